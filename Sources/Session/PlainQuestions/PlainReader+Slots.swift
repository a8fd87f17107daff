import Language
import Model

/// What the words in the slots of a shape mean.
extension PlainReader {
  enum SlotValue {
    case values([String])
    case several([EntityID])
    /// It means something of a place, and no place is in use.
    case elsewhere
    case none
  }

  mutating func value(
    of slot: PlainShape.Slot, _ words: ArraySlice<PlainWord>, _ form: StatementForm.ID
  ) -> SlotValue {
    if isOfBoard(slot, words, form) || slot == .paper && areMany(words) { return .none }
    switch slot {
    case .when, .until: return time(words, form).map { .values([$0.description]) } ?? .none
    case .words: return asWords(words)
    case .payment: return payment(words)
    case .verdict: return verdict(words)
    case .legal: return legal(words)
    case .task: return tasks(words)
    case .watched, .law: return slot == .law ? laws(words) : watched(words)
    case .fraction, .money, .years, .rhythm, .share: return Self.measure(slot, words).map { .values([$0]) } ?? .none
    // Who leaves is an organisation before it is a post that has its name.
    case .post where form == .planStandDown && !names.things(words, [.organisation]).isEmpty: return .none
    case .attendees: return attendees(words, form)
    case .seat where form == .planStandDown: return heldNow(words)
    case .seat, .tenure: return seats(words, areContested: slot == .seat)
    case .scrutineer: return isScrutineer(words) ? .values([]) : .none
    case .matter: return matter(words)
    case .term: return HelpTopic.explains(words.map(\.folded).joined(separator: " ")) ? .values([]) : .none
    case .relation: return Self.relation(words).map { .values([$0]) } ?? .none
    case .budget: return budget(words, form)
    case .parts: return parts(words)
    case .bodies, .cycle: return slot == .bodies ? bodies(words, form) : cycles(words, form)
    case .team: return names.isWholeName(words, [.organisation]) ? named(.organisation, words, form) : .none
    case .duty: return duty(words, form)
    case .meeting: return meeting(words, form)
    case .body, .other, .role, .forerunner, .organisation, .post, .fund, .paper, .event, .person, .series, .area,
      .otherArea, .payer, .route, .formula, .agent, .rule, .decision, .escalation, .recommendation,
      .thing:
      let found = owned(slot, words, form)
      // `the arrangements document`: what it is may stand behind its name.
      guard case .none = found, slot == .paper, words.count > 1, let last = words.last,
        ["document", "paper", "report", "one"].contains(last.folded)
      else { return found }
      return named(slot, words.dropLast(), form)
    }
  }

  /// Whether some words name a board where a change is of a post or of who holds one: it is of no post that has its name.
  private mutating func isOfBoard(
    _ slot: PlainShape.Slot, _ words: ArraySlice<PlainWord>, _ form: StatementForm.ID
  ) -> Bool {
    guard form.isChange, [.post, .person, .seat].contains(slot) else { return false }
    // Whose chair it is of is not said.
    let only = words.count == 1 ? words.first?.folded ?? "" : ""
    return Self.bodyWords.contains(only) || only == "chair" || names.isWholeName(words, [.body])
  }

  /// A part, an amount, a number of years, how often or how many, as the language has it; nil of other words.
  private static func measure(_ slot: PlainShape.Slot, _ words: ArraySlice<PlainWord>) -> String? {
    switch slot {
    case .fraction: fraction(words)
    case .money: PlainAmount.money(words)
    case .years: PlainAmount.years(words).map { String($0) }
    case .rhythm: rhythm(words)
    default: threshold(words)
    }
  }

  /// What some words name; where nothing is, what they name without the `'s` of an owner at their end.
  mutating func owned(
    _ slot: PlainShape.Slot, _ words: ArraySlice<PlainWord>, _ form: StatementForm.ID
  ) -> SlotValue {
    let found = named(slot, words, form)
    guard case .none = found, let last = words.last, last.owner != last.written else { return found }
    return named(slot, words.dropLast() + [PlainWord(last.owner)], form)
  }

  /// Any words as they are; `neglect in 2022` asks of that year, and looks for no such words.
  private func asWords(_ words: ArraySlice<PlainWord>) -> SlotValue {
    let inside = words.dropFirst().firstIndex { ["in", "during"].contains($0.folded) }
    if let inside, period(words[(inside + 1)...]) != nil { return .none }
    return .values([words.map(\.written).joined(separator: " ")])
  }

  private mutating func duty(_ words: ArraySlice<PlainWord>, _ form: StatementForm.ID) -> SlotValue {
    // `safeguarding adults` is in the names of several duties, and is none of them.
    if Self.isOfClients(words) { return .none }
    // An acronym of a body is no word of a duty's name.
    if words.count == 1, names.isWholeName(words, []), !names.isWholeName(words, [.duty]) { return .none }
    // `who audits the partnership` names no duty, though a duty has the word in its name.
    if words.allSatisfy({ Self.mainWords.contains($0.folded) }) { return .none }
    let ids = names.livingFirst(names.things(words, [.duty])).map { branch.id(of: $0) }
    // Duties that fit equally well are all asked about: one answer tells who answers for each.
    return ids.isEmpty || ids.count > 6
      ? .none : .values(form == .whoIsAccountable ? [ids.joined(separator: ", ")] : ids)
  }

  /// The bodies of an area that sit on others: the partnership of one area of a region.
  private mutating func seated(_ words: ArraySlice<PlainWord>) -> SlotValue {
    let areas = names.things(words.map { PlainWord($0.owner) }[...], [.area])
    guard areas.count == 1 else { return .none }
    let bodies = branch.facts(about: areas[0], .covers).map { branch.subject($0) }.uniqued().filter { body in
      branch.kind(of: body) == .body && names.view.life(of: body).0 != .no
        && !branch.facts(about: body, .member).isEmpty
    }
    return bodies.isEmpty ? .none : .values(bodies.map { branch.id(of: $0) })
  }

  /// The bodies that sit on a body, or last did: those of its areas.
  private mutating func parts(_ words: ArraySlice<PlainWord>) -> SlotValue {
    let parting: Set<String> = ["areas", "partnerships", "boards", "members"]
    let others: Set<String> = [
      "all", "both", "two", "three", "four", "five", "six", "of", "in", "2", "3", "4", "5", "6",
    ]
    guard words.contains(where: { parting.contains($0.folded) }) else { return .none }
    let rest = words.filter { !parting.contains($0.folded) && !others.contains($0.folded) }
    guard !rest.isEmpty else { return .none }
    for body in names.livingFirst(names.things(rest[...], [.body])) {
      let seats = names.view.claimList(of: body, .member).claims.filter { $0.isLive || $0.phase == .lastStated }
      let parts = seats.compactMap(\.value.entity).uniqued().filter { part in
        branch.kind(of: part) == .body && names.view.life(of: part).0 != .no
      }
      if parts.count > 1 { return .values([parts.map { branch.id(of: $0) }.joined(separator: ", ")]) }
    }
    return .none
  }

  /// Several bodies, each by what it is called.
  private mutating func bodies(_ words: ArraySlice<PlainWord>, _ form: StatementForm.ID) -> SlotValue {
    let said = words.split(whereSeparator: { [",", "and", "&"].contains($0.folded) })
    guard (2...4).contains(said.count) else { return .none }
    var ids: [String] = []
    for one in said {
      guard case .values(let found) = named(.body, one, form), found.count == 1 else { return .none }
      ids += found
    }
    return Set(ids).count == ids.count ? .values(ids) : .none
  }

  /// A budget by its name, or those of a body that is named with such a word: `SSCP budget`.
  private mutating func budget(_ words: ArraySlice<PlainWord>, _ form: StatementForm.ID) -> SlotValue {
    // `children`, `the adults budget`: the budget of those whom it serves alone.
    let said = words.filter { !["budget", "budgets", "total"].contains($0.folded) }.map { PlainWord($0.owner) }
    if let client = Self.client(said) {
      let own = funded(for: client)
      if own.count == 1 { return .values([branch.id(of: own[0])]) }
    }
    if words.count == 1, let word = words.first, branch.entity(id: word.written) != nil {
      return named(.budget, words, form)
    }
    guard words.count > 1 else { return .none }
    let named = self.named(.fund, words, form)
    guard case .none = named, let last = words.last,
      ["budget", "budgets", "funding", "contributions", "money"].contains(last.folded)
    else { return named }
    return self.named(.budget, words.dropLast(), form)
  }

  private static let titles: Set<String> = ["lead", "member", "head", "manager", "officer", "team", "unit", "office"]

  private static let bodyWords: Set<String> = [
    "board", "partnership", "group", "panel", "committee", "subgroup", "boards",
  ]

  /// The things of a slot's kinds that the words may name.
  private mutating func named(
    _ slot: PlainShape.Slot, _ words: ArraySlice<PlainWord>, _ form: StatementForm.ID
  ) -> SlotValue {
    // Who `we` are is asked back.
    if slot == .organisation || slot == .agent, names.scope != nil,
      PlainVocabulary.ourselves.contains(words.map(\.folded))
    {
      return names.payers().isEmpty ? .none : .several(names.payers())
    }
    if isTitle(words, slot) { return .none }
    // For whom something is there is no organisation that has the word in its name.
    if slot == .organisation, Self.clients.contains(words.map(\.folded).joined(separator: " ")) { return .none }
    if names.scope == nil, slot != .thing || words.count == 1, PlainNames.isAgency(words) { return .elsewhere }
    let isBody = slot == .body || slot == .other
    if isBody, let owner = placeOwning(words) { return named(slot, owner[...], form) }
    if isBody, PlainNames.isAgency(words) {
      return words.map(\.folded) == ["authority"] ? ownAuthority() ?? .none : .none
    }
    if isBody, names.isPlace(words), !names.isWholeName(words, [.body]) {
      return slot == .other && form == .planWithdraw ? seated(words) : heads(words, areAny: true)
    }
    if slot == .body, let main = mainBody(words, form) { return main }
    if slot == .body, let boards = boards(words) { return boards }
    if slot == .thing, form == .history, names.isPlace(words), !names.isWholeName(words, [.body]) {
      return heads(words)
    }
    if namesNothing(slot, words) { return .none }
    switch slot {
    case .series: return series(words)
    // A word of an area's name is no area: `isle` is part of several.
    case .area, .otherArea: return one(names.area(words).map { [$0] } ?? [])
    case .rule: return one(names.rules(words))
    default: return likeness(slot, words, form)
    }
  }

  /// `the board` is a body, and no organisation that has the word in its name; `lead` or `member` is no post so.
  private mutating func isTitle(_ words: ArraySlice<PlainWord>, _ slot: PlainShape.Slot) -> Bool {
    guard words.count == 1, let word = words.first else { return false }
    if slot == .organisation || slot == .role, Self.bodyWords.contains(word.folded) { return true }
    return [.role, .post, .agent].contains(slot) && Self.titles.contains(word.folded)
      && !names.isWholeName(words, slot.kinds)
  }

  /// A place whose name stands with the `s` of an owner and without an apostrophe: `portsmouths`.
  private mutating func placeOwning(_ words: ArraySlice<PlainWord>) -> [PlainWord]? {
    guard let last = words.last, last.folded.count > 4, last.folded.hasSuffix("s"), last.owner == last.written,
      !names.isPlace(words)
    else { return nil }
    let owner = words.dropLast() + [PlainWord(String(last.written.dropLast()))]
    return names.isPlace(owner[...]) ? Array(owner) : nil
  }

  private func one(_ things: [EntityID]) -> SlotValue {
    things.count == 1 ? .values([branch.id(of: things[0])]) : .none
  }

  /// The things of a slot's kinds whose names are like the words.
  private mutating func likeness(
    _ slot: PlainShape.Slot, _ words: ArraySlice<PlainWord>, _ form: StatementForm.ID
  ) -> SlotValue {
    if slot == .thing, !names.isClear(words) { return .none }
    var things = names.things(words, slot.kinds)
    if slot == .thing, form == .history, let whole = whole(of: things, words) { things = [whole] }
    if form == .funding, slot == .organisation, things.count == 1, let payer = names.payer(besides: things[0], words) {
      things = [payer]
    }
    if form == .funding, slot == .organisation, things.count == 1 { things += alike(things[0], words) }
    if things.count == 1, slot != .event || form != .find {
      let isOfBudgets = form == .funding && (slot == .body || slot == .budget)
      let budgets = isOfBudgets ? names.funded(things[0]) : []
      return .values((budgets.isEmpty ? things : budgets).map { branch.id(of: $0) })
    }
    if things.isEmpty { return .none }
    // Of several events that are so called none is chosen: of two visits both days are told.
    if slot == .event, form == .find, !names.isWholeName(words, [.event]) {
      let all = names.allLike(words, [.event])
      if (2...Self.mostAlike).contains(all.count) { return .values(all.map { branch.id(of: $0) }) }
    }
    // In one place nothing is picked among a few that fit: each is asked about, what is there first.
    return names.scope != nil && things.count <= Self.mostAlike
      ? .values(names.livingFirst(things).map { branch.id(of: $0) }) : .several(things)
  }

  /// Whether some words that likeness would find a thing by are meant otherwise.
  private mutating func namesNothing(_ slot: PlainShape.Slot, _ words: ArraySlice<PlainWord>) -> Bool {
    // The MASH is a team and HIPS an arrangement: what has the word in its name is not meant by it.
    if [.body, .other, .organisation, .paper].contains(slot), names.isWholeName(words, []),
      !names.isWholeName(words, slot.kinds), !PlainNames.isAgency(words)
    {
      return true
    }
    guard let first = words.first, let last = words.last else { return true }
    // `the budget` alone is no formula that has the word in its name.
    if slot == .formula, words.count == 1, PlainTopic.isCommon(first) { return true }
    if slot == .series { return false }
    // `who is the chair of` breaks off: what is left of it names nothing.
    let isLetter = last.folded == "a" && (words.count > 1 || names.isWholeName(words, slot.kinds))
    if PlainVocabulary.small.contains(last.folded), !isLetter { return true }
    // `who was on the executive` asks of no post: a name does not begin with such a word.
    if words.count > 1, PlainVocabulary.small.contains(first.folded), !first.beginsName { return true }
    // `priorities in 2020/21` asks of a time, and of no paper that has the year in its name.
    guard slot == .thing, let inside = words.dropFirst().firstIndex(where: { ["in", "during"].contains($0.folded) })
    else { return false }
    return period(words[(inside + 1)...]) != nil && !names.isWholeName(words, [])
  }

  private static let clients: Set<String> = [
    "child", "children", "adults", "adult", "families", "parents", "carers", "residents", "young people", "victims",
    "children and young people", "community", "public", "people", "service users", "children and adults",
  ]

  /// How many things that fit equally well are all asked about.
  static let mostAlike = 3

  /// Words for what stands at the head of the place in use.
  private static let mainWords: Set<String> = ["partnership", "board", "it", "us", "we"]

  /// `Southwark`: the bodies at the head of a place that is named.
  ///
  /// - Parameter areAny: whether boards count of which papers say too little to tell that they stand there.
  private mutating func heads(_ words: ArraySlice<PlainWord>, areAny: Bool = false) -> SlotValue {
    let areas = names.things(words.map { PlainWord($0.owner) }[...], [.area])
    let heads = areas.count == 1 ? (areAny ? names.boards(of: areas[0]) : names.heads(of: areas[0])) : []
    return heads.isEmpty ? .none : .values(heads.map { branch.id(of: $0) })
  }

  /// `Southwark's board`: of which of several boards of a place is not said, so that all of them are asked about.
  private mutating func boards(_ words: ArraySlice<PlainWord>) -> SlotValue? {
    guard let last = words.last, ["board", "boards"].contains(last.folded), words.count > 1,
      names.isPlace(words.dropLast())
    else { return nil }
    guard case .values(let heads) = heads(words.dropLast()) else { return nil }
    let found = names.things(words.dropLast().map { PlainWord($0.owner) } + [last], [.body]).map { branch.id(of: $0) }
    let all = (heads + found).uniqued()
    return all.count > 1 && all.count <= Self.mostAlike ? .values(all) : nil
  }

  /// What asks of what was so at a time, and not of money, which has years of its own.
  private static let formsOfTime: Set<StatementForm.ID> = [.find, .whoChairs, .whoSitsOn, .quorate, .count]

  /// `the partnership`, `the board`: what stands at the head of the place in use.
  private func mainBody(_ words: ArraySlice<PlainWord>, _ form: StatementForm.ID) -> SlotValue? {
    let said = words.map(\.folded)
    guard said.count == 1 && Self.mainWords.contains(said[0]) || said == ["safeguarding", "partnership"] else {
      return nil
    }
    let main = Self.formsOfTime.contains(form) ? names.mains() : names.main()
    return main.isEmpty ? nil : .values(main.map { branch.id(of: $0) })
  }

  /// The posts that a person is stated to have held; of contested ones those alone that another held too, if there is one.
  private mutating func seats(_ words: ArraySlice<PlainWord>, areContested: Bool) -> SlotValue {
    let people = names.things(words, [.person])
    if people.count > 1 { return .several(people) }
    var posts = people.flatMap { branch.facts(about: $0, .holder).map { branch.subject($0) } }.uniqued()
    let changed = posts.filter { post in
      Set(branch.facts(of: post, .holder).compactMap { branch.value($0).entity }).count > 1
    }
    if areContested, !changed.isEmpty { posts = changed }
    return posts.isEmpty ? .none : .values(posts.map { branch.id(of: $0) })
  }

  /// The posts that a person holds now, which that person could leave; without one those once held.
  private mutating func heldNow(_ words: ArraySlice<PlainWord>) -> SlotValue {
    guard case .values(let held) = seats(words, areContested: false) else {
      return seats(words, areContested: false)
    }
    let people = names.things(words, [.person])
    let now = held.filter { id in
      guard let post = branch.entity(id: id), names.view.life(of: post).0 != .no else { return false }
      return names.view.claimList(of: post, .holder).live.contains { $0.value.entity == people.first }
    }
    return .values(now.isEmpty ? held : now)
  }

  /// Whether some words name who holds the post that scrutinises what stands at the head of the place.
  private mutating func isScrutineer(_ words: ArraySlice<PlainWord>) -> Bool {
    let people = names.things(words, [.person])
    let posts = names.main().flatMap { names.view.claimList(of: $0, .scrutineer).live.compactMap(\.value.entity) }
    return people.count == 1
      && posts.contains { post in names.view.claimList(of: post, .holder).live.contains { $0.value.entity == people[0] }
      }
  }
}
