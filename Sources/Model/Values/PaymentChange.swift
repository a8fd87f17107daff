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
}
