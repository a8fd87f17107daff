import Language
import Rendering
import Testing

@testable import Session

/// Money that is stated more than once, and words that are no things: nothing is added or counted twice in silence.
@Suite("Nothing counted twice")
struct MoneyStatedTwiceTests {
  private static let head = """
    source p "Report 2023/24" cite p "T" L1 { kind report; covering 2023/24; lines 20; heading "T" L1 }
    source q "Report 2024/25" cite q "T" L1 { kind report; covering 2024/25; lines 20; heading "T" L1 }
    organisation vale-council "Vale Council" cite p "T" L2 { kind local-authority }
    organisation vale-icb "Vale ICB" cite p "T" L2 { kind icb }
    post lay "Lay one" cite p "T" L2
    body b "Board" cite p "T" L3 { kind board; member lay as lay-member }
    fund f "Budget" cite p "T" L4 { fund of b }

    """

  private static func answer(_ table: String, _ statement: String) -> Session.Outcome? {
    let model = LoadedModel.files([SourceText(name: "model.gov", head + table)], name: "model")
    #expect(model.diagnostics.isEmpty, "\(model.diagnostics)")
    var session = Session(model, today: pinnedDay)
    return session.runAll(SourceText(name: "input", statement)).first
  }

  private static func text(_ answer: Answer?) -> String {
    answer.map { TextRenderer(width: nil, colour: false).render($0.document) } ?? ""
  }

  @Test("what a later paper states again is the same money; where it differs no sum is made")
  func papers() {
    let table = """
      contributions f in 2023/24 cite p "T" { vale-council amount £1,000 L5; vale-icb amount £1,000 L6 }
      contributions f in 2023/24 cite q "T" { vale-council amount £1,000 L5; vale-icb amount £1,200 L6 }

      """
    let answer = Self.answer(table, "funding f 2023/24")?.answer
    let council = answer?.rows.filter { $0.cells.first?.text == "Vale Council" } ?? []
    #expect(council.count == 1)
    #expect(Self.text(answer).contains("not added"))
    #expect(Self.text(answer).contains("papers disagree"))
    #expect(!Self.text(answer).contains("£4,200"))
  }

  @Test("agreed and received are readings of one sum")
  func readings() {
    let table = """
      contributions f in 2023/24 cite p "T" {
        vale-council amount £1,000 as agreed L5; vale-council amount £900 as received L6; vale-icb amount £1,000 as agreed L7
      }

      """
    let text = Self.text(Self.answer(table, "funding f 2023/24")?.answer)
    #expect(text.contains("Vale Council: £900 received, which is not in the sum"))
    #expect(text.contains("£2,000"))
    #expect(!text.contains("£2,900"))
  }

  @Test("equal amounts of different payers both count")
  func equalAmounts() {
    let table = """
      contributions f in 2023/24 cite p "T" { vale-council amount £1,000 L5; vale-icb amount £1,000 L6 }

      """
    let text = Self.text(Self.answer(table, "funding f 2023/24")?.answer)
    #expect(text.contains("£2,000"))
  }

  @Test("a sum for two years is not said to be for none")
  func twoYears() {
    let table = """
      contributions f in 2023-04-01..2025-03-31 cite p "T" { vale-council amount £120,000 L5 }

      """
    let text = Self.text(Self.answer(table, "funding f 2023/24")?.answer)
    #expect(!text.contains("is no financial year"))
    #expect(text.contains("no amount is stated for 2023/24 alone"))
  }

  @Test("a capacity alone is no thing that could be counted")
  func capacity() {
    let refused = Self.answer("", "count lay-member")?.diagnostics ?? []
    #expect(refused.map(\.diagnostic.code) == [.wrongKind])
    let counted = Self.answer("", "count b.members")
    #expect(counted?.answer != nil)
  }
}
