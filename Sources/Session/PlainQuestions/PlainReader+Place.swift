import Language
import Model

/// What stands for the place in use in the statements of a shape, beside its head: groups, formulas, budgets, duties.
extension PlainReader {
  /// The groups of each body as an expression, its budgets, and what leads it.
  ///
  /// Where a body is led by another that has groups, those are its groups, and what leads it is none of them.
  func fillGroups(_ bodies: [String], _ filled: inout [String: [String]]) {
    let things = bodies.compactMap { branch.entity(id: $0) }
    filled["bodygroups"] = things.map(allGroups)
    filled["bodyfunds"] = things.flatMap { body in
      names.funded(body).flatMap { branch.facts(about: $0, .fundBody).map { branch.id(of: branch.subject($0)) } }
    }.uniqued()
    fillPartnered(bodies, &filled)
    filled["bodyled"] = things.map { branch.id(of: leader(of: $0) ?? $0) }
    let joint = things.filter { body in
      names.view.claimList(of: body, .member).live.compactMap(\.value.entity).count { branch.kind(of: $0) == .body } > 1
    }
    if !joint.isEmpty { filled["joint"] = joint.map { branch.id(of: $0) } }
  }

  /// The groups of a body, as an expression.
  private func allGroups(of body: EntityID) -> String {
    let id = branch.id(of: body)
    guard let leader = leader(of: body) else { return "\(id).subgroups" }
    let own = groups(of: body).filter { $0 != leader }
    let others = groups(of: leader)
    if others.isEmpty { return "\(id).subgroups" }
    let led = "\(branch.id(of: leader)).subgroups"
    return own.allSatisfy(others.contains)
      ? led : "((\(id).subgroups together with \(led)) except \(branch.id(of: leader)))"
  }

  private func leader(of body: EntityID) -> EntityID? {
    let leaders = names.view.claimList(of: body, .leader).live.compactMap(\.value.entity).filter { leader in
      branch.kind(of: leader) == .body && groups(of: body).contains(leader)
    }
    return leaders.count == 1 ? leaders[0] : nil
  }

  private func groups(of body: EntityID) -> [EntityID] {
    names.view.claimList(about: body, .parent).live.map(\.subject).filter { branch.kind(of: $0) == .body }.uniqued()
  }

  /// The groups of what stands at the head of the place.
  func groups(of bodies: [EntityID]) -> [String] {
    bodies.flatMap { names.view.claimList(about: $0, .parent).live.map(\.subject) }.uniqued()
      .filter { branch.kind(of: $0) == .body }.map { branch.id(of: $0) }
  }

  /// Whether the organisations that a question of money names paid in other years, and nothing is stated of the year meant.
  func paidEarlier(_ organisations: [String], _ year: String) -> Bool {
    let facts = organisations.compactMap { branch.entity(id: $0) }.flatMap { branch.facts(about: $0, .contribution) }
    // What was paid in another place answers nobody who asks of this one.
    let periods = facts.filter { names.place(of: branch.subject($0)) < 3 }.compactMap {
      branch.fact($0).period?.range.last
    }
    return !periods.isEmpty && !periods.contains { Self.financialYear(of: $0) == year }
  }

  /// Fills what a statement says of the budgets, the formulas and the duties of the place.
  func fillOfPlace(_ text: String, _ filled: inout [String: [String]]) {
    fillHeld(text, &filled)
    let funds = names.funds()
    func put(_ slot: String, _ things: [EntityID]) {
      filled[slot] = things.isEmpty ? [] : [things.map { branch.id(of: $0) }.joined(separator: ", ")]
    }
    if text.contains("{allfunds}") { put("allfunds", funds) }
    if text.contains("{maingroups}") { filled["maingroups"] = names.mains().map(allGroups) }
    if text.contains("{arranged}") { filled["arranged"] = arranged() }
    if text.contains("{educators}") || text.contains("{agenciesat}") { fillAgencies(&filled) }
    if text.contains("{gone}") { filled["gone"] = seated(at: "when", notAt: "until", filled) }
    if text.contains("{come}") { filled["come"] = seated(at: "until", notAt: "when", filled) }
    if text.contains("{met}") {
      filled["met"] = names.mains().filter { !branch.facts(about: $0, .meetingOf).isEmpty }.map { branch.id(of: $0) }
    }
    if text.contains("{ruled}") { filled["ruled"] = ruled(filled) }
    fillBudgets(text, &filled)
    fillRoutes(text, &filled)
    if text.contains("{formulas}") {
      filled["formulas"] = funds.flatMap { branch.facts(about: $0, .sharedFund).map { branch.subject($0) } }.uniqued()
        .map { branch.id(of: $0) }
    }
    if text.contains("{residents}") {
      var reader = self
      filled["residents"] = reader.residents()
    }
    if text.contains("{moneyduties}") {
      put(
        "moneyduties",
        funds.flatMap { branch.facts(about: $0, .subjectMatter).map { branch.subject($0) } }.uniqued()
          .filter { branch.kind(of: $0) == .duty })
    }
    if text.contains("{adultduties}") { put("adultduties", duties(for: "adults")) }
    if text.contains("{childduties}") {
      var names = names
      put(
        "childduties", names.livingFirst(names.things(PlainWord.words(of: "safeguarding arrangements")[...], [.duty])))
    }
  }

  /// The bodies that are asked of, or those at the head of the place, of which a rule of quorum is stated.
  private func ruled(_ filled: [String: [String]]) -> [String] {
    (filled["body"]?.compactMap { branch.entity(id: $0) } ?? names.mains())
      .filter { !names.view.claimList(of: $0, .quorum).live.isEmpty }.map { branch.id(of: $0) }
  }

  /// The arrangements of the place of which a day of publication is stated.
  private func arranged() -> [String] {
    (branch.entities(.document) + branch.entities(.source)).filter { paper in
      isOf(paper, "arrangements") && names.place(of: paper) == 0
        && branch.facts(of: paper, .published).contains { !branch.value($0).isGap }
    }.map { branch.id(of: $0) }
  }

  func isOf(_ thing: EntityID, _ kind: String) -> Bool {
    branch.facts(of: thing, .kind).contains { fact in
      if case .word(let word) = branch.value(fact) { branch.text(word) == kind } else { false }
    }
  }

  /// Where and when relevant agencies were last stated, and those of them that are of education.
  private func fillAgencies(_ filled: inout [String: [String]]) {
    let found = branch.entities(.body).filter { names.place(of: $0) == 0 }
      .flatMap { branch.facts(of: $0, .relevantAgency) }.filter { branch.value($0).entity != nil }
    let dated = found.compactMap { fact in
      periods(of: fact).max { $0.range.end < $1.range.end }.map { (fact: fact, period: $0) }
    }
    guard let last = dated.max(by: { $0.period.range.end < $1.period.range.end }) else { return }
    // Of a time that is asked of, the lists of that time tell.
    if asked != nil { return }
    filled["agenciesat"] = [last.period.description]
    filled["agenciesof"] = [branch.id(of: branch.subject(last.fact))]
    filled["educators"] = dated.filter { $0.period == last.period }
      .compactMap { branch.value($0.fact).entity }.filter { isOf($0, "education") }.uniqued()
      .map { branch.id(of: $0) }
  }

  /// The organisations with a seat at the head of the place at the end of one of two times, without those at the end of the
  /// other: as `diff` sets the two beside each other.
  private func seated(at when: String, notAt other: String, _ filled: [String: [String]]) -> [String] {
    func side(_ when: String, isOther: Bool) -> String? {
      guard let text = filled[when]?.first, let period = period(PlainWord.words(of: text)[...]) else { return nil }
      let day = WrittenPeriod(WrittenDate(period.range.last))
      let mains = at(day).main()
      let heads = mains.isEmpty && names.scope == nil ? branch.onlyBody.map { [$0] } ?? [] : mains
      let all = heads.flatMap { body -> [String] in
        let id = branch.id(of: body)
        guard isOther else {
          // A post may be of a body, which has no seat.
          let organisations = ["\(id).members.organisation", "\(id).members"].map {
            "(\($0) where it is in organisations)"
          }
          // Where the list of members is whole and no partner is stated, there are none to look for.
          let hasNone = isWhole(body, at(day).view) && branch.facts(of: body, .partner).isEmpty
          return (hasNone ? [] : ["\(id).partners"]) + organisations
        }
        let besides = ["\(id).members.organisation", "\(id).partners", "\(id).relevant-agencies"]
        // What a whole list leaves out is not there, though no list of partners or agencies is whole.
        return ["\(id).members"] + (isWhole(body, at(day).view) ? besides.map { "certain (\($0))" } : besides)
      }
      return all.isEmpty ? nil : "((\(all.joined(separator: " together with "))) at \(day))"
    }
    guard let before = side(when, isOther: false), let after = side(other, isOther: true) else { return [] }
    return ["\(before) except \(after)"]
  }

  /// Whether a list of members is whole, and of each post on it a paper says whose it is.
  private func isWhole(_ body: EntityID, _ view: View) -> Bool {
    let members = view.claimList(of: body, .member)
    return members.isComplete
      && members.live.allSatisfy { claim in
        guard let one = claim.value.entity else { return false }
        return branch.kind(of: one) != .post || !view.claimList(of: one, .organisation).certain.isEmpty
      }
  }

  /// The kinds of route for those who disagree.
  private static let disputes = ["partner-dispute", "practice-disagreement"]

  /// Fills what a statement says of the budgets for some alone and of all partners of the place.
  private func fillBudgets(_ text: String, _ filled: inout [String: [String]]) {
    if text.contains("{firstfund}") {
      for (slot, client) in [("firstfund", "children"), ("secondfund", "adults")] {
        let funds = funded(for: client).flatMap { branch.facts(about: $0, .fundBody).map { branch.subject($0) } }
          .uniqued()
        filled[slot] = funds.count == 1 ? [branch.id(of: funds[0])] : []
      }
    }
    if text.contains("{allpartners}") {
      let partners = names.main().flatMap { names.view.claimList(of: $0, .partner).live.compactMap(\.value.entity) }
      let ids = partners.uniqued().map { branch.id(of: $0) }
      filled["allpartners"] = ids.isEmpty ? [] : [ids.joined(separator: " together with ")]
    }
  }

  /// Fills what a statement says of the routes of the place.
  private func fillRoutes(_ text: String, _ filled: inout [String: [String]]) {
    if text.contains("{routes}") { filled["routes"] = [routes("routes") { _ in true }] }
    if text.contains("{disagreements}") {
      // Of one route alone it is told where it goes, and not that there is one.
      let own = branch.entities(.route).filter { names.place(of: $0) < 3 && says($0, .kind, among: Self.disputes) }
      filled["disagreements"] = [own.count == 1 ? statement(of: own[0]) : PlainShapes.disagreementRoutes]
    }
    if text.contains("{disputes}") {
      let words = Self.disputes
      filled["disputes"] = [
        routes("(routes where " + words.map { "kind is \($0)" }.joined(separator: " or ") + ")") { route in
          branch.facts(of: route, .kind).contains { fact in
            if case .word(let word) = branch.value(fact) { return words.contains(branch.text(word)) }
            return false
          }
        }
      ]
    }
  }

  /// The routes of the place, by what they are all called where no other place has one.
  private func routes(_ all: String, _ isMeant: (EntityID) -> Bool) -> String {
    let meant = branch.entities(.route).filter(isMeant)
    let own = meant.filter { names.scope == nil || names.place(of: $0) < 3 }
    return own.count == meant.count || own.isEmpty
      ? all : "(" + own.map { branch.id(of: $0) }.joined(separator: ", ") + ")"
  }

  /// The duties that the law puts on somebody for adults or for children.
  private func duties(for clients: String) -> [EntityID] {
    branch.entities(.duty).filter { duty in
      !branch.facts(of: duty, .binds).isEmpty && names.view.life(of: duty).0 != .no
        && branch.facts(of: duty, .clients).contains { fact in
          if case .word(let word) = branch.value(fact) { return branch.text(word) == clients }
          return false
        }
    }
  }

  /// The duties that come round and have some words in their names: those of which a rhythm is stated for the time first.
  ///
  /// For a calendar those alone that were or are to be done on some day: of the rest it would tell nothing.
  mutating func cycles(_ words: ArraySlice<PlainWord>, _ form: StatementForm.ID) -> SlotValue {
    if Self.isOfClients(words) { return .none }
    let dated = form == .calendar
    let alike = names.allLike(words, [.duty]).filter { duty in
      !branch.facts(about: duty, .fulfils).isEmpty || !dated && !branch.facts(of: duty, .dutyRhythm).isEmpty
    }
    let rhythms = alike.filter { !names.view.claimList(of: $0, .dutyRhythm).live.isEmpty }
    let now = rhythms.filter { duty in
      names.view.claimList(of: duty, .dutyRhythm).live.contains { names.view.lastStated($0) == nil }
    }
    let best = [now, rhythms, alike].first { !$0.isEmpty } ?? []
    return best.isEmpty || best.count > Self.mostAlike ? .none : .values(best.map { branch.id(of: $0) })
  }

  /// Whether words say no more than for whom something is, and where: no duty is named by them.
  static func isOfClients(_ words: ArraySlice<PlainWord>) -> Bool {
    words.allSatisfy { ofClients.contains(WordIndex.singular($0.folded)) || PlainVocabulary.small.contains($0.folded) }
  }

  private static let ofClients: Set<String> = [
    "safeguarding", "child", "adult", "people", "person", "young", "family", "city", "area", "local", "here",
    "protection",
    "welfare", "service", "partnership", "board", "both", "risk", "vulnerable", "everyone", "all", "resident",
  ]
}
