import Language
import Model
import Session
import Testing

@Suite("Expressions written out")
struct ExpressionTextTests {
  /// Reads a body's quorum into a model and writes it out again; mistakes are told in its place.
  ///
  /// That an expression could be no quorum (E058) is no mistake of its text.
  private func written(_ condition: String) -> String {
    let declarations =
      "body a\nbody b\nbody c\nbody members\nbody bodies\npost yes\nbody r {\n  quorum \(condition)\n}"
    let loaded = LoadedModel.files([SourceText(name: "model.gov", declarations)], name: "model")
    if let mistake = loaded.diagnostics.first(where: { ![.notAQuorum, .neverMet].contains($0.diagnostic.code) }) {
      return DiagnosticText().text(mistake)
    }
    let branch = Branch(base: loaded.store)
    let facts = branch.entity(id: "r").map { branch.facts(of: $0) } ?? []
    return facts.first.flatMap { branch.expression(branch.value($0))?.text { branch.id(of: $0) } } ?? "nothing"
  }

  @Test("an expression is written with as few brackets as it needs", arguments: rows)
  func fewBrackets(_ row: Row<String, String>) {
    #expect(written(row.input) == row.output, sourceLocation: row.location)
    #expect(written(row.output) == row.output, "and read again it is the same", sourceLocation: row.location)
  }

  @Test("what is written means what was read, for generated expressions", arguments: 0..<40)
  func generated(_ seed: Int) {
    var random = Numbers(seed: UInt64(seed))
    for _ in 0..<25 {
      let text = expression(&random, 4)
      let once = written(text)
      #expect(written(once) == once, "of: \(text)")
      // Brackets around everything change nothing.
      #expect(written("(\(text))") == once, "of: \(text)")
    }
  }

  /// An expression in which every part is in brackets, so that only the writer decides on them.
  private func expression(_ random: inout Numbers, _ depth: Int) -> String {
    if depth == 0 || random.below(6) == 0 {
      return random.pick([
        "a", "b", "bodies", "posts", "member", "£5.50", "3%", "2 weeks", "2025-01", "2024/25", "12", "yes",
      ])
    }
    let one = expression(&random, depth - 1)
    let other = expression(&random, depth - 1)
    let operators = [
      "or", "and", "except", "together with", "shared with", "is", "is not", "is at least", "is in", "contains", "+",
      "-", "*", "/",
    ]
    let forms = [
      "(\(one)) \(random.pick(operators)) (\(other))", "(\(one)) \(random.pick(operators)) (\(other))", "not (\(one))",
      "(\(one), \(other))", "(\(one)).chair", "(\(one)).all subgroups", "every (\(one)) satisfies (\(other))",
      "at most 3 of (\(one))", "no (\(one)) satisfies (\(other))", "(\(one)) where (\(other))", "number of (\(one))",
      "(\(one)) is stated", "(\(one)) is not stated", "(\(one)) at 2022-05", "(\(one)) known by 2023",
      "each kind of (\(one))",
      "if (\(one)) then (\(other)) otherwise (\(one))", "(\(one)) where chair is (\(other))",
    ]
    return random.pick(forms)
  }

  private static let rows = [
    Row("needless brackets go", "((a) or (b)) or (c)", gives: "a or b or c"),
    Row("needed ones stay", "a or (b or c)", gives: "a or (b or c)"),
    Row("and within or", "(a and b) or c", gives: "a and b or c"),
    Row("or within and", "(a or b) and c", gives: "(a or b) and c"),
    Row("differences group to the left", "a except (b except c)", gives: "a except (b except c)"),
    Row("a comparison of sets", "(a except b) is c", gives: "a except b is c"),
    Row("not", "not (a is b)", gives: "not a is b"),
    Row("not stated", "a.chair is not stated", gives: "not a.chair is stated"),
    Row(
      "a filter within a filter", "(bodies where chair is a) where kind is board",
      gives: "(bodies where chair is a) where kind is board"),
    Row("a step from a filter", "(bodies where chair is a).chair", gives: "(bodies where chair is a).chair"),
    Row("all the way", "bodies where all subgroups contains a", gives: "bodies where all subgroups contains a"),
    Row(
      "a quorum", "each kind of safeguarding-partner and at least 2 of members",
      gives: "each kind of safeguarding-partner and at least 2 of members"),
    Row("dates", "(a.chair at 2022) known by 2023-01", gives: "(a.chair at 2022) known by 2023-01"),
    Row(
      "literals", "a is 59.66% or a is £1,234.50 or a is 15 working days",
      gives: "a is 59.66% or a is £1234.50 or a is 15 working days"),
    Row("a period", "a.areas is 2022..2024", gives: "a.areas is 2022..2024"),
    Row(
      "a year compared with a date", "sources where published is before 2022",
      gives: "sources where published is before 2022"),
  ]
}

/// Numbers that are the same in every run: SplitMix64 from a seed.
private struct Numbers {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  mutating func pick(_ words: [String]) -> String { words[below(words.count)] }
}
