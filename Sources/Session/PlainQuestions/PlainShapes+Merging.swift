import Language

/// Questions of a merger: who decided on it, what it was for, what it ended, what came of what was there before.
extension PlainShapes {
  static let merging: [PlainShape] = decidedOn + purpose + proof + inherited

  private static let merger = "merger|amalgamation|merging"
  private static let merged = "merge|merged|amalgamate|amalgamated|amalgamation|combine|combined|joined"
  private static let two = "boards|partnerships|we|they|two|partners"

  private static let decidedOn: [PlainShape] = [
    PlainShape(
      .find,
      [
        "who decided|agreed|approved|authorised|signed|proposed|wanted|ordered|made|carried|led [on|off|to|out] \(merger)",
        "who set up \(merger)", "who decided to|that \(two) merge|merged|combine", "who set \(merger) up",
        "by whom|who was \(merger) decided|agreed|approved|authorised|proposed",
        "did|do|has|have {words} agree|agreed|object|objected|consent|consented|sign|signed|vote|voted|approve|approved [to|for|against|off] \(merger)",
        "did|was|has anyone|anybody|someone|everyone object|objected|oppose|opposed|against|agree [to] \(merger)",
        "was|is there decision on|about|for \(merger)", "what|which decision is behind \(merger)",
      ], means: "find {merger}.authorised-by")
  ]

  private static let purpose: [PlainShape] = [
    PlainShape(
      .find,
      [
        "what is|was|were [the] aim|aims|purpose|point|goal|goals|reason|reasons|intention|idea of|for|behind \(merger)",
        "why did|were|have|was [\(two)] [\(two)] \(merged) [up]", "why was|is there \(merger)", "why \(merger)|merge",
        "what was|is \(merger) for|meant|supposed|intended [to] [do|achieve]", "for what was \(merger)",
        "what did|does \(merger) want|mean|aim [to] [do|achieve]",
      ], means: "find {merger}.remit")
  ]

  private static let proof: [PlainShape] = [
    PlainShape(
      .show,
      [
        "what is|was [the] evidence|source|proof|basis|reference for|of|behind \(merger) [date|day]",
        "what|which paper|papers|report|source|document says|say|states \(two) [\(two)] [had] [have] \(merged)",
        "what|which paper|papers|report|source|document says|say|mentions|tells|dates [of|about] \(merger)",
        "who says|said|wrote \(two) [\(two)] [had] [have] \(merged)",
        "who says|said \(merger) is|was under way",
        "how do|does we|you|i know \(two) [\(two)] [had] [have] \(merged)",
        "where does it say \(two) [\(two)] [had] [have] \(merged)",
        "is \(merger) [date] certain|sure|stated|right", "how sure|certain are|is you|we|it of|about \(merger) [date]",
        "do papers agree on|about \(merger) [date]",
      ], means: "find {merger}.day", "why", "conflicts {merger}"),
    PlainShape(
      .questions,
      [
        "what do|does papers|reports not say|tell about|on|of \(merger)",
        "what is|was not stated|known|said about|of \(merger)",
        "what do|does papers|reports leave open about|on \(merger)", "what is unknown|unclear|missing about \(merger)",
      ],
      opening: "What is not stated of the merger alone is not listed; these are the open questions of what it began.",
      means: "questions {main}"),
  ]

  /// When what a place has agreed is to be reviewed.
  static let reviewsOfArrangements: [PlainShape.Pattern] = [
    "when does|do|is|are|will|must new|present|current [partnership] arrangement|arrangements [get|be|due] [to] [be] reviewed|review",
    "when is|are review of [new|current] arrangements [due]",
    "when does|do|is|are arrangements|arrangement [get|be|due] [for|to] [be] reviewed|review",
  ]

  private static let whenArranged: [PlainShape.Pattern] = [
    "when was|were|are [new|current|present|latest] arrangements [last] published|issued|released",
    "when did [new|current|latest] arrangements come|go out",
  ]

  private static let followingOn: [PlainShape.Pattern] = [
    "how sure|certain are|is you|we|it {body} became|is|was|became {other}",
    "how do|does we|you know {body} became|is|was {other}",
    "is it certain|sure|stated {body} became|is {other}",
    "did|has {body} become|became {other}",
    "did|does|has {other} replace|replaced|follow|followed|succeed {body}",
    "how sure|certain are|is you|we|it {other} replaced|followed|replaces|follows|succeeded {body}",
    "how do|does we|you know {other} replaced|followed|replaces|succeeded {body}",
    "is it certain|sure|stated {other} replaced|followed|succeeded {body}",
  ]

  private static let inherited: [PlainShape] = [
    PlainShape(
      .history,
      [
        "what happened|became to|of [old|former|safeguarding] board|boards",
        "what happened|became to|of safeguarding board|boards",
        "what happened to old|former partnership",
      ], means: "history {main}"),
    PlainShape(
      .find, followingOn, opening: "What is stated to follow {body}, and how surely:",
      means: "find {body}.successors", "find {other}.predecessors", "find {perhaps}.perhaps-also"),
    PlainShape(
      .find, followingOn, opening: "What is stated to follow {body}, and how surely:",
      means: "find {body}.successors", "find {other}.predecessors"),
    PlainShape(
      .history,
      [
        "when did|does {organisation} change|become|turn|go|move from {agent} to|into {role}",
        "when did {organisation} stop being {agent}",
      ], means: "history {agent}"),
    PlainShape(
      .diff,
      [
        "what was|is different [in] {when} compared|than|from|and [with|to|and|from] [in] {until}",
        "what is difference|differences between {when} and {until}",
        "how did|does {when} differ|compare from|with|to {until}",
      ], means: "diff {when} {until}"),
    PlainShape(
      .find,
      [
        "who|what inherited|inherits|took|takes|has [taken] [over|on] duties|work|role|job|functions|responsibilities|tasks|place of|from {forerunner}",
        "who|what does|do work|job of {forerunner} now", "who|what took|takes over [from] {forerunner}",
        "who|what took|takes over {forerunner} duties|work|role|job|functions",
        "who|what carries on work of {forerunner}",
        "where did duties|work|functions|responsibilities of {forerunner} go",
        "to whom|whom did duties of {forerunner} pass",
        "who|what is doing work of {forerunner}",
      ], means: "find {forerunner}.successors"),
    PlainShape(
      .whatAnswersFor,
      [
        "what|which duties|functions|responsibilities of {body} passed|went|moved|transferred to {other}",
        "what|which duties|functions did {other} inherit|take [over] from {body}",
      ], means: "what does {other} answer for"),
    PlainShape(
      .diff,
      [
        "what|which duties|responsibilities|functions ended|stopped|lapsed|closed|went|changed with|at|by|in|on|upon|when {when}",
        "what|which duties|responsibilities|functions began|started|were|was [created|set|formed] [up] with|at|by|in|when {when}",
        "what|which duties|responsibilities|functions did {when} end|begin|create|change",
        "did any duties|duty end|stop|lapse|change with|at|by|in|when {when}",
        "what happened|became to|of duties|responsibilities with|at|by|in|when {when}",
      ],
      opening:
        "No paper lists duties that ended; where somebody no longer answers for one, its line says `no longer`.",
      means: "diff {before} {last}", "more duties"),
    PlainShape(
      .diff,
      [
        "what|which groups|bodies|boards|subgroups|duties|posts|roles|routes|things ended|stopped|lapsed|closed|went with|at|by|in|on|upon|when {when}",
        "what|which groups|bodies|boards|subgroups|duties|posts|roles|routes began|started|were|was [created|set|formed] [up] with|at|by|in|when {when}",
        "what|which groups|bodies|boards|duties|posts did {when} end|begin|create",
        "what ended|stopped|began|started with|at|by|when {when}",
        "what have|has|did we|they|partnership|city lost|lose since|with|by|in|at|through|after {when}",
      ], means: "diff {before} {last}"),
    PlainShape(
      .history,
      [
        "is|are there still [separate|own|distinct] {body}",
        "is|are {body} still separate|distinct|independent [body|board]",
        "does|do {body} still have [own] meetings|members", "do|does we|they still have [separate|own] {body}",
      ], means: "history {body}"),
    PlainShape(
      .show,
      [
        "are there still two|separate boards|partnerships", "is it still two boards|partnerships",
        "is there one board|partnership or two", "is it one partnership|board or two",
      ], means: "show {merger}"),
    PlainShape(
      .history,
      [
        "when did board|boards become|turn [into] partnership|partnerships",
        "when was partnership set|created|formed [up]",
        "when did partnership replace|follow board",
      ], means: "history {main}"),
    PlainShape(
      .find,
      [
        "what|which new arrangements were|are|have [been] published|issued|made|there", "where are new arrangements",
        "what|which arrangements are|is in force|place|use", "are there new arrangements",
      ], means: "find {main}.issues where kind is arrangements"),
    PlainShape(.find, reviewsOfArrangements, means: "find {reviewedarrangements}.review-by"),
    PlainShape(.find, reviewsOfArrangements, means: "find ({main}.issues where kind is arrangements).review-by"),
    PlainShape(.find, whenArranged, means: "find {arranged}.published"),
    PlainShape(
      .find, whenArranged, means: "find ({main}.issues where kind is arrangements).published"),
  ]
}
