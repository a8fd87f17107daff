import Language

/// Questions of groups: whom they serve, how often they meet, what they are part of, who is not on them.
extension PlainShapes {
  static let grouped: [PlainShape] = serving + meeting + subgroups + belonging + notOn

  private static let groups = "groups|subgroups|boards|bodies|committees|meetings"
  private static let headAndGroups = "({main}, {main}.subgroups)"

  private static let serving: [PlainShape] = [
    PlainShape(
      .find, ["is|are|was|were {body} [still] member|members of {other}"],
      means: "find {other}.members contains {body}"),
    PlainShape(
      .find,
      [
        "what|which \(groups) cover|covers|serve|serves|are|is|do|look|deal|work [for|after|with] [both] children|child and adults|adult",
        "what|which \(groups) cover|covers|serve|serves|are|is|do|look|deal|work [for|after|with] [both] adults|adult and children|child",
        "what|which \(groups) cover|covers|serve|serves|are|is|do [for] both [sides]", "joint|shared \(groups)",
        "\(groups) for|of both children and adults|adult",
      ], means: "find \(headAndGroups) where clients is both"),
    PlainShape(
      .find,
      [
        "what|which \(groups) cover|covers|serve|serves|are|is|do|deal [for|with] only children|child",
        "what|which \(groups) only cover|covers|serve|serves|do|deal [for|with] children|child",
        "what|which \(groups) cover|covers|serve|serves|are|is|do [for] children|child only|alone",
        "what|which \(groups) are|is only|just for children", "\(groups) for children only|alone",
      ], means: "find \(headAndGroups) where clients is children"),
    PlainShape(
      .find,
      [
        "what|which \(groups) cover|covers|serve|serves|are|is|do|deal [for|with] only adults|adult",
        "what|which \(groups) only cover|covers|serve|serves|do|deal [for|with] adults|adult",
        "what|which \(groups) cover|covers|serve|serves|are|is|do [for] adults|adult only|alone",
        "what|which \(groups) are|is only|just for adults", "\(groups) for adults only|alone",
      ], means: "find \(headAndGroups) where clients is adults"),
  ]

  /// How often groups meet, in each word for a rhythm.
  private static let meeting: [PlainShape] = [
    ("monthly", "monthly|month"), ("quarterly", "quarterly|quarter"), ("yearly", "yearly|annually|year"),
    ("every 6 months", "half-yearly|six-monthly"),
  ].flatMap { exact, said in
    [
      PlainShape(
        .find,
        [
          "what|which \(groups) meet|meets|met more [often|frequently] than [once] [every|each|a|in] \(said)",
          "\(groups) meet|meets more [often|frequently] than [once] [every|each] \(said)",
        ], means: "find \(headAndGroups) where meets is more than \(exact)"),
      PlainShape(
        .find,
        [
          "what|which \(groups) meet|meets|met less [often|frequently] than [once] [every|each|a|in] \(said)",
          "\(groups) meet|meets less [often|frequently] than [once] [every|each] \(said)",
        ], means: "find \(headAndGroups) where meets is less than \(exact)"),
      PlainShape(
        .find,
        [
          "what|which \(groups) meet|meets|met at least [once] [every|each|in] \(said)",
          "what|which \(groups) meet|meets|met \(said) or more [often]",
        ], means: "find \(headAndGroups) where meets is at least \(exact)"),
      PlainShape(
        .list,
        [
          "what|which|list \(groups) [that|which] meet|meets|met [once] [every|each] \(said)",
          "\(groups) meet|meets [every|each] \(said)",
        ],
        means: "list bodies where meets is stated and meets is \(exact)"),
    ]
  }

  private static let subgroups: [PlainShape] = [
    // A group of boards: those that make it up are its members, and none of its subgroups.
    PlainShape(
      .whoSitsOn,
      [
        "what|which boards|partnerships are|is|were [part] [of] [in] {body}",
        "what|which boards|partnerships belong|belongs to {body}",
        "what|which boards|partnerships make|makes up {body}",
        "what|which boards|partnerships does|do|did {body} bring|join|cover|have [together] [in] [it]",
      ], means: "who sits on {joint}"),
    PlainShape(
      .find, ["what|which [review] \(groups)|group|body|board came|were|was|existed before {body}"],
      means: "find {body}.predecessors"),
    PlainShape(
      .find,
      [
        "subgroups|groups of {body}", "what|which subgroups|groups does|do|did {body} have",
        "what|which are|were subgroups|groups of {body}", "[list] {body} subgroups|groups",
        "what|which \(groups) are|is|were part|members|subgroups of {body}",
        "what|which \(groups) belong|belongs|sit to|under {body}",
        "what|who|which are|is in {body} \(groups)", "what|which {body} \(groups) are|were there",
        "what|which subgroups|groups has|have {body} [got]",
      ], means: "find {bodygroups}"),

    PlainShape(
      .find, ["what|which are|were|is subgroups|groups", "what|which subgroups|groups did|does it|we|they have"],
      means: "find {main}.subgroups"),
    PlainShape(
      .count,
      [
        "how many subgroups|groups does|do|did {body} have",
        "how many {body} subgroups|groups [are|is|were|was] [there]",
        "how many subgroups|groups are|were part|there of|in|under {body}", "number of {body} subgroups|groups",
        "number of subgroups|groups of {body}", "how many subgroups|groups of {body} are|were there",
      ], means: "count {bodygroups}"),
  ]

  private static let belonging: [PlainShape] = [
    PlainShape(
      .find,
      [
        "is|are|was {area} [still] [part] of|in|within {thing}",
        "does|do|did|has|have {area} have|has|had|belong seat|place|voice|part|to [on|in|at] {thing}",
      ], means: "find {thing}.areas contains {area}"),
    PlainShape(
      .find,
      [
        "what|which [body|board|group|partnership] is|was {body} part|subgroup of", "what is|was {body} under|below",
        "what does|do {body} belong to", "where does|do {body} belong",
        "what|who|which is|was parent|parents [body] of {body}", "what|who is|was {body} parent [body]",
      ], means: "find {body}.parent together with {body}.reports-to"),
    PlainShape(
      .find,
      [
        "does|do|did {body} [still] report|reports|answer [up|in] to|into {other}", "{body} reports to {other}",
      ], means: "find {body}.reports-to contains {other}"),
    PlainShape(
      .find,
      [
        "is|are|was|were {body} [still] part|subgroup of [partnership|structure]",
        "is|are|was|were {body} [still] in|within|under partnership|structure", "does|do {body} belong to partnership",
      ], means: "find {body}.parent contains {main}", "find {main}.works-with contains {body}"),
    PlainShape(
      .find,
      [
        "is|are|was|were {body} [still] part|subgroup of {other}", "is|are|was|were {body} under|within {other}",
        "does|do {body} belong to {other}",
      ], means: "find {body}.parent contains {other}"),
    PlainShape(
      .find,
      [
        "what|which \(groups)|partnerships|organisations does|do|did {body} work|align|link|connect [alongside|closely] with|to",
        "who|whom does|do|did {body} work|align|link [alongside|closely] with", "who works with {body}",
        "what|which \(groups)|partnerships work|works with|alongside {body}",
      ], means: "find {body}.works-with"),
    PlainShape(
      .find,
      [
        "what|which \(groups)|partnerships does|do|did partnership|we|it work|align|link [alongside|closely] with|to",
        "who|whom does|do partnership|we work [alongside|closely] with",
      ], means: "find {main}.works-with"),
    PlainShape(
      .find,
      [
        "how does|do {body} relate|link|connect to|with {other}", "does|do {body} work|link with|to {other}",
        "how is|are {body} related|linked|connected to|with {other}",
      ], means: "find {body}.works-with contains {other}", "find {body}.reports-to contains {other}"),
  ]

  private static let notOn: [PlainShape] = [
    PlainShape(
      .find,
      [
        "what|which \(groups) does|do|did {organisation} not sit|attend|belong [on|to]",
        "what|which \(groups) is|are {organisation} not on|in|at|part [of]",
        "what|which \(groups) doesnt|dont {organisation} sit|attend [on]",
        "what|which \(groups) have|has no|not {organisation} [on|in] [it|them]",
        "what|which \(groups) are|is without {organisation}",
      ], means: "find {main}.subgroups where not (members contains {organisation})"),
    PlainShape(
      .find,
      [
        "what|which \(groups) other|apart|besides|except [than|from] {body} does|do|did {person} chair|lead",
        "what does|do|did {person} chair|lead besides|apart|than|except [from] {body}",
      ], means: "find ({person}.chairs together with {person}.holds.chairs) except {body}"),
    PlainShape(
      .load,
      [
        "who sits|is|serves on more than one|1|two|2 \(groups)|board|body|group",
        "who sits|is|serves on two|several|many|multiple|both \(groups)",
        "who is on more than one|1 \(groups)|board|group",
        "who sits on several", "who has|holds more than one|1 seat",
      ], means: "load {main}"),
    PlainShape(
      .check,
      [
        "what|which chairs are|is also [the] scrutineers|scrutineer",
        "is|does|do any chair|chairs also scrutinise|scrutineer",
        "is it right|ok|proper|healthy|fine|wise|allowed|good [practice] [for] [independent] scrutineer chairs|chair|to|chairing [chair] {body}",
        "has|have anyone|anybody [ever] asked|checked|tested|considered|questioned if|whether [independent] scrutineer is [really|truly] independent",
        "is it problem [for] [independent] scrutineer chairs|chairing {body}",
        "why does [independent] scrutineer chair {body}",
        "should [independent] scrutineer be chairing|chair {body}",
        "does|do [independent] scrutineer [also] chair what|anything|something|groups|boards|bodies [it|they] scrutinises|scrutinise|oversees|oversee",
        "can|may|could|should chair also be scrutineer",
        "can|may|could|should scrutineer also [be] chair [group|board|it]",
        "is|are chair and scrutineer [the] same [person|post]",
        "what is|are [independent] scrutineer|scrutineers conflict|conflicts [of] [interest|interests]",
        "has|have [independent] scrutineer conflict|conflicts [of] [interest]", "who scrutinises what they chair",
        "who chairs what they|he|she scrutinise|scrutinises|oversee|oversees",
        "where is same person chair and scrutineer",
      ], means: "check {independence}"),
  ]
}
