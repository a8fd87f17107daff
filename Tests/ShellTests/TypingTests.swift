import Foundation
import Testing

@preconcurrency import Glibc

/// Keys, and what comes of them.
@Suite("Typing in the shell", .serialized)
struct TypingTests {
  static let silg = "Serious Incidents and Learning Group (SILG) · silg\n"
  static let spig = "Safeguarding Practice Improvement Group (SPIG) · spig\n"
  static let up = "\u{1B}[A"

  @Test("a statement is answered, and Ctrl-D on an empty line leaves")
  func typing() throws {
    let shell = try Dialogue(home: Home())
    try shell.see("not a way to report a risk")
    try shell.see("hampshire> ")
    shell.type("who chairs SILG\r")
    try shell.see("Designated Doctor")
    try shell.see("hampshire> ")
    shell.type("\u{4}")
    #expect(try shell.end() == 0)
  }

  @Test("the prompt says what is in use")
  func prompt() throws {
    let shell = try Dialogue(home: Home())
    try shell.see("hampshire> ")
    shell.type("at 2022; use southampton\r")
    try shell.see("hampshire southampton@2022> ")
    shell.type("known 2023\r")
    try shell.see("hampshire southampton@2022 known 2023> ")
  }

  @Test("Tab completes words of the grammar and names, with a blank behind them")
  func tab() throws {
    let shell = try Dialogue(home: Home())
    try shell.see("hampshire> ")
    shell.type("who ch\tsil\t\r")
    try shell.see("who chairs silg ")
    try shell.see("Designated Doctor")
    shell.type("roles of macke\t\r")
    try shell.see("Scott MacKechnie ")
    try shell.see("Scott MacKechnie: holds")
    try shell.see("hampshire> ")
  }

  @Test("Tab lists several in columns, puts what they have in common, and keeps the line")
  func tabList() throws {
    let shell = try Dialogue(home: Home())
    try shell.see("hampshire> ")
    shell.type("find southam\t")
    try shell.see("southampton ")
    try shell.see("southampton-sab")
    try shell.see("hampshire> find southampton")
    shell.type("-sab.cha\t")
    try shell.see("chair  chairs\n")
    try shell.see("hampshire> find southampton-sab.chair")
  }

  @Test("an ambiguous acronym is offered as the ids it may mean")
  func ambiguousTab() throws {
    let shell = try Dialogue(home: Home())
    try shell.see("hampshire> ")
    shell.type("who chairs SSAB\t")
    try shell.see("southampton-sab  southwark-sab\n")
    try shell.see("hampshire> who chairs SSAB")
  }

  @Test("an ambiguous name is asked about; a number decides, anything else leaves it")
  func ambiguity() throws {
    let shell = try Dialogue(home: Home())
    try shell.see("hampshire> ")
    shell.type("at 2022; who chairs SSCP\r")
    try shell.see("1  Southampton Safeguarding Children Partnership · southampton-scp\n")
    try shell.see("2  Southwark Safeguarding Children Partnership · southwark-scp\n")
    try shell.see("number> ")
    shell.type("1\r")
    try shell.see("Southampton Safeguarding Children Partnership (SSCP): chaired by")
    try shell.see("hampshire@2022> ")
    shell.type("who chairs SSCP\r")
    try shell.see("number> ")
    shell.type("3\r")
    let after = try shell.see("hampshire@2022> ")
    #expect(!after.contains("chaired"))
  }

  @Test("Ctrl-C cancels the line, or all lines of an unfinished entry")
  func cancelling() throws {
    let shell = try Dialogue(home: Home())
    try shell.see("hampshire> ")
    shell.type("find nobody")
    try shell.see("nobody")
    shell.type("\u{3}")
    try shell.see("hampshire> ")
    shell.type("find (silg,\r")
    try shell.see("... ")
    shell.type("\u{3}")
    try shell.see("hampshire> ")
    shell.type("find spig\r")
    let seen = try shell.see(Self.spig)
    #expect(!seen.contains("error"))
  }

  @Test("an unfinished entry asks on, is recalled as one, and can be edited", arguments: unfinished)
  func lines(_ first: String, _ second: String) throws {
    let shell = try Dialogue(home: Home())
    try shell.see("hampshire> ")
    shell.type(first + "\r")
    try shell.see("... ")
    shell.type(second + "\r")
    try shell.see("Serious Incidents and Learning Group (SILG)")
    try shell.see("hampshire> ")
    shell.type(Self.up)
    try shell.see(String(second.suffix(3)))
    shell.type("\r")
    try shell.see("Serious Incidents and Learning Group (SILG)")
    try shell.see("hampshire> ")
  }

  private static let unfinished = [
    ("find (silg", "together with spig)"), ("find (silg,", "spig)"),
  ]

  @Test("a quote left open is told at once, and the next line stands by itself")
  func openQuote() throws {
    let shell = try Dialogue(home: Home())
    try shell.see("hampshire> ")
    shell.type("find \"Serious Incidents\r")
    let told = try shell.see("error E002")
    #expect(!told.contains("... "))
    try shell.see("hampshire> ")
    shell.type("find spig\r")
    try shell.see(Self.spig)
  }

  @Test("an empty line ends what is unfinished, and the answer says what is missing")
  func emptyLine() throws {
    let shell = try Dialogue(home: Home())
    try shell.see("hampshire> ")
    shell.type("find (silg\r")
    try shell.see("... ")
    shell.type("\r")
    try shell.see("error E012")
    try shell.see("hampshire> ")
  }

  @Test("a paste of several lines runs nothing until Return, then all in order as one entry")
  func paste() throws {
    let home = try Home()
    let shell = try Dialogue(home: home)
    try shell.see("hampshire> ")
    #expect(String(decoding: shell.raw, as: UTF8.self).contains("\u{1B}[?2004h"))
    shell.type("\u{1B}[200~find silg\r\tfind spig\r\n\u{1B}[201~")
    let pasted = try shell.see("find spig")
    #expect(!pasted.contains("·"))
    shell.type("\r")
    try shell.see(Self.silg)
    try shell.see(Self.spig)
    try shell.see("hampshire> ")
    #expect(home.historyText == "find silg\\n find spig\n")
    shell.type("\u{4}")
    #expect(try shell.end() == 0)
    #expect(String(decoding: shell.raw, as: UTF8.self).contains("\u{1B}[?2004l"))
  }

  @Test("what is not ASCII is typed, edited, kept and recalled, whatever the locale", arguments: [nil, "C", "C.UTF-8"])
  func letters(_ locale: String?) throws {
    let home = try Home()
    let shell = try Dialogue(home: home, ["LC_ALL": locale])
    try shell.see("hampshire> ")
    shell.type("show caféx\u{7F} 日本\r")
    try shell.see("nothing is called `café 日本`")
    try shell.see("hampshire> ")
    #expect(home.historyText == "show café 日本\n")
    shell.type(Self.up + "\r")
    try shell.see("nothing is called `café 日本`")
  }

  @Test("a new size of the window is seen while typing")
  func resizing() throws {
    let shell = try Dialogue(home: Home())
    try shell.see("hampshire> ")
    shell.type("find spig")
    try shell.see("find spig")
    shell.resize(columns: 40)
    try shell.see("find spig")
    shell.type("\r")
    try shell.see("Safeguarding Practice Improvement\n  Group (SPIG) · spig\n")
  }

  @Test("in twenty columns the prompt is short and all works")
  func narrow() throws {
    let shell = try Dialogue(["--at", "2022", "--use", "southampton"], home: Home(), columns: 20)
    try shell.see("@2022> ")
    #expect(!shell.shown.contains("southampton@2022> "))
    shell.type("who ch\tSIL\t\r")
    try shell.see("the Designated\n  Doctor for\n")
    try shell.see("@2022> ")
  }

  @Test("Ctrl-C stops a long statement and keeps the session")
  func longStatement() throws {
    let home = try Home()
    let chain = (1..<5000).map { "body b\($0) { part of b\($0 - 1) }\n" }.joined()
    try home.write("chain.gov", Array(("body b0\n" + chain).utf8))
    let shell = try Dialogue(["--model", home.folder.appending(path: "chain.gov").path()], home: home)
    try shell.see("chain> ")
    shell.type("count bodies where number of (it.all subgroups) is 3; count bodies\r")
    try shell.see("is 3; count bodies")
    // The statement has begun when the line's end was echoed; a key that comes before that cancels the line.
    try shell.see("\n")
    shell.type("\u{3}")
    let stopped = try shell.see("chain> ")
    #expect(!stopped.contains("5000"))
    shell.type("show b7\r")
    try shell.see("b7 · body")
    try shell.see("chain> ")
  }
}
