import Model

/// What would stand twice, or point at itself, once several bodies are one.
extension Compilation {
  /// An organisation that is a member of one body beside its own representative in another has one seat: the
  /// representative's.
  mutating func endRepresented() {
    for index in pool.sorted() {
      let standing = lines[index].standing
      guard standing.relation == .member, merged.contains(standing.subject), let organisation = standing.value.entity,
        branch.kind(of: organisation) == .organisation
      else { continue }
      let other = pool.sorted().first { other in
        let seat = lines[other].standing
        return seat.relation == .member && merged.contains(seat.subject) && seat.subject != standing.subject
          && seat.qualification(.onBehalf) == .entity(organisation)
          && seat.qualification(.capacity) == standing.qualification(.capacity)
      }
      guard let other, let agent = lines[other].standing.value.entity else { continue }
      leave([index], .ended(.represented(agent)))
    }
  }

  /// Nobody is told of a duty that is its own: where one merged body answered for it and another was informed.
  mutating func endTellingItself() {
    for index in pool.sorted() {
      let standing = lines[index].standing
      guard standing.relation == .informed, standing.value.entity.map(merged.contains) ?? false else { continue }
      let isOwn = pool.contains { other in
        let owed = lines[other].standing
        return owed.subject == standing.subject && [.accountable, .responsible].contains(owed.relation)
          && owed.value.entity != standing.value.entity && owed.value.entity.map(merged.contains) ?? false
      }
      if isOwn { leave([index], .ended(.tellsItself)) }
    }
  }
}
