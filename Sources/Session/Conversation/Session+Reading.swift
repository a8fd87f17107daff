import Analysis
import Language
import Model

/// How a line is read as a plain question: in the place and time in use, after what was asked last.
extension Session {
  /// What a line means as a plain question.
  ///
  /// `in Southwark` at its end asks it of that place, whichever is in use.
  mutating func plainReading(of line: String) -> PlainReading { plainReading(spelling: line).reading }

  /// What a line means, and which of its words were taken as others that they are one letter from.
  mutating func plainReading(spelling line: String) -> (reading: PlainReading, mended: String?) {
    let reading = plainReading(asTyped: line)
    guard case .nothing = reading, let (mended, words) = reader(context, wordIndex ?? WordIndex(branch)).mended(line)
    else { return (reading, nil) }
    let other = plainReading(asTyped: mended)
    if case .nothing = other { return (reading, nil) }
    return (other, Wording.list(words.map { "`\($0.typed)` taken as `\($0.meant)`" }))
  }

  mutating func plainReading(asTyped line: String) -> PlainReading {
    let words = wordIndex ?? WordIndex(branch)
    wordIndex = words
    // Every reader takes a copy of the index: built here once, it is not built in each of them.
    index.build()
    plainOpening = nil
    if let there = readThere(line) { return there }
    if let reading = placedReading(line, words) { return reading }
    // `Southwark's total budget` is of that place, though things of this one may share its words.
    if let reading = possessiveReading(line, words, isOwned: true) { return reading }
    var reader = reader(context, words)
    reader.last = lastAsked
    handOption(to: &reader)
    var reading = reader.read(line)
    if let again = readAgain(line, reading) { return again }
    plainOpening = reader.opening
    reading = ofUnmade(reading, line, &reader)
    if reader.wentOn, case .statements = reading { sayFromWhere() }
    if !reader.wentOn { reading = behindRefusal(reading, line) }
    if let only = ofOnlyPlace(line, reading, words) { return only }
    guard case .nothing = reading else {
      let place = elsewhere(in: line)
      if place == nil { sayElsewhere(reading, line) }
      if plainOpening == nil, case .statements(let statements) = reading {
        plainOpening = withoutOption(statements, line, isPlain: true)
      }
      return kept(reading, to: place)
    }
    return possessiveReading(line, words, isOwned: false) ?? reading
  }

  /// A line asked of the place at its end; nil where it names none there, or reads like nothing without it.
  private mutating func placedReading(_ line: String, _ words: WordIndex) -> PlainReading? {
    guard let (rest, place) = placed(line) else { return nil }
    var there = context
    there.scope = place
    var reader = reader(there, words)
    guard case .statements(let statements) = reader.read(rest) else { return nil }
    plainOpening = reader.opening
    let paid = paid(statements, in: place)
    if place == context.scope { return .statements(paid) }
    return kept(.statements(["use \(branch.id(of: place))"] + paid), to: place)
  }

  /// Says what a line goes on from, where one between was refused: that is not the line before it.
  private mutating func sayFromWhere() {
    guard let lastAsked, lastAsked.isBehindRefusal || lastAsked.isBehindSearch, !lastAsked.line.isEmpty else { return }
    let before = lastAsked.isBehindRefusal ? "was not answered" : "was a search"
    let told = "The line before \(before); this goes on from `\(lastAsked.line)`."
    plainOpening = plainOpening.map { "\(told) \($0)" } ?? told
  }

  /// That an option in hand is not adopted, where a question asks of what will be, or of what the option changes, and
  /// wherever one in plain words is answered without it; nil else.
  func withoutOption(_ statements: [String], _ line: String, isPlain: Bool = false) -> String? {
    guard hasOption else { return nil }
    let own = statements.filter { PlainReader.form($0) != .at }
    let asked = own.count == 1 ? Self.ofOption(own[0]) : nil
    let told =
      asked.map { "Without the option in hand: `\($0)` asks it of the option." }
      ?? "Without the option in hand, which is not adopted: `apply` adopts it on a draft."
    let forms = statements.compactMap { PlainReader.form($0) }
    if isPlain {
      let isAsked = forms.contains { StatementTable.form($0).group == .ask && !Self.ofNothing.contains($0) }
      return isAsked ? told : nil
    }
    guard forms.allSatisfy({ Self.ofNow.contains($0) || $0 == .at }) else { return nil }
    let words = PlainWord.words(of: line).map(\.folded)
    let day = context.defaultDay(branch)
    let date = statements.first { $0.hasPrefix("at ") }.map { PlainWord.words(of: String($0.dropFirst(3))) }
    let period = date.flatMap { PlainDate.period($0[...], today: context.today, latest: day) }
    let isLater = period.map { $0.range.last > day } ?? false
    let concerned = work.inHand?.proposal.concerned ?? []
    // Who chairs a board by a post that a change is of is another with it.
    let posts = concerned.filter { branch.kind(of: $0) == .post }
    let touched = Set(concerned + posts.flatMap { branch.facts(about: $0) }.map { branch.subject($0) })
    let isTouched = statements.contains { statement in
      statement.split(whereSeparator: { " .,()".contains($0) }).contains { word in
        branch.entity(id: String(word)).map(touched.contains) ?? false
      }
    }
    guard isLater || isTouched || words.contains("would") || words.contains("will") else { return nil }
    return told
  }

  /// What tells of no state of things that an option could change.
  private static let ofNothing: Set<StatementForm.ID> = [.why, .whyNot, .more, .whatIf, .backtest]

  /// What tells how things are, and of no option.
  private static let ofNow: Set<StatementForm.ID> = [
    .whoChairs, .whoSitsOn, .find, .count, .quorate, .show, .roles, .whoIsAccountable, .list, .check, .escalate,
  ]

  /// Where the model has one place alone, or no place and one body, a question that needs one is asked of it.
  private mutating func ofOnlyPlace(_ line: String, _ reading: PlainReading, _ words: WordIndex) -> PlainReading? {
    switch reading {
    case .needsPlace, .nothing: break
    default: return nil
    }
    guard context.scope == nil else { return nil }
    let places = reader(context, words).places()
    guard let only = places.count == 1 ? places[0] : branch.onlyBody else { return nil }
    var there = context
    there.scope = only
    var reader = reader(there, words)
    reader.last = lastAsked
    guard case .statements(let statements) = reader.read(line) else { return nil }
    plainOpening = reader.opening
    return .statements(["use \(branch.id(of: only))"] + statements)
  }

  /// The other place that a line names, whether papers tell of a partnership there or not; nil where it names none.
  private mutating func elsewhere(in line: String) -> EntityID? {
    if let (_, place) = placed(line, isHead: false) {
      let inUse = PlaceInUse(branch: branch, scope: context.scope)
      return place == context.scope || inUse.distance(to: place) < PlaceInUse.elsewhere ? nil : place
    }
    return possessive(line)?.place
  }

  /// Says of what place an answer is, where the line names none and nothing in it is of the place in use.
  private mutating func sayElsewhere(_ reading: PlainReading, _ line: String) {
    guard let scope = context.scope, plainOpening == nil, case .statements(let statements) = reading else { return }
    let inUse = PlaceInUse(branch: branch, scope: scope)
    let named = things(in: statements)
    guard !named.isEmpty, named.allSatisfy({ inUse.distance(to: $0) == PlaceInUse.elsewhere }) else { return }
    let areas = named.flatMap { branch.areas(belongingTo: $0) }.uniqued()
    // What covers the areas of the place in use is of no other.
    if Set(areas).isSubset(of: branch.areas(belongingTo: scope)) { return }
    let said = line.lowercased()
    guard areas.flatMap({ branch.names(of: $0) }).allSatisfy({ !said.contains($0.lowercased()) }) else { return }
    // What is of one place may belong to a region too.
    let own = areas.filter { area in !areas.contains { $0 != area && branch.belongs($0, to: area) } }
    let there = own.count == 1 ? branch.declaredName(of: own[0]) : "another place"
    plainOpening = "Nothing of that name is stated of \(branch.declaredName(of: scope)); this is of \(there):"
  }

  /// The things that some statements name.
  private func things(in statements: [String]) -> [EntityID] {
    statements.flatMap { $0.split { !($0.isLetter || $0.isNumber || $0 == "-") } }
      .compactMap { branch.entity(id: String($0)) }.filter { branch.kind(of: $0) != nil }
  }

  /// A reading that asks nothing of the other place that the line names answers another question: of money the place's own
  /// is asked, which may be that none is stated, and of all else nothing is.
  private mutating func kept(_ reading: PlainReading, to place: EntityID?) -> PlainReading {
    guard let place, case .statements(let statements) = reading else { return reading }
    let use = "use \(branch.id(of: place))"
    let own = statements.filter { $0 != use }
    let inPlace = PlaceInUse(branch: branch, scope: place)
    let named = things(in: own)
    let isOfPlace = named.contains { $0 == place || inPlace.distance(to: $0) < PlaceInUse.elsewhere }
    if isOfPlace || named.isEmpty && statements != own { return reading }
    let isOfMoney = own.allSatisfy { PlainReader.form($0) == .funding }
    let covering = branch.facts(about: place, .covers).map { branch.subject($0) }.uniqued().filter {
      branch.kind(of: $0) == .body && branch.facts(of: $0, .covers).count == 1
    }
    let heads = !isOfMoney ? [] : main(of: place).isEmpty ? covering : main(of: place)
    if heads.isEmpty { return .nothing }
    let name = branch.declaredName(of: place)
    plainOpening = "What is stated of the money of \(name), and of no other place:"
    return .statements([use] + heads.map { "funding \(branch.id(of: $0))" })
  }

  /// A line asked of another place that it names, with the `'s` of an owner or without; nil where nothing is read so.
  private mutating func possessiveReading(_ line: String, _ words: WordIndex, isOwned: Bool) -> PlainReading? {
    if isOwned, !line.contains("'s "), !line.contains("\u{2019}s ") { return nil }
    guard let (rest, place, hasOwner) = possessive(line), hasOwner || !isOwned else { return nil }
    var there = context
    there.scope = place
    var other = self.reader(there, words)
    // Two places beside each other are asked of both.
    guard case .statements(let statements) = other.read(rest),
      !isOwned || possessive(rest) == nil && statements.allSatisfy({ PlainReader.form($0) == .funding })
    else { return nil }
    plainOpening = other.opening
    return .statements(["use \(branch.id(of: place))"] + statements)
  }

  /// A line without the name of another place that has a partnership of its own, wherever it stands, and the place:
  /// `how many subgroups does Southwark have`.
  private mutating func possessive(_ line: String) -> (rest: String, place: EntityID, hasOwner: Bool)? {
    let said = PlainWord.words(of: line)
    for position in said.indices {
      let word = said[position].written
      let name = word.hasSuffix("'s") || word.hasSuffix("\u{2019}s") ? String(word.dropLast(2)) : word
      guard let place = place(named: name), place != context.scope else { continue }
      let rest = (said[..<position] + said[(position + 1)...]).map(\.written).joined(separator: " ")
      return (rest, place, name != word)
    }
    return nil
  }

  /// The area of a name, where it has a partnership of its own.
  mutating func place(named name: String) -> EntityID? {
    area(named: name).flatMap { main(of: $0).isEmpty ? nil : $0 }
  }

  private mutating func area(named name: String) -> EntityID? {
    let areas = index.candidates(for: name).filter { branch.kind(of: $0) == .area }
    return areas.count == 1 ? areas[0] : nil
  }

  /// What stands at the head of a place.
  private func main(of area: EntityID) -> [EntityID] {
    let view = context.view(branch, at: TimeSlice(context.defaultDay(branch)))
    return PlainNames(view: view, scope: area, words: wordIndex ?? WordIndex(branch), index: index).main()
  }

  func reader(_ context: QueryContext, _ words: WordIndex) -> PlainReader {
    let (branch, index) = (branch, index)
    func names(_ context: QueryContext) -> PlainNames {
      let slices = context.slices(branch)
      let view = context.view(branch, at: slices.last ?? TimeSlice(context.defaultDay(branch)))
      var names = PlainNames(view: view, scope: context.scope, words: words, index: index)
      if slices.count > 1 {
        names.beginning = slices.first.map { context.view(branch, at: $0) }
        names.stretches = slices.map { context.view(branch, at: $0) }
      }
      return names
    }
    var reader = PlainReader(names: names(context), today: context.today, defaultDay: context.defaultDay(branch)) {
      period in
      var dated = context
      dated.at = period
      return names(dated)
    }
    reader.inUse = context.at
    return reader
  }

  /// A line without `in PLACE` at its end or before its date, and the place.
  ///
  /// - Parameter isHead: whether only a place counts that has a partnership of its own.
  private mutating func placed(_ line: String, isHead: Bool = true) -> (rest: String, place: EntityID)? {
    let said = PlainWord.words(of: line)
    // `what does the ICB pay to Southwark` is of its money there.
    let pays = said.contains {
      ["pay", "pays", "paid", "give", "gives", "contribute", "contributes"].contains($0.folded)
    }
    let leads: Set<String> =
      pays ? ["in", "within", "across", "on", "to", "towards"] : ["in", "within", "across", "on"]
    for start in said.indices.dropFirst() where leads.contains(said[start].folded) {
      // `does it pay less than in Southampton` is of two places.
      if said[start - 1].folded == "than" { continue }
      // `on the Isle of Wight`, and not `who sits on Southwark`.
      let first = said[start].folded == "on" ? start + 2 : start + 1
      for end in first..<max(first, min(said.count, start + 6)) {
        let name = said[(start + 1)...end].map(\.written).joined(separator: " ")
        let isLast = end + 1 == said.count || PlainReader.beforeDates.contains(said[end + 1].folded)
        guard isLast, let place = isHead ? place(named: name) : area(named: name) else { continue }
        return ((said[..<start] + said[(end + 1)...]).map(\.written).joined(separator: " "), place)
      }
    }
    return nil
  }

  /// Says what stands before the first answer: what it is near to, of what each number is, and yes or no of an option.
  func open(
    _ outcomes: inout [Outcome], of line: String, _ counted: [Int: String], _ form: StatementForm.ID?
  ) {
    if let opening = plainOpening, !outcomes.isEmpty { outcomes[0].open(with: opening) }
    if outcomes.count > 1 { nameCounts(counted, &outcomes) }
    if form == .withOption { sayWhether(line, &outcomes) }
    if form == .funding { for index in outcomes.indices { outcomes[index].sayWhoStopped(line) } }
  }

  /// Says before each of several numbers of what it is the number: a count has no words of its own.
  private func nameCounts(_ counted: [Int: String], _ outcomes: inout [Outcome]) {
    for (index, statement) in counted.sorted(by: { $0.key < $1.key }) {
      let words = statement.split(whereSeparator: { " .,()".contains($0) })
      guard let thing = words.lazy.compactMap({ branch.entity(id: String($0)) }).first else { continue }
      outcomes[index].open(with: branch.declaredName(of: thing) + ":")
    }
  }

  /// Which year `last`, `this` or `next year` in a line is taken as, for a reader; nil where the line says none of them, or
  /// the statements that it is read as name this year themselves.
  func yearTaken(in line: String, _ reading: String) -> String? {
    let said = PlainWord.words(of: line).map(\.folded)
    let first = context.defaultDay(branch).financialYear
    // The years of a change, and of figures side by side, are told with them.
    if reading.contains("what if ") || reading.hasPrefix("history ") { return nil }
    if let last = lastYear(said) {
      return "Last year is taken as \(last), the last financial year that the papers cover."
    }
    // A calendar is of the year ahead.
    if said.suffix(2) == ["this", "year"], !reading.contains(String(context.today.parts.year)),
      Parser.parse(SourceText(name: "reading", reading)).items.first?.form != .calendar,
      let year = WrittenDate(financialYear: first)
    {
      return "This year is taken as \(year), the last financial year that the papers cover."
    }
    guard PlainDate.nextYear(said) != nil, let next = WrittenDate(financialYear: first + 1) else { return nil }
    return "Next year is taken as \(next), the year after the last that the papers cover."
  }

  private func lastYear(_ said: [String]) -> WrittenDate? {
    let says = said.indices.contains { start in
      [2, 3].contains { count in
        start + count <= said.count && PlainDate.isLastYear(Array(said[start..<start + count]))
      }
    }
    return says ? PlainDate.lastYear(context.today, context.defaultDay(branch)) : nil
  }
}

extension Session.Outcome {
  /// Says first in what the answer is not of the question itself, but of something near to it.
  mutating func open(with words: String) {
    var answer = answer
    // What the answer says first itself stays first.
    let own = answer?.opening
    answer?.opening = own.map { "\($0) \(words)" } ?? words
    self = answering(answer)
  }

  /// Says which year `last year` or its like was taken as.
  mutating func noteYear(_ words: String) {
    var answer = answer
    // What the whole answer rests on stands before what qualifies it.
    answer?.notes.insert(Answer.Note(words, .reading), at: 0)
    self = answering(answer)
  }
}

extension Item {
  /// The form of a statement; nil of anything else.
  var form: StatementForm.ID? {
    if case .statement(let statement) = self { return statement.form }
    return nil
  }
}
