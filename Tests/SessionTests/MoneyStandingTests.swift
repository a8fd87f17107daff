import Language
import Rendering
import Testing

@testable import Session

/// Which year money is of and how firm it is, in models of one's own and in the built-in one.
@Suite("The standing of money")
struct MoneyStandingTests {
  private static let head = """
    source p "Finance paper" cite p "M" L1 { kind report; covering 2020-04..2026-03; lines 50; heading "M" L1 }
    area vale "Vale" cite p "M" L1 { kind council-area }
    organisation vale-council "Vale Council" cite p "M" L2 { kind local-authority; covers vale }
    organisation vale-icb "Vale ICB" cite p "M" L2 { kind icb; covers vale }
    organisation vale-police "Vale Police" cite p "M" L2 { kind police; covers vale }
    body vale-scp "Vale Partnership" cite p "M" L3 { kind partnership; covers vale }
    fund f "Budget" cite p "M" L4 { fund of vale-scp; complete contributions in 2023/24 }

    """

  private static func answers(_ table: String, _ statements: String) -> [Session.Outcome] {
    let model = LoadedModel.files([SourceText(name: "model.gov", head + table)], name: "model")
    #expect(model.diagnostics.isEmpty, "\(model.diagnostics)")
    var session = Session(model, today: pinnedDay)
    return session.runAll(SourceText(name: "input", statements))
  }

  private static func text(_ outcomes: [Session.Outcome]) -> String {
    outcomes.compactMap(\.answer).map { TextRenderer(width: nil, colour: false).render($0.document) }.joined()
  }

  /// How the last of some lines is read.
  private static func reading(_ lines: String, _ session: inout Session) -> String? {
    let text = SourceText(name: "input", lines)
    return Utterance.all(in: text).flatMap { session.converse($0, in: text) }.last?.answer?.readAs
  }

  private static let stated = """
    contributions f in 2023/24 cite p "M" {
      vale-council amount £60,000 L11; vale-icb amount £30,000 L12; vale-police amount £10,000 L13
    }

    """

  @Test("where no year is firm the last stands, and each amount that is only expected is named")
  func onlyExpected() {
    let table = """
      contributions f in 2024/25 cite p "M" { vale-council amount £62,000 L14; vale-police amount £10,000 as forecast L15 }

      """
    let text = Self.text(Self.answers(table, "what if everyone pays 10% more in f"))
    #expect(text.contains("rises by £7,200 (10.00%) to £79,200 in 2025/26"))
    #expect(text.contains("assumed: Vale Police pays £10,000 forecast, for no earlier year is firm"))
    let fit = Self.text(Self.answers(table, "formula fit f; fairness f; report funding vale-scp"))
    #expect(fit.contains("whole percentages (86% and 14%)"))
    #expect(fit.contains("£10,000 forecast"))
    #expect(!fit.contains("the last that is firm"))
  }

  @Test("of a payer both forecast and proposed beside firm money of others one amount is taken")
  func twiceExpected() {
    let table = """
      contributions f in 2024/25 cite p "M" {
        vale-council amount £62,000 L14
        vale-police amount £10,000 as forecast L15; vale-police amount £12,000 as proposed L16
      }

      """
    let text = Self.text(Self.answers(table, "what if everyone pays 10% more in f"))
    #expect(text.contains("to £79,200"))
  }

  @Test("an amount that is not stated leaves the printed total in view, and a total without lines is told")
  func totals() {
    let table = """
      fund g "Other" cite p "M" L5 {
        fund of vale-scp
        printed total £9,000 in 2023/24 cite p "M" L20
        printed total £8,000 in 2024/25 cite p "M" L21
      }
      contributions g in 2023/24 cite p "M" { vale-council amount £5,000 L22; vale-icb amount not stated L23 }

      """
    let text = Self.text(
      Self.answers(
        Self.stated + table, "funding g 2023/24; funding g 2024/25; find sum of g.contributors.amount at 2024/25"))
    #expect(text.contains("printed total"))
    #expect(text.contains("£9,000"))
    #expect(text.contains("£8,000 by a printed total; no paper says who pays it"))
  }

  @Test(
    "plain questions of money in a model of one's own are of the last stated year",
    arguments: [
      ("how much does the council pay", "funding vale-council 2023/24"), ("who pays", "funding vale-scp 2023/24"),
      ("total budget", "funding vale-scp by contributor 2023/24"),
    ])
  func ownModel(_ question: String, _ read: String) {
    let model = LoadedModel.files([SourceText(name: "model.gov", Self.head + Self.stated)], name: "model")
    var session = Session(model, today: pinnedDay)
    #expect(Self.reading("use vale\n\(question)", &session) == read)
  }

  @Test(
    "plain questions of money are of the time that is set",
    arguments: [
      ("at 2020/21\nhow much does health pay", "funding southampton-ccg 2020/21"),
      ("at 2020/21\nwho pays", "funding southampton-scp 2020/21; funding southampton-sab 2020/21"),
      ("use southwark\nhow much do the police pay", "funding mopac 2019/20"),
    ])
  func timeInUse(_ statements: String, _ read: String) {
    var session = Session(.shared, today: pinnedDay)
    #expect(Self.reading("use southampton\n\(statements)", &session) == read)
  }

  @Test("per head of several series each payer's own counts; without one of its own the question is refused")
  func perHead() {
    let table = """
      area dale "Dale" cite p "M" L1 { kind council-area }
      organisation dale-council "Dale Council" cite p "M" L2 { kind local-authority; covers dale }
      series vale-heads "Children, Vale" cite p "M" L5 { measures vale; unit "children"; value 1000 in 2023/24 }
      series dale-heads "Children, Dale" cite p "M" L5 { measures dale; unit "children"; value 500 in 2023/24 }
      fund g "Joint" cite p "M" L5 { complete contributions in 2023/24 }
      contributions g in 2023/24 cite p "M" { vale-council amount £1,000 L11; vale-icb amount £500 L12; dale-council amount £1,000 L13 }

      """
    let outcomes = Self.answers(table, "fairness g per head of vale-heads, dale-heads")
    let rows = outcomes.first?.answer?.rows ?? []
    #expect(rows.map { $0.cells.last?.text } == ["100.0", "50.0", "200.0"])
    let refused = Self.answers(
      table, "fairness g per head of dale-heads, vale-heads; fairness f per head of dale-heads, dale-heads")
    #expect(refused.first?.answer != nil)
  }

  @Test("a figure with commas is refused once, and whole")
  func commas() {
    let table = """
      series heads "Heads" cite p "M" L5 { unit "children"; value 1,030,000 in 2023/24 }

      """
    let model = LoadedModel.files([SourceText(name: "model.gov", Self.head + table)], name: "model")
    #expect(model.diagnostics.map(\.diagnostic.code) == [.commaInNumber])
    #expect(model.diagnostics.first?.diagnostic.message.contains("write `1030000`") ?? false)
  }

  @Test(
    "what one paper gives in kind and another states without a word is told; areas within each other are counted twice")
  func twoPapersAndTwoAreas() {
    let table = """
      source q "Other paper" cite q "M" L1 { kind report; covering 2020-04..2026-03; lines 50; heading "M" L1 }
      area ward "Ward" cite p "M" L1 { kind council-area; part of vale }
      organisation ward-council "Ward Council" cite p "M" L2 { kind local-authority; covers ward }
      series vale-heads "Children, Vale" cite p "M" L5 { measures vale; unit "children"; value 1000 in 2024/25 }
      series ward-heads "Children, Ward" cite p "M" L5 { measures ward; unit "children"; value 500 in 2024/25 }
      fund g "Joint" cite p "M" L5 { fund of vale-scp; complete contributions in 2023/24 }
      contributions g in 2023/24 cite p "M" {
        vale-council amount £1,000 L11; ward-council amount £500 L12; vale-icb amount £300 as in-kind L13
      }
      contributions g in 2023/24 cite q "M" { vale-icb amount £300 L13 }
      formula heads "Heads" cite p "M" L6 { shares g; payer vale-council, ward-council; shared per head of vale-heads, ward-heads }

      """
    let text = Self.text(Self.answers(table, "funding g 2023/24; funding g in kind; formula run heads"))
    #expect(text.contains("Vale ICB: discrepancy: Other paper states the amount without saying that it is in kind"))
    #expect(text.contains("help in kind by Vale ICB, £300."))
    #expect(text.contains("the figures of Ward are part of those of Vale, and are counted in both"))
  }
}
