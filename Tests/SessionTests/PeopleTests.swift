import Language
import Model
import Session
import Testing

@Suite("People of the built-in model")
struct PeopleTests {
  private static let branch = Branch(base: LoadedModel.shared.store)

  @Test("each holds a post, on a source's word")
  func posts() {
    let people = Self.branch.entities(.person)
    #expect(people.count >= 11)
    for person in people {
      let held = Self.branch.facts(about: person, .holder).map { Self.branch.fact($0) }
      #expect(!held.isEmpty, "\(Self.branch.id(of: person)) holds no post")
      for fact in held {
        #expect(Self.branch.kind(of: fact.subject) == .post)
        #expect(fact.attestations.contains { Self.branch.kind(of: $0.source) == .source })
      }
    }
  }

  @Test("of none is anything said but names, posts and the roles of posts")
  func nothingElse() {
    #expect(Self.complaints(Self.branch) == [])
  }

  @Test("what else is said of a person is found", arguments: said)
  func otherWordsAreFound(_ text: String) {
    let model = LoadedModel.builtIn(with: [SourceText(name: "more.gov", text)])
    #expect(model.diagnostics.map { DiagnosticText().text($0) } == [])
    #expect(Self.complaints(Branch(base: model.store)).count == 1, "\(text)")
  }

  private static let said = [
    "person derek-benson { discrepancy \"told of elsewhere\" }", "body silg { member derek-benson }",
    "post sama { held by derek-benson note \"ill in spring\" }", "person someone-new \"Some One\"",
    "meeting southwark-scp-2019-12 { present derek-benson }",
  ]

  /// What is said of people beyond their names and the posts they hold; people without a post.
  private static func complaints(_ branch: Branch) -> [String] {
    var found: [String] = []
    for person in branch.entities(.person) {
      let id = branch.id(of: person)
      for reference in branch.facts(of: person) where !names.contains(branch.fact(reference).relation) {
        found.append("\(id) \(branch.fact(reference).relation.definition.clause)")
      }
      for reference in branch.facts(about: person) {
        let fact = branch.fact(reference)
        if fact.relation != .holder { found.append("\(fact.relation.definition.clause) \(id)") }
      }
      if branch.facts(about: person, .holder).isEmpty { found.append("\(id) holds no post") }
    }
    return found + remarks(branch)
  }

  private static let names: [Relation] = [.name, .called, .alias]

  /// Notes beside a holder that speak of more than time, paper and appointment.
  private static func remarks(_ branch: Branch) -> [String] {
    branch.facts.compactMap { reference in
      let fact = branch.fact(reference)
      guard fact.relation == .holder, fact.value.entity != nil else { return nil }
      let notes = fact.qualifications.compactMap { one -> String? in
        if one.qualifier == .note, case .text(let text) = one.value { return branch.text(text) }
        return nil
      }
      let isPlain = notes.allSatisfy { note in words.contains { note.contains($0) } }
      return isPlain ? nil : "\(branch.id(of: fact.subject)) held by, with a note on the person"
    }
  }

  /// What a note beside a holder may be about.
  private static let words = ["joined in", "appointed", "appointment", "taken on", "printed", "not stated"]
}
