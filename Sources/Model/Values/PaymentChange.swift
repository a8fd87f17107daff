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

  /// What lies half way between two of one sort; the first where they are of two.
  public static func middle(_ low: PaymentChange, _ high: PaymentChange) -> PaymentChange {
    func half(_ one: Ratio, _ other: Ratio) -> Ratio { (one + other).divided(by: Ratio(2)) ?? one }
    return switch (low, high) {
    case (.by(let one), .by(let other)): .by(Quantity(half(one.value, other.value), one.unit))
    case (.to(let one), .to(let other)): .to(half(one, other))
    case (.share(let one), .share(let other)): .share(half(one, other))
    default: low
    }
  }
}
