public import Model

extension FundingFormula {
  /// What each pays of a total.
  ///
  /// The parts and what nobody pays sum to the total. Every floor, cap and damping holds of the parts as they are
  /// rounded, or the formula gives none.
  ///
  /// - Parameter total: in whole pence; nil where it is what the flat sums come to.
  public func parts(of total: Ratio?) throws(FormulaMistake) -> Parts {
    if payers.isEmpty { throw .noPayers }
    let flats = payers.map(\.flat)
    let limited = total ?? flats.reduce(Ratio.zero) { $0 + ($1 ?? .zero) }
    var bounds: [Bounds] = []
    for position in payers.indices { bounds.append(try self.bounds(of: position, total: limited)) }
    let fixed = payers.indices.map { index in flats[index].map { bounds[index].clamp($0) } }
    let flat = fixed.reduce(Ratio.zero) { $0 + ($1 ?? .zero) }
    let whole = total ?? flat.rounded(to: Ratio(unit.rawValue), .halfUp)
    if let total, total < flat { throw .flatAboveTotal(flat - total) }
    let wanted = try self.wanted(of: total.map { $0 - flat } ?? .zero)
    let sharing = payers.indices.filter { flats[$0] == nil }
    let filled = try Self.fill(sharing.map { wanted[$0] }, within: sharing.map { bounds[$0] })
    var exact = fixed.map { $0 ?? .zero }
    for (position, amount) in zip(sharing, filled) { exact[position] = amount }
    let held = payers.indices.map { bounds[$0].hold(exact[$0], instead: flats[$0] ?? wanted[$0]) }
    return try rounded(exact, of: whole, bounds, held)
  }

  /// What each would pay of what flat sums leave, were there no limits.
  func wanted(of left: Ratio) throws(FormulaMistake) -> [Ratio] {
    let shares = payers.reduce(Ratio.zero) { $0 + ($1.share ?? .zero) }
    if Ratio.one < shares { throw .sharesAboveOne }
    var wanted = payers.map { ($0.share ?? .zero) * left }
    let keyed = payers.indices.filter { payers[$0].flat == nil && payers[$0].share == nil }
    let weights = keys.reduce(Ratio.zero) { $0 + $1.weight }
    guard !keyed.isEmpty, Ratio.zero < weights else { return wanted }
    let rest = left * (Ratio.one - shares)
    for (position, key) in keys.enumerated() where key.weight != .zero {
      let figures = keyed.map { key.figures?[$0] ?? .one }
      let sum = figures.reduce(Ratio.zero, +)
      guard let part = (rest * key.weight).divided(by: sum * weights) else { throw .noFigures(key: position) }
      for (index, figure) in zip(keyed, figures) { wanted[index] = wanted[index] + part * figure }
    }
    return wanted
  }

  // MARK: Rounding

  /// Each amount brought to whole units, so that they sum to the total or fall short of it by what nobody pays.
  ///
  /// An amount moves by less than a unit, and limits are whole units, so none is broken.
  private func rounded(
    _ exact: [Ratio], of whole: Ratio, _ bounds: [Bounds], _ held: [Hold?]
  ) throws(FormulaMistake) -> Parts {
    let unit = Ratio(self.unit.rawValue)
    let down = exact.map { $0.rounded(to: unit, .down) }
    let lost = zip(exact, down).map { $0 - $1 }
    let sum = exact.reduce(Ratio.zero, +)
    var parts = down
    var left = (sum == whole ? whole : sum.rounded(to: unit, .halfUp)) - down.reduce(Ratio.zero, +)
    if let remainder {
      let room = bounds[remainder].cap.map { $0 - parts[remainder] } ?? left
      let taken = min(left, room)
      parts[remainder] = parts[remainder] + taken
      left = left - taken
    }
    for index in parts.indices.sorted(by: { lost[$0] != lost[$1] ? lost[$1] < lost[$0] : $0 < $1 })
    where Ratio.zero < left && index != remainder {
      let taken = min(left, unit)
      parts[index] = parts[index] + taken
      left = left - taken
    }
    guard let unpaid = (whole - parts.reduce(Ratio.zero, +)).whole else { throw .tooLarge }
    var pence: [Int64] = []
    for part in parts {
      guard let whole = part.whole, whole.magnitude < Int64.max / 100_000 else { throw .tooLarge }
      pence.append(whole)
    }
    return Parts(pence: pence, held: held, unpaid: unpaid)
  }
}

extension Ratio {
  /// The nearest multiple of a unit, by a rule.
  func rounded(to unit: Ratio, _ rounding: Rounding) -> Ratio {
    (divided(by: unit) ?? self).rounded(rounding) * unit
  }
}
