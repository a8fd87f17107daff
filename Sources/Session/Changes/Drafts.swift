import Analysis
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

/// A plan in hand, as data: what is proposed, of which revision, and what was chosen.
struct Option: Sendable {
  let number: Int
  let merger: Merger
  /// The branch it was made on, and the changes it consisted of then.
  let base: Branch
  let changes: [String]
  var resolutions: [FactID: Resolution] = [:]
}

/// One change of the work, which can be taken back.
struct Change: Sendable {
  let words: String
  let before: Drafts
  let after: Drafts
}
