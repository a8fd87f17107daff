import Analysis
import Model

/// Who is left on a body from which a draft takes somebody, at a time that no paper covers.
extension AnswerWriter {
  /// The members of the last paper before it, but for whom the draft takes out and whom has ended since; whether there are
  /// any.
  mutating func leftByDraft(
    of body: EntityID, _ answer: MembershipAnswer, _ draft: inout AnswerBuilder
  ) -> Bool {
    let members = answer.members
    let taken = members.claims.filter { claim in
      claim.facts.contains { fact in
        if case .event(let event) = branch.fact(fact).to { !branch.isLoaded(event) } else { false }
      }
    }
    let left = members.lastStatedTogether.filter { claim in
      claim.phase == .lastStated && claim.value.entity.map { view.life(of: $0).0 != .no } ?? false
    }
    guard !taken.isEmpty, members.live.isEmpty, let period = left.first?.periods.last else { return false }
    for claim in left { member(claim, nil, answer, &draft, last: period.spoken) }
    let before = View(branch, at: TimeSlice(period.range.last)).claimList(of: body, .member)
    let names = Wording.list(taken.map { wording.value($0.value) }.uniqued())
    draft.note(
      "The option takes out \(names). The others are as last stated in \(period.spoken)"
        + (before.isWhole ? ", when the papers gave the full list." : "; the papers do not give a full list."))
    return true
  }
}
