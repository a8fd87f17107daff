import Language
import Model

/// What a line that is no exact statement was read as.
enum PlainReading {
  /// The statements of the exact language that it means.
  case statements([String])
  /// A name in it fits several things equally well.
  case choice(Ambiguity)
  /// The place must be named first; the places that there are.
  case needsPlace([EntityID])
  /// It would change something; the exact forms of such a change.
  case change([String])
  /// It leaves open what only the asker can say: what that is, and statements that say it.
  case wanting(String, [String])
  /// Nothing fits.
  case nothing
}

/// Reads a question as a person says it into statements of the exact language.
///
/// It never reads a change: shapes mean questions alone. The same line is read the same way always: the table's order
/// decides between shapes, and names are chosen by kind, place, life and likeness.
struct PlainReader {
  var names: PlainNames
  let today: Day
  /// The day that answers are for when the question names none.
  let defaultDay: Day
  /// The same reader at another time, for questions that name one.
  let at: (WrittenPeriod) -> PlainNames

  /// What was asked last; nil where nothing was.
  var last: LastAsked?

  /// Whether an option is in hand, of which something may be asked.
  var hasOption = false
  /// The only change of the option in hand, in the exact language; nil where it makes none or several.
  var changeInHand: String?
  /// What alone the option in hand is about, where that is there without it.
  var aboutInHand: EntityID?
  /// The day of the option in hand.
  var dayInHand: Day?
  /// All of the option in hand, in the exact language.
  var statementInHand: String?
  /// What it begins, by name and by id.
  var begunInHand: [String] = []
  /// A statement asked of it; nil of one that it cannot change.
  var asOption: (String) -> String? = { _ in nil }
  /// What it begins for some alone, or what it alone begins.
  var begunServing: (String?) -> String? = { _ in nil }
  /// What chooses the first, the second of what may be chosen of it.
  var choosing: (Int) -> [String] = { _ in [] }
  /// Whether an option of money is kept.
  var hasMoneyOption = false
  /// What a line means of the facts as the option in hand would make them; nil where it asks nothing of those.
  var ofOption: (String) -> (reading: PlainReading, opening: String?)? = { _ in nil }
  /// The time that is set for all questions; nil where none is.
  var inUse: WrittenPeriod?

  /// Whether what was read last goes on from what was asked last.
  var wentOn = false
  /// Whether it asks something of the answer before it that is not understood: in other words it would be another question.
  var isOfLastAlone = false

  /// What stands before the answer to what was read last, where that is of something near to what was asked.
  var opening: String?
  /// What was taken for granted in filling a slot, which stands before the answer.
  var slotOpening: String?

  /// The day that a change in plain words names for itself, as it is typed.
  var dayOfChange: String?
  /// The words of a change as they were typed, where words of the field stand for some of them; empty else.
  var typed: [PlainWord] = []

  /// The period that the question names at its end.
  private(set) var asked: WrittenPeriod?

  var branch: Branch { names.view.branch }

  init(names: PlainNames, today: Day, defaultDay: Day, at: @escaping (WrittenPeriod) -> PlainNames) {
    (self.names, self.today, self.defaultDay, self.at) = (names, today, defaultDay, at)
  }

  /// What a line means in its own words.
  mutating func readAsSaid(_ line: String) -> PlainReading {
    (wentOn, isOfLastAlone) = (false, false)
    guard line.utf8.count <= Self.mostBytes else { return .nothing }
    let said = names.withNames(Self.withoutOwnPronoun(Self.inOrder(Self.spelledOut(PlainWord.words(of: line)))))
    let words = Self.meaningful(said)
    guard !words.isEmpty, words.count <= Self.mostWords else { return .nothing }
    if !hasOption, let anew = Self.readAnew(said) { return anew }
    var choice: PlainReading?
    // `does it cost anything` is of the option in hand before it is of what was asked last.
    if hasOption, let reading = readOfOption(said, words, &choice) { return reading }
    if !hasOption, let consent = readConsent(said) { return consent }
    if let last, let reading = readFollowUp(said, last) {
      wentOn = true
      return reading
    }
    // Of whom `he` is said must be known.
    if said.contains(where: { ["he", "she", "him"].contains($0.folded) }) { return .nothing }
    if let change = readRelated(words) ?? readWanting(words) ?? readChange(words, typed: said) ?? readOfPayer(words)
      ?? readUndone(said)
    {
      return change
    }
    // `what are the priorities` asks for the priorities: what only asks what something is may be left out.
    for said in [words] + [Self.withoutAsking(words), Self.withoutShowing(words)].compactMap(\.self) {
      if let whole = readShapes(said, during: nil, &choice) { return whole }
      // `who was the chair in 2021`: the time asked about stands at the end.
      if let (rest, period) = timed(said), let dated = readShapes(rest, during: period, &choice) { return dated }
      // `how much did the police last year pay` has it within.
      if let (rest, period) = timedWithin(said), let dated = readShapes(rest, during: period, &choice) { return dated }
    }
    if let whole = readUnexpanded(said, words, &choice) { return whole }
    if let parts = readInParts(words) ?? readTogether(words) ?? readOfChange(words) ?? readBehindIf(words) {
      return parts
    }
    if let reading = choice ?? readBare(said) { return reading }
    return readByTopics(line, said, words)
  }

  /// Nobody asks a longer question, and the ways in which a pattern may fit grow with its length.
  private static let mostWords = 40
  static let mostBytes = 400

  /// Without words that only ask politely, without articles, and with the words of the field.
  ///
  /// - Parameter isExpanded: whether words of the field stand for others, as `the children's board` does for a partnership.
  static func meaningful(_ said: [PlainWord], isExpanded: Bool = true) -> [PlainWord] {
    var words = said
    for opening in PlainVocabulary.openings where words.count > opening.count {
      if words.prefix(opening.count).map(\.folded) == opening { words.removeFirst(opening.count) }
    }
    for closing in PlainVocabulary.closings where words.count > closing.count {
      guard words.suffix(closing.count).map(\.folded) == closing else { continue }
      words.removeLast(closing.count)
      // `, what then` is turned by its comma.
      if closing.last != "then", closing.last != "next", words.last?.folded == "," { words.removeLast() }
    }
    words = Self.forYears(Self.withoutNextYear(PlainAmount.written(asQuestion(words))))
    // `if the ICB left, what would happen` asks what then is.
    if words.first?.folded == "if" { words.insert(PlainWord("what"), at: 0) }
    words = supposed(words)
    // `this year's budget` is of a year.
    if let year = words.firstIndex(where: { $0.owner != $0.written && PlainWord($0.owner).folded == "year" }), year > 0,
      words[year - 1].folded == "this"
    {
      words[year - 1] = PlainWord("current")
    }
    words = PlainVocabulary.withoutArticles(words).filter {
      $0.beginsName || !PlainVocabulary.fillers.contains($0.folded)
    }
    return isExpanded ? expanded(words) : words
  }

  private static func expanded(_ words: [PlainWord]) -> [PlainWord] {
    var result: [PlainWord] = []
    var rest = spelledOut(words)[...]
    while let first = rest.first {
      if let saying = PlainVocabulary.saying(at: rest) {
        result += saying.meant.map { PlainWord($0) }
        rest = rest.dropFirst(saying.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// The same as a question that names a period is read.
  func asking(of period: WrittenPeriod) -> PlainReader {
    var reader = self
    (reader.asked, reader.names) = (period, at(period))
    return reader
  }

  // MARK: Shapes

  /// The statements of a shape with its slots filled, asked of a period where the question names one.
  mutating func fill(
    _ shape: PlainShape, _ match: [(slot: PlainShape.Slot, words: ArraySlice<PlainWord>)],
    during period: WrittenPeriod?
  ) -> PlainReading {
    // What has dates of its own does not hear of another: the question would be answered as if it had named none.
    let isList = shape.form == .list && shape.meant.contains { $0 == "list decisions" || $0 == "list events" }
    if period != nil, isList || [.calendar, .diff].contains(shape.form) { return .nothing }
    let current = (names, inUse)
    defer { (names, inUse) = current }
    // `now` is of money the last year of which an amount is stated.
    if shape.form == .funding, let period, period == WrittenPeriod(WrittenDate(today)) {
      (asked, inUse) = (nil, nil)
      return fill(shape, match)
    }
    asked = period
    if let period { names = at(period) }
    let reading = fill(shape, match)
    guard let period, case .statements(let statements) = reading else { return reading }
    if let goals = Self.reached(statements, in: period) { return .statements(goals) }
    return .statements(["at \(period)"] + statements.map { Self.inYears($0, of: period) })
  }

  private mutating func fill(
    _ shape: PlainShape, _ match: [(slot: PlainShape.Slot, words: ArraySlice<PlainWord>)]
  ) -> PlainReading {
    var filled: [String: [String]] = [:]
    for (slot, words) in match {
      switch value(of: slot, slot == .words ? asTyped(words) : words, shape.form) {
      case .values(let values): filled[slot.rawValue] = shape.form.isChange ? there(values) : values
      case .several(let things):
        return .choice(ambiguity(shape, slot, words, things, filled))
      case .elsewhere: return .needsPlace(places())
      case .none: return .nothing
      }
    }
    fillTimes(match, &filled)
    fillMeant(shape, match, &filled)
    fillChange(&filled)
    if let bodies = filled["body"] { fillGroups(bodies, &filled) }
    fillRoles(&filled)
    fillSeated(match, &filled)
    let year = yearOfMoney
    filled["year"] = [year]
    filled["ofyear"] = [ofYear(year, filled)]
    filled["nextyear"] = [dayOfChange ?? Self.financialYear(of: Self.nextYear(after: defaultDay))]
    filled["now"] = [defaultDay.description]
    filled["soon"] = [dayOfChange ?? Self.nextYear(after: today).description]
    filled["tomorrow"] = [defaultDay.advanced(by: 1).description]
    filled["yearahead"] = [Self.years(-1, before: defaultDay).description]
    filled["soonest"] = [soonest(before: match).description]
    filled["yearago"] = [Self.years(1, before: defaultDay).description]
    if let years = match.first(where: { $0.slot == .years }).flatMap({ PlainAmount.years($0.words) }) {
      filled["yearsago"] = [Self.years(years, before: defaultDay).description]
    }
    guard case .statements(let found) = statements(shape.meant, filled) else {
      return statements(shape.meant, filled)
    }
    return .statements(found.flatMap(ofLawToo).map(bySpeakers).uniqued())
  }

  /// Where a list of what is to be done by a day begins: today, and a year before where that day has passed.
  private func soonest(before match: [(slot: PlainShape.Slot, words: ArraySlice<PlainWord>)]) -> Day {
    let until = match.first { $0.slot == .when }.flatMap { period($0.words)?.range.last }
    return until.map { $0 > defaultDay } ?? true ? defaultDay : Self.years(1, before: defaultDay)
  }

  /// Money side by side, which a statement tells of every year, for the years that are asked of.
  private static func inYears(_ statement: String, of period: WrittenPeriod) -> String {
    guard statement.hasPrefix("funding "), statement.hasSuffix(" by contributor") else { return statement }
    let (first, last) = (financialYear(of: period.range.start), financialYear(of: period.range.last))
    return statement + (first == last ? " \(last)" : " \(first)..\(last)")
  }

  /// The year behind a question of money: without one every year with figures is told, of several all of them.
  private func ofYear(_ year: String, _ filled: [String: [String]]) -> String {
    let organisations = filled["organisation"]
    let isElsewhere = (filled["body"] ?? filled["fund"] ?? organisations ?? []).contains { id in
      branch.entity(id: id).map { names.place(of: $0) > (organisations == nil ? 0 : 2) } ?? false
    }
    guard let asked else {
      return isElsewhere || inUse == nil && paidEarlier(organisations ?? [], year) ? "" : " " + year
    }
    let first = Self.financialYear(of: asked.range.start)
    return first == year ? " " + year : " \(first)..\(year)"
  }

  /// How many years lie between the year of the money and the one that a day is in.
  private func yearsAhead(to last: Day) -> Int? {
    guard let base = Int(yearOfMoney.prefix(4)), let reached = Int(Self.financialYear(of: last).prefix(4)),
      (1...50).contains(reached - base)
    else { return nil }
    return reached - base
  }

  /// The times that a question names: the day before them, and their last; of two the earlier comes first, whichever is said
  /// first.
  private func fillTimes(
    _ match: [(slot: PlainShape.Slot, words: ArraySlice<PlainWord>)], _ filled: inout [String: [String]]
  ) {
    guard let when = match.first(where: { $0.slot == .when }), let period = period(when.words) else { return }
    if let until = match.first(where: { $0.slot == .until }).flatMap({ self.period($0.words) }),
      until.range.start < period.range.start
    {
      (filled["when"], filled["until"]) = ([until.description], [period.description])
    }
    filled["before"] = [period.range.start.advanced(by: -1).description]
    filled["last"] = [period.range.last.description]
    if let years = yearsAhead(to: period.range.last) { filled["yearsto"] = [String(years)] }
  }

  /// The statements with every slot replaced; one for each of several things in a slot that stands alone.
  private mutating func statements(_ meant: [String], _ filled: [String: [String]]) -> PlainReading {
    var filled = filled
    for text in meant {
      if ["{main}", "{groups}", "{funded}", "{funds}", "{lineage}"].contains(where: text.contains) {
        let main = names.main()
        guard !main.isEmpty else { return names.scope == nil ? .needsPlace(places()) : .nothing }
        filled["main"] = (Self.asksOfTime(text) ? names.mains() : main).map { branch.id(of: $0) }
        filled["groups"] = groups(of: main)
        filled["lineage"] = names.lineage().map { branch.id(of: $0) }
        filled["funded"] = names.funded().map { branch.id(of: $0) }
        filled["funds"] = names.funds().map { branch.id(of: $0) }
      }
      if text.contains("{place}") {
        guard let scope = names.scope else { return .needsPlace(places()) }
        filled["place"] = [branch.id(of: scope)]
      }
      for (slot, rule) in Self.rules where text.contains("{\(slot)}") {
        filled[slot] = branch.entities(.rule).map { branch.id(of: $0) }.filter { $0 == rule }
      }
      fillOfPlace(text, &filled)
      fillOfChange(text, &filled)
      fillPapers(text, &filled)
      fillDue(text, &filled)
      fillOwn(text, &filled)
      if text.contains("{incumbents}") { filled["incumbents"] = names.severalPosts().map { branch.id(of: $0) } }
      if text.contains("{merger}") { filled["merger"] = mergers().map { branch.id(of: $0) } }
    }
    var result: [String] = []
    for text in meant {
      var texts = [text]
      for (slot, values) in filled.sorted(by: { $0.key < $1.key }) where text.contains("{\(slot)}") {
        texts = texts.flatMap { one in values.map { one.replacing("{\(slot)}", with: $0) } }
      }
      result += texts
    }
    return result.isEmpty || result.contains { $0.contains("{") } ? .nothing : .statements(result)
  }

  /// Whether a statement asks what was so at a time, and not of money, which has years of its own.
  private static func asksOfTime(_ text: String) -> Bool {
    ["find {main}.", "who ", "quorate ", "count {main}"].contains(where: text.hasPrefix)
  }

  /// The financial year that a question of money is of: that which it names, that of the time that is set, or else the
  /// newest that the day of all answers lies in, or the last before it of which an amount is stated.
  var yearOfMoney: String {
    if let last = (asked ?? inUse)?.range.last { return Self.financialYear(of: last) }
    let now = Self.financialYear(of: defaultDay)
    let funds = branch.entities(.fund).filter { fund in names.scope.map { branch.belongs(fund, to: $0) } ?? true }
    let facts = funds.flatMap { branch.facts(of: $0, .contribution) + branch.facts(of: $0, .printedTotal) }
    let days = facts.compactMap { branch.fact($0).period?.range.last }
    let years = Set(days.filter { $0 <= defaultDay || Self.financialYear(of: $0) == now }.map(Self.financialYear))
    return years.contains(now) ? now : years.max() ?? now
  }

  /// The rules that some questions are of.
  private static let rules = [
    "independence": "scrutineer-apart", "coremembers": "adults-core-members", "printedtotal": "printed-total",
    "chairappointed": "adults-chair-appointed",
  ]

  /// The financial year that a day lies in: `2024/25`.
  static func financialYear(of day: Day) -> String {
    WrittenDate(financialYear: day.financialYear).map(\.description) ?? String(day.financialYear)
  }

  /// The first day of the next financial year.
  private static func nextYear(after day: Day) -> Day {
    Day(year: day.financialYear + 1, month: 4, day: 1) ?? day
  }

  static func years(_ count: Int, before day: Day) -> Day {
    let (year, month, number) = day.parts
    return Day(year: year - count, month: month, day: number) ?? day.advanced(by: -365 * count)
  }

  /// The places with a partnership of their own, for a first question that names none.
  ///
  /// Where no body is stated to be for somebody, as in a model of one's own, they are all that a body covers.
  func places() -> [EntityID] {
    func covered(_ isMeant: (EntityID) -> Bool) -> [EntityID] {
      branch.entities(.area).filter { area in
        branch.facts(about: area, .covers).contains { fact in
          branch.kind(of: branch.subject(fact)) == .body && isMeant(branch.subject(fact))
        }
      }
    }
    let served = covered { !branch.facts(of: $0, .clients).isEmpty }
    return served.isEmpty ? covered { _ in true } : served
  }

  private func ambiguity(
    _ shape: PlainShape, _ slot: PlainShape.Slot, _ words: ArraySlice<PlainWord>, _ things: [EntityID],
    _ filled: [String: [String]]
  ) -> Ambiguity {
    let name = words.map(\.written).joined(separator: " ")
    var text = shape.meant[0]
    for (other, values) in filled { text = text.replacing("{\(other)}", with: values.joined(separator: ", ")) }
    let before = text.split(separator: "{\(slot.rawValue)}", maxSplits: 1, omittingEmptySubsequences: false)
    let start = before.first?.utf8.count ?? 0
    let statement = text.replacing("{\(slot.rawValue)}", with: name)
    return Ambiguity(
      name: name, choices: things.map { Ambiguity.Choice(id: branch.id(of: $0), name: branch.declaredName(of: $0)) },
      statement: statement, range: start..<start + name.utf8.count)
  }
}
