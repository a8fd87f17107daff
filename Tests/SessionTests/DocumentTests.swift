import Foundation
import Language
import Model
import Session
import Testing

@Suite("The language's page and help")
struct DocumentTests {
  @Test("docs/language.md names every relation, statement and operator")
  func languagePage() throws {
    let page = try String(contentsOf: Repository.root.appending(path: "docs/language.md"), encoding: .utf8)
    for definition in Schema.relations where definition.name != "name" {
      let row = "| `\(definition.clause)` |"
      #expect(page.contains(row), "\(row)")
      if let inverse = definition.inverse { #expect(page.contains("`\(inverse)`"), "\(inverse)") }
    }
    for form in StatementTable.forms {
      #expect(page.contains("`\(form.prefix.joined(separator: " "))"), "\(form.syntax)")
    }
    for word in ["together with", "shared with", "except", "each kind of", "at least", "satisfies", "known by"] {
      #expect(page.contains(word), "\(word)")
    }
  }

  private static let proposal = "plan merge southampton-scp, southampton-sab into trial effective 2025-01"
  private static let choices = [
    "resolve 1 keep a", "resolve 2 drop", "resolve 3 keep b", "resolve 4 keep a", "resolve 6 drop", "resolve 7 drop",
    "resolve 8 drop", "resolve 9 as \"its executive\"",
  ]

  /// What must be said before an example is of use.
  private static let beforehand: [StatementForm.ID: [String]] = [
    .planShow: [proposal], .planSave: [proposal], .reportPlan: [proposal], .plan: [proposal], .resolve: [proposal],
    .discard: [proposal],
    .planShowFor: [proposal], .planPhases: [proposal], .suggest: [proposal], .compareOptions: [proposal],
    .withOption: [proposal],
    .apply: [proposal] + choices, .undo: ["branch draft"],
    .redo: ["branch draft", "undo"],
    .whyNot: ["quorate SCASP"],
  ]

  @Test("every statement has a page of help, whose example is understood")
  func helpPages() {
    for form in StatementTable.forms {
      var conversation = Conversation()
      let page = conversation.type("help \(form.prefix.joined(separator: " "))")
      #expect(page.contains(form.example), "\(form.syntax): \(page)")
      #expect(Parser.parse(SourceText(name: "example", form.example)).diagnostics.isEmpty, "\(form.example)")
      guard form.isEvaluated, ![.run, .open, .attach, .planLoad].contains(form.id) else { continue }
      _ = conversation.type("who chairs SILG")
      for statement in Self.beforehand[form.id] ?? [] { _ = conversation.type(statement) }
      #expect(!conversation.type(form.example).hasPrefix("error"), "\(form.example)")
    }
  }
}
