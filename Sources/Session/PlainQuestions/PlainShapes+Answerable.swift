import Language

/// Questions of who is answerable for a whole side of the work, of who is at the head, and of who must be in the room.
extension PlainShapes {
  static let answerable: [PlainShape] = sides + heads + inRoom + stuck + raised

  private static let ordinal = "first|second|third|fourth|last|final|next|1|2|3|4|one|two|three|four"

  private static let answers = "accountable|responsible|answerable|liable"

  private static let sides: [PlainShape] = [
    PlainShape(
      .whoIsAccountable,
      [
        "who is|are [legally|ultimately] \(answers) for safeguarding [of] adults|adult [at] [risk] [in|of] [city|area|place|here]",
        "who is|are [legally|ultimately] \(answers) for adults|adult [safeguarding|protection|side] [in] [city|area|here]",
        "who answers|answer for safeguarding adults|adult [in] [city|area|here]",
        "who answers|answer for adults|adult safeguarding|protection|side",
        "whose job|duty|responsibility is safeguarding adults|adult", "whose job|duty is adult safeguarding",
        "who safeguards|protects adults [in] [city|area|here]",
        "who has|holds duty|responsibility for safeguarding adults|adult",
      ], means: "who is accountable for {adultduties}"),
    PlainShape(
      .whoIsAccountable,
      [
        "who is|are [legally|ultimately] \(answers) for safeguarding [of] [children|child] [in|of] [city|area|place|here]",
        "who is|are [legally|ultimately] \(answers) for children|child [safeguarding|protection|side] [in] [city|area|here]",
        "who answers|answer for safeguarding [children|child] [in] [city|area|here]",
        "who answers|answer for children|child safeguarding|protection",
        "whose job|duty|responsibility is safeguarding [children|child]",
        "who safeguards|protects children [in] [city|area|here]",
        "who is|are [legally|ultimately] \(answers) for partnership|board|it|us|arrangements [arrangements]",
        "who answers|answer for partnership|board|arrangements",
        "who has|holds duty|responsibility for safeguarding [children]",
      ], means: "who is accountable for {childduties}"),
    PlainShape(
      .tree,
      [
        "who answers|reports|report|answer to whom|who", "who is|are accountable|answerable to whom|who",
        "how does|do reporting|accountability work|run",
        "what are|is reporting lines|line", "reporting lines", "lines of accountability|reporting",
        "who reports to who",
      ], means: "tree {main}"),
    PlainShape(
      .find,
      [
        "to whom|whom does|do|did|is|was [independent] chair answer|answers|report|accountable|answerable [to]",
        "who does|did [independent] chair answer|report [to]",
      ], means: "find {lineage}.chair.accountable-to"),
    PlainShape(
      .list,
      [
        "which|what posts|roles|jobs have|has no [named] holder|person|name|one [named|stated]",
        "which|what posts|roles have nobody named",
      ], means: "list posts where holder is not stated"),
  ]

  private static let heads: [PlainShape] = [
    PlainShape(
      .find,
      [
        "who was|were [independent] scrutineer", "who scrutinised|oversaw partnership|board|it|us",
        "who gave|provided [independent] scrutiny",
        "was|were there [independent] scrutineer|scrutiny",
        "did we|it|partnership|board have [independent] scrutineer|scrutiny",
      ], opening: "Who is named as its scrutineer; below, who is said to oversee it, which is not the same:",
      means: "find {main}.scrutineer", "find {main}.overseen-by"),
    PlainShape(
      .find,
      [
        "who leads|runs|directs|governs|heads partnership|board|us|it",
        "who is in charge [here] [of] [partnership|board|it]",
        "who is running|leading partnership|board|it", "who leads|runs", "who provides|gives leadership",
        "who is at top|head [of] [partnership]",
      ], means: "find {main}.leader", "who chairs {main}"),
    PlainShape(
      .find,
      [
        "what changed|changes|happened about|with|to|for|in|of [independent] scrutineer|scrutiny",
        "what has changed about|with|for [independent] scrutineer",
        "how has|did [independent] scrutineer [role] change|changed", "changes to|in|of [independent] scrutineer",
      ], means: "when did {main}.scrutineer.holder change", "when did {lineage}.scrutineer change"),
    PlainShape(
      .history,
      [
        "how has|did|have {post} role|job|remit|part change|changed",
        "did|has|have {post} role|job|remit|part change|changed",
        "what changed|changes in|about|with|of {post} role|job|remit|part",
      ], means: "history {post}"),
    PlainShape(
      .whenDid,
      [
        "how long has|have {tenure} been [independent] scrutineer|chair", "how long has|have {tenure} been {post}",
        "for how long has {tenure} been [independent] scrutineer|chair",
        "since when has|is {tenure} [been] [independent] scrutineer|chair",
        "how long has|have {tenure} been [doing|in] it|that|this|job|role|post|charge|there|here",
        "how long has|have {tenure} done|had|held it|that|this|job|role|post",
        "who did|had|held|was|has it|that|this|job|role|post [done|had|held] before {tenure}",
        "who was|came before {tenure}",
        "who used to chair|scrutinise|lead|do|hold [it|that] before {tenure}",
      ], means: "when did {tenure}.holder change"),
    PlainShape(
      .whenDid,
      [
        "how did|has|have chair of {body} change|changed", "how has|did {body} chair change|changed",
        "how did|has|have {body} change|changed chair|chairs",
        "what changed about|with|in chair of {body}", "chairs of {body} over time|years", "list chairs of {body}",
      ], means: "when did {body}.chair.holder change"),
    PlainShape(
      .roles,
      [
        "is|was {person} [still] also chair|scrutineer|lead|member [of|on] {body}",
        "is|was {person} [still] [also] chair|scrutineer|lead|member [too|as|well]",
        "is|was {person} [still] also on {body}",
        "does|did {person} also chair|scrutinise|lead|sit [on] {body}",
      ], means: "roles of {person}"),
    PlainShape(
      .roles,
      [
        "is {person} still in post|office|role|place|charge|chair|scrutineer|there|here",
        "has {person} gone|left|moved [on]",
        "what|which partnerships does|do|did {person} chair|lead|scrutinise",
      ], means: "roles of {person}"),
  ]

  /// Who looks after an organisation: it comes last, for duties have the same words in their names.
  static let lookedAfter: [PlainShape] = [
    PlainShape(
      .find,
      [
        "who is|are \(answers) for {team}", "who answers|answer for {team}",
        "who oversees|watches|checks|supervises [over] {team}",
      ],
      means: "find {team}.overseen-by together with {team}.leader together with {team}.parent")
  ]

  private static let inRoom: [PlainShape] = [
    PlainShape(
      .find,
      [
        "do|does|did quorum [rule] count|include|allow|mention deputy|deputies|substitute|substitutes",
        "do|does|can|may|could deputy|deputies|substitute|substitutes|stand-ins count|vote|attend|sit [towards|in|for|to] [quorum|meeting|meetings|place]",
      ], means: "find {main}.deputies"),
    PlainShape(
      .quorate,
      [
        "how many [people|members|agencies|partners|organisations] must|should|have|need|needs [to] be|attend|come [present|there] [at|to|in] [meeting|meetings] [of] {body}",
        "how many [people|members|agencies|partners] must|need [to] be present|there at|in|on {body}",
        "how many [people|members|agencies|partners] make|makes quorum of|at|in|for {body}",
        "does|do {body} need quorum",
      ], means: "quorate {body}"),
    PlainShape(
      .whoSitsOn,
      [
        "is|are {role} counted|included [in|for|towards|to] quorum", "does|do {role} count in|for|towards|to quorum",
        "does|do quorum count|include {role}", "is|are {role} part of quorum",
      ],
      opening: "Who observes, advises or is invited is no member, and counts only where the rule names it:",
      means: "who sits on {main} for {seated}", "find {main}.quorum"),
    PlainShape(
      .quorate,
      [
        "how many [people|members|agencies|partners|organisations] must|should|have|need|needs [to] be|attend|come [present|there] [at|to] [meeting|meetings]",
        "do|does [relevant] agencies count [towards|in|for] quorum", "do|does {role} count [towards|in|for] quorum",
        "do|does|must [independent] chair have|need|be [to] [be] there|present|needed [for|in|at] [quorum|meeting]",
        "do|does|must {role} have|need|be|has [to] [be] there|present for|in|at quorum|meeting",
        "is|are {role} needed|required|counted for|in|towards quorum", "must {role} be there|present",
      ], means: "quorate {main}"),
    PlainShape(
      .find,
      [
        "can|may|could|does|do deputy|deputies|substitute|substitutes attend|come|sit|vote|count|stand|go|step [in] [in] [place] [of|for] {organisation}",
        "can|may {organisation} send deputy|substitute|deputies",
        "can|may someone|anyone attend|stand [in] [for|place] [of] {organisation}",
      ], means: "find {main}.deputies"),
    PlainShape(
      .find,
      [
        "does|do|has|have|is|did partnership|board|we|it|there have|got|state|set [own] quorum [rule]",
        "is there quorum [rule]", "has quorum been set|agreed|stated",
      ], means: "quorate {main}"),
    PlainShape(
      .find,
      ["does|do|has|have|did {body} have|got|state|set [own] quorum [rule]", "is there quorum for|of|at|on|in {body}"],
      means: "quorate {body}"),
    PlainShape(
      .find,
      [
        "what is|was source|evidence|basis|reference for|of|behind quorum [rule]",
        "where is|does quorum [rule] [come] stated|from|written",
        "what|which paper|document says|states|sets quorum [rule]", "who says [what] quorum [is]",
      ], means: "quorate {main}"),
    PlainShape(
      .find,
      [
        "does|do|is|are [old|earlier|previous] quorum|quoracy [rule|rules] [of|from] {when} still apply|applies|stand|stands|hold|holds|in [force|place|use]",
        "does|do|is|are old|earlier|previous quorum|quoracy [rule|rules] still apply|applies|stand|stands|hold|holds|in [force|place|use]",
        "does|do|is|are {when} quorum|quoracy [rule|rules] still apply|applies|stand|stands|hold|holds|in [force|place|use]",
      ], means: "find {main}.quorum"),
    PlainShape(
      .find,
      [
        "what|which \(bodies) have|has never stated|given|set|named|had {relation}",
        "what|which \(bodies) never stated|gave|set|had {relation}",
      ], means: "find ({main}, {main}.subgroups) where {relation} is not stated"),
    PlainShape(
      .list,
      [
        "has|have|did {body} ever meet|met", "has|have {body} [ever] met [yet]", "has|did {body} meet [yet|at] [all]",
        "when did {body} last|first meet",
      ], means: "list meetings"),
  ]

  private static let raised: [PlainShape] = [
    PlainShape(
      .escalations, ["what did|has|have|was {agent} raise|raised", "escalations {agent}", "{agent} escalations"],
      means: "escalations of {agent}"),
    PlainShape(
      .escalations, ["what did|has|have {area} raise|raised", "escalations {area}", "{area} escalations"],
      means: "escalations of {area}"),
    PlainShape(
      .escalations,
      ["escalations of|from|by {agent} not|un [yet] done|closed|settled|resolved|finished|answered|open"],
      means: "escalations of {agent} not answered"),
  ]

  private static let bodies = "groups|subgroups|boards|bodies|committees"

  private static let stuck: [PlainShape] = [
    PlainShape(
      .escalate,
      [
        "what if|when {attendees} does|do|will|did|disagrees|disagree [not] [agree] with|about|on|over {matter}",
        "what if|when {attendees} dont|doesnt agree with|about|on|over {matter}",
      ], means: "{matter}"),
    PlainShape(
      .find,
      [
        "who breaks|settles|decides tie|ties|tied [vote|votes]", "what if vote|votes is|are tied|even|equal",
        "who has casting vote", "is there casting vote",
      ], means: "find {main}.casting-vote"),
    PlainShape(
      .list,
      [
        "how do|can|should|would i|we|you challenge|question|dispute [another] agency|agencies|agencys|partner|partners [decision|decisions]",
        "can|may|could i|we|you challenge|question|dispute [another] agency|agencies|agencys|partner|partners [decision|decisions]",
        "how do|can|should i|we|you challenge|dispute decision|decisions [of] [another] [agency|agencies|partner|partners]",
        "what do|can|should i|we do if|when [another] agency|partner will|wont|does|refuses|cannot [not] [to] act|agree|listen|move|respond",
        "what do|can|should i|we do if|when {organisation} will|wont|does|refuses|cannot [not] [to] act|agree|listen|respond",
        "what if|when [another] agency|partner will|wont|does|refuses|cannot [not] [to] act|agree|listen|respond",
        "what if|when {organisation} will|wont|does|refuses|cannot [not] [to] act|agree|listen|respond",
        "what if|when {organisation} does|do|will|did|disagrees|disagree [not] [agree] with|about|on|over {words}",
        "is there dispute|disagreement|escalation|complaints [resolution] procedure|process|policy|protocol|route|system",
        "is there procedure|process|policy|protocol|route|system for|of [resolving] disputes|disagreements|dispute|disagreement|escalation",
        "what is|are dispute|disagreement [resolution] procedure|process|policy|protocol|procedures",
      ], means: "{disagreements}"),
    PlainShape(
      .find,
      [
        "how long does|do|can|may|should|must escalation|escalations|disagreement|disagreements|dispute|disputes take|last|run",
        "what is|are time limit|limits|timescale|timescales|deadline|deadlines for|of|in|on escalation|escalations|disagreement|disputes|escalating",
        "how quickly|fast|soon must|should|is|are|does escalation|escalations|disagreement|disputes [be] settled|resolved|answered|happen|work",
        "how long do|does i|we|partners|they have to escalate|decide|settle",
        "time limit|limits|timescale|timescales for|of|in|on escalation|escalations|disagreement|disputes|escalating",
        "how long does|do|is|are each|every|one|first|second|third|last stage|step|tier|level [take|last] [of] [escalation]",
        "how long is|are|does|do stages|steps [of|in] [escalation] [take|last]",
      ], means: "find {routes}.time-limit"),
    PlainShape(
      .list,
      [
        "what|who is|are|decides [at|in] [\(ordinal)] stage|step|tier|level [\(ordinal)] [of|in] [escalation|disagreement|dispute]",
        "how many stages|steps|tiers|levels are|has|does|have [there] [in|of] [escalation] [have]",
        "what happens|comes at|in|after [\(ordinal)] stage|step|tier|level [\(ordinal)] [of|in] [escalation]",
      ], opening: "The steps of each route, where a paper gives them, stand on its own page: `show` and its name.",
      means: "list routes"),
    PlainShape(
      .list,
      [
        "how|when|what does|do|can|should {agent} escalate|refer|raise [things|issues|matters|concerns] to|with|at {other}",
        "how does|do {agent} get [things|issues|matters|concerns] to {other}",
        "how|when|what does|do|can|should {area} escalate|refer|raise [things|issues|matters|concerns] to|with|at {other}",
        "how does|do {area} get [things|issues|matters|concerns] to {other}",
      ], opening: "All routes; where each begins and to whom it goes stands on its own page.", means: "list routes"),
    PlainShape(
      .find,
      [
        "who has final|last|ultimate word|say|decision if|when|where [partners|agencies|we|they] cannot|cant|dont|disagree|differ|do [not] [agree]",
        "who decides in|at end if|when [partners|agencies|we|they] cannot|cant|dont|disagree|differ [agree]",
        "who decides in|at end",
        "who has final|last|ultimate word|say|decision",
      ], means: "find {disputes}.decider",
      "{disagreements}"),
    PlainShape(
      .search,
      [
        "what was|has|were|have [been] escalated about|on|to|over {words}",
        "was|has anything|something escalated about|on|to|over {words}",
      ], means: "search escalated"),
    PlainShape(
      .find,
      [
        "what reaches|comes|goes|is|gets [passed|raised|reported|escalated] [to|up] {body} from|by {other}",
        "what does {other} pass|raise|escalate|send to {body}",
        "how does|do things|matters|risks|issues get|go|reach|come from {other} to {body}",
      ], means: "find {other}.routes"),
    PlainShape(
      .escalate,
      [
        "where do|does|are|is {matter} issues|risks|concerns|problems [get|be] go|escalated|raised|taken|passed|reported [to]",
        "who|whom are|is|do {matter} [issues|risks|concerns] escalated|raised|go to",
        "how are|is {matter} [issues|risks|concerns] escalated|raised",
      ], means: "{matter}"),
  ]
}
