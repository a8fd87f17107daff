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

  @Test("a word is folded alike however it is set", arguments: alike)
  func folding(_ row: Row<String, String>) {
    #expect(Suggestion.fold(row.input) == Suggestion.fold(row.output), sourceLocation: row.location)
  }

  private static let alike = [
    Row("a typographic apostrophe", "Young Person’s Service", gives: "Young Person's Service"),
    Row("hyphens that do not break, and dashes", "A\u{2011}B – C", gives: "A-B - C"),
    Row("no-break and zero-width blanks", "A\u{A0}B\u{200B}C\u{FEFF}", gives: "A B C"),
    Row("a letter and its accent", "Caf\u{65}\u{301} \u{174}y\u{302}n", gives: "Café W\u{302}ŷn"),
    Row("capital letters with accents", "\u{45}\u{301}COLE", gives: "école"),
    Row("a soft hyphen", "Part\u{AD}nership", gives: "Partnership"),
  ]

  @Test("other letters stay apart")
  func apart() {
    #expect(Suggestion.fold("Café") != Suggestion.fold("Cafe"))
    #expect(Suggestion.fold("£5") != Suggestion.fold("5"))
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
