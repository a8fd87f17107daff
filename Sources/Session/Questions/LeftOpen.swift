import Analysis
import Language
import Model

/// `questions`: what the sources leave open, numbered, what statute asks for first, each with whom to ask.
struct LeftOpenQuestion: RowQuestion {
  let subject: EntityID
  /// Who could answer it or is concerned by it; nil for everybody.
  let whom: EntityID?

  var time: TimePolicy { .rowByRow }
  var columns: [Answer.Column] {
    var columns = [Answer.Column].columns([
      "about": .entity, "question": .text, "force": .text, "why": .text, "nearest": .text, "ask": .text,
    ])
    columns[0].isSubject = true
    return columns
  }

  func title(_ wording: Wording) -> String {
    guard let whom else { return wording.name(subject) }
    return (wording.view.acronym(of: subject) ?? wording.name(subject)) + ", for " + wording.name(whom)
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder {
    try writer.leftOpen(about: subject, for: whom)
  }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    answer.number()
    let forces = answer.rows.compactMap { row -> Rule.Force? in
      if case .open(let force) = row.kind { return force }
      return nil
    }
    guard !forces.isEmpty else { return }
    let must = forces.count { $0 == .must }
    answer.title += ": \(forces.count) open \(forces.count == 1 ? "question" : "questions")"
    if must > 0 { answer.title += ", \(must) by statute" }
  }
}

extension LeftOpenQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    subject = try resolver.thing(.subject)
    whom = try resolver.thingIfAny(.whom)
  }
}

extension AnswerWriter {
  fileprivate mutating func leftOpen(about subject: EntityID, for whom: EntityID?) throws(Stop) -> AnswerBuilder {
    var draft = AnswerBuilder()
    if view.life(of: subject).0 == .no {
      let claimList = try run.claimList(of: subject, .exists)
      let words = claimList.claims.first.map { wording.phase($0) } ?? "does not exist at this time"
      draft.add(
        [wording.cell(subject), .text(words), .text(""), .text(""), .text(""), .text("")],
        "\(wording.title(subject)): \(words)", entity: subject, on: claimList.claims)
      for fact in branch.facts(about: subject, .predecessor) {
        draft.note("what it left open is asked of what followed it: `questions \(branch.id(of: branch.subject(fact)))`")
      }
      return draft
    }
    for question in try run.questions(about: subject, for: whom, today: context.today) {
      try self.question(question, of: subject, &draft)
    }
    for address in try offices(of: subject) { draft.note(address) }
    if draft.rows.isEmpty {
      let words = try nothingOpen(about: subject, for: whom)
      draft.add(
        [wording.cell(subject), .text(words), .text(""), .text(""), .text(""), .text("")], words, entity: subject,
        on: [])
    }
    return draft
  }

  /// Where a paper prints an address of a body, or of the team that supports it: questions can be sent there.
  private mutating func offices(of subject: EntityID) throws(Stop) -> [String] {
    let teams = try run.claimList(of: subject, .supportedBy).live.compactMap(\.value.entity)
    var told: [String] = []
    for office in ([subject] + teams).uniqued() {
      for claim in try run.claimList(of: office, .contact).claims where claim.isLive || claim.phase == .lastStated {
        let last = wording.lastStated(claim)
        let phase = last.isEmpty ? wording.phase(claim) : "last stated in " + last
        told.append(
          "Write to: \(wording.value(claim.value)) (\(wording.title(office))\(phase.isEmpty ? "" : ", " + phase))")
      }
    }
    return told
  }

  /// That nothing is open that is known of; where something is, and none of it is put to one, that.
  private mutating func nothingOpen(about subject: EntityID, for whom: EntityID?) throws(Stop) -> String {
    let others = whom == nil ? 0 : try run.questions(about: subject, for: nil, today: context.today).count
    if others == 0 { return "the sources leave nothing open that is known of" }
    return "no open question is known to be for it to answer; \(others == 1 ? "1 is" : "\(others) are") open in all: "
      + "`questions \(branch.id(of: subject))`"
  }

  private mutating func question(
    _ question: OpenQuestion, of root: EntityID, _ draft: inout AnswerBuilder
  ) throws(Stop) {
    let words = wording.question(question)
    let nearest = wording.nearest(to: question)
    let ask = wording.addressees(of: question)
    var why = ""
    if let rule = question.rules.first(where: { $0.force == question.force }) { why = force(rule) }
    var details: [String] = []
    if question.force != .local { details.append("why: " + why) }
    if !nearest.isEmpty { details.append("nearest: " + nearest) }
    details.append("ask: " + ask)
    let claims = question.grounds + question.nearest
    let section =
      switch question.force {
      case .must: "Must, by statute"
      case .should: "Should, by guidance"
      case .local: "Local: no statute or guidance is known to ask for it"
      }
    // The answer is headed by the thing's full name; below it the short one will do.
    let name = (question.subject == root ? view.acronym(of: root) : nil) ?? wording.name(question.subject)
    draft.add(
      [
        wording.cell(question.subject), .text(words), .text(question.force.rawValue), .text(why),
        nearest.isEmpty ? .unknown("nothing near it is stated") : .text(nearest),
        question.addressees.isEmpty ? .unknown(ask) : .text(ask),
      ], "\(name): \(words)", section: section, entity: question.subject,
      details: details, kind: .open(question.force), on: try claims.isEmpty ? naming(question.subject) : claims)
  }
}
