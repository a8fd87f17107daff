import Language
import Model

/// The paper, the area, the partners and the partnership itself.
extension InterviewWriter {
  mutating func writePaper() {
    var source = DraftDeclaration("source", paper, answers.text(.title), "cite \(paper)")
    if gap(.title) != nil { source.comment(remark(InterviewKey(.title))) }
    switch answers.choice(.paperKind) {
    case 0: source.add("kind arrangements")
    case 1: source.add("kind report")
    case 2: source.add("kind plan")
    case 3: source.comment("Neither arrangements nor a report nor a plan, so no kind stands here.")
    default: if gap(.paperKind) != nil { source.comment(remark(InterviewKey(.paperKind))) }
    }
    source.add("issued by \(base)", "cite \(paper) inferred")
    if case .period(let period)? = answers[.period]?.content { source.add("covering \(period)") }
    if gap(.period) != nil {
      source.comment(remark(InterviewKey(.period)))
      source.comment("Without `covering` its facts count for any time, so put the year here as soon as it is known.")
    }
    addDate(.published, "published", to: &source)
    addDate(.review, "review by", to: &source)
    if case .number(let pages)? = answers[.pages]?.content { source.add("lines \(pages)", remark: "its pages") }
    for place in places {
      source.add("heading \(QuotedText.quoted(place)) L\(max(1, InterviewText.page(in: place) ?? 1))")
    }
    sections[.paper, default: []].append(source)
    for slot in [InterviewTopic.title, .paperKind, .period, .published, .review] { ask(slot) }
    guard citesInterview else { return }
    var own = DraftDeclaration(
      "document", interview, "Interview for this model, \(today.spoken)", "cite \(interview)",
      remarks: ["Cited for what the person interviewed did not know, and for what they knew without the paper."])
    if case .period(let period)? = answers[.period]?.content {
      own.add("covering \(period)", remark: "the time of the paper, which the interview was about")
    }
    sections[.paper, default: []].append(own)
  }

  private mutating func addDate(_ slot: InterviewTopic, _ clause: String, to declaration: inout DraftDeclaration) {
    if case .date(let date)? = answers[slot]?.content { declaration.add("\(clause) \(date)", citation(slot)) }
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
      var area = DraftDeclaration("area", id, name, citation(.areas))
      area.add("kind council-area")
      if isInEngland { area.add("part of england", ofInterview) }
      if answers[.england]?.content == .yesNo(false) {
        area.comment("Not in England, so that the law in this file may not be its law.")
      }
      sections[.areas, default: []].append(area)
    }
    ask(.england)
  }

  private var areaIDs: [String] { known.filter { $0.kind == .area }.map(\.id) }

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
  private mutating func addPartners(to body: inout DraftDeclaration) {
    let isBoard = answers.choice(.serves) == 1
    for (slot, posts) in Self.partnerSlots {
      for (index, name) in answers.texts(slot).enumerated() {
        guard let organisation = find(name, [.organisation])?.id else { continue }
        var clause = isBoard ? "member \(organisation) as statutory-member" : "partner \(organisation)"
        let titles = answers.texts(posts)
        if titles.indices.contains(index) {
          clause += " by \(post(titles[index], of: organisation, citation(posts)))"
        } else if gap(posts) != nil {
          body.comment(remark(InterviewKey(posts)))
        }
        body.add(clause, citation(slot))
      }
      if gap(slot) != nil { body.comment(remark(InterviewKey(slot))) }
    }
  }

  private mutating func addAgencies(to body: inout DraftDeclaration) {
    let isBoard = answers.choice(.serves) == 1
    for (index, name) in answers.entries(.agency) {
      let citation = citation(InterviewKey(.agency, index))
      let id = organisation(name, cited: citation)
      if !isBoard { body.add("relevant agency \(id)", citation) }
    }
    let end = InterviewKey(.agency, answers.entries(.agency).count)
    if gap(end) != nil, end.index == 0, !isBoard {
      add(gapOf: .agency, "relevant agency", to: &body)
    } else {
      ask(end)
    }
  }

  private mutating func addMembers(to body: inout DraftDeclaration) {
    let isBoard = answers.choice(.serves) == 1
    guard let choice = answers.choice(.members) else {
      if isBoard { ask(.members) } else { add(gapOf: .members, "member", to: &body) }
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
      var found: [String] = []
      for name in names {
        if let id = find(name, [.organisation])?.id, !found.contains(id) { found.append(id) }
      }
      if !found.isEmpty { body.add("member \(found.joined(separator: ", ")) as \(capacity)", citation) }
    }
    if choice == 0 {
      if let title = answers.text(.chair), find(title, [.organisation]) == nil {
        body.add("member \(post(title, of: nil, self.citation(.chair))) as chair", citation)
      }
      body.add("complete members", citation, remark: "the list above is the whole list")
    }
  }

  // MARK: The partnership

  mutating func writePartnership() {
    let name = answers.text(.name)
    var body = DraftDeclaration("body", base, name, citation(.name))
    ask(.name)
    if gap(.name) != nil { body.comment(remark(InterviewKey(.name))) }
    if let acronym = answers.text(.acronym), name != nil {
      body.add("also \(QuotedText.quoted(acronym))", citation(.acronym))
    }
    if let acronym = answers.text(.acronym), name == nil {
      body = DraftDeclaration("body", base, acronym, citation(.acronym), remarks: ["Its full name is not known yet."])
    }
    if let name {
      body.add("kind \(Self.kind(ofBody: name))", citation(.name, isInferred: true))
    } else {
      body.add("kind partnership", "cite \(paper) assumed")
    }
    if !areaIDs.isEmpty { body.add("covers \(areaIDs.joined(separator: ", "))", citation(.areas)) }
    if let choice = answers.choice(.serves) {
      body.add("serves \(["children", "adults", "both"][choice])", citation(.serves))
    }
    add(gapOf: .serves, "serves", to: &body)
    if let words = answers.text(.purpose) { body.add("remit \(QuotedText.quoted(words))", citation(.purpose)) }
    add(gapOf: .purpose, "remit", to: &body)
    if case .date(let date)? = answers[.since]?.content { body.add("exists from \(date)", citation(.since)) }
    ask(.since)
    ask(.acronym)
    addPartners(to: &body)
    addOffice(.chair, holder: .chairHolder, "chaired by", to: &body)
    addOffice(.scrutineer, holder: .scrutineerHolder, "scrutinised by", to: &body)
    addAgencies(to: &body)
    if case .rhythm(let rhythm)? = answers[.meets]?.content { body.add("meets \(rhythm)", citation(.meets)) }
    add(gapOf: .meets, "meets", to: &body)
    addMembers(to: &body)
    addQuorum(to: &body)
    addExecutive(to: &body)
    sections[.partnership, default: []].append(body)
  }

  private mutating func addOffice(
    _ slot: InterviewTopic, holder: InterviewTopic, _ clause: String, to body: inout DraftDeclaration
  ) {
    add(gapOf: slot, clause, to: &body)
    guard let title = answers.text(slot) else { return }
    let id = slot == .chair ? chair(title, of: nil, citation(slot)) : post(title, of: nil, citation(slot))
    body.add("\(clause) \(id)", citation(slot))
    guard find(title, [.organisation])?.id != id else { return }
    if let name = answers.text(holder) {
      let person = find(name, [.person])?.id ?? ids.make(name, or: "person")
      if find(name, [.person]) == nil {
        known.append((.person, name, person))
        sections[.posts, default: []].append(DraftDeclaration("person", person, name, citation(holder)))
      }
      add("held by \(person)", citation(holder), toPost: id)
    } else if let words = gap(holder) {
      add("held by \(words)", citation(holder), toPost: id, remark: remark(InterviewKey(holder)))
    }
  }

  private mutating func add(_ clause: String, _ citation: String, toPost id: String, remark: String? = nil) {
    var posts = sections[.posts] ?? []
    guard let position = posts.firstIndex(where: { $0.head.hasPrefix("post \(id) ") }) else { return }
    posts[position].add(clause, citation, remark: remark)
    sections[.posts] = posts
  }

  // MARK: Quorum

  private mutating func addQuorum(to body: inout DraftDeclaration) {
    add(gapOf: .quorum, "quorum", to: &body)
    guard let choice = answers.choice(.quorum) else { return }
    let partners = answers.choice(.serves) == 1 ? "each kind of statutory-member" : "each kind of safeguarding-partner"
    var rule: String?
    var words = ""
    switch choice {
    case 0: rule = partners
    case 1, 2:
      if case .number(let count)? = answers[.quorumNumber]?.content {
        let members = "at least \(count) of (\(base).members)"
        rule = choice == 1 ? members : "\(partners) and \(members)"
      } else {
        words = "so many members; how many is \(gap(.quorumNumber) == "not stated" ? "not stated" : "not known")"
      }
    case 3:
      if let title = answers.text(.chair) { rule = chair(title, of: nil, citation(.chair)) }
      words = "the chair must be there; who that is, is not known"
    default: words = answers.text(.quorumWords) ?? "the paper has a rule, which is not known"
    }
    if let rule {
      body.add("quorum \(rule)", citation(.quorum))
    } else {
      let remark = "The paper has a rule of which the program can apply nothing yet; it stands in the note."
      body.add("quorum unknown note \(QuotedText.quoted(words))", citation(.quorum), remark: remark)
    }
  }
}
