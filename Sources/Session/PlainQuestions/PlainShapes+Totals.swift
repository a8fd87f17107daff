import Language

/// What is asked of a budget as a whole and of one payer's part of it: whether it adds up, what one gives, who stopped.
extension PlainShapes {
  private static let pays = "pays|pay|paid|gives|gave|contributes|contributed|give|contribute|puts|put"
  private static let share = "share|contribution|contributions|funding|payment|payments"
  private static let sums = "total|totals|sum|sums|lines|contributions|amounts"
  private static let whole = "budget|total|pot|sum"

  static let totals: [PlainShape] = addingUp + oneInOne + cutBy + toATotal + beyondCash

  private static let addingUp: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "do|does|did {budget} [\(sums)] add up", "is|are|was {budget} [printed] total|sum right|correct|wrong|accurate",
        "do|does {budget} [printed] total|sum match|fit|equal [its|with] lines|contributions|amounts",
      ], means: "funding {budget} adds up {year}"),
    PlainShape(
      .funding,
      [
        "do|does|did [printed] \(sums) add up [to] [printed] [total]",
        "is|are|was|were [printed] total|totals|sum right|correct|wrong|accurate",
        "do|does [printed] total|totals match|equal|agree|fit [with|to] lines|contributions|amounts",
      ], means: "funding {funded} adds up {year}"),
    PlainShape(
      .funding,
      [
        "why is|are|was [printed] total|totals|sum {words} more|less|higher|lower|bigger|smaller [than] [its|their] [lines|sum|contributions]",
        "why does|do|did [printed] \(sums) not add up|match|fit|agree",
        "why is|was [printed] total wrong|different|off",
      ], opening: "No paper says why.",
      means: "funding {funded} adds up {year}"),
    PlainShape(
      .costs,
      ["do|does|is|did [our] budget|books|money balance|balanced", "is|was [our] budget in balance"],
      opening: "Whether what is paid in covers what is spent is known only so far as papers state costs:",
      means: "costs {main}"),
    PlainShape(
      .costs,
      [
        "how much is|was|does [partnership|partnerships|business|support] team|unit|office [cost]",
        "what does|do|did [partnership|partnerships|business|support] team|unit|office cost",
      ], means: "costs {main}"),
    PlainShape(
      .whoIsAccountable,
      [
        "who agreed|set|fixed|decided|approved|settled [on] [size|level] [of] contributions|amounts|payments|shares|budget|budgets",
        "who agreed|set|fixed|decided|approved what we|they|partners|each|everyone [partner] \(pays)",
        "by whom|who was|were contributions|amounts|payments|shares|budget|budgets agreed|set|fixed|decided|approved",
      ],
      opening:
        "Who agreed what each pays is told only where a decision is recorded, and none is; who must look after the money:",
      means: "who is accountable for {moneyduties}"),
  ]

  /// What one pays into one budget: the answer begins with it.
  private static let oneInOne: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "what|how [much] did|does|do|has|have {organisation} \(pays) [in] to|towards|into|for|of {budget}",
        "what|how [much] {organisation} \(pays) [in] to|towards|into|for {budget}",
        "do|does|did {organisation} \(pays) [anything|something|money] [in] to|towards|into|for {budget}",
        "what|how [much|big] is|was {organisation} \(share) of|in|to|for|towards {budget}",
        "what|which|how [much] share|part|percentage|proportion of {budget} is|does|do|did {organisation} [\(pays)]",
        "what|how [much] share|part|percentage|proportion does|do|did {organisation} carry|bear|have|hold|pay|give of|in|for|towards {budget}",
      ], means: "funding {budget} on {organisation} {year}"),
    PlainShape(
      .funding,
      [
        "what|how [much] did|does|do|has|have {organisation} \(pays) [in] to|towards|into|for {body}",
        "what|how [much] {organisation} \(pays) [in] to|towards|into|for {body}",
        "what is|was {organisation} share|part|percentage|proportion of|in {body} budget|funding|money|costs",
        "how much|big of {body} budget|funding is|was {organisation}",
        "what share|part|percentage of {body} budget does|do {organisation} \(pays)",
        "{organisation} share of {body} budget",
      ], means: "funding {ownfund} on {organisation} {year}"),
  ]

  private static let cutBy: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(share) is|was|were|gets|got cut|reduced|trimmed|lowered by {payment}",
        "[what] [if] {organisation} \(share) falls|fell|drops|dropped|shrinks|goes|went [down] by {payment}",
      ], means: "what if {organisation} pays {payment} less"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(share) is|was|were|gets|got raised|increased|lifted by {payment}",
        "[what] [if] {organisation} \(share) rises|rose|grows|grew|goes|went [up] by {payment}",
      ], means: "what if {organisation} pays {payment} more"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {budget} loses|lost|lose {organisation} [money|\(share)]",
        "[what] [if] {budget} is|was|were without {organisation} [money|\(share)]",
      ], means: "what if {organisation} withdraws in {budget}"),
  ]

  private static let moves = "rises|rose|falls|fell|drops|dropped|goes|went|shrinks|shrank|grows|grew|is|was|were"

  private static let toATotal: [PlainShape] = [
    PlainShape(
      .formulaRun,
      [
        "what if \(whole) \(moves) [cut|reduced|raised|up|down] [to|at] {money} shared|split|divided [out] by share",
        "what if \(whole) \(moves) [cut|reduced|raised|up|down] [to|at] {money} shared|split|divided [out] by|in|as what|proportion|now [they|pay] [pay|now]",
      ], means: "what if the total is {money} shared by share"),
    PlainShape(
      .formulaRun,
      [
        "what if \(whole) \(moves) [cut|reduced|raised|up|down] [to|at] {money} shared|split|divided [out] equally|evenly",
        "what if \(whole) \(moves) [cut|reduced|raised|up|down] [to|at] {money} shared|split|divided [out] by equal [shares|parts]",
      ], means: "what if the total is {money} shared by equal"),
  ]

  private static let beyondCash: [PlainShape] = [
    PlainShape(
      .reserves,
      [
        "what|how [much] is|are|was [there] [left] in [our] reserves|reserve|savings",
        "what do|does|did [our] reserves|reserve hold|have|come [to]", "how much have|has we|they in reserves|reserve",
      ], means: "reserves {main}"),
    PlainShape(
      .funding,
      [
        "what|how [much] did|does|do|is|are {organisation} \(pays)|giving in kind|in-kind [help]",
        "what help|help-in-kind did|does|do {organisation} give [in] [kind]",
        "what|how [much] is|are|was {organisation} in-kind \(share)",
      ], means: "funding {organisation} in kind {year}"),
    PlainShape(
      .funding,
      [
        "what|which [is|are|was|were] [there] in-kind \(share)|help", "in-kind \(share)|help",
        "what|which \(share) is|are|was|were [made|given|paid] in kind|in-kind", "\(share) in kind",
      ], means: "funding {funded} in kind {year}"),
    PlainShape(
      .funding,
      [
        "did|has|have anyone|anybody|someone|somebody|any [partner|payer|agency] stop|stopped paying|contributing",
        "who|which [partner|payer|agency] [has|have] stopped paying|contributing [money]",
        "did|has|have anyone|anybody|someone|any [partner|payer|agency] pull|pulled|withdraw|withdrawn [their] money|funding [out]",
        // Who stopped by some year paid in the one before it: the table is of all years.
        "who|which [partner|payer|agency] [has|have] stopped paying|contributing [money] in|by|since|after|during {when}",
        "who|which [partner|payer|agency] [has|have] started|began|begun|start paying|contributing [money]",
        "who|which [partner|payer|agency] [has|have] started|began|begun|start paying|contributing [money] in|by|since|after|during {when}",
      ],
      means: "funding {funded} by contributor"),
  ]
}
