import Model
import Testing

@Suite("Values in words")
struct ValueTests {
  @Test("a length of time", arguments: durations)
  func spellsDurations(_ row: Row<Duration, String>) {
    #expect(row.input.description == row.output, sourceLocation: row.location)
  }

  @Test("a rhythm", arguments: rhythms)
  func spellsRhythms(_ row: Row<Rhythm, String>) {
    #expect(row.input.description == row.output, sourceLocation: row.location)
  }

  @Test("a literal as the language writes it", arguments: literals)
  func spellsLiterals(_ row: Row<Expression.Literal, String>) {
    #expect(row.input.text == row.output, sourceLocation: row.location)
  }

  @Test("only vacant, not stated and unknown are gaps")
  func gaps() {
    #expect([Value.vacant, .notStated, .unknown].allSatisfy { $0.isGap })
    #expect(![Value.nothing, .number(0), .entity(EntityID(index: 0))].contains { $0.isGap })
  }

  private static let durations = [
    Row("one", Duration(count: 1, unit: .month), gives: "1 month"),
    Row("several", Duration(count: 15, unit: .workingDay), gives: "15 working days"),
    Row("hours", Duration(count: 24, unit: .hour), gives: "24 hours"),
  ]

  private static let rhythms = [
    Row("as needed", Rhythm.asNeeded, gives: "as needed"),
    Row("monthly", Rhythm(times: 1, in: Duration(count: 1, unit: .month)), gives: "monthly"),
    Row("quarterly", Rhythm(times: 1, in: Duration(count: 3, unit: .month)), gives: "quarterly"),
    Row("yearly", Rhythm(times: 1, in: Duration(count: 1, unit: .year)), gives: "yearly"),
    Row("every so many", Rhythm(times: 1, in: Duration(count: 6, unit: .month)), gives: "every 6 months"),
    Row("every day", Rhythm(times: 1, in: Duration(count: 1, unit: .day)), gives: "every 1 day"),
    Row("so many times", Rhythm(times: 4, in: Duration(count: 1, unit: .year)), gives: "4 times a year"),
    Row("so many times in several", Rhythm(times: 3, in: Duration(count: 2, unit: .year)), gives: "3 times in 2 years"),
  ]

  private static func share(_ millionths: Int64) -> Quantity {
    Quantity(Ratio(millionths, of: 1_000_000) ?? .zero, .perCent)
  }

  private static let literals: [Row<Expression.Literal, String>] = [
    Row("whole pounds", .quantity(.money(pence: 23_642_800)), gives: "£236428"),
    Row("pence", .quantity(.money(pence: 105)), gives: "£1.05"),
    Row("less than nothing", .quantity(.money(pence: -250)), gives: "-£2.50"),
    Row("the least amount there is", .quantity(.money(pence: .min)), gives: "-£92233720368547758.08"),
    Row("a share", .quantity(share(596_600)), gives: "59.66%"),
    Row("a whole share", .quantity(share(1_000_000)), gives: "100%"),
    Row("a small share", .quantity(share(1)), gives: "0.0001%"),
    Row("a number", .quantity(.number(-3)), gives: "-3"),
    Row("truth", .truth(.no), gives: "no"),
    Row("nothing said", .notStated, gives: "not stated"),
    Row("a length of time", .duration(Duration(count: 2, unit: .week)), gives: "2 weeks"),
  ]
}
