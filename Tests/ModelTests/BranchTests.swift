import Model
import Testing

@Suite("Branches")
struct BranchTests {
  private static let year = WrittenDate(year: 2022)

  private func base() -> Branch {
    var sketch = Sketch()
    sketch.declare(.body, "board")
    sketch.declare(.post, "officer")
    sketch.state("board", .chair, "officer")
    return sketch.branch()
  }

  private func fact(_ branch: inout Branch, _ subject: String, _ relation: Relation, _ object: String) -> Fact {
    Fact(
      relation: relation, subject: branch.addEntity(subject, .body), value: .entity(branch.addEntity(object, .post)))
  }

  @Test("what is begun on a branch is found beside the facts of the base")
  func begin() {
    var branch = base()
    let begun = fact(&branch, "group", .chair, "officer")
    branch.begin(begun)
    #expect(branch.inWords == ["board chair officer", "group chair officer"])
    let officer = branch.known("officer")
    #expect(branch.words(branch.facts(about: officer, .chair)) == ["board chair officer", "group chair officer"])
    #expect(branch.words(branch.facts(of: branch.known("group"))) == ["group chair officer"])
    #expect(branch.facts(of: branch.known("group"), .parent).isEmpty)
    #expect(branch.kind(of: branch.known("group")) == .body && branch.entities(.body).count == 2)
    #expect(branch.count == 2 && branch.base.count == 1 && !branch.isUnchanged)
  }

  @Test("an end replaces the end a fact had, whether the fact is the base's or the branch's own")
  func end() throws {
    var branch = base()
    let begun = fact(&branch, "group", .chair, "officer")
    let added = branch.begin(begun)
    for fact in [try #require(branch.facts.first { _ in true }), added] {
      branch.end(fact, at: .date(try #require(Self.year)))
    }
    #expect(branch.inWords == ["board chair officer to 2022", "group chair officer to 2022"])
    branch.end(added, at: .open)
    #expect(branch.inWords == ["board chair officer to 2022", "group chair officer"])
    #expect(Branch(base: branch.base).inWords == ["board chair officer"])
  }

  @Test("branches of one base do not disturb each other, nor the base")
  func independence() throws {
    let main = base()
    var one = main.renamed("one")
    let begun = fact(&one, "group", .chair, "deputy")
    one.begin(begun)
    var two = one.renamed("two")
    two.end(try #require(two.facts(of: two.known("board")).first), at: .date(try #require(Self.year)))
    let more = fact(&two, "panel", .chair, "deputy")
    two.begin(more)
    #expect(main.inWords == ["board chair officer"])
    #expect(one.inWords == ["board chair officer", "group chair deputy"])
    #expect(two.inWords == ["board chair officer to 2022", "group chair deputy", "panel chair deputy"])
    #expect([main.name, one.name, two.name] == ["main", "one", "two"])
    #expect(main.entity(id: "group") == nil && one.entity(id: "panel") == nil)
    #expect(main.isUnchanged && !one.isUnchanged)
  }

  /// The chairs of a thing on a day, each with whether it counts.
  private func chairs(_ branch: Branch, of id: String, on day: WrittenDate?) throws -> [String] {
    let day = try #require(day).range.start
    return View(branch, at: TimeSlice(day)).claimList(of: branch.known(id), .chair).claims.map { claim in
      "\(claim.value.entity.map { branch.id(of: $0) } ?? "nobody") \(claim.isLive)"
    }
  }

  @Test("a branch that was asked and then changed answers as one that was never asked, and its copy as before")
  func askedBefore() throws {
    var asked = base()
    #expect(try chairs(asked, of: "board", on: Self.year) == ["officer true"])
    let copy = asked.renamed("copy")
    asked.end(try #require(asked.facts.first { _ in true }), at: .date(try #require(WrittenDate(year: 2020))))
    #expect(try chairs(asked, of: "board", on: Self.year) == ["officer false"])
    #expect(try chairs(copy, of: "board", on: Self.year) == ["officer true"])
    let begun = fact(&asked, "group", .chair, "officer")
    #expect(try chairs(asked, of: "group", on: Self.year) == [])
    asked.begin(begun)
    #expect(try chairs(asked, of: "group", on: Self.year) == ["officer true"])
    #expect(try chairs(asked, of: "group", on: WrittenDate(year: 2030)) == ["officer true"])
  }

  @Test("a renamed branch holds all that the branch held: things, texts, expressions, choices and ends")
  func renaming() {
    var branch = base()
    let text = branch.addText("a new text")
    let expression = branch.addExpression(.all(.body))
    let board = branch.known("board")
    branch.begin(Fact(relation: .alias, subject: board, value: .text(text)))
    branch.begin(Fact(relation: .quorum, subject: board, value: expression))
    let copy = branch.renamed("draft")
    #expect(copy.inWords == branch.inWords)
    #expect(copy.text(text) == "a new text" && copy.expression(expression) == .all(.body))
    #expect(copy.facts.map { copy.id(of: $0) } == branch.facts.map { branch.id(of: $0) })
  }

  @Test("a thing or text that is held already is not added again")
  func nothingTwice() {
    var branch = base()
    #expect(branch.addEntity("board", .body) == branch.known("board"))
    let first = branch.addEntity("group", .body)
    #expect(branch.addEntity("group", .post) == first && branch.kind(of: first) == .body)
    let text = branch.addText("words")
    #expect(branch.addText("words") == text && branch.text(text) == "words")
    #expect(branch.entityCount == 3)
  }
}

@Suite("Identities of facts")
struct FactIDTests {
  /// The identities of everything stated, by what is stated.
  private func ids(_ file: String = "a.gov", _ fill: (inout Sketch) -> Void) -> [FactID] {
    var sketch = Sketch(file: file)
    fill(&sketch)
    let branch = sketch.branch()
    return branch.facts.map { branch.id(of: $0) }
  }

  private static let year = WrittenDate(year: 2022).map { WrittenPeriod($0) }

  @Test("the same fact has the same id in another file, place and order")
  func sameFact() {
    let one = ids { sketch in
      sketch.state("board", .chair, "officer")
      sketch.state("board", .parent, "group", at: 5)
    }
    let other = ids("elsewhere.gov") { sketch in
      sketch.declare(.body, "unrelated")
      sketch.state("board", .parent, "group", at: 99)
      sketch.state("board", .chair, "officer", at: 100)
    }
    #expect(one == other.reversed())
  }

  @Test("a beginning makes another fact; an end, a period and a note do not")
  func whatCounts() {
    let bound = WrittenDate(year: 2022).map { Bound.date($0) } ?? .open
    let ids = ids { sketch in
      sketch.state("board", .member, "officer")
      sketch.state("board", .member, "officer", to: bound)
      sketch.state("board", .member, "officer", in: Self.year)
      sketch.state("board", .member, "officer", with: [Qualification(.note, .text(sketch.text("a remark")))])
      sketch.state("board", .member, "officer", from: bound)
      sketch.state("board", .member, "officer", with: [Qualification(.capacity, .word(sketch.text("adviser")))])
      sketch.state("officer", .member, "board")
      sketch.state("board", .chair, "officer")
    }
    #expect(Set(ids[..<4]).count == 1)
    #expect(Set(ids).count == 5)
  }

  @Test("money of two years is two facts")
  func money() {
    let next = WrittenDate(year: 2023).map { WrittenPeriod($0) }
    let ids = ids { sketch in
      sketch.state("fund", .contribution, "council", in: Self.year)
      sketch.state("fund", .contribution, "council", in: next)
    }
    #expect(Set(ids).count == 2)
  }

  @Test("an id is sixteen letters and digits, and never changes between releases")
  func spelling() {
    let ids = ids { $0.state("board", .chair, "officer") }
    #expect(ids.map(\.description) == ["ys81jbrr9es8ve6g"])
    #expect(ids[0].description.utf8.count == 16)
  }

  @Test("ids are in one order, and equal ids are the same")
  func order() {
    let ids = ids { sketch in
      for number in 0..<50 { sketch.state("body-\(number)", .chair, "officer") }
    }
    #expect(Set(ids).count == 50 && Set(ids.map(\.description)).count == 50)
    #expect(ids.sorted() == ids.sorted { $0.description < $1.description })
  }
}
