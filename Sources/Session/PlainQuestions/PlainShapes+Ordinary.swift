import Language

/// Questions of who speaks for whom, who was there before, what is vacant, and where a disagreement goes.
///
/// They come before all others: their words would otherwise be read as names.
extension PlainShapes {
  static let ordinary: [PlainShape] =
    speaking + posts + partners + disagreements + lists + counts + changes(of: "chair") + evidence + reports

  private static let speaking: [PlainShape] = [
    PlainShape(
      .find,
      [
        "who represents|speaks|sits for {organisation} on|at partnership|board",
        "who speaks|spoke for {organisation}",
        "who represents {organisation} on|at partnership|board",
        "who is [safeguarding] lead for|at|from|of {organisation}", "{organisation} [safeguarding] lead",
        "who is|was {organisation} [safeguarding] lead", "[safeguarding] lead for|at|from|of {organisation}",
        "who leads [on] [safeguarding] for|at {organisation}",
        "who is head of safeguarding at|for|of|in {organisation}", "head of safeguarding at|for|of|in {organisation}",
        "who is {organisation} voice",
      ], means: "find {organisation}.represented-by"),
    PlainShape(
      .whoSitsOn, ["who speaks|sits for {organisation} on|at {body}"], means: "who sits on {body}"),
    PlainShape(
      .search,
      [
        "who is head of safeguarding", "head of safeguarding", "who is named safeguarding lead",
        "heads of safeguarding",
      ], means: "search head of safeguarding"),
    PlainShape(
      .find,
      [
        "who scrutinises|checks|oversees|audits|watches|reviews [independent] scrutineer",
        "who does [independent] scrutineer report|answer to",
      ], means: "find {main}.scrutineer.accountable-to"),
    PlainShape(
      .check,
      [
        "is|are scrutineer|scrutiny really|truly|fully independent",
        "how independent is [independent] scrutineer|scrutiny", "is scrutineer independent [of] [partners|partnership]",
      ], means: "check {independence}"),
    PlainShape(
      .find,
      [
        "who deputises|covers|stands for [independent] chair", "who deputises|stands in for [independent] chair",
        "who is deputy", "who is deputy chair",
      ], means: "find {main}.vice-chair"),
    PlainShape(
      .find,
      [
        "who deputises|covers|stands for [independent] chair of {body}", "who is deputy|vice chair of {body}",
        "who deputises|stands in for [independent] chair of {body}",
      ], means: "find {body}.vice-chair"),
  ]

  private static let posts: [PlainShape] = [
    PlainShape(
      .find, ["is|are there {post} vacancy|vacancies", "is|are {post} post|seat|role [still] vacant|empty|unfilled"],
      opening: "Who holds it, as far as the papers say:", means: "find {post}.holder"),
    PlainShape(
      .list,
      [
        "what|which posts|roles|jobs|positions are|have vacant|empty|unfilled|nobody|no-one",
        "what|which posts|roles|jobs|positions have nobody|no-one|noone in them|post",
        "what|which posts|roles|jobs|positions have no holder|postholder|one",
        "what|which posts|roles|positions are not filled",
        "is|are [any|there] posts|roles|post|role vacant|empty|unfilled",
        "vacant posts|roles", "vacancies", "are there [any] vacancies",
        "is|are any|some|there seat|seats|post|posts|place|places [still] vacant|empty|unfilled|open|free",
        "is|are [there] any|a vacancy|vacancies [known|stated]", "is there vacancy",
        "what|which vacancies are there|known|stated",
        "posts|roles without holder|postholder|name|names",
        "list posts|roles without holder|postholder|name", "list every|each post|role without holder|postholder|name",
        "which posts are vacant|unfilled|empty now|today", "who is missing in post",
        "which posts|roles have no [named] person|name", "how many posts|roles are vacant|unfilled|empty",
      ], means: "list posts where holder is not stated"),
    PlainShape(
      .list,
      [
        "list people|everyone and [their] posts|roles", "who holds which|what post|posts|role|roles",
        "list posts with|and [their] holders|people|names", "which posts have holder|holders|someone",
        "people and posts", "posts and holders",
      ], means: "list posts where holder is stated"),
    PlainShape(
      .whenDid,
      [
        "when did {tenure} start|begin|leave|go|stop|join|finish|end|take|become|resign|retire [over]",
        "when did {tenure} become|get|take {words}", "when was {tenure} appointed|named|replaced",
        "when did {tenure} step down", "when did {tenure} take over",
      ], means: "when did {tenure}.holder change"),
    PlainShape(
      .whenDid,
      [
        "who was in chair before {seat}", "who held chair before {seat}", "who was before {seat}",
        "what|who came before {seat}",
        "who held post|role|job before {seat}", "predecessor of {seat}", "who did {seat} come after",
      ], means: "when did {seat}.holder change"),
  ]

  private static let partners: [PlainShape] = [
    PlainShape(
      .find,
      [
        "who are [three|local] statutory partners", "statutory partners", "list [three|local] statutory partners",
        "what|which are|organisations are [three|local] statutory partners", "name statutory partners",
      ], means: "find {main}.partners"),
    PlainShape(
      .find,
      ["who are [three] statutory partners of|in|for {body}", "statutory partners of|in|for {body}"],
      means: "find {body}.partners"),
    PlainShape(
      .whoSitsOn,
      [
        "is there {role} on {body}", "who attended|attend {body}",
        "is {role} on|at {body}",
      ], means: "who sits on {body}"),
    PlainShape(
      .find,
      [
        "what|which groups|bodies|boards|subgroups report|reports|answer to {body}", "what reports to {body}",
        "how many groups|bodies|boards|subgroups report|reports|answer to {body}",
        "who reports to {body}", "what sits|is under|below {body}", "which groups feed [into] {body}",
      ], means: "find {body}.reported-to-by together with {body}.subgroups"),
    PlainShape(
      .find,
      [
        "is|are there anyone|anybody|anything|someone|something|body|board|group above|over {body}",
        "who|what [group|board|body] is|sits|stands above|over {body}", "what|who is next level|tier above|over {body}",
        "does|do {body} have anyone|anybody|anything|someone|something above|over it|them",
      ], means: "find {body}.reports-to together with {body}.parent together with {body}.accountable-to"),
  ]

  /// The routes for those who disagree, and not for risks that are passed on.
  static let disagreementRoutes = "list routes where kind is partner-dispute or kind is practice-disagreement"

  private static let disagree = "disagree|differ|argue|clash"
  private static let disputes = "disagreement|disagreements|dispute|disputes|deadlock|difference|differences"

  private static let disagreements: [PlainShape] = [
    PlainShape(
      .escalate,
      [
        "where do|does|should|can \(disputes) about|on|over {matter} go",
        "who settles|resolves|decides|handles \(disputes) about|on|over {matter}",
        "who deals with \(disputes) about|on|over {matter}", "who sorts [out] \(disputes) about|on|over {matter}",
        "how is|are \(disputes) about|on|over {matter} settled|resolved|decided|escalated",
        "what if partners|agencies|we|they \(disagree) about|on|over {matter}",
        "what if partners|agencies|we|they cannot|cant|dont agree about|on|over {matter}",
        "where do i|we go|turn if|when [partners|agencies|we|they] cannot|cant|dont agree about|on|over {matter}",
        "where do i|we go|turn if|when [partners|agencies|we|they] \(disagree) about|on|over {matter}",
        "who decides if|when [partners|agencies|we|they] cannot|cant agree about|on|over {matter}",
        "who decides if|when [partners|agencies|we|they] \(disagree) about|on|over {matter}",
        "practitioners|professionals|staff|workers|colleagues|teams \(disagree) about|on|over {matter}",
        "what if practitioners|professionals|staff|workers|colleagues|teams \(disagree) about|on|over {matter}",
        "professional|practice|practitioner \(disputes) about|on|over {matter}",
        "escalate \(disputes) about|on|over {matter}", "\(disputes) about|on|over {matter}",
        "how do|can we|i|you escalate|settle|resolve \(disputes) about|on|over {matter}",
        "how do|can we|i|you escalate \(disputes) between {matter}",
        "where do|does|is|are {matter} \(disputes) go|end|taken|raised",
      ], means: "{matter}"),
    PlainShape(
      .escalate,
      [
        "what if {matter} \(disagree)", "who decides if|when {matter} \(disagree)",
        "where do {matter} go if|when they \(disagree)", "what if {matter} cannot|cant|dont agree",
        "where do|does \(disputes) between|among {matter} go", "{matter} \(disputes)", "{matter} \(disagree)",
        "how is|are \(disputes) between|among {matter} settled|resolved|escalated",
        "how do|can {matter} escalate [concern|concerns|\(disputes)]",
      ], means: "{matter}"),
    PlainShape(
      .escalate,
      [
        "what if partner|partners|agency disputes|dispute|challenges|challenge|rejects decision|outcome",
        "where do i|we go|turn if|when partners|agencies|we|they cannot|cant|dont agree",
        "where do i|we go|turn if|when partners|agencies|we|they \(disagree)",
        "what if {attendees} \(disagree) with {agent}", "{attendees} \(disagree) with {agent} [what] [now]",
        "{attendees} and {agent} cannot|cant|dont agree", "what if {attendees} cannot|cant|dont agree with {agent}",
        "how are \(disputes) resolved|settled|handled", "what if we cannot|cant|dont agree",
        "which route fits|applies", "which way does disagreement|dispute go",
        "what if nobody|noone|no-one|none|they|partners agree|agrees [at] [all]",
        "what if no agreement|consensus is|can reached|found|be [reached|found]",
      ], means: "{disagreements}"),
  ]

  private static let reports = [
    PlainShape(
      .reportFor,
      [
        "save|write|make|prepare|produce|print|get report|briefing|page for|on|about {organisation}",
        "report|briefing i can hand to {organisation}",
      ], means: "report for {organisation}"),
    PlainShape(
      .reportVisit,
      ["save|write|make|prepare|produce|print|get report|briefing|page for|on|about {body}"],
      means: "report visit {body}"),
  ]

  /// When what stands for the partnership changed: before it, what it follows had it.
  private static func changes(of relation: String) -> [PlainShape] {
    [
      PlainShape(
        .whenDid,
        [
          "has|did \(relation) change|changed", "has|did \(relation) change|changed since {when}",
          "when did \(relation) [last] change", "when was \(relation) changed", "is it same \(relation) as before",
          "is it still same \(relation)", "who was \(relation) before", "former|previous|past \(relation)|\(relation)s",
          "who were former|previous|past \(relation)|\(relation)s",
        ], means: "when did {lineage}.\(relation).holder change"),
      PlainShape(
        .whenDid,
        [
          "has|did \(relation) of {body} change|changed", "when did \(relation) of {body} [last] change",
          "when did {body} \(relation) [last] change", "when did {body} change [its] \(relation)",
          "has|did {body} \(relation) change|changed",
        ], means: "when did {body}.\(relation) change"),
      PlainShape(
        .whenDid, ["when did {relation} of {body} [last] change", "has|did {relation} of {body} change|changed"],
        means: "when did {body}.{relation} change"),
    ]
  }

  private static let evidence: [PlainShape] = [
    PlainShape(
      .whoChairs, ["who chairs|leads|runs {body} and {other}", "chairs of {body} and {other}"],
      means: "who chairs {body}", "who chairs {other}"),
    PlainShape(
      .history, ["when did {thing} become {agent}", "when did {thing} turn into {agent}"], means: "history {thing}"),
    PlainShape(
      .search,
      [
        "what|which papers|reports|documents|sources mention|discuss|cover|name {words}", "papers on|about {words}",
        "what|which papers|reports|documents speak of|about {words}",
      ], means: "search {words}"),
    PlainShape(
      .whoChairs,
      [
        "how do you|we know {person} chairs|leads {body}",
        "what is evidence {person} chairs|leads {body}", "where does it say {person} chairs|leads {body}",
        "what|which page|paper|source says {person} chairs|leads {body}", "does {person} [really] chair {body}",
        "is {person} [really] chair of {body}",
      ], means: "who chairs {body}", "why"),
    PlainShape(
      .find,
      [
        "how sure|certain|reliable is {post}", "how sure|certain are you|we about|of {post}",
        "how do you|we know who {post} is",
        "how do you|we know {post} is {person}",
        "what|which page|paper|source says {post} is {person}", "where does it say {post} is {person}",
        "what is source|evidence|basis for|of {post}", "source|evidence for {post}",
        "what is evidence {post} is {person}", "how do you|we know {person} is {post}",
        "what|which page|paper|source says {person} is {post}", "where does it say {person} is {post}",
      ], means: "find {post}.holder", "why"),
    PlainShape(
      .help,
      [
        "what does {term} mean", "what is meant by {term}", "define {term}", "meaning of {term}",
      ], means: "help words"),
  ]
}
