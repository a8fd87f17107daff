public import Model

/// What a fund received for one financial year, line by line.
public struct FundingYear: Sendable {
  /// The fund that received it.
  public let fund: EntityID
  /// The financial year, as the source names it.
  public let year: WrittenPeriod
  /// The contributions in the order of the source, those in kind last.
  public internal(set) var lines: [Line]
  /// The totals that sources print for the year.
  public let printedTotals: [Claim]
  /// Whether a source gives all contributors of the year.
  public let isComplete: Bool

  /// Contributors of whom papers state different amounts where one is meant, so that no sum is made; in the order of the
  /// lines.
  public let disputed: [EntityID]
  /// The printed totals that are the sum of the lines of their own papers, whatever other papers, or other readings, say.
  public let agreeing: Set<FactRef>
  /// The printed totals that are the sum of the lines of their own papers only with the help in kind.
  public let withKind: Set<FactRef>
  /// The printed totals that are the sum of the lines of their own papers only with income, or what is drawn from reserves.
  public let withIncome: Set<FactRef>
  /// The printed totals of papers that give none of the lines.
  public let withoutLines: Set<FactRef>
  /// The printed totals of papers whose own lines are other readings than the sum is made of, with how much more each is than
  /// those, in pence; nil where one of them has no amount.
  let apart: [FactRef: Int64?]
  /// What the sum is of, where the lines have several readings: `agreed`, say; nil where they have one, or none is of all.
  public let reading: String?
  /// Sums for a time of which this year is only a part; they are in none of its lines.
  public internal(set) var beyond: [Claim] = []
  /// Whether what is only expected of some is counted beside the firm money of others, as where no year is firm.
  var countsExpected = false

  /// One contribution.
  public struct Line: Sendable {
    /// The organisation that is credited with it; nil where the source names none.
    public let contributor: EntityID?
    /// In pence; nil where the amount is not stated, which is not nothing.
    public let pence: Int64?
    /// Whether it is given in kind, which is no part of a sum of money.
    public let isInKind: Bool
    /// What is said of the amount: `agreed`, `received`, `planned`; nil where nothing is.
    public let reading: String?
    /// Whether it is part of the sum: of several readings of one sum one is, and what is only planned is not.
    public internal(set) var isCounted = true
    /// The statement it rests on.
    public let claim: Claim
    /// The part of the year that it is for; nil for all of it.
    public internal(set) var part: WrittenPeriod?

    /// What it is said to be for; nil where nothing is.
    public var purpose: Value? { claim.qualification(.about) }

    /// Whether it may yet be another amount: it is planned, proposed or a forecast.
    public var isProvisional: Bool { reading.map(FundingYear.soft.contains) ?? false }
  }

  /// The contributions in money of which the sum is made.
  public var cash: [Line] { lines.filter { !$0.isInKind && $0.isCounted } }

  /// The contributions in money that are other readings of one, or only planned, proposed or expected.
  public var besides: [Line] { lines.filter { !$0.isInKind && !$0.isCounted } }

  /// The readings that the amounts of the sum would have, where some are agreed, say, and others received: such amounts
  /// are never added; empty where there are no two, in the order of the alphabet.
  public var mixed: [String] {
    if countsExpected { return [] }
    let found = Set(cash.compactMap(\.reading).filter { $0 != "cash" })
    return found.count > 1 ? found.sorted() : []
  }

  /// The contributions in money of which the sum is made and, of a list that is not whole, what a printed total holds
  /// besides, as one payment of nobody named.
  public var payments: [Line] {
    guard let unnamed, let total = printedTotals.first else { return cash }
    return cash + [Line(contributor: nil, pence: unnamed, isInKind: false, reading: nil, claim: total)]
  }

  /// What shares are of, in pence; nil where that is not known: of a list that is not whole only a printed total tells it.
  public var whole: Int64? {
    guard unpriced == 0, beyond.isEmpty, let sum, sum > 0,
      besides.allSatisfy({ line in cash.contains { $0.contributor == line.contributor } })
    else { return nil }
    // Of a total that holds the help in kind, what is money is all told.
    let isMore = printedTotals.contains { !withKind.union(withIncome).isDisjoint(with: $0.facts) }
    if isComplete || isMore { return sum }
    let totals = Set(printedTotals.filter { $0.facts.allSatisfy { apart[$0] == nil } }.compactMap(\.value.pence))
    return totals.count == 1 ? totals.first.flatMap { $0 >= sum ? $0 : nil } : nil
  }

  /// What a printed total holds beside the lines of a list that is not whole, in pence; nil where nothing tells of it.
  public var unnamed: Int64? {
    guard !isComplete, let whole, let sum, whole > sum else { return nil }
    return whole - sum
  }

  /// The sum of the contributions in money that are priced, in pence; nil where none is, where one is disputed, or where
  /// it cannot be held.
  public var sum: Int64? {
    guard disputed.isEmpty, mixed.isEmpty else { return nil }
    var sum: Int64?
    for line in cash {
      guard let pence = line.pence else { continue }
      let (total, overflow) = (sum ?? 0).addingReportingOverflow(pence)
      if overflow { return nil }
      sum = total
    }
    return sum
  }

  /// What the shares add up to when each is rounded half up to hundredths of a per cent; nil where there are none.
  public var roundedShares: Int128? {
    guard let whole, unnamed == nil else { return nil }
    return cash.compactMap(\.pence).map { (Int128($0) * 20_000 + Int128(whole)) / (2 * Int128(whole)) }.reduce(0, +)
  }

  /// Which readings are of money that is firm, the one that a sum is made of first.
  private static let firm = ["agreed", "received", "cash"]
  /// Which are of money that may yet be another amount.
  static let soft = ["forecast", "proposed", "planned"]

  /// Whether its firm money is not partly agreed and partly received, say.
  var isOfOneFirmReading: Bool { mixed.count { !Self.soft.contains($0) } < 2 }

  /// Takes of several readings of one sum the one that all have; the others stand beside it, and are never added.
  ///
  /// Where none is of all, every line stays, and who has several of them is disputed.
  ///
  /// - Returns: the reading that was taken; nil where there was no choice.
  static func read(_ lines: inout [Line]) -> String? {
    let readings = Set(lines.map(\.reading))
    guard readings.count > 1 else { return nil }
    let isFirm = lines.contains { !soft.contains($0.reading ?? "") }
    var payers: [EntityID?: Set<String?>] = [:]
    for line in lines where !isFirm || !soft.contains(line.reading ?? "") {
      payers[line.contributor, default: []].insert(line.reading)
    }
    let order = isFirm ? firm : soft
    let taken = order.first { reading in
      readings.contains(reading) && payers.values.allSatisfy { $0.contains(reading) || $0 == [nil] }
    }
    for index in lines.indices {
      let reading = lines[index].reading
      if isFirm, soft.contains(reading ?? "") { lines[index].isCounted = false }
      if let taken, reading != taken, payers[lines[index].contributor] != [nil] { lines[index].isCounted = false }
    }
    // What nothing is said of is in the sum, and is not called by the reading of the others.
    return lines.allSatisfy { !$0.isCounted || $0.reading == taken } ? taken : nil
  }

  /// The contributions in money, those that the sum leaves out too.
  public var money: [Line] { lines.filter { !$0.isInKind } }

  /// What they come to, in pence; nil where it cannot be held.
  public var allMoney: Int64? {
    Int64(exactly: money.compactMap(\.pence).reduce(Int128(0)) { $0 + Int128($1) })
  }

  /// Whether a printed total is held against lines that the sum leaves out.
  public func isApart(_ totals: Set<FactRef>) -> Bool { totals.contains { apart[$0] != nil } }

  /// How many contributions in money have no stated amount.
  public var unpriced: Int { cash.count { $0.pence == nil } }

  /// A printed total less the sum of the lines, in pence; nil where there is nothing to compare or a line is unpriced.
  ///
  /// A total that its own paper's lines add up to has no excess.
  public func excess(of printed: Claim) -> Int64? {
    if printed.facts.contains(where: agreeing.contains) { return 0 }
    if let own = printed.facts.lazy.compactMap({ apart[$0] }).first { return own }
    guard unpriced == 0, let sum, let total = printed.value.pence else { return nil }
    let (difference, overflow) = total.subtractingReportingOverflow(sum)
    return overflow ? nil : difference
  }
}

extension Evaluation {
  /// The funds of a body at any date, or the fund itself.
  public mutating func funds(of entity: EntityID) throws(Stop) -> [EntityID] {
    if view.branch.kind(of: entity) == .fund { return [entity] }
    return try claimList(about: entity, .fundBody).claims.filter { !view.isPlanned($0) }.map(\.subject).uniqued()
  }

  /// What a fund received in every year with figures, in the order of time; one year alone when it is given.
  ///
  /// Money speaks of its own year: the view's time slice does not narrow it.
  public mutating func funding(of fund: EntityID, in wanted: WrittenPeriod?) throws(Stop) -> [FundingYear] {
    let facts = view.branch.facts(of: fund, .contribution) + view.branch.facts(of: fund, .printedTotal)
    let periods = facts.compactMap { view.branch.fact($0).period }.uniqued()
    let years = Set(periods.map(\.financialYear))
    var found: [FundingYear] = []
    for year in years.sorted(by: { $0.range.start < $1.range.start })
    where wanted.map({ $0.range.overlaps(year.range) }) ?? true {
      var then = try funding(of: fund, year, periods.filter { $0.financialYear == year })
      if year.isOneYear {
        then.beyond = beyond(
          year, of: fund, periods.filter { $0.financialYear != year && $0.range.overlaps(year.range) })
      }
      found.append(then)
    }
    return found
  }

  /// What is paid into a fund for other times that share days with a year: for two years, for a calendar year.
  private func beyond(_ year: WrittenPeriod, of fund: EntityID, _ periods: [WrittenPeriod]) -> [Claim] {
    periods.uniqued().flatMap { period in
      view.at(TimeSlice(period.range.start)).claimList(of: fund, .contribution).claims
        .filter { Set($0.periods) == [period] && !isInKind($0) }
    }
  }

  /// Whether a contribution ends before the year that it is for begins, as by a plan.
  private func isOver(_ claim: Claim, by year: WrittenPeriod) -> Bool {
    claim.facts.allSatisfy { fact in
      view.branch.boundary(view.branch.fact(fact).to, isEnd: true).map { $0.days.last <= year.range.start } ?? false
    }
  }

  /// What is stated of a fund for a year, or for parts of it.
  private func stated(
    _ relation: Relation, of fund: EntityID, _ periods: [WrittenPeriod]
  ) -> [(claim: Claim, period: WrittenPeriod)] {
    periods.flatMap { period in
      view.at(TimeSlice(period.range.start)).claimList(of: fund, relation).claims
        .filter { Set($0.periods) == [period] }.map { ($0, period) }
    }
  }

  private mutating func funding(
    of fund: EntityID, _ year: WrittenPeriod, _ periods: [WrittenPeriod]
  ) throws(Stop) -> FundingYear {
    try budget.spend(1)
    let lines = stated(.contribution, of: fund, periods).filter { !isOver($0.claim, by: year) }
    let totals = stated(.printedTotal, of: fund, periods.filter { $0.range == year.range }).map(\.claim)
    log.read(lines.map(\.claim) + totals)
    let contributed = lines.map { claim, period in
      FundingYear.Line(
        contributor: claim.value.entity, pence: claim.qualification(.amount)?.pence, isInKind: isInKind(claim),
        reading: claim.status == .planned ? "planned" : capacity(claim), claim: claim,
        part: period.range == year.range ? nil : period
      )
    }
    var money = once(contributed.filter { !$0.isInKind })
    let reading = FundingYear.read(&money)
    let besides = totals.isEmpty ? [] : try otherMoney(of: fund, in: year)
    let judged = totals.map { ($0, standing(of: $0, beside: contributed, and: besides)) }
    // A list of one year is not that of a longer time.
    let isWhole = [year.range.start, year.isOneYear ? year.range.start : year.range.last].allSatisfy {
      view.at(TimeSlice($0)).claimList(of: fund, .contribution).isWhole
    }
    return FundingYear(
      fund: fund, year: year, lines: money + contributed.filter(\.isInKind),
      printedTotals: totals, isComplete: isWhole, disputed: disputed(money.filter(\.isCounted), in: year),
      agreeing: [.agrees, .agreesWithKind, .agreesWithIncome].reduce([]) { $0.union(Self.facts(judged, $1)) },
      withKind: Self.facts(judged, .agreesWithKind), withIncome: Self.facts(judged, .agreesWithIncome),
      withoutLines: Self.facts(judged, .hasNoLines),
      apart: apart(totals, beside: contributed, counted: money.filter(\.isCounted)), reading: reading)
  }

  /// Each contribution once: what another paper states again is the same money, whether it says how it is meant or not;
  /// and where one paper has the amount, another's silence about it is none.
  private func once(_ lines: [FundingYear.Line]) -> [FundingYear.Line] {
    var kept: [FundingYear.Line] = []
    for line in lines {
      let papers = papersTelling(line.claim)
      let same = kept.firstIndex { other in
        line.contributor != nil && other.contributor == line.contributor && other.part == line.part
          && (papersTelling(other.claim).isDisjoint(with: papers) || isSaidAgain(line, other))
          && (other.pence == line.pence || other.pence == nil || line.pence == nil)
          && (other.reading == line.reading || other.reading == nil || line.reading == nil)
          && (other.purpose == line.purpose || other.purpose == nil || line.purpose == nil)
      }
      guard let same else {
        kept.append(line)
        continue
      }
      let tellsMore = kept[same].pence == nil ? line.pence != nil : line.pence != nil && kept[same].reading == nil
      if tellsMore { kept[same] = line }
    }
    return unparted(kept)
  }

  /// What papers say of one payer, of which one gives the parts, and another the whole that they come to, is told once: in
  /// parts.
  private func unparted(_ lines: [FundingYear.Line]) -> [FundingYear.Line] {
    var left: Set<Int> = []
    for payer in lines.compactMap(\.contributor).uniqued() {
      let own = lines.indices.filter { lines[$0].contributor == payer }
      var papers: [(sources: Set<EntityID>, lines: [Int])] = []
      for index in own {
        let sources = papersTelling(lines[index].claim)
        if let known = papers.firstIndex(where: { $0.sources == sources }) {
          papers[known].lines.append(index)
        } else {
          papers.append((sources, [index]))
        }
      }
      let sums = papers.map { paper in paper.lines.compactMap { lines[$0].pence }.reduce(Int128(0)) { $0 + Int128($1) }
      }
      let areApart = papers.indices.allSatisfy { one in
        papers[..<one].allSatisfy { $0.sources.isDisjoint(with: papers[one].sources) }
      }
      guard papers.count > 1, own.count > papers.count, areApart, Set(sums).count == 1,
        own.allSatisfy({ lines[$0].pence != nil }), Set(own.map { lines[$0].reading }).count == 1,
        let fullest = papers.max(by: { $0.lines.count < $1.lines.count })
      else { continue }
      left.formUnion(own.filter { !fullest.lines.contains($0) })
    }
    return lines.indices.filter { !left.contains($0) }.map { lines[$0] }
  }

  /// Whether two lines are one statement of one place, word for word: read twice from two copies of a file, say.
  private func isSaidAgain(_ line: FundingYear.Line, _ other: FundingYear.Line) -> Bool {
    func places(_ claim: Claim) -> [Attestation] { claim.facts.flatMap { view.branch.fact($0).attestations } }
    return line.claim.qualifications == other.claim.qualifications && !places(line.claim).isEmpty
      && places(line.claim) == places(other.claim)
  }

  /// Contributors of whom papers state different amounts.
  ///
  /// Two amounts of one payer in one paper are two payments.
  private func disputed(_ lines: [FundingYear.Line], in year: WrittenPeriod) -> [EntityID] {
    var found: [EntityID] = []
    for (index, line) in lines.enumerated() {
      guard let contributor = line.contributor, !found.contains(contributor) else { continue }
      let papers = papersTelling(line.claim)
      // For times that share no day there are two payments, whoever tells of them.
      let others = lines[..<index].filter { other in
        other.contributor == contributor
          && (other.part?.range ?? year.range).overlaps(line.part?.range ?? year.range)
      }
      // Whom another paper's whole list of the year leaves out may have paid nothing.
      if line.claim.truth.reasons.contains(.disagree)
        || others.contains(where: { $0.reading != line.reading || papersTelling($0.claim).isDisjoint(with: papers) })
      {
        found.append(contributor)
      }
    }
    return found
  }

  func papersTelling(_ claim: Claim) -> Set<EntityID> {
    Set(claim.facts.flatMap { view.branch.fact($0).attestations.map(\.source) })
  }

  func isInKind(_ claim: Claim) -> Bool { capacity(claim) == "in-kind" }

  private func capacity(_ claim: Claim) -> String? {
    if case .word(let word)? = claim.qualification(.capacity) { return view.branch.text(word) }
    return nil
  }
}
