import Model

/// What two models state differently over all dates, besides what differs on one day.
extension DiffReport {
  /// Things that one of two models alone declares are added to it or taken out, whatever they are in the world.
  static func addDeclared(
    _ restated: [FactChange], _ fates: inout [String: (fate: Fate, count: Int)], _ old: Branch, _ new: Branch
  ) {
    func add(_ branch: Branch, _ other: Branch, _ fate: Fate) {
      for entity in branch.entities() {
        let id = branch.id(of: entity)
        if let there = other.entity(id: id), other.kind(of: there) != nil { continue }
        let told = branch.facts(of: entity).filter { ![.name, .kind].contains(branch.fact($0).relation) }
        fates[id] = (fate, told.count)
      }
    }
    add(new, old, .added)
    add(old, new, .removed)
  }

  /// Tells every fact that differs and that the comparison of a day has not told.
  func tellRestated(besides told: (old: Set<FactRef>, new: Set<FactRef>), _ answer: inout Answer) {
    var lines: [Line] = declaredOtherwise
    for item in restated where !isToldWhole(item) {
      let isTold = item.old.map(told.old.contains) ?? false || item.new.map(told.new.contains) ?? false
      if isTold, !item.aspects.contains(.time) { continue }
      add(item, to: &lines)
    }
    for fate in [Fate.added, .removed] {
      for line in lines where line.section == fate.heading { add(line, fate.word, &answer) }
    }
    for line in lines where line.section == Self.otherwise { add(line, Self.otherwise.lowercased(), &answer) }
  }

  private static var otherwise: String { "Stated otherwise" }

  /// One sentence; facts of one thing whose citation alone differs, and in the same way, share one.
  private struct Line {
    let section: String
    let thing: EntityID
    let isNew: Bool
    var clauses: [String]
    var before = ""
    var citation = ""
    var claim: Claim?

    func isOnlyCited(_ thing: EntityID, _ citation: String) -> Bool {
      self.thing == thing && isNew && before.isEmpty && self.citation == citation
    }
  }

  /// A thing that came or went as a whole is told as one.
  private func isToldWhole(_ item: FactChange) -> Bool {
    guard let fact = item.new ?? item.old else { return true }
    let branch = (item.new == nil ? old : new).view.branch
    let fate = fates[branch.id(of: branch.subject(fact))]?.fate
    return fate == .added || fate == .removed
  }

  /// Things that are declared as another kind.
  private var declaredOtherwise: [Line] {
    let (before, after) = (old.view.branch, new.view.branch)
    return after.entities().compactMap { entity in
      guard fates[after.id(of: entity)]?.fate != .added, let there = before.entity(id: after.id(of: entity)),
        let kind = after.kind(of: entity), let earlier = before.kind(of: there), kind != earlier
      else { return nil }
      return Line(
        section: Self.otherwise, thing: entity, isNew: true, clauses: ["declared as \(kind.indefinite)"],
        before: earlier.indefinite)
    }
  }

  private func add(_ item: FactChange, to lines: inout [Line]) {
    guard let fact = item.new ?? item.old else { return }
    let wording = item.new == nil ? old : new
    guard let claim = wording.view.claims([fact]).first else { return }
    guard let former = item.old, item.new != nil else {
      let fate = item.new == nil ? Fate.removed : .added
      let clause = wording.clause(claim) + spaced(wording.time(fact))
      return lines.append(
        Line(
          section: fate.heading, thing: claim.subject, isNew: item.new != nil, clauses: [clause],
          claim: claim))
    }
    let citation = item.aspects.contains(.citation) ? self.citation(former, fact) : ""
    var clause = wording.clause(claim)
    if item.aspects == [.citation] {
      if let known = lines.firstIndex(where: { $0.isOnlyCited(claim.subject, citation) }) {
        return lines[known].clauses.append(clause)
      }
    } else {
      if item.aspects.contains(.time) { clause += " " + (wording.time(fact) ?? "without dates") }
      if item.aspects.contains(.status) { clause += ", " + wording.status(fact) }
    }
    var line = Line(section: Self.otherwise, thing: claim.subject, isNew: true, clauses: [clause])
    line.before = before(former, item.aspects)
    line.citation = citation
    line.claim = claim
    lines.append(line)
  }

  private func spaced(_ words: String?) -> String { words.map { " " + $0 } ?? "" }

  /// What stood before, of what differs.
  private func before(_ fact: FactRef, _ aspects: Set<FactChange.Aspect>) -> String {
    var words: [String] = []
    if aspects.contains(.value) || aspects.contains(.note), let claim = old.view.claims([fact]).first {
      let (clause, shared) = (old.clause(claim), claim.relation.definition.clause)
      let bare = clause.hasPrefix(shared) ? String(clause.dropFirst(shared.count).drop { " :".contains($0) }) : clause
      words.append(bare)
    }
    if aspects.contains(.time) { words.append(old.time(fact) ?? "without dates") }
    if aspects.contains(.status) { words.append(old.status(fact)) }
    return words.joined(separator: " ")
  }

  /// `cited now at line 31, before at line 30`; with the source's name where that differs too.
  private func citation(_ former: FactRef, _ fact: FactRef) -> String {
    let (before, after) = (old.places(former), new.places(fact))
    if before.count == 1, after.count == 1, before[0].id == after[0].id, before[0].lines != after[0].lines {
      return "cited now at \(after[0].lines), before at \(before[0].lines)"
    }
    func words(_ places: [(id: String, source: String, lines: String)]) -> String {
      places.isEmpty ? "no place" : Wording.list(places.map { "\($0.source), \($0.lines)" })
    }
    return "cited now at \(words(after)), before at \(words(before))"
  }

  private func add(_ line: Line, _ change: String, _ answer: inout Answer) {
    let wording = line.isNew ? new : old
    let rest = line.clauses.count > 3 ? ["\(line.clauses.count - 2) more statements"] : []
    let what = Wording.list(Array(line.clauses.prefix(rest.isEmpty ? 3 : 2)) + rest)
    var sentence = "\(wording.name(line.thing)): \(what)"
    if !line.before.isEmpty { sentence += "; before: \(line.before)" }
    if !line.citation.isEmpty { sentence += "; " + line.citation }
    let before = [line.before, line.citation].filter { !$0.isEmpty }.joined(separator: "; ")
    var row = Answer.Row(
      cells: [.text(line.section), wording.cell(line.thing), .text(change), .text(what), .text(before)],
      sentence: sentence)
    row.section = line.section
    row.entity = line.thing
    row.evidence = answer.collect([line.claim].compactMap { $0 }, wording)
    answer.rows.append(row)
  }
}

extension Wording {
  /// The beginning, the end and the period of a fact as written: `from 2020 to 2022`; nil without any.
  fileprivate func time(_ reference: FactRef) -> String? {
    let fact = view.branch.fact(reference)
    var words: [String] = []
    if let from = bound(fact.from) { words.append("from " + from) }
    if let to = bound(fact.to) { words.append("to " + to) }
    if let period = fact.period { words.append("in " + period.spoken) }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  fileprivate func status(_ reference: FactRef) -> String {
    view.branch.fact(reference).status.words ?? "in force"
  }

  /// Where a fact is cited: the source with the heading, and the lines, with how sure it is.
  fileprivate func places(_ reference: FactRef) -> [(id: String, source: String, lines: String)] {
    let branch = view.branch
    return branch.fact(reference).attestations.map { item in
      let heading = item.heading.map { ", \"\(branch.text($0))\"" } ?? ""
      var lines =
        item.firstLine == item.lastLine ? "line \(item.firstLine)" : "lines \(item.firstLine) to \(item.lastLine)"
      if item.firstLine == 0 { lines = "no line" }
      if item.certainty != .stated { lines += " (\(item.certainty.word))" }
      return (branch.id(of: item.source) + heading, branch.citedName(of: item.source) + heading, lines)
    }
  }
}
