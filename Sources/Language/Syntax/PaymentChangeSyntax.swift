public import Model

/// One change of what is paid, as typed: `hiow-icb pays a third less`, `everyone pays 3% more each year for 5 years`.
public struct PaymentChangeSyntax: Sendable, Equatable {
  /// Who pays; nil for everyone.
  public let payer: NameSyntax?
  /// What they do; where a range is said, at the least that is paid.
  public let change: PaymentChange
  /// What they do at the most, where a range is said; nil where one figure is.
  public let high: PaymentChange?
  /// Whose payment theirs is a part of, where that is said: `half of what scc pays`.
  public let other: NameSyntax?
  /// How it goes on over the years.
  public let course: PaymentCourse
  /// The year from which it is made, where each change has its own: `10% less in 2025/26 and 5% less in 2026/27`.
  public let year: WrittenPeriod?
  /// The bytes it stands on.
  public let range: Range<Int>
}

/// The most or the least that someone may pay, as typed: `hiow-icb at most £140,000`.
public struct PaymentLimitSyntax: Sendable, Equatable {
  /// Who it is.
  public let payer: NameSyntax
  /// Whether no more may be paid; otherwise no less.
  public let isMost: Bool
  /// In pounds.
  public let pounds: Ratio
  /// The bytes it stands on.
  public let range: Range<Int>
}
