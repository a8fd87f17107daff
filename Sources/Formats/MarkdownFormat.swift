import Rendering
import Session

extension OutputFormat {
  /// Markdown, as in a pull request or a report.
  public static let markdown: OutputFormat = {
    var format = OutputFormat("markdown", isForReaders: true)
    format.answer = { answer, _ in answer.kind == .none ? "" : MarkdownRenderer().render(answer.document) }
    return format
  }()
}
