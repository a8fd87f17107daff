import Language

/// What a scrutineer asks of seats, routes, papers and duties, said as one says it aloud.
extension PlainShapes {
  static let scrutinising: [PlainShape] = restingOn + atTheTable + papersOut + goingAhead + askingOf + obliged + larger

  private static let restingOn: [PlainShape] = [
    PlainShape(
      .find,
      [
        "what does|do {law} make|oblige|force|require|ask|want|expect|demand [of|from] {organisation} [to] [do]",
        "what must|should {organisation} do under|by {law}",
        "what does|do {organisation} have to do under|by {law}",
        "what duties does|do {law} give|set|place|put [out] [on] {organisation}",
        "what duties does|do {organisation} have under|by {law}",
      ],
      opening:
        "The duties that papers say rest on it and are of that organisation, or of its kind; where the law is not named a duty is not among them:",
      means:
        "find certain (duties where authority contains {law} and (accountable contains {organisation} or responsible contains {organisation} or binds contains {organisation}.kind))"
    ),
    PlainShape(
      .find,
      [
        "what|which duties come|comes|rest|rests|derive|stem|are|is [set] [out] from|on|of|in|by|under {law}",
        "what does|do {law} make|oblige|force|require|ask|want|expect [of] {agent} [to] [do]",
        "what does|do {law} make|oblige|force|require|ask|want|expect [of] partners|partnership|us|we|them [to] [do]",
        "what does|do {law} say|ask|require|want [of] [us|partners]",
        "what duties does|do {law} give|set|place|put [out] [on] {agent}",
      ],
      opening: "The duties that papers say rest on it; a duty of which the law is not named is not among them:",
      means: "find certain (duties where authority contains {law})"),
    PlainShape(
      .list,
      [
        "what|which duties come|comes|rest|rests|derive|stem from|on|under|in law|statute|legislation",
        "what are|is [the] duties [that] come|comes|rest|rests|derive|stem from|on|under|in law|statute|legislation",
      ], means: "list duties where force is must"),
    PlainShape(
      .list,
      ["is|are there [any] route|routes for adults|adult", "what|which routes [are|is] [there] for adults|adult"],
      means: "list routes where clients is adults"),
    PlainShape(
      .list,
      [
        "is|are there [any] route|routes for children|child",
        "what|which routes [are|is] [there] for children|child",
      ], means: "list routes where clients is children"),
    PlainShape(
      .find,
      [
        "what|which route|routes has|have|with no|without decider|decision-maker|decision|end [maker|makers]",
        "where is it|there no decider|decision-maker [named|stated]",
      ], means: "find routes where decider is not stated"),
  ]

  private static let obliged: [PlainShape] = [
    PlainShape(
      .whoIsAccountable,
      [
        "must|should|shall {organisation} [do|carry] [out] {duty}",
        "does|do|did {organisation} have|need to [do|carry] [out] {duty}",
        "is|are|was|were {organisation} obliged|required|bound|expected to [do|carry] [out] {duty}",
      ], opening: "Whose it is by the papers, and by law where that is named:",
      means: "who is accountable for {duty}"),
    PlainShape(
      .whoSitsOn,
      [
        "who is|are not member|members of|on|in {body}", "who does|do not sit on|in {body}",
        "who is|are not on|in {body}",
      ], opening: "Who is stated to sit there; no paper lists who does not:", means: "who sits on {body}"),
    PlainShape(
      .load,
      [
        "what|which organisation|organisations|agency|agencies|partner|person is|are|sits|sit on|in most bodies|boards|groups",
        "what|which organisation|agency|partner|person has|have most seats|boards|groups",
      ], means: "load {main}"),
    PlainShape(
      .list, ["who meets {rhythm}", "who does meet {rhythm}"],
      means: "list bodies where meets is stated and meets is {rhythm}"),
  ]

  /// Which of two budgets is the larger, which their first lines tell, and to which somebody pays more.
  private static let larger: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "is|are childrens|children|child|adults|adult [board|side] budget|fund|pot bigger|larger|smaller|higher|lower [than] [childrens|children|adults|adult] [board|side] [budget|one|fund|pot]",
        "which|what [of] [two|both] budget|budgets|fund|funds|pot is bigger|larger|smaller|higher|lower|biggest|smallest|largest",
      ], means: "funding {funded} {year}"),
    PlainShape(
      .funding,
      [
        "does|do|did {organisation} pay|give|contribute more|less for|to|into|towards childrens|children|adults|adult [board|budget|fund] [than] [for|to|into|towards] [childrens|children|adults|adult] [board|budget|fund]"
      ], opening: "What it pays into each:", means: "funding {organisation} {year}"),
    PlainShape(
      .funding,
      [
        "who|which|what [partners|payers] does|do not pay|contribute|give [anything] into|to|towards {fund}",
        "who|which|what [partners|payers] pays|pay|contributes|contribute nothing into|to|towards {fund}",
      ], opening: "Who is stated to pay into it; whoever is not listed is not stated to:",
      means: "funding {fund} {year}"),
  ]

  private static let atTheTable: [PlainShape] = [
    PlainShape(
      .whoSitsOn,
      [
        "did|does|do|has|have {role} keep|kept|retain|retained [its|their] seat|place [there]",
        "is|are|was|were {role} at [the] table",
        "is|are|was|were {role} [still] listed [as] [member]",
      ], means: "who sits on {main} for {seated}"),
    // Yes to a seat is no to its loss.
    PlainShape(
      .whoSitsOn,
      [
        "did|does|do|has|have|will {role} lose|lost [its|their] seat|place|membership [there]",
        "did|has|have {role} stop|stopped|cease|ceased being|be member", "is|are {role} no longer member",
        "is|are {role} off|out [of] [the] board|partnership|it",
      ], opening: "Whether it has a seat, which is not whether it lost one:",
      means: "who sits on {main} for {seated}"),
    PlainShape(
      .whoSitsOn,
      [
        "who came|was|is|were|sat|sits|attended|attends [there] from|for {role}",
        "what|which seat|seats|place did|does|do|has|had {role} have|had|hold [there]",
        "what|which {role} sit|sits|are|is|sat on|at it|partnership|board",
      ],
      means: "who sits on {main} for {seated}"),
    PlainShape(
      .whenDid,
      [
        "who [has|have] joined|joins {body}", "who is|are|was|were new on|in|at {body}",
        "who [has|have] left|leaves {body}",
      ], means: "when did {body}.member change"),
    PlainShape(
      .diff, ["who [has|have] joined|left in|during {when}", "who was|were new|dropped in|during {when}"],
      means: "diff {before} {last}"),
    PlainShape(
      .whenDid, ["who [has|have] joined|left", "who is|was new", "who was|has|is [been] dropped"],
      opening: "Whose seat began or ended; who pays is told by `who pays`:", means: "when did {main}.member change"),
    PlainShape(
      .list,
      [
        "what|which seats|posts|places is|are empty|unfilled|vacant|open",
        "what|which members|seats|posts have|has no named|stated [person|holder|name|one]",
        "what|which members|seats|posts have|has no person|holder|name [named|stated]",
      ], means: "list posts where holder is not stated"),
  ]

  private static let lastReports: [PlainShape.Pattern] = [
    "when was last|latest|newest yearly report|paper [published|out|issued]",
    "when did last|latest|newest yearly report come out|appear",
  ]

  private static let papersOut: [PlainShape] = [
    PlainShape(.find, lastReports, means: "find {lastreport}.published"),
    PlainShape(.list, lastReports, means: "list sources"),
    PlainShape(
      .list,
      [
        "what|which years have|has no report|paper|papers", "what|which reports is|are missing",
        "is|was {when} report|yearly missing|published|issued|lost [report]",
        "what|which papers|reports is|are there [from|for] [each] [year]", "how old is newest|latest paper|report",
      ], means: "list sources"),
    PlainShape(.conflicts, ["what is|are contradictory [in] [papers|reports]"], means: "conflicts {main}"),
    PlainShape(
      .recommendations, ["list|show|all recommendations of|for|to {body}"], means: "recommendations of {body}"),
    PlainShape(
      .diff,
      [
        "compare structure|arrangements|groups|bodies of|in {when} with|to|and today|now",
        "compare {when} with|to|and today|now",
      ], means: "diff {when} {now}"),
    PlainShape(
      .history,
      [
        "was|were {thing} there|around before [the] merger", "did {thing} exist before [the] merger",
      ], means: "history {thing}"),
    PlainShape(
      .history,
      ["since when has|have|is|are there [been] {body}", "how long has|have there been {body}"],
      means: "history {body}"),
  ]

  private static let goingAhead: [PlainShape] = [
    PlainShape(
      .quorate,
      [
        "could|would|can|may {body} [have] gone|go ahead with {attendees} missing|absent|away|out",
        "could|would|can {body} [have] met|meet|decide|decided with {attendees} missing|absent|away|out",
      ], means: "quorate {body} without {attendees}"),
    PlainShape(
      .quorate,
      [
        "could|would|can|may it|we|they|partnership|board|meeting [have] gone|go ahead with {attendees} missing|absent|away|out",
        "could|would|can|may it|we|they|partnership|board|meeting [have] gone|go ahead without {attendees}",
      ], means: "quorate {main} without {attendees}"),
    PlainShape(
      .quorate, ["would|could|can {body} meeting with [just|only] {attendees} [have] count|counted|decide|decided"],
      means: "quorate {body} with {attendees}"),
    PlainShape(
      .find,
      ["what if {attendees} disagree|differ|clash at|in|on {body}", "what if they disagree|differ at|in|on {body}"],
      means: "find {body}.routes"),
  ]

  private static let askingOf: [PlainShape] = [
    PlainShape(
      .questions,
      [
        "what should|would|could|can|must i|we|you ask|put [to] {organisation}",
        "what|which questions should|would|could|can i|we|you ask|put [to] {organisation}",
      ], means: "questions {main} for {organisation}"),
    PlainShape(
      .questions,
      [
        "name|list|give|tell|show [me] [three|five|ten] [most] biggest|important|main|worst|serious|gravest gaps|questions|holes",
        "what are|is [three|five|ten] [most] biggest|important|main|worst|serious|gravest gaps|gap|questions|holes",
      ], means: "questions {main}"),
  ]
}
