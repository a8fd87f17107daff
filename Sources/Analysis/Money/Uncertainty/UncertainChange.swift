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

/// What is not exceeded in so many of a hundred runs, by nearest rank.
public enum Percentile {
  /// Those that are told of.
  public static let told = [5, 25, 50, 75, 95]

  /// The percentiles that are told of some amounts; empty where there are none.
  static func of(_ amounts: [Int64]) -> [Int64] {
    let sorted = amounts.sorted()
    return sorted.isEmpty ? [] : told.map { sorted[max(0, (sorted.count * $0 + 99) / 100 - 1)] }
  }
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
    let year = middle.told
    let ranged = change.ranged
    var generator = SplitMix64(seed: seed)
    var paid = payers.map { _ in [Int64]() }
    var totals: [Int64] = []
    for _ in 0..<runs {
      let drawn = ranged.map { _ in
        Ratio(Int64(generator.below(Self.steps + 1)), of: Int64(Self.steps)) ?? .zero
      }
      let amounts = try change.at(drawn).amounts(of: payers, in: year..<year + 1).years[0]
      for (index, amount) in amounts.enumerated() { paid[index].append(amount) }
      totals.append(amounts.reduce(0, +))
    }
    return MoneySimulation(
      middle: middle, runs: runs, totals: Percentile.of(totals), rows: paid.map { Percentile.of($0) })
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
  /// What one pays in a year; the budget where none is given. In pence; nothing for one who does not pay.
  public func amount(of payer: EntityID?, in year: Int) -> Int64 {
    guard let payer else { return after(year) }
    return rows.first { $0.payer == payer }?.after[year] ?? 0
  }
}
