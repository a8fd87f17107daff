import Foundation
import Testing

@Suite("govsh diff")
struct DiffTests {
  private static let model = """
    source paper "Paper" { covering 2024; lines 10; heading "All" L1 }
    post chair-post "Chair of the Board" cite paper "All" L2
    organisation council "Council" cite paper "All" L3
    body board "Board" cite paper "All" L4 {
      chaired by chair-post
      member council as member
      meets quarterly
    }
    """

  @Test("two files, in sentences, with the place of each")
  func files() throws {
    let folder = try ProgramTests.folder([
      "old.gov": Self.model, "new.gov": Self.model.replacingOccurrences(of: "quarterly", with: "monthly"),
    ])
    let run = try ProgramTests.run(["diff", "old.gov", "new.gov"], folder: folder)
    #expect(run.status == 0 && run.complaint.isEmpty, "\(run)")
    #expect(run.output.hasPrefix("1 change from old.gov to new.gov, on 31 December 2024\n"), "\(run.output)")
    #expect(run.output.contains("  Board: meets monthly; before: quarterly\n    Paper, \"All\", line 4\n"))
    #expect(!run.output.contains("chaired by"))
  }

  @Test("a member whose capacity differs is one change; a new thing and a lost one are told as such")
  func members() throws {
    let folder = try ProgramTests.folder([
      "old.gov": Self.model + "\nbody gone \"Gone\" { part of board cite paper \"All\" L5 }\n",
      "new.gov": Self.model.replacingOccurrences(of: "as member", with: "as adviser")
        + "\nbody come \"Come\" { part of board cite paper \"All\" L6 }\n",
    ])
    let run = try ProgramTests.run(["diff", "old.gov", "new.gov"], folder: folder)
    #expect(run.output.contains("Board: member Council as adviser; before: as member"), "\(run.output)")
    #expect(
      run.output.contains("Come: added to the model, with 1 statement")
        && run.output.contains("Gone: taken out of the model, with 1 statement"))
  }

  @Test("every fact is compared, over all dates", arguments: edits)
  func compareAll(_ old: String, _ new: String, _ told: String) throws {
    let model = Self.model.replacingOccurrences(
      of: "meets quarterly", with: "part of council from 2020 to 2022\n  also BD")
    let folder = try ProgramTests.folder([
      "old.gov": model, "new.gov": model.replacingOccurrences(of: old, with: new),
    ])
    let run = try ProgramTests.run(["diff", "old.gov", "new.gov"], folder: folder)
    #expect(run.output.contains("Stated otherwise\n") && run.output.contains("  \(told)\n"), "\(run.output)")
  }

  private static let edits: [(String, String, String)] = [
    ("\"Board\"", "\"Big Board\"", "Big Board (BD): name: Big Board; before: Board"),
    ("also BD", "also BRD", "Board (BRD): also BRD; before: BD"),
    ("\"Paper\"", "\"Report\"", "Report: name: Report; before: Paper"),
    (
      "\"Chair of the Board\" cite paper \"All\" L2", "\"Chair of the Board\" cite paper \"All\" L5",
      "Chair of the Board: name: Chair of the Board; cited now at line 5, before at line 2"
    ),
    ("to 2022", "to 2023", "Board (BD): part of Council from 2020 to 2023; before: from 2020 to 2022"),
    ("lines 10", "lines 11", "Paper: lines 11; before: 10"),
  ]

  @Test("folders, Markdown, and the same for the same")
  func folders() throws {
    let folder = try ProgramTests.folder([:])
    for name in ["a", "b"] {
      let inner = folder.appending(path: name)
      try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
      try Self.model.write(to: inner.appending(path: "model.gov"), atomically: true, encoding: .utf8)
    }
    let run = try ProgramTests.run(["diff", "a", "b", "--format", "markdown"], folder: folder)
    #expect(run.status == 0 && run.output.contains("nothing differs in what is stated"), "\(run)")
  }

  @Test("mistakes and wrong usage", arguments: mistaken)
  func mistakes(_ arguments: [String], _ status: Int32) throws {
    let folder = try ProgramTests.folder(["a.gov": Self.model, "bad.gov": "body b { chaired by nobody }\n"])
    let run = try ProgramTests.run(["diff"] + arguments, folder: folder)
    #expect(run.status == status && run.output.isEmpty && !run.complaint.isEmpty, "\(run)")
    #expect(try ProgramTests.run(["diff", "--with", "a.gov", "a.gov", "a.gov"], folder: folder).status == 64)
  }

  private static let mistaken: [([String], Int32)] = [
    (["a.gov", "no.gov"], 2), (["a.gov", "bad.gov"], 2), (["a.gov"], 64),
  ]
}
