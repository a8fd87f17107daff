public import Model

/// A change of money of which some figures are known within a range alone.
public struct UncertainChange: Sendable {
  /// The change with every range where least is paid.
  private let least: MoneyChange
  /// For each payment what is done where most is paid; nil where it has one figure.
  private let most: [PaymentChange?]

  /// A change, and for each of its payments the other end of its range.
  public init(_ least: MoneyChange, to most: [PaymentChange?]) {
    (self.least, self.most) = (least, most)
  }

  /// The positions of the payments that have a range.
  public var ranged: [Int] { most.indices.filter { most[$0] != nil } }

  /// The change with each range at a part of the way from where least is paid to where most is.
  ///
  /// - Parameter parts: one for each payment with a range, in their order.
  public func at(_ parts: [Ratio]) -> MoneyChange {
    var payments = least.payments
    for (position, part) in zip(ranged, parts) {
      let payment = payments[position]
      let change = PaymentChange.between(payment.change, most[position] ?? payment.change, at: part)
      payments[position] = MoneyChange.Payment(payment.payer, change, payment.course)
    }
    return least.paying(payments)
  }

  /// The change with all ranges at the same part of the way.
  public func at(_ part: Ratio) -> MoneyChange { at(ranged.map { _ in part }) }

  /// The change with one range at a part of the way, by its position among the ranges, and the others half way.
  public func at(_ part: Ratio, of range: Int) -> MoneyChange {
    at(ranged.indices.map { $0 == range ? part : Self.half })
  }

  /// Half way.
  public static let half = Ratio(1, of: 2) ?? .one
}

/// What many runs of a change with ranges come to.
public struct MoneySimulation: Sendable {
  /// The change half way.
  public let middle: MoneyEffect
  /// How many runs were made.
  public let runs: Int
  /// What the budget does not exceed, by percentiles, in pence.
  public let totals: [Int64]
  /// The same of each payer, in the order of the rows half way.
  public let rows: [[Int64]]
}

extension MoneyBase {
  /// How many steps there are from the least to the most of a range.
  public static let steps: UInt64 = 1_000

  /// Runs a change many times, each range drawn evenly and on its own.
  public func simulate(_ change: UncertainChange, runs: Int, seed: UInt64) throws(MoneyMistake) -> MoneySimulation {
    // What is wrong at an end of the ranges is told, whatever is drawn.
    for end in [Ratio.zero, .one] { _ = try change.at(end).amounts(of: payers) }
    let middle = try effect(of: change.at(UncertainChange.half))
    var generator = SplitMix64(seed: seed)
    var lot = Lot(change, payers, year: middle.told)
    var paid = payers.map { _ in [Int64]() }
    var totals: [Int64] = []
    for _ in 0..<runs {
      let amounts = try lot.amounts(drawn: change.ranged.map { _ in generator.below(Self.steps + 1) })
      for (index, amount) in amounts.enumerated() { paid[index].append(amount) }
      totals.append(amounts.reduce(0, +))
    }
    return MoneySimulation(
      middle: middle, runs: runs, totals: Percentile.of(totals), rows: paid.map { Percentile.of($0) })
  }
}

/// Runs of a change of which what one pays is worked out once for each draw of the ranges that bear on it.
private struct Lot {
  private let change: UncertainChange
  private let payers: [MoneyChange.Payer]
  private let year: Int
  private let before: Int64
  /// For each payer the ranges that bear on what it pays; nil where a share of the budget, or of what another pays, makes
  /// all bear on all.
  private let bearing: [[Int]]?
  private var known: [[[UInt64]: Int64]]

  init(_ change: UncertainChange, _ payers: [MoneyChange.Payer], year: Int) {
    (self.change, self.payers, self.year) = (change, payers, year)
    before = payers.reduce(0) { $0 + ($1.before ?? 0) }
    known = payers.map { _ in [:] }
    let payments = change.at(Ratio.zero).payments
    let isShared = payments.contains {
      switch $0.change {
      case .share, .part: true
      default: false
      }
    }
    let ranged = change.ranged
    bearing =
      isShared
      ? nil
      : payers.map { payer in
        ranged.indices.filter { range in
          let own = payments[ranged[range]].payer
          return own == nil ? payer.before != nil : own == payer.organisation
        }
      }
  }

  /// What each pays when each range stands at so many steps.
  mutating func amounts(drawn: [UInt64]) throws(MoneyMistake) -> [Int64] {
    let parts = drawn.map { Ratio(Int64($0), of: Int64(MoneyBase.steps)) ?? .zero }
    guard let bearing else { return try change.at(parts).amounts(of: payers, in: year..<year + 1).years[0] }
    let change = change.at(parts)
    var paid: [Int64] = []
    for (index, payer) in payers.enumerated() {
      let own = bearing[index].map { drawn[$0] }
      var amount = known[index][own]
      if amount == nil {
        var isRounded = false
        amount = try change.amount(of: payer, in: year, before, payers, &isRounded)
        known[index][own] = amount
      }
      paid.append(amount ?? 0)
    }
    let covering = try change.parts(of: before - paid.reduce(0, +), payers, paid)
    return zip(paid, covering).map(+)
  }
}

/// What each range of a change moves by itself.
public struct Tornado: Sendable {
  /// The change half way.
  public let middle: MoneyEffect
  /// Each range with what comes of its least and of its most, the one that moves most first.
  public let bars: [Bar]

  /// One range.
  public struct Bar: Sendable {
    /// The position of its payment.
    public let payment: Int
    /// In pence, where it is at its least and at its most.
    public let low: Int64, high: Int64

    /// By how much it moves what is looked at.
    public var spread: Int64 { abs(high - low) }
  }
}

extension MoneyBase {
  /// Each range at its ends while the others stand half way.
  ///
  /// - Parameter payer: whose payment is looked at; nil for the budget.
  public func tornado(_ change: UncertainChange, on payer: EntityID?) throws(MoneyMistake) -> Tornado {
    let middle = try effect(of: change.at(UncertainChange.half))
    var bars: [Tornado.Bar] = []
    for (range, payment) in change.ranged.enumerated() {
      let low = try effect(of: change.at(.zero, of: range)).amount(of: payer, in: middle.told)
      let high = try effect(of: change.at(.one, of: range)).amount(of: payer, in: middle.told)
      bars.append(Tornado.Bar(payment: payment, low: low, high: high))
    }
    let order = bars.indices.sorted { (bars[$1].spread, $0) < (bars[$0].spread, $1) }
    return Tornado(middle: middle, bars: order.map { bars[$0] })
  }
}

extension MoneyEffect {
  /// What one pays in a year, in pence; the budget where none is given, and nothing for one who does not pay.
  public func amount(of payer: EntityID?, in year: Int) -> Int64 {
    guard let payer else { return after(year) }
    return rows.first { $0.payer == payer }?.after[year] ?? 0
  }
}
