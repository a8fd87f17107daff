import Model

/// What was asked last, which a next question may go on from.
struct LastAsked: Sendable {
  /// The exact statements, with ids for names.
  let statements: [String]
  /// The people whom the answer names, the first first.
  let people: [EntityID]
  /// The things that the answer names, in its order.
  let things: [EntityID]
  /// The statements that were asked before those.
  var earlier: [String] = []
  /// The exact forms of a change that was told and not made; empty after a question.
  var offered: [String] = []
  /// Whether they were asked of the option in hand.
  var isOfOption = false
  /// The time that was named last, as it is typed; nil where none was, or the talk has come back to now.
  var time: String?
  /// The line as it was typed.
  var line = ""
  /// Whether a line after it was refused: what goes on from it then says so.
  var isBehindRefusal = false
  /// Whether the line after it was a search, which is nothing to go on from.
  var isBehindSearch = false
}
