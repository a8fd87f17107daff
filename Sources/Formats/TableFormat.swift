import Rendering
import Session

extension OutputFormat {
  /// Sentences and tables, as wide as the terminal.
  public static let table: OutputFormat = {
    var format = OutputFormat("table", isForReaders: true)
    format.answer = { answer, page in
      if answer.kind == .none, !page.isConversation { return "" }
      return TextRenderer(width: page.width, colour: page.isColoured).render(answer.document)
    }
    return format
  }()

  /// The results of a check as a reader sees them, never coloured.
  static let text: OutputFormat = {
    var format = OutputFormat("text")
    format.check = { answer, page in TextRenderer(width: page.width, colour: false).render(answer.document) }
    return format
  }()
}
