import Model

/// What a session has made on top of the model: its drafts, and the options in hand.
///
/// A value: taking a change back is going back to the work as it was before.
struct Drafts: Sendable {
  /// In the order in which they were begun.
  var drafts: [Draft] = []
  /// The name of the draft in use; `main` for the model itself.
  var current = Draft.main
  /// Options that are neither adopted nor given up; the last is in hand.
  var options: [Option] = []
  /// Options of money, in the order in which they were made.
  var money: [MoneyOption] = []
  /// How many options were made, so that each has a number of its own.
  var made = 0

  /// The option in hand: the last that was made on the draft in use; nil where none was.
  ///
  /// An option that was made elsewhere is never taken for it.
  var inHand: Option? { options.last { $0.base.name == current } }

  /// The option of money that was made last; nil where a change of structure was made after it.
  var moneyInHand: MoneyOption? {
    guard let last = money.last, last.number > inHand?.number ?? 0 else { return nil }
    return last
  }

  /// Puts an option in the place of the one of its number, or takes that one out.
  mutating func replace(_ number: Int, by option: Option?) {
    guard let position = options.firstIndex(where: { $0.number == number }) else { return }
    options.replaceSubrange(position...position, with: option.map { [$0] } ?? [])
  }

  func draft(_ name: String) -> Draft? { drafts.first { $0.name == name } }

  /// The branch of a draft, or the model that a branch stands on for `main`; nil for a name there is none of.
  func branch(named name: String, on branch: Branch) -> Branch? {
    name == Draft.main ? Branch(loadedModelOf: branch) : draft(name)?.branch
  }

  /// The changes that a draft consists of; none for the model itself.
  func changes(of name: String) -> [AdoptedChange] { draft(name)?.changes ?? [] }

  /// Puts a draft in the place of the one of its name, or behind all others, and uses it.
  mutating func use(_ draft: Draft) {
    replace(draft.name, by: draft)
    current = draft.name
  }

  /// Puts a draft in the place of the one of a name, or takes that one out.
  private mutating func replace(_ name: String, by draft: Draft?) {
    let position = drafts.firstIndex { $0.name == name }
    switch (position, draft) {
    case (let position?, let draft?): drafts[position] = draft
    case (let position?, nil): drafts.remove(at: position)
    case (nil, let draft?): drafts.append(draft)
    case (nil, nil): break
    }
  }

  /// Goes from one side of a step to the other, and leaves every draft and option that the step is not about.
  mutating func go(from old: Drafts, to new: Drafts) {
    for name in Set(old.drafts.map(\.name) + new.drafts.map(\.name)).sorted() {
      let (before, after) = (old.draft(name), new.draft(name))
      if before?.changes != after?.changes { replace(name, by: after) }
    }
    let touched = Set(old.options.map(\.number)).symmetricDifference(new.options.map(\.number))
    let changed = new.options.filter { option in
      old.options.first { $0.number == option.number }.map {
        $0.resolutions != option.resolutions || $0.verbs.count != option.verbs.count
      } ?? false
    }
    options.removeAll { touched.contains($0.number) }
    for option in new.options where touched.contains(option.number) { options.append(option) }
    for option in changed {
      guard let position = options.firstIndex(where: { $0.number == option.number }) else { continue }
      // A number that was shown is no other item's, though the choice that led to it is taken back.
      let numbers = options[position].numbers.merging(option.numbers) { mine, _ in mine }
      options[position] = option
      options[position].numbers = numbers
    }
    let given = Set(old.money.map(\.number)).symmetricDifference(new.money.map(\.number))
    money.removeAll { given.contains($0.number) }
    money = (money + new.money.filter { given.contains($0.number) }).sorted { $0.number < $1.number }
    if made == old.made { made = new.made }
    current = new.current
  }
}

/// A line of change with a name: the model, and the changes adopted on top of it.
struct Draft: Sendable {
  static let main = "main"

  let name: String
  let branch: Branch
  /// Each change that was adopted, in order.
  let changes: [AdoptedChange]
}

/// A change that a draft holds: what was said, and the identities of the facts that came of it.
struct AdoptedChange: Sendable, Equatable {
  /// In the exact language, in order.
  let statements: [String]
  /// The facts that it begins, or that were read again, in order.
  let facts: [FactID]

  /// Two are the same when the same facts came of them, however they were said.
  static func == (left: AdoptedChange, right: AdoptedChange) -> Bool { left.facts == right.facts }
}

/// One step of the work, which can be taken back.
struct WorkStep: Sendable {
  let words: String
  let before: Drafts
  let after: Drafts
}
