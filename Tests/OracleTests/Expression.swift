/// A set of things as an expression of the language.
indirect enum SetExpression: Hashable, Sendable {
  case thing(Int)
  case all(SmallModel.Kind)
  /// Those who sit somewhere in a capacity.
  case capacity(String)
  /// The thing looked at, inside a condition.
  case it
  case step(SetExpression, Path)
  /// `.all`: along a relation until nothing new is found.
  case closure(SetExpression, Path)
  case filter(SetExpression, Condition)
  case joined(Operation, SetExpression, SetExpression)
  case list([SetExpression])
  case conditional(Condition, SetExpression, SetExpression)
  /// As it stood on another day.
  case at(SetExpression, VagueDate)
  /// Along a relation as far as one source states it.
  case stated(SetExpression, Path, source: Int)

  enum Operation: String, CaseIterable, Sendable {
    case union = "together with"
    case shared = "shared with"
    case except
  }
}

/// A relation, from the thing to the value or back.
struct Path: Hashable, Sendable {
  let relation: Relation
  let isInverse: Bool

  var name: String { isInverse ? relation.meaning.inverse : relation.meaning.name }
}

/// What is so or not.
indirect enum Condition: Hashable, Sendable {
  case quantified(Quantifier, SetExpression, Condition?)
  case compared(SetExpression, Comparison, SetExpression)
  case counted(SetExpression, Order, Int)
  /// How many of the one set there are beside how many of the other.
  case counts(SetExpression, Order, SetExpression)
  /// What two such numbers come to, beside a number.
  case computed(SetExpression, Arithmetic, SetExpression, Order, Int)
  /// Whether one of the names that papers give holds some words.
  case isNamed(SetExpression, String)
  /// Whether what papers state a body to be for holds some words.
  case remits(Int, String)
  /// The day of an event beside a date.
  case day(event: Int, DayOrder, VagueDate)
  /// The capacities of the members of a body, beside one.
  case capacities(Int, Comparison, String)
  case isStated(SetExpression)
  case isKind(SetExpression, String)
  case both(Condition, Condition)
  case either(Condition, Condition)
  case not(Condition)

  enum Comparison: String, CaseIterable, Sendable {
    case equals = "is"
    case differs = "is not"
    case contains
    case within = "is in"
  }

  enum Order: String, CaseIterable, Sendable {
    case equals = "is"
    case atLeast = "is at least"
    case atMost = "is at most"
    case more = "is more than"
    case less = "is less than"
  }
}

extension Condition {
  enum Arithmetic: String, CaseIterable, Sendable {
    case plus = "+"
    case minus = "-"
    case times = "*"
  }

  enum DayOrder: String, CaseIterable, Sendable {
    case equals = "is"
    case differs = "is not"
    case before = "is before"
    case after = "is after"
    case within = "is in"
  }
}

enum Quantifier: Hashable, Sendable {
  case every, some, no
  case atLeast(Int), atMost(Int), exactly(Int)
  case share(Share)

  /// A share of all there are: at least so much, or more than it, and whether parts of one are rounded down.
  struct Share: Hashable, Sendable {
    let words: String
    let parts: Int
    let whole: Int
    let isMore: Bool
    let isRoundedDown: Bool

    static let some: [Share] = [
      Share(words: "at least half of", parts: 1, whole: 2, isMore: false, isRoundedDown: false),
      Share(words: "at least a third of", parts: 1, whole: 3, isMore: false, isRoundedDown: false),
      Share(words: "at least a third of", parts: 1, whole: 3, isMore: false, isRoundedDown: true),
      Share(words: "more than half of", parts: 1, whole: 2, isMore: true, isRoundedDown: false),
      Share(words: "at least 60% of", parts: 3, whole: 5, isMore: false, isRoundedDown: false),
    ]

    /// Nobody is cut in parts, and nobody at all is no share.
    func isReached(_ count: Int, of all: Int) -> Bool {
      if count == 0 { return false }
      if isMore { return count * whole > parts * all }
      return isRoundedDown ? count >= parts * all / whole : count * whole >= parts * all
    }
  }

  /// Words behind the set.
  var ending: String {
    if case .share(let share) = self, share.isRoundedDown { return " rounded down" }
    return ""
  }

  var words: String {
    switch self {
    case .every: "every"
    case .some: "some"
    case .no: "no"
    case .atLeast(let count): "at least \(count) of"
    case .atMost(let count): "at most \(count) of"
    case .exactly(let count): "exactly \(count) of"
    case .share(let share): share.words
    }
  }

  /// Whether so many out of so many are enough.
  func holds(_ count: Int, of all: Int) -> Bool {
    switch self {
    case .every: count == all
    case .some: count > 0
    case .no: count == 0
    case .atLeast(let wanted): count >= wanted
    case .atMost(let wanted): count <= wanted
    case .exactly(let wanted): count == wanted
    case .share(let share): share.isReached(count, of: all)
    }
  }
}

/// What a quorum asks of those who come.
indirect enum Rule: Hashable, Sendable {
  /// Someone of a set is there.
  case there(SetExpression)
  case counted(Quantifier, SetExpression)
  /// So many who sit in a capacity.
  case capacity(Quantifier, String)
  case both(Rule, Rule)
  case either(Rule, Rule)
  case not(Rule)
  /// The first and the second, the second behind `including`.
  case including(Rule, Rule)
  case conditional(Rule, Rule, Rule)
  /// One of each kind of partner.
  case eachPartner
}

// MARK: Text

extension SetExpression {
  fileprivate static func property(_ name: String, of set: SetExpression, _ model: SmallModel) -> String {
    set == .it ? name : "\(set.text(model)).\(name)"
  }

  func text(_ model: SmallModel) -> String {
    switch self {
    case .thing(let thing): model.things[thing].id
    case .all(let kind): kind.plural
    case .capacity(let capacity): capacity
    case .it: "it"
    case .step(.it, let path): path.name
    case .step(let from, let path): "\(from.text(model)).\(path.name)"
    case .closure(.it, let path): "all \(path.name)"
    case .closure(let from, let path): "\(from.text(model)).all \(path.name)"
    case .filter(let from, let condition): "(\(from.text(model)) where \(condition.text(model)))"
    case .joined(let operation, let one, let other): "(\(one.text(model)) \(operation.rawValue) \(other.text(model)))"
    case .list(let items): "(" + items.map { $0.text(model) }.joined(separator: ", ") + ")"
    case .conditional(let test, let one, let other):
      "(if \(test.text(model)) then \(one.text(model)) otherwise \(other.text(model)))"
    case .at(let from, let day): "(\(from.text(model)) at \(day.text))"
    case .stated(let from, let path, let source):
      "(\(SetExpression.step(from, path).text(model)) stated by \(model.sources[source].id))"
    }
  }
}

extension Condition {
  func text(_ model: SmallModel) -> String {
    switch self {
    case .quantified(let quantifier, let set, let condition):
      "\(quantifier.words) \(set.text(model))\(quantifier.ending)"
        + (condition.map { " satisfies (\($0.text(model)))" } ?? "")
    case .compared(let one, let comparison, let other):
      "\(one.text(model)) \(comparison.rawValue) \(other.text(model))"
    case .counted(let set, let order, let number): "number of \(set.text(model)) \(order.rawValue) \(number)"
    case .counts(let one, let order, let other):
      "number of \(one.text(model)) \(order.rawValue) number of \(other.text(model))"
    case .computed(let one, let arithmetic, let other, let order, let number):
      "number of \(one.text(model)) \(arithmetic.rawValue) number of \(other.text(model)) \(order.rawValue) \(number)"
    case .isNamed(let set, let words): "\(SetExpression.property("name", of: set, model)) contains \"\(words)\""
    case .remits(let body, let words): "\(model.things[body].id).remit contains \"\(words)\""
    case .day(let event, let order, let date): "\(model.things[event].id).day \(order.rawValue) \(date.text)"
    case .capacities(let body, let comparison, let word):
      "\(model.things[body].id).members.capacity \(comparison.rawValue) \(word)"
    case .isStated(let set): "\(set.text(model)) is stated"
    case .isKind(.it, let word): "kind is \(word)"
    case .isKind(let set, let word): "\(set.text(model)).kind is \(word)"
    case .both(let one, let other): "(\(one.text(model))) and (\(other.text(model)))"
    case .either(let one, let other): "(\(one.text(model))) or (\(other.text(model)))"
    case .not(let inner): "not (\(inner.text(model)))"
    }
  }
}

extension Rule {
  func text(_ model: SmallModel) -> String {
    switch self {
    case .there(let set): set.text(model)
    case .counted(let quantifier, let set): "\(quantifier.words) (\(set.text(model)))\(quantifier.ending)"
    case .capacity(let quantifier, let word): "\(quantifier.words) \(word)\(quantifier.ending)"
    case .both(let one, let other): "(\(one.text(model)) and \(other.text(model)))"
    case .either(let one, let other): "(\(one.text(model)) or \(other.text(model)))"
    case .not(let inner): "not (\(inner.text(model)))"
    case .including(let one, let other): "(\(one.text(model)) including \(other.text(model)))"
    case .conditional(let test, let one, let other):
      "(if \(test.text(model)) then \(one.text(model)) otherwise \(other.text(model)))"
    case .eachPartner: "each kind of safeguarding-partner"
    }
  }
}
