/// Plain evaluation in one world, in which every list is closed and nothing is unknown.
extension World {
  mutating func set(_ expression: SetExpression, it: Int?, on day: Int) -> Things {
    switch expression {
    case .thing(let thing): return Things(only: thing)
    case .it: return it.map { Things(only: $0) } ?? 0
    case .all(let kind):
      return papers.model.things.indices.reduce(0) { found, thing in
        let declared = papers.model.things[thing]
        return declared.kind == kind && !declared.isDropped && isAlive(thing, day) ? found | Things(only: thing) : found
      }
    case .capacity(let capacity): return sitting(as: capacity, day)
    case .step(let from, let path): return step(set(from, it: it, on: day), path, day)
    case .closure(let from, let path):
      var found: Things = 0
      var next = set(from, it: it, on: day)
      while next != 0 {
        next = step(next, path, day) & ~found
        found |= next
      }
      return found
    case .filter(let from, let condition):
      return set(from, it: it, on: day).positions.reduce(0) { found, thing in
        holds(condition, of: thing, day) ? found | Things(only: thing) : found
      }
    case .joined(let operation, let one, let other):
      let (left, right) = (set(one, it: it, on: day), set(other, it: it, on: day))
      switch operation {
      case .union: return left | right
      case .shared: return left & right
      case .except: return left & ~right
      }
    case .list(let items): return items.reduce(0) { $0 | set($1, it: it, on: day) }
    case .conditional(let test, let one, let other):
      return chosen(test, one, other, it: it, on: day)
    case .at(let inner, let other): return set(inner, it: it, at: other)
    case .stated(let from, let path, let source):
      return set(from, it: it, on: day).positions.reduce(0) { $0 | stated($1, path, by: source, day) }
    }
  }

  /// A set as it stood on a day, or on some day of a period.
  private mutating func set(_ expression: SetExpression, it: Int?, at other: VagueDate) -> Things {
    let outer = period
    period = other.first == other.last ? nil : other
    defer { period = outer }
    let days = papers.days(in: other)
    return set(expression, it: it, on: days[decide(.time(other.first, other.last), days.count)])
  }

  private mutating func chosen(
    _ test: Condition, _ one: SetExpression, _ other: SetExpression, it: Int?, on day: Int
  ) -> Things {
    if limits.contains(.conditional) {
      switch decide(.mention(choices.count), 3) {
      case 0: return 0
      case 1: return set(one, it: it, on: day) | set(other, it: it, on: day) | .stranger
      default: break
      }
    }
    return set(truth(test, it: it, on: day) ? one : other, it: it, on: day)
  }

  /// Everything that has a thing on its list on a day.
  mutating func list(back object: Int, _ relation: Relation, _ day: Int) -> Things {
    var found: Things = 0
    for subject in papers.subjects[relation.rawValue] {
      if list(subject, relation, day) & Things(only: object) != 0 { found |= Things(only: subject) }
    }
    let open = Open.othersBefore(object, relation, day: day)
    if isOfPapers { return found }
    if papers.isWhole(object, relation, isInverse: true, day) { return found }
    if limits.contains(.kinds) { return found | anyone(open) }
    if !isAlive(object, day), !limits.contains(.absent) { return found }
    if !papers.mayBeObject(object, relation) { return found }
    let strangers = papers.isCounting ? Things.crowds : [0, .stranger]
    return found | strangers[decide(open, strangers.count)]
  }

  /// Those who sit on any body in a capacity.
  private mutating func sitting(as capacity: String, _ day: Int) -> Things {
    var found: Things = 0
    for body in papers.subjects[Relation.member.rawValue] {
      for claim in sittings(body, day) where papers.claims[claim].capacity == capacity { found |= named(claim, day) }
      if limits.contains(.kinds), !papers.isWhole(body, .member, isInverse: false, day) {
        found |= anyone(.others(body, .member, day: day))
      }
      let others = list(body, .member, day) & ~stated(body, .member, day).things
      if others != 0, decide(.sits(body, day: day), 2) == 1 { found |= others }
    }
    return found
  }

  /// Nobody, strangers, any known thing whatever its kind, or all of a kind.
  mutating func anyone(_ open: Open) -> Things { papers.anyone[decide(open, papers.anyone.count)] }

  /// Along a relation from each of some things, or back; of strangers nothing is known, and papers say nothing.
  private mutating func step(_ from: Things, _ path: Path, _ day: Int) -> Things {
    (isOfPapers ? from & .named : from).positions.reduce(0) { found, thing in
      found | (path.isInverse ? list(back: thing, path.relation, day) : list(thing, path.relation, day))
    }
  }

  /// Whether a condition holds of one of a set's things.
  private mutating func holds(_ condition: Condition?, of thing: Int, _ day: Int) -> Bool {
    if limits.contains(.strangers), thing >= papers.model.things.count {
      return decide(.mention(choices.count), 2) == 0
    }
    return condition.map { truth($0, it: thing, on: day) } ?? true
  }

  mutating func truth(_ condition: Condition, it: Int?, on day: Int) -> Bool {
    let outer = isOfPapers
    isOfPapers = false
    defer { isOfPapers = outer }
    switch condition {
    case .quantified(let quantifier, let set, let inner):
      let all = self.set(set, it: it, on: day).positions
      let count = all.count { holds(inner, of: $0, day) }
      return quantifier.holds(count, of: all.count)
    case .compared(let one, let comparison, let other):
      let (left, right) = (set(one, it: it, on: day), set(other, it: it, on: day))
      switch comparison {
      case .equals: return left == right
      case .differs: return left != right
      case .contains: return right & ~left == 0
      case .within: return left & ~right == 0
      }
    case .counted(let set, let order, let number):
      return compares(self.set(set, it: it, on: day).nonzeroBitCount, order, number)
    case .counts(let one, let order, let other):
      let (left, right) = (set(one, it: it, on: day), set(other, it: it, on: day))
      return compares(left.nonzeroBitCount, order, right.nonzeroBitCount)
    case .computed(let one, let arithmetic, let other, let order, let number):
      let (left, right) = (set(one, it: it, on: day), set(other, it: it, on: day))
      return compares(arithmetic.result(left.nonzeroBitCount, right.nonzeroBitCount), order, number)
    case .isNamed(let set, let words): return isNamed(set, words, it: it, on: day)
    case .remits(let body, let words):
      return papers.claims(body, .remit).contains { papers.claims[$0].value.holds(words) && holds($0, day) }
    case .day(let event, let order, let date): return isDay(event, order, date)
    case .capacities(let body, let comparison, let word): return are(capacities(of: body, day), comparison, word)
    case .isStated(let set): return isStated(set, it: it, on: day)
    case .isKind(let set, let word): return isKind(self.set(set, it: it, on: day), word, day)
    case .both(let one, let other): return truth(one, it: it, on: day) && truth(other, it: it, on: day)
    case .either(let one, let other): return truth(one, it: it, on: day) || truth(other, it: it, on: day)
    case .not(let inner): return !truth(inner, it: it, on: day)
    }
  }

  private mutating func compares(_ left: Int, _ order: Condition.Order, _ right: Int) -> Bool {
    if limits.contains(.numbers), decide(.mention(choices.count), 2) == 1 {
      return decide(.mention(choices.count), 2) == 1
    }
    return order.holds(left, beside: right)
  }

  /// What one source states by a relation of a thing, or of what; nobody who is not named.
  private mutating func stated(_ thing: Int, _ path: Path, by source: Int, _ day: Int) -> Things {
    guard path.isInverse else { return stated(thing, path.relation, day, by: source).things & .named }
    if thing >= papers.model.things.count { return 0 }
    return papers.subjects[path.relation.rawValue].reduce(0) { found, subject in
      let isNamed = stated(subject, path.relation, day, by: source).things & Things(only: thing) != 0
      return isNamed ? found | Things(only: subject) : found
    }
  }

  private mutating func isDay(_ event: Int, _ order: Condition.DayOrder, _ date: VagueDate) -> Bool {
    guard let known = papers.eventDays[event] else { return decide(.day(event: event), 2) == 0 }
    let day = known.placements[decide(.day(event: event), known.placements.count)]
    switch order {
    case .equals, .within: return date.first <= day && day <= date.last
    case .differs: return day < date.first || date.last < day
    case .before: return day < date.first
    case .after: return day > date.last
    }
  }

  /// The capacities of those who sit on a body; whom no capacity is stated of has one all the same, or none.
  private mutating func capacities(of body: Int, _ day: Int) -> Set<String> {
    var words: Set<String> = []
    for claim in sittings(body, day) {
      let isNamed = named(claim, day) & .named != 0
      if named(claim, day) == 0 || (!isNamed && limits.contains(.strangers) && decide(.mention(choices.count), 2) == 1)
      {
        continue
      }
      if let word = papers.claims[claim].capacity {
        words.insert(word)
      } else {
        words.insert(["member", "lay-member", "adviser", "none"][decide(.capacity(claim), 4)])
      }
    }
    if list(body, .member, day) & ~stated(body, .member, day).things != 0 {
      words.insert(["member", "lay-member", "adviser", "none"][decide(.sitsAs(body), 4)])
    }
    return words.subtracting(["none"])
  }

  private func are(_ words: Set<String>, _ comparison: Condition.Comparison, _ word: String) -> Bool {
    switch comparison {
    case .equals: words == [word]
    case .differs: words != [word]
    case .contains: words.contains(word)
    case .within: words.isSubset(of: [word])
    }
  }

  /// Whether papers themselves name it: the one question that is not of how things are.
  private mutating func isStated(_ set: SetExpression, it: Int?, on day: Int) -> Bool {
    let outer = isOfPapers
    isOfPapers = true
    defer { isOfPapers = outer }
    guard case .step(let from, let path) = set else { return self.set(set, it: it, on: day) & .named != 0 }
    return (self.set(from, it: it, on: day) & .named).positions.contains { thing in
      if limits.contains(.plans), papers.claims(thing, path.relation).contains(where: { papers.claims[$0].isPlanned }),
        decide(.mention(choices.count), 2) == 1
      {
        return false
      }
      guard path.isInverse else { return stated(thing, path.relation, day).things & .named != 0 }
      return papers.model.things.indices.contains { stated($0, path.relation, day).things & Things(only: thing) != 0 }
    }
  }

  /// Whether a name that papers give of some things holds some words: of papers too, whose silence is a no.
  private mutating func isNamed(_ set: SetExpression, _ words: String, it: Int?, on day: Int) -> Bool {
    if let it, set == .it, it >= papers.model.things.count { return decide(.kind(it, words), 2) == 0 }
    let outer = isOfPapers
    isOfPapers = true
    defer { isOfPapers = outer }
    return self.set(set, it: it, on: day).positions.contains { thing in
      thing < papers.model.things.count && isAlive(thing, day) && "The \(papers.model.things[thing].id)".contains(words)
    }
  }

  /// Whether the kinds of some things are one word and no other.
  private mutating func isKind(_ things: Things, _ word: String, _ day: Int) -> Bool {
    var words: Set<String> = []
    for thing in things.positions {
      if thing < papers.model.things.count, let stated = papers.model.things[thing].word,
        !limits.contains(.absent) || isAlive(thing, day)
      {
        words.insert(stated)
      } else {
        words.insert(decide(.kind(thing, word), 2) == 0 ? word : "another")
      }
    }
    return words == [word]
  }
}

extension Condition.Arithmetic {
  func result(_ left: Int, _ right: Int) -> Int {
    switch self {
    case .plus: left + right
    case .minus: left - right
    case .times: left * right
    }
  }
}

extension Condition.Order {
  func holds(_ count: Int, beside number: Int) -> Bool {
    switch self {
    case .equals: count == number
    case .atLeast: count >= number
    case .atMost: count <= number
    case .more: count > number
    case .less: count < number
    }
  }
}
