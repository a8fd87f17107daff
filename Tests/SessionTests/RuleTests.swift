import Language
import Model
import Testing

@testable import Session

@Suite("Rules")
struct RuleTests {
  /// A model with one rule that is about its bodies, and what comes of it for each: `board fails`.
  private func results(_ model: String, at period: String = "2025-03-31") -> [String] {
    let loaded = LoadedModel.files([SourceText(name: "model.gov", model)], name: "model")
    for mistake in loaded.diagnostics { Issue.record("\(DiagnosticText().text(mistake))") }
    var session = Session(loaded, today: pinnedDay)
    let answers = session.runAll(SourceText(name: "input", "at \(period); check")).compactMap(\.answer)
    return (answers.last?.checks ?? []).map { line in
      let reason = line.reason.isEmpty ? "" : ": \(line.reason)"
      let stretch = line.stretch.isEmpty ? "" : " (\(line.stretch))"
      return "\(line.subject) \(line.outcome.rawValue)\(reason)" + (line.isSetAside ? ", set aside" : "") + stretch
    }
  }

  private static func rule(_ condition: String, _ more: String = "", binds: String = "bodies") -> String {
    """
    rule rule "A rule" {
      applies to \(binds)
      condition \(condition)
      message   "it does not"
      \(more)
    }

    """
  }

  @Test("comes out as the facts are", arguments: outcomes)
  func outcome(_ row: Row<String, [String]>) {
    #expect(results(row.input) == row.output, sourceLocation: row.location)
  }

  private static let outcomes: [Row<String, [String]>] = [
    Row(
      "what holds", rule("chair is stated") + "body board { chaired by officer\n }\npost officer",
      gives: ["board holds"]),
    Row("what fails by silence", rule("chair is stated") + "body board", gives: ["board fails"]),
    Row(
      "what cannot be known by silence", rule("some chair") + "body board",
      gives: ["board cannot be known: chair not stated"]),
    Row(
      "a gap that is stated", rule("some chair") + "body board { chaired by not stated\n }",
      gives: ["board cannot be known: chair not stated"]),
    Row(
      "a vacancy", rule("some chair") + "body board { chaired by vacant\n }",
      gives: ["board fails"]),
    Row(
      "one of several is stated", rule("chair is stated") + "body board { chaired by one of a, b\n }\npost a\npost b",
      gives: ["board holds"]),
    Row(
      "and which of them is not known", rule("chair is a") + "body board { chaired by one of a, b\n }\npost a\npost b",
      gives: ["board cannot be known: no record that settles it"]),
    Row(
      "what is not bound", rule("chair is stated", binds: "bodies where kind is board") + "body group { kind group\n }",
      gives: []),
    Row(
      "whether it is bound is not known", rule("chair is stated", binds: "bodies where kind is board") + "body board",
      gives: ["board cannot be known: whether the rule is for it is not known: not stated"]),
    Row(
      "what holds need not be bound",
      rule("chair is stated", binds: "bodies where kind is board") + "body b { chaired by officer\n }\npost officer",
      gives: ["b holds"]),
    Row(
      "an exception",
      rule("chair is stated", "unless kind is team") + "body board { kind team\n }\nbody other { kind board\n }",
      gives: ["other fails"]),
    Row(
      "a departure with its reason",
      rule("chair is stated") + "body board { departs from rule about \"it has three\"\n }\nbody other",
      gives: ["other fails", "board departs: it has three"]),
    Row(
      "a departure from what holds",
      rule("chair is stated") + "body b { departs from rule about \"x\"\nchaired by officer\n }\npost officer",
      gives: ["b holds"]),
    Row(
      "a result set aside until later",
      rule("chair is stated", "sets aside board about \"a chair is being found\" to 2026-12-31") + "body board",
      gives: ["board fails: a chair is being found, set aside"]),
    Row(
      "a result that was set aside until yesterday",
      rule("chair is stated", "sets aside board about \"a chair is being found\" to 2026-11-20") + "body board",
      gives: ["board fails"]),
    Row("a rule that begins later", rule("chair is stated", "exists from 2026-01-01") + "body board", gives: []),
    Row("a rule that has ended", rule("chair is stated", "exists to 2024-12-31") + "body board", gives: []),
    Row(
      "a rule that begins some day of the month", rule("chair is stated", "exists from 2025-03~") + "body board",
      gives: ["board cannot be known: whether the rule is for it is not known: day not stated"]),
    Row(
      "a thing that perhaps exists is left out", rule("chair is stated") + "body board { exists from 2025-03~\n }",
      gives: []),
  ]

  @Test("reads sums, dates and qualifiers", arguments: readings)
  func reading(_ row: Row<String, [String]>) {
    #expect(results(row.input) == row.output, sourceLocation: row.location)
  }

  private static func fund(_ lines: String, total: String = "£30") -> String {
    rule("printed-total is sum of contributors.amount", binds: "funds")
      + "source s { covering 2024/25\n }\nfund f { complete contributors in 2024/25 cite s\nprinted total \(total) in 2024/25\n }\norganisation a\norganisation b\n"
      + "contributions f in 2024/25 {\n\(lines)\n}"
  }

  private static let readings: [Row<String, [String]>] = [
    Row("a total that is its sum", fund("a amount £10\nb amount £20"), gives: ["f holds"]),
    Row("equal amounts count each", fund("a amount £15\nb amount £15"), gives: ["f holds"]),
    Row("a total that is not", fund("a amount £10\nb amount £21"), gives: ["f fails"]),
    Row("help in kind is no money", fund("a amount £30\nb amount £5 as in-kind"), gives: ["f holds"]),
    Row(
      "an amount that is not stated", fund("a amount £30\nb amount not stated"),
      gives: ["f cannot be known: no record that settles it"]),
    Row(
      "a date that has passed",
      rule("review-by is after now", binds: "documents") + "document d { review by 2025-03-30\n }", gives: ["d fails"]),
    Row(
      "a date that has not",
      rule("review-by is after now", binds: "documents") + "document d { review by 2025-04-01\n }", gives: ["d holds"]),
    Row(
      "a date that may have",
      rule("not review-by is before now", binds: "documents") + "document d { review by not stated\n }",
      gives: ["d cannot be known: review by not stated"]),
    Row(
      "a paper that is not there",
      rule("some issues satisfies kind is report") + "body board",
      gives: ["board cannot be known: no record of such a paper"]),
  ]

  @Test("a period is one list, in which each result says when it is so")
  func period() {
    let model = Self.rule("chair is stated") + "body board { chaired by officer from 2025-02-01\n }\npost officer"
    #expect(
      results(model, at: "2025-01..2025-03") == [
        "board fails (1 January 2025 to 31 January 2025)", "board holds (1 February 2025 to 31 March 2025)",
      ])
  }

  @Test("the id of a result stays while the facts do, and changes with them")
  func identity() throws {
    func id(_ model: String) throws -> String {
      let loaded = LoadedModel.files([SourceText(name: "model.gov", model)], name: "model")
      var session = Session(loaded, today: pinnedDay)
      return try #require(session.runAll(SourceText(name: "input", "check")).last?.answer?.checks.first).id
    }
    let rule = Self.rule("chair is a")
    let one = try id(rule + "body board { chaired by b\n }\npost a\npost b")
    #expect(one == (try id("# moved\n\npost b\npost a\nbody board { chaired by b note \"n\"\n }\n" + rule)))
    #expect(one != (try id(rule + "body board { chaired by c\n }\npost a\npost b\npost c")))
    #expect(one != (try id(rule + "body other { chaired by b\n }\npost a\npost b")))
  }

  /// All commissioning groups have ended by the day from which `no-ccg-seat` holds, or may have: it is for models that go on.
  @Test("every rule of the built-in model but one binds something, now or in its time")
  func builtIn() throws {
    var session = Session(.shared, today: pinnedDay)
    let answer = try #require(session.runAll(SourceText(name: "input", "at 2025-03-31; check")).last?.answer)
    let before = try #require(session.runAll(SourceText(name: "input", "at 2022-03-31; check")).last?.answer)
    let seen = Set((answer.checks + before.checks).map(\.rule))
    let branch = session.branch
    #expect(branch.entities(.rule).map { branch.id(of: $0) }.filter { !seen.contains($0) } == ["no-ccg-seat"])
    #expect(Set(answer.checks.map(\.outcome)).count >= 3)
    let must = answer.checks.filter { $0.force == "must" && $0.outcome == .fails }
    #expect(must.map(\.subject) == [], "a rule of statute is said to be broken")
  }

  @Test("questions for an organisation are some of all questions")
  func questionsForOne() throws {
    var session = Session(.shared, today: pinnedDay)
    func asked(_ text: String) -> [String] {
      let answer = session.runAll(SourceText(name: "input", text)).last?.answer
      return (answer?.rows ?? []).map { $0.cells[0].text + ": " + $0.cells[1].text }
    }
    let all = Set(asked("questions scasp"))
    let some = asked("questions scasp for constabulary").filter { !$0.contains("which officer sits on it") }
    #expect(all.count > 50 && !some.isEmpty && some.count < all.count / 2)
    #expect(some.filter { !all.contains($0) } == [])
    #expect(asked("questions scasp for ofsted").allSatisfy { $0.contains("no open question is known to be for it") })
  }

  @Test("questions are ordered by force, and each says whom to ask")
  func order() throws {
    var session = Session(.shared, today: pinnedDay)
    for name in ["scasp", "hips-executive", "southwark-scp", "southampton"] {
      let answer = try #require(session.runAll(SourceText(name: "input", "questions \(name)")).last?.answer)
      let force = answer.rows.map { ["must", "should", "local"].firstIndex(of: $0.cells[2].text) ?? 9 }
      #expect(force == force.sorted(), "\(name)")
      #expect(answer.rows.allSatisfy { !$0.cells[5].text.isEmpty && $0.cells[1].text != "" }, "\(name)")
    }
  }
}
