import Model

/// What is stated to be paid, whoever else may pay: `sum of certain (NAME.contributes-to.amount)`.
///
/// Each contribution counts once, as `funding` counts it: of several readings of one sum one, none in kind, and what is for the year
/// whoever ends or begins within it.
extension Evaluation {
  mutating func stated(_ from: Expression, _ path: Expression.Path, it: RuntimeValue?) throws(Stop) -> Bag {
    var bag = Bag()
    bag.isOpen = false
    for case .entity(let subject) in try set(from, it: it).members.map(\.element) {
      let funds =
        path.isInverse
        ? view.branch.facts(about: subject, .contribution).map { view.branch.subject($0) }.uniqued() : [subject]
      for fund in funds {
        for year in try funding(of: fund, in: view.slice.period) {
          addStated(of: year, by: path.isInverse ? subject : nil, to: &bag)
        }
      }
    }
    return bag
  }

  /// Adds what is stated for a year, by one payer or by all.
  private mutating func addStated(of year: FundingYear, by payer: EntityID?, to bag: inout Bag) {
    let lines = year.money.filter { payer == nil || $0.contributor == payer }
    let counted = lines.filter(\.isCounted)
    if !lines.isEmpty { notePeriods([year.year]) }
    // Who pays nothing yet but what is proposed, or an amount that no paper states, pays more than is stated.
    let isSilent = lines.contains { line in !counted.contains { $0.contributor == line.contributor } }
    if isSilent || counted.contains(where: { $0.pence == nil }) { bag.reasons.formUnion(.notStated) }
    if counted.contains(where: \.isProvisional) { bag.reasons.formUnion(.planned) }
    for line in counted where !year.isDisputed(line) {
      guard let pence = line.pence else { continue }
      readingsCounted.insert(line.reading)
      bag.add(.quantity(.money(pence: pence)), line.claim.facts.first)
    }
    for one in year.disputed where payer == nil || payer == one {
      addDisputed(counted.filter { $0.contributor == one }, to: &bag)
    }
    // What is agreed and what is received are never added.
    if readingsCounted.count(where: { $0 != nil && $0 != "cash" }) > 1 { bag.reasons.formUnion(.disagree) }
  }

  /// Adds what papers disagree on: the least and the most that one of them has.
  private mutating func addDisputed(_ lines: [FundingYear.Line], to bag: inout Bag) {
    var sums: [(papers: Set<EntityID>, reading: String?, pence: Int64)] = []
    for line in lines {
      let papers = papersTelling(line.claim)
      if let known = sums.firstIndex(where: { $0.papers == papers && $0.reading == line.reading }) {
        sums[known].pence += line.pence ?? 0
      } else {
        sums.append((papers, line.reading, line.pence ?? 0))
      }
    }
    guard let least = sums.map(\.pence).min(), let most = sums.map(\.pence).max() else { return }
    let fact = lines.first?.claim.facts.first
    if least == most { return bag.add(.quantity(.money(pence: least)), fact) }
    bag.reasons.formUnion(.disagree)
    if bag.disputed.contains(where: { $0.fact == fact }) { return }
    bag.disputed.append((fact, .quantity(.money(pence: least)), .quantity(.money(pence: most))))
  }
}

extension FundingYear {
  /// Whether papers disagree on what its payer gave.
  fileprivate func isDisputed(_ line: Line) -> Bool { line.contributor.map(disputed.contains) ?? false }
}
