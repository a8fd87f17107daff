import Model

extension Expression {
  /// Whether it takes something from each statement of a relation, as the amounts of contributions and the figures of a
  /// series: then what is equal is counted as often as it is stated.
  fileprivate var isOfStatements: Bool {
    switch self {
    case .step(_, let path): path.qualifier != nil || path.isOfFigures
    case .at(let inner, _): inner.isOfStatements
    case .list(let items): items.allSatisfy(\.isOfStatements)
    case .set(.union, let left, let right): left.isOfStatements && right.isOfStatements
    case .certain(let inner): inner.isOfMoneyAlone
    default: false
    }
  }

  /// Whether it comes to the amounts of contributions, by budget or by payer, and to nothing else.
  private var isOfMoneyAlone: Bool {
    switch self {
    case .step(_, let path): path.isOfAmounts
    case .at(let inner, _), .certain(let inner): inner.isOfMoneyAlone
    case .list(let items): !items.isEmpty && items.allSatisfy(\.isOfMoneyAlone)
    case .set(.union, let left, let right): left.isOfMoneyAlone && right.isOfMoneyAlone
    default: false
    }
  }

  /// Whether it comes to the amounts of contributions.
  fileprivate var isOfMoney: Bool {
    switch self {
    case .at(let inner, _): inner.isOfMoney
    case .step(_, let path): path.isOfAmounts && !path.isInverse
    default: false
    }
  }
}

extension Expression.Path {
  /// Whether it comes to the amounts that are paid into a fund, or by a payer.
  var isOfAmounts: Bool { relation == .contribution && qualifier == .amount }

  /// Whether it comes to the figures that are stated of a series.
  var isOfFigures: Bool { relation == .figure && !isInverse && qualifier == nil }
}

extension Evaluation {
  /// The sum, the average or another function of the amounts that an expression denotes.
  ///
  /// Amounts taken from the statements of a relation (`contributors.amount`) are counted each for itself, equal ones
  /// too. Help in kind is no part of a sum of money. Where one is only possible or not stated, or the list is open,
  /// the value is not known. What has to be rounded is rounded half up: to the penny, the whole number, or a ten-thousandth per cent.
  mutating func aggregate(
    _ aggregate: Expression.Aggregate, _ inner: Expression, it: RuntimeValue?
  ) throws(Stop) -> PartialSet {
    try checkUnits(.add, [inner], it: it)
    let bag = try self.bag(inner, it: it)
    var result = PartialSet(isComplete: bag.reasons.isEmpty)
    if !bag.elements.isEmpty { result.isOpen = bag.isOpen }
    if !bag.disputed.isEmpty {
      // Of what papers disagree on the least and the most.
      for all in [bag.elements + bag.disputed.map(\.least), bag.elements + bag.disputed.map(\.most)] {
        if let value = try Self.value(aggregate, all) { result.insert(value, .unknown(bag.reasons)) }
      }
      return result
    }
    guard let value = try Self.value(aggregate, bag.elements) else { return result }
    result.insert(value, bag.reasons.isEmpty ? .yes : .unknown(bag.reasons))
    return result
  }

  /// The least or the most of what statements say: of a sum of which papers disagree, or which has several readings, no
  /// more than `sum of` counts.
  mutating func extreme(
    _ inner: Expression, _ comparison: Expression.Comparison, it: RuntimeValue?
  ) throws(Stop) -> PartialSet {
    guard inner.isOfMoney else { return try extreme(try set(inner, it: it), comparison) }
    let bag = try self.bag(inner, it: it)
    var set = PartialSet(bag.elements)
    set.isOpen = !bag.reasons.isEmpty
    return try extreme(set, comparison)
  }

  /// Values, each as often as it is stated, and why they may not be all.
  struct Bag {
    /// Each with the statement that it is of; nil where it is of none.
    var entries: [(fact: FactRef?, value: RuntimeValue)] = []
    /// What papers disagree on, each with the least and the most that it may be.
    var disputed: [(fact: FactRef?, least: RuntimeValue, most: RuntimeValue)] = []
    var reasons: Reasons = []
    /// Whether no source gives the whole list of them.
    var isOpen = true

    var elements: [RuntimeValue] { entries.map(\.value) }

    /// Adds what one statement says, unless that is counted already.
    mutating func add(_ value: RuntimeValue, _ fact: FactRef?) {
      if fact == nil || !entries.contains(where: { $0.fact == fact }) { entries.append((fact, value)) }
    }
  }

  /// - Parameter isStated: whether it is of what is stated alone, whatever else there may be.
  private mutating func bag(
    _ expression: Expression, it: RuntimeValue?, isStated: Bool = false
  ) throws(Stop) -> Bag {
    guard expression.isOfStatements else {
      let set = try set(expression, it: it)
      var bag = Bag()
      bag.entries = set.certain.map { (nil, $0) }
      bag.reasons = set.possible.reduce(set.isComplete ? [] : .notStated) { $0.union($1.reasons) }
      return bag
    }
    switch expression {
    case .at(let inner, let period):
      return Self.throughout(
        try at(period) { (run: inout Evaluation) throws(Stop) in try run.bag(inner, it: it, isStated: isStated) })
    case .certain(let inner): return try bag(inner, it: it, isStated: true)
    case .list(let items): return try together(items, it: it, isStated)
    case .set(_, let left, let right): return try together([left, right], it: it, isStated)
    case .step(let from, let path):
      return try isStated && path.isOfAmounts ? stated(from, path, it: it) : bag(from, path, it: it)
    default: return Bag()
    }
  }

  /// What the statements say throughout a time; where they differ within it, what they say in the first part that any is
  /// of, and that there is not one sum.
  private static func throughout(_ bags: [Bag]) -> Bag {
    guard var first = bags.first(where: { !$0.entries.isEmpty }) ?? bags.first else { return Bag() }
    if !bags.allSatisfy({ $0.elements == first.elements }) {
      first.reasons = .dayNotStated
    } else {
      first.reasons = bags.reduce(first.reasons) { $0.union($1.reasons) }
    }
    return first
  }

  /// What several expressions take from statements, what one statement says once.
  private mutating func together(
    _ expressions: [Expression], it: RuntimeValue?, _ isStated: Bool
  ) throws(Stop) -> Bag {
    var whole = Bag()
    whole.isOpen = false
    for expression in expressions {
      let part = try bag(expression, it: it, isStated: isStated)
      for entry in part.entries { whole.add(entry.value, entry.fact) }
      whole.disputed += part.disputed.filter { one in !whole.disputed.contains { $0.fact == one.fact } }
      whole.reasons.formUnion(part.reasons)
      whole.isOpen = whole.isOpen || part.isOpen
    }
    return whole
  }

  private mutating func bag(_ from: Expression, _ path: Expression.Path, it: RuntimeValue?) throws(Stop) -> Bag {
    var bag = Bag()
    let subjects = try set(from, it: it)
    bag.reasons = subjects.possible.reduce(subjects.isComplete ? [] : .notStated) { $0.union($1.reasons) }
    if path.isOfFigures { bag.isOpen = !subjects.isComplete }
    for case .entity(let subject) in subjects.certain {
      switch (path.isOfAmounts, path.isInverse) {
      case (true, false): try addMoney(of: subject, to: &bag)
      case (true, true): try addMoney(by: subject, to: &bag)
      case (false, _): try addValues(of: subject, path, to: &bag)
      }
    }
    return bag
  }

  /// What the statements of a relation of one thing say by a qualifier, each for itself.
  private mutating func addValues(
    of subject: EntityID, _ path: Expression.Path, to bag: inout Bag
  ) throws(Stop) {
    let claimList =
      try path.isInverse ? self.claimList(about: subject, path.relation) : self.claimList(of: subject, path.relation)
    let isOne = !path.isInverse && !path.relation.definition.isMany && !claimList.live.isEmpty
    if !isOne, !claimList.isWhole || claimList.unnamed.contains(where: { !isInKind($0) }) {
      bag.reasons.formUnion(.notStated)
    }
    // Of a line at two prices there is no sum.
    let doubts = try moneyDoubts(claimList.live, along: path)
    guard doubts.isEmpty else {
      bag.reasons.formUnion(.disagree)
      return
    }
    for claim in claimList.live where !isInKind(claim) {
      if Self.isCounted(path) { notePeriods(claim.periods) }
      guard let element = reached(claim, by: path) else {
        bag.reasons.formUnion(.notStated)
        continue
      }
      if claim.truth == .yes { bag.add(element, claim.facts.first) }
      bag.reasons.formUnion(claim.truth.reasons)
    }
  }

  /// The contributions to a fund as `funding` counts them: each once, of several readings one, none that is disputed.
  private mutating func addMoney(of fund: EntityID, to bag: inout Bag) throws(Stop) {
    let years = try funding(of: fund, in: view.slice.period)
    guard years.count == 1, let year = years.first, year.disputed.isEmpty, year.mixed.isEmpty else {
      bag.reasons.formUnion(years.contains { !$0.disputed.isEmpty || !$0.mixed.isEmpty } ? .disagree : .notStated)
      return
    }
    notePeriods([year.year])
    if !year.isComplete || year.unpriced > 0 || !year.year.isOneYear { bag.reasons.formUnion(.notStated) }
    bag.isOpen = !year.isComplete
    // Who pays nothing yet but what is proposed may come to pay it.
    let isOnlyProposed = year.besides.contains { line in !year.cash.contains { $0.contributor == line.contributor } }
    if isOnlyProposed { bag.reasons.formUnion(.planned) }
    try add(year.cash.map { ($0.pence, $0.claim, $0.part != nil) }, of: fund, to: &bag)
  }

  /// What one payer gives to all funds, as `funding` counts it: each amount once, none that is disputed.
  private mutating func addMoney(by payer: EntityID, to bag: inout Bag) throws(Stop) {
    if try !claimList(about: payer, .contribution).isWhole { bag.reasons.formUnion(.notStated) }
    for fund in view.branch.facts(about: payer, .contribution).map({ view.branch.subject($0) }).uniqued() {
      for year in try funding(of: fund, in: view.slice.period) {
        if year.disputed.contains(payer) { bag.reasons.formUnion(.disagree) }
        let own = year.cash.filter { $0.contributor == payer && !year.disputed.contains(payer) }
        if !own.isEmpty { notePeriods([year.year]) }
        if own.contains(where: { $0.pence == nil }) { bag.reasons.formUnion(.notStated) }
        try add(own.map { ($0.pence, $0.claim, $0.part != nil) }, of: fund, to: &bag)
      }
    }
  }

  private mutating func add(
    _ amounts: [(pence: Int64?, claim: Claim, isOfPart: Bool)], of fund: EntityID, to bag: inout Bag
  ) throws(Stop) {
    let stated = try claimList(of: fund, .contribution)
    let now = stated.live + stated.unnamed
    for line in amounts {
      guard let pence = line.pence else { continue }
      // Whether the payer is there is asked of now, not of the beginning of the year; of a part of the year, of then.
      guard let claim = line.isOfPart ? line.claim : now.first(where: { $0.facts == line.claim.facts }) else {
        bag.reasons.formUnion(.notStated)
        continue
      }
      if claim.truth == .yes { bag.add(.quantity(Quantity.money(pence: pence)), claim.facts.first) }
      bag.reasons.formUnion(claim.truth.reasons)
    }
  }

  /// Which contributions, where a path comes to their amounts, may not be what is paid: papers disagree on them, or they are
  /// only proposed.
  mutating func moneyDoubts(_ claims: [Claim], along path: Expression.Path) throws(Stop) -> [FactRef: Truth] {
    if path.relation == .cost, path.qualifier == .amount {
      let those = claims.filter { one in claims.contains { view.areApart($0, one) } }
      return Dictionary(those.flatMap(\.facts).map { ($0, .unknown(.disagree)) }, uniquingKeysWith: { one, _ in one })
    }
    guard path.isOfAmounts else { return [:] }
    var doubts: [FactRef: Truth] = [:]
    for fund in claims.map(\.subject).uniqued() {
      for year in try funding(of: fund, in: view.slice.period) {
        for line in year.lines where !line.isInKind {
          var doubt: Truth = line.isProvisional ? .unknown(.planned) : .yes
          if let payer = line.contributor, year.disputed.contains(payer) { doubt = doubt && .unknown(.disagree) }
          for fact in line.claim.facts { doubts[fact] = doubt }
        }
      }
    }
    return doubts
  }

  /// The one value of several; nil of none.
  private static func value(_ aggregate: Expression.Aggregate, _ elements: [RuntimeValue]) throws(Stop) -> RuntimeValue?
  {
    guard let first = elements.first else { return nil }
    var values: [Ratio] = []
    var unit: Quantity.Unit?
    for element in elements {
      guard case .quantity(let quantity) = element, quantity.unit == unit ?? quantity.unit else {
        var other = "an amount"
        if case .quantity = element { other = element.sort }
        throw .notComparable(first.sort, other)
      }
      unit = quantity.unit
      values.append(quantity.value)
    }
    guard let unit, let value = aggregate.value(of: values) else { return nil }
    guard aggregate.isRounded else { return .quantity(Quantity(value, unit)) }
    let places = unit == .number || unit == .days ? 0 : unit == .perCent ? 6 : 2
    return .quantity(Quantity(value.rounded(.halfUp, places: places), unit))
  }
}
