import Language
import Model

/// What a word means that is in the names of several, of which one is the whole: an authority of councils, a council and its
/// leader.
extension PlainReader {
  /// `the authority`, where what stands at the head of the place is one: a combined authority, and no council in it.
  func ownAuthority() -> SlotValue? {
    let main = names.main().filter { body in
      branch.names(of: body).dropFirst().contains { WordIndex.stems($0).contains("authority") }
    }
    return main.count == 1 ? .values([branch.id(of: main[0])]) : nil
  }

  /// The organisation or body of which the words are, where they are also in the name of a post within it: `when does the
  /// county end` asks of the council, and not of its leader.
  mutating func whole(of things: [EntityID], _ words: ArraySlice<PlainWord>) -> EntityID? {
    guard !things.isEmpty, things.allSatisfy({ branch.kind(of: $0) == .post }), !names.isWholeName(words, [.post])
    else {
      return nil
    }
    let wholes = names.things(words, [.organisation, .body])
    let homes = things.flatMap { branch.facts(of: $0, .organisation) }.compactMap { branch.value($0).entity }
    return wholes.count == 1 && homes.contains(wholes[0]) ? wholes[0] : nil
  }
}
