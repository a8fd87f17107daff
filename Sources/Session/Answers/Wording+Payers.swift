import Analysis
import Model
import Rendering

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

extension Wording {
  /// That several budgets are taken as one; nil of one alone.
  func added(_ funds: [EntityID]) -> String? {
    funds.count > 1 ? "\(funds.count) budgets added: \(Self.list(funds.map { name($0) }))" : nil
  }
}

extension FundingYear {
  /// Whether its amounts can be added: no papers disagree, and they are not of different readings.
  var isAddable: Bool { disputed.isEmpty && mixed.isEmpty }
}

extension FundingYear.Line {
  /// What a reader is told of the amount: `agreed`, `proposed`; nil where nothing is said, or that it is money.
  var said: String? {
    if isInKind { return pence == nil ? nil : "in kind" }
    let words = [reading == "cash" ? nil : reading, part.map { "for \($0.spoken)" }].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The amount with what is said of it (`£500 proposed`), or that it is not stated.
  var toldAmount: String {
    guard let pence else { return isInKind ? "in kind, not priced" : "not stated" }
    return Sterling.text(pence: pence) + (said.map { " \($0)" } ?? "")
  }
}
