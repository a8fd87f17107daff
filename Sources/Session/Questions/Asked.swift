import Model

/// A question as it was asked: its names resolved, and how the model was looked at.
struct Asked: Sendable {
  var question: any Question
  let context: QueryContext
  let branch: Branch
  let answer: Int
}
