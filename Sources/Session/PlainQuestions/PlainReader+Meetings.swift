import Language
import Model

/// Meetings that are recorded, by the day or the month on which they were.
extension PlainReader {
  /// A meeting by its day or its name.
  mutating func meeting(_ words: ArraySlice<PlainWord>, _ form: StatementForm.ID) -> SlotValue {
    let found = meetings(on: words)
    if found.isEmpty { return ofTheTime(owned(.meeting, words, form)) }
    return found.count <= Self.mostAlike ? .values(found.map { branch.id(of: $0) }) : .several(found)
  }

  /// Of some meetings those of the time that the question names.
  private func ofTheTime(_ found: SlotValue) -> SlotValue {
    guard let asked, case .values(let ids) = found else { return found }
    let then = ids.filter { id in branch.entity(id: id).flatMap { day(of: $0) }?.overlaps(asked.range) ?? false }
    return then.isEmpty ? .none : .values(then)
  }

  /// The recorded meetings of the place on the day, or in the month or year, that some words name: `meeting of 14 July 2025`,
  /// `May`; of a month alone that of its last year.
  func meetings(on words: ArraySlice<PlainWord>) -> [EntityID] {
    let said = words.filter { !Self.aroundDays.contains($0.folded) }
    let recorded = branch.entities(.meeting).filter { names.scope == nil || names.place(of: $0) < PlaceInUse.elsewhere }
    if let days = period(said[...])?.range {
      return recorded.filter { day(of: $0)?.overlaps(days) ?? false }
    }
    // A year makes a date of a month alone.
    guard said.count == 1, let month = period((said + [PlainWord("2000")])[...])?.range, month.start.parts.day == 1,
      said[0].folded.allSatisfy(\.isLetter)
    else { return [] }
    let dated = recorded.compactMap { meeting in day(of: meeting).map { (meeting: meeting, day: $0.start) } }
      .filter { $0.day.parts.month == month.start.parts.month && $0.day <= today }
    let year = dated.map(\.day.parts.year).max()
    return dated.filter { $0.day.parts.year == year }.map(\.meeting)
  }

  private static let aroundDays: Set<String> = ["meeting", "meetings", "of", "on", "in", "held", "the", "at", "from"]

  private func day(of meeting: EntityID) -> DayRange? {
    for fact in branch.facts(of: meeting, .eventDay) {
      if case .date(let date) = branch.value(fact) { return date.range }
    }
    return nil
  }
}
