import Foundation
import Testing

@Suite("govsh test")
struct ReplayingTests {
  private static let holds = "# It holds.\nexpect count silg.chair = 1\n"
  private static let fails = "# It fails.\nat 2022\nexpect who chairs SILG = derek-benson\n\n> count silg.chair\n2\n"

  @Test("what holds ends with 0, and says so in two lines")
  func holding() throws {
    let folder = try ProgramTests.folder(["a.gov": Self.holds])
    let run = try ProgramTests.run(["test", "a.gov"], folder: folder)
    #expect(run.status == 0 && run.complaint.isEmpty)
    #expect(run.output == "a.gov  1 holds\n1 scenario, 1 expectation: all hold\n")
  }

  @Test("what fails ends with 1, and shows its place, what was expected and what came")
  func failing() throws {
    let folder = try ProgramTests.folder(["a.gov": Self.holds, "b.gov": Self.fails])
    let run = try ProgramTests.run(["test", "."], folder: folder)
    #expect(run.status == 1)
    #expect(run.output.hasSuffix("2 scenarios, 3 expectations: 1 hold, 2 fail\n"), "\(run.output)")
    for words in [
      "./b.gov:3:1", "  expected  derek-benson", "  actual    Serious Incidents and Learning Group", "./b.gov:5:3",
      "  expected  2\n  actual    1\n",
    ] { #expect(run.complaint.contains(words), "\(words) in: \(run.complaint)") }
  }

  @Test("a mistake in a scenario ends with 2", arguments: mistakes)
  func mistaken(_ text: String, _ code: String) throws {
    let folder = try ProgramTests.folder(["a.gov": Self.holds, "x.gov": text])
    let run = try ProgramTests.run(["test", "a.gov", "x.gov"], folder: folder)
    #expect(run.status == 2 && run.complaint.contains("error \(code)") && run.complaint.contains("x.gov:"), "\(run)")
  }

  @Test(
    "nothing to replay is no success",
    arguments: [["test", "nowhere"], ["test", "."], ["test", "--filter", "x", "."]])
  func nothing(_ arguments: [String]) throws {
    let folder = try ProgramTests.folder(["models.txt": ""])
    let run = try ProgramTests.run(arguments, folder: folder)
    #expect(run.status == 2 && !run.complaint.isEmpty)
  }

  @Test("wrong usage", arguments: [["test"], ["test", "--tap", "--json", "a"], ["test", "--format", "json", "a"]])
  func usage(_ arguments: [String]) throws {
    #expect(try ProgramTests.run(arguments).status == 64)
  }

  @Test("a scenario reads its own folder, and nothing else")
  func ownFolder() throws {
    let folder = try ProgramTests.folder(["outside.gov": "count silg.chair\n"])
    let inner = folder.appending(path: "inner")
    try FileManager.default.createDirectory(
      at: inner.appending(path: "models"), withIntermediateDirectories: true)
    let script = "count silg.chair\n"
    try script.write(to: inner.appending(path: "models/script.gov"), atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      at: inner.appending(path: "link.gov.txt"), withDestinationURL: folder.appending(path: "outside.gov"))
    let text = """
      > run models/script.gov
      1

      expect run ../outside.gov fails with E064
      expect run \(folder.path())/outside.gov fails with E064
      expect run link.gov.txt fails with E064
      expect run nowhere.gov fails with E060
      """
    try text.write(to: inner.appending(path: "a.gov"), atomically: true, encoding: .utf8)
    for (path, working) in [("inner", folder), ("a.gov", inner), (inner.path(), folder)] {
      let run = try ProgramTests.run(["test", path], folder: working)
      #expect(run.status == 0, "\(run)")
    }
  }

  @Test("today is pinned, whatever the day, and a today line or an option takes its place")
  func pinned() throws {
    let folder = try ProgramTests.folder([
      "a.gov": "> at default\nas of 31 March 2025, the last day the newest source covers (today is 1 April 2025)\n",
      "b.gov": "today 2024-06-30\n> at default\nas of 30 June 2024\n",
    ])
    #expect(try ProgramTests.run(["test", "a.gov", "b.gov"], folder: folder).status == 0)
    #expect(try ProgramTests.run(["test", "a.gov", "--today", "2024-01-01"], folder: folder).status == 1)
  }

  @Test("transcripts are written anew, and hold then; everything else stays")
  func update() throws {
    let folder = try ProgramTests.folder(["b.gov": "# A remark.\n> count silg.chair\n2\n\n# Another.\n> at 2022\n"])
    #expect(try ProgramTests.run(["test", "--update", "b.gov"], folder: folder).status == 0)
    let text = try String(contentsOf: folder.appending(path: "b.gov"), encoding: .utf8)
    let now = "as of 2022 (answers hold for the whole of it, or say when they change)"
    #expect(text == "# A remark.\n> count silg.chair\n1\n\n# Another.\n> at 2022\n\(now)\n")
    #expect(try ProgramTests.run(["test", "b.gov"], folder: folder).status == 0)
  }

  @Test("a filter takes files by name or by what they are about")
  func filter() throws {
    let folder = try ProgramTests.folder(["a.gov": Self.holds, "b.gov": Self.fails])
    for filter in ["a.gov", "it holds"] {
      #expect(try ProgramTests.run(["test", ".", "--filter", filter], folder: folder).status == 0)
    }
  }

  @Test("reports for other programs say the same, with several jobs too", arguments: ["1", "2", "64"])
  func reports(_ jobs: String) throws {
    let folder = try ProgramTests.folder(["a.gov": Self.holds, "b.gov": Self.fails, "c.gov": "at 2022\n"])
    let run = try ProgramTests.run(
      ["test", ".", "--json", "--junit", "report.xml", "--jobs", jobs], folder: folder)
    #expect(run.status == 2)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let files = try #require(object["scenarios"] as? [[String: Any]])
    #expect(files.compactMap { $0["holds"] as? Bool } == [true, false, false])
    let xml = try String(contentsOf: folder.appending(path: "report.xml"), encoding: .utf8)
    #expect(xml.contains("<testsuites name=\"govsh\" tests=\"4\" failures=\"2\" errors=\"1\">"))
    #expect(xml.contains("expected: derek-benson\nactual: Serious Incidents and Learning Group"))
    let tap = try ProgramTests.run(["test", ".", "--tap", "--jobs", jobs], folder: folder)
    #expect(tap.output.hasPrefix("TAP version 14\n1..4\nok 1 - ./a.gov:2 expect count silg.chair = 1\nnot ok 2"))
  }

  @Test("an expectation in a question or a script ends with 1 when it fails")
  func elsewhere() throws {
    #expect(try ProgramTests.run(["-c", "expect count silg.chair = 1"]).status == 0)
    let run = try ProgramTests.run(["-c", "expect count silg.chair = 2; list bodies"])
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.complaint.contains("error E077") && run.complaint.contains("  expected  2\n  actual    1\n"))
    #expect(try ProgramTests.run([], input: "expect count silg.chair = 2\ncount silg.chair\n").status == 1)
    let json = try ProgramTests.run(["--format", "jsonl", "-c", "expect count silg.chair = 2"])
    #expect(json.output.contains("\"code\":\"E077\""))
  }

  private static let mistakes = [
    ("# Nothing.\nwho chairs silg\n", "E075"), ("foo silg\nexpect count silg.chair = 1\n", "E010"),
    ("expect foo silg = 1\n", "E010"), ("expect at 2022 contains \"2022\"\n", "E076"),
    ("expect who chairs silg contains \"\"\n", "E076"), ("expect who chairs nobody-here = x\n", "E030"),
    ("expect count silg.chair = 1\nquit\n", "E078"), ("body silg { meets monthly }\n", "E026"),
    ("expect who chairs silg\n", "E012"), ("expect show SSCP = silg\n", "E031"),
  ]
}
