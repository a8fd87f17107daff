import Rendering
import Session

extension OutputFormat {
  /// Every row as lines of `column: value`.
  static let list: OutputFormat = {
    var format = OutputFormat("list", isForReaders: true)
    format.answer = { answer, _ in answer.kind == .none ? "" : ListRenderer().render(answer.annotatedRecords) }
    return format
  }()
}
