import Analysis
import Language
import Model

/// What stands for votes, recommendations, papers, steps and seats of the place in the statements of a shape.
extension PlainReader {
  /// The events that some words name, the latest first; none where they are many.
  private mutating func happened(_ words: [PlainWord]) -> [EntityID] {
    func day(_ event: EntityID) -> Day? {
      branch.facts(of: event, .eventDay).compactMap { fact in
        if case .date(let date) = branch.value(fact) { WrittenPeriod(date).range.last } else { nil }
      }.max()
    }
    let events = names.allLike(words[...], [.event]).filter { names.place(of: $0) < 3 }
    guard events.count <= Self.mostAlike else { return [] }
    return events.sorted { one, other in
      guard let first = day(one), let second = day(other), first != second else {
        return branch.id(of: one) < branch.id(of: other)
      }
      return first > second
    }
  }

  /// The day of the event that is asked of, where it is stated.
  private func dayOfEvent(_ filled: [String: [String]]) -> Day? {
    let days = (filled["event"] ?? []).compactMap { branch.entity(id: $0) }.compactMap { branch.day(of: $0) }
    return days.count == 1 && days[0].isExact ? days[0].days.start : nil
  }

  /// The recommendations, papers, turns and steps of the place that a question is of.
  mutating func fillRecords(_ text: String, _ filled: inout [String: [String]]) {
    func ids(_ things: [EntityID]) -> [String] { things.uniqued().map { branch.id(of: $0) } }
    func put(_ slot: String, _ values: () -> [String]) { if text.contains("{\(slot)}") { filled[slot] = values() } }
    let words = filled["words"]?.first ?? ""
    put("eventeve") { dayOfEvent(filled).map { [$0.advanced(by: -1).description] } ?? [] }
    put("eventday") { dayOfEvent(filled).map { [$0.description] } ?? [] }
    put("happened") { ids(happened(PlainWord.words(of: words))) }
    put("recommended") { recommended() }
    put("recommending") {
      let open = recommendations().filter { !branch.facts(of: $0, .due).isEmpty }
      return open.isEmpty ? [] : names.scope.map { [branch.id(of: $0)] } ?? []
    }
    put("chairturned") { ids(names.mains().filter { chairs(of: $0).count > 1 }) }
    put("undatedturn") { ids(names.mains().filter(turnsWithoutDay)) }
    put("reviewed") {
      ids(
        (branch.entities(.document) + branch.entities(.source)).filter { paper in
          names.place(of: paper) < 3 && !branch.facts(of: paper, .reviewBy).isEmpty
        })
    }
    put("reviewedarrangements") {
      ids(
        (branch.entities(.document) + branch.entities(.source)).filter { paper in
          names.place(of: paper) < 3 && isOf(paper, "arrangements") && !branch.facts(of: paper, .reviewBy).isEmpty
        })
    }
    put("stepsby") {
      // The time that somebody has may be that of what is put to them, or of what they put to others: each says its step.
      let put = steps(.raisedTo, words).filter { !branch.facts(of: $0, .timeLimit).isEmpty }
      let theirs = Set(put + steps(.raisedBy, words))
      let steps = branch.entities(.step).filter(theirs.contains)
      return ids(steps)
    }
    fillStanding(text, &filled)
    put("lastreport") { ids(lastReport().map { [$0] } ?? []) }
    put("leadbody") { ids(leadBodies()) }
    put("noticeduties") { ids(noticeDuties()) }
    put("agencykind") { agencyKind(words).map { [$0] } ?? [] }
  }

  /// The report of the place that was published last, as far as days of publication are stated.
  private func lastReport() -> EntityID? {
    let reports = (branch.entities(.document) + branch.entities(.source)).filter { paper in
      names.place(of: paper) == 0 && isOf(paper, "report")
    }
    let dated = reports.compactMap { report in
      branch.facts(of: report, .published).compactMap { fact -> Day? in
        if case .date(let date) = branch.value(fact) { date.range.last } else { nil }
      }.max().map { (report: report, day: $0) }
    }
    return dated.max { $0.day < $1.day }?.report
  }

  /// The body that is called the lead partners, where there is one.
  private func leadBodies() -> [EntityID] {
    let bodies = branch.entities(.body).filter { body in
      names.place(of: body) == 0 && names.view.life(of: body).0 != .no
        && branch.names(of: body).contains { Set(WordIndex.stems($0)).isSuperset(of: WordIndex.stems("lead partners")) }
    }
    return bodies.count == 1 ? bodies : []
  }

  /// Duties that say how long before a meeting notice is given or papers are sent.
  private func noticeDuties() -> [EntityID] {
    branch.entities(.duty).filter { duty in
      let stems = Set(branch.names(of: duty).flatMap(WordIndex.stems))
      return names.place(of: duty) < 3 && !branch.facts(of: duty, .deadline).isEmpty
        && stems.isSuperset(of: WordIndex.stems("meeting"))
        && !stems.isDisjoint(with: WordIndex.stems("notice papers agenda"))
    }
  }

  /// Those of the place's bodies, seats, routes, papers and budgets that a question is of.
  private mutating func fillStanding(_ text: String, _ filled: inout [String: [String]]) {
    func ids(_ things: [EntityID]) -> [String] { things.uniqued().map { branch.id(of: $0) } }
    func put(_ slot: String, _ values: () -> [String]) { if text.contains("{\(slot)}") { filled[slot] = values() } }
    let words = filled["words"]?.first ?? ""
    if text.contains("{namedseats}") { filled["namedseats"] = named(words, among: names.mains()) }
    put("voted") {
      let decisions = branch.entities(.decision).filter { decision in
        names.place(of: decision) < 3
          && !(branch.facts(of: decision, .votedFor) + branch.facts(of: decision, .votedAgainst)).isEmpty
      }
      return decisions.count == 1 ? ids(decisions) : []
    }
    put("joined") { ids(bodies(withPartner: (filled["agent"] ?? []).compactMap { branch.entity(id: $0) })) }
    put("joining") { ids(joining((filled["agent"] ?? []).compactMap { branch.entity(id: $0) })) }
    func seatedPosts() -> [EntityID] {
      let tables = filled["body"]?.compactMap { branch.entity(id: $0) } ?? names.mains()
      return (filled["post"] ?? []).compactMap { branch.entity(id: $0) }.filter { post in
        tables.contains { names.seats(post, on: $0) }
      }
    }
    put("memberpost") { ids(seatedPosts()) }
    put("unnamedpost") { ids(seatedPosts().filter { names.view.claimList(of: $0, .holder).live.isEmpty }) }
    put("unpaying") {
      let isPaid = names.funds().contains { !branch.facts(of: $0, .contribution).isEmpty }
      return isPaid ? [] : filled["organisation"] ?? []
    }
    fillSteps(text, words, &filled)
    put("overseen") {
      (filled["body"] ?? filled["role"] ?? []).filter { id in
        guard let thing = branch.entity(id: id), names.view.claimList(of: thing, .scrutineer).live.isEmpty else {
          return false
        }
        return !branch.facts(about: thing, .oversees).isEmpty
      }
    }
    fillAsked(text, &filled)
  }

  /// The steps and routes of the place that a question is of.
  private mutating func fillSteps(_ text: String, _ words: String, _ filled: inout [String: [String]]) {
    func ids(_ things: [EntityID]) -> [String] { things.uniqued().map { branch.id(of: $0) } }
    func put(_ slot: String, _ values: () -> [String]) { if text.contains("{\(slot)}") { filled[slot] = values() } }
    for number in 1...5 { put("steps\(number)") { ids(steps(numbered: number)) } }
    if text.contains("{otherroute}") {
      let others = names.things(PlainWord.words(of: words)[...], [.route])
      filled["otherroute"] = others.count == 1 && ids(others) != filled["route"] ? ids(others) : []
    }
    put("eachroute") {
      let routes = branch.entities(.route).filter { names.place(of: $0) < 3 }
      return routes.count == 2 ? ids(routes) : []
    }
    put("routed") { (filled["route"] ?? []).compactMap { branch.entity(id: $0) }.map { statement(of: $0) } }
  }

  /// What was asked of by name, where it has what is asked for.
  private func fillAsked(_ text: String, _ filled: inout [String: [String]]) {
    func ids(_ things: [EntityID]) -> [String] { things.uniqued().map { branch.id(of: $0) } }
    func put(_ slot: String, _ values: () -> [String]) { if text.contains("{\(slot)}") { filled[slot] = values() } }
    put("reviewpaper") {
      (filled["paper"] ?? []).filter { id in
        branch.entity(id: id).map { !branch.facts(of: $0, .reviewBy).isEmpty } ?? false
      }
    }
    put("leaderpost") {
      (filled["post"] ?? []).filter { id in
        let stems = branch.entity(id: id).map { branch.names(of: $0).dropFirst().flatMap { WordIndex.stems($0) } } ?? []
        return !Set(stems).isDisjoint(with: ["leader", "head", "chief", "mayor"])
      }
    }
    put("recordedvote") { votedOn(filled, isVoted: true) }
    put("unrecordedvote") { votedOn(filled, isVoted: false) }
    put("pooled") {
      ids(
        names.funds().filter { fund in
          branch.names(of: fund).dropFirst().contains { WordIndex.stems($0).contains { $0.hasPrefix("pool") } }
        })
    }
    put("ruledmain") {
      let main = ids(names.mains())
      return (filled["body"] ?? []).filter(main.contains)
    }
    put("laterheir") { laterHeirs(of: (filled["forerunner"] ?? []).compactMap { branch.entity(id: $0) }) }
  }

  /// The recommendations that have to do with something of the place.
  private func recommendations() -> [EntityID] {
    branch.entities(.recommendation).filter { one in
      Self.recommending.contains { relation in
        branch.facts(of: one, relation).contains { branch.value($0).entity.map { names.place(of: $0) < 2 } ?? false }
      }
    }
  }

  /// The bodies at the head of the place, or the place where recommendations of it have to do with none of them.
  private func recommended() -> [String] {
    let main = names.main()
    let lineage = main + main.flatMap { branch.facts(of: $0, .predecessor).compactMap { branch.value($0).entity } }
    let isOfMain = lineage.contains { body in Self.recommending.contains { !branch.facts(about: body, $0).isEmpty } }
    if !isOfMain, let scope = names.scope, !recommendations().isEmpty { return [branch.id(of: scope)] }
    return main.map { branch.id(of: $0) }
  }

  private static let recommending: [Relation] = [
    .recommender, .recommendedIn, .recommendedTo, .owner, .subjectMatter,
  ]

  private func chairs(of body: EntityID) -> Set<EntityID> {
    Set(branch.facts(of: body, .chair).compactMap { branch.value($0).entity })
  }

  /// Whether a body is chaired in turn, and no paper says on what day the turns begin.
  private func turnsWithoutDay(_ body: EntityID) -> Bool {
    branch.facts(of: body, .chair).contains { reference in
      let fact = branch.fact(reference)
      return branch.choice(fact.value)?.turn != nil && fact.from == .open
    }
  }

  /// The steps of the place's routes that somebody raises, by words of who that is.
  private func steps(_ relation: Relation, _ words: String) -> [EntityID] {
    let stems = WordIndex.stems(words)
    guard !stems.isEmpty else { return [] }
    return branch.entities(.step).filter { step in
      branch.facts(of: step, relation).contains { fact in
        let value = branch.value(fact)
        var texts: [String] = []
        if case .text(let text) = value { texts.append(branch.text(text)) }
        if let entity = value.entity { texts += branch.names(of: entity).dropFirst() }
        return texts.contains { Set(stems).isSubset(of: WordIndex.stems($0)) }
      }
    }
  }

  /// What organisations of a sort are, by their kinds: `fire services`, `schools`; nil of other words, and of what relevant
  /// agencies have in their names.
  private func agencyKind(_ words: String) -> String? {
    let stems = Set(WordIndex.stems(words))
    let agencies = branch.entities(.body).filter { names.place(of: $0) == 0 }
      .flatMap { branch.facts(of: $0, .relevantAgency) }.compactMap { branch.value($0).entity }
    let isInNames = agencies.contains { agency in
      branch.names(of: agency).dropFirst().contains { stems.isSubset(of: WordIndex.stems($0)) }
    }
    if isInNames { return nil }
    func one(_ word: String) -> String { word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word }
    let said = PlainWord.words(of: words).map { one($0.folded) }
    let kinds = PlainVocabulary.agencies.first { $0.said.map(one) == said }?.kinds
    return kinds.map { $0.map { "kind is \($0)" }.joined(separator: " or ") }
  }

  /// The steps of the place's routes that stand at one place of their order; none where they are many.
  private func steps(numbered number: Int) -> [EntityID] {
    let steps = branch.entities(.step).filter { step in
      let order = branch.facts(of: step, .order).map { branch.value($0) }
      let routes = branch.facts(of: step, .stepOf).compactMap { branch.value($0).entity }
      return order.contains(where: { $0.isNumber(number) }) && routes.contains { names.place(of: $0) < 3 }
    }
    return steps.count > Self.mostAlike ? [] : steps
  }

  /// The members of some bodies whose names have some words, each as an expression.
  private mutating func named(_ words: String, among bodies: [EntityID]) -> [String] {
    let stems = WordIndex.stems(words)
    let others: Set = ["member", "seat", "people", "person", "vote"]
    // Whether somebody comes from an organisation is not told by the words of a name.
    let isFrom = ["from", "for", "of"].contains(PlainWord.words(of: words).first?.folded)
    guard !isFrom, !stems.isEmpty, others.isDisjoint(with: stems) else { return [] }
    let members = bodies.flatMap { names.view.claimList(of: $0, .member).live.compactMap(\.value.entity) }.uniqued()
    let found = members.filter { member in
      branch.names(of: member).dropFirst().contains { Set(stems).isSubset(of: WordIndex.stems($0)) }
    }
    let have = found.count == 1 ? "has" : "have"
    slotOpening = "\(found.count) of the \(members.count) that are listed \(have) that in the name:"
    return found.isEmpty ? [] : ["(" + found.map { branch.id(of: $0) }.joined(separator: ", ") + ")"]
  }

  /// Decisions that somebody becomes a member, or joins, by their names.
  private func bodies(withPartner agents: [EntityID]) -> [EntityID] {
    guard agents.count == 1 else { return [] }
    return (names.lineage() + names.mains()).uniqued().filter { body in
      branch.facts(of: body, .partner).contains { branch.value($0).entity == agents[0] }
    }
  }

  private func joining(_ agents: [EntityID]) -> [EntityID] {
    branch.entities(.decision).filter { decision in
      let own = Set(branch.names(of: decision).dropFirst().flatMap { WordIndex.stems($0) })
      let isOfMembers = !own.isDisjoint(with: ["member", "join", "joining", "membership", "seat", "admit"])
      return isOfMembers
        && agents.contains { agent in
          branch.names(of: agent).dropFirst().contains { own.isSuperset(of: WordIndex.stems($0)) }
        }
    }
  }

  /// What is only to come, of things that something is stated to follow later: none of it is there at the time asked about.
  private func laterHeirs(of things: [EntityID]) -> [String] {
    things.filter { thing in
      let heirs = branch.facts(about: thing, .predecessor).map { branch.subject($0) }
      return !heirs.isEmpty
        && heirs.allSatisfy { if case (.no, .notYet) = names.view.life(of: $0) { true } else { false } }
    }.map { branch.id(of: $0) }
  }

  /// The decisions that were named, of which votes are recorded or not.
  private func votedOn(_ filled: [String: [String]], isVoted: Bool) -> [String] {
    (filled["decision"] ?? []).filter { id in
      guard let decision = branch.entity(id: id) else { return false }
      let vote = RecordedVote(on: decision, in: branch)
      let votes = branch.facts(of: decision, .votedFor) + branch.facts(of: decision, .votedAgainst)
      return isVoted == (vote.body != nil && vote.day != nil && !votes.isEmpty)
    }
  }
}

extension Value {
  /// Whether it is a whole number.
  fileprivate func isNumber(_ number: Int) -> Bool {
    if case .quantity(let quantity) = self { return quantity.quantity == .number(Int64(number)) }
    return false
  }
}
