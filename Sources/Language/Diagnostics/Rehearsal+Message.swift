extension Diagnostic {
  /// Mistakes about shadows and back-tests, in words; formulas come after them.
  var rehearsalMessage: String {
    switch code {
    case .noShadow:
      argument(1).isEmpty
        ? "nothing is a shadow from `\(argument(0))`: no body begins by this change"
        : "`\(argument(0))` is no day for a shadow: it comes before the change, which takes effect on \(argument(1))"
    case .notForeseen: "what `\(argument(0))` did cannot be foreseen: it is no dated change of bodies into others"
    default: formulaMessage
    }
  }
}
