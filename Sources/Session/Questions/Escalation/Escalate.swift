import Analysis
import Language
import Model

/// `escalate`: where a matter is to go, by the routes that fit what was typed.
struct EscalateQuestion: RowQuestion {
  /// What was typed.
  let issue: String
  /// The duty that was named; nil for a route or for other words.
  let duty: EntityID?
  /// The routes that fit it, wherever they begin.
  let routes: [EntityID]
  /// Whether what was typed is the name of the one route, and not words that it speaks of.
  let isOneRoute: Bool
  let origin: Origin
  let destination: EntityID?
  let start: Day?

  /// Where a matter arises.
  enum Origin: Sendable, Equatable {
    case body(EntityID)
    /// Between two who disagree, wherever both sit.
    case between(EntityID, EntityID)

    /// The things that were named.
    var things: [EntityID] {
      switch self {
      case .body(let body): [body]
      case .between(let one, let other): [one, other]
      }
    }
  }

  var columns: [Answer.Column] {
    .columns(["route": .entity, "way": .text, "decides": .text, "time": .text, "due": .date])
  }

  func title(_ wording: Wording) -> String {
    let what = duty.map { wording.name($0) } ?? (isOneRoute ? wording.name(routes[0]) : issue)
    switch origin {
    case .body(let body): return what + ", from " + wording.title(body)
    case .between(let one, let other):
      return (what.isEmpty ? "A disagreement" : what) + " between \(wording.title(one)) and \(wording.title(other))"
    }
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.escalate(self) }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    // Where there is no way, that is what answers.
    if answer.rows.first?.kind == .nothing { answer.title = "" }
  }
}

extension EscalateQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    let origin = try resolver.origin
    let issue = resolver.arguments.nameIfAny(.issue)
    self.issue = issue?.text ?? ""
    self.origin = origin
    destination = try resolver.thingIfAny(.destination)
    start = try resolver.startDay
    (duty, routes, isOneRoute) =
      try issue.map { (issue) throws(Refusal) in try resolver.routes(for: issue, from: origin) }
      ?? (nil, resolver.branch.entities(.route), false)
  }
}

extension QuestionResolver {
  /// The duty that an issue names, and the routes for it: those of the duty, the one of that name, or else those that speak
  /// of its words.
  fileprivate mutating func routes(
    for issue: NameSyntax, from origin: EscalateQuestion.Origin
  ) throws(Refusal) -> (duty: EntityID?, routes: [EntityID], isOneRoute: Bool) {
    let branch = branch
    let fitting = names.index.candidates(for: issue.text).filter {
      branch.kind(of: $0).map(Self.issues.contains) ?? false
    }
    guard !fitting.isEmpty else {
      let routes = branch.entities(.route).filter {
        branch.speaks(of: issue.text, $0) || branch.isDisagreement(issue.text, $0)
      }
      guard !routes.isEmpty else { throw noSuchIssue(issue, from: origin) }
      return (nil, routes, false)
    }
    let found = try names.resolve(issue, Self.issues)
    let isDuty = branch.kind(of: found) == .duty
    let routes = isDuty ? branch.facts(about: found, .subjectMatter).map { branch.subject($0) } : [found]
    return (isDuty ? found : nil, routes.filter { branch.kind(of: $0) == .route }, !isDuty)
  }

  private static let issues: [EntityKind] = [.duty, .route]

  private func noSuchIssue(_ issue: NameSyntax, from origin: EscalateQuestion.Origin) -> Refusal {
    let here = origin.things.flatMap { names.branch.routes(from: $0) }
    let routes = here.isEmpty ? names.branch.entities(.route) : here
    return Refusal(
      Diagnostic(
        .noSuchIssue, in: names.file, at: issue.range, [issue.text],
        expected: routes.map { "`\(names.branch.id(of: $0))`" }))
  }

  /// Where it arises: a body, or two who disagree.
  fileprivate var origin: EscalateQuestion.Origin {
    mutating get throws(Refusal) {
      guard arguments.has(.subject) else { return .body(try thing(.origin)) }
      return .between(try thing(.subject), try thing(.other))
    }
  }

  /// The day on which it starts; nil where none was typed.
  fileprivate var startDay: Day? {
    get throws(Refusal) {
      guard let period = arguments.periodIfAny(.start) else { return nil }
      if period.isDay { return period.range.start }
      throw Refusal(
        Diagnostic(
          .dayWanted, in: text.name, at: arguments.range(.start), [arguments.typed(.start)],
          expected: [Expectation.oneDay.words]))
    }
  }
}

extension AnswerWriter {
  fileprivate mutating func escalate(_ matter: EscalateQuestion) throws(Stop) -> AnswerBuilder {
    switch matter.origin {
    case .body(let body): return try escalate(matter, from: body)
    case .between(let one, let other): return try escalate(matter, between: one, and: other)
    }
  }

  private mutating func escalate(_ matter: EscalateQuestion, from body: EntityID) throws(Stop) -> AnswerBuilder {
    let answer = try run.escalation(along: matter.routes, from: body, to: matter.destination)
    var draft = AnswerBuilder()
    draft.isComplete = !answer.isCut
    if answer.paths.isEmpty {
      try nowhere(matter, answer, from: body, &draft)
    } else {
      summary(answer, &draft)
      for (number, path) in answer.paths.enumerated() { self.path(path, number + 1, matter.start, &draft) }
      singles(answer, &draft)
      let open = answer.paths.first { path in if case .stops = path.end { true } else { false } }
      if let open { try searched(for: .decider, of: open.route, beyond: Told(isAll: true), &draft) }
    }
    if !answer.paths.isEmpty, !matter.isOneRoute, matter.duty == nil {
      for route in answer.elsewhere {
        draft.note("it fits too, and begins elsewhere: `\(branch.id(of: route))`, \(wording.name(route))")
      }
    }
    for route in answer.unplaced { draft.note("where the route \(wording.name(route)) begins is not stated") }
    for route in answer.unstepped { draft.note("the steps of \(wording.name(route)) are in no source") }
    for route in answer.paths.map(\.route).uniqued() {
      for gap in try gaps(in: route) { draft.note("\(gap): who takes it on from there is not stated", .discrepancy) }
      try noteRaised(along: route, &draft)
    }
    try deadlines(matter, answer, &draft)
    let places = answer.paths.flatMap(\.legs).flatMap { $0.from.agents + $0.to.agents }
    try cautions(answer.paths.isEmpty ? [] : [body] + places, &draft)
    lastWords(matter, &draft)
    return draft
  }

  /// The steps between others that are over: a way that is told without them has a gap.
  mutating func gaps(in route: EntityID) throws(Stop) -> [String] {
    try run.endedSteps(of: route).map {
      "the step between, \(wording.title($0.step)), ended \(wording.boundary($0.end))"
    }
  }

  /// Until when bank holidays are known, where it comes to that, and where a risk goes.
  func lastWords(_ matter: EscalateQuestion, _ draft: inout AnswerBuilder) {
    if let start = matter.start, start.parts.year > WorkingDays.lastKnownYear - 1 {
      draft.note("bank holidays proclaimed for single years are known up to \(WorkingDays.lastKnownYear)")
    }
    draft.note(Notice.emergency)
  }

  // MARK: No way

  private mutating func nowhere(
    _ matter: EscalateQuestion, _ answer: EscalationAnswer, from body: EntityID, _ draft: inout AnswerBuilder
  ) throws(Stop) {
    let origin = wording.title(body)
    let goal = matter.destination.map { " to \(wording.title($0))" } ?? ""
    var words = "No route for \(spoken(matter)) is stated to lead from \(origin)\(goal) at this time."
    if answer.begun.isEmpty { words = "No route for \(spoken(matter)) is stated to begin in \(origin) at this time." }
    draft.add(
      [.text("0"), .text(""), .unknown("not stated"), .unknown("not stated"), .unknown("not stated")], words,
      isPossible: true, entity: body, kind: .nothing, on: answer.later)
    if answer.elsewhere.isEmpty {
      let told = Told(isDated: !answer.later.isEmpty)
      try searched(for: .raisedIn, of: body, isInverse: true, beyond: told, &draft)
    }
    for route in answer.elsewhere { try fitting(route, "Routes that fit, of other bodies", &draft) }
    for route in matter.routes where view.life(of: route).0 == .no {
      try fitting(route, "Routes that fit, of other times", &draft)
    }
    for claim in answer.later { try fitting(claim.subject, "Routes that fit, of other times", first: claim, &draft) }
    for route in branch.routes(from: body) where !matter.routes.contains(route) {
      guard try run.firstStatement(of: route) == nil else { continue }
      try fitting(route, "Routes that begin here, for another matter", &draft)
    }
  }

  /// The matter in a sentence: the name of a duty or a route in quotes, other words as they were typed.
  func spoken(_ matter: EscalateQuestion) -> String {
    let thing = matter.duty ?? (matter.isOneRoute ? matter.routes.first : nil)
    return thing.map { "“\(wording.name($0))”" } ?? "“\(matter.issue)”"
  }

  /// A route that is no way from here now: where it begins, when it was stated, and what to type.
  ///
  /// - Parameter besides: what else is said of where it begins.
  mutating func fitting(
    _ route: EntityID, _ section: String, first: Claim? = nil, besides: String = "", _ draft: inout AnswerBuilder
  ) throws(Stop) {
    let raised = try run.claimList(of: route, .raisedIn)
    let places = raised.claims.filter { !$0.value.isGap }.map { wording.then($0).value($0.value) }.uniqued()
    var words = wording.name(route)
    words += places.isEmpty ? ": where it begins is not stated" : ": begins in \(Wording.list(places, last: "or"))"
    let last = raised.live.first.map { wording.lastStated($0) } ?? ""
    words += besides
    if let first {
      words += " · first stated in \(wording.periods(first))"
    } else if case (.no, .ended(let boundary)) = view.life(of: route) {
      words += " · ended" + (boundary.map { " \(wording.boundary($0))" } ?? "")
    } else if !last.isEmpty {
      words += " · last stated in \(last)"
    }
    words += " · `escalate \(branch.id(of: route)) from NAME`"
    draft.add(
      [wording.cell(route), .text(words), .unknown("not stated"), .unknown("not stated"), .unknown("not stated")],
      words,
      section: section, isPossible: true, entity: route, on: raised.claims.isEmpty ? [] : raised.live)
  }

  /// The time that the duties themselves have, which is not the time of the route.
  mutating func deadlines(
    _ matter: EscalateQuestion, _ answer: EscalationAnswer, _ draft: inout AnswerBuilder
  ) throws(Stop) {
    var duties = matter.duty.map { [$0] } ?? []
    for route in Set(answer.paths.map(\.route)).sorted() {
      for duty in try run.claimList(of: route, .subjectMatter).live.compactMap(\.value.entity)
      where branch.kind(of: duty) == .duty && !duties.contains(duty) {
        duties.append(duty)
      }
    }
    for duty in duties {
      let said = force(try run.claimList(of: duty, .force))
      let force = said.isEmpty ? "" : ", " + said
      let clock = try clock(of: duty)
      for claim in try run.claimList(of: duty, .deadline).live {
        var words =
          "\(wording.name(duty)) itself: \(wording.value(claim.value))\(wording.qualifications(claim))\(force)"
        let periods = wording.periods(claim)
        if !periods.isEmpty { words += ", stated in " + periods }
        words +=
          clock.map { "; counted from \"\($0)\", not from the escalation" } ?? "; what starts its time is not stated"
        if let start = matter.start, case .duration(let length) = claim.value {
          words += "; were that on \(start.spoken), by \(start.advanced(by: length).spoken)"
          if length.unit == .day { words += " if every day counts" }
        }
        draft.note(words)
      }
    }
  }

  /// What starts the time of a duty: the words of the law or guidance it carries out, otherwise its own.
  private mutating func clock(of duty: EntityID) throws(Stop) -> String? {
    let above = try run.claimList(of: duty, .carriesOut).live.compactMap(\.value.entity)
    for duty in above + [duty] {
      if let clock = try run.claimList(of: duty, .dutyClock).live.first { return wording.value(clock.value) }
    }
    return nil
  }
}

extension Branch {
  /// The routes that begin at a body, at any date: raised in it, or with a first step of its.
  func routes(from origin: EntityID) -> [EntityID] {
    var found = facts(about: origin, .raisedIn).map { subject($0) }
    for step in facts(about: origin, .raisedBy).map({ subject($0) }) {
      found += facts(of: step, .stepOf).compactMap { value($0).entity }
    }
    return entities(.route).filter { found.contains($0) }
  }

  /// Whether every word that carries meaning stands in a route's names, triggers or what it is about.
  func speaks(of issue: String, _ route: EntityID) -> Bool {
    var words = Set(names(of: route).flatMap { Self.words($0) })
    for fact in facts(of: route, .trigger) {
      if case .text(let text) = value(fact) { words.formUnion(Self.words(self.text(text))) }
    }
    for about in facts(of: route, .subjectMatter).compactMap({ value($0).entity }) {
      words.formUnion(names(of: about).flatMap { Self.words($0) })
    }
    let wanted = Self.words(issue)
    return !wanted.isEmpty && wanted.allSatisfy(words.contains)
  }

  /// Whether nothing is said but that there is a disagreement, for which a route is of whatever name.
  fileprivate func isDisagreement(_ issue: String, _ route: EntityID) -> Bool {
    let words = Self.words(issue)
    let plain: Set<String> = ["disagreement", "disagreements", "dispute", "disputes"]
    return !words.isEmpty && words.allSatisfy(plain.contains)
      && facts(of: route, .kind).contains { fact in
        if case .word(let word) = value(fact) {
          ["practice-disagreement", "partner-dispute"].contains(text(word))
        } else {
          false
        }
      }
  }

  private static func words(_ text: String) -> [String] {
    let small: Set<String> = ["a", "an", "the", "of", "on", "in", "to", "and", "or", "for", "with", "by", "about"]
    return text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { !small.contains($0) }
  }
}
