import Model

/// Every statement of the language.
public enum StatementTable {
  /// Who may have a place in a body.
  private static let holders: [EntityKind] = [.organisation, .post, .person]

  /// Every form, in the order in which help lists them.
  public static let forms: [StatementForm] =
    asking + reasons + answering + deciding + meetings + formulas + money + looking + changes + rehearsing + drafting
    + keeping
    + shell

  /// The form of an id.
  public static func form(_ id: StatementForm.ID) -> StatementForm { forms.first { $0.id == id } ?? forms[0] }

  static func form(
    _ id: StatementForm.ID, _ group: StatementForm.Group, _ parts: [FormPart], later: Bool = false, example: String,
    _ summary: String, _ detail: String
  ) -> StatementForm {
    StatementForm(
      id: id, group: group, parts: parts, summary: summary, detail: detail, example: example, isEvaluated: !later)
  }

  /// How a question for changes ends.
  private static let turns: [[FormPart]] = [[.words("change")], [.words("become"), .expression(.value)]]

  private static let asking: [StatementForm] = [
    form(
      .show, .ask, [.words("show"), .name(.subject, [])], example: "show SILG",
      "everything stated about a thing",
      "Shows what the sources state about it at the date in use, by topic, each with the place it is stated in. Of a "
        + "source, document or law also what rests on it at all dates, by what it is about and by heading, and whether a "
        + "copy of yours is attached."),
    form(
      .restsOn, .ask,
      [
        .words("what rests on"), .name(.subject, [.source, .document]), .optional([.flag(.all, "alone")]),
        .optional([.words("about"), .name(.other, [])]), .optional([.words("under"), .rest(.heading, "HEADING")]),
      ],
      example: "what rests on scasp-2024-25 alone about scasp", "the facts that a source or document states",
      "For all dates, by what they are about, each with its place. `alone` leaves those that no other paper states: "
        + "without this one they would not be known. `about NAME` and `under HEADING` narrow it; of a law the heading is "
        + "the provision, as in `under section 43`."),
    form(
      .list, .ask, [.words("list"), .kind(.kind), .optional([.words("where"), .expression(.condition)])],
      example: "list bodies where kind is subgroup", "the things of a kind, perhaps only some of them",
      "Things that had ended by the date in use, or begin later, are left out and counted below the list."),
    form(
      .whoChairs, .ask,
      [.words("who chairs"), .name(.subject, [.body]), .optional([.words("for"), .name(.whom, holders)])],
      example: "who chairs SILG", "the chair of a body",
      "Names the post, its holder where a source names one, and who was last stated where not. With "
        + "`for`, whether that organisation, post or person chairs it, by itself or by a post of its own."),
    form(
      .whoIsAccountable, .ask, [.words("who is accountable for"), .names(.duties, [.duty])],
      example: "who is accountable for rapid-review", "who answers for a duty",
      "Who is accountable and stays so, who exercises it by delegation, who does the work, who is consulted, told, and who "
        + "scrutinises, which is not to be accountable. What law and guidance put on a kind of organisation is said for "
        + "each that covers the area, whether or not a local paper repeats it; `use southampton` narrows it to a place. "
        + "Must is statute, should is guidance, local is a rule of the partners' own."),
    form(
      .whoSitsOnBoth, .ask,
      [.words("who sits on both"), .shortName(.subject, [.body]), .words("and"), .name(.other, [.body])],
      example: "who sits on both southampton-scp and hips-executive", "who is a member of two bodies",
      "Compares the members as posts and organisations. Where a list is not whole, there may be more."),
    form(
      .whoSitsOn, .ask,
      [.words("who sits on"), .name(.subject, [.body]), .optional([.words("for"), .name(.whom, holders)])],
      example: "who sits on SILG", "the members of a body",
      "Lists members with their capacity. Says whether a source gives the whole list. With `for`, whether that organisation, "
        + "post or person is stated to sit there, by itself, by a post or a part of it, or by another on its behalf."),
    form(
      .roles, .ask, [.words("roles of"), .name(.subject, [.person, .post, .organisation])],
      example: "roles of Scott MacKechnie", "what a person, post or organisation holds, chairs and sits on",
      "Present roles first, then former ones with the period in which they were stated."),
    form(
      .funding, .ask,
      [
        .words("funding"), .name(.subject, [.body, .fund, .organisation]),
        .optional([
          .either([
            [.flag(.all, "by contributor")], [.flag(.inKind, "in kind")], [.flag(.addsUp, "adds up")],
            [.words("on"), .name(.target, [.organisation])],
          ])
        ]),
        .optional([.period(.period)]),
      ],
      example: "funding southampton-scp 2024/25", "who paid what for a financial year",
      "Amounts and shares of the sum of the lines; a printed total that differs is shown as a discrepancy. "
        + "Without a year, the years with figures are compared. `by contributor` sets the years beside each other, with the "
        + "change in pounds and per cent; who follows another goes on with its row. Of a merged body it adds the budgets of "
        + "those it follows. `in kind` lists the help in kind alone, `on NAME` tells first what one pays, and `adds up` whether a printed "
        + "total is the sum of its lines. Of an organisation: what it gives to each budget, how that "
        + "moved along those it follows, and its share."),
    whatIf,
    form(
      .search, .ask, [.words("search"), .rest(.topic, "WORDS")], example: "search neglect",
      "everything whose name or texts hold some words",
      "Names first, then what the papers say of things, remarks and discrepancies too, at every date. With a place in use, "
        + "what belongs to other places is left out and counted."),
    form(
      .history, .ask, [.words("history"), .name(.subject, [])], example: "history hampshire-constabulary",
      "what is stated of a thing over time",
      "Its names first, then what came before and after it, at first or second hand, with the events; then all that is "
        + "stated, in the order of time, as closely as it is dated. For all dates: `at` does not narrow it."),
    form(
      .conflicts, .ask, [.words("conflicts"), .optional([.name(.subject, [])])], example: "conflicts southampton-scp",
      "where sources disagree, or do not add up",
      "Lists discrepancies with both citations: values that differ for the same time, printed totals that are not "
        + "the sum of their lines, and what our reading noted. `discrepancies` is the same. `at` does not narrow it."),
    form(
      .conflicts, .ask, [.words("discrepancies"), .optional([.name(.subject, [])])], example: "discrepancies",
      "the same as `conflicts`", "See `help conflicts`."),
    form(
      .find, .ask, [.words("find"), .expression(.expression)], example: "find southampton-scp.subgroups",
      "what an expression denotes", "See `help expressions` for how sets are written."),
    form(
      .count, .ask, [.words("count"), .expression(.expression)], example: "count southampton-scp.members",
      "how many things an expression denotes",
      "Says \"known\" where the list is not whole, and a range where some are only possible."),
    form(
      .escalate, .ask,
      [
        .words("escalate"),
        .either([
          parties,
          [
            .name(.issue, [.duty, .route]),
            .either([
              [
                .words("from"), .name(.origin, [.body]),
                .optional([.words("to"), .name(.destination, [.body])]), starting,
              ], parties,
            ]),
          ],
        ]),
      ], example: "escalate \"rapid review disagreement\" from SILG", "where a disagreement goes",
      "Every route for a duty, a route's name or the words of its trigger, on along lines of reporting, with time limits "
        + "and who decides at its end, if a source says so. `between X and Y`, with a matter or without: the routes that begin "
        + "where both sit. `starting 2022-03-14` counts the working days of England and "
        + "Wales. Not a way to report a risk to a child or an "
        + "adult: use the local front door, or 999 in an emergency."),
    form(
      .quorate, .ask,
      [
        .words("quorate"), .name(.subject, [.body, .meeting]),
        .optional([
          .either([[.words("without"), .names(.absent, [])], [.words("with"), .names(.present, [])]])
        ]),
      ], example: "quorate southampton-scp without police", "whether a meeting can decide",
      "Quorate, not quorate, at the chair's discretion, or not stated; what is missing, the smallest fix, and who could "
        + "still leave. `with X, Y`: they attend and nobody else. `without X`: every known member but them. X is a kind of "
        + "agency (`police`, `health`, `local authority`), an organisation, a post or a person. Of a meeting that was held: by "
        + "its register, the members and the quorum of its day, and what was decided without a quorum."),
    form(
      .questions, .ask,
      [
        .words("questions"), .name(.subject, []),
        .optional([.words("for"), .name(.whom, [.organisation, .body, .post])]),
      ],
      example: "questions SCASP", "what the sources leave open, as questions",
      "What is not stated, vacant or contradictory about a body, what is part of it and what came before it; each with "
        + "why it matters (must by statute, should by guidance, local), the nearest that the sources do say, and whom "
        + "to ask. With `for`, only what that organisation could answer or is concerned by. The gravest are printed and "
        + "the rest counted; `all` at the end prints every one, and formats for programs always hold them all."
    ),
    form(
      .whenDid, .ask, [.words("when did"), .expression(.expression), .either(turns)],
      example: "when did southampton-scp.partners change", "when an answer changed, and from what to what",
      "Each change with the date or event that the sources give, no closer than they give it; where a value is only stated "
        + "before and after, that is said, and so are sources that differ. A whole thing (`when did scasp change`) gives "
        + "the changes of all that is stated of it. `become VALUE` asks for one change. For all dates: `at` does not "
        + "narrow it, `known` does."),
    form(
      .whenDid, .ask,
      [.words("when did the"), .relation(.relation), .words("of"), .name(.subject, []), .either(turns)],
      example: "when did the name of hampshire-constabulary change", "the same, in plain words",
      "`the chair of silg` is `silg.chair`; see `help when did`."),
    form(
      .calendar, .ask,
      [
        .words("calendar"), .optional([.words("for"), .name(.subject, [])]),
        .optional([.words("from"), .period(.start)]), .optional([.words("to"), .period(.end)]),
        .optional([.flag(.icalendar, "as icalendar")]),
      ], example: "calendar from 2025 to 2026", "what begins, ends, lapses or falls due",
      "Days that are stated first; then what is known only to the month, the year or longer, for the period in which it "
        + "falls: no day is made up. Each says must, should or local where a duty does. What no date is stated for is "
        + "counted, with how to list it. Without dates, the time of `at`, or a year from the day that answers are for; "
        + "`from` alone, a year. `for NAME` or `use NAME` narrows it. `as icalendar` is for calendar programs."
    ),
    form(
      .check, .ask, [.words("check"), .optional([.name(.subject, [])])], example: "check scasp",
      "whether the rules hold",
      "What fails first, then what cannot be known and why, then departures with their reason; what holds is counted. "
        + "Each rule says must (statute), should (guidance) or local. A name narrows it to a body with what is part of "
        + "it, or to one rule."),
    form(
      .compare, .ask, [.words("compare"), .shortName(.subject, []), .shortName(.other, [])],
      example: "compare southampton-scp southwark-scp", "two things side by side",
      "A table of what differs, the most important first; what is the same of both is named below. What has ended is compared "
        + "as it was on its last day."),
    form(
      .diff, .ask, [.words("diff"), .view(.old), .view(.new)], example: "diff 2022 2024/25",
      "what changed between two views",
      "In sentences, by topic. A view is a date, a draft, DRAFT@DATE or file \"PATH\"; of a period it is the end. What no "
        + "source speaks of any more stands under a heading of its own. `use NAME` narrows it to a place or a body; "
        + "`at` does not."),
  ]

  /// Two who disagree.
  private static var parties: [FormPart] {
    [.words("between"), .name(.subject, []), .words("and"), .name(.other, []), starting]
  }

  private static var starting: FormPart { .optional([.words("starting"), .period(.start)]) }

  private static let looking: [StatementForm] = [
    form(
      .at, .look, [.words("at"), .either([[.flag(.all, "default")], [.period(.period)]])], example: "at 2022",
      "the date or period that answers are for",
      "A day, a month, a year, a financial year (2024/25) or a range (2022..2024). `at default` goes back."),
    form(
      .known, .look, [.words("known"), .either([[.flag(.all, "all")], [.period(.period)]])], example: "known 2023-03",
      "only what had been published by then",
      "Where no day of publication is stated, it is some day after the period covered. `known all` goes back."),
    form(
      .use, .look, [.words("use"), .either([[.flag(.all, "everything")], [.name(.subject, [.area, .body])]])],
      example: "use southampton", "the place that ambiguous names are meant in",
      "A name that means several things means the one of this place. `use everything` goes back."),
    form(
      .today, .look, [.words("today"), .period(.period)], example: "today 2025-04-01", "the day taken as today",
      "For scenarios that must answer the same on every day."),
  ]

  private static let drafting: [StatementForm] = [
    form(
      .planShow, .change, [.words("plan show"), .oneOf(.section, PlanSection.allCases.map(\.rawValue))],
      example: "plan show money", "one section of the option in hand",
      "Every line with the place it was read in. `ledger` is all of it, `clashes` what is open and what to type."),
    form(
      .planShowFor, .change, [.words("plan show for"), .name(.whom, [.organisation])],
      example: "plan show for hampshire-constabulary", "what the option in hand means for one organisation",
      "Its seats and posts, its duties, what it pays of the budgets concerned, and what is open that names it. What goes on "
        + "unchanged is left out."),
    form(
      .compareOptions, .change,
      [
        .words("compare options"),
        .optional([.words("against"), .either([[.flag(.all, "today")], [.number(.baseline)]])]),
      ],
      example: "compare options", "today and every option side by side",
      "In one table: what each changes, loses, fails, ends and begins, and what is open; each is of its own day. Of options "
        + "of money what each partner pays today and by each, with the difference in pounds and per cent. `against 2` "
        + "takes option 2 as what the others are held against."),
    form(
      .drafts, .change, [.words("drafts")], example: "drafts", "the drafts, and what each would change",
      "With the statements that made them, and the options that are not adopted."),
    form(
      .planSave, .change, [.words("plan save"), .optional([.rest(.path, "FILE")])], example: "plan save",
      "the option as declarations and events, for a reviewer",
      "What begins, what ends and where that stands, and which facts it rests on, to be read and put into the model's "
        + "files. Without a file it is shown. A file that is no saved option is never written over."),
    form(
      .planLoad, .change, [.words("plan load"), .rest(.path, "FILE")], example: "plan load merger.gov",
      "the option of a saved file, in hand again",
      "Refused, with what moved, where a fact that it stands on is not as it was when it was saved, and where the file's "
        + "declarations were changed by hand. `apply` adopts it then as any other."),
    form(
      .plan, .change, [.words("plan"), .more(.more)], example: "plan", "the option in hand",
      "Its summary, with what is still open and what to type. The option last made is in hand; `discard` goes back to the "
        + "one before. `plan and CHANGE` adds a change to it, on its day; what was chosen stays. In any change `all of SET` is "
        + "each thing of a set, and so is `all KIND where CONDITION`."),
    form(
      .resolve, .change,
      [
        .words("resolve"), .number(.number),
        .either([
          [.words("keep"), .rest(.choice, "LETTER")], [.words("to"), .name(.destination, EntityKind.agents)],
          [.flag(.all, "drop")], [.words("as"), .rest(.target, "WORDS")],
        ]),
      ], example: "resolve 1 keep a", "settle an open item of the option",
      "`plan show clashes` lists the choices by letter. `to NAME` hands what is left over to another. `drop` keeps "
        + "none; `as WORDS` has your words in their place, which for a role conflict or two duties means both."),
    form(
      .apply, .change, [.words("apply"), .optional([.rest(.target, "NAME")])], example: "apply trial",
      "adopt the option on a draft",
      "Never on the model itself: an option made on it begins a draft, named after the successor unless a name is "
        + "given; one made on a draft extends that draft. An incomplete option is refused. So is one whose draft has moved since: the same "
        + "`plan` statement plans it again on the draft as it is, with the choices whose facts are as they were."),
    form(
      .discard, .change, [.words("discard")], example: "discard", "give the option in hand up",
      "The model and the drafts stay as they are."),
    form(
      .branch, .change, [.words("branch"), .rest(.target, "NAME")], example: "branch draft", "begin a draft",
      "A draft holds changes on top of what is in use; the model stays as it is."),
    form(
      .switchBranch, .change, [.words("switch"), .rest(.target, "NAME")], example: "switch main",
      "go to a draft, or to main", "Questions answer for the draft in use; `main` is the model itself."),
    form(
      .undo, .change, [.words("undo")], example: "undo", "take back the last change",
      "Of options, choices and drafts. `at`, `known`, `use` and `switch` are no changes."),
    form(
      .redo, .change, [.words("redo")], example: "redo", "do again what was taken back",
      "After `undo`, until something else is changed."),
    form(
      .confirm, .change,
      [
        .words("confirm"), .expression(.expression), .words("cite"), .shortName(.other, [.source]),
        .optional([.place(.place)]),
      ], example: "confirm hips-health-group.remit cite scasp-2024-25 \"HIPS arrangements\"",
      "facts were read again and stand",
      "Adds the source's word to each fact, so that it is last stated for the period which the source covers. Of a path "
        + "(`silg.chair`) the facts of that relation that are in force, or where none is, those last stated; of a thing "
        + "all that is in force about it. Not what the source states already, nor what begins after the period it "
        + "covers. On a draft: on the model itself it begins the draft `confirmed`. `undo` takes it back."),
  ]

  /// The file that a report is written to.
  static let toFile = FormPart.optional([.words("to"), .rest(.path, "FILE")])

  private static let keeping: [StatementForm] = [
    form(
      .dump, .keep, [.words("dump"), .optional([.name(.subject, [])])], example: "dump SILG",
      "the model as text of the language", "Read again, it gives the same facts and the same dump."),
    form(
      .open, .keep, [.words("open"), .rest(.path, "FILE")], example: "open our-partnership.gov",
      "a model of your own, in place of the one in use",
      "Reads a model file and checks it. With a mistake in it nothing is opened, and every mistake is told with its "
        + "place. The session begins anew: date, place and answers of the model before are left."),
    form(
      .run, .keep, [.words("run"), .rest(.path, "FILE")], example: "run scenarios/names.gov",
      "the statements of a file", "Stops at the first that fails, and the state is as before."),
    form(
      .export, .keep, [.words("export"), .rest(.format, "FORMAT")], later: true, example: "export popolo",
      "the model in another format", "Says what it could not carry."),
    form(
      .reportVisit, .keep, [.words("report visit"), .name(.subject, [.body]), toFile], example: "report visit SCASP",
      "two sides of paper for a scrutineer who visits a body",
      "Side one: who is who, who answers by law, and the money. Side two: what changed within the year, questions by "
        + "consequence, where a disagreement goes, and what does not fit. Every line cited; what is not stated is said. "
        + "`to visit.html`, `to visit.md` or `to visit.docx` writes it to a file, to print or to send."),
    form(
      .reportFor, .keep, [.words("report for"), .name(.subject, [.organisation]), toFile],
      example: "report for hampshire-constabulary", "the same for one organisation",
      "Where it sits, what it answers for, what it pays, what does not fit, and what is left open that concerns it. "
        + "`to FILE` as for `report visit`."),
    form(
      .reportPlan, .keep, [.words("report plan"), toFile], example: "report plan",
      "the same for the option in hand",
      "Under the headings of a council paper: what is to be decided, options, what changes, money by partner, duties by "
        + "law, risks, questions, approvals, next steps. What a person has to write is marked. `to FILE` as for `report visit`."
    ),
    form(
      .record, .keep, [.words("record"), .rest(.path, "FILE")], later: true, example: "record visit.gov",
      "keep a session", "As a scenario."),
    form(
      .attach, .keep, [.words("source attach"), .shortName(.subject, [.source]), .rest(.path, "FILE")],
      example: "source attach scasp-2024-25 report.txt", "your own copy of a source, for `why` to quote",
      "The text of the document, line by line as it was read; blanks, punctuation and the kind of line ends do not "
        + "matter. It is compared with digests of a built-in source's lines, or with the number of lines and the headings "
        + "that your own source declares; another document or version is refused, and so is any copy of a source whose places are pages. From then on `why` prints the passage "
        + "below each place. The copy is kept while the session lasts, and never written to a dump or a draft."),
    form(
      .expect, .keep, [.words("expect"), .statement(.statement), .expectation(.expectation)],
      example: "expect who chairs SILG contains \"Designated Doctor\"", "what an answer must be",
      "`= A, B` wants these values and no others; on a list that no source gives whole, `= known A, B`. "
        + "`contains A, B` wants each of them, as a name or as words of the answer. `is not stated` wants that no "
        + "source says. `fails with E031` wants the statement refused so. Says nothing when it holds; otherwise "
        + "shows what was expected and what came. `govsh test` replays files of expectations."),
  ]

  private static let shell: [StatementForm] = [
    form(
      .more, .shell, [.words("more"), .optional([.rest(.topic, "PART")])], example: "more",
      "what the last answer left out",
      "An answer says at its end what it left out. `more` goes on with it, a screen at a time; `more people` shows that part "
        + "alone."),
    form(
      .all, .shell, [.words("all")], example: "all", "the last answer whole",
      "Every line, with the places it is stated in. At the end of a question it does the same: `show SILG all`."),
    form(
      .sourcesEach, .shell, [.words("sources each")], example: "sources each",
      "the last answer with the places under each line", "At the end of a question it does the same."),
    form(
      .certain, .shell, [.words("certain")], example: "certain", "the last answer without what is only possible",
      "At the end of a question it does the same, for programs too: `who sits on SILG certain`."),
    form(
      .help, .shell, [.words("help"), .optional([.rest(.topic, "TOPIC")])], example: "help who chairs",
      "this help", "`help` alone lists all statements; `help TOPIC` explains one, a relation or `expressions`."),
    form(
      .tour, .shell, [.words("tour"), .optional([.rest(.topic, "WHO|next|end")])], example: "tour scrutineer",
      "ten minutes on the real model",
      "A walk for each of three users: `tour scrutineer`, `tour executive`, `tour team`. Each step says what it is for "
        + "and what to type; `tour next` types it for you."),
    form(.quit, .shell, [.words("quit")], example: "quit", "leave", "Ctrl-D does the same. `exit` too."),
    form(.quit, .shell, [.words("exit")], example: "exit", "the same as `quit`", "See `help quit`."),
  ]
}
