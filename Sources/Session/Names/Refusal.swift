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

  /// The same mistakes, each told otherwise.
  func map(_ told: (Diagnostic) -> Diagnostic) -> Refusal { Refusal(all: diagnostics.map(told)) }
}
