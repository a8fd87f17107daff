import Rendering
import Session

/// What the shell says of itself.
enum Banner {
  static func text(_ session: Session, width: Int?) -> String {
    let lines = [
      "govsh \(Program.version) · model \(session.modelSummary)", session.lensInWords,
      "Ask a question, or type help or tour. Tab completes names.",
      "This is not a way to report a risk to a child or an adult: use the local front door, or 999 in an emergency.",
    ]
    let passage = Block.passage(lines.map { IndentedLine(Line($0)) })
    return TextRenderer(width: width).render(Document([passage])) + "\n"
  }

  /// The model, branch, scope and date in use; as much of it as fits in half of the terminal's width.
  static func prompt(_ session: Session, width: Int?) -> String {
    let shown = session.promptForms.map { ControlEscaping.line($0) + "> " }
    return shown.first { DisplayWidth.of($0) <= (width ?? 80) / 2 }
      ?? "> "
  }

  /// Asks for another line of an unfinished entry.
  static let continuation = "... "
}
