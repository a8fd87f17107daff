extension Diagnostic {
  /// Mistakes about shadows and back-tests, in words; formulas come after them.
  var rehearsalMessage: String {
    switch code {
    case .noShadow:
      argument(1).isEmpty
        ? "nothing is a shadow from `\(argument(0))`: no body begins by this change"
        : "`\(argument(0))` is no day for a shadow: it comes before the change, which takes effect on \(argument(1))"
    case .notForeseen: "what `\(argument(0))` did cannot be foreseen: it is no dated change of bodies into others"
    case .wordInName: "`\(argument(0))` would be one name: `\(argument(1))` is a word of another change"
    case .partKeepsName: "`\(argument(0))` ends with the split, so each part has another name"
    case .namesNobody:
      argument(2) == "leaves"
        ? "`\(argument(0))` leaves or ends by this option, and cannot answer for item \(argument(1))"
        : "item \(argument(1)) asks who answers for what the law asks, and `\(argument(0))` names nobody whom the papers know"
    case .olderOption: "option \(argument(0)) was made after option \(argument(1)), which `apply` would adopt"
    case .moneyAlone: "option \(argument(0)) changes what is paid and no structure: `\(argument(1))` is not for it"
    case .noEffectiveDay: "the day of the change is missing after `\(argument(0))`"
    default: formulaMessage
    }
  }
}
