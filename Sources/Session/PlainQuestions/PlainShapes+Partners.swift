import Language

/// Questions of who the partners are, who acts for them, and whether somebody is one of them.
extension PlainShapes {
  static let partnering: [PlainShape] = delegates + asPartner + agencies + spokenFor + comings

  private static let delegates: [PlainShape] = [
    PlainShape(
      .find,
      [
        "who are|is|were|was [three|local] delegated [statutory|safeguarding] partners|partner|officers|leads|representatives",
        "[list] [three|local] delegated [statutory|safeguarding] partners|officers|leads|representatives",
        "who has|have|had|holds|hold delegated authority|responsibility|powers|functions",
        "to whom is|was|are|were authority|responsibility|powers|functions delegated",
        "who do|did|does [statutory] partners|partner delegate to", "who acts|act for [statutory] partners",
        "who has|have authority to decide|act for partners",
      ], means: "find {main}.partners.delegates-to"),
    PlainShape(.whoSitsOn, leadPartners, means: "who sits on {leadbody}"),
    PlainShape(.find, leadPartners, means: "find {main}.partners.posts where delegates-to is stated"),
    PlainShape(
      .find,
      [
        "who delegates|delegated [authority|responsibility|functions|powers]",
        "who are|were chief officers [of] [partners]",
        "who are|were heads|chiefs of [statutory] partners",
      ], means: "find {main}.partners.posts where delegates-to is stated"),
    PlainShape(
      .find,
      [
        "who delegated|delegates [authority|responsibility|functions|powers] to {tenure}",
        "by whom|who was|is {tenure} delegated", "who gave {tenure} authority|powers",
        "on whose authority does|did {tenure} act",
      ], means: "find {tenure}.delegated-by"),
    PlainShape(
      .find, ["who delegates|delegated [authority|powers] for|in|of|at|from|within {organisation}"],
      means: "find {delegating}.posts where delegates-to is stated", "find {delegating}.posts.delegates-to"),
    PlainShape(
      .find,
      [
        "who|whom does|do|did|has|have {organisation} delegate|delegated [authority] [to]",
        "to whom does|do|did|has|have {organisation} delegate|delegated [authority]",
        "who is|was {organisation} delegate|delegates",
      ], means: "find {delegating}.posts.delegates-to"),
    PlainShape(
      .find,
      [
        "who does|do|did {organisation} delegate [to]", "to whom does|do|did {organisation} delegate",
        "who can|may commit|bind|decide|speak [for] {organisation}", "who signs|decides|commits for {organisation}",
        "who has|have delegated authority for|from|of|at {organisation}",
      ], means: "find {organisation}.delegates-to"),
  ]

  private static let asPartner: [PlainShape] = [
    PlainShape(
      .find,
      [
        "who|what|which [organisations|agencies|bodies] count|counts|are|act as [statutory|safeguarding] partners|partner",
        "who|what|which [organisations|agencies|bodies] was|were [three|local] statutory|safeguarding partners",
      ],
      means: "find {main}.partners"),
    PlainShape(
      .find,
      [
        "is|are|was|were {organisation} [still] [one] [of] [three|local] statutory|safeguarding partner|partners [of] [partnership|board]",
        "is|are|was|were {organisation} [still] partner|partners [of] [partnership|board]",
        "is|are|was|were {organisation} [still] [one] [of] [three] partners",
        "does|do|did {organisation} count as [statutory|safeguarding] partner|partners",
        "{organisation} is|are statutory|safeguarding partner|partners",
      ], means: "find {main}.partners contains {organisation}"),
    PlainShape(
      .find,
      [
        "is|are|was|were {organisation} [still] [statutory|safeguarding] partner|partners of|in|on {body}",
        "does|do|did {organisation} count as [statutory|safeguarding] partner|partners of|in {body}",
      ], means: "find {body}.partners contains {organisation}"),
    PlainShape(
      .find,
      [
        "is|are|was|were {organisation} [still] [one] [of] relevant agency|agencies [of] [partnership|board]",
        "does|do|did {organisation} count as relevant agency|agencies", "{organisation} is|are relevant agency",
      ], means: "find {main}.relevant-agencies contains {organisation}"),
    PlainShape(
      .find,
      [
        "who|what|which [organisation|body|agency] is|was health|nhs [statutory|safeguarding] partner [called|named]",
        "who|what|which [organisation|body|agency] is|was [statutory|safeguarding] partner for|from health|nhs",
        "health|nhs [statutory|safeguarding] partner",
      ], means: "find {main}.partners where kind is icb or kind is ccg"),
    PlainShape(
      .find,
      [
        "who|what|which [organisation|body|agency|force] is|was police|policing [statutory|safeguarding] partner [called|named]",
        "police|policing [statutory|safeguarding] partner",
      ], means: "find {main}.partners where kind is police"),
    PlainShape(
      .find,
      [
        "who|what|which [organisation|body|agency] is|was council|authority [statutory|safeguarding] partner [called|named]",
        "who|what|which [organisation|body|agency] is|was local authority [statutory|safeguarding] partner [called|named]",
        "council|authority [statutory|safeguarding] partner",
      ], means: "find {main}.partners where kind is local-authority"),
  ]

  private static let leadPartners: [PlainShape.Pattern] = [
    "who are|is|were|was [three|local] lead [statutory|safeguarding] partners|partner|representatives|representative",
    "[list] [three|local] lead [statutory|safeguarding] partners|representatives",
  ]

  private static let agenciesAlike: [PlainShape.Pattern] = [
    "[list] [what|which] [are] [all] relevant agencies are|is {words}",
    "what|which {words} are|were [named] [as] relevant agencies",
    "what|which relevant agencies are|is|were|was {words}", "what|which of relevant agencies are {words}",
  ]

  private static let agencies: [PlainShape] = [
    PlainShape(
      .find,
      ["what|which|who [all] relevant agencies are|is|were|was there|named|listed|recorded|stated|here [now]"],
      means: "find {main}.relevant-agencies"),
    PlainShape(.find, agenciesAlike, means: "find {main}.relevant-agencies where {agencykind}"),
    PlainShape(.find, agenciesAlike, means: "find {main}.relevant-agencies where name contains \"{words}\""),
    PlainShape(
      .find,
      [
        "[list] [all] relevant agencies of|in|on|for {body}", "{body} relevant agencies",
        "who|what|which are|were relevant agencies of|in|on|for {body}",
        "what|which relevant agencies does|do|did {body} have|name",
      ], means: "find {body}.relevant-agencies"),
    PlainShape(
      .show,
      [
        "who must|should|has|have [to] be|sit on safeguarding adults board|boards",
        "who must|should be|sit on adults board",
        "who are|is|were [the] statutory|core|required members|member of|on [safeguarding] adults board|boards",
        "who has|have to sit|be on adults board by law",
        "what|which organisations|agencies must|should be|sit on [safeguarding] adults board|boards",
        "what does|do law|act|statute say about members|membership of [safeguarding] adults board|boards",
      ], means: "show {coremembers}"),
    PlainShape(
      .whoSitsOn,
      [
        "who attends|attend|represents|sits|goes|comes|speaks [on|at|to|in] {body} for|from {area}",
        "who is on|at|in {body} for|from {area}", "who represents|speaks [for] {area} on|at|in {body}",
      ], means: "who sits on {bodyled}"),
  ]

  /// Who speaks for whom stands beside each member.
  private static let spokenFor: [PlainShape] = [
    PlainShape(
      .find,
      [
        "what|which relevant agencies have|has|had no representative|representatives [named|stated]",
        "what|which relevant agencies are|is|were|was not represented",
      ], opening: "By the last list of relevant agencies:", means: "at {agenciesat}",
      "find {agenciesof}.relevant-agencies where represented-by is not stated"),
    PlainShape(
      .find,
      [
        "what|which relevant agencies have|has|had representative|representatives [named|stated]",
        "what|which relevant agencies are|is|were|was represented",
      ], opening: "By the last list of relevant agencies:", means: "at {agenciesat}",
      "find {agenciesof}.relevant-agencies where represented-by is stated"),
    PlainShape(
      .whoSitsOn,
      [
        "what|which [relevant] agencies|organisations|members are|is|were|was represented by|through {organisation}",
        "what|which [relevant] agencies|organisations|members have|has|had no representative|representatives [named|stated]",
        "what|which [relevant] agencies|organisations|members are|is|were|was not represented",
        "what|which [relevant] agencies|organisations|members have|has|had representative|representatives [named|stated]",
        "who represents|speaks [for] relevant agencies",
      ], opening: "By whom each is represented stands beside it, where a paper says so.", means: "who sits on {main}"),
    PlainShape(
      .find,
      [
        "can|may|could|does|did {person} commit|bind|decide|speak [for] {organisation}",
        "can|may|could {person} commit|bind|decide|speak for {organisation}",
      ], means: "find {organisation}.delegates-to"),
    PlainShape(
      .find,
      [
        "how many lay members|member [are|is|were|was|do|did|does] [there|we|you|it] [have|had] [on] [partnership|board]",
        "who was|were lay member|members", "lay members", "who are lay members",
        "was|were there lay member|members",
        "was|were|has|have [any|one|two] lay members|member [ever] [been] recruited|appointed|found",
        "did|do we|it have lay member|members",
      ], opening: "The posts of lay members that papers name; how many sit in each only its own line tells.",
      means: "find {main}.posts where kind is lay-member"),
  ]

  private static let heads = "partnership|board|it"

  private static let comings: [PlainShape] = [
    PlainShape(
      .find,
      [
        "what|which members|people|agencies|organisations|partners [have|has] left|gone|leave|dropped|went [out|off] between|from {when} and|to|until {until}",
        "what|which members|people|agencies|organisations|partners were lost between {when} and {until}",
        "who [has|have] left|gone|leave|dropped|went [out|off] [\(heads)] between|from {when} and|to|until {until}",
        "who was|is [on|in] [\(heads)] in {when} and not|no [longer] in {until}",
      ], opening: "Whoever sat by the papers of the first time and is not in those of the second; few lists are whole:",
      means: "find {gone}", "diff {when} {until}"),
    PlainShape(
      .find,
      [
        "what|which members|people|agencies|organisations|partners [have|has] joined|come|came between|from {when} and|to|until {until}",
        "who [has|have] joined|come|came [to] [\(heads)] between|from {when} and|to|until {until}",
      ],
      opening: "Whoever sits by the papers of the second time and is not in those of the first; few lists are whole:",
      means: "find {come}", "diff {when} {until}"),
    PlainShape(
      .find,
      [
        "what|which members|people|agencies|organisations [have|has] left|gone|leave|dropped|went [out|off] since|after {when}",
        "who no longer sits|is|attends [on|at] [board|partnership|it] since|after {when}",
        "what|which members of {when} are|is|have|has not|gone [there|members|on|still] [any|now] [more]",
      ], means: "find ({lineage}.members at {when}) except {main}.members"),
    PlainShape(
      .find,
      [
        "what|which members|people|agencies|organisations [are|is|were|have|has] new|joined|added|came|come [on] since|after {when}",
        "who [has|have|is] joined|new|come|came|been [added] [on] since|after {when}",
      ], means: "find {main}.members except ({lineage}.members at {when})"),
  ]
}
