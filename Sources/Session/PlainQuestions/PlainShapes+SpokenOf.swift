import Language

/// Questions as they are asked in the corridor: who is still there, what is complete, whether sums are right.
extension PlainShapes {
  private static let groups = "groups|subgroups|boards|bodies|committees|partnerships"

  static let spokenOf: [PlainShape] = standing + complete + sums + seatedPosts

  private static let standing: [PlainShape] = [
    PlainShape(
      .roles,
      [
        "is|was {person} [still] at|with|in|from {organisation}",
        "does|did {person} [still] work for|at|with|in {organisation}",
        "is|was {person} [still] employed by|at {organisation}", "has|did {person} left|leave {organisation}",
      ], means: "roles of {person}"),
    PlainShape(
      .roles,
      [
        "is|are|was|were {role} full|proper|voting|real member|members or [just|only|merely] observer|adviser|attendee|guest|participant [of|on] [board|partnership]",
        "is|are|was|were {role} member|members or [just|only|merely] observer|adviser|attendee|guest|participant",
        "is|are|was|were {role} [just|only|merely] observer|adviser|participant|observers|advisers [or] [full] [member]",
        "in what capacity does|do|is|are {role} sit|attend|there|member", "as what does|do {role} sit|attend",
      ], means: "roles of {role}"),
    PlainShape(
      .whoSitsOnBoth,
      [
        "what|which|who organisations|agencies|people|members|partners|bodies|posts are|is|sit|sits|serve|serves [on|in] both {body} and {other}",
        "what|which|who are|is|sit|sits|serve|serves on|in both {body} and {other}",
        "who is|are on {body} and [also] [on] {other}", "who does|do {body} and {other} have in common",
        "what|which members|people|organisations do|does {body} and {other} share|have [in] [common]",
        "overlap between|of {body} and {other}", "is there overlap between|of {body} and {other}",
        "does anyone|anybody sit on both {body} and {other}", "is anyone|anybody on both {body} and {other}",
      ], means: "who sits on both {body} and {other}"),
    PlainShape(
      .find,
      [
        "which|what [of] {body} \(groups) have|has chair|chairs [named|stated|known|in] [post|place]",
        "which|what \(groups) of {body} have|has chair|chairs [named|stated|known]",
        "which|what of {body} \(groups) is|are [named] chaired",
      ], means: "find {bodygroups} where chair is stated"),
    PlainShape(
      .find,
      [
        "which|what [of] {body} \(groups) have|has no|not chair|chairs [named|stated|known|in] [post|place]",
        "which|what \(groups) of {body} have|has no chair|chairs [named|stated|known]",
      ], means: "find {bodygroups} where chair is not stated"),
    PlainShape(
      .find,
      [
        "was|is it {when} or {until} [that|when] they|boards|we|partnerships|two merged|joined|combined [boards]",
        "did|was they|boards|we|partnerships|merger merge|join|combine [in|on|at] {when} or [in|on|at] {until}",
        "was|is merger [in|on|at] {when} or [in|on|at] {until}", "when was merger {when} or {until}",
      ], means: "find {merger}.day", "conflicts {merger}"),
    PlainShape(
      .whoSitsOn,
      ["does|do|is|are|was {area} sit|sits|on|member|represented|attend [on|of|at] {body}"],
      means: "who sits on {body}"),
  ]

  private static let complete: [PlainShape] = [
    PlainShape(.whenDid, ["who was {role} before {tenure}"], means: "when did {tenure}.holder change"),
    PlainShape(
      .whoSitsOn,
      [
        "is|are list|lists|membership [list] [of] [members|membership|partners] complete|full|whole|entire|exhaustive",
        "is that|it|this all [of] members|partners", "do we know all [of] members|partners",
        "do we have full|whole|complete list [of] [members|partners]", "how complete is|are list|lists [of] [members]",
      ], opening: "Whether a list is complete stands below it, where a paper says so.", means: "who sits on {main}"),
    PlainShape(
      .whoSitsOn,
      [
        "is|are list|lists|membership [list] [of] [members|membership|partners] of|on|for {body} complete|full|whole|entire|exhaustive",
        "do we know all [of] members|partners of|on {body}", "is {body} membership [list] complete|full|known",
        "do we have full|whole|complete list of members|partners of|on {body}",
      ], opening: "Whether a list is complete stands below it, where a paper says so.", means: "who sits on {body}"),
    PlainShape(
      .conflicts,
      [
        "what|which things|points|matters|facts|questions|issues|details do|does|did papers|sources|reports|documents disagree|differ|conflict|contradict [about|on|over|themselves|each] [other]",
        "on|about|over what|which do|does papers|sources|reports|documents disagree|differ",
        "where do|does papers|sources|reports not agree|match|tally",
        "what do|does papers|sources|reports not agree on|about",
        "where are|is there contradictions|contradiction|mismatch|mismatches|conflicts [in|between] [papers|reports|sources]",
        "which|what papers|sources|reports disagree|contradict [with] [each] [other]",
      ], means: "conflicts {main}"),
  ]

  private static let moneyOf = "figures|contributions|amounts|sums|accounts|budget|budgets|totals|total|money"
  private static let sumsOf = moneyOf + "|numbers"

  private static let sums: [PlainShape] = [
    PlainShape(
      .conflicts,
      [
        "why do|does|did|is|are \(sumsOf) not add|tally|balance|agree|match|reconcile [up]",
        "why dont|doesnt|didnt \(sumsOf) add|tally|balance|agree|match|reconcile [up]",
        "why do|does|did {body} \(sumsOf) not add|tally|balance|agree|match [up]",
        "why dont|doesnt|didnt {body} \(sumsOf) add|tally|balance|agree|match [up]",
        "why is|are \(sumsOf) wrong|out|off", "[by] how much is|are {words} \(sumsOf) out|wrong|off [by]",
        "[by] how much is|are \(sumsOf) out|wrong|off [by]", "what is wrong|off with|in \(sumsOf)",
      ], opening: "Where the papers do not agree about money, with themselves or with each other:",
      means: "conflicts {funds}"),
    PlainShape(
      .check,
      [
        "do|does|did \(sumsOf) add|adds [up]", "do|does|did \(sumsOf) tally|balance|reconcile|agree",
        "do|does|did {body} \(sumsOf) add|adds [up]", "do|does|did {body} \(sumsOf) tally|balance|reconcile|agree",
        "do|does|did \(moneyOf) of|for|in {body} add|adds [up]",
        "do|does|did \(moneyOf) of|for|in {body} tally|balance|reconcile",
        "what is|was gap|difference between printed and real|true|actual total|totals|sum [of|for] [budget]",
        "how far|much is|are printed total|totals out|off|wrong [by]",
        "is|are there [any] mistake|mistakes|error|errors in|with finance|finances|funding|budget [table|figures]",
        "is|are printed total|totals right|correct", "is|are {body} total|totals right|correct",
      ], opening: "Whether each printed total is the sum of its lines is told of all budgets together.",
      means: "check {printedtotal}"),
    PlainShape(
      .list,
      [
        "is|are|were|was|have|has budgets|money|funds|funding|pots|finances [been] merged|pooled|joined|combined|amalgamated|one|single|unified [yet]",
        "is|are there one|single|joint|common budget [or] [two]", "did budgets|money|funds merge|combine",
        "do|does we|they|partnership have one|single|joint budget [or] [two]",
        "one budget or two", "is it one budget or two",
        "is|are|was|were there two|one budget|budgets or [only] one|two",
      ], opening: "Each budget that the papers name is listed here, and what they say of each.",
      means: "list funds"),
  ]
}
