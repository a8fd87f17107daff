import Analysis
import Model

/// Why there is nothing to transfer: the statement itself says what, and from whom.
extension TransferVerb {
  func nothing(_ view: View) -> String {
    destination == .thing(origin) ? "it is theirs already" : "no paper says that it is carried out there"
  }
}
