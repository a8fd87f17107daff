import Analysis
import Model

/// How the pages of things read: show.
extension Presenter {
  // MARK: Show

  mutating func show(_ entity: EntityID) throws(Stop) -> AnswerDraft {
    var draft = AnswerDraft()
    let (alive, phase) = view.life(of: entity)
    if alive != .yes { try life(of: entity, alive, phase, &draft) }
    var page = Page()
    for relation in Schema.all where relation != .name && relation != .heading && relation != .lines {
      try show(relation, of: entity, alive, &page)
    }
    switch branch.kind(of: entity) {
    case .duty: page.entries.append((.duty, try statuteRows(of: entity)))
    case .organisation, .body: page.entries.append((.duty, try statuteRows(on: entity)))
    default: break
    }
    for topic in Topic.allCases {
      for entry in page.entries where entry.topic == topic {
        for row in entry.part.rows {
          draft.add(
            row.row.cells, row.row.sentence, section: row.row.section.isEmpty ? topic.title : row.row.section,
            isPossible: row.row.isPossible, entity: row.row.entity, lastStated: row.row.lastStated, on: row.standings)
        }
      }
    }
    supersession(&draft)
    if page.left > 0 { draft.note("more is stated for other times: `history \(branch.id(of: entity))`") }
    if draft.rows.isEmpty {
      let words = "nothing is stated for this time"
      draft.add([.text(""), .unknown("nothing stated"), .text("")], words, entity: entity, on: [])
      try searched(for: nil, of: entity, &draft)
    } else if view.isFirstStatedLater(entity) {
      try searched(for: nil, of: entity, &draft)
    }
    if [.source, .document].contains(branch.kind(of: entity)) { try paper(entity, &draft) }
    return draft
  }

  /// A thing's page while it is collected.
  private struct Page {
    var entries: [(topic: Topic, part: AnswerDraft)] = []
    /// How many statements hold at other times.
    var left = 0
  }

  /// What a page says of one relation, from both ends.
  private mutating func show(
    _ relation: Relation, of entity: EntityID, _ alive: Truth, _ page: inout Page
  ) throws(Stop) {
    let own = try run.listing(of: entity, relation)
    let about = try run.listing(about: entity, relation)
    var part = AnswerDraft()
    for standing in own.live { row(standing, wording.clause(standing), on: entity, beyond: alive, &part) }
    if own.live.isEmpty, let gap = own.gap { row(gap, wording.clause(gap), on: entity, beyond: alive, &part) }
    for standing in about.live where isShown(standing) {
      row(standing, wording.inverseClause(standing), on: entity, beyond: alive, &part)
    }
    if !part.rows.isEmpty { page.entries.append((relation.definition.topic, part)) }
    page.left += (own.standings + about.standings.filter { isShown($0) }).count {
      !$0.isLive && $0.phase != .outranked
    }
    for standing in own.notMentioned + about.notMentioned {
      var part = AnswerDraft()
      let words = standing.subject == entity ? wording.clause(standing) : wording.inverseClause(standing)
      row(standing, words + " · " + wording.phase(standing), on: entity, section: "Not mentioned since", &part)
      page.entries.append((.evidence, part))
      page.left -= 1
    }
  }

  private mutating func life(
    of entity: EntityID, _ alive: Truth, _ phase: Standing.Phase, _ draft: inout AnswerDraft
  ) throws(Stop) {
    let words: String
    switch phase {
    case .ended(let edge): words = "ended" + (edge.map { " " + wording.edge($0) } ?? "")
    case .notYet(let edge): words = "begins" + (edge.map { " " + wording.edge($0) } ?? " later")
    default: words = "possible: " + alive.reasons.words.joined(separator: ", ")
    }
    let facts = try run.listing(of: entity, .exists).standings
    draft.add(
      [.text("life"), .text(words), .text("")], words, section: Topic.identity.title, entity: entity, on: facts)
  }

  /// Documents cited and headings are no part of a thing's page.
  private func isShown(_ standing: Standing) -> Bool {
    standing.relation != .covers || branch.kind(of: standing.subject) == .body
  }

  private func row(
    _ standing: Standing, _ words: String, on page: EntityID, section: String = "", beyond known: Truth = .yes,
    _ draft: inout AnswerDraft
  ) {
    let limits = standing.relation == .exists ? "" : wording.limits(standing)
    var sentence = words + limits
    if standing.relation == .exists { sentence = "life" + wording.limits(standing) }
    if standing.isLive { sentence += wording.doubt(standing, beyond: known) }
    if standing.isLive, standing.relation.definition.persistence == .period {
      sentence += " · " + wording.periods(standing)
    }
    let isInverse = standing.value.entity == page && standing.subject != page
    let definition = standing.relation.definition
    let word = isInverse ? (definition.inverse ?? definition.name).spaced : definition.clause
    let object =
      isInverse
      ? wording.cell(standing.subject)
      : standing.value.entity.map { wording.cell($0) } ?? .text(wording.value(standing.value))
    draft.add(
      [.text(word), object, .text(wording.periods(standing))], sentence,
      section: section, isPossible: standing.truth != .yes, entity: standing.value.entity,
      lastStated: wording.lastStated(standing), on: [standing])
  }
}
