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
  /// Whether near names are looked for; that costs more than most questions, and a name may yet be read in another way.
  var offersNearest = true

  init(_ branch: Branch) {
    self.branch = branch
  }

  /// What a name may mean, in the order of the model.
  mutating func candidates(for name: String) -> [EntityID] {
    if let entity = branch.entity(id: name) ?? branch.entity(id: Self.hyphenated(name)), branch.kind(of: entity) != nil
    {
      return [entity]
    }
    let found = named(name)
    if !found.isEmpty { return found }
    return name.lowercased().hasPrefix("the ") ? candidates(for: String(name.dropFirst(4))) : []
  }

  /// The things that have a name, whatever else has it for its id.
  mutating func named(_ name: String) -> [EntityID] {
    let folded = Suggestion.fold(name)
    if let names = branch.nameLookup { return names.whole[folded] }
    return byFoldedName[folded] ?? []
  }

  /// The known names that come nearest to one that is not known; none while none are to be offered.
  mutating func nearest(to name: String) -> [String] {
    guard offersNearest else { return [] }
    let nearest = Suggestion.nearest(to: name, among: allNames)
    if !nearest.isEmpty { return nearest }
    // A surname, or another word of a name.
    return Array(names(with: Suggestion.fold(name)).prefix(3))
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
  func build() { if branch.nameLookup == nil { _ = byFoldedName } }

  /// Gathered on the first look-up that an id does not answer: a single question by id must not wait for it.
  private var byFoldedName: [[UInt8]: [EntityID]] {
    gathered.once(\.byFoldedName) {
      Dictionary(grouping: Self.foldedNames(branch), by: \.key).mapValues { $0.map(\.entity) }
    }
  }

  /// Each thing with each of its names as names are compared, in the order of the model.
  fileprivate static func foldedNames(_ branch: Branch) -> [(key: [UInt8], entity: EntityID)] {
    branch.entities().flatMap { entity in
      branch.names(of: entity).map { Suggestion.fold($0) }.uniqued().filter { !$0.isEmpty }.map { ($0, entity) }
    }
  }

  /// Every name once, and folded; in no order.
  private var allNames: [(folded: [UInt8], word: String)] {
    gathered.once(\.all) {
      Set(branch.entities().flatMap { branch.names(of: $0) }).map { (folded: Suggestion.fold($0), word: $0) }
    }
  }

  /// The names that have a word, in alphabetical order.
  private func names(with word: [UInt8]) -> [String] {
    allNames.filter { name in
      name.folded.count >= word.count
        && name.word.split(separator: " ").contains { Suggestion.fold(String($0)) == word }
    }.map(\.word).sorted()
  }

  /// What was gathered so far.
  private final class Gathered: Sendable {
    struct Parts {
      var byFoldedName: [[UInt8]: [EntityID]]?
      var all: [(folded: [UInt8], word: String)]?
    }

    private let parts = Mutex(Parts())

    /// A part, made at the first call.
    func once<Part: Sendable>(_ part: sending WritableKeyPath<Parts, Part?>, _ make: () -> Part) -> Part {
      parts.withLock { parts in
        if let made = parts[keyPath: part] { return made }
        let made = make()
        parts[keyPath: part] = made
        return made
      }
    }
  }
}

extension NameLookup {
  /// The names of a branch, as they are compared and word by word.
  init(of branch: Branch) {
    self.init(
      whole: KeyedEntities(NameIndex.foldedNames(branch)), words: KeyedEntities(WordIndex.stems(of: branch)))
  }
}
