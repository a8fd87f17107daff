public import Model

/// What a budget holds and earns in a year beside what is paid into it: its reserves, and income of its own.
public struct FundReserves: Sendable {
  /// The budget.
  public let fund: EntityID
  /// The financial year, as the source names it.
  public let year: WrittenPeriod
  /// What it holds at the beginning, what of the year is put to it, what is taken out for the year, and what it holds at the
  /// end: one amount each, or those between which papers leave it.
  public let opening: [Line], carried: [Line], drawn: [Line], closing: [Line]
  /// What it earns, line by line.
  public let income: [Line]

  /// One amount.
  public struct Line: Sendable {
    /// What income is called; nil of reserves.
    public let name: String?
    /// In pence; nil where it is not stated.
    public let pence: Int64?
    /// What is said of it: `agreed`, `forecast`, `planned`; nil where nothing is.
    public let reading: String?
    /// The statement it rests on.
    public let claim: Claim

    /// Whether it may yet be another amount.
    public var isProvisional: Bool { reading.map(FundingYear.soft.contains) ?? false }
  }

  /// What is stated of reserves, each once for a year.
  static let balances: Set<Relation> = [.openingBalance, .carriedForward, .drawnDown, .closingBalance]

  /// Every line of reserves, in the order in which the year goes.
  public var reserves: [Line] { opening + drawn + carried + closing }

  /// The one amount that counts of several: the firm one; nil where nothing is stated, or papers disagree.
  public static func counted(_ lines: [Line]) -> Line? {
    let firm = lines.filter { !$0.isProvisional }
    let meant = firm.isEmpty ? lines : firm
    return Set(meant.map(\.pence)).count == 1 ? meant.first : nil
  }

  /// What the opening balance, less what is drawn down, with what is carried forward comes to, in pence; nil where it is not
  /// stated, or neither of the two is.
  public var workedOut: Int64? {
    guard let opening = Self.counted(opening)?.pence, !(drawn.isEmpty && carried.isEmpty) else { return nil }
    var sum = opening
    for (lines, sign) in [(drawn, Int64(-1)), (carried, 1)] where !lines.isEmpty {
      guard let pence = Self.counted(lines)?.pence else { return nil }
      let (total, overflow) = sum.addingReportingOverflow(sign * pence)
      if overflow { return nil }
      sum = total
    }
    return sum
  }

  /// By how much the closing balance that is stated is more than what it works out to, in pence; nil where they cannot be
  /// compared.
  public var excess: Int64? {
    guard let workedOut, let closing = Self.counted(closing)?.pence else { return nil }
    let (more, overflow) = closing.subtractingReportingOverflow(workedOut)
    return overflow ? nil : more
  }
}

extension Evaluation {
  /// The reserves and the income of a budget in every year with any, in the order of time; in one alone when it is given.
  public mutating func reserves(of fund: EntityID, in wanted: WrittenPeriod?) throws(Stop) -> [FundReserves] {
    let relations: [Relation] = [.openingBalance, .carriedForward, .drawnDown, .closingBalance, .income]
    let periods = relations.flatMap { view.branch.facts(of: fund, $0) }.compactMap { view.branch.fact($0).period }
    let years = periods.uniqued().filter { year in wanted.map { $0.range.overlaps(year.range) } ?? true }
    var found: [FundReserves] = []
    for year in years.sorted(by: { $0.range.start < $1.range.start }) {
      try budget.spend(1)
      let lines = relations.map { reserveLines($0, of: fund, year) }
      log.read(lines.joined().map(\.claim))
      found.append(
        FundReserves(
          fund: fund, year: year, opening: lines[0], carried: lines[1], drawn: lines[2], closing: lines[3],
          income: lines[4]))
    }
    return found
  }

  private func reserveLines(_ relation: Relation, of fund: EntityID, _ year: WrittenPeriod) -> [FundReserves.Line] {
    let claims = view.at(TimeSlice(year.range.start)).claimList(of: fund, relation).claims
    return claims.filter { Set($0.periods) == [year] && !$0.value.isGap }.map { claim in
      var (name, reading): (String?, String?)
      if case .text(let text) = claim.value { name = view.branch.text(text) }
      if case .word(let word)? = claim.qualification(.capacity) { reading = view.branch.text(word) }
      return FundReserves.Line(
        name: name, pence: name == nil ? claim.value.pence : claim.qualification(.amount)?.pence,
        reading: claim.status == .planned ? "planned" : reading, claim: claim)
    }
  }
}
