public import Model

/// A change of what is paid into some budgets, as an option says it.
public struct MoneyChange: Hashable, Sendable {
  /// What each payer does, in the order said.
  public let payments: [Payment]
  /// The first financial year of it; nil for the one after the last year with amounts.
  public let start: WrittenPeriod?
  /// Who makes up for what is missing.
  public let cover: Cover

  /// A change from a year on.
  public init(_ payments: [Payment], from start: WrittenPeriod?, cover: Cover) {
    self.payments = payments
    self.start = start
    self.cover = cover
  }

  /// What one payer does.
  public struct Payment: Hashable, Sendable {
    /// Who pays; nil for everyone who does.
    public let payer: EntityID?
    /// What they do.
    public let change: PaymentChange
    /// For how many years it is done again; 1 where it is done once and lasts.
    public let years: Int

    /// What a payer does.
    public init(_ payer: EntityID?, _ change: PaymentChange, years: Int) {
      self.payer = payer
      self.change = change
      self.years = years
    }
  }

  /// Who makes up for what is missing.
  public enum Cover: Hashable, Sendable {
    /// Nobody: the budget falls.
    case noOne
    /// Nobody is named, which comes to the same and is said.
    case notSaid
    /// These, in equal parts.
    case organisations([EntityID])
    /// Those who do not pay less, in equal parts or by what they pay.
    case equally, byShare
  }

  /// How many years it takes until nothing changes any more.
  public var years: Int { payments.map(\.years).max() ?? 1 }
}

/// What a change of money comes to for each payer, year by year.
public struct MoneyEffect: Sendable {
  /// The budgets, each for the last year before the change of which every amount is stated.
  public let base: [FundingYear]
  /// The years of the change.
  public let years: [WrittenPeriod]
  /// Every payer, in the order of the budgets; those who join last.
  public let rows: [Row]
  /// What was missing in each year before it was covered, in pence.
  public let missing: [Int64]
  /// Whether an amount was rounded to the penny.
  public let isRounded: Bool
  /// Budgets for which no year before the change has all its amounts.
  public let silent: [EntityID]

  /// What one payer pays before and after.
  public struct Row: Sendable {
    /// Who pays; nil where no source names them.
    public let payer: EntityID?
    /// In pence, in the base year; nil for someone who joins.
    public let before: Int64?
    /// In pence, in each year of the change.
    public let after: [Int64]
    /// What of it covers for others in the last year, in pence.
    public let covering: Int64
    /// The lines of the base year.
    public let lines: [FundingYear.Line]
  }

  /// All that is paid in the base year, in pence.
  public var before: Int64 { rows.reduce(0) { $0 + ($1.before ?? 0) } }

  /// All that is paid in a year of the change, in pence.
  public func after(_ year: Int) -> Int64 { rows.reduce(0) { $0 + $1.after[year] } }
}

/// Why a change of money cannot be worked out.
public enum MoneyMistake: Error, Hashable, Sendable {
  case stopped(Stop)
  /// One of the payments, by its position, would be below zero.
  case lessThanNothing(Int)
  /// The shares of the budget that are paid come to more than all of it.
  case sharesAboveOne
  /// One of the payments is by someone who pays nothing; nil of those who cover.
  case notAPayer(Int?)
  /// One of the payments is by someone who pays already, or of whom another payment is told; nil of those who cover what
  /// they pay less themselves.
  case paysAlready(Int), paysTwice(Int), coversItself
  /// Nobody is left who could make up for what is missing.
  case nobodyLeft
  /// An amount cannot be held.
  case tooLarge
  /// No budget has a year with all its amounts before the change.
  case noBase
}
