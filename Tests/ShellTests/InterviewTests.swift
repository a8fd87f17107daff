import Foundation
import Testing

/// The interview of `govsh new` on a terminal.
@Suite("The interview on a terminal", .serialized)
struct InterviewTests {
  private static func begin(_ home: Home) throws -> Dialogue {
    let talk = try Dialogue(
      ["new", home.folder.appending(path: "new.gov").path(), "--today", "2026-01-15"], home: home)
    try talk.see("1. What is the title")
    try talk.see("> ")
    talk.type("A plan\r")
    try talk.see("2. What kind of paper")
    try talk.see("> ")
    return talk
  }

  private static func written(_ home: Home) throws -> String {
    try String(contentsOf: home.folder.appending(path: "new.gov"), encoding: .utf8)
  }

  @Test("Ctrl-C says that nothing is lost, and once more it writes what was said")
  func cancelled() throws {
    let home = try Home()
    let talk = try Self.begin(home)
    talk.type("half a li\u{3}")
    try talk.see("Nothing is lost.")
    try talk.see("2. What kind of paper")
    try talk.see("> ")
    talk.type("3\r")
    try talk.see("3. Which time")
    try talk.see("> ")
    talk.type("\u{3}")
    try talk.see("Nothing is lost.")
    try talk.see("3. Which time")
    try talk.see("> ")
    talk.type("\u{3}")
    try talk.see("Written: ")
    #expect(try talk.end() == 0)
    let model = try Self.written(home)
    #expect(model.contains("\"A plan\"") && model.contains("kind      plan"))
  }

  @Test("Ctrl-D writes what was said, and so does stop")
  func ended() throws {
    for keys in ["\u{4}", "stop\r"] {
      let home = try Home()
      let talk = try Self.begin(home)
      talk.type(keys)
      try talk.see("Written: ")
      try talk.see("Next:")
      #expect(try talk.end() == 0)
      #expect(try Self.written(home).contains("\"A plan\""))
    }
  }

  @Test("a terminal of twenty columns asks all the same")
  func narrow() throws {
    let home = try Home()
    let talk = try Dialogue(["new", home.folder.appending(path: "new.gov").path()], home: home, columns: 20)
    try talk.see("Part 1 of 6")
    try talk.see("> ")
    talk.type("stop\r")
    try talk.see("nothing is")
    #expect(try talk.end() == 0)
  }
}
