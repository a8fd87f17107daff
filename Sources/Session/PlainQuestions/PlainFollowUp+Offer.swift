import Language
import Model

/// What goes on from a change that was told its exact form and is not made.
extension PlainReader {
  private static let whatThen: [PlainShape.Pattern] = [
    "[and] what [else] would|will|does [it] change|changes|do|happen|mean", "[and] what [else] changes|happens",
    "[and] what should|must|can|could we|i do [now|next|about] [it]",
    "[and] how [do|can|could|should] [we|i] [do] [it]",
    "[and] what do|should|must i|we type", "[and] how is it done|typed", "do it", "yes", "try it",
  ]

  /// What is asked of the body that changes, though no word stands for it.
  private static let ofBody: [PlainShape.Pattern] = ["[and] who [would|will] chairs|chair"]

  /// What stands before what is asked of a change that is not made.
  static let asThingsAre = "As things are"

  /// What is wrong with a question of what would be, where the change is told alone.
  static let unmade = "the change was told and is not made; type it first, and ask this then"

  /// What is told of all times, or of the law as it is met now: no answer to what would be.
  static let ofAllTimes: Set<StatementForm.ID> = [
    .diff, .history, .check, .calendar, .compare, .search, .questions, .conflicts, .whenDid,
  ]

  /// Whether a line asks what only a change that is made can answer.
  mutating func asksOfChange(_ line: String) -> Bool {
    let said = PlainWord.words(of: line)
    let (words, bare) = (Self.meaningful(said), Self.withoutThen(said))
    var choice: PlainReading?
    return [words, bare].contains { shaped in
      readShapes(shaped, among: [{ PlainShapes.ofOption + PlainShapes.inHand }], during: nil, &choice) != nil
    } || readShapes(bare, among: [{ PlainShapes.inHandThen }], during: nil, &choice) != nil
  }

  /// What a line means of such a change: its exact form again, or what is asked of the bodies that it names, as they are.
  mutating func readOfOffer(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    guard !last.offered.isEmpty else { return nil }
    let said = words.filter { !PlainVocabulary.articles.contains($0.folded) }
    let asks =
      said.first.map { ["what", "and"].contains($0.folded) } ?? false
      && said.last.map {
        ["changes", "change", "happens", "happen", "mean", "do"].contains($0.folded)
      } ?? false
    if Self.whatThen.contains(where: { !$0.matches(said).isEmpty }) {
      return asks ? .wanting(Self.unmade, last.offered) : .change(last.offered)
    }
    let isOfBody = Self.ofBody.contains { !$0.matches(said).isEmpty }
    let isOfIt = isOfBody || said.contains { ["it", "they", "them"].contains($0.folded) }
    guard isOfIt else { return nil }
    let words = isOfBody ? words + [PlainWord("it")] : words
    let isOfPast = said.contains { ["was", "were", "did", "had", "began", "since", "history"].contains($0.folded) }
    var found: [String] = []
    for statement in last.statements {
      let one = LastAsked(statements: [statement], people: last.people, things: last.things)
      guard case .statements(let read)? = readFollowUp(words, one) else { continue }
      found += read
    }
    guard !found.isEmpty else { return nil }
    if found.contains(where: { Self.form($0).map(Self.ofAllTimes.contains) ?? false }), !isOfPast {
      return .wanting(Self.unmade, last.offered)
    }
    opening = "\(Self.asThingsAre), for the change is not made: `\(last.offered[0])` tries it."
    return .statements(found.uniqued())
  }
}
