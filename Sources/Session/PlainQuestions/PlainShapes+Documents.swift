import Language

/// Questions of papers: whose they are, and which version was in force.
extension PlainShapes {
  static let documents: [PlainShape] = [
    PlainShape(
      .find,
      [
        "is|are {paper} [still] in force|effect|use", "is|are {paper} still valid|current|applicable|used",
        "does|do {paper} still apply|count|hold",
      ],
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
