@testable import Language
import Model
import Testing

@Suite("Literals")
struct LiteralTests {
  private func bytes<Result>(_ text: String, _ read: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    Array(text.utf8).withUnsafeBufferPointer(read)
  }

  @Test("a date that does not exist is told from what is no date", arguments: dates)
  func date(_ row: Row<String, String>) {
    let reading = bytes(row.input) { Literals.date($0, 0..<$0.count) }
    let text =
      switch reading {
      case .date(let date): date.description
      case .noSuchDay: "no such day"
      case .notADate: "no date"
      }
    #expect(text == row.output, sourceLocation: row.location)
  }

  @Test("an amount is exact pence, or none", arguments: amounts)
  func money(_ row: Row<String, Int64?>) {
    #expect(bytes(row.input) { Literals.money($0, 0..<$0.count) } == row.output, sourceLocation: row.location)
  }

  @Test("an amount of any length is exact, or none", arguments: longAmounts)
  func amount(_ row: Row<String, String?>) {
    let amount = bytes(row.input) { Literals.amount($0, 0..<$0.count) }
    #expect(amount?.fraction == row.output, sourceLocation: row.location)
  }

  @Test("a whole number is digits alone", arguments: numbers)
  func integer(_ row: Row<String, Int64?>) {
    #expect(bytes(row.input) { Literals.integer($0, 0..<$0.count) } == row.output, sourceLocation: row.location)
  }

  private static let dates = [
    Row("a year", "2022", gives: "2022"), Row("a month", "2025-01", gives: "2025-01"),
    Row("a day", "2019-09-29", gives: "2019-09-29"), Row("a financial year", "2024/25", gives: "2024/25"),
    Row("over a century", "1999/00", gives: "1999/00"), Row("about", "2022~", gives: "2022~"),
    Row("about a financial year", "2024/25~", gives: "2024/25~"), Row("29 February", "2024-02-29", gives: "2024-02-29"),
    Row("29 February 2023", "2023-02-29", gives: "no such day"), Row("month 13", "2023-13", gives: "no such day"),
    Row("month zero", "2023-00", gives: "no such day"), Row("day zero", "2023-01-00", gives: "no such day"),
    Row("two years apart", "2024/26", gives: "no such day"), Row("year zero", "0000", gives: "no such day"),
    Row("the end of the calendar", "9999/00", gives: "no such day"),
    Row("a short month", "2025-1", gives: "no date"), Row("a short day", "2025-01-1", gives: "no date"),
    Row("two digits", "22", gives: "no date"), Row("five digits", "20222", gives: "no date"),
    Row("in English order", "29-09-2019", gives: "no date"), Row("a whole second year", "2024/2025", gives: "no date"),
    Row("a word", "four", gives: "no date"), Row("two tildes", "2022~~", gives: "no date"),
    Row("nothing", "", gives: "no date"),
    Row("a lone tilde", "~", gives: "no date"),
  ]

  private static let amounts: [Row<String, Int64?>] = [
    Row("pounds", "£141062", gives: 14_106_200), Row("commas", "£1,234.50", gives: 123_450),
    Row("millions", "£1,234,567", gives: 123_456_700), Row("nothing", "£0", gives: 0), Row("pence", "£0.05", gives: 5),
    Row("one decimal", "£1.5", gives: nil), Row("three decimals", "£1.505", gives: nil),
    Row("commas in the wrong place", "£1,23", gives: nil), Row("too many before a comma", "£1234,567", gives: nil),
    Row("a comma first", "£,123", gives: nil), Row("no figures", "£", gives: nil),
    Row("two points", "£1.50.50", gives: nil),
    Row("a comma among the pence", "£1.5,0", gives: nil),
    Row("the most there is", "£92233720368547758.07", gives: .max),
    Row("more than there is", "£92233720368547758.08", gives: nil),
    Row("far more than there is", "£999999999999999999999999", gives: nil),
  ]

  private static let longAmounts: [Row<String, String?>] = [
    Row("pence", "£1,234.50", gives: "2469/2"), Row("one decimal", "£1.5", gives: nil),
    Row("more than 64 bits", "£92,233,720,368,547,758,080.25", gives: "368934881474191032321/4"),
    Row("commas in the wrong place", "£92,233,720,368,547,758,08", gives: nil),
    Row("three decimals", "£99999999999999999999.505", gives: nil), Row("no figures", "£", gives: nil),
  ]

  private static let numbers: [Row<String, Int64?>] = [
    Row("zero", "0", gives: 0), Row("the largest", "9223372036854775807", gives: .max),
    Row("one more", "9223372036854775808", gives: nil), Row("nothing", "", gives: nil), Row("a sign", "-1", gives: nil),
    Row("letters", "12a", gives: nil),
  ]
}
