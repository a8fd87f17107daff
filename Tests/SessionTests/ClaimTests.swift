import Testing

@Suite("How statements stand")
struct ClaimTests {
  typealias Question = (model: String, path: String, at: String)

  private func check(_ row: Row<Question, String>) {
    let (model, path, period) = row.input
    let looking = ViewFixture(Self.papers + model, row.location)
    #expect(looking.claimList(path, at: period) == row.output, sourceLocation: row.location)
  }

  @Test("a fact holds for as long as its relation lasts", arguments: persistence)
  func persists(_ row: Row<Question, String>) { check(row) }

  @Test("a later value replaces an earlier one; values of one time disagree", arguments: preference)
  func prefers(_ row: Row<Question, String>) { check(row) }

  @Test("a day inside an unknown month is undecided", arguments: undecided)
  func undecidedDays(_ row: Row<Question, String>) { check(row) }

  @Test("what one event ends and begins is never both absent or both present within its period", arguments: events)
  func sharesItsDay(_ row: Row<Question, String>) { check(row) }

  @Test("an event that is set aside never comes", arguments: setAside)
  func neverComes(_ row: Row<Question, String>) { check(row) }

  private static let setAsideModel = """
    event amalgamation { on 2024-06; ends a; begins b; set aside by plan }
    document plan
    body a { exists to amalgamation; chaired by officer }
    body b { exists from amalgamation; chaired by officer }
    body c { chaired by officer from amalgamation }
    """

  private static let setAside: [Row<Question, String>] = [
    Row("what it would end goes on", (setAsideModel, "a.chair", "2025-06-01"), gives: "officer holds [yes]"),
    Row("what it would begin never begins", (setAsideModel, "b.chair", "2025-06-01"), gives: "officer not yet [no]"),
    Row("what waits for it waits", (setAsideModel, "c.chair", "9999-12-31"), gives: "officer not yet [no]"),
    Row("it is nothing itself", (setAsideModel, "amalgamation.ends", "2025-06-01"), gives: "a not yet [no] (whole)"),
    Row(
      "the earlier of two ends counts",
      ("event end { on 2024-03; ends a }\nbody a { exists to 2024-12; chaired by officer }", "a.chair", "2024-09-01"),
      gives: "officer ended [no]"),
  ]

  @Test("a whole list closes what only earlier papers list", arguments: whole)
  func closes(_ row: Row<Question, String>) { check(row) }

  @Test("only what had been published is known", arguments: knowledge)
  func isKnown(_ row: Row<(model: String, path: String, at: String, knownBy: String), String>) {
    let looking = ViewFixture(Self.papers + row.input.model, row.location)
    let found = looking.claimList(row.input.path, at: row.input.at, knownBy: row.input.knownBy)
    #expect(found == row.output, sourceLocation: row.location)
  }

  private static let papers = """
    source old { kind report; covering 2020/21 }
    source rules { kind arrangements; covering 2022 }
    source new { kind report; covering 2022/23; published 2023-09 }
    event merger { on 2025-01 }
    post officer
    post deputy
    person ann
    person bob

    """

  private static let persistence: [Row<Question, String>] = [
    Row(
      "lasting, in its period", ("body b { chaired by officer cite old }", "b.chair", "2020-06-01"),
      gives: "officer holds [yes]"),
    Row(
      "lasting goes on", ("body b { chaired by officer cite old }", "b.chair", "2026-06-01"),
      gives: "officer holds [yes]"),
    Row(
      "lasting, before it is first stated", ("body b { chaired by officer cite old }", "b.chair", "2019-06-01"),
      gives: "officer first stated [not stated]"),
    Row(
      "a stated beginning counts in place of the paper's",
      ("body b { chaired by officer from 2019 cite old }", "b.chair", "2020-01-01"), gives: "officer holds [yes]"),
    Row(
      "before a stated beginning", ("body b { chaired by officer from 2019 cite old }", "b.chair", "2018-06-01"),
      gives: "officer not yet [no]"),
    Row(
      "an end is included", ("body b { chaired by officer to 2022-05-17 cite old }", "b.chair", "2022-05-17"),
      gives: "officer holds [yes]"),
    Row(
      "the day after an end", ("body b { chaired by officer to 2022-05-17 cite old }", "b.chair", "2022-05-18"),
      gives: "officer ended [no]"),
    Row(
      "attested, in its period", ("post p { held by ann cite old }", "p.holder", "2021-03-31"), gives: "ann holds [yes]"
    ),
    Row(
      "attested, the day after", ("post p { held by ann cite old }", "p.holder", "2021-04-01"),
      gives: "ann last stated [not stated]"),
    Row(
      "attested by two papers, and between them",
      ("post p { held by ann cite old; held by ann cite new }", "p.holder", "2021-10-01"), gives: "ann of 2 holds [yes]"
    ),
    Row(
      "attested for a clause's own period", ("post p { held by ann in 2019 cite old }", "p.holder", "2019-06-01"),
      gives: "ann holds [yes]"),
    Row(
      "period, in it", ("body b { priority \"x\" in 2022/23 cite new }", "b.priorities", "2022-04-01"),
      gives: "x holds [yes]"),
    Row(
      "period, after it", ("body b { priority \"x\" in 2022/23 cite new }", "b.priorities", "2023-04-01"),
      gives: "x last stated [not stated]"),
    Row("timeless, at any time", ("body b { kind board cite new }", "b.kind", "1999"), gives: "board holds [yes]"),
    Row(
      "a fact ends when its object ends",
      ("body b { part of c cite old }\nbody c { exists to 2022-05-17 }", "b.parent", "2022-06-01"),
      gives: "c ended [no]"),
    Row(
      "a fact begins when its object begins",
      ("body b { part of c cite old }\nbody c { exists from 2022-05-17 }", "b.parent", "2022-05-01"),
      gives: "c not yet [no]"),
    Row(
      "a fact ends when its subject ends",
      ("body b { part of c cite old; exists to 2022-05-17 }\nbody c", "c.subgroups", "2022-06-01"),
      gives: "b ended [no]"),
    Row(
      "planned is never certain", ("body b { chaired by officer planned cite old }", "b.chair", "2020-06-01"),
      gives: "officer planned [only planned]"),
    Row("nothing stated", ("body b", "b.chair", "2022-06-01"), gives: "nothing"),
  ]

  private static let preference: [Row<Question, String>] = [
    Row(
      "the later replaces the earlier from its own beginning",
      ("body b { chaired by officer cite old; chaired by deputy cite new }", "b.chair", "2022-06-01"),
      gives: "deputy holds [yes], officer replaced [no]"),
    Row(
      "before the later begins, the earlier goes on",
      ("body b { chaired by officer cite old; chaired by deputy cite new }", "b.chair", "2022-03-31"),
      gives: "officer holds [yes], deputy first stated [not stated]"),
    Row(
      "arrangements before a report of the same time",
      ("body b { chaired by officer cite new; chaired by deputy cite rules }", "b.chair", "2022-06-01"),
      gives: "deputy holds [yes], officer outranked [no]"),
    Row(
      "stated before inferred",
      ("body b { chaired by officer cite rules inferred; chaired by deputy cite rules }", "b.chair", "2022-06-01"),
      gives: "deputy holds [yes], officer outranked [no]"),
    Row(
      "inferred before assumed",
      (
        "body b { chaired by officer cite rules inferred; chaired by deputy cite rules assumed }", "b.chair",
        "2022-06-01"
      ), gives: "officer holds [yes], deputy outranked [no]"),
    Row(
      "a tie shows both",
      ("body b { chaired by officer cite rules; chaired by deputy cite rules }", "b.chair", "2022-06-01"),
      gives: "officer holds [sources disagree], deputy holds [sources disagree]"),
    Row(
      "many values do not disagree",
      ("body b { part of c cite rules; part of d cite rules }\nbody c\nbody d", "b.parent", "2022-06-01"),
      gives: "c holds [yes], d holds [yes]"),
    Row(
      "not stated replaces nothing",
      ("body b { chaired by officer cite old; chaired by not stated cite new }", "b.chair", "2022-06-01"),
      gives: "officer holds [yes], not-stated holds [yes]"),
    Row(
      "vacant replaces",
      ("body b { chaired by officer cite old; chaired by vacant cite new }", "b.chair", "2022-06-01"),
      gives: "vacant holds [yes], officer replaced [no]"),
    Row(
      "what is planned leaves what is stated possible",
      ("body b { chaired by officer cite old; chaired by deputy planned cite new }", "b.chair", "2022-06-01"),
      gives: "officer holds [what is to take its place is only planned], deputy planned [only planned]"),
    Row(
      "an explicit beginning replaces on its day",
      ("body b { chaired by officer cite old; chaired by deputy from 2021-05-01 cite new }", "b.chair", "2021-05-01"),
      gives: "deputy holds [yes], officer replaced [no]"),
  ]

  private static let undecided: [Row<Question, String>] = [
    Row(
      "in the month of a beginning", ("body b { chaired by officer from 2022-05 cite old }", "b.chair", "2022-05-17"),
      gives: "officer holds [day not stated]"),
    Row(
      "the day before the month", ("body b { chaired by officer from 2022-05 cite old }", "b.chair", "2022-04-30"),
      gives: "officer not yet [no]"),
    Row(
      "the last day of the month", ("body b { chaired by officer from 2022-05 cite old }", "b.chair", "2022-05-31"),
      gives: "officer holds [yes]"),
    Row(
      "in the month of an end", ("body b { chaired by officer to 2022-05 cite old }", "b.chair", "2022-05-17"),
      gives: "officer holds [day not stated]"),
    Row(
      "the first day of the month of an end",
      ("body b { chaired by officer to 2022-05 cite old }", "b.chair", "2022-05-01"), gives: "officer holds [yes]"),
    Row(
      "the day after the month of an end",
      ("body b { chaired by officer to 2022-05 cite old }", "b.chair", "2022-06-01"), gives: "officer ended [no]"),
    Row(
      "about a year is wider", ("body b { chaired by officer from 2022~ cite old }", "b.chair", "2023-06-01"),
      gives: "officer holds [day not stated]"),
    Row(
      "over a year, a beginning known to its month",
      ("body b { chaired by officer from 2022-05 cite old }", "b.chair", "2022-04..2022-06"),
      gives: "2022-04-01..2022-05-30?: officer not yet [no]\n?2022-05-01..2022-06-30: officer holds [yes]"),
    Row(
      "over the month itself, it counts from the first day",
      ("body b { chaired by officer from 2022-05 cite old }", "b.chair", "2022-05"), gives: "officer holds [yes]"),
  ]

  private static let events: [Row<Question, String>] = [
    Row(
      "ends and begins, over the year",
      ("body b { chaired by officer to merger cite old; chaired by deputy from merger cite new }", "b.chair", "2025"),
      gives:
        "2025-01-01..2025-01-30?: officer holds [yes], deputy not yet [no]\n?2025-01-01..2025-12-31: deputy holds [yes], officer ended [no]"
    ),
    Row(
      "in the month, on a day: one of them",
      (
        "body b { part of c to merger cite old; part of d from merger cite new }\nbody c\nbody d", "b.parent",
        "2025-01-15"
      ), gives: "c holds [day not stated], d holds [day not stated]"),
    Row(
      "before the month",
      (
        "body b { part of c to merger cite old; part of d from merger cite new }\nbody c\nbody d", "b.parent",
        "2024-12-31"
      ), gives: "c holds [yes], d not yet [no]"),
    Row(
      "after the month",
      (
        "body b { part of c to merger cite old; part of d from merger cite new }\nbody c\nbody d", "b.parent",
        "2025-02-01"
      ), gives: "d holds [yes], c ended [no]"),
    Row(
      "an event's ends end things",
      ("body b { part of c cite old }\nbody c\nevent e { on 2025-02-03; ends c }", "b.parent", "2025-02-03"),
      gives: "c ended [no]"),
    Row(
      "the day before an event's day",
      ("body b { part of c cite old }\nbody c\nevent e { on 2025-02-03; ends c }", "b.parent", "2025-02-02"),
      gives: "c holds [yes]"),
    Row(
      "an event goes on having ended what it ended",
      ("body c\nevent e { on 2025-02-03; ends c }", "e.ends", "2026-01-01"), gives: "c holds [yes] (whole)"),
    Row(
      "an event without a day may have come on any",
      ("body b { part of c to e cite old }\nbody c\nevent e", "b.parent", "2026-01-01"),
      gives: "c holds [day not stated]"),
  ]

  private static let whole: [Row<Question, String>] = [
    Row(
      "an earlier member is not mentioned since",
      ("body b { member ann cite old; member bob cite rules; complete members cite rules }", "b.members", "2022-06-01"),
      gives: "bob holds [yes], ann not mentioned since rules [not stated] (whole)"),
    Row(
      "before the whole list, the earlier stands as it stood",
      ("body b { member ann cite old; complete members cite rules }", "b.members", "2021-06-01"),
      gives: "ann last stated [not stated]"),
    Row(
      "after the whole list's time it is no longer whole",
      ("body b { member bob cite rules; complete members cite rules }", "b.members", "2023-06-01"),
      gives: "bob last stated [not stated]"),
    Row(
      "a lasting fact is closed too",
      ("body c\nbody d { part of c cite old }\nbody c { complete subgroups cite rules }", "c.subgroups", "2022-06-01"),
      gives: "d not mentioned since rules [not stated] (whole)"),
    Row(
      "a member that both list",
      ("body b { member ann cite old; member ann cite rules; complete members cite rules }", "b.members", "2022-06-01"),
      gives: "ann of 2 holds [yes] (whole)"),
  ]

  private static let knowledge: [Row<(model: String, path: String, at: String, knownBy: String), String>] = [
    Row(
      "before publication", ("body b { chaired by officer cite new }", "b.chair", "2022-06-01", "2023-08"),
      gives: "nothing"),
    Row(
      "in the month of publication", ("body b { chaired by officer cite new }", "b.chair", "2022-06-01", "2023-09-15"),
      gives: "officer holds [day not stated]"),
    Row(
      "after publication", ("body b { chaired by officer cite new }", "b.chair", "2022-06-01", "2023-10"),
      gives: "officer holds [yes]"),
    Row(
      "where publication is not stated, not before the period's end",
      ("body b { chaired by officer cite old }", "b.chair", "2021-01-01", "2021-03-31"), gives: "nothing"),
    Row(
      "and some day after it", ("body b { chaired by officer cite old }", "b.chair", "2021-01-01", "2021-04-01"),
      gives: "officer holds [day not stated]"),
    Row(
      "the surer of two papers counts",
      ("body b { chaired by officer cite old; chaired by officer cite new }", "b.chair", "2022-06-01", "2024"),
      gives: "officer of 2 holds [yes]"),
    Row(
      "a fact without a paper is always known", ("body b { chaired by officer }", "b.chair", "2022-06-01", "1999"),
      gives: "officer holds [yes]"),
  ]
}
