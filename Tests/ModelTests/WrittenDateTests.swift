import Model
import Testing

@Suite("Written dates")
struct WrittenDateTests {
  /// The date as written, as spoken, and the days it may mean.
  private func check(_ row: Row<WrittenDate?, String>) {
    var text = "no such date"
    if let date = row.input {
      text = "\(date) = \(date.spoken) = \(date.range.start) to \(date.range.last)"
    }
    #expect(text == row.output, sourceLocation: row.location)
  }

  @Test("a date stands for the days of its period", arguments: exact)
  func exactDates(_ row: Row<WrittenDate?, String>) { check(row) }

  @Test("a tilde widens a date by one of its own unit on each side", arguments: approximate)
  func approximateDates(_ row: Row<WrittenDate?, String>) {
    check(row)
    #expect(row.input?.isApproximate == true, sourceLocation: row.location)
  }

  @Test("a tilde leaves the period as written alone")
  func writtenPeriod() {
    let date = WrittenDate(year: 2022, isApproximate: true)
    #expect(date?.written == WrittenDate(year: 2022)?.range)
    #expect(date != WrittenDate(year: 2022))
  }

  @Test("a date of every precision keeps its precision")
  func precisions() {
    #expect(WrittenDate(year: 2022)?.precision == .year)
    #expect(WrittenDate(year: 2022, month: 3)?.precision == .month)
    #expect(WrittenDate(year: 2022, month: 3, day: 4)?.precision == .day)
    #expect(WrittenDate(financialYear: 2022)?.precision == .financialYear)
    #expect(WrittenDate(Day(number: 0)).description == "1970-01-01")
  }

  private static let exact: [Row<WrittenDate?, String>] = [
    Row("a year", WrittenDate(year: 2022), gives: "2022 = 2022 = 2022-01-01 to 2022-12-31"),
    Row("a leap year", WrittenDate(year: 2024), gives: "2024 = 2024 = 2024-01-01 to 2024-12-31"),
    Row("a month", WrittenDate(year: 2025, month: 1), gives: "2025-01 = January 2025 = 2025-01-01 to 2025-01-31"),
    Row(
      "February of a leap year", WrittenDate(year: 2024, month: 2),
      gives: "2024-02 = February 2024 = 2024-02-01 to 2024-02-29"),
    Row(
      "a day", WrittenDate(year: 2019, month: 9, day: 29),
      gives: "2019-09-29 = 29 September 2019 = 2019-09-29 to 2019-09-29"),
    Row(
      "a financial year runs from April to March", WrittenDate(financialYear: 2024),
      gives: "2024/25 = 2024/25 = 2024-04-01 to 2025-03-31"),
    Row(
      "a financial year over a century", WrittenDate(financialYear: 1999),
      gives: "1999/00 = 1999/00 = 1999-04-01 to 2000-03-31"),
    Row("a year of few digits", WrittenDate(year: 987), gives: "0987 = 987 = 0987-01-01 to 0987-12-31"),
    Row("29 February 2023", WrittenDate(year: 2023, month: 2, day: 29), gives: "no such date"),
    Row("a thirteenth month", WrittenDate(year: 2023, month: 13), gives: "no such date"),
    Row("year zero", WrittenDate(year: 0), gives: "no such date"),
    Row("the last year", WrittenDate(year: 9999), gives: "9999 = 9999 = 9999-01-01 to 9999-12-31"),
    Row("a financial year over the end of the calendar", WrittenDate(financialYear: 9999), gives: "no such date"),
  ]

  private static let approximate: [Row<WrittenDate?, String>] = [
    Row(
      "about a year", WrittenDate(year: 2022, isApproximate: true),
      gives: "2022~ = about 2022 = 2021-01-01 to 2023-12-31"),
    Row(
      "about a month", WrittenDate(year: 2025, month: 1, isApproximate: true),
      gives: "2025-01~ = about January 2025 = 2024-12-01 to 2025-02-28"),
    Row(
      "about a December", WrittenDate(year: 2023, month: 12, isApproximate: true),
      gives: "2023-12~ = about December 2023 = 2023-11-01 to 2024-01-31"),
    Row(
      "about a day", WrittenDate(year: 2024, month: 3, day: 1, isApproximate: true),
      gives: "2024-03-01~ = about 1 March 2024 = 2024-02-29 to 2024-03-02"),
    Row(
      "about a financial year", WrittenDate(financialYear: 2024, isApproximate: true),
      gives: "2024/25~ = about 2024/25 = 2023-04-01 to 2026-03-31"),
    Row(
      "about the first year", WrittenDate(year: 1, isApproximate: true),
      gives: "0001~ = about 1 = 0001-01-01 to 0002-12-31"),
    Row(
      "about the last year", WrittenDate(year: 9999, isApproximate: true),
      gives: "9999~ = about 9999 = 9998-01-01 to 9999-12-31"),
  ]
}

@Suite("Written periods")
struct WrittenPeriodTests {
  private func check(_ row: Row<(WrittenDate?, WrittenDate?), String>) {
    guard let first = row.input.0, let last = row.input.1 else {
      Issue.record("the row has a date that does not exist", sourceLocation: row.location)
      return
    }
    let period = WrittenPeriod(first: first, last: last)
    let text = period.map { "\($0) = \($0.spoken) = \($0.range.start) to \($0.range.last)" } ?? "ends before it begins"
    #expect(text == row.output, sourceLocation: row.location)
  }

  @Test("a period runs from the first day of one date to the last of another", arguments: periods)
  func periodsRun(_ row: Row<(WrittenDate?, WrittenDate?), String>) { check(row) }

  @Test("only an exact single day is a day")
  func days() {
    let day = Day(number: 20_000)
    #expect(WrittenPeriod(WrittenDate(day)).isDay)
    let parts = day.parts
    let about = WrittenDate(year: parts.year, month: parts.month, day: parts.day, isApproximate: true)
    #expect(about.map { WrittenPeriod($0).isDay } == false)
    #expect(WrittenPeriod(first: WrittenDate(day), last: WrittenDate(day.advanced(by: 1)))?.isDay == false)
    #expect(WrittenDate(year: 2022).map { WrittenPeriod($0).isDay } == false)
  }

  private static let periods: [Row<(WrittenDate?, WrittenDate?), String>] = [
    Row(
      "years", (WrittenDate(year: 2023), WrittenDate(year: 2026)),
      gives: "2023..2026 = 2023 to 2026 = 2023-01-01 to 2026-12-31"),
    Row(
      "the same twice", (WrittenDate(year: 2023), WrittenDate(year: 2023)),
      gives: "2023 = 2023 = 2023-01-01 to 2023-12-31"),
    Row(
      "a year to a month in it", (WrittenDate(year: 2023), WrittenDate(year: 2023, month: 2)),
      gives: "2023..2023-02 = 2023 to February 2023 = 2023-01-01 to 2023-02-28"),
    Row(
      "a financial year to a day", (WrittenDate(financialYear: 2023), WrittenDate(year: 2025, month: 1, day: 1)),
      gives: "2023/24..2025-01-01 = 2023/24 to 1 January 2025 = 2023-04-01 to 2025-01-01"),
    Row("backwards", (WrittenDate(year: 2024), WrittenDate(year: 2022)), gives: "ends before it begins"),
    Row(
      "backwards within a year", (WrittenDate(year: 2024, month: 5), WrittenDate(year: 2024, month: 4)),
      gives: "ends before it begins"),
  ]
}
