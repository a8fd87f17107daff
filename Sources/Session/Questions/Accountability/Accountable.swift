import Analysis
import Language
import Model

/// `who is accountable for`: who answers for duties, in some areas or in those of each duty.
struct AccountableQuestion: RowQuestion {
  let duties: [EntityID]
  let areas: [EntityID]

  var columns: [Answer.Column] {
    .columns(["duty": .entity, "label": .text, "holder": .text, "where": .text, "force": .text])
  }

  func title(_ wording: Wording) -> String { duties.count == 1 ? wording.name(duties[0]) : "" }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder {
    try writer.accountable(for: duties, in: areas)
  }

  /// The first line answers: the duty with who is accountable, and not its name alone.
  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    guard let first = answer.rows.first, first.stretch.isEmpty, first.section.isEmpty else { return }
    answer.leadsOn = !answer.title.isEmpty
  }
}

extension AccountableQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    var duties: [EntityID] = []
    for name in try resolver.arguments.names(.duties) { duties.append(try resolver.duty(name)) }
    self.duties = duties
    areas = resolver.areasInUse
  }
}

extension QuestionResolver {
  /// A duty by its name; another thing of that name is told which duties it has.
  fileprivate mutating func duty(_ name: NameSyntax) throws(Refusal) -> EntityID {
    let all = names.index.candidates(for: name.text)
    guard let other = all.first, !all.contains(where: { names.branch.kind(of: $0) == .duty }) else {
      return try names.resolve(name, [.duty])
    }
    let kind = names.branch.kind(of: other)?.indefinite ?? "something else"
    throw Refusal(
      Diagnostic(.notADuty, in: names.file, at: name.range, [name.text, kind], expected: whatFits(other)))
  }

  /// What to ask instead: the duties that name it, and to whom it answers.
  private func whatFits(_ other: EntityID) -> [String] {
    let branch = names.branch
    var duties: [String] = []
    for relation in Evaluation.accountabilityLabels {
      for fact in branch.facts(about: other, relation) {
        let id = branch.id(of: branch.subject(fact))
        if branch.kind(of: branch.subject(fact)) == .duty, !duties.contains(id) { duties.append(id) }
      }
    }
    var fitting = duties.prefix(6).map { "`who is accountable for \($0)`" }
    for relation in [Relation.accountable, .exercisedBy] where !branch.facts(of: other, relation).isEmpty {
      fitting.append("`find \(branch.id(of: other)).\(relation.definition.name)`")
    }
    if !branch.facts(of: other, .accountableTo).isEmpty {
      fitting.append("`find \(branch.id(of: other)).accountable-to`")
    }
    return fitting.isEmpty ? [Expectation.duty.words] : fitting
  }

  /// The areas of the place in use: itself, or those that a body in use covers.
  fileprivate var areasInUse: [EntityID] {
    guard let scope else { return [] }
    if names.branch.kind(of: scope) == .area { return [scope] }
    var areas: [EntityID] = []
    for fact in names.branch.facts(of: scope, .covers) {
      if let area = names.branch.value(fact).entity, !areas.contains(area) { areas.append(area) }
    }
    return areas
  }
}

extension AnswerWriter {
  fileprivate mutating func accountable(for duties: [EntityID], in scope: [EntityID]) throws(Stop) -> AnswerBuilder {
    var draft = AnswerBuilder()
    var answers: [(duty: EntityID, answer: AccountabilityAnswer)] = []
    for duty in duties {
      let answer = try run.accountability(for: duty, in: scope)
      answers.append((duty, answer))
      let lead = duties.count > 1 ? wording.name(duty) + ": " : ""
      // Where the papers of the duty name nobody, what law says is the answer.
      if isOfLawAlone(answer) {
        statutes(answer, lead, isFirst: true, &draft)
        if answer.statutes.contains(where: { $0.duty != answer.duty }) {
          draft.note(lead + "its own papers do not say who is accountable")
        }
      } else {
        try accountable(answer, lead, &draft)
        statutes(answer, lead, &draft)
      }
    }
    for (duty, answer) in answers {
      let first = draft.rows.count
      for label in answer.labels where label.relation != .accountable { self.label(label, answer, &draft) }
      if view.life(of: duty).0 != .no { terms(answer, &draft) }
      agreement(answer, &draft)
      // Of several duties each has its own.
      if answers.count > 1 { draft.head(wording.name(duty), from: first) }
      misplaced(answer, &draft)
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

  private func misplaced(_ answer: AccountabilityAnswer, _ draft: inout AnswerBuilder) {
    for claim in answer.misplaced {
      draft.note(
        "discrepancy: a paper says that it carries out \(wording.value(claim.value)), which is for others than it is; "
          + "that counts for nothing here", .discrepancy)
      draft.rest(on: claim)
    }
  }

  // MARK: Who is accountable

  private mutating func accountable(
    _ answer: AccountabilityAnswer, _ lead: String, _ draft: inout AnswerBuilder
  ) throws(Stop) {
    guard let claimList = answer.accountable else { return }
    var groups: [(note: String, claims: [Claim])] = []
    for claim in claimList.live {
      let note = claim.qualification(.note).map { wording.value($0) } ?? ""
      let last = view.lastStated(claim)
      let known = groups.firstIndex { $0.claims[0].truth == claim.truth && view.lastStated($0.claims[0]) == last }
      if let known {
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
        lastStated: wording.lastStated(group.claims[0]), on: group.claims + links.map(\.claim))
    }
    if groups.isEmpty { try unstated(claimList, answer, lead, &draft) }
  }

  /// Whether one place states several holders together.
  func isJoint(_ claims: [Claim]) -> Bool {
    let facts = claims.map { claim in claim.facts.map { branch.fact($0) } }
    let cited = facts.map { Set($0.flatMap(\.attestations)) }
    let written = facts.map { Set($0.compactMap(\.place)) }
    func isShared<Item: Hashable>(_ sets: [Set<Item>]) -> Bool {
      !sets.dropFirst().reduce(sets.first ?? []) { $0.intersection($1) }.isEmpty
    }
    return isShared(cited) || isShared(written)
  }

  /// Whether law or guidance says who is accountable, and no paper of the duty does.
  private func isOfLawAlone(_ answer: AccountabilityAnswer) -> Bool {
    (answer.accountable?.live ?? []).isEmpty && answer.statutes.contains { $0.areas.contains { !$0.holders.isEmpty } }
  }

  /// Says that nobody is stated to be accountable, with the nearest that is stated.
  private mutating func unstated(
    _ claimList: ClaimList, _ answer: AccountabilityAnswer, _ lead: String, _ draft: inout AnswerBuilder
  ) throws(Stop) {
    let silence = silence(claimList, "accountable", of: answer.duty)
    draft.add(
      cells(answer.duty, "accountable", silence, areas(answer), force(answer.force), isKnown: false),
      lead + silence, isPossible: true, entity: answer.duty, on: grounds(claimList))
    if view.life(of: answer.duty).0 != .no {
      try searched(for: .accountable, of: answer.duty, beyond: Told(isDated: true), &draft)
    }
  }

  func cells(
    _ duty: EntityID, _ label: String, _ holder: String, _ place: String, _ force: String, isKnown: Bool = true
  ) -> [Answer.Cell] {
    [
      wording.cell(duty), .text(label), isKnown ? .text(holder) : .unknown(holder),
      place.isEmpty ? .unknown("not stated") : .text(place),
      force.isEmpty ? .unknown("not stated") : .text(force),
    ]
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
      let doubt = link.claim.truth == .yes ? "" : wording.doubt(link.claim)
      let names = Wording.list(link.to.map { wording.title($0) }) + (doubt.isEmpty ? "" : " (\(doubt.dropFirst(3)))")
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
    case .dischargedBy: "discharged by"
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
    let limits = either(answer.deadline) { wording.value($0.value) + wording.qualifications($0) }
    if !limits.isEmpty { words += " · within " + limits }
    let rhythm = either(answer.rhythm) { wording.value($0.value) }
    if !rhythm.isEmpty { words += " · " + rhythm }
    let whom = either(answer.clients) { claim in
      let word = wording.value(claim.value)
      return word == "both" ? "children and adults" : word
    }
    if !whom.isEmpty { words += " · for " + whom }
    if !areas(answer).isEmpty { words += " · in " + areas(answer) }
    draft.add(
      cells(answer.duty, "terms", words, areas(answer), force(answer.force)), words, section: "Terms",
      entity: answer.duty,
      on: answer.force.live + answer.authority.live + answer.deadline.live + answer.rhythm.live + answer.clients.live
        + answer.areas.live)
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
          + "then \(Wording.list(missing.map { wording.title($0) }))", .discrepancy)
    }
  }
}
