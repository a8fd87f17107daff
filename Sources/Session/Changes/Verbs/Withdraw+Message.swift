import Model

/// Why there is nothing to withdraw from: the statement itself says who, and from what.
extension WithdrawVerb {
  func nothing(_ view: View) -> String {
    let isSilent = [Relation.partner, .member].allSatisfy { view.claimList(of: body, $0).live.isEmpty }
    return isSilent ? "who sits there is not stated for the day" : "no paper says that it sits there"
  }
}
