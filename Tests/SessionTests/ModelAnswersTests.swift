import Foundation
import Language
import Model
import Session
import Testing

@Suite("Answers of the built-in model")
struct ModelAnswersTests {
  @Test("every fact is cited, and every citation lies where its source says")
  func isSound() {
    let model = LoadedModel.builtIn(isChecked: true)
    #expect(model.diagnostics.map { DiagnosticText().text($0) } == [])
    #expect(model.store.count >= 250)
  }

  @Test("dumped and read again it is the same, fact by fact and byte by byte")
  func roundTrip() {
    let branch = Branch(base: LoadedModel.shared.store)
    let text = DeclarationWriter(branch).text()
    let again = LoadedModel.files([SourceText(name: "dump.gov", text)], name: "dump")
    #expect(again.diagnostics.map { DiagnosticText().text($0) } == [])
    let other = Branch(base: again.store)
    #expect(DeclarationWriter(other).text() == text)
    #expect(Set(branch.facts.map { branch.id(of: $0) }) == Set(other.facts.map { other.id(of: $0) }))
    #expect(branch.count == other.count)
  }

  @Test(
    "its files are in canonical form",
    arguments: ["sources", "areas-and-organisations", "southampton", "hips-and-4lsab", "southwark"])
  func canonical(_ name: String) throws {
    let url = Repository.root.appending(path: "Sources/Library/models/\(name).gov")
    let text = try String(contentsOf: url, encoding: .utf8)
    #expect(try Formatter.format(SourceText(name: name, text)).get() == text)
  }

  @Test("everything in it can be shown and told over time, at several dates")
  func everyPage() {
    var conversation = Conversation()
    let branch = Branch(base: LoadedModel.shared.store)
    for date in ["default", "2022-06-30"] {
      _ = conversation.type("at \(date)")
      for entity in branch.entities() {
        let id = branch.id(of: entity)
        for statement in ["show", "history"] {
          let printed = conversation.type("\(statement) \(id)")
          #expect(!printed.isEmpty && !printed.hasPrefix("error"), "\(statement) \(id) at \(date): \(printed)")
        }
      }
    }
  }

  @Test("the facts of the issue hold exactly", arguments: exact)
  func exactAnswers(_ statements: String, _ wanted: [String]) {
    var conversation = Conversation()
    let printed = conversation.type(statements)
    for words in wanted { #expect(printed.contains(words), "\(words) in \(printed)") }
  }

  private static let exact: [(String, [String])] = [
    (
      "funding southampton-scp 2024/25",
      ["£236,428", "59.66%", "27.58%", "11.15%", "1.61%", "discrepancy: the source prints £236,455, £27 more"]
    ),
    ("at 2022; use southampton; who chairs SILG", ["Designated Doctor for Southampton · post, holder not stated"]),
    ("at 2021/22; who chairs southampton-scp", ["holder not stated; last stated Derek Benson in 2020/21"]),
    (
      "show SSCP",
      ["error E031", "Southampton Safeguarding Children Partnership", "Southwark Safeguarding Children Partnership"]
    ),
    ("at 2022; count hips-executive.subgroups", ["3"]),
    ("at 2022; show southampton-scp", ["quorum each kind of safeguarding partner"]),
  ]
}
