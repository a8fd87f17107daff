import Language
import Model

/// Questions about those that the last answer named: `which of them pay`, `who is that`, `how many`, `who decides at the
/// end`.
extension PlainReader {
  private static let who: [PlainShape.Pattern] = [
    "[and] who is|was that|this|it", "[and] who are|were they|those|these", "[and] who would that be",
    "[and] whos that",
  ]
  private static let which: [PlainShape.Pattern] = [
    "[and] which|who|what of them|those|these {words}", "[and] which of them|those|these",
    "[and] do|does|are|is any|all|some of them|those|these {words}",
  ]
  private static let mostOf: [PlainShape.Pattern] = [
    "[and] which|who|what of them|those|these pay|pays|contribute|contributes|give|gives|paid|gave [the] most|least|more|less",
    "[and] which|who|what of them|those|these pay|pays|contribute|contributes [the] biggest|largest|smallest|highest|lowest share|amount|contribution",
    "[and] which|who|what of them|those|these is [the] biggest|largest|smallest|highest|lowest contributor|payer|funder",
    "[and] who|which [one] [of] [them] pays|contributes|gives [the] most|least", "and [the] most|least",
  ]
  private static let having: [PlainShape.Pattern] = ["[and] which have|has|are|lack|lacks {words}"]
  private static let newOf: [PlainShape.Pattern] = [
    "[and] which|what [ones] are|is|were|was new|dropped|added|gone|removed [since] [then]",
    "[and] what has|have [been] changed|dropped|added|removed",
  ]
  private static let chairs: [PlainShape.Pattern] = [
    "[and] who chairs|leads|runs each|them|these|those [of] [them|these|those]"
  ]
  private static let whole: [PlainShape.Pattern] = [
    "[and] is that|this|it [really] everyone|everybody|all|complete|full|whole|everything [of] [them|it|list]",
    "[and] is that|this|it the|a full|whole|complete list", "[and] are that|these|those|they all [of] [them]",
    "[and] is the list full|complete|whole",
  ]
  private static let howMany: [PlainShape.Pattern] = [
    "[and] how many [are|is|were] [there|they|that]", "[and] how many of them|those|these [are|is] [there]",
  ]
  private static let listed: [PlainShape.Pattern] = [
    "[and] which [ones] [are|were|is] [they|those|these|that|it]", "[and] name|list them|those|these",
    "[and] what are|were they [called]", "[and] show [me] them|those|these", "[and] namely",
  ]
  private static let howManyOf: [PlainShape.Pattern] = ["[and] how many of them|those|these {words}"]
  private static let sameIn: [PlainShape.Pattern] = [
    "[and] was|is it|that|this [the] same|so|true in|at|during|on {when}",
    "[and] was it|that|this [so|true|like] [the|that|this] [same|case] in|at|during|on {when}",
    "[and] what|how about in|at|during {when}", "[and] has it|that|this been [the] same since {when}",
  ]
  private static let decider: [PlainShape.Pattern] = [
    "[and] who decides|settles|rules [it|that] [at|in] [the] [end|last|finally]",
    "[and] who has [the] last|final word|say", "[and] who has [the] final decision", "[and] who decides finally",
  ]
  private static let howLong: [PlainShape.Pattern] = [
    "[and] how long", "[and] how long do|does|have|has|can|may they|it|we|that|this [have|got|take|last|be]",
    "[and] what is [the] time limit|deadline", "[and] by when", "[and] how fast|soon|quickly", "[and] within what time",
    "[and] is there [a] time limit|deadline",
  ]

  private static let tookLong: [PlainShape.Pattern] = [
    "[and] how long did it|that|this [one|dispute|disagreement|escalation] take|last",
    "[and] was it|that|this [one] [answered|settled|resolved] in|on time", "[and] did it|that reach {words}",
    "[and] was it|that late",
  ]
  private static let howOften: [PlainShape.Pattern] = [
    "[and] how often should|must|does|do|is it|they|that",
    "[and] how often [is|must|should|does|do] [it|that|this|they] [be] [done|happen|due|come|meet|reported|reviewed|written] [round]",
  ]

  static let ofThem =
    chairs + whole + stillThere + mostOf + who + which + listed + howMany + howManyOf + sameIn + decider + tookLong
    + howLong
    + howOften

  /// What a line means of those that the last answer named; nil where it does not speak of them.
  ///
  /// What is asked of some of them and is not understood is refused: the rest of the line would be another question.
  mutating func readOfThem(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    func match(_ patterns: [PlainShape.Pattern]) -> ArraySlice<PlainWord>?? {
      patterns.lazy.compactMap { $0.matches(words).first }.first.map { $0.first?.words }
    }
    if match(Self.who) != nil { return readWho(last) }
    if let when = match(Self.sameIn), let when, when.map(\.folded) != ["time"] {
      return readElsewhen(Array(when), last) ?? .nothing
    }
    if match(Self.stillThere) != nil { return readStillThere(last) }
    if match(Self.howMany) != nil { return counted(last) }
    if match(Self.listed) != nil { return set(of: last).map { Self.ask("find \($0)", last) } }
    if let said = match(Self.howManyOf), let said { return some(of: last, said, "count") }
    if match(Self.mostOf) != nil { return readMost(words, last) }
    if let said = match(Self.which) { return said.map { some(of: last, $0, "find") } ?? .nothing }
    if let said = match(Self.having), let said,
      case .statements(let asked) = some(of: last, words.suffix(said.count + 1)[...], "find")
    {
      return .statements(asked)
    }
    if let said = match(Self.having), let said, let noun = noun(of: last),
      let reading = fresh(PlainWord.words(of: "which \(noun) are") + said)
    {
      return reading
    }
    if match(Self.newOf) != nil, let turns = readNew(last) { return turns }
    if match(Self.chairs) != nil { return readChairs(last) }
    if match(Self.whole) != nil {
      opening = "Whether the papers give a full list is said below it."
      return .statements(last.statements)
    }
    if match(Self.decider) != nil { return ofRoute("decider", last) }
    if match(Self.howOften) != nil { return readHowOften(last) }
    if match(Self.tookLong) != nil, let taken = readTaken(last) { return taken }
    if match(Self.howLong) != nil { return ofDuty("deadline", last) ?? ofRoute("time-limit", last) }
    return nil
  }

  /// What is asked of a duty, where the last answer was of one that has a time limit.
  private func ofDuty(_ relation: String, _ last: LastAsked) -> PlainReading? {
    guard let duty = last.statements.lazy.compactMap({ self.subject(of: $0) }).first, branch.kind(of: duty) == .duty
    else { return nil }
    return Self.ask("find \(branch.id(of: duty)).\(relation)", last)
  }

  /// How long what was escalated took: that of the last answer, or the only one that the place has.
  private mutating func readTaken(_ last: LastAsked) -> PlainReading? {
    let named = last.things + last.statements.compactMap { subject(of: $0) }
    let asked = named.filter { branch.kind(of: $0) == .escalation }.uniqued()
    let isOfEscalations = last.statements.contains { Self.form($0) == .escalations }
    let all = isOfEscalations ? branch.entities(.escalation).filter { names.place(of: $0) < 3 } : []
    guard let one = asked.count == 1 ? asked[0] : asked.isEmpty && all.count == 1 ? all[0] : nil else { return nil }
    return .statements(["escalations of \(branch.id(of: one))"])
  }

  /// The people of the last answer; where it names none, who holds the posts in it.
  private func readWho(_ last: LastAsked) -> PlainReading? {
    let people = last.people.prefix(Self.mostAlike)
    if !people.isEmpty { return .statements(people.map { "roles of \(branch.id(of: $0))" }) }
    let posts = last.things.filter { branch.kind(of: $0) == .post }.prefix(Self.mostAlike)
    if posts.isEmpty { return nil }
    return .statements(last.statements.filter(Self.looks) + posts.map { "find \(branch.id(of: $0)).holder" })
  }

  /// What a route leads to, where the last answer was of one.
  private func ofRoute(_ relation: String, _ last: LastAsked) -> PlainReading? {
    if let routes = routes(of: last) { return Self.ask("find \(routes).\(relation)", last) }
    guard let route = last.statements.lazy.compactMap({ self.subject(of: $0) }).first, branch.kind(of: route) == .route
    else { return nil }
    return Self.ask("find \(branch.id(of: route)).\(relation)", last)
  }

  /// `which are new`, `what was dropped`, after a list: how that list changed.
  private mutating func readNew(_ last: LastAsked) -> PlainReading? {
    if let noun = noun(of: last), let reading = fresh(PlainWord.words(of: "which \(noun) are new")) { return reading }
    let turns = last.statements.compactMap { changes(of: $0) }.uniqued()
    return turns.isEmpty ? nil : .statements(turns)
  }

  /// The routes that the last answer listed, or told something of, as an expression.
  private func routes(of last: LastAsked) -> String? {
    for statement in last.statements {
      if statement.hasPrefix("list routes") { return "(\(statement.dropFirst("list ".count)))" }
      if statement.hasPrefix("find (routes"), let end = statement.lastIndex(of: ")") {
        return String(statement[...end].dropFirst("find ".count))
      }
      if statement.hasPrefix("find routes.") { return "routes" }
    }
    return nil
  }

  /// Who of those named pays most: all who pay are told beside each other, where the last answer named organisations or their
  /// money.
  private mutating func readMost(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let isOfMoney = last.statements.contains { Self.form($0) == .funding }
    let payers = last.things.filter { branch.kind(of: $0) == .organisation }
    let isOfThem = words.contains { ["them", "those", "these"].contains($0.folded) }
    guard isOfMoney || !payers.isEmpty else { return last.things.isEmpty || !isOfThem ? nil : .nothing }
    guard case .statements(let statements)? = fresh(PlainWord.words(of: "who pays most")) else { return .nothing }
    opening = "All who pay into the budgets here, added together, those that were named among them."
    return .statements(statements)
  }

  /// What the last answer listed, by the name of such a list: `priorities`, `partners`.
  private func noun(of last: LastAsked) -> String? {
    guard let statement = last.statements.last(where: { Self.form($0) == .find }), !statement.contains("("),
      let name = statement.split(separator: ".").last
    else { return nil }
    return String(name)
  }

  /// How often the duty of the last answer comes round, or its body meets; nil where it was of neither.
  private mutating func readHowOften(_ last: LastAsked) -> PlainReading? {
    let heads = last.statements.contains { $0.hasPrefix("list meetings") } ? names.main() : []
    guard let one = subject(of: last) ?? heads.first else { return nil }
    switch branch.kind(of: one) {
    case .body: return Self.ask("find \(branch.id(of: one)).meets", last)
    case .duty: return Self.ask("find \(branch.id(of: one)).rhythm", last)
    default: return nil
    }
  }

  private static func ask(_ statement: String, _ last: LastAsked) -> PlainReading {
    .statements(last.statements.filter(looks) + [statement])
  }

  /// Who chairs each of the bodies that the last answer named; nil where it named none, or too many to tell of each.
  private func readChairs(_ last: LastAsked) -> PlainReading? {
    let bodies = last.things.filter { branch.kind(of: $0) == .body }
    guard !bodies.isEmpty, bodies.count <= Self.mostChairs else { return nil }
    return .statements(last.statements.filter(Self.looks) + bodies.map { "who chairs \(branch.id(of: $0))" })
  }

  private static let mostChairs = 10

  /// Those of the last answer of whom something is so.
  private mutating func some(of last: LastAsked, _ said: ArraySlice<PlainWord>, _ verb: String) -> PlainReading {
    let words = Self.meaningful(Array(said))
    let force = force(words, last)
    guard var set = set(of: last), let condition = force ?? condition(words) else {
      // Of duties that were told otherwise than in a list: the rules of law would be an answer to another question.
      isOfLastAlone = force != nil
      return .nothing
    }
    // Which are for both is asked of the whole list, and not of those that are for children alone.
    if condition.hasPrefix("clients "), set.hasPrefix("(("), let before = set.firstRange(of: " where clients is ") {
      set = String(set[..<before.lowerBound].dropFirst())
    }
    return Self.ask("\(verb) \(set) where \(condition)", last)
  }

  /// That duties or rules are of law, where the last answer told such; nil where the words say something else.
  private func force(_ said: [PlainWord], _ last: LastAsked) -> String? {
    let kinds = Set(last.things.compactMap { branch.kind(of: $0) })
    let isOfDuties = last.statements.contains { [.whoAnswersForWhat, .whatAnswersFor].contains(Self.form($0)) }
    guard isOfDuties || !kinds.isDisjoint(with: [.duty, .rule]) else { return nil }
    var words = said.map(\.folded).filter { !["are", "is", "were", "by", "in", "of", "required"].contains($0) }
    let isDenied = words.first == "not"
    if isDenied { words.removeFirst() }
    guard words.count == 1, ["statutory", "statute", "law", "legal", "must", "mandatory"].contains(words[0]) else {
      return nil
    }
    return isDenied ? "force is not must" : "force is must"
  }

  /// The set that the last answer told, as an expression; nil where it told none.
  func set(of last: LastAsked) -> String? {
    let sets = last.statements.filter { !Self.looks($0) }.map { statement -> String? in
      switch Self.form(statement) {
      case .find: return String(statement.dropFirst("find ".count))
      case .count: return String(statement.dropFirst("count ".count))
      case .whoAnswersForWhat where subject(of: statement).map(names.main().contains) ?? false: return "duties"
      case .whatAnswersFor:
        return subject(of: statement).map { one in
          let id = branch.id(of: one)
          return "\(id).accountable-for together with \(id).responsible-for"
        }
      case .list where statement.hasPrefix("list duties"): return String(statement.dropFirst("list ".count))
      case .whoSitsOn:
        return subject(of: statement).map { body in
          let id = branch.id(of: body)
          return "\(id).members together with \(id).partners together with \(id).relevant-agencies"
        }
      default: return nil
      }
    }
    guard !sets.isEmpty, !sets.contains(nil) else { return nil }
    return "(" + sets.compactMap(\.self).joined(separator: ", ") + ")"
  }

  /// What some words say of a thing, as a condition; nil where they say nothing that can be asked.
  private func condition(_ said: [PlainWord]) -> String? {
    var words = said.filter {
      !["do", "does", "did", "actually", "any", "currently", "now", "still"].contains($0.folded)
    }
    let isDenied = words.contains {
      ["not", "no", "nothing", "dont", "doesnt", "never", "without"].contains($0.folded)
    }
    words.removeAll { ["not", "no", "nothing", "dont", "doesnt", "never", "are", "is", "were"].contains($0.folded) }
    guard let first = words.first?.folded else { return nil }
    let rest = words.dropFirst()
    if ["have", "has", "with", "without", "state", "name", "give", "lack", "got"].contains(first),
      let relation = Self.relation(rest.filter { !["stated", "named", "known"].contains($0.folded) }[...])
    {
      return "\(relation) is " + (isDenied || first == "lack" ? "not stated" : "stated")
    }
    if ["vacant", "empty", "unfilled"].contains(first) { return "holder is not stated" }
    let phrase = words.map(\.folded).joined(separator: " ")
    if let known = Self.conditions[phrase] { return known + (isDenied ? " is not stated" : " is stated") }
    guard ["serve", "for", "cover"].contains(first), !isDenied else { return nil }
    let whom = Set(rest.map { WordIndex.singular($0.folded) }).subtracting(["only", "and"])
    switch whom {
    case ["adult"]: return "clients is adults"
    case ["child"]: return "clients is children"
    case ["both"], ["adult", "child"], ["both", "adult", "child"]: return "clients is both"
    default: return nil
    }
  }

  private static let conditions = [
    "pay": "contributes-to", "pays": "contributes-to", "contribute": "contributes-to", "contributes": "contributes-to",
    "pay money": "contributes-to", "contribute money": "contributes-to", "pay anything": "contributes-to",
    "give money": "contributes-to", "represented": "represented-by", "have representative": "represented-by",
    "decide": "decides", "make decisions": "decides", "take decisions": "decides", "chair": "chairs",
    "chair anything": "chairs", "chair group": "chairs", "statutory partners": "partner-of", "partners": "partner-of",
    "statutory": "partner-of", "relevant agencies": "relevant-agency-of", "filled": "holder",
    "have chair": "chair", "chaired": "chair", "meet": "meets",
  ]
}
