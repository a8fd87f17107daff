import Language

/// Questions of where something stands, what papers there are, and what does not agree in them.
extension PlainShapes {
  static let sourcing: [PlainShape] = ofDays + happenings + resting + passages + papersThere + disagreeing + figures

  private static let paper = "papers|paper|sources|source|documents|document|reports|report|publications"

  private static let proof = "source|sources|evidence|reference|proof|basis"

  private static let ofDays: [PlainShape] = [
    PlainShape(
      .find,
      [
        "[what|where] [is|are] [show|give|see|find] [me] \(proof) for|of|behind merger|amalgamation [date|day|timing]",
        "[on] what|which day|date was|is|did merger|amalgamation [be|happen|take] [place]",
      ], means: "find {merger}.day"),
    PlainShape(
      .find,
      [
        "[what|where] [is|are] [show|give|see|find] [me] \(proof) for|of|behind {event} date|day|timing",
        "[on] what|which day|date was|is {event}",
      ], means: "find {event}.day"),
  ]

  /// Of several that are so called none is chosen: each is told with its day, the latest first.
  private static let happenings: [PlainShape] = [
    PlainShape(
      .find,
      [
        "when is|was|were next|last|latest|first|previous|newest {words} [expected|due|planned|held|done]",
        "when did {words} last happen|visit|inspect|come",
      ], means: "find {happened}.day")
  ]

  private static let resting: [PlainShape] = [
    PlainShape(
      .restsOn,
      [
        "what|which [facts|answers|things] rests|rest|depends|depend|relies|rely on {paper}",
        "what|which [facts|answers|things] would|do we lose|fall without {paper}",
        "what|which comes|come from {paper} [alone|only]",
      ], means: "what rests on {paper}")
  ]

  private static let passages: [PlainShape] = [
    PlainShape(
      .search,
      [
        "what|which \(paper) say|says|state|states [something|anything] about|of|on {words}",
        "what do|does sources|source|documents|document|they say|state about|of|on {words}",
        "do|does \(paper) say|mention|speak|state|have [anything|something] [about|of|on] {words}",
        "show|read|quote|print|give|find [me] sentence|passage|line|lines|paragraph|text|wording|words|quote|place about|on|of|for|mentioning {words}",
        "what is|are|was exact words|wording|text|sentence|passage about|on|of|for {words}",
        "where do|does \(paper) say|mention|speak|state|talk [about|of|on] {words}",
        "where can i read about|of {words}",
        "is|are {words} mentioned|covered|named|spoken [of] [anywhere] in papers|reports|sources|documents",
      ], means: "search {words}"),
    PlainShape(
      .funding,
      [
        "what is source|evidence|proof|basis|reference|authority for|of|behind {organisation} paying|giving|contributing {payment}",
        "where does figure|number|amount|sum of {payment} for|from {organisation} come [from]",
        "source|evidence for {organisation} paying|giving|contributing {payment}",
        "what|which \(paper) says|say|shows|states [that] {organisation} pays|paid|gives|gave {payment}",
      ], means: "funding {organisation}{ofyear}"),
  ]

  private static let papersThere: [PlainShape] = [
    PlainShape(
      .list, ["what|which paper|papers|report|reports|source|sources cover|covers|speak|speaks [of|about] {when}"],
      means: "find sources where not covering is before {when} and not covering is after {when}"),
    PlainShape(
      .list,
      [
        "has|have|is|was|are {when} yearly report been|published|out|available|issued|there [published|out|issued|yet]",
        "is|was there {when} yearly report", "has|have yearly report for|of {when} been|come published|out|issued",
        "is|was yearly report for|of {when} published|out|available|there|issued", "do we have {when} yearly report",
        "where is|are {when} yearly report", "where is|are [latest|newest|last] yearly report",
        "where is yearly report for|of {when}",
        "do we have yearly report for|of {when}", "is|was there yearly report for|of|in {when}",
      ], means: "list sources"),
  ]

  private static let disagreeing: [PlainShape] = [
    PlainShape(
      .conflicts,
      [
        "do|does|did [any|some|all] [of] [the] \(paper) contradict|disagree|conflict|clash [with] [itself|themselves|each|one] [other|another]",
        "which \(paper) contradict|disagree|conflict|clash [with] [each|one] [other|another]",
        "what|where do|does names|\(paper)|figures|dates disagree|differ|contradict [on|about|over|in]",
        "what does|do|did \(paper) get|have wrong",
        "do|does|did \(paper) spell|write names|name same|alike|consistently [way]",
        "do|does|did \(paper) spell|write names|name in same way",
        "how many discrepancies|contradictions|conflicts|mistakes|errors|inconsistencies [are] [there|known] [in] [all|\(paper)]",
        "number of discrepancies|contradictions|conflicts|mistakes|errors|inconsistencies",
        "where do|does [the] \(paper)|they contradict|disagree|differ [with] [itself|themselves|each|one] [other|another]",
        "what is wrong|amiss|off with|in model|data|information|facts|figures",
        "is anything|something wrong|amiss with|in model|data|information|facts|papers",
      ], means: "conflicts {main}"),
    PlainShape(
      .conflicts,
      [
        "does|do|did [budget|money|funding] budget|money|funding|finances|figures|numbers|sums|totals|accounts add|tally|balance [up]",
        "what|which discrepancies|contradictions|mistakes|errors are [there] in|with|about|of budget|money|funding|figures|accounts",
        "discrepancies|contradictions|mistakes|errors|problems in|with|about budget|money|funding|accounts",
        "where do|does|did papers|paper|reports|sources|documents [all] disagree|differ|conflict|contradict about|on|over budget|money|funding|figures|accounts",
        "do|does|did papers|paper|reports|sources|documents [all] agree|disagree|differ|conflict about|on|over budget|money|funding|figures|accounts",
        "what is wrong|off with|in budget|money|funding|accounts", "is budget right|correct|accurate|wrong",
        "why is there {money} difference|gap|discrepancy [in] [budget|figures|total]",
        "why is|are budget|total|figures {money} out|off|too|more|less [much|high|low]",
        "where does|is {money} difference|gap|discrepancy come [from]",
        "what is {money} difference|gap|discrepancy",
        "why do|does [budget] figures|numbers|sums|it|budget not add [up]",
        "does printed total match|agree|equal [with] [sum|lines]",
      ], means: "conflicts {funds}"),
    PlainShape(
      .funding, ["is|are [printed] total|totals right|correct", "does|do total|totals add [up]"],
      means: "funding {funded} {year}"),
    PlainShape(
      .check,
      [
        "does|do|did everything|all|it|we|model|partnership pass|meet|satisfy|clear [all] checks|check|rules|tests",
        "is everything ok|fine|passing|right|good|sound", "does|do everything|all pass|check [out]",
        "are all rules|checks met|passed|kept", "what|which checks|rules are|is not passed|kept",
        "do|does any checks|check|rules|rule fail|fails", "run checks|all [checks]",
      ], means: "check {main}"),
  ]

  private static let figures: [PlainShape] = [
    PlainShape(
      .find,
      [
        "{series} numbers|number|figures|figure|total|count|statistics",
        "number|numbers|figures|total|count of|for {series}",
        "how many {series} [are|is|were|was] [there|held|done|made|had]",
        "what is|was|are|were number|figure|figures of|for {series}",
      ], means: "find {series}.value"),
    PlainShape(
      .count,
      [
        "number of relevant agencies", "how many relevant agencies [are|were|is] [there|named|listed]",
        "count relevant agencies",
      ], means: "count {main}.relevant-agencies"),
    PlainShape(
      .count, ["how many agencies [are|were|is] [there|named|listed]"],
      opening: "Its relevant agencies; `how many partners` counts the statutory partners:",
      means: "count {main}.relevant-agencies"),
    PlainShape(
      .whoSitsOn,
      [
        "what do|did|does membership|members look [like]", "what is|was membership [like]",
        "how do|did|does membership look", "who made up|made partnership|board [up]",
      ], means: "who sits on {main}"),
  ]

  /// What is said of something as a whole; they come last, for `{words}` takes whatever is left.
  static let overviews: [PlainShape] = [
    PlainShape(
      .funding, ["summary|overview|outline of|on money|budget|budgets|funding|finances|contributions"],
      means: "funding {funded} by contributor"),
    PlainShape(
      .whoAnswersForWhat, ["summary|overview|outline of|on duties|responsibilities|accountability"],
      means: "who answers for what in {main}"),
    PlainShape(
      .show, ["what do|does we|you|i|papers know|have about|of|on {agent}", "what is known about|of {agent}"],
      means: "show {agent}"),
    PlainShape(
      .search,
      [
        "what do|does we|you|i|papers know|have about|of|on {words}", "what is known about|of {words}",
        "what is law on|about {words}", "does|do law|act|statute require|demand|say [anything] [about] {words}",
      ], means: "search {words}"),
  ]
}
