import Language

/// Questions of papers: whose they are, and which version was in force.
extension PlainShapes {
  private static let stillInForce: [PlainShape.Pattern] = [
    "is|are {paper} [still] in force|effect|use", "is|are {paper} still valid|current|applicable|used",
    "does|do {paper} still apply|count|hold", "has {paper} expired|lapsed|ended", "has {paper} run out",
  ]

  /// Which papers of a kind are in force, where days are stated from or to which one is.
  static let inForce: [PlainShape] = [
    ("arrangements", "arrangements"), ("strategy", "strategy|strategies"), ("agreement", "agreement|agreements"),
    ("plan", "plan|plans"), ("protocol", "protocol|protocols"),
  ].map { kind, words in
    PlainShape(
      .whichVersion,
      [
        PlainShape.Pattern("what|which \(words) were|was|are|is [still|now|currently] in force|place|use|effect"),
        PlainShape.Pattern("which|what are current \(words)"),
      ], means: "which version of {inforce-\(kind)} was in force on {then}")
  }

  static let documents: [PlainShape] =
    [PlainShape(.whichVersion, stillInForce, means: "which version of {dated} was in force on {then}")] + papers

  private static let papers: [PlainShape] = [
    PlainShape(
      .find, stillInForce,
      opening: "What replaced it, and when that was published; where nothing is stated to replace it, none is known.",
      means: "find {paper}.replaced-by", "find {paper}.replaced-by.published"),
    PlainShape(
      .documents,
      [
        "which|what documents|papers did|has|have {agent} issued|signed|issue|sign|publish|published",
        "which|what documents|papers does|do {agent} have", "documents|papers issued|signed by {agent}",
        "which|what documents|papers is|are {agent} sent", "who signed documents|papers of {agent}",
        "which|what documents|papers of {agent} are due for review",
      ], means: "documents of {agent}"),
    PlainShape(
      .whichVersion,
      [
        "which|what version of {paper} was|is in force|effect on|in {when}",
        "which|what version of {paper} applied|was valid|held on|in {when}", "was {paper} in force|effect on|in {when}",
        "which|what edition of {paper} was in force|effect on|in {when}",
        "version of {paper} in force|effect on|in {when}",
        "did {paper} apply on|in {when}",
      ], means: "which version of {paper} was in force on {when}"),
  ]
}
