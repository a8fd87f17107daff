import Language
import Model
import Testing

@testable import Session

extension LoadedModel {
  /// The built-in model, loaded once for all tests.
  static let shared = LoadedModel.builtIn()
}

/// The day that conversations take as today.
let pinnedDay = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)

/// A session driven by text: what is typed goes in, what a reader sees comes out.
struct Conversation {
  var session: Session

  init(_ model: LoadedModel = .shared, files: FileReading = .none, steps: Int = 50_000_000) {
    session = Session(model, today: pinnedDay, files: files, steps: steps)
  }

  /// Types statements and answers what is printed, empty lines included; a refusal is its code, its message and help.
  mutating func type(_ text: String) -> String {
    let source = SourceText(name: "input", text)
    let parsed = Parser.parse(source)
    var printed = parsed.diagnostics.map { PlainText.text(LocatedDiagnostic($0, in: source), seenFrom: "input") }
      .joined()
    for item in parsed.items {
      let outcome = session.run(item, in: source)
      // What is tested is all that an answer says; how much of it is shown is tested by itself.
      if let answer = outcome.answer, answer.kind != .none { printed += PlainText.text(answer.whole) }
      printed += outcome.diagnostics.map { PlainText.text($0, seenFrom: "input") }.joined()
    }
    return printed
  }

  /// What lines typed one after another at the prompt come to, of the built-in model and with `use southampton` in force.
  static func outcomes(_ lines: [String]) -> [Session.Outcome] {
    var session = Session(.shared, today: pinnedDay)
    _ = session.runAll(SourceText(name: "use", "use southampton"))
    return lines.flatMap { line in
      let text = SourceText(name: "input", line)
      return Utterance.all(in: text).flatMap { session.converse($0, in: text) }
    }
  }
}

/// What a reader is told of a mistake, with its place in numbers.
struct DiagnosticText {
  func text(_ located: LocatedDiagnostic) -> String {
    let diagnostic = located.diagnostic
    let place = "\(diagnostic.file):\(located.line):\(located.column), \(located.length) long"
    let help = diagnostic.help.map { "\n  \($0)" } ?? ""
    return "\(diagnostic.code.rawValue) \(diagnostic.message)\n  at \(place)\(help)\n"
  }
}

/// The scenario files of the repository, and every statement in them.
enum Stories {
  static let questions = Repository.files(in: "scenarios/questions", ending: ".gov")
  static let clauses = Repository.files(in: "scenarios/clauses", ending: ".gov")
  static let structures = Repository.files(in: "scenarios/structures", ending: ".gov")
  static let money = Repository.files(in: "scenarios/money", ending: ".gov")
  static let changes = Repository.files(in: "scenarios/changes", ending: ".gov")
  static let scenarios =
    Repository.files(in: "scenarios", ending: ".gov") + questions + clauses + structures + money + changes
  static let all = scenarios + Repository.files(in: "Tests/Transcripts", ending: ".gov")

  /// The statements of a file in order, those inside expectations too.
  static func statements(of path: String) -> [(text: SourceText, statement: Statement)] {
    let text = SourceText(name: path, Repository.text(path) ?? "")
    return Parser.parse(text).items.compactMap { item in
      switch item {
      case .statement(let statement), .transcript(let statement, _, _):
        if case .statement(let asked)? = statement.argument(.statement) { return (text, asked) }
        return (text, statement)
      case .declaration, .refusedTranscript: return nil
      }
    }
  }
}
