import Analysis
import Model

/// The routes of a matter: how many, each with its way, its time and who decides, and what all of them need.
extension AnswerWriter {
  func summary(_ answer: EscalationAnswer, _ draft: inout AnswerBuilder) {
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
      [.text(count), .text(""), .text(""), .text(""), .text("")], words,
      isPossible: undecided > 0 || answer.paths.allSatisfy { !$0.doubtful.isEmpty }, on: answer.begun)
  }

  func path(
    _ path: EscalationPath, _ number: Int, _ start: Day?, in section: String = "", _ draft: inout AnswerBuilder
  ) {
    var way = path.legs.first.map { place($0.from) } ?? ""
    let days = start.map { path.days(from: $0) } ?? []
    for (position, leg) in path.legs.enumerated() {
      if position > 0, leg.from != path.legs[position - 1].to, leg.from != .unstated { way += ", " + place(leg.from) }
      way += " → " + place(leg.to)
      if let note = leg.claims.last?.qualification(.note) { way += " (\(wording.value(note)))" }
      if leg.step == nil { way += " (to which it reports)" }
      if !leg.informed.isEmpty { way += " (told: \(Wording.list(leg.informed.map { place($0) })))" }
      if !leg.limits.isEmpty { way += " within " + leg.alternatives.map { limits($0) }.joined(separator: " and ") }
      if position < days.count, let day = days[position] { way += ", by \(day.spoken)" }
    }
    let end = self.end(path)
    let time = self.time(path)
    var claims = path.doubtful + path.legs.flatMap { $0.claims + $0.limits }
    if case .decided(let deciders) = path.end { claims += deciders }
    let due = self.due(path, start, days)
    // That papers disagree on the time of it all is said where it stands.
    if path.limits.count == 1 { claims += path.limits }
    let doubt = claims.map { wording.doubt($0) }.first { !$0.isEmpty } ?? ""
    if path.limits.count > 1 { claims += path.limits }
    draft.add(
      [wording.cell(path.route), .text(way), .text(end), .text(time), due.map { .date($0) } ?? .unknown("not stated")],
      "\(number)  \(way) · \(end) · \(time)" + (due.map { " · at the latest by \($0)" } ?? "") + doubt,
      section: section,
      isPossible: claims.contains { $0.truth != .yes }, entity: path.route, on: claims)
  }

  func place(_ place: EscalationPlace) -> String {
    switch place {
    case .agent(let agent): wording.title(agent)
    case .role(let role): role
    case .together(let places): Wording.list(places.map { self.place($0) }) + " together"
    case .oneOf(let options): "one of " + Wording.list(options.map { wording.title($0) }, last: "or")
    case .unstated: "not stated"
    }
  }

  /// Within what a step is raised, or decided: each length that papers give for it.
  private func limits(_ claims: [Claim]) -> String {
    var words = Wording.list(claims.map { wording.value($0.value) }, last: "or")
    if claims.count > 1 { words += ", as papers disagree" }
    return claims.first?.relation == .deadline ? words + " (to raise it)" : words
  }

  private func end(_ path: EscalationPath) -> String {
    switch path.end {
    case .decided(let deciders): self.deciders(deciders)
    case .stops: "it stops there; who decides is not stated"
    case .loops(let place): "it comes back to \(self.place(place)); who decides is not stated"
    case .arrives: "it has come there; who decides is not stated"
    }
  }

  /// Who decides: several whom one clause names decide together.
  private func deciders(_ claims: [Claim]) -> String {
    let names = claims.map { claim in
      let isVacant = claim.value.entity.map { view.claimList(of: $0, .holder).isVacant } ?? false
      return wording.value(claim.value) + (isVacant ? " (a post that is vacant)" : "")
    }
    if claims.count > 1, claims.allSatisfy({ $0.truth == .yes }) {
      let areTogether = claims.allSatisfy { view.isOfOneClause(claims[0], $0) }
      return Wording.list(names) + (areTogether ? " decide together" : " are each named to decide")
    }
    return Wording.list(names, last: "or") + " decides"
  }

  private func time(_ path: EscalationPath) -> String {
    if path.limits.count > 1 { return "at most " + limits(path.limits) + tooLong(path) }
    if let total = path.total {
      return "at most " + total.map(\.description).joined(separator: " and ") + tooLong(path)
    }
    let missing = path.times.count { $0 == nil }
    if missing == 0 { return "longer than can be held" }
    if missing == path.legs.count { return "time limit not stated" }
    return "time limit not stated for \(missing) of \(path.legs.count) steps"
  }

  /// That the steps of a way take longer together than the way may; empty where they do not.
  private func tooLong(_ path: EscalationPath) -> String {
    guard let limit = path.limit, case .duration(let most) = limit.value else { return "" }
    let steps = path.legs.enumerated().map { place, leg in
      RouteTime.Step(
        order: Int64(place),
        lengths: leg.limits.compactMap { claim in
          if case .duration(let length) = claim.value { return (length, claim.facts[0]) }
          return nil
        })
    }
    return RouteTime(of: steps, over: most).map { ", though its steps take \($0.together): papers disagree" } ?? ""
  }

  private func due(_ path: EscalationPath, _ start: Day?, _ days: [Day?]) -> String? {
    guard let start else { return nil }
    if let limit = path.limit, case .duration(let length) = limit.value { return start.advanced(by: length).spoken }
    return days.last.flatMap { $0 }?.spoken
  }

  func singles(_ answer: EscalationAnswer, _ draft: inout AnswerBuilder) {
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
}
