import Language
import Model

/// Lines that ask of the other place that was spoken of last, or ask the last question again of another place.
extension Session {
  /// `what do the police pay there`: asked of the one other place that the last answer was of; nil where there is none.
  mutating func readThere(_ line: String) -> PlainReading? {
    let said = PlainWord.words(of: line)
    guard said.count > 2, said[said.count - 1].folded == "there", let lastAsked,
      !Self.beforeThere.contains(said[said.count - 2].folded)
    else { return nil }
    let inUse = PlaceInUse(branch: branch, scope: context.scope)
    let named = lastAsked.statements.flatMap { statement in
      statement.split { !($0.isLetter || $0.isNumber || $0 == "-") }.compactMap { branch.entity(id: String($0)) }
    }
    let away = named.filter { branch.kind(of: $0) != nil && inUse.distance(to: $0) == PlaceInUse.elsewhere }
    let areas = away.flatMap { branch.kind(of: $0) == .area ? [$0] : branch.areas(belongingTo: $0) }.uniqued()
    // What is of one place may belong to a region too.
    let places = areas.filter { area in !areas.contains { $0 != area && branch.belongs($0, to: area) } }
    guard places.count == 1, place(named: branch.declaredName(of: places[0])) == places[0] else {
      return places.isEmpty ? readOnIt(said.map(\.folded), lastAsked) : nil
    }
    let rest = said.dropLast().map(\.written).joined(separator: " ")
    return plainReading(asTyped: "\(rest) in \(branch.declaredName(of: places[0]))")
  }

  /// `who sits there`: on the body that the last answer was of, at its time.
  private mutating func readOnIt(_ said: [String], _ last: LastAsked) -> PlainReading? {
    let verbs = ["chairs": "chairs", "chaired": "chairs", "sits": "sits on", "sat": "sits on"]
    guard said.count == 3, said[0] == "who", let verb = verbs[said[1]] else { return nil }
    let bodies = last.statements.flatMap { $0.split { !($0.isLetter || $0.isNumber || $0 == "-") } }
      .compactMap { branch.entity(id: String($0)) }.filter { branch.kind(of: $0) == .body }.uniqued()
    guard bodies.count == 1 else { return nil }
    let time = last.statements.filter { PlainReader.form($0) == .at }
    return .statements(time + ["who \(verb) \(branch.id(of: bodies[0]))"])
  }

  /// What `there` follows where it is no place: `are they still there`, `how many are there`.
  private static let beforeThere: Set<String> = [
    "is", "are", "was", "were", "be", "been", "who", "still", "out", "how", "get", "got", "he", "she", "they", "it",
    "not", "from", "also", "anyone", "anybody", "chair",
  ]

  private static let leads = [
    ["and", "what", "about"], ["and", "how", "about"], ["what", "about"], ["how", "about"], ["and"],
  ]

  /// `and in Southampton`, after a question of another place: the same question asked there, where what the words say by
  /// themselves is of no body at the head of that place.
  mutating func readAgain(_ line: String, _ reading: PlainReading) -> PlainReading? {
    guard let lastAsked, !lastAsked.line.isEmpty, case .nothing = reading else { return nil }
    let said = PlainWord.words(of: line)
    guard let lead = Self.leads.first(where: { said.map(\.folded).starts(with: $0) }) else { return nil }
    let rest = said.dropFirst(lead.count).drop { ["in", "at", "for", "of"].contains($0.folded) }
    let name = rest.map { $0.owner }.joined(separator: " ")
    guard !name.isEmpty, let place = place(named: name) else { return nil }
    let before = self.lastAsked
    self.lastAsked = nil
    defer { self.lastAsked = before }
    // What only went on from another answer is no question by itself.
    guard !PlainReader.goesOn(lastAsked.line), case .statements(let alone) = plainReading(asTyped: lastAsked.line),
      alone.allSatisfy(lastAsked.statements.contains)
    else { return nil }
    if place == context.scope { return .statements(alone) }
    let there = plainReading(asTyped: "\(lastAsked.line) in \(branch.declaredName(of: place))")
    guard case .statements(let statements) = there, statements.contains("use \(branch.id(of: place))") else {
      return nil
    }
    return there
  }
}
