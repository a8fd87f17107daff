import Foundation
import Testing

@Suite("govsh new, as a program")
struct InterviewProgramTests {
  private static let answers = "Tests/Interviews/all-answered.txt"

  private static func bytes(_ lines: [String]) -> [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }

  @Test("driven by lines on standard input it writes the model, lists its questions, and says what to type next")
  func wholeInterview() throws {
    let scratch = try Scratch()
    let input = Array((Repository.text(Self.answers) ?? "").utf8)
    let result = try Command.run(["new", "mscp.gov", "--today", "2026-01-15"], input: input, in: scratch.folder)
    #expect(result.status == 0 && result.errors == "", "\(result.errors)")
    let written = try String(contentsOf: scratch.folder.appending(path: "mscp.gov"), encoding: .utf8)
    #expect(written == Repository.text(InterviewTests.model(of: Self.answers)))
    let parts = ["Part 1 of 6: The paper you read from", "Part 6 of 6:", "Written: mscp.gov", "Must, by statute"]
    let next = ["govsh --model mscp.gov", "govsh check --model mscp.gov", "escalate mscp-disagreement from mscp"]
    for words in parts + next { #expect(result.output.contains(words), "\(words)") }
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path())
    #expect(names.filter { $0.hasPrefix("mscp") } == ["mscp.gov"], "\(names)")
    let asked = try Command.run(
      ["--model", "mscp.gov", "--today", "2026-01-15", "-c", "questions mscp"], in: scratch.folder)
    #expect(result.output.contains(asked.output), "the list at the end is the one of `questions`")
    let checked = try Command.run(["check", "--model", "mscp.gov", "--today", "2026-01-15"], in: scratch.folder)
    #expect(checked.status == 0 && checked.output.contains("A yearly report tells what was done"))
  }

  @Test("answers that end early are written, under the name of the partnership, and never over a file")
  func endsEarly() throws {
    let scratch = try Scratch()
    let input = Self.bytes(["A plan", "3", "2025", "", "", "", "", "Vale Board", "VB"])
    for name in ["vb.gov", "vb-2.gov", "vb-3.gov"] {
      let result = try Command.run(["new", "--today", "2026-01-15"], input: input, in: scratch.folder)
      #expect(result.status == 0 && result.output.contains("Written: \(name)"), "\(result.output.suffix(600))")
      #expect(result.output.contains("before its last question"))
    }
    let first = scratch.folder.appending(path: "vb.gov")
    try Data("mine\n".utf8).write(to: first)
    #expect(try Command.run(["new", "vb.gov"], input: input, in: scratch.folder).status == 64)
    #expect(try String(contentsOf: first, encoding: .utf8) == "mine\n")
    #expect(try Command.run(["new", "vb.gov", "--replace"], input: input, in: scratch.folder).status == 0)
    #expect(try String(contentsOf: first, encoding: .utf8).hasPrefix("language 1\n"))
  }

  @Test("a folder that cannot be written shows the model instead of losing it")
  func unwritable() throws {
    let scratch = try Scratch()
    let name = String(repeating: "long", count: 80) + ".gov"
    let result = try Command.run(["new", name], input: Self.bytes(["A plan", "stop"]), in: scratch.folder)
    #expect(result.status == 2 && result.errors.contains("cannot be written"))
    #expect(result.output.contains("source this-partnership-paper \"A plan\""))
  }
}
