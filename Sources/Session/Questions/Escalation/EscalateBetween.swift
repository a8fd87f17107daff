import Analysis
import Model

/// `escalate ... between X and Y`: the routes that begin where both who disagree have a seat.
extension AnswerWriter {
  /// A body in which a route begins, and how sure it is that each of two sits there.
  private typealias Table = (body: EntityID, seats: [SeatWays])

  mutating func escalate(
    _ matter: EscalateQuestion, between one: EntityID, and other: EntityID
  ) throws(Stop) -> AnswerBuilder {
    var draft = AnswerBuilder()
    let parties = [one, other]
    var tables: [Table] = []
    for body in try run.beginnings(of: matter.routes) {
      tables.append((body, try parties.map { (party) throws(Stop) in try run.seats(of: party, on: body) }))
    }
    let shared = tables.filter { $0.seats.allSatisfy { $0.ways.contains(where: \.isLive) } }
    var isAny = false
    for table in shared {
      let answer = try run.escalation(along: matter.routes, from: table.body, to: nil)
      if answer.paths.isEmpty { continue }
      isAny = true
      draft.isComplete = draft.isComplete && !answer.isCut
      try self.table(table, parties, answer, matter, &draft)
    }
    if !isAny {
      draft.add(
        [.text("0"), .text(""), .unknown("not stated"), .unknown("not stated"), .unknown("not stated")],
        "No route\(matter.issue.isEmpty ? "" : " for \(spoken(matter))") is stated to begin where both "
          + "\(wording.title(one)) and \(wording.title(other)) sit at this time.",
        isPossible: true, entity: one, kind: .nothing, on: [])
    }
    for route in matter.routes { try oneSided(route, tables, parties, &draft) }
    lastWords(matter, &draft)
    return draft
  }

  /// The routes of a body in which both sit.
  private mutating func table(
    _ table: Table, _ parties: [EntityID], _ answer: EscalationAnswer, _ matter: EscalateQuestion,
    _ draft: inout AnswerBuilder
  ) throws(Stop) {
    let section = "From \(wording.title(table.body)), where \(sitting(table, parties))"
    for (number, path) in answer.paths.enumerated() {
      self.path(path, number + 1, matter.start, in: section, &draft)
    }
    try deadlines(matter, answer, &draft)
  }

  /// Both have a seat; of whom it is not certain, that is said.
  private func sitting(_ table: Table, _ parties: [EntityID]) -> String {
    let doubtful = zip(parties, table.seats).filter { $0.1.truth != .yes }.map { wording.title($0.0) }
    return doubtful.isEmpty ? "both sit" : "both sit, as far as is known: not certain of \(Wording.list(doubtful))"
  }

  /// A route that fits and begins only where one of them has no seat that is stated.
  private mutating func oneSided(
    _ route: EntityID, _ tables: [Table], _ parties: [EntityID], _ draft: inout AnswerBuilder
  ) throws(Stop) {
    let bodies = try run.beginnings(of: [route])
    let own = tables.filter { bodies.contains($0.body) }
    let without = own.map { table in
      zip(parties, table.seats).filter { !$0.1.ways.contains(where: \.isLive) }.map { wording.title($0.0) }
    }
    guard !own.isEmpty, without.allSatisfy({ !$0.isEmpty }) else { return }
    let names = without.flatMap { $0 }.uniqued()
    try fitting(
      route, "Routes that begin where not both are stated to sit",
      besides: " · not both have a seat there: none is stated for \(Wording.list(names, last: "or"))", &draft)
  }
}
