import Model
import Testing

@Suite("The schema")
struct SchemaTests {
  /// Words that stand more than once.
  private func repeated(_ words: [String]) -> [String] {
    Dictionary(grouping: words) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
  }

  @Test("the table defines every relation once, in the order in which facts are kept")
  func everyRelation() {
    #expect(Schema.relations.map(\.relation) == Relation.allCases)
  }

  @Test("a role is given by relations to things alone, and every kind of role by one")
  func roles() {
    for relation in Relation.givingRoles { #expect(relation.definition.inverse != nil, "\(relation)") }
    #expect(Set(Relation.givingRoles.compactMap { $0.definition.role }) == Set(RoleKind.allCases))
    #expect(Relation.givingRoles.map(\.definition.name).prefix(4) == ["holder", "chair", "vice-chair", "scrutineer"])
  }

  @Test("what is asked where nothing is stated is a question, and no relation is near itself")
  func questions() {
    for definition in Schema.relations {
      #expect(definition.question?.hasSuffix("?") ?? true, "\(definition.name)")
      #expect(!definition.near.contains(definition.relation), "\(definition.name)")
    }
  }

  @Test("no two relations share a name, and none is named as another is backwards")
  func names() {
    let names = Schema.relations.map(\.name)
    let inverses = Schema.relations.compactMap(\.inverse)
    #expect(repeated(names + inverses) == [])
  }

  @Test("no two relations share their clause words on any kind of thing")
  func clauses() {
    for kind in EntityKind.allCases {
      let clauses = Schema.relations.filter { $0.subjects.isEmpty || $0.subjects.contains(kind) }.map(\.clause)
      #expect(repeated(clauses) == [], "clauses of a \(kind.word)")
    }
    #expect(repeated(Schema.relations.compactMap(\.table)) == [])
  }

  @Test("clause words are lower-case words with single blanks")
  func clauseSpelling() {
    for definition in Schema.relations {
      #expect(definition.clause.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x20 }, "\(definition.clause)")
      #expect(!definition.clause.split(separator: " ", omittingEmptySubsequences: false).contains(""))
    }
  }

  @Test("a name can stand in an expression: lower-case letters and hyphens")
  func nameSpelling() {
    let names = Schema.relations.flatMap {
      [$0.name, $0.inverse, $0.table?.replacing(" ", with: "-")].compactMap { $0 }
    }
    #expect(names.filter { !$0.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x2D } } == [])
  }

  @Test("a relation between things has a name backwards, and no other has one")
  func inverses() {
    for definition in Schema.relations {
      switch definition.object {
      case .entity, .entityOrText:
        #expect(definition.inverse != nil || definition.name == "parent", "\(definition.name)")
      default: #expect(definition.inverse == nil, "\(definition.name)")
      }
    }
  }

  @Test("names lead to their relations, forwards and backwards")
  func lookUp() {
    for (relation, definition) in zip(Relation.allCases, Schema.relations) {
      #expect(Schema.relation(named: definition.name) == relation)
      if let inverse = definition.inverse { #expect(Schema.relation(inverse: inverse) == relation) }
    }
    #expect(Schema.relation(named: "no-such") == nil && Schema.relation(inverse: "chair") == nil)
  }

  @Test("every relation has one line of help that begins small and ends without a full stop")
  func help() {
    for definition in Schema.relations {
      #expect(!definition.help.isEmpty && !definition.help.hasSuffix(".") && !definition.help.contains("\n"))
      #expect(definition.help.first?.isLowercase == true, "\(definition.name): \(definition.help)")
    }
  }

  @Test("words of a list are told for `as`, and only where `as` may stand")
  func capacities() {
    for definition in Schema.relations {
      #expect(definition.qualifiers.contains(.capacity) == !definition.capacities.isEmpty, "\(definition.name)")
      #expect(!definition.qualifiers.contains(.note), "every relation takes a note anyway: \(definition.name)")
      if case .word(let words) = definition.object { #expect(repeated(words) == [], "\(definition.name)") }
    }
  }

  @Test("a relation fits the numbers that facts keep it in")
  func size() {
    #expect(Schema.relations.count < 255)
    #expect(EntityKind.allCases.count < 32, "kinds are held as bits")
  }

  @Test("every kind has a word and a word for several")
  func kinds() {
    #expect(repeated(EntityKind.allCases.map(\.word)) == [])
    #expect(repeated(EntityKind.allCases.map(\.plural)) == [])
    #expect(EntityKind.allCases.allSatisfy { $0.plural.hasSuffix("s") || $0 == .person })
    for kind in EntityKind.allCases { #expect(repeated(kind.subkinds) == [], "\(kind.word)") }
  }

  @Test("a kind clause has words on every kind that is not all alike")
  func subkinds() {
    let alike = EntityKind.allCases.filter { $0.subkinds.isEmpty }.map(\.word)
    #expect(
      alike == [
        "function", "person", "duty", "step", "fund", "formula", "series", "decision", "meeting", "recommendation",
        "escalation", "rule", "question",
      ])
  }

  @Test("topics and qualifiers have words of their own")
  func topics() {
    #expect(repeated(Topic.allCases.map(\.title)) == [])
    #expect(repeated(Qualifier.allCases.map(\.word)) == [])
    #expect(Topic.allCases.allSatisfy { topic in topic == .duty || Schema.relations.contains { $0.topic == topic } })
  }
}
