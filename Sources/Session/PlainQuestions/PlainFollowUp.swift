import Language
import Model

/// Questions that go on from the last answer: `when did that change`, `and the vice chair?`, `and in 2022?`.
///
/// Nothing is read so that does not say it goes on: by `and`, `what about`, `that` or a pronoun.
extension PlainReader {
  /// What a line means after the last answer; nil where it stands by itself.
  mutating func readFollowUp(_ said: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let words = said.filter { $0.folded != "," && !["then", "so", "ok", "okay", "but"].contains($0.folded) }
    if let offer = readOfOffer(words, last) { return offer }
    if let then = readThatTime(said, last) ?? readOfSpoken(words, last) { return then }
    if let moved = readMovedMoney(words, last) { return moved }
    if Self.shortly.contains(where: { !$0.matches(words).isEmpty }) { return .statements(["why brief"]) }
    if Self.wholly.contains(where: { !$0.matches(words).isEmpty }) { return .statements(["why full"]) }
    if Self.evidence.contains(where: { !$0.matches(words).isEmpty }) { return .statements(["why"]) }
    if let holders = readHolders(words, last) { return holders }
    let isOfMoney = last.statements.contains { MoneyAsked($0) != nil }
    if !isOfMoney, Self.change.contains(where: { !$0.matches(words).isEmpty }) {
      let turns = last.statements.compactMap { changes(of: $0) }.uniqued()
      return turns.isEmpty ? nil : .statements(turns)
    }
    if let away = readAbsence(words, last) { return away }
    if let then = readOfTimes(words, last) { return then }
    if let alone = readAlone(words, last) { return alone }
    if let money = readOfMoney(said, last) ?? readOfPaid(words, last) { return money }
    if let own = readOwn(words, last) ?? readLeftOut(words, last) ?? readAlike(words, last) { return own }
    if let them = readOfThem(words, last) { return them }
    // `and the dates` asks for those of no other thing.
    if words.first?.folded == "and", let open = readBare(words) { return open }
    if let rest = Self.goingOn(words) {
      return readElsewhen(rest, last) ?? readOfAnother(rest, last) ?? readOfSame(rest, last)
        ?? readInItsTime(rest, last) ?? readAlsoThen(rest, last)
    }
    if let reading = readPronouns(words, last) { return reading }
    if let reading = readInItsTime(words, last) ?? readFragment(words, last) { return reading }
    // What that is, is asked of the answer before: without it the rest would be another question.
    if words.count > 2, words.count < 7, ["is", "was"].contains(words[0].folded),
      ["that", "this"].contains(words[1].folded),
      readBare(words) == nil, !["board", "group", "body", "report", "paper"].contains(words[2].folded)
    {
      isOfLastAlone = true
      return .nothing
    }
    return nil
  }

  /// Whether a line goes on from another, whatever that be.
  static func goesOn(_ line: String) -> Bool {
    let words = PlainWord.words(of: line)
    return (evidence + shortly + wholly + change + absences + ofThem + ofTimes).contains { !$0.matches(words).isEmpty }
      || goingOn(words) != nil || goesOnOfMoney(words)
  }

  private static let evidence: [PlainShape.Pattern] = [
    "[and] how sure|certain|reliable|confident|true|good is|are that|this|it|you|we [of|about] [that|this|it]",
    "[and] are|can you|we|i [be] sure|certain|trust|rely [of|about|on] [that|this|it]",
    "[and] how do|can you|we|i know [that|this|it]", "[and] how is that|this|it known",
    "[and] what is|was [the] evidence|source|sources|proof|basis|reference [for|of|behind] [that|this|it]",
    "[and] where does|do it|they|that|this|papers [the] say|says [that|this|so|it]",
    "[and] where does|do the papers|paper say [that|this|so|it]",
    "[and] where is that|this|it [stated|written|from|said|printed]", "[and] who says [so|that|this]", "says who",
    "[and] which|what page|paper|document|source|report|line is|says|states [that|this|it] [from|in|on|so]",
    "[and] where did|do you|we get|find|have that|this|it [from]", "prove it", "evidence", "why [is] [that|this|so]",
    "[and] is that|this|it certain|sure|right|true|stated|reliable|definite", "[and] where does that|this|it come from",
    "[and] what does that|this|it rest on",
    "show [me] [the] evidence|source|sources|proof|sentence|line|lines|passage|wording",
    "[and] which|what [the] page|line|sentence|passage|section|paragraph", "quote it|that|them|this|[me]",
    "[and] is|are that|this|it|they [only] inferred|assumed|guessed|a guess [guess]",
    "[and] how sure|certain are you|we",
    "[and] what|which law|act|guidance|rule is|says|requires|covers that|this|it",
    "[and] which|what law|act|guidance|statute",
  ]

  private static let shortly: [PlainShape.Pattern] = [
    "[and] why in one|a|1 line|sentence|word", "[and] why briefly|shortly", "[and] why in short|brief",
    "[and] briefly|shortly why", "[and] in one|a|1 line|sentence|word why", "[and] in short|brief why",
    "[and] give me [the] short|brief reason|version|proof|explanation",
    "[and] how much does|do it|that|this|they rest on", "[and] how many facts|papers does|do it|that|this rest on",
  ]

  private static let wholly: [PlainShape.Pattern] = [
    "[and] show|give [me] [the] full|whole|complete|entire proof|reasoning|explanation|evidence|reasons",
    "[and] why in full|detail", "[and] explain that|this|it in full|detail", "[and] explain in full|detail",
    "[and] show|give [me] every|all fact|facts behind|for that|this|it",
    "[and] every|all fact|facts behind that|this|it", "[and] what else did|do you read|use [for] [that|this|it]",
  ]

  private static let change: [PlainShape.Pattern] = [
    "[and] when did that|this|it|they [last] change", "[and] when was that|this|it changed", "[and] since when",
    "[and] since when is|was|has that|this|it [been] [so|like] [that]", "[and] has that|this|it|they [ever] changed",
    "[and] was it|that|this always so|like|the [that|this|case]",
    "[and] how has|have|did that|this|it|they changed|change", "[and] [the] change|changes", "[and] until when",
    "[and] what is|was [the] trend", "[and] [the] trend",
    "[and] is it|that rising|falling|going [up|down] [or] [down|falling|rising]",
    "[and] has it|that|this always been so|like|the [that|this|case]",
    "[and] how long has that|this|it been so|like|the|true [that|this|case]",
    "[and] what|who was|were it|that|this|there|they|these|those before",
    "[and] how much more|less [is|was] [that|it] than last|previous year",
    "[and] who|what was|came|chaired [it] before [that|this|it|them|him|her]",
    "[and] is|was it|that|this [going] up|down [or] [up|down]", "[and] up or down",
    "[and] has|have|did it|that|this|they gone|go|risen|rise|fallen|fall|grown|changed|change [up|down] [or] [down|up]",
    "[and] is|was it|that|this more|less|higher|lower [than] [last|previous|before] [year]",
    "[and] what is|was [the] change|difference|increase|decrease|rise|fall", "[and] [from] [what] to what",
    "[and] [the] difference|rise|increase|growth",
    "[and] what is that|this|it as [a] rise|increase|growth|change|difference",
    "[and] is|was|has it|that|this [going|gone] up|down|more|less|higher|lower [or] [up|down|less|more|lower] on|from|since|against|than [the] last|previous|year [year|before]",
    "[and] before [that|this|then|it|them]", "[and] previously", "[and] how was it|that before [that|this]",
  ]

  /// The words behind `and`, `what about` and their like; nil where a line does not go on so.
  static func goingOn(_ words: [PlainWord]) -> [PlainWord]? {
    let folded = words.map(\.folded)
    for opening in [
      ["and", "what", "about"], ["and", "how", "about"], ["what", "about"], ["how", "about"], ["and"],
    ]
    where folded.starts(with: opening) && folded.count > opening.count && folded[opening.count] != "if" {
      return Array(words.dropFirst(opening.count))
    }
    return nil
  }

  // MARK: The same of another thing

  mutating func readOfAnother(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    var rest = Self.meaningful(words)
    // `and the subgroups` are not the one group that has the word in its name.
    if rest.count == 1, Self.several.contains(rest[0].folded) { return nil }
    if let other = readAnswering(rest, last) { return other }
    // `and for health` is of health, and of no body that has the word in its name.
    if let first = rest.first, ["for", "of"].contains(first.folded), PlainNames.isAgency(rest.dropFirst()[...]) {
      rest.removeFirst()
    }
    if PlainNames.isAgency(rest[...]) { return readOfAgency(rest, last) }
    if let client = Self.client(rest) { return readOfClients(client, last) }
    guard let statement = last.statements.first(where: { subject(of: $0) != nil }), let old = subject(of: statement)
    else { return nil }
    if let other = readAttending(rest, statement, old, last) ?? readForOther(rest, statement, old, last) {
      return other
    }
    if let first = rest.first, ["in", "at", "for"].contains(first.folded), names.isPlace(rest.dropFirst()[...]) {
      rest.removeFirst()
    }
    if names.isPlace(rest[...]), !names.isWholeName(rest[...], [.body]) { return readOfPlace(rest, statement, old) }
    if branch.kind(of: old) == .series, case let others = names.livingFirst(names.things(rest[...], [.series])),
      let other = others.first, other != old
    {
      return .statements(last.statements.map { replacing(old, with: other, in: $0) })
    }
    guard names.isWholeName(rest[...], []) || PlainNames.isAgency(rest[...]) || names.isClear(rest[...]) else {
      return nil
    }
    // `and the executive?` after somebody's roles: a body of the name is meant as soon as a post.
    let isOfBody = Self.form(statement) == .roles && !names.things(rest[...], [.body]).isEmpty
    if isOfBody, !names.isWholeName(rest[...], [.post, .person, .organisation]) { return .nothing }
    let things = names.livingFirst(names.things(rest[...], kinds(in: statement, old)))
    guard things.count == 1, things[0] != old else { return nil }
    let kept = last.statements.filter(Self.looks)
    return .statements(kept + [replacing(old, with: things[0], in: statement)])
  }

  private static let several: Set<String> = [
    "subgroups", "groups", "boards", "bodies", "posts", "people", "organisations",
  ]

  /// `and head teachers`, after whether somebody sits on or chairs a body: whether those do.
  private mutating func readForOther(
    _ rest: [PlainWord], _ statement: String, _ old: EntityID, _ last: LastAsked
  ) -> PlainReading? {
    guard Self.form(statement).map({ [.whoSitsOn, .whoChairs].contains($0) }) ?? false, statement.contains(" for "),
      branch.kind(of: old) == .body, !names.isWholeName(rest[...], [.body])
    else { return nil }
    let things = names.livingFirst(names.things(rest[...], [.organisation, .post, .person]))
    guard things.count == 1, let end = statement.firstRange(of: " for ") else { return .nothing }
    return .statements(
      last.statements.filter(Self.looks) + ["\(statement[..<end.lowerBound]) for \(branch.id(of: things[0]))"])
  }

  /// `and the police?`: the organisation so called, where the last answer was of one; where it was of a meeting, that it
  /// stays away; where it was of who holds a post, who speaks for it.
  ///
  /// A body that has the word in its name is not meant, and of an organisation no chair and no meetings are asked.
  private mutating func readOfAgency(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let kept = last.statements.filter(Self.looks)
    // Who it was then: one agency may have followed another since.
    let time = kept.last { $0.hasPrefix("at ") }.flatMap { period(PlainWord.words(of: String($0.dropFirst(3)))[...]) }
    var then = time.map(at) ?? names
    let things = then.things(words[...], [.organisation])
    guard things.count == 1 else { return things.isEmpty ? .nothing : nil }
    let id = branch.id(of: things[0])
    guard let statement = last.statements.first(where: { subject(of: $0) != nil }), let old = subject(of: statement)
    else { return nil }
    let form = Self.form(statement)
    if form == .quorate {
      let isWith = statement.contains(" with ")
      return .statements(kept + ["quorate \(branch.id(of: old)) \(isWith ? "with" : "without") \(id)"])
    }
    if form == .whoSitsOn, statement.contains(" for ") {
      return .statements(kept + ["who sits on \(branch.id(of: old)) for \(id)"])
    }
    if form == .find, branch.kind(of: old) == .post, statement.split(separator: ".").last == "holder" {
      return .statements(kept + ["find \(id).represented-by"])
    }
    if branch.kind(of: old) == .post || branch.kind(of: old) == .person {
      return otherAgency(words, last) ?? .nothing
    }
    let isOfOrganisations =
      branch.kind(of: old) == .organisation || form.map { [.funding, .roles, .show, .history].contains($0) } ?? false
    guard isOfOrganisations, things[0] != old else { return .nothing }
    return .statements(kept + [replacing(old, with: things[0], in: statement)])
  }

  /// `for adults`, `the children's one`: for whom something is, and nothing that has the word in its name.
  static func client(_ words: [PlainWord]) -> String? {
    let said = words.map { WordIndex.singular($0.folded) }.filter { !["for", "of", "one", "side"].contains($0) }
    return said == ["adult"] || said == ["child"] ? (said[0] == "adult" ? "adults" : "children") : nil
  }

  /// The same of the budget for others; of nothing else is it known what is meant.
  mutating func readOfClients(_ client: String, _ last: LastAsked) -> PlainReading {
    guard let statement = last.statements.first(where: { Self.form($0) == .funding }), let old = subject(of: statement)
    else { return .nothing }
    let others = funded(for: client)
    if branch.kind(of: old) == .organisation, others.count == 1 {
      let year = statement.split(separator: " ").last.flatMap { $0.first?.isNumber ?? false ? " \($0)" : nil } ?? ""
      return .statements(["funding \(branch.id(of: others[0])) on \(branch.id(of: old))\(year)"])
    }
    guard branch.kind(of: old) == .body else { return .nothing }
    return others.count == 1 ? .statements([replacing(old, with: others[0], in: statement)]) : .nothing
  }

  /// The kinds of thing that may stand in place of the one that a statement is about.
  private func kinds(in statement: String, _ old: EntityID) -> [EntityKind] {
    switch Self.form(statement) {
    case .funding: [.organisation, .body, .fund]
    case .roles: [.person, .organisation, .post]
    case .show, .history: []
    default: branch.kind(of: old).map { [$0] } ?? []
    }
  }

  func replacing(_ old: EntityID, with new: EntityID, in statement: String) -> String {
    let (old, new) = (branch.id(of: old), branch.id(of: new))
    return statement.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let parts = word.split(separator: ".", omittingEmptySubsequences: false)
      return parts.map { $0 == old ? new : String($0) }.joined(separator: ".")
    }.joined(separator: " ")
  }

  // MARK: Something else of the same

  private mutating func readOfSame(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    if let reading = readPronouns(words, last) { return reading }
    guard let subject = subject(of: last),
      let first = words.first?.folded, !PlainTopic.begins(first)
    else { return nil }
    return fresh(words + [PlainWord("of"), PlainWord(branch.id(of: subject))])
  }

  /// What words mean by themselves; nil where nothing fits.
  mutating func fresh(_ words: [PlainWord]) -> PlainReading? {
    var reader = self
    reader.last = nil
    switch reader.read(words.map(\.written).joined(separator: " ")) {
    case .statements(let statements):
      opening = reader.opening
      return .statements(asThen(statements, words))
    case .choice(let choice): return .choice(choice)
    default: return nil
    }
  }

  /// Statements of the time of the last answer, where they name none of their own and are not said to be of now.
  private func asThen(_ statements: [String], _ words: [PlainWord]) -> [String] {
    let isOfNow = words.contains { ["now", "today", "currently", "still", "since", "nowadays"].contains($0.folded) }
    guard let last, !isOfNow, !statements.contains(where: Self.looks) else { return statements }
    guard statements.contains(where: { !Self.isDated($0) && Self.form($0) != .history }) else {
      // The year that is taken where none is named is not meant after a question of another.
      guard !hasOption, timed(words) == nil, let time = last.time.flatMap({ period(PlainWord.words(of: $0)[...]) })
      else {
        return statements
      }
      return statements.map {
        Self.form($0) == .funding && $0.hasSuffix(" \(yearOfMoney)") ? Self.moved($0, to: time) ?? $0 : $0
      }
    }
    return last.statements.filter(Self.looks) + statements
  }

  // MARK: Statements

  func subject(of last: LastAsked) -> EntityID? {
    // Budgets of what has ended that are told together are those of what followed it.
    let funded = last.statements.filter { Self.form($0) == .funding }.compactMap { subject(of: $0) }
    let heads = names.main()
    if funded.count > 1, heads.count == 1,
      funded.allSatisfy({ branch.facts(about: $0, .predecessor).contains { branch.subject($0) == heads[0] } })
    {
      return heads[0]
    }
    for statement in last.statements {
      if let subject = subject(of: statement) { return subject }
    }
    return nil
  }

  /// The thing that a statement is about: the first that it names.
  func subject(of statement: String) -> EntityID? {
    guard !Self.looks(statement) else { return nil }
    for word in statement.split(whereSeparator: { " .,()".contains($0) }) {
      if let thing = branch.entity(id: String(word)), branch.kind(of: thing) != nil { return thing }
    }
    return nil
  }

  /// The statement that tells when the answer to another changed; nil where none does.
  func changes(of statement: String) -> String? {
    guard let subject = subject(of: statement) else { return nil }
    let id = branch.id(of: subject)
    if branch.kind(of: subject) == .series { return "history \(id)" }
    func turns(_ relation: Relation) -> String { "when did \(id).\(relation.definition.name) change" }
    switch Self.form(statement) {
    case .whoChairs: return turns(.chair)
    case .whoSitsOn, .whoSitsOnBoth: return turns(.member)
    case .quorate: return turns(.quorum)
    case .whoIsAccountable: return turns(.accountable)
    case .find, .count:
      let path = statement.contains("(") ? "" : statement.split(separator: " ").dropFirst().first ?? ""
      return path.contains(".") ? "when did \(path) change" : nil
    // Of a share it is who pays it that is asked of.
    case .funding where statement.contains(" on "):
      let payer = statement.components(behind: " on ")?.split(separator: " ").first
      return payer.map { "funding \($0)" }
    case .funding:
      let way = statement.contains(" by contributor") ? " by contributor" : ""
      return "funding \(branch.id(of: payingNow(subject)))\(way)"
    case .show, .roles: return "history \(id)"
    case .whenDid: return statement
    default: return nil
    }
  }

  /// The form of an exact statement; nil of what is none.
  static func form(_ statement: String) -> StatementForm.ID? {
    Parser.parse(SourceText(name: "asked", statement)).items.first?.form
  }

  /// Whether a statement says from where to look, and asks nothing.
  static func looks(_ statement: String) -> Bool { [.at, .use].contains(form(statement)) }
}

extension String {
  /// What stands behind some words in it; nil where they are not there.
  func components(behind words: String) -> String? {
    firstRange(of: words).map { String(self[$0.upperBound...]) }
  }
}
