import Language

/// Why a statement could not be carried out: at least one mistake, in the order of the text.
struct Refusal: Error {
  let diagnostics: [Diagnostic]

  init(_ diagnostic: Diagnostic) {
    diagnostics = [diagnostic]
  }

  /// The mistakes that were found; nil when there are none, for nothing is refused without a reason.
  init?(_ diagnostics: [Diagnostic]) {
    if diagnostics.isEmpty { return nil }
    self.diagnostics = diagnostics
  }

  private init(all diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// The same mistakes, each of a name with more that could be typed.
  func expecting(_ more: [String]) -> Refusal {
    map { own in
      guard [.unknownName, .wrongKind].contains(own.code) else { return own }
      return Diagnostic(
        own.code, in: own.file, at: own.range, own.arguments, expected: own.expected + more,
        suggestions: own.suggestions)
    }
  }

  /// The same mistakes, each told otherwise.
  func map(_ told: (Diagnostic) -> Diagnostic) -> Refusal { Refusal(all: diagnostics.map(told)) }
}
