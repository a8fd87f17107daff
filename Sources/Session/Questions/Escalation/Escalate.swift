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
  let origin: EntityID
  let destination: EntityID?
  let start: Day?

  var columns: [Answer.Column] {
    .columns(["route": .entity, "way": .text, "decides": .text, "time": .text, "due": .date])
  }

  func title(_ wording: Wording) -> String {
    let what = duty.map { wording.name($0) } ?? (routes.count == 1 ? wording.name(routes[0]) : issue)
    return what + ", from " + wording.title(origin)
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.escalate(self) }
}

extension EscalateQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    let issue = try resolver.arguments.name(.issue)
    self.issue = issue.text
    origin = try resolver.thing(.origin)
    destination = try resolver.thingIfAny(.destination)
    start = try resolver.startDay
    (duty, routes) = try resolver.routes(for: issue, from: origin)
  }
}

extension QuestionResolver {
  /// The duty that an issue names, and the routes for it: those of the duty, the one of that name, or else those that speak
  /// of its words.
  fileprivate mutating func routes(
    for issue: NameSyntax, from origin: EntityID
  ) throws(Refusal) -> (duty: EntityID?, routes: [EntityID]) {
    let branch = branch
    let fitting = names.index.candidates(for: issue.text).filter {
      branch.kind(of: $0).map(Self.issues.contains) ?? false
    }
    guard !fitting.isEmpty else {
      let routes = branch.entities(.route).filter { branch.speaks(of: issue.text, $0) }
      guard !routes.isEmpty else { throw noSuchIssue(issue, from: origin) }
      return (nil, routes)
    }
    let found = try names.resolve(issue, Self.issues)
    let isDuty = branch.kind(of: found) == .duty
    let routes = isDuty ? branch.facts(about: found, .subjectMatter).map { branch.subject($0) } : [found]
    return (isDuty ? found : nil, routes.filter { branch.kind(of: $0) == .route })
  }

  private static let issues: [EntityKind] = [.duty, .route]

  private func noSuchIssue(_ issue: NameSyntax, from origin: EntityID) -> Refusal {
    let here = names.branch.routes(from: origin)
    let routes = here.isEmpty ? names.branch.entities(.route) : here
    return Refusal(
      Diagnostic(
        .noSuchIssue, in: names.file, at: issue.range, [issue.text],
        expected: routes.map { "`\(names.branch.id(of: $0))`" }))
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
    let answer = try run.escalation(along: matter.routes, from: matter.origin, to: matter.destination)
    var draft = AnswerBuilder()
    draft.isComplete = !answer.isCut
    if answer.paths.isEmpty {
      try nowhere(matter, answer, &draft)
    } else {
      summary(answer, &draft)
      for (number, path) in answer.paths.enumerated() { self.path(path, number + 1, matter.start, &draft) }
      singles(answer, &draft)
      let open = answer.paths.first { path in if case .stops = path.end { true } else { false } }
      if let open { try searched(for: .decider, of: open.route, beyond: Told(isAll: true), &draft) }
    }
    for route in answer.unplaced { draft.note("where the route \(wording.name(route)) begins is not stated") }
    for route in answer.unstepped { draft.note("the steps of \(wording.name(route)) are in no source") }
    try deadlines(matter, answer, &draft)
    let places = answer.paths.flatMap(\.legs).flatMap { [$0.from, $0.to] }.compactMap(\.agent)
    try cautions(answer.paths.isEmpty ? [] : [matter.origin] + places, &draft)
    if let start = matter.start, start.parts.year > WorkingDays.lastKnownYear - 1 {
      draft.note("bank holidays proclaimed for single years are known up to \(WorkingDays.lastKnownYear)")
    }
    draft.note(Notice.emergency)
    return draft
  }

  // MARK: No way

  private mutating func nowhere(
    _ matter: EscalateQuestion, _ answer: EscalationAnswer, _ draft: inout AnswerBuilder
  ) throws(Stop) {
    let origin = wording.title(matter.origin)
    let goal = matter.destination.map { " to \(wording.title($0))" } ?? ""
    var words = "no route for \(matter.issue) from \(origin)\(goal) is stated for this time"
    if answer.begun.isEmpty, !answer.elsewhere.isEmpty {
      words = "no route for \(matter.issue) is stated to begin in \(origin)"
    }
    let firsts = answer.later.map { "\(wording.name($0.subject)) is first stated in \(wording.periods($0))" }
    if !firsts.isEmpty { words += "; " + Wording.list(firsts) }
    draft.add(
      [.text("0"), .text(""), .unknown("not stated"), .unknown("not stated"), .unknown("not stated")], words,
      isPossible: true, entity: matter.origin, on: answer.later)
    if answer.elsewhere.isEmpty { try searched(for: .raisedIn, of: matter.origin, isInverse: true, &draft) }
    for route in answer.elsewhere + answer.later.map(\.subject) {
      let places = branch.facts(of: route, .raisedIn).compactMap { branch.value($0).entity }
      guard !places.isEmpty else { continue }
      draft.note("\(wording.name(route)) begins at \(Wording.list(places.map { wording.title($0) }))")
    }
    for route in branch.routes(from: matter.origin) where !matter.routes.contains(route) {
      guard try run.firstStatement(of: route) == nil else { continue }
      draft.note("a route that begins here: `\(branch.id(of: route))`, \(wording.name(route))")
    }
  }

  /// The time that the duties themselves have, which is not the time of the route.
  private mutating func deadlines(
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

  private static func words(_ text: String) -> [String] {
    let small: Set<String> = ["a", "an", "the", "of", "on", "in", "to", "and", "or", "for", "with", "by", "about"]
    return text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { !small.contains($0) }
  }
}
