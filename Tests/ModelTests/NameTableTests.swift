import Model
import Testing

@Suite("The table of names")
struct NameTableTests {
  @Test("a text is held once and comes back as it was", arguments: texts)
  func textsComeBack(_ text: String) {
    var sketch = Sketch()
    let others = ["", "a", "ab", "abcdefg", "abcdefgi"].map { sketch.text($0) }
    let first = sketch.text(text)
    let again = sketch.text(text)
    #expect(first == again)
    #expect(sketch.branch().text(first) == text)
    #expect(Set(others).count == others.count)
  }

  @Test("fifty thousand texts, many alike, keep their numbers while the table grows")
  func growth() {
    var sketch = Sketch()
    let words = (0..<50_000).map { "safeguarding-partnership-\($0 % 7)-\($0)" }
    let numbers = words.map { sketch.text($0) }
    #expect(Set(numbers).count == words.count)
    #expect(words.map { sketch.text($0) } == numbers)
    let branch = sketch.branch()
    #expect(numbers.map { branch.text($0) } == words)
  }

  @Test("ids are found after the table has grown, and others are not")
  func idsAreFound() {
    var sketch = Sketch()
    for number in 0..<10_000 { sketch.declare(.body, "body-\(number)") }
    let branch = sketch.branch()
    #expect(branch.entities(.body).count == 10_000)
    #expect((0..<10_000).allSatisfy { branch.entity(id: "body-\($0)").map { branch.id(of: $0) } == "body-\($0)" })
    #expect(["body-", "body-10000", "body-0 ", "", "Body-1"].allSatisfy { branch.entity(id: $0) == nil })
  }

  @Test("an id used and never declared is nothing until it is declared")
  func undeclared() {
    var sketch = Sketch()
    sketch.declare(.body, "board")
    sketch.state("board", .chair, "officer")
    #expect(sketch.store().undeclared.map(\.id) == ["officer"])
    #expect(sketch.branch().kind(of: sketch.branch().known("officer")) == nil)
    #expect(sketch.branch().entities().count == 1)
    sketch.declare(.post, "officer")
    #expect(sketch.store().undeclared.isEmpty)
  }

  @Test("a thing declared as two kinds is noticed, as the same kind twice is not")
  func declaredTwice() {
    var sketch = Sketch()
    #expect(sketch.declare(.body, "board") == nil)
    #expect(sketch.declare(.body, "board") == nil)
    #expect(sketch.declare(.post, "board") == .body)
  }

  private static let texts = [
    "", "a", "1234567", "12345678", "123456789", "abcdefgh", "abcdefgi", "abcdefghabcdefgh", "abcdefghabcdefgi",
    "é", "Zoë Ångström", "委員会", "a\u{0}b", "🙂", String(repeating: "x", count: 5000), "e\u{301}",
  ]
}

@Suite("What a whole store finds")
struct FactStoreTests {
  private func sketch() -> Sketch {
    var sketch = Sketch()
    sketch.declare(.body, "board")
    sketch.declare(.body, "group")
    sketch.declare(.post, "officer")
    sketch.declare(.source, "report")
    sketch.state("board", .chair, "officer")
    sketch.state("group", .parent, "board")
    sketch.state("group", .chair, "officer")
    return sketch
  }

  @Test("facts are found by subject, by object and by relation, in the order stated")
  func indexes() {
    let branch = sketch().branch()
    let (board, group, officer) = (branch.known("board"), branch.known("group"), branch.known("officer"))
    #expect(branch.words(branch.facts(of: group)) == ["group parent board", "group chair officer"])
    #expect(branch.words(branch.facts(of: group, .chair)) == ["group chair officer"])
    #expect(branch.words(branch.facts(about: officer)) == ["board chair officer", "group chair officer"])
    #expect(branch.words(branch.facts(about: board, .parent)) == ["group parent board"])
    #expect(branch.facts(about: board, .chair).isEmpty)
    #expect(branch.facts(of: officer).isEmpty)
  }

  @Test("every fact of a large store is found by both its ends")
  func largeIndexes() {
    var sketch = Sketch()
    let relations: [Relation] = [.chair, .parent, .member, .partner]
    for number in 0..<2000 {
      sketch.state("body-\(number % 37)", relations[number % 4], "agent-\(number % 11)")
    }
    let branch = sketch.branch()
    var found = 0
    for body in 0..<37 {
      for relation in relations {
        let facts = branch.facts(of: branch.known("body-\(body)"), relation)
        #expect(facts == facts.sorted() && facts.allSatisfy { branch.fact($0).relation == relation })
        found += facts.count
      }
    }
    let about = (0..<11).map { branch.facts(about: branch.known("agent-\($0)")).count }.reduce(0, +)
    #expect(found == 2000 && about == 2000)
  }

  @Test("a fact without a citation and a citation's first fact are found")
  func evidence() {
    var sketch = sketch()
    let cited = sketch.cite("report")
    sketch.state("board", .alias, value: .text(sketch.text("SB")), evidence: cited)
    sketch.state("board", .alias, value: .text(sketch.text("LSB")), evidence: cited)
    let store = sketch.store()
    let branch = Branch(base: store)
    #expect(store.withoutEvidence.count == 3)
    #expect(store.citations.map { branch.words([$0.fact]) } == [["board alias \"SB\""]])
  }

  @Test("an end of a kind that the relation does not take is found")
  func misplaced() {
    let store = sketch().store()
    let everything = [UInt32](repeating: .max, count: Schema.relations.count)
    var posts = everything
    posts[Int(Relation.chair.rawValue)] = 1 << UInt32(EntityKind.organisation.rawValue)
    #expect(store.misplaced(subjects: everything, objects: everything).isEmpty)
    #expect(store.misplaced(subjects: everything, objects: posts).count == 2)
    #expect(store.misplaced(subjects: posts, objects: everything).count == 2)
  }

  @Test("an empty store answers everything with nothing")
  func empty() {
    let branch = Branch(base: .empty)
    #expect(branch.count == 0 && branch.entities().isEmpty && branch.entity(id: "board") == nil)
    #expect(branch.stretches(of: WrittenPeriod(WrittenDate(Day(number: 0)))).count == 1)
    #expect(
      ViewDiff.between(View(branch, at: TimeSlice(Day(number: 0))), View(branch, at: TimeSlice(Day(number: 9)))).changes
        .isEmpty)
  }
}
