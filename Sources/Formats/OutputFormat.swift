public import Language
public import Scenarios
public import Session

/// A form in which the program writes what came of something.
///
/// A new one is a file beside this with its value, and its row in `all`.
public struct OutputFormat: Sendable {
  /// The word that asks for it.
  public let name: String
  /// Whether it is read by people: answers stand apart, and an answer that is a calendar file is written as one.
  var isForReaders = false
  /// One answer by itself; nil where it is no form of answers.
  var answer: (@Sendable (Answer, Page) -> String)?
  /// Why a statement was refused, beside the words on standard error; nil for nothing.
  var refusal: (@Sendable (LocatedDiagnostic, _ statement: String, Answer.ViewDescription) -> String)?
  /// The results of a check as a whole; nil where it is no form of them.
  var check: (@Sendable (Answer, Page) -> String)?
  /// What came of replaying scenarios; nil where it is no form of that.
  var replay: (@Sendable (ScenarioReport) -> String)?

  init(_ name: String, isForReaders: Bool = false) {
    self.name = name
    self.isForReaders = isForReaders
  }

  /// All of them, in the order in which they are offered.
  static let all: [OutputFormat] = [
    .table, .list, .json, .jsonl, .csv, .markdown, .text, .sarif, .junit, .tap, .icalendar,
  ]

  /// What there is to write.
  public enum Subject: Sendable {
    case answer, check
  }

  /// The form of a name for a subject; nil where there is none.
  public static func named(_ name: String, for subject: Subject) -> OutputFormat? {
    offered(for: subject).first { $0.name == name }
  }

  /// The names of the forms of a subject, as they are offered.
  public static func names(for subject: Subject) -> String {
    offered(for: subject).map(\.name).joined(separator: ", ")
  }

  private static func offered(for subject: Subject) -> [OutputFormat] {
    let ofAnswers = all.filter { $0.answer != nil && $0.name != OutputFormat.icalendar.name }
    return switch subject {
    case .answer: ofAnswers
    case .check: all.filter { $0.check != nil } + ofAnswers
    }
  }
}

/// What a form has to know of the place where it is read.
public struct Page: Sendable {
  /// The columns of the terminal; nil for lines of any length.
  public var width: Int?
  /// Whether words may be coloured.
  public var isColoured = false
  /// Whether someone talks with the program, and is told what only steers.
  public var isConversation = false
  /// The version of the program.
  public var version: String

  /// A page without a terminal.
  public init(version: String) { self.version = version }
}

extension OutputFormat {
  /// An answer in this form; empty where there is nothing to show.
  public func text(_ answer: Answer, on page: Page) -> String {
    let form = isCalendar(answer) ? .icalendar : self
    return form.answer?(answer, page) ?? ""
  }

  /// Whether an empty line stands between this answer and the one before it.
  public func standsApart(_ answer: Answer) -> Bool { isForReaders && !isCalendar(answer) }

  private func isCalendar(_ answer: Answer) -> Bool { isForReaders && answer.calendar != nil }

  /// What is written for a statement that was refused; empty where words on standard error are all.
  public func text(_ refused: LocatedDiagnostic, statement: String, view: Answer.ViewDescription) -> String {
    refusal?(refused, statement, view) ?? ""
  }

  /// The results of a check as a whole; nil where each answer is written by itself.
  public func whole(_ check: Answer, on page: Page) -> String? { self.check?(check, page) }

  /// What came of replaying scenarios; nil where this is no form of it.
  public func text(_ report: ScenarioReport) -> String? { replay?(report) }
}
