import Language

/// Questions that set partners beside each other: two of them, all of them in equal parts, what each pays per head.
extension PlainShapes {
  static let comparing: [PlainShape] = places + two + heaviest + together + eachAlone

  private static let pay = "pay|pays|paid|give|gives|contribute|contributes"
  private static let sums = "contributions|contribution|payments|shares|share|funding|money"

  private static let moneys = "funding|budget|budgets|contributions|money|spending|finances|costs|payments"

  private static let places: [PlainShape] = [
    PlainShape(
      .compareFunding,
      [
        "who \(pay) more|less|most|least [,] {area} or {otherarea} {organisation}",
        "which {organisation} \(pay) more|less|most|least [,] {area} or {otherarea}",
        "compare {area} and|with|to|against {otherarea} {organisation} [\(moneys)]",
        "does|do {area} {organisation} \(pay) more|less than {otherarea}",
        "does|do {organisation} \(pay) more|less in {area} than in {otherarea}",
      ], means: "compare funding {area} with {otherarea} for {organisation}"),
    PlainShape(
      .compareFunding,
      [
        "does|do {organisation} \(pay) more|less [here] than [they|it] [do|does] in {area}",
        "does|do [our] {organisation} \(pay) more|less [here] than {area} [does|do]",
        "is|are {organisation} \(pay) more|less [here] than in {area}",
      ], means: "compare funding {place} with {area} for {organisation}"),
    PlainShape(
      .compareFunding,
      [
        "compare \(moneys) of|in|for|between {area} and|with|to|against {otherarea}",
        "compare \(moneys) [of|in] {area} and|with|to|against [\(moneys)] [of|in] {otherarea}",
        "compare {area} and|with|to|against {otherarea} \(moneys)",
        "compare {area} \(moneys) and|with|to|against {otherarea}",
        "how does|do {area} \(moneys) compare with|to|against {otherarea} [\(moneys)]",
        "how does|do \(moneys) of|in {area} compare with|to|against [that|those] [of|in] {otherarea}",
        "what is|are difference|differences between {area} and {otherarea} \(moneys)",
        "what is|are difference|differences between \(moneys) of|in {area} and|of {otherarea}",
        "does|do {area} \(pay) more|less than {otherarea}", "who \(pay) more {area} or {otherarea}",
        "{area} \(moneys) compared with|to {otherarea}",
      ], means: "compare funding {area} with {otherarea}"),
    PlainShape(
      .compareFunding,
      [
        "how does|do [own|our] \(moneys) compare with|to|against {area} [\(moneys)]",
        "compare [own|our] \(moneys) with|to|and|against {area} [\(moneys)]",
        "how does|do {area} \(moneys) compare with|to|against ours|us",
        "compare {area} \(moneys) with|to|and|against ours|us",
        "do|does we|it|they|us \(pay)|spend|get more|less than {area}",
        "is|are [our] \(moneys) bigger|smaller|larger|higher|lower than {area} [\(moneys)]",
      ], means: "compare funding {place} with {area}"),
  ]

  private static let two: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "compare what {organisation} and {role} \(pay)", "compare {organisation} and|with|to|against {role} \(sums)",
        "compare \(sums) of {organisation} and|with|to {role}", "{organisation} \(sums) compared with|to {role}",
      ], means: "funding {main} by contributor {year}"),
    PlainShape(
      .compare,
      [
        "compare {organisation} and|with|to|against {role}", "compare {organisation} {role}",
        "how does|do {organisation} compare with|to|and {role}", "{organisation} compared with|to {role}",
        "what is|are difference|differences between {organisation} and {role}",
        "how does|do {organisation} differ from {role}",
      ],
      opening:
        "Everything that is stated of the two; for what they pay alone: `difference between {organisation} and {role} contributions`.",
      means: "compare {organisation} {role}"),
  ]

  private static let heaviest: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "what|which|whose cut|withdrawal|loss|departure|exit [would] hurts|hurt|matters|matter|costs|cost [us|partnership] most",
        "whose leaving|going would hurt|matter|cost [us|partnership] most", "who can we least afford to lose",
      ],
      opening:
        "The same part cut takes most where most is paid; `costs` tells what it would stop, where a paper says so.",
      means: "funding {main} by contributor {year}")
  ]

  /// Of whom `them` is said is told, for nothing was listed before.
  private static let together: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "who|which|what of them|these|those \(pay) most|least|more|less",
        "who|which|what of them|these|those \(pay) biggest|largest|smallest|highest|lowest share|amount|contribution",
        "who|which|what of them|these|those is [the] biggest|largest|smallest|highest|lowest contributor|payer|funder",
      ],
      opening: "Those are taken as all who pay into the budgets here, added together.",
      means: "funding {main} by contributor {year}"),
    PlainShape(
      .formulaRun,
      [
        "what would|does|is equal split|shares|share|division [look] [like|be|mean] [of] [budget|costs|money] [like]",
        "what would equal split|shares cost|give [each|everyone|us] [partner]",
        "what if|would costs|cost|budget|money|contributions is|was|were|be split|shared|divided equally|evenly",
        "what if everyone|all|partners|each [partners|partner] \(pay) equally|evenly|same",
        "what if we|everyone|partners|all share|split|divide [it|costs|budget|money] equally|evenly",
        "what if everyone|all|partners|each [partners|partner] \(pay) equal share|shares|amount|part|parts",
        "what would each|everyone [partner] pay if it|budget|costs|cost was|were split|shared|divided equally|evenly",
        "how much would each|everyone [partner] pay if [it] [is|was|were] split|shared|divided equally|evenly",
        "split|share|divide budget|costs|money equally|evenly", "equal split|shares [of] [budget|costs|money]",
      ],
      opening: "In equal parts among all who pay; no paper says that they would be.",
      means: "what if the total is as now shared by equal"),
  ]

  private static let heads = "head|resident|person|capita|inhabitant"

  private static let eachAlone: [PlainShape] = [
    PlainShape(
      .fairness,
      [
        "what|how [much] does|do|is each|every|all [partner|partners|organisation] \(pay) per \(heads) [of] [population]",
        "\(sums) per \(heads) [of] [population] [per|by|for|of] [each] [partner|organisation|contributor]",
        "\(sums) [per|by|of|for] [each] partner|organisation|contributor per \(heads)",
        "what|how [much] does|do|is partnership|board|it|budget|funding cost|spend|spent|get per \(heads)",
        "what|how [much] do|does we|partners|they spend|\(pay) per \(heads)", "cost|budget|spend|spending per \(heads)",
        "what is|are cost|budget|spend|spending|\(sums) per \(heads)",
        "how|what [much] per \(heads) does|do|is [partnership|board|it|we|partners] [the] cost|spend|pay|budget|paid",
      ],
      opening: "What each pays per resident, by the newest figure of residents that a paper gives:",
      means: "fairness {main} per head of {residents}"),
    PlainShape(
      .fairness,
      [
        "is|are {organisation} paying|contributing|giving [its|their|his|fair] [fair|right|proper|due] share|amount",
        "does|do|did {organisation} \(pay) proper|due share|amount", "is {organisation} share fair",
      ],
      opening: "That cannot be said: no law and no paper here says what a fair share would be. The shares as they are:",
      means: "fairness {main}"),
    PlainShape(
      .termsOfOffice,
      [
        "when does|do|will {person} term [of] [office] end|ends|expire|finish|run [out]",
        "what|how [long] is|are {person} term [of] [office]", "{person} term [of] [office]",
        "how long is|does {person} term [of] [office] [last|run]", "until when is {person} appointed",
        "when is {person} term up|over", "how long has {person} left",
        "how long is|does {person} serve|appointed [for]",
      ], means: "terms of office {person}"),
    PlainShape(
      .termsOfOffice,
      [
        "when does|do|will chair|scrutineer|chairs term [of] [office] end|ends|expire|finish|run [out]",
        "what|how [long] is|are chair|scrutineer|chairs|scrutineers term [of] [office]",
        "when does|do|will|must|is [independent] chair|scrutineer [next] [due] [to] change|rotate|leave|finish|go|retire [next]",
        "term of [office] [of] chair|scrutineer", "chair|scrutineer|chairs|scrutineers term [of] [office]",
        "what is term of [office] [of] chair|scrutineer", "how long is term of [office] [of] chair|scrutineer",
        "how long is|does chair|scrutineer serve|appointed [for]",
      ],
      opening:
        "All terms of office of the place, the chair's and the scrutineer's among them where a paper states them:",
      means: "terms of office"),
  ]
}
