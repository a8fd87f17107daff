import Model
import Session
import Testing

@Suite("When answers changed")
struct ChangeTests {
  private static let model = """
    source first { covering 2020 }
    source second { covering 2021 }
    source third { covering 2022/23 }
    source fourth { covering 2022 }
    event merger "The merger" { on 2024-03; ends board }
    post one "One"
    post two "Two"
    post three "Three"
    body whole "Whole"
    body board "Board" {
    """

  @Test("says when and how closely, from what to what", arguments: rows)
  func says(_ row: Row<(clauses: String, question: String), String>) {
    var asked = SessionFixture(Self.model + "\n\(row.input.clauses)\n}", at: "2022-06-01", row.location)
    #expect(asked.text(row.input.question, row.location) == row.output, sourceLocation: row.location)
  }

  private static let chair = "when did board.chair change"

  private static let rows: [Row<(clauses: String, question: String), String>] = [
    Row("nothing is stated", ("kind board", chair), gives: "The chair of Board: nothing that changes is stated of it"),
    Row(
      "a stated day",
      ("chaired by one to 2021-06-30 cite first\nchaired by two from 2021-07-01 cite second", chair),
      gives: "first stated in 2020: the One\n1 July 2021: from the One to the Two\n"
        + "March 2024, day not stated (The merger): no longer the Two"),
    Row(
      "a month", ("chaired by one cite first\nchaired by two from 2021-07 cite second", chair),
      gives: "first stated in 2020: the One\nJuly 2021, day not stated: from the One to the Two\n"
        + "March 2024, day not stated (The merger): no longer the Two"),
    Row(
      "about a month", ("chaired by one cite first\nchaired by two from 2021-07~ cite second", chair),
      gives: "first stated in 2020: the One\nabout July 2021: from the One to the Two\n"
        + "March 2024, day not stated (The merger): no longer the Two"),
    Row(
      "stated before and after alone", ("chaired by one cite first\nchaired by two cite third", chair),
      gives: "first stated in 2020: the One\nsome time from 2020 to 2022/23, day not stated: from the One to the Two\n"
        + "March 2024, day not stated (The merger): no longer the Two"),
    Row(
      "what lasts as long as the thing ends with it",
      ("chaired by one cite first\nchaired by one cite third\nkind board", "when did board.kind change"),
      gives: "March 2024, day not stated (The merger): no longer board"),
    Row(
      "what a source merely states is not dated by the beginning of the thing",
      ("exists from 2020-06\nchaired by one cite first\nchaired by one cite third", chair),
      gives: "first stated in 2020: the One\nMarch 2024, day not stated (The merger): no longer the One"),
    Row(
      "where a thing lies begins with it",
      ("exists from 2020-06\npart of whole cite first", "when did board.parent change"),
      gives: "June 2020, day not stated: new: Whole\nMarch 2024, day not stated (The merger): no longer Whole"),
    Row(
      "only planned is said of what is planned",
      (
        "member one cite first\nmember two cite third\nmember three planned cite third",
        "when did board.members change"
      ),
      gives:
        "first stated in 2020: the One\nsome time from 2020 to 2022/23, day not stated: from the One to the Two and the "
        + "Three (only planned)\nlast stated in 2022/23: the Two\nMarch 2024, day not stated (The merger): no longer the Three"
    ),
    Row(
      "what is planned is not taken as come",
      ("chaired by one cite first\nchaired by two from 2021 planned cite first", chair),
      gives: "first stated in 2020: the One\nin the course of 2021, day not stated: new: the Two · planned\n"
        + "March 2024, day not stated (The merger): no longer the One and the Two"),
    Row(
      "into one value",
      (
        "chaired by one to 2021-06-30 cite first\nchaired by two from 2021-07-01 cite second",
        "when did the chair of Board become two"
      ), gives: "1 July 2021: from the One to the Two"),
    Row(
      "into none", ("chaired by one cite first", "when did board.chair become three"),
      gives:
        "The chair of Board: at no time that the sources speak of\n`when did board.chair change` says what is stated of it"
    ),
    Row(
      "a number, without a bare nought",
      ("member one cite first\nmember one, two cite second", "when did number of board.members change"),
      gives: "first stated in 2020: 1\nfirst stated in 2021: from 1 to 2\nlast stated in 2021: 2"),
  ]

  @Test("sources of one time that differ are told")
  func differ() throws {
    var asked = SessionFixture(Self.model + "\nchaired by one cite fourth\nchaired by two cite third\n}")
    let row = try #require(asked.answer(Self.chair)?.rows.dropFirst().first)
    #expect(row.sentence == "some time from 2022 to 2022/23, day not stated: from the One to the Two")
    #expect(row.details == ["sources differ for 1 April 2022 to 31 December 2022: the One (2022) or the Two (2022/23)"])
    #expect(row.cells[0] == .date("2022-01-01") && row.cells[1] == .date("2023-03-31"))
  }
}
