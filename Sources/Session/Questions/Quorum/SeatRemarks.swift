import Analysis
import Model

/// What a quorum or a vote takes of the seats that the papers do not say outright.
extension AnswerWriter {
  /// Who comes from two seats, and may count once or twice.
  func doubles(among seats: [Seat], _ draft: inout AnswerBuilder) {
    let filled = seats.filter { $0.isMember && $0.isFilled != .no }
    let persons = filled.flatMap(\.agents).uniqued().filter { branch.kind(of: $0) == .person }
    for person in persons {
      let posts = filled.filter { $0.agents.contains(person) }.compactMap(\.member).filter { $0 != person }.uniqued()
      guard posts.count > 1 else { continue }
      let by = Wording.list(posts.map { wording.title($0) })
      draft.note("not stated: whether \(wording.title(person)), who sits there by \(by), counts once or more often")
    }
  }

  /// Whom a list that marks who votes does not mark, and who is counted as a member with a vote all the same.
  func unmarkedVotes(_ seats: [Seat], _ draft: inout AnswerBuilder) {
    guard seats.contains(where: { $0.capacities.contains("voting-member") }) else { return }
    let marks = ["voting-member", "chair", "vice-chair"]
    let unmarked = seats.filter { seat in
      seat.votes && seat.voteDoubt.isEmpty && !seat.capacities.contains(where: marks.contains)
    }
    let names = unmarked.compactMap(\.member).uniqued().map { wording.title($0) }
    if names.isEmpty { return }
    draft.note(
      "\(Wording.list(names)) \(names.count == 1 ? "is" : "are") counted as having a vote, though the list marks others alone "
        + "as voting members")
  }

  /// What a paper says of deputies besides, where one stands in for a member.
  func noteOfDeputies(_ body: EntityID, _ seats: [Seat], _ draft: inout AnswerBuilder) {
    guard seats.contains(where: { !$0.standIns.isEmpty }) else { return }
    for claim in view.claimList(of: body, .deputies).live {
      if let note = claim.qualification(.note) { draft.note("of deputies: " + wording.value(note)) }
    }
  }
}
