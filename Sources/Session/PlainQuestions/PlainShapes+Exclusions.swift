import Language

/// Questions with a side that is left out or set against the rest: on one group and not on another, more than all the
/// others, above the average; and how often each of the groups meets.
extension PlainShapes {
  static let excluding: [PlainShape] = onOneAlone + againstTheRest + ofEachGroup + grown + frozen

  private static let pay = "pay|pays|paid|give|gives|gave|contribute|contributes|contributed|put|puts"
  private static let sit = "sits|sit|sat|is|are|was|were"

  private static func organisations(of body: String) -> String {
    "(\(body).partners together with (\(body).members where it is in organisations) together with \(body).members.organisation)"
  }

  private static let onOneAlone: [PlainShape] = [
    PlainShape(
      .find,
      [
        "who|which|what [organisations|partners|agencies] \(sit) on|in|at {body} but|and not [on|in|at] {other}",
        "who|which|what [organisations|partners|agencies] \(sit) on|in|at {body} but|and does|do|did not sit on|in|at {other}",
        "who|which|what [organisations|partners|agencies] of|on {body} \(sit) not on|in|at {other}",
        "who|which|what [organisations|partners|agencies] on|in {body} \(sit) not on|in|at {other}",
      ],
      opening: "Organisations with a place on {body} and none on {other}; a list that is not whole may leave some out:",
      means: "find \(organisations(of: "{body}")) except \(organisations(of: "{other}"))"),
    PlainShape(
      .find, ["which|what members \(pay) nothing|none"],
      opening: "Of the statutory partners; of others no paper lists who pays nothing.",
      means: "find {main}.partners except ({allfunds}).contributors",
      "funding {main} by contributor {year}"),
    PlainShape(
      .whoSitsOn, ["who is|are not represented [there|on] [board|partnership|it]", "who has no voice|seat|place"],
      opening: "Who is stated to sit there; no paper lists who does not:", means: "who sits on {main}"),
  ]

  private static let againstTheRest: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "does|do|did {organisation} \(pay) more|less than everyone|everybody|rest|others else|together|combined [put] [together|combined]",
        "does|do|did {organisation} \(pay) more|less than everyone|everybody|all|rest|others [of] [else] [them] put together",
        "does|do|did {organisation} \(pay) more|less than everyone|everybody|all|rest|others [of] [else] [them] [together|combined]",
        "does|do|did {organisation} \(pay) same|equally as|with {payer}",
        "does|do|did {organisation} \(pay) as much as {payer}", "does|do|did {organisation} and {payer} \(pay) same",
      ], opening: "What each pays, and which part of all that is:", means: "funding {main} by contributor {year}"),
    PlainShape(
      .find,
      [
        "who|which|what [partners|payers] \(pay) more|less than average",
        "who|which|what [payers] is|are|was|were above|below average",
        "who|which|what [partners|payers] \(pay) above|below average",
      ],
      opening:
        "The average of all amounts that are stated for the year, and then each payer; two budgets of one payer are two amounts:",
      means: "find average of certain (({allfunds}).contributors.amount at {year})",
      "funding {main} by contributor {year}"),
    PlainShape(
      .quorate,
      [
        "compare {body} and|with|to {other} quorum|quorums",
        "compare quorum|quorums of|in|for {body} and|with|to {other}",
        "how does|do quorum|quorums of|in|for {body} and {other} compare",
      ], means: "quorate {body}", "quorate {other}"),
  ]

  private static let ofEachGroup: [PlainShape] = [
    PlainShape(
      .list,
      [
        "how often do|does|did [all|each|every|sub] groups|group|subgroups|subgroup|boards|bodies|they [all] meet",
        "how often do|does|did [all|each|every] [of] groups|subgroups|boards|bodies meet",
        "who|which|what [group|groups|subgroup|board|body] meets|meet most|least [often|frequently]",
        "who|which|what [group|groups|subgroup|board|body] meets|meet most|least often|frequently",
        "which|what groups|subgroups|bodies|boards meet how often",
        "list of meetings|meeting rhythms|frequency|frequencies",
      ],
      opening: "Those of which a paper says how often they meet; `how often does NAME meet` says it of each:",
      means: "list bodies where meets is stated"),
    PlainShape(
      .find,
      [
        "who chairs|leads more than one|1 [group|board|body|thing]",
        "who chairs|leads two|several|many|2 [groups|boards|bodies]",
        "does|do anyone|anybody chair|lead more than one|1 [group|board|body]",
      ],
      means:
        "find (posts together with people together with organisations) where number of certain chairs is at least 2"),
    PlainShape(
      .list,
      [
        "which|what duties are|is shared [by|between] [all] [three] [partners|organisations|agencies]",
        "which|what duties are|is shared by|between all [three|of] [partners|organisations|agencies|them]",
        "what is|are shared|joint duties", "which|what duties are|is joint", "joint|shared duties",
      ],
      opening: "The law binds each partner by its own duties; those of which several are stated to be accountable:",
      means: "list duties where number of certain accountable is at least 2"),
  ]

  /// What one or all paid from year to year, said without the word for paying.
  private static let grown: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "how much has|have|did {organisation} increased|increase|risen|rise|grown|grow|gone|go [up] [by]",
        "how much has|have|did {organisation} increased|increase|risen|rise|grown|grow|gone|go [up] [by] since|from {when}",
        "has|have|did {organisation} increased|increase|raised|raise|cut|reduced|reduce [its|their] contribution|contributions|payment|payments",
        "is|are {organisation} contribution|contributions going|growing|rising|falling [up|down]",
      ], means: "funding {organisation}"),
    PlainShape(
      .funding,
      [
        "has|have|did {organisation} increased|increase|raised|raise|cut|reduced|reduce [its|their] share",
        "is|are {organisation} share going|growing|rising|falling [up|down]",
      ], means: "funding {main} by contributor"),
    PlainShape(
      .funding,
      ["is|are|has|have {budget} [been] growing|grown|rising|risen|falling|fallen|shrinking|shrunk|going [up|down]"],
      means: "funding {budget} by contributor"),
    PlainShape(
      .funding, ["does|do {organisation} \(pay) [into|to|towards|for] both [budgets|funds|pots|boards]"],
      means: "funding {organisation} {year}"),
    PlainShape(
      .whatIf,
      ["what would|will be left|remain without {organisation}", "what would|will we have|lose without {organisation}"],
      means: "what if {organisation} withdraws"),
    PlainShape(
      .formulaRun, ["what if shares|contributions|payments are|were equal"],
      opening: "In equal parts among all who pay; no paper says that they would be.",
      means: "what if the total is as now shared by equal"),
  ]

  private static let frozen: [PlainShape] = [
    PlainShape(
      .costs,
      [
        "what is|are|was|were biggest|largest|highest|main|smallest cost|costs|expense|expenses|expenditure",
        "what costs|cost most|least [money]", "what do|does we|they|partnership|it spend most|least [on]",
      ], means: "costs {main}"),
    PlainShape(
      .reserves,
      ["are|is we|it|they|partnership|budget in deficit|surplus|debt|red|black", "is there deficit|surplus"],
      means: "reserves {main}"),
    PlainShape(
      .find,
      [
        "can|could|may deputy|deputies|substitute|substitutes come|attend|sit|vote|stand [in]",
        "is|are deputy|deputies|substitute|substitutes [members] allowed|permitted",
      ], means: "find {main}.deputies"),
    PlainShape(
      .count,
      [
        "how many [people|members] sat|were|was on main|full board"
      ], means: "count {lineage}.members"),
    PlainShape(
      .whatIf,
      [
        "what would|does freeze mean|do|change|cost for|to {organisation}",
        "what would|does freeze by|of|from {organisation} mean|do|change|cost",
        "what if there is|was|were freeze by|from|of {organisation}",
      ], means: "what if {organisation} freezes"),
    PlainShape(
      .whatIf,
      [
        "how much would|does|could {organisation} save by paying|from {payment} less",
        "what would|does|could {organisation} save by paying|from {payment} less",
      ], means: "what if {organisation} pays {payment} less"),
    PlainShape(
      .attendance,
      [
        "is|are|was|were attendance|attendances|absences recorded|kept|published|known|stated",
        "do|does we|they record attendance",
      ],
      means: "attendance {main}"),
    PlainShape(
      .conflicts,
      [
        "what is|was|are|were {money} about|for|over", "what do|does {money} mean|represent",
      ],
      opening: "No paper explains it; what they print, side by side:", means: "conflicts {funds}"),
  ]
}
