@testable import Language
import Testing

@Suite("Statements")
struct StatementTests {
  @Test("a statement is read", arguments: asking + steering)
  func read(_ row: Row<String, String>) { check(row) }

  @Test("a change of money that says too little is told what is wanted", arguments: payments)
  func payment(_ row: Row<String, String>) { check(row) }

  @Test("a statement of a later version is read too", arguments: later + expecting)
  func readLater(_ row: Row<String, String>) { check(row) }

  @Test("a mistake is told with its place", arguments: mistakes + wrongExpectations)
  func mistake(_ row: Row<String, String>) { check(row) }

  @Test("a transcript's line is a statement with its output", arguments: transcripts)
  func transcript(_ row: Row<String, String>) { check(row) }

  private static let asking = [
    Row(
      "a name of several words", "show Serious Incidents and Learning Group",
      gives: "show subject=[Serious Incidents and Learning Group]"),
    Row("a name in quotes", "show \"Children and Adults\"", gives: "show subject=\"Children and Adults\""),
    Row("a name in typographic quotes", "show “Children and Adults”", gives: "show subject=\"Children and Adults\""),
    Row("a name with a colon", "show Review: Mark", gives: "show subject=[Review : Mark]"),
    Row("a list", "list bodies", gives: "list kind=bodies"),
    Row("a list of one kind named as one", "list body", gives: "list kind=bodies"),
    Row(
      "a list with a condition", "list bodies where kind is subgroup",
      gives: "list kind=bodies condition=(is kind subgroup)"),
    Row("case of the words does not count", "WHO Chairs SILG", gives: "whoChairs subject=[SILG]"),
    Row("a question mark is nothing", "who chairs SILG?", gives: "whoChairs subject=[SILG]"),
    Row("members", "who sits on SILG", gives: "whoSitsOn subject=[SILG]"),
    Row(
      "members of both", "who sits on both silg and the other group",
      gives: "whoSitsOnBoth subject=[silg] other=[the other group]"),
    Row("a body called both", "who sits on \"both\"", gives: "whoSitsOn subject=\"both\""),
    Row("roles", "roles of Scott MacKechnie", gives: "roles subject=[Scott MacKechnie]"),
    Row("money", "funding southampton-scp 2024/25", gives: "funding subject=[southampton-scp] period=2024/25"),
    Row("money of all years", "funding SSCP", gives: "funding subject=[SSCP]"),
    Row("money of several years", "funding SSCP 2020..2024", gives: "funding subject=[SSCP] period=2020..2024"),
    Row("a name that begins with a digit", "funding 4LSAB 2024/25", gives: "funding subject=[4LSAB] period=2024/25"),
    Row(
      "the years beside each other", "funding SSCP by contributor", gives: "funding subject=[SSCP] all=yes"),
    Row(
      "a third less", "what if the ICB pays a third less from 2025/26 covered by scc, the police",
      gives: "whatIf payments=[the ICB] by -100/3% start=2025/26 cover=[scc]+[the police]"),
    Row(
      "several changes",
      "what if a pays two thirds more and b withdraws and everyone pays £1.50 less covered by no one",
      gives: "whatIf payments=[a] by 200/3% + [b] withdraws + everyone by -£1.50 all=yes"),
    Row(
      "ranges, what pays least first",
      "what if a pays between £50,000 and £40,000 and b pays between a quarter and half less",
      gives: "whatIf payments=[a] to 40000 up to to 50000 + [b] by -50% up to by -25%"),
    Row(
      "each year", "what if everyone pays 2.5 per cent more each year for 5 years in scp shared by equal",
      gives: "whatIf payments=everyone by 2.5% x5 subject=[scp] key=<equal>"),
    Row(
      "how it goes on, in any order",
      "what if a freezes and b pays a third less phased over 3 years covered by c from 2025-10 over 5 years",
      gives:
        "whatIf payments=[a] freezes + [b] by -100/3% in 3 steps cover=[c] start=2025-10 over=5"),
    Row(
      "what passes", "simulate a pays £5 more for one year in scp runs 100 seed 7",
      gives: "simulate payments=[a] by £5 for 1 subject=[scp] runs=100 seed=7"),
    Row(
      "limits", "what must a, b pay to reach £9 with a at most £5 and b no less than £1.50",
      gives: "mustPay subject=[a]+[b] amount=900p limits=[a] <= 5 + [b] >= 3/2"),
    Row(
      "a fee and someone new", "what if a pays £50,000 and b joins paying £5 and c pays nothing",
      gives: "whatIf payments=[a] to 50000 + [b] joins 5 + [c] to 0"),
    Row(
      "a part of the budget", "what if a pays 60% of the budget and b pays a quarter of the budget",
      gives: "whatIf payments=[a] share 3/5 + [b] share 1/4"),
    Row("history", "history hampshire-constabulary", gives: "history subject=[hampshire-constabulary]"),
    Row("discrepancies of all", "conflicts", gives: "conflicts"),
    Row("discrepancies of one", "discrepancies silg", gives: "conflicts subject=[silg]"),
    Row("an expression", "find southampton-scp.subgroups", gives: "find expression=(. southampton-scp subgroups)"),
    Row("a count", "count bodies", gives: "count expression=bodies"),
    Row("why", "why", gives: "why"), Row("why an answer", "why %3", gives: "why number=<%3>"),
    Row("a dump", "dump SILG", gives: "dump subject=[SILG]"), Row("a whole dump", "dump", gives: "dump"),
  ]

  private static let payments = [
    Row("no direction", "what if a pays a third", gives: "E012 1:22 something is missing after `third`"),
    Row("no amount", "what if a pays dearly", gives: "E011 1:16 `dearly` does not belong here"),
    Row("no verb", "what if a", gives: "E012 1:9 something is missing after `a`"),
    Row("below zero", "what if a pays £-5", gives: "E113 1:16 `£-5` is less than nothing, and nobody pays that"),
    Row(
      "no year at all", "what if a pays 3% more each year for 0 years",
      gives: "E014 1:38 `0` is not a number this can hold"),
    Row("nobody", "what if a withdraws covered by", gives: "E012 1:30 something is missing after `by`"),
  ]

  private static let steering = [
    Row("a date", "at 2022", gives: "at period=2022"),
    Row("a period", "at 2022..2024/25", gives: "at period=2022..2024/25"),
    Row("an approximate date", "at 2022~", gives: "at period=2022~"), Row("back", "at default", gives: "at all=yes"),
    Row("knowledge", "known 2023-03", gives: "known period=2023-03"),
    Row("all knowledge", "known all", gives: "known all=yes"),
    Row("a scope", "use southampton", gives: "use subject=[southampton]"),
    Row("no scope", "use everything", gives: "use all=yes"),
    Row("today", "today 2025-04-01", gives: "today period=2025-04-01"),
    Row("a file", "run scenarios/names.gov", gives: "run path=<scenarios/names.gov>"),
    Row("a file in quotes", "run \"my file.gov\"", gives: "run path=<my file.gov>"),
    Row("help", "help who chairs", gives: "help topic=<who chairs>"), Row("leave", "quit; exit", gives: "quit\nquit"),
    Row(
      "several on a line", "at 2022; use southampton;; show SILG",
      gives: "at period=2022\nuse subject=[southampton]\nshow subject=[SILG]"),
    Row("nothing", "\n ; \n# a comment\n", gives: ""),
    Row("a comment behind", "show SILG # the group", gives: "show subject=[SILG]"),
    Row("line ends of Windows", "at 2022\r\nshow SILG\r\n", gives: "at period=2022\nshow subject=[SILG]"),
    Row("a language line", "language 1\nshow SILG", gives: "show subject=[SILG]"),
  ]

  private static let later = [
    Row("accountability", "who is accountable for rapid review", gives: "whoIsAccountable duties=[rapid review]"),
    Row(
      "escalation", "escalate \"x\" from SILG to executive starting 2025-01-06",
      gives: "escalate issue=\"x\" origin=[SILG] destination=[executive] start=2025-01-06"),
    Row("quorum", "quorate SSCP without police, health", gives: "quorate subject=[SSCP] absent=[police]+[health]"),
    Row("questions", "questions SCASP for constabulary", gives: "questions subject=[SCASP] whom=[constabulary]"),
    Row("a calendar", "calendar from 2025 to 2026", gives: "calendar start=2025 end=2026"),
    Row(
      "a merger", "plan merge a, b c, \"d\" into e effective 2025-01",
      gives: "planMerge subject=[a]+[b c]+\"d\" successor=[e] effective=2025-01"),
    Row("a plan", "plan", gives: "plan"),
    Row("a part of a plan", "plan show escalation", gives: "planShow section=<escalation>"),
    Row("a choice", "resolve 1 keep b", gives: "resolve number=1 choice=<b>"),
    Row("views", "diff 2022 draft@2024/25", gives: "diff old=2022 new=[draft]@2024/25"),
    Row("a view of a file", "diff main file \"old.gov\"", gives: "diff old=[main] new=file <old.gov>"),
    Row("a comparison", "compare a b", gives: "compare subject=[a] other=[b]"),
    Row(
      "a source of one's own", "source attach scasp-2024-25 report.txt",
      gives: "attach subject=[scasp-2024-25] path=<report.txt>"),
    Row("confirmation", "confirm silg cite scasp-2024-25", gives: "confirm expression=silg other=[scasp-2024-25]"),
  ]

  private static let expecting = [
    Row("a value", "expect count bodies = 3", gives: "expect statement={count expression=bodies} expectation== <3>"),
    Row(
      "a text", "expect who chairs SILG contains \"Designated Doctor\"",
      gives: "expect statement={whoChairs subject=[SILG]} expectation=contains <\"Designated Doctor\">"),
    Row(
      "nothing stated", "expect who chairs SILG is not stated",
      gives: "expect statement={whoChairs subject=[SILG]} expectation=not-stated"),
    Row(
      "a failure", "expect show SSCP fails with E031",
      gives: "expect statement={show subject=[SSCP]} expectation=fails-with E031"),
    Row(
      "the first sign outside brackets separates", "expect find (a where b) = c = d",
      gives: "expect statement={find expression=(where a b)} expectation== <c = d>"),
    Row(
      "an expression that contains", "expect find a contains b contains c",
      gives: "expect statement={find expression=(contains a b)} expectation=contains <c>"),
  ]

  private static let dates = [
    Row("two digits", "at 24/25", gives: "at period=2024/25"),
    Row("the last century", "at 98/99", gives: "at period=1998/99"),
    Row("a hyphen", "at 2024-25", gives: "at period=2024/25"), Row("a dash", "at 2024–25", gives: "at period=2024/25"),
    Row("whole years", "at 2024/2025; at 2024–2025", gives: "at period=2024/25\nat period=2024/25"),
    Row(
      "months stay months", "at 2024-12; at 2024-05; at 2011-12",
      gives: "at period=2024-12\nat period=2024-05\nat period=2011-12"),
    Row("a day with other hyphens", "at 2025‑03‑31", gives: "at period=2025-03-31"),
    Row("a day in words", "known 31 March 2025", gives: "known period=2025-03-31"),
    Row("an ordinal, shortened", "today 1st Sept 2025", gives: "today period=2025-09-01"),
    Row("a month in words", "at march 2025", gives: "at period=2025-03"),
    Row("about", "at March 2025~", gives: "at period=2025-03~"),
    Row(
      "seasons", "at spring 2024; at winter 2023/24",
      gives: "at period=2024-03..2024-05\nat period=2023-12..2024-02"),
    Row(
      "quarters of a financial year", "at Q1 2024/25; at the fourth quarter of 2024/25",
      gives: "at period=2024-04..2024-06\nat period=2025-01..2025-03"),
    Row(
      "between two months", "at between March and June 2023; at 1 March to 3 June 2023",
      gives: "at period=2023-03..2023-06\nat period=2023-03-01..2023-06-03"),
    Row("a quarter of either year", "at Q1 2024", gives: "E013 1:4 `Q1 2024` is not a date of the calendar"),
    Row("a period", "at March 2024..24/25", gives: "at period=2024-03..2024/25"),
    Row(
      "behind a name", "funding SSCP 24/25; funding SSCP March 2025",
      gives: "funding subject=[SSCP] period=2024/25\nfunding subject=[SSCP] period=2025-03"),
    Row("a calendar", "calendar from 1 April 2025 to March 2026", gives: "calendar start=2025-04-01 end=2026-03"),
    Row(
      "a start", "escalate \"x\" from SILG starting 6 January 2025",
      gives: "escalate issue=\"x\" origin=[SILG] start=2025-01-06"),
    Row(
      "an effective day", "plan merge a, b into c effective 1 April 2025",
      gives: "planMerge subject=[a]+[b] successor=[c] effective=2025-04-01"),
    Row("views", "diff 23/24 31 March 2025", gives: "diff old=2023/24 new=2025-03-31"),
    Row("within an expression", "find bodies at 24/25", gives: "find expression=(at bodies 2024/25)"),
    Row(
      "not a day", "at 31 February 2025",
      gives: "E013 1:4 `31 February 2025` is not a date of the calendar: February 2025 has 28 days"),
    Row("a month or a financial year", "at 2011–12", gives: "E013 1:4 `2011–12` is not a date of the calendar"),
    Row(
      "a day that the month has not", "at 31/09/2019",
      gives: "E013 1:4 `31/09/2019` is not a date of the calendar: September 2019 has 30 days"),
    Row(
      "no such month", "at 2019-13-01",
      gives: "E013 1:4 `2019-13-01` is not a date of the calendar: there is no month 13"),
  ]

  @Test("a date is read as people type it", arguments: dates)
  func date(_ row: Row<String, String>) { check(row) }

  private static let mistakes = [
    Row("a question mark inside", "show SILG? 2022", gives: "E003 1:10 `?` has no meaning here"),
    Row("no such statement", "shw SILG", gives: "E010 1:1 no statement begins with `shw`"),
    Row("the name is missing", "show", gives: "E012 1:4 something is missing after `show`"),
    Row("the second name is missing", "who sits on both silg and", gives: "E012 1:25 something is missing after `and`"),
    Row("half a beginning", "who", gives: "E012 1:3 something is missing after `who`"),
    Row("a wrong second word", "who leads SILG", gives: "E011 1:5 `leads` does not belong here"),
    Row("a wrong kind", "list foos", gives: "E011 1:6 `foos` does not belong here"),
    Row(
      "no such day", "at 2023-02-29",
      gives: "E013 1:4 `2023-02-29` is not a date of the calendar: February 2023 has 28 days"),
    Row("no date", "at noon", gives: "E011 1:4 `noon` does not belong here"),
    Row("a date in English order", "at 29-09-2019", gives: "E013 1:4 `29-09-2019` is not a date of the calendar"),
    Row("a period backwards", "at 2024..2022", gives: "E015 1:4 `2024..2022` ends before it begins"),
    Row("half a period", "at 2022..", gives: "E012 1:9 something is missing after `2022..`"),
    Row("words after the end", "quit now", gives: "E011 1:6 `now` does not belong here"),
    Row("a mark without meaning", "show ^", gives: "E003 1:6 `^` has no meaning here"),
    Row("a mark behind a name", "show SILG ^", gives: "E003 1:11 `^` has no meaning here"),
    Row("a text without an end", "show \"SILG", gives: "E002 1:6 the text in quotes does not end on its line"),
    Row("a brace", "show SILG {", gives: "E011 1:11 `{` does not belong here"),
    Row("a brace that closes nothing", "}", gives: "E011 1:1 `}` does not belong here"),
    Row("a number", "resolve x keep", gives: "E011 1:9 `x` does not belong here"),
    Row(
      "another language", "language 2",
      gives: "E025 1:10 this file is in language `2`, and this program reads language 1"),
    Row("no language", "language", gives: "E012 1:8 something is missing after `language`"),
    Row(
      "a place behind characters of several bytes", "show Zoë; shw",
      gives: "show subject=[Zoë]\nE010 1:11 no statement begins with `shw`"),
  ]

  private static let wrongExpectations = [
    Row("nothing expected", "expect show SILG", gives: "E012 1:16 something is missing after `show SILG`"),
    Row(
      "nothing behind contains", "expect show SILG contains", gives: "E012 1:25 something is missing after `contains`"),
    Row("nothing behind the sign", "expect show SILG =", gives: "E012 1:18 something is missing after `=`"),
    Row(
      "no such code", "expect show SILG fails with E999",
      gives: "E022 1:29 `E999` is not one of the words that `fails with` takes"),
    Row("a mistake in the statement", "expect shw SILG = 3", gives: "E010 1:8 no statement begins with `shw`"),
    Row("nothing at all", "expect", gives: "E012 1:6 something is missing after `expect`"),
    Row("nothing but blanks", "expect  ; quit", gives: "quit\nE012 1:6 something is missing after `expect`"),
    Row("no statement", "expect = 3", gives: "E011 1:8 `=` does not belong here"),
  ]

  private static let transcripts = [
    Row("with its output", "> show SILG\na\nb\n\nat 2022", gives: "> show subject=[SILG] -> a | b\nat period=2022"),
    Row("without output", "> at 2022\n> show SILG\na\n", gives: "> at period=2022 -> \n> show subject=[SILG] -> a"),
    Row(
      "with output that looks like the language", "> show SILG\nshow { \"\n",
      gives: "> show subject=[SILG] -> show { \""),
    Row("with a mistake", "> shw\nout\n> quit\n", gives: "> quit -> \nE010 1:3 no statement begins with `shw`"),
    Row("with nothing", ">\nout\n> quit\n", gives: "> quit -> \nE012 1:1 something is missing after `>`"),
    Row("not at the line's beginning", " > quit", gives: "E011 1:2 `>` does not belong here"),
  ]
}
