import Language

/// Questions of what was: meetings that were held, who came for whom, and posts that nobody holds.
extension PlainShapes {
  static let held: [PlainShape] = wereHeld + vacancies + carriedOrNot + comingFor + following + begunToScrutinise

  private static let often =
    "monthly|quarterly|weekly|fortnightly|yearly|annually|regularly|six-weekly|six-monthly|bimonthly|termly"

  /// What happened is told from the record; how often a body is to meet is no record.
  private static let wereHeld: [PlainShape] = [
    PlainShape(
      .recordedMeetings,
      [
        "did {body} meet {rhythm}", "has|have {body} met {rhythm}",
        "has|have {body} been meeting {rhythm}", "did {body} meet \(often)", "has|have {body} met \(often)",
        "did {body} meet as often as it|they should|must|did", "did {body} meet often|much enough",
        "has|have {body} met as often as it|they should|must",
        "did|has|have {body} meet|met as often as planned|stated|required|meant|supposed",
        "is {body} meeting as often as planned|stated|required|meant|supposed",
        "is {body} meeting as often as it should",
      ], opening: "What is recorded of its meetings, then how often papers have it meet:",
      means: "recorded meetings of {body}", "find {body}.meets"),
    PlainShape(
      .recordedMeetings,
      [
        "how many times did|has {body} meet|met in|during {when}", "did {body} meet {words} times in|during {when}",
        "how many meetings did|has {body} have|had|hold|held in|during {when}",
        "how many meetings of {body} were [there|held|recorded] in|during {when}",
        "did {body} meet in|on|during|at {when}", "did {body} have|hold [any] meeting|meetings in|on|during {when}",
        "was|were there [any] meeting|meetings of {body} in|on|during {when}",
        "what|which meetings did {body} have|hold in|during {when}", "list|show meetings of {body} in|during {when}",
        "when did {body} meet in|during {when}", "meetings of {body} in|during {when}",
        "was|were {body} quorate in|on|during|at {when}", "did {body} have quorum in|on|during {when}",
      ], means: "recorded meetings of {body} {when}"),
    PlainShape(
      .recordedMeetings,
      [
        "how many times did|has {body} meet|met", "how many meetings did|has {body} have|had|hold|held",
        "how many meetings of {body} were|are [there|held|recorded]", "list|show meetings of {body}",
      ], means: "recorded meetings of {body}"),
    PlainShape(
      .recordedMeetings,
      [
        "has|have|did {body} ever meet|met", "has|have {body} [ever] met [yet]", "has|did {body} meet [yet|at] [all]",
        "did {body} meet",
        "when was last|latest|first [quorate] meeting of {body}", "when was {body} last quorate",
        "what|which {body} meetings were|was not quorate", "what|which {body} meetings were|was inquorate",
      ], means: "recorded meetings of {held}"),
    PlainShape(
      .attendance,
      [
        "who [has|have] missed two|three|2|3 [or] [more] meetings in row|succession",
        "who [has|have] missed two|three|2|3 consecutive|successive meetings",
        "who attended|came [to] every|all meeting|meetings", "who never missed meeting",
      ], means: "attendance {met}"),
  ]

  /// A post that nobody holds is told as vacant, whoever does its work meanwhile.
  private static let vacancies: [PlainShape] = [
    PlainShape(
      .find, ["who is|was [current] independent chair [now]"], means: "find {vacantchair}.holder", "who chairs {main}"),
    PlainShape(.whoChairs, ["is|was chair [still|now] vacant|empty|unfilled"], means: "who chairs {main}"),
    PlainShape(
      .whoChairs, ["is|was chair of|at|on {body} [still|now] vacant|empty|unfilled"], means: "who chairs {body}"),
    PlainShape(
      .find,
      [
        "is|was {post} [still|now] vacant|filled|unfilled|empty|interim|permanent|acting",
        "is|was {post} in post|place",
        "is|was post of {post} [still|now] vacant|filled|unfilled|empty", "is|was there {post} in post|place",
        "has|have {post} been filled|appointed", "is|was there vacancy for {post}",
      ], means: "find {post}.holder"),
    PlainShape(
      .whenDid,
      [
        "how long was|has|is {post} [been] vacant|unfilled|empty", "when was|did {post} [become|fall] vacant|empty",
        "since when is|has {post} [been] vacant|unfilled|empty", "how long was|has post of {post} [been] vacant|empty",
      ], means: "when did {post}.holder change"),
    PlainShape(
      .whenDid,
      [
        "how long was|has|is post|chair [been] vacant|unfilled|empty",
        "when was|did post|chair [become|fall] vacant|empty",
      ], means: "when did {chairpost}.holder change"),
    PlainShape(
      .whoChairs,
      [
        "who is|was interim|acting|temporary chair",
        "is|was chair vacant|acting|interim|permanent|temporary [or] [permanent]",
        "is|was chair acting|interim or permanent", "do|does|did we|it|partnership|board have chair [now]",
      ], means: "who chairs {main}"),
    PlainShape(
      .whoChairs, ["who is|was interim|acting|temporary chair", "is|was chair vacant|acting|interim|permanent"],
      means: "find {chairpost}.holder", "find {chairpost}.chairs"),
    PlainShape(
      .whoChairs,
      [
        "who is|was interim|acting|temporary chair of {body}", "is|was chair of {body} vacant|acting|interim|permanent",
      ], means: "who chairs {body}"),
    PlainShape(
      .find, ["who appoints|appointed|chooses|chose|selects|selected chair"], means: "find {chairpost}.appointed-by"),
    PlainShape(
      .find, ["who nominates|nominated chair", "who puts|put chair forward"], means: "find {chairpost}.nominated-by",
      "find {chairpost}.appointed-by"),
  ]

  private static let comingFor: [PlainShape] = [
    PlainShape(
      .whoSitsOn,
      [
        "who represents|represented|speaks|spoke|sits|sat|acts|comes [for] {organisation} on|in|at {body}",
        "by whom is|was {organisation} represented on|in|at {body}",
      ], means: "who sits on {body} for {seatedthere}"),
    PlainShape(
      .whoSitsOn,
      [
        "who represents|represented|speaks|spoke|sits|sat|acts [for] {organisation}",
        "{organisation} representative|representatives", "by whom is|was {organisation} represented",
      ], opening: "Who comes for it, as its seats are named, then by whom it is said to be represented:",
      means: "who sits on {behalfon} for {organisation}", "find {organisation}.represented-by"),
    PlainShape(
      .find,
      [
        "does|do|did {organisation} [currently|still|now] chair any|anything [\(chaired)|group|board|body|meeting]",
        "does|do|did {organisation} [currently|still|now] chair group|board|body|\(chaired)",
        "what does|do|did {organisation} chair|lead", "is|are|was|were {organisation} chair of anything|something|any",
      ],
      means: "find {organisation}.chairs together with {organisation}.posts.chairs "
        + "together with {organisation}.all subgroups.posts.chairs"),
    PlainShape(
      .count,
      [
        "how many \(chaired) does|do|did {organisation} [have] chair|lead",
        "number of \(chaired) chaired by {organisation}",
      ],
      means: "count ({organisation}.chairs together with {organisation}.posts.chairs "
        + "together with {organisation}.all subgroups.posts.chairs)"),
  ]

  private static let carriedOrNot: [PlainShape] = [
    PlainShape(
      .vote,
      [
        "[what] if {attendees} vote|votes|voted against [it] [,] [then] is|would|will it [be] carried|passed|pass|agreed",
        "is|would|will it [be] [still] carried|passed|pass|agreed if {attendees} vote|votes|voted against [it]",
      ], means: "vote {main} against {attendees}"),
    PlainShape(
      .quorate,
      [
        "is|would|can {body} [be] quorate if nobody|noone from {attendees} comes|attends|came|attended",
        "is|would|can {body} [be] quorate with nobody|noone from {attendees}",
      ], means: "quorate {body} without {attendees}"),
  ]

  private static let chaired = "groups|subgroups|boards|bodies|committees|meetings"

  /// What followed something that is followed by nothing that is still there is told to the end.
  private static let following: [PlainShape] = [
    PlainShape(
      .find,
      [
        "what|who replaced|followed|succeeded {forerunner}", "what came after {forerunner}",
        "successor|successors of|to {forerunner}", "what is {forerunner} now", "who took over from {forerunner}",
        "what took [the] place of {forerunner}",
      ], means: "find {chained}.all successors"),
    PlainShape(
      .find,
      [
        "what|which [paper|document] did|does|do {paper} replace|supersede", "what came before {paper}",
        "what was|were replaced by {paper}",
      ], means: "find {replacing}.replaces"),
  ]

  private static let begunToScrutinise: [PlainShape] = [
    PlainShape(
      .whenDid,
      [
        "when did [independent] scrutineer start|begin|take|arrive|join [over] [up] [post|office|role]",
        "when was [independent] scrutineer appointed|named|recruited",
        "how long has [independent] scrutineer been in post|office|role|place",
        "since when is scrutineer in post|place",
      ], means: "when did {scrutinypost}.holder change"),
    PlainShape(
      .list,
      ["what|which duties are|is|were for adults", "duties for adults", "list duties for adults"],
      opening: "Those that papers say are for adults, or for both:", means: "list duties where serves contains adults"),
    PlainShape(
      .list,
      ["what|which duties are|is|were for children", "duties for children", "list duties for children"],
      opening: "Those that papers say are for children, or for both:",
      means: "list duties where serves contains children"),
  ]
}
