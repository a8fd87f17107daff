import Language

/// What a body is for and watches over, whom a duty is told to, how long it takes, and the day of what happened.
extension PlainShapes {
  static let purposes: [PlainShape] = overseeing + timed + dated + ofKinds + payingMore

  private static let overseeing: [PlainShape] = [
    PlainShape(
      .find,
      [
        "what|which [things|groups|bodies|work] does|do|did {body} oversee|supervise|monitor|watch [over]",
        "what|which [things|groups|bodies|work] is|are|was|were overseen|supervised|monitored by {body}",
      ], means: "find {body}.oversees", "find {body}.remit"),
    PlainShape(
      .find, ["what does|do|did it|partnership|board do", "what is it for"], means: "find {main}.remit"),
    PlainShape(
      .find,
      [
        "what is|are|was|were {body} [there|set] [up] for", "what is|was point|purpose|aim of {body}",
        "what did {body} do|cover|handle|consider|discuss|look [at]", "what does {body} have|need to do",
      ], means: "find {body}.remit"),
    PlainShape(
      .find,
      [
        "where does|do|would dispute|disagreement|matter|issue|concern|risk at|in|within|on|from {body} go|end [to] [next|up]",
        "where does|do|would dispute|disagreement|matter|issue|concern|risk go|end from {body} [next|up]",
      ], means: "find {body}.routes"),
    PlainShape(
      .find,
      ["is there executive [board|group]", "does|do it|partnership|board have executive [board|group]"],
      means: "find {main}.all subgroups where kind is executive"),
  ]

  private static let timed: [PlainShape] = [
    PlainShape(
      .find,
      [
        "who must|should|has|have|needs|need|is|are [to] be|been|get told|informed|notified of|about {duty}",
        "who must|should [we|partnership|council] tell|inform|notify of|about {duty}",
      ], means: "find {duty}.informed", "who is accountable for {duty}"),
    PlainShape(
      .find,
      [
        "how long does|do|can|must|should|will {duty} take",
        "how quickly must|should {duty} be done|finished|completed",
        "how many days does|do|can|must|should {duty} take", "how long for {duty}", "how many days for {duty}",
      ], means: "find {duty}.deadline"),
  ]

  private static let dated: [PlainShape] = [
    PlainShape(
      .history,
      [
        "when did {payer} replace|succeed {organisation}", "when did {payer} take over from {organisation}",
        "when was|were {organisation} replaced [by] [anyone]", "when was|were {organisation} replaced by {payer}",
        "when did {organisation} become|turn into {payer}", "when did {organisation} become {payer}",
      ], means: "history {organisation}"),
    PlainShape(
      .show,
      [
        "is|are|was|were {body} [the] same [body] as {other}",
        "is|are|was|were {body} and {other} [the] same [body|thing]",
        "is|are|was {other} [another] [name] for|of {body}",
      ], opening: "Both names are of one body:", means: "show {alike}"),
    PlainShape(
      .find,
      [
        "is|was {other} old|former|new|same {body}", "is|was {other} same as {body}",
        "did|has {other} replace|replaced|follow|followed|succeed|succeeded {body}",
        "is|was {body} now {other}", "is|was {other} successor of|to {body}",
      ], opening: "What papers say follows the one, and what the other follows:",
      means: "find {body}.successors", "find {other}.predecessors"),
    PlainShape(
      .find,
      [
        "when was|did|is|were merger|amalgamation [happen|happened|take|took] [place]",
        "on|at what day|date|month did|was merger|amalgamation [happen|take] [place]",
        "what day|date|month did|was merger|amalgamation [happen|take] [place]",
        "date|day of merger|amalgamation", "what is|was date|day of merger|amalgamation",
      ], means: "find {merger}.day"),
    PlainShape(
      .whenDid,
      [
        "when did {tenure} start|begin|take|arrive|join [over] [up] [post|office|role]",
        "when was {tenure} appointed|named|recruited",
      ], means: "when did {tenure}.holder change"),
    PlainShape(
      .whenDid,
      [
        "when did [independent] scrutineer start|begin|take|arrive|join [over] [up] [post|office|role]",
        "when was [independent] scrutineer appointed|named|recruited",
      ], means: "when did {main}.scrutineer.holder change"),
    PlainShape(
      .list,
      [
        "what|which|list [all] documents|papers|sources|policies [that] [are|is|were|have|has] [been] out of date|replaced|superseded|outdated|old",
        "what|which documents|papers|sources|policies no longer apply|hold|count",
      ],
      opening: "Papers and documents that another is stated to replace; that none is named does not make one good:",
      means: "find sources where replaced-by is stated", "find documents where replaced-by is stated"),
  ]

  private static let ofKinds: [PlainShape] = [
    PlainShape(
      .find,
      [
        "what|which|only|list statutory|legal duties|responsibilities|obligations has|have|are|does|do {organisation} [have|got]",
        "what|which|only|list [the] statutory|legal duties|responsibilities|obligations of|for|on {organisation}",
      ], means: "find certain (duties where force is must and binds contains {organisation}.kind)"),
    PlainShape(
      .find,
      [
        "what|which|only|list local duties|responsibilities|obligations has|have|are|does|do {organisation} [have|got]",
        "what|which|only|list [the] local duties|responsibilities|obligations of|for|on {organisation}",
      ],
      opening: "Duties of the partners' own rules, by what it is stated to answer for or to do:",
      means: "find ({organisation}.accountable-for together with {organisation}.responsible-for) where force is local"),
  ]

  private static let payingMore: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "who|what|which [partners|partner|agencies|organisations] pays|pay|paid|gives|gave|contributes|contribute more|less|most|least than|over|under {organisation}",
        "who|what|which [partners|partner|agencies|organisations] pays|pay|paid|gives|gave|contributes|contribute [more|less] than|over|under|above|below {money}",
        "what|which contributions|payments|amounts [are|is|were] more|less|over|under|above|below [than] {money}",
        "list contributions|payments [of] more|less|over|under|above|below [than] {money}",
      ], opening: "What each pays, the most first:", means: "funding {main} by contributor {year}")
  ]
}
