import Model

/// A formula with everything worked out that does not hang on the total, so that many totals are shared quickly.
///
/// What those pay who share is one straight-lined function of one number: `level` times each one's weight, held between
/// floor and cap. Where it bends does not hang on the total, so the bends are found once; a total then finds its stretch
/// and is shared there in whole numbers. What does not fit that (limits that are shares of the total, flat sums that are no
/// whole units, numbers that are large) goes the slow way, with the same result.
public struct PreparedFormula: Sendable {
  private let formula: FundingFormula
  private let quick: Quick?

  /// A formula for many totals.
  public init(_ formula: FundingFormula) {
    self.formula = formula
    quick = Quick(formula)
  }

  /// What each pays of a total, both in pence.
  ///
  /// - Parameter pence: holds the payments afterwards, in the order of the payers.
  public func share(_ total: Int64, into pence: inout [Int64]) throws(FormulaMistake) {
    if let quick, quick.share(total, into: &pence) { return }
    pence = try formula.parts(of: Ratio(total)).pence
  }

  /// Whether totals are shared in whole numbers.
  public var isQuick: Bool { quick != nil }
}

/// The whole numbers of a formula; shared rather than copied, for it is asked a million times.
private final class Quick: Sendable {
  /// What flat sums come to, and those who share have nothing of.
  let flat: Int64
  /// What each pays whatever the total; zero for those who share.
  let fixed: [Int64]
  /// Of how many parts weights are.
  let whole: Int64
  /// What all who share weigh together.
  let weightOfAll: Int64
  let caps: [Int64?]
  let unit: Int64
  let remainder: Int?
  /// From the level at which no more than the floors is paid on.
  let stretches: [Stretch]

  /// Between two bends: who is held, and at what, and what is paid where it ends.
  struct Stretch {
    /// What is paid by those with a share at its end, in pence, as a fraction; nil where it has none.
    var end: (above: Int128, below: Int128)?
    /// What is paid by those who are held.
    var held: [Int64]
    var heldSum: Int64
    /// The weights of those who are not; zero for the others.
    var free: [Int64]
    var freeSum: Int64
  }

  /// Totals and weights above these go the slow way, so that no product overflows.
  private static let mostTotal: Int64 = 1 << 42
  private static let mostWeight: Int64 = 1 << 30

  init?(_ formula: FundingFormula) {
    func fits(_ limit: FundingFormula.Limit) -> Bool { if case .pence = limit { true } else { false } }
    guard !formula.payers.isEmpty, formula.payers.allSatisfy({ ($0.floors + $0.caps).allSatisfy(fits) }) else {
      return nil
    }
    let unit = formula.unit.rawValue
    var bounds: [FundingFormula.Bounds] = []
    for position in formula.payers.indices {
      guard let own = try? formula.bounds(of: position, total: .zero) else { return nil }
      bounds.append(own)
    }
    var fixed: [Int64] = []
    for (payer, bound) in zip(formula.payers, bounds) {
      let flat = payer.flat.map { bound.clamp($0) } ?? .zero
      guard let pence = flat.whole, pence % unit == 0, pence < Self.mostTotal else { return nil }
      fixed.append(pence)
    }
    guard let shares = try? formula.wanted(of: .one), let weights = Self.weights(shares) else { return nil }
    let sharing = formula.payers.indices.filter { formula.payers[$0].flat == nil }
    guard let stretches = Self.stretches(weights.each, bounds, sharing) else { return nil }
    self.fixed = fixed
    flat = fixed.reduce(0, +)
    whole = weights.whole
    weightOfAll = weights.each.reduce(0, +)
    caps = bounds.map { $0.cap?.whole }
    self.unit = unit
    remainder = formula.remainder
    self.stretches = stretches
  }

  /// Shares as weights of one whole; nil where they are too large.
  private static func weights(_ shares: [Ratio]) -> (each: [Int64], whole: Int64)? {
    var whole: Int64 = 1
    for share in shares {
      guard let small = share.small else { return nil }
      var (large, rest) = (whole, small.whole)
      while rest != 0 { (large, rest) = (rest, large % rest) }
      let (product, isTooLarge) = (whole / large).multipliedReportingOverflow(by: small.whole)
      guard !isTooLarge, product <= mostWeight else { return nil }
      whole = product
    }
    let each = shares.compactMap { ($0 * Ratio(whole)).whole }
    return each.count == shares.count ? (each, whole) : nil
  }

  /// The stretches between the levels at which a limit begins or ends to hold.
  private static func stretches(
    _ weights: [Int64], _ bounds: [FundingFormula.Bounds], _ sharing: [Int]
  ) -> [Stretch]? {
    var turns: [Ratio] = [.zero]
    for index in sharing where weights[index] > 0 {
      turns += [bounds[index].floor, bounds[index].cap].compactMap { $0?.divided(by: Ratio(weights[index])) }
    }
    turns = Array(Set(turns)).sorted()
    var stretches: [Stretch] = []
    for (position, turn) in turns.enumerated() {
      var stretch = Stretch(
        held: weights.map { _ in 0 }, heldSum: 0, free: weights.map { _ in 0 }, freeSum: 0)
      for index in sharing {
        let amount = Ratio(weights[index]) * turn
        let isFree =
          weights[index] > 0 && bounds[index].floor <= amount && (bounds[index].cap.map { amount < $0 } ?? true)
        if isFree {
          stretch.free[index] = weights[index]
        } else {
          guard let held = bounds[index].clamp(amount).whole, held < mostTotal else { return nil }
          stretch.held[index] = held
        }
      }
      (stretch.heldSum, stretch.freeSum) = (stretch.held.reduce(0, +), stretch.free.reduce(0, +))
      if position + 1 < turns.count {
        let end = Ratio(stretch.heldSum) + Ratio(stretch.freeSum) * turns[position + 1]
        guard let small = end.small, small.whole <= mostWeight else { return nil }
        stretch.end = (Int128(small.part), Int128(small.whole))
      }
      stretches.append(stretch)
    }
    return stretches
  }

  // MARK: One total

  /// Whether the total was shared; otherwise nothing is said of it.
  func share(_ total: Int64, into pence: inout [Int64]) -> Bool {
    let left = total - flat
    guard left >= 0, total < Self.mostTotal, total % unit == 0 || weightOfAll == whole else { return false }
    // What is to be paid by those who share, times the whole of the weights.
    let wanted = Int128(left) * Int128(weightOfAll)
    guard let stretch = stretch(wanted) else { return false }
    let (above, below) = (
      wanted - Int128(stretch.heldSum) * Int128(whole), Int128(whole) * Int128(max(stretch.freeSum, 1))
    )
    guard above >= 0, stretch.freeSum > 0 || above == 0 else { return false }
    return round(stretch, above, below, weightOfAll == whole ? total : nil, into: &pence)
  }

  /// A product divided, in 64 bits where they hold it, which is much quicker.
  private static func divided(_ above: Int128, times weight: Int64, by step: Int128) -> (units: Int64, rest: Int128) {
    if let above = Int64(exactly: above), let step = Int64(exactly: step) {
      let (product, isTooLarge) = above.multipliedReportingOverflow(by: weight)
      if !isTooLarge { return (product / step, Int128(product % step)) }
    }
    let (units, rest) = (above * Int128(weight)).quotientAndRemainder(dividingBy: step)
    return (Int64(truncatingIfNeeded: units), rest)
  }

  private func stretch(_ wanted: Int128) -> Stretch? {
    if let first = stretches.first, first.freeSum == 0, stretches.count == 1 { return first }
    for stretch in stretches {
      guard let end = stretch.end else { return stretch }
      if wanted * end.below <= end.above * Int128(whole) { return stretch }
    }
    return nil
  }

  /// Brings payments to whole units: down, and then what is left to the one named or to those who lost most.
  private func round(
    _ stretch: Stretch, _ above: Int128, _ below: Int128, _ total: Int64?, into pence: inout [Int64]
  ) -> Bool {
    if pence.count != fixed.count { pence = fixed }
    return withUnsafeTemporaryAllocation(of: Int128.self, capacity: fixed.count) { lost in
      var (sum, exact) = (Int64(0), Int128(0))
      let step = below * Int128(unit)
      for index in fixed.indices {
        var own = fixed[index] + stretch.held[index]
        lost[index] = 0
        if stretch.free[index] > 0 {
          let (units, rest) = Self.divided(above, times: stretch.free[index], by: step)
          own = units * unit
          lost[index] = rest
          exact += rest
        }
        pence[index] = own
        sum += own
      }
      // What is lost sums to whole units where all of the total is paid, and otherwise to the nearest of them.
      var left = total.map { $0 - sum } ?? Int64(truncatingIfNeeded: (exact * 2 + step) / (step * 2)) * unit
      if let remainder {
        let taken = min(left, caps[remainder].map { $0 - pence[remainder] } ?? left)
        pence[remainder] += taken
        left -= taken
        lost[remainder] = -1
      }
      while left > 0 {
        var best = -1
        for index in fixed.indices where lost[index] >= 0 && (best < 0 || lost[best] < lost[index]) { best = index }
        guard best >= 0 else { return false }
        let taken = min(left, unit)
        pence[best] += taken
        left -= taken
        lost[best] = -1
      }
      return true
    }
  }
}
