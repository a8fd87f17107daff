@testable import Language
import Model
import Testing

@Suite("The table of statements")
struct StatementTableTests {
  @Test("every form's example is a statement of that form", arguments: StatementTable.forms.indices)
  func example(_ index: Int) {
    let form = StatementTable.forms[index]
    let result = Parser.parse(SourceText(name: "example", form.example))
    #expect(result.diagnostics.map(\.message) == [], "of: \(form.example)")
    #expect(result.items.count == 1)
    if case .statement(let statement)? = result.items.first { #expect(statement.form == form.id) }
  }

  @Test("every form that a session may meet has an entry", arguments: StatementForm.ID.allCases)
  func everyID(_ id: StatementForm.ID) {
    #expect(StatementTable.forms.contains { $0.id == id })
    #expect(StatementTable.form(id).id == id)
  }

  @Test("no two forms begin with the same words")
  func beginnings() {
    let prefixes = StatementTable.forms.map { $0.prefix.joined(separator: " ") }
    #expect(Set(prefixes).count == prefixes.count)
    #expect(!prefixes.contains(""))
  }

  @Test("no form begins as a declaration does, but for `source attach` and `formula` with a verb")
  func declarations() {
    let kinds = Set(EntityKind.allCases.map(\.word))
    let tables = Set(ClauseTable.tables.compactMap { $0.words.split(separator: " ").first.map(String.init) })
    let clashing = StatementTable.forms.filter { form in
      form.prefix.first.map { kinds.contains($0) || tables.contains($0) } ?? true
    }
    #expect(clashing.map(\.id) == [.formulaShow, .formulaRun, .formulaFit, .attach])
  }

  @Test("every form has a line of help, a page and a syntax line", arguments: StatementTable.forms.indices)
  func help(_ index: Int) {
    let form = StatementTable.forms[index]
    #expect(
      !form.summary.isEmpty && !form.summary.hasSuffix(".") && form.summary.first?.isUppercase == false,
      "\(form.summary)")
    #expect(form.detail.hasSuffix(".") || form.detail.hasSuffix("?"), "\(form.detail)")
    #expect(form.syntax.hasPrefix(form.prefix.joined(separator: " ")))
    #expect(!(form.summary + form.detail + form.syntax).contains("\n"))
  }

  @Test("a form's slots are each filled once at most")
  func slots() {
    /// The slots that each way through some parts fills; of alternatives one is taken.
    func ways(_ parts: [FormPart]) -> [[Slot]] {
      parts.reduce([[]]) { found, part in
        let next: [[Slot]] =
          switch part {
          case .optional(let inner): ways(inner)
          case .either(let branches): branches.flatMap(ways)
          default: [part.slot.map { [$0] } ?? []]
          }
        return found.flatMap { way in next.map { way + $0 } }
      }
    }
    for form in StatementTable.forms {
      for way in ways(form.parts) { #expect(Set(way).count == way.count, "\(form.syntax)") }
    }
  }

  @Test("every group of help has a form")
  func groups() {
    #expect(StatementForm.Group.allCases.allSatisfy { group in StatementTable.forms.contains { $0.group == group } })
  }

  @Test("codes are unique and in order")
  func codes() {
    let codes = Code.allCases.map(\.rawValue)
    #expect(codes == codes.sorted() && Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.utf8.count == 4 && $0.hasPrefix("E") && Int($0.dropFirst()) != nil })
  }
}
