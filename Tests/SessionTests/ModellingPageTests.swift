import Foundation
import Language
import Scenarios
import Testing

@testable import Session

/// docs/modelling.md as something to carry out: files grow block by block, and sessions and commands run on them.
struct ModellingPage {
  /// The page with every answer as it comes out now.
  private(set) var renewed = ""
  private(set) var mistakes: [String] = []
  private(set) var kinds: [String] = []
  private var files: [String: String] = [:]
  private let scratch: Scratch

  /// The file that sessions are on.
  private static let model = "marlow.gov"

  init(_ page: String) throws {
    scratch = try Scratch()
    var lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while let line = lines.popFirst() {
      renewed += line + "\n"
      guard line.hasPrefix("```"), line != "```" else { continue }
      let block = Array(lines.prefix { $0 != "```" })
      lines = lines.dropFirst(block.count)
      let words = line.dropFirst(3).split(separator: " ").map(String.init)
      kinds.append(words[0])
      renewed += try carryOut(words, block).map { $0 + "\n" }.joined()
    }
    renewed.removeLast()
  }

  /// Carries a block out; answers with its lines as they should stand.
  private mutating func carryOut(_ words: [String], _ block: [String]) throws -> [String] {
    switch words[0] {
    case "gov":
      let text = try canonical(block.map { $0 + "\n" }.joined(), in: words[1])
      try put((files[words[1]].map { $0 + "\n" } ?? "") + text, in: words[1])
      return Self.lines(text)
    case "session": return session(block)
    case "console": return try console(block)
    default:
      mistakes.append("a block of an unknown kind: \(words[0])")
      return block
    }
  }

  /// A block in canonical form, which it must have.
  private mutating func canonical(_ text: String, in name: String) throws -> String {
    let formatted = try Formatter.format(SourceText(name: name, text)).get()
    if formatted != text { mistakes.append("a block of \(name) is not in canonical form") }
    return formatted
  }

  /// A file as it has grown.
  private mutating func put(_ text: String, in name: String) throws {
    files[name] = text
    try scratch.write(name, text)
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  private mutating func session(_ block: [String]) -> [String] {
    let loaded = LoadedModel.files([SourceText(name: Self.model, files[Self.model] ?? "")], name: "marlow")
    mistakes +=
      loaded.diagnostics.map { DiagnosticText().text($0) } + loaded.uncited.map { DiagnosticText().text($0.first) }
    let scenario = Scenario(SourceText(name: "session", block.map { $0 + "\n" }.joined()))
    let result = scenario.replay(in: Scenario.session(on: loaded))
    mistakes += result.mistakes.map { DiagnosticText().text($0) }
    return Self.lines(result.renewed)
  }

  private mutating func console(_ block: [String]) throws -> [String] {
    guard let call = block.first, call.hasPrefix("$ ") else {
      mistakes.append("a console block without a command")
      return block
    }
    let words = call.dropFirst(2).split(separator: " ").map(String.init)
    if words.first == "cp", words.count == 3 {
      try put(files[words[1]] ?? "", in: words[2])
      return [call]
    }
    let result = try Command.run(Array(words.dropFirst()), in: scratch.folder)
    if !result.errors.isEmpty || result.status > 1 { mistakes.append("\(call): \(result.status) \(result.errors)") }
    return [call] + Self.lines(result.output)
  }
}

@Suite("How to model a partnership")
struct ModellingPageTests {
  @Test("every block of docs/modelling.md runs as it stands, one on top of the other")
  func runs() throws {
    let path = "docs/modelling.md"
    let written = Repository.text(path) ?? ""
    let page = try ModellingPage(written)
    #expect(page.mistakes == [])
    if Repository.isUpdating { Repository.write(page.renewed, to: path) }
    for (now, before) in zip(page.renewed.split(separator: "\n"), written.split(separator: "\n")) where now != before {
      Issue.record("\(path): \(before)\nis now: \(now)")
      break
    }
    #expect(page.renewed == written)
    for kind in ["gov", "session", "console"] { #expect(page.kinds.count { $0 == kind } >= 3) }
  }

  @Test("its table names only clauses and kinds that there are")
  func table() {
    let page = Repository.text("docs/modelling.md") ?? ""
    for kind in ["source", "organisation", "body", "post", "person", "route", "step", "duty", "fund", "event"] {
      #expect(page.contains("`\(kind)`"), "\(kind)")
    }
  }
}
