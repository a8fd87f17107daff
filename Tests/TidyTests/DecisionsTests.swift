import Testing

@Suite("The decisions")
struct DecisionsTests {
  @Test("are listed at the top, each by its title, in the order in which they stand")
  func index() {
    let lines = (Repository.text("DECISIONS.md") ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let listed = lines.filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst("  - 2026-11-21: ".count)) }
    #expect(listed.count > 100, "the list was read")
    #expect(listed == Self.titles(in: lines))
  }

  @Test("a title that goes on in the next line is read whole")
  func titlesAreWhole() {
    #expect(
      Self.titles(in: ["", "**One decision", "of two lines.** Why.", "**Not** a title", "", "**Two.** So."]) == [
        "One decision of two lines.", "Two.",
      ])
  }

  /// The bold beginnings of paragraphs.
  private static func titles(in lines: [String]) -> [String] {
    lines.split(separator: "").compactMap { paragraph in
      let text = paragraph.joined(separator: " ")
      guard text.hasPrefix("**") else { return nil }
      let title = text.dropFirst(2).split(separator: "**", maxSplits: 1, omittingEmptySubsequences: false)
      return title.count == 2 ? String(title[0]) : nil
    }
  }
}
