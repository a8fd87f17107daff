/// What the options ask for, as values.
struct Settings {
  /// Model files in place of the built-in model, and on top of it.
  var model: [String] = []
  var with: [String] = []
  /// Statements that set the query context before anything else.
  var context: [String] = []
  var format = OutputFormat.table
  var colour = ColourChoice.auto
  var isRestricted = false
}

/// How answers are printed.
enum OutputFormat: String, CaseIterable {
  case table, list, json, jsonl, csv, markdown
}

/// When to colour.
enum ColourChoice: String {
  case auto, always, never
}
