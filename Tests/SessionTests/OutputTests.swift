import Foundation
import Testing

@testable import Formats

@Suite("What the program writes")
struct OutputTests {
  private static let model = """
    source p "P" cite p "T" L1 {
      kind report
      covering 2024
      lines 9
      heading "T" L1
    }
    body b "B" cite p "T" L2 {
      kind board
      meets monthly
      meets quarterly
    }

    """

  /// Runs a line of the system's shell in which `$G` is the program.
  private func shell(_ line: String, in folder: URL) throws -> ProgramTests.Run {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    process.environment = ["G": Command.program.path, "TERM": "dumb"]
    (process.standardOutput, process.standardError) = (output, errors)
    try process.run()
    let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complaint = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return ProgramTests.Run(status: process.terminationStatus, output: words, complaint: complaint)
  }

  @Test(
    "where it cannot be written, that is said and the status is not 0",
    arguments: [
      "$G -c dump > /dev/full", "$G check --format sarif > /dev/full", "$G check --format junit > /dev/full",
      "$G check > /dev/full", "$G -c 'report visit SCASP' > /dev/full", "$G -c 'calendar as icalendar' > /dev/full",
      "$G --help > /dev/full", "$G check --help > /dev/full", "$G --version > /dev/full", "$G test a.gov > /dev/full",
      "$G test --tap a.gov > /dev/full", "$G test --json a.gov > /dev/full", "echo 'show silg' | $G > /dev/full",
      "$G run run.gov > /dev/full", "$G diff old.gov new.gov > /dev/full", "$G -c 'show silg' >&-",
    ])
  func fullDisk(_ line: String) throws {
    let scratch = try Scratch()
    try scratch.write("a.gov", "# one\nexpect count silg.chair = 1\n> count silg.chair\n1\n")
    try scratch.write("run.gov", "show silg\n")
    try scratch.write("old.gov", Self.model)
    try scratch.write("new.gov", Self.model.replacing("quarterly", with: "yearly"))
    let run = try shell(line, in: scratch.folder)
    #expect(run.status == 2, "\(line)")
    #expect(run.complaint.hasPrefix("standard output cannot be written: "), "\(line): \(run.complaint)")
  }

  @Test("a report that cannot be written is an error, and a device stays one")
  func fullReport() throws {
    let scratch = try Scratch()
    try scratch.write("a.gov", "# one\nexpect count silg.chair = 1\n")
    let run = try shell(
      "$G test a.gov --junit /dev/full; echo $?; test -c /dev/full && echo device", in: scratch.folder)
    #expect(run.complaint == "/dev/full cannot be written\n")
    #expect(run.output.hasSuffix("2\ndevice\n"), "\(run.output)")
    try scratch.write("report.xml", "old")
    let linked = try shell(
      "ln -s report.xml link.xml; $G test a.gov --junit link.xml; test -L link.xml && head -c 5 report.xml",
      in: scratch.folder)
    #expect(linked.output.hasSuffix("<?xml"), "\(linked.output)")
  }

  // MARK: SARIF

  /// The places of the results in SARIF: URI and line, nil for a result without one.
  private static func places(_ sarif: String) throws -> [(uri: String, line: Int)?] {
    let object = try #require(JSONSerialization.jsonObject(with: Data(sarif.utf8)) as? [String: Any])
    let runs = try #require(object["runs"] as? [[String: Any]])
    return runs.flatMap { $0["results"] as? [[String: Any]] ?? [] }.map { result in
      let locations = result["locations"] as? [[String: Any]]
      guard let place = locations?.first?["physicalLocation"] as? [String: Any],
        let uri = (place["artifactLocation"] as? [String: Any])?["uri"] as? String,
        let line = (place["region"] as? [String: Any])?["startLine"] as? Int
      else { return nil }
      return (uri, line)
    }
  }

  @Test("every result of the built-in model has a line of a file of the library")
  func sarifOfTheLibrary() throws {
    let places = try Self.places(Command.run(["check", "--format", "sarif"]).output)
    #expect(places.count > 50)
    for place in places {
      let place = try #require(place)
      let text = try #require(Repository.text(place.uri), "\(place.uri)")
      #expect((1...text.split(separator: "\n", omittingEmptySubsequences: false).count).contains(place.line))
    }
  }

  @Test("a path is a URI reference, percent-encoded; an absolute one has its scheme")
  func sarifOfOwnFiles() throws {
    let scratch = try Scratch()
    let name = "dir with space/ü#1 %20.gov"
    try FileManager.default.createDirectory(
      at: scratch.folder.appendingPathComponent("dir with space"), withIntermediateDirectories: true)
    try scratch.write(name, Self.model)
    let encoded = "dir%20with%20space/%C3%BC%231%20%2520.gov"
    for (path, wanted) in [
      (name, encoded), ("./" + name, encoded),
      (scratch.folder.path + "/" + name, "file://" + scratch.folder.path + "/" + encoded),
    ] {
      let run = try Command.run(["check", "--model", path, "--format", "sarif"], in: scratch.folder)
      let places = try Self.places(run.output)
      #expect(!places.isEmpty && places.allSatisfy { $0?.uri == wanted }, "\(places)")
    }
    #expect(OutputFormat.uri("a:b/../~c_d-e.gov") == "a%3Ab/../~c_d-e.gov")
  }

  // MARK: Formats

  @Test("each format has a name of its own, and is offered where it can be written")
  func formats() {
    let names = OutputFormat.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(OutputFormat.names(for: .answer) == "table, list, json, jsonl, csv, markdown")
    #expect(OutputFormat.names(for: .check) == "text, sarif, junit, table, list, json, jsonl, csv, markdown")
    for format in OutputFormat.all {
      #expect(format.answer != nil || format.check != nil || format.replay != nil, "\(format.name) writes nothing")
    }
  }

  // MARK: The files given

  @Test("--own leaves the results of the built-in model out")
  func ownResults() throws {
    let scratch = try Scratch()
    try scratch.write("own.gov", Self.model)
    func run(_ arguments: String...) throws -> Command.Result { try Command.run(arguments, in: scratch.folder) }
    let all = try Self.places(run("check", "--with", "own.gov", "--format", "sarif").output)
    let own = try Self.places(run("check", "--own", "--with", "own.gov", "--format", "sarif").output)
    #expect(own.count > 0 && own.count < all.count && own.allSatisfy { $0?.uri == "own.gov" })
    #expect(own.count == all.filter { $0?.uri == "own.gov" }.count)
    let table = try run("--own", "check", "--with", "own.gov").output
    #expect(table.contains("B: ") && !table.contains("Southampton"), "\(table)")
    #expect(try run("check", "--own").status == 64)
  }

  @Test("diff --exit-code tells a change")
  func changes() throws {
    let scratch = try Scratch()
    try scratch.write("old.gov", Self.model)
    try scratch.write("new.gov", Self.model.replacing("\"B\"", with: "\"The Board\""))
    func status(_ arguments: String...) throws -> Int32 { try Command.run(arguments, in: scratch.folder).status }
    #expect(try status("diff", "old.gov", "new.gov", "--exit-code") == 1)
    #expect(try status("diff", "old.gov", "old.gov", "--exit-code") == 0)
    #expect(try status("diff", "old.gov", "new.gov") == 0)
    #expect(try status("diff", "old.gov", "nowhere.gov", "--exit-code") == 2)
  }

  @Test("a file that is named twice is loaded once")
  func namedTwice() throws {
    let scratch = try Scratch()
    let fund =
      "organisation o \"O\" cite p\nfund f \"F\" cite p {\n  fund of b\n  contribution o amount £10 in 2024/25\n}\n"
    try scratch.write("a.gov", Self.model + fund)
    func facts(_ files: String...) throws -> String {
      try Command.run(files + ["-c", "dump; funding b 2024/25"], in: scratch.folder).output
    }
    let once = try facts("--model", "a.gov")
    #expect(once.contains("£10"))
    #expect(try facts("--model", "a.gov", "a.gov") == once)
    #expect(try facts("--model", "a.gov", "--with", "./a.gov") == once)
    #expect(try facts("--with", "a.gov") == facts("--with", "a.gov", "a.gov"))
  }
}
