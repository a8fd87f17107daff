import Model

/// The changes of structure that can be planned, simplest first: one row a verb.
extension StatementTable {
  /// Every change, each of which may stand after an `and` in another.
  public static let changes: [StatementForm] = [
    change(
      .planMerge, "merge",
      [
        .names(.subject, [.body, .function, .organisation]), .words("into"), .name(.successor, []),
        .optional([.words("keeping"), .names(.apart, [.fund, .duty, .body, .function]), .words("apart")]),
      ],
      example: "plan merge southampton-scp, southampton-sab into trial effective 2025-01",
      "what merging bodies would do",
      "Every fact of the bodies is accounted for: carried, combined or ended, with the reason. What no source settles is "
        + "an open item. A month or year means its first day, and the bodies must exist on the day before. Nothing is "
        + "changed: `apply` adopts the option on a draft. `at`, `known` and `use` do not bear on it. With `shadow from DATE` what "
        + "follows is there as a shadow from that day, with the chair, the quorum and the members that the option gives it, "
        + "while the bodies before it go on until the effective day. `keeping NAME apart` is for a budget, a duty, a group or a "
        + "function of theirs that goes on as it is: no budget kept so is in the sum, no duty becomes one with another, and a group "
        + "or a function goes on for the area that has it."
    ),
    change(
      .planMergeBudgets, "merge budgets",
      [.names(.subject, [.fund, .body]), .words("into"), .name(.successor, [])],
      example: "plan merge budgets southampton-scp-fund, southampton-sab-fund into pooled-fund effective 2024-04",
      "what merging budgets would do, with what each partner pays before and after",
      "Of a body its budgets are meant. Each partner's payments into them are added to one, and no amount changes by that; what "
        + "no source settles, as whose budget it is, is an open item. `plan show money` has the table."),
    change(
      .planUplift, "uplift",
      [
        .names(.subject, [.fund, .body]), .words("by"), .expression(.rate),
        .optional([.words("each year for"), .number(.number), .words("years")]),
      ], example: "plan uplift southampton-scp by 3% effective 2025-04",
      "everyone paying more, with what each partner pays before and after",
      "The last year with every amount is carried to the year before, and raised as `what if everyone pays 3% more` has it. "
        + "What each pays is begun as proposed for its financial years; nothing that is stated ends. It begins with a financial "
        + "year. `plan show money` has the table."),
    change(
      .planSucceed, "succeed",
      [.names(.subject, [.body, .function, .organisation]), .words("by"), .names(.successor, [])],
      example: "plan succeed southampton-ccg by \"Regional Care Board\" effective 2022-04",
      "what one or several giving way to one or several would do",
      "Each of those that follow may have what was theirs: with one that follows it goes on with that; with several it is "
        + "an open item which of them has it. For bodies, functions and organisations; a merger into one is `plan merge`."
    ),
    change(
      .planDissolve, "dissolve", [.names(.subject, [.body, .function])], example: "plan dissolve ldg effective 2025-06",
      "what ending a body would do, with nothing after it",
      "What it has ends with it. Each group below it, duty, route and fund that depends on it is an open item, and so is "
        + "every board, post or partner that the law asks for and that would be gone."),
    change(
      .planRename, "rename",
      [.name(.subject, [.organisation, .body, .function, .post]), .words("to"), .name(.successor, [])],
      example: "plan rename ldg to \"Learning Group\" effective 2025-06", "what another name would do",
      "The thing stays the same and goes by the new name from the day on. The name must not be another thing's, at any "
        + "date."),
    change(
      .planMove, "move",
      [
        .names(.subject, [.body]), .words("under"), .name(.destination, [.body, .organisation]),
        .optional([.words("from"), .name(.origin, [.body, .organisation])]),
      ], example: "plan move ldg under hips-executive effective 2025-06", "what moving a body under another would do",
      "`plan move all of scasp.subgroups under hips effective 2026` moves each of a set. Where it is part of several, "
        + "`from NAME` says which it leaves. Whether it still reports to the one it leaves is an "
        + "open item."),
    change(
      .planJoin, "join",
      [
        .names(.subject, [.organisation, .body, .post, .person]), .words("to"), .name(.destination, [.body]),
        .optional([.words("as"), .oneOf(.choice, seats)]),
        .optional([.words("for"), .name(.whom, EntityKind.agents)]),
      ], example: "plan join probation to hips-executive as member effective 2025-06", "what another seat would do",
      "As `partner`, `relevant-agency` or in a capacity of members; as a member where nothing is said. `for NAME` says on "
        + "whose behalf."),
    change(
      .planWithdraw, "withdraw",
      [.names(.subject, [.organisation, .body, .post, .person]), .words("from"), .name(.origin, [.body])],
      example: "plan withdraw hiow-icb from scasp effective 2025-06", "what a partner's or member's leaving would do",
      "Its seats on the body end, and those of its posts. Whether its posts still chair it, whether it still sits on the "
        + "groups below and whether it still pays is each an open item."),
    change(
      .planAppoint, "appoint", [.name(.subject, [.person]), .words("to"), .name(.destination, [.post])],
      example: "plan appoint scott-mackechnie to hips-independent-chair effective 2025-06",
      "what another holder of a post would do", "Whoever held the post gives way on that day."),
    change(
      .planStandDown, "stand down", [.name(.subject, [.person]), .words("from"), .name(.origin, [.post])],
      example: "plan stand down scott-mackechnie from scasp-scrutineer effective 2025-06",
      "what a vacant post would do", "The post is vacant from that day, which is not the same as not stated."),
    change(
      .planRechair, "rechair", [.name(.subject, [.body]), .words("to"), .name(.destination, EntityKind.agents)],
      example: "plan rechair scasp-systems-board to dcs-southampton effective 2025-06", "what another chair would do",
      "Whoever chaired the body gives way on that day. Rules that the change newly fails are listed: a scrutineer who "
        + "would chair, for one."),
    change(
      .planCreate, "create",
      [
        .name(.successor, []), .words("as"),
        .oneOf(.choice, EntityKind.body.subkinds + ["post", "person", "organisation"]),
        .optional([.words("under"), .name(.destination, [.body, .organisation])]),
      ], example: "plan create \"Data Group\" as subgroup under scasp effective 2025-06", "what a new body would do",
      "It begins with its kind and, where that is said, as part of another. Other changes joined by `and` give it a chair, "
        + "a quorum and members. `create \"Jane Smith\" as person and appoint \"Jane Smith\" to POST` is for somebody whom no "
        + "paper names; a post and an organisation begin in the same way."),
    change(
      .planTransfer, "transfer",
      [
        .name(.duties, [.duty, .function]), .words("from"), .name(.origin, EntityKind.agents), .words("to"),
        .name(.destination, EntityKind.agents),
      ], example: "plan transfer rapid-review from silg to spig effective 2022-06",
      "what giving a duty or a function to another would do",
      "Who does it or exercises it changes. Who is accountable does not change by that, and whether it does is an open "
        + "item."),
    change(
      .planQuorum, "quorum", [.name(.subject, [.body]), .words("to"), .expression(.value)],
      example: "plan quorum silg to at least 3 of silg.members effective 2022-06", "what another quorum would do",
      "The rule is written as in a model file, and takes the place of the one before. Where several changes are joined it "
        + "stands last, since `and` is a word of rules too."),
    change(
      .planSplit, "split",
      [
        .name(.subject, [.body, .function]),
        .either([
          [
            .words("into"), .names(.successor, []),
            .optional([
              .either([[.words("serving"), .names(.whom, [])], [.words("covering"), .names(.other, [.area])]])
            ]),
          ], [.flag(.all, "back")],
        ]),
      ], example: "plan split scasp into children-part, adults-part serving children, adults effective 2025-06",
      "what dividing a body would do",
      "What is stated for one area or one client group goes with the part that has it. Everything else is an open item: "
        + "no part takes what belongs to the whole unasked. `back` splits it into what it was made of: each part has what "
        + "its own had before, and only what came since is asked for."),
    change(
      .planRhythm, "rhythm", [.name(.subject, [.body]), .words("to"), .rhythm(.value)],
      example: "plan rhythm silg to quarterly effective 2022-06", "what meeting more often, or less, would do",
      "A rhythm as in a model file: `monthly`, `every 6 weeks`, `4 times a year`. It takes the place of the one before; the load "
        + "of those who sit there changes with it."),
    change(
      .planAreas, "areas",
      [
        .name(.subject, [.body]),
        .either([
          [.words("with"), .names(.whom, [.area])], [.words("without"), .names(.other, [.area])],
        ]),
      ], example: "plan areas southampton-scp with portsmouth effective 2022-09",
      "what another area of a body, or one fewer, would do",
      "`with` adds areas to those it covers, `without` takes them out. Whether those who sit on it for an area that goes still "
        + "do is an open item, and so is what else is stated for that area."),
    change(
      .planRoute, "route", [.name(.subject, [.route, .step]), .either(routes)],
      example: "plan route rapid-review-disagreement time limit 10 working days effective 2022-06",
      "what another time limit, recipient or step of a route would do",
      "In the words of a model file: its time limit, the deadline of a step, where it is raised, to whom, and who decides. `raised to` and `raised by` are "
        + "of a step, or of a route with one step. A step more goes before the first or behind the last; who raises the "
        + "next one then, and who decides, are open items."),
    change(
      .planRemit, "remit",
      [
        .name(.subject, [.body, .post, .function]),
        .either([
          [.words("to"), .text(.value)], [.words("with"), .text(.task)], [.words("without"), .text(.undone)],
        ]),
      ], example: "plan remit ldg with \"commissions the training of all partners\" effective 2025-06",
      "what other tasks of a body, a post or a function would do",
      "`with` gives it one task more, and `without` takes out the one with these words. `to` gives it this one in the place of all "
        + "that are stated."),
    change(
      .planRotate, "rotate",
      [
        .name(.subject, [.body]), .words("among"), .names(.destination, EntityKind.agents),
        .optional([.words("every"), .duration(.value)]),
      ],
      example: "plan rotate silg among dcs-southampton, designated-doctor-southampton every 2 years effective 2022-06",
      "what a chair that goes round would do",
      "Each chairs in turn, in the order named, from the day on. Without `every` it is not said how long a turn is, and so it is "
        + "not known who chairs on a later day. `every year` and `every two years` are said as they are."),
  ]

  /// What of a route or of one of its steps may be another.
  private static let routes: [[FormPart]] = [
    [.words("time limit"), .duration(.value)],
    [.words("deadline"), .duration(.end)],
    [.words("raised in"), .name(.place, [.body, .organisation])],
    [.words("raised by"), .name(.raiser, EntityKind.agents)],
    [.words("raised to"), .name(.whom, EntityKind.agents)],
    [.words("decided by"), .name(.decider, EntityKind.agents)],
    [
      .words("with"), .either([[.flag(.first, "first step")], [.flag(.last, "last step")]]), .words("to"),
      .name(.destination, EntityKind.agents),
    ],
    [
      .words("without"),
      .either([[.flag(.first, "first step")], [.flag(.last, "last step")], [.name(.step, [.step])]]),
    ],
  ]

  /// How a seat may be given.
  private static let seats = ["partner", "relevant-agency"] + Relation.member.definition.capacities

  /// A change with what every change ends with: more changes, its day, why, and on whose authority.
  private static func change(
    _ id: StatementForm.ID, _ verb: String, _ parts: [FormPart], example: String, _ summary: String, _ detail: String
  ) -> StatementForm {
    let tail: [FormPart] = [
      .more(.more), .words("effective"), .period(.effective),
      .optional([.words("shadow from"), .period(.start)]), .optional([.words("because"), .text(.reason)]),
      .optional([.words("by"), .name(.authority, EntityKind.agents)]),
    ]
    return form(id, .change, [.words("plan \(verb)")] + parts + tail, example: example, summary, detail)
  }
}
