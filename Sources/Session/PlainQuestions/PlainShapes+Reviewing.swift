import Language

/// Questions of reviews and of what came of them, of what the scrutineer does, and of when something comes round.
extension PlainShapes {
  static let reviewing: [PlainShape] = comingRound + followedUp + scrutinised + published

  private static let signing: [PlainShape.Pattern] = [
    "who signs|signed|approves|approved|agrees|agreed|adopts|adopted|clears|authorises [off] {duty}",
    "who signs {duty} off",
    "what|which body|board|group approves|agrees|signs|adopts [off] {duty}",
    "by whom|who is|was {duty} approved|agreed|signed|adopted [off]",
  ]

  private static let done = "done|held|due|made|carried|run|completed|finished|published|reviewed|repeated|undertaken"

  private static let comingRound: [PlainShape] = [
    PlainShape(
      .find,
      [
        "when was|were|is [the] last|latest|previous|most {cycle} [done|held|made|carried] [out]",
        "when was|were|did {cycle} last [be] \(done) [out]", "last|latest|previous {cycle}",
      ], opening: "What was done of it, or is planned, in the order of the papers:",
      means: "find {cycle}.fulfilled-by"),
    PlainShape(
      .calendar,
      [
        "when is|are|does|do|will next {cycle} [be] [due|held|happen|happens|fall|falls|come|comes|take|planned|start|begin] [place|round|up|out|due]",
        "when is|are|does|do|will {cycle} next [be] [due|held|happen|fall|falls|come|comes|take|\(done)] [place|round|up|out|due]",
        "when does|do|will {cycle} come|comes|fall|falls|happen [round|due|up] [again|next]",
        "when is|are {cycle} due [again|next]", "next {cycle}", "in|what|which year is next {cycle}",
        "what|which year is|are|does next {cycle} [due|fall|happen]",
        "[by] when must|should|does|do|has|have {cycle} [have|need] [to] [be] published|sent|done|finished|completed|submitted|issued|out",
      ], means: "calendar for {nextdue}"),
    PlainShape(
      .calendar,
      [
        "is|are|was {cycle} [running] late|overdue|due|outstanding", "is|are {cycle} done|held on time",
        "has|have {cycle} been missed|forgotten",
      ], opening: "By its rhythm, from the day after which nothing is said to be done:", means: "calendar for {nextdue}"
    ),
    PlainShape(
      .find,
      [
        "how often must|should|is|are|does|do|has|have|was {cycle} [have] [to] [be] \(done)|happen|happens|come|comes|needed|required [out|round]",
        "how often is|are|does|do {cycle}", "how many times year is|are {cycle} \(done)",
        "is {cycle} yearly|annual|annually",
        "what is rhythm|cycle|frequency of {cycle}",
      ], means: "find {cycle}.rhythm"),
    PlainShape(
      .find,
      [
        "when do|does|are|is priorities run|last|end|ends|expire|finish|until|to [to|until|out]",
        "how long do|does|are|will priorities run|last|hold|valid|for [for]",
        "until when|what are|do priorities [run|last|hold]",
        "what period|years do|are priorities cover|for|run [for]", "when do|does priorities start|begin|apply [from]",
      ], means: "find {main}.priorities"),
  ]

  private static let followedUp: [PlainShape] = [
    PlainShape(
      .find,
      [
        "who signed [off] {decision}", "by whom|who was|were {decision} signed",
        "whose signature is|are on|under {decision}",
      ],
      means: "{decidedat}", "find {decision}.about.signatories", "find {decision}.decider"),
    PlainShape(
      .find,
      [
        "who approves|agrees|signs|adopts|must|has [to] [approve|agree|sign|adopt] [off] {decision}",
        "by whom|who are {decision} approved|agreed|signed|adopted [off]",
      ], opening: "Who does so now is not stated; who last did, by the papers:",
      means: "{decidedat}", "find {decision}.about.signatories", "find {decision}.decider"),
    PlainShape(
      .find,
      [
        "who agreed|approved|made|took|adopted|decided [off|on|to] {decision}", "who decided {decision}",
        "by whom|who was|were {decision} agreed|approved|made|taken|adopted [off]",
      ], means: "{decidedat}", "find {decision}.decider"),
    PlainShape(
      .find,
      [
        "who agreed|approved|made|took|signed|adopted|decided [off|on|to] {decision}", "who decided {decision}",
        "by whom|who was|were {decision} agreed|approved|made|taken|signed|adopted [off]",
      ], means: "find {decision}.decider"),
    PlainShape(
      .find,
      [
        "who checks|ensures|monitors|sees|watches|makes|tracks|assures [that|if|whether|sure] {duty} is|are carried|followed|done|implemented|met|acted|delivered|kept|completed [out|up|on] [now|today]",
        "who monitors|checks|follows|oversees|tracks|chases|watches|supervises [up|over|on] {duty} [now|today]",
        "what|which group|body|board|subgroup|committee|team oversees|monitors|follows|checks|handles|runs|does|tracks|manages|considers [up] {duty}",
        "what|which groups|bodies|boards oversee|monitor|follow|check|handle|run|do|track [up] {duty}",
      ], means: "find {duty}.responsible together with {duty}.overseen-by together with {duty}.scrutineer"),
    PlainShape(
      .find,
      ["who writes|wrote|drafts|drafted|compiles|compiled {duty}", "who is|are author|authors of {duty}"],
      means: "find {duty}.responsible"),
    PlainShape(
      .find,
      [
        "who gets|receives|reads [copy|copies] [of] {duty}",
        "who is|are|was|were sent|given|shown|told [about|of] {duty}",
        "to whom|whom is|are|does {duty} sent|go|given|reported|presented [to]",
        "who does|do {duty} go to", "who|whom is|are|was|were {duty} sent|given|reported|presented to",
      ], means: "find {duty}.informed"),
    PlainShape(
      .whoIsAccountable, signing,
      means: "find {signed}.signatories", "who is accountable for {duty}"),
    PlainShape(
      .whoIsAccountable, signing,
      opening: "Of no such paper is it stated here who signed or approved it; who answers for it:",
      means: "who is accountable for {unsigned}"),
    PlainShape(
      .whoIsAccountable,
      [
        "who decides|determines|says|judges|chooses whether|if|when {duty} is|are|should|will|must|has|needs [be|to|have] [be] held|done|carried|commissioned|needed|started|undertaken|published|required|opened|run|made|arranged [out]",
        "whose decision is it to hold|do|commission|start|run|have {duty}",
        "who makes|takes decision to hold|do|commission|start|have {duty}", "who makes|takes decision on|about {duty}",
        "who can|may commission|start|order|request|call [for] {duty}",
      ], means: "who is accountable for {duty}"),
  ]

  private static let scrutinised: [PlainShape] = [
    PlainShape(
      .find,
      [
        "what has|have|did [independent] scrutineer done|do|reviewed|review|looked|look|examined|examine|visited|visit|found|find|achieved [at|into]",
        "what has|have|did [independent] scrutineer done|do|reviewed|review|looked|look|examined|visited [at|into] [this|last|current] year",
        "what|which visits|reviews did|has|have [independent] scrutineer made|make|done|do",
        "work of [independent] scrutineer",
        "what|which scrutiny visits|reviews|visit|review were|was|are|is|has|have [there|made|done|held|been] [made|done|held]",
        "how many scrutiny visits|reviews [were|was|are|have] [there|made|done|held|been] [made|done|held]",
        "what did scrutiny find|say|show|look [at]", "findings of scrutiny|scrutineer", "scrutiny visits|findings",
      ], opening: "What was done is told where a paper records it, and after it what the post is for.",
      means: "find {main}.scrutineer.has-done", "find {main}.scrutineer.remit"),
    PlainShape(
      .find,
      [
        "what will|is [independent] scrutineer review|look|do|examine|visit|reviewing|planning|going [to] [do|review|look] [at|into] [next]",
        "what is next for [independent] scrutineer",
        "when is|are next scrutiny|scrutineer|scrutineers visit|visits|review [due]",
        "when is|are next visit|visits [by|of] [scrutineer]",
        "what are [independent] scrutineer|scrutineers plans|next steps",
      ], means: "at {nextyear}", "find {main}.scrutineer.remit"),
    PlainShape(
      .recommendations,
      [
        "what|which recommendations did|has|does|have [independent] scrutineer make|made|give|given",
        "what|which recommendations did|has|does|have [independent] scrutineer make|made|give|given about|on|for|to {words}",
        "[independent] scrutineer|scrutineers recommendations", "recommendations of|by|from [independent] scrutineer",
      ], opening: "By whom each was made stands beside it, where a paper says so.", means: "recommendations of {main}"),
    PlainShape(
      .find,
      [
        "who holds agencies|partners|organisations|everyone|members|them [to] account",
        "who challenges partners|agencies|organisations|them|us",
        "who holds [us|it] to account", "who provides challenge",
      ], means: "find {main}.scrutineer", "find {main}.scrutineer.remit"),
    PlainShape(
      .find,
      [
        "who is|was [independent] scrutineer for|of|on adults|children|both",
        "is there [independent] scrutineer for adults|children|both",
        "does|do [independent] scrutineer cover [both] adults|children|both [and] [children|adults]",
        "who scrutinises adults|children [side|safeguarding]",
      ], means: "find {main}.scrutineer", "find {main}.scrutineer.remit"),
  ]

  /// What is asked of a paper or of work by its name: they come last, for bodies and duties have the same words in theirs.
  static let ofWork: [PlainShape] = [
    PlainShape(
      .find,
      [
        "can|could|may|does|will {duty} [still] go|happen|start|proceed|be|take [ahead|place|forward|held|done] without {attendees}",
        "can|could|may {duty} [still] go|happen|start|proceed|be|take [ahead|place|held|done] with [only|just] {words}",
        "can|could|may {body} decide|do|run|hold|start|take {duty} if|without {attendees} [is|are] [missing|absent|away|there]",
        "what is|was quorum of|for|at|in {duty}",
        "who must|needs|has [to] be|take [there|present|part] [at|in|for] {duty}",
        "who takes|must [part] in {duty}",
      ], means: "find {duty}.remit"),
    PlainShape(
      .find, ["who owns|keeps|maintains|issues {paper}", "whose paper|strategy|plan is {paper}"],
      means: "find {paper}.issuer together with {paper}.overseen-by"),
    PlainShape(
      .find,
      [
        "when does|do|did|will {paper} end|ends|expire|expires|run|finish|lapse|stop [out|to|until]",
        "until when does|is {paper} run|valid|last",
        "how long does|is {paper} run|last|valid|for", "what period|years does|is {paper} cover|for",
      ], means: "find {paper}.period together with {paper}.expires"),
    PlainShape(
      .search,
      ["what does|do|did {paper} [paper|report|document] say|state|tell|contain about|on|of {words}"],
      opening: "All papers are searched for it, and not that one alone.", means: "search {words}"),
  ]

  private static let published: [PlainShape] = [
    PlainShape(
      .list,
      ["what|which reviews were|are|was|is|have|has there|held|done|been [done|held|made]", "list|show reviews"],
      means: "list events where name contains \"review\""),
    PlainShape(
      .list,
      [
        "what|which reviews were|was|are|have|has [been] published", "published reviews",
        "what|which reviews did|do|have|has we|they|partnership publish|published",
      ],
      opening:
        "Reviews of which a paper tells the publication; those it only counts are figures: `search reviews published`.",
      means: "list events where name contains \"review\" and name contains \"published\""),
    PlainShape(
      .list,
      [
        "what|which reviews were|was|have|has [been] published in|during {when}",
        "what|which reviews did|do we|they|partnership publish in|during {when}",
      ], means: "list events where name contains \"review\" and name contains \"published\" and day is in {when}"),
    PlainShape(
      .list,
      [
        "what|which decisions were|was|have|has [been] made|taken|recorded in|during {when}",
        "decisions in|of|during {when}",
        "what was|were decided in|during {when}",
        "what did|has|have we|they|partnership decide|decided in|during {when}",
      ],
      opening: "Decisions are listed with or without their day, for most papers give none.", means: "list decisions"),
    PlainShape(
      .search,
      [
        "who wrote|signed|writes|signs foreword|introduction|preface", "whose is foreword|introduction",
        "what does foreword say",
      ], means: "search foreword"),
    PlainShape(
      .search,
      [
        "is|are there terms of reference", "is|are terms of reference available|published|there|public",
        "where are|is terms of reference", "terms of reference",
        "what are|is terms of reference", "do we have terms of reference",
      ], means: "search terms of reference"),
  ]
}
