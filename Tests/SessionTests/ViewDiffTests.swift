import Testing

@Suite("What differs")
struct ViewDiffTests {
  private static let papers = """
    source old { kind report; covering 2020 }
    source new { kind report; covering 2022 }
    event merger { on 2023-05-01 }
    post officer
    post deputy
    person ann
    body group

    """

  @Test("between two days of one model", arguments: days)
  func betweenDays(_ row: Row<(model: String, from: String, to: String), String>) {
    let looking = ViewFixture(Self.papers + row.input.model, row.location)
    #expect(looking.difference(row.input.from, row.input.to) == row.output, sourceLocation: row.location)
  }

  @Test("between two models, by ids and texts")
  func models() {
    let one = ViewFixture(Self.papers + "body b { chaired by officer cite old; also X cite old }")
    let other = ViewFixture(
      "body unrelated\n" + Self.papers + "body b { also X cite old; chaired by deputy cite old; also Y cite old }")
    #expect(other.difference(from: one, on: "2020-06-01") == "begun b alias Y\nchanged b chair officer -> deputy")
    #expect(one.difference(from: one, on: "2020-06-01") == "")
  }

  private static let days: [Row<(model: String, from: String, to: String), String>] = [
    Row("nothing", ("body b { chaired by officer cite old }", "2020-06-01", "2020-07-01"), gives: ""),
    Row(
      "something begins", ("body b { part of group from 2021-05-01 cite new }", "2020-06-01", "2022-06-01"),
      gives: "begun b parent group"),
    Row(
      "something ends", ("body b { part of group to 2021-05-01 cite old }", "2020-06-01", "2022-06-01"),
      gives: "ended b parent group"),
    Row(
      "one value takes another's place",
      ("body b { chaired by officer cite old; chaired by deputy cite new }", "2020-06-01", "2022-06-01"),
      gives: "changed b chair officer -> deputy"),
    Row(
      "a holder is not stated any more", ("post p { held by ann cite old }", "2020-06-01", "2022-06-01"),
      gives: "notMentioned p holder ann"),
    Row(
      "a whole list leaves a member out",
      ("body b { member ann cite old; complete members cite new }", "2020-06-01", "2022-06-01"),
      gives: "begun b complete value\nnotMentioned b members ann"),
    Row(
      "a body ends, and all of it",
      ("body b { chaired by officer cite old; exists to merger cite old }", "2020-06-01", "2024-06-01"),
      gives: "ended b exists it\nended b chair officer"),
    Row(
      "what ends cites the event", ("body b { exists from merger cite new }", "2020-06-01", "2024-06-01"),
      gives: "begun b exists it"),
  ]
}
