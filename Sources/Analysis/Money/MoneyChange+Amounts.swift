public import Model

extension MoneyChange {
  /// Someone who pays, and what in the base year.
  public struct Payer: Sendable {
    /// Who it is; nil where no source names them.
    public let organisation: EntityID?
    /// In pence; nil for someone who joins.
    public let before: Int64?
    /// In how many years of the change it is there at the beginning, and so pays; nil where it is not known to end.
    public let lasts: Int?
    /// In pence, what was paid in earlier years that are gone back to.
    public let then: [WrittenPeriod: Int64]

    /// Someone who pays.
    public init(_ organisation: EntityID?, before: Int64?, lasts: Int? = nil, then: [WrittenPeriod: Int64] = [:]) {
      self.organisation = organisation
      self.before = before
      self.lasts = lasts
      self.then = then
    }
  }

  /// What payers pay once a change is made, year by year, in pence.
  public struct Amounts: Sendable {
    /// For each year what each pays, in the order given.
    public fileprivate(set) var years: [[Int64]] = []
    /// For each year what was missing before it was covered.
    public fileprivate(set) var missing: [Int64] = []
    /// For each year what each covers for others; below zero what each pays less because others pay more.
    public fileprivate(set) var covering: [[Int64]] = []
    /// Whether an amount was rounded to the penny.
    public fileprivate(set) var isRounded = false
  }

  /// What each pays in each year, or in some of the years.
  ///
  /// An amount is worked out exactly from the base year and then rounded half up to the penny, once. What all pay less
  /// than in the base year is missing, and is split in whole pence among those who cover it. Where the difference is
  /// shared and all pay more than in the base year, those who do not pay more pay so much less.
  public func amounts(of payers: [Payer], in wanted: Range<Int>? = nil) throws(MoneyMistake) -> Amounts {
    var amounts = Amounts()
    let before = payers.reduce(Int64(0)) { $0 + ($1.before ?? 0) }
    let shares = try self.shares(of: payers)
    for year in wanted ?? 0..<years {
      var paid: [Int64] = []
      for payer in payers { paid.append(try amount(of: payer, in: year, before, payers, &amounts.isRounded)) }
      if let shares, isWhole(year) { paid = Allocation.parts(of: before, by: shares) }
      let difference = before - paid.reduce(0, +)
      let covering = try parts(of: difference, payers, paid)
      amounts.covering.append(covering)
      amounts.missing.append(max(0, difference))
      amounts.years.append(zip(paid, covering).map(+))
    }
    return amounts
  }

  /// Whether every share of the budget that is said holds for the whole of a year, the first being 0.
  private func isWhole(_ year: Int) -> Bool {
    (part == .one || year > 0)
      && payments.allSatisfy { payment in
        switch payment.course {
        case .phased(let years): year + 1 >= years + (part == .one ? 0 : 1)
        case .passing(let years): year < years
        case .after(let years): year >= years
        case .lasting, .again: true
        }
      }
  }

  /// The share of the budget that each pays, where that is said of all and comes to all of it: then the pence must sum.
  private func shares(of payers: [Payer]) throws(MoneyMistake) -> [Ratio]? {
    // Where a later year has another share, no one share holds for all years.
    if payments.contains(where: { if case .after = $0.course { true } else { false } }) { return nil }
    var shares: [Ratio] = []
    for payer in payers {
      let own = payments.last { $0.payer == nil && payer.before != nil || $0.payer == payer.organisation }
      if case .share(let share)? = own?.change { shares.append(share) }
    }
    let sum = shares.reduce(Ratio.zero, +)
    if Ratio.one < sum { throw .sharesAboveOne }
    return shares.count == payers.count && sum == .one ? shares : nil
  }

  /// What one pays in a financial year by the payments alone, the first being 0.
  ///
  /// A change that begins within a year begins its own years there: each financial year has a part of two of them.
  func amount(
    of payer: Payer, in year: Int, _ total: Int64, _ payers: [Payer], _ isRounded: inout Bool
  ) throws(MoneyMistake) -> Int64 {
    if let lasts = payer.lasts, year >= lasts { return 0 }
    var amount = try level(of: payer, year + 1, total, payers)
    if part < .one { amount = amount * part + (try level(of: payer, year, total, payers)) * (.one - part) }
    let rounded = amount.rounded(.halfUp, places: 2)
    isRounded = isRounded || rounded != amount
    guard let pence = Quantity(rounded, .pounds).pence, pence <= Self.most else { throw .tooLarge }
    return pence
  }

  /// What one pays a year in a year of the change, the first being 1; at 0 what was paid before it.
  ///
  /// Payments are made in the order said, but what is said of one alone holds whatever everyone else does: who freezes, pays a set sum
  /// or share, or by so much more or less than before.
  ///
  /// - Parameter asked: who is being worked out already, because what each of them pays hangs on the next.
  private func level(
    of payer: Payer, _ year: Int, _ total: Int64, _ payers: [Payer], asked: [EntityID] = []
  ) throws(MoneyMistake) -> Ratio {
    let before = Quantity.money(pence: payer.before ?? 0).value
    var amount = before
    for position in order where year > 0 {
      var payment = payments[position]
      let isEveryone = payment.payer == nil && payer.before != nil
      guard isEveryone || payment.payer != nil && payment.payer == payer.organisation else { continue }
      if isEveryone, isOwn(payer, in: year) { continue }
      switch payment.change {
      case .part(let part, let other?):
        // Of everyone the one that is followed pays as it does.
        if payment.payer == nil, other == payer.organisation { continue }
        let own = asked + [payer.organisation].compactMap(\.self)
        guard let followed = payers.first(where: { $0.organisation == other }) else {
          throw .otherPaysNothing(position)
        }
        if own.contains(other) { throw .paysInCircle(position) }
        let isOver = followed.lasts.map { year > $0 } ?? false
        let paid = isOver ? .zero : try level(of: followed, year, total, payers, asked: own)
        payment = Payment(payment.payer, .to(part * paid), payment.course)
      case .asIn(let year):
        let then = payer.then[year].map { Quantity.money(pence: $0).value } ?? before
        payment = Payment(payment.payer, .to(then), payment.course)
      default: break
      }
      amount = payment.amount(after: amount, before, in: year, of: Quantity.money(pence: total).value)
      if amount < .zero { throw .lessThanNothing(position) }
    }
    return amount
  }

  /// Whether one payer is said to pay so much more or less by itself in a year: then what everyone does is not said of it.
  private func isOwn(_ payer: Payer, in year: Int) -> Bool {
    payments.contains { payment in
      guard payment.payer != nil, payment.payer == payer.organisation, case .by = payment.change else { return false }
      switch payment.course {
      case .lasting, .again, .phased: return true
      case .passing(let years): return year <= years
      case .after: return false
      }
    }
  }

  /// The positions of the payments in the order in which they are made.
  private var order: [Int] {
    func years(_ position: Int) -> Int? {
      if case .after(let years) = payments[position].course { years } else { nil }
    }
    let dated = payments.indices.filter { years($0) != nil }.sorted { one, next in
      (payments[one].payer == nil ? 0 : 1, years(one) ?? 0, one)
        < (payments[next].payer == nil ? 0 : 1, years(next) ?? 0, next)
    }
    let rest = payments.indices.filter { years($0) == nil }
    return rest.filter { !payments[$0].isSet } + dated + rest.filter { payments[$0].isSet }
  }

  /// Amounts in pence above it are refused, so that no sum of them overflows.
  static let most = Int64.max / 100_000

  /// What each pays of what all pay less than in the base year; below zero what each is relieved of where all pay more.
  func parts(of difference: Int64, _ payers: [Payer], _ paid: [Int64]) throws(MoneyMistake) -> [Int64] {
    var weights = payers.map { _ in Int64(0) }
    guard difference != 0 else { return weights }
    switch cover {
    case .noOne, .notSaid, .reserves: return weights
    case .organisations(let organisations, let byShare):
      guard difference > 0 else { return weights }
      for organisation in organisations {
        guard let index = payers.firstIndex(where: { $0.organisation == organisation }) else { throw .notAPayer(nil) }
        weights[index] = byShare ? paid[index] : 1
      }
    case .equally, .byShare:
      for (index, payer) in payers.enumerated() where paid[index] > 0 {
        let shares = difference > 0 ? paid[index] >= payer.before ?? 0 : paid[index] <= payer.before ?? 0
        if shares { weights[index] = cover == .equally ? 1 : paid[index] }
      }
      // Where all pay more there is nobody to pay less.
      if difference < 0, weights.allSatisfy({ $0 == 0 }) { return weights }
    }
    guard let parts = Allocation.parts(of: difference, by: weights) else { throw .nobodyLeft }
    if zip(paid, parts).contains(where: { $0 + $1 < 0 }) { throw .moreThanOthersPay }
    return parts
  }
}

extension MoneyChange.Payment {
  /// Whether it is that somebody pays no more.
  var isWithdrawal: Bool { if case .withdraws = change { true } else { false } }

  /// Whether it is one payer's own, and says what is paid and not by how much it changes.
  public var isSet: Bool {
    switch change {
    case .freezes: true
    case .to, .joins, .share, .withdraws, .part, .asIn: payer != nil
    case .by: false
    }
  }

  /// Whether it is one payer's own, and holds whatever everyone else does: what is paid, or by how much it changes from the
  /// beginning on.
  public var isAlone: Bool {
    if isSet { return true }
    guard case .by = change, payer != nil else { return false }
    if case .after = course { return false }
    return true
  }

  /// What someone pays in a year of the change, the first being 1.
  fileprivate func amount(after paid: Ratio, _ before: Ratio, in year: Int, of total: Ratio) -> Ratio {
    switch course {
    case .lasting: return changed(paid, before, 1, total)
    case .again(let years): return changed(paid, before, min(year, years), total)
    case .phased(let years):
      let part = Ratio(Int64(min(year, years)), of: Int64(years)) ?? .one
      return paid + (changed(paid, before, 1, total) - paid) * part
    case .passing(let years): return year > years ? paid : changed(paid, before, 1, total)
    case .after(let years): return year > years ? changed(paid, before, 1, total) : paid
    }
  }

  /// What someone pays when the change is made so many times.
  private func changed(_ paid: Ratio, _ before: Ratio, _ times: Int, _ total: Ratio) -> Ratio {
    switch change {
    case .by(let quantity) where quantity.unit == .perCent: paid * (Ratio.one + quantity.value).power(times)
    case .by(let quantity): paid + quantity.value * Ratio(Int64(times))
    case .to(let pounds), .joins(let pounds): pounds
    case .share(let share): total * share
    case .withdraws: .zero
    // What is a part of another's, or of another year, is worked out before.
    case .freezes, .part, .asIn: before
    }
  }
}
