import Language
import Model

/// What stands for turns, matters, routes and the meetings of decisions in the statements of a shape.
extension PlainReader {
  mutating func fillOwn(_ text: String, _ filled: inout [String: [String]]) {
    func ids(_ things: [EntityID]) -> [String] { things.uniqued().map { branch.id(of: $0) } }
    if text.contains("{turning}") { filled["turning"] = ids(turning()) }
    if text.contains("{laysought}") { filled["laysought"] = ids(withoutLayPosts()) }
    if text.contains("{takenat}") {
      let decisions = (filled["decision"] ?? []).compactMap { branch.entity(id: $0) }
      filled["takenat"] = ids(decisions.flatMap { branch.facts(about: $0, .decision).map { branch.subject($0) } })
    }
    let words = filled["words"]?.first ?? ""
    if text.contains("{ofmatter}") {
      let bodies = bodies(decidingOn: words)
      filled["ofmatter"] = ids(bodies)
      slotOpening = bodies.count == 1 ? ruleWords(of: bodies[0], on: words) : nil
    }
    if text.contains("{ofveto}") { filled["ofveto"] = ids(bodies(decidingOn: "veto " + words)) }
    fillVotes(text, &filled)
    fillRecords(text, &filled)
    if text.contains("{fromroutes}") {
      let routes = branch.entities(.route).filter {
        names.place(of: $0) == 0 && (isOf($0, "partner-dispute") || isOf($0, "practice-disagreement"))
      }
      filled["fromroutes"] = routes.flatMap { route in
        branch.facts(of: route, .raisedIn).compactMap { branch.value($0).entity }.map { body in
          "\(branch.id(of: route)) from \(branch.id(of: body))"
        }
      }.uniqued()
    }
  }

  /// The bodies at the head of the place of which a change of chair is stated for a day to come, or turns; otherwise such
  /// groups of theirs.
  private func turning() -> [EntityID] {
    let main = names.main()
    let own = main.filter(changesChair)
    let groups = main.flatMap { names.view.claimList(about: $0, .parent).live.map(\.subject) }.uniqued()
    let found = own.isEmpty ? groups.filter(changesChair) : own
    return found.count > Self.mostAlike ? [] : found
  }

  private func changesChair(_ body: EntityID) -> Bool {
    guard branch.kind(of: body) == .body, names.view.life(of: body).0 != .no else { return false }
    return branch.facts(of: body, .chair).contains { reference in
      let fact = branch.fact(reference)
      if branch.choice(fact.value)?.turn?.length != nil, fact.from != .open { return true }
      let bounds = [branch.boundary(fact.from, isEnd: false), branch.boundary(fact.to, isEnd: true)]
      return bounds.contains { $0.map { $0.days.last > defaultDay && !$0.isUndated } ?? false }
    }
  }

  /// The bodies at the head of the place, where none of them has a post of a lay member, so that only seats tell of them.
  private func withoutLayPosts() -> [EntityID] {
    let main = names.mains()
    let hasPost = main.flatMap { branch.facts(about: $0, .organisation).map { branch.subject($0) } }
      .contains { isOf($0, "lay-member") }
    return hasPost ? [] : main
  }

  /// How a body decides the one matter that some words mean: `For the budget: carried by ...`; nil where they mean several,
  /// or what is stated of it is not certain.
  private func ruleWords(of body: EntityID, on words: String) -> String? {
    let wording = Wording(view: names.view)
    let said: [(relation: Relation, words: String)] = [
      (.reserved, "reserved to"), (.delegatesTo, "delegated to"), (.carriedBy, "carried by"),
      (.quorum, "its own quorum:"), (.veto, "a veto of"),
    ]
    var matters: Set<String> = []
    var pieces: [String] = []
    for (relation, opening) in said {
      for claim in names.view.claimList(of: body, relation).live {
        guard case .text(let text)? = claim.qualification(.about) else { continue }
        let matter = branch.text(text)
        guard Set(WordIndex.stems(words)).isSubset(of: WordIndex.stems(matter)) else { continue }
        guard claim.truth == .yes else { return nil }
        matters.insert(matter)
        pieces.append("\(opening) \(wording.value(claim.value))")
      }
    }
    guard matters.count == 1, let matter = matters.first else { return nil }
    return "For \(matter): \(pieces.joined(separator: "; "))."
  }

  /// The bodies of the place that have a rule of their own for a matter in some words.
  private func bodies(decidingOn words: String) -> [EntityID] {
    let stems = WordIndex.stems(words)
    let rules: [Relation] = [.quorum, .carriedBy, .veto, .reserved, .delegatesTo]
    guard !stems.isEmpty else { return [] }
    return branch.entities(.body).filter { body in
      names.place(of: body) == 0
        && rules.flatMap { branch.facts(of: body, $0) }.contains { fact in
          guard case .text(let matter)? = branch.fact(fact).qualification(.about) else { return false }
          let own = Set(WordIndex.stems(branch.text(matter)))
          return stems.allSatisfy(own.contains)
        }
    }
  }
}
