import Language

/// In what order the ways of asking are tried: the first that fits wins.
extension PlainShapes {
  static let all: [PlainShape] =
    Array(
      [
        totals, inShort, nearest, goals, finance, mergedAway, directors, conditions, preparing, sourcing, agreeing,
        turns,
        reasons, answering, deciding, documents, votes, meetings, ordinary, spoken, spending, plainest, caring,
        ofWork, lookedAfter, overviews, lawAsked, scrutinising, written, daily, unrecorded, spokenOf, inShortLast,
        ownLast,
      ].joined())

  /// What says in many words what would otherwise be read by a few of them.
  private static let nearest = Array(
    [
      ownFirst, trends, verdicts, judging, ofSeveralBodies, sidesOfTable, seated, comparing, lawful, between,
      partnering,
      grouped, merging, contributing, tasked, reviewing, answerable,
    ].joined())

  /// The ways that are proposed where nothing fits: the rest say the same in other words.
  static let plainest: [PlainShape] = Array(
    [
      people, accountability, quorum, formulas, asking, uncertainty, whatIf, rehearsing, options, routes, money, change,
      gaps, things, topics, searching,
    ].joined())
}
