import Model
import Testing

@testable import Session

/// What a mapped image holds is what the text says, to the last index.
@Suite("The image of the built-in model")
struct ModelImageTests {
  private static let read = LoadedModel.builtIn()

  @Test("every fact, name, expression and index is that of the text")
  func imageIsTheText() {
    let image = LoadedModel.imageOfBuiltIn
    let (mapped, read) = (Self.model(of: image), Branch(base: Self.read.store))
    #expect(mapped.store.files == Self.read.store.files)
    let branch = Branch(base: mapped.store)
    #expect(branch.count == read.count && branch.count > 3000)
    let facts = Array(read.facts)
    #expect(facts.allSatisfy { branch.fact($0) == read.fact($0) && branch.id(of: $0) == read.id(of: $0) })
    let expressions = facts.filter { read.expression(read.value($0)) != nil }
    #expect(expressions.count > 10)
    #expect(expressions.allSatisfy { branch.expression(branch.value($0)) == read.expression(read.value($0)) })
    let choices = facts.filter { read.choice(read.value($0)) != nil }
    #expect(!choices.isEmpty)
    #expect(choices.allSatisfy { branch.choice(branch.value($0)) == read.choice(read.value($0)) })
    for entity in read.entities() {
      #expect(branch.kind(of: entity) == read.kind(of: entity) && branch.id(of: entity) == read.id(of: entity))
      #expect(branch.entity(id: read.id(of: entity)) == entity)
      #expect(branch.facts(of: entity) == read.facts(of: entity))
      #expect(branch.facts(about: entity) == read.facts(about: entity))
    }
    for kind in EntityKind.allCases { #expect(branch.entities(kind) == read.entities(kind)) }
    #expect(branch.timeline() == read.timeline())
    #expect(mapped.store.image(with: NameLookup(of: branch)) == image)
  }

  @Test("every name and every word of a name is found in an image as in the text")
  func names() {
    let (branch, read) = (
      Branch(base: Self.model(of: LoadedModel.imageOfBuiltIn).store), Branch(base: Self.read.store)
    )
    #expect(branch.nameLookup != nil && read.nameLookup == nil)
    var (names, known) = (NameIndex(branch), NameIndex(read))
    let (words, knownWords) = (WordIndex(branch), WordIndex(read))
    var count = 0
    for name in Set(read.entities().flatMap { read.names(of: $0) }).union(["nobody at all", ""]) {
      let (found, expected) = (names.named(name), known.named(name))
      #expect(found == expected, "\(name)")
      #expect(found.isEmpty == (name == "nobody at all" || name.isEmpty))
      let stems = WordIndex.stems(name)
      #expect(words.things(withAll: stems) == knownWords.things(withAll: stems), "\(name)")
      count += 1
    }
    #expect(count > 1000)
  }

  @Test("what an option adds is found beside what the image holds")
  func added() {
    var branch = Branch(base: Self.model(of: LoadedModel.imageOfBuiltIn).store)
    let added = branch.addEntity("panel-of-nobody-yet", .body)
    var names = NameIndex(branch)
    #expect(names.named("Panel of nobody yet") == [added])
    #expect(WordIndex(branch).things(withAll: ["panel", "nobody"]) == [added])
    #expect(!names.named("scasp").isEmpty)
  }

  @Test("of an image that is cut off the text is read instead", arguments: [0, 1, 15, 16, 4096, 100_000])
  func cutOff(_ length: Int) {
    let image = LoadedModel.imageOfBuiltIn
    #expect(image.count > length)
    let branch = Branch(base: Self.model(of: Array(image.prefix(length))).store)
    #expect(branch.count == Self.read.store.count)
  }

  /// The model of an image that lies in memory until the tests end, as a mapping does.
  private static func model(of image: [UInt8]) -> LoadedModel {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: image.count, alignment: 1 << 12)
    memory.copyBytes(from: image)
    return .builtIn(image: UnsafeRawBufferPointer(memory))
  }
}
