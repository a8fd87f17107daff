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
  /// How many options were made, so that each has a number of its own.
  var made = 0

  func draft(_ name: String) -> Draft? { drafts.first { $0.name == name } }

  /// The branch of a draft, or the model that a branch stands on for `main`; nil for a name there is none of.
  func branch(named name: String, on branch: Branch) -> Branch? {
    name == Draft.main ? Branch(base: branch.base) : draft(name)?.branch
  }

  /// The changes that a draft consists of; none for the model itself.
  func changes(of name: String) -> [String] { draft(name)?.changes ?? [] }

  /// Puts a draft in the place of the one of its name, or behind all others, and uses it.
  mutating func use(_ draft: Draft) {
    if let index = drafts.firstIndex(where: { $0.name == draft.name }) {
      drafts[index] = draft
    } else {
      drafts.append(draft)
    }
    current = draft.name
  }
}

/// A line of change with a name: the model, and the changes adopted on top of it.
struct Draft: Sendable {
  static let main = "main"

  let name: String
  let branch: Branch
  /// Each change that was adopted, in words, in order.
  let changes: [String]
}

/// One change of the work, which can be taken back.
struct Change: Sendable {
  let words: String
  let before: Drafts
  let after: Drafts
}
