public import Language
import Model
public import Session

/// A file of statements with what they must answer: `expect` lines, and transcripts with the answer below.
public struct Scenario: Sendable {
  /// The text of the file.
  public let text: SourceText
  /// What it is about: the comment that it begins with, as one line; its name when there is none.
  public let title: String
  private let items: [Item]
  private let mistakes: [LocatedDiagnostic]

  /// Reads a scenario; what is wrong in it is told when it is replayed.
  public init(_ text: SourceText) {
    self.text = text
    let parsed = Parser.parse(text)
    items = parsed.items
    mistakes = parsed.diagnostics.map { LocatedDiagnostic($0, in: text) }
    let comment = text.text(0..<text.bytes.count).split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { $0.hasPrefix("#") }.map { $0.drop { $0 == "#" || $0 == " " } }.joined(separator: " ")
    title = comment.isEmpty ? text.name : comment
  }

  /// What came of replaying a scenario.
  public struct Result: Sendable {
    /// The file's name.
    public let name: String
    /// What it is about.
    public let title: String
    /// Its expectations in the order of the file, up to the first mistake.
    public internal(set) var steps: [Step] = []
    /// What is wrong in the scenario itself: it could not be replayed, or not to its end.
    public internal(set) var mistakes: [LocatedDiagnostic] = []
    /// The file with the answers of its transcripts as they are now.
    public internal(set) var renewed = ""

    /// Whether everything holds and nothing is wrong.
    public var holds: Bool { mistakes.isEmpty && steps.allSatisfy(\.verdict.holds) }
  }

  /// One expectation and whether it holds.
  public struct Step: Sendable {
    /// The statement of the expectation, as typed.
    public let statement: String
    /// Its place, from 1.
    public let line: Int
    /// The column it begins in, from 1.
    public let column: Int
    /// Whether it holds.
    public let verdict: Verdict
  }

  /// A session such as every scenario begins with: today is the day after the newest period that a source of the
  /// model covers, or the first of 2000 where no source says what it covers.
  public static func session(on model: LoadedModel, steps: Int = 50_000_000) -> Session {
    let first = Day(year: 2000, month: 1, day: 1) ?? Day(number: 0)
    let newest = QueryContext(today: first).newestDay(Branch(base: model.store))
    return Session(model, today: newest.map { Day(number: $0.number + 1) } ?? first, steps: steps)
  }

  /// Replays the scenario.
  ///
  /// - Parameters:
  ///   - beginning: the session as it is before the first statement; scenarios know nothing of each other.
  ///   - files: reads the files it names; they should lie in its own folder.
  ///   - watching: is told of each item, with the session as it was before, and of what came of it.
  public func replay(
    in beginning: Session, files: FileReading = .none,
    watching: ((_ before: Session, Item, Session.Outcome) throws -> Void)? = nil
  ) rethrows -> Result {
    var result = Result(name: text.name, title: title)
    result.mistakes = mistakes
    guard mistakes.isEmpty else { return result }
    var session = beginning
    session.files = files
    var outputs: [(range: Range<Int>, lines: [String])] = []
    var lines = LineCounter(text)
    for item in items {
      let before = watching.map { _ in session }
      let outcome = session.run(item, in: text)
      if let before { try watching?(before, item, outcome) }
      func add(_ verdict: Verdict) {
        let start = item.statementStart(in: text)
        let place = lines.place(of: start)
        let statement = text.text(start..<text.line(at: start).upperBound)
        result.steps.append(Step(statement: statement, line: place.line, column: place.column, verdict: verdict))
      }
      if let verdict = outcome.verdict { add(verdict) }
      switch item {
      case .transcript(_, let output, _), .refusedTranscript(_, let output, _):
        let told = PlainText.lines(outcome.answer, outcome.diagnostics, seenFrom: text.name)
        outputs.append((output, told))
        if !told.isEmpty || !output.isEmpty { add(Self.verdict(told, text.text(output))) }
      case .statement, .declaration: if outcome.verdict == nil { result.mistakes += outcome.diagnostics }
      }
      if outcome.effects.contains(.quit) { result.mistakes.append(neverReached(item)) }
      if !result.mistakes.isEmpty { break }
    }
    if result.steps.isEmpty, result.mistakes.isEmpty { result.mistakes.append(nothingExpected) }
    result.renewed = renewed(outputs)
    return result
  }

  private static func verdict(_ lines: [String], _ written: String) -> Verdict {
    let expected = written.split(separator: "\n").map(String.init)
    return Verdict(
      holds: lines == expected, expected: expected.joined(separator: "\n"), actual: lines.joined(separator: "\n"))
  }

  // MARK: Mistakes of the scenario itself

  private var nothingExpected: LocatedDiagnostic {
    LocatedDiagnostic(
      Diagnostic(
        .nothingExpected, in: text.name, at: 0..<min(1, text.bytes.count),
        expected: [Expectation.scenarioStep.words]),
      in: text)
  }

  private func neverReached(_ item: Item) -> LocatedDiagnostic {
    LocatedDiagnostic(
      Diagnostic(.neverReached, in: text.name, at: item.range, [text.text(item.range)]), in: text)
  }

  // MARK: Renewing

  /// The file with other answers below its transcripts; everything else as it stands.
  private func renewed(_ outputs: [(range: Range<Int>, lines: [String])]) -> String {
    var renewed = ""
    var copied = 0
    for (range, lines) in outputs {
      renewed += text.text(copied..<range.lowerBound)
      if !renewed.hasSuffix("\n") { renewed += "\n" }
      renewed += lines.map { $0 + "\n" }.joined()
      copied = range.upperBound
    }
    return renewed + text.text(copied..<text.bytes.count)
  }
}

extension Item {
  /// Where its statement begins: in a transcript after the `> `.
  fileprivate func statementStart(in text: SourceText) -> Int {
    switch self {
    case .statement, .declaration: return range.lowerBound
    case .transcript, .refusedTranscript: return min(range.lowerBound + 2, range.upperBound)
    }
  }
}
