import Model
import Testing

@Suite("Exact ratios")
struct RatioTests {
  @Test("a number is read as it is printed, whatever its length", arguments: printed)
  func reading(_ row: Row<String, String?>) {
    #expect(Ratio(decimal: Array(row.input.utf8))?.fraction == row.output, sourceLocation: row.location)
  }

  @Test("what is computed is exact, small or large, and comes back to the same number")
  func laws() throws {
    var numbers = Numbers()
    var isLarge = false
    for _ in 0..<2_000 {
      let (a, b, c) = (numbers.next(), numbers.next(), numbers.next())
      #expect(a + b - b == a)
      #expect((a + b) * c == a * c + b * c)
      #expect((a < b) == (a - b < .zero))
      if b != .zero {
        let quotient = try #require(a.divided(by: b))
        #expect(quotient * b == a)
        #expect(quotient.hashValue == (a * c.magnitude + a).divided(by: b * c.magnitude + b)?.hashValue)
      }
      if (a * b * c).small == nil { isLarge = true }
    }
    // The big integers were reached, or the test showed nothing about them.
    #expect(isLarge)
  }

  @Test("rounding moves a number by half a unit at most, and down by less than one")
  func rounding() throws {
    var numbers = Numbers()
    let half = try #require(Ratio(1, of: 200))
    for _ in 0..<2_000 {
      let number = numbers.next()
      let near = number.rounded(.halfUp, places: 2)
      let distance = (near - number).magnitude
      #expect(distance < half || distance == half && near.magnitude > number.magnitude)
      let below = number.rounded(.down)
      #expect(below.whole.map { Ratio($0) } ?? below == below && !(number < below) && number - below < .one)
    }
  }

  @Test("digits are rounded half up, and read again give the rounded number", arguments: digits)
  func shownDigits(_ row: Row<(String, Int), String>) throws {
    let number = try #require(Ratio(decimal: Array(row.input.0.utf8)))
    #expect(number.digits(places: row.input.1) == row.output, sourceLocation: row.location)
  }

  @Test("a third has no last decimal, an eighth has three")
  func decimals() {
    #expect(Ratio(1, of: 3)?.decimals == nil && Ratio(1, of: 8)?.decimals == 3 && Ratio(7).decimals == 0)
    #expect(Ratio(1, of: 0) == nil && Ratio.one.divided(by: .zero) == nil)
    #expect(Ratio(-1, of: 3)?.digits(places: 2) == "-0.33" && Ratio(-1, of: 300)?.digits(places: 1) == "0.0")
    #expect(Ratio(.min, of: -1)?.fraction == "9223372036854775808")
  }

  @Test("units are combined only where they mean something", arguments: units)
  func unitsTogether(_ row: Row<(Quantity, Expression.Arithmetic, Quantity), String>) {
    let (left, operation, right) = row.input
    var text: String
    do throws(Quantity.Mistake) {
      text = try Quantity.result(operation, left, right).text
    } catch {
      text = error == .dividedByZero ? "divided by zero" : "do not mix"
    }
    #expect(text == row.output, sourceLocation: row.location)
  }

  @Test("a printed quantity keeps all of it, or is none", arguments: kept)
  func printedQuantities(_ row: Row<(String, Quantity.Unit), String?>) {
    let value = Ratio(decimal: Array(row.input.0.utf8)) ?? .zero
    let printed = PrintedQuantity(Quantity(value, row.input.1))
    #expect(printed?.text == row.output, sourceLocation: row.location)
    if let printed { #expect(printed.quantity == Quantity(value, row.input.1), sourceLocation: row.location) }
  }

  private static let printed: [Row<String, String?>] = [
    Row("a whole number", "12", gives: "12"), Row("decimals", "0.125", gives: "1/8"),
    Row("zeros that say nothing", "5.500", gives: "11/2"),
    Row("far beyond 64 bits", "123456789012345678901234567890", gives: "123456789012345678901234567890"),
    Row(
      "a long way behind the point", "0.00000000000000000000000000000000000000005",
      gives: "1/20000000000000000000000000000000000000000"),
    Row("no digits before the point", ".5", gives: nil), Row("none behind it", "5.", gives: nil),
    Row("two points", "1.2.3", gives: nil), Row("a sign", "-1", gives: nil), Row("nothing", "", gives: nil),
    Row("more than a thousand digits", String(repeating: "9", count: 1_001), gives: nil),
  ]

  private static let digits: [Row<(String, Int), String>] = [
    Row("half a penny", ("0.005", 2), gives: "0.01"), Row("less than half", ("0.0049", 2), gives: "0.00"),
    Row("zeros are filled in", ("7", 3), gives: "7.000"), Row("to whole numbers", ("2.5", 0), gives: "3"),
    Row("carried over", ("9.999", 2), gives: "10.00"),
  ]

  private static func share(_ hundredths: Int64) -> Quantity { Quantity(Ratio(hundredths, of: 100) ?? .zero, .perCent) }

  private static let units: [Row<(Quantity, Expression.Arithmetic, Quantity), String>] = [
    Row("pounds and pounds", (.money(pence: 150), .add, .money(pence: 50)), gives: "£2"),
    Row("pounds and per cent", (.money(pence: 150), .add, share(3)), gives: "do not mix"),
    Row("pounds and a number", (.money(pence: 150), .subtract, .number(1)), gives: "do not mix"),
    Row("one and three per cent", (.number(1), .add, share(3)), gives: "1.03"),
    Row("pounds times pounds", (.money(pence: 1), .multiply, .money(pence: 1)), gives: "do not mix"),
    Row("pounds times a share", (.money(pence: 10_000), .multiply, share(3)), gives: "£3"),
    Row("a third of a pound", (.money(pence: 100), .divide, .number(3)), gives: "£1/3"),
    Row("pounds by pounds", (.money(pence: 300), .divide, .money(pence: 200)), gives: "1.5"),
    Row("by nothing", (.money(pence: 300), .divide, .number(0)), gives: "divided by zero"),
    Row("a share of pounds", (share(10), .of, .money(pence: 500)), gives: "£0.50"),
    Row("a number of pounds", (.number(10), .of, .money(pence: 500)), gives: "do not mix"),
    Row("what part it is", (.money(pence: 100), .asPerCentOf, .money(pence: 400)), gives: "25%"),
    Row("for each head", (.money(pence: 1_000), .perHeadOf, .number(4)), gives: "£2.50 per head"),
    Row("so many heads", (.number(4), .multiply, Quantity(Ratio(2), .perHead)), gives: "£8"),
  ]

  private static let kept: [Row<(String, Quantity.Unit), String?>] = [
    Row("a number", ("12.50", .number), gives: "12.5"), Row("pence", ("1.05", .pounds), gives: "£1.05"),
    Row("less than a penny", ("1.005", .pounds), gives: nil), Row("a share", ("0.5966", .perCent), gives: "59.66%"),
    Row("an amount per head", ("0.125", .perHead), gives: "£0.125 per head"),
    Row("eighteen decimals", ("0.000000000000000001", .number), gives: "0.000000000000000001"),
    Row("nineteen", ("0.0000000000000000001", .number), gives: nil),
    Row("more digits than there is room for", ("12345678901234567890", .number), gives: nil),
  ]
}

/// Numbers of all sizes, the same in every run.
private struct Numbers {
  private var state: UInt64 = 20_261_128

  mutating func next() -> Ratio {
    let above = Int64(bitPattern: bits()) >> Int64(bits() % 60)
    let below = Int64(bitPattern: bits() >> (1 + bits() % 62))
    return Ratio(above, of: max(below, 1)) ?? .zero
  }

  private mutating func bits() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
