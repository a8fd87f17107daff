import Language

/// Questions that ask for a judgement or a comparison: what papers state of it is told, and what they do not judge is said.
extension PlainShapes {
  static let judging: [PlainShape] = [
    PlainShape(
      .list,
      [
        "who|whom|where do|can|should|must|would we|i|you|they|partners|agencies escalate|raise [things|concerns|concern|issues|issue|disagreement|disagreements|risks] [to|with]",
        "who|whom|to do|can|should we|i|you|they escalate [things|concerns|issues] to",
        "what|which goes|go up to executive|top", "who takes escalations",
      ], means: "list routes"),
    PlainShape(
      .questions, ["what is|are missing|left [out] from|of|in arrangements"], means: "questions {main}"),
    PlainShape(
      .find,
      [
        "is|are|was [independent] scrutineer [really|truly] independent of|from {agent}",
        "how independent is|was [independent] scrutineer of|from {agent}",
      ],
      opening:
        "Whether it is independent of another no paper judges; to whom it is accountable, now and in the posts before:",
      means: "find {main}.scrutineer.accountable-to", "find {lineage}.chair.accountable-to"),
    PlainShape(
      .vote,
      [
        "does|do|did|can|may {role} vote|votes [on|in|at] [partnership|board|it|things]",
        "does|do|did|has|have {role} have|has|got vote|votes [on|in|at] [partnership|board|it]",
      ], opening: "Who has a vote is told by the rule of voting, where a paper states one; then as what it sits there.",
      means: "vote {main}", "roles of {role}"),
    PlainShape(
      .find,
      [
        "what|which priorities were|are|is|got [got] dropped|removed|new|added|lost [in|since] {when}",
        "what|which priorities were|are|is|got [got] dropped|removed|new|added|lost",
      ],
      opening:
        "Each paper words its priorities anew, so that none is the same for certain; those of now, then how they changed:",
      means: "find {main}.priorities", "when did {lineage}.priorities change"),
    PlainShape(
      .list,
      [
        "what|which duties are|is statutory|legal and [what|which] [are|is] local|guidance",
        "what|which duties are|is local [practice|only]",
      ], means: "list duties where force is must", "list duties where force is local"),
    PlainShape(
      .find,
      [
        "where does|do|is|are [safeguarding] partnership|partnerships|business|support team|unit|office sit"
      ], means: "find {main}.supported-by.host"),
    PlainShape(
      .find,
      [
        "who is|are accountable|responsible|answerable for [safeguarding] partnership|partnerships|business|support team|unit|office",
        "who line|line-manages|manages [manages] [safeguarding] partnership|partnerships|business|support team|unit|office",
      ],
      opening: "Who answers for the team is not stated as such; who hosts it, then the posts in it that papers name:",
      means: "find {main}.supported-by.host", "find {main}.supported-by.posts"),
    PlainShape(
      .search,
      ["who decides|chooses|says whether|if|when {duty} is|are|gets|get published", "who decides to publish {duty}"],
      opening: "Who decides on publishing it is told only where one of these says so:", means: "search publication"),
    PlainShape(
      .find,
      [
        "is|are|was|were {organisation} [still] [one] [of] relevant agency|agencies [of] [partnership|board]",
        "does|do|did {organisation} count as relevant agency|agencies", "{organisation} is|are relevant agency",
      ], opening: "Of now, then by the last list of relevant agencies:",
      means: "find {main}.relevant-agencies contains {organisation}", "at {agenciesat}",
      "find {agenciesof}.relevant-agencies contains {organisation}"),
  ]
}
