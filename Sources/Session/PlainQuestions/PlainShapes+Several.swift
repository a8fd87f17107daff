import Language

/// One question of several bodies, each of which is asked it; and questions that a yes or a no would answer.
extension PlainShapes {
  static let ofSeveralBodies: [PlainShape] = ofBodies + chairsAway + yesOrNo + having

  private static let ofBodies: [PlainShape] = [
    PlainShape(
      .whoChairs, ["who chairs|chaired|leads|led|runs {bodies}", "chairs of {bodies}"], means: "who chairs {bodies}"),
    PlainShape(
      .whoSitsOn, ["who sits|sat|is|was|are on {bodies}", "members of {bodies}", "who are members of {bodies}"],
      means: "who sits on {bodies}"),
    PlainShape(
      .quorate, ["[what] [is] [quorum] quorum of|for|at|in {bodies}", "are {bodies} quorate", "quorum {bodies}"],
      means: "quorate {bodies}"),
    PlainShape(.find, ["how often|when do|does {bodies} meet"], means: "find {bodies}.meets"),
    PlainShape(
      .whoSitsOn, ["is|are|was|were|does|do {role} [sit] [member|members] [of] [on] {bodies}"],
      means: "who sits on {bodies} for {role}"),
  ]

  private static let chairsAway: [PlainShape] = [
    PlainShape(
      .find,
      [
        "who takes|has|is [in] chair of|at|on|in {body} if|when [its] [independent] chair|scrutineer {words}",
        "who chairs|leads|runs {body} in [its] [independent] chair|chairs|scrutineers absence",
        "is|are|was {role} vice|deputy chair|vice-chair of|at|on {body}",
        "is|are|was {role} vice-chair of|at|on {body}",
        "does vice|deputy chair of {body} come from {role}", "does vice-chair of {body} come from {role}",
      ], means: "find {body}.vice-chair"),
    PlainShape(
      .find,
      [
        "is|are|was {role} vice|deputy chair", "is|are|was {role} vice-chair",
        "does vice|deputy chair come from {role}", "does vice-chair come from {role}",
      ], means: "find {main}.vice-chair"),
    PlainShape(
      .find, ["can|could|may {body} decide|meet|vote [things|anything] if|when {agent} sends|send deputy|substitute"],
      means: "find {body}.deputies"),
    PlainShape(
      .escalate,
      [
        "where does it|this|that go if|when {words} cannot|cant|dont agree on|about|over {matter}",
        "where does it|this|that go if|when {words} disagree|disagrees on|about|over {matter}",
        "who decides if|when {words} disagree|disagrees|differ on|about|over {matter}",
        "who decides if|when {words} cannot|cant|dont agree on|about|over {matter}",
      ], means: "{matter}"),
  ]

  private static let rhythm =
    "weekly|fortnightly|monthly|quarterly|yearly|annual|annually|termly|six-monthly|six-weekly|bimonthly"

  private static let yesOrNo: [PlainShape] = [
    PlainShape(
      .find,
      [
        "is|was|does|did {body} [meet] [held] \(rhythm)",
        "is|was|does|did {body} [meet] every {words} week|weeks|month|months|year|years",
      ], means: "find {body}.meets"),
    PlainShape(
      .find, ["is|are {cycle} \(rhythm)", "is|are {cycle} [done|due] every {words} month|months|year|years"],
      means: "find {cycle}.rhythm"),
    PlainShape(
      .roles, ["was|is {person} [ever|once|still] {post}", "did {person} sign as {post}"],
      opening: "All that papers state of {person}; what is not below no paper states:", means: "roles of {person}"),
    PlainShape(
      .whoSitsOn,
      [
        "is|are|was|were there any {role} on board|partnership|it", "is|was|are|were {role} on board|partnership",
        "is|are|was|were there any|anyone|anybody [from] {role} on board|partnership|it",
      ], means: "who sits on {main} for {seated}"),
    PlainShape(
      .whoSitsOn, ["is|are|was|were there any|anyone|anybody [from] {role} on {body}"],
      means: "who sits on {body} for {seated}"),
    PlainShape(
      .whoIsAccountable, ["does|do|did|can|may {body} commission|conduct|run|arrange|carry [out] {duty}"],
      means: "who is accountable for {duty}"),
    PlainShape(
      .find,
      [
        "is|are {body} for adults|children [only|too]"
      ],
      means: "find {body}.serves"),
  ]

  private static let having: [PlainShape] = [
    PlainShape(
      .history, ["is|are|was|were {body} [still|yet] in force|being|existence|operation"], means: "history {body}"),
    PlainShape(
      .find, ["do|does|did|has|have {body} [have|got] executive [board|group]"],
      means: "find {body}.all subgroups where kind is executive"),
    PlainShape(
      .history,
      [
        "is|are|has|have [number] [of] {series} [been] going|gone|rising|falling|risen|fallen|increasing|decreasing [up|down]",
        "is|are there more|fewer|less {series} [than] [before|last|now] [year]",
      ], means: "history {series}"),
    PlainShape(
      .questions,
      [
        "what is|are [still] uncertain|unclear|doubtful", "what is|are not certain|sure",
        "what are you not sure of|about",
      ],
      means: "questions {main}"),
    PlainShape(
      .whenDid,
      [
        "what|which priorities were|are|got dropped|removed|new|added|lost|changed",
        "what|which priorities were|are|got dropped|removed|new|added|lost|changed in|since {when}",
      ],
      means: "when did {lineage}.priorities change"),
    PlainShape(
      .calendar, ["what is [being] planned [next|now|ahead]", "what is coming [up]"],
      means: "calendar for {place} from {tomorrow} to {yearahead}"),
  ]
}
