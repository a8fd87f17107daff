import Analysis
import Model
import Testing

@Suite("Formulas beside a slow evaluator")
struct FormulaOracleTests {
  /// Formulas of every kind, the same in every run.
  private static func cases(_ count: Int) -> [FormulaCase] {
    var random = Random(seed: 2_026_1128)
    return (0..<count).map { _ in generated(&random) }
  }

  private static func generated(_ random: inout Random) -> FormulaCase {
    func below(_ count: Int) -> Int128 { Int128(random.below(count)) }
    func maybe(_ one: Int, in many: Int, _ value: @autoclosure () -> Int128) -> Int128? {
      random.below(many) < one ? value() : nil
    }
    let total = below(400_000)
    let count = 1 + random.below(5)
    let usesShares = random.below(3) == 0
    let limits = random.below(4)
    let payers = (0..<count).map { _ -> FormulaCase.Payer in
      var payer = FormulaCase.Payer()
      payer.flat = maybe(1, in: 5, below(200_000))
      if usesShares, payer.flat == nil { payer.share = maybe(2, in: 3, below(9)) }
      if limits > 1 {
        payer.floor = maybe(1, in: 4, below(60_000))
        payer.cap = maybe(1, in: 3, 20_000 + below(200_000))
        payer.floorShare = maybe(1, in: 8, below(4))
        payer.capShare = maybe(1, in: 6, 4 + below(12))
      }
      payer.before = maybe(4, in: 5, below(200_000))
      return payer
    }
    let keys = (0..<random.below(3)).map { _ in
      (weight: below(4), figures: random.below(3) == 0 ? nil : payers.map { _ in below(random.below(4) == 0 ? 2 : 30) })
    }
    return FormulaCase(
      payers: payers, keys: keys, damping: limits == 3 ? maybe(1, in: 2, below(12)) : nil,
      unit: random.below(3) == 0 ? 100 : 1, remainder: maybe(1, in: 3, below(count)).map { Int($0) },
      total: random.below(12) == 0 ? nil : total)
  }

  @Test("twenty thousand formulas come to the same, and both refuse the same")
  func agrees() {
    var (paid, refused) = (0, 0)
    for (number, one) in Self.cases(20_000).enumerated() {
      let (slow, quick) = (one.slow, one.quick)
      if slow == nil { refused += 1 } else { paid += 1 }
      guard slow == quick else {
        Issue.record("case \(number): \(String(describing: slow)) is not \(String(describing: quick)): \(one)")
        return
      }
    }
    // Neither kind is rare, so that agreement means something.
    #expect(paid > 8_000 && refused > 2_000, "\(paid) paid, \(refused) refused")
  }

  @Test("many totals shared in whole numbers come to the same as one at a time")
  func prepared() throws {
    var (quick, compared) = (0, 0)
    for one in Self.cases(20_000) {
      guard let total = one.total else { continue }
      let formula = one.formula
      let prepared = PreparedFormula(formula)
      if prepared.isQuick { quick += 1 }
      for total in [total, 0, total / 3, total * 7 + 1] {
        var pence: [Int64] = []
        let isShared = (try? prepared.share(Int64(total), into: &pence)) != nil
        let slow = try? formula.parts(of: Ratio(Int64(total))).pence
        guard isShared == (slow != nil), slow.map({ $0 == pence }) ?? true else {
          Issue.record("\(String(describing: slow)) is not \(pence): \(total) of \(one)")
          return
        }
        compared += 1
      }
    }
    #expect(quick > 5_000 && compared > 70_000, "\(quick) quick, \(compared) compared")
  }

  @Test("payers who become one pay what they paid, and one who is split pays the same, but for rounding")
  func mergesAndSplits() throws {
    var compared = 0
    for one in Self.cases(5_000) {
      // What is per payer, an equal part or a limit, is another matter with fewer payers.
      guard one.payers.count > 1, one.total != nil, !one.keys.isEmpty, one.keys.allSatisfy({ $0.figures != nil }) else {
        continue
      }
      var formula = FundingFormula(one.payers.map { _ in FundingFormula.Payer() }, keys: one.formula.keys)
      guard let apart = try? formula.parts(of: one.total.map { Ratio(Int64($0)) }) else { continue }
      formula.payers.removeLast()
      formula.keys = formula.keys.map { key in
        var figures = key.figures ?? []
        let last = figures.removeLast()
        figures[figures.count - 1] = figures[figures.count - 1] + last
        return FundingFormula.Key(key.weight, by: figures)
      }
      let together = try formula.parts(of: one.total.map { Ratio(Int64($0)) })
      let sum = apart.pence.suffix(2).reduce(0, +)
      #expect(abs((together.pence.last ?? 0) - sum) <= 1, "\(one)")
      compared += 1
    }
    #expect(compared > 500, "\(compared) compared")
  }

  @Test("parts and what nobody pays sum to the total, and every limit holds")
  func holds() throws {
    var (held, unpaid) = (0, 0)
    for one in Self.cases(5_000) {
      let formula = one.formula
      guard let parts = try? formula.parts(of: one.total.map { Ratio(Int64($0)) }) else { continue }
      let sum = parts.pence.reduce(0, +)
      if let total = one.total { #expect(Int128(sum + parts.unpaid) == total) }
      #expect(parts.pence.allSatisfy { $0 >= 0 })
      for (position, pence) in parts.pence.enumerated() {
        let bounds = one.payers[position]
        if let floor = bounds.floor { #expect(Int128(pence) >= floor) }
        if let cap = bounds.cap { #expect(Int128(pence) <= cap) }
        if let damping = one.damping, let before = bounds.before {
          #expect(abs(Int128(pence) - before) * 20 <= before * damping)
        }
      }
      held += parts.held.count { $0 != nil }
      unpaid += parts.unpaid == 0 ? 0 : 1
    }
    #expect(held > 400 && unpaid > 400, "\(held) held, \(unpaid) not all paid")
  }
}
