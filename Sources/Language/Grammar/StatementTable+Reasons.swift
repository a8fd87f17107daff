import Model

/// What the last answer rests on, and what would change it.
extension StatementTable {
  static let reasons: [StatementForm] = [
    form(
      .whyNot, .ask, [.words("why not"), .optional([.name(.subject, [])])], example: "why not",
      "what would have to change for the last answer to be yes",
      "After an answer that is no or not known: each condition that fails, with its place, and the fewest changes that would "
        + "make it yes, up to three. After `who sits on` or `who chairs`, `why not NAME` tells of one who is not named there: "
        + "each way to a seat, where it ends, and what would have to be stated."),
    form(
      .why, .ask,
      [
        .words("why"), .optional([.either([[.flag(.brief, "brief")], [.flag(.whole, "full")]])]),
        .optional([.rest(.number, "%NUMBER")]),
      ], example: "why", "what the last answer rests on",
      "Each line of the answer with a number, below it the cited facts it rests on, then what else was read. A long proof "
        + "shows its first levels, and `why 2.1` opens a line of it. `why brief` says it in one line, `why full` in all of "
        + "them. Where a copy of the paper is attached, the sentence that proves a fact stands below it. `why %3` is of the "
        + "third answer; `why £42,982.67` is of one amount of the last answer that shows it: how it comes about, by what "
        + "assumptions or formula, and the rows and places it rests on."),
  ]
}
