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
    case .at(let inner, let other): return set(inner, it: it, on: other.first)
    }
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

  /// Along a relation from each of some things, or back; of strangers nothing is known.
  private mutating func step(_ from: Things, _ path: Path, _ day: Int) -> Things {
    from.positions.reduce(0) { found, thing in
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
      if limits.contains(.numbers), decide(.mention(choices.count), 2) == 1 {
        return decide(.mention(choices.count), 2) == 1
      }
      let count = self.set(set, it: it, on: day).nonzeroBitCount
      switch order {
      case .equals: return count == number
      case .atLeast: return count >= number
      case .atMost: return count <= number
      case .more: return count > number
      case .less: return count < number
      }
    case .isStated(let set): return isStated(set, it: it, on: day)
    case .isKind(let set, let word): return isKind(self.set(set, it: it, on: day), word, day)
    case .both(let one, let other): return truth(one, it: it, on: day) && truth(other, it: it, on: day)
    case .either(let one, let other): return truth(one, it: it, on: day) || truth(other, it: it, on: day)
    case .not(let inner): return !truth(inner, it: it, on: day)
    }
  }

  /// Whether papers themselves name it: the one question that is not of how things are.
  private mutating func isStated(_ set: SetExpression, it: Int?, on day: Int) -> Bool {
    let outer = isOfPapers
    isOfPapers = true
    defer { isOfPapers = outer }
    guard case .step(let from, let path) = set else { return self.set(set, it: it, on: day) & .named != 0 }
    return self.set(from, it: it, on: day).positions.contains { thing in
      if limits.contains(.plans), papers.claims(thing, path.relation).contains(where: { papers.claims[$0].isPlanned }),
        decide(.mention(choices.count), 2) == 1
      {
        return false
      }
      guard path.isInverse else { return stated(thing, path.relation, day).things & .named != 0 }
      return papers.model.things.indices.contains { stated($0, path.relation, day).things & Things(only: thing) != 0 }
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
