public import Model

/// A change of what is paid into some budgets, as an option says it.
public struct MoneyChange: Hashable, Sendable {
  /// What each payer does, in the order said.
  public let payments: [Payment]
  /// The first financial year of it; nil for the one after the last year with amounts.
  public let start: WrittenPeriod?
  /// For what part of its first financial year it holds; one where it begins with the year.
  public let part: Ratio
  /// Who makes up for what is missing.
  public let cover: Cover
  /// How many years are looked at, where that is said.
  private let over: Int?

  /// A change from a year on.
  public init(
    _ payments: [Payment], from start: WrittenPeriod?, part: Ratio = .one, over: Int? = nil, cover: Cover
  ) {
    self.payments = payments
    self.start = start
    self.part = part
    self.over = over
    self.cover = cover
  }

  /// The same with other payments.
  public func paying(_ payments: [Payment]) -> MoneyChange {
    MoneyChange(payments, from: start, part: part, over: over, cover: cover)
  }

  /// Those of whom others pay a part of what they pay.
  var followed: [EntityID] {
    payments.compactMap { payment in
      if case .part(_, let other) = payment.change { other } else { nil }
    }
  }

  /// What one payer does.
  public struct Payment: Hashable, Sendable {
    /// Who pays; nil for everyone who does.
    public let payer: EntityID?
    /// What they do.
    public let change: PaymentChange
    /// How it goes on over the years.
    public let course: PaymentCourse

    /// What a payer does.
    public init(_ payer: EntityID?, _ change: PaymentChange, _ course: PaymentCourse = .lasting) {
      self.payer = payer
      self.change = change
      self.course = course
    }
  }

  /// Who makes up for what is missing.
  public enum Cover: Hashable, Sendable {
    /// Nobody: the budget falls.
    case noOne
    /// Nobody is named, which comes to the same and is said.
    case notSaid
    /// These, in equal parts or by what they pay.
    case organisations([EntityID], byShare: Bool)
    /// Those who do not pay less, in equal parts or by what they pay.
    case equally, byShare
    /// The reserves of the budgets, as far as they go, or no more of them than so many pence.
    case reserves(atMost: Int64?)
  }

  /// How many years are looked at: as many as are said, or until nothing changes any more.
  public var years: Int {
    over ?? (payments.map(\.course.years).max() ?? 1) + (part < .one ? 1 : 0)
  }

  /// The financial year in which a change begins, and for what part of it the change holds; nil where the date is neither
  /// a financial year, a month nor a day.
  ///
  /// A month counts as a twelfth, a day as one of the days of that year.
  public static func beginning(_ period: WrittenPeriod) -> (year: WrittenPeriod, part: Ratio)? {
    let date = period.first
    guard date == period.last, !date.isApproximate, date.part == .whole, date.precision != .year else { return nil }
    guard let whole = WrittenDate(financialYear: date.first.financialYear).map({ WrittenPeriod($0) }) else {
      return nil
    }
    switch date.precision {
    case .month: return (whole, Ratio(Int64(12 - (date.first.parts.month + 8) % 12), of: 12) ?? .one)
    case .day:
      let (left, days) = (whole.range.end.number - date.first.number, whole.range.end.number - whole.range.start.number)
      return (whole, Ratio(Int64(left), of: Int64(days)) ?? .one)
    default: return (whole, .one)
    }
  }
}

/// What a change of money comes to for each payer, year by year.
public struct MoneyEffect: Sendable {
  /// The budgets, each for the last year before the change of which every amount is stated and firm.
  public let base: [FundingYear]
  /// Later years before the change that are no base, for some amount in them is not stated or not firm.
  public let aside: [FundingYear]
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
  /// What those paid in the year before the base of whom the base says nothing without being a whole list.
  public let unmentioned: [FundingYear.Line]
  /// What is used of reserves; nil where that is not said.
  public let reserve: ReserveUse?
  /// What those paid in an earlier year that is gone back to whom nobody who pays now follows.
  public let lost: [FundingYear.Line]

  /// What one payer pays before and after.
  public struct Row: Sendable {
    /// Who pays; nil where no source names them.
    public let payer: EntityID?
    /// In pence, in the base year; nil for someone who joins.
    public let before: Int64?
    /// In pence, in each year of the change.
    public let after: [Int64]
    /// In how many of these years it is there at the beginning; nil where it is not known to end.
    public let lasts: Int?
    /// Earlier years that are gone back to, of which nothing is stated of it.
    public let unstated: [WrittenPeriod]
    /// What of it covers for others in each year, in pence; below zero what others' paying more takes off it.
    public let covering: [Int64]
    /// The lines of the base year.
    public let lines: [FundingYear.Line]
    /// Whether it is nobody, and what is drawn from reserves.
    public var isReserve = false
  }

  /// All that is paid in the base year, in pence.
  public var before: Int64 { rows.reduce(0) { $0 + ($1.before ?? 0) } }

  /// All that is paid in a year of the change, in pence.
  public func after(_ year: Int) -> Int64 { rows.reduce(0) { $0 + $1.after[year] } }

  /// The year that differences are told of: the last, or of what is over by then the first year in which most moves.
  public var told: Int {
    let moved = years.indices.map { year in rows.reduce(Int64(0)) { $0 + abs($1.after[year] - ($1.before ?? 0)) } }
    guard moved.last == 0, let most = moved.max(), let first = moved.firstIndex(of: most) else {
      return years.count - 1
    }
    return most > 0 ? first : years.count - 1
  }
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
  /// One of the payments, nil of those who cover, is by someone who has ended by a year of the change, and whom these
  /// follow.
  case hasEnded(Int?, by: WrittenPeriod, followed: [EntityID])
  /// One of the payments is by one of several who follow someone who paid.
  case oneOfSeveral(Int, before: EntityID)
  /// No balance of reserves is stated for the beginning of the change.
  case noReserves(at: WrittenPeriod)
  /// One of the payments is a part of what somebody pays who pays nothing, or of what hangs on itself.
  case otherPaysNothing(Int), paysInCircle(Int)
  /// Payments of a year are asked for of which not every amount is stated in a budget.
  case notAllStated(Int, in: EntityID)
  /// Nobody is left who could make up for what is missing.
  case nobodyLeft
  /// What some pay more is more than those who would share it pay.
  case moreThanOthersPay
  /// An amount cannot be held.
  case tooLarge
  /// No budget has a year with all its amounts before the change.
  case noBase
}
