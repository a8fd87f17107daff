import Analysis
import Model

/// A formula and what it shares, in plain whole numbers, and what it comes to when it is worked out the slow way:
/// round after round whoever breaks a limit is set aside at it, and pence go out one at a time.
struct FormulaCase {
  struct Payer {
    /// In quarters of a penny.
    var flat: Int128?
    /// In twentieths; so is a limit that is a share.
    var share: Int128?
    var floor, cap, floorShare, capShare: Int128?
    var before: Int128?
  }

  var payers: [Payer]
  /// Weights, each with a figure for each payer; nil for equal parts.
  var keys: [(weight: Int128, figures: [Int128]?)]
  var damping: Int128?
  var unit: Int128
  var remainder: Int?
  /// In pence; nil where flat sums make it.
  var total: Int128?

  /// What each pays; nil where the formula gives no payments.
  var slow: [Int128]? {
    let flats = payers.map { $0.flat.map { PlainFraction($0, 4) } }
    let whole = total.map { PlainFraction($0) } ?? flats.reduce(PlainFraction(0)) { $0 + ($1 ?? PlainFraction(0)) }
    guard let limits = limits(whole) else { return nil }
    var exact = payers.indices.map { held(flats[$0] ?? PlainFraction(0), limits[$0]) }
    for index in payers.indices where flats[index] == nil { exact[index] = PlainFraction(0) }
    let left = total.map { PlainFraction($0) - exact.reduce(PlainFraction(0), +) } ?? PlainFraction(0)
    if left < PlainFraction(0) { return nil }
    guard let wanted = wanted(left) else { return nil }
    let sharing = payers.indices.filter { flats[$0] == nil }
    guard let filled = filled(wanted, limits, sharing) else { return nil }
    for index in sharing { exact[index] = filled[index] }
    return handedOut(exact, limits)
  }

  private func limits(_ whole: PlainFraction) -> [(floor: Int128, cap: Int128?)]? {
    var limits: [(floor: Int128, cap: Int128?)] = []
    for payer in payers {
      var floors = [payer.floor.map { PlainFraction($0) }, payer.floorShare.map { whole * PlainFraction($0, 20) }]
      var caps = [payer.cap.map { PlainFraction($0) }, payer.capShare.map { whole * PlainFraction($0, 20) }]
      if let damping, let before = payer.before {
        floors.append(PlainFraction(before * max(0, 20 - damping), 20))
        caps.append(PlainFraction(before * (20 + damping), 20))
      }
      let floor = floors.compactMap { $0 }.map { PlainFraction($0.above, $0.below * unit).up * unit }.max() ?? 0
      let cap = caps.compactMap { $0 }.map { PlainFraction($0.above, $0.below * unit).down * unit }.min()
      if let cap, cap < floor { return nil }
      limits.append((floor, cap))
    }
    return limits
  }

  private func held(_ amount: PlainFraction, _ limit: (floor: Int128, cap: Int128?)) -> PlainFraction {
    if amount < PlainFraction(limit.floor) { return PlainFraction(limit.floor) }
    if let cap = limit.cap, PlainFraction(cap) < amount { return PlainFraction(cap) }
    return amount
  }

  private func wanted(_ left: PlainFraction) -> [PlainFraction]? {
    let shares = payers.reduce(Int128(0)) { $0 + ($1.share ?? 0) }
    if shares > 20 { return nil }
    var wanted = payers.map { left * PlainFraction($0.share ?? 0, 20) }
    let keyed = payers.indices.filter { payers[$0].flat == nil && payers[$0].share == nil }
    let weights = keys.reduce(Int128(0)) { $0 + $1.weight }
    if keyed.isEmpty || weights == 0 { return wanted }
    for key in keys where key.weight > 0 {
      let figures = keyed.map { key.figures?[$0] ?? 1 }
      let sum = figures.reduce(0, +)
      if sum == 0 { return nil }
      for (position, index) in keyed.enumerated() {
        wanted[index] =
          wanted[index] + left * PlainFraction((20 - shares) * key.weight * figures[position], 20 * weights * sum)
      }
    }
    return wanted
  }

  /// Rounds of sharing: those who would break a limit are set at it and left out, of floors and caps whichever are
  /// broken by more.
  private func filled(
    _ wanted: [PlainFraction], _ limits: [(floor: Int128, cap: Int128?)], _ sharing: [Int]
  ) -> [PlainFraction]? {
    var amounts = payers.map { _ in PlainFraction(0) }
    let sum = wanted.reduce(PlainFraction(0), +)
    var open = sharing
    while !open.isEmpty {
      let set = sharing.filter { !open.contains($0) }.reduce(PlainFraction(0)) { $0 + amounts[$1] }
      let parts = open.reduce(PlainFraction(0)) { $0 + wanted[$1] }
      let rest = sum - set
      if rest < PlainFraction(0) { return nil }
      var breaks = PlainFraction(0)
      for index in open {
        let raw = parts.above == 0 ? PlainFraction(0) : rest * (wanted[index] / parts)
        amounts[index] = held(raw, limits[index])
        breaks = breaks + amounts[index] - raw
      }
      let isUp = PlainFraction(0) < breaks
      let isDown = breaks < PlainFraction(0)
      let stuck = open.filter { index in
        let raw = parts.above == 0 ? PlainFraction(0) : rest * (wanted[index] / parts)
        return isUp && raw < amounts[index] || isDown && amounts[index] < raw || !isUp && !isDown
      }
      open.removeAll { stuck.contains($0) }
    }
    let reached = sharing.reduce(PlainFraction(0)) { $0 + amounts[$1] }
    return reached == sum ? amounts : nil
  }

  /// Whole units first, then what is left: to the one named as far as its cap allows, or one unit at a time to whoever
  /// is furthest behind.
  private func handedOut(_ exact: [PlainFraction], _ limits: [(floor: Int128, cap: Int128?)]) -> [Int128] {
    var parts = exact.map { PlainFraction($0.above, $0.below * unit).down * unit }
    let sum = exact.reduce(PlainFraction(0), +)
    let target: Int128
    if let total, sum == PlainFraction(total) {
      target = total
    } else {
      target = (PlainFraction(sum.above, sum.below * unit) + PlainFraction(1, 2)).down * unit
    }
    if let remainder {
      let left = target - parts.reduce(0, +)
      parts[remainder] += limits[remainder].cap.map { min(left, $0 - parts[remainder]) } ?? left
    }
    var given = Set([remainder].compactMap { $0 })
    while parts.reduce(0, +) < target {
      var best: Int?
      for index in parts.indices where !given.contains(index) {
        let behind = exact[index] - PlainFraction(parts[index])
        if let known = best, !(exact[known] - PlainFraction(parts[known]) < behind) { continue }
        best = index
      }
      guard let best else { return parts }
      parts[best] += min(unit, target - parts.reduce(0, +))
      given.insert(best)
    }
    return parts
  }
}

extension FormulaCase {
  /// The same as the program takes it.
  var formula: FundingFormula {
    var formula = FundingFormula(payers.map(Self.payer))
    formula.keys = keys.map { key in
      FundingFormula.Key(Ratio(Int64(key.weight)), by: key.figures.map { $0.map { Ratio(Int64($0)) } })
    }
    formula.damping = damping.map { Self.twentieths($0) }
    formula.unit = unit == 1 ? .penny : .pound
    formula.remainder = remainder
    return formula
  }

  private static func payer(_ payer: Payer) -> FundingFormula.Payer {
    var made = FundingFormula.Payer()
    made.flat = payer.flat.map { Ratio(Int64($0), of: 4) ?? .zero }
    made.share = payer.share.map { twentieths($0) }
    made.floors = [payer.floor.map { .pence(Ratio(Int64($0))) }, payer.floorShare.map { .share(twentieths($0)) }]
      .compactMap { $0 }
    made.caps = [payer.cap.map { .pence(Ratio(Int64($0))) }, payer.capShare.map { .share(twentieths($0)) }]
      .compactMap { $0 }
    made.before = payer.before.map { Ratio(Int64($0)) }
    return made
  }

  private static func twentieths(_ parts: Int128) -> Ratio { Ratio(Int64(parts), of: 20) ?? .zero }

  /// What the program makes of it; nil where it gives no payments.
  var quick: [Int128]? {
    try? formula.parts(of: total.map { Ratio(Int64($0)) }).pence.map { Int128($0) }
  }
}
