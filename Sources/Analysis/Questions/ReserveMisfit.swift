public import Model

/// What does not fit in the reserves of a budget, within a year or from one year to the next.
public struct ReserveMisfit: Sendable {
  /// The years of it, the earlier first: one, or two that follow each other.
  public let years: [FundReserves]
  /// What it is.
  public let kind: Kind

  /// What does not fit.
  public enum Kind: Sendable {
    /// Papers disagree on a balance, or on what is drawn down or carried forward: the lines that count.
    case disputed(Relation, [FundReserves.Line])
    /// What the lines of the year come to, and by how much its closing balance is more, in pence.
    case closing(worked: Int64, excess: Int64)
    /// What the earlier year closes with, and what the later opens with.
    case carried(closing: FundReserves.Line, opening: FundReserves.Line)
  }

  /// The statements it lies between.
  public var claims: [Claim] {
    switch kind {
    case .disputed(_, let lines): lines.map(\.claim)
    case .closing: years.flatMap(\.reserves).map(\.claim)
    case .carried(let closing, let opening): [closing.claim, opening.claim]
    }
  }

  /// What does not fit in some years of one budget, in the order of time; what is only expected fits anything firm.
  public static func all(in years: [FundReserves]) -> [ReserveMisfit] {
    years.flatMap { within($0) } + zip(years, years.dropFirst()).compactMap { between($0, $1) }
  }

  private static func within(_ year: FundReserves) -> [ReserveMisfit] {
    let parts: [(Relation, [FundReserves.Line])] = [
      (.openingBalance, year.opening), (.drawnDown, year.drawn), (.closingBalance, year.closing),
      (.carriedForward, year.carried),
    ]
    var found = parts.filter { !$0.1.isEmpty && FundReserves.counted($0.1) == nil }.map { relation, lines in
      let firm = lines.filter { !$0.isProvisional }
      return ReserveMisfit(years: [year], kind: .disputed(relation, firm.isEmpty ? lines : firm))
    }
    if let excess = year.excess, excess != 0, let worked = year.workedOut {
      found.append(ReserveMisfit(years: [year], kind: .closing(worked: worked, excess: excess)))
    }
    return found
  }

  private static func between(_ before: FundReserves, _ after: FundReserves) -> ReserveMisfit? {
    guard before.year.range.end == after.year.range.start,
      let closing = FundReserves.counted(before.closing), let opening = FundReserves.counted(after.opening),
      closing.pence != opening.pence, !closing.isProvisional, !opening.isProvisional
    else { return nil }
    return ReserveMisfit(years: [before, after], kind: .carried(closing: closing, opening: opening))
  }
}
