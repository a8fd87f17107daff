import Language

/// The ways in which questions are said, by what they ask.
///
/// Articles are left out of a question before it is compared, so none stands here.
enum PlainShapes {
  static let searching: [PlainShape] = [
    PlainShape(.search, ["section {words}"], means: "search section {words}"),
    PlainShape(
      .search,
      [
        "search for {words}", "look for|up {words}", "where is {words} mentioned", "who|what mentions {words}",
        "what do papers|reports say about|of|on {words}", "anything about|on {words}", "mentions of {words}",
        "what is said about|of|on {words}", "everything about|on {words}",
        "what does|do law|guidance|statute|act say|require about|on|of {words}",
        "what does working together say|require about|on|of {words}", "is {words} mentioned [anywhere]",
      ], means: "search {words}"),
  ]

  static let people: [PlainShape] = [
    PlainShape(
      .whoChairs,
      [
        "who chairs|heads partnership|board", "who chairs|heads", "who is|was [its] chair",
        "who is|was [independent] chair", "chair", "who was chairing", "who is|was in charge", "who chairs",
        "who is|was chair of partnership", "is there [independent] chair",
      ], means: "who chairs {main}"),
    PlainShape(
      .whoChairs,
      [
        "who chairs|leads|runs|heads subgroups|groups", "who chairs each|all subgroups|groups",
        "chairs of subgroups|groups", "who are chairs", "chairs",
      ],
      means: "who chairs {groups}"),
    PlainShape(
      .whoChairs,
      [
        "who chairs|leads|runs|heads {body}", "who is|was [independent] chair of {body}", "chair of {body}",
        "{body} chair",
        "who is|was chairing {body}", "who is leading {body}", "who is|was in charge of {body}", "name chair of {body}",
      ], means: "who chairs {body}"),
    PlainShape(
      .whoSitsOnBoth,
      [
        "who sits|is on both {body} and {other}", "who is member of both {body} and {other}",
        "who sits on {body} and {other}", "shared members of {body} and {other}",
        "common members of {body} and {other}", "do {body} and {other} share members",
      ], means: "who sits on both {body} and {other}"),
    PlainShape(
      .whoSitsOn,
      [
        "who sits on [partnership]", "who are members|partners", "members", "list members|partners", "membership",
        "partners",
        "who are statutory partners", "statutory partners", "who is on partnership|board", "who attends",
        "show members",
      ], means: "who sits on {main}"),
    PlainShape(
      .whoSitsOn,
      [
        "who is|are|was|were|sits|sit|sat on|in {body}", "members|membership|partners of {body}",
        "who are [the] members|partners of {body}",
        "who attends {body}", "list members of {body}", "show members of {body}", "who belongs to {body}",
        "{body} members",
        "{body} membership", "who is member of {body}", "who comes to {body}", "who goes to {body}",
      ], means: "who sits on {body}"),
    PlainShape(
      .whoSitsOn,
      ["who represents|represented {organisation} on|at {body} [now]", "who sits|sat on|at {body} for {organisation}"],
      means: "who sits on {body} for {organisation}"),
    PlainShape(
      .find,
      [
        "who represents|speaks|sits for {organisation}", "who represents|represented {organisation}",
        "{organisation} representative",
        "who is|are|was|were {organisation} representative|representatives|rep|reps|delegate",
        "representative of {organisation}",
      ],
      means: "find {organisation}.represented-by"),
    PlainShape(
      .find,
      [
        "who hosts {thing}", "who is host of {thing}", "where is {thing} hosted|based", "host of {thing}",
        "which organisation hosts {thing}",
      ],
      means: "find {thing}.host"),
    PlainShape(
      .find,
      [
        "who supports {body}", "who staffs {body}", "support team of {body}", "who works for {body}",
        "business unit of {body}",
      ],
      means: "find {body}.supported-by"),
    PlainShape(
      .find,
      [
        "who supports partnership|us", "is there business|partnership|partnerships unit|team|office",
      ], means: "find {main}.supported-by"),
    PlainShape(
      .find,
      [
        "who scrutinises|scrutinised {body}", "who is|was [independent] scrutineer of {body}", "scrutineer of {body}",
      ], opening: "Who is named as its scrutineer; below, who is said to oversee it, which is not the same:",
      means: "find {body}.scrutineer", "find {body}.overseen-by"),
    PlainShape(
      .find, ["who oversees|checks {body}"], means: "find {body}.scrutineer together with {body}.overseen-by"),
    PlainShape(
      .find,
      [
        "who is|was [independent] scrutineer", "scrutineer", "who scrutinises|scrutinised partnership|us|it",
        "independent scrutiny", "who provides|gives independent scrutiny", "is there [independent] scrutineer",
        "do|does we|partnership|it have [independent] scrutineer",
        "independent scrutineer",
      ],
      means: "find {main}.scrutineer"),
    PlainShape(
      .find,
      [
        "who holds|has post|role|job of {post}", "who holds {post}", "who is|was|are {post}", "holder of {post}",
        "name of {post}", "is there {post}", "do we have {post}",
      ],
      means: "find {post}.holder"),
    PlainShape(
      .find, ["who holds {agent} to account", "who does {agent} answer to", "who is {agent} accountable to"],
      means: "find {agent}.accountable-to"),
    PlainShape(
      .list, ["which|what boards|partnerships|bodies|groups cover {area}"],
      means: "list bodies where areas contains {area}"),
    PlainShape(
      .find, ["what|which area|areas|places|councils does|do {organisation} cover|serve"],
      means: "find {organisation}.areas"),
    PlainShape(.find, ["who covers {area}", "what covers {area}"], means: "find {area}.covered-by"),
    PlainShape(
      .find,
      [
        "is {area} part of {body}", "is {area} in|under {body}", "is {area} covered by {body}",
        "does {body} cover {area}",
      ], means: "find {body}.areas"),
    PlainShape(
      .roles,
      [
        "{person}", "who is|was {person}", "what does {person} do", "roles of {person}", "what is role of {person}",
        "what roles does {person} have|hold", "where is {person} [now]", "who does {person} work for",
        "what does {person} hold", "where does {person} sit",
      ], means: "roles of {person}"),
    PlainShape(
      .roles,
      [
        "what does|do {role} chair|chairs", "does|do {role} chair anything", "what groups does {role} chair",
      ], means: "roles of {role}"),
    PlainShape(
      .roles,
      ["is {organisation} partner|member [of] [partnership]", "does {organisation} take part [in] [partnership]"],
      means: "roles of {organisation}"),
    PlainShape(
      .history,
      [
        "when did {person} start|begin|leave|go|stop|join|finish|end|take", "when was {person} appointed",
        "how long has|did {person} been|be {words}", "how long was {person} {words}",
        "how long has {person} chaired {words}",
      ], means: "history {person}"),
    PlainShape(
      .whenDid,
      [
        "who was [independent] chair|scrutineer before {seat}", "who chaired [it] before {seat}",
        "who came before {seat}", "who did {seat} replace|follow|succeed", "who did {seat} take over from",
      ], means: "when did {seat}.holder change"),
  ]

  static let accountability: [PlainShape] = [
    PlainShape(
      .find,
      [
        "what are|is we|us|it|partnership [legally] responsible|accountable|answerable for"
      ], means: "find {main}.accountable-for together with {main}.responsible-for"),
    PlainShape(
      .find,
      [
        "what are duties|responsibilities of {organisation}", "duties|responsibilities of {organisation}",
        "what is|are {organisation} [legally] responsible|accountable|answerable for",
        "what does {organisation} answer for",
        "what must {organisation} do", "how many duties does|do {organisation} have",
        "{organisation} duties|responsibilities", "what is {organisation} in charge of",
      ],
      means:
        "find certain (duties where binds contains {organisation}.kind) together with {organisation}.accountable-for "
        + "together with {organisation}.responsible-for"),
    PlainShape(
      .list,
      [
        "duties|responsibilities", "what are duties", "list duties", "what must partnership do", "what must we do",
      ], means: "list duties"),
    PlainShape(
      .whoIsAccountable,
      [
        "who is|are|was accountable|responsible|answerable|liable for {duty}", "who is in charge of {duty}",
        "who answers for {duty}", "who owns {duty}", "whose job|duty|responsibility is {duty}",
        "accountability for {duty}",
        "accountable for {duty}", "who has to do {duty}", "who must do {duty}", "who does {duty}",
        "who commissions|publishes|writes|agrees|arranges|makes|reviews|signs|produces|delivers|oversees {duty}",
        "who sets|chooses|approves|prepares|handles|runs|manages|decides {duty}", "who looks after {duty}",
        "who deals with {duty}", "who draws up {duty}", "who decides whether|if to hold|do|commission {duty}",
        "who monitors|checks|follows|audits|oversees [up] {duty}",
        "who decides on|whether|if {duty}", "who carries out {duty}", "who decides if|whether {duty} goes ahead",
        "who decides whether to do {duty}", "which body|board approves|agrees|signs {duty}",
        "who checks|ensures|monitors|sees {duty} is|are carried|followed|done|implemented|met|acted [out|up|on]",
      ], means: "who is accountable for {duty}"),
  ]

  static let routes: [PlainShape] = [
    PlainShape(
      .list,
      [
        "where does disagreement|dispute|escalation|it go [next]",
        "who decides if|when partners disagree|differ",
        "what if [safeguarding] partners|agencies disagree|differ",
        "escalate disagreement|dispute",
        "disagreement",
        "disagreements",
        "dispute resolution",
        "who settles|resolves|decides disputes|disagreements|dispute|disagreement",
        "where do disagreements|disputes go",
        "what if partners|agencies|they|we cannot|cant|dont agree", "partners|agencies|they|we cannot|cant|dont agree",
        "partners|agencies|they|we disagree|differ",
        "what if partners|we do not agree",
        "what if {attendees} disagree|differ",
        "who decides if|when partners|they|we cannot|cant|dont agree",
        "who decides if|when partners do not agree",
        "how do|would we|you|they|partners resolve|settle [professional] disagreement|dispute|disagreements|disputes",
        "how do we resolve|settle disagreement|dispute between|among partners|agencies",
        "where do|does disagreements|disputes|disagreement|dispute between partners|agencies go",
        "how is|are [professional] disagreement|dispute|difference|disagreements|disputes|differences resolved|settled",
        "who has final|last say|word",
      ], means: "{disagreements}"),
    PlainShape(
      .escalate,
      [
        "escalation",
        "escalation route|routes|policy|process|steps|stages|procedure|protocol|pathway|path|rules",
        "how do|can|should we|i|you|partners escalate",
        "escalate",
        "what is escalation route|policy|process",
        "what are steps|stages of|in escalation|escalating",
        "who|whom do i|we escalate to",
      ], means: "list routes"),
    PlainShape(
      .escalate,
      [
        "where does {words} from {body} go", "where does {words} in {body} go", "escalate {words} in {body}",
        "how is {words} in {body} escalated", "who decides {words} in {body}",
      ], means: "escalate \"{words}\" from {body}"),
  ]

  static let things: [PlainShape] = [
    PlainShape(
      .find,
      [
        "what are priorities", "priorities", "what are [strategic] priorities", "strategic priorities",
        "what are we working on", "aims", "objectives",
      ],
      means: "find {main}.priorities"),
    PlainShape(
      .find,
      [
        "priorities of {body}", "what did|does|do {body} want|aim|hope|intend|try to achieve|improve",
        "what are [strategic] priorities of|for {body}", "{body} priorities",
        "what is {body} working on", "aims of {body}",
      ],
      means: "find {body}.priorities"),
    PlainShape(
      .find,
      [
        "subgroups|groups of {body}", "what subgroups|groups does {body} have", "what are subgroups|groups of {body}",
        "{body} subgroups|groups",
        "which groups report to {body}",
      ],
      means: "find {bodygroups}"),
    PlainShape(
      .find,
      ["subgroups", "groups", "what are subgroups|groups", "list subgroups|groups", "what subgroups|groups are there"],
      means: "find {maingroups}"),
    PlainShape(
      .show,
      [
        "overview", "summary", "arrangements", "who is who",
        "who are key|main people|players",
      ],
      means: "show {main}"),
    PlainShape(
      .show,
      [
        "overview of {body}"
      ],
      means: "show {body}"),
    PlainShape(
      .find,
      [
        "contact", "contacts", "whom do i contact", "who do i contact", "how do i contact them|partnership|team",
        "contact details", "email", "address", "phone", "who is contact", "what is email|contact [address]",
        "email address",
        "how do|can i|we|you contact|reach|email|write [to] them|partnership|team|board|it|you",
        "where do|can i|we write",
        "what is phone|telephone|email [number|address] [of|for] [partnership|team]",
      ],
      opening: "The printed address of it, or of the team that supports it; then that team:",
      means: "find {main}.contact together with {main}.supported-by.contact", "find {main}.supported-by"),
    PlainShape(
      .list,
      [
        "papers", "documents", "sources", "which papers are there", "what papers do we have", "what is it based on",
        "what have you read", "what|which reports|papers are there|used",
        "when was latest|newest|last report|paper published", "what|which papers have you read",
        "how up to date is it|information|model",
        "how up to date is", "what is newest|latest paper|report|source", "what is all based on",
      ],
      means: "list sources"),
    PlainShape(
      .list,
      [
        "minutes", "meeting minutes", "show minutes", "are there minutes", "where are minutes",
        "when did it|they|partnership|board last meet", "when did {body} last meet", "minutes of|from {body}",
        "when was last meeting [of] [board]",
        "are there minutes of|from {body}",
      ],
      means: "list meetings"),
    PlainShape(
      .list,
      [
        "rules of law", "laws", "law", "statute", "what is legal basis|framework", "legal basis",
        "what is statutory basis|framework",
      ], means: "list rules"),
    PlainShape(
      .list, ["what does|do law|statute|legislation say|ask|require [of] [us]"],
      opening: "Rules by statute, and by guidance; the local rules of reading are left out.",
      means: "list rules where force is must", "list rules where force is should"),
    PlainShape(
      .roles,
      [
        "what does|do {organisation} do", "roles|role of {organisation}", "what is role of {organisation}",
        "where does {organisation} sit",
        "which boards is {organisation} on", "what is {organisation} on", "what is {organisation} role",
      ], means: "roles of {organisation}"),
    PlainShape(
      .list,
      [
        "decisions", "what was|were decided", "what|which decisions were|are made|taken|there|recorded",
        "list decisions made",
      ],
      means: "list decisions"),
    PlainShape(
      .history, ["timeline", "history", "show timeline", "timeline of partnership"], means: "history {main}"),
    PlainShape(
      .whoSitsOn,
      [
        "is|are {role} on {body}", "is|are|was {role} member of {body}", "does|do {role} sit on {body}",
        "does|do {role} attend {body}", "is anyone|anybody from {organisation} on {body}",
        "who sits on|attends {body} from|for {organisation}", "who attends {body} from|for {organisation}",
      ], means: "who sits on {body}"),
    PlainShape(
      .find, ["where does|do {body} sit"], means: "find {body}.reports-to together with {body}.parent"),
    PlainShape(
      .find,
      ["where does|do {body} report", "who|what|whom does|do {body} report to", "to whom|who does|do {body} report"],
      means: "find {body}.reports-to"),
    PlainShape(
      .list, ["list [all] posts|roles|jobs", "what posts are there", "posts"], means: "list posts"),
    PlainShape(
      .show,
      [
        "what is role|purpose|remit|job of {body}", "role|purpose of {body}", "what is {body} role|remit|purpose",
      ], means: "show {body}"),
    PlainShape(
      .show,
      [
        "what|who is|are|was|were {thing}", "what does|do {thing} do", "show {thing}", "describe {thing}",
        "explain {thing}", "about {thing}", "details of {thing}",
        "what is known about {thing}", "tell about {thing}", "remit of {thing}", "what is remit of {thing}",
        "purpose of {thing}", "what is {thing} for", "is there {thing}", "do we have {thing}", "have we got {thing}",
        "information on|about {thing}", "what is|was {thing} called [then]", "what is name of {thing}",
      ], means: "show {thing}"),
  ]

  /// Topics that have a page of help.
  static let topics: [PlainShape] = [
    PlainShape(
      .help,
      [
        "help me", "help please", "what can i ask", "what can i do", "what can you do", "how does [this] work",
        "how do i use [this]", "commands", "i am lost",
        "how do i start", "what now",
      ],
      means: "help")
  ]
}
