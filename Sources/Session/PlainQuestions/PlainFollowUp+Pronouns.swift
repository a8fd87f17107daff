import Language
import Model

/// What `it`, `he` and `that group` mean after the last answer.
extension PlainReader {
  /// A question with `it`, `its chair`, `that group` or `he`: the thing or the person of the last answer is meant.
  mutating func readPronouns(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let words = Self.withoutPerson(words)
    if let role = readOfRole(words, last) ?? readOfSeveral(words, last) ?? seatsOfDuty(words, last) { return role }
    return substituting(words, last)
  }

  /// Nobody chairs a duty: who chairs what does it must be asked of that.
  private mutating func seatsOfDuty(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    guard let whole = subject(of: last), branch.kind(of: whole) == .duty, Self.asksOfSeats(words),
      words.contains(where: { ["it", "them", "they"].contains($0.folded) })
    else { return nil }
    isOfLastAlone = true
    return .nothing
  }

  private mutating func substituting(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
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
  func person(_ last: LastAsked, _ words: [PlainWord]) -> EntityID? {
    let posts = last.things.filter { branch.kind(of: $0) == .post }
    let isOfPost = words.contains { Self.ofPosts.contains($0.folded) }
    if isOfPost, posts.count == 1 { return posts[0] }
    if let person = one(of: last.people, in: last) { return person }
    guard last.people.isEmpty else { return nil }
    return posts.lazy.map { self.holders(of: $0, last) }.first { $0.count == 1 }?.first
  }

  /// One of several people: whom the line before named, or who alone of them holds a post still; nil where that is not known.
  private func one(of people: [EntityID], in last: LastAsked) -> EntityID? {
    if people.count < 2 { return people.first }
    let said = Set(PlainWord.words(of: last.line).map { PlainWord($0.owner).folded })
    let named = people.filter { person in
      PlainWord.words(of: branch.declaredName(of: person)).contains { $0.folded.count > 2 && said.contains($0.folded) }
    }
    if named.count == 1 { return named[0] }
    let posted = people.filter { person in
      branch.facts(about: person, .holder).contains { fact in
        let post = branch.subject(fact)
        return names.view.life(of: post).0 != .no && holders(of: post, last).contains(person)
      }
    }
    return posted.count == 1 ? posted[0] : nil
  }

  /// Who holds a post at the time of the last answer.
  private func holders(of post: EntityID, _ last: LastAsked) -> [EntityID] {
    let time = last.statements.last { $0.hasPrefix("at ") }
      .flatMap { period(PlainWord.words(of: String($0.dropFirst(3)))[...]) }
    let view = (time.map(at) ?? names).view
    return view.claimList(of: post, .holder).live.compactMap(\.value.entity).uniqued()
  }

  private static let ofPosts: Set<String> = [
    "appointed", "appoints", "report", "reports", "answerable", "accountable", "answer", "answers", "paid",
    "independent",
  ]

  /// `that person` is whom `he` means.
  private static func withoutPerson(_ words: [PlainWord]) -> [PlainWord] {
    guard
      let place = words.indices.dropLast().first(where: {
        words[$0].folded == "that" && ["person", "man", "woman"].contains(words[$0 + 1].folded)
      })
    else { return words }
    return words[..<place] + [PlainWord("he")] + words[(place + 2)...]
  }

  private static let beginnings: [PlainShape.Pattern] = [
    "[and] when did he|she [first] start|begin|join|arrive|come|take [over|up|on]",
    "[and] when was he|she [first] appointed", "[and] how long has|have he|she been there|in|chair|here [post|office]",
    "[and] since when is|has|was he|she [been] [there|in|chair] [post|office]",
  ]

  /// `is he paid`, `who does he answer to`, after who chairs a body or scrutinises it: asked of that post by what it is.
  private mutating func readOfRole(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let he: Set<String> = ["he", "she", "him", "her"]
    let asked = last.statements.filter { !Self.looks($0) }
    guard words.contains(where: { he.contains($0.folded) }), let first = asked.first,
      let (role, relation) = Self.role(of: first), asked.allSatisfy({ Self.role(of: $0)?.said == role })
    else { return nil }
    let bodies = asked.compactMap { subject(of: $0) }.uniqued()
    if Self.beginnings.contains(where: { !$0.matches(words).isEmpty }) {
      return .statements(bodies.map { "when did \(branch.id(of: $0)).\(relation).holder change" })
    }
    guard words.contains(where: { Self.ofPosts.contains($0.folded) }) else { return nil }
    // One post that was told is asked of by itself.
    let isTold = last.things.count { branch.kind(of: $0) == .post } == 1
    if isTold, !words.contains(where: { ["paid", "independent"].contains($0.folded) }) { return nil }
    let time = last.time.map { [PlainWord("in")] + PlainWord.words(of: $0) } ?? []
    let isOfHead = bodies.allSatisfy { isHead($0, last) }
    guard isOfHead || bodies.count == 1 else { return nil }
    let whose = isOfHead ? [] : [PlainWord("of"), PlainWord(branch.id(of: bodies[0]))]
    let said = words.flatMap { word in
      he.contains(word.folded) ? [PlainWord("the"), PlainWord(role)] + whose : [word]
    }
    return fresh(said + time)
  }

  /// Whether a body stands at the head of the place, at the time of the last answer or now.
  func isHead(_ body: EntityID, _ last: LastAsked) -> Bool {
    if names.mains().contains(body) { return true }
    let time = last.time.flatMap { period(PlainWord.words(of: $0)[...]) }
    return time.map { at($0).main().contains(body) } ?? false
  }

  /// Whose post a statement tells, as it is said and as a relation: that of a chair, of a scrutineer.
  private static func role(of statement: String) -> (said: String, relation: String)? {
    if form(statement) == .whoChairs, !statement.contains(" for ") { return ("chair", "chair") }
    guard form(statement) == .find, statement.hasSuffix(".scrutineer"), !statement.contains("(") else { return nil }
    return ("scrutineer", "scrutineer")
  }

  /// `who chairs it`, after several groups that work on something: who chairs each.
  private func readOfSeveral(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    guard Self.asksOfSeats(words), words.count < 5, words.first?.folded == "who",
      words.contains(where: { ["it", "them", "they"].contains($0.folded) }),
      let first = last.statements.first(where: { !Self.looks($0) }), first.hasPrefix("find ("),
      first.contains(" where remit "), let end = first.firstIndex(of: ")")
    else { return nil }
    let bodies = first[..<end].split(whereSeparator: { " ,(".contains($0) }).compactMap {
      branch.entity(id: String($0))
    }
    let asks = words.contains { ["chairs", "chair", "chaired"].contains($0.folded) } ? "chairs" : "sits on"
    return .statements(bodies.map { "who \(asks) \(branch.id(of: $0))" })
  }

  /// Whether a line asks who chairs something or sits on it.
  private static func asksOfSeats(_ words: [PlainWord]) -> Bool {
    let said = Set(words.map(\.folded))
    return !said.isDisjoint(with: ["chairs", "chaired", "chair", "sits", "sit", "sat"])
      || said.contains("on") && said.contains("who")
  }

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
