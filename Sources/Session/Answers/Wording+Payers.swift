import Analysis
import Model

/// Who pays, in words, where a paper names one, one of several, or nobody.
extension Wording {
  /// The cell of who pays.
  func payer(_ contributor: EntityID?, _ claim: Claim) -> Answer.Cell {
    contributor.map { cell($0) } ?? .unknown(choiceOfPayer(claim) ?? "contributor not named")
  }

  /// Who pays, by name.
  func payerName(_ contributor: EntityID?, _ claim: Claim) -> String {
    contributor.map { name($0) } ?? choiceOfPayer(claim) ?? "contributor not named"
  }

  private func choiceOfPayer(_ claim: Claim) -> String? {
    view.branch.choice(claim.value) == nil ? nil : value(claim.value)
  }
}
