import Model

/// Printed totals, each held against the lines of its own paper.
extension Evaluation {
  /// How a printed total stands to the lines of its own paper.
  enum TotalStanding {
    case agrees, agreesWithKind, agreesWithIncome, differs, hasNoLines
  }

  /// What a budget earns in a year, and what is drawn from its reserves for it, where one amount of each is stated.
  mutating func otherMoney(of fund: EntityID, in year: WrittenPeriod) throws(Stop) -> [FundReserves.Line] {
    let stated = try reserves(of: fund, in: year).filter { $0.year == year }
    return stated.flatMap { one in one.income + (FundReserves.counted(one.drawn).map { [$0] } ?? []) }
  }

  static func facts(_ totals: [(Claim, TotalStanding)], _ wanted: TotalStanding) -> Set<FactRef> {
    Set(totals.filter { $0.1 == wanted }.flatMap(\.0.facts))
  }

  /// Whether the lines of the papers of a printed total add up to it, each payer once: those in money, or all.
  func standing(
    of total: Claim, beside lines: [FundingYear.Line], and others: [FundReserves.Line]
  ) -> TotalStanding {
    let papers = papersTelling(total)
    let own = lines.filter { !papersTelling($0.claim).isDisjoint(with: papers) }
    if own.isEmpty { return .hasNoLines }
    let (money, amounts) = (own.filter { !$0.isInKind }, own.compactMap(\.pence))
    // Of several readings of one payer it is not known which the total holds.
    guard let pence = total.value.pence, money.allSatisfy({ $0.pence != nil }),
      Set(money.map(\.contributor)).count == money.count
    else { return .differs }
    let paid = money.compactMap(\.pence).reduce(Int128(0)) { $0 + Int128($1) }
    if !money.isEmpty, paid == Int128(pence) { return .agrees }
    // With its income, with what is drawn from reserves, or with both.
    let more = others.filter { $0.pence != nil && !papersTelling($0.claim).isDisjoint(with: papers) }
    let (income, drawn) = (more.filter { $0.name != nil }, more.filter { $0.name == nil })
    let sums = [income, drawn, more].filter { !$0.isEmpty }.map { lines in
      lines.compactMap(\.pence).reduce(paid) { $0 + Int128($1) }
    }
    if !money.isEmpty, sums.contains(Int128(pence)) { return .agreesWithIncome }
    let isPriced = amounts.count == own.count && own.count > money.count
    return isPriced && amounts.reduce(Int128(0), { $0 + Int128($1) }) == Int128(pence) ? .agreesWithKind : .differs
  }

  /// The totals of papers of whose lines one at least is not counted, as where a budget tells what was agreed, and accounts what was
  /// received: each is held against the lines of its own paper.
  func apart(
    _ totals: [Claim], beside lines: [FundingYear.Line], counted: [FundingYear.Line]
  ) -> [FactRef: Int64?] {
    var found: [FactRef: Int64?] = [:]
    for total in totals {
      let papers = papersTelling(total)
      func isOwn(_ line: FundingYear.Line) -> Bool { !papersTelling(line.claim).isDisjoint(with: papers) }
      let own = lines.filter { !$0.isInKind && isOwn($0) }
      guard !own.isEmpty, let pence = total.value.pence else { continue }
      let amounts = own.compactMap(\.pence)
      let sum = amounts.reduce(Int128(pence)) { $0 - Int128($1) }
      let isKnown = amounts.count == own.count && Set(own.map(\.contributor)).count == own.count
      // Of its own lines none is in the sum, or one that is only proposed or expected is not.
      let isLeftOut = own.contains { line in !counted.contains { $0.claim.facts == line.claim.facts } }
      guard !counted.contains(where: isOwn) || isKnown && isLeftOut else { continue }
      for fact in total.facts { found.updateValue(isKnown ? Int64(exactly: sum) : nil, forKey: fact) }
    }
    return found
  }
}
