import Language

/// Questions of who pays nothing, of two payers beside each other, of one budget or two, and of what money there will be.
extension PlainShapes {
  static let contributing: [PlainShape] = nothing + beside + together + oneOrTwo + moved + answeredFor

  private static let pay = "pay|pays|paid|give|gives|gave|contribute|contributes|contributed|put|puts"
  private static let payers = "partners|partner|agencies|agency|organisations|organisation|payers|contributors"

  private static let nothing: [PlainShape] = [
    PlainShape(
      .find,
      [
        "who|what|which [\(payers)] \(pay) nothing|none to|towards|for|into {body}",
        "what|which \(payers) do|does|did not|never \(pay) [anything|money] to|towards|for|into {body}",
        "what|which \(payers) dont|doesnt|didnt \(pay) [anything|money] to|towards|for|into {body}",
        "who does|do|did not \(pay) [anything|money] to|towards|for|into {body}",
        "who|what|which [\(payers)] \(pay) to|for other budget but not {body}",
      ], means: "find (({allfunds}).contributors together with {main}.partners) except ({bodyfunds}).contributors"),
    PlainShape(
      .find,
      [
        "who|what|which [\(payers)] \(pay) nothing|none",
        "what|which \(payers) do|does|did not|never \(pay) [anything|money] [at] [all]",
        "what|which \(payers) dont|doesnt|didnt \(pay) [anything|money]", "who \(pay) nothing at all",
        "what|which \(payers) sit|sits on|in partnership|board but do|does not \(pay) [money]",
        "is there anyone|partner|partners who \(pay) nothing", "do|does all|every partners|partner \(pay)",
      ], opening: "Of the statutory partners; of others no paper lists who pays nothing.",
      means: "find {main}.partners except ({allfunds}).contributors",
      "funding {main} by contributor {year}"),
    PlainShape(
      .find,
      [
        "what|which|who [\(payers)|members] sit|sits|is|are|sat on|in {body} but|and do|does|did not \(pay) [anything|money]",
        "who on|in {body} does|do not \(pay) [money]",
        "what|which|who members of {body} do|does not|never \(pay) [money]",
        "what|which|who [\(payers)|members] sit|sits|is|are on|in {body} without paying|contributing",
      ], means: "find ({body}.members together with {body}.partners) except ({allfunds}).contributors"),
    PlainShape(
      .funding,
      [
        "does|do|did anyone|anybody|someone|partners \(pay) [help|anything|time] in kind",
        "who \(pay) [help|time|support] in kind",
        "who \(pay) time", "is|are anyone|anybody|someone|somebody paying|giving|contributing [help|time] in kind",
        "is|was there help in kind", "what help|time is given|paid in kind", "help|time in kind",
      ], means: "funding {funded} in kind {year}"),
  ]

  private static let beside: [PlainShape] = [
    PlainShape(
      .find,
      [
        "[what] [is|was] difference|gap between childrens|child and adults|adult budget|budgets|contribution|contributions|pot|pots|money|funding",
        "[what] [is|was] difference|gap between adults|adult and childrens|child budget|budgets|contribution|contributions|pot|pots|money|funding",
        "[what] [is|was] difference|gap between two|both|our budgets|pots",
        "[by] how much bigger|larger|more|smaller|less is childrens|adults budget|pot than adults|childrens [one|budget|pot]",
      ],
      opening: "What is paid into the children's budget less what is paid into the adults'; the table below has both.",
      means:
        "find (sum of certain ({firstfund}.contributors.amount at {year})) - (sum of certain ({secondfund}.contributors.amount at {year}))",
      "funding {main} by contributor {year}"),
    PlainShape(
      .funding,
      [
        "is|was {organisation} share bigger|smaller|larger|higher|lower for|in|of {words} than|and for|in|of {words}",
        "does|do {organisation} \(pay) bigger|smaller|larger|higher|lower share|part|proportion for|in|of {words} than|and for|in|of {words}",
      ], means: "funding {organisation} {year}"),
    PlainShape(
      .funding,
      [
        "what|which|who \(payers) \(pay) bigger|smaller|larger|higher|lower share|part|proportion for|in|of {words} than|and for|in|of {words}",
        "whose share is bigger|smaller|larger|higher|lower for|in|of {words} than|and for|in|of {words}",
        "compare children and adults|adult budgets|budget|shares", "compare two budgets", "compare budgets",
        "which|what [of] budget|budgets|fund|pot is|was bigger|larger|smaller|biggest|largest|smallest|higher|lower",
      ], means: "funding {funded} {year}"),
    PlainShape(
      .funding,
      [
        "compare {when} and|with|to|against {until} funding|budget|contributions|money|payments",
        "compare funding|budget|contributions|money of|in|for {when} and|with|to|against {until}",
      ], means: "funding {funded} by contributor {when}..{until}"),
    PlainShape(
      .funding,
      [
        "does|do|did {organisation} \(pay) more|less than {fraction}",
        "is|was {organisation} share more|less|over|under [than] {fraction}",
      ],
      means: "funding {main} by contributor {year}"),
    PlainShape(
      .funding,
      [
        "did|has|have {organisation} ever \(pay) [anything|something]",
        "has|have {organisation} ever paid [anything|something]",
      ],
      means: "funding {organisation}"),
    PlainShape(
      .funding, ["what|how [much] did|does|do {body} get|receive|have"], means: "funding {body}{ofyear}"),
    PlainShape(.funding, ["how much [is] [given] in kind"], means: "funding {funded} in kind {year}"),
    PlainShape(
      .fairness,
      [
        "does|do|is|are {organisation} \(pay) fair|right share|amount",
        "is {organisation} share|contribution fair|right|too [high|low|big|small]",
        "does|do|is|are {organisation} \(pay) too|more|less [much|little|than] [fair] [share]",
        "who|what|which [\(payers)] \(pay) more|less than fair|right|their|share [share]",
        "does|do anyone|everyone|everybody|each|all \(pay) fair share",
        "is|are anyone|someone|everyone paying too|fair [much|little|share]",
      ], opening: "That cannot be said: no paper says what a fair share would be. The shares as they are:",
      means: "fairness {main}"),
    PlainShape(
      .fairness,
      [
        "what|which|who \(payers) share has|have risen|fallen|grown|gone|changed|shrunk [up|down] [most]",
        "whose share has|have|is risen|fallen|grown|gone|changed|shrunk|up|down [up|down] [most]",
        "what|which \(payers) share|shares has|have fallen|risen|changed",
      ], means: "fairness {funded}"),
  ]

  /// What several pay, as one sum; the table of all stands below it.
  private static let together: [PlainShape] = [
    PlainShape(
      .find,
      [
        "what|how [much] did|does|do|has|have [all] [three|3|safeguarding|statutory] [statutory|safeguarding] partners \(pay) together|combined|jointly",
        "what|how [much] did|does|do|has|have three|3|statutory|safeguarding [statutory|safeguarding] partners \(pay) [in] [total|all|together]",
        "what is|was total|sum [of] [that|what] [three|3|safeguarding|statutory] [statutory|safeguarding] partners \(pay)",
      ], opening: "The safeguarding partners together, then everyone who pays:",
      means: "find sum of certain (({allpartners}).contributes-to.amount at {year})", "funding {main} by contributor")
  ]

  /// The most or the least that somebody pays: what a formula caps or keeps it at.
  private static let limits: [PlainShape.Pattern] = [
    "what|how [much] does|do|can|must|could {payer} [have] [to] pay at most|least",
    "what is most|least|maximum|minimum [that] {payer} pays|pay|can|must|has [have] [to] [pay]",
    "is {payer} share|payment|contribution capped", "is there cap|limit|ceiling on|for {payer}",
  ]

  private static let oneOrTwo: [PlainShape] = [
    PlainShape(.formulaShow, limits, means: "formula show {formulas}"),
    PlainShape(
      .funding, limits, opening: "No cap or floor of it is stated in a formula here; what it pays is:",
      means: "funding {payer}"),
    PlainShape(
      .funding,
      [
        "[by] how much did|has|have {payer} go|gone|went up|down [by]",
        "did|has|have {payer} go|gone up|down",
      ], means: "funding {payer}"),
    PlainShape(
      .funding,
      ["who|which|what [\(payers)] \(pay) [the] most|least|more|less [to|towards|into|for] {fund}"],
      opening: "What each pays into that budget alone; who is not listed is not stated to pay into it:",
      means: "funding {fund} {year}"),
    PlainShape(
      .costs,
      [
        "who pays|funds|finances [for] [partnership|partnerships|support|business] team|office|unit",
        "how is|are|was [partnership|partnerships|support|business] team|office|unit paid|funded|financed [for]",
        "from what budget|money is [partnership|partnerships|support|business] team|office|unit paid|funded",
      ],
      opening:
        "What the papers say of what pays for a team; after it the costs line by line, where a paper states them:",
      means: "search pays for team", "costs {main}"),
    PlainShape(
      .list,
      [
        "is|was there single|one|joint|common|shared|combined|merged [pooled] budget|pool|fund",
        "is|are|was|were [two] budget|budgets|funds|money pooled|separate|joint|shared|merged|combined|together|one|split|kept [apart|separate]",
        "do|does partners|we|they pool [their] money|budgets|budget|funds", "are there two|separate budgets",
        "how many budgets [are|do] [there|we] [have]", "why is|are there [still] two|separate budgets|funds",
        "is|are children and adults|adult budgets|budget|money pooled|separate|joint|merged|together|kept [apart|separate]",
      ], opening: "The budgets that the papers name, each with its own payers, and what they say of them:",
      means: "list funds", "conflicts {funds}"),
    PlainShape(
      .funding,
      [
        "what|how [much] does|do|did partnership|board|it|we cost|spend",
        "how expensive is|was partnership|board|it", "what is|are cost|costs of [running] partnership|board|it",
      ],
      opening: "What is paid in; what is spent is told only where a paper states it: `costs` with a name.",
      means: "funding {main} by contributor {year}"),
    PlainShape(
      .funding,
      [
        "what is|was|are|were budget|budgets|money|funding for|of {body}", "what budget|money does|do|did {body} have",
        "what does|did {body} cost", "how big is|was budget of|for {body}",
      ], means: "funding {body}{ofyear}"),
    PlainShape(
      .funding,
      [
        "what|how [much] does|do|did partnership|board|we|it get|receive|have in total|all|altogether",
        "what is|was total income|funding [of] [partnership|board]", "how much comes|came in [in] [total|all]",
      ], means: "funding {main} by contributor {year}"),
    PlainShape(
      .formulaShow,
      [
        "what is|was [funding|pooled|contribution|contributions|payment|agreed] formula",
        "what does|do [funding|agreed] formula say",
        "show [funding|agreed] formula", "is [funding] formula published|stated|known|written [down]",
        "what formula was|is agreed",
        "on what formula do|does partners|they pay",
      ], means: "formula show {formulas}", "formula fit {main}"),
    PlainShape(
      .costs,
      [
        "who pays|funds [for] [independent] scrutineer|chair|manager|team|office|unit",
        "what does|do team|office|unit cost",
        "how much is|are|was [independent] scrutineer|chair|manager|team|staff paid",
        "what does|do [independent] scrutineer|chair|team earn|cost|get",
        "how much does|do [independent] scrutineer|chair|team cost|get|earn",
        "what is [independent] scrutineer|chair pay|fee|salary",
      ], means: "costs {main}"),
  ]

  private static let moved: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "what if {organisation} withdraws|withdraw|withdrew|pulls|pull|takes|take|stops|stop [out|away] money|funding|contribution|share|paying [out|away]",
        "{organisation} withdraws|withdraw money|funding|contribution",
      ], means: "what if {organisation} withdraws"),
    PlainShape(
      .funding,
      [
        "how much did|has|have total|budget|budgets|funding|contributions|money|payments rise|risen|fall|fallen|grow|grown|change|changed|go|gone|increase|increased [up|down] [by] between|from {when} and|to {until}",
        "by how much did|has|have total|budget|funding|contributions rise|risen|fall|fallen|grow|grown|change|changed|go|gone|increase|increased [up|down] between|from {when} and|to {until}",
        "rise|growth|change|increase in total|budget|funding|contributions between|from {when} and|to {until}",
      ], means: "funding {funded} by contributor {when}..{until}"),
    PlainShape(
      .funding,
      [
        "how much did|has|have total|budget|budgets|funding|contributions rise|risen|fall|fallen|grow|grown|change|changed|go|gone|increase|increased [up|down] [by]"
      ],
      means: "funding {funded} by contributor"),
    PlainShape(
      .funding,
      [
        "will|would|are|is|must contributions|payments|budget|funding|money|costs [going] [to] go|rise|fall|increase|decrease|grow|change|drop|be [up|down|cut] [next] [year]",
        "is|are there [agreed] rise|increase|cut|uplift|uplifts [agreed] [for] [next] [year]",
        "what|which rise|increase|cut|uplift|uplifts is|are|has|have [been] agreed|planned",
        "is|are rise|increase|cut|uplift|uplifts agreed|planned|expected|coming [for] [next] [year]",
      ], opening: "What was paid is told; what will be paid stands there only where a paper plans it.",
      means: "funding {main} by contributor"),
    PlainShape(
      .find,
      [
        "what if|when contributions|payments|money|budget|funding fall|falls|drop|drops|decrease|decreases|shrink|shrinks|fails|fail|goes|go|dries [down|up|to] [rise|increase]",
        "what if|happens|when contributions|budget|funding is|are cut|reduced|not [increased|raised|enough]",
        "what is|are risk|risks to|for|of|with|in budget|funding|money|contributions",
      ], means: "find ({moneyduties}).remit"),
  ]

  private static let answeredFor: [PlainShape] = [
    PlainShape(
      .whoIsAccountable,
      [
        "who is|are accountable|responsible|answerable|liable [legally] for [annual|yearly|partnership] budget|budgets|money|finances|funding|contributions|spending|finance",
        "who monitors|controls|reviews|manages|watches|checks|oversees [over] [annual|yearly|partnership] budget|budgets|money|finances|funding|contributions|spending|spend|finance",
        "who answers for [annual|yearly|partnership] budget|budgets|money|finances|funding|contributions|spending|finance",
        "who is in charge of budget|money|finances|funding", "who keeps eye on budget|money|spending",
        "who looks after budget|money|finances",
        "who decides|sets|agrees|approves|authorises|signs|fixes [on|off] [annual|yearly|partnership] budget|budgets|funding|contributions|money|spending|spend|expenditure|costs [is|are] [set]",
        "who signs budget off", "whose job is budget|money",
        "can|may|could|does|do {agent} change|alter|raise|lower|cut|set|increase|reduce budget|contributions|funding",
      ],
      opening: "Who decides on money is told only where a decision is recorded; the duty to look after it:",
      means: "who is accountable for {moneyduties}"),
    PlainShape(
      .questions,
      [
        "what is|are missing|unknown|unclear|open|not [stated|known] about|on|of|in money|budget|budgets|finance|finances|funding|contributions",
        "what do|does papers|reports not say|tell about|on|of money|budget|budgets|finance|finances|funding",
        "gaps in money|budget|funding|finances", "questions about|on money|budget|funding|finances",
      ], means: "questions {funds}"),
  ]
}
