import Model
import Testing

@Suite("Days")
struct DayTests {
  @Test("the calendar has a day or it has not", arguments: days)
  func calendar(_ row: Row<(Int, Int, Int), String>) {
    let day = Day(year: row.input.0, month: row.input.1, day: row.input.2)
    #expect(day?.description ?? "no such day" == row.output, sourceLocation: row.location)
  }

  @Test("each day has the number after the day before it, and its parts make it again")
  func numbersFollow() {
    var before: Day?
    for year in 1995...2005 {
      for month in 1...12 {
        for date in 1...Day.length(ofMonth: month, year: year) {
          guard let day = Day(year: year, month: month, day: date) else {
            Issue.record("no \(year)-\(month)-\(date)")
            continue
          }
          #expect(day.parts == (year, month, date))
          if let before { #expect(before.advanced(by: 1) == day && before < day) }
          before = day
        }
      }
    }
  }

  @Test("parts make the day again in every century")
  func partsMakeTheDayAgain() {
    guard let first = Day(year: 1, month: 1, day: 1), let last = Day(year: 9999, month: 12, day: 31) else {
      Issue.record("the calendar does not run from 1 to 9999")
      return
    }
    for number in stride(from: first.number, through: last.number, by: 997) {
      let parts = Day(number: number).parts
      #expect(Day(year: parts.year, month: parts.month, day: parts.day)?.number == number)
    }
  }

  @Test("1 January 1970 is day zero")
  func epoch() {
    #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(Day(year: 2026, month: 11, day: 21)?.number == 20_778)
  }

  @Test("a day is spoken as in England")
  func spoken() {
    #expect(Day(year: 2025, month: 1, day: 31)?.spoken == "31 January 2025")
    #expect(Day(year: 2019, month: 9, day: 1)?.spoken == "1 September 2019")
  }

  @Test("far away days do not overflow")
  func farAway() {
    let day = Day(number: 0)
    #expect(day.advanced(by: .max).number == .max)
    #expect(day.advanced(by: .min).number == .min)
  }

  private static let days = [
    Row("a plain day", (2022, 5, 17), gives: "2022-05-17"),
    Row("29 February of a leap year", (2024, 2, 29), gives: "2024-02-29"),
    Row("29 February of another year", (2023, 2, 29), gives: "no such day"),
    Row("29 February of a century", (1900, 2, 29), gives: "no such day"),
    Row("29 February of a fourth century", (2000, 2, 29), gives: "2000-02-29"),
    Row("31 April", (2022, 4, 31), gives: "no such day"),
    Row("31 December", (2022, 12, 31), gives: "2022-12-31"),
    Row("a thirteenth month", (2022, 13, 1), gives: "no such day"),
    Row("month zero", (2022, 0, 1), gives: "no such day"),
    Row("day zero", (2022, 1, 0), gives: "no such day"),
    Row("the first day", (1, 1, 1), gives: "0001-01-01"),
    Row("the year before the first", (0, 12, 31), gives: "no such day"),
    Row("the last day", (9999, 12, 31), gives: "9999-12-31"),
    Row("the year after the last", (10_000, 1, 1), gives: "no such day"),
    Row("a day before 1970", (1969, 12, 31), gives: "1969-12-31"),
  ]
}

@Suite("Ranges of days")
struct DayRangeTests {
  private static func range(_ first: Int32, _ last: Int32) -> DayRange {
    DayRange(first: Day(number: first), last: Day(number: last))
  }

  @Test("both ends lie inside, the day after the last does not")
  func ends() {
    let range = Self.range(10, 12)
    #expect([9, 10, 12, 13].map { range.contains(Day(number: $0)) } == [false, true, true, false])
    #expect(range.last.number == 12 && range.end.number == 13)
  }

  @Test("a last day before the first gives the first alone")
  func backwards() {
    #expect(Self.range(10, 3) == Self.range(10, 10))
  }

  @Test("ranges cover and overlap by whole days", arguments: pairs)
  func pairsCompare(_ row: Row<(DayRange, DayRange), (covers: Bool, overlaps: Bool)>) {
    let (one, other) = row.input
    #expect(one.covers(other) == row.output.covers, sourceLocation: row.location)
    #expect(one.overlaps(other) == row.output.overlaps, sourceLocation: row.location)
    #expect(other.overlaps(one) == row.output.overlaps, sourceLocation: row.location)
  }

  private static let pairs: [Row<(DayRange, DayRange), (covers: Bool, overlaps: Bool)>] = [
    Row("the same", (range(1, 5), range(1, 5)), gives: (true, true)),
    Row("inside", (range(1, 5), range(2, 5)), gives: (true, true)),
    Row("over the end", (range(1, 5), range(5, 6)), gives: (false, true)),
    Row("next to it", (range(1, 5), range(6, 9)), gives: (false, false)),
    Row("around it", (range(2, 3), range(1, 5)), gives: (false, true)),
  ]
}
