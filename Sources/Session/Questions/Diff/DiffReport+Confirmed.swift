import Model

/// What was read again on a draft: the facts are as they were, and a source's word was added.
extension DiffReport {
  /// Tells what was confirmed in the one view and not in the other, a line a fact and place.
  func tellConfirmed(_ answer: inout Answer) {
    let (before, after) = (old.view.branch.confirmations, new.view.branch.confirmations)
    tell(after.filter { !before.contains($0) }, new, "Read again", &answer)
    tell(before.filter { !after.contains($0) }, old, "Not read again here", &answer)
  }

  /// Whether a statement counts in one view, where it was only last stated in the other, because it was read again: then
  /// it is told as that alone.
  func isReadAgain(_ change: ViewDiff.Change) -> Bool {
    guard change.elsewhere?.phase == .lastStated else { return false }
    let confirmations = (change.isOfNew ? new : old).view.branch.confirmations
    return confirmations.contains { change.claim.facts.contains($0.fact) }
  }

  private func tell(_ confirmations: [Confirmation], _ wording: Wording, _ section: String, _ answer: inout Answer) {
    for confirmation in confirmations {
      guard let claim = wording.view.claims([confirmation.fact]).first else { continue }
      let source = wording.view.branch.citedName(of: confirmation.attestation.source)
      let clause = wording.clause(claim)
      let place = wording.place(confirmation.attestation)
      let name = wording.name(claim.subject)
      var row = Answer.Row(
        cells: [
          .text(section), wording.cell(claim.subject), .text("read again"), .text(clause), .text(""),
        ], sentence: "\(name): \(clause), stated in \(source)\(place.isEmpty ? "" : ", " + place)")
      row.section = section
      row.entity = claim.subject
      answer.rows.append(row)
    }
  }
}
