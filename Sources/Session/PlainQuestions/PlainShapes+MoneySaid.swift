import Language

/// What-ifs of money in the words of who reads a budget: `raise police to 15%`, `cut total by 50k pro rata`, `need 450k`.
extension PlainShapes {
  static let moneySaid: [PlainShape] = toShare + byWhole + levelled + withoutOne + putIn + grown

  private static let whole = "total|budget|budgets|costs|cost|contributions|funding|spending|it|everything"
  private static let cuts = "cut|cuts|reduce|reduces|trim|trims|drop|drops|bring|take"
  private static let raises = "raise|raises|increase|increases|lift|lifts|put|push|bring|take"
  private static let sets =
    "raise|raises|raised|increase|increases|increased|lower|lowers|lowered|cut|cuts|reduce|reduces"
  private static let moves = "bring|brings|push|pushes|put|puts|drop|drops|move|moves|set|sets|take|takes|get|gets"
  private static let comes =
    "goes|go|went|comes|come|came|drops|drop|dropped|falls|fall|fell|rises|rise|rose|moves|moved"
  private static let share = "share|contribution|part"

  private static let ofWhole =
    "The total is held, and the others share the difference by what they pay; the share is taken as one of the whole budget:"

  private static let toShare: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "[what] [if] [we|they] \(sets) {organisation} [\(share)] [up|down] to {fraction} [of] [\(whole)]",
        "[what] [if] [we|they] \(moves) {organisation} [\(share)] [up|down] to {fraction} [of] [\(whole)]",
        "[what] [if] {organisation} [\(share)] \(comes) [up|down] to {fraction} [of] [\(whole)]",
      ], opening: ofWhole, means: "what if {organisation} pays {fraction} of the budget shared by share"),
    PlainShape(
      .whatIf, ["[we|they] raise|increase|lift {organisation} [\(share)] [up] by {payment}"],
      means: "what if {organisation} pays {payment} more"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] [we|they] \(sets) {organisation} [\(share)] [up|down] to {money}",
        "[what] [if] [we|they] \(moves) {organisation} [\(share)] [up|down] to {money}",
        "[what] [if] {organisation} [\(share)] \(comes) [up|down] to {money}",
        "[what] [if] {organisation} caps|cap|capped [out] at {money} across|over|in both|all [budgets]",
      ], opening: "Taken as paying that sum, in all its budgets together; `in NAME` at the end asks of one.",
      means: "what if {organisation} pays {money}"),
  ]

  private static let byShare =
    "Each shares the difference by what it pays. By another key: `shared by equal`, or a formula."

  private static let byWhole: [PlainShape] = [
    PlainShape(
      .formulaRun,
      [
        "[what] [if] [we|they] \(cuts) \(whole) [down] by {money} [shared] [pro] [rata]",
        "[what] [if] [we|they] \(cuts) \(whole) [down] by {money} proportionally|proportionately|by|in [share|shares|proportion]",
        "[what] [if] [we|they] \(cuts) {money} from|off|of|out [of] \(whole) [shared] [pro] [rata]",
        "[what] [if] [we|they] take {money} out [of] \(whole) [shared] [pro] [rata]",
      ], opening: byShare, means: "what if the total is {money} less shared by share"),
    PlainShape(
      .formulaRun,
      [
        "[what] [if] [we|they] \(raises) \(whole) [up] by {money} [shared] [pro] [rata]",
        "[what] [if] [we|they] \(raises) \(whole) [up] by {money} proportionally|proportionately|by|in [share|shares|proportion]",
        "[what] [if] [we|they] add {money} to|on \(whole) [shared] [pro] [rata]",
        "[we|they] need|needs|want another|extra|additional {money}", "[we|they] need|needs|want {money} more|extra",
      ], opening: byShare, means: "what if the total is {money} more shared by share"),
    PlainShape(
      .whatIf, ["[what] [if] [we|they] \(cuts) \(whole) [down] by {fraction}"],
      means: "what if everyone pays {fraction} less"),
    PlainShape(
      .whatIf, ["[what] [if] [we|they] \(raises) \(whole) [up] by {fraction}"],
      means: "what if everyone pays {fraction} more"),
    PlainShape(
      .formulaRun,
      [
        "[what] [if] [we|they] \(sets) \(whole) [up|down] to {money} [shared] [pro] [rata]",
        "[what] [if] [we|they] \(moves) \(whole) [up|down] to {money} [shared] [pro] [rata]",
      ], opening: byShare, means: "what if the total is {money} shared by share"),
    PlainShape(
      .mustPay, ["[we|they] need|needs|want {money} in|for|into {budget}"],
      opening: "Each is taken to pay more in proportion to what it paid.",
      means: "what must everyone pay to reach {money} in {budget}"),
    PlainShape(
      .mustPay, ["[we|they] need|needs|want {money} [in] [total|all] [next] [year]"],
      opening: "Each is taken to pay more in proportion to what it paid.",
      means: "what must everyone pay to reach {money}"),
  ]

  private static let levelled: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "[what] [if] [we|they] freeze|freezes|froze|hold|holds \(whole) [flat|level] for|over {years} years|year",
        "[what] [if] [we|they] keep|keeps \(whole) flat|level|frozen for|over {years} years|year",
      ], means: "what if everyone freezes over {years} years"),
    PlainShape(
      .whatIf,
      ["[what] [if] [we|they] freeze|freezes|froze \(whole) [all]", "[what] [if] [we|they] hold \(whole) flat"],
      means: "what if everyone freezes"),
    PlainShape(
      .whatIf, ["[what] [if] [we|they] freeze|freezes|froze {organisation} [\(share)] for|over {years} years|year"],
      means: "what if {organisation} freezes over {years} years"),
  ]

  private static let leaves = "stops|stop|stopped"
  private static let wholly = "altogether|completely|entirely|outright"

  private static let withoutOne: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(leaves) paying|contributing [\(wholly)]",
        "[what] [if] {organisation} \(leaves) [its|their] contributions|contribution|payments|funding [\(wholly)]",
        "what|how [much] would|does|will it cost [us] to lose {organisation} [money|contribution|share]",
        "what|how [much] is|would|are {organisation} [be] worth to us|partnership",
      ], means: "what if {organisation} withdraws")
  ]

  private static let putIn: [PlainShape] = [
    PlainShape(
      .whatIf,
      ["[what] [if] everyone|all|each|partners [partner|partners] puts|put [in] {payment} [in]"],
      means: "what if everyone pays {payment}"),
    PlainShape(
      .whatIf,
      ["[what] [if] {organisation} puts|put in {payment}", "[what] [if] {organisation} puts|put {payment} in"],
      means: "what if {organisation} pays {payment}"),
  ]

  private static let grown: [PlainShape] =
    [
      PlainShape(
        .funding,
        [
          "growth [rate] of|in {organisation} [share|contribution|contributions]",
          "growth [rate] of|in {organisation} [share|contribution|contributions] since {when}",
          "how fast is|has|did {organisation} [contribution] [grown|grow|growing|rising|risen]",
        ], opening: "Each year with an amount, as far as the papers have one:", means: "funding {organisation}"),
      PlainShape(
        .find,
        [
          "[what] [is] average|mean contribution|payment|amount [per|of] [partner|payer]",
          "what does|do average partner|payer pay", "what does|do partners pay on average",
        ], opening: "What all who are stated to pay come to on average; two budgets of one payer are two amounts:",
        means: "find average of certain (({allfunds}).contributors.amount at {year})",
        "funding {main} by contributor {year}"),
    ] + payingWithSeats

  private static let withSeats =
    "({main}.partners together with ({main}.members where it is in organisations) together with {main}.members.organisation)"
  private static let whoPays = "(({allfunds}).contributors at {year})"

  /// Who pays and has a seat, and who does one of the two alone.
  private static let payingWithSeats: [PlainShape] = [
    PlainShape(
      .find,
      [
        "who|which|what [partners|organisations|payers] pays|pay|contribute|contributes [money] and sits|sit|attends|attend [on|in|at] [it|board|partnership]",
        "who|which|what [partners|organisations|payers] pays|pay|contribute|contributes [money] and has|have seat",
        "which|what payers|contributors are [also] members|partners", "which|what payers|contributors have seat|seats",
        "which|what members|partners pay|contribute [money] [too|also]",
      ], opening: "Who pays in the year and is stated to have a seat:",
      means: "find \(whoPays) where it is in \(withSeats)"),
    PlainShape(
      .find,
      [
        "who|which|what [partners|organisations|payers] pays|pay|contribute|contributes [money] but|and has|have|is|are no|not|without [a] seat|member|members",
        "which|what payers|contributors are not|no members|partners",
        "which|what payers|contributors have no seat|seats",
        "who pays without [a] seat",
      ], opening: "Who pays in the year and has no seat that is certain:", means: "find \(whoPays) except \(withSeats)"),
  ]
}
