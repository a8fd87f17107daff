import Analysis
import Language
import Model

/// A question whose answer may be no or not known, and that can say then what fails and what would mend it.
protocol DeniableQuestion: RowQuestion {
  /// Whether a yes or no is asked; where it is not, there is nothing to ask `why not` of.
  var isYesOrNo: Bool { get }

  /// What fails, and the fewest changes that would make the answer yes; nil where the answer is no yes or no.
  func denial(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder?
}

/// `why not`: what would have to change for the last answer to be yes; with a name, for it to have a seat.
struct WhyNotQuestion: RowQuestion {
  private let asked: Denied
  private let lastAsked: Asked

  /// What is denied.
  private enum Denied {
    /// That the answer is yes.
    case answer(any DeniableQuestion)
    /// That someone has a seat.
    case seat(SeatAsked, EntityID)
  }

  var time: TimePolicy { if case .answer(let question) = asked { question.time } else { .eachSlice } }

  var columns: [Answer.Column] { .columns(["part": .text, "stated": .text, "truth": .text]) }

  func runner(_ inUse: QueryRunner) -> QueryRunner {
    var runner = inUse
    (runner.context, runner.branch) = (lastAsked.context, lastAsked.branch)
    return runner
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder {
    switch asked {
    case .seat(let seat, let agent): return try writer.denial(of: seat, to: agent)
    case .answer(let question):
      if let draft = try question.denial(&writer) { return draft }
      var draft = AnswerBuilder()
      draft.add([.text("answer"), .text(""), .text("yes")], "It is neither no nor unknown for this time.", on: [])
      return draft
    }
  }
}

extension WhyNotQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    let typed = resolver.arguments.nameIfAny(.subject)
    guard var last = resolver.surroundings.lastAsked else {
      throw Refusal(
        Diagnostic(
          .nothingToExplain, in: resolver.text.name, at: resolver.arguments.statement.range,
          expected: [Expectation.question.words]))
    }
    if let again = last.question as? WhyNotQuestion { last = again.lastAsked }
    // What was asked of an option is asked on its facts.
    if let own = last.question as? OptionAsked { last.question = own.inner }
    lastAsked = last
    if typed != nil {
      guard let seat = (last.question as? any SeatQuestion)?.seat else {
        throw Refusal(
          Diagnostic(
            .noSeatsAsked, in: resolver.text.name, at: resolver.arguments.range(.subject),
            [resolver.arguments.typed(.subject)], expected: [Expectation.seats.words]))
      }
      asked = .seat(seat, try resolver.thing(.subject))
      return
    }
    guard let question = last.question as? any DeniableQuestion, question.isYesOrNo, resolver.surroundings.isLastDenied
    else {
      throw Refusal(
        Diagnostic(
          .nothingDenied, in: resolver.text.name, at: resolver.arguments.statement.range,
          expected: [Expectation.denial.words]))
    }
    asked = .answer(question)
  }
}

extension DeniableQuestion {
  var isYesOrNo: Bool { true }
}

// MARK: Conditions

extension FindQuestion: DeniableQuestion {
  func denial(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder? {
    guard expression.isCondition else { return nil }
    return try writer.denial(of: expression)
  }
}

extension Expression {
  /// Whether it denotes a truth.
  fileprivate var isCondition: Bool {
    switch self {
    case .compare, .isStated, .and, .or, .not, .quantified: true
    default: false
    }
  }
}

extension AnswerWriter {
  fileprivate mutating func denial(of condition: Expression) throws(Stop) -> AnswerBuilder {
    run.doubtsLastStated = true
    let denial = try run.denial(of: condition)
    var draft = AnswerBuilder()
    guard denial.truth != .yes else {
      draft.add([.text("answer"), .text(""), .text("yes")], "It holds.", on: [])
      return draft
    }
    let failing = denial.parts.filter { part in denial.fixes.contains { $0.contains { $0.condition == part.condition } }
    }
    let told = failing.isEmpty ? denial.parts.filter { $0.truth != .yes } : failing
    let verdict = denial.truth == .no ? "No" : "Not known"
    draft.add(
      [.text("answer"), .text(""), .text(denial.truth.word)],
      "\(verdict): "
        + (told.count == 1
          ? "one condition is not met." : "\(told.count) conditions are not as they would have to be."),
      isPossible: denial.truth != .no, on: [])
    for part in told { self.part(part, &draft) }
    fixes(denial, &draft)
    return draft
  }

  private mutating func part(_ part: Denial.Part, _ draft: inout AnswerBuilder) {
    let claims = view.claims(part.facts).filter { $0.isLive && $0.truth != .no }
    let state: String
    switch part.truth {
    case .yes: state = "holds"
    case .no: state = "does not hold"
    case .unknown(let reasons): state = "not known: " + reasons.words.joined(separator: ", ")
    }
    let words = claims.filter { !$0.value.isGap }.map {
      "\(wording.name($0.subject)) \(wording.clause($0))\(wording.doubt($0))"
    }
    let details = words.count > 3 ? Array(words.prefix(3)) + ["and \(words.count - 3) more"] : words
    draft.add(
      [.text(condition(part.condition)), .text(words.joined(separator: "; ")), .text(part.truth.word)],
      "\(condition(part.condition)) · \(state)", isPossible: !part.truth.reasons.isEmpty,
      details: details.isEmpty ? ["nothing is stated for this time"] : details.map { "stated: \($0)" }, on: claims)
  }

  private func fixes(_ denial: Denial, _ draft: inout AnswerBuilder) {
    guard let first = denial.fixes.first else {
      draft.note("Smallest change: none of up to \(Denial.mostChanges).")
      return
    }
    let ways = denial.fixes.map { set in
      set.map { change in
        (change.holds ? "" : "not: ") + condition(change.condition)
      }.joined(separator: ", and ")
    }
    let shown = ways.prefix(4).joined(separator: "; or ")
    let rest = Self.others(ways.count - 4)
    draft.note("Smallest change (\(first.count)): \(shown)\(rest).")
  }

  private func condition(_ expression: Expression) -> String {
    "`" + expression.text { [branch] in branch.id(of: $0) } + "`"
  }
}

// MARK: Quorum

extension QuorateQuestion: DeniableQuestion {
  func denial(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder? {
    guard isMeeting else { return try writer.denial(of: subject, attendance) }
    let record = try writer.run.recorded(subject)
    guard let body = record.body, let date = record.dates.first, !record.isPlanned,
      let day = writer.branch.stretches(of: WrittenPeriod(date)).first
    else { return try writer.quorate(meeting: subject) }
    var draft = AnswerBuilder()
    try writer.elsewhere(writer.view.at(day), asked: day.days) { (there) throws(Stop) in
      draft = try there.denial(of: body, .recorded(record.register))
    }
    return draft
  }
}

extension AnswerWriter {
  fileprivate mutating func denial(of body: EntityID, _ attendance: Attendance) throws(Stop) -> AnswerBuilder {
    let answer = try run.quorum(of: body, attendance)
    var draft = AnswerBuilder()
    let name = wording.title(body).capitalised
    guard let rule = answer.rule else {
      let silence = silence(answer.rules, "quorum", of: body)
      draft.add(
        [.text("rule"), .unknown(silence), .text("unknown")],
        "\(name): \(silence), so no meeting of it is known to decide.",
        isPossible: true, on: grounds(answer.rules))
      draft.note("What would answer it: a paper that states the quorum of \(wording.title(body)) for this time.")
      return draft
    }
    let judged = answer.judged
    let last = answer.asLastStated == nil ? "" : ", by the rule as last stated"
    draft.add(
      [.text("rule"), .text(wording.rule(rule)), .text(judged.word)],
      "\(name): \(Self.result(judged))\(last). The rule asks for \(wording.rule(rule)).",
      isPossible: judged != .no, entity: body, on: answer.rules.live)
    for part in answer.parts where part.truth != .yes { self.failing(part, answer, &draft) }
    try doubts(body, answer, &draft)
    if judged == .yes { return draft }
    if let first = answer.fixes.first {
      if first.count <= Denial.mostChanges {
        draft.note("Smallest change (\(first.count)): \(fix(answer)).")
      } else {
        draft.note("Smallest change: none of up to \(Denial.mostChanges); \(fix(answer)).")
      }
    } else if judged == .no {
      draft.note("Smallest change: none; whoever comes of those whose seats are known, it is not met.")
    }
    return draft
  }

  /// A part of the rule that is not there: whom it asks for, by which seats, and who sits in them.
  private func failing(_ part: QuorumPart, _ answer: QuorumAnswer, _ draft: inout AnswerBuilder) {
    let state = part.truth == .no ? "not there" : "not known: " + part.truth.reasons.words.joined(separator: ", ")
    var words: String
    var claims: [Claim] = []
    switch part.wanted {
    case .kind(let kind):
      let partners = answer.seating.partners.filter { $0.family == kind }
      let seats = partners.flatMap(\.seats).map { answer.seating.seats[$0] }
      claims = seats.flatMap(\.claims)
      let names = partners.compactMap(\.organisation).map { wording.title($0) }
      words = "\(kind.spaced): " + (names.isEmpty ? "no paper names one" : Wording.list(names, last: "or"))
    case .agent(let agent):
      claims = answer.seating.seats.filter { $0.agents.contains(agent) }.flatMap(\.claims)
      words = wording.title(agent) + (claims.isEmpty ? ", of whom no seat is stated" : "")
    case .condition(let condition): words = wording.rule(condition)
    case .discretion: words = "the chair's discretion, which nobody can know beforehand"
    case .count(let quantifier, let set, let least, let most, _):
      let there = least == most ? "\(least)" : "\(least) to \(most)"
      words = "\(wording.rule(.quantified(quantifier, over: set, satisfies: nil))): \(there) there"
    }
    draft.add(
      [.text("part"), .text(words), .text(part.truth.word)], "\(words.capitalised) · \(state)",
      isPossible: !part.truth.reasons.isEmpty, on: claims)
  }

  /// What keeps the answer from being known, apart from the parts of the rule.
  private mutating func doubts(_ body: EntityID, _ answer: QuorumAnswer, _ draft: inout AnswerBuilder) throws(Stop) {
    if answer.asLastStated != nil {
      draft.note("No paper of this time speaks of \(wording.title(body)), so whether it still meets is not stated.")
    }
    for claim in answer.orphaned {
      draft.note(
        "\(wording.value(claim.value)), which it was part of, \(wording.phase(claim)): that the rule goes on is not stated."
      )
      draft.rest(on: claim)
    }
    if answer.truth.reasons.contains(.disagree) { draft.note("The papers state different rules for this time.") }
    unknowns(body, answer, &draft)
  }
}
