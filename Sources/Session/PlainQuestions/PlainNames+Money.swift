import Language
import Model

/// The budgets of the place in use, who pays into them, and who holds several posts there.
extension PlainNames {
  /// The bodies whose budget is that of the place: those at its head, or what they follow where only that has a budget.
  func funded() -> [EntityID] { main().flatMap { funded($0) }.uniqued() }

  /// The bodies whose budget is meant by that of a body: itself, or what it follows where only that has a budget.
  func funded(_ body: EntityID) -> [EntityID] {
    if !branch.facts(about: body, .fundBody).isEmpty { return [body] }
    return branch.facts(of: body, .predecessor).compactMap { branch.value($0).entity }
      .filter { !branch.facts(about: $0, .fundBody).isEmpty }
  }

  /// The budgets of the place.
  func funds() -> [EntityID] {
    funded().flatMap { branch.facts(about: $0, .fundBody).map { branch.subject($0) } }.uniqued()
  }

  /// The people of the place who hold several posts, of whom a paper says so for the time asked about.
  func severalPosts() -> [EntityID] {
    branch.entities(.person).filter { person in
      let posts = view.claimList(about: person, .holder).live.map(\.subject).uniqued()
      return posts.count > 1 && posts.contains { place(of: $0) == 0 }
    }
  }

  /// Those who pay into the budgets of the place, but for those whom another that pays has followed.
  func payers() -> [EntityID] {
    let payers = funds().flatMap { fund in
      branch.facts(of: fund, .contribution).compactMap { branch.value($0).entity }
    }.uniqued()
    return payers.filter { payer in
      view.life(of: payer).0 != .no
        && !branch.facts(about: payer, .predecessor).contains { payers.contains(branch.subject($0)) }
    }
  }

  /// Who pays where what some words name pays nothing: the one payer of the place with these words in its name.
  func payer(besides thing: EntityID, _ said: ArraySlice<PlainWord>) -> EntityID? {
    let before = branch.facts(of: thing, .predecessor).compactMap { branch.value($0).entity }
    let pays = ([thing] + before).contains { !branch.facts(about: $0, .contribution).isEmpty }
    let stems = said.flatMap { WordIndex.stems($0.written) }
    guard !pays, !stems.isEmpty else { return nil }
    let found = payers().filter { payer in
      branch.names(of: payer).contains { name in
        let own = WordIndex.stems(name)
        return stems.allSatisfy(own.contains)
      }
    }
    return found.count == 1 ? found[0] : nil
  }
}
