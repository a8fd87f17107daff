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
    case .notOfOption: "`\(argument(0))` is no question that reads the facts as an option would make them"
    case .moneyAlone: "option \(argument(0)) changes what is paid and no structure: `\(argument(1))` is not for it"
    case .noEffectiveDay where arguments.count > 1:
      "a change has one day, and `\(argument(0))` is \(argument(1))"
    case .noEffectiveDay: "the day of the change is missing after `\(argument(0))`"
    case .emptySet, .noOneStep, .severalTasks, .notApart, .cannotHave: meaningMessage
    default: formulaMessage
    }
  }

  /// Mistakes about what a change is to be of, in words.
  private var meaningMessage: String {
    switch code {
    case .emptySet:
      argument(2).isEmpty
        ? "`\(argument(0))` is nothing on \(argument(1)), the day before the change"
        : "of `\(argument(0))` nothing is certain on \(argument(1)), the day before the change; only possible: \(whole(2))"
    case .noOneStep where argument(1) == "zeroth":
      "`\(argument(0))` has no place before its first step"
    case .noOneStep where arguments.count < 3 || argument(1) == "such":
      "`\(argument(0))` has no \(argument(1)) step"
    case .noOneStep:
      "`\(argument(0))` has several \(argument(1) == "one" ? "" : "\(argument(1)) ")steps: \(arguments.dropFirst(2).joined(separator: "; "))"
    case .severalTasks: "several tasks of `\(argument(1))` have the words `\(argument(0))`"
    case .notApart:
      argument(1).isEmpty
        ? "`\(argument(0))` is one of those that become one, and cannot stay apart"
        : "nothing that is stated of \(whole(1)) on the day before the change is about `\(argument(0))`"
    default: "`\(argument(0))` cannot have what item \(argument(1)) asks for: \(whole(2))"
    }
  }
}
