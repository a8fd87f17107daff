import Model

/// Who decides on what, and what became of what was recommended.
extension StatementTable {
  static let deciding: [StatementForm] = [
    form(
      .whoDecides, .ask, [.words("who decides on what in"), .name(.subject, [.body])],
      example: "who decides on what in southampton-scp", "who decides each matter that a paper names, and by what rule",
      "Each matter of which a paper says how a body decides it: by which quorum and which votes, with whose casting vote and "
        + "whose veto, what is reserved to another, what is delegated and with which limit, and who decides at the end of a "
        + "route that begins there. What no paper says of a rule is said to be not stated: nobody is taken to decide by a "
        + "majority."),
    form(
      .recommendations, .ask,
      [
        .words("recommendations of"),
        .name(
          .subject, [.body, .area, .organisation, .post, .person, .document, .source, .meeting, .event]),
        .optional([.flag(.undone, "not done")]),
      ],
      example: "recommendations of SCASP", "what was recommended, who is to do it by when, and what became of it",
      "Each recommendation that a paper records: who made it and when, its owner, the day by which it is due, and the last "
        + "status that a paper of the time gives; what is overdue first. Of a body or a place those made to it and its "
        + "groups, owned by them, or made by those who run or watch them. `not done` leaves out what was done, rejected or "
        + "superseded. A status that no paper gives is not stated, and never taken to be open."),
  ]
}
