/// What someone does to what they pay: the verb of a change of money.
public enum PaymentChange: Hashable, Sendable {
  /// More by a share of what was paid, or by an amount; less where it is below zero.
  case by(Quantity)
  /// So many pounds, whatever was paid before.
  case to(Ratio)
  /// A part of what all pay in the base year.
  case share(Ratio)
  /// Nothing more.
  case withdraws
  /// So many pounds, by someone who paid nothing.
  case joins(Ratio)
  /// What was paid in the base year, whatever everyone else does.
  case freezes
  /// A part of what another pays in the same year; of whom is nil where it is only typed.
  case part(Ratio, of: EntityID?)
  /// What was paid in an earlier financial year.
  case asIn(WrittenPeriod)

  /// What lies between two of one sort, at a part of the way from the first; the first where they are of two sorts.
  public static func between(_ low: PaymentChange, _ high: PaymentChange, at part: Ratio) -> PaymentChange {
    func inside(_ one: Ratio, _ other: Ratio) -> Ratio { one + (other - one) * part }
    return switch (low, high) {
    case (.by(let one), .by(let other)): .by(Quantity(inside(one.value, other.value), one.unit))
    case (.to(let one), .to(let other)): .to(inside(one, other))
    case (.share(let one), .share(let other)): .share(inside(one, other))
    default: low
    }
  }
}
