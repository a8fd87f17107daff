public import Model

/// A line of what a budget pays for.
public struct CostLine: Sendable {
  /// The budget.
  public let fund: EntityID
  /// What it is called.
  public let name: String
  /// In pence; nil where the amount is not stated.
  public let pence: Int64?
  /// The posts, duties and others that it pays for.
  public let serves: [EntityID]
  /// Its place among those that stop where money is short, the first being 1; nil where none is stated.
  public let rank: Int64?
  /// The year that it is stated for; nil for none of its own.
  public let year: WrittenPeriod?
  /// What it rests on.
  public let claim: Claim
}

/// What stops where a budget is short of money.
public struct Stopping: Sendable {
  /// The lines that stop, in order, each with what of it is taken, in pence.
  public private(set) var lines: [(line: CostLine, pence: Int64)] = []
  /// What is short still when all of them have stopped, in pence.
  public private(set) var rest: Int64

  /// Lines stop in the stated order until no more is short, the last of them in part.
  ///
  /// Lines without a place never stop.
  public init(of costs: [CostLine], short: Int64) {
    rest = short
    let ranked = costs.enumerated().filter { $0.element.rank != nil && $0.element.pence != nil }
      .sorted { ($0.element.rank ?? 0, $0.offset) < ($1.element.rank ?? 0, $1.offset) }
    for (_, line) in ranked where rest > 0 {
      let taken = min(rest, line.pence ?? 0)
      if taken > 0 { lines.append((line, taken)) }
      rest -= taken
    }
  }
}

extension Evaluation {
  /// What some budgets pay for in their years, line by line: of a line stated for several years the last of them.
  public mutating func costs(of years: [FundingYear]) throws(Stop) -> [CostLine] {
    var costs: [CostLine] = []
    for year in years {
      var own: [CostLine] = []
      for claim in try claimList(of: year.fund, .cost).live where claim.truth != .no {
        guard case .text(let name) = claim.value else { continue }
        let stated = view.branch.fact(claim.facts[0]).period
        if let stated, stated.range.start > year.year.range.last { continue }
        let line = CostLine(
          fund: year.fund, name: view.branch.text(name), pence: claim.qualification(.amount)?.pence,
          serves: claim.qualifications.filter { $0.qualifier == .onBehalf }.compactMap(\.value.entity),
          rank: claim.qualification(.rank)?.number, year: stated, claim: claim)
        if let known = own.firstIndex(where: { $0.name == line.name }) {
          if (own[known].year?.range.start).map({ old in stated.map { old < $0.range.start } ?? false }) ?? true {
            own[known] = line
          }
        } else {
          own.append(line)
        }
      }
      costs += own
    }
    return costs
  }

  /// The duties that something is, answers for, exercises or does the work of, with their force.
  public mutating func duties(servedBy thing: EntityID) throws(Stop) -> [(duty: EntityID, force: String)] {
    if view.branch.kind(of: thing) == .duty { return [(thing, try force(of: thing))] }
    var found: [(duty: EntityID, force: String)] = []
    for duty in try live(about: thing, [.accountable, .exercisedBy, .responsible])
    where !found.contains(where: { $0.duty == duty }) {
      found.append((duty, try force(of: duty)))
    }
    return found
  }

  mutating func force(of duty: EntityID) throws(Stop) -> String {
    if case .word(let word)? = try claimList(of: duty, .force).live.first?.value { return view.branch.text(word) }
    return ""
  }
}
