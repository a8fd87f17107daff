import Analysis
import Model

/// How the answers to `escalate` read.
extension Presenter {
  mutating func escalate(_ matter: Escalating) throws(Stop) -> AnswerBuilder {
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
    draft.note(escalationNotice)
    return draft
  }

  // MARK: The ways

  private func summary(_ answer: EscalationAnswer, _ draft: inout AnswerBuilder) {
    let count = answer.isCut ? "at least 1,000" : "\(answer.paths.count)"
    var words = count + (answer.paths.count == 1 ? " route" : " routes")
    let undecided = answer.paths.count { path in
      if case .decided = path.end { return false }
      return true
    }
    switch (undecided, answer.paths.count) {
    case (0, _): words += "; a source says who decides at the end"
    case (1, 1): words += "; who decides at its end is not stated"
    case (2, 2): words += "; who decides at the end of either is not stated"
    case (let open, let all) where open == all: words += "; who decides at the end of any is not stated"
    default: words += "; who decides at the end of \(undecided) of them is not stated"
    }
    draft.add(
      [.text(count), .text(""), .text(""), .text(""), .text("")], words, isPossible: undecided > 0, on: answer.begun)
  }

  private func path(_ path: EscalationPath, _ number: Int, _ start: Day?, _ draft: inout AnswerBuilder) {
    var way = path.legs.first.map { place($0.from) } ?? ""
    let days = start.map { path.days(from: $0) } ?? []
    for (position, leg) in path.legs.enumerated() {
      if position > 0, leg.from != path.legs[position - 1].to, leg.from != .unstated { way += ", " + place(leg.from) }
      way += " → " + place(leg.to)
      if let note = leg.claims.last?.qualification(.note) { way += " (\(wording.value(note)))" }
      if leg.step == nil { way += " (to which it reports)" }
      if !leg.informed.isEmpty { way += " (told: \(Wording.list(leg.informed.map { place($0) })))" }
      if !leg.limits.isEmpty { way += " within " + leg.limits.map { limit($0) }.joined(separator: " and ") }
      if position < days.count, let day = days[position] { way += ", by \(day.spoken)" }
    }
    let end = self.end(path)
    let time = self.time(path)
    var claims = path.legs.flatMap { $0.claims + $0.limits }
    if case .decided(let deciders) = path.end { claims += deciders }
    if let limit = path.limit { claims.append(limit) }
    let due = self.due(path, start, days)
    let doubt = claims.first { $0.truth != .yes }.map { wording.doubt($0) } ?? ""
    draft.add(
      [wording.cell(path.route), .text(way), .text(end), .text(time), due.map { .date($0) } ?? .unknown("not stated")],
      "\(number)  \(way) · \(end) · \(time)" + (due.map { " · at the latest by \($0)" } ?? "") + doubt,
      isPossible: claims.contains { $0.truth != .yes }, entity: path.route, on: claims)
  }

  private func place(_ place: EscalationPlace) -> String {
    switch place {
    case .agent(let agent): wording.title(agent)
    case .role(let role): role
    case .unstated: "not stated"
    }
  }

  private func limit(_ claim: Claim) -> String {
    let words = wording.value(claim.value)
    return claim.relation == .deadline ? words + " (to raise it)" : words
  }

  private func end(_ path: EscalationPath) -> String {
    switch path.end {
    case .decided(let deciders): Wording.list(deciders.map { wording.value($0.value) }, last: "or") + " decides"
    case .stops: "it stops there; who decides is not stated"
    case .loops(let place): "it comes back to \(self.place(place)); who decides is not stated"
    case .arrives: "it has come there; who decides is not stated"
    }
  }

  private func time(_ path: EscalationPath) -> String {
    if let total = path.total { return "at most " + total.map(\.description).joined(separator: " and ") }
    let missing = path.times.count { $0 == nil }
    if missing == 0 { return "longer than can be held" }
    if missing == path.legs.count { return "time limit not stated" }
    return "time limit not stated for \(missing) of \(path.legs.count) steps"
  }

  private func due(_ path: EscalationPath, _ start: Day?, _ days: [Day?]) -> String? {
    guard let start else { return nil }
    if let limit = path.limit, case .duration(let length) = limit.value { return start.advanced(by: length).spoken }
    return days.last.flatMap { $0 }?.spoken
  }

  private func singles(_ answer: EscalationAnswer, _ draft: inout AnswerBuilder) {
    if answer.singles.isEmpty {
      draft.note("no single step is on every route")
    } else {
      let steps = answer.singles.map { "\(place($0.from)) → \(place($0.to))" }
      draft.note("single point: without this there is no route: " + steps.joined(separator: "; "))
    }
    for path in answer.paths {
      guard case .loops(let place) = path.end else { continue }
      draft.note("loop: a route comes back to \(self.place(place))")
    }
  }

  // MARK: No way

  private mutating func nowhere(
    _ matter: Escalating, _ answer: EscalationAnswer, _ draft: inout AnswerBuilder
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
    _ matter: Escalating, _ answer: EscalationAnswer, _ draft: inout AnswerBuilder
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

/// What every answer about escalation says at its end.
let escalationNotice =
  "This is not a way to report a risk to a child or an adult: use the local front door, or 999 in an emergency."

extension Wording {
  /// The heading of an escalation: what, from where.
  func escalationTitle(_ matter: Escalating) -> String {
    let what = matter.duty.map { name($0) } ?? (matter.routes.count == 1 ? name(matter.routes[0]) : matter.issue)
    return what + ", from " + title(matter.origin)
  }
}
