import Model
import Testing

/// A model put together by hand, a line each: `body board`, `board chaired-by officer from 2022`.
///
/// Model knows no text; the tests that need real model text live in SessionTests.
struct Sketch {
  private var builder = FactStoreBuilder()
  private let file: UInt32

  init(file name: String = "sketch.gov") {
    file = builder.begin(file: name)
  }

  private func place(_ offset: UInt32) -> Place { Place(file: file, offset: offset) }

  mutating func entity(_ id: String, at offset: UInt32 = 0) -> EntityID {
    Array(id.utf8).withUnsafeBufferPointer { builder.entity($0, at: place(offset)) }
  }

  /// Declares a thing; answers the kind it had before, when that is another.
  @discardableResult
  mutating func declare(_ kind: EntityKind, _ id: String) -> EntityKind? { builder.declare(entity(id), kind) }

  mutating func text(_ text: String) -> TextID { builder.text(text) }

  /// States that a thing stands in a relation to another.
  mutating func state(
    _ subject: String, _ relation: Relation, _ object: String, from: Bound = .open, to: Bound = .open,
    with qualifications: [Qualification] = [], in period: WrittenPeriod? = nil, at offset: UInt32 = 0
  ) {
    let (subject, object) = (entity(subject), entity(object))
    builder.add(
      relation, of: subject, .entity(object), qualifications: qualifications, from: from, to: to, period: period,
      evidence: 0..<0, at: place(offset))
  }

  /// States a value that is no thing.
  mutating func state(_ subject: String, _ relation: Relation, value: Value, evidence: Range<Int> = 0..<0) {
    builder.add(relation, of: entity(subject), value, evidence: evidence, at: place(0))
  }

  /// Adds a citation and answers where it lies.
  mutating func cite(_ source: String) -> Range<Int> {
    let start = builder.evidenceCount
    let source = entity(source)
    builder.add(Attestation(source: source, heading: nil, firstLine: 0, lastLine: 0, certainty: .stated))
    return start..<start + 1
  }

  func store() -> FactStore {
    let copy = builder
    return copy.finish()
  }

  func branch() -> Branch { Branch(base: store()) }
}

extension Branch {
  /// Every fact in words, in order: `board chair officer from 2022`.
  var inWords: [String] { facts.map { words(fact($0)) } }

  private func words(_ fact: Fact) -> String {
    var words = "\(id(of: fact.subject)) \(fact.relation.definition.name)"
    if let object = fact.value.entity { words += " " + id(of: object) }
    if case .text(let text) = fact.value { words += " \"\(self.text(text))\"" }
    for (word, bound) in [("from", fact.from), ("to", fact.to)] {
      switch bound {
      case .open: break
      case .date(let date): words += " \(word) \(date)"
      case .event(let event): words += " \(word) \(id(of: event))"
      }
    }
    return words
  }

  func words(_ references: [FactRef]) -> [String] { references.map { words(fact($0)) } }

  /// A thing that the sketch is known to hold.
  func known(_ id: String, _ location: SourceLocation = #_sourceLocation) -> EntityID {
    guard let entity = entity(id: id) else {
      Issue.record("nothing has the id \(id)", sourceLocation: location)
      return EntityID(index: 0)
    }
    return entity
  }
}
