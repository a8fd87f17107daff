import Model
import Testing

@Suite("Stretches of a period")
struct TimeSliceTests {
  /// One body with a chair from some date, a source of 2020 to 2024, and an event in January 2025.
  private static func model(_ clauses: String) -> String {
    """
    source paper { covering 2020..2024 }
    event merger { on 2025-01 }
    post officer
    post deputy
    body board {
    \(clauses)
    }
    """
  }

  @Test("a period is cut at every event and every dated change in it", arguments: rows)
  func cut(_ row: Row<(clauses: String, period: String), String>) {
    let looking = ViewFixture(Self.model(row.input.clauses), row.location)
    #expect(looking.stretches(row.input.period).joined(separator: " ") == row.output, sourceLocation: row.location)
  }

  @Test(
    "the stretches of a period follow each other and fill it",
    arguments: ["2022", "2024/25", "2025-01", "2019..2026", "2022~", "2025-01-15"])
  func fill(_ text: String) throws {
    let clauses =
      "chaired by officer from 2022-05-17 to 2024-02\nchaired by deputy from 2023\nmember officer in 2021..2022-06-30"
    let stretches = ViewFixture(Self.model(clauses)).stretches(text)
    #expect(!stretches.isEmpty)
    let range = try #require(ViewFixture.period(text)?.range)
    #expect(stretches.first?.replacing("?", with: "").hasPrefix("\(range.start)") == true)
    #expect(stretches.last?.replacing("?", with: "").hasSuffix("\(range.last)") == true)
  }

  private static let rows: [Row<(clauses: String, period: String), String>] = [
    Row("nothing changes", ("kind board", "2022"), gives: "2022-01-01..2022-12-31"),
    Row(
      "an exact beginning", ("chaired by officer from 2022-05-17", "2022"),
      gives: "2022-01-01..2022-05-16 2022-05-17..2022-12-31"),
    Row(
      "an exact end is included", ("chaired by officer to 2022-05-17", "2022"),
      gives: "2022-01-01..2022-05-17 2022-05-18..2022-12-31"),
    Row(
      "a beginning on the first day cuts nothing", ("chaired by officer from 2022-01-01", "2022"),
      gives: "2022-01-01..2022-12-31"),
    Row(
      "two changes on one day are one cut",
      ("chaired by officer to 2022-05-16\nchaired by deputy from 2022-05-17", "2022"),
      gives: "2022-01-01..2022-05-16 2022-05-17..2022-12-31"),
    Row(
      "a beginning known to the month", ("chaired by officer from 2022-05", "2022"),
      gives: "2022-01-01..2022-05-30? ?2022-05-01..2022-12-31"),
    Row(
      "a beginning known as the period counts from its first day", ("chaired by officer from 2022", "2022"),
      gives: "2022-01-01..2022-12-31"),
    Row(
      "a beginning known no more closely counts so too", ("chaired by officer from 2022", "2022-05"),
      gives: "2022-05-01..2022-05-31"),
    Row(
      "an event's month cuts the year, its days not known", ("kind board", "2025"),
      gives: "2025-01-01..2025-01-30? ?2025-01-01..2025-12-31"),
    Row("a day is one stretch", ("chaired by officer from 2022-05", "2022-05-17"), gives: "2022-05-17..2022-05-17"),
    Row(
      "the ends of what sources cover cut", ("kind board", "2019..2020"),
      gives: "2019-01-01..2019-12-31 2020-01-01..2020-12-31"),
    Row(
      "a clause's own period cuts", ("member officer in 2022/23", "2022"),
      gives: "2022-01-01..2022-03-31 2022-04-01..2022-12-31"),
  ]
}
