import Language

/// Questions of money, of what changed, and of what is not known.
extension PlainShapes {
  static let money: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "what is|are|was total|whole|overall budget|funding", "what is|was total|sum", "total budget|funding",
        "how much is it in all|total",
        "how much per|by|each partner", "cost per partner",
        "what do we|partners pay in all|total", "what does it [all] cost in all|total",
      ], means: "funding {main} by contributor {year}"),
    PlainShape(
      .funding,
      [
        "who pays", "who pays|funds|finances [for] it|partnership|us|board", "who funds|finances",
        "who contributes|contribute [to|into|towards] it|partnership|us|board", "budget", "money", "funding",
        "contributions",
        "finances", "finance",
        "what is|was budget", "how much is|was budget", "how much is|was pooled budget", "how big|large is|was budget",
        "who pays what",
        "how are we funded", "costs", "how much does it cost",
        "who contributes",
        "how much do partners pay|contribute|give", "what does money|budget pay for|buy", "what is money|budget for",
        "what do partners pay|contribute", "income", "pooled budget",
      ], means: "funding {funded} {year}"),
    PlainShape(
      .funding,
      [
        "who pays|funds for {body}", "who pays|funds {body}", "how is {body} funded",
        "budget|funding|money|finances of|for {body}",
        "how much does {body} cost", "what is budget of {body}", "what is|was {body} budget|funding",
        "how much is|was {body} budget|funding", "how big|large is|was {body} budget", "who contributes to {body}",
        "{body} budget|funding|contributions|money",
      ], means: "funding {body}{ofyear}"),
    PlainShape(
      .funding,
      [
        "compare [our] budget|funding|money|contributions in|for|of {when} and|with|to {until}",
        "compare [our] {when} budget|funding|contributions and|with|to {until} [budget|funding|contributions|one]",
        "how does|do|did [our] budget|funding|contributions in|for|of {when} compare|differ with|to|from {until}",
        "how does|do|did [our] {when} budget|funding compare|differ with|to|from {until} [budget|funding|one]",
        "[by] how much has|have|did|does budget|funding grow|rise|fall|change|increase|grown|risen|fallen|changed|increased between|from {when} and|to {until}",
        "how has|have|did|does budget|funding grow|rise|fall|change|increase|grown|risen|fallen|changed|increased between|from {when} and|to {until}",
        "[what] [is|was] change|difference|growth|increase in|of budget|funding between|from {when} and|to {until}",
        "what is|was difference between budget|funding in|of|for {when} and [in|of|for] {until}",
        "has|have|did|does budget|funding|contributions go|gone|rise|fall|grow|change|rose|fell|grown|risen|fallen|changed [up|down] [or] [up|down] between|from {when} and|to {until}",
        "budget|funding|contributions|money [from|between|in|for] {when} to|and|against|versus|vs {until}",
      ], means: "funding {funded} by contributor {when}..{until}"),
    PlainShape(
      .funding,
      [
        "compare {budget} in|for|of {when} and|with|to {until}",
        "how does|do|did {budget} in|for|of {when} compare|differ with|to|from {until}",
        "[by] how much has|have|did|does {budget} grow|rise|fall|change|increase|grown|risen|fallen|changed|increased between|from {when} and|to {until}",
        "how has|have|did|does {budget} grow|rise|fall|change|increase|grown|risen|fallen|changed|increased between|from {when} and|to {until}",
        "[what] [is|was] change|difference|growth|increase in|of {budget} between|from {when} and|to {until}",
        "what is|was difference between {budget} in|of|for {when} and [in|of|for] {until}",
        "funding [of|for] {budget} [from|between|in|for] {when} to|and|against|versus|vs {until}",
      ], means: "funding {budget} by contributor {when}..{until}"),
    PlainShape(
      .funding,
      [
        "how has|have|did {budget} grow|rise|fall|change|increase|grown|risen|fallen|changed|increased [over] [years|time]",
        "[by] how much has|have|did {budget} grow|rise|fall|change|increase|grown|risen|fallen|changed|increased [over] [years|time]",
        "how has|have|did {budget} grow|rise|fall|change|increase|grown|risen|fallen|changed|increased since {when}",
        "[by] how much has|have|did {budget} grow|rise|fall|change|increase|grown|risen|fallen|changed|increased since {when}",
        "{budget} over years|time", "{budget} year by|on year", "funding {budget} over years|time",
        "has|have|did {budget} gone|going|grown|risen|fallen|changed|grow|rise|fall|change [up|down] [or] [up|down]",
      ], means: "funding {budget} by contributor"),
    PlainShape(
      .funding,
      [
        "how has budget|funding|money changed", "how did budget|funding|money change", "budget|funding over years|time",
        "who pays more than before", "contributions over years|time", "how have contributions changed",
        "how much has budget|funding grown|risen|fallen",
        "[in] what|which year was|is budget|funding|total biggest|largest|highest|greatest|smallest|lowest|most|least",
        "has|have [our] budget|funding|contributions|contribution gone|going|grown|risen|fallen|changed [up|down] [or] [up|down]",
        "payments|contributions|budget|funding|money by|each|per year", "budget|funding|money year by year",
        "payments over years|time", "is|are budget|funding|contributions going|rising|falling [up|down]",
      ], means: "funding {funded} by contributor"),
    PlainShape(
      .funding,
      [
        "what does {organisation} pay compared|relative with|to {agent}",
        "compare share|contribution|contributions|funding with|to|of {organisation}",
        "compare {organisation} and|with {agent} share|contribution|contributions|funding",
        "what is|are|was share|shares",
      ], means: "funding {main} by contributor"),
    PlainShape(
      .funding,
      [
        "has|have {organisation} contribution|contributions|share gone|grown|risen|fallen|changed [up|down]",
        "how has|have {organisation} contribution|contributions|share changed",
        "does|do {organisation} pay more|less than before|previously", "{organisation} contribution over years|time",
        "did {organisation} pay more|less than {when}", "contribution of {organisation} over years|time",
      ], means: "funding {organisation}"),
    PlainShape(
      .funding,
      [
        "what share|percentage|proportion|part of budget|money|cost|funding comes from {organisation}",
        "what share|percentage|proportion comes from {organisation}",
        "what share|percentage|proportion of budget|money|cost|funding does|do {organisation} pay|carry|bear|cover|provide",
        "how much of budget|money|cost|funding comes from {organisation}",
        "how much of budget|money|cost|funding does|do {organisation} pay|carry|bear|cover|provide",
      ], means: "funding {organisation}{ofyear}"),
    PlainShape(
      .funding,
      [
        "how much does|do|did {organisation} pay|contribute|give|spend",
        "what is|are contribution|contributions|share of {organisation}",
        "contribution|contributions|share of {organisation}", "{organisation} contribution|contributions|share",
        "money from {organisation}",
        "how much comes|come|came [in] from {organisation}", "what came|comes [in] from {organisation}",
        "what is {organisation} contribution|share",
        "how much did|does {organisation} put in", "what did|does {organisation} put in",
      ], means: "funding {organisation}{ofyear}"),
  ]

  /// Questions of the options that were made in the session, and of what can be tried.
  static let options: [PlainShape] = [
    PlainShape(
      .drafts,
      [
        "options", "what options are there", "what options do we|i have", "what are [our] options", "list options",
        "what|which plans are there", "which options are there", "what have we planned",
      ], means: "drafts"),
    PlainShape(
      .compareOptions,
      [
        "compare [all] options", "which option is best|better",
        "[two|three|four] options side by side", "set|put options side by side",
      ],
      means: "compare options"),
    PlainShape(
      .help,
      [
        "what are options for|on budget|money|funding", "what options do we have for|on|to budget|money|save [money]",
        "how can|could we save|cut money|costs|budget", "what can i ask about money|budget|funding",
        "how could we share costs|budget [differently]", "what if we share costs|budget differently",
      ], means: "help money"),
  ]

  static let change: [PlainShape] = [
    PlainShape(
      .diff,
      [
        "what happened in|during|on {when}", "what happened {when}", "what went on in|during {when}",
        "what was going on in|during {when}", "events in|during|of {when}", "what happens in|during|on {when}",
        "what is|was happening|going [on] in|during|on {when}", "what will happen in|during|on {when}",
      ], means: "diff {before} {last}", "calendar from {when} to {when}"),
    PlainShape(
      .diff,
      [
        "what changed in|during|on {when}", "changes in|during {when}", "what is new in {when}",
        "what was new in {when}", "what is|was new in {when} report|paper", "what did {when} report|paper change",
        "what has changed in {when}", "differences in {when}", "what did {when} change",
        "what changed {when}",
      ], means: "diff {before} {last}"),
    PlainShape(
      .diff,
      [
        "what changed|happened since|after {when}", "what [has] changed|happened between {when} and now|today",
        "changes since {when}", "what has changed|happened since {when}",
        "what is new since {when}",
        "what is different since {when}", "differences since {when}",
      ], means: "diff {before} {now}"),
    PlainShape(
      .diff,
      [
        "what changed between {when} and {until}", "changes between {when} and {until}",
        "changes from {when} to {until}",
        "difference|differences between {when} and {until}", "what changed from {when} to {until}",
        "compare {when} and|with {until}",
      ], means: "diff {when} {until}"),
    PlainShape(
      .diff,
      [
        "changes", "what changed", "what has changed", "what is new", "what changed recently", "recent changes",
        "what changed lately",
        "anything new", "what changed|happened in|over|during|within last|past year|12 months|twelve months",
      ], means: "diff {yearago} {now}"),
    PlainShape(
      .diff,
      [
        "what [has] changed|happened in|over|during|within last|past {years} years",
        "changes in|over last|past {years} years",
        "what is new in|over last|past {years} years", "what is different from {years} years ago",
        "what changed since {years} years ago",
      ], means: "diff {yearsago} {now}"),
    PlainShape(
      .compare,
      [
        "compare {body} and|with|to|against {other}", "difference|differences between {body} and {other}",
        "compare {body} {other}", "how do|does {body} compare with|to|against {other}",
        "how are|is {body} and {other} related",
        "how does|do {body} differ from {other}", "how is {body} different from {other}", "{body} versus|vs {other}",
      ], means: "compare {body} {other}"),
    PlainShape(
      .history,
      [
        "what happened to {thing}", "history|story of {thing}",
        "how has {thing} changed", "what became of {thing}",
        "where has {thing} gone",
        "{thing} over time", "timeline of {thing}", "how did {thing} change", "{thing} history",
      ], means: "history {thing}"),
    PlainShape(
      .history,
      [
        "what [has] changed|happened for|at|to|with {agent} since {when}",
        "what [has] changed|happened for|at|with {agent}", "what is new|different for|at|with {agent}",
        "how has|have {agent} changed since {when}", "how has|have {agent} changed",
        "what did merger change|mean for {agent}", "what does merger mean|change for {agent}",
        "how did merger affect {agent}", "what difference did merger make to|for {agent}",
      ], means: "history {agent}"),
    PlainShape(
      .whenDid,
      [
        "who replaced|followed|succeeded {seat}", "who took over from {seat}", "who came after {seat}",
        "who is successor of {seat}", "who did {seat} hand over to",
      ], means: "when did {seat}.holder change"),
    PlainShape(
      .find,
      [
        "what|which [paper|document] replaced|replaces|superseded|supersedes|followed {paper}",
        "what came after {paper}",
        "has|have|was|were|is|are {paper} [been] replaced|superseded",
      ], means: "find {replaced}.replaced-by"),
    PlainShape(
      .find,
      [
        "what|who replaced {thing}", "what came after {thing}", "successor|successors of {thing}",
        "what followed {thing}", "what is {thing} now",
        "who took over from {thing}",
      ], means: "find {thing}.successors"),
    PlainShape(
      .whenDid,
      [
        "what was {thing} called|named before|earlier|first|then", "what did {thing} use to be called",
        "former|old|earlier|previous|other name|names of {thing}", "when was {thing} renamed",
        "when did {thing} change|get [its] [new] name", "has|was {thing} [been] renamed",
        "what name|names did|has|had {thing} have|had before",
      ], means: "when did {thing}.name change", "find {thing}.predecessors"),
    PlainShape(
      .find,
      [
        "what came before {thing}", "what did {thing} replace", "what was [there] before {thing}",
        "what did {thing} grow out of", "what was {thing} before",
        "predecessor|predecessors of {thing}",
        "what does {thing} follow",
      ], means: "find {thing}.predecessors"),
    PlainShape(
      .show,
      [
        "when was {thing} set|founded|created|formed|established|started [up]",
        "when did {thing} start|begin|merge", "how old is {thing}",
        "when was {thing} merged|ended|abolished|dissolved", "since when is there {thing}",
      ],
      means: "show {thing}"),
    PlainShape(
      .show,
      [
        "merger", "amalgamation", "when was merger", "what is|was merger", "what merged", "when did they|boards merge",
        "tell about merger", "what|who was|were merged", "which boards|bodies|partnerships merged",
        "when did [two] boards|partnerships merge", "when did merger happen", "when did merger take place",
        "when did {bodies} merge|amalgamate|combine|join [together]",
        "when was|were {bodies} merged|amalgamated|combined",
        "when did merger come [into] [effect]",
      ],
      means: "show {merger}"),
    PlainShape(
      .calendar,
      [
        "what is due", "deadlines", "calendar", "what falls due", "what is coming [up]", "diary", "what is next",
        "what has to be done by when",
        "upcoming", "when are things due", "dates",
      ], means: "calendar from {tomorrow} to {yearahead}"),
  ]

  static let gaps: [PlainShape] = [
    PlainShape(
      .questions,
      [
        "what should we|i look at|into first",
        "what are biggest|main|key|most|important [important] gaps|questions|unknowns",
        "what are [most] important open questions", "biggest|main|key gaps|questions", "where are gaps|holes",
        "what do papers leave open", "what is missing", "what is not in papers", "what do papers not say|tell",
        "what is left open", "questions", "open questions",
        "what is not known|stated",
        "gaps", "what should i ask", "whom|who should i ask", "what do we not know", "unknowns", "what is unclear",
        "lines of enquiry", "who|whom should|can i speak|talk to about quorum|budget|money|funding|chair|duties",
        "whom|who should|can i ask about quorum|budget|money|funding|chair|duties",
        "what gaps are there [in papers]", "what is missing from papers|reports|report",
        "what is missing from yearly|annual report",
        "what is open", "what are gaps",
      ], means: "questions {main}"),
    PlainShape(
      .questions,
      [
        "questions for|about|on {body}", "what is missing for|about|from {body}",
        "what dont we know about {body}", "what do we not know about {body}", "what gaps are there in|about|on {body}",
        "what is unclear about {body}", "whom|who should|can i ask about {body}",
        "what do papers leave open about {body}", "gaps in {body}",
        "what should i ask {body}", "what is not known about {body}", "open questions for|about|on {body}",
      ], means: "questions {body}"),
    PlainShape(
      .questions,
      [
        "questions for|to {role}", "which|what questions concern|involve {role}", "questions concerning {role}",
        "what should|can|could i|we ask {role}", "what to ask {role}", "ask {role}",
        "what do i|we ask {role}", "what can {role} answer|tell", "what should i|we put to {role}",
      ], means: "questions {main} for {role}"),
    PlainShape(
      .conflicts,
      [
        "what does not add up", "what doesnt add up", "contradictions", "discrepancies", "conflicts",
        "where do papers|sources disagree",
        "errors", "mistakes", "do papers agree", "are there [any] errors|mistakes|contradictions in papers",
        "do [budget] figures|numbers|totals add up", "do figures|numbers agree|tally", "does budget add up",
        "inconsistencies", "what is wrong", "what does not fit",
        "what is inconsistent",
      ], means: "conflicts {main}"),
    PlainShape(
      .conflicts,
      [
        "contradictions|discrepancies|conflicts|mistakes in|of|about|with {thing}",
        "what does not add up in|about|with {thing}",
        "where do papers disagree about|on {thing}", "do papers agree about|on {thing}", "what is wrong with {thing}",
        "do|does|did papers|paper|reports|sources|documents [all] agree|disagree|differ|conflict|contradict about|on|over {thing}",
        "why is|are there two|several|different dates|date|days|names|name|figures|versions for|of|on {thing}",
      ],
      means: "conflicts {thing}"),
    PlainShape(
      .check,
      [
        "is|are we|it|partnership compliant|lawful|legal [with] [law|guidance]",
        "do we comply [with] [law|guidance|rules]",
        "are|do we meeting|meet [our] [statutory|legal] duties|obligations|requirements", "where are we not compliant",
        "what do we fail|breach", "which rules are not met|broken|breached", "what rules fail|fails", "rules",
        "does it meet law|rules|guidance", "compliance",
        "are rules met", "what fails", "is everything in order", "check", "what is not met",
      ], means: "check {main}"),
    PlainShape(
      .check,
      [
        "conflicts of interest", "conflict of interest", "is there [any] conflict of interest", "role|roles conflicts",
        "are there [any] conflicts of interest", "what|which conflicts of interest are there", "self-review",
        "does anyone|anybody mark|marks their|own [own] homework", "who marks [their] [own] homework",
        "is anyone|anybody marking [their] [own] homework", "where are roles in conflict",
        "are there [any] role conflicts",
        "how independent is scrutineer|scrutiny", "who reviews [their] own work",
      ], means: "check {independence}"),
    PlainShape(
      .reportVisit,
      [
        "report for|on|about {body}", "brief [me] on|about {body}", "briefing on|about|for {body}",
        "prepare [for] [my] visit to {body}", "visit report for|on|of {body}",
      ], means: "report visit {body}"),
    PlainShape(
      .reportVisit,
      [
        "report", "visit report", "prepare [for] [my] visit", "report for|on visit", "briefing", "brief me",
        "what do i need to know before|for visit", "what should i know before|for visit", "i am visiting",
      ], means: "report visit {main}"),
    PlainShape(
      .reportFor,
      [
        "report for|on|about {organisation}", "briefing for {organisation}", "what does it mean for {organisation}",
        "what does mean for {organisation}", "what is in it for {organisation}",
        "brief [me] on|about|for {organisation}",
        "one page for {organisation}",
        "summary for {organisation}", "page for {organisation}",
      ], means: "report for {organisation}"),
  ]
}
