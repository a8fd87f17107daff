public import Model

extension Evaluation {
  /// Whether a condition holds; at a meeting, whether those who are there meet it as a rule.
  ///
  /// - Parameter it: the thing that a filter or quantifier is looking at, when there is one.
  public mutating func truth(_ expression: Expression, it: RuntimeValue? = nil) throws(Stop) -> Truth {
    try budget.spend(1)
    switch expression {
    // Where the first part decides, the second changes no answer; of a meeting it tells who could come besides.
    case .and(let left, let right):
      let first = try truth(left, it: it)
      return try first == .no && meeting == nil ? .no : first && truth(right, it: it)
    case .or(let left, let right):
      let told = meeting?.parts.count ?? 0
      let first = try truth(left, it: it)
      if first == .yes, meeting == nil { return .yes }
      let either = try first || truth(right, it: it)
      if either == .yes { meeting?.setAside(partsSince: told) }
      return either
    case .not(let inner): return try !truth(inner, it: it)
    case .conditional(let test, let first, let second):
      let chosen = try chosen(test, it)
      let told = meeting?.parts.count ?? 0
      let one = try chosen == .no && meeting == nil ? .no : truth(first, it: it)
      if chosen == .no { meeting?.setAside(partsSince: told) }
      let between = meeting?.parts.count ?? 0
      let other = try chosen == .yes && meeting == nil ? .no : truth(second, it: it)
      if chosen == .yes { meeting?.setAside(partsSince: between) }
      return (chosen && one) || (!chosen && other) || (one && other)
    case .quantified(let quantifier, let set, let condition):
      return quantifier.holds(try tally(quantifier, set, condition, it))
    case .literal, .isStated, .compare, .eachKind, .entity, .capacity, .list, .set, .step, .filter, .all, .it, .now,
      .aggregate, .arithmetic, .at, .knownBy, .certain, .stated:
      return try meeting == nil ? holds(expression, it) : isThere(expression, it)
    }
  }

  /// Whether the test of a condition holds: at a meeting, one that asks who is there is read of those who come.
  private mutating func chosen(_ test: Expression, _ it: RuntimeValue?) throws(Stop) -> Truth {
    guard meeting != nil, test.asksWhoComes else {
      return try whoeverComes { (run: inout Evaluation) throws(Stop) in try run.truth(test, it: it) }
    }
    // What it looks at could change the answer, and is no part of what is asked for.
    let parts = meeting?.parts ?? []
    let truth = try truth(test, it: it)
    meeting?.parts = parts
    return truth
  }

  /// Whether a condition holds, whichever of several a statement comes to: where every case agrees, that is known.
  public mutating func truthInEveryCase(_ expression: Expression, it: RuntimeValue? = nil) throws(Stop) -> Truth {
    let outer = undecided
    undecided = [:]
    defer { undecided = outer }
    let plain = try truth(expression, it: it)
    guard case .unknown = plain, assumed.count < Self.mostAssumed,
      let (fact, options) = undecided.min(by: { $0.key < $1.key })
    else { return plain }
    var result: Truth?
    defer { assumed[fact] = nil }
    for option in options {
      assumed[fact] = option
      let truth = try truthInEveryCase(expression, it: it)
      if case .unknown = truth { return plain }
      guard result == nil || result == truth else { return plain }
      result = truth
    }
    return result ?? plain
  }

  /// The most statements of one of several that are tried together.
  private static var mostAssumed: Int { 4 }

  /// Whether something that is not made of other conditions holds.
  mutating func holds(_ expression: Expression, _ it: RuntimeValue?) throws(Stop) -> Truth {
    switch expression {
    case .isStated(let inner): return try isStated(inner, it: it)
    case .compare(let comparison, let left, let right):
      try checkUnits(comparing: left, right, it: it)
      let (one, other) = (try set(left, it: it), try set(right, it: it))
      if left.isOfDays || right.isOfDays, left != right,
        let truth = compareDays(
          comparison, one.years(beside: other), other.years(beside: one), left.isOfDays, right.isOfDays)
      {
        return truth
      }
      return try compare(comparison, one, other)
    case .literal(.truth(let truth)): return truth
    default:
      let set = try set(expression, it: it)
      if set.certain.count == 1, case .truth(let truth) = set.certain[0] { return truth }
      return exists(set)
    }
  }

  /// Whether a set has a member.
  private func exists(_ set: PartialSet) -> Truth {
    if !set.certain.isEmpty { return .yes }
    if let first = set.possible.first { return .unknown(first.reasons) }
    return set.isComplete ? .no : .unknown(.notStated)
  }

  /// Whether a source states something: its silence is a plain no, and one of several is stated.
  private mutating func isStated(_ inner: Expression, it: RuntimeValue?) throws(Stop) -> Truth {
    // Whichever of two papers is right, something is stated.
    let outer = overruled
    defer { overruled = outer }
    let set = try set(inner, it: it)
    if set.certain.isEmpty, !set.possible.isEmpty, case .step(let from, let path) = inner, !path.isInverse {
      for case .entity(let subject) in try self.set(from, it: it).certain {
        // Of one who may be there no more, or not yet, perhaps nothing is stated.
        let isChosen = try claimList(of: subject, path.relation).certain.contains { claim in
          view.branch.choice(claim.value)?.options.allSatisfy { view.life(of: $0).0 == .yes } ?? false
        }
        if isChosen { return .yes }
      }
    }
    if !set.certain.isEmpty { return .yes }
    return set.possible.first.map { .unknown($0.reasons) } ?? .no
  }

  /// Whether something is in a set, an area also with an area that it is part of, at any number of steps.
  private mutating func isIn(_ set: PartialSet, _ element: RuntimeValue) throws(Stop) -> Truth {
    var result = set.contains(element)
    if case .period(let days) = element { return within(days, set) || result }
    // What is for both is for each of them.
    if case .word(let word) = element, ["children", "adults"].contains(word),
      let both = set.members.first(where: { $0.element == .word("both") })
    {
      return result || both.truth
    }
    guard case .entity(let area) = element, view.branch.kind(of: area) == .area else { return result }
    var found: [(area: EntityID, truth: Truth)] = [(area, .yes)]
    var next = 0
    while result != .yes, next < found.count {
      for claim in try claimList(of: found[next].area, .parent).live {
        guard let whole = claim.value.entity, !found.contains(where: { $0.area == whole }) else { continue }
        let truth = found[next].truth && claim.truth
        found.append((whole, truth))
        result = result || (truth && set.contains(.entity(whole)))
      }
      next += 1
    }
    return result
  }

  /// Whether a day or a period lies in one of some periods; where it lies in a part of one alone, that is not known.
  private func within(_ days: WrittenPeriod, _ set: PartialSet) -> Truth {
    var result = Truth.no
    for case (.period(let whole), let truth) in set.members where whole.range.overlaps(days.range) {
      let isInside = whole.range.start <= days.range.start && days.range.last <= whole.range.last
      result = result || (truth && (isInside ? .yes : .unknown(.dayNotStated)))
    }
    return result
  }

  private mutating func compare(
    _ comparison: Expression.Comparison, _ one: PartialSet, _ other: PartialSet
  ) throws(Stop) -> Truth {
    var (left, right) = (one.years(beside: other).inOneUnit, other.years(beside: one).inOneUnit)
    if right.members.contains(where: { $0.element.isText }) {
      for (element, _) in left.members where element.isMeasured { throw .notComparable(element.sort, "a text") }
      (left, right) = (left.withPlainSigns, right.withPlainSigns)
    }
    switch comparison {
    case .equal: return try equal(left, right)
    case .notEqual: return try !equal(left, right)
    case .contains where right.members.contains(where: { $0.element.isText }): return try says(left, right)
    case .contains:
      if left.members.contains(where: \.element.isText), let other = right.members.first(where: \.element.isMeasured) {
        throw .notComparable("a text", other.element.sort)
      }
      return try every(right) { (element) throws(Stop) in try isIn(left, element) }
    case .within: return try every(left) { (element) throws(Stop) in try isIn(right, element) }
    case .atLeast, .atMost, .more, .less, .before, .after:
      if left.isEmpty || right.isEmpty { return .unknown(.notStated) }
      var result = Truth.yes
      for (first, one) in left.members {
        for (second, other) in right.members {
          // How often is as needed, no paper says.
          let isOpen = first.isAsNeeded || second.isAsNeeded
          let holds: Truth = isOpen ? .unknown(.notStated) : Truth(try order(comparison, first, second))
          result = result && (one == .yes && other == .yes ? holds : .unknown(one.reasons.union(other.reasons)))
        }
      }
      return result
    }
  }

  /// Whether the words of what is stated hold each of some texts, whatever their case.
  ///
  /// As with `is stated` it is asked of the papers, and their silence is a plain no.
  private func says(_ left: PartialSet, _ right: PartialSet) throws(Stop) -> Truth {
    var result = Truth.yes
    for case (.text(let wanted), let known) in right.members {
      var isSaid = Truth.no
      for (element, truth) in left.members {
        guard case .text(let text) = element else { throw .notComparable(element.sort, "a text") }
        if text.holds(wanted) { isSaid = isSaid || truth }
      }
      result = result && (known == .yes ? isSaid : .unknown(known.reasons))
    }
    return result
  }

  /// Whether two sets are the same.
  ///
  /// What is not stated equals nothing and differs from nothing for certain.
  private func equal(_ left: PartialSet, _ right: PartialSet) throws(Stop) -> Truth {
    if left.isEmpty, right.isEmpty { return left.isComplete && right.isComplete ? .yes : .unknown(.notStated) }
    // What only may be in the one set may not be, and then both are empty.
    for (empty, other) in [(left, right), (right, left)] where empty.isEmpty {
      if !empty.isComplete { return .unknown(.notStated) }
      return other.certain.isEmpty ? .unknown(other.possible.first?.reasons ?? .notStated) : .no
    }
    return try every(left) { right.holds($0) } && every(right) { left.holds($0) }
  }

  /// Whether all of a set are something; of a list that is not whole nobody knows it.
  private func every(
    _ set: PartialSet, _ holds: (RuntimeValue) throws(Stop) -> Truth
  ) throws(Stop) -> Truth {
    var result = Truth.yes
    for (element, truth) in set.members {
      result = try result && (!truth || holds(element))
    }
    return set.isComplete ? result : result && .unknown(.notStated)
  }

  /// How many of a set meet a condition; at a meeting, how many of those asked for are there.
  private mutating func tally(
    _ quantifier: Expression.Quantifier, _ set: Expression, _ condition: Expression?, _ it: RuntimeValue?
  ) throws(Stop) -> Tally {
    let counted = try meeting == nil ? Counted(self.set(set, it: it)) : attendance(quantifier, set, it)
    var (least, most) = (0, 0)
    var there = (least: 0, most: 0)
    var reasons = counted.reasons
    for member in counted.members {
      var holds = member.isThere
      if let condition, holds != .no {
        let met = try whoeverComes { (run: inout Evaluation) throws(Stop) in
          try member.element.map { (element) throws(Stop) in try run.truth(condition, it: element) }
            ?? .unknown(.notStated)
        }
        holds = holds && met
      }
      let isOneThere = member.belongs && holds
      there = (there.least + (isOneThere == .yes ? 1 : 0), there.most + (isOneThere == .no ? 0 : 1))
      switch quantifier == .every ? !member.belongs || holds : member.belongs && holds {
      case .yes: (least, most) = (least + 1, most + 1)
      case .no: break
      case .unknown(let why):
        most += 1
        reasons.formUnion(why)
      }
    }
    let tally = Tally(
      least: least, most: most, known: counted.members.count, fewest: counted.members.count { $0.belongs == .yes },
      isOpen: counted.isOpen, mayCome: counted.mayCome, reasons: reasons, paired: counted.paired)
    meeting?.note(quantifier, of: set, tally, there: there)
    return tally
  }
}

/// What a quantifier counts.
struct Counted {
  typealias Member = (element: RuntimeValue?, belongs: Truth, isThere: Truth)

  /// Each with whether it is one of them, and whether it is there, which is asked only at a meeting.
  var members: [Member]
  /// Whether there may be more.
  var isOpen: Bool
  /// Whether more may be there than are told of: at a meeting, of those who come besides.
  var mayCome: Bool
  /// Why what is counted may not be all.
  var reasons: Reasons
  /// Of how many it is one and the same doubt whether they belong and whether they are there.
  var paired = 0

  /// The members of a set.
  init(_ set: PartialSet) {
    // Who is not named may be one of them or not.
    let unnamed = Array(repeating: (nil as RuntimeValue?, Truth.yes, Truth.unknown(.notStated)), count: set.unnamed)
    members = set.members.map { ($0.element, $0.truth, .yes) } + unnamed
    isOpen = set.isOpen
    mayCome = set.isOpen
    reasons = isOpen ? .notStated : []
  }

  init(
    members: [Member], isOpen: Bool, mayCome: Bool, reasons: Reasons,
    paired: Int
  ) {
    (self.members, self.isOpen, self.mayCome) = (members, isOpen, mayCome)
    (self.reasons, self.paired) = (reasons, paired)
  }
}

/// How many of a set meet a condition.
struct Tally {
  /// How many do for certain.
  let least: Int
  /// How many of the known ones may.
  let most: Int
  /// How many there are that are known.
  let known: Int
  /// How many of the known ones belong to it for certain.
  let fewest: Int
  /// Whether more than the known ones may meet it.
  let isOpen: Bool
  /// Whether more than the known ones may be there.
  let mayCome: Bool
  /// Why it is not certain.
  let reasons: Reasons
  /// How many of those that may meet it belong to it only if they do.
  var paired = 0

  /// Whether a share of them meets it, however many of those in one doubt belong to it and meet it.
  fileprivate func isShare(_ needed: (Int) -> Int) -> Bool {
    (0...paired).allSatisfy { least + $0 >= needed(known - paired + $0) }
  }

  fileprivate func isNoShare(_ needed: (Int) -> Int) -> Bool {
    (0...paired).allSatisfy { most - paired + $0 < needed(fewest + $0) }
  }
}

extension Expression.Quantifier {
  /// Whether so many of a set are what is asked for.
  func holds(_ tally: Tally) -> Truth {
    let (least, most) = (tally.least, tally.most)
    let isClosed = !tally.isOpen
    let (yes, no): (Bool, Bool) =
      switch self {
      case .every: (least == tally.known && isClosed, most < tally.known)
      case .some: (least > 0, most == 0 && isClosed)
      case .no: (most == 0 && isClosed, least > 0)
      case .atLeast(let wanted): (least >= wanted, most < wanted && isClosed)
      case .atMost(let wanted): (most <= wanted && isClosed, least > wanted)
      case .exactly(let wanted):
        (least == most && least == wanted && isClosed, least > wanted || (most < wanted && isClosed))
      case .share(let share):
        // More who belong to it ask for more; of fewer it takes no more than of all.
        (
          isClosed && tally.isShare { share.needed(of: $0) },
          !tally.mayCome && tally.isNoShare { share.needed(of: $0) }
        )
      }
    if yes { return .yes }
    return no ? .no : .unknown(tally.reasons.isEmpty ? .notStated : tally.reasons)
  }
}

extension String {
  /// Whether the other text stands in it, in capitals or not.
  fileprivate func holds(_ other: String) -> Bool {
    let (text, wanted) = (Array(lowercased().utf8), Array(other.lowercased().utf8))
    guard wanted.count <= text.count else { return false }
    return (0...text.count - wanted.count).contains { text[$0..<$0 + wanted.count].elementsEqual(wanted) }
  }
}
