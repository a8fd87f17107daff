import Rendering
import Session

extension OutputFormat {
  /// The rows alone, for spreadsheets.
  static let csv: OutputFormat = {
    var format = OutputFormat("csv")
    format.answer = { answer, _ in answer.kind == .none ? "" : CSVRenderer().render(answer.records) }
    return format
  }()
}
