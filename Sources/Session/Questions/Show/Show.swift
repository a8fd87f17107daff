import Analysis
import Language
import Model

/// `show`: everything that is stated of a thing, by topic; of a paper also what rests on it.
struct ShowQuestion: RowQuestion {
  let entity: EntityID

  var time: TimePolicy { .rowByRow }
  var columns: [Answer.Column] { .columns(["relation": .text, "value": .text, "period": .text]) }

  func title(_ wording: Wording) -> String {
    let kind = wording.view.branch.kind(of: entity)
    // Of what is the same at all times a page is made for any: that nobody speaks of it then is said first.
    let isOfLater = [.body, .organisation, .post].contains(kind) && wording.view.isFirstStatedLater(entity)
    return wording.name(entity) + " · " + (kind?.word ?? "")
      + (isOfLater ? " · no paper of this time speaks of it" : "")
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.show(entity) }
}

extension ShowQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    entity = try resolver.thing(.subject)
  }
}

extension AnswerWriter {
  /// Everything that is stated of a thing, as the lines of its page.
  mutating func show(_ entity: EntityID) throws(Stop) -> AnswerBuilder {
    var draft = AnswerBuilder()
    let (alive, phase) = view.life(of: entity)
    if alive != .yes { try life(of: entity, alive, phase, &draft) }
    if branch.kind(of: entity) == .series { try lastFigure(of: entity, &draft) }
    var page = Page()
    for relation in Relation.allCases where relation != .name && relation != .heading && relation != .lines {
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
            isPossible: row.row.isPossible, entity: row.row.entity, lastStated: row.row.lastStated,
            label: row.row.label.isEmpty
              ? nil : Answer.Label(name: row.row.label, value: row.row.short, rank: row.row.rank),
            kind: row.row.kind, on: row.claims)
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
    var entries: [(topic: Topic, part: AnswerBuilder)] = []
    /// How many statements hold at other times.
    var left = 0
  }

  /// What a page says of one relation, from both ends.
  private mutating func show(
    _ relation: Relation, of entity: EntityID, _ alive: Truth, _ page: inout Page
  ) throws(Stop) {
    let own = try run.claimList(of: entity, relation)
    let about = try run.claimList(about: entity, relation)
    var part = AnswerBuilder()
    for claim in own.live { row(claim, wording.clause(claim), on: entity, beyond: alive, &part) }
    // Beside those who are named, each of whom it is not said who they are; otherwise that it is not stated at all.
    var gaps = relation.definition.isMany ? own.unnamed.filter { !wording.isToldBeside($0, in: own) } : []
    if gaps.isEmpty, own.live.isEmpty { gaps += [own.gap].compactMap { $0 } }
    for gap in gaps { row(gap, wording.clause(gap), on: entity, beyond: alive, &part) }
    for claim in about.live where isShown(claim) {
      row(claim, wording.inverseClause(claim), on: entity, beyond: alive, &part)
    }
    if !part.rows.isEmpty { page.entries.append((relation.definition.topic, part)) }
    page.left += (own.claims + about.claims.filter { isShown($0) }).count {
      !$0.isLive && $0.phase != .outranked
    }
    for claim in own.notMentioned + about.notMentioned {
      var part = AnswerBuilder()
      let words = claim.subject == entity ? wording.clause(claim) : wording.inverseClause(claim)
      row(claim, words + " · " + wording.phase(claim), on: entity, section: "Not mentioned since", isTold: false, &part)
      page.entries.append((.evidence, part))
      page.left -= 1
    }
  }

  private mutating func life(
    of entity: EntityID, _ alive: Truth, _ phase: Claim.Phase, _ draft: inout AnswerBuilder
  ) throws(Stop) {
    let words: String
    switch phase {
    case .ended(let boundary): words = end(of: entity) ?? "ended" + (boundary.map { " " + wording.boundary($0) } ?? "")
    case .notYet(let boundary): words = beginning(of: entity, boundary)
    case _ where alive.reasons == .shadow: words = "a shadow, not in force"
    default: words = "possible: " + alive.reasons.words.joined(separator: ", ")
    }
    let facts = try run.claimList(of: entity, .exists).claims
    draft.add(
      [.text("life"), .text(words), .text("")], words, section: Topic.identity.title, entity: entity,
      label: Answer.Label(name: "is", value: words, rank: 0), on: facts)
  }

  /// The figures last stated of a series, where none is of this time: what a reader of its page looks for first.
  private mutating func lastFigure(of series: EntityID, _ draft: inout AnswerBuilder) throws(Stop) {
    let figures = try run.claimList(of: series, .figure)
    guard figures.live.isEmpty else { return }
    for claim in lastTold(figures) {
      let (value, period) = (wording.then(claim).value(claim.value), wording.periods(claim))
      let words = value + (period.isEmpty ? "" : " · last stated in \(period)")
      draft.add(
        [.text("value"), .text(value), .text(period)], "value \(words)", section: Topic.identity.title, entity: series,
        lastStated: period, label: Answer.Label(name: "value", value: words, rank: 0), on: [claim])
    }
  }

  /// Documents cited and headings are no part of a thing's page.
  private func isShown(_ claim: Claim) -> Bool {
    claim.relation != .covers || branch.kind(of: claim.subject) == .body
  }

  private func row(
    _ claim: Claim, _ words: String, on page: EntityID, section: String = "", beyond known: Truth = .yes,
    isTold: Bool = true, _ draft: inout AnswerBuilder
  ) {
    let limits = claim.relation == .exists ? "" : wording.limits(claim)
    var sentence = words + limits
    if claim.relation == .exists { sentence = "life" + wording.limits(claim) }
    if claim.isLive { sentence += wording.doubt(claim, beyond: known, on: page) }
    if claim.isLive, claim.relation.definition.persistence == .period {
      sentence += " · " + wording.periods(claim)
    }
    let isInverse = claim.value.entity == page && claim.subject != page
    let definition = claim.relation.definition
    let word = isInverse ? (definition.inverse ?? definition.name).spaced : definition.clause
    let object =
      isInverse
      ? wording.cell(claim.subject)
      : claim.value.entity.map { wording.cell($0) } ?? .text(wording.value(claim.value))
    draft.add(
      [.text(word), object, .text(wording.periods(claim))], sentence,
      section: section, isPossible: claim.truth != .yes, entity: claim.value.entity,
      lastStated: wording.lastStated(claim),
      // What a later list leaves out stands in no line of what is there.
      label: isTold ? label(claim, sentence, word, isInverse: isInverse) : nil,
      kind: .claim(claim.relation, isInverse: isInverse), on: [claim])
  }
}
