import Language

/// What is asked so that a yes or a no answers it: of a chair, a host, what a body is for, how often it meets.
extension PlainShapes {
  static let verdicts: [PlainShape] = independence + chairing + hosting + serving + answerableFor + purposes

  private static let chairing: [PlainShape] = [
    PlainShape(
      .whoChairs,
      [
        "is|are|was|were {role} [still|now|really|also] chair of {body}",
        "is|are|was|were {role} [still|now|really|also] chairing {body}",
        "does|do {role} [still|now|really|also] chair|head {body}",
        "is|are|was|were {body} [still|now] chaired|headed by {role}",
        "is|was chair of {body} [from|of|at] {role}",
        "does|do|did chair of {body} come|work from|for {role}",
      ], means: "who chairs {body} for {seated}"),
    PlainShape(
      .whoChairs,
      [
        "is|are|was|were {role} [the] chair",
        "is|are|was|were {role} [still|now|really|also] chair of partnership|board",
        "does|do {role} [still|now|really|also] chair|head [it|partnership|board]",
        "is|was it|partnership|board [still|now] chaired|headed by {role}", "is|was chair from|of|at {role}",
        "does|do|did chair come|work from|for {role}",
      ], means: "who chairs {main} for {seated}"),
  ]

  private static let independence: [PlainShape] = [
    PlainShape(
      .whoChairs,
      [
        "is|are|was|were chair of {body} [really|truly|actually] independent", "is|are|was {body} chair independent",
        "does|do|did {body} have independent chair", "is|are|was {body} independently chaired",
        "how independent is|are|was chair of {body}",
      ], opening: ofIndependence, means: "who chairs {body}", "find {body}.chair.organisation"),
    PlainShape(
      .whoChairs,
      [
        "is|are|was|were chair [really|truly|actually] independent", "how independent is|are|was chair",
        "is|are|was it|partnership|board independently chaired",
      ], opening: "Whether a chair is independent no paper judges: the post that chairs, by its title:",
      means: "who chairs {main}"),
  ]

  private static let ofIndependence =
    "Whether a chair is independent no paper judges: the post that chairs by its title, then of what it is a post:"

  private static let hosting: [PlainShape] = [
    PlainShape(
      .find, ["does|do|did {organisation} [still] host {body}", "is|are|was {body} [still] hosted by {organisation}"],
      means: "find {body}.host contains {organisation}"),
    PlainShape(
      .find,
      [
        "does|do|did {organisation} [still] host|house [partnership|partnerships|safeguarding|business|support] team|unit|office",
        "is|are|was [partnership|partnerships|safeguarding|business|support] team|unit|office [still] hosted|housed by {organisation}",
      ], means: "find {main}.supported-by.host contains {organisation}"),
    PlainShape(
      .find, ["is|are|was {body} above|over {other}", "does|do {body} stand|sit above|over {other}"],
      means: "find {other}.reports-to contains {body}", "find {other}.parent contains {body}"),
  ]

  private static let serving: [PlainShape] = [
    PlainShape(
      .find,
      [
        "does|do|did {area} belong|come to|under {body}", "is|are|was {area} part|member of {body}",
        "is|are|was {area} in|within|under|covered [by] {body}", "does|do|did {body} [also|still] cover|include {area}",
      ], means: "find {body}.areas contains {area}"),
    PlainShape(
      .find, ["is|are|was {area} [still|also|now] [a] member|part [of] [it|partnership|arrangement]"],
      means: "find {main}.areas contains {area}"),
    PlainShape(
      .find,
      [
        "is|are|was {body} subgroup|subgroups|sub-group", "what|which body|board is {body} subgroup of",
        "what|which body|board|group|partnership does|do {body} belong|sit to|under|in",
        "what does|do {body} belong|sit to|under",
      ],
      means: "find {body}.parent"),
    PlainShape(
      .find,
      [
        "does|do|did {body} [also|still] cover|serve|include|deal [with] adults",
        "is|are|was {body} [also] for adults [too]",
      ], means: "find {body}.serves contains adults"),
    PlainShape(
      .find,
      [
        "does|do|did {body} [also|still] cover|serve|include|deal [with] children",
        "is|are|was {body} [also] for children [too]",
      ], means: "find {body}.serves contains children"),
    PlainShape(
      .find, ["does|do|did {body} [still] meet {rhythm}", "is|are|was {body} meeting {rhythm}"],
      means: "find {body}.meets is {rhythm}"),
  ]

  private static let answerableFor: [PlainShape] = [
    PlainShape(
      .whoIsAccountable,
      [
        "is|are|was|were {role} [still] accountable|answerable|responsible for {duty}",
        "does|do|did {role} answer for {duty}", "does|do {role} have [the] duty of|for {duty}",
      ],
      opening: "Who answers for it, by the papers and in law; no other is said to:",
      means: "who is accountable for {duty}"),
    PlainShape(
      .whoIsAccountable,
      [
        "is|are|was|were {duty} [ever|still|formally] delegated [to] [anyone|anybody|someone|subgroup|group|committee|board]",
        "is|are|was|were {duty} [ever|still|formally] delegated to {body}",
        "has|have {duty} been delegated [to] [anyone|anybody|someone|subgroup|group|committee|board]",
      ],
      opening: "Who exercises it for whoever is accountable, where a paper says so:",
      means: "who is accountable for {duty}"),
  ]
}
