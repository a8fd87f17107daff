import Language

/// Whether somebody sits on a body: yes or no first, then who does.
extension PlainShapes {
  static let seated: [PlainShape] = [
    PlainShape(
      .roles, ["is|was {person} [still|also] member|members [of] [board|partnership|panel|it]"],
      means: "roles of {person}"),
    PlainShape(
      .find,
      [
        "who|whom does|do|did|will|would {organisation} send [to] [meetings|partnership|board|it]",
        "who|whom have|has {organisation} sent [to] [meetings|partnership|board|it]",
      ], means: "find {organisation}.represented-by"),
    PlainShape(
      .roles,
      [
        "how many hats|roles|jobs|posts|positions|chairs does|do|did|has|have {person} wear|have|hold|had|held|got",
        "what|which hats|roles|jobs|posts|positions|chairs does|do|did|has|have {person} wear|have|hold|had|held|got",
        "did|has|have {person} [job] title|role|post|job [title] change|changed", "what did|does|do {person} do",
        "what is|was {person} job|role|roles|position",
      ], means: "roles of {person}"),
    PlainShape(
      .find,
      [
        "whom|who does|do|did {seat} report|answer [to]", "to whom|who does|do|did {seat} report|answer",
        "who is|was {seat} accountable|answerable [to]", "to whom|who is|was {seat} accountable|answerable",
      ],
      opening: "Of the posts that the papers name:", means: "find {seat}.accountable-to together with {seat}.reports-to"
    ),
    PlainShape(
      .whoSitsOn,
      [
        "who represents|represented|speaks|spoke|sits|sat for health|education|schools|nhs on|at|in {body}",
        "who is|was health|education|schools|nhs representative on|at|in {body}",
      ], opening: "Who sits there, with whom each is for:", means: "who sits on {body}"),
    PlainShape(
      .whoSitsOnBoth,
      [
        "what|which|who organisations|agencies|people|members|partners are|is|sit|sits on|in both {body} and {other}",
        "what|which organisations|agencies|people are|sit on {body} and also on {other}",
      ], means: "who sits on both {body} and {other}"),
    PlainShape(
      .whoSitsOn,
      [
        "who in|from|at|for {organisation} is|sits|are|sit|goes|attends on|to|at {body}",
        "who in|from|at {organisation} attends {body}",
        "does anyone|anybody|someone from {organisation} sit|go on|to {body}",
        "is anyone|anybody|someone from {organisation} on {body}",
        "who is|was|are|were|sits|sat [there] on|in|at {body} for|from {organisation}",
      ], means: "who sits on {body} for {organisation}"),
    PlainShape(
      .whoSitsOn,
      [
        "who in|from|at {organisation} is|sits|are|sit|attends [on] [partnership|board]",
        "is anyone|anybody|someone from {organisation} on partnership|board",
      ], means: "who sits on {main} for {organisation}"),
    PlainShape(.whoSitsOn, sitting, means: "who sits on {body} for {seated}"),
    PlainShape(
      .whoSitsOn,
      [
        "is|are|was|were {role} represented [here]", "does|do {role} sit here|there",
        "is|are|was|were {role} [still|also] member|members", "is|are {role} [still] on partnership|board|it",
      ], means: "who sits on {main} for {seated}"),
    PlainShape(
      .whoSitsOn,
      [
        "who represents|represented|speaks|spoke|sits|acts [for] {organisation}",
        "{organisation} representative|representatives",
        "who is|are|was|were {organisation} representative|representatives|rep", "representative of|for {organisation}",
        "who is|are [lead] representative|rep for|of|from {organisation}",
      ], opening: "Who speaks for it is last stated with its seat:",
      means: "at {seatedat}", "who sits on {seatedon} for {organisation}"),
    PlainShape(
      .find, ["who is|are lead representative|rep for|of|from|at {organisation}"],
      means: "find {organisation}.represented-by"),
    PlainShape(
      .find,
      [
        "who represents|represented|speaks|spoke|sits|sat|acts|acted [for] {organisation}",
        "{organisation} representative|representatives",
        "who is|are {organisation} representative|representatives|rep|delegate|lead",
        "representative of {organisation}",
      ],
      opening: "By whom it is represented is not stated; who within it has authority by delegation:",
      means: "roles of {delegated}"),
    PlainShape(
      .find,
      [
        "who represents|speaks|sits|acts [for] {organisation}", "{organisation} representative|representatives",
        "who is|are {organisation} representative|representatives|rep|delegate|lead",
        "representative of {organisation}",
      ],
      opening: "By whom it is represented is not stated; the posts that papers name within it:",
      means: "find {unspoken}.posts"),
    PlainShape(
      .roles,
      [
        "what does|do|did {person} [also] chair|lead|scrutinise|run [besides]",
        "what|which groups|boards|bodies|partnerships|meetings does|do|did {person} [also] chair|lead|run",
      ], means: "roles of {former}"),
    PlainShape(
      .find, ["who leads|runs|directs|governs|heads {body}", "who is leading|running {body}"],
      means: "find {led}.leader", "who chairs {led}"),
    PlainShape(
      .find,
      [
        "who runs|manages|leads|oversees|heads [partnership|partnerships|business|support] team|office|unit",
        "who is in charge of [partnership|partnerships|business|support] team|office|unit",
        "who line-manages [partnership|partnerships] team", "manager of [partnership|partnerships] team|unit|office",
      ],
      opening: "Who hosts the team, then the posts in it that papers name; who manages it only they tell.",
      means: "find {main}.supported-by.host", "find {main}.supported-by.posts"),
    PlainShape(
      .whenDid,
      [
        "why did|has {tenure} leave|left|go|gone|resign|resigned|retire|stop|quit",
        "why did|has {tenure} step|stepped|stand|stood down|aside|away",
        "what was reason {tenure} left|resigned|went", "for what reason did {tenure} leave|resign|go",
      ],
      opening: "Why is told only where a paper gives a reason beside the change; when, as far as it is stated:",
      means: "when did {tenure}.holder change"),
    PlainShape(
      .count,
      [
        "how many people|persons|individuals sit|sits|sat|are|were|serve|served|is [there] on|in|at {body}",
        "how many people|persons does|did|do {body} have",
      ],
      opening: "Seats that papers list are counted, and not people: two may share one, and one person may have two.",
      means: "count {body}.members"),
  ]

  private static let sitting: [PlainShape.Pattern] = [
    "is|are|was|were {role} [still|also] member|members of|on {body}",
    "is|are|was|were {role} [still] on {body}",
    "does|do|did {role} [still] sit|serve on|at {body}", "does|do|did {role} [still] attend {body}",
    "is|are|was|were {role} [still] represented on|at|in {body}",
    "does|do|has|have {role} [have|got] seat|place on|at|in {body}",
    "has|have {role} got seat|place on|at|in {body}",
    "who sits|sit|is|are on {body} from|for {role}", "{role} is|are|sits|sit on {body}",
    "{role} is|are member of {body}", "does|do|did {role} belong to {body}",
    "is|are|was|were {role} on list of relevant agencies of|in {body}",
  ]
}
