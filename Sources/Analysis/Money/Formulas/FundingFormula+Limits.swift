import Model

/// Floors, caps and damping, and how what they take from one is made up by the others.
extension FundingFormula {
  /// Between what a payment must lie, in whole units.
  struct Bounds: Hashable {
    var floor = Ratio.zero
    /// Nil for no cap.
    var cap: Ratio?
    fileprivate var floorHold = Hold.floor
    fileprivate var capHold = Hold.cap

    /// The amount, or the limit that it would break.
    func clamp(_ amount: Ratio) -> Ratio { max(floor, cap.map { min(amount, $0) } ?? amount) }

    /// What holds an amount that would have been another.
    func hold(_ amount: Ratio, instead wanted: Ratio) -> Hold? {
      // What the limits of others leave over or take may bring one to a limit from either side.
      if amount == wanted { return nil }
      if amount == floor { return floorHold }
      return amount == cap ? capHold : nil
    }
  }

  /// The limits of one payer together.
  func bounds(of position: Int, total: Ratio) throws(FormulaMistake) -> Bounds {
    let payer = payers[position]
    var bounds = Bounds()
    func pence(_ limit: Limit) -> Ratio {
      switch limit {
      case .pence(let pence): pence
      case .share(let share): share * total
      }
    }
    for floor in payer.floors.map(pence) { bounds.raise(to: floor, .floor) }
    for cap in payer.caps.map(pence) { bounds.lower(to: cap, .cap) }
    if let damping, let before = payer.before {
      bounds.raise(to: before * max(.zero, .one - damping), .fall)
      bounds.lower(to: before * (.one + damping), .rise)
    }
    let (floor, cap) = (bounds.floor, bounds.cap)
    bounds.narrow(to: Ratio(unit.rawValue))
    if let narrow = bounds.cap, narrow < bounds.floor {
      throw .crossed(payer: position, floor: floor, cap: cap ?? narrow)
    }
    return bounds
  }

  /// The amounts that are all in one proportion to what is wanted, but for those that a limit holds, and that sum to
  /// what is wanted.
  ///
  /// Whoever a limit holds pays the limit, and the others make it up in proportion; who would pay nothing makes nothing
  /// up. There is one such proportion: what all pay rises with it, in straight lines between the points at which a limit
  /// begins or ends to hold.
  static func fill(_ wanted: [Ratio], within bounds: [Bounds]) throws(FormulaMistake) -> [Ratio] {
    let sum = wanted.reduce(Ratio.zero, +)
    if zip(wanted, bounds).allSatisfy({ $1.clamp($0) == $0 }) { return wanted }
    let floors = bounds.reduce(Ratio.zero) { $0 + $1.floor }
    if sum < floors { throw .floorsAbove(floors, shared: sum) }
    func amounts(_ proportion: Ratio) -> [Ratio] { zip(wanted, bounds).map { $1.clamp($0 * proportion) } }
    var turns: [Ratio] = []
    for (amount, bound) in zip(wanted, bounds) where Ratio.zero < amount {
      turns += [bound.floor, bound.cap].compactMap { $0?.divided(by: amount) }
    }
    var (last, reached) = (Ratio.zero, floors)
    for turn in turns.sorted() where last < turn {
      let next = amounts(turn).reduce(Ratio.zero, +)
      if sum <= next {
        let part = (sum - reached).divided(by: next - reached) ?? .zero
        return amounts(last + (turn - last) * part)
      }
      (last, reached) = (turn, next)
    }
    let free = zip(wanted, bounds).filter { $1.cap == nil }.reduce(Ratio.zero) { $0 + $1.0 }
    guard let more = (sum - reached).divided(by: free) else {
      if reached == sum { return amounts(last) }
      throw .capsBelow(reached, shared: sum)
    }
    return amounts(last + more)
  }
}

extension FundingFormula.Bounds {
  fileprivate mutating func raise(to amount: Ratio, _ hold: FundingFormula.Hold) {
    if floor < amount { (floor, floorHold) = (amount, hold) }
  }

  fileprivate mutating func lower(to amount: Ratio, _ hold: FundingFormula.Hold) {
    if cap.map({ amount < $0 }) ?? true { (cap, capHold) = (amount, hold) }
  }

  /// Limits between two whole units are the unit inside.
  fileprivate mutating func narrow(to unit: Ratio) {
    floor = -(-floor).rounded(to: unit, .down)
    cap = cap?.rounded(to: unit, .down)
  }
}
