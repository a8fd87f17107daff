import Language

/// Questions of what became of something, who came before, and when things were settled.
extension PlainShapes {
  static let turns: [PlainShape] = merged + before + settled + stillSo

  private static let merged: [PlainShape] = [
    PlainShape(
      .show,
      [
        "why did|were|have they|boards|we|partnerships|partners|two [boards|partnerships] merge|merged|combine|join [up]",
        "why was there merger|amalgamation", "why merger|amalgamation|merge",
        "what is|was|were [the] reason|reasons|purpose|aim|point for|of|behind merger|amalgamation|merging",
      ], means: "show {merger}"),
    PlainShape(
      .history,
      [
        "when was|were|is [old] board|boards|partnership disbanded|abolished|dissolved|wound|replaced|ended|scrapped|closed [up|down]",
        "when did [old] board|partnership end|close|stop|disband",
      ], means: "history {main}"),
    PlainShape(
      .history,
      [
        "when did {organisation} stop|stopped|cease|ceased|finish [being|to] [be] partner|member|payer|contributor [of] [partnership|board]",
        "when did {organisation} stop|cease sitting|paying|contributing|attending",
      ], opening: "All that papers state of it, with the time; where it ended, that is said first:",
      means: "history {organisation}"),
    PlainShape(
      .history,
      [
        "why did|was|were|has|have|is {thing} [been] stop|stopped|end|ended|close|closed|go|gone|leave|left|withdraw|withdrawn",
        "why did|was|were|has|have|is {thing} [been] disband|disbanded|abolish|abolished|scrapped|replaced|dissolved|wound [up]",
      ], opening: "A reason is told where a paper gives one; all that papers state of it, with the time:",
      means: "history {thing}"),
    PlainShape(
      .history,
      [
        "why did|was|were|has|have {organisation} [been] stop|stopped|end|ended|close|closed|go|gone|leave|left|withdraw"
      ],
      opening: "A reason is told where a paper gives one; all that papers state of it, with the time:",
      means: "history {organisation}"),
    PlainShape(
      .history,
      [
        "[what] date|day|year [that] {thing} became|turned|changed|replaced|began|started|ended [into|to] {agent}",
        "[on] [what] date|day|year did {thing} become|turn [into] {agent}", "when {thing} became {agent}",
        "when was {thing} turned|made|changed into {agent}",
      ], means: "history {thing}"),
    PlainShape(
      .history,
      [
        "when {thing} began|started|ended|stopped|closed|formed", "when did {thing} end|close|stop",
        "what date|day did {thing} begin|start|end|stop|close",
        "date {thing} began|started|ended|stopped|closed", "what [ever] became|happened of|to {thing}",
        "whatever became of {thing}", "when was {thing} disbanded|scrapped|wound [up|down]",
      ], means: "history {thing}"),
  ]

  private static let before: [PlainShape] = [
    PlainShape(
      .whenDid,
      [
        "has|have [independent] scrutineer changed|moved [on]", "did [independent] scrutineer change",
        "when did [independent] scrutineer [last] change", "is [independent] scrutineer same [as] [before]",
        "who was [independent] scrutineer before", "previous|former [independent] scrutineer|scrutineers",
      ], means: "when did {main}.scrutineer.holder change"),
    PlainShape(
      .roles,
      [
        "has|did|was {person} [ever|also] [been] [member] [sit|sat|sitting] of|on {body} [too|also|ever|once|before]"
      ], opening: "All that papers state of {person}; what is not below no paper states:", means: "roles of {person}"),
    PlainShape(
      .whoChairs, ["who chaired|led|headed {body}", "who was chairing|leading {body}"], means: "who chairs {body}"),
    PlainShape(
      .whenDid,
      [
        "who had|held|did|has [this|that] job|post|role|chair|position|seat before {seat}",
        "who was in job|post|role|seat before {seat}", "who came|went before {seat}", "whose job|post did {seat} take",
        "who had it before {seat}", "who was {seat} predecessor",
      ], means: "when did {seat}.holder change"),
    PlainShape(
      .whenDid,
      [
        "did|has|have|was|were anything|something|there|much change|changed|changes|any in|with|about|to|of chair",
        "did|has|have anything|something [been] change|changed in|with|about chair between|from {when} and|to {until}",
        "what|how|which changed|changes in|with|of|about chair between|from {when} and|to {until}",
        "did chair change between|from {when} and|to {until}", "changes|change of|in|to chair",
        "changes of|in|to chair since|between|from {when}", "who was in chair between|from {when} and|to {until}",
        "how many chairs have we had", "list [all] [former|past] chairs since {when}",
      ], means: "when did {lineage}.chair.holder change"),
    PlainShape(
      .whenDid,
      [
        "[what|which] changes|change to|in|of {organisation} lead|representative|delegate|partner",
        "[what|which] changes|change to|in|of {organisation} lead|representative|delegate|partner since|after {when}",
        "has|have|did {organisation} lead|representative|delegate change|changed",
        "has|have|did {organisation} lead|representative|delegate change|changed since|after {when}",
        "changes|change to|in|of {organisation} lead|representative|delegate since|after {when}",
        "when did {organisation} lead|representative|delegate [last] change",
        "who was {organisation} lead|representative before",
        "former|previous|past {organisation} lead|leads|representative|representatives|delegate",
      ], means: "when did {organisation}.represented-by.holder change"),
    PlainShape(
      .find,
      [
        "who was|were member|members|on|partner [of|it|partnership|board] in|at|during {when} but|and is|are not|isnt|arent [now|today|any|still] [more|member|on] [it]"
      ], means: "find ({lineage}.members at {when}) except {main}.members"),
  ]

  private static let settled: [PlainShape] = [
    PlainShape(
      .whenDid,
      [
        "when was|were|are priorities agreed|set|decided|adopted|chosen|settled|made|approved",
        "when did we|partnership|partners|they agree|set|decide|adopt|choose priorities",
        "since when are|have priorities [been] [these|so|like] [this|that]",
      ], means: "when did {lineage}.priorities change"),
    PlainShape(
      .find,
      [
        "what do|does|did|will priorities look|be [like]", "what are|were|will [be] priorities [like]",
        "how do|does|did priorities look", "what will|should|must we focus|concentrate|work on",
      ], means: "find {main}.priorities"),
  ]

  private static let stillSo: [PlainShape] = [
    PlainShape(
      .compare,
      [
        "is|are {body} and {other} same|one|identical|different [thing|body|group|board|things|bodies|groups|as]",
        "is|are {body} same|identical|different thing|body|group|board|to|from|as [as|from] {other}",
        "do|does {body} and {other} differ", "how do|does {body} and {other} differ",
        "how is|are {body} and {other} different",
      ], means: "compare {body} {other}"),
    PlainShape(
      .find,
      [
        "is|are|was {area} [still|a] [part|in|within|inside] of|in|under|within|inside {thing}",
        "is|are|was {area} covered by {thing}", "does|do {thing} cover|include|serve {area}",
        "does|do {area} belong to {thing}", "is|are {area} among|one areas|places|of [of|areas] {thing}",
      ], means: "find {thing}.areas contains {area}"),
  ]

  /// Who looks after a team: what nobody is accountable for by its name has somebody who oversees or leads it.
  static let caring: [PlainShape] = [
    PlainShape(
      .find,
      [
        "who|what looks|look after {organisation}", "who|what is|are looking after {organisation}",
        "who|what keeps|keep eye on {organisation}", "who is in charge of {organisation}",
      ], means: "find {organisation}.overseen-by together with {organisation}.leader")
  ]
}
