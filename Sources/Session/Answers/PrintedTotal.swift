import Analysis
import Model
import Rendering

extension AnswerWriter {
  /// A printed total beside the sum of its lines.
  func discrepancy(_ printed: Claim, _ excess: Int64) -> String {
    let direction = excess > 0 ? "more" : "less"
    let amount = Sterling.text(pence: Int64(clamping: excess.magnitude))
    return "the source prints \(wording.value(printed.value)), \(amount) \(direction) than its own lines"
  }
}
