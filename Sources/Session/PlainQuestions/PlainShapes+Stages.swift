import Language

/// Questions of the steps and hours of a route, and of what was raised along it.
extension PlainShapes {
  static let stages: [PlainShape] = ofOneRoute + ofAllRoutes + ofRaised

  private static let it = "it|disagreement|dispute|escalation|matter|one|this|that"

  private static let ofOneRoute: [PlainShape] = [
    PlainShape(
      .find,
      [
        "how long is|does|has|may|can {route} [one|route|\(it)] [take|last|be|got]", "how long for {route} [one|route]",
        "how many hours|days is|does|has {route} [one|route] [take|got]",
      ], means: "find {route}.time-limit"),
    PlainShape(
      .escalate,
      [
        "what if it is {route}", "what if \(it) is {route}", "what happens if|when [\(it)] is {route}",
        "where does {route} [one|\(it)] go",
      ], means: "{routed}"),
    PlainShape(
      .find,
      ["who decides|settles|rules [on] {route} [one|ones|\(it)|route]", "who decides if|when [it] is {route}"],
      means: "find {route}.decider"),
    PlainShape(
      .find,
      [
        "how long has|have|does|do {words} have|got|get", "how many days|hours has|have|does|do {words} have|got|get",
        "by when must|should {words} answer|act|pass|raise|escalate [it] [on]",
      ], opening: "At each step that they take, or that is put to them:", means: "find {stepsby}.time-limit"),
  ]

  private static let numbers = [("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5)]

  /// What is done at a step: of each route that has one of the number, by itself.
  static let ofNumberedSteps: [PlainShape] = numbers.map { word, number in
    PlainShape(
      .show,
      [
        PlainShape.Pattern("what is|happens|comes [at|in] \(word) step|stage [of|in] [escalation|route]"),
        PlainShape.Pattern("what is|happens [at|in] step|stage \(number) [of|in] [escalation|route]"),
        PlainShape.Pattern("who takes|does \(word) step|stage"), PlainShape.Pattern("\(word) step|stage"),
      ], means: "show {steps\(number)}")
  }

  /// Of two ways each is told by its name.
  static let ofTwoRoutes: [PlainShape] = [
    PlainShape(
      .find,
      [
        "how long does|do|may|can \(it) [all] take|last [altogether|overall] [in] [all|total]",
        "how long does|do it all take|last", "how long is whole process|route|escalation",
        "is it|that working days or [calendar] days", "are they|these|those working days or [calendar] days",
        "what is|are time limit|limits [for|of] [each|both] [routes|escalation]",
      ], means: "find {eachroute}.time-limit"),
    PlainShape(
      .find, ["who decides in|at end", "who decides finally|ultimately", "who has last|final word|say"],
      means: "find {eachroute}.decider"),
    PlainShape(
      .compare, ["compare {route} and|with|to {words}", "how does|do {route} differ from {words}"],
      means: "compare {route} {otherroute}"),
  ]

  private static let ofAllRoutes: [PlainShape] =
    [
      PlainShape(
        .list,
        [
          "[if] [when] practitioners|professionals|partners|agencies|they|we disagree|differ [,] [what] [then|now|next|happens]",
          "show|list|see [me] [all] both|all|two|three routes", "both|all routes",
          "can|could|may \(it) be stopped|ended|settled|resolved at step|stage one|two|three|four|five|1|2|3|4|5",
        ], means: "{disagreements}"),
      PlainShape(
        .find,
        [
          "how long does|do|may|can \(it) [all] take|last [altogether|overall] [in] [all|total]",
          "how long does|do it all take|last", "how long is whole process|route|escalation",
          "is it|that working days or [calendar] days", "are they|these|those working days or [calendar] days",
          "working days or [calendar] days",
        ], opening: "The time limit of each route as a whole:", means: "find {routes}.time-limit"),
      PlainShape(
        .escalate,
        [
          "[by] when must|should|will|would \(it) [have] [to] be settled|resolved|answered|decided|ended if|when [it] [is|was] raised on|in {when}",
          "if [\(it)] [is|was] raised on|in {when} [by] when must|should|will \(it) be settled|resolved|answered|decided",
        ], means: "escalate {fromroutes} starting {when}"),
    ]
    + numbers.map { word, number in
      PlainShape(
        .find,
        [
          PlainShape.Pattern("how long is|has|have [there] [one|we|you|they] [got] at|for|in|on \(word) step|stage"),
          PlainShape.Pattern("how long at|for|in|on \(word) step|stage"),
          PlainShape.Pattern("how long at|for|in|on step|stage \(number)"),
        ], means: "find ({routes}.steps where order is \(number)).time-limit")
    }

  private static let ofRaised: [PlainShape] = [
    PlainShape(
      .escalations,
      [
        "who has|have [ever] raised|escalated one|it|any|anything|something", "what came back",
        "what has|have been raised|escalated", "has anyone|anybody [ever] raised|escalated one|it|anything",
        "did it reach {words}", "was it answered|settled [in|on] [time]",
      ], means: "escalations of {place}")
  ]
}
