import Model
import Session
import Testing

@Suite("Accountability")
struct AccountabilityTests {
  @Test("law binds by kind and area, on the day asked about", arguments: rows)
  func bound(_ row: Row<(String, String), [String]>) {
    var asked = SessionFixture(Self.law, at: row.input.0)
    if !row.input.1.isEmpty { _ = asked.answer("use \(row.input.1)") }
    let found = (asked.answer("who is accountable for arrange")?.rows ?? []).filter { $0.section.isEmpty }
    #expect(found.map(\.sentence) == row.output, sourceLocation: row.location)
  }

  @Test("a duty on kinds of organisation alone binds each for itself")
  func each() {
    var asked = SessionFixture(Self.law.replacing(" as safeguarding-partner", with: ""))
    let text = asked.text("who is accountable for arrange")
    #expect(text.contains("accountable by statute in east, each for itself: council-east, force and trust-a"))
  }

  @Test("a local duty reaches those its law binds, though its papers name nobody")
  func local() {
    var asked = SessionFixture(Self.law + "\nduty local-arrangements {\n  carries out arrange\n  covers east\n}")
    let text = asked.text("who is accountable for local-arrangements")
    #expect(text.contains("its own papers do not say who is accountable"))
    #expect(text.contains("accountable by statute in east, jointly: council-east, force and trust-a · must (statute)"))
    #expect(!text.contains("council-west"))
  }

  @Test(
    "to scrutinise, to host and to do the work is not to be accountable",
    arguments: [
      ("scrutinised by watcher", "which is not to be accountable for it"),
      ("responsible worker", "Nearby: responsible: worker"),
    ])
  func notAccountable(_ clause: String, _ words: String) {
    let model = """
      duty task { \(clause) }
      post watcher
      body worker { hosted by council }
      organisation council
      """
    var asked = SessionFixture(model)
    let answer = asked.answer("who is accountable for task")
    #expect(answer?.rows.first?.sentence.contains("accountable not stated") == true)
    #expect(answer?.notes.contains { $0.text.contains(words) } == true)
    #expect(asked.text("who is accountable for task").contains("council") == false)
  }

  @Test("several holders of one duty are one answer, and delegation leaves accountability where it was")
  func joint() {
    let model = """
      duty task {
        force local
        accountable council, force
        exercised by director
        responsible panel
      }
      organisation council { delegates to director }
      organisation force
      post director
      body panel { part of board }
      body board { partner council, force }
      """
    var asked = SessionFixture(model)
    let text = asked.text("who is accountable for task")
    #expect(text.hasPrefix("accountable, jointly: council and force\n"))
    #expect(text.contains("exercised by: the director · by delegation from council, with which accountability stays"))
    #expect(text.contains("responsible: panel · part of board, whose statutory partners include council and force"))
  }

  @Test("the way up is found through any number of bodies, and a circle of them ends")
  func longWay() {
    let bodies = (0..<30).map { "body b\($0) { part of b\($0 + 1) }" }.joined(separator: "\n")
    let model =
      "duty task {\n  accountable b30\n  responsible b0\n}\nbody b30 { part of b0 from start }\n"
      + "event start { on 2000 }\n" + bodies
    var asked = SessionFixture(model)
    let text = asked.text("who is accountable for task")
    #expect(text.contains("responsible: b0 · part of b1, part of b2") && text.contains("part of b30"))
    asked = SessionFixture(model.replacing("accountable b30", with: "accountable other") + "\norganisation other")
    #expect(asked.text("who is accountable for task").contains("responsible: b0\n"))
  }

  @Test("holders that are stated in different places are not said to be joint")
  func apart() {
    var asked = SessionFixture(
      "duty task {\n  accountable council\n  accountable force\n}\norganisation council\norganisation force")
    #expect(asked.text("who is accountable for task").hasPrefix("accountable, each stated apart: council and force"))
  }

  @Test("the page of a duty and of an organisation agree with the answer")
  func pages() {
    var asked = SessionFixture(Self.law)
    #expect(
      asked.text("show arrange").contains("accountable by statute in east, jointly: council-east, force and trust-a"))
    #expect(asked.text("show force").contains("accountable by statute for: arrange · must (statute) · in region"))
    #expect(!asked.text("show trust-b").contains("by statute"))
  }

  private static let law = """
    area east {
      kind council-area
      part of region
    }
    area west {
      kind council-area
      part of region
    }
    area region { kind region }
    organisation council-east {
      kind local-authority
      covers east
    }
    organisation council-west {
      kind local-authority
      covers west
    }
    organisation trust-a {
      kind ccg
      covers east
    }
    organisation trust-b {
      kind icb
      covers region
    }
    organisation force {
      kind police
      covers region
    }
    duty arrange {
      force must
      binds local-authority, police as safeguarding-partner
      binds ccg as safeguarding-partner to 2022-06-30
      binds icb as safeguarding-partner from 2022-07-01
    }
    """

  private static let rows: [Row<(String, String), [String]>] = [
    Row(
      "before the change, in one area", ("2022-06-30", "east"),
      gives: ["accountable by statute in east, jointly: council-east, force and trust-a · must (statute)"]),
    Row(
      "after it", ("2022-07-01", "east"),
      gives: ["accountable by statute in east, jointly: council-east, force and trust-b · must (statute)"]),
    Row(
      "a kind that nobody of the area is known to be", ("2022-06-30", "west"),
      gives: [
        "accountable by statute in west, jointly: council-west and force · must (statute)",
        "ccg: none is stated to cover west, so whom the law binds there is not known by name",
      ]),
    Row(
      "everywhere", ("2022-07-01", ""),
      gives: [
        "accountable by statute in east, jointly: council-east, force and trust-b · must (statute)",
        "accountable by statute in west, jointly: council-west, force and trust-b · must (statute)",
      ]),
    Row(
      "a place that holds several", ("2022-07-01", "region"),
      gives: [
        "accountable by statute in east, jointly: council-east, force and trust-b · must (statute)",
        "accountable by statute in west, jointly: council-west, force and trust-b · must (statute)",
      ]),
  ]
}
