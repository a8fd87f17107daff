import Model
import Testing

@Suite("Working days of England and Wales")
struct WorkingDaysTests {
  @Test("the bank holidays of a year are those that were kept", arguments: years)
  func kept(_ row: Row<Int, [String]>) {
    let days = WorkingDays.bankHolidays(of: row.input).map { String($0.day.description.dropFirst(5)) }
    #expect(days == row.output, sourceLocation: row.location)
  }

  @Test("Easter is on its Sunday", arguments: sundays)
  func easter(_ row: Row<Int, String>) {
    #expect(WorkingDays.easter(of: row.input)?.description == row.output, sourceLocation: row.location)
    #expect(WorkingDays.easter(of: row.input)?.weekday == 6, sourceLocation: row.location)
  }

  @Test("Easter is a Sunday between 22 March and 25 April in every year")
  func everyEaster() {
    for year in 1583...4099 {
      guard let day = WorkingDays.easter(of: year) else {
        Issue.record("no Easter in \(year)")
        continue
      }
      let (_, month, date) = day.parts
      #expect(day.weekday == 6 && (month == 3 ? date >= 22 : month == 4 && date <= 25), "\(day)")
    }
  }

  @Test("every year from 1978 has eight bank holidays or more, on weekdays, each on a day of its own")
  func everyYear() {
    for year in 1978...2100 {
      let days = WorkingDays.bankHolidays(of: year).map(\.day)
      #expect(days.count >= 8 && Set(days).count == days.count, "\(year)")
      #expect(days.allSatisfy { $0.weekday < 5 && $0.parts.year == year }, "\(year)")
      #expect(days == days.sorted(), "\(year)")
    }
  }

  @Test("so many working days later is a working day, with just so many on the way", arguments: [0, 1, 2, 5, 15, 70])
  func counting(_ count: Int) {
    for number in stride(from: 18_000, to: 20_900, by: 13) {
      let start = Day(number: Int32(number))
      let end = WorkingDays.day(count, after: start)
      let between = (start.number + 1..<max(end.number + 1, start.number + 1)).map { Day(number: $0) }
      #expect(between.count { WorkingDays.contains($0) } == count, "\(count) after \(start)")
      #expect(count == 0 ? end == start : WorkingDays.contains(end), "\(count) after \(start)")
      #expect(WorkingDays.day(count + 1, after: start) > end, "\(count) after \(start)")
    }
  }

  @Test("a length of time ends on its day", arguments: ends)
  func lengths(_ row: Row<(String, Int, TimeUnit), String>) {
    let (start, count, unit) = row.input
    let numbers = start.split(separator: "-").compactMap { Int($0) }
    let day = Day(year: numbers[0], month: numbers[1], day: numbers[2])
    let end = day?.advanced(by: Duration(count: UInt16(count), unit: unit))
    #expect(end?.description == row.output, sourceLocation: row.location)
  }

  private static let years = [
    Row(
      "a royal wedding", 2011,
      gives: [
        "01-03", "04-22", "04-25", "04-29", "05-02", "05-30", "08-29", "12-26", "12-27",
      ]),
    Row(
      "the spring holiday moved to a jubilee", 2012,
      gives: [
        "01-02", "04-06", "04-09", "05-07", "06-04", "06-05", "08-27", "12-25", "12-26",
      ]),
    Row("a plain year", 2019, gives: ["01-01", "04-19", "04-22", "05-06", "05-27", "08-26", "12-25", "12-26"]),
    Row(
      "early May moved to VE Day", 2020,
      gives: [
        "01-01", "04-10", "04-13", "05-08", "05-25", "08-31", "12-25", "12-28",
      ]),
    Row(
      "Christmas at a weekend", 2021,
      gives: [
        "01-01", "04-02", "04-05", "05-03", "05-31", "08-30", "12-27", "12-28",
      ]),
    Row(
      "a jubilee and a funeral", 2022,
      gives: [
        "01-03", "04-15", "04-18", "05-02", "06-02", "06-03", "08-29", "09-19", "12-26", "12-27",
      ]),
    Row(
      "a coronation", 2023,
      gives: [
        "01-02", "04-07", "04-10", "05-01", "05-08", "05-29", "08-28", "12-25", "12-26",
      ]),
    Row("a leap year", 2024, gives: ["01-01", "03-29", "04-01", "05-06", "05-27", "08-26", "12-25", "12-26"]),
    Row("2025", 2025, gives: ["01-01", "04-18", "04-21", "05-05", "05-26", "08-25", "12-25", "12-26"]),
    Row(
      "Boxing Day on a Saturday", 2026,
      gives: [
        "01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28",
      ]),
    Row("before the early May holiday there is no calendar", 1977, gives: []),
  ]

  private static let sundays = [
    Row("the earliest there is", 1818, gives: "1818-03-22"), Row("the latest there is", 2038, gives: "2038-04-25"),
    Row("a century", 2000, gives: "2000-04-23"), Row("in March", 2024, gives: "2024-03-31"),
    Row("in April", 2025, gives: "2025-04-20"),
  ]

  private static let ends = [
    Row("15 working days over no holiday", ("2022-03-14", 15, TimeUnit.workingDay), gives: "2022-04-04"),
    Row("5 working days over Christmas", ("2022-12-22", 5, .workingDay), gives: "2023-01-03"),
    Row("from a Saturday the first is Monday", ("2022-03-12", 1, .workingDay), gives: "2022-03-14"),
    Row("over the funeral", ("2022-09-16", 1, .workingDay), gives: "2022-09-20"),
    Row("hours are days begun", ("2022-03-14", 25, .hour), gives: "2022-03-16"),
    Row("a month from the 31st", ("2022-01-31", 1, .month), gives: "2022-02-28"),
    Row("a year from 29 February", ("2024-02-29", 1, .year), gives: "2025-02-28"),
    Row("two weeks", ("2022-03-14", 2, .week), gives: "2022-03-28"),
    Row("days count weekends", ("2022-03-11", 3, .day), gives: "2022-03-14"),
  ]
}
