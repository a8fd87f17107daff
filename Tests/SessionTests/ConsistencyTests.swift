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

  @Test("what cannot be so is told where it stands", arguments: impossible + routes + rules + times)
  func wrong(_ row: Row<String, String>) {
    #expect(told(row.input) == row.output, sourceLocation: row.location)
  }

  @Test("what may be so is not", arguments: possible + inTime)
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

  private static let rules = [
    Row(
      "a vote of one who is on no list that is whole",
      "body b cite p L5 {\n  member x\n  member y\n  complete members\n}\n"
        + "decision d \"D\" cite p L6 {\n  decided by b\n  on 2024-05-01\n  votes for x\n  votes against z\n}\n"
        + "post z \"Z\" cite p L2", gives: "E184 10"),
    Row(
      "a vote of an adviser, told by the minutes",
      "body b cite p L5 {\n  member x\n  member y as adviser\n  complete members\n}\n"
        + "decision d \"D\" cite q L6 {\n  decided by b\n  on 2024-05-01\n  votes for y\n}", gives: "E184 9"),
    Row(
      "a majority of more than there are",
      "body b cite p L5 {\n  member x\n  member y\n  complete members\n  carried by at least 3 of member\n}",
      gives: "E180 5"),
    Row(
      "a vote of one who has none", "body b cite p L5 {\n  member x\n  complete members\n  carried by y\n}",
      gives: "E180 4"),
    Row("a share above all", "body b cite p L5 {\n  quorum more than 100% of member\n}", gives: "E181 2"),
    Row("a share of more than all", "body b cite p L5 {\n  quorum at least 120% of member\n}", gives: "E181 2"),
    Row("a share of none", "body b cite p L5 {\n  quorum at least 0% of member\n}", gives: "E181 2"),
    Row("the same of votes", "body b cite p L5 {\n  carried by more than 150.5% of votes\n}", gives: "E181 2"),
    Row("a term of no length", "post x cite p L5 { held by jo term of 0 years from 2024 }", gives: "E011 1"),
  ]

  private static let times = [
    Row(
      "it follows what begins later",
      "body b cite p L5 {\n  exists from 2020\n  follows c\n}\nbody c cite q L5 { exists from 2023 }", gives: "E182 3"),
    Row(
      "it follows what an event begins later",
      "body b cite p L5 {\n  exists from 2020-02\n  follows c\n}\nevent e \"E\" cite p L5 { on 2020-03; begins c }",
      gives: "E182 3"),
    Row(
      "an event that begins what exists from an earlier day",
      "body b cite p L5 { exists from 2020 }\nevent e \"E\" cite q L5 {\n  on 2022-03\n  begins b\n}", gives: "E186 4"),
    Row(
      "a paper that replaces a later one",
      "document k \"K\" cite p L5 { published 2020 }\n"
        + "document l \"L\" cite p L5 {\n  published 2019\n  replaces k\n}",
      gives: "E182 4"),
    Row(
      "a meeting after the end that an event brings",
      "event e \"E\" cite p L5 { on 2022-01; ends b }\nmeeting m \"M\" cite q L6 {\n  meeting of b\n  on 2024-05-01\n}",
      gives: "E176 4"),
    Row(
      "a decision between two lives",
      "body b cite p L5 { exists from 2015 to 2018; exists from 2020 }\n"
        + "decision d \"D\" cite p L6 {\n  decided by b\n  on 2019\n}", gives: "E176 4"),
    Row(
      "from an event to the same",
      "event e \"E\" cite p L5 { on 2022-01 }\npost x cite p L5 { held by jo from e to e }",
      gives: "E015 2"),
    Row("a deputy of one's own post", "post x cite p L5 { acts for x }", gives: "E107 1"),
    Row(
      "a deputy of oneself by another post",
      "post x cite p L5 {\n  acts for y\n  held by jo\n}\npost y cite p L5 {\n  held by jo\n}", gives: "E185 6"),
    Row(
      "who acts for what had ended",
      "post y cite p L5 { exists to 2020 }\npost x cite p L5 {\n  acts for y from 2022\n}", gives: "E183 3"),
    Row(
      "who acts, by a paper of later years, for what had ended",
      "post y cite p L5 { exists to 2020 }\npost x cite p L5 {\n  acts for y\n}", gives: "E183 3"),
    Row(
      "who begins after the end of whom it acts for",
      "post y cite p L5 { exists to 2024-03 }\npost x cite p L5 {\n  exists from 2024-06\n  acts for y\n}",
      gives: "E183 4"),
    Row(
      "a member that had ended",
      "body b cite p L5 {\n  member w as member\n}\norganisation w cite p L5 { exists to 2022-06-30 }", gives: "E183 2"),
  ]

  private static let inTime = [
    Row(
      "it follows what began in the same year",
      "body b cite p L5 { exists from 2020; follows c }\nbody c cite p L5 { exists from 2020-06 }", gives: ""),
    Row(
      "it follows the first of two lives",
      "body b cite p L5 { exists from 2020; follows c }\nbody c cite p L5 { exists to 2019; exists from 2023 }",
      gives: ""),
    Row(
      "it follows what is about as old",
      "body b cite p L5 { exists from 2020; follows c }\nbody c cite p L5 { exists from 2022~ }", gives: ""),
    Row(
      "a meeting in the month of the end",
      "body b cite p L5 { exists to 2022-01 }\nmeeting m \"M\" cite p L6 { meeting of b; on 2022-01 }", gives: ""),
    Row(
      "a deputy from the year in which the other ends",
      "post y cite p L5 { exists to 2022 }\npost x cite p L5 { acts for y from 2022 }", gives: ""),
    Row(
      "an older paper tells of what has ended since",
      "post y { exists to 2024-06 cite q L5 }\npost x cite p L5 { acts for y }", gives: ""),
    Row(
      "a vote by whoever has a seat by the post held, by the organisation, or as a deputy that counts",
      "body b cite p L5 { member x for v; member y; complete members; deputies count }\n"
        + "post x cite p L5 { held by jo }\npost z \"Z\" cite p L2 { acts for y }\n"
        + "decision d \"D\" cite p L6 { decided by b; on 2024-05-01; votes for jo, z; votes against v }", gives: ""),
    Row(
      "a vote where the list is not whole",
      "body b cite p L5 { member x }\ndecision d \"D\" cite p L6 { decided by b; on 2024-05-01; votes for y }",
      gives: ""),
    Row(
      "a majority that the list can meet",
      "body b cite p L5 { member x; member y; complete members; carried by more than half of votes }", gives: ""),
    Row("all of them by a share", "body b cite p L5 { quorum at least 100% of member }", gives: ""),
    Row(
      "a person who held the one post before the other",
      "post x cite p L5 { acts for y; held by jo to 2022 }\npost y cite p L5 { held by jo from 2023 }", gives: ""),
    Row("one day in a post", "post x cite p L5 { held by jo from 2024-05-01 to 2024-05-01 }", gives: ""),
  ]
}
