import Analysis
import Model

/// How sets read: list, find, count.
extension Presenter {
  mutating func list(_ kind: EntityKind, _ condition: Expression?) throws(Stop) -> AnswerDraft {
    let everything = Expression.all(kind)
    let set = try run.set(condition.map { .filter(everything, where: $0) } ?? everything)
    var draft = members(set, alphabetical: true)
    if draft.rows.isEmpty {
      draft.add([.text("none known")], "none known", on: [])
    }
    let gone = branch.entities(kind).count { view.life(of: $0).0 == .no }
    if gone > 0 { draft.note("\(gone) more had ended by then or begin later") }
    return draft
  }

  mutating func find(_ expression: Expression) throws(Stop) -> AnswerDraft {
    if case .aggregate(.count, let inner) = expression { return try count(inner) }
    let set = try run.set(expression)
    var draft = members(set, alphabetical: false)
    if draft.rows.isEmpty {
      let words = set.isComplete ? "nothing" : "nothing is stated for this time"
      draft.add([.unknown(words)], words, on: [])
      explainSilence(expression, &draft)
    } else if !set.isComplete {
      let possible = set.possible.isEmpty ? "" : " and \(set.possible.count) possible"
      draft.note("\(set.certain.count) certain\(possible); no source gives the whole list")
    }
    if set.certain.count == 1, case .truth(let truth) = set.certain[0] {
      draft.truth = truth
      if case .unknown(let reasons) = truth { draft.note(reasons.words.joined(separator: ", ")) }
    }
    return draft
  }

  mutating func count(_ expression: Expression) throws(Stop) -> AnswerDraft {
    let set = try run.set(expression)
    var draft = AnswerDraft()
    draft.isComplete = set.isComplete
    let least = set.certain.count
    let most = least + set.possible.count
    var words = least == most ? "\(least)" : "\(least) to \(most)"
    if !set.isComplete { words += " known" }
    if most == 0, !set.isComplete, let past = try past(expression) { words += "; " + past }
    draft.add([.count(least: least, most: set.isComplete ? most : nil)], words, isPossible: least != most, on: [])
    if !set.isComplete { draft.note("no source gives the whole list: there may be more") }
    if set.isEmpty { explainSilence(expression, &draft) }
    if let first = set.possible.first {
      draft.note("\(set.possible.count) only possible: " + first.reasons.words.joined(separator: ", "))
    }
    return draft
  }

  /// What was last stated where nothing is stated now: `21 last stated in 2020/21`; nil where nothing was.
  private mutating func past(_ expression: Expression) throws(Stop) -> String? {
    guard case .step(let from, let path) = expression, !path.isTransitive else { return nil }
    var former: [Standing] = []
    for element in try run.set(from).certain {
      guard case .entity(let entity) = element else { continue }
      let listing =
        try path.isInverse ? run.listing(about: entity, path.relation) : run.listing(of: entity, path.relation)
      former += listing.standings.filter { $0.isOver && !$0.value.isGap }
    }
    guard !former.isEmpty else { return nil }
    let periods = Set(former.flatMap(\.periods)).sorted { $0.range.start < $1.range.start }.map(\.spoken)
    return "\(former.count) last stated in \(Wording.list(periods))"
  }

  /// Says when the thing an expression starts from did not exist.
  private func explainSilence(_ expression: Expression, _ draft: inout AnswerDraft) {
    guard let start = expression.start else { return }
    switch view.life(of: start) {
    case (.no, .ended(let edge)):
      draft.note(
        "\(wording.name(start)) ended" + (edge.map { " " + wording.edge($0) } ?? "") + ": ask at an earlier date")
    case (.no, .notYet(let edge)):
      draft.note("\(wording.name(start)) begins" + (edge.map { " " + wording.edge($0) } ?? " later"))
    default: break
    }
  }

  private func members(_ set: KnownSet, alphabetical: Bool) -> AnswerDraft {
    var rows = set.members.map { (cell: cell($0.element), element: $0.element, truth: $0.truth) }
    if alphabetical { rows.sort { $0.cell.text < $1.cell.text } }
    var draft = AnswerDraft()
    draft.isComplete = set.isComplete
    for row in rows {
      let doubt = row.truth == .yes ? "" : " · possible: " + row.truth.reasons.words.joined(separator: ", ")
      var entity: EntityID?
      var detail = ""
      if case .entity(let found) = row.element {
        entity = found
        detail = " · " + branch.id(of: found)
      }
      draft.add([row.cell], row.cell.text + detail + doubt, isPossible: row.truth != .yes, entity: entity, on: [])
    }
    return draft
  }

  /// One member of a set as a cell.
  private func cell(_ element: Element) -> Answer.Cell {
    switch element {
    case .entity(let entity): wording.cell(entity)
    case .truth(let truth): .text(truth.word)
    case .number(let number): .number(number)
    case .money(let pence): .money(pence: pence)
    case .share(let millionths): .ratio(numerator: millionths, denominator: 1_000_000)
    case .period(let period): .date(period.spoken)
    case .duration(let duration): .text(duration.description)
    case .rhythm(let rhythm): .text(rhythm.description)
    case .text(let text), .word(let text): .text(text)
    }
  }
}

extension Expression {
  /// The one thing that an expression sets out from; nil when there is none.
  fileprivate var start: EntityID? {
    switch self {
    case .entity(let entity): entity
    case .step(let from, _): from.start
    case .filter(let set, _): set.start
    case .aggregate(_, let set): set.start
    default: nil
    }
  }
}
