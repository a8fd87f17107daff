import Analysis
import Language
import Model

/// `break-test`: where a route, or the routes that begin in a body, would fail.
struct BreakTestQuestion: RowQuestion {
  let subject: EntityID

  var columns: [Answer.Column] { .columns(["route": .entity, "weakness": .text, "at": .text]) }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.breakTest(subject) }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let name = runner.wording.name(subject)
    let count = answer.rows.count { $0.entity != nil }
    answer.title =
      count == 0
      ? "\(name): nothing on its way would fail." : "\(name): \(count) \(count == 1 ? "weak point" : "weak points")."
    if answer.rows.contains(where: { $0.entity == nil }) { answer.title = "" }
  }
}

extension BreakTestQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    subject = try resolver.thing(.subject)
  }
}

extension AnswerWriter {
  fileprivate mutating func breakTest(_ subject: EntityID) throws(Stop) -> AnswerBuilder {
    var draft = AnswerBuilder()
    let isRoute = branch.kind(of: subject) == .route
    let routes = isRoute ? [subject] : branch.routes(from: subject)
    var tested = 0
    for route in routes {
      let origins = isRoute ? try run.claimList(of: route, .raisedIn).live.flatMap { run.agents(of: $0) } : [subject]
      for origin in origins.uniqued() {
        let answer = try run.escalation(along: [route], from: origin, to: nil)
        if !answer.paths.isEmpty { tested += 1 }
        try weaknesses(of: route, from: origin, answer, &draft)
      }
    }
    if tested == 0, draft.rows.isEmpty {
      let words =
        isRoute
        ? "no way of it can be followed at this time: where it begins, or its steps, are not stated"
        : "no route is stated to begin in it at this time"
      draft.add([.unknown("not stated"), .text(words), .text("")], "\(wording.title(subject)): \(words)", on: [])
      try searched(for: .raisedIn, of: subject, isInverse: !isRoute, &draft)
    }
    return draft
  }

  private mutating func weaknesses(
    of route: EntityID, from origin: EntityID, _ answer: EscalationAnswer, _ draft: inout AnswerBuilder
  ) throws(Stop) {
    func add(_ weakness: String, _ place: String, _ claims: [Claim]) {
      let words = "\(weakness): \(place)"
      // What ways from several beginnings share is one weak point.
      if draft.rows.contains(where: { $0.row.entity == route && $0.row.sentence == words }) { return }
      draft.add([wording.cell(route), .text(weakness), .text(place)], words, entity: route, on: claims)
    }
    var ends: Set<String> = []
    for path in answer.paths {
      let last = path.legs.last
      switch path.end {
      case .stops:
        let end = last.map { place($0.to) } ?? wording.title(origin)
        if ends.insert(end).inserted { add("it ends there and nobody is said to decide", end, last?.claims ?? []) }
      case .loops(let back): add("it comes back to where it was", place(back), last?.claims ?? [])
      case .decided, .arrives: break
      }
    }
    for gap in answer.paths.isEmpty ? [] : try gaps(in: route) {
      add("nobody is stated to take it on", gap, answer.paths.flatMap(\.legs).flatMap(\.claims))
    }
    for leg in answer.singles {
      add("without this step there is no way", "\(place(leg.from)) → \(place(leg.to))", leg.claims)
    }
    let legs = answer.paths.flatMap(\.legs)
    var seen: [String] = []
    for leg in legs {
      let words = "\(place(leg.from)) → \(place(leg.to))"
      guard !seen.contains(words) else { continue }
      seen.append(words)
      if leg.limits.isEmpty { add("no time limit is stated", words, leg.claims) }
      for agent in leg.to.agents {
        if let weakness = try weakness(of: agent) { add(weakness, wording.title(agent), leg.claims) }
      }
    }
  }

  /// Why a step that leads to someone leads nowhere; nil where it does not.
  private mutating func weakness(of agent: EntityID) throws(Stop) -> String? {
    if case (.no, .ended) = view.life(of: agent) { return "it leads to what has ended" }
    guard branch.kind(of: agent) == .post, try run.claimList(of: agent, .holder).isVacant else { return nil }
    return "it leads to a post that is vacant"
  }
}
