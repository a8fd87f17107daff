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

  /// What stands before what is asked of a change that is not made.
  static let asThingsAre = "As things are"

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
      return asks ? .wanting("the change was told and is not made", last.offered) : .change(last.offered)
    }
    let isOfIt = said.contains { ["it", "they", "them"].contains($0.folded) }
    guard isOfIt else { return nil }
    var found: [String] = []
    for statement in last.statements {
      let one = LastAsked(statements: [statement], people: last.people, things: last.things)
      guard case .statements(let read)? = readFollowUp(words, one) else { continue }
      found += read
    }
    guard !found.isEmpty else { return nil }
    opening = "\(Self.asThingsAre), for the change is not made: `\(last.offered[0])` tries it."
    return .statements(found.uniqued())
  }
}
