import Analysis
import Model

/// How what the sources leave open reads: numbered questions, those of statute first, each with whom to ask.
extension Presenter {
  mutating func questions(about subject: EntityID, for whom: EntityID?, today: Day) throws(Stop) -> AnswerBuilder {
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
    for question in try run.questions(about: subject, for: whom, today: today) {
      try self.question(question, of: subject, &draft)
    }
    if draft.rows.isEmpty {
      let words = "the sources leave nothing open that is known of"
      draft.add(
        [wording.cell(subject), .text(words), .text(""), .text(""), .text(""), .text("")], words, entity: subject,
        on: [])
    }
    return draft
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
      details: details, on: try claims.isEmpty ? naming(question.subject) : claims)
  }
}
