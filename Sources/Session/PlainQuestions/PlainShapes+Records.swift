import Language

/// Questions of a place's own papers, events, meetings and recommendations: when a paper is due for review, who owns what.
extension PlainShapes {
  static let records: [PlainShape] = ofReviews + ofRecommendations + ofEvents + ofMeetings + ofSeats

  private static let ofReviews: [PlainShape] = [
    PlainShape(
      .find,
      [
        "when is|are terms|constitution|agreement|memorandum|protocol [of] [reference] to be reviewed",
        "when was|were terms|constitution|agreement|memorandum|protocol [of] [reference] due for|to [be] review|reviewed",
        "is|are terms|constitution|agreement|memorandum|protocol [of] [reference] overdue|due for review",
        "when is|are next review due", "when is|are [the] [next] review [due]", "when is|are review|reviews [next] due",
        "when is|are papers|documents due for review", "when is|are it|this|they [next] due for [its|their] review",
      ], means: "find {reviewed}.review-by"),
    PlainShape(
      .find,
      [
        "when is|are|will {paper} [be] [next] due for|to [be] review|reviewed|renewal|renewed",
        "when is|are|will {paper} [be] [next] reviewed", "when is|are [next] review of {paper} [due]",
        "when must|should {paper} be reviewed [by]", "by when is|must|should {paper} [to] [be] reviewed",
        "when does {paper} come up for review", "is {paper} due for review", "review date of|for {paper}",
      ], means: "find {reviewpaper}.review-by"),
  ]

  private static let ofRecommendations: [PlainShape] = [
    PlainShape(
      .find,
      [
        "who owns {recommendation} [one|recommendation]", "who is owner of {recommendation}",
        "who is responsible for {recommendation} recommendation", "whose is {recommendation} recommendation",
      ], means: "find {recommendation}.owner"),
    PlainShape(
      .find,
      [
        "was|is|has|were {recommendation} [one|recommendation] [been] [yet] done|closed|finished|completed|implemented|accepted|rejected [yet]",
        "what became|happened of|to {recommendation} [one|recommendation]",
      ], means: "find {recommendation}.status"),
    PlainShape(
      .find,
      [
        "when is|was {recommendation} [one|recommendation] due", "by when is|must {recommendation} [be] [due|done]",
        "is|was {recommendation} [one|recommendation] overdue|late",
      ], means: "find {recommendation}.due", "find {recommendation}.status"),
    PlainShape(
      .find, ["who made|recommended {recommendation} [one|recommendation]"], means: "find {recommendation}.made-by"),
    PlainShape(
      .recommendations,
      [
        "who made|owns recommendations", "what was|is|were|has|have [been] recommended",
        "what recommendations are|were [there|made]",
      ], means: "recommendations of {recommended}"),
  ]

  private static let becoming: [PlainShape.Pattern] = [
    "when did {agent} join|enter|come [in|on|to] [board|partnership|it]",
    "when did {agent} become member|partner",
    "since when is|has {agent} [been] member|partner",
  ]

  private static let ofEvents: [PlainShape] = [
    PlainShape(
      .find, ["when is|was|will {event} [be] [held|happen|take] [place]", "what|which day|date is|was {event}"],
      means: "find {event}.day"),
    PlainShape(
      .show,
      [
        "is|are {team} [already] in force|place|being|existence [yet]", "is|are {team} there yet",
        "has {team} begun|started|come [in|into] [force|being] [yet]",
      ], means: "show {team}"),
    PlainShape(
      .whenDid, becoming, opening: "As a statutory partner, by the papers of each time:",
      means: "when did {joined}.partners become {agent}"),
    PlainShape(
      .whenDid,
      becoming, means: "when did {main}.members become {agent}", "show {joining}"),
    PlainShape(
      .list,
      ["what|which strategy|strategies is|are there", "is there strategy", "have|has we|you|they [got] strategy"],
      means: "list documents where kind is strategy"),
    PlainShape(
      .history,
      [
        "what|who comes|came|follows|followed|replaces|succeeds [after] {forerunner}",
        "successor|successors of|to {forerunner}", "what takes over from {forerunner}",
      ], means: "history {laterheir}"),
    PlainShape(
      .find, ["what|who comes|replaces|succeeds|follows [after] {forerunner}", "what takes over from {forerunner}"],
      means: "find {forerunner}.successors"),
  ]

  private static let ofMeetings: [PlainShape] = [
    PlainShape(
      .whoIsAccountable,
      [
        "who reports|report on {duty}", "who has to report on {duty}",
        "what must|should|does|do|has|have {agent} [to] do about|on|with|for {duty}",
      ], means: "who is accountable for {duty}"),
    PlainShape(
      .attendance,
      [
        "who sent|sends|gave apologies", "who missed both|all|every meeting|meetings",
        "who never sent|sends anyone|anybody",
        "who has|have never come|attended|been", "who never came|comes|attended",
      ], means: "attendance {met}"),
    PlainShape(
      .show, ["who voted [for|against|in] [favour|it]", "who abstained", "how did they vote"], means: "show {voted}"),
  ]

  private static let ofSeats: [PlainShape] = [
    PlainShape(
      .whoSitsOn,
      [
        "who are|is responsible|specified|duty|constituent authorities|authority|bodies|councils",
        "which|what are [the] responsible|specified|constituent authorities|bodies|councils",
      ], opening: "Whom the law calls so, or the paper, is not in the model. Who sits there, as what:",
      means: "who sits on {main}"),
    PlainShape(
      .whoSitsOn, ["is|are there {post} [on|in|at] it|board|partnership"],
      means: "who sits on {main} for {memberpost}"),
    PlainShape(
      .whoSitsOn, ["is|are there {post} on|in|at {body}"], means: "who sits on {body} for {memberpost}"),
    PlainShape(
      .quorate, ["is|are|was|would {body} [be] quorate with|if [only|just] {attendees}"],
      means: "quorate {ruledmain} with {attendees}"),
    PlainShape(
      .whoSitsOn, ["is|are there {post}"], means: "who sits on {main} for {unnamedpost}"),
    PlainShape(
      .quorate, ["is|are|was|would it|we|partnership|board [be] quorate with|if [only|just] {attendees}"],
      means: "quorate {ruled} with {attendees}"),
    PlainShape(
      .find,
      [
        "which|what group|subgroup has|is no|not|without chair [named|stated]"
      ], means: "find {maingroups} where chair is not stated"),
    PlainShape(
      .find, ["who leads|heads|runs|led|headed {post}", "who is leading|heading {post}"],
      means: "find {leaderpost}.holder"),
    PlainShape(
      .find,
      [
        "what|which [funds|budgets|bodies|teams|groups] does|do {organisation} host|hosts",
        "what is|are hosted by {organisation}",
      ], means: "find {organisation}.hosts"),
    PlainShape(.find, ["who hosts {body}", "who is host of {body}"], means: "find {body}.host"),
    PlainShape(
      .find, ["who hosts|holds|keeps [the] fund|pool|budget|levy|grant|money", "where is fund|pool held|hosted"],
      means: "find {funds}.host"),
    PlainShape(
      .funding,
      [
        "who pays|contributes [in|into|to|towards] pool|pooled [fund]", "how much|big is [in] pool|pooled [fund]",
        "what is in pool|pooled [fund]",
      ], means: "funding {pooled} {year}"),
    PlainShape(
      .funding, ["do|does|did {when} [printed] total|totals|sum|sums|figures|budget [really] add up"],
      means: "funding {funded} adds up {when}"),
    PlainShape(
      .whoChairs,
      ["who are|is|were co-chairs|co-chair", "who are|were joint chairs", "who co-chairs [it|board|partnership]"],
      means: "who chairs {main}"
    ),
    PlainShape(
      .count, ["how many priorities [are|do|does] [there|we|it|they] [have]"], means: "count {main}.priorities",
      "find {main}.priorities"),
    PlainShape(
      .find, ["who scrutinises|oversees|scrutinise|oversee {body}", "who scrutinises|oversees {role}"],
      means: "find {overseen}.overseen-by"),
    PlainShape(
      .questions, ["what is|are not said|stated|clear", "what do|does papers|paper not say"],
      means: "questions {main}"),
    PlainShape(
      .quorate,
      [
        "what if {organisation} withdraws|withdraw|leaves|leave|left|quits|quit|pulls [out]"
      ],
      opening:
        "No payment is stated here, so that it is a question of seats: a meeting without it, then the seat that it has.",
      means: "quorate {main} without {unpaying}", "who sits on {main} for {unpaying}"),
  ]
}
