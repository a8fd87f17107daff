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

  /// The period that the question names at its end.
  private var asked: WrittenPeriod?

  private var branch: Branch { names.view.branch }

  init(names: PlainNames, today: Day, defaultDay: Day, at: @escaping (WrittenPeriod) -> PlainNames) {
    (self.names, self.today, self.defaultDay, self.at) = (names, today, defaultDay, at)
  }

  mutating func read(_ line: String) -> PlainReading {
    guard line.utf8.count <= Self.mostBytes else { return .nothing }
    let said = PlainWord.words(of: line)
    let words = Self.meaningful(said)
    guard !words.isEmpty, words.count <= Self.mostWords else { return .nothing }
    var choice: PlainReading?
    let whole = readShapes(words, during: nil, &choice)
    if let whole { return whole }
    // `who was the chair in 2021`: the time asked about stands at the end.
    if let (rest, period) = timed(words), let dated = readShapes(rest, during: period, &choice) { return dated }
    if let choice { return choice }
    // Brackets and signs are of the exact language: a mistake there is told as one.
    let isExact = line.contains { "()=<>%".contains($0) }
    if !isExact, !Self.breaksOff(said), let reading = readTopics(words) { return reading }
    if let first = words.first, ["at", "as", "in", "on"].contains(first.folded),
      let period = period(words.drop { Self.beforeDates.contains($0.folded) })
    {
      return .statements(["at \(period)"])
    }
    return bare(words)
  }

  /// Nobody asks a longer question, and the ways in which a pattern may fit grow with its length.
  private static let mostWords = 40
  private static let mostBytes = 400

  /// Without words that only ask politely, without articles, and with the words of the field.
  private static func meaningful(_ said: [PlainWord]) -> [PlainWord] {
    var words = said
    for opening in PlainVocabulary.openings where words.count > opening.count {
      if words.prefix(opening.count).map(\.folded) == opening { words.removeFirst(opening.count) }
    }
    for closing in PlainVocabulary.closings where words.count > closing.count {
      if words.suffix(closing.count).map(\.folded) == closing { words.removeLast(closing.count) }
    }
    let first = words.first
    words.removeAll { word in
      // A capital A may be the name of a body.
      PlainVocabulary.articles.contains(word.folded) && (word.written != "A" || first == word)
    }
    return expanded(words)
  }

  private static func expanded(_ words: [PlainWord]) -> [PlainWord] {
    var result: [PlainWord] = []
    var rest = words[...]
    let short = ["whos": ["who", "is"], "whats": ["what", "is"], "wheres": ["where", "is"], "hows": ["how", "is"]]
    while let first = rest.first {
      let folded = rest.map(\.folded)
      if let saying = PlainVocabulary.sayings.first(where: { folded.starts(with: $0.said) }) {
        result += saying.meant.map { PlainWord($0) }
        rest = rest.dropFirst(saying.said.count)
      } else if let long = short[first.folded] {
        result += long.map { PlainWord($0) }
        rest = rest.dropFirst()
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  static let beforeDates: Set<String> = ["in", "at", "on", "during", "for", "of", "by", "as", "back", "around"]

  /// A period at the end of a question, and the words before it.
  private func timed(_ words: [PlainWord]) -> (rest: [PlainWord], period: WrittenPeriod)? {
    for start in words.indices.dropFirst() {
      guard let period = period(words[start...]) else { continue }
      var rest = words[..<start]
      while let last = rest.last, Self.beforeDates.contains(last.folded) { rest = rest.dropLast() }
      return rest.isEmpty ? nil : (Array(rest), period)
    }
    return nil
  }

  /// A date in words, or a known event of the place: `the merger`.
  func period(_ words: ArraySlice<PlainWord>) -> WrittenPeriod? {
    if let period = PlainDate.period(words, today: today) { return period }
    guard ["merger", "amalgamation"].contains(words.map(\.folded).joined(separator: " ")) else { return nil }
    let days = mergers().compactMap { event -> WrittenDate? in
      for fact in branch.facts(of: event, .eventDay) {
        if case .date(let date) = branch.value(fact) { return date }
      }
      return nil
    }
    return days.count == 1 ? WrittenPeriod(days[0]) : nil
  }

  /// The recorded mergers of the place in use.
  private func mergers() -> [EntityID] {
    branch.entities(.event).filter { event in
      isHere(event)
        && branch.facts(of: event, .kind).contains { fact in
          if case .word(let word) = branch.value(fact) { return branch.text(word) == "merger" }
          return false
        }
    }
  }

  /// Whether an event begins or ends something of the place in use.
  private func isHere(_ event: EntityID) -> Bool {
    [Relation.ends, .begins].contains { relation in
      branch.facts(of: event, relation).contains { fact in
        branch.value(fact).entity.map { names.place(of: $0) == 0 } ?? false
      }
    }
  }

  // MARK: Shapes

  private mutating func readShapes(
    _ words: [PlainWord], during period: WrittenPeriod?, _ choice: inout PlainReading?
  ) -> PlainReading? {
    for shape in PlainShapes.all {
      for pattern in shape.said {
        for match in pattern.matches(words) {
          switch fill(shape, match, during: period) {
          case .statements(let statements): return .statements(statements)
          case .choice(let found): choice = choice ?? .choice(found)
          case .needsPlace(let places): return .needsPlace(places)
          case .nothing: continue
          }
        }
      }
    }
    return nil
  }

  /// The statements of a shape with its slots filled, asked of a period where the question names one.
  mutating func fill(
    _ shape: PlainShape, _ match: [(slot: PlainShape.Slot, words: ArraySlice<PlainWord>)],
    during period: WrittenPeriod?
  ) -> PlainReading {
    // What has dates of its own does not hear of another: the question would be answered as if it had named none.
    if period != nil, [.calendar, .diff].contains(shape.form) { return .nothing }
    let current = names
    defer { names = current }
    asked = period
    if let period { names = at(period) }
    let reading = fill(shape, match)
    guard let period, case .statements(let statements) = reading else { return reading }
    return .statements(["at \(period)"] + statements)
  }

  private mutating func fill(
    _ shape: PlainShape, _ match: [(slot: PlainShape.Slot, words: ArraySlice<PlainWord>)]
  ) -> PlainReading {
    var filled: [String: [String]] = [:]
    for (slot, words) in match {
      switch value(of: slot, words, shape.form) {
      case .values(let values): filled[slot.rawValue] = values
      case .several(let things):
        return .choice(ambiguity(shape, slot, words, things, filled))
      case .elsewhere: return .needsPlace(places())
      case .none: return .nothing
      }
    }
    if let when = match.first(where: { $0.slot == .when }), let period = period(when.words) {
      filled["before"] = [period.range.start.advanced(by: -1).description]
      filled["last"] = [period.range.last.description]
    }
    filled["year"] = [Self.financialYear(of: asked?.range.last ?? defaultDay)]
    filled["now"] = [defaultDay.description]
    filled["yearago"] = [Self.yearBefore(defaultDay).description]
    return statements(shape.meant, filled)
  }

  /// The statements with every slot replaced; one for each of several things in a slot that stands alone.
  private mutating func statements(_ meant: [String], _ filled: [String: [String]]) -> PlainReading {
    var filled = filled
    for text in meant {
      if ["{main}", "{groups}", "{funded}"].contains(where: text.contains) {
        let main = names.main()
        guard !main.isEmpty else { return names.scope == nil ? .needsPlace(places()) : .nothing }
        filled["main"] = main.map { branch.id(of: $0) }
        filled["groups"] = groups(of: main)
        filled["funded"] = names.funded().map { branch.id(of: $0) }
      }
      if text.contains("{place}") {
        guard let scope = names.scope else { return .needsPlace(places()) }
        filled["place"] = [branch.id(of: scope)]
      }
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

  /// The financial year that a day lies in: `2024/25`.
  private static func financialYear(of day: Day) -> String {
    let (year, month, _) = day.parts
    let first = month >= 4 ? year : year - 1
    return WrittenDate(financialYear: first).map(\.description) ?? String(first)
  }

  private static func yearBefore(_ day: Day) -> Day {
    let (year, month, number) = day.parts
    return Day(year: year - 1, month: month, day: number) ?? day.advanced(by: -365)
  }

  private func groups(of bodies: [EntityID]) -> [String] {
    bodies.flatMap { names.view.claimList(about: $0, .parent).live.map(\.subject) }.uniqued()
      .filter { branch.kind(of: $0) == .body }.map { branch.id(of: $0) }
  }

  /// The places with a partnership of their own, for a first question that names none.
  private func places() -> [EntityID] {
    branch.entities(.area).filter { area in
      branch.facts(about: area, .covers).contains { fact in
        branch.kind(of: branch.subject(fact)) == .body && !branch.facts(of: branch.subject(fact), .clients).isEmpty
      }
    }
  }

  // MARK: Slots

  private enum SlotValue {
    case values([String])
    case several([EntityID])
    /// It means something of a place, and no place is in use.
    case elsewhere
    case none
  }

  private mutating func value(
    of slot: PlainShape.Slot, _ words: ArraySlice<PlainWord>, _ form: StatementForm.ID
  ) -> SlotValue {
    switch slot {
    case .when, .until: return period(words).map { .values([$0.description]) } ?? .none
    case .words: return .values([words.map(\.written).joined(separator: " ")])
    case .payment: return payment(words)
    case .money: return PlainAmount.money(words).map { .values([$0]) } ?? .none
    case .years: return PlainAmount.years(words).map { .values([String($0)]) } ?? .none
    case .attendees: return attendees(words)
    case .seat: return seats(words)
    case .duty:
      // An acronym of a body is no word of a duty's name.
      if words.count == 1, names.isWholeName(words, []), !names.isWholeName(words, [.duty]) { return .none }
      let things = names.livingFirst(names.things(words, [.duty]))
      let ids = things.map { branch.id(of: $0) }
      // Duties that fit equally well are all asked about: one answer tells who answers for each.
      return ids.isEmpty || ids.count > 6
        ? .none : .values(form == .whoIsAccountable ? [ids.joined(separator: ", ")] : ids)
    case .body, .other, .organisation, .post, .fund, .paper, .event, .person, .series, .area, .route, .formula, .agent,
      .thing:
      return named(slot, words, form)
    }
  }

  /// The things of a slot's kinds that the words may name.
  private mutating func named(
    _ slot: PlainShape.Slot, _ words: ArraySlice<PlainWord>, _ form: StatementForm.ID
  ) -> SlotValue {
    // Who `we` are is asked back.
    if slot == .organisation, names.scope != nil, PlainVocabulary.ourselves.contains(words.map(\.folded)) {
      return names.payers().isEmpty ? .none : .several(names.payers())
    }
    if names.scope == nil, slot != .thing || words.count == 1, PlainNames.isAgency(words) { return .elsewhere }
    if slot == .body, PlainNames.isAgency(words) { return .none }
    if slot == .body, names.isWholeName(words, [.area]), !names.isWholeName(words, [.body]) { return .none }
    if slot == .body, let main = mainBody(words) { return main }
    // `who is the chair of` breaks off: what is left of it names nothing.
    if let last = words.last, PlainVocabulary.small.contains(last.folded) { return .none }
    // `who was on the executive` asks of no post: a name does not begin with such a word.
    if let first = words.first, words.count > 1, PlainVocabulary.small.contains(first.folded) { return .none }
    if slot == .thing, !names.isClear(words) { return .none }
    let things = names.things(words, slot.kinds)
    if things.count == 1 {
      let budgets = form == .funding && slot == .body ? names.funded(things[0]) : []
      return .values((budgets.isEmpty ? things : budgets).map { branch.id(of: $0) })
    }
    if things.isEmpty { return .none }
    // In one place nothing is picked among a few that fit: each is asked about, what is there first.
    return names.scope != nil && things.count <= Self.mostAlike
      ? .values(names.livingFirst(things).map { branch.id(of: $0) }) : .several(things)
  }

  /// How many things that fit equally well are all asked about.
  private static let mostAlike = 3

  /// `the partnership`, `the board`: what stands at the head of the place in use.
  private func mainBody(_ words: ArraySlice<PlainWord>) -> SlotValue? {
    guard words.count == 1, let word = words.first?.folded, ["partnership", "board", "it", "us", "we"].contains(word)
    else { return nil }
    let main = names.main()
    return main.isEmpty ? nil : .values(main.map { branch.id(of: $0) })
  }

  /// How much is paid; behind `and` others may pay too, each with a name.
  private mutating func payment(_ words: ArraySlice<PlainWord>) -> SlotValue {
    var said: [PlainWord] = []
    for (index, part) in words.split(separator: PlainWord("and")).enumerated() {
      let verb = part.firstIndex { ["pay", "pays", "withdraw", "withdraws", "joins"].contains($0.folded) }
      guard index > 0, let verb else {
        said += (index > 0 ? [PlainWord("and")] : []) + part
        continue
      }
      let payers = names.things(part[..<verb], [.organisation])
      guard payers.count == 1 else { return payers.isEmpty ? .none : .several(payers) }
      said += [PlainWord("and"), PlainWord(branch.id(of: payers[0]))] + part[verb...]
    }
    return PlainAmount.payment(said[...]).map { .values([$0]) } ?? .none
  }

  /// The posts that a person is stated to have held.
  private mutating func seats(_ words: ArraySlice<PlainWord>) -> SlotValue {
    let people = names.things(words, [.person])
    if people.count > 1 { return .several(people) }
    let posts = people.flatMap { branch.facts(about: $0, .holder).map { branch.subject($0) } }.uniqued()
    return posts.isEmpty ? .none : .values(posts.map { branch.id(of: $0) })
  }

  private mutating func attendees(_ words: ArraySlice<PlainWord>) -> SlotValue {
    var ids: [String] = []
    for part in words.split(whereSeparator: { [",", "and", "or", "plus", "&"].contains($0.folded) }) {
      let things = names.things(part, [.organisation, .post, .person, .body])
      guard let first = things.first else { return .none }
      if things.count > 1 { return .several(things) }
      ids.append(branch.id(of: first))
    }
    return ids.isEmpty ? .none : .values([ids.joined(separator: ", ")])
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

  /// A name alone, or words alone: the thing, if one fits.
  private mutating func bare(_ words: [PlainWord]) -> PlainReading {
    let things = names.things(words[...], [])
    guard !things.isEmpty, things.count <= (names.scope == nil ? 1 : Self.mostAlike) else { return .nothing }
    return .statements(
      names.livingFirst(things).map { thing in
        // What a person is, is what they do.
        (branch.kind(of: thing) == .person ? "roles of " : "show ") + branch.id(of: thing)
      })
  }
}
