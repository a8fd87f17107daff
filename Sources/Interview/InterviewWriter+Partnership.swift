import Language
import Model

/// The paper, the area, the partners and the partnership itself.
extension InterviewWriter {
  mutating func writePaper() {
    var source = DeclarationText(.source, paper, answers.text(.title), cite: [ofPaper])
    if gap(.title) != nil { source.comment(remark(InterviewKey(.title))) }
    switch answers.choice(.paperKind) {
    case 0: source.state(.kind, .word("arrangements"))
    case 1: source.state(.kind, .word("report"))
    case 2: source.state(.kind, .word("plan"))
    case 3: source.comment("Neither arrangements nor a report nor a plan, so no kind stands here.")
    default: if gap(.paperKind) != nil { source.comment(remark(InterviewKey(.paperKind))) }
    }
    source.state(.issuer, .word(base), cite: ofPaper.with(.inferred))
    if case .period(let period)? = answers[.period]?.content { source.state(.covering, .time(period)) }
    if gap(.period) != nil {
      source.comment(remark(InterviewKey(.period)))
      source.comment("Without `covering` its facts count for any time, so put the year here as soon as it is known.")
    }
    addDate(.published, .published, to: &source)
    addDate(.review, .reviewBy, to: &source)
    if case .number(let pages)? = answers[.pages]?.content {
      source.state(.lines, .number(Int64(pages)), remark: "its pages")
    }
    for place in places.uniqued() {
      source.state(.heading, .heading(place, line: UInt32(clamping: max(1, InterviewText.page(in: place) ?? 1))))
    }
    sections[.paper, default: []].append(source)
    for slot in [InterviewTopic.title, .paperKind, .period, .published, .review] { ask(slot) }
    guard citesInterview else { return }
    var own = DeclarationText(
      .document, interview, "Interview for this model, \(today.spoken)", cite: [CitationText(interview)],
      remarks: ["Cited for what the person interviewed did not know, and for what they knew without the paper."])
    if case .period(let period)? = answers[.period]?.content {
      own.state(.covering, .time(period), remark: "the time of the paper, which the interview was about")
    }
    sections[.paper, default: []].append(own)
  }

  private mutating func addDate(_ slot: InterviewTopic, _ relation: Relation, to declaration: inout DeclarationText) {
    if case .date(let date)? = answers[slot]?.content { declaration.state(relation, .time(date), cite: citation(slot)) }
    if gap(slot) != nil { declaration.comment(remark(InterviewKey(slot))) }
  }

  // MARK: The area

  mutating func writeAreas() {
    ask(.areas)
    guard !answers.texts(.areas).isEmpty else { return }
    var isInEngland = false
    if case .yesNo(true)? = answers[.england]?.content { isInEngland = true }
    for name in answers.texts(.areas) {
      let id = ids.make(name, or: "area")
      known.append((.area, name, id))
      var area = DeclarationText(.area, id, name, cite: [citation(.areas)])
      area.state(.kind, .word("council-area"))
      if isInEngland { area.state(.parent, .word(InterviewLaw.england), cite: ofInterview) }
      if answers[.england]?.content == .yesNo(false) {
        area.comment("Not in England, so that the law in this file may not be its law.")
      }
      sections[.areas, default: []].append(area)
    }
    ask(.england)
  }

  var areaIDs: [String] { known.filter { $0.kind == .area }.map(\.id) }

  // MARK: Partners

  private static let partnerSlots: [(organisation: InterviewTopic, post: InterviewTopic)] = [
    (.council, .councilPost), (.health, .healthPost), (.police, .policePost),
  ]

  /// The organisations and posts of the partners, ahead of whatever names them.
  mutating func writePartners() {
    for (slot, posts) in Self.partnerSlots {
      let names = answers.texts(slot)
      let citation = citation(slot)
      for (index, name) in names.enumerated() {
        let areas = slot == .council && names.count == areaIDs.count ? [areaIDs[index]] : areaIDs
        let kind = slot == .council ? "local-authority" : slot == .police ? "police" : Self.kind(ofHealthBody: name)
        let id = organisation(name, kind: kind, covers: areas, cited: citation)
        let titles = answers.texts(posts)
        if titles.indices.contains(index) { _ = post(titles[index], of: id, self.citation(posts)) }
      }
      ask(slot)
      ask(posts)
    }
  }

  /// The clauses that say who the partners are, and through whom they act.
  private mutating func addPartners(to body: inout DeclarationText) {
    for (slot, posts) in Self.partnerSlots {
      for (index, name) in answers.texts(slot).enumerated() {
        guard let organisation = find(name, [.organisation])?.id else { continue }
        var clause = ClauseText(isBoard ? .member : .partner, [.word(organisation)])
        if isBoard { clause.qualifiers.append((.capacity, .word("statutory-member"))) }
        let titles = answers.texts(posts)
        if titles.indices.contains(index) {
          clause.qualifiers.append((.through, .word(post(titles[index], of: organisation, citation(posts)))))
        } else if gap(posts) != nil {
          body.comment(remark(InterviewKey(posts)))
        }
        body.state(clause, citation(slot))
      }
      if gap(slot) != nil { body.comment(remark(InterviewKey(slot))) }
    }
  }

  private mutating func addAgencies(to body: inout DeclarationText) {
    for (index, name) in answers.entries(.agency) {
      let citation = citation(InterviewKey(.agency, index))
      let id = organisation(name, cited: citation)
      if !isBoard { body.state(.relevantAgency, .word(id), cite: citation) }
    }
    let end = InterviewKey(.agency, answers.entries(.agency).count)
    if gap(end) != nil, end.index == 0, !isBoard {
      add(gapOf: .agency, .relevantAgency, to: &body)
    } else {
      ask(end)
    }
  }

  private mutating func addMembers(to body: inout DeclarationText) {
    guard let choice = answers.choice(.members) else {
      if isBoard { ask(.members) } else { add(gapOf: .members, .member, to: &body) }
      return
    }
    if choice == 2 {
      body.comment("Not all partners and agencies sit on it; who does was not asked.")
      return
    }
    let citation = citation(.members)
    let partners = isBoard ? [] : Self.partnerSlots.flatMap { answers.texts($0.organisation) }
    let seats = [("statutory-member", partners), ("member", answers.entries(.agency).map(\.name))]
    for (capacity, names) in seats {
      let found = names.compactMap { find($0, [.organisation])?.id }.uniqued()
      if !found.isEmpty { addMembers(found, as: capacity, to: &body, citation) }
    }
    if choice == 0 {
      if let title = answers.text(.chair), find(title, [.organisation]) == nil {
        addMembers([post(title, of: nil, self.citation(.chair))], as: "chair", to: &body, citation)
      }
      body.state(.complete, .relation(.member), cite: citation, remark: "the list above is the whole list")
    }
  }

  private func addMembers(
    _ ids: [String], as capacity: String, to body: inout DeclarationText, _ citation: CitationText
  ) {
    var clause = ClauseText(.member, ids.map { .word($0) })
    clause.qualifiers.append((.capacity, .word(capacity)))
    body.state(clause, citation)
  }

  // MARK: The partnership

  mutating func writePartnership() {
    let name = answers.text(.name)
    var body = DeclarationText(.body, base, name, cite: [citation(.name)])
    ask(.name)
    if gap(.name) != nil { body.comment(remark(InterviewKey(.name))) }
    if let acronym = answers.text(.acronym), name != nil {
      body.state(.alias, .text(acronym), cite: citation(.acronym))
    }
    if let acronym = answers.text(.acronym), name == nil {
      body = DeclarationText(
        .body, base, acronym, cite: [citation(.acronym)], remarks: ["Its full name is not known yet."])
    }
    if let name {
      body.state(.kind, .word(Self.kind(ofBody: name)), cite: citation(.name).with(.inferred))
    } else {
      body.state(.kind, .word("partnership"), cite: ofPaper.with(.assumed))
    }
    if !areaIDs.isEmpty { body.state(.covers, ids: areaIDs, cite: citation(.areas)) }
    if let clients { body.state(.clients, clients, cite: citation(.serves)) }
    add(gapOf: .serves, .clients, to: &body)
    if let words = answers.text(.purpose) { body.state(.remit, .text(words), cite: citation(.purpose)) }
    add(gapOf: .purpose, .remit, to: &body)
    if case .date(let date)? = answers[.since]?.content {
      var clause = ClauseText(.exists)
      clause.from = .time(date)
      body.state(clause, citation(.since))
    }
    ask(.since)
    ask(.acronym)
    addPartners(to: &body)
    addOffice(.chair, holder: .chairHolder, .chair, to: &body)
    addOffice(.scrutineer, holder: .scrutineerHolder, .scrutineer, to: &body)
    addAgencies(to: &body)
    addRhythm(InterviewKey(.meets), in: InterviewKey(.meets), to: &body)
    addMembers(to: &body)
    addQuorum(to: &body)
    addExecutive(to: &body)
    sections[.partnership, default: []].append(body)
  }

  private mutating func addOffice(
    _ slot: InterviewTopic, holder: InterviewTopic, _ relation: Relation, to body: inout DeclarationText
  ) {
    add(gapOf: slot, relation, to: &body)
    guard let title = answers.text(slot) else { return }
    let id = slot == .chair ? chair(title, of: nil, citation(slot)) : post(title, of: nil, citation(slot))
    body.state(relation, .word(id), cite: citation(slot))
    guard find(title, [.organisation])?.id != id else { return }
    if let name = answers.text(holder) {
      let person = find(name, [.person])?.id ?? ids.make(name, or: "person")
      if find(name, [.person]) == nil {
        known.append((.person, name, person))
        sections[.posts, default: []].append(DeclarationText(.person, person, name, cite: [citation(holder)]))
      }
      addHolder(.word(person), citation(holder), to: id)
    } else if let gap = gap(holder) {
      addHolder(gap, citation(holder), to: id, remark: remark(InterviewKey(holder)))
    }
  }

  private mutating func addHolder(
    _ holder: ValueText, _ citation: CitationText, to post: String, remark: String? = nil
  ) {
    guard let position = sections[.posts]?.firstIndex(where: { $0.kind == .post && $0.id == post }) else { return }
    sections[.posts]?[position].state(.holder, holder, cite: citation, remark: remark)
  }

  // MARK: Quorum

  private mutating func addQuorum(to body: inout DeclarationText) {
    add(gapOf: .quorum, .quorum, to: &body)
    guard let choice = answers.choice(.quorum) else { return }
    let capacity = Expression.Capacity(word: isBoard ? "statutory-member" : "safeguarding-partner")
    let partners = Expression.eachKind(of: .capacity(capacity))
    var rule: Expression?
    var words = ""
    switch choice {
    case 0: rule = partners
    case 1, 2:
      if case .number(let count)? = answers[.quorumNumber]?.content {
        let path = Expression.Path(relation: .member, isInverse: false, isTransitive: false)
        let seats = Expression.list([.step(from: .literal(.word(base)), along: path)])
        let members = Expression.quantified(.atLeast(Int64(count)), over: seats, satisfies: nil)
        rule = choice == 1 ? members : .and(partners, members)
      } else {
        let isSilent = answers[.quorumNumber]?.content == .notStated
        words = "so many members; how many is \(isSilent ? "not stated" : "not known")"
      }
    case 3:
      if let title = answers.text(.chair) { rule = .literal(.word(chair(title, of: nil, citation(.chair)))) }
      words = "the chair must be there; who that is, is not known"
    default: words = answers.text(.quorumWords) ?? "the paper has a rule, which is not known"
    }
    if let rule {
      body.state(.quorum, .expression(rule) { _ in "" }, cite: citation(.quorum))
    } else {
      var clause = ClauseText(.quorum, [.unknown])
      clause.qualifiers = [(.note, .text(words))]
      let remark = "The paper has a rule of which the program can apply nothing yet; it stands in the note."
      body.state(clause, citation(.quorum), remark: remark)
    }
  }
}
