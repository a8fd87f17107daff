import Language
import Model
import Testing

@testable import Session

@Suite("The built-in model")
struct BuiltInModelTests {
  @Test("loads without a mistake, every fact cited, every citation in its place")
  func loads() {
    let model = LoadedModel.builtIn(isChecked: true)
    #expect(model.diagnostics.map { DiagnosticText().text($0) } == [])
    #expect(model.store.count >= 250)
    #expect(model.store.withoutEvidence.isEmpty && model.store.undeclared.isEmpty)
    #expect(model.name == "hampshire")
  }

  @Test("is the same whether it is checked or trusted")
  func trusted() {
    let checked = DeclarationWriter(Branch(base: LoadedModel.builtIn(isChecked: true).store)).text()
    #expect(checked == DeclarationWriter(Branch(base: LoadedModel.shared.store)).text())
  }

  @Test("its files are in canonical form", arguments: BuiltInModel.files.map(\.name))
  func form(_ name: String) throws {
    let file = try #require(BuiltInModel.files.first { $0.name == name })
    let once = try Formatter.format(file).get()
    let twice = try Formatter.format(SourceText(name: name, once)).get()
    #expect(once == twice, "\(name) has no canonical form")
    let loaded = LoadedModel.files(
      BuiltInModel.files.map { $0.name == name ? SourceText(name: name, once) : $0 }, name: "m")
    #expect(loaded.diagnostics.isEmpty)
    #expect(Self.ids(loaded) == Self.ids(.shared), "putting \(name) in form changes its facts")
    #expect(
      Self.comments(file) == Self.comments(SourceText(name: name, once)), "putting \(name) in form loses comments")
  }

  @Test("a dump read again gives the same dump and the same facts")
  func dump() {
    let text = DeclarationWriter(Branch(base: LoadedModel.shared.store)).text()
    let again = LoadedModel.files([SourceText(name: "dump.gov", text)], name: "dump")
    #expect(again.diagnostics.map { DiagnosticText().text($0) } == [])
    #expect(DeclarationWriter(Branch(base: again.store)).text() == text)
    #expect(Self.ids(again) == Self.ids(.shared))
  }

  @Test("each thing dumped alone is a declaration without syntax errors")
  func dumpOfEach() {
    let branch = Branch(base: LoadedModel.shared.store)
    let writer = DeclarationWriter(branch)
    for entity in branch.entities() {
      let text = SourceText(name: branch.id(of: entity), writer.text(of: entity))
      #expect(Parser.parse(text).diagnostics.map(\.message) == [], "\(text.name)")
    }
  }

  @Test("two facts of one identity state the same")
  func identities() {
    let branch = Branch(base: LoadedModel.shared.store)
    let writer = DeclarationWriter(branch)
    var seen: [FactID: String] = [:]
    for reference in branch.facts {
      let fact = branch.fact(reference)
      let bare = Fact(
        relation: fact.relation, subject: fact.subject, value: fact.value,
        qualifications: fact.qualifications.filter { $0.qualifier != .note }, from: fact.from,
        period: fact.relation.definition.persistence == .period ? fact.period : nil)
      let clause = branch.id(of: fact.subject) + " " + writer.clause(bare).text
      #expect(seen.updateValue(clause, forKey: branch.id(of: reference)) ?? clause == clause)
    }
  }

  @Test("more files on top of it are checked with it")
  func onTop() {
    let good = SourceText(name: "more.gov", "body silg {\n  also \"A new name\"\n}")
    let model = LoadedModel.builtIn(with: [good])
    #expect(model.diagnostics.isEmpty && model.store.count == LoadedModel.shared.store.count + 1)
    let bad = SourceText(name: "more.gov", "body silg {\n  chaired by nobody-declared\n}")
    #expect(LoadedModel.builtIn(with: [bad]).diagnostics.map(\.diagnostic.code) == [.undeclared])
  }

  private static func ids(_ model: LoadedModel) -> [FactID] {
    let branch = Branch(base: model.store)
    return branch.facts.map { branch.id(of: $0) }.sorted()
  }

  private static func comments(_ text: SourceText) -> [String] {
    text.text(0..<text.bytes.count).split(separator: "\n").filter { $0.contains("#") }
      .map { line in line.drop { $0 != "#" } }.map { String($0) }
  }
}
