import Analysis
import Model

/// What else a calendar's entry says: what came with it, how it is counted, and whether it was done.
extension AnswerWriter {
  func details(_ entry: CalendarEntry) -> [String] {
    var details: [String] = []
    switch entry.kind {
    case .promised, .begins, .ends, .periodBegins, .periodEnds:
      if entry.claims.count > 1 { details += entry.claims.map { wording.clause($0) } }
    case .happens: details += happenings(entry)
    default: break
    }
    if case .due(let cycle) = entry.kind {
      let isDisputed = entry.claims.first?.truth.reasons.contains(.disagree) ?? false
      details.append(count(cycle) + (isDisputed ? " · papers disagree on how long" : ""))
    }
    if entry.kind == .periodEnds, let boundary = view.bounds(of: entry.subject).end,
      boundary.days.last < entry.days.start
    {
      details.append("\(wording.name(entry.subject)) itself ended \(wording.boundary(boundary))")
    }
    if let outcome = entry.outcome { details.append(wording.outcome(outcome, entry)) }
    for note in entry.claims.flatMap(\.qualifications) where note.qualifier == .note {
      let words = wording.value(note.value)
      if entry.claims.count == 1, !details.contains(where: { $0.contains(words) }), !isInSentence(entry) {
        details.append(words)
      }
    }
    if entry.outcome != nil { details += noted(entry).map { "noted: " + $0 } }
    return details
  }

  /// Whether the sentence is the clause itself, notes and all.
  private func isInSentence(_ entry: CalendarEntry) -> Bool {
    switch entry.kind {
    case .promised: true
    case .begins, .ends: entry.claims[0].relation != .exists
    default: false
    }
  }

  private func happenings(_ entry: CalendarEntry) -> [String] {
    var details: [String] = []
    for (relation, word) in [
      (Relation.ends, "ends"), (.begins, "begins"),
      (.fulfils, entry.isPlanned ? "to be done with it:" : "done with it:"),
    ] {
      let things = branch.facts(of: entry.subject, relation).compactMap { branch.value($0).entity }
      if !things.isEmpty { details.append("\(word) " + Wording.list(things.map { wording.title($0) })) }
    }
    return details
  }

  private func count(_ cycle: CalendarEntry.Cycle) -> String {
    let since = wording.name(cycle.since)
    if cycle.isLimit { return "\(cycle.length) from: \(since)" }
    let words = "every \(cycle.length.count == 1 ? cycle.length.unit.words(plural: false) : cycle.length.description)"
    let turns = cycle.turns > 1 ? ", the \(Self.ordinal(cycle.turns)) time after" : ", counted from"
    return "\(words)\(turns): \(since)"
  }

  private static func ordinal(_ number: Int) -> String {
    let endings = [1: "st", 2: "nd", 3: "rd"]
    let isTeen = (11...13).contains(number % 100)
    return "\(number)\(isTeen ? "th" : endings[number % 10] ?? "th")"
  }

  /// Discrepancies that were noted at the very lines an entry rests on.
  private func noted(_ entry: CalendarEntry) -> [String] {
    let places = entry.claims.flatMap(\.facts).flatMap { branch.fact($0).attestations }.filter { $0.firstLine > 0 }
    let subjects = [entry.subject] + entry.claims.map(\.subject).filter { $0 != entry.subject }
    var words: [String] = []
    for reference in subjects.flatMap({ branch.facts(of: $0, .discrepancy) }) {
      let fact = branch.fact(reference)
      let isHere = fact.attestations.contains { attestation in
        places.contains {
          $0.source == attestation.source && $0.firstLine <= attestation.lastLine
            && attestation.firstLine <= $0.lastLine
        }
      }
      let said = wording.value(fact.value)
      if isHere, view.known(fact.attestations).count == fact.attestations.count, !words.contains(said) {
        words.append(said)
      }
    }
    return words
  }
}
