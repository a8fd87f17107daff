import Model

/// Who answers for what, how it hangs together, and what breaks it.
extension StatementTable {
  static let answering: [StatementForm] = [
    form(
      .whoAnswersForWhat, .ask, [.words("who answers for what in"), .name(.subject, [.body, .area])],
      example: "who answers for what in SCASP", "the duties of a body or a place in one table",
      "Each duty with who is accountable (jointly, or each for itself), who carries it out, and whether that is by statute, by "
        + "guidance or by the papers of the duty alone. A duty for which no paper names anyone comes first, and a body of "
        + "which no paper says to whom it answers is named below. Duties for adults alone are left out of a body for "
        + "children, and the reverse."),
    form(
      .whatAnswersFor, .ask,
      [.words("what does"), .name(.subject, [.organisation, .body, .post, .person]), .words("answer for")],
      example: "what does SCASP answer for", "the duties of one organisation, body, post or person",
      "What it is accountable for, by law or by a paper, alone or with others; what it exercises by delegation; and what it "
        + "carries out. Of a person through the posts held; of an organisation its posts' duties too."),
    form(
      .tree, .ask, [.words("tree"), .name(.subject, [.body, .area, .organisation, .person, .post, .route])],
      example: "tree SCASP", "how a thing hangs together, as a tree",
      "Of a body or a place its groups, each with chair, rhythm and quorum as far as they are stated; of an organisation, a "
        + "post or a person where it sits; of a route its steps. What has ended by the date is left out and counted."),
    form(
      .absences, .ask, [.words("absences"), .name(.subject, [.body])], example: "absences southampton-scp",
      "who may stay away from a meeting, one at a time and two at a time",
      "For each member whether the meeting can decide without it, and with whose absence besides it no longer can. From the "
        + "same evaluation as `quorate BODY without X, Y`."),
    form(
      .vote, .ask,
      [
        .words("vote"), .name(.subject, [.body, .decision]), .optional([.words("for"), .names(.present, [])]),
        .optional([.words("against"), .names(.absent, [])]),
        .optional([.words("abstaining"), .names(.abstaining, [])]), .optional([.words("about"), .text(.issue)]),
      ], example: "vote southampton-scp against police", "whether a vote is carried",
      "By the rule of voting that is stated (`carried by`), the casting vote, the vetoes and the quorum; what carries it where "
        + "it fails, and whose vote is needed. With `for X, Y` they vote for it and nobody else does; without it every known "
        + "member does who is not named otherwise. `about \"the budget\"` asks of that matter alone. Of a decision as its "
        + "votes are recorded, at its day."),
    form(
      .breakTest, .ask, [.words("break-test"), .name(.subject, [.route, .body])],
      example: "break-test rapid-review-disagreement", "where a route, or what begins in a body, would fail",
      "Steps without which there is no way, ends at which nobody is said to decide, ways that come back to where they were, "
        + "steps without a time limit, and steps that lead to what has ended."),
  ]
}
