public import Model

/// What became one thing and is told apart again: what ended then, what takes the place of each, and the day before.
public struct GivenBack: Sendable, Hashable {
  /// What ended: first what the one thing follows, then what ended with it.
  public let things: [EntityID]
  /// What takes the place of each, in the same order.
  public let newcomers: [Newcomer]
  /// How many of them the one thing follows.
  public let followed: Int
  /// The last day on which they were there.
  public let eve: Day

  /// What a thing was made of; nil where it follows fewer than two, or was not merged on the draft.
  ///
  /// Of a recorded merger nobody knows which of its facts were whose: what papers said before it may be long over.
  /// Those that ended do not live again: each is followed by one of its own, under its name and the year.
  public init?(_ thing: EntityID, on branch: Branch, from day: Day) {
    let view = View(branch, at: TimeSlice(day.advanced(by: -1)))
    let followed = view.claimList(of: thing, .predecessor).claims.compactMap(\.value.entity).uniqued()
    let isCarried = (branch.facts(of: thing) + branch.facts(about: thing)).contains { !branch.origins(of: $0).isEmpty }
    guard followed.count > 1, isCarried, let begin = view.bounds(of: thing).begin else { return nil }
    let events = branch.facts(about: thing, .begins).map { branch.subject($0) }.filter { !branch.isSetAside($0) }
    let ended = events.flatMap { branch.facts(of: $0, .ends) }.compactMap { branch.value($0).entity }
    things = followed + ended.uniqued().filter { !followed.contains($0) }
    eve = begin.days.start.advanced(by: -1)
    self.followed = followed.count
    let year = day.parts.year
    let then = View(branch, at: TimeSlice(eve))
    var taken: Set<String> = []
    newcomers = things.map { thing in
      var id = "\(branch.id(of: thing))-from-\(year)"
      while branch.entity(id: id) != nil || taken.contains(id) { id += "-again" }
      taken.insert(id)
      return Newcomer(id: id, name: "\(then.name(of: thing)) (from \(year))", kind: branch.kind(of: thing) ?? .body)
    }
  }

  /// What follows the one thing.
  public var successors: [Newcomer] { Array(newcomers.prefix(followed)) }
}
