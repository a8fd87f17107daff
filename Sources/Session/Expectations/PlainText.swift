package import Language
import Rendering

/// What a reader sees of what came of a statement off a terminal: lines of any length, without colour.
package enum PlainText {
  /// An answer, or why there is none; without empty lines, for one ends a transcript's answer.
  ///
  /// - Parameter file: the name of the text that the statement stands in; places in it are not repeated.
  package static func lines(_ answer: Answer?, _ diagnostics: [LocatedDiagnostic], seenFrom file: String) -> [String] {
    var text = answer.map(self.text) ?? ""
    for located in diagnostics { text += self.text(located, seenFrom: file) }
    return text.split(separator: "\n").map(String.init)
  }

  /// An answer as text; what only steers says what is in use now.
  package static func text(_ answer: Answer) -> String { TextRenderer().render(answer.document) }

  /// A mistake with its help, and its place when that is in another file than the statement.
  package static func text(_ located: LocatedDiagnostic, seenFrom file: String) -> String {
    let diagnostic = located.diagnostic
    var text = "error \(diagnostic.code.rawValue): \(ControlEscaping.line(diagnostic.message))\n"
    if diagnostic.file != file {
      text += "  at \(ControlEscaping.line("\(diagnostic.file):\(located.line):\(located.column)"))\n"
    }
    if let help = diagnostic.help { text += "  = \(ControlEscaping.line(help))\n" }
    return text
  }
}
