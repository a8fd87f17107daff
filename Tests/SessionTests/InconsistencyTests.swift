import Language
import Testing

@testable import Session

/// Statements that cannot all be so are results of `check`, each at its line.
@Suite("Misfits")
struct InconsistencyTests {
  private static let paper = """
    source paper "Paper" cite paper {
      covering 2022
      lines    50
    }
    source report "Report" cite report {
      covering 2022/23
      lines    50
    }
    post one "One" cite paper L1
    post two "Two" cite paper L1

    """

  /// What comes of a body's clauses, and of more declarations after it: the rule, the thing, the outcome, and its line
  /// counted from the body's first.
  private func results(_ clauses: String, _ more: String = "", statement: String = "check") -> [String] {
    let text = Self.paper + "body board \"The Board\" cite paper L2 {\n\(clauses)\n}\n\(more)\n"
    let loaded = LoadedModel.files([SourceText(name: "model.gov", text)], name: "model")
    for mistake in loaded.diagnostics { Issue.record("\(DiagnosticText().text(mistake))") }
    var session = Session(loaded, today: pinnedDay)
    let first = Self.paper.split(separator: "\n", omittingEmptySubsequences: false).count
    let answers = session.runAll(SourceText(name: "input", statement)).compactMap(\.answer)
    return (answers.last?.checks ?? []).map { line in
      let place = line.place.map { "\($0.file):\($0.line - first):\($0.column)" } ?? "nowhere"
      return "\(line.rule) \(line.subject) \(line.outcome.rawValue) \(place)"
    }
  }

  @Test("are found where they stand", arguments: rows)
  func found(_ row: Row<String, [String]>) {
    #expect(results(row.input) == row.output, sourceLocation: row.location)
  }

  private static let rows: [Row<String, [String]>] = [
    Row(
      "one source names two chairs", "chaired by one\nchaired by two",
      gives: ["one-at-a-time board fails model.gov:2:1"]),
    Row(
      "two sources name one each", "chaired by one\nchaired by two cite report L3",
      gives: ["one-at-a-time board cannot be known model.gov:2:1"]),
    Row("one was before the other", "chaired by one in 2021\nchaired by two", gives: []),
    Row("one ended before the other began", "chaired by one to 2021\nchaired by two from 2022", gives: []),
    Row(
      "a beginning does not settle what sources say of the time after it",
      "chaired by one from 2020\nchaired by two from 2022-05 cite report L3",
      gives: ["one-at-a-time board cannot be known model.gov:2:1"]),
    Row(
      "the dates overlap",
      "chaired by one from 2020 to 2022-06 in 2020\nchaired by two from 2022-05 in 2022/23 cite report L3",
      gives: ["one-at-a-time board fails model.gov:2:1"]),
    Row(
      "the dates may overlap, and need not",
      "chaired by one from 2020 to 2022-05~ in 2020\nchaired by two from 2022-05 in 2022/23 cite report L3",
      gives: []),
    Row("silence is no second value", "chaired by one\nchaired by not stated cite report L3", gives: []),
    Row("a plan is not yet so", "chaired by one\nchaired by two planned", gives: []),
    Row("taking turns is one value", "chaired by in turn among one, two", gives: []),
    Row(
      "it begins after the end", "exists to 2022\nmeets monthly from 2024",
      gives: ["within-its-life board fails model.gov:2:1"]),
    Row("it begins in the year of the end", "exists to 2022\nmeets monthly from 2022", gives: []),
    Row(
      "it goes on after the end", "exists to 2022\nmeets monthly to 2024",
      gives: ["within-its-life board fails model.gov:2:1"]),
    Row(
      "it was over before the beginning", "exists from 2022\nmeets monthly from 2019 to 2020",
      gives: ["within-its-life board fails model.gov:2:1"]),
    Row("the beginning is only about right", "exists from 2022~\nmeets monthly from 2019", gives: []),
    Row(
      "the period is before the beginning", "exists from 2022\nmember one as member in 2020",
      gives: ["within-its-life board fails model.gov:2:1"]),
    Row("the period is that of the beginning", "exists from 2022\nmember one as member in 2022", gives: []),
    Row("what has no date of its own has its life", "exists from 2022\nremit \"decides\"", gives: []),
    Row("its own name again", "also \"The Board\", TB", gives: []),
    Row("a post and a body are asked for apart", "also \"One Post\"", gives: []),
  ]

  @Test("a name that no scope can tell apart is one, and a name that is the id of another")
  func names() {
    let other = "body panel \"The Panel\" cite paper L3 {\n  also TB, board\n}"
    #expect(
      results("also TB", other) == [
        "a-name-of-its-own panel fails model.gov:4:3", "a-name-of-its-own panel fails model.gov:4:3",
      ])
    let places = "area here \"Here\" cite paper L1\narea there \"There\" cite paper L1\n"
    let apart = "body panel \"The Panel\" cite paper L3 {\n  also TB\n  covers there\n}\n"
    #expect(results("also TB\ncovers here", apart + places).isEmpty)
  }

  @Test("the end of what is spoken of counts too, and an event that ends both is no mistake")
  func otherEnds() {
    let event = "event merger \"Merger\" cite paper L4 {\n  kind merger\n  on 2022-06\n  ends board\n}\n"
    #expect(results("meets monthly to merger", event).isEmpty)
    #expect(results("meets monthly from 2023", event) == ["within-its-life board fails model.gov:1:1"])
    let panel = "body panel \"The Panel\" cite paper L3 {\n  part of board from 2023\n}\n"
    #expect(results("exists to 2022", panel) == ["within-its-life panel fails model.gov:4:3"])
  }

  @Test("a name narrows them, and a rule leaves them out")
  func narrowed() {
    let panel =
      "body panel \"The Panel\" cite paper L3 {\n  chaired by one\n  chaired by two\n}\n"
      + "rule named \"Named\" cite paper L1 {\n  applies to posts\n  condition name is stated\n  message \"no\"\n}"
    #expect(
      results("meets monthly", panel, statement: "check panel").first == "one-at-a-time panel fails model.gov:5:3")
    #expect(results("meets monthly", panel, statement: "check board") == [])
    #expect(results("meets monthly", panel, statement: "check named").allSatisfy { $0.hasPrefix("named ") })
  }
}
