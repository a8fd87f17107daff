import Language
import Model

/// When a question asks about: a date at its end, in its middle or at its front, or a merger of the place.
extension PlainReader {
  static let beforeDates: Set<String> = [
    "in", "at", "on", "during", "for", "of", "by", "as", "back", "around", "between", "from", "throughout", "over", ",",
  ]

  /// A period at the end of a question, and the words before it.
  func timed(_ words: [PlainWord]) -> (rest: [PlainWord], period: WrittenPeriod)? {
    for start in words.indices.dropFirst() {
      guard let period = period(words[start...]) else { continue }
      var rest = words[..<start]
      // `what was the quorum before the merger` asks of the day before it.
      if let word = rest.last, ["before", "until"].contains(word.folded), rest.count > 2 {
        return (Array(rest.dropLast()), WrittenPeriod(WrittenDate(period.range.start.advanced(by: -1))))
      }
      while let last = rest.last, Self.beforeDates.contains(last.folded) { rest = rest.dropLast() }
      return rest.isEmpty ? nil : (Array(rest), period)
    }
    return nil
  }

  /// A date with the word before it, or a year that is counted from another, at the front or in the middle of a question,
  /// and the words around it.
  func timedWithin(_ words: [PlainWord]) -> (rest: [PlainWord], period: WrittenPeriod)? {
    for start in words.indices.dropLast(2) {
      let isDated = ["in", "on", "during", "at"].contains(words[start].folded)
      let first = isDated ? start + 1 : start
      guard isDated || ["last", "previous", "past"].contains(words[start].folded) else { continue }
      for end in stride(from: min(first + 4, words.count - 1), to: first, by: -1) {
        guard let period = period(words[first..<end]) else { continue }
        return (Array(words[..<start] + words[end...].drop { $0.folded == "," }), period)
      }
    }
    return nil
  }

  /// A date in words, or a known event of the place: `the merger`.
  func period(_ words: ArraySlice<PlainWord>) -> WrittenPeriod? {
    if let period = PlainDate.period(words, today: today, latest: defaultDay) { return period }
    guard ["merger", "amalgamation"].contains(words.map(\.folded).joined(separator: " ")) else { return nil }
    let days = mergers().compactMap { event -> WrittenDate? in
      for fact in branch.facts(of: event, .eventDay) {
        if case .date(let date) = branch.value(fact) { return date }
      }
      return nil
    }
    return days.count == 1 ? WrittenPeriod(days[0]) : nil
  }

  /// The recorded mergers of the place in use.
  func mergers() -> [EntityID] {
    branch.entities(.event).filter { event in
      isHere(event)
        && branch.facts(of: event, .kind).contains { fact in
          if case .word(let word) = branch.value(fact) { return branch.text(word) == "merger" }
          return false
        }
    }
  }

  /// Whether an event begins or ends something of the place in use.
  private func isHere(_ event: EntityID) -> Bool {
    [Relation.ends, .begins].contains { relation in
      branch.facts(of: event, relation).contains { fact in
        branch.value(fact).entity.map { names.place(of: $0) == 0 } ?? false
      }
    }
  }
}
