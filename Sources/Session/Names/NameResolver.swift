import Language
import Model

/// Finds the thing a typed name means, by the scope in use where it may mean several.
struct NameResolver {
  var index: NameIndex
  let branch: Branch
  let scope: EntityID?
  let file: String
  /// What the answer must say: which of several things a name was taken for.
  private(set) var notes: [String] = []

  init(index: NameIndex, branch: Branch, scope: EntityID?, file: String) {
    self.index = index
    self.branch = branch
    self.scope = scope
    self.file = file
  }

  /// The one thing that is meant, of the kinds the statement takes (any when empty).
  mutating func resolve(_ name: NameSyntax, _ kinds: [EntityKind]) throws(Refusal) -> EntityID {
    let all = index.candidates(for: name.text)
    guard !all.isEmpty else {
      let isDated = name.text.lowercased().contains(" at ")
      let wanted: Expectation = kinds.isEmpty ? .knownName : .listed(kinds)
      let near = isDated ? [] : nearest(to: name.text, kinds)
      throw Refusal(
        Diagnostic(
          .unknownName, in: file, at: name.range, [name.text],
          expected: [(isDated ? Expectation.dateFirst : wanted).words], suggestions: near)
      )
    }
    let fitting = kinds.isEmpty ? all : all.filter { branch.kind(of: $0).map(kinds.contains) ?? false }
    guard let first = fitting.first else {
      let kind = branch.kind(of: all[0])?.indefinite ?? "something else"
      let wanted = kinds.map(\.indefinite).listed(last: "or")
      throw Refusal(
        Diagnostic(
          .wrongKind, in: file, at: name.range, [name.text, kind, wanted],
          expected: [Expectation.listed(kinds).words]))
    }
    if fitting.count == 1 {
      // What lies in the place in use comes before what lies elsewhere, though that be its id.
      let inside = scope.map { namesakes(of: first, name, kinds, in: $0) } ?? []
      return inside.isEmpty ? first : try choose(among: inside + [first], name)
    }
    return try choose(among: fitting, name)
  }

  /// The things in a scope that have a name too by which one outside it was found.
  private mutating func namesakes(
    of outsider: EntityID, _ name: NameSyntax, _ kinds: [EntityKind], in scope: EntityID
  ) -> [EntityID] {
    if branch.belongs(outsider, to: scope) { return [] }
    return index.named(name.text).filter { other in
      other != outsider && branch.belongs(other, to: scope)
        && (kinds.isEmpty || branch.kind(of: other).map(kinds.contains) ?? false)
    }
  }

  /// The nearest names of things of the kinds that are wanted.
  private mutating func nearest(to word: String, _ kinds: [EntityKind]) -> [String] {
    let near = index.nearest(to: word).filter { name in
      kinds.isEmpty || index.candidates(for: name).contains { branch.kind(of: $0).map(kinds.contains) ?? false }
    }
    // A name of another place is offered where none of the place in use is like what was typed.
    let place = PlaceInUse(branch: branch, scope: scope)
    let inside =
      scope == nil
      ? []
      : near.filter { name in
        index.candidates(for: name).contains { place.distance(to: $0) < PlaceInUse.elsewhere }
      }
    return inside.isEmpty ? near : inside
  }

  private mutating func choose(among candidates: [EntityID], _ name: NameSyntax) throws(Refusal) -> EntityID {
    if let scope {
      let inside = candidates.filter { branch.belongs($0, to: scope) }
      if inside.count == 1 {
        notes.append(
          "`\(name.text)` is taken as \(branch.declaredName(of: inside[0])), in the scope of "
            + branch.declaredName(of: scope))
        return inside[0]
      }
    }
    let sorted = candidates.sorted { branch.id(of: $0) < branch.id(of: $1) }
    throw Refusal(
      Diagnostic(
        .ambiguousName, in: file, at: name.range,
        [name.text, sorted.map { branch.declaredName(of: $0) }.listed(last: "or")] + place(of: sorted),
        suggestions: sorted.map { branch.id(of: $0) }))
  }

  /// A place that the first of several belongs to and no other, or else the second and no other, for `use`; empty where
  /// none tells them apart.
  private func place(of candidates: [EntityID]) -> [String] {
    let areas = branch.entities(.area)
    for candidate in candidates {
      let others = candidates.filter { $0 != candidate }
      for area in areas where branch.belongs(candidate, to: area) {
        if !others.contains(where: { branch.belongs($0, to: area) }) { return [branch.id(of: area)] }
      }
    }
    return []
  }
}
