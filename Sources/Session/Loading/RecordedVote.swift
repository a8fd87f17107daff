import Analysis
import Model

/// The vote on a decision as it is recorded: in the body that took it, or whose meeting did, on its day.
struct RecordedVote {
  /// The body; nil where no paper says which, or papers say several.
  let body: EntityID?
  let division: Division
  let day: WrittenDate?

  init(on decision: EntityID, in branch: Branch) {
    let meetings = branch.facts(about: decision, .decision).map { branch.subject($0) }.uniqued()
    let takers = branch.facts(of: decision, .decider).compactMap { branch.value($0).entity }
    let bodies = (takers + meetings.flatMap { branch.facts(of: $0, .meetingOf).compactMap { branch.value($0).entity } })
      .filter { branch.kind(of: $0) == .body }.uniqued()
    body = bodies.count == 1 ? bodies.first : nil
    func named(_ relation: Relation) -> [Attendee] {
      branch.facts(of: decision, relation).compactMap { branch.value($0).entity }.uniqued().map { .agent($0) }
    }
    func isWhole(_ relation: Relation) -> Bool {
      branch.facts(of: decision, .complete).contains { branch.value($0) == .relation(relation, isInverse: false) }
    }
    let register = meetings.flatMap { branch.facts(of: $0, .present).compactMap { branch.value($0).entity } }
    division = Division(
      inFavour: named(.votedFor), against: named(.votedAgainst), abstaining: named(.abstained),
      isWhole: (isWhole(.votedFor), isWhole(.votedAgainst)), register: register.uniqued().map { .agent($0) })
    day =
      ([decision] + meetings).flatMap { branch.facts(of: $0, .eventDay) }.lazy.compactMap { fact in
        if case .date(let date) = branch.value(fact) { date } else { nil }
      }.first
  }
}
