import Foundation
import Testing

/// The built program as a script sees it: what it prints where, and how it ends.
@Suite("The program")
struct ProgramTests {
  /// What came of one run.
  struct Run {
    let status: Int32
    let output: String
    let complaint: String
  }

  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = ["TERM": "dumb"], folder: URL? = nil
  ) throws -> Run {
    let process = Process()
    process.executableURL = Command.program
    process.arguments = arguments
    process.environment = environment
    if let folder { process.currentDirectoryURL = folder }
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    let complaint = stderr.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      complaint: String(decoding: complaint, as: UTF8.self))
  }

  /// A folder of its own, with files in it.
  static func folder(_ files: [String: String]) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "govsh-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    return folder
  }

  static let endings: [([String], Int32)] = [
    (["-c", "who chairs SILG"], 0), (["-c", "show SSCP"], 2), (["-c", "foo"], 2), (["--frobnicate"], 64),
    (["--format", "html", "-c", "who chairs SILG"], 64), (["format", "--at", "2022", "x.gov"], 64),
    (["--at", "2022", "format", "x.gov"], 64), (["run", "/nowhere/x.gov"], 2), (["run", "/"], 2),
    (["--at", "2022-13", "-c", "help"], 2), (["--restricted", "-c", "run x.gov"], 2), (["--version"], 0),
    (["--seed", "3", "-c", "help"], 64), (["--color", "pink", "-c", "help"], 64),
  ]

  @Test("ends with the status of the contract", arguments: endings)
  func status(_ arguments: [String], _ status: Int32) throws {
    let run = try Self.run(arguments)
    #expect(run.status == status, "\(run)")
    #expect((status == 0) == run.complaint.isEmpty, "\(run)")
  }

  @Test("piped statements are answered one by one, on after a mistake")
  func piped() throws {
    let run = try Self.run([], input: "use southampton; at 2022; who chairs SILG\nfoo\ncount silg.chair\n")
    #expect(run.status == 2)
    #expect(run.output.contains("Designated Doctor") && run.output.hasSuffix("\n1\n"))
    #expect(run.complaint.contains("error E010") && run.complaint.contains("input:2:1"))
  }

  @Test("without a statement nothing is printed")
  func silence() throws {
    let run = try Self.run([])
    #expect(run.status == 0 && run.output.isEmpty && run.complaint.isEmpty)
  }

  @Test("a mistake anywhere in -c or a file keeps all of it from running")
  func allOrNothing() throws {
    let inline = try Self.run(["-c", "who chairs SILG; foo"])
    #expect(inline.status == 2 && inline.output.isEmpty)
    let folder = try Self.folder(["a.gov": "who chairs SILG\nfoo\nat 2023-02-29\n"])
    let run = try Self.run(["run", "a.gov"], folder: folder)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.complaint.contains("a.gov:2:1") && run.complaint.contains("a.gov:3:4"))
  }

  @Test("options stand before or after the command, from any folder, without a home")
  func options() throws {
    let folder = try Self.folder(["a.gov": "who chairs southampton-scp\n"])
    for arguments in [["--at", "2020/21", "run", "a.gov"], ["run", "a.gov", "--at", "2020/21"]] {
      let run = try Self.run(arguments, environment: [:], folder: folder)
      #expect(run.status == 0 && run.output.contains("Derek Benson"), "\(run)")
    }
  }

  @Test("each format is what it says", arguments: ["table", "list", "json", "jsonl", "csv", "markdown"])
  func formats(_ format: String) throws {
    let run = try Self.run(["--format", format, "-c", "funding southampton-scp 2024/25"])
    #expect(run.status == 0 && run.complaint.isEmpty)
    let wanted = ["json": "14106200", "jsonl": "14106200", "csv": "141062.00", "list": "amount: £141,062"]
    #expect(run.output.contains(wanted[format] ?? "£141,062"), "\(run.output)")
  }

  @Test("a file on top of the model is read, and told off with its place")
  func with() throws {
    let folder = try Self.folder([
      "good.gov": "body trial-board \"Trial Board\" { chaired by scc-chief-executive }\n",
      "bad.gov": "body trial-board \"Trial Board\" {\n  chaired by nobody-at-all\n}\n",
    ])
    let good = try Self.run(["--with", "good.gov", "-c", "who chairs trial-board"], folder: folder)
    #expect(good.status == 0 && good.output.contains("Trial Board: chaired by"), "\(good)")
    let bad = try Self.run(["--with", "bad.gov", "-c", "who chairs trial-board"], folder: folder)
    #expect(bad.status == 2 && bad.complaint.contains("E033") && bad.complaint.contains("bad.gov:2:14"), "\(bad)")
  }

  @Test("format puts a file in form, and --check only says that it would")
  func format() throws {
    let folder = try Self.folder(["a.gov": "at   2022   # then\nwho chairs   SILG\n"])
    #expect(try Self.run(["format", "--check", "a.gov"], folder: folder).status == 1)
    #expect(try Self.run(["format", "a.gov"], folder: folder).status == 0)
    #expect(try Self.run(["format", "--check", "a.gov"], folder: folder).status == 0)
    let text = try String(contentsOf: folder.appending(path: "a.gov"), encoding: .utf8)
    #expect(text == "# then\nat 2022\nwho chairs SILG\n")
  }

  @Test("nothing from a file drives the terminal")
  func controlCharacters() throws {
    let folder = try Self.folder(["a.gov": "body b \"red \u{1B}[31m\" { remit \"=cmd()\" }\n"])
    let shown = try Self.run(["--model", "a.gov", "-c", "show b"], folder: folder)
    #expect(!shown.output.contains("\u{1B}") && shown.output.contains("\\u{1B}"))
    let csv = try Self.run(["--model", "a.gov", "--format", "csv", "-c", "show b"], folder: folder)
    #expect(!csv.output.contains(",=cmd"))
  }
}
