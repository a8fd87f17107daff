import Language

/// The same what-ifs and the simplest counts in the words in which they are typed first.
extension PlainShapes {
  static let wordings: [PlainShape] = moneyWordings + countsAsked + papersAsked + adding

  private static let whole = "contributions|payments|funding|everything|everyone|everybody|all"
  private static let own = "[funding|money|contribution|share|payment]"

  private static let moneyWordings: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "[what] [if] [all] \(whole) [partners] rise|rises|rose|increase|increases|increased|grow|grows|grew|go|goes|went [up] [by] {payment}",
        "[what] [if] \(whole) is|are|was|were raised|increased [by] {payment}",
      ], means: "what if everyone pays {payment} more"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] [all] \(whole) [partners] fall|falls|fell|drop|drops|dropped|shrink|shrinks|go|goes|went [down] [by] {payment}",
        "[what] [if] \(whole) is|are|was|were cut|reduced [by] {payment}",
      ], means: "what if everyone pays {payment} less"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] [all] everyone|everybody|partners|all [partners|of] [them] freeze|freezes|froze [theirs|contributions] for|over {years} years",
        "[what] [if] all|everyone|contributions [is|are|was|were] frozen for|over {years} years",
      ], means: "what if everyone freezes for {years} years"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] there is|was|were no uplift|increase|rise|change", "[what] [if] no uplift|increase|rise",
        "[what] [if] nobody|no-one pays|paid more",
      ], means: "what if everyone freezes"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(own) drops|dropped|falls|fell|shrinks|shrank [by] {payment}",
        "[what] [if] {organisation} \(own) is|was|were cut|reduced|lowered [by] {payment}",
        "[what] [if] {organisation} withholds|withhold|withheld|holds|hold|held|keeps|keep|kept [back] {payment}",
        "[what] would|does|will {payment} cut|reduction [mean|do|cost] [for|to|by|from] {organisation}",
        "what would|does|will {payment} cut|reduction mean|do|cost for|to|by|from {organisation}",
      ], means: "what if {organisation} pays {payment} less"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(own) rises|rose|grows|grew|increases|increased [by] {payment}",
        "[what] [if] {organisation} \(own) is|was|were raised|increased|lifted [by] {payment}",
      ], means: "what if {organisation} pays {payment} more"),
    PlainShape(
      .whatIf, ["[what] [if] {organisation} give|gives|gave|contributes|contributed|put|puts [in] {payment}"],
      means: "what if {organisation} pays {payment}"),
    PlainShape(
      .whatIf,
      [
        "set|put|fix|make {organisation} share|part [at|to|as] {fraction}",
        "[what] [if] {organisation} share|part is|was|were|becomes|became {fraction}",
      ],
      opening: "The total is held, and the others share the difference by what they pay:",
      means: "what if {organisation} pays {fraction} of the budget shared by share"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] new partner|payer|contributor|member , {organisation} , pays|paid|gives|gave|joins|joined [paying] {money}",
        "[what] [if] {organisation} , new partner|payer|contributor , pays|paid|gives|gave {money}",
        "[what] [if] new partner|payer|contributor|member {organisation} pays|paid|gives|gave|joins|joined [paying] {money}",
      ], means: "what if {organisation} pays {money}"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] [we] reduce|reduced|cut|lower|lowered {organisation} by {payment} and raise|raised|increase|increased|put {payer} [up] by {money}"
      ], means: "what if {organisation} pays {payment} less and {payer} pays {money} more"),
  ]

  /// What would add to the model: nothing that is typed is kept, and the page says how it is done.
  private static let adding: [PlainShape] = [
    PlainShape(
      .help,
      [
        "how do|can|could|should|would i|we|you add|enter|record|put [in] fact|facts|source|sources|paper|papers|something|anything|minutes|chair|name|figure|figures",
        "how do|can|could|should|would i|we|you correct|mend|fix|change mistake|mistakes|error|errors|fact|facts|it|something",
        "how is|are fact|facts|source|sources|paper|papers|mistake|mistakes added|entered|corrected",
        "can|could i|we add|enter|correct fact|facts|source|sources|paper|papers|something|mistake|mistakes",
        "add fact|source|paper|something", "add fact|source|paper {words}", "add fact:|source:|paper: {words}",
        "new fact|source|fact:|source:", "new fact: {words}",
        "we|i met|meet|agreed|decided|discussed|appointed|heard|saw {words}",
      ], opening: "Nothing that is typed here is kept; facts are added in a file:", means: "help add")
  ]

  private static let countsAsked: [PlainShape] = [
    PlainShape(
      .count, ["how many people|persons does|did|do|has|have {body} have|had|got"],
      opening: "Seats that papers list are counted, and not people: two may share one, and one person may have two.",
      means: "count {body}.members"),
    PlainShape(
      .find,
      [
        "how many {series} did|does|do|has|have {body} get|got|receive|received|have|had|see|seen|take|taken|handle",
        "how many {series} went|go|came|come to|into|through {body}", "how many {series} were made to {body}",
      ],
      opening: "Figures do not say who received them; those that are counted under these words:",
      means: "find {series}.value"),
    PlainShape(
      .find,
      [
        "how many {series} did|does|do|has|have front door|mash|team|service|we|they get|got|receive|received|have|had|see|seen",
        "how many {series} come|came|go|went to|into|through front door|mash",
      ], means: "find {series}.value"),
  ]

  private static let papersAsked: [PlainShape] = [
    PlainShape(
      .list,
      [
        "is|was there [yearly|annual] report|paper for|of|on|covering {when}",
        "do|have we have|got [yearly|annual] report|paper for|of {when}",
        "which|what years are|is missing|uncovered", "which|what years are|is not covered",
        "which|what years have no report|paper",
        "which|what years do papers cover",
      ],
      opening: "These are the papers held here; of a year that none of them covers no report is held:",
      means: "list sources"),
    PlainShape(
      .list,
      [
        "where is|are|does|do [your] data|information|facts [come|taken] [from]",
        "where do you get [your] data|information|facts [from]", "what are you based on",
        "can|could you be wrong|mistaken", "are you [ever|always] wrong|right|reliable|sure", "do you make mistakes",
      ],
      opening: "Every answer is computed from these papers; where they are wrong or silent, so is the answer:",
      means: "list sources"),
  ]
}
