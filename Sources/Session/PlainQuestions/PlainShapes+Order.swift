import Language

/// In what order the ways of asking are tried: the first that fits wins.
///
/// Each room is made when a question comes to it: most are read before the last ones.
extension PlainShapes {
  typealias Room = @Sendable () -> [PlainShape]

  static let rooms: [Room] =
    [{ totals }, { wordings }, { inShort }, { moneySaid }] + nearest
    + [
      { goals }, { finance }, { mergedAway }, { directors }, { conditions }, { preparing }, { sourcing }, { agreeing },
      { turns }, { reasons }, { answering }, { deciding }, { documents }, { votes }, { meetings }, { ordinary },
      { spoken }, { spending },
    ] + plain
    + [
      { caring }, { ofWork }, { lookedAfter }, { overviews }, { lawAsked }, { scrutinising }, { written }, { daily },
      { ofTheTable },
      { unrecorded }, { spokenOf }, { inShortLast }, { ownLast },
    ]

  /// What says in many words what would otherwise be read by a few of them.
  private static let nearest: [Room] = [
    { held }, { ownFirst }, { ofMatters }, { records }, { ofTwoRoutes }, { ofNumberedSteps }, { trends }, { verdicts },
    { judging },
    { ofSeveralBodies }, { sidesOfTable }, { seated },
    { excluding }, { comparing }, { lawful }, { between }, { partnering }, { grouped }, { merging },
    { contributing },
    { tasked },
    { reviewing }, { answerable }, { audited },
  ]

  /// What says it in the fewest words.
  private static let plain: [Room] = [
    { people }, { accountability }, { quorum }, { formulas }, { asking }, { uncertainty }, { whatIf }, { rehearsing },
    { options }, { routes }, { money }, { change }, { gaps }, { things }, { topics }, { searching },
  ]

  /// All of them, in that order.
  static var all: [PlainShape] { rooms.flatMap { $0() } }

  /// The ways that are proposed where nothing fits: the rest say the same in other words.
  static let plainest: [PlainShape] = plain.flatMap { $0() }
}
