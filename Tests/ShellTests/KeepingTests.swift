import Foundation
import Testing

@preconcurrency import Glibc

/// What lasts beyond a line: history, settings, the terminal itself.
@Suite("What the shell keeps", .serialized)
struct KeepingTests {
  private static let (silg, spig, up) = (TypingTests.silg, TypingTests.spig, TypingTests.up)

  @Test("history is recalled in the same run and in the next, neighbours alike once")
  func history() throws {
    let home = try Home()
    let first = try Dialogue(home: home)
    try first.see("hampshire> ")
    for entry in ["find spig", "find silg", "find silg"] {
      first.type(entry + "\r")
      try first.see("· " + entry.suffix(4))
      try first.see("hampshire> ")
    }
    first.type(Self.up + Self.up + "\r")
    try first.see(Self.spig)
    try first.see("hampshire> ")
    first.type("\u{4}")
    #expect(try first.end() == 0)
    #expect(home.historyText == "find spig\nfind silg\nfind spig\n")
    let mode = try FileManager.default.attributesOfItem(atPath: home.history.path())[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let second = try Dialogue(home: home)
    try second.see("hampshire> ")
    second.type(Self.up + Self.up + "\r")
    try second.see(Self.silg)
  }

  @Test("Ctrl-R searches backwards")
  func search() throws {
    let home = try Home()
    try home.write(".local/state/govsh/history", Array("find spig\nfind silg\ncount bodies\n".utf8))
    let shell = try Dialogue(home: home)
    try shell.see("hampshire> ")
    shell.type("\u{12}spi")
    try shell.see("find spig")
    shell.type("\r")
    try shell.see(Self.spig)
  }

  @Test("what was entered is on disk at once, so that kill -9 loses nothing")
  func killed() throws {
    let home = try Home()
    let shell = try Dialogue(home: home)
    try shell.see("hampshire> ")
    shell.type("find spig\r")
    try shell.see(Self.spig)
    kill(shell.process, SIGKILL)
    #expect(try shell.end() & 0x7F == SIGKILL)
    #expect(home.historyText == "find spig\n")
  }

  @Test("two shells at once keep the entries of both")
  func twoShells() throws {
    let home = try Home()
    let shells = [try Dialogue(home: home), try Dialogue(home: home)]
    for shell in shells { try shell.see("hampshire> ") }
    for (shell, entry) in [(shells[0], "find spig"), (shells[1], "find silg"), (shells[0], "count bodies")] {
      shell.type(entry + "\r")
      try shell.see("\n")
      try shell.see("hampshire> ")
    }
    #expect(home.historyText == "find spig\nfind silg\ncount bodies\n")
  }

  @Test("damaged lines of the history are passed over, and a torn last line does not swallow the next")
  func damaged() throws {
    let home = try Home()
    let bad: [UInt8] = [0xFF, 0xFE, 0x0A, 0x00, 0x1B, 0x5B, 0x0A, 0xC3, 0x28, 0x0A]
    try home.write(".local/state/govsh/history", Array("find spig\n".utf8) + bad + Array("find si".utf8))
    let shell = try Dialogue(home: home)
    try shell.see("hampshire> ")
    shell.type(Self.up + Self.up + "\r")
    try shell.see(Self.spig)
    try shell.see("hampshire> ")
    shell.type("\u{4}")
    #expect(try shell.end() == 0)
    let end = Array("find si\nfind spig\n".utf8)
    #expect(try Data(contentsOf: home.history).suffix(end.count) == Data(end))
  }

  @Test("of a huge history only the end is read")
  func huge() throws {
    let home = try Home()
    try home.write(".local/state/govsh/history", [])
    let file = try FileHandle(forWritingTo: home.history)
    // Sparse: it takes no room, and would take seconds and a gigabyte if it were read.
    try file.truncate(atOffset: 1 << 40)
    try file.seekToEnd()
    try file.write(contentsOf: Data("\nfind spig\n".utf8))
    let shell = try Dialogue(home: home)
    try shell.see("hampshire> ")
    shell.type(Self.up + "\r")
    try shell.see(Self.spig)
  }

  static let homes: [[String: String?]] = [
    ["HOME": nil], ["HOME": ""], ["HOME": "/proc/nowhere"], ["HOME": "/dev/null"], ["XDG_STATE_HOME": "/proc"],
    ["XDG_STATE_HOME": "relative", "HOME": nil],
  ]

  @Test("without a home, or with one that cannot be written, the shell works", arguments: homes)
  func homeless(_ environment: [String: String?]) throws {
    let shell = try Dialogue(home: Home(), environment)
    let start = try shell.see("hampshire> ")
    #expect(!start.contains("error") && !start.lowercased().contains("history"))
    shell.type("find spig\r")
    try shell.see(Self.spig)
    try shell.see("hampshire> ")
    shell.type(Self.up + "\r")
    try shell.see(Self.spig)
  }

  @Test("XDG_STATE_HOME says where the history lies")
  func stateHome() throws {
    let home = try Home()
    let shell = try Dialogue(home: home, ["XDG_STATE_HOME": home.folder.appending(path: "s").path()])
    try shell.see("hampshire> ")
    shell.type("find spig\r")
    try shell.see(Self.spig)
    let text = try String(contentsOf: home.folder.appending(path: "s/govsh/history"), encoding: .utf8)
    #expect(text == "find spig\n" && home.historyText.isEmpty)
  }

  @Test("an untrusted run keeps no history")
  func restricted() throws {
    let home = try Home()
    let shell = try Dialogue(["--restricted"], home: home)
    try shell.see("hampshire> ")
    shell.type("find spig\r")
    try shell.see(Self.spig)
    #expect(!FileManager.default.fileExists(atPath: home.history.path()))
  }

  @Test("the user's .editrc is read, and choosing vi keys leaves Tab and pasting as they are")
  func settings() throws {
    let home = try Home()
    try home.write(
      ".editrc", Array("# mine\nbind -v\ngovsh:bind -s \"^T\" \"find spig\"\nother:bind \"^I\" ed-insert\n".utf8))
    let shell = try Dialogue(home: home)
    try shell.see("hampshire> ")
    shell.type("\u{14}\r")
    try shell.see(Self.spig)
    try shell.see("hampshire> ")
    shell.type("find sil\t\r")
    try shell.see(Self.silg)
    try shell.see("hampshire> ")
    shell.type("\u{1B}[200~find silg\rfind spig\u{1B}[201~\r")
    try shell.see(Self.silg)
    try shell.see(Self.spig)
  }

  @Test("a terminal that cannot redraw gets lines and no commands", arguments: ["dumb", "no-such-terminal", "", nil])
  func dumb(_ name: String?) throws {
    let home = try Home()
    let shell = try Dialogue(home: home, ["TERM": name])
    try shell.see("hampshire> ")
    shell.type("find nobody\u{3}")
    try shell.see("hampshire> ")
    shell.type("find (silg,\r")
    try shell.see("... ")
    shell.type("spig)\r")
    try shell.see(Self.spig)
    try shell.see("hampshire> ")
    #expect(home.historyText == "find (silg,\\nspig)\n")
    shell.type("\u{4}")
    #expect(try shell.end() == 0)
    #expect(!shell.raw.contains(0x1B))
  }

  @Test("colour is for a terminal, and not for one that says NO_COLOR", arguments: [nil, "1"])
  func colour(_ refusal: String?) throws {
    let shell = try Dialogue(home: Home(), ["NO_COLOR": refusal])
    try shell.see("hampshire> ")
    shell.type("show silg\r")
    try shell.see("hampshire> ")
    let text = String(decoding: shell.raw, as: UTF8.self)
    #expect(text.contains("\u{1B}[1m") == (refusal == nil))
  }

  @Test("a terminal that is closed ends the shell")
  func hangUp() throws {
    let shell = try Dialogue(home: Home())
    try shell.see("hampshire> ")
    kill(shell.process, SIGHUP)
    #expect(try shell.end() & 0x7F == SIGHUP)
    #expect(String(decoding: shell.raw, as: UTF8.self).hasSuffix("\u{1B}[?2004l"))
  }

  @Test("a shell that was stopped goes on with the line that was being typed")
  func stopped() throws {
    let shell = try Dialogue(home: Home())
    try shell.see("hampshire> ")
    shell.type("find sp")
    try shell.see("find sp")
    // Nobody is there who could wake it again, so the system lets it go on at once.
    kill(shell.process, SIGTSTP)
    try shell.see("find sp")
    shell.type("ig\r")
    try shell.see(Self.spig)
    let marks = String(decoding: shell.raw, as: UTF8.self).split(separator: "find sp")[1]
    #expect(marks.contains("\u{1B}[?2004l") && marks.contains("\u{1B}[?2004h"))
  }
}
