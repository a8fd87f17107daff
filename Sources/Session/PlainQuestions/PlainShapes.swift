import Language

/// The ways in which questions are said, by what they ask; the first that fits wins.
///
/// Articles are left out of a question before it is compared, so none stands here.
enum PlainShapes {
  static let all: [PlainShape] =
    people + accountability + routes + quorum + formulas + uncertainty + whatIf + money + change + gaps + things
    + topics + searching

  private static let searching: [PlainShape] = [
    PlainShape(
      .search,
      [
        "search for {words}", "look for|up {words}", "where is {words} mentioned", "who|what mentions {words}",
        "what do papers|reports say about|of|on {words}", "anything about|on {words}", "mentions of {words}",
        "what is said about|of|on {words}", "everything about|on {words}",
      ], means: "search {words}")
  ]

  private static let people: [PlainShape] = [
    PlainShape(
      .whoChairs,
      [
        "who chairs|leads|runs|heads partnership|board", "who chairs|leads|runs|heads", "who is|was [its] chair",
        "who is|was [independent] chair", "chair", "who was chairing", "who is in charge", "who chairs|leads",
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
        "who is|was chairing {body}", "who is leading {body}", "who is in charge of {body}", "name chair of {body}",
      ], means: "who chairs {body}"),
    PlainShape(
      .whoSitsOnBoth,
      [
        "who sits|is on both {body} and {other}", "who is [a] member of both {body} and {other}",
        "who sits on {body} and {other}", "shared members of {body} and {other}",
        "common members of {body} and {other}",
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
      .find,
      [
        "who represents {organisation} on|at {body}", "who represents|speaks|sits for {organisation}",
        "{organisation} representative", "who is|are {organisation} representative|representatives|rep|delegate",
        "representative of {organisation}",
      ],
      means: "find {organisation}.represented-by"),
    PlainShape(
      .find,
      [
        "who hosts {thing}", "who is host of {thing}", "where is {thing} hosted", "host of {thing}",
        "which organisation hosts {thing}",
      ],
      means: "find {thing}.host"),
    PlainShape(
      .find,
      [
        "who supports {body}", "who staffs {body}", "who runs business unit", "support team of {body}",
        "business unit of {body}",
      ],
      means: "find {body}.supported-by"),
    PlainShape(
      .find,
      [
        "who scrutinises|scrutinised {body}", "who is|was [independent] scrutineer of {body}", "scrutineer of {body}",
        "who oversees {body}", "who checks {body}",
      ],
      means: "find {body}.scrutineer together with {body}.overseen-by"),
    PlainShape(
      .find,
      [
        "who is|was [independent] scrutineer", "scrutineer", "who scrutinises|scrutinised partnership|us|it",
        "independent scrutiny", "who provides|gives independent scrutiny",
        "independent scrutineer",
      ],
      means: "find {main}.scrutineer together with {main}.overseen-by"),
    PlainShape(
      .find,
      [
        "who holds|has post|role|job of {post}", "who holds {post}", "who is|was|are {post}", "holder of {post}",
        "name of {post}",
      ],
      means: "find {post}.holder"),
    PlainShape(
      .roles,
      [
        "{person}", "who is|was {person}", "what does {person} do", "roles of {person}", "what is role of {person}",
        "what roles does {person} have|hold",
        "what does {person} hold|chair", "where does {person} sit",
      ], means: "roles of {person}"),
  ]

  private static let accountability: [PlainShape] = [
    PlainShape(
      .find,
      [
        "what are duties|responsibilities of {organisation}", "duties|responsibilities of {organisation}",
        "what is|are {organisation} responsible|accountable for", "what does {organisation} answer for",
        "what must {organisation} do", "{organisation} duties|responsibilities", "what is {organisation} in charge of",
      ], means: "find {organisation}.accountable-for together with {organisation}.responsible-for"),
    PlainShape(
      .list,
      [
        "duties", "what are duties", "list duties", "what must partnership do", "what must we do", "statutory duties",
        "our duties", "responsibilities",
      ],
      means: "list duties where areas is {place}"),
    PlainShape(
      .whoIsAccountable,
      [
        "who is|are|was accountable|responsible|answerable|liable for {duty}", "who is in charge of {duty}",
        "who answers for {duty}", "who owns {duty}", "whose job|duty|responsibility is {duty}",
        "accountability for {duty}",
        "accountable for {duty}", "who has to do {duty}", "who must do {duty}", "who does {duty}",
        "who leads on {duty}",
        "who commissions|publishes|writes|agrees|arranges|makes|reviews|signs|produces|delivers|oversees {duty}",
        "who decides on|whether|if {duty}", "who carries out {duty}", "who decides if|whether {duty} goes ahead",
        "who decides whether to do {duty}", "which body|board approves|agrees|signs {duty}",
      ], means: "who is accountable for {duty}"),
  ]

  private static let routes: [PlainShape] = [
    PlainShape(
      .escalate,
      [
        "where does disagreement|dispute|escalation|it go [next]", "who decides if|when partners disagree",
        "what happens if|when partners disagree", "what if partners disagree", "escalate disagreement|dispute",
        "escalation",
        "escalation route|routes|policy|process", "disagreement", "disagreements",
        "how are disputes|disagreements resolved|settled",
        "how do we escalate", "how do i escalate", "escalate", "dispute resolution",
        "who settles disputes|disagreements",
        "where do disagreements|disputes go", "what is escalation route|policy|process",
        "what happens if|when partners cannot|cant|dont agree", "what if partners cannot|cant|dont agree",
        "where do disagreements|disputes between partners|agencies go",
        "how is|are [professional] disagreement|dispute|difference|disagreements|disputes|differences resolved|settled",
        "who settles|resolves dispute|disagreement", "who has final say",
      ], means: "list routes"),
    PlainShape(
      .escalate,
      [
        "where does {words} from {body} go", "where does {words} in {body} go", "escalate {words} in {body}",
        "how is {words} in {body} escalated", "who decides {words} in {body}",
      ], means: "escalate \"{words}\" from {body}"),
  ]

  private static let quorum: [PlainShape] = [
    PlainShape(
      .quorate,
      [
        "is|are {body} quorate without {attendees}", "can {body} meet|decide|sit without {attendees}",
        "{body} quorate without {attendees}",
        "would {body} be quorate without {attendees}", "is {body} still quorate without {attendees}",
        "quorum of {body} without {attendees}",
        "can {body} go ahead without {attendees}", "what if {attendees} miss|misses {body}",
      ], means: "quorate {body} without {attendees}"),
    PlainShape(
      .quorate,
      [
        "is|are {body} quorate with [only|just] {attendees}", "can {body} meet|decide with [only|just] {attendees}",
        "would {body} be quorate with [only|just] {attendees}", "quorum of {body} with {attendees}",
        "is {body} quorate if [only] {attendees} attend|come|comes|attends",
      ], means: "quorate {body} with {attendees}"),
    PlainShape(
      .quorate,
      [
        "can we meet|decide|sit without {attendees}", "is it quorate without {attendees}",
        "are we quorate without {attendees}",
        "quorate without {attendees}", "without {attendees}",
      ], means: "quorate {main} without {attendees}"),
    PlainShape(
      .find, ["what was quorum", "what was quorum rule", "what was rule on quorum"], means: "find {main}.quorum"),
    PlainShape(
      .find, ["what was quorum of|for {body}", "what was {body} quorum"], means: "find {body}.quorum"),
    PlainShape(
      .quorate,
      [
        "what is quorum", "quorum", "are we quorate", "how many make quorum", "how many must attend|come",
        "is it quorate",
        "who must attend|come|be there",
      ], means: "quorate {main}"),
    PlainShape(
      .quorate,
      [
        "what is quorum of|for {body}", "quorum of|for {body}", "is|are {body} quorate", "how many must attend {body}",
        "{body} quorum",
        "who must attend|be at {body}", "when is {body} quorate",
      ], means: "quorate {body}"),
    PlainShape(
      .find,
      [
        "how often|when does|do {body} meet", "when are meetings of {body}", "meetings of {body}",
        "how often is {body} held",
        "{body} meetings", "when is {body} meeting",
      ], means: "find {body}.meets"),
    PlainShape(
      .find,
      [
        "how often|when does|do we|it|they|partnership meet", "meetings", "when are meetings",
        "how often do meetings happen",
      ],
      means: "find {main}.meets"),
  ]

  private static let things: [PlainShape] = [
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
        "priorities of {body}", "what are [strategic] priorities of|for {body}", "{body} priorities",
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
      means: "find {body}.subgroups"),
    PlainShape(
      .find,
      ["subgroups", "groups", "what are subgroups|groups", "list subgroups|groups", "what subgroups|groups are there"],
      means: "find {main}.subgroups"),
    PlainShape(
      .show,
      [
        "structure", "show structure", "what is structure", "how is it organised|structured", "organogram",
        "organisation chart", "structure chart",
        "how is partnership organised|structured|set", "overview", "summary", "arrangements", "who is who",
      ],
      means: "show {main}"),
    PlainShape(
      .show,
      [
        "structure of {body}", "how is {body} organised|structured|set [up]", "{body} structure", "overview of {body}",
        "organogram of {body}",
      ],
      means: "show {body}"),
    PlainShape(
      .find,
      [
        "contact", "contacts", "whom do i contact", "who do i contact", "how do i contact them|partnership|team",
        "contact details", "email", "address", "phone",
      ],
      means: "find {main}.supported-by"),
    PlainShape(
      .list,
      [
        "papers", "documents", "sources", "which papers are there", "what papers do we have", "what is it based on",
        "what have you read",
      ],
      means: "list sources"),
    PlainShape(
      .list, ["minutes", "meeting minutes", "show minutes", "are there minutes", "where are minutes"],
      means: "list meetings"),
    PlainShape(
      .list, ["rules of law", "laws", "law", "what does law say", "statute"], means: "list rules"),
    PlainShape(
      .roles,
      [
        "what does|do {organisation} do", "roles|role of {organisation}", "what is role of {organisation}",
        "where does {organisation} sit",
        "which boards is {organisation} on", "what is {organisation} on", "what is {organisation} role",
      ], means: "roles of {organisation}"),
    PlainShape(
      .show,
      [
        "what|who is|are|was|were {thing}", "what does|do {thing} do", "show {thing}", "describe {thing}",
        "explain {thing}", "about {thing}", "details of {thing}",
        "what is known about {thing}", "tell about {thing}", "remit of {thing}", "what is remit of {thing}",
        "purpose of {thing}", "what is {thing} for",
        "information on|about {thing}",
      ], means: "show {thing}"),
  ]

  /// Topics that have a page of help.
  private static let topics: [PlainShape] = [
    PlainShape(
      .help,
      [
        "help me", "help please", "what can i ask", "what can i do", "what can you do", "how does this work",
        "how do i use this", "commands", "i am lost",
        "how do i start", "what now",
      ],
      means: "help")
  ]
}
