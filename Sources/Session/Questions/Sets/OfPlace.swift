import Analysis
import Model

/// Of all things of a kind, those of the place in use.
extension AnswerWriter {
  /// Those of some things of a kind that are not another place's, and how many are.
  func ofPlace(_ set: PartialSet, _ kind: EntityKind) -> (here: PartialSet, elsewhere: Int) {
    var here = PartialSet(isComplete: set.isComplete)
    here.unnamed = set.unnamed
    for (element, truth) in set.members {
      guard case .entity(let thing) = element else {
        here.insert(element, truth)
        continue
      }
      if isOfPlace(thing) { here.insert(element, truth && isNamedThen(thing, kind)) }
    }
    return (here, set.members.count - here.members.count)
  }

  /// Whether a thing is not another place's: of a person, whether anything that they hold or sit on is.
  func isOfPlace(_ thing: EntityID) -> Bool {
    let place = PlaceInUse(branch: branch, scope: context.scope)
    guard place.distance(to: thing) < PlaceInUse.elsewhere, !place.hasLeft(thing, by: view) else { return false }
    guard context.scope != nil, branch.kind(of: thing) == .person else { return true }
    let held = Self.roles.flatMap { branch.facts(about: thing, $0) }.map { branch.subject($0) }
    return held.isEmpty || held.contains { place.distance(to: $0) < PlaceInUse.elsewhere }
  }

  /// Whether a person has a role that is stated for the time asked about, where a time is in use: who is named for another
  /// time alone may have had one then.
  private func isNamedThen(_ thing: EntityID, _ kind: EntityKind) -> Truth {
    guard kind == .person, context.at != nil else { return .yes }
    let claims = view.claims(Self.roles.flatMap { branch.facts(about: thing, $0) })
    if claims.contains(where: { $0.isLive && $0.truth == .yes && view.lastStated($0) == nil }) { return .yes }
    return .unknown(claims.contains(where: \.isOver) ? .lastStated : .notStated)
  }

  private static let roles: [Relation] = [
    .holder, .chair, .viceChair, .scrutineer, .leader, .member, .partner, .relevantAgency,
  ]

  /// That others are left out, for they are another place's.
  func noteElsewhere(_ count: Int, _ does: String, _ draft: inout AnswerBuilder) {
    if count == 0 { return }
    draft.note("\(count) more \(count == 1 ? "is" : "are") of other places: `use everything` before it \(does) them.")
  }

  // MARK: What a condition looks at

  /// When what a condition looks at was last stated of each thing, where only earlier papers state it.
  mutating func lastStated(
    of set: PartialSet, by condition: Expression?
  ) throws(Stop) -> [RuntimeValue: WrittenPeriod] {
    var found: [RuntimeValue: WrittenPeriod] = [:]
    let paths = condition?.ownPaths ?? []
    for element in set.members.map(\.element) {
      guard case .entity(let thing) = element else { continue }
      for path in paths {
        let live = try run.claimList(of: thing, path.relation).live
        let last = live.compactMap { view.lastStated($0) }
        guard !live.isEmpty, last.count == live.count else { continue }
        found[element] = (last + (found[element].map { [$0] } ?? [])).max { $0.range.end < $1.range.end }
      }
    }
    return found
  }

  /// Of how many things of the place what a condition asks for is not stated, where it asks for what is.
  mutating func noteSilent(
    _ kind: EntityKind, _ condition: Expression?, _ draft: inout AnswerBuilder
  ) throws(Stop) {
    guard case .and(.isStated(.step(.it, let path)), _) = condition, !path.isInverse else { return }
    var silent = 0
    for thing in branch.entities(kind) where isOfPlace(thing) && view.life(of: thing).0 != .no {
      if try run.claimList(of: thing, path.relation).live.isEmpty { silent += 1 }
    }
    if silent == 0 { return }
    draft.note(
      "Of \(silent) other\(silent == 1 ? "" : "s") no paper states it: \(wording.noun(path.relation)) not stated.")
  }

  // MARK: Meetings

  /// Meetings that are recorded, the newest first, each with its day and whose it was.
  mutating func meetings(_ set: PartialSet) throws(Stop) -> AnswerBuilder {
    var records: [RecordedMeeting] = []
    for case .entity(let meeting) in set.members.map(\.element) { records.append(try run.recorded(meeting)) }
    let names = records.map { wording.name($0.meeting) }
    let order = records.indices.sorted { one, other in
      let (first, second) = (records[one].days?.start.number ?? .min, records[other].days?.start.number ?? .min)
      return first == second ? names[one] < names[other] : first > second
    }
    var draft = AnswerBuilder()
    draft.isComplete = set.isComplete
    for record in order.map({ records[$0] }) {
      let body = record.body.map { " · " + (view.acronym(of: $0) ?? wording.name($0)) } ?? ""
      let planned = record.isPlanned ? " · only planned" : ""
      draft.add(
        [wording.cell(record.meeting)], meeting(record) + body + planned + " · " + branch.id(of: record.meeting),
        isPossible: record.isPlanned, entity: record.meeting, on: record.claims)
    }
    let held = order.map { records[$0] }.filter { record in
      !record.isPlanned && record.days.map { $0.start <= context.today } ?? false
    }
    if records.count > 1 {
      let isOfOne = held.allSatisfy { $0.body == held.first?.body }
      let last = isOfOne ? held.first.map { "; the last: \(meeting($0))" } : nil
      draft.heading = "\(records.count) meetings are recorded" + (last ?? ", the newest first") + ":"
    }
    return draft
  }
}

extension Expression {
  /// What a condition looks at of the thing itself.
  fileprivate var ownPaths: [Path] {
    if case .step(.it, let path) = self { return path.isInverse || path.isTransitive ? [] : [path] }
    return children.flatMap(\.ownPaths)
  }
}
