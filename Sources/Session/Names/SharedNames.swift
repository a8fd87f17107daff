import Language
import Model

/// Names that mean several things which no scope can tell apart, and names of one thing that are the id of another.
///
/// An acronym of two partnerships in two places is no mistake: `use` says which is meant.
struct SharedNames {
  /// A name, the things it may mean in the order of the model, and the facts that give it, in the same order.
  struct Entry {
    let name: String
    let things: [EntityID]
    let facts: [FactRef]
    /// Whether the first of them has the name as its id, which always wins.
    let isID: Bool
  }

  private(set) var entries: [Entry] = []

  init(_ branch: Branch) {
    var named: [[UInt8]: [(name: String, thing: EntityID, fact: FactRef)]] = [:]
    var order: [[UInt8]] = []
    for entity in branch.entities() {
      var seen: Set<[UInt8]> = []
      for relation in [Relation.name, .called, .alias] {
        for fact in branch.facts(of: entity, relation) {
          guard case .text(let text) = branch.value(fact) else { continue }
          let name = branch.text(text)
          let folded = Suggestion.fold(name)
          guard !folded.isEmpty, seen.insert(folded).inserted else { continue }
          if named[folded] == nil { order.append(folded) }
          named[folded, default: []].append((name, entity, fact))
        }
      }
    }
    for folded in order {
      guard let all = named[folded] else { continue }
      let id = branch.entity(id: all[0].name.lowercased())
      if let id, branch.kind(of: id) != nil, let other = all.first(where: { $0.thing != id }) {
        entries.append(Entry(name: other.name, things: [id, other.thing], facts: [other.fact], isID: true))
      } else if all.count > 1, !Self.areToldApart(all.map(\.thing), branch) {
        entries.append(
          Entry(name: all[0].name, things: all.map(\.thing), facts: all.dropFirst().map(\.fact), isID: false))
      }
    }
  }

  /// Whether some area holds one of them and not the others, or what statements ask for is of different kinds.
  private static func areToldApart(_ things: [EntityID], _ branch: Branch) -> Bool {
    if Set(things.map { branch.kind(of: $0) }).count == things.count { return true }
    let scopes = branch.entities(.area)
    let belonging = things.map { thing in scopes.filter { branch.belongs(thing, to: $0) } }
    return Set(belonging).count == things.count
  }
}
