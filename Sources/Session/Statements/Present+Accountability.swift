import Analysis
import Model

/// How the answers to `who is accountable for` read, and what the page of a duty says of those whom law binds.
extension Presenter {
  mutating func accountable(for duties: [EntityID], in scope: [EntityID]) throws(Stop) -> AnswerBuilder {
    var draft = AnswerBuilder()
    for duty in duties {
      let answer = try run.accountability(for: duty, in: scope)
      let lead = duties.count > 1 ? wording.name(duty) + ": " : ""
      try accountable(answer, lead, &draft)
      statutes(answer, &draft)
      for label in answer.labels where label.relation != .accountable { self.label(label, answer, &draft) }
      if view.life(of: duty).0 != .no { terms(answer, &draft) }
      agreement(answer, &draft)
      try cautions(answer.labels.flatMap(\.claimList.live).compactMap(\.value.entity), &draft)
      if !scope.isEmpty, try !run.reaches(duty, scope) {
        let areas = branch.facts(of: duty, .covers).compactMap { branch.value($0).entity }
        draft.note(
          "\(wording.name(duty)) is a duty for \(Wording.list(areas.map { wording.name($0) })), and the place in use is another"
        )
      }
    }
    return draft
  }

  // MARK: Who is accountable

  private mutating func accountable(
    _ answer: AccountabilityAnswer, _ lead: String, _ draft: inout AnswerBuilder
  ) throws(Stop) {
    guard let claimList = answer.accountable else { return }
    var groups: [(note: String, claims: [Claim])] = []
    for claim in claimList.live {
      let note = claim.qualification(.note).map { wording.value($0) } ?? ""
      if let known = groups.firstIndex(where: { $0.claims[0].truth == claim.truth }) {
        groups[known].claims.append(claim)
        if !note.isEmpty, !groups[known].note.contains(note) {
          groups[known].note += (groups[known].note.isEmpty ? "" : "; ") + note
        }
      } else {
        groups.append((note, [claim]))
      }
    }
    for group in groups {
      let names = group.claims.map { wording.value($0.value) }
      let several = isJoint(group.claims) ? "accountable, jointly" : "accountable, each stated apart"
      let label = names.count > 1 ? several : "accountable"
      let note = group.note.isEmpty ? "" : " (\(group.note))"
      let agents = group.claims.map(\.value.entity)
      let links = answer.labels[0].chains.filter { agents.contains($0.agent) }.flatMap(\.links)
      let behind = links.isEmpty ? "" : " · " + way(links)
      let words = lead + "\(label): \(Wording.list(names))\(note)\(behind)" + wording.doubt(group.claims[0])
      draft.add(
        cells(answer.duty, "accountable", Wording.list(names), areas(answer), force(answer.force)), words,
        isPossible: group.claims[0].truth != .yes,
        entity: group.claims.count == 1 ? group.claims[0].value.entity : answer.duty,
        on: group.claims + links.map(\.claim))
    }
    if groups.isEmpty { try unstated(claimList, answer, lead, &draft) }
  }

  /// Whether one place states several holders together.
  private func isJoint(_ claims: [Claim]) -> Bool {
    let facts = claims.map { claim in claim.facts.map { branch.fact($0) } }
    let cited = facts.map { Set($0.flatMap(\.attestations)) }
    let written = facts.map { Set($0.compactMap(\.place)) }
    func isShared<Item: Hashable>(_ sets: [Set<Item>]) -> Bool {
      !sets.dropFirst().reduce(sets.first ?? []) { $0.intersection($1) }.isEmpty
    }
    return isShared(cited) || isShared(written)
  }

  /// Says that nobody is stated to be accountable, with the nearest that is stated.
  private mutating func unstated(
    _ claimList: ClaimList, _ answer: AccountabilityAnswer, _ lead: String, _ draft: inout AnswerBuilder
  ) throws(Stop) {
    // What law says is the nearest there is, and is said below.
    let isBound = answer.statutes.contains { $0.areas.contains { !$0.holders.isEmpty } }
    let local = isBound && answer.statutes.allSatisfy { $0.duty == answer.duty }
    if local { return }
    let silence = silence(claimList, "accountable", of: answer.duty)
    draft.add(
      cells(answer.duty, "accountable", silence, areas(answer), force(answer.force), isKnown: false),
      lead + silence + (isBound ? " in the papers of the duty; by law or guidance, see below" : ""),
      isPossible: true, entity: answer.duty, on: grounds(claimList))
    if view.life(of: answer.duty).0 != .no {
      try searched(for: .accountable, of: answer.duty, beyond: Told(isDated: true), &draft)
    }
  }

  private func cells(
    _ duty: EntityID, _ label: String, _ holder: String, _ place: String, _ force: String, isKnown: Bool = true
  ) -> [Answer.Cell] {
    [
      wording.cell(duty), .text(label), isKnown ? .text(holder) : .unknown(holder),
      place.isEmpty ? .unknown("not stated") : .text(place),
      force.isEmpty ? .unknown("not stated") : .text(force),
    ]
  }

  // MARK: By law and guidance

  private func statutes(_ answer: AccountabilityAnswer, _ draft: inout AnswerBuilder) {
    for statute in answer.statutes {
      for area in statute.areas { add(area, statute, answer.duty, label: "accountable", &draft) }
      if statute.areas.isEmpty { draft.note("no council's area in the model lies in the place asked about") }
    }
  }

  /// Whom a duty of law binds in one area: one row with all of them.
  private func add(
    _ area: StatuteAnswer.Area, _ statute: StatuteAnswer, _ duty: EntityID, label: String, _ draft: inout AnswerBuilder
  ) {
    let force = force(statute.force)
    let basis = force.hasPrefix("should") ? "by guidance" : "by statute"
    let section = basis == "by statute" ? "By statute, by kind and area" : "By guidance, by kind and area"
    let names = area.holders.map { holder -> String in
      let about = holder.binding.qualification(.about).map { ", \(wording.value($0))" } ?? ""
      let doubt = holder.truth == .yes ? "" : " (possible: \(holder.truth.reasons.words.joined(separator: ", ")))"
      return wording.title(holder.organisation) + about + doubt
    }
    let place = wording.name(area.area)
    if !names.isEmpty {
      // Partners are bound together; a duty on kinds of organisation alone binds each for itself.
      let isJoint = area.holders.allSatisfy { $0.binding.qualification(.capacity) != nil }
      let jointly = names.count == 1 ? "" : isJoint ? ", jointly" : ", each for itself"
      let listed = names.contains { $0.contains(", ") } ? names.joined(separator: "; ") : Wording.list(names)
      let what = statute.links.isEmpty ? "" : " · it carries out: \(wording.name(statute.duty))"
      let isPossible = area.holders.contains { $0.truth != .yes }
      draft.add(
        cells(duty, label + " " + basis, listed, place, force),
        "\(label) \(basis) in \(place)\(jointly): \(listed) · \(force)\(what)\(limit(statute))", section: section,
        isPossible: isPossible, entity: area.holders.count == 1 ? area.holders[0].organisation : statute.duty,
        on: statute.force.live + area.holders.map(\.binding) + area.holders.flatMap(\.coverage) + statute.links)
    }
    if !area.missing.isEmpty {
      let kinds = Wording.list(area.missing.map { wording.value($0.value).spaced })
      let words = "\(kinds): none is stated to cover \(place), so whom the law binds there is not known by name"
      draft.add(
        cells(duty, label + " " + basis, words, place, force, isKnown: false), words, section: section,
        isPossible: true, entity: nil, on: area.missing)
    }
  }

  private func limit(_ statute: StatuteAnswer) -> String {
    guard let deadline = statute.deadline.live.first else { return "" }
    let clock = statute.clock.live.first.map { " from when \(wording.value($0.value))" } ?? ""
    return " · within \(wording.value(deadline.value))\(clock)"
  }

  // MARK: The other labels

  private func label(
    _ label: AccountabilityAnswer.Label, _ answer: AccountabilityAnswer, _ draft: inout AnswerBuilder
  ) {
    let word = Self.word(label.relation)
    for claim in label.claimList.live {
      var words = "\(word): \(wording.value(claim.value))\(wording.qualifications(claim))"
      let chain = label.chains.first { $0.agent == claim.value.entity }
      let links = chain?.links ?? []
      if !links.isEmpty { words += " · " + way(links) }
      if label.relation == .exercisedBy, links.last?.claim.relation == .delegatesTo, let above = links.last?.to {
        words += above.count > 1 ? ", with whom accountability stays" : ", with which accountability stays"
      }
      words += wording.doubt(claim)
      draft.add(
        cells(answer.duty, word, wording.value(claim.value), areas(answer), force(answer.force)), words,
        isPossible: claim.truth != .yes, entity: claim.value.entity, on: [claim] + links.map(\.claim))
    }
  }

  /// The way up from someone who does the work to those accountable.
  private func way(_ links: [AccountabilityChain.Link]) -> String {
    links.map { link in
      let names = Wording.list(link.to.map { wording.title($0) })
      return switch link.claim.relation {
      case .delegatesTo: "by delegation from \(names)"
      case .parent: "part of \(names)"
      case .partner: "whose statutory partners include \(names)"
      case .organisation: "in \(names)"
      case .actsFor: "acting for \(names)"
      default: "by \(names)"
      }
    }.joined(separator: ", ")
  }

  private static func word(_ relation: Relation) -> String {
    switch relation {
    case .exercisedBy: "exercised by"
    case .scrutineer: "scrutinised by"
    default: relation.definition.name
    }
  }

  // MARK: Terms

  /// Must, should or local; what it rests on; how long; where; for whom.
  private func terms(_ answer: AccountabilityAnswer, _ draft: inout AnswerBuilder) {
    var words = force(answer.force).isEmpty ? "whether must, should or local is not stated" : force(answer.force)
    let papers = answer.authority.live.map { wording.value($0.value) }
    if !papers.isEmpty { words += " · resting on " + Wording.list(papers) }
    let limits = answer.deadline.live.map { wording.value($0.value) + wording.qualifications($0) }
    if !limits.isEmpty { words += " · within " + Wording.list(limits, last: "or") }
    if let rhythm = answer.rhythm.live.first { words += " · " + wording.value(rhythm.value) }
    if let clients = answer.clients.live.first {
      let whom = wording.value(clients.value)
      words += " · for " + (whom == "both" ? "children and adults" : whom)
    }
    if !areas(answer).isEmpty { words += " · in " + areas(answer) }
    draft.add(
      cells(answer.duty, "terms", words, areas(answer), force(answer.force)), words, section: "Terms",
      entity: answer.duty,
      on: answer.force.live + answer.authority.live + answer.deadline.live + answer.rhythm.live + answer.clients.live
        + answer.areas.live)
  }

  private func areas(_ answer: AccountabilityAnswer) -> String {
    Wording.list(answer.areas.live.map { wording.value($0.value) })
  }

  /// `must (statute)`, `should (guidance)`, `local`; empty where it is not stated.
  func force(_ claimList: ClaimList) -> String {
    guard let claim = claimList.live.first else { return "" }
    return switch wording.value(claim.value) {
    case "must": "must (statute)"
    case "should": "should (guidance)"
    default: wording.value(claim.value)
    }
  }

  /// Where the sources name others than the law does for the same area.
  private func agreement(_ answer: AccountabilityAnswer, _ draft: inout AnswerBuilder) {
    let stated = (answer.accountable?.live ?? []).compactMap(\.value.entity)
    guard stated.contains(where: { branch.kind(of: $0) == .organisation }) else { return }
    for statute in answer.statutes where statute.areas.count == 1 {
      let bound = statute.areas[0].holders.map(\.organisation)
      let extra = stated.filter { !bound.contains($0) }
      let missing = bound.filter { !stated.contains($0) }
      guard !extra.isEmpty, !missing.isEmpty else { continue }
      draft.note(
        "discrepancy: the sources name \(Wording.list(extra.map { wording.title($0) })), where by statute or guidance it is "
          + "then \(Wording.list(missing.map { wording.title($0) }))")
    }
  }

  // MARK: The pages of a duty and of an organisation

  /// The duties that law and guidance put on an organisation, as rows of its page.
  mutating func statuteRows(on organisation: EntityID) throws(Stop) -> AnswerBuilder {
    var part = AnswerBuilder()
    for bound in try run.boundDuties(of: organisation) {
      let force = force(try run.claimList(of: bound.duty, .force))
      let basis = force.hasPrefix("should") ? "by guidance" : "by statute"
      let areas = Wording.list(bound.coverage.map { wording.value($0.value) })
      let about = bound.binding.qualification(.about).map { ", \(wording.value($0))" } ?? ""
      let words = "accountable \(basis) for: \(wording.name(bound.duty))\(about) · \(force) · in \(areas)"
      part.add(
        [.text("accountable \(basis) for"), wording.cell(bound.duty), .text("")], words,
        isPossible: bound.truth != .yes, entity: bound.duty, on: [bound.binding] + bound.coverage)
    }
    return part
  }

  /// Whom law and guidance bind, as rows of a duty's page.
  mutating func statuteRows(of duty: EntityID) throws(Stop) -> AnswerBuilder {
    let own = try run.claimList(of: duty, .covers).live.compactMap(\.value.entity)
    var rows = AnswerBuilder()
    for statute in try run.statutes(for: duty, own, []) {
      for area in statute.areas { add(area, statute, duty, label: "accountable", &rows) }
    }
    var part = AnswerBuilder()
    for row in rows.rows {
      part.add(
        [row.row.cells[1], row.row.cells[2], .text("")], row.row.sentence, isPossible: row.row.isPossible,
        entity: row.row.entity, on: row.claims)
    }
    return part
  }
}
