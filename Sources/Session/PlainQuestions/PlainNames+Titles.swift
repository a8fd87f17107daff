import Model

/// What a title in a name says of the post that bears it.
extension PlainNames {
  /// Without the posts of deputies where none is said: `the chief nurse` is no deputy chief nurse, and of one whose deputy
  /// alone has the words in its name it is that one.
  func withoutDeputies(_ found: [Alike], _ said: [PlainWord]) -> [Alike] {
    func isDeputy(_ stems: some Collection<String>) -> Bool { stems.contains(where: Self.deputies.contains) }
    guard !isDeputy(said.flatMap { WordIndex.stems($0.written) }) else { return found }
    let others = found.filter { branch.kind(of: $0.thing) != .post || !isDeputy($0.name) }
    guard others.isEmpty, found.count == 1, let deputy = found.first else { return others }
    let deputised = view.claimList(of: deputy.thing, .actsFor).live.compactMap(\.value.entity).uniqued()
    guard deputised.count == 1, branch.kind(of: deputised[0]) == .post else { return [] }
    return [Alike(thing: deputised[0], fit: fit(deputised[0], unsaid: deputy.fit.unsaid), name: deputy.name)]
  }

  private static let deputies = Set(
    ["deputy", "assistant", "associate", "acting", "interim"].flatMap { WordIndex.stems($0) })

  /// Whether one word in the plural was said, which a thing's name has in the singular before a title: `academies` are not
  /// the Academy Manager.
  func isOneOfMany(_ thing: EntityID, _ said: [PlainWord]) -> Bool {
    guard said.count == 1, let word = said.first?.folded, WordIndex.singular(word) != word,
      branch.kind(of: thing) == .post
    else { return false }
    let titles: Set<String> = ["manager", "officer", "advisor", "adviser", "director"]
    return branch.names(of: thing).contains { name in
      let words = PlainVocabulary.words(name.lowercased())
      return zip(words, words.dropFirst()).contains { $0 == WordIndex.singular(word) && titles.contains($1) }
    }
  }

  /// What the initials of a name mean, where nothing is called by them: `the DPH`.
  func byInitials(_ said: [PlainWord], _ kinds: [EntityKind]) -> [EntityID] {
    guard said.count == 1, let word = said.first?.written, word.count > 1, word.allSatisfy(\.isUppercase) else {
      return []
    }
    let initials = word.lowercased()
    return branch.entities().filter { thing in
      isOf(thing, kinds) && place(of: thing) < 3
        && branch.names(of: thing).dropFirst().contains { name in
          String(WordIndex.stems(name).compactMap(\.first)) == initials
        }
    }
  }

  /// Words with those marked that begin a whole name of something here, though elsewhere they say nothing: `A Council`.
  mutating func withNames(_ said: [PlainWord]) -> [PlainWord] {
    var words = said
    for start in said.indices {
      let first = said[start].folded
      guard PlainVocabulary.articles.contains(first) || PlainVocabulary.fillers.contains(first) else { continue }
      let ends = (start + 2)..<max(start + 2, min(said.count, start + 10) + 1)
      words[start].beginsName = ends.contains { isName(said[start..<$0]) }
    }
    return words
  }

  /// Whether some words are, word by word, a name of something in the place in use, or of no place.
  private mutating func isName(_ said: ArraySlice<PlainWord>) -> Bool {
    guard let last = said.last else { return false }
    let written = (said.dropLast().map(\.written) + [last.owner]).joined(separator: " ").lowercased()
    return index.named(written).contains { thing in
      place(of: thing) < 3 && branch.names(of: thing).dropFirst().contains { $0.lowercased() == written }
    }
  }
}
