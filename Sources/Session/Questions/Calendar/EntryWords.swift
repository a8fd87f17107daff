import Analysis
import Model
import Rendering

/// The words of a calendar's entries.
extension Wording {
  /// When an entry falls, as closely as it is stated.
  func when(_ entry: CalendarEntry) -> String {
    guard let written = entry.written else {
      if entry.isExact { return entry.days.start.spoken }
      return "a day from \(entry.days.start.spoken) to \(entry.days.last.spoken)"
    }
    if case .promised = entry.kind { return written.spoken }
    if written.first != written.last { return written.spoken + ", day not stated" }
    return closely(written.first) + (isLastDay(entry) ? ", its last day" : "")
  }

  private func isLastDay(_ entry: CalendarEntry) -> Bool { entry.kind == .ends && entry.isExact }

  func kind(_ entry: CalendarEntry) -> String {
    let word =
      switch entry.kind {
      case .begins, .periodBegins: "begins"
      case .ends: "ends"
      case .due, .toBeDone: "due"
      case .review: "review"
      case .expires, .periodEnds: "runs out"
      case .agreed: "agreed"
      case .published: "published"
      case .happens: view.branch.kind(of: entry.subject)?.word ?? "event"
      case .promised: "planned"
      case .turn: "turn"
      }
    return entry.isPlanned && entry.kind != .promised ? word + ", planned" : word
  }

  func what(_ entry: CalendarEntry) -> String {
    let name = name(entry.subject)
    let first = entry.claims[0]
    switch entry.kind {
    case .begins, .ends, .promised:
      if first.relation == .exists { return name + inShadow(first) }
      return name + (entry.claims.count == 1 ? ": " + clause(first) : "")
    case .turn(let holder): return "\(name): \(first.relation.definition.clause) \(title(holder)), in turn"
    case .periodBegins, .periodEnds:
      let period = first.relation == .priority ? first.periods.first?.spoken : value(first.value)
      let words = period.map { " for \($0)" } ?? ""
      guard first.relation == .priority else { return name + words }
      let count = entry.claims.count
      return "\(count) \(count == 1 ? "priority" : "priorities") of \(name)\(words)"
    case .due where view.branch.kind(of: entry.subject) == .body: return "meeting of " + name
    case .due, .toBeDone, .review, .expires, .agreed, .published, .happens: return name
    }
  }

  /// What is known of whether it was done.
  func outcome(_ outcome: CalendarEntry.Outcome, _ entry: CalendarEntry) -> String {
    switch outcome {
    case .stated(let things):
      let said = things.map { name($0) + (date(of: $0).map { " (\($0))" } ?? "") }
      return "a source speaks of it afterwards: " + Wording.list(said)
    case .later(let thing, let period):
      return "no source speaks of it then; next stated for \(period.spoken)\(slip(entry, period)): \(name(thing))"
    case .confirmed: return "a source says the same as done"
    case .notStated: return "no source says whether it was done"
    case .notReached: return "no source reaches so far"
    }
  }

  /// How much later than due: `, a year later`.
  private func slip(_ entry: CalendarEntry, _ period: WrittenPeriod) -> String {
    let (due, stated) = (entry.days.start.parts, period.range.start.parts)
    let months = (stated.year - due.year) * 12 + stated.month - due.month
    guard months > 0, due.day == stated.day else { return "" }
    if months == 12 { return ", a year later" }
    return months % 12 == 0 ? ", \(months / 12) years later" : ", \(months) months later"
  }

  private func date(of thing: EntityID) -> String? {
    for fact in view.branch.facts(of: thing, .eventDay) {
      if case .date(let date) = view.branch.value(fact) { return date.spoken }
    }
    return view.branch.covering(thing)?.spoken
  }
}

extension Answer {
  /// Makes the rows a calendar file, made on a day.
  mutating func writeCalendar(_ today: Day) {
    let entries = rows.compactMap { row -> ICalendarRenderer.Entry? in
      guard case .entry(let days, let isExact) = row.kind else { return nil }
      let (when, what) = (text("when", of: row), text("what", of: row))
      let (kind, force) = (text("kind", of: row), text("force", of: row))
      let places = row.evidence.map { evidence[$0].place }.reduce(into: [String]()) { places, place in
        if !places.contains(place) { places.append(place) }
      }
      let lines = [isExact ? when : "\(when): the day is not stated, and the entry runs over the whole time"]
      return ICalendarRenderer.Entry(
        id: row.mark, first: days.start.description, end: days.last.advanced(by: 1).description,
        summary: (isExact ? "" : "[day not stated] ") + "\(kind): \(what)" + (force.isEmpty ? "" : " (\(force))"),
        description: (lines + row.details + places).joined(separator: "\n"), categories: [kind],
        isTentative: row.isPossible)
    }
    calendar = ICalendarRenderer.Calendar(name: title, stamp: today.description, entries: entries)
  }
}
