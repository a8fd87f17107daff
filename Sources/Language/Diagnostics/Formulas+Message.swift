extension Diagnostic {
  /// The sentence for a mistake in a formula or in what is asked of one.
  var formulaMessage: String {
    switch code {
    case .circularFormula: "formula `\(argument(0))` would be shared by itself: \(whole(1))"
    case .figureMissing:
      "`\(argument(0))` has no single figure for \(argument(1))"
        + (argument(2).isEmpty ? "" : "; it has one for \(whole(2))")
    case .wrongUnit: "`\(argument(0))` is \(argument(1)), and `\(argument(2))` takes a share"
    case .negativeRate: "`\(argument(0))` is less than nothing, and nobody pays that"
    case .notOneMix: "the parts by which `\(argument(0))` shares the rest come to \(argument(1)), and not to all of it"
    case .payerNotNamed: "who pays a part of the budget is not named, so nothing can be worked out from what all pay"
    case .payerOver: "`\(argument(0))` has ended by \(argument(1)), and pays nothing then"
    case .payerShared:
      "`\(argument(0))` follows `\(argument(1))`, which paid, as do others, and no paper says which of \(whole(2)) pays what in "
        + "its place"
    case .totalOfNothing: "a total of `\(argument(0))` leaves nothing to share"
    case .costUnsettled:
      "`\(argument(0))`, from which the total of `\(argument(1))` is built up, has no one amount: no paper states it, or papers "
        + "state several"
    case .noReserves: "no one balance of the reserves of \(argument(0)) is stated for the beginning of \(argument(1))"
    case .reservesAlone: "reserves are worked out for one change, by `what if`, `plan money` and `waterfall`"
    case .totalWanted: "`\(argument(0))` shares a sum, and none is given or stated"
    case .payersWanted: "`\(argument(0))` names nobody who pays, and no recorded year of a budget does"
    case .flatAboveTotal: "flat sums come to \(argument(0)) more than the total of \(argument(1))"
    case .nothingToFit: "no year with every amount is stated for \(argument(0))\(whole(1))"
    case .notInFormula: "`\(argument(0))` pays nothing by `\(argument(1))`"
    case .figureOfNobody: "`\(argument(0))` has no figure of its own among the series counted in \(argument(1))"
    case .noRange: "no payment in `\(argument(0))` has a range, so nothing in it is uncertain"
    case .tooManyRanges: "a table takes one range or two, and there are \(argument(0)) here"
    case .limitOfOther: "a limit is set for `\(argument(0))`, whose payment is not asked for"
    case .noSuchOption:
      argument(1).isEmpty
        ? "there is no option \(argument(0)) of money in this session"
        : "there is no option \(argument(0)) of a change of structure on \(argument(1))"
    case .commaInNumber: "`\(argument(0))` would be read as several numbers; write `\(argument(1))`"
    case .noSuchAmount: "no answer of this session shows `\(argument(0))`"
    default: code.rawValue
    }
  }
}
