import Formats

/// What the options ask for, as values.
struct Settings {
  /// Model files in place of the built-in model, and on top of it.
  var model: [String] = []
  var with: [String] = []
  /// Statements that set the query context before anything else.
  var context: [String] = []
  var format = OutputFormat.table
  /// Whether a check is told of the files given alone.
  var isOwnAlone = false
  var colour = ColourChoice.auto
  var isRestricted = false
}

/// When to colour.
enum ColourChoice: String {
  case auto, always, never
}
