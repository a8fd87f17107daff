import Language

/// What-ifs of money in the few words of a meeting: `ICB cut of 10%`, `freeze the council`, `£50,000 each`.
extension PlainShapes {
  static let inShort: [PlainShape] = cutting + rising + freezing + without + evenly + holding + reckoning

  private static let whole = "everyone|everybody|all|everything|budget|budgets|contributions|contribution|board"
  private static let fall = "cut|reduction|saving"
  private static let rise = "uplift|increase|rise|inflation"
  private static let bill = "costs|cost|budget|bill|spending|total|prices|everything"
  private static let goesUp = "go|goes|went|rise|rises|rose|increase|increases|increased|grow|grows|grew"

  private static let cutting: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "{organisation} \(fall) of {payment}", "\(fall) of {payment} by|for|from|to {organisation}",
        "{payment} off {organisation} [share|contribution]", "{payment} \(fall) for|to {organisation}",
        "what if {organisation} had paid {payment} less", "take {payment} off {organisation}",
        "{organisation} down [by] {payment}", "{organisation} {payment} \(fall)",
      ], means: "what if {organisation} pays {payment} less"),
    PlainShape(
      .whatIf,
      [
        "{fraction} off \(whole) [partners]", "take {fraction} off \(whole)",
        "{fraction} \(fall) [across] [for|to] \(whole) [partners]", "\(fall) of {fraction} [across] for|to \(whole)",
        "\(fall) of {fraction} across \(whole)", "\(whole) down [by] {fraction}",
      ], means: "what if everyone pays {fraction} less"),
    PlainShape(
      .whatIf, ["{fraction} off", "{fraction} \(fall)", "\(fall) of {fraction}"],
      opening: "Taken of everyone who pays; for one of them say whose.",
      means: "what if everyone pays {fraction} less"),
    PlainShape(
      .whatIf,
      [
        "what if we|partnership|board|budget lose|loses|lost {money}", "what if we are|were {money} short",
        "what if {money} is|was|went missing|lost", "{money} less [in] [total|altogether]",
        "\(bill) down [by] {money}", "what if \(bill) fall|falls|fell|drop|drops|go|goes|went [down] [by] {money}",
      ], opening: byShare, means: "what if the total is {money} less shared by share"),
  ]

  private static let byShare =
    "If all share the difference by what they pay; no paper says that they would. By another key: `shared by equal`, or a formula."

  private static let rising: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "{fraction} \(rise)", "{fraction} \(rise) for \(whole)", "\(rise) of|at {fraction}",
        "\(rise) at|of {fraction} for \(whole)",
        "what if \(bill) \(goesUp) [up] [by] {fraction}", "\(bill) up [by] {fraction}", "\(whole) up [by] {fraction}",
        "add {fraction} to \(whole)",
        "put {fraction} on \(whole)",
      ],
      means: "what if everyone pays {fraction} more"),
    PlainShape(
      .whatIf,
      [
        "what if \(bill) \(goesUp) [up] [by] {money}", "\(bill) up [by] {money}",
        "who pays|covers|funds|meets|finds [for] {money} \(rise)|more|extra",
        "who pays|covers|funds|meets|finds [for] \(rise) of {money}", "{money} \(rise)", "\(rise) of {money}",
      ], opening: byShare, means: "what if the total is {money} more shared by share"),
    PlainShape(
      .whatIf,
      [
        "what|how [much] would|will|does {organisation} pay in {years} years at|with {fraction} [year] [more] [inflation|growth|uplift]",
        "{organisation} in {years} years at {fraction}",
      ],
      opening: "If everyone pays that much more each year:",
      means: "what if everyone pays {fraction} more each year for {years} years on {organisation}"),
  ]

  private static let freezing: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "freeze \(whole) for|over {years} years",
        "[what] [if] we|everyone|partners|all freeze|freezes|froze [\(whole)] for|over {years} years",
        "flat|standstill cash|money|budget|settlement|contributions for|over {years} years", "freeze for {years} years",
        "hold \(whole) [flat|level] for|over {years} years", "no \(rise) for {years} years",
      ], means: "what if everyone freezes over {years} years"),
    PlainShape(
      .whatIf,
      [
        "freeze \(whole)", "freeze", "[what] [if] we|everyone|partners|all freeze|freezes|froze [\(whole)]",
        "flat|standstill cash|money|budget|settlement|contributions", "hold \(whole) flat|level|steady|still",
        "no \(rise) [at] [all]",
      ], means: "what if everyone freezes"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] freeze {organisation} [share|contribution]",
        "freeze {organisation} [share|contribution] at current|present|todays [year] [years] level|rate",
        "hold|keep {organisation} [share|contribution] flat|level|steady|still|frozen|unchanged",
        "what if {organisation} stays|stay|is|was flat|level|still|same|frozen|unchanged",
      ], means: "what if {organisation} freezes"),
    PlainShape(
      .whatIf,
      ["[what] [if] [there] [is] real terms \(fall)", "[what] [if] \(fall) in real terms", "real terms freeze"],
      opening:
        "Flat cash is a cut in real terms by as much as prices rise, and no paper states by how much; `what if everyone pays 2% less` tries a rate.",
      means: "what if everyone freezes"),
  ]

  private static let without: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "what|how [much] would|will|does {payer} pay without|if {organisation}", "{payer} without {organisation}",
      ], opening: "If the others make it up by what they pay; no paper says that they would.",
      means: "what if {organisation} withdraws shared by share on {payer}"),
    PlainShape(
      .whatIf,
      [
        "what would keep|hold total|budget [same|level|up] without {organisation}",
        "how [much] would|do others|rest [have] [to] pay [to] keep total|budget [same|level|up] without {organisation}",
        "keep|hold total|budget same|level|up without {organisation}",
      ], opening: "If the others make it up by what they pay; no paper says that they would.",
      means: "what if {organisation} withdraws shared by share"),
    PlainShape(
      .whatIf,
      ["what if {organisation} stops|stop|stopped", "[what] [if] no {organisation} money|funding|contribution"],
      means: "what if {organisation} withdraws"),
    PlainShape(
      .whatIf,
      [
        "what if {organisation} pays|paid|pay|covers|covered|funds|funded all|everything|whole|lot [of] [it|everything|budget|bill|lot]",
        "{organisation} pays|covers all|everything|whole|lot [of] [it|budget|bill|lot]",
      ], opening: "If nobody else pays anything:",
      means: "what if everyone pays nothing and {organisation} pays 100% of the budget"),
  ]

  private static let evenly: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "flat|same fee|rate|sum|amount|charge of {money} each|apiece [partner]", "{money} each|apiece",
        "[what] [if] everyone|all|each pays|pay|paid {money} each|apiece",
        "{money} from|for each|every [partner|payer]",
      ], means: "what if everyone pays {money}"),
    PlainShape(
      .formulaRun,
      [
        "[split|share|divide] it|budget|total|cost|costs|bill|everything [out] equally|evenly",
        "split|share|divide it|budget|total|cost|costs|bill|everything in|into [equal] equal|parts|shares|quarters",
        "split|share|divide it|budget|total|cost|costs|bill equal [ways]", "equal shares|parts|split",
        "[what] [if] [all] partners|payers pay|paid equal amounts|shares|sums",
      ],
      opening: "In equal parts among all who pay; no paper says that they would be.",
      means: "what if the total is as now shared by equal"),
    PlainShape(
      .fairness,
      [
        "split|share|divide it|budget|total|cost|costs by|on population|head|heads|residents|capita",
        "split|share|divide it|budget|total|cost|costs per head|capita|resident",
        "what is [it] per head|resident|capita",
        "[and] per head|capita|resident|child|person|adult",
        "cost|costs|budget|spend per child|adult|head|person|resident",
      ],
      opening:
        "What each pays now per resident of the whole place. How they would share per head takes an area for each of them: `help fairness`.",
      means: "fairness {main} per head of {residents}"),
  ]

  private static let holding: [PlainShape] = [
    PlainShape(
      .shareKeeps,
      [
        "keep|hold|leave {organisation} [share|contribution] at|to {money}",
        "cap|limit {organisation} [share|contribution] at|to {money}", "{organisation} capped|held|kept at {money}",
        "{organisation} at most {money}", "no more than {money} from|for {organisation}",
      ], means: "what share keeps {organisation} at {money}"),
    PlainShape(
      .whatIf,
      [
        "what if {organisation} stays|stay|stayed|is|was|were [kept|held|capped|limited] at {money}",
        "what if {organisation} [share|contribution] stays|stayed|is|was [kept|held|capped] at {money}",
      ], means: "what if {organisation} pays {money}"),
    PlainShape(
      .mustPay,
      [
        "how much to reach|get [to] {money}", "how much more to reach|get [to] {money}", "what gets us to {money}",
        "reach {money}",
      ], means: "what must everyone pay to reach {money}"),
  ]

  /// What a budget pays for, said of whatever it be: behind all that is said of some one thing.
  static let inShortLast: [PlainShape] = [
    PlainShape(
      .costs,
      ["who pays|paid for|towards training|reviews|audits|staff|venues|trainers|events|website|chair|scrutineer"],
      opening: "What each pays for one purpose is told only where a paper states the lines of cost:",
      means: "costs {main}")
  ]

  /// Plain money, in the words of whoever adds it up.
  private static let reckoning: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "[how] [much] in all|total|sum", "how much altogether|overall|together", "total", "grand total",
        "[what] [is] total for|of both [budgets]", "[how] [much] [for] both [budgets] together",
        "what does it [all] come to",
      ], means: "funding {main} by contributor {year}"),
    PlainShape(
      .funding,
      [
        "biggest|largest|smallest|highest increase|rise|change|mover|fall|cut",
        "[whose] [share|contribution] rose|fell|grew most|least",
        "who went up|down most|least",
        "how much has|have|did it|total|budget|cost|costs|contributions gone|go|went|risen|rise|grown|grow|changed|change [up|down]",
      ],
      means: "funding {funded} by contributor"),
    PlainShape(
      .fairness,
      [
        "how have|did|has shares|share changed|change|moved|move",
        "how have|did|has shares|share changed|change|moved|move over time|years",
        "have|did shares|share changed|change|moved|move",
      ], means: "fairness {funded}"),
    PlainShape(
      .funding,
      [
        "adults|adult versus|vs|v|against|beside children|childrens [budget|money]",
        "children|childrens versus|vs|v|against|beside adults|adult [budget|money]",
        "which budget is bigger|larger|smaller",
      ], means: "funding {funded} {year}"),
    PlainShape(
      .funding,
      [
        "{organisation} share|contribution|payment of|for|to|into|in {budget}",
        "{organisation} share of {budget} budget",
      ], means: "funding {budget} on {organisation} {year}"),
    PlainShape(
      .funding,
      [
        "is next [financial] year|budget [budget] agreed|set|settled|known|decided [yet]",
        "is budget for next [financial] year agreed|set|settled|known|decided [yet]",
        "is there budget for next [financial] year [yet]", "what will it cost next [financial] year",
        "what would it cost next [financial] year", "when is budget [for] [next] [year] set|agreed|decided",
      ],
      opening: "What will be paid is told only where a paper states it:", means: "funding {main} {nextyear}"),
    PlainShape(
      .find,
      [
        "who does not|never pay|pays [anything]", "who doesnt|dont pay [anything]", "who pays nothing|none",
        "which partner|partners do|does not pay", "which partner|partners doesnt|dont pay", "who gets it free",
      ], opening: "Statutory partners of whom no contribution is stated:",
      means: "find {main}.partners except ({allfunds}).contributors"),
    PlainShape(
      .conflicts,
      [
        "is {money} [difference|gap|discrepancy] explained|resolved|known|mentioned",
        "where did|does|has {money} go|gone|come [from]", "what is|was {money} [for|about]",
        "what is right|correct|true total|figure|sum",
        "which total|figure|sum is right|correct|true", "who explains {money}",
      ],
      opening: "No paper explains it; what they print, side by side:", means: "conflicts {funds}"),
    PlainShape(
      .questions,
      [
        "who should|could|can|do i|we ask about {money} [difference|gap|discrepancy]",
        "who|whom to ask about {money} [difference|gap|discrepancy]", "who knows about {money}",
      ], opening: "Whom to ask stands with each open question of money:", means: "questions {main}"),
    PlainShape(
      .funding,
      [
        "is in kind [support|help] counted|included|priced|in [it|there|total|sum]",
        "is help|support in kind counted|included|priced",
        "how much is [the] in kind [support|help] worth", "what is in kind [support|help] worth",
        "value of in kind [support|help]",
      ], opening: "Help in kind is not priced, and is no part of any sum here.",
      means: "funding {funded} in kind {year}"),
  ]
}
