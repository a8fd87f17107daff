import Language
import Model
import Rendering
import Session

extension LoadedModel {
  /// The built-in model, loaded once for all tests.
  static let shared = LoadedModel.builtIn()
}

/// The day that transcripts take as today.
let pinnedDay = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)

/// What a reader sees of an outcome: the answer as text, and mistakes with their place and help.
struct Telling {
  /// Whether someone sits at the other end, who is told what a steering statement put in use.
  var isConversation = true

  func text(_ outcomes: [Session.Outcome]) -> String {
    outcomes.map(text).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  func text(_ outcome: Session.Outcome) -> String {
    var text = ""
    if let answer = outcome.answer, answer.kind != .none || isConversation {
      text += TextRenderer().render(answer.document)
    }
    for diagnostic in outcome.diagnostics { text += self.text(diagnostic) }
    if outcome.effects.contains(.quit) { text += "(quits)\n" }
    return text
  }

  func text(_ located: LocatedDiagnostic) -> String {
    let diagnostic = located.diagnostic
    let place = "\(diagnostic.file):\(located.line):\(located.column), \(located.length) long"
    let help = diagnostic.help.map { "\n  \($0)" } ?? ""
    return "\(diagnostic.code.rawValue) \(diagnostic.message)\n  at \(place)\(help)\n"
  }
}
