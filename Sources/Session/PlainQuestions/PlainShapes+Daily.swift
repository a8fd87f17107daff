import Language

/// Questions from the daily work of a partnership team: who stands in, what was recommended, what was published, what is
/// kept where.
extension PlainShapes {
  static let daily: [PlainShape] =
    standing + alike + recommended + printed + kept + remaining + sideBySide + raising + notified

  private static let gone = "ill|sick|absent|away|off|unavailable|out|missing|indisposed"

  private static let standing: [PlainShape] = [
    PlainShape(
      .find,
      [
        "what [happens] if|when [independent] chair is|was|were|falls|goes \(gone)",
        "who takes|steps chair|in if|when [independent] chair is|was \(gone)",
        "what if [independent] chair cant|cannot|can come|attend|make [not] [it]",
        "who chairs|leads|runs if|when [independent] chair is|was \(gone)",
      ], means: "find {main}.vice-chair"),
    PlainShape(
      .find,
      [
        "what [happens] if|when [independent] chair of {body} is|was|were|falls|goes \(gone)",
        "what [happens] if|when {body} chair is|was|were|falls|goes \(gone)",
        "who chairs|leads|runs {body} if|when [its] [independent] chair is|was \(gone)",
      ], means: "find {body}.vice-chair"),
    PlainShape(
      .find,
      [
        "who is|are [delegated] [safeguarding] partner|delegate|lead for|of|from|at {organisation}",
        "who is|are {organisation} delegated [safeguarding] partner|delegate",
      ], means: "find {organisation}.delegates-to"),
    PlainShape(
      .list,
      [
        "which|what members|posts|seats|people have|has|were|was|are never|not [yet] [been] named|filled",
        "which|what members|posts|seats have|has no name", "who has never|not been named",
        "which|what seats|posts have|has nobody|no-one [named]",
      ], means: "list posts where holder is not stated"),
  ]

  private static let alike: [PlainShape] = [
    PlainShape(
      .check,
      [
        "is|are|was [independent] scrutineer|chair [and|also] same [person] as|and scrutineer|chair",
        "is|are|was [independent] scrutineer [also] [and] chair same [person|post]",
        "does|do|did same|one person chair and scrutinise|scrutinize", "is|was chair also scrutineer",
        "is|was scrutineer also chair",
      ], opening: "Of whom the rule below fails, one and the same does both:", means: "check {independence}"),
    PlainShape(
      .roles,
      ["does|do|did|must|should|can {post} attend|sit|come|vote [on|to|at] [partnership|board|anything]"],
      means: "roles of {post}"),
    PlainShape(
      .compare,
      [
        "how does|do {body} do it|things|this", "how is|are we|they|it different from|to {body}",
        "compare us|ours|we with|to|and|against {body}", "how do|does we|us|it|they compare with|to|against {body}",
        "what is|are difference|differences to|from|with|between [us] [and] {body}",
      ], means: "compare {main} {body}"),
    PlainShape(
      .find,
      [
        "when is next [board|partnership] meeting", "when do|does we|they|it|board|partnership next meet",
        "when do|does we|they|it|board|partnership meet next",
      ], opening: "The day of a meeting to come is not recorded here; how often it meets, as far as papers say:",
      means: "find {main}.meets"),
    PlainShape(
      .funding,
      [
        "how does|do [own] budget|spending|funding|money|contributions compare with|to|against {body}",
        "do|does we|it|they pay|spend|contribute|get more|less than {body}",
        "compare budget|funding|spending with|to|and {body}",
        "is budget|funding bigger|smaller|larger|higher|lower than {body}",
      ],
      opening:
        "The sum of this place, then the other's; papers of other years and other partners do not compare like with like.",
      means: "find sum of certain (({allfunds}).contributors.amount at {year})", "funding {body}"),
    PlainShape(
      .diff,
      [
        "how do|does duties|groups|members|partners|money|structure|chairs|quorum|it|things|we compare with|to|against {when}",
        "how is|are duties|groups|members|partners|structure|it|things|we different from|to|since {when}",
      ], opening: "All that changed since then, what matters most first:", means: "diff {when} {now}"),
  ]

  private static let recommended: [PlainShape] = [
    PlainShape(
      .recommendations,
      [
        "what did|does|has|have [independent] scrutineer|scrutiny|review|reviews|report|audit recommend|recommended",
        "what were|are scrutineers|scrutineer recommendations",
        "what recommendations did [independent] scrutineer|scrutiny make",
        "who owns|takes|leads|has [scrutiny|scrutineer|scrutineers] recommendations|recommendation [on]",
      ], means: "recommendations of {main}"),
    PlainShape(
      .recommendations,
      [
        "who owns|takes|leads|has {body} recommendations|recommendation [on]",
        "who owns recommendations|recommendation of|for|from|to {body}",
        "who is|are responsible|accountable for {body} recommendations",
      ], means: "recommendations of {body}"),
    PlainShape(
      .search,
      [
        "who owns|takes|leads|has {words} recommendations|recommendation [on]",
        "who owns recommendations|recommendation on|about|of|from {words}",
      ], opening: "Whoever is to act on it is told where a paper says so:", means: "search {words}"),
    PlainShape(
      .recommendations,
      [
        "were|was|are|is|have|has any|all recommendations|recommendation [been] acted|followed|done|met|implemented|carried|accepted|finished|completed|closed [on|up|out]",
        "were|was|are|is|have|has recommendations|recommendation [been] acted|followed|met|accepted|carried [on|up|out]",
        "what has|have [been] done|happened about|with|to recommendations",
        "did they|we act|follow on|up recommendations",
      ], opening: "Those that no paper says are done:", means: "recommendations of {main} not done"),
    PlainShape(
      .search,
      [
        "what did|does|do|has|have scrutineer|scrutiny|report|papers|partnership|board say|said|find|found|conclude|think|recommend|recommended about|on|of {words}",
        "what was recommended|found|said in|by|after {words}",
        "what did|does|do|has|have {agent} say|said|conclude|think about|on|of {words}",
      ], opening: "What the model holds of it; who said what, only the papers themselves tell.",
      means: "search {words}"),
  ]

  private static let printed: [PlainShape] = [
    PlainShape(
      .find,
      [
        "has|have|was|were|is|are {paper} [been] [yet] published|issued|out|released [yet|on] [time]",
        "did {paper} come out|appear", "was|were {paper} delivered|finished|launched|late [on] [time|late]",
        "when did {paper} come|appear [out]", "is {paper} out [yet]",
      ], means: "find {paper}.published"),
    PlainShape(
      .find,
      [
        "did they|we|partnership|board publish on time", "was|were report|reports published on time|late",
        "was|were report|reports late|overdue", "did report come out on time|late",
      ],
      opening: "When it was published, as far as papers say; no paper says whether that was on time.",
      means: "find ({main}.issues where kind is report).published"),
  ]

  private static let kept: [PlainShape] = [
    PlainShape(
      .find,
      [
        "who is|are [our|its] host|hosts", "who hosts us|partnership|it|team|business [unit]",
        "where are|is we|team|partnership|business [unit] hosted|based",
      ], means: "find {main}.supported-by.host"),
    PlainShape(
      .find,
      [
        "who holds|keeps|manages|administers|controls|has money|budget|purse|fund|pot|cash|funds",
        "who looks after money|budget|fund|pot", "who is budget holder", "where is money|budget|fund held|kept",
        "whose budget|money|pot|account is it",
      ], means: "find {funds}.host"),
    PlainShape(
      .costs,
      [
        "what is|was [being] spent on {words}", "how much is|was [being] spent on {words}",
        "what posts|jobs|staff does money|budget pay for",
        "how much do|did we spend on {words}",
        "what would it cost to add|have|create [another] [new] post|role|job|officer",
      ], means: "costs {main}"),
  ]

  private static let remaining: [PlainShape] = [
    PlainShape(
      .reserves, ["what was|is [left] left|over|unspent [over]", "was|is there anything left [over]"],
      means: "reserves {main}"),
    PlainShape(
      .find,
      [
        "within|in how many|long days do|must|should|have|has we|they|you|council [to] {duty}",
        "how long|many [days] do|have we|they [have|got] to {duty}",
        "how quickly|soon|fast must|should|do we|they [have] [to] {duty}",
      ], means: "find {duty}.deadline"),
    PlainShape(
      .questions,
      [
        "is|was there anything|something [else] missing|unclear|unknown|open", "what dont|dont we|you|they know",
        "what do|does we|you|it|they not know", "anything missing|unclear",
        "what does|did|has merger leave|left open|unclear|unsaid|unsettled",
        "what does|did|has merger [not] settle|settled|answer|say",
      ], means: "questions {main}"),
    PlainShape(
      .calendar,
      [
        "what must|should|has|have|needs [to] be done|finished|ready|completed|published before|by|until {when}",
        "what is|falls due before|by|until {when}",
        "what do|must|should we [have] [to] do|finish|publish by|before|until {when}",
      ], means: "calendar for {place} from {now} to {last}"),
    PlainShape(
      .history,
      [
        "who decided|agreed|chose to merge|amalgamate|combine", "who decided|agreed [on] merger|amalgamation",
        "whose decision|idea was merger|it",
      ], opening: "What papers state of it; who decided it no paper says.", means: "history {merger}"),
    PlainShape(
      .history,
      [
        "does|do|has|have {thing} exist|started|begun [yet]", "is|are {thing} set|running [up] yet",
        "when does|do|will|did {thing} start|begin|open|exist [to]",
      ], means: "history {thing}"),
    PlainShape(
      .find,
      [
        "who can|could|may|might stand|deputise|come|cover [in] for {post}", "who deputises|stands [in] for {post}",
        "deputy|deputies of|for {post}",
      ],
      means: "find {post}.represented-by"),
    PlainShape(
      .history,
      [
        "when did they merge", "when did two boards|partnerships merge|join|combine", "when was merger",
      ], means: "history {merger}"),
  ]

  private static let sideBySide: [PlainShape] = [
    PlainShape(
      .compareOptions,
      [
        "compare [all|two|three|four] options [side] [by] [side]",
        "which|what option is cheapest|best|dearest|cheaper|better",
        "options side by side", "what is difference between options", "how do options compare",
      ], means: "compare options"),
    PlainShape(
      .plan, ["what does|would option [1|2|3|one|two|three] change|do|cost|mean", "summary of option"],
      means: "plan"),
    PlainShape(
      .reportFunding,
      [
        "has|have|is|are|was|were [merged|joint|single|pooled|new|shared] budget|contributions|money|funding [been] [yet] agreed|set|approved|settled|decided"
      ], opening: "What papers state of it; whether it is agreed stands with each amount, where a paper says so.",
      means: "report funding {main}"),
  ]

  private static let raising: [PlainShape] = [
    PlainShape(
      .list,
      [
        "can|may|could anyone|anybody|somebody|we|i|school|schools|gp|gps|practitioner|practitioners|staff|parent|professionals escalate|raise [concern|concerns|issue|it|disagreement]"
      ], opening: "Who may begin a route only its own page tells.", means: "list routes")
  ]

  private static let notified: [PlainShape] = [
    PlainShape(
      .history,
      [
        "who was|were told|informed|notified|consulted about|of|on merger|amalgamation",
        "who did|do they|we tell|inform|notify|consult about|of|on merger|amalgamation",
      ], opening: "What papers state of it; who was told or asked, no paper says.", means: "history {merger}"),
    PlainShape(.find, beforeMeetings, means: "find {noticeduties}.deadline"),
    PlainShape(
      .find, beforeMeetings,
      opening: "Notice and papers of meetings are not recorded here; how often it meets is:", means: "find {main}.meets"
    ),
    PlainShape(
      .whoIsAccountable,
      [
        "who tells|informs|notifies|alerts {duty}", "who must|should|has|does tell|inform|notify|alert {duty}",
        "whose job|duty|responsibility is it to tell|inform|notify|alert {duty}",
      ], means: "who is accountable for {duty}"),
  ]

  /// How long before a meeting something is to be done.
  private static let beforeMeetings: [PlainShape.Pattern] = [
    "how much|long|many [days] notice is|are|must [be] [given|needed|required] [of|for] [meeting|meetings]",
    "what is|are notice [period|periods] [of|for] [meeting|meetings]", "what notice is|must [be] given|needed",
    "how long|soon|many [days] before meeting|meetings do|are|must [we] [get|see|receive|have] papers|agenda [sent|circulated]",
    "when are|is|do|must [we] [get] papers|agenda [sent|circulated] [out] [before] [meeting|meetings]",
  ]
}
