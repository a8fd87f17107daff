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

  /// The model, the scope and the date in use.
  static func prompt(_ session: Session) -> String { session.promptWords + "> " }
}
