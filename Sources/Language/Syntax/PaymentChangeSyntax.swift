public import Model

/// One change of what is paid, as typed: `hiow-icb pays a third less`, `everyone pays 3% more each year for 5 years`.
public struct PaymentChangeSyntax: Sendable, Equatable {
  /// Who pays; nil for everyone.
  public let payer: NameSyntax?
  /// What they do; where a range is said, at the least that is paid.
  public let change: PaymentChange
  /// What they do at the most, where a range is said; nil where one figure is.
  public let high: PaymentChange?
  /// For how many years it is done again; 1 where it is done once.
  public let years: Int
  /// The bytes it stands on.
  public let range: Range<Int>
}
