import Language
import Model
import Synchronization

/// Finds things by any of their names, at all dates: ids first, then names, former names and aliases, folded for case,
/// punctuation and spaces.
struct NameIndex {
  private let branch: Branch
  /// One for all copies: each statement is resolved with a copy, and the names of a large model are not gathered for each.
  private let gathered = Gathered()
  private var allSpellings: SpellingIndex?

  init(_ branch: Branch) {
    self.branch = branch
  }

  /// What a name may mean, in the order of the model.
  mutating func candidates(for name: String) -> [EntityID] {
    if let entity = branch.entity(id: name) ?? branch.entity(id: Self.hyphenated(name)), branch.kind(of: entity) != nil
    {
      return [entity]
    }
    if let found = byFoldedName[Suggestion.fold(name)] { return found }
    return name.lowercased().hasPrefix("the ") ? candidates(for: String(name.dropFirst(4))) : []
  }

  /// The things that have a name, whatever else has it for its id.
  mutating func named(_ name: String) -> [EntityID] {
    byFoldedName[Suggestion.fold(name)] ?? []
  }

  /// The known names that come nearest to one that is not known.
  mutating func nearest(to name: String) -> [String] {
    var names: Set<String> = []
    for entity in branch.entities() { names.formUnion(branch.names(of: entity)) }
    let nearest = Suggestion.nearest(to: name, among: names)
    if !nearest.isEmpty { return nearest }
    // A surname, or another word of a name.
    let word = Suggestion.fold(name)
    return names.filter { $0.split(separator: " ").contains { Suggestion.fold(String($0)) == word } }.sorted()
      .prefix(3).map { $0 }
  }

  /// Every spelling, for completion; gathered at the first call.
  mutating func spellings() -> SpellingIndex {
    if let allSpellings { return allSpellings }
    let made = SpellingIndex(branch)
    allSpellings = made
    return made
  }

  /// `Rapid Review` as an id would be written: `rapid-review`.
  private static func hyphenated(_ name: String) -> String {
    name.withPlainDashes.lowercased().split(separator: " ").joined(separator: "-")
  }

  /// Gathers the names, as before many look-ups.
  func build() { _ = byFoldedName }

  /// Gathered on the first look-up that an id does not answer: a single question by id must not wait for it.
  private var byFoldedName: [[UInt8]: [EntityID]] {
    gathered.names.withLock { names in
      if let names { return names }
      var made: [[UInt8]: [EntityID]] = [:]
      for entity in branch.entities() {
        for name in Set(branch.names(of: entity).map { Suggestion.fold($0) }) where !name.isEmpty {
          made[name, default: []].append(entity)
        }
      }
      names = made
      return made
    }
  }

  private final class Gathered: Sendable {
    let names = Mutex<[[UInt8]: [EntityID]]?>(nil)
  }
}

extension Branch {
  /// Whether a thing belongs to a place or a body: it covers it, is part of it, sits in it or pays for it, over any
  /// number of steps and at any date.
  func belongs(_ entity: EntityID, to scope: EntityID) -> Bool {
    var seen: Set<EntityID> = [entity]
    var waiting = [entity]
    while let next = waiting.popLast() {
      if next == scope { return true }
      guard seen.count < 1000 else { return false }
      for relation in Self.belonging {
        for fact in facts(of: next, relation) {
          if let object = value(fact).entity, seen.insert(object).inserted { waiting.append(object) }
        }
      }
      if kind(of: next) == .post {
        for fact in facts(about: next, .chair) where seen.insert(subject(fact)).inserted {
          waiting.append(subject(fact))
        }
      }
    }
    return false
  }

  private static let belonging: [Relation] =
    [
      .covers, .parent, .organisation, .fundBody, .stepOf, .raisedIn, .issuer, .measures, .meetingOf, .actsFor,
      .recommendedTo, .owner,
    ]
}
