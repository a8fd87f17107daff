import Analysis
import Model

/// What was looked at where nothing is stated, and what is stated nearby, in words.
extension Wording {
  /// How many things a list nearby names before it counts the rest.
  private static let mostNamed = 4

  /// The papers searched, as a sentence.
  ///
  /// `Searched: SCASP yearly report 2024/25, which covers this date.`
  ///
  /// - Parameter days: the whole time asked about.
  func papers(_ search: Search, over days: DayRange) -> String {
    let names = search.papers.map { paper in
      switch paper.reach {
      case .covers: branchName(paper)
      case .before: branchName(paper) + " (before it)"
      case .after: branchName(paper) + " (after it)"
      case .notStated: branchName(paper) + " (of no stated time)"
      }
    }
    let mention = search.subject == nil ? "" : " to mention it"
    guard let first = search.papers.first else {
      return search.subject == nil ? "No paper covers this date." : "No paper mentions it."
    }
    if first.reach == .covers {
      let isDay = days.start == days.last
      let what = isDay ? "this date" : "the time asked about, or part of it"
      return "Searched: " + Self.list(names) + (names.count == 1 ? ", which covers \(what)." : ", which cover \(what).")
    }
    let isOne = names.count == 1
    let whose = search.subject == nil || search.isOfThing ? mention : " to mention what is around it"
    return "No paper covers this date; the nearest\(whose) \(isOne ? "is" : "are") " + Self.list(names) + "."
  }

  private func branchName(_ paper: Search.Paper) -> String { view.branch.citedName(of: paper.source) }

  /// What is stated nearby, as one sentence about a thing.
  func nearby(_ nearby: Search.Nearby, to subject: EntityID) -> String {
    guard let first = nearby.claims.first else { return "" }
    // Only what stands as the first does is told in one sentence with it.
    let alike = nearby.claims.filter { $0.phase == first.phase }
    let said = nearby.isInverse ? inverselySaid(alike) : said(alike)
    let last = lastStated(first)
    let phase = last.isEmpty ? phase(first) : "last stated in " + last
    switch nearby.kind {
    case .otherTime: return phase.isEmpty ? said : "\(phase): \(said)"
    case .otherThing:
      return "\(title(nearby.thing)), \(tie(of: nearby.thing, to: subject)): \(said)"
        + (tie(of: nearby.thing, to: subject) == "part of it" ? holders(alike) : "")
        + (phase.isEmpty ? "" : " · " + phase)
    case .related:
      let isWatching = first.relation == .scrutineer
      return said + (isWatching ? ", which is not to be accountable for it" : "")
        + (phase.isEmpty ? "" : " · " + phase)
    case .discrepancy: return "discrepancy: " + value(first.value)
    }
  }

  /// Who holds the post of a chair that is told: the person is who was asked after.
  private func holders(_ claims: [Claim]) -> String {
    guard claims.count == 1, let chair = claims.first, chair.relation == .chair, let post = chair.value.entity else {
      return ""
    }
    let held = view.claimList(of: post, .holder).live.compactMap(\.value.entity).uniqued()
    return held.count == 1 ? " · held by \(title(held[0]))" : ""
  }

  /// One statement as its clause; several as one clause, the first few by name.
  private func said(_ claims: [Claim]) -> String {
    guard let first = claims.first else { return "" }
    let definition = first.relation.definition
    if claims.count == 1, definition.table == nil {
      let words = clause(first)
      let isLabel = definition.clauseIsNoun && !first.value.isGap
      return isLabel ? definition.clause + ":" + words.dropFirst(definition.clause.utf8.count) : words
    }
    var names: [String] = []
    for claim in claims where !names.contains(value(claim.value)) { names.append(value(claim.value)) }
    let rest = names.count - Self.mostNamed
    let shown = rest > 1 ? Array(names.prefix(Self.mostNamed)) + ["\(rest) more"] : names
    let isList = definition.table != nil
    let words = isList ? definition.name.spaced : definition.clause
    let isLabel = isList || definition.object == .text || definition.clauseIsNoun
    return words + (isLabel ? ": " : " ") + Self.list(shown)
  }

  /// What statements say of the thing they lead to: `routes: A and B`.
  private func inverselySaid(_ claims: [Claim]) -> String {
    guard claims.count > 1, let definition = claims.first?.relation.definition else {
      return claims.first.map { inverseClause($0) } ?? ""
    }
    var names: [String] = []
    for claim in claims where !names.contains(title(claim.subject)) { names.append(title(claim.subject)) }
    let rest = names.count - Self.mostNamed
    let shown = rest > 1 ? Array(names.prefix(Self.mostNamed)) + ["\(rest) more"] : names
    return (definition.inverse ?? definition.clause).spaced + ": " + Self.list(shown)
  }

  /// What a thing is to another, in words that follow its name: `which it follows`.
  func tie(of thing: EntityID, to subject: EntityID) -> String {
    if let ahead = connection(subject, thing, .predecessor) {
      return ahead.certainty == .assumed ? "which it may follow" : "which it follows"
    }
    if let behind = connection(thing, subject, .predecessor) {
      return behind.certainty == .assumed ? "which may follow it" : "which follows it"
    }
    if let above = connection(subject, thing, .parent) {
      return above.isLive ? "which it is part of" : above.isOver ? "which it was part of" : "which it is to be part of"
    }
    if let below = connection(thing, subject, .parent) {
      return below.isLive ? "part of it" : below.isOver ? "then part of it" : "part of it later"
    }
    if connection(subject, thing, .carriesOut) != nil { return "which it carries out" }
    let isBody = view.branch.kind(of: thing) == .body
    if connection(subject, thing, .perhaps) != nil { return isBody ? "which it may continue" : "which it may be" }
    if connection(thing, subject, .perhaps) != nil { return isBody ? "which may continue it" : "which it may be" }
    if connection(subject, thing, .organisation) != nil { return "where it sits" }
    return isBeforeChange(thing, subject) ? "before the change" : "beside it"
  }

  /// Whether what a thing is part of came before what another is part of.
  private func isBeforeChange(_ thing: EntityID, _ subject: EntityID) -> Bool {
    let above = view.branch.facts(of: subject, .parent).compactMap { view.branch.value($0).entity }
    let before = view.branch.facts(of: thing, .parent).compactMap { view.branch.value($0).entity }
    return above.contains { parent in before.contains { connection(parent, $0, .predecessor) != nil } }
  }

  private func connection(_ from: EntityID, _ to: EntityID, _ relation: Relation) -> Claim? {
    view.claims(view.branch.facts(of: from, relation)).first { $0.value == .entity(to) }
  }
}
