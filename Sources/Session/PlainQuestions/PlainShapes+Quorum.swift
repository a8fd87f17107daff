import Language

/// Questions of who must be there, and of how often a body meets.
extension PlainShapes {
  private static let some = "one|two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9|10"
  private static let many = "members|people|partners|agencies|organisations"

  /// How many there are does not say who they are: of a number the rule is told.
  private static let ofSoMany: [PlainShape] = [
    PlainShape(
      .find,
      [
        "is|are|was|were|would it|we|partnership|board [be] quorate with|if [only|just] \(some) \(many) [come|attend|there|present]",
        "is|are|would just|only \(some) \(many) [be] enough|quorate|sufficient [for] [quorum|meeting|decision]",
        "is|are|would \(some) \(many) [be] enough|quorate|sufficient [for] [quorum|meeting|decision]",
        "can|could it|we|partnership|board meet|decide|sit with [only|just] \(some) \(many)",
      ], opening: enough, means: "find {main}.quorum"),
    PlainShape(
      .find,
      [
        "is|are|was|were|would {body} [be] quorate with|if [only|just] \(some) \(many) [come|attend|there|present]",
        "is|are|would [just|only] \(some) \(many) [be] enough|quorate|sufficient for|at {body}",
        "can|could {body} meet|decide|sit with [only|just] \(some) \(many)",
      ], opening: enough, means: "find {body}.quorum"),
  ]

  private static let enough = "How many there are does not say who they are; the rule says who must be there:"

  /// The rule itself, and then whether it is met, where a rule is stated.
  private static let ofRules: [PlainShape] = [
    PlainShape(
      .find,
      [
        "what is [rule] [of|for] quorum", "quorum", "how many [\(many)] make|makes quorum",
        "how many [\(many)] must|should|have|need [to] come|attend|be [there|present]",
        "how many [\(many)] do|does it|we|partnership|board need [to] [take|make|meet|decide] [decision|decisions|there|present]",
        "who must attend|come|be there",
      ], means: "find {ruled}.quorum", "quorate {ruled}"),
    PlainShape(
      .find,
      [
        "what is [rule] [of|for] quorum of|for|at {body}", "quorum of|for {body}", "{body} quorum",
        "what is {body} quorum", "how many [\(many)] must attend {body}",
        "how many [\(many)] make|makes quorum of|at|for {body}",
        "how many [\(many)] does|do|must {body} need [to] [take|make|meet|decide] [decision|decisions|there|present]",
        "who must attend|be at {body}",
      ], means: "find {ruled}.quorum", "quorate {ruled}"),
  ]

  static let quorum: [PlainShape] =
    ofSoMany + ofRules + [
      PlainShape(
        .quorate,
        [
          "is|are|was|were {body} quorate without {attendees}", "can {body} meet|decide|sit without {attendees}",
          "could {body} [have] meet|met|decide|decided|sit|sat without {attendees}",
          "can {body} meet|decide if {attendees} is|are absent|away|missing|not",
          "is {body} quorate if {attendees} is|are absent|away|missing",
          "what if {attendees} does|do|did not attend|come [to] {body}",
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
          "is|are {body} quorate with {attendees} only|alone", "can {body} meet|decide with {attendees} only|alone",
        ], means: "quorate {body} with {attendees}"),
      PlainShape(
        .quorate,
        [
          "is|are partnership|board|it|we quorate with [only|just] {attendees} [only|alone]",
          "can partnership|board|we meet|decide|sit with [only|just] {attendees} [only|alone]",
          "would we be quorate with [only|just] {attendees} [only|alone]",
          "are we quorate if [only] {attendees} attend|come|comes|attends",
          "would|could|can|will|does meeting with [just|only] {attendees} [have] count|counted|decide|decided|stand|stood",
          "would|could|can|will meeting with [just|only] {attendees} [have] be|been quorate|valid|enough",
          "is|are just|only {attendees} enough [for] [quorum|meeting|decision]",
        ], means: "quorate {main} with {attendees}"),
      PlainShape(
        .quorate,
        [
          "does|do it|partnership|board|we|meeting need {attendees} [there|present] [to] [meet|decide]",
          "is|are {attendees} needed|required|essential|necessary for|at quorum|meeting|decision",
        ], means: "quorate {main} without {attendees}"),
      PlainShape(
        .quorate, ["does|do {body} need {attendees} there|present [to] [meet|decide]"],
        means: "quorate {body} without {attendees}"),
      PlainShape(
        .quorate,
        [
          "can we meet|decide|sit without {attendees}", "is it quorate without {attendees}",
          "are we quorate without {attendees}",
          "quorate without {attendees}", "without {attendees}", "what if {attendees} is|are absent|away|missing",
          "what if {attendees} does|do|did not attend|come|show|turn [up]",
          "what if {attendees} dont|doesnt attend|come",
          "can we meet|decide if {attendees} is|are absent|away|missing",
        ], means: "quorate {main} without {attendees}"),
      PlainShape(
        .find, ["what was quorum", "what was quorum rule", "what was rule on quorum"], means: "find {main}.quorum"),
      PlainShape(
        .find, ["what was quorum of|for {body}", "what was {body} quorum"], means: "find {body}.quorum"),
      PlainShape(
        .quorate,
        [
          "what is quorum", "quorum", "are we quorate", "how many [people|partners] make quorum",
          "how many [people|partners] must|should attend|come|be [there|present]", "how many [people] do we need",
          "is it quorate",
          "who must attend|come|be there",
        ], means: "quorate {main}"),
      PlainShape(
        .quorate,
        [
          "what is quorum of|for {body}", "quorum of|for {body}", "is|are {body} quorate",
          "how many must attend {body}",
          "{body} quorum", "quorum of|for|at|in {body} subgroups|groups|meetings|meeting",
          "what is quorum of|for|at|in {body} subgroups|groups|meetings|meeting",
          "who must attend|be at {body}", "when is {body} quorate",
        ], means: "quorate {body}"),
      PlainShape(
        .find,
        [
          "how often|when does|do|should|must|did {body} meet", "when are meetings of {body}", "meetings of {body}",
          "how often is {body} supposed to meet", "does {body} meet",
          "how often is {body} held",
          "{body} meetings", "when is {body} meeting",
        ], means: "find {body}.meets"),
      PlainShape(
        .find,
        [
          "how often|when does|do|should|must we|it|they|partnership meet", "meetings", "when are meetings",
          "how often do meetings happen",
        ],
        means: "find {main}.meets"),
    ]
}
