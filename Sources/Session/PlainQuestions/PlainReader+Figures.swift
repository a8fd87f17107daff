import Language
import Model

/// Figures that papers count in several ways.
extension PlainReader {
  /// Figures that are counted in a stretch of the time asked about in which those named first are not, with these where they
  /// are counted in the rest; none where they are counted all the time: what one paper counts by the year another counts by
  /// the quarter.
  func counted(as series: EntityID, _ words: ArraySlice<PlainWord>) -> [EntityID] {
    guard let time = asked ?? inUse else { return [] }
    return alsoCounted(series, in: time, words.flatMap { WordIndex.stems($0.written) }, words)
  }

  func alsoCounted(
    _ series: EntityID, in time: WrittenPeriod, _ stems: [String], _ words: ArraySlice<PlainWord>
  ) -> [EntityID] {
    func times(_ series: EntityID) -> [DayRange] {
      branch.facts(of: series, .figure).compactMap { branch.fact($0).period?.range }.filter { $0.overlaps(time.range) }
    }
    let own = times(series)
    let areTogether = names.stand(stems, togetherIn: series)
    let others = names.allLike(words, [.series]).filter { other in
      other != series && (!areTogether || names.stand(stems, togetherIn: other))
        && times(other).contains { time in !own.contains { $0.overlaps(time) } }
    }
    if others.isEmpty { return [] }
    // What is counted first stands first.
    let begins = own.map(\.start).min()
    let isLater = begins.map { first in others.contains { times($0).contains { $0.start < first } } } ?? true
    return isLater ? others + (own.isEmpty ? [] : [series]) : [series] + others
  }

  /// The figures whose name has the words beside each other; others of which it has them apart count something else.
  mutating func series(_ words: ArraySlice<PlainWord>) -> SlotValue {
    for said in [words] + Self.synonyms(of: words) {
      let named = named(said)
      if named.count == 1 {
        let then = counted(as: named[0], said)
        return .values((then.isEmpty ? alsoForOthers(named[0], said) : then).map { branch.id(of: $0) })
      }
      if named.count > 1 {
        return names.scope != nil && named.count <= Self.mostAlike
          ? .values(named.map { branch.id(of: $0) }) : .several(named)
      }
    }
    let things = Self.synonyms(of: words).isEmpty ? names.things(words, [.series]) : []
    if things.count <= 1 {
      let then = things.first.map { counted(as: $0, words) } ?? []
      return things.isEmpty ? .none : .values((then.isEmpty ? things : then).map { branch.id(of: $0) })
    }
    return names.scope != nil && things.count <= Self.mostAlike
      ? .values(things.map { branch.id(of: $0) }) : .several(things)
  }

  /// Those that count what the words say, where one does; otherwise those with the words beside each other in their name.
  private mutating func named(_ said: ArraySlice<PlainWord>) -> [EntityID] {
    let stems = said.flatMap { WordIndex.stems($0.written) }
    let together = names.things(said, [.series]).filter { names.stand(stems, togetherIn: $0) }
    let counting = names.allLike(said, [.series]).filter { names.counts(stems, in: $0) }
    return said.count < 2 || counting.isEmpty || !Set(counting).isDisjoint(with: together) ? together : counting
  }

  /// Figures of children or adults alone, where the words do not say of whom: with those of the others beside them.
  private func alsoForOthers(_ series: EntityID, _ words: ArraySlice<PlainWord>) -> [EntityID] {
    let stems = words.flatMap { WordIndex.stems($0.written) }
    func whom(_ thing: EntityID) -> String? {
      let own = Set(branch.names(of: thing).dropFirst().flatMap { WordIndex.stems($0) })
      return ["adult", "child"].first(where: own.contains)
    }
    guard words.count > 1, !stems.contains("adult"), !stems.contains("child"), let client = whom(series) else {
      return [series]
    }
    let others = names.allLike(words, [.series]).filter {
      names.stand(stems, togetherIn: $0) && whom($0).map { $0 != client } ?? false
    }
    return others.count == 1 ? [series] + others : [series]
  }

  /// The same figures in other words of the field.
  private static func synonyms(of words: ArraySlice<PlainWord>) -> [ArraySlice<PlainWord>] {
    let said = words.map { WordIndex.singular($0.folded) }.joined(separator: " ")
    return (alsoCalled[said] ?? []).map { PlainWord.words(of: $0)[...] }
  }

  private static let alsoCalled = [
    "child in care": ["looked after children"], "looked after child": ["children in care"],
    "care": ["looked after children", "children in care"], "lac": ["looked after children", "children in care"],
    "cp plan": ["child protection plan"], "protection plan": ["child protection plan"],
  ]
}

extension PlainNames {
  /// Whether all of some words stand in what a name counts, its last word the last of them: `child reviews` are child
  /// safeguarding practice reviews, and no referrals for a child review.
  func counts(_ stems: [String], in thing: EntityID) -> Bool {
    branch.names(of: thing).dropFirst().contains { name in
      let behind: Set<String> = ["for", "of", "on", "in", "to", "from", "at"]
      let head = name.split(separator: ",").first?.split(separator: " ").prefix { !behind.contains($0.lowercased()) }
      let own = (head ?? []).flatMap { WordIndex.stems(String($0)) }
      return own.last == stems.last && stems.allSatisfy(own.contains)
    }
  }
}
