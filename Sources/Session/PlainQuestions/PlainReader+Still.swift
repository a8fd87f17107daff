import Language
import Model

/// `is he still a member`: of today, where a day is stated on which that ended or ends.
extension PlainReader {
  /// The same reading asked of today, with the terms of those it names, where the term of one of them runs out between the
  /// day that answers are for and today.
  mutating func ofStill(_ reading: PlainReading, _ line: String) -> PlainReading {
    guard case .statements(let statements) = reading, inUse == nil, !statements.contains(where: Self.looks),
      PlainWord.words(of: line).contains(where: { $0.folded == "still" })
    else { return reading }
    let named = statements.flatMap { $0.split(whereSeparator: { " .,()".contains($0) }) }
      .compactMap { branch.entity(id: String($0)) }.uniqued()
    let ending = named.filter { [.person, .post].contains(branch.kind(of: $0)) && endsByToday($0) }
    if ending.isEmpty { return reading }
    opening = nil
    return .statements(["at \(today)"] + ending.map { "terms of office \(branch.id(of: $0))" } + statements)
  }

  private func endsByToday(_ one: EntityID) -> Bool {
    (branch.facts(of: one, .holder) + branch.facts(about: one, .holder)).contains { fact in
      guard let end = branch.boundary(branch.fact(fact).to, isEnd: true), !end.isUndated else { return false }
      return end.days.start > defaultDay && end.days.last <= today.advanced(by: 1)
    }
  }
}
