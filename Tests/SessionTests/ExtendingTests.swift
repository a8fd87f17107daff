import Foundation
import Testing

/// docs/extending.md: one small patch for each thing that can be added, replayed on a copy of the sources.
@Suite("How to add to the program")
struct ExtendingTests {
  /// Each patch, and how many files of the program it touches: a new one there is one more place to find.
  private static let patches: [(name: String, files: Int)] = [
    ("relation", 2), ("statement", 5), ("format", 2), ("rule", 1), ("verb", 4), ("function", 1),
  ]
  private static let page = Repository.text("docs/extending.md") ?? ""

  @Test("each patch applies, touches no more places than it says, and what it changes compiles", arguments: patches)
  func replays(_ name: String, _ files: Int) throws {
    let patched = try PatchedSources(name)
    #expect(patched.complaint == "")
    #expect(patched.touched.count { $0.hasPrefix("Sources/") } == files, "\(patched.touched)")
    #expect(try patched.compile() == "")
  }

  @Test("the built-in model loads with the rule that is added, which finds something")
  func rule() throws {
    let patched = try PatchedSources("rule")
    let models = Repository.files(in: "Sources/Library/models", ending: ".gov").map(patched.path)
    let result = try Command.run(
      ["check", "--format", "csv"] + models.flatMap { ["--model", $0] } + ["--at", "2025-03-31"])
    #expect(result.errors == "" && result.status <= 1)
    #expect(result.output.contains("A merger names the decision that is its authority"))
  }

  @Test("what no longer applies, and what does not compile, is found")
  func mistakes() throws {
    let patched = try PatchedSources("format")
    #expect(try patched.appliedTwice("format").contains("already exists"))
    try patched.append("\nlet wrong: Int = \"\"\n", to: "Sources/Formats/HTMLFormat.swift")
    #expect(try patched.compile().contains("HTMLFormat.swift"))
  }

  @Test("the page leads to each patch, names every file that it touches, and shows the session that it adds")
  func page() throws {
    for (name, _) in Self.patches {
      let patched = try PatchedSources(name)
      let section = Self.section(leadingTo: "extending/\(name).patch")
      for path in patched.touched { #expect(section.contains("`\(path)`"), "\(name): \(path)") }
      let shown = section.components(separatedBy: "```session\n").dropFirst().flatMap { block in
        block.components(separatedBy: "```")[0].split(separator: "\n").map(String.init)
      }
      var rest = patched.added[...]
      for line in shown {
        guard let found = rest.firstIndex(of: line) else {
          Issue.record("\(name): the patch does not add, in this order: \(line)")
          break
        }
        rest = rest[(found + 1)...]
      }
    }
    #expect(Repository.files(in: "docs/extending", ending: ".patch").count == Self.patches.count)
  }

  /// The section of the page with a link.
  private static func section(leadingTo link: String) -> String {
    page.components(separatedBy: "\n## ").first { $0.contains("](\(link))") } ?? ""
  }
}
