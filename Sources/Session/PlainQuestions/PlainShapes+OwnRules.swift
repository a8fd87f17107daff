import Language

/// Questions of a body's own rules and records, in the words of those who sit on it.
extension PlainShapes {
  /// What would otherwise be read by a few of its words: who chairs next, what was decided, whose term ends in a year.
  static let ownFirst: [PlainShape] =
    inForce + [
      PlainShape(
        .whenDid,
        [
          "when does|do|will|must|is chair [next] [due] [to] change|rotate|move|pass|go [on] [next]",
          "who chairs|is next", "who is next chair", "who takes over chair [next]",
          "whose turn is it [next] [to] [chair]",
        ], means: "when did {turning}.chair change"),
      PlainShape(
        .whoChairs,
        ["whose turn is it [now|next] [to] [chair] [now|next] [this|next] [year]", "who chairs next|this [year]"],
        opening: "Whose turn it is no paper says, for none gives the day on which the turns begin.",
        means: "who chairs {undatedturn}"),
      PlainShape(
        .whenDid, ["when did|has chair [last] change|changed", "did|has chair change|changed"],
        means: "when did {chairturned}.chair change"),
      PlainShape(
        .termsOfOffice,
        [
          "when does|do|will|did {post} term|terms|appointment [of] [office] end|expire|finish|run|ends [out]",
          "when does|do|will term|appointment [of] [office] of {post} end|expire|finish",
          "when is {post} due to leave|go|finish", "how long is {post} appointed for",
        ], means: "terms of office {post}"),
      PlainShape(
        .termsOfOffice,
        [
          "whose term|appointment|terms ended|ends|end|expired|expires|expire|runs|ran [out] in|during {when}",
          "who is due to leave|finish in|during {when}",
        ], means: "terms of office by {when}"),
      PlainShape(.show, decided, means: "vote {recordedvote}", "show {unrecordedvote}", "quorate {takenat}"),
      PlainShape(
        .history, ["when does|do|will|did partnership|board|it|we end|stop|cease [existing] [to] [exist]"],
        means: "history {main}"),
      PlainShape(
        .whoSitsOn,
        [
          "how many lay members|member [are|is] [there|we|you|it] [have|had] [on] [partnership|board]",
          "how many lay members|member do|does we|you|it|they|partnership|board have",
        ], means: "who sits on {laysought}"),
    ]

  private static let decided: [PlainShape.Pattern] = [
    "was|were|is|are|has|have {decision} [been] [ever] agreed|adopted|approved|decided|taken|passed|carried|made"
  ]

  private static let disputes = "dispute|disagreement|escalation|matter|issue|case"

  /// What nothing else reads.
  static let ownLast: [PlainShape] = stages + ofBodies + ofPowers + ofSteps + ofRegisters + ofTerms

  private static let ofBodies: [PlainShape] = [
    PlainShape(
      .find,
      [
        "can|could|may {post} stand|step|deputise|act|sit|come|attend|fill [in] [for] [them|him|her|it]",
        "can|could|may {post} stand|step|deputise|act [in] for|as {words}",
      ],
      opening: "Whether deputies count, and for whom it is stated to act:",
      means: "find {main}.deputies", "find {post}.acts-for"),
    PlainShape(
      .find,
      [
        "how long can|may|could member|members|anyone|someone be|stay away|absent|off",
        "what happens|if if|when|someone|member|members|anyone [someone|anyone|member|members] misses|miss|skips meetings|meeting",
        "what if someone|anyone|member|members [misses|miss|skips] meetings|meeting",
        "what happens|if if|when|someone|member|anyone [someone|anyone|member] misses|miss|is [absent|away] [for] six|three|twelve|6|3|12|9|nine months",
        "when does|do seat|seats|member|members lapse|lapses [of|for] [absence]",
        "how many meetings can|may member miss",
      ], means: "find {main}.lapse"),
    PlainShape(
      .find,
      [
        "who would|will|could|can chair|preside [meeting] without|if|when {role} [is|was] [away|absent|ill|missing|not] [there]",
        "who chairs without|if|when {role} [is] [away|absent|ill|missing]",
      ], opening: "Who is its vice chair, and who is stated to act for its chair:",
      means: "find {main}.vice-chair", "find {main}.chair.represented-by"),
    PlainShape(
      .find,
      [
        "how many {words} members|seats|representatives [are|is|sit] [there] [on|in|at] [it|board|partnership]",
        "who are {words} members|member|representatives",
        "how many {words} [are|is|sit] [there] [on|in|at] [it|board|partnership]",
      ], means: "find {namedseats}"),
    PlainShape(.count, ["how many members|people|seats has|have {body} [got]"], means: "count {body}.members"),
    PlainShape(
      .find,
      ["may|can|could|do|does deputies|deputy|substitutes come|go|attend|sit|stand|count to|on|at|for|in {body}"],
      means: "find {body}.deputies"),
    PlainShape(
      .find,
      ["may|can|could|do|does deputies|deputy|substitutes come|go|attend|sit|stand|count [to] [meeting|meetings]"],
      means: "find {main}.deputies"),
    PlainShape(
      .whenDid,
      [
        "when does|do|will|must chair of {body} [next] change|rotate|move|pass|go [on] [next]",
        "who chairs {body} next|first",
        "who chaired {body} first", "who is|was next|first [in] chair of|for|at {body}",
        "who is|was next [to] chair {body}",
        "whose turn is it [now|next] [to] chair|at|on|in {body} [now|next]",
        "how long does|do each [member|partner] chair {body}",
      ],
      means: "when did {body}.chair change"),
  ]

  private static let ofPowers: [PlainShape] = [
    PlainShape(
      .vote, ["must|do|does|need|should|are decisions|decision [need|have] [to] be unanimous|joint"],
      means: "vote {main}"),
    PlainShape(
      .whoDecides,
      [
        "how is|are {words} decided|agreed|voted|settled [on]", "who decides [on|about] {words}",
        "who can|may|could veto|block|stop {words}", "what majority|vote does|do {words} need|needs|take",
        "who can|may|could take|make|sign|spend|approve|agree|grant|award {words}",
        "who can|may|could spend|sign|approve up to {words}", "what is quorum for|on|about {words}",
        "who has veto on|over|about {words}",
      ], means: "who decides on what in {ofmatter}"),
    PlainShape(
      .whoDecides,
      [
        "who can|may|could spend|approve|commit|authorise|sign|pay [off|for] [up] [to] {money}",
        "who can|may|could spend [money]",
      ], opening: "Who decides on what, with any limit in the words of the paper:",
      means: "who decides on what in {main}"),
    PlainShape(
      .roles,
      [
        "what|which [matters|decisions|powers|functions] is|are|was|were|has|have [been] reserved|delegated to|for {role}",
        "what may|can {role} decide [alone]",
      ], means: "roles of {role}"),
    PlainShape(
      .whoDecides,
      ["what|which [matters|decisions|powers|functions] is|are|was|were|has|have [been] reserved|delegated"],
      means: "who decides on what in {main}"),
    PlainShape(
      .find, ["who nominates|nominated {post}", "who puts forward {post}"],
      means: "find {post}.nominated-by", "find {post}.appointed-by"),
    PlainShape(
      .find,
      [
        "has|have {post} deputy", "does|do|did {post} have deputy|stand-in|substitute", "is there deputy for|of {post}",
      ], means: "find {post}.represented-by"),
    PlainShape(
      .find, ["who has|have no|not deputy|deputies", "who|which|what members|member have|has no deputy|deputies"],
      means: "find {main}.members where represented-by is not stated"),
  ]

  private static let ofSteps: [PlainShape] =
    [("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5)].map { word, number in
      PlainShape(
        .find,
        [
          PlainShape.Pattern("what is|are time limit|limits|deadline for|of|at|in \(word) step|stage"),
          PlainShape.Pattern("how long is|does|may|can \(word) step|stage [take|last|be]"),
          PlainShape.Pattern("time limit of|for \(word) step|stage"),
        ], means: "find ({routes}.steps where order is \(number)).time-limit")
    } + [
      PlainShape(
        .escalate,
        [
          "when|how must|should|will|would|has disagreement|dispute|escalation|matter [that] [was] raised on|in {when} [have] [to] be settled|resolved|answered|decided|ended [by]",
          "by when must|should|will disagreement|dispute|escalation|matter [that] [was] raised on|in {when} be settled|resolved|answered|decided",
        ], means: "escalate {fromroutes} starting {when}"),
      PlainShape(
        .escalations,
        [
          "which|what escalations|disputes|disagreements were|are|was|have|has not [been] answered|resolved|settled|closed [yet]"
        ], means: "escalations of {place} not answered"),
      PlainShape(
        .escalations,
        [
          PlainShape.Pattern(
            "was|were|is|has {escalation} [\(disputes)] [been] answered|settled|resolved|closed|late|overdue [in] [time]"
          ),
          PlainShape.Pattern("how long did|has {escalation} [\(disputes)] take|taken|last"),
          PlainShape.Pattern(
            "[by] when must|should|will|does|is {escalation} [\(disputes)] [to] [be] settled|resolved|answered|decided|due|end"
          ),
          PlainShape.Pattern("what is|are next step|steps for|of|in|with {escalation} [\(disputes)]"),
          PlainShape.Pattern("what happens next with|to {escalation} [\(disputes)]"),
        ], means: "escalations of {escalation}"),
      PlainShape(
        .show,
        [
          PlainShape.Pattern("who raised|escalated {escalation} [\(disputes)]"),
          PlainShape.Pattern("when was|were {escalation} [\(disputes)] raised|escalated"),
          PlainShape.Pattern("what came [back] of|from {escalation} [\(disputes)]"),
        ], means: "show {escalation}"),
    ]

  private static let ofRegisters: [PlainShape] = [
    PlainShape(
      .recordedMeetings,
      [
        "how many meetings were|was [not] quorate|inquorate", "how many were|was [not] quorate|inquorate",
        "was|were every|all|each [of] meeting|meetings quorate", "were meetings quorate",
      ], means: "recorded meetings of {met}"),
    PlainShape(
      .quorate,
      [
        "who missed|skipped {meeting}", "who was|were absent|missing|away [from|at] {meeting}",
        "who was|were not [there|present] at {meeting}",
      ], opening: "Its register, with who sent apologies or is not recorded:", means: "quorate {meeting}"),
    PlainShape(
      .find,
      [
        "did|was|were {role} come|attend|at|there|present|go [to|at] {meeting}",
        "who is|are recorded|named [as] present at {meeting}",
      ], opening: "Who came, by its register; of an organisation each who sits for it:", means: "find {meeting}.present"
    ),
    PlainShape(
      .find, ["what was|were|did decided|agreed|they|it|we [decide|agree] in|at|on {meeting}"],
      means: "find {meeting}.decisions"),
    PlainShape(
      .recordedMeetings, ["what was|were decided|agreed in|during|on {when}"],
      means: "recorded meetings of {met} {when}"),
    PlainShape(
      .attendance, ["did|does|has|have {role} attend|attended|come|turn [up] in|during {when}"],
      means: "attendance {met} {when}"),
    PlainShape(
      .attendance,
      [
        "attendance of|by {role}", "how often did|does|has {role} attend|attended|come|miss",
        "who has|have worst|best|poorest|lowest|highest attendance", "who attends|attended least|most",
        "who has|have lost their|his|her|its seat|place|post", "who has|have lost seat|place|post",
        "has anyone|anybody lost [their] seat|place",
      ], means: "attendance {met}"),
    PlainShape(
      .show, ["who voted [for|against|on] {decision}", "how did {role} vote on|in|for|about {decision}"],
      means: "show {decision}"),
  ]

  private static let ofTerms: [PlainShape] = [
    PlainShape(
      .termsOfOffice,
      [
        "can|may|could {person} be reappointed|renewed|extended [again]",
        "how often|many has|was|times {person} [has] [been] reappointed|renewed",
        "how many times has|was {person} [been] reappointed|renewed", "has {person} been reappointed|renewed",
      ], means: "terms of office {person}"),
    PlainShape(
      .find, ["did|has|have {agent} sign|signed [up] [to] {paper}"], means: "find {paper}.signatories"),
    PlainShape(
      .calendar,
      [
        "what|which [papers|documents|agreements|strategies] expires|expire|lapses|lapse in|during {when}",
        "what|which [papers|documents|agreements] runs|run out in|during {when}",
      ], means: "calendar for {place} from {when} to {when}"),
  ]
}
