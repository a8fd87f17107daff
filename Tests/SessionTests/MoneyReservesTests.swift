import Language
import Model
import Testing

@testable import Analysis
@testable import Session

/// Reserves that cover what is missing, and hosts that bear overheads, against plain whole numbers worked out here.
@Suite("Reserves and hosts")
struct MoneyReservesTests {
  private static let head = """
    source p "Accounts" cite p "M" L1 { kind report; covering 2020-04..2030-03; lines 50; heading "M" L1 }
    organisation pa "Payer A" cite p "M" L2 { kind local-authority }
    organisation pb "Payer B" cite p "M" L2 { kind icb }
    organisation pc "Payer C" cite p "M" L2 { kind police }
    body oak "Oak" cite p "M" L3 { kind board }
    fund f "Budget" cite p "M" L4 { fund of oak; complete contributors in 2024/25 }

    """

  private static func pounds(_ pence: Int64) -> String {
    let rest = pence % 100
    return "£\(pence / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func session(_ text: String) -> Session {
    let model = LoadedModel.files([SourceText(name: "model.gov", head + text)], name: "model")
    #expect(model.diagnostics.isEmpty, "\(model.diagnostics) \(text)")
    return Session(model, today: pinnedDay)
  }

  private static func pence(_ row: Answer.Row?) -> [Int64] {
    (row?.cells ?? []).compactMap { if case .money(let pence) = $0 { pence } else { nil } }
  }

  /// What is stated of the reserves of two years, as drawn by lot.
  private struct Reserves {
    /// Of 2023/24 and of 2024/25, then what is opened and drawn in 2025/26: the year of the change.
    var years: [(opening: Int64?, drawn: Int64?, carried: Int64?, closing: Int64?)] = []

    init(drawn generator: inout SplitMix64) {
      for year in 0..<3 {
        let isSilent = generator.below(4) == 0
        let amounts = [9_000_000, 900_000, 900_000, 9_000_000].map { most in
          generator.below(3) == 0 ? nil : Int64(generator.below(most))
        }
        let isLast = year == 2
        years.append(
          isSilent
            ? (nil, nil, nil, nil) : (amounts[0], amounts[1], isLast ? nil : amounts[2], isLast ? nil : amounts[3]))
      }
    }

    var text: String {
      var lines: [String] = []
      for (year, own) in zip(["2023/24", "2024/25", "2025/26"], years) {
        for (clause, pence) in [
          ("opening balance", own.opening), ("drawn down", own.drawn), ("carried forward", own.carried),
          ("closing balance", own.closing),
        ] {
          if let pence { lines.append("  \(clause) \(pounds(pence)) in \(year)") }
        }
      }
      return "fund f cite p \"M\" L5 {\n\(lines.joined(separator: "\n"))\n}\n"
    }

    /// What can be drawn from 2025/26 on, by plain sums; nil where nothing tells it.
    var free: Int64? {
      let last = years[2]
      var balance = last.opening
      if balance == nil {
        // The last year of which anything is stated must tell what was left.
        let before = years[1].opening ?? years[1].drawn ?? years[1].carried ?? years[1].closing
        let told = before == nil ? years[0] : years[1]
        balance = told.closing
        if balance == nil, let opening = told.opening, told.drawn != nil || told.carried != nil {
          balance = opening - (told.drawn ?? 0) + (told.carried ?? 0)
        }
      }
      return balance.map { max(0, $0 - (last.drawn ?? 0)) }
    }
  }

  @Test("what is missing is drawn until nothing is left, and no balance is guessed")
  func drawn() throws {
    var generator = SplitMix64(seed: 20_261_129)
    var (worked, refused) = (0, 0)
    for _ in 0..<250 {
      let before = (0..<3).map { _ in Int64(generator.below(9_000_000)) + 1 }
      let (cut, span) = (Int64(generator.below(99)) + 1, Int(generator.below(5)) + 1)
      let reserves = Reserves(drawn: &generator)
      var session = Self.session(
        "contributions f in 2024/25 cite p \"M\" L6 {\n"
          + zip(["pa", "pb", "pc"], before).map { "  \($0) amount \(Self.pounds($1))\n" }.joined() + "}\n"
          + reserves.text)
      let statement = "what if everyone pays \(cut)% less in f from 2025/26 over \(span) years using reserves"
      let outcome = session.runAll(SourceText(name: "input", statement))
      guard let free = reserves.free else {
        refused += 1
        #expect(outcome.flatMap(\.diagnostics).map(\.diagnostic.code) == [.noReserves], "\(reserves.text)")
        continue
      }
      worked += 1
      let answer = try #require(outcome.compactMap(\.answer).last, "\(outcome.flatMap(\.diagnostics)) \(reserves.text)")
      let after = before.map { ($0 * (100 - cut) * 2 + 100) / 200 }
      let missing = before.reduce(0, +) - after.reduce(0, +)
      let rows = answer.rows.map { Array(Self.pence($0).prefix(span + 1)) }
      let wanted = zip(before, after).map { [$0] + [Int64](repeating: $1, count: span) }
      #expect(rows == wanted + [[0] + Self.draws(missing, from: free, span)], "\(statement) \(reserves.text)")
    }
    #expect(worked > 100 && refused > 20, "\(worked) \(refused)")
  }

  /// What is drawn in each of some years of what is missing in each, from a balance that nothing is put back to.
  private static func draws(_ missing: Int64, from balance: Int64, _ years: Int) -> [Int64] {
    var left = balance
    return (0..<years).map { _ in
      let drawn = min(missing, left)
      left -= drawn
      return drawn
    }
  }

  @Test("what a host bears alone is paid by it beside its part, and all parts sum to the total")
  func hosts() throws {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<150 {
      let (borne, shared) = (Int64(generator.below(5_000_000)) + 1, Int64(generator.below(50_000_000)) + 3)
      let weights = (0..<3).map { _ in Int64(generator.below(1_000)) + 1 }
      let total = generator.below(2) == 0 ? nil : borne + Int64(generator.below(9_000_000)) + 3
      var text = ""
      for (payer, weight) in zip(["pa", "pb", "pc"], weights) {
        text += "series s\(payer) cite p \"M\" L7 { measures \(payer); unit \"heads\"; value \(weight) in 2025/26 }\n"
      }
      text += """
        formula g "Hosted" cite p "M" L8 {
          payer pa, pb, pc
          shared per head of spa, spb, spc
          cost "Premises" amount \(Self.pounds(borne)) by pb
          cost "Unit" amount \(Self.pounds(shared))
        }
        """
      var session = Self.session(text)
      let on = total.map { " on \(Self.pounds($0))" } ?? ""
      let outcome = session.runAll(SourceText(name: "input", "formula run g\(on) for 2025/26"))
      let answer = try #require(outcome.compactMap(\.answer).last, "\(outcome.flatMap(\.diagnostics))")
      let rest = (total ?? borne + shared) - borne
      let whole = weights.reduce(0, +)
      var parts = weights.map { rest * $0 / whole }
      let lost = weights.map { rest * $0 % whole }
      let order = (0..<3).sorted { lost[$0] != lost[$1] ? lost[$0] > lost[$1] : $0 < $1 }
      for index in order.prefix(Int(rest - parts.reduce(0, +))) { parts[index] += 1 }
      parts[1] += borne
      #expect(answer.rows.map { Self.pence($0).first } == parts, "\(text)")
    }
  }
}
