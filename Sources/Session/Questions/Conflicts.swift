import Analysis
import Language
import Model

/// `conflicts`: where sources disagree, do not add up, or are easily misread.
struct ConflictsQuestion: RowQuestion {
  /// What it is about; nil for everything.
  let subject: EntityID?

  var time: TimePolicy { .allDates }
  var columns: [Answer.Column] { .columns(["subject": .entity, "kind": .text, "what": .text, "about": .text]) }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.conflicts(about: subject) }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let count = answer.rows.count { $0.kind != .nothing }
    guard count > 0 else { return }
    let name = subject.map { " of " + (runner.wording.view.acronym(of: $0) ?? runner.wording.name($0)) } ?? ""
    answer.title = count == 1 ? "1 discrepancy is known\(name)." : "\(count) discrepancies are known\(name)."
  }
}

extension ConflictsQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    subject = try resolver.thingIfAny(.subject) ?? resolver.scope
  }
}

extension AnswerWriter {
  fileprivate mutating func conflicts(about subject: EntityID?) throws(Stop) -> AnswerBuilder {
    var draft = AnswerBuilder()
    let found = try conflicting(with: subject)
    for topic in Discrepancy.Topic.allCases {
      for discrepancy in found.filter({ $0.topic == topic }).sorted(by: { $0.kind.rank < $1.kind.rank }) {
        self.discrepancy(discrepancy, &draft)
      }
    }
    if draft.rows.isEmpty { try none(subject, &draft) }
    return draft
  }

  /// Of a source those that cite it, of an area those of all that belongs to it, otherwise those of the thing and of
  /// what is part of it.
  private mutating func conflicting(with subject: EntityID?) throws(Stop) -> [Discrepancy] {
    guard let subject else { return try run.conflicts(about: nil) }
    switch branch.kind(of: subject) {
    case .source, .document: return try run.conflicts(in: subject)
    case .area: return try run.conflicts(about: branch.entities().filter { branch.belongs($0, to: subject) })
    default: return try run.conflicts(about: try run.household(of: subject))
    }
  }

  private mutating func none(_ subject: EntityID?, _ draft: inout AnswerBuilder) throws(Stop) {
    guard let subject else {
      return draft.add(
        [.text(""), .text("none"), .text(""), .text("")], "No discrepancy is known.", kind: .nothing, on: [])
    }
    let words = "No discrepancy is known of \(wording.title(subject)) or of what is part of it."
    draft.add(
      [wording.cell(subject), .text("none"), .text(words), .text("")], words, entity: subject, kind: .nothing, on: [])
    let all = try run.conflicts(about: nil).count
    if all > 0 { draft.note("\(all) known of other things: `conflicts`") }
  }

  private func discrepancy(_ discrepancy: Discrepancy, _ draft: inout AnswerBuilder) {
    let (sort, what, sentence) = words(discrepancy)
    draft.add(
      [wording.cell(discrepancy.subject), .text(sort), .text(what), .text(discrepancy.topic.rawValue)], sentence,
      section: discrepancy.topic.title, entity: discrepancy.subject, most: discrepancy.kind.mostPlaces,
      on: discrepancy.claims)
  }

  /// What sort it is, what it is, and both as a sentence about its thing.
  private func words(_ discrepancy: Discrepancy) -> (sort: String, what: String, sentence: String) {
    let name = wording.name(discrepancy.subject)
    switch discrepancy.kind {
    case .values(let claims):
      let said = claims.map { "\(wording.value($0.value)) (\(wording.periods($0)))" }.joined(separator: ", or ")
      return ("sources disagree", said, "\(name): \(claims[0].relation.definition.clause) \(said)")
    case .rows(let claims), .days(let claims):
      let said = discrepancy.kind.isOfDays ? wording.days(claims) : wording.rows(claims)
      return ("papers disagree", said, "\(name): \(claims[0].relation.definition.clause) \(said)")
    case .total(let year, let printed, let excess):
      let words = self.discrepancy(printed, excess, in: year)
      return ("total", words, "\(name) \(year.year.spoken): \(words)")
    case .reserves(let misfit):
      let (year, words) = (wording.year(of: misfit), wording.whatMisfits(misfit))
      let place = year.isEmpty ? name : "\(name) \(year)"
      return ("reserves", words, "\(place): \(words)")
    case .amounts(let year, let payer):
      let words = "\(wording.name(payer)): \(Wording.list(wording.amounts(year, of: payer), last: "or"))"
      return ("papers disagree", words, "\(name) \(year.year.spoken): \(words)")
    case .leftOut(let claim, let list):
      let words = wording.leftOut(claim, list)
      return ("papers disagree", words, "\(name): \(words)")
    case .tooLong(let limit, let steps, let together):
      let words = wording.tooLong(limit, steps, together)
      return ("papers disagree", words, "\(name): \(words)")
    case .noted(let claim):
      let words = wording.value(claim.value)
      return ("noted", words, "\(name): \(words)")
    case .sharedName(let shared, let claims):
      let names = Wording.list(claims.map { wording.nameAlone($0.subject) }, last: "or")
      return ("one name", names, "\(shared) may mean \(names)")
    case .perhaps(let claim):
      // Of a body the papers leave open too whether it took the other's place.
      let isBody = branch.kind(of: discrepancy.subject) == .body
      let verb = isBody ? "may be the same as, or continue," : "may be the same as"
      let words = "\(verb) \(wording.value(claim.value))\(wording.qualifications(claim))"
      return ("perhaps the same", words, "\(name) \(words)")
    }
  }
}

extension Discrepancy.Topic {
  /// The heading a reader sees.
  fileprivate var title: String {
    switch self {
    case .names: "Names"
    case .people: "People and posts"
    case .structure: "Structure"
    case .rules: "Rules, duties and plans"
    case .dates: "Dates"
    case .money: "Money"
    case .counts: "Counts and figures"
    case .wording: "Wording and misprints"
    case .other: "Other"
    }
  }
}

extension Discrepancy.Kind {
  /// Whether papers differ on a day of it, and not on what it is.
  fileprivate var isOfDays: Bool { if case .days = self { true } else { false } }

  /// The order under one heading: what the facts show first.
  fileprivate var rank: Int {
    switch self {
    case .values, .rows, .days, .leftOut, .tooLong: 0
    case .total, .amounts, .reserves: 1
    case .noted: 2
    case .sharedName: 3
    case .perhaps: 4
    }
  }

  /// How many places are printed: of a total the two that matter.
  fileprivate var mostPlaces: Int? {
    if case .total = self { return 2 }
    return nil
  }
}
