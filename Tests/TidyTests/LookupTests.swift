import Testing

@Suite("What is looked up by text")
struct LookupTests {
  @Test("no relation is looked up by a word that stands in the code: it has a case")
  func relations() {
    #expect(Repository.sources.count > 200)
    expectNone(Repository.sources.flatMap(Self.relationComplaints))
  }

  @Test("no answer is read by the position of a cell: its columns have names, and its rows kinds")
  func cells() {
    let answering = Repository.sources.filter { $0.path.hasPrefix("Sources/Session/") }
    #expect(answering.count > 200)
    let found = answering.filter { !Self.cellComplaints(about: $0).isEmpty }.map(\.path)
    expectNone(Set(found).subtracting(Self.unnamed).sorted().map { "\($0): a cell is read by its position" })
    expectNone(
      Self.unnamed.subtracting(found).sorted().map { "\($0) reads no cell by its position now: strike it off" })
  }

  @Test("what is looked up by text is found")
  func lookups() {
    let text = SwiftText(
      path: "Sources/Session/A.swift",
      text:
        "let a = Schema.relation(named: \"chair\")\nlet b = Schema.relation(named: word)\nlet c = row.cells[2].text\n")
    #expect(Self.relationComplaints(about: text).count == 1)
    #expect(Self.cellComplaints(about: text).count == 1)
  }

  /// Files that may, because they make the cells themselves or look for what was typed in all of them.
  ///
  /// The list may only shrink.
  private static let unnamed: Set<String> = [
    "Sources/Session/Conversation/Session+Amounts.swift", "Sources/Session/Questions/Accountability/Statutes.swift",
    "Sources/Session/Questions/Plan/CompareMoney.swift", "Sources/Session/Questions/Reports/ReportBuilder.swift",
  ]

  private static func relationComplaints(about file: SwiftText) -> [String] {
    file.uncommented.indices.filter { index in
      ["named", "inverse", "clause"].contains { file.uncommented[index].contains("Schema.relation(\($0): \"") }
    }.map { file.complaint($0, "a relation is looked up by a word") }
  }

  private static func cellComplaints(about file: SwiftText) -> [String] {
    file.code.indices.filter { index in
      let line = file.code[index]
      return line.ranges(of: "cells[").contains { line[$0.upperBound...].first?.isNumber ?? false }
    }.map { file.complaint($0, "a cell is read by its position") }
  }
}
