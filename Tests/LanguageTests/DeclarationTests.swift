@testable import Language
import Testing

@Suite("Declarations")
struct DeclarationTests {
  @Test("a declaration is read", arguments: heads + values)
  func read(_ row: Row<String, String>) { check(row) }

  @Test("a clause's parts are read in their order", arguments: parts + tables)
  func part(_ row: Row<String, String>) { check(row) }

  @Test("a mistake is told with its place and costs its line alone", arguments: mistakes)
  func mistake(_ row: Row<String, String>) { check(row) }

  private static let heads = [
    Row("an id", "body silg", gives: "body silg"),
    Row("a name", "body silg \"The Group\"", gives: "body silg \"The Group\""),
    Row("a citation", "body silg cite s \"H\" L3-5 inferred", gives: "body silg cite s \"H\" L3-5 inferred"),
    Row("two citations", "body silg cite s cite t L9", gives: "body silg cite s cite t L9-9"),
    Row("empty braces", "body silg { }", gives: "body silg"),
    Row(
      "clauses on one line", "body silg { kind board; serves adults }", gives: "body silg {kind board} {clients adults}"
    ),
    Row(
      "clauses on lines", "body silg {\n\n  kind board\n\n  serves adults\n}",
      gives: "body silg {kind board} {clients adults}"),
    Row("one after another", "body a\nperson b \"B\"", gives: "body a\nperson b \"B\""),
    Row("a thing called attach", "source attachment", gives: "source attachment"),
    Row("words of a clause with several blanks", "body a { chaired   by  b }", gives: "body a {chair [b]}"),
    Row("an id like a word of the grammar", "body in { chaired by from }", gives: "body in {chair [from]}"),
  ]

  private static let values = [
    Row("several", "body a { also X, \"Y Z\", W }", gives: "body a {alias \"X\"+\"Y Z\"+\"W\"}"),
    Row("over lines after a comma", "body a { part of b,\n c }", gives: "body a {parent [b]+[c]}"),
    Row(
      "gaps", "post a { held by not stated; within unknown; held by vacant }",
      gives: "post a {holder not-stated} {organisation unknown} {holder vacant}"),
    Row("a choice", "body a { vice chair one of b, c, d }", gives: "body a {vice-chair one-of(b c d)}"),
    Row(
      "in turn", "body a { chaired by in turn among b, c every 2 years }",
      gives: "body a {chair in-turn(b c every 2 years)}"),
    Row(
      "in turn for as long as it may be", "body a { chaired by in turn among b, c }",
      gives: "body a {chair in-turn(b c)}"),
    Row("an id that begins like a choice", "body a { chaired by one-chair }", gives: "body a {chair [one-chair]}"),
    Row(
      "rhythms",
      "body a { meets monthly; meets every 6 weeks; meets 4 times a year; meets 2 times in 3 months; meets as needed }",
      gives:
        "body a {meets monthly} {meets every 6 weeks} {meets 4 times a year} {meets 2 times in 3 months} {meets as needed}"
    ),
    Row(
      "lengths of time", "duty a { deadline 15 working days; deadline 1 month }",
      gives: "duty a {deadline 15 working days} {deadline 1 month}"),
    Row("money", "fund a { printed total £236,455 in 2024/25 }", gives: "fund a {printed-total £236455 in 2024/25}"),
    Row("a number", "source a { lines 1239 }", gives: "source a {lines 1239}"),
    Row("a heading", "source a { heading \"H \\\"x\\\"\" L31 }", gives: "source a {headings \"H \\\"x\\\"\" L31}"),
    Row(
      "dates and periods", "source a { covering 2020/21..2022; published 2021-09~ }",
      gives: "source a {period 2020/21..2022} {published 2021-09~}"),
    Row(
      "an expression", "body a { quorum each kind of safeguarding-partner and at least 2 of members }",
      gives: "body a {quorum (and (each-kind safeguarding-partner) (at least 2 of members any))}"),
    Row(
      "relations", "body a { complete members; complete subgroups; complete relevant agencies }",
      gives: "body a {complete members} {complete ~parent} {complete relevant-agencies}"),
    Row(
      "a text or a thing", "step a { raised by \"own line manager\"; raised to b }",
      gives: "step a {raised-by \"own line manager\"} {raised-to [b]}"),
    Row("the clause alone", "body a { exists from 2019-09-29 }", gives: "body a {exists - from 2019-09-29}"),
  ]

  private static let parts = [
    Row(
      "qualifiers", "body a { member b as adviser for c by d note \"n\" }",
      gives: "body a {members [b] as=adviser for=[c] by=[d] note=\"n\"}"),
    Row(
      "qualifiers not stated", "body a { member b for not stated by not stated }",
      gives: "body a {members [b] for=not-stated by=not-stated}"),
    Row(
      "an amount", "fund a { contribution b amount £5.50 as cash in 2024/25 }",
      gives: "fund a {contributors [b] amount=£5.50 as=cash in 2024/25}"),
    Row(
      "an amount not stated", "fund a { contribution b amount not stated }",
      gives: "fund a {contributors [b] amount=not-stated}"),
    Row(
      "time", "body a { chaired by b from 2022 to 2024-03-31 in 2024/25 }",
      gives: "body a {chair [b] from 2022 to 2024-03-31 in 2024/25}"),
    Row("an event's time", "body a { exists from birth to death }", gives: "body a {exists - from [birth] to [death]}"),
    Row(
      "status", "body a { kind board planned; kind board shadow; kind board winding up }",
      gives: "body a {kind board planned} {kind board shadow} {kind board winding up}"),
    Row(
      "all at once", "body a { member b as member note \"n\" from 2022 to e in 2022 planned cite s L1 cite t assumed }",
      gives: "body a {members [b] as=member note=\"n\" from 2022 to [e] in 2022 planned cite s L1-1 cite t assumed}"),
  ]

  private static let tables = [
    Row(
      "members", "members a in 2022 cite s \"H\" {\n b as chair L3\n c L4-5 inferred\n d cite t\n e\n}",
      gives:
        "table a {members [b] as=chair in 2022 cite s \"H\" L3-3} {members [c] in 2022 cite s \"H\" L4-5 inferred} {members [d] in 2022 cite t} {members [e] in 2022 cite s \"H\"}"
    ),
    Row(
      "relevant agencies", "relevant agencies a cite s { b; c by d }",
      gives: "table a {relevant-agencies [b] cite s} {relevant-agencies [c] by=[d] cite s}"),
    Row(
      "contributions", "contributions a in 2024/25 cite s { b amount £1; c amount not stated }",
      gives:
        "table a {contributors [b] amount=£1 in 2024/25 cite s} {contributors [c] amount=not-stated in 2024/25 cite s}"),
    Row(
      "a row's own time", "partners a from 2022 { b from 2023 to 2024; c }",
      gives: "table a {partners [b] from 2023 to 2024} {partners [c] from 2022}"),
  ]

  private static let mistakes = [
    Row(
      "a clause of several words", "body a {\n  chaird by b\n}",
      gives: "body a\nE020 2:3 no clause begins with `chaird`"),
    Row("a question mark", "body a? { kind board }", gives: "E003 1:7 `?` has no meaning here"),
    Row(
      "a question mark behind a clause", "body a {\n  kind board?\n}",
      gives: "body a {kind board}\nE003 2:13 `?` has no meaning here"),
    Row("a question mark behind a head", "body a?", gives: "body a\nE003 1:7 `?` has no meaning here"),
    Row(
      "a date as people type it", "source a { published 31 March 2025 }",
      gives: "source a\nE017 1:22 `31 March 2025` is not how a model file writes a date"),
    Row(
      "a financial year as people type it", "source a { covering 24/25 }",
      gives: "source a\nE017 1:21 `24/25` is not how a model file writes a date"),
    Row(
      "a season as people type it", "source a { covering spring 2024 }",
      gives: "source a\nE017 1:21 `spring 2024` is not how a model file writes a date"),
    Row(
      "a beginning in a season", "body a { meets monthly from spring 2024 }",
      gives: "body a\nE013 1:29 `spring 2024` is not a date of the calendar"),
    Row(
      "a quote left open before another text", "body a {\n  remit \"one, \"two\"\n}",
      gives: "body a {remit \"one, \"}\nE002 2:9 the text in quotes does not end on its line"),
    Row(
      "an end before the beginning", "body a { exists from 2026 to 2024 }",
      gives: "body a\nE015 1:17 `from 2026 to 2024` ends before it begins"),
    Row(
      "a quote left open before a brace", "body a \"A {\n  kind board\n}\nbody b { kind board }",
      gives: "body b {kind board}\nE002 1:8 the text in quotes does not end on its line"),
    Row("one of several", "body a { meets every 1 years }", gives: "body a\nE011 1:22 `1 years` does not belong here"),
    Row(
      "a rhythm of two meanings", "body a { meets bi-monthly }",
      gives: "body a\nE011 1:16 `bi-monthly` does not belong here"),
    Row(
      "an amount below nought", "fund a { printed total £-5 }",
      gives: "fund a\nE014 1:24 `£-5` is not a number this can hold"),
    Row(
      "no such clause", "body a {\n  chard by b\n  kind board\n}",
      gives: "body a {kind board}\nE020 2:3 no clause begins with `chard`"),
    Row("a clause of another kind", "body a { held by b }", gives: "body a\nE021 1:10 a body has no `held by` clause"),
    Row(
      "a word that is not listed", "body a { kind committee }",
      gives: "body a\nE022 1:15 `committee` is not one of the words that `kind` takes"),
    Row(
      "a capacity that is not listed", "body a { member b as boss }",
      gives: "body a\nE022 1:22 `boss` is not one of the words that `as` takes"),
    Row(
      "an open brace", "body a {\n  kind board\n",
      gives: "body a {kind board}\nE023 1:8 the brace opened here is not closed"),
    Row(
      "an open brace before another declaration", "body a {\n  kind board\nbody b \"B\" {\n}",
      gives: "body a {kind board}\nbody b \"B\"\nE023 1:8 the brace opened here is not closed"),
    Row(
      "an id in capitals", "body SILG", gives: "E024 1:6 `SILG` is not an id: lower-case letters, digits and hyphens"),
    Row("a name for an id", "body a { chaired by \"Bob\" }", gives: "body a\nE011 1:21 `\"Bob\"` does not belong here"),
    Row("no id", "body { }", gives: "E011 1:6 `{` does not belong here"),
    Row(
      "parts out of order", "body a { member b from 2022 as chair }",
      gives: "body a {members [b] from 2022}\nE011 1:29 `as` does not belong here"),
    Row(
      "a heading without a line", "source a { heading \"H\" }", gives: "source a\nE011 1:24 `}` does not belong here"),
    Row("no such relation", "body a { complete membrs }", gives: "body a\nE035 1:19 nothing is known of `membrs` here"),
    Row(
      "a row with lines and no citation above", "members a { b L3 }",
      gives: "table a\nE011 1:18 `}` does not belong here"),
    Row("a table without rows", "members a", gives: "E012 1:9 something is missing after `a`"),
    Row("lines backwards", "body a cite s L9-3", gives: "E011 1:15 `L9-3` does not belong here"),
    Row(
      "a table's clause on its own", "fund a { contribution b amount £1.505 }",
      gives: "fund a\nE014 1:32 `£1.505` is not a number this can hold"),
    Row("no such rhythm", "body a { meets often }", gives: "body a\nE011 1:16 `often` does not belong here"),
    Row("no such unit", "duty a { deadline 3 moons }", gives: "duty a\nE011 1:21 `moons` does not belong here"),
    Row(
      "a text where a number is wanted", "source a { lines many }",
      gives: "source a\nE011 1:18 `many` does not belong here"),
  ]
}
