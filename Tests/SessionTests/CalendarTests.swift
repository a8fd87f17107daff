import Language
import Model
import Rendering
import Session
import Testing

@Suite("Calendars")
struct CalendarTests {
  private static let model = """
    source paper { covering 2020/21 }
    source later { covering 2024/25 }
    body board "Board" cite paper
    duty review "Rapid review" cite paper { deadline 15 working days; force should }
    duty report "Yearly report" cite paper { rhythm yearly; responsible board; force must }
    duty audit "Audit" cite paper { rhythm every 24 months }

    """

  @Test("each entry is dated as closely as it is stated, and no closer", arguments: rows)
  func says(_ row: Row<(model: String, question: String), String>) {
    var asked = SessionFixture(Self.model + row.input.model, at: "2022-06-01", row.location)
    let answer = asked.answer(row.input.question, row.location)
    let lines = (answer?.rows ?? []).flatMap { [$0.sentence] + $0.details.map { "  " + $0 } }
    #expect(lines.joined(separator: "\n") == row.output, sourceLocation: row.location)
  }

  private static let rows: [Row<(model: String, question: String), String>] = [
    Row("nothing", ("", "calendar from 2030"), gives: "nothing is dated to these days"),
    Row(
      "a review and an end",
      ("document d \"D\" cite paper { review by 2022-03-31; expires 2023 }", "calendar from 2022 to 2023"),
      gives: "31 March 2022 · review: D\nin the course of 2023, day not stated · runs out: D"),
    Row(
      "a term, to its last day",
      (
        "post p \"P\"\nperson a \"A\"\npost p { held by a from 2022-01 to 2022-06-30 cite paper }", "calendar from 2022"
      ),
      gives: "30 June 2022, its last day · ends: P: held by A\nJanuary 2022, day not stated · begins: P: held by A"),
    Row(
      "a limit counts working days from what starts it, over Christmas",
      ("event notice \"Notice\" cite paper { on 2022-12-22; starts review }", "calendar from 2022-12 to 2023-01"),
      gives: "22 December 2022 · event: Notice\n17 January 2023 · due: Rapid review · should\n"
        + "  15 working days from: Notice\n  no source says whether it was done"),
    Row(
      "a limit from an unknown day is due on an unknown day",
      ("event notice \"Notice\" cite paper { on 2022-11; starts review }", "calendar from 2022-11-20 to 2023"),
      gives: "November 2022, day not stated · event: Notice\n"
        + "a day from 22 November 2022 to 21 December 2022 · due: Rapid review · should\n"
        + "  15 working days from: Notice\n  no source says whether it was done"),
    Row(
      "a rhythm counts on from what was done, and a late one is told",
      (
        "event one \"One\" cite paper { on 2020/21; fulfils audit }\nevent two \"Two\" cite later { on 2023/24; fulfils audit }",
        "calendar for audit from 2021-04 to 2027"
      ),
      gives: "in the course of 2022/23, day not stated · due: Audit · force not stated\n"
        + "  every 24 months, counted from: One\n"
        + "  no source speaks of it then; next stated for 2023/24, a year later: Two\n"
        + "in the course of 2023/24, day not stated · event: Two\n  done with it: Audit\n"
        + "in the course of 2025/26, day not stated · due: Audit · force not stated\n"
        + "  every 24 months, counted from: Two\n  no source reaches so far"),
    Row(
      "a duty is due no more when its body has ended",
      (
        "source paper { fulfils report }\nevent end \"End\" cite paper { on 2022-05; ends board }",
        "calendar for report from 2021 to 2026"
      ),
      gives: "in the course of 2021/22, day not stated · due: Yearly report · must\n"
        + "  every year, counted from: paper\n  no source says whether it was done"),
    Row(
      "what was planned, and done",
      (
        "event e \"E\" cite paper { on 2021-06 planned; about board }\ndocument d \"D\" { agreed 2021-09 planned cite paper }\n"
          + "event f \"F\" cite later { on 2022-02; about d }", "calendar from 2021 to 2021"
      ),
      gives: "June 2021, day not stated · event, planned: E\n  no source says whether it was done\n"
        + "September 2021, day not stated · agreed, planned: D\n  a source speaks of it afterwards: F (February 2022)"),
  ]

  @Test("the file of a calendar has the rows, stable names and all-day dates over the whole time that is possible")
  func file() throws {
    let text = Self.model + "document d \"D, and; E\" cite paper { review by 2022-03-31; expires 2023 }"
    var asked = SessionFixture(text)
    let calendar = try #require(asked.answer("calendar from 2022 to 2023 as icalendar")?.calendar)
    #expect(calendar.stamp == pinnedDay.description)
    #expect(calendar.entries.map(\.first) == ["2022-03-31", "2023-01-01"])
    #expect(calendar.entries.map(\.end) == ["2022-04-01", "2024-01-01"])
    #expect(calendar.entries.map(\.isTentative) == [false, true])
    #expect(Set(calendar.entries.map(\.id)).count == 2)
    // A fact keeps its name when others come before it.
    var other = SessionFixture("document z \"Z\" { review by 2022-02-01 }\n" + text)
    let again = try #require(other.answer("calendar from 2022 to 2024 as icalendar")?.calendar)
    #expect(Set(again.entries.map(\.id)).isSuperset(of: calendar.entries.map(\.id)))
  }

  @Test("no two entries of the built-in model have one name")
  func names() throws {
    var session = Session(.shared, today: pinnedDay)
    let outcome = session.runAll(SourceText(name: "input", "calendar from 2000 to 2035 as icalendar")).first
    let entries = try #require(outcome?.answer?.calendar?.entries)
    #expect(entries.count > 80 && Set(entries.map(\.id)).count == entries.count)
  }
}
