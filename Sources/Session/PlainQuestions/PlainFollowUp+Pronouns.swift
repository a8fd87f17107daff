import Language
import Model

/// What `it`, `he` and `that group` mean after the last answer.
extension PlainReader {
  /// A question with `it`, `its chair`, `that group` or `he`: the thing or the person of the last answer is meant.
  mutating func readPronouns(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let subject = subject(of: last).flatMap {
      Self.fits(branch.kind(of: $0), words) ? PlainWord(branch.id(of: $0)) : nil
    }
    let person = person(last, words).map { PlainWord(branch.id(of: $0)) }
    var said: [PlainWord] = []
    var owner: PlainWord?
    var isFound = false
    for (index, word) in words.enumerated() {
      let before = index > 0 ? words[index - 1].folded : ""
      switch word.folded {
      case "it" where ["is", "was"].contains(before) && index + 1 < words.count && Self.behindIdleIt(words[index + 1]):
        // `whose job is it to publish the report` is about nothing before it.
        said.append(word)
      case "it", "they", "them":
        guard let subject else { return nil }
        said.append(subject)
        isFound = true
      case "he", "she", "him", "her", "his":
        guard let person else { return nil }
        said.append(person)
        isFound = true
      case "its", "their":
        owner = subject
        isFound = subject != nil
      case "board", "group", "body", "subgroup", "partnership", "team", "organisation", "duty", "post", "one":
        if ["that", "this"].contains(before), let subject {
          said.removeLast()
          said.append(subject)
          isFound = true
        } else {
          said.append(word)
        }
      default: said.append(word)
      }
    }
    guard isFound else { return nil }
    return fresh(said + (owner.map { [PlainWord("of"), $0] } ?? [])) ?? ofLastAlone(words)
  }

  /// A refusal of what is asked of `it` and is not understood: without the answer before it `it` would be what stands at the
  /// head of the place, which is another question.
  private mutating func ofLastAlone(_ words: [PlainWord]) -> PlainReading? {
    let isOfIt = words.contains { ["it", "them", "they"].contains($0.folded) }
    isOfLastAlone = isOfIt && PlainTopic.begins(Self.text(words))
    return isOfLastAlone ? .nothing : nil
  }

  /// Whom `he` means: the person of the last answer, or who holds a post of it; where it is asked who appointed him or to
  /// whom he reports, that post.
  private func person(_ last: LastAsked, _ words: [PlainWord]) -> EntityID? {
    let posts = last.things.filter { branch.kind(of: $0) == .post }
    let isOfPost = words.contains { Self.ofPosts.contains($0.folded) }
    if isOfPost, posts.count == 1 { return posts[0] }
    if let person = last.people.first { return person }
    let time = last.statements.last { $0.hasPrefix("at ") }
      .flatMap { period(PlainWord.words(of: String($0.dropFirst(3)))[...]) }
    let view = (time.map(at) ?? names).view
    return posts.lazy.compactMap { post in
      let holders = view.claimList(of: post, .holder).live.compactMap(\.value.entity).uniqued()
      return holders.count == 1 ? holders[0] : nil
    }.first
  }

  private static let ofPosts: Set<String> = ["appointed", "appoints", "report", "reports", "answerable", "accountable"]

  private static func behindIdleIt(_ word: PlainWord) -> Bool {
    ["to", "true", "right", "correct", "that", "if", "possible", "fair"].contains(word.folded)
  }

  private static let tenures: [PlainShape.Pattern] = [
    "[and] since when", "[and] for how long", "[and] how long [for]", "[and] from when",
  ]

  /// `since when`, after who chairs a body: since when that post is held by whom, where one is named.
  func readHolders(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let asked = last.statements.filter { !Self.looks($0) }
    guard asked.count == 1, Self.form(asked[0]) == .whoChairs, let body = subject(of: asked[0]),
      Self.tenures.contains(where: { !$0.matches(words).isEmpty }),
      names.view.claimList(of: body, .chair).live.compactMap(\.value.entity).contains(where: { post in
        !branch.facts(of: post, .holder).isEmpty
      })
    else { return nil }
    return .statements(["when did \(branch.id(of: body)).chair.holder change"])
  }
}
