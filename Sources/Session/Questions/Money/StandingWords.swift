import Analysis
import Model
import Rendering

/// How firm money is, in words: what is agreed, forecast or proposed, and what is set aside for it.
extension AnswerWriter {
  /// What a year is, with the one word that is said of all its amounts: `2025/26 proposed`.
  func told(_ year: FundingYear) -> String { year.year.spoken + (year.standing.map { " \($0)" } ?? "") }

  /// The years that something sets out from, with their standing.
  func told(_ base: [FundingYear]) -> String { Wording.list(base.map { told($0) }.uniqued()) }

  /// What was paid, or is only expected, in a year.
  func paid(in year: FundingYear) -> String {
    if year.cash.contains(where: \.isProvisional), year.standing == nil {
      return "what is stated for \(year.year.spoken)"
    }
    return switch year.standing {
    case nil, "received"?: "what was paid in \(year.year.spoken)"
    case "agreed"?: "what was agreed for \(year.year.spoken)"
    case let word?: "what is \(word) for \(year.year.spoken)"
    }
  }

  /// Which later years are no base, and why.
  func setAside(_ aside: [FundingYear]) -> [String] {
    aside.map { "set aside: \(wording.name($0.fund)), \($0.year.spoken), \(obstacle($0))" }
  }

  /// Why a year has no sum, or none that is firm.
  func obstacle(_ year: FundingYear) -> String {
    if let total = year.totalAlone {
      return "for only a total is printed, \(Sterling.text(pence: total)), and not who pays it"
    }
    if year.cash.isEmpty { return "for no paper says who pays" }
    if year.unpriced > 0 { return "for not every amount is stated" }
    if !year.disputed.isEmpty {
      return "for papers disagree on \(Wording.list(year.disputed.map { wording.name($0) }))"
    }
    let soft = (year.pending + year.cash.filter(\.isProvisional)).map { line in
      "\(wording.payerName(line.contributor, line.claim)) \(line.toldAmount)"
    }
    if soft.isEmpty { return "for some amounts are \(Wording.list(year.mixed, last: "and some"))" }
    return "for not every amount is firm: \(Wording.list(soft))"
  }

  /// What is only expected of some beside the firm money of others, and is in no sum: `£10,500 forecast of Ash Police`.
  func expected(_ lines: [FundingYear.Line]) -> String {
    if let only = lines.first, lines.count == 1 {
      return "\(only.toldAmount) of \(wording.payerName(only.contributor, only.claim))"
    }
    let word = FundingYear.standing(of: lines)
    if let word, let sum = JointMoney.add(lines.compactMap(\.pence)), !lines.contains(where: { $0.pence == nil }) {
      return "\(Sterling.text(pence: sum)) \(word) of \(lines.count) payers"
    }
    return Wording.list(lines.map { "\($0.toldAmount) of \(wording.payerName($0.contributor, $0.claim))" })
  }

  /// Other readings of amounts of a year that differ from those of its sum.
  func otherwise(_ year: FundingYear) -> [String] {
    year.besides.compactMap { line in
      let own = year.cash.filter { $0.contributor == line.contributor }
      guard !own.isEmpty, !own.contains(where: { $0.pence == line.pence }) else { return nil }
      return "\(year.year.spoken): \(beside(line))"
    }
  }

  /// That another paper states what is given in kind without saying so; nil where none does.
  func unsaidKind(_ line: FundingYear.Line, _ year: FundingYear) -> String? {
    guard line.isInKind, let payer = line.contributor else { return nil }
    let plain = branch.facts(of: year.fund, .contribution).map { branch.fact($0) }.filter { fact in
      fact.value.entity == payer && fact.period == line.part ?? year.year && fact.qualification(.capacity) == nil
        && fact.qualification(.amount) != nil
    }
    let papers = plain.flatMap(\.attestations).map(\.source).uniqued().map { wording.name($0) }
    guard !papers.isEmpty else { return nil }
    let verb = papers.count == 1 ? "states" : "state"
    return
      "\(wording.name(payer)): discrepancy: \(Wording.list(papers)) \(verb) the amount without saying that it is in kind"
  }

  /// Sums for a time of which a year is only a part: `Ash Council £120,000 for April 2022 to March 2024`.
  func longer(_ claims: [Claim]) -> [String] {
    claims.uniqued(by: \.facts).map { claim in
      let amount = claim.qualification(.amount).map { " \(wording.value($0))" } ?? ""
      let time = claim.periods.first.map { " for \($0.spoken)" } ?? ""
      return "\(wording.payerName(claim.value.entity, claim))\(amount)\(time)"
    }
  }

  /// Printed totals that differ from the lines of their years.
  func discrepancies(_ years: [FundingYear]) -> [String] {
    years.flatMap { year in
      year.printedTotals.compactMap { printed in
        guard let excess = year.excess(of: printed), excess != 0, year.unnamed == nil else { return nil }
        let fund = Set(years.map(\.fund)).count > 1 ? "\(wording.name(year.fund)), " : ""
        return "\(fund)\(year.year.spoken): discrepancy: \(discrepancy(printed, excess, in: year))"
      }
    }
  }

  /// Areas of which figures are set beside those of an area that they are part of, and so are counted twice.
  func overlaps(_ series: [EntityID]) -> [String] {
    let areas = series.flatMap { branch.facts(of: $0, .measures).compactMap { branch.value($0).entity } }.uniqued()
    func wholes(of area: EntityID) -> [EntityID] {
      var (found, waiting) = ([EntityID](), [area])
      while let next = waiting.popLast() {
        let above = branch.facts(of: next, .parent).compactMap { branch.value($0).entity }
        for whole in above where whole != area && !found.contains(whole) {
          found.append(whole)
          waiting.append(whole)
        }
      }
      return found
    }
    return areas.flatMap { area in
      wholes(of: area).filter(areas.contains).map { whole in
        "the figures of \(wording.name(area)) are part of those of \(wording.name(whole)), and are counted in both"
      }
    }
  }

  /// Why no share of a year is known.
  func whyUnshared(_ years: [FundingYear]) -> String {
    let years = years.filter { $0.whole == nil }
    let pending = years.flatMap(\.pending)
    if !pending.isEmpty { return "of some only what is expected is stated, \(expected(pending))" }
    let longer = longer(years.flatMap(\.beyond))
    if !longer.isEmpty { return "no year has \(Wording.list(longer)) alone" }
    if years.contains(where: { $0.isComplete || !$0.printedTotals.isEmpty }) {
      return "the printed total does not fit its lines, and no paper says that they are all"
    }
    return "no paper gives the whole list of who pays, nor a total"
  }
}
