import Language
import Model

/// Finds what could stand at the end of a text.
///
/// The grammar says what is expected there, by the same set that errors name; this puts the model's words to it.
struct Completer {
  let branch: Branch
  let scope: EntityID?
  let answers: Int
  let text: String
  let spellings: SpellingIndex
  var names: NameIndex
  /// The pieces of the statement that is being typed.
  let pieces: [EditorToken]
  private(set) var found: [Completion.Candidate] = []
  private var seen: Set<String> = []

  init(session: Session, text: String, pieces: [EditorToken], spellings: SpellingIndex) {
    branch = session.branch
    scope = session.context.scope
    answers = session.answers.count
    names = session.index
    self.text = text
    self.spellings = spellings
    let last = pieces.lastIndex { $0.kind == .end }
    self.pieces = Array(pieces[(last.map { $0 + 1 } ?? 0)...])
  }

  mutating func completion() -> Completion {
    var completion = Completion()
    completion.path = pathStart()
    if completion.path != nil { return completion }
    let starts = starts()
    for (position, start) in starts.enumerated() {
      let expected = Self.wanted(Parser.expectations(after: slice(0..<start)))
      if position == 0 {
        // The values of a relation stand before what else may follow `is`.
        if expected.last == .expression { offer(.expression, at: start) }
        for expectation in expected { offer(expectation, at: start) }
      } else {
        for expectation in expected { offerLonger(expectation, at: start) }
      }
    }
    if found.isEmpty { offerLaterWords(starts) }
    completion.candidates = found
    return completion
  }

  /// Where an operand is missing, the parser goes on as if it were there; what it would take after it is not wanted yet.
  private static func wanted(_ expected: [Expectation]) -> [Expectation] {
    expected.firstIndex(of: .expression).map { Array(expected[...$0]) } ?? expected
  }

  // MARK: Places

  /// Where what is being typed may begin: at its last word, or at an earlier one of a name of several.
  private func starts() -> [Int] {
    let end = text.utf8.count
    guard let last = pieces.last else { return [end] }
    if last.kind == .openText { return [last.range.lowerBound] }
    var starts: [Int] = []
    if last.range.upperBound < end || last.kind != .word && !isAnswer(last) { starts.append(end) }
    for piece in pieces.reversed().prefix(12) {
      guard piece.kind == .word || isAnswer(piece) else { break }
      starts.append(piece.range.lowerBound)
      if isAnswer(piece) { break }
    }
    return starts
  }

  private func isAnswer(_ piece: EditorToken) -> Bool { piece.kind == .other && slice(piece.range).hasPrefix("%") }

  /// Where a file's path begins; it may hold what is no word.
  private func pathStart() -> Int? {
    guard pieces.count > 1 || pieces.last.map({ $0.range.upperBound < text.utf8.count }) ?? false else { return nil }
    let isAtBlank = pieces.last.map { $0.range.upperBound < text.utf8.count } ?? false
    let places = pieces.dropFirst().prefix(3).map(\.range.lowerBound) + (isAtBlank ? [text.utf8.count] : [])
    return places.first { place in
      Parser.expectations(after: slice(0..<place)).contains(.path)
    }
  }

  func slice(_ range: Range<Int>) -> String {
    String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }

  /// What was typed from a byte on.
  func typed(from start: Int) -> String { slice(start..<text.utf8.count) }

  /// The words of the statement before a byte.
  private func words(before start: Int) -> [String] {
    pieces.prefix { $0.range.upperBound <= start }.map { slice($0.range).lowercased() }
  }

  // MARK: What is expected

  private mutating func offer(_ expectation: Expectation, at start: Int) {
    switch expectation {
    case .words(let words): offer(words: words, at: start)
    case .name(let kinds): offerNames(of: kinds, at: start)
    case .attendee:
      add(EntityKind.families.map(\.word) + EntityKind.organisation.subkinds, at: start)
      offerNames(of: [.organisation, .post, .person, .body], at: start)
    case .kind: add(EntityKind.allCases.map(\.plural), at: start)
    case .expression: offerExpression(at: start)
    case .relation: add(Self.relationWords, at: start)
    case .operatorWord: add(Self.operators, at: start)
    case .date: add(dates, at: start)
    case .view: add(dates + [branch.name], at: start)
    case .answerNumber: add((1...max(1, answers)).prefix(answers).map { "%\($0)" }, at: start)
    case .heading: add(headings(before: start).map { QuotedText.quoted($0) }, at: start)
    case .code: add(Code.allCases.map(\.rawValue), at: start)
    case .clause(let kind): add(Self.clauses(of: kind), at: start)
    default: break
    }
  }

  /// What may be of several words, of which some are typed.
  private mutating func offerLonger(_ expectation: Expectation, at start: Int) {
    switch expectation {
    case .name(let kinds): offerNames(of: kinds, at: start)
    case .attendee: offerNames(of: [.organisation, .post, .person, .body], at: start)
    case .expression where !isStep(start): offerNames(of: [], at: start)
    case .words("TOPIC"): add(Help.topics, at: start)
    default: break
    }
  }

  private mutating func offer(words: String, at start: Int) {
    if words.first?.isUppercase ?? true { return add(words.split(separator: "|").flatMap(Self.fillings), at: start) }
    if let values = wordsOfComparison(pieces.prefix { $0.range.upperBound <= start }.count), !values.isEmpty {
      // Words of a list have no order: `kind is at least` makes no sense.
      return add(["not", "stated", "not stated"].filter { $0 == words }, at: start)
    }
    let whole = self.words(before: start).joined(separator: " ")
    if !Self.isLater((whole.isEmpty ? "" : whole + " ") + words) { add([words], at: start) }
  }

  /// What may fill a place that the grammar names in capitals.
  private static func fillings(_ place: Substring) -> [String] {
    switch place {
    case "TOPIC": Help.topics + Code.allCases.map(\.rawValue)
    case "WHO": Tour.all.map(\.name)
    case "STATEMENT": StatementTable.forms.filter(\.isEvaluated).map(\.words)
    default: place.first?.isUppercase ?? true ? [] : [String(place)]
    }
  }

  /// Whether words begin only statements that this version does not carry out.
  private static func isLater(_ words: String) -> Bool {
    let forms = StatementTable.forms.filter { $0.words == words }
    return !forms.isEmpty && forms.allSatisfy { !$0.isEvaluated }
  }

  private static let operators: [String] =
    Expression.Comparison.allCases.map(\.rawValue) + ["is stated", "is not stated", "where"]
    + Expression.SetOperation.allCases.map(\.rawValue) + ["at", "known by"]

  private static func clauses(of kind: EntityKind) -> [String] {
    Schema.relations.filter { $0.relation != .name && ($0.subjects.isEmpty || $0.subjects.contains(kind)) }.map(
      \.clause)
  }

  /// The headings of the source that the statement has named last.
  private func headings(before start: Int) -> [String] {
    let named = words(before: start).reversed().lazy.compactMap { branch.entity(id: $0) }
    guard let source = named.first(where: { branch.kind(of: $0) == .source }) else { return [] }
    return Outline(of: source, in: branch).headings.map(\.title)
  }

  /// The relations as people say them: `vice chair`.
  private static let relationWords: [String] = Schema.relations.filter { $0.topic != .evidence }
    .flatMap { [$0.name, $0.inverse].compactMap { $0 } }.map { $0.spaced }.sorted()

  /// The periods that the sources speak of, the newest first.
  private var dates: [String] {
    let periods = branch.entities(.source).compactMap { branch.covering($0) }
    return Set(periods.map(\.description)).sorted(by: >)
  }

  // MARK: Gathering

  /// Adds the words that begin with what was typed, whatever its case.
  mutating func add(_ words: [String], at start: Int) {
    let typed = typed(from: start).lowercased()
    for word in words where word.lowercased().hasPrefix(typed) { add(word, at: start) }
  }

  /// Adds one that is known to fit.
  mutating func add(_ word: String, at start: Int) {
    if seen.insert(word).inserted { found.append(Completion.Candidate(word, at: start)) }
  }
}
