@testable import Analysis
import Model
import Testing

@testable import Session

@Suite("Ranges of money")
struct UncertaintyTests {
  @Test("SplitMix64 gives the numbers of its authors' reference, and stays below a bound")
  func generator() {
    var generator = SplitMix64(seed: 1_234_567)
    let first = (0..<5).map { _ in generator.next() }
    #expect(
      first == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[Int(generator.below(7))] += 1 }
    #expect(counts.allSatisfy { (9_500...10_500).contains($0) }, "\(counts)")
  }

  private static func base(_ pence: [Int64]) -> [MoneyChange.Payer] {
    pence.enumerated().map { MoneyChange.Payer(EntityID(index: UInt32($0.offset)), before: $0.element) }
  }

  @Test("an amount between two is between them, and half way half of both")
  func between() {
    let (low, high) = (PaymentChange.to(Ratio(10)), PaymentChange.to(Ratio(20)))
    #expect(PaymentChange.between(low, high, at: .zero) == low)
    #expect(PaymentChange.between(low, high, at: .one) == high)
    #expect(PaymentChange.between(low, high, at: UncertainChange.half) == .to(Ratio(15)))
  }

  @Test("a change begins in the month or on the day that is said, and never in a calendar year")
  func beginnings() throws {
    func part(_ date: WrittenDate?) throws -> String? {
      let date = try #require(date)
      return MoneyChange.beginning(WrittenPeriod(date)).map { "\($0.year) \($0.part.fraction)" }
    }
    #expect(try part(WrittenDate(financialYear: 2025)) == "2025/26 1")
    #expect(try part(WrittenDate(year: 2025, month: 4)) == "2025/26 1")
    #expect(try part(WrittenDate(year: 2025, month: 10)) == "2025/26 1/2")
    #expect(try part(WrittenDate(year: 2026, month: 3)) == "2025/26 1/12")
    #expect(try part(WrittenDate(year: 2025, month: 4, day: 1)) == "2025/26 1")
    #expect(try part(WrittenDate(year: 2026, month: 3, day: 31)) == "2025/26 1/365")
    #expect(try part(WrittenDate(year: 2025)) == nil)
  }

  @Test("nothing changes before a change's start, and what passes leaves everyone as before")
  func passing() throws {
    let payers = Self.base([30_000, 20_000, 10_000])
    let payment = MoneyChange.Payment(payers[0].organisation, .withdraws, .passing(2))
    let amounts = try MoneyChange([payment], from: nil, part: UncertainChange.half, cover: .noOne).amounts(of: payers)
    #expect(amounts.years.map { $0[0] } == [15_000, 0, 15_000, 30_000])
    #expect(amounts.years.allSatisfy { Array($0.dropFirst()) == [20_000, 10_000] })
  }

  @Test("runs that remember what was worked out come to what each would by itself")
  func remembered() throws {
    let payers = Self.base([30_001, 20_003, 10_007, 999])
    let up = PaymentChange.by(Quantity(Ratio(1, of: 50) ?? .zero, .perCent))
    let more = PaymentChange.by(Quantity(Ratio(1, of: 25) ?? .zero, .perCent))
    let least = MoneyChange(
      [
        MoneyChange.Payment(nil, up, .again(3)),
        MoneyChange.Payment(payers[1].organisation, .to(Ratio(100)), .lasting),
        MoneyChange.Payment(payers[2].organisation, .withdraws),
      ], from: nil, cover: .byShare)
    let change = UncertainChange(least, to: [more, .to(Ratio(200)), nil])
    let year = WrittenPeriod(try #require(WrittenDate(financialYear: 2025)))
    let base = MoneyBase(
      years: [], aside: [], silent: [], payers: payers, heirs: [:], unmentioned: [], balances: nil,
      after: [year, year, year], past: [], lost: [])
    let simulation = try base.simulate(change, runs: 400, seed: 5)
    var generator = SplitMix64(seed: 5)
    var totals: [Int64] = []
    var first: [Int64] = []
    for _ in 0..<400 {
      let drawn = (0..<2).map { _ in Ratio(Int64(generator.below(1_001)), of: 1_000) ?? .zero }
      let amounts = try #require(try change.at(drawn).amounts(of: payers).years.last)
      totals.append(amounts.reduce(0, +))
      first.append(amounts[0])
    }
    #expect(simulation.totals == [19, 99, 199, 299, 379].map { totals.sorted()[$0] })
    #expect(simulation.rows[0] == [19, 99, 199, 299, 379].map { first.sorted()[$0] })
  }

  @Test("percentiles are by nearest rank, whatever the order and however many are alike")
  func percentiles() {
    #expect(Percentile.of([]) == [])
    #expect(Percentile.of([7]) == [7, 7, 7, 7, 7])
    #expect(Percentile.of(Array((1...100).reversed())) == [5, 25, 50, 75, 95])
    #expect(Percentile.of([3, 1, 1, 1, 2, 2, 1, 1, 9, 1]) == [1, 1, 1, 2, 9])
  }

  @Test("the same seed gives the same bytes, and another seed another middle")
  func seeds() {
    func told(_ statement: String) -> String {
      var conversation = Conversation()
      return conversation.type("use southampton\n" + statement)
    }
    let statement = "simulate everyone pays between 2% and 4% more runs 500"
    #expect(told(statement + " seed 7") == told(statement + " seed 7"))
    #expect(told(statement + " seed 7") != told(statement + " seed 8"))
    #expect(told(statement + " seed 1").contains("500 runs with seed 1"))
  }
}
