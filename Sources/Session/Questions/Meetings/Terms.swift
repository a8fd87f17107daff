import Analysis
import Language
import Model

/// `terms of office`: who is due to leave which post or seat, and when.
struct TermsQuestion: RowQuestion {
  /// A thing whose posts and seats are meant, or a person; nil for everything.
  let subject: EntityID?
  /// The last of the days by which a term is to end; nil for all.
  let by: Day?

  var time: TimePolicy { .ownDays }
  var columns: [Answer.Column] {
    [
      Answer.Column("of", .entity), Answer.Column("held-by", .text, title: "held by"),
      Answer.Column("from", .date), Answer.Column("last-day", .date, title: "last day"), Answer.Column("length", .text),
      Answer.Column("renewals", .text), Answer.Column("state", .text),
    ]
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder {
    var draft = AnswerBuilder()
    try writer.atDayInUse { (there) throws(Stop) in draft = try there.terms(self) }
    return draft
  }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let rows = answer.rows.filter { $0.entity != nil }
    guard let first = rows.first else { return }
    let name = subject.map { (runner.wording.view.acronym(of: $0) ?? runner.wording.name($0)) + ": " } ?? ""
    let overdue = rows.filter { if case .term(true, _) = $0.kind { true } else { false } }
    // Of one of unknown day it is not known whether it ends by then.
    let later = by == nil ? 0 : rows.count { answer.text("state", of: $0) == "may end later" }
    let due = rows.count - overdue.count - later
    let when = by.map { " by \($0.spoken)" } ?? ""
    var pieces: [String] = []
    if !overdue.isEmpty {
      pieces.append(Self.count(overdue.count, "ran out", "ran out") + " and nobody is stated right after")
    }
    if due > 0 {
      pieces.append(
        by == nil
          ? Self.count(due, "is running or to come", "are running or to come")
          : Self.count(due, "ends\(when)", "end\(when)"))
    }
    if later > 0 { pieces.append(Self.count(later, "may end\(when)", "may end\(when)")) }
    let next = rows.first { if case .term(false, _) = $0.kind { true } else { false } } ?? first
    answer.title = (name + pieces.joined(separator: "; ")).capitalised
    if due > 0, case .term(_, true) = next.kind {
      answer.title += "; next to end: \(answer.text("held-by", of: next)), \(answer.text("last-day", of: next))"
    }
    answer.title += "."
    answer.layout = .table
    answer.isList = true
  }

  private static func count(_ count: Int, _ one: String, _ many: String) -> String {
    count == 1 ? "1 term \(one)" : "\(count) terms \(many)"
  }
}

extension TermsQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    subject = try resolver.thingIfAny(.subject) ?? resolver.scope
    by = resolver.arguments.periodIfAny(.end)?.range.last
  }
}

extension AnswerWriter {
  fileprivate mutating func terms(_ question: TermsQuestion) throws(Stop) -> AnswerBuilder {
    let isPerson = question.subject.map { branch.kind(of: $0) == .person } ?? false
    let things = isPerson ? nil : question.subject.map { postsAndBodies(of: $0) }
    let living = (things ?? branch.entities(.post) + branch.entities(.body)).filter { view.life(of: $0).0 != .no }
    let table = try run.terms(of: living)
    let terms = table.terms.filter { !isPerson || $0.who == question.subject }
    var draft = AnswerBuilder()
    var past = 0
    for isOverdue in [true, false] {
      for term in terms where isDue(term, question) {
        let overdue = isOver(term)
        if overdue, !(try isFollowedByNobody(term)) {
          if isOverdue { past += 1 }
          continue
        }
        if overdue == isOverdue { tell(term, question, &draft) }
      }
    }
    if draft.rows.isEmpty {
      let words = "No term of office that ends" + (question.by.map { " by \($0.spoken)" } ?? "") + " is stated"
      draft.add(
        [.unknown(words)] + [Answer.Cell](repeating: .text(""), count: question.columns.count - 1), words,
        isPossible: true, on: [])
    }
    if past > 0 {
      draft.note("\(past) \(past == 1 ? "term that ended before is" : "terms that ended before are") left out.")
    }
    let open = isPerson ? [] : table.openPosts
    if !open.isEmpty {
      draft.note(
        open.count == 1
          ? "Of 1 post no end is stated: \(wording.name(open[0]))."
          : "Of \(open.count) posts that are held no end is stated.")
    }
    return draft
  }

  /// The bodies that belong to a thing, and the posts that do, or that sit on one of them or chair it.
  private func postsAndBodies(of subject: EntityID) -> [EntityID] {
    let bodies = branch.entities(.body).filter { branch.belongs($0, to: subject) }
    var posts = branch.entities(.post).filter { branch.belongs($0, to: subject) }
    for body in bodies {
      for relation in [Relation.chair, .viceChair, .partner, .member] {
        for fact in branch.facts(of: body, relation).map({ branch.fact($0) }) {
          let named = [fact.value.entity, fact.qualification(.through)?.entity].compactMap { $0 }
          posts += named.filter { branch.kind(of: $0) == .post }
        }
      }
    }
    return posts.uniqued() + bodies
  }

  private var today: Day { view.slice.days.start }

  /// Whether its last day is before the day that answers are for, whichever it is.
  private func isOver(_ term: TermOfOffice) -> Bool { term.end.map { $0.last < today } ?? false }

  private func isDue(_ term: TermOfOffice, _ question: TermsQuestion) -> Bool {
    guard let by = question.by else { return true }
    return term.end.map { $0.start <= by } ?? false
  }

  /// Whether a post's last term is over and no paper says who holds it since.
  private mutating func isFollowedByNobody(_ term: TermOfOffice) throws(Stop) -> Bool {
    guard term.claim.relation == .holder else { return false }
    let holders = try run.claimList(of: term.claim.subject, .holder)
    guard holders.live.isEmpty, !holders.isVacant, let last = holders.lastStated else { return false }
    return last.facts == term.claim.facts
  }

  private func tell(_ term: TermOfOffice, _ question: TermsQuestion, _ draft: inout AnswerBuilder) {
    let subject = term.claim.subject
    let who = wording.value(term.claim.value)
    let begin = term.begin.map { day($0) }
    let end = term.end.map { day($0) }
    let renewals = self.renewals(term)
    let state = self.state(term, question)
    let length = term.length.map { "\($0)" } ?? "not stated"
    var words = "\(who), \(wording.title(subject))"
    words += term.length.map { ": term of \($0)" } ?? ": held"
    words += begin.map { " from \($0)" } ?? ", whose beginning is not stated,"
    words += end.map { " to \($0)" } ?? " to a day that is not known"
    words += " · \(renewals) · \(state)"
    draft.add(
      [
        wording.cell(subject), .text(who), begin.map { .date($0) } ?? .unknown("not stated"),
        end.map { .date($0) } ?? .unknown("not known"), .text(length), .text(renewals), .text(state),
      ],
      words, isPossible: term.isPlanned || term.isContested || term.end.map { $0.start != $0.last } ?? true,
      entity: subject, allPlaces: true, kind: .term(isOver: isOver(term), hasEnd: end != nil), on: [term.claim])
  }

  /// That the last term of a post that nobody is stated to hold ran out, and that it may have been renewed.
  mutating func endedTerms(of posts: [EntityID], _ draft: inout AnswerBuilder) throws(Stop) {
    for post in posts.uniqued() where branch.kind(of: post) == .post {
      for term in try run.terms(of: [post]).terms where isOver(term) {
        guard term.length != nil, try isFollowedByNobody(term), let end = term.end else { continue }
        let rule = term.renewals == 0 ? "who followed" : "whether it was renewed, or who followed"
        draft.note(
          "the term of \(wording.value(term.claim.value)) ran to \(day(end)) (\(renewals(term))); no paper says \(rule)"
        )
        draft.rest(on: term.claim)
      }
    }
  }

  /// One day, or some day of several.
  private func day(_ days: DayRange) -> String {
    if days.start == days.last { return days.start.spoken }
    if let written = days.written { return wording.closely(written.first) }
    return "a day from \(days.start.spoken) to \(days.last.spoken)"
  }

  private func renewals(_ term: TermOfOffice) -> String {
    guard term.length != nil else { return "not stated" }
    guard let allowed = term.renewals else { return "whether it may be renewed is not stated" }
    let rule = allowed == 0 ? "may not be renewed" : "renewable \(Renewals.words(allowed))"
    guard allowed > 0 else { return rule }
    guard let used = term.used else { return rule + ", how often it was is not known" }
    return rule + (used == 0 ? ", not yet renewed" : ", renewed \(Renewals.words(Int64(used)))")
  }

  private func state(_ term: TermOfOffice, _ question: TermsQuestion) -> String {
    var words: [String] = []
    if isOver(term) { words.append("ran out, and no paper says who holds it since") }
    if term.isPlanned { words.append("only planned") }
    if term.isContested { words.append("papers disagree on its last day") }
    if term.endsOtherwise { words.append("its stated last day is not that of its length") }
    if let begin = term.begin, begin.start > today { words.append("yet to begin") }
    if let end = term.end, end.start < end.last {
      if end.start <= today, today <= end.last { words.append("may have ended") }
      if let by = question.by, end.last > by { words.append("may end later") }
    }
    if term.end == nil { words.append("when it ends is not known") }
    if words.isEmpty { words = ["running"] }
    return words.joined(separator: "; ")
  }
}
