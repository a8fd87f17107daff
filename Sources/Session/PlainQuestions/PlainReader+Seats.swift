import Language
import Model

/// What stands for roles, signatures and the law in the statements of a shape.
extension PlainReader {
  /// Whose seat on what is asked for, where it is that of one; and where an organisation that nothing else is stated to represent
  /// is by its seat, as it was last stated.
  private func fillSeat(_ filled: inout [String: [String]]) {
    if let role = filled["role"], role.count == 1 {
      // What a person did on what has ended is told with all they did.
      let isThere = (filled["body"] ?? []).compactMap { branch.entity(id: $0) }
        .allSatisfy { names.view.life(of: $0).0 != .no }
      let kind = branch.entity(id: role[0]).flatMap { branch.kind(of: $0) }
      if isThere || kind == .organisation { filled["seated"] = role }
    }
    fillSeatOfSeveral(&filled)
    guard let said = filled["organisation"], said.count == 1, let one = branch.entity(id: said[0]),
      branch.facts(about: one, .actsFor).isEmpty
    else { return }
    let seats = [Relation.partner, .member, .relevantAgency].flatMap { branch.facts(about: one, $0) }.filter { fact in
      (branch.fact(fact).qualification(.through) != nil || branch.fact(fact).qualification(.note) != nil)
        && names.place(of: branch.subject(fact)) == 0
    }
    // The seat of another time is no answer to a question of one that is named.
    let time = (asked ?? inUse)?.range
    let dated = seats.compactMap { seat in latest(seat).map { (seat: seat, period: $0) } }
      .filter { seat in time.map { seat.period.range.overlaps($0) } ?? true }
    guard let (seat, period) = dated.max(by: { $0.period.range.end < $1.period.range.end }) else { return }
    filled["seatedat"] = [period.description]
    filled["seatedon"] = [branch.id(of: branch.subject(seat))]
  }

  /// Whose seat is asked for, where the words name several equally well: those who sit there, an organisation before its
  /// posts.
  private func fillSeatOfSeveral(_ filled: inout [String: [String]]) {
    guard let roles = filled["role"], (2...Self.mostAlike).contains(roles.count) else { return }
    let bodies = filled["body"]?.compactMap { branch.entity(id: $0) } ?? names.main()
    let things = roles.compactMap { branch.entity(id: $0) }
    let seated = things.filter { one in
      let ways = [one] + branch.facts(about: one, .organisation).map { branch.subject($0) }
      return ways.contains { way in bodies.contains { names.seats(way, on: $0) } }
    }
    let organisations = seated.filter { branch.kind(of: $0) == .organisation }
    if seated.isEmpty { return }
    filled["seated"] = (organisations.isEmpty ? seated : organisations).map { branch.id(of: $0) }
  }

  /// Whose seat is asked for, where what the words name first has none: what else has the words in its name and has one, or
  /// the organisation of a post that is not named by its own name.
  mutating func fillSeated(
    _ match: [(slot: PlainShape.Slot, words: ArraySlice<PlainWord>)], _ filled: inout [String: [String]]
  ) {
    guard let seated = filled["seated"], let words = match.first(where: { $0.slot == .role })?.words,
      let named = branch.entity(id: seated[0])
    else { return }
    let bodies = filled["body"]?.compactMap { branch.entity(id: $0) } ?? names.main()
    func sits(_ one: EntityID) -> Bool { bodies.contains { names.seats(one, on: $0) } }
    if sits(named) || branch.facts(about: named, .organisation).contains(where: { sits(branch.subject($0)) }) { return }
    func kinds(_ one: EntityID) -> Set<Value> { Set(branch.facts(of: one, .kind).map { branch.value($0) }) }
    // `health` is an agency of a kind, and nothing else that has the word in its name.
    let isAgency = PlainNames.isAgency(words)
    let called = PlainVocabulary.others(of: Array(words)).flatMap { name in
      names.allLike(PlainWord.words(of: name)[...], [.organisation, .body])
    }
    let others = (names.allLike(words, [.organisation, .body]) + called).uniqued().filter { other in
      sits(other) && (!isAgency || !kinds(other).isDisjoint(with: kinds(named)))
    }
    if !others.isEmpty, others.count <= Self.mostAlike {
      filled["seated"] = others.map { branch.id(of: $0) }
    } else if branch.kind(of: named) == .post, !names.isWholeName(words, [.post]) {
      let organisations = names.allLike(words, [.organisation])
      if organisations.count == 1 { filled["seated"] = [branch.id(of: organisations[0])] }
    }
  }

  private func latest(_ fact: FactRef) -> WrittenPeriod? { periods(of: fact).max { $0.range.end < $1.range.end } }

  /// An organisation of which no paper says who speaks for it, and the posts within it that have authority by delegation.
  private func fillUnspoken(_ filled: inout [String: [String]]) {
    guard let organisation = filled["organisation"]?.first.flatMap({ branch.entity(id: $0) }),
      branch.facts(about: organisation, .actsFor).isEmpty
    else { return }
    let within = branch.facts(about: organisation, .organisation).map { branch.subject($0) }.uniqued()
    if within.isEmpty { return }
    filled["unspoken"] = [branch.id(of: organisation)]
    let delegated = within.filter { !names.view.claimList(about: $0, .delegatesTo).live.isEmpty }
    if !delegated.isEmpty { filled["delegated"] = delegated.map { branch.id(of: $0) } }
  }

  /// Who is represented by nobody, who holds nothing any more, and bodies that another leads.
  func fillRoles(_ filled: inout [String: [String]]) {
    fillSigned(&filled)
    fillRhythms(&filled)
    fillUnspoken(&filled)
    if let one = filled["body"], one == filled["other"], one.count == 1 { filled["alike"] = one }
    fillSeat(&filled)
    if let papers = filled["paper"]?.compactMap({ branch.entity(id: $0) }) {
      let replaced = papers.filter { !branch.facts(about: $0, .replaces).isEmpty }
      if !replaced.isEmpty { filled["replaced"] = replaced.map { branch.id(of: $0) } }
    }
    if let organisation = filled["organisation"]?.first.flatMap({ branch.entity(id: $0) }) {
      if names.view.claimList(of: organisation, .leader).live.isEmpty {
        filled["unled"] = [branch.id(of: organisation)]
      }
      let posts = branch.facts(about: organisation, .organisation).map { branch.subject($0) }
      let isByPost = posts.contains { !branch.facts(of: $0, .delegatesTo).isEmpty }
      if isByPost, branch.facts(of: organisation, .delegatesTo).isEmpty {
        filled["delegating"] = [branch.id(of: organisation)]
      }
    }
    if let person = filled["person"]?.first.flatMap({ branch.entity(id: $0) }),
      names.view.claimList(about: person, .holder).live.isEmpty
    {
      filled["former"] = [branch.id(of: person)]
    }
    if let bodies = filled["body"] {
      let perhaps = bodies.filter { id in
        branch.entity(id: id).map { !names.view.claimList(about: $0, .perhaps).live.isEmpty } ?? false
      }
      if !perhaps.isEmpty { filled["perhaps"] = perhaps }
      let led = bodies.filter { id in
        branch.entity(id: id).map { !names.view.claimList(of: $0, .leader).live.isEmpty } ?? false
      }
      if !led.isEmpty { filled["led"] = led }
    }
  }

  /// Bodies that have statutory partners, who answer for what the body itself does not; what follows bodies that have ended;
  /// and a body that is alone.
  func fillPartnered(_ bodies: [String], _ filled: inout [String: [String]]) {
    let partnered = bodies.filter { id in
      branch.entity(id: id).map { !names.view.claimList(of: $0, .partner).live.isEmpty } ?? false
    }
    if !partnered.isEmpty { filled["partnered"] = partnered }
    if bodies.count == 1 { filled["ownfund"] = bodies }
    let ended = bodies.compactMap { branch.entity(id: $0) }.filter { names.view.life(of: $0).0 == .no }
    let heirs = ended.flatMap { branch.facts(about: $0, .predecessor).map { branch.subject($0) } }.uniqued()
      .filter { names.view.life(of: $0).0 != .no }
    if ended.count == bodies.count, !heirs.isEmpty { filled["heir"] = heirs.map { branch.id(of: $0) } }
  }

  /// The papers of duties of which somebody is said to have signed one, and when a decision was made.
  func fillSigned(_ filled: inout [String: [String]]) {
    if let said = filled["duty"] {
      let duties = said.flatMap { $0.split(separator: ", ") }.compactMap { branch.entity(id: String($0)) }
      let papers = duties.flatMap { branch.facts(about: $0, .fulfils).map { branch.subject($0) } }
      let signed = papers.filter { branch.facts(of: $0, .signatory).contains { !isByAuthor($0) } }.uniqued().map {
        branch.id(of: $0)
      }
      if signed.isEmpty { filled["unsigned"] = said }
      if !signed.isEmpty { filled["signed"] = ["(" + signed.joined(separator: ", ") + ")"] }
    }
    if let decision = filled["decision"]?.first.flatMap({ branch.entity(id: $0) }) {
      let periods = names.view.claimList(of: decision, .decider).claims.compactMap(\.periods.last)
      let period = asked == nil ? periods.max { $0.range.end < $1.range.end } : nil
      if let period { filled["decidedat"] = ["at \(period)"] }
    }
  }

  /// Whether somebody signed a paper's foreword as its author, which approves nothing.
  private func isByAuthor(_ fact: FactRef) -> Bool {
    if case .word(let word)? = branch.fact(fact).qualification(.capacity) { return branch.text(word) == "author" }
    return false
  }

  /// Figures of who lives in the place, with the newest date that they have.
  mutating func residents() -> [String] {
    let found = names.things([PlainWord("residents")], [.series])
    guard found.count == 1 else { return [] }
    let periods = branch.facts(of: found[0], .figure).compactMap { branch.fact($0).period }
      .filter { $0.range.last <= defaultDay }
    guard let newest = periods.max(by: { $0.range.end < $1.range.end }) else { return [] }
    return ["\(branch.id(of: found[0])) in \(newest)"]
  }

  /// A part of a whole: `half`, `a third`, `40%`; an amount of money is none.
  static func fraction(_ words: ArraySlice<PlainWord>) -> String? {
    let said = words.drop { ["one", "1"].contains($0.folded) }
    let text = said.map(\.written).joined(separator: " ")
    let isPart = said.last.map { word in
      word.written.hasSuffix("%") || ["half", "third", "thirds", "quarter", "quarters", "fifth"].contains(word.folded)
    }
    // What somebody else pays besides is no part of it.
    let isOne = !said.contains { ["and", "pay", "pays", "less", "more"].contains($0.folded) }
    guard isPart ?? false, isOne, !text.contains("£"),
      Parser.parse(SourceText(name: "", "what if x pays \(text) of the budget")).diagnostics.isEmpty
    else { return nil }
    return text
  }

  /// The duties to decide something, by what is decided: who has the last word in a rapid review.
  mutating func verdict(_ words: ArraySlice<PlainWord>) -> SlotValue {
    if Self.isOfClients(words) { return .none }
    let found = names.allLike([PlainWord("decide")] + words, [.duty])
    return found.count == 1 ? .values([branch.id(of: found[0])]) : .none
  }

  /// The duties that the law has, by some words of their names.
  func legal(_ words: ArraySlice<PlainWord>) -> SlotValue {
    if Self.isOfClients(words) { return .none }
    let found = names.allLike(words, [.duty]).filter { !branch.facts(of: $0, .binds).isEmpty }
    return found.isEmpty || found.count > Self.mostAlike
      ? .none : .values([found.map { branch.id(of: $0) }.joined(separator: ", ")])
  }
}
