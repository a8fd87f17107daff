import Analysis
import Model

/// A vote on one matter alone: what is decided about it stands first, and what is of other matters is left out.
extension AnswerWriter {
  /// The heading of what is stated for one matter alone.
  static let ofOneMatter = "For one matter"

  func about(_ matter: String, _ body: EntityID, _ answer: VoteAnswer, _ draft: inout AnswerBuilder) {
    let all = draft.rows.filter { $0.row.section == Self.ofOneMatter }
    let own = all.filter { Self.text(1, of: $0).map { Self.isMeant($0, by: matter) } ?? false }
    draft.keep { row in row.row.section != Self.ofOneMatter || own.contains { $0.row.cells == row.row.cells } }
    let delegated = delegated(matter, body)
    if let delegated { draft.note(delegated) }
    if own.isEmpty {
      if let unused = unusedVeto(on: matter, body) { return draft.note(unused) }
      let nothing =
        delegated == nil ? "nothing is stated for “\(matter)” alone" : "no rule of voting is stated for it alone"
      draft.note("\(nothing), so that the general rule decides it")
      return
    }
    draft.lead(with: Self.ofOneMatter, otherwise: "By the general rule")
    var truth = own.contains { Self.text(0, of: $0) == "rule for one matter" } ? Truth.yes : answer.truth
    for row in own {
      switch Self.text(2, of: row) {
      case Self.carried(.yes): break
      case Self.carried(.unknown(.notStated)): truth = truth && .unknown(.notStated)
      default: truth = truth && .no
      }
    }
    draft.truth = truth
    draft.isComplete = truth.reasons.isEmpty
  }

  /// Who may stop a decision on a matter and does not, so that the general rule is left.
  private func unusedVeto(on matter: String, _ body: EntityID) -> String? {
    let claims = view.claimList(of: body, .veto).live.filter { claim in
      claim.qualification(.about).map { Self.isMeant(wording.value($0), by: matter) } ?? false
    }
    if claims.isEmpty { return nil }
    let may = Wording.list(claims.map { wording.value($0.value) + " may stop a decision on “\(matter)”" })
    return may + "; nobody who may votes against it, so that the general rule decides it"
  }

  /// To whom a body delegates a matter, so that it may be decided without a vote; nil where nothing of it is delegated.
  private func delegated(_ matter: String, _ body: EntityID) -> String? {
    let claims = view.claimList(of: body, .delegatesTo).live.filter { claim in
      claim.qualification(.about).map { Self.isMeant(wording.value($0), by: matter) } ?? false
    }
    if claims.isEmpty { return nil }
    let whom = Wording.list(claims.map { wording.value($0.value) + wording.doubt($0) })
    return "“\(matter)” is delegated to \(whom), and may be decided so without this vote"
  }

  /// Whether a matter as a paper words it is the one that is asked about.
  static func isMeant(_ stated: String, by matter: String) -> Bool {
    Set(WordIndex.stems(matter)).isSubset(of: WordIndex.stems(stated))
  }

  private static func text(_ column: Int, of row: AnswerBuilder.Row) -> String? {
    if case .text(let words) = row.row.cells[column] { words } else { nil }
  }
}

extension AnswerBuilder {
  /// Keeps some rows alone.
  mutating func keep(_ isKept: (Row) -> Bool) { rows = rows.filter(isKept) }

  /// Puts the rows under one heading first, without it; the first of the others stands under another.
  mutating func lead(with section: String, otherwise other: String) {
    let first = rows.filter { $0.row.section == section }.map { row in
      var row = row
      row.row.section = ""
      return row
    }
    var rest = rows.filter { $0.row.section != section }
    if let next = rest.indices.first, rest[next].row.section.isEmpty { rest[next].row.section = other }
    rows = first + rest
  }
}
