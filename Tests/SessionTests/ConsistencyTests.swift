import Language
import Testing

@testable import Session

@Suite("What a model cannot say")
struct ConsistencyTests {
  private static let head = """
    source p "P" cite p "T" L1 {
      covering 2024
      lines 99
      heading "T" L1
    }
    source q "Q" cite q "T" L1 {
      covering 2025
      lines 99
      heading "T" L1
    }
    post x "X" cite p L2
    post y "Y" cite p L2
    person jo "Jo Example" cite p L2
    organisation v "Vale" cite p L3
    organisation w "Weald" cite p L3
    body c "C" cite p L4
    body b "B" cite p L4
    route r "R" cite p L5
    step s1 "S1" cite p L5 {
      step of r
      order   1
    }
    step s2 "S2" cite p L5 {
      step of r
      order   2
    }

    """

  /// The codes of what is wrong, with their lines behind the head.
  private func told(_ text: String) -> String {
    let lines = Self.head.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    let model = LoadedModel.files([SourceText(name: "m.gov", Self.head + text)], name: "m")
    return (model.diagnostics + model.warnings)
      .map { "\($0.diagnostic.code.rawValue) \($0.line - lines)" }.joined(separator: ", ")
  }

  @Test("what cannot be so is told where it stands", arguments: impossible + routes)
  func wrong(_ row: Row<String, String>) {
    #expect(told(row.input) == row.output, sourceLocation: row.location)
  }

  @Test("what may be so is not", arguments: possible)
  func right(_ row: Row<String, String>) {
    #expect(told(row.input) == row.output, sourceLocation: row.location)
  }

  private static let impossible = [
    Row("a second name", "body b \"Bee\" cite p L5", gives: "E027 1"),
    Row("two chairs of one paper", "body b cite p L5 {\n  chaired by x\n  chaired by y\n}", gives: "E055 3"),
    Row(
      "a chair and a member in the chair", "body b cite p L5 {\n  chaired by x\n  member y as chair\n}", gives: "E055 3"
    ),
    Row(
      "two members in the chair", "members b cite p {\n  x as chair  L5\n  y as chair  L6\n}", gives: "E055 3"),
    Row(
      "chairs of times that overlap for certain",
      "body b cite p L5 {\n  chaired by x from 2020 to 2024\n  chaired by y from 2022 to 2025\n}", gives: "E055 3"),
    Row("two homes", "post x cite p L5 {\n  within v\n  within w\n}", gives: "E055 3"),
    Row("part of itself", "body b cite p L5 {\n  part of b\n}", gives: "E028 2"),
    Row(
      "part of itself by two steps", "body b cite p L5 {\n  part of c\n}\nbody c cite p L5 {\n  part of b\n}",
      gives: "E028 5"),
    Row(
      "a payer twice",
      "fund f \"F\" cite p L5\ncontributions f in 2024/25 cite p {\n  v amount £5  L5\n  v amount £6  L6\n}",
      gives: "E029 4"),
    Row("two lives", "body b cite p L5 {\n  exists from 2019-09\n  exists from 2020-04\n}", gives: "E057 3"),
    Row(
      "lives that overlap", "body b cite p L5 {\n  exists from 2019 to 2021\n  exists from 2020 to 2022\n}",
      gives: "E057 3"),
    Row(
      "a life between events the wrong way round",
      """
      event e1 "E1" cite p L6 { on 2024-04 }
      event e2 "E2" cite p L6 { on 2023-04 }
      body b cite p L5 { exists from e1 to e2 }
      """, gives: "E015 3"),
  ]

  private static let routes = [
    Row(
      "steps longer than the route",
      "route r cite p L6 { time limit 10 working days }\nstep s1 cite p L6 { time limit 5 working days }\n"
        + "step s2 cite p L6 { time limit 6 working days }", gives: "E056 3"),
    Row(
      "hours and days",
      "route r cite p L6 { time limit 3 days }\nstep s1 cite p L6 { time limit 48 hours }\n"
        + "step s2 cite p L6 { deadline 2 days }", gives: "E056 3"),
    Row(
      "steps within it",
      "route r cite p L6 { time limit 11 working days }\nstep s1 cite p L6 { time limit 5 working days }\n"
        + "step s2 cite p L6 { time limit 6 working days }", gives: ""),
    Row(
      "calendar days beside working days",
      "route r cite p L6 { time limit 2 working days }\nstep s1 cite p L6 { time limit 3 days }", gives: ""),
    Row(
      "two ways of one place",
      "route r cite p L6 { time limit 6 days }\nstep s1 cite p L6 { way alternative; time limit 5 days }\n"
        + "step s3 \"S3\" cite p L6 { step of r; order 1; way alternative; time limit 4 days }", gives: ""),
    Row(
      "two steps in one place, and not as two ways",
      "step s1 cite p L6 { way next }\nstep s3 \"S3\" cite p L6 { step of r; order 1; way next }", gives: "E175 2"),
  ]

  private static let possible = [
    Row("the same name again", "body b \"B\" cite q L5", gives: ""),
    Row("a later name", "body b cite p L5 { called \"Bee\" from 2025 }", gives: ""),
    Row("chairs of two papers", "body b { chaired by x cite p L5; chaired by y cite q L5 }", gives: ""),
    Row("chairs one after the other", "body b cite p L5 { chaired by x to 2023; chaired by y from 2023 }", gives: ""),
    Row("a chair that is replaced", "body b cite p L5 { chaired by x from 2020; chaired by y from 2022 }", gives: ""),
    Row("chairs together", "body b cite p L5 { chaired by x, y }", gives: ""),
    Row("a chair that is planned", "body b cite p L5 { chaired by x; chaired by y planned }", gives: ""),
    Row("a post and who holds it", "body b cite p L5 { chaired by x; member jo as chair }", gives: ""),
    Row(
      "chairs in years that may meet",
      "body b cite p L5 { chaired by x from 2020 to 2022; chaired by y from 2022 to 2024 }",
      gives: ""),
    Row(
      "part of each other at other times",
      "body b cite p L5 { part of c to 2020 }\nbody c cite p L5 { part of b from 2021 }",
      gives: ""),
    Row("two parents", "body b cite p L5 { part of c, v }\nbody c cite p L5 { part of v }", gives: ""),
    Row(
      "a payer agreed and received",
      "fund f \"F\" cite p L5\ncontributions f in 2024/25 cite p {\n  v amount £5 as agreed  L5\n  v amount £6 as received  L6\n}",
      gives: ""),
    Row(
      "a payer of two years",
      "fund f \"F\" cite p L5\ncontributions f cite p {\n  v amount £5 in 2023/24  L5\n  v amount £6 in 2024/25  L6\n}",
      gives: ""),
    Row("two lives", "body b cite p L5 { exists from 2015 to 2018; exists from 2020 }", gives: ""),
    Row("a beginning and an end apart", "body b cite p L5 { exists from 2015; exists to 2018 }", gives: ""),
    Row("lives of two papers", "body b { exists from 2015 cite p L5; exists from 2016 cite q L5 }", gives: ""),
  ]
}
