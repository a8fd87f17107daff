import Analysis
import Language
import Model

/// Who comes or votes: by name, and so many of some by what they are called (`two directors`).
extension PlainReader {
  mutating func attendees(_ words: ArraySlice<PlainWord>, _ form: StatementForm.ID) -> SlotValue {
    var ways: [[String]] = [[]]
    for part in words.split(whereSeparator: { [",", "and", "or", "plus", "&"].contains($0.folded) }) {
      // Of deputies it is asked whether they count.
      if part.count == 1, ["deputies", "substitutes"].contains(part.first?.folded) { return .none }
      var ids: [[String]] = []
      if let some = some(part, form) {
        ids = some.map { $0.map { branch.id(of: $0) } }
      } else {
        // `the chair` is whoever is stated to chair the place's own body, and no post that has the word in its name.
        let office = names.scope == nil ? nil : Self.office(part)
        let things =
          office.map { office in
            names.main().flatMap { names.view.claimList(of: $0, office).live.compactMap(\.value.entity) }.uniqued()
          } ?? names.things(part, [.organisation, .post, .person, .body])
        guard let first = things.first else { return .none }
        if things.count > 1 { return .several(things) }
        ids = [[branch.id(of: first)]]
      }
      ways = ways.flatMap { way in ids.map { way + $0 } }
    }
    guard ways.count <= Self.mostAlike, ways.allSatisfy({ !$0.isEmpty && Set($0).count == $0.count }) else {
      return .none
    }
    return .values(ways.map { $0.joined(separator: ", ") })
  }

  /// The chair or the vice chair; nil of other words.
  private static func office(_ words: ArraySlice<PlainWord>) -> Relation? {
    switch words.map(\.folded) {
    case ["chair"]: .chair
    case ["vice", "chair"], ["vice-chair"], ["deputy", "chair"]: .viceChair
    default: nil
    }
  }

  /// The ways in which so many of some are meant: one where there are no more of them, or where no rule tells them apart;
  /// nil where no number is said, or there are too few of them, or too many ways.
  private mutating func some(_ words: ArraySlice<PlainWord>, _ form: StatementForm.ID) -> [[EntityID]]? {
    guard let first = words.first, let number = Self.count(first.folded), words.count > 1 else { return nil }
    let said = words.dropFirst()
    let seats = names.main().flatMap { names.view.claimList(of: $0, .member).live }.filter { $0.value.entity != nil }
    let meant = seated(said, among: seats)
    let things = meant.compactMap(\.value.entity).uniqued()
    if things.count == number { return [things] }
    guard things.count > number, number > 0 else { return nil }
    if areAlike(meant, form) {
      slotOpening = "Which \(first.written) of the \(things.count) is not said; the rule counts any of them alike."
      return [Array(things.prefix(number))]
    }
    let ways = Self.ways(of: number, things)
    guard ways.count <= Self.mostAlike else { return nil }
    slotOpening = "Which \(first.written) of the \(things.count) is not said, so that each way is told."
    return ways
  }

  /// The seats of those who are called so: by the words of their names, by the kind of agency, or any member.
  private func seated(_ words: ArraySlice<PlainWord>, among seats: [Claim]) -> [Claim] {
    let said = words.map { WordIndex.singular($0.folded) }
    if said == ["member"] || said == ["people"] || said == ["person"] {
      return seats.filter { Set(names.view.capacities(of: $0)).isDisjoint(with: Self.besides) }
    }
    // `one councillor` is said as `lead member` by now.
    let stems = (["lead", "member"] == said ? ["councillor"] : said).filter { !PlainVocabulary.small.contains($0) }
    let named = seats.filter { seat in
      let own = Set(seat.value.entity.map { branch.names(of: $0).dropFirst().flatMap { WordIndex.stems($0) } } ?? [])
      return !stems.isEmpty && stems.allSatisfy(own.contains)
    }
    if !named.isEmpty { return named }
    if stems == ["councillor"] { return seats.filter { $0.value.entity.map { isOf($0, "elected") } ?? false } }
    let kinds = PlainVocabulary.agencies.first { $0.said == said }?.kinds ?? []
    return seats.filter { seat in seat.value.entity.map { one in kinds.contains { isOf(one, $0) } } ?? false }
  }

  private static let besides: Set<String> = ["participating-observer", "adviser", "invited", "attendee"]

  /// Whether some seats are of one capacity, and the rule of the place's own body names none of them, or all in one list.
  private func areAlike(_ seats: [Claim], _ form: StatementForm.ID) -> Bool {
    let relations: [Relation] = form == .vote ? [.carriedBy, .veto] : [.quorum]
    let rules = names.main().flatMap { body in relations.flatMap { names.view.claimList(of: body, $0).live } }
    guard rules.contains(where: { $0.relation != .veto }), Set(seats.map { names.view.capacities(of: $0) }).count == 1
    else { return false }
    let things = Set(seats.compactMap(\.value.entity))
    let homes = things.flatMap { branch.facts(of: $0, .organisation).compactMap { branch.value($0).entity } }
    return rules.allSatisfy { claim in
      let rule = branch.expression(claim.value)?.text { branch.id(of: $0) }
      let text = rule ?? claim.value.entity.map { branch.id(of: $0) } ?? ""
      let told = Self.ids(in: text)
      if homes.contains(where: { told.contains(branch.id(of: $0)) && !things.contains($0) }) { return false }
      let named = things.map { branch.id(of: $0) }.filter(told.contains)
      guard !named.isEmpty else { return true }
      let lists = text.split(separator: "(").map { Self.ids(in: String($0.prefix { $0 != ")" })) }
      return named.count == things.count && named.allSatisfy { id in told.count { $0 == id } == 1 }
        && lists.contains { Set(named).isSubset(of: $0) }
    }
  }

  private static func ids(in text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
  }

  /// Every way of taking so many of some, in their order.
  private static func ways(of number: Int, _ things: [EntityID]) -> [[EntityID]] {
    guard number > 0 else { return [[]] }
    guard things.count >= number, let first = things.first else { return [] }
    let rest = Array(things.dropFirst())
    return ways(of: number - 1, rest).map { [first] + $0 } + ways(of: number, rest)
  }

  static func count(_ word: String) -> Int? {
    let words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return words.firstIndex(of: word).map { $0 + 1 } ?? Int(word).flatMap { (1...20).contains($0) ? $0 : nil }
  }
}
