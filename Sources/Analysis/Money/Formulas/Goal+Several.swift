import Model

/// Goals with several who move at once, and with limits.
extension Evaluation {
  /// What some pay so that the budget reaches a sum: in proportion to what they paid, or equally where one paid nothing.
  mutating func payment(
    of seekers: [EntityID], to pence: Int64, for year: WrittenPeriod, _ latest: WrittenPeriod, _ paid: Paid,
    _ base: [FundingYear], _ limits: [GoalLimit]
  ) throws(FormulaFailure) -> GoalResult {
    for limit in limits where !seekers.contains(limit.organisation) { throw .notSought(limit.organisation) }
    let others = paid.organisations.filter { !seekers.contains($0) }
    guard let fixed = others.isEmpty ? 0 : JointMoney.add(others.map { paid.pence(of: $0) ?? 0 }) else {
      throw .tooLarge
    }
    if pence < fixed { return .infeasible(.othersPay(fixed)) }
    var terms = FormulaTerms(nil)
    terms.payers = (paid.organisations + seekers).uniqued().map { organisation in
      let rates = [FormulaTerms.Rate(Quantity.money(pence: paid.pence(of: organisation) ?? 0))]
      return FormulaTerms.Payer(organisation, seekers.contains(organisation) ? [] : rates)
    }
    terms.funds = paid.funds
    let allPaid = seekers.allSatisfy { (paid.pence(of: $0) ?? 0) > 0 }
    terms.keys = [FormulaTerms.Key(allPaid && seekers.count > 1 ? .asPaid(latest) : .equally)]
    terms.take(limits)
    do throws(FormulaFailure) {
      let run = try run(terms, on: pence, for: year, beside: base)
      return .payment(pence - fixed, run)
    } catch {
      return .infeasible(try Self.obstacle(error, pence - fixed))
    }
  }

  /// Why limits leave no way to a sum.
  private static func obstacle(
    _ failure: FormulaFailure, _ wanted: Int64
  ) throws(FormulaFailure) -> GoalResult.Obstacle {
    switch failure {
    case .limits(.capsBelow(let most, _), _, _): return .limited(wanted: wanted, most: most.rounded(.down).whole ?? 0)
    case .limits(.floorsAbove(let least, _), _, _):
      return .tooMuch(wanted: wanted, least: least.rounded(.halfUp).whole ?? 0)
    case .limits(.crossed(let position, _, _), let payers, _): return .crossed(payers[position])
    default: throw failure
    }
  }

  // MARK: Uplift

  /// By how much everyone pays more each year, no one beyond a limit, so that the budget reaches a sum.
  mutating func uplift(
    from before: Int64, to pence: Int64, until end: WrittenPeriod, _ latest: WrittenPeriod, _ paid: Paid,
    _ base: [FundingYear], _ limits: [GoalLimit]
  ) throws(FormulaFailure) -> GoalResult {
    let years = end.range.start.parts.year - latest.range.start.parts.year
    if years < 1 { return .infeasible(.notLater(latest)) }
    if pence <= before { return .infeasible(.reached(before)) }
    if years > 50 { return .infeasible(.tooFar) }
    guard before > 0 else { throw .tooLarge }
    for limit in limits where !paid.organisations.contains(limit.organisation) { throw .notSought(limit.organisation) }
    let rise = Rise(
      paid.organisations.map { payer in
        let own = limits.filter { $0.organisation == payer }.map { ($0.isMost, $0.pounds * Ratio(100)) }
        return Rise.Payer(
          before: Ratio(paid.pence(of: payer) ?? 0), floor: own.filter { !$0.0 }.map(\.1).max() ?? .zero,
          cap: own.filter(\.0).map(\.1).min())
      }, to: Ratio(pence))
    if let crossed = rise.crossed { return .infeasible(.crossed(paid.organisations[crossed])) }
    if let most = rise.most, most < Ratio(pence) {
      return .infeasible(.limited(wanted: pence, most: most.rounded(.down).whole ?? 0))
    }
    guard let share = rise.share(over: years) else {
      return .infeasible(.tooMuch(wanted: pence, least: rise.paid(at: .one).rounded(.halfUp).whole ?? 0))
    }
    var terms = FormulaTerms(nil)
    terms.uplift = share
    terms.payers = paid.organisations.map { organisation in
      var rate = FormulaTerms.Rate(Quantity.money(pence: paid.pence(of: organisation) ?? 0))
      rate.year = latest
      return FormulaTerms.Payer(organisation, [rate])
    }
    terms.take(limits)
    return .uplift(share, years: years, try run(terms, on: nil, for: end, beside: base))
  }
}

extension FormulaTerms {
  /// Takes limits of payments over as floors and caps.
  fileprivate mutating func take(_ limits: [GoalLimit]) {
    for limit in limits {
      let own = FormulaTerms.Limit(organisation: limit.organisation, quantity: Quantity(limit.pounds, .pounds))
      if limit.isMost { caps.append(own) } else { floors.append(own) }
    }
  }
}

/// Payments in pence that rise together, each held between its limits, towards a sum.
private struct Rise {
  struct Payer {
    let before: Ratio, floor: Ratio
    let cap: Ratio?
  }

  let payers: [Payer]
  let wanted: Ratio

  init(_ payers: [Payer], to wanted: Ratio) { (self.payers, self.wanted) = (payers, wanted) }

  /// The position of one whose floor is above its cap.
  var crossed: Int? { payers.firstIndex { payer in payer.cap.map { $0 < payer.floor } ?? false } }

  /// What all pay when each pays so many times what it paid.
  func paid(at times: Ratio) -> Ratio {
    payers.reduce(.zero) { sum, payer in
      let amount = max(payer.floor, payer.before * times)
      return sum + (payer.cap.map { min($0, amount) } ?? amount)
    }
  }

  /// The most that all can pay; nil where somebody's rise has no end.
  var most: Ratio? {
    if payers.contains(where: { $0.cap == nil && Ratio.zero < $0.before }) { return nil }
    return payers.reduce(.zero) { $0 + ($1.before == .zero ? $1.floor : $1.cap ?? $1.floor) }
  }

  /// By what share all pay more each year so that the sum is reached; nil where it is passed without any rise.
  ///
  /// Of one year it is exact, of several the least hundredth of a per cent that reaches it.
  func share(over years: Int) -> Ratio? {
    if wanted < paid(at: .one) { return nil }
    if years == 1, let exact { return exact - .one }
    func rate(_ hundredths: Int64) -> Ratio { Ratio(hundredths, of: 10_000) ?? .zero }
    func isShort(_ hundredths: Int64) -> Bool { paid(at: (.one + rate(hundredths)).power(years)) < wanted }
    var (low, high): (Int64, Int64) = (0, 10_000)
    while isShort(high) { (low, high) = (high, high * 2) }
    while low + 1 < high {
      let middle = (low + high) / 2
      if isShort(middle) { low = middle } else { high = middle }
    }
    return rate(high)
  }

  /// The one number of times at which the sum is paid: what is paid rises in straight lines between the limits.
  private var exact: Ratio? {
    let turns = payers.flatMap { payer in
      [payer.floor, payer.cap].compactMap { $0?.divided(by: payer.before) }.filter { .one < $0 }
    }
    var (last, reached) = (Ratio.one, paid(at: .one))
    for turn in turns.sorted() {
      let next = paid(at: turn)
      if wanted <= next {
        return (wanted - reached).divided(by: next - reached).map { last + (turn - last) * $0 } ?? last
      }
      (last, reached) = (turn, next)
    }
    let rising = payers.filter { $0.cap == nil }.reduce(Ratio.zero) { $0 + $1.before }
    return (wanted - reached).divided(by: rising).map { last + $0 }
  }
}
