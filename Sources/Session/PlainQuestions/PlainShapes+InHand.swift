import Language

/// What is asked of the option in hand in the words of an ordinary question: `who chairs it then`, `what falls vacant`.
extension PlainShapes {
  /// What is asked of it whatever was asked last, but for a what-if of money.
  static let inHand: [PlainShape] = [
    PlainShape(
      .plan,
      [
        "what changes|change|changed", "what does it do|change", "what would|will change",
        "what would|will it do|change",
        "what [would|will] changes|change else", "what [is] it all [about]", "[show] it all|again",
        "show plan|option|it",
        "show [me] plan|option|summary",
        "when does|do|will|would it [all] end|start|begin|happen|come [in] [into] [force]",
        "from when", "when is it", "when", "is it|everything [still] complete|ready|there|done",
        "is|are anything|something|things lost|dropped|forgotten|left [out]", "what is|gets|got lost|forgotten",
        "what do|would|will we lose", "what is risk|risks", "what are risks", "what could|can|might go wrong",
        "risk|risks", "what", "what does it mean", "what is it", "summary", "in short", "what happens",
        "what|which [option|plan|change] is in hand", "what [would|will] become|becomes of {words}",
      ], means: "plan"),
    PlainShape(
      .planShow,
      [
        "what [would|will] breaks|break|fails|fail", "does|would|will law allow|mind|permit|forbid [it]",
        "is [it|this|that] [still] allowed|legal|lawful|permitted|possible",
        "are they|we allowed [to] [do] [it|that|this]", "may they|we [do] [it|this|that]",
        "does|would|will [it] [still] meet|satisfy|keep law|rules",
        "does|would|will [it] [still] fix|mend|solve|remove {words}", "is conflict gone|fixed|solved|mended",
        "is|are {words} [still] independent|conflicted", "what does law say",
      ], means: "plan show rules"),
    PlainShape(
      .planShow,
      [
        "what duties|duty is|are [left] without anyone|anybody|owner|somebody|nobody",
        "which|what duties|duty|work go|goes [to] where|whom|which",
        "which|what duties are left|lost|orphaned|affected|open|uncovered", "who does|takes|has|picks duties|work [up]",
        "where do|does duties|duty|work go",
        "does|do|will|would any duty|duties fall|go|get [away|lost|missing|unowned]",
      ], means: "plan show duties"),
    PlainShape(
      .planShow,
      [
        "who [would|will] get|gets|keep|keeps|has|have|inherits|inherit scrutineer|chair|chairs|staff|team",
        "which|what group|groups|body|bodies lose|loses|gain|gains member|members",
        "what happens to scrutineer|chair|chairs",
        "who [would|will] takes|take|gets|get|fills|fill|has|have [its|their|that|empty|vacant] seat|seats|place|places",
        "what falls|becomes|is|gets vacant", "which|what posts|seats fall|are|become vacant|lost|empty",
        "who goes|stays|leaves|moves", "who chairs|leads|runs new ones|one|groups|bodies|boards",
      ], means: "plan show people"),
    PlainShape(
      .planShow,
      [
        "which|what groups|subgroups|bodies|boards [are|would|will] [be] affected|touched|move|moved|end|ended",
        "which|what groups|subgroups|bodies|boards is|are touched|affected", "what becomes of groups|subgroups",
        "what changes|changed for|at|in {body}", "what would|will change for|at|in {body}",
      ], means: "plan show structure"),
    PlainShape(
      .planShow,
      [
        "what about money|budget|contributions|funding|costs", "who pays for which|what|it|them",
        "what does|would|will it save|free [us]", "does|would|will it save anything|money",
        "who pays|paid", "where does money go", "how is|are|was|would money|budget|budgets [be] split|divided|shared",
        "[how] much|what money [would|will|does] go|goes|leave|leaves|is [lost]", "how much [money] do|would we lose",
        "how much money [would|will|does] go|goes|leave|leaves|is [lost]",
        "what|how [much] [money] is|would|will [be] left|remain|remains in|of budget|budgets|money|fund|total",
        "what|how [much] [money] is|would|will [be] left|remaining", "what would|will budget|total be|come [to]",
        "what is left over|for [us] [to] [spend]",
        "does|do|would|will any|anyone|somebody|partner [partner] pay more|less",
      ], means: "plan show money"),
    PlainShape(
      .withOption,
      [
        "which|what groups|subgroups|bodies|boards [are|is|would|will] [be] left|remain|remaining|stay",
        "which|what groups|subgroups do|does|would|will we|it|partnership [still] have [left]",
      ], means: "with option find {main}.subgroups"),
    PlainShape(
      .planShow,
      [
        "who gets|get|takes|take|handles|receives escalations|escalation|disagreements|disputes",
        "where do|does|would escalations|escalation go",
      ], means: "plan show escalation"),
    PlainShape(
      .planShow,
      [
        "who must|has|have|needs|need|should [to] agree|consent [to] [it|this|that] [all]",
        "who would|will|does [all] [have|need] [to] agree|consent|sign|approve [to] [it|this|that] [off] [all]",
        "who signs|approves|decides [it|this|that] [off]", "who do|does|would|must we need [to] agree|ask|consult|sign",
        "does|do|would|will everyone|everybody|all|partners [have|need] [to] agree|consent [to] [it]",
        "can they|we|council|partners do|make [it|this|that]", "can|could they|we|i do it|this|that", "can they|we",
        "who can|could stop|block|veto|refuse it|this|that",
        "who agrees [to] [it|this|that]",
        "whose agreement|consent is|do [needed] [we] [need]",
        "who must|has|have [to] approve|sign [to] [it|this|that] [off]",
        "who must|has|have [to] agree|approve [to] merger|change|split|plan|option", "who [all] has|have a say",
        "who approves|agrees it|this|that",
      ], means: "plan show agreement"),
    PlainShape(
      .planShow,
      [
        "was|is|has|have|were it|this|that|anyone|anybody|they [been] consulted|asked [on|about] [it|this|that]",
        "did|does|has|have anyone|anybody|someone|they object|objected|disagree|agree|agreed [to] [it|this|that]",
        "was|is|has there [been] vote|consultation [on|about] [it|this|that]",
        "who agreed|consented [to] [it|this|that]",
        "who was|is consulted|asked [on|about] [it|this|that]", "has|have it|this|that [been] agreed|approved",
      ], opening: "It is an option of this session, on which nobody has been asked. Who must agree to it:",
      means: "plan show agreement"),
    PlainShape(
      .reportPlan, ["print it|this|that [for] [meeting|board|executive]", "paper for meeting|board|executive"],
      means: "report plan"),
    PlainShape(
      .withOption, ["who scrutinises|scrutinizes [it|us|them]", "who gives|provides [independent] scrutiny"],
      means: "with option find {main}.scrutineer"),
    PlainShape(
      .withOption,
      ["what happens|happened|becomes to|of {body}", "what would|will happen|become to|of {body}"],
      means: "with option show {body}"),
    PlainShape(.planShow, ["what about quorum|voting"], means: "plan show quorum"),
    PlainShape(
      .planShow,
      ["what about escalation|routes|disagreements", "where do|does disagreements|disagreement|disputes go"],
      means: "plan show escalation"),
    PlainShape(
      .planShow, ["what about people|seats|members|membership|chair|chairs|posts"], means: "plan show people"),
    PlainShape(.planShow, ["what about duties|duty|law"], means: "plan show duties"),
    PlainShape(.planShow, ["what about groups|subgroups|structure"], means: "plan show structure"),
    PlainShape(
      .planShowFor,
      [
        "what would|will|does|do {organisation} say|think|make|want [of] [it|about]", "what about {organisation}",
        "how about {organisation}",
      ], means: "plan show for {organisation}"),
    PlainShape(
      .planPhases,
      [
        "what is shadow year|period|time", "what happens in shadow [year|period]",
        "when does|is shadow [year] [begin|start|end]", "what happens on day|first one|day",
      ],
      means: "plan phases"),
    PlainShape(
      .compareOptions,
      [
        "[options] side by side", "compare them|options|both|two", "which [one|option] is better|best|worse|cheaper",
        "compare [it] with now|today|before", "what is difference",
      ], means: "compare options"),
    PlainShape(
      .reportPlan,
      [
        "what [do|must|would] [we] [need|have] [to] reprint|republish|rewrite|publish|update",
        "which|what papers|documents change|need changing",
        "do|must|should we|they [have|need] [to] publish|republish|reprint|tell [it|this|anything|anyone]",
      ],
      opening: "What is to be published again stands under its heading of the paper:", means: "report plan"),
    PlainShape(
      .planShow,
      [
        "choose|pick|take|keep {words}", "which are choices", "what are choices|options",
        "what|which clashes|conflicts [are] [there]", "what|where does it clash",
      ],
      opening: "A choice is typed by the number of its item and a letter:", means: "plan show clashes"),
  ]

  /// What is asked of it where the words say of when: `then`, `still`, `would`, or of what: `it`.
  static let inHandThen: [PlainShape] = [
    PlainShape(
      .planShow,
      [
        "is|are {words} [still] quorate [without|with] {words}", "is|are {words} [still] quorate",
        "what [would|will] [be] is quorum {words}",
        "can|could {words} [still] meet|decide [without] {words}", "can|could {words} [still] meet|decide",
        "is|are|was|does|do|would|will {words} quorate|quorum",
        "is|are they|it|we [still] quorate [without|with] {words}", "without {words}", "and without {words}",
      ], means: "plan show quorum"),
    PlainShape(
      .planShow,
      [
        "who reports|report to {words}", "who does|do|would|will {words} report|answer to",
        "what is|sits|comes under|below|beneath {words}",
        "does|do|would|will {words} [still] exist|survive|continue|go [on]",
        "is|are {words} part of|under|below {words}", "is|are {words} [still] there",
        "which|what groups|subgroups has|have {words}",
      ], means: "plan show structure", "plan show escalation"),
    PlainShape(
      .planShow,
      [
        "who [would|will] trains|train|does|do|writes|write|delivers|deliver|carries|carry|commissions|commission|publishes|publish {words}",
        "who [would|will] [be] [is] answers|answer|accountable|responsible for {words}",
        "who [is] [would|will] [be] accountable|responsible",
        "who [would|will] reviews|review|checks|check|audits|audit {words}",
      ], means: "plan show duties"),
    PlainShape(
      .planShow,
      [
        "who [would|will] chairs|chair|leads|lead|runs|run|scrutinises|scrutinise|scrutinize|holds|hold|heads|head {words}",
        "who [would|will] chairs|chair|leads|lead|runs|run|scrutinises|scrutinise",
        "who [would|will] sits|sit|be|is on {words}",
        "who is|are [would|will] [be] [in] {words}", "who is|are left|gone|there [out]", "is|are there {words}",
        "who would|will be {words}",
        "how many sit|are|members {words}", "who has {words}", "is|are {words} vacant",
      ], means: "plan show people"),
    PlainShape(
      .planShow,
      [
        "who [would|will] pays|pay {words}", "who [would|will] pays|pay",
        "how much [would|will|does|do] {words} pay|pays|cost [for] [it]",
        "what [would|will|does|do] {words} pay|cost",
      ], means: "plan show money"),
    PlainShape(
      .planShow,
      [
        "where do|does|would|will {words} go", "who [would|will] decides|decide|settles|settle {words}",
        "who [would|will] decides|decide|settles|settle",
      ], means: "plan show escalation"),
    PlainShape(
      .planShow, ["is|are|does|do {words} [still] meet|law|rules|legal|lawful [law|rules]"], means: "plan show rules"),
  ]
}
