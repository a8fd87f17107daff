import Analysis
import Model

/// What a rule on absence says of those who chair a body or sit on it: a remark, and never a change of who holds it.
extension AnswerWriter {
  /// Writes as of the day in use, or the last one of a period.
  mutating func atDayInUse(_ write: (inout AnswerWriter) throws(Stop) -> Void) throws(Stop) {
    let slice = context.slices(branch).last ?? view.slice
    try elsewhere(view.at(slice), asked: slice.days, write)
  }

  mutating func lapses(of agents: [EntityID], on body: EntityID, _ draft: inout AnswerBuilder) throws(Stop) {
    for agent in agents.uniqued() {
      guard let lapse = try run.lapse(of: agent, on: body) else { continue }
      draft.note(words(lapse, on: body))
      draft.rest(on: lapse.rule)
    }
  }

  private func words(_ lapse: Lapse, on body: EntityID) -> String {
    let isPost = branch.kind(of: lapse.agent) == .post
    let what = isPost ? wording.title(lapse.agent) : "the seat of \(wording.title(lapse.agent))"
    let whose = lapse.rule.subject == lapse.agent ? "its own rule" : "the rule of \(wording.title(lapse.rule.subject))"
    let verb = lapse.isOver ? "lapsed" : "has perhaps lapsed"
    var words =
      "by \(whose) \(what) \(verb) on \(day(lapse.days)), after absence of \(wording.value(lapse.rule.value))"
    words += " from \(day(lapse.since))" + (lapse.isSinceAttendance ? ", the last attendance" : "")
    if !lapse.missed.isEmpty { words += "; missed: \(names(lapse.missed))" }
    var conditions: [String] = []
    if !lapse.open.isEmpty {
      let whom = isPost ? "its holder was not at" : "nobody came for it to"
      let isOne = lapse.open.count == 1
      conditions.append(
        "\(whom) \(names(lapse.open)), whose \(isOne ? "register leaves" : "registers leave") that open")
    }
    if !lapse.isWhole { conditions.append("no other meeting was held, which no paper says") }
    if !conditions.isEmpty { words += " · only if " + conditions.joined(separator: ", and if ") }
    return words + " · who holds it is told here as the papers say"
  }

  /// A day, or that it is one of some.
  private func day(_ days: DayRange) -> String {
    days.start == days.last ? days.start.spoken : "a day from \(days.start.spoken) to \(days.last.spoken)"
  }

  private func names(_ meetings: [RecordedMeeting]) -> String {
    let names = meetings.prefix(3).map { wording.name($0.meeting) }
    let rest = meetings.count - names.count
    return Wording.list(rest > 0 ? names + ["\(rest) more"] : names)
  }
}
