import Analysis
import Language
import Model

/// `recommendations of`: what was recommended, who is to do it by when, and what became of it.
struct RecommendationsQuestion: RowQuestion {
  let subject: EntityID
  /// Whether what was done, rejected or superseded is left out.
  let isUndoneAlone: Bool

  var time: TimePolicy { .rowByRow }
  var columns: [Answer.Column] {
    [
      Answer.Column("recommendation", .entity), Answer.Column("made", .text), Answer.Column("owner", .text),
      Answer.Column("due", .date), Answer.Column("status", .text),
    ]
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.recommendations(self) }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let name = runner.wording.view.acronym(of: subject) ?? runner.wording.name(subject)
    let rows = answer.rows.filter { $0.entity != nil }
    guard !rows.isEmpty else {
      answer.title =
        isUndoneAlone
        ? "\(name): no recommendation is recorded that is not done."
        : "\(name): no recommendation is recorded, which does not say that none was made."
      answer.rows = []
      return
    }
    let told = answer
    let things = rows.compactMap(\.entity).uniqued().count
    func count(_ words: String) -> Int {
      rows.filter { told.text("due", of: $0).contains(words) }.compactMap(\.entity).uniqued().count
    }
    let silent = rows.filter { if case .unknown = told.cell("status", of: $0) { true } else { false } }.count
    var line = Headline(name)
    let noun = things == 1 ? "1 recommendation" : "\(things) recommendations"
    line.pieces = [isUndoneAlone ? "\(noun) not done, or not known to be" : noun]
    let overdue = count(AnswerWriter.overdue) - count(AnswerWriter.perhaps)
    if overdue > 0 { line.pieces.append("\(overdue) overdue") }
    if count(AnswerWriter.perhaps) > 0 { line.pieces.append("\(count(AnswerWriter.perhaps)) perhaps overdue") }
    if silent > 0 { line.pieces.append("of \(silent) no status is stated") }
    answer.title = line.text + "."
    answer.isList = true
    if answer.rows.allSatisfy(\.details.isEmpty) { answer.layout = .table }
  }
}

extension RecommendationsQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    subject = try resolver.thing(.subject)
    isUndoneAlone = resolver.arguments.has(.undone)
  }
}

extension AnswerWriter {
  fileprivate static let overdue = "overdue"
  fileprivate static let perhaps = "perhaps overdue"

  fileprivate mutating func recommendations(_ question: RecommendationsQuestion) throws(Stop) -> AnswerBuilder {
    let (states, later) = try run.recommendations(of: question.subject)
    let wanted = states.filter { !question.isUndoneAlone || $0.isUndone != .no }
    var draft = AnswerBuilder()
    for rank in 0...3 {
      let ranked = wanted.filter { Self.rank($0) == rank }.enumerated()
      for state in ranked.sorted(by: { (Self.day($0.element), $0.offset) < (Self.day($1.element), $1.offset) }) {
        tell(state.element, &draft)
      }
    }
    if draft.rows.isEmpty {
      draft.add(
        [.unknown("no recommendation is recorded"), .text(""), .text(""), .text(""), .text("")],
        "no recommendation is recorded", isPossible: true, on: [])
    }
    try noteForerunners(question, &draft)
    let closed = states.count - wanted.count
    let perhaps = wanted.count(where: \.isPerhaps)
    if perhaps > 0 {
      draft.note(
        "Of these \(perhaps) \(perhaps == 1 ? "is" : "are") possibly its own: one of several is meant, and no paper says which."
      )
    }
    if closed > 0 { draft.note("\(closed) done, rejected or superseded \(closed == 1 ? "is" : "are") left out.") }
    if branch.kind(of: question.subject) == .person {
      draft.note("With those of the posts that \(wording.title(question.subject)) is stated to have held, at any time.")
    }
    if later > 0 { draft.note("\(later) made after this time \(later == 1 ? "is" : "are") left out.") }
    return draft
  }

  /// What is overdue first, then what is to be done, what is not known to be, and what is over.
  private static func rank(_ state: RecommendationState) -> Int {
    if state.isOverdue == .yes { return 0 }
    switch state.isUndone {
    case .yes: return 1
    case .unknown: return 2
    case .no: return 3
    }
  }

  private static func day(_ state: RecommendationState) -> Int {
    if case .date(let date)? = state.due.live.first?.value { return Int(WrittenPeriod(date).range.start.number) }
    return .max
  }

  private func tell(_ state: RecommendationState, _ draft: inout AnswerBuilder) {
    let by = Wording.list(state.makers.live.map { named($0) })
    let place = Wording.list(state.places.live.compactMap { claim in claim.value.entity.map { self.place($0) } })
    let day = state.day.live.first.map { wording.value($0.value) } ?? ""
    let made = [by.isEmpty ? place : "by \(by)", day].filter { !$0.isEmpty }.joined(separator: ", ")
    let owners = Wording.list(state.owners.live.map { named($0) })
    let owner: Answer.Cell = owners.isEmpty ? .unknown(Self.gap(state.owners)) : .text(owners)
    let due = due(state)
    let status = state.progress.live.map { wording.value($0.value).spaced + wording.doubt($0) }
    let statusCell: Answer.Cell =
      status.isEmpty ? .unknown(Self.gap(state.progress)) : .text(status.joined(separator: " or "))
    let name = wording.name(state.recommendation)
    draft.add(
      [
        wording.cell(state.recommendation), made.isEmpty ? .unknown("not stated") : .text(made), owner, due, statusCell,
      ],
      "\(name): \(made.isEmpty ? "by whom it was made is not stated" : "made \(made)") · owner: \(owner.text) · due: \(due.text) · status: \(statusCell.text)",
      isPossible: state.isPerhaps || !state.isUndone.reasons.isEmpty, entity: state.recommendation, on: state.claims)
  }

  private func due(_ state: RecommendationState) -> Answer.Cell {
    guard let claim = state.due.live.first else { return .unknown(Self.gap(state.due)) }
    var words = named(claim)
    switch state.isOverdue {
    case .yes: words += ", " + Self.overdue
    case .unknown where state.isUndone != .no: words += ", " + Self.perhaps
    case .unknown, .no: break
    }
    return .date(words)
  }

  /// In what something was recommended: a paper by the name by which it is cited.
  private func place(_ entity: EntityID) -> String {
    let isPaper = [.source, .document].contains(branch.kind(of: entity))
    return "in " + (isPaper ? branch.citedName(of: entity) : wording.title(entity))
  }

  /// That what a body follows was given recommendations too.
  private mutating func noteForerunners(_ question: RecommendationsQuestion, _ draft: inout AnswerBuilder) throws(Stop)
  {
    guard branch.kind(of: question.subject) == .body else { return }
    for claim in try run.claimList(of: question.subject, .predecessor).live {
      guard let before = claim.value.entity, branch.kind(of: before) == .body else { continue }
      let open = try run.recommendations(of: before).states.filter { $0.isUndone != .no }
      if open.isEmpty { continue }
      let count = open.count == 1 ? "1 is recorded that is" : "\(open.count) are recorded that are"
      draft.note(
        "Of \(wording.title(before)), which it follows, \(count) not done, or not known to be: `recommendations of \(branch.id(of: before))`."
      )
    }
  }

  /// What a statement names, with its doubt.
  ///
  /// Who made it, who owns it and when it is due do not become doubtful by time.
  private func named(_ claim: Claim) -> String {
    wording.value(claim.value) + (claim.truth == .yes ? "" : wording.doubt(claim))
  }

  /// What is said where nothing is stated.
  private static func gap(_ list: ClaimList) -> String { list.isVacant ? "nobody" : "not stated" }
}
