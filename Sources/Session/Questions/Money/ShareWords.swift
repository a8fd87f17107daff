import Analysis
import Model
import Rendering

/// How a what-if reads in which somebody pays a share of the budget: the share is of the budget before the change.
extension AnswerWriter {
  /// What part of the budget after the change each pays of whom a share is said, where that is another.
  func newShares(_ effect: MoneyEffect, _ change: SaidChange) -> String {
    let after = effect.after(effect.told)
    let shares = change.least.payments.compactMap { payment -> String? in
      guard case .share = payment.change, let row = effect.rows.first(where: { $0.payer == payment.payer }) else {
        return nil
      }
      let paid = row.after[effect.told]
      let (new, old) = (percent(paid, of: after), percent(paid, of: effect.before))
      return new == old ? nil : "\(payer(row)) pays \(new) of that, and \(old) of what it was"
    }
    return shares.isEmpty ? "" : ": \(Wording.list(shares))"
  }

  /// What a share of the budget is of, and that nobody else moves by it where nothing is shared.
  func ofShares(_ effect: MoneyEffect, _ change: SaidChange) -> [String] {
    guard change.least.payments.contains(where: { if case .share = $0.change { true } else { false } }) else {
      return []
    }
    let whole = "a share of the budget is of the \(Sterling.text(pence: effect.before)) of \(told(effect.base))"
    return effect.after(effect.told) == effect.before
      ? [whole] : [whole + ", and the others pay as before: `shared by share` holds the total"]
  }
}
