public import Model

/// A line of what a budget pays for.
public struct CostLine: Sendable {
  /// The budget.
  public let fund: EntityID
  /// What it is called.
  public let name: String
  /// In pence; nil where the amount is not stated, or papers disagree on it.
  public internal(set) var pence: Int64?
  /// The posts, duties and others that it pays for.
  public let serves: [EntityID]
  /// Its place among those that stop where money is short, the first being 1; nil where none is stated, or papers disagree.
  public internal(set) var rank: Int64?
  /// The year that it is stated for; nil for none of its own.
  public let year: WrittenPeriod?
  /// Who bears it alone; nil where it is shared as the rest.
  public let bearer: EntityID?
  /// What it rests on.
  public let claim: Claim
  /// What other papers say of the same line, each with an amount or a place of its own; empty where they agree.
  public internal(set) var otherwise: [CostLine] = []
}

/// What stops where a budget is short of money.
public struct Stopping: Sendable {
  /// The lines that stop, in order, each with what of it is taken, in pence.
  public private(set) var lines: [(line: CostLine, pence: Int64)] = []
  /// The line that would stop next, of which the amount is not stated, so that what else stops is not known.
  public private(set) var unpriced: CostLine?
  /// What is short still when all of them have stopped, in pence.
  public private(set) var rest: Int64

  /// Lines stop in the stated order until no more is short, the last of them in part.
  ///
  /// Lines without a place never stop.
  public init(of costs: [CostLine], short: Int64) {
    rest = short
    let ranked = costs.enumerated().filter { $0.element.rank != nil }
      .sorted { ($0.element.rank ?? 0, $0.offset) < ($1.element.rank ?? 0, $1.offset) }
    for (_, line) in ranked where rest > 0 && unpriced == nil {
      guard let pence = line.pence else {
        unpriced = line
        continue
      }
      let taken = min(rest, pence)
      if taken > 0 { lines.append((line, taken)) }
      rest -= taken
    }
  }
}

extension Evaluation {
  /// What some budgets pay for in their years, line by line: of a line stated for several years the last of them.
  public mutating func costs(of years: [FundingYear]) throws(Stop) -> [CostLine] {
    var costs: [CostLine] = []
    for year in years { costs += try self.costs(of: year.fund, in: year.year) }
    return costs
  }

  /// What a budget pays for in a year, line by line: of a line stated for several years the last of them.
  public mutating func costs(of fund: EntityID, in year: WrittenPeriod) throws(Stop) -> [CostLine] {
    var own: [CostLine] = []
    for claim in try claimList(of: fund, .cost).live where claim.truth != .no {
      guard case .text(let name) = claim.value else { continue }
      let stated = view.branch.fact(claim.facts[0]).period
      if let stated, stated.range.start > year.range.last { continue }
      own.add(
        CostLine(
          fund: fund, name: view.branch.text(name), pence: claim.qualification(.amount)?.pence,
          serves: claim.qualifications.filter { $0.qualifier == .onBehalf }.compactMap(\.value.entity),
          rank: claim.qualification(.rank)?.number, year: stated,
          bearer: claim.qualification(.through)?.entity, claim: claim)
      ) { papers(of: $0).isDisjoint(with: papers(of: $1)) }
    }
    return own
  }

  /// The last year that a line of what a budget pays for is stated for; nil where none has a year of its own.
  public mutating func lastCosted(_ fund: EntityID, in wanted: WrittenPeriod?) throws(Stop) -> WrittenPeriod? {
    let years = try claimList(of: fund, .cost).live.compactMap { view.branch.fact($0.facts[0]).period }
    return years.filter { year in wanted.map { $0.range.overlaps(year.range) } ?? true }
      .max { $0.range.start < $1.range.start }
  }

  private func papers(of line: CostLine) -> Set<EntityID> {
    Set(line.claim.facts.flatMap { view.branch.fact($0).attestations.map(\.source) })
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

extension [CostLine] {
  /// Adds a line: one of a later year takes the place of an earlier one; what another paper says of the same line stands
  /// beside it, and where the two differ neither amount or place holds; two of one paper are two lines.
  fileprivate mutating func add(_ line: CostLine, areOfOtherPapers: (CostLine, CostLine) -> Bool) {
    let known = indices.filter { self[$0].name == line.name }
    let newest = known.compactMap { self[$0].year?.range.start }.max()
    if let newest, (line.year?.range.start).map({ $0 < newest }) ?? true { return }
    if let first = known.first, line.year?.range.start == self[first].year?.range.start {
      guard let other = known.first(where: { areOfOtherPapers(self[$0], line) }) else {
        append(line)
        return
      }
      let (amount, place) = (line.pence ?? self[other].pence, line.rank ?? self[other].rank)
      let isSame = (self[other].pence ?? amount) == amount && (self[other].rank ?? place) == place
      if isSame, self[other].otherwise.isEmpty {
        (self[other].pence, self[other].rank) = (amount, place)
      } else if ([self[other]] + self[other].otherwise).allSatisfy({ $0.pence != line.pence || $0.rank != line.rank }) {
        self[other].take(line)
      }
      return
    }
    removeAll { $0.name == line.name }
    append(line)
  }
}

extension CostLine {
  /// Takes what another paper says of the line.
  fileprivate mutating func take(_ line: CostLine) {
    if otherwise.isEmpty { otherwise = [self] }
    otherwise.append(line)
    if Set(otherwise.map(\.pence)).count > 1 { pence = nil }
    if Set(otherwise.map(\.rank)).count > 1 { rank = nil }
  }
}
