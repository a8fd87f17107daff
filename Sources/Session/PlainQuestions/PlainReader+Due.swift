import Analysis
import Language
import Model

/// When what comes round falls due next, or fell due and is not said to be done.
extension PlainReader {
  /// Fills the duties that come round with the days between which the next time lies that each is due.
  func fillDue(_ text: String, _ filled: inout [String: [String]]) {
    guard text.contains("{nextdue}") else { return }
    let now = (asked ?? inUse)?.range.last ?? defaultDay
    filled["nextdue"] = (filled["cycle"] ?? []).map { id in
      var (first, last) = (now.advanced(by: 1), Self.years(-1, before: now))
      if let duty = branch.entity(id: id), let due = nextDue(duty, by: now) {
        // What fell due before and is not said to be done comes before what is due later.
        if due.last <= now { first = due.start }
        last = max(last, due.last)
      }
      return "\(id) from \(first) to \(last)"
    }
  }

  /// The days on one of which a duty is due, counted from the last time that it was done by a day.
  private func nextDue(_ duty: EntityID, by day: Day) -> DayRange? {
    let all = names.view.claimList(of: duty, .dutyRhythm)
    let rhythms = (all.live.isEmpty ? all.claims : all.live).compactMap { claim in
      if case .rhythm(let rhythm) = claim.value { rhythm.length } else { nil }
    }
    guard let length = rhythms.first, let done = timesDone(duty).filter({ $0.start <= day }).map(\.end).max(),
      let start = timesDone(duty).filter({ $0.start <= day }).map(\.start).max()
    else { return nil }
    return DayRange(first: start.advanced(by: length), last: done.advanced(by: length).advanced(by: -1))
  }

  private func timesDone(_ duty: EntityID) -> [DayRange] {
    branch.facts(about: duty, .fulfils).map { branch.subject($0) }.flatMap { thing in
      (branch.facts(of: thing, .eventDay) + branch.facts(of: thing, .covering)).compactMap { fact -> DayRange? in
        switch branch.value(fact) {
        case .date(let date): date.range
        case .period(let period): period.range
        default: nil
        }
      }
    }
  }

  /// The deadline of a duty that states none is that of the duty of law which it carries out, where that states one.
  func ofLawToo(_ statement: String) -> [String] {
    guard statement.hasPrefix("find "), statement.hasSuffix(".deadline"), let duty = subject(of: statement),
      names.view.claimList(of: duty, .deadline).live.allSatisfy(\.value.isGap)
    else { return [statement] }
    let bound = branch.facts(of: duty, .carriesOut).compactMap { branch.value($0).entity }.uniqued().filter {
      names.view.claimList(of: $0, .deadline).live.contains { !$0.value.isGap }
    }
    return bound.map { "find \(branch.id(of: $0)).deadline" } + [statement]
  }
}
