import Model

/// Who decides on what, what became of what was recommended, and the papers of a body with their versions.
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
    form(
      .escalations, .ask,
      [
        .words("escalations of"),
        .name(.subject, [.body, .area, .organisation, .post, .route, .step, .duty, .escalation]),
        .optional([.flag(.undone, "not answered")]),
      ],
      example: "escalations of SCASP", "what was escalated, by whom and by which route, and what came back",
      "Each escalation that is recorded: who raised it and when, along which route, how far it came, and what came back and "
        + "when; what has no answer first. Of a body or a place those that it raised, along the routes that begin in it or "
        + "in its groups, or that came to it. `not answered` leaves out what has an answer by then. By when each step "
        + "is to be taken is counted from the day raised, by its route as that stood then. An answer that is not "
        + "recorded may have come all the same, and that none is recorded does not say that none was raised. A record says "
        + "what was in dispute between partners, and never of which child or adult."),
    form(
      .documents, .ask, [.words("documents of"), .name(.subject, [.body, .area, .organisation, .post])],
      example: "documents of southampton-scp", "the papers of a body, a place or an organisation, with their days",
      "Each paper that it issued, signed or is sent, with its version, when it was agreed, published and in effect, by when "
        + "it is to be reviewed, who signed it, to whom it is sent, and what replaces it. One of these days is never taken "
        + "for another."),
    form(
      .whichVersion, .ask,
      [
        .words("which version of"), .name(.subject, [.document, .source]), .words("was in force on"), .period(.period),
      ],
      example: "which version of sscp-arrangements-2022 was in force on 2023-01-01",
      "which of the papers that replace one another was in force on a day",
      "By the days from which they are in effect, and on which they run out. Where a paper does not say from when it is in "
        + "effect, it is not known; before it was agreed it was not in force."),
  ]
}
