import Language
import Testing

@Suite("Whether another line is wanted")
struct InputCompletenessTests {
  @Test("brackets, braces and commas want more, and a text left open is told at once", arguments: rows)
  func wants(_ row: Row<String, InputCompleteness>) {
    #expect(InputCompleteness(row.input) == row.output, sourceLocation: row.location)
  }

  private static let rows: [Row<String, InputCompleteness>] = [
    Row("nothing", "", gives: .no),
    Row("a statement", "show silg", gives: .no),
    Row("a mistake", "show", gives: .no),
    Row("an open bracket", "find (silg", gives: .goesOn),
    Row("a closed one", "find (silg)", gives: .no),
    Row("one too many", "find silg)", gives: .no),
    Row("an open brace, over lines", "body b {\n  also B\n", gives: .goesOn),
    Row("a closed one, over lines", "body b {\n  also B\n}", gives: .no),
    Row("a comma", "quorate silg with a,", gives: .goesOn),
    Row("a comma and a comment", "quorate silg with a, # b", gives: .goesOn),
    Row("a bracket in a comment", "show silg # (", gives: .no),
    Row("a bracket in a text", "show \"silg (\"", gives: .no),
    Row("an open text", "show \"Serious Incidents", gives: .no),
    Row("an open text in typographic quotes", "show “Serious", gives: .no),
    Row("an open text in an open bracket", "find (\"Serious", gives: .no),
    Row("an open text of an earlier line", "show \"Serious\nshow silg", gives: .no),
  ]
}
