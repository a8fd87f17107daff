import Model

/// What would stand twice, or point at itself, once several bodies are one.
extension Planner {
  /// An organisation that is a member of one body beside its own representative in another has one seat: the
  /// representative's.
  mutating func endRepresented() {
    for index in pool.sorted() {
      let claim = lines[index].claim
      guard claim.relation == .member, let group = group(of: claim.subject), let organisation = claim.value.entity,
        branch.kind(of: organisation) == .organisation
      else { continue }
      let other = pool.sorted().first { other in
        let seat = lines[other].claim
        return seat.relation == .member && groups[group].things.contains(seat.subject) && seat.subject != claim.subject
          && seat.qualification(.onBehalf) == .entity(organisation)
          && seat.qualification(.capacity) == claim.qualification(.capacity)
      }
      guard let other, let agent = lines[other].claim.value.entity else { continue }
      leave([index], .ended(.represented(agent)))
    }
  }

  /// Nobody is told of a duty that is its own: where one merged body answered for it and another was informed.
  mutating func endTellingItself() {
    for index in pool.sorted() {
      let claim = lines[index].claim
      guard claim.relation == .informed, let told = claim.value.entity, let group = group(of: told) else { continue }
      let isOwn = pool.contains { other in
        let owed = lines[other].claim
        return owed.subject == claim.subject && [.accountable, .responsible].contains(owed.relation)
          && owed.value.entity != told && owed.value.entity.map(groups[group].things.contains) ?? false
      }
      if isOwn { leave([index], .ended(.tellsItself)) }
    }
  }
}
