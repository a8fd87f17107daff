import Language
import Testing

@Suite("Nearest names")
struct SuggestionTests {
  private static let names = [
    "show", "list", "funding", "history", "conflicts", "silg", "spig", "scasp", "Children's Trust",
  ]

  @Test("the names that come nearest, nearest first, ties in alphabetical order", arguments: words)
  func nearest(_ row: Row<String, [String]>) {
    #expect(Suggestion.nearest(to: row.input, among: Self.names) == row.output, sourceLocation: row.location)
    #expect(Suggestion.nearest(to: row.input, among: Self.names.reversed()) == row.output, sourceLocation: row.location)
  }

  @Test(
    "a word of so many letters may differ by so many", arguments: [(1, 1), (3, 1), (5, 1), (6, 2), (9, 3), (40, 3)])
  func limits(_ length: Int, _ limit: Int) {
    #expect(Suggestion.limit(forLength: length) == limit)
  }

  @Test("no more than three are offered")
  func three() {
    #expect(Suggestion.nearest(to: "aaaa", among: ["aaab", "aaac", "aaad", "aaae"]) == ["aaab", "aaac", "aaad"])
  }

  private static let words: [Row<String, [String]>] = [
    Row("a letter left out", "shw", gives: ["show"]),
    Row("a letter too many", "shoow", gives: ["show"]),
    Row("two neighbours swapped", "hsow", gives: ["show"]),
    Row("a letter changed", "lost", gives: ["list"]),
    Row("a tie is in alphabetical order", "sig", gives: ["silg", "spig"]),
    Row("case and marks do not count", "CHILDRENS-TRUST", gives: ["Children's Trust"]),
    Row("the same word comes first", "silg", gives: ["silg"]),
    Row("a beginning of three letters", "fun", gives: ["funding"]),
    Row("a beginning of two letters is too little", "fu", gives: []),
    Row("three letters of a long word", "hisotyr", gives: ["history"]),
    Row("too far", "quorum", gives: []),
    Row("nothing", "", gives: []),
  ]
}
