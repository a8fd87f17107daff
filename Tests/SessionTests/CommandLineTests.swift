import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
  /// Runs the program in a folder with a few files and holds status, output and errors against the row.
  private func check(_ row: Row<[String], Expected>, input: [UInt8] = []) throws {
    let scratch = try Self.files()
    let result = try Command.run(row.input, input: input, in: scratch.folder)
    #expect(result.status == row.output.status, "\(result.errors)", sourceLocation: row.location)
    for words in row.output.says { #expect(result.output.contains(words), sourceLocation: row.location) }
    for words in row.output.complains { #expect(result.errors.contains(words), sourceLocation: row.location) }
    if row.output.says == [] { #expect(result.output == "", sourceLocation: row.location) }
    if row.output.complains == [] { #expect(result.errors == "", sourceLocation: row.location) }
  }

  /// What must come of a call: the status, words of the output and words of the complaints; none means none at all.
  struct Expected: Sendable {
    let status: Int32
    var says: [String] = []
    var complains: [String] = []
  }

  @Test("statements on the command line", arguments: commands)
  func runs(_ row: Row<[String], Expected>) throws { try check(row) }

  @Test("scripts, models and files that cannot be read", arguments: scripts)
  func readsFiles(_ row: Row<[String], Expected>) throws { try check(row) }

  @Test("options before and after the command's name", arguments: options)
  func takesOptions(_ row: Row<[String], Expected>) throws { try check(row) }

  @Test("rules", arguments: checks)
  func checksRules(_ row: Row<[String], Expected>) throws { try check(row) }

  @Test("new: wrong usage, and files that are there already", arguments: interviews)
  func refusesInterviews(_ row: Row<[String], Expected>) throws { try check(row) }

  @Test("canonical form", arguments: forms)
  func putsInForm(_ row: Row<[String], Expected>) throws { try check(row) }

  @Test("piped input goes on after a mistake and exits 2")
  func pipedInput() throws {
    let result = try Command.run([], input: Array("at 2022\nshow SSCP\nshw\nwho chairs silg\nfind (silg\n".utf8))
    #expect(result.status == 2)
    #expect(result.output.hasPrefix("Serious Incidents and Learning Group (SILG): chaired by"))
    #expect(result.output.split(separator: "\n").count == 2)
    for code in ["E031", "E010", "E012"] { #expect(result.errors.contains("error \(code)")) }
    #expect(try Command.run([], input: Array("at 2022\nquit\nshw\n".utf8)).status == 2)
    #expect(try Command.run([], input: Array("at 2022\nwho chairs silg\nquit\n".utf8)).status == 0)
  }

  @Test("hostile input ends with an error and not with a signal", arguments: hostile)
  func endures(_ row: Row<@Sendable () -> [UInt8], Int32>) throws {
    let result = try Command.run([], input: row.input())
    #expect(result.status == row.output, "\(result.errors.prefix(300))", sourceLocation: row.location)
    #expect(
      (row.output == 0) == result.errors.isEmpty && result.errors.utf8.count < 100_000, sourceLocation: row.location)
  }

  @Test("needs no home, no terminal and no folder of its own")
  func runsAnywhere() throws {
    let root = URL(fileURLWithPath: "/")
    let result = try Command.run(["-c", "at 2022; who chairs silg"], in: root, environment: [:])
    #expect(result.status == 0 && result.errors == "" && result.output.contains("Designated Doctor"))
    let here = try Command.run(["-c", "at 2022; who chairs silg"])
    #expect(here.output == result.output)
  }

  @Test("answers are the same in two processes")
  func isDeterministic() throws {
    let statements = "conflicts; history silg; list bodies; show southampton-city-council; dump"
    let first = try Command.run(["--today", "2026-11-21", "-c", statements])
    let second = try Command.run(["--today", "2026-11-21", "-c", statements])
    #expect(first.status == 0 && first.output == second.output && first.output.utf8.count > 100_000)
  }

  @Test("`format` puts a file in form, and then leaves it alone")
  func formats() throws {
    let scratch = try Self.files()
    #expect(try Command.run(["format", "untidy.gov"], in: scratch.folder).status == 0)
    let text = try String(contentsOf: scratch.folder.appendingPathComponent("untidy.gov"), encoding: .utf8)
    #expect(text == "at 2022\nwho chairs silg\n")
    #expect(try Command.run(["format", "--check", "untidy.gov"], in: scratch.folder).status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted()
    #expect(names == Self.names, "nothing is left beside it")
  }

  @Test("nothing from a file reaches the terminal as a command")
  func escapesControls() throws {
    let scratch = try Self.files()
    try scratch.write("evil.gov", "body evil \"red\u{1B}[31m\u{202E}text\"\n")
    for format in ["table", "list", "json", "jsonl", "csv", "markdown"] {
      let arguments = ["--with", "evil.gov", "--format", format, "-c", "show evil; list bodies"]
      let result = try Command.run(arguments, in: scratch.folder)
      #expect(
        result.status == 0 && !result.output.contains("\u{1B}") && !result.output.contains("\u{202E}"), "\(format)")
    }
    let refused = try Command.run(["-c", "show \"red\u{1B}[31m\""])
    #expect(refused.status == 2 && !refused.errors.contains("\u{1B}"))
  }

  // MARK: Files

  private static let names = [
    "a-folder", "bad-rules.gov", "bad.gov", "body.gov", "broken.gov", "good.gov", "latin.gov", "model.gov", "rules.gov",
    "untidy.gov",
  ]

  private static func files() throws -> Scratch {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      at: scratch.folder.appendingPathComponent("a-folder"), withIntermediateDirectories: true)
    try scratch.write("good.gov", "at 2022\nwho chairs silg\n")
    try scratch.write("bad.gov", "who chairs silg\nshow nobody\nlist bodies\n")
    try scratch.write("broken.gov", "list bodies\nshw\nat 2022\nat 2023-02-30\n")
    try scratch.write("untidy.gov", "  at   2022 ; who chairs  silg")
    try scratch.write("model.gov", "body board \"The Board\" {\n  chaired by officer\n}\npost officer \"Officer\"\n")
    try scratch.write("body.gov", "body silg {\n  chaired by nobody-declared\n}\n")
    try scratch.write(
      "rules.gov",
      """
      body board "The Board"
      rule minutes "A meeting has minutes" {
        applies to bodies where name is "The Board"
        condition remit is stated
        force     must
        message   "it meets without minutes"
      }

      """)
    try scratch.write(
      "bad-rules.gov",
      """
      rule one "One" {
        applies to (bodies, posts)
        condition  chiar is stated
        unless     number of members
        sets aside silg
      }

      """)
    _ = try scratch.write("latin.gov", bytes: [0x73, 0x68, 0xE9])
    return scratch
  }
}
