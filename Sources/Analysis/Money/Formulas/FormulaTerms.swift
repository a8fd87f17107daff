public import Model

/// What a formula says, as it stands at one time: who pays, by what, and between what limits.
public struct FormulaTerms: Sendable {
  /// The formula; nil for one that is only tried, as `formula fit` does.
  public let formula: EntityID?
  /// The budgets that it shares.
  public internal(set) var funds: [EntityID] = []
  /// Who pays, in the order of the paper; those named by limits alone are none.
  public internal(set) var payers: [Payer] = []
  /// By what those share who pay neither a flat sum nor a percentage.
  public internal(set) var keys: [Key] = []
  /// Who pays no less than what.
  public internal(set) var floors: [Limit] = []
  /// Who pays no more than what.
  public internal(set) var caps: [Limit] = []
  /// The most by which a payment may change.
  public internal(set) var damping: Ratio?
  /// By how much flat sums and costs rise each year.
  public internal(set) var uplift: Ratio?
  /// The lines from which the total is built up.
  public internal(set) var costs: [Cost] = []
  /// Lines of cost of which no paper states the amount, or papers state several.
  public internal(set) var unsettled: [TextID] = []
  /// To what payments are rounded.
  public internal(set) var unit = FundingFormula.Unit.penny
  /// Who takes what rounding leaves.
  public internal(set) var remainder: EntityID?
  /// What a paper says of it in its own words; a gap where it says nothing.
  public internal(set) var words: Claim?
  /// Everything it was read from.
  public internal(set) var claims: [Claim] = []

  /// Terms of nobody.
  public init(_ formula: EntityID?) { self.formula = formula }

  /// Whether it says by what anyone pays.
  public var isStated: Bool { !keys.isEmpty || payers.contains { !$0.rates.isEmpty } }

  /// One who pays.
  public struct Payer: Sendable {
    /// Who it is.
    public let organisation: EntityID
    /// What they pay beside a part of the rest; empty where they have a part of it.
    public internal(set) var rates: [Rate] = []

    /// Someone who pays a part of the rest.
    public init(_ organisation: EntityID, _ rates: [Rate] = []) {
      (self.organisation, self.rates) = (organisation, rates)
    }
  }

  /// A flat sum or a percentage.
  public struct Rate: Sendable {
    /// Pounds, or a share of what flat sums leave.
    public let quantity: Quantity
    /// What it is paid for each of; nil for once.
    public internal(set) var series: EntityID?
    /// The year that it is stated for; nil for none of its own.
    public internal(set) var year: WrittenPeriod?
    /// What it is for, in the words of the paper.
    public internal(set) var purpose: TextID?

    /// A sum or a percentage that is paid once.
    public init(_ quantity: Quantity) { self.quantity = quantity }
  }

  /// One part of what the rest is shared by.
  public struct Key: Sendable {
    /// What it goes by.
    public enum Kind: Sendable, Hashable {
      case equally
      /// In proportion to a figure of each: series that count in one unit, and the year of the figures where it is fixed.
      case figures([EntityID], unit: String, in: WrittenPeriod?)
      /// As in a recorded year.
      case asPaid(WrittenPeriod)
      /// As another formula shares.
      case formula(EntityID)
    }

    /// What it goes by.
    public internal(set) var kind: Kind
    /// How much of the rest goes by it; nil where that is not said, and then all parts weigh alike.
    public let weight: Ratio?

    /// A part of a mix.
    public init(_ kind: Kind, _ weight: Ratio? = nil) { (self.kind, self.weight) = (kind, weight) }
  }

  /// A floor or a cap of one who pays: pounds, or a share of the total.
  public struct Limit: Sendable {
    /// Whose it is.
    public let organisation: EntityID
    /// Pounds, or a share of the total.
    public let quantity: Quantity
  }

  /// A line of what is paid for.
  public struct Cost: Sendable {
    /// What it is called.
    public let name: TextID
    /// What it comes to.
    public let pounds: Ratio
    /// The year that it is stated for; nil for none of its own.
    public let year: WrittenPeriod?
    /// Who bears it alone; nil where it is shared as the rest.
    public let bearer: EntityID?
    /// The papers that state it.
    let papers: Set<EntityID>
  }
}

extension Evaluation {
  /// What a formula says at the time that is looked at.
  public mutating func terms(of formula: EntityID) throws(Stop) -> FormulaTerms {
    var terms = FormulaTerms(formula)
    for relation in FormulaTerms.relations {
      for claim in try claimList(of: formula, relation).live where claim.truth != .no {
        terms.claims.append(claim)
        take(claim, into: &terms)
      }
    }
    let words = try claimList(of: formula, .terms)
    terms.words = words.live.first ?? words.lastStated
    if terms.words == nil { terms.words = words.claims.first }
    if let words = terms.words { terms.claims.append(words) }
    return terms
  }

  private func take(_ claim: Claim, into terms: inout FormulaTerms) {
    let year = view.branch.fact(claim.facts[0]).period
    let rate = claim.qualification(.rate).flatMap(Self.quantity)
    switch (claim.relation, claim.value) {
    case (.sharedFund, .entity(let fund)): terms.funds.append(fund)
    case (.payer, .entity(let organisation)):
      var made = rate.map { FormulaTerms.Rate($0) }
      made?.series = claim.qualification(.per)?.entity
      made?.year = year
      if case .text(let purpose)? = claim.qualification(.about) { made?.purpose = purpose }
      let rates = [made].compactMap { $0 }
      if let known = terms.payers.firstIndex(where: { $0.organisation == organisation }) {
        terms.payers[known].rates += rates
      } else {
        terms.payers.append(FormulaTerms.Payer(organisation, rates))
      }
    case (.equally, .nothing): terms.keys.append(FormulaTerms.Key(.equally, rate?.value))
    case (.perHead, .entity(let series)): terms.add(series, counting: unit(of: series), in: year, rate?.value)
    case (.asPaid, .period(let paid)): terms.keys.append(FormulaTerms.Key(.asPaid(paid), rate?.value))
    case (.byFormula, .entity(let other)): terms.keys.append(FormulaTerms.Key(.formula(other), rate?.value))
    case (.floor, .entity(let organisation)):
      if let rate { terms.floors.append(FormulaTerms.Limit(organisation: organisation, quantity: rate)) }
    case (.cap, .entity(let organisation)):
      if let rate { terms.caps.append(FormulaTerms.Limit(organisation: organisation, quantity: rate)) }
    case (.damping, let value): terms.damping = Self.quantity(value)?.value
    case (.uplift, let value): terms.uplift = Self.quantity(value)?.value
    case (.cost, .text(let name)):
      guard let pence = claim.qualification(.amount)?.pence else { return terms.unsettled.append(name) }
      terms.add(
        FormulaTerms.Cost(
          name: name, pounds: Quantity.money(pence: pence).value, year: year,
          bearer: claim.qualification(.through)?.entity,
          papers: Set(claim.facts.flatMap { view.branch.fact($0).attestations.map(\.source) })))
    case (.roundedTo, .word(let word)): terms.unit = view.branch.text(word) == "pound" ? .pound : .penny
    case (.remainderTo, .entity(let organisation)): terms.remainder = organisation
    default: break
    }
  }

  private static func quantity(_ value: Value) -> Quantity? {
    if case .quantity(let printed) = value { return printed.quantity }
    return nil
  }

  /// What a series counts, in the words of its paper.
  func unit(of series: EntityID) -> String {
    for fact in view.branch.facts(of: series, .unit) {
      if case .text(let text) = view.branch.value(fact) { return view.branch.text(text) }
    }
    return view.branch.id(of: series)
  }
}

extension FormulaTerms {
  fileprivate static let relations: [Relation] = [
    .sharedFund, .payer, .equally, .perHead, .asPaid, .byFormula, .floor, .cap, .damping, .uplift, .cost, .roundedTo,
    .remainderTo,
  ]

  /// Adds a line of cost: one of a later year takes the place of an earlier one, what another paper says again is the same
  /// line, and where it says another amount neither holds; two of one paper are two lines.
  fileprivate mutating func add(_ cost: Cost) {
    let known = costs.filter { $0.name == cost.name }
    if let newest = known.compactMap({ $0.year?.range.start }).max(), let own = cost.year?.range.start {
      if own < newest { return }
      if newest < own { costs.removeAll { $0.name == cost.name } }
    }
    if let other = costs.first(where: { $0.name == cost.name && $0.papers.isDisjoint(with: cost.papers) }) {
      if other.pounds != cost.pounds || other.bearer != cost.bearer { unsettled.append(cost.name) }
      return
    }
    costs.append(cost)
  }

  /// Adds a series to the key of its unit.
  fileprivate mutating func add(_ series: EntityID, counting unit: String, in year: WrittenPeriod?, _ weight: Ratio?) {
    for index in keys.indices {
      guard case .figures(let others, unit, year) = keys[index].kind, keys[index].weight == weight else { continue }
      keys[index].kind = .figures(others + [series], unit: unit, in: year)
      return
    }
    keys.append(Key(.figures([series], unit: unit, in: year), weight))
  }
}
