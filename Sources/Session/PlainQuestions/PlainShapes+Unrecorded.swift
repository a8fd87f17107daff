import Language

/// Questions of what a model has no relation for, or of which no paper says anything: what is nearest is told, and said to
/// be near.
extension PlainShapes {
  private static let chair = "[independent] chair|chairs|chairman"
  private static let scrutineer = "[independent] scrutineer|scrutineers"
  private static let ending =
    "[term|tenure|contract|appointment|time|stint] [of|in] [office] [come|run|is|be] [due] [to|out|up]"

  static let unrecorded: [PlainShape] = voting + terms + paid + removed + complaints + practice + outside

  /// What no model holds, and what it holds instead.
  private static let outside: [PlainShape] = [
    PlainShape(
      .show, ["was there [ever] {event}", "has|have there [ever] been {event}", "did|have we|you have|had {event}"],
      means: "show {event}"),
    PlainShape(
      .show,
      [
        "[what] [is] phone|telephone|email|e-mail|postal|web|fax [number|address] for|of|at {thing}",
        "what is {thing} phone|telephone|email|postal [number|address]",
        "{thing} phone|telephone|email [number|address]",
        "how do|can i|we|you phone|ring|call|email|telephone {thing}",
      ], opening: "Telephone numbers and addresses are not recorded here; what is stated of it is:",
      means: "show {thing}"),
    PlainShape(
      .show,
      [
        "how many staff|employees|workers|fte|posts [are|is|work|works] [there] in|at|on|for {thing}",
        "how big is staff of {thing}",
      ], opening: "How many people work there is not recorded here; what is stated of it is:", means: "show {thing}"),
    PlainShape(
      .reserves,
      [
        "how much [money] [is|are|do|have] [there|we] [have|got] in|at bank|account|savings",
        "what is in|our bank|account",
        "what is bank balance",
      ], opening: "What is in a bank account is not recorded here; the balances that a budget states are:",
      means: "reserves {funds}"),
    PlainShape(
      .funding,
      [
        "is|was [that|it|this] more|less|above|below|over [or] [less|more] [than] inflation",
        "does|did|has [that|it|this] keep|kept|beat|track|match [up|pace] [with] inflation",
        "what is|was [it|that|budget] in real terms", "what is|was inflation",
      ], opening: "Prices and inflation are not recorded here; how what is paid went is:",
      means: "funding {funded} by contributor"),
    PlainShape(
      .find,
      [
        "is {duty} free [of] [charge]", "what does {duty} cost",
        "does|do anyone|anybody|agencies|we|people pay for {duty}",
        "is there [a] charge|fee for {duty}", "how much is {duty}",
      ], opening: "What is charged for it is told only where a paper says so:",
      means: "find ({duty}) where remit contains \"charge\""),
    PlainShape(
      .funding,
      [
        "does|do|must|should {organisation} have|need to pay|contribute", "must {organisation} pay|contribute",
        "is|are {organisation} obliged|required|bound|forced to pay|contribute",
        "has|have {organisation} to pay|contribute",
      ], opening: "Whether it must pay is not recorded here; what it is stated to pay is:",
      means: "funding {organisation}{ofyear}"),
    PlainShape(
      .find,
      [
        "how many {series} [are] underway|ongoing|running|open [now]", "how many {series} [are] under way",
        "how many {series} [are] in progress",
      ], opening: "Whether they are under way is told only where a paper says so; the figure it gives:",
      means: "find {series}.value"),
  ]

  private static let voting: [PlainShape] = [
    PlainShape(
      .vote,
      [
        "does|do|can|may|could|did {role} [have|has|get|got|gets] [right] [to] vote|votes [at] [meetings]",
        "has|have {role} [got] vote|votes", "is|are {role} allowed|entitled to vote|votes",
        "does|do {role} have|get voting rights|right", "is|are {role} voting member|members",
        "is|are {role} non-voting [member|members]", "who can|may|gets|has [to] vote|votes", "who is allowed to vote",
        "how many voting members|seats [are|is] [there]", "how many [members] have|has vote|votes", "who has no vote",
      ], opening: "Who has a vote is told by the rule of voting, where a paper states one.", means: "vote {main}")
  ]

  private static let terms: [PlainShape] = [
    PlainShape(
      .termsOfOffice,
      [
        "when does|do|did|will|is \(chair) \(ending) end|expire|finish|over|stop|leave|renewal",
        "when does|do|did|will|is \(scrutineer) \(ending) end|expire|finish|over|stop|leave|renewal",
        "when does|do|will term|tenure|contract|appointment of \(chair) [come] [to] end|expire|finish",
        "when does|do|will term|tenure|contract|appointment of \(scrutineer) [come] [to] end|expire|finish",
        "how long is|was \(chair) appointed|contracted|there|in [for] [post|office]",
        "how long is|was \(scrutineer) appointed|contracted|there|in [for] [post|office]",
        "how long does|do|can|may|will \(chair) serve|stay|last|have [for|on|in] [post|office]",
        "how long does|do|can|may|will \(scrutineer) serve|stay|last|have [for|on|in] [post|office]",
        "how long is \(chair) term|tenure|contract|appointment [of] [office]",
        "how long is \(scrutineer) term|tenure|contract|appointment [of] [office]",
        "is \(chair) time|term limited", "what is \(chair) term [of] [office]",
        "what is \(scrutineer) term [of] [office]",
      ], means: "terms of office")
  ]

  private static let work = "paid|work|works|working|contracted|employed|give|gives|do|does|put"

  private static let paid: [PlainShape] = [
    PlainShape(
      .find,
      [
        "how many days|hours [week|month|year] is|are|does|do|was \(scrutineer) [\(work)] [for|in]",
        "how many days|hours [week|month|year] does|do \(scrutineer) [have] [to] \(work)",
        "how much is|are|does|do \(scrutineer) paid|get|earn|cost|charge|receive [paid]",
        "what does|do|is \(scrutineer) get|getting|receive [paid]",
        "what is|are \(scrutineer) paid|salary|fee|fees|pay|wage|wages|earnings|remuneration|day [rate]",
        "is|are \(scrutineer) paid|full-time|part-time|salaried|volunteer",
        "what does|do \(scrutineer) earn|charge|cost",
        "how much do|does we|you|they|partnership pay \(scrutineer)",
      ],
      opening:
        "What a post is paid, and for how many days, is not recorded here; who holds it and to whom it answers is.",
      means: "find {main}.scrutineer", "find {main}.scrutineer.accountable-to"),
    PlainShape(
      .find,
      [
        "how many days|hours [week|month|year] is|are|does|do|was \(chair) [\(work)] [for|in]",
        "how much is|are|does|do \(chair) paid|get|earn|cost|charge|receive [paid]",
        "what does|do|is \(chair) get|getting|receive [paid]",
        "what is|are \(chair) paid|salary|fee|fees|pay|wage|wages|earnings|remuneration|day [rate]",
        "is|are \(chair) paid|full-time|part-time|salaried|volunteer", "what does|do \(chair) earn|charge|cost",
        "how much do|does we|you|they|partnership pay \(chair)",
      ],
      opening:
        "What a post is paid, and for how many days, is not recorded here; who holds it is, where a paper says so.",
      means: "find {main}.chair"),
  ]

  private static let sack =
    "sack|sacks|dismiss|dismisses|remove|removes|fire|fires|replace|terminate|unseat|oust|suspend"

  private static let removed: [PlainShape] = [
    PlainShape(
      .find,
      [
        "is|are|was [independent] scrutineer [employed|appointed|hired|recruited] by {agent}"
      ], opening: "Where the post is, and who makes the appointment, as far as a paper says:",
      means: "find {main}.scrutineer.organisation", "find {main}.scrutineer.appointed-by"),
    PlainShape(
      .find,
      [
        "can|may|could|does|is {agent} [able|allowed] [to] \(sack) \(scrutineer)",
        "who can|may|could|has [power] [to] \(sack) \(scrutineer)",
        "can|could \(scrutineer) be sacked|dismissed|removed|fired [by] [anyone]",
        "can|could \(scrutineer) be sacked|dismissed|removed|fired by {agent}",
        "how is|can \(scrutineer) [be] removed|sacked|dismissed",
      ],
      opening: "Who can end an appointment is not recorded here; who makes it, and to whom the post answers, is.",
      means: "find {main}.scrutineer.appointed-by", "find {main}.scrutineer.accountable-to"),
    PlainShape(
      .find,
      [
        "can|may|could|does|is {agent} [able|allowed] [to] \(sack) \(chair)",
        "who can|may|could|has [power] [to] \(sack) \(chair)",
        "can|could \(chair) be sacked|dismissed|removed|fired [by] [anyone]",
        "how is|can \(chair) [be] removed|sacked|dismissed",
      ],
      opening: "Who can end an appointment is not recorded here; who makes it, and to whom the post answers, is.",
      means: "find {main}.chair.appointed-by", "find {main}.chair.accountable-to"),
  ]

  private static let complaints: [PlainShape] = [
    PlainShape(
      .search,
      [
        "who handles|receives|hears|investigates|takes|considers|answers complaint|complaints",
        "who handles|receives|hears|investigates|takes|considers|answers complaint|complaints about|against|from|of {words}",
        "who deals with complaint|complaints", "who deals with complaint|complaints about|against|from|of {words}",
        "how do|does|can|should|could|would i|we|you|somebody|someone|parent|parents|carer|resident|family|families complain",
        "how do|does|can|should|could|would i|we|you|somebody|someone|parent|parents|carer|resident|family|families complain|object about|against|to {words}",
        "how do|can|could i|we make|raise|lodge complaint|complaints",
        "how do|can|could i|we make|raise|lodge complaint|complaints about {words}",
        "where do|does|should complaint|complaints go", "where do|does complaint|complaints about|against {words} go",
        "is there|what is complaint|complaints procedure|process|policy|route",
        "to whom|who|whom do|can|should i|we complain [to]",
        "who|whom do|can|should|could i|we|one|somebody|someone complain to [about] [it|this|that]",
        "how is|are complaint|complaints handled|dealt [with]",
      ], opening: "A model has no statement of complaints; this is what it holds of the word.",
      means: "search complaint")
  ]

  private static let worker =
    "worker|workers|practitioner|practitioners|professional|professionals|staff|teacher|nurse|officer|manager|team"
  private static let front = "[frontline|front-line|social|individual|single|youth|health|police] [line]"
  private static let quarrel =
    "disagreement|disagreements|dispute|disputes|concern|concerns|decision|difference|differences|issue|case|view"

  private static let practice: [PlainShape] = [
    PlainShape(
      .quorate,
      [
        "is|are|can|could it|we|partnership|board|meeting|they [still] [be] quorate|valid|meet|decide if|without|when chair [is|are] [not] [away|absent|missing|there|ill|off|present]"
      ], opening: "Whether the chair must be there, the rule says:", means: "quorate {main}"),
    PlainShape(
      .list,
      [
        "how does|do|can|should|would \(front) \(worker) escalate|raise|challenge|resolve|settle|take [professional|practice] \(quarrel) [further|up]",
        "how does|do|can|should|would \(front) \(worker) escalate|challenge|disagree",
        "where does|do|can|should|would \(front) \(worker) go|turn if|when they disagree|differ",
        "where does|do|can|should|would \(front) \(worker) take [professional|practice] \(quarrel)",
        "what can|should|does|do \(front) \(worker) do if|when they disagree|differ",
        "what if \(front) \(worker) disagree|disagrees|differ|differs [with] [each|another|other] [agency|professional|worker]",
        "who does|do|can|should \(front) \(worker) escalate|go|turn|talk|complain to",
      ], means: "list routes where kind is practice-disagreement"),
    PlainShape(
      .show,
      [
        "what are|is steps|stages|step|stage in|of|for|under {route}", "steps|stages in|of|for {route}",
        "how does|do {route} work|go|run", "how many steps|stages does|do|has|have {route} [have]",
        "what does|do {route} say|involve|require",
        "how long does|do {route} take", "who decides in|under|at|on [end] [of] {route}",
      ], means: "show {route}"),
    PlainShape(
      .find,
      [
        "who|where|whom do|does|can|should i|we|they|one go|turn [to] if|when {body} cant|cannot|dont agree|decide",
        "who|where|whom do|does|can|should i|we|they|one go|turn [to] if|when {body} disagrees|disagree|is|gets deadlocked|stuck|split",
        "what if {body} cant|cannot|dont|doesnt agree|decide", "what if {body} is|gets deadlocked|stuck|split",
        "who decides|settles|steps [it|in] if|when {body} cant|cannot|dont|doesnt agree|decide",
        "who decides|settles|steps [it|in] if|when {body} is|gets deadlocked|stuck|split",
      ], means: "find {body}.routes"),
  ]
}
