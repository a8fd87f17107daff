import Language
import Model

/// What is spoken of by a word that would mean something else by itself: the chair and the members of the body of the last
/// answer, the rule of a quorum, one's own, whoever came before somebody.
extension PlainReader {
  mutating func readOfSpoken(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    guard last.offered.isEmpty else { return nil }
    return readAround(him: words, last) ?? readRule(words, last) ?? readUnderIt(words, last)
      ?? readTurnout(words, last) ?? readOwn(of: words, last) ?? readSeat(words, last) ?? readNeeded(words, last)
  }

  private static func fits(_ patterns: [PlainShape.Pattern], _ words: [PlainWord]) -> Bool {
    patterns.contains { !$0.matches(words).isEmpty }
  }

  // MARK: Before and after somebody

  private static let beforeHim: [PlainShape.Pattern] = [
    "[and] who|what was|came|held [it] [there] before him|her", "[and] who had|held it before him|her",
  ]
  private static let afterHim: [PlainShape.Pattern] = [
    "[and] who [is|has|have] replaced|succeeded|followed him|her", "[and] who came|comes after him|her",
    "[and] who took [over] [from] him|her",
  ]

  /// `who was before him`, after somebody's roles: who held the post before that person, and not all that is stated of one.
  private mutating func readAround(him words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let isAfter = Self.fits(Self.afterHim, words)
    let isOfPerson = last.statements.contains { statement in
      Self.form(statement).map { [.roles, .show, .history].contains($0) } ?? false
        && subject(of: statement).map { branch.kind(of: $0) == .person } ?? false
    }
    guard isAfter || isOfPerson && Self.fits(Self.beforeHim, words), let person = person(last, []) else { return nil }
    let id = PlainWord(branch.id(of: person))
    return fresh(PlainWord.words(of: isAfter ? "who replaced" : "who was before") + [id])
  }

  // MARK: The rule of a quorum

  private static let rules: [PlainShape.Pattern] = [
    "[and] what was|is|did|does [the] rule [say]", "[and] what was|is [the] [old] rule in|at|during|for {when}",
    "[and] what did|does [the] [old] rule say in|at|during {when}", "[and] [the] rule in {when}",
  ]
  private static let underIt: [PlainShape.Pattern] = [
    "[and] under|by|with|on that|this|the [old|same|earlier] rule|quorum|one could|can|would|might|may they|it|we [still] [have] [decide|decided|meet|met|act|do] [it|so]",
    "[and] could|can|would|might|may they|it|we [still] [have] [decide|decided|meet|met] [it] under|by|with|on that|this|it [rule|quorum]",
    "[and] would that|it [have] [be|been] [quorate|allowed] under|by that|this|the [old] rule|quorum",
  ]

  /// `what was the rule in 2022`, after whether a body can decide: its quorum then, and that of what stood at the head.
  private mutating func readRule(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let asked = last.statements.filter { Self.form($0) == .quorate || $0.hasSuffix(".quorum") }
    guard !asked.isEmpty, let match = Self.rules.lazy.compactMap({ $0.matches(words).first }).first else { return nil }
    let bodies = asked.compactMap { subject(of: $0) }.uniqued()
    guard let said = match.first?.words else {
      return .statements(last.statements.filter(Self.looks) + bodies.map { "find \(branch.id(of: $0)).quorum" })
    }
    guard let period = period(said) else { return .nothing }
    let then = at(period)
    let there = bodies.filter { then.view.life(of: $0).0 != .no } + then.main()
    return .statements(["at \(period)"] + there.uniqued().map { "find \(branch.id(of: $0)).quorum" })
  }

  /// `could they under that rule`: whether the bodies of which the last answer states a quorum could, without whom the
  /// question before it named.
  private func readUnderIt(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    guard Self.fits(Self.underIt, words), last.statements.contains(where: { $0.hasSuffix(".quorum") }) else {
      return nil
    }
    let away = last.earlier.lazy.filter { Self.form($0) == .quorate }.compactMap {
      $0.components(behind: " without ")
    }.first
    let time = last.time.flatMap { period(PlainWord.words(of: $0)[...]) }
    let view = (time.map(at) ?? names).view
    let ruled = last.statements.filter { !Self.looks($0) }.compactMap { subject(of: $0) }.filter { body in
      view.claimList(of: body, .quorum).live.contains { !$0.value.isGap }
    }
    guard !ruled.isEmpty, let away else { return .nothing }
    return .statements(
      last.statements.filter(Self.looks) + ruled.map { "quorate \(branch.id(of: $0)) without \(away)" })
  }

  // MARK: Who came

  private static let cameThere: [PlainShape.Pattern] = [
    "[and] did|does|do|has|have they|he|she|it [ever] turn|turned|come|came|attend|attended|show|showed [up] [to] [it|that|them|there]"
  ]
  private static let named: [PlainShape.Pattern] = [
    "[and] did|was|were {words} attend|come|there|present|turn|show [up] [to|at] [it]"
  ]

  /// `did they turn up`: the attendance of the body of the last answer, which tells where no meeting is recorded.
  private func readTurnout(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let attendance = last.statements.filter { Self.form($0) == .attendance }
    if !attendance.isEmpty, Self.fits(Self.cameThere + Self.named, words) { return .statements(last.statements) }
    guard Self.fits(Self.cameThere, words), let body = subject(of: last) else { return nil }
    return branch.kind(of: body) == .body ? .statements(["attendance \(branch.id(of: body))"]) : .nothing
  }

  private static let needed: [PlainShape.Pattern] = [
    "[and] who has|have|needs|need to be there|present|involved|in [on] [it]",
    "[and] who must be there|present|involved",
    "[and] who has|have|needs|need to attend|come",
  ]
  private static let owners: [PlainShape.Pattern] = [
    "[and] who owns|leads|runs|drives|has the {words} one|priority", "[and] who owns|leads|drives {words} priority",
  ]
  private static let votes: [PlainShape.Pattern] = [
    "[and] can|could|may|did|do|does he|she|they|it [have] [a] vote"
  ]

  /// `who has to be there`, after a duty: at it; `could they vote`, after whether somebody sits somewhere: in which capacity.
  private mutating func readNeeded(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let asked = last.statements.filter { !Self.looks($0) }
    if Self.fits(Self.needed, words), let duty = subject(of: last), branch.kind(of: duty) == .duty {
      return fresh(PlainWord.words(of: "who has to be there for") + [PlainWord(branch.id(of: duty))]) ?? .nothing
    }
    if Self.fits(Self.votes, words), asked.allSatisfy({ Self.form($0) == .whoSitsOn && $0.contains(" for ") }) {
      opening = "In which capacity, as the papers have it:"
      return .statements(last.statements)
    }
    guard let said = Self.owners.lazy.compactMap({ $0.matches(words).first?.first?.words }).first,
      asked.contains(where: { $0.hasSuffix(".priorities") })
    else { return nil }
    let words = said.map(\.written).joined(separator: " ")
    return .wanting(
      "who leads a priority is not recorded as such",
      ["search \(words)"] + names.main().map { "who answers for what in \(branch.id(of: $0))" })
  }

  // MARK: One's own

  private static let ownOf: [PlainShape.Pattern] = [
    "[and] does|do|has|have|did {area} [got] have|got its|their own [one|group|body]",
    "[and] does|do|did {area} have [a] separate [one|group]",
  ]

  /// `does the Isle of Wight have its own`, after a group: the groups of that area alone that share a word of its name.
  private mutating func readOwn(of words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    guard let said = Self.ownOf.lazy.compactMap({ $0.matches(words).first?.first?.words }).first else { return nil }
    let place = said.filter { !PlainVocabulary.articles.contains($0.folded) }
    guard let body = subject(of: last), branch.kind(of: body) == .body, let area = names.area(place[...]) else {
      isOfLastAlone = true
      return .nothing
    }
    let common: Set<String> = ["group", "subgroup", "board", "partnership", "safeguarding", "and", "of", "the", "hips"]
    func told(_ one: EntityID) -> Set<String> {
      Set(PlainWord.words(of: branch.declaredName(of: one)).map(\.folded)).subtracting(common)
    }
    let ofArea = Set(PlainWord.words(of: branch.declaredName(of: area)).map(\.folded))
    let wanted = told(body).subtracting(ofArea)
    let found = branch.facts(about: area, .covers).map { branch.subject($0) }.uniqued().filter { one in
      one != body && branch.kind(of: one) == .body && branch.facts(of: one, .covers).count == 1
        && !told(one).isDisjoint(with: wanted)
    }
    guard !found.isEmpty, found.count <= Self.mostAlike else {
      isOfLastAlone = true
      return .nothing
    }
    opening = "What is called so and is of \(branch.declaredName(of: area)) alone:"
    return .statements(found.map { "show \(branch.id(of: $0))" })
  }

  // MARK: The chair and the members of the last body

  private static let seats: [PlainShape.Pattern] = [
    "[and] who appointed|appoints|chose|picks the chair", "[and] who does|did the chair answer|report to",
    "[and] who was|is the chair answerable|accountable to",
  ]
  private static let asMember: [PlainShape.Pattern] = [
    "[and] is|are|was|were {words} a|also member|members", "[and] is|are|was|were {words} members",
  ]

  /// `who appointed the chair`, `is the commissioner a member`, after a body that does not stand at the head of the place: of
  /// that body.
  private mutating func readSeat(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let bodies = last.statements.filter { !Self.looks($0) }.compactMap { subject(of: $0) }.uniqued()
    guard bodies.count == 1, branch.kind(of: bodies[0]) == .body, !isHead(bodies[0], last),
      Self.fits(Self.seats, words) || Self.fits(Self.asMember, words)
    else { return nil }
    var said = words.filter { !["and", "also"].contains($0.folded) }
    let whose = [PlainWord("of"), PlainWord(branch.id(of: bodies[0]))]
    let noun = said.lastIndex { ["chair", "members", "member"].contains($0.folded) }
    guard let noun else { return nil }
    said.insert(contentsOf: whose, at: noun + 1)
    return fresh(said)
  }

  // MARK: The same of another

  /// `and the scrutineer`, after to whom somebody answers: to whom that one does.
  mutating func readAnswering(_ rest: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let asked = last.statements.filter { !Self.looks($0) }
    guard !asked.isEmpty, !rest.isEmpty, rest.count < 5,
      asked.allSatisfy({ $0.hasSuffix(".accountable-to") || $0.hasSuffix(".reports-to") })
    else { return nil }
    return fresh(PlainWord.words(of: "who does the") + rest + PlainWord.words(of: "answer to"))
  }

  /// `and health`, after who is the police lead: who is the health lead, where the line before named an agency.
  mutating func otherAgency(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let said = PlainWord.words(of: last.line)
    guard let place = said.indices.first(where: { PlainNames.isAgency([said[$0]]) }) else { return nil }
    let line = said[..<place] + words + said[(place + 1)...]
    guard !Self.goesOn(last.line), let reading = fresh(Array(line)), case .statements(let statements) = reading,
      statements != last.statements
    else { return nil }
    return reading
  }

  /// `and without the ICB`, after whether a meeting can decide: whoever stays away besides stays away together with those
  /// before.
  mutating func readAttending(
    _ rest: [PlainWord], _ statement: String, _ old: EntityID, _ last: LastAsked
  ) -> PlainReading? {
    guard let first = rest.first, ["without", "with"].contains(first.folded), Self.form(statement) == .quorate,
      case .values(let who) = value(of: .attendees, rest.dropFirst(), .quorate)
    else { return nil }
    let away = statement.components(behind: " without ").map { $0.split(separator: ", ").map(String.init) } ?? []
    if first.folded == "with", away.contains(who[0]) {
      // Who was said to stay away comes after all.
      let left = away.filter { $0 != who[0] }
      let rest = left.isEmpty ? "" : " without \(left.joined(separator: ", "))"
      return .statements(last.statements.filter(Self.looks) + ["quorate \(branch.id(of: old))\(rest)"])
    }
    let before = first.folded == "without" ? statement.components(behind: " without ") : nil
    if before != nil { opening = "Without all who were named so far." }
    let names = (before.map { [$0] } ?? []) + [who[0]]
    return .statements(
      last.statements.filter(Self.looks)
        + ["quorate \(branch.id(of: old)) \(first.folded) \(names.joined(separator: ", "))"])
  }

  // MARK: Who is there still, and how many

  static let stillThere: [PlainShape.Pattern] = [
    "[and] which|who of them|those|these [are|is] still there|around|going|running|on [it|board]",
    "[and] which|who [of] [them|those|these] are|is still there|around|going|running",
    "[and] are they|these|those [all] still around|going|running",
  ]

  /// Which of those listed for an earlier time the same list has now, at the head of the place.
  mutating func readStillThere(_ last: LastAsked) -> PlainReading {
    let heads = names.main()
    guard let time = last.time, heads.count == 1 else { return .nothing }
    let lists = last.statements.filter { !Self.looks($0) }.compactMap { statement -> (body: String, name: String)? in
      if Self.form(statement) == .whoSitsOn, !statement.contains(" for "), let body = subject(of: statement) {
        return (branch.id(of: body), "members")
      }
      guard Self.form(statement) == .find, !statement.contains("("), let body = subject(of: statement),
        branch.kind(of: body) == .body, let name = statement.split(separator: ".").last,
        ["members", "partners", "subgroups"].contains(name)
      else { return nil }
      return (branch.id(of: body), String(name))
    }
    guard let name = lists.first?.name, lists.allSatisfy({ $0.name == name }) else { return .nothing }
    let view = (period(PlainWord.words(of: time)[...]).map(at) ?? names).view
    let stated = lists.filter { list in
      guard let body = branch.entity(id: list.body) else { return false }
      let claims =
        name == "subgroups"
        ? view.claimList(about: body, .parent) : view.claimList(of: body, name == "members" ? .member : .partner)
      return !claims.live.isEmpty
    }
    let then = stated.map { "(\($0.body).\(name) at \(time))" }.joined(separator: " together with ")
    let now = "\(branch.id(of: heads[0])).\(name)"
    let head = names.view.acronym(of: heads[0]) ?? branch.declaredName(of: heads[0])
    opening = "The \(name) of \(head) now that were there then:"
    return stated.isEmpty ? .nothing : .statements(["find \(now) where it is in (\(then))"])
  }

  /// How many the last answer listed: of members of whom the papers give the whole list, the seats on that list.
  func counted(_ last: LastAsked) -> PlainReading {
    let kept = last.statements.filter(Self.looks)
    let time = last.time.flatMap { period(PlainWord.words(of: $0)[...]) }
    let view = (time.map(at) ?? names).view
    let asked = last.statements.filter { !Self.looks($0) }
    // How many duties there are, and of how many nobody is told, the first line of the table says.
    if asked.contains(where: { Self.form($0) == .whoAnswersForWhat }) { return .statements(last.statements) }
    let counts = asked.map { statement -> String? in
      guard Self.form(statement) == .whoSitsOn, !statement.contains(" for "), let body = subject(of: statement) else {
        return nil
      }
      let id = branch.id(of: body)
      let all = "(\(id).members together with \(id).partners together with \(id).relevant-agencies)"
      return "count " + (view.claimList(of: body, .member).isWhole ? "\(id).members" : all)
    }
    let several = counts.compactMap(\.self)
    if !several.isEmpty, several.count == counts.count { return .statements(kept + several) }
    return set(of: last).map { .statements(kept + ["count \($0)"]) } ?? .nothing
  }
}
