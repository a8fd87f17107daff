public import Model

/// What a reader must be told of what an answer was counted from.
extension Evaluation {
  /// Keeps what another paper says otherwise for the same time.
  mutating func noteOverruled(_ claimList: ClaimList) {
    for claim in claimList.claims where claim.phase == .outranked && !claim.value.isGap {
      if !overruled.contains(where: { $0.facts == claim.facts }) { overruled.append(claim) }
    }
  }

  /// Whether a step comes to payments or figures, which are of a year or of several.
  public static func isCounted(_ path: Expression.Path) -> Bool {
    switch path.relation {
    case .figure, .printedTotal: !path.isInverse
    case .contribution: path.qualifier == .amount
    default: false
    }
  }

  /// Keeps the periods of what is counted, each once.
  mutating func notePeriods(_ periods: [WrittenPeriod]) {
    for period in periods where !periodsCounted.contains(period) { periodsCounted.append(period) }
  }
}
