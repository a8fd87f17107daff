import Language

/// What people ask of a budget before it is set: of one of two budgets, of a share of it, of a sum to come to, of a part of a year.
extension PlainShapes {
  private static let pays = "pays|pay|paid|gives|gave|contributes|contributed|paying"
  private static let share = "share|contribution|contributions|funding|payment|payments|part"
  private static let gone = "withdraws|withdraw|withdrew|leaves|leave|left|quits|quit"
  private static let whole = "budget|total|pot|sum"

  static let budgeting: [PlainShape] =
    asOthers + backThen + leavingOne + sharesAsked + sumsAsked + ahead + overYears + ofOneBudget + shorter

  /// One pays what another does, or a part of it.
  private static let asOthers: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(pays) [just|exactly] same|equal [amount|sum] as|to {role} [pays|pay|paid|does|do|did]",
        "[what] [if] {organisation} \(pays) what {role} pays|pay|paid|does|do|did",
        "[what] [if] {organisation} matches|match|matched {role} [\(share)]",
        "[what] [if] {organisation} \(pays) just|exactly as much as {role} [pays|pay|paid|does|do|did]",
      ], means: "what if {organisation} pays as much as {role}"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(pays) {fraction} [of] what|that {role} pays|pay|paid|does|do|did",
        "[what] [if] {organisation} \(pays) {fraction} as much as {role} [pays|pay|paid|does|do|did]",
      ], means: "what if {organisation} pays {fraction} of what {role} pays"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(pays) twice|double [of] what|that {role} pays|pay|paid|does|do|did",
        "[what] [if] {organisation} \(pays) twice|double as much as {role} [pays|pay|paid|does|do|did]",
      ], means: "what if {organisation} pays 200% of what {role} pays"),
  ]

  private static let goes = "went|goes|go|going|reverted|reverts|revert|returned|returns|return"

  /// What was paid in an earlier year is paid again.
  private static let backThen: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "[what] [if] everyone|everybody|all|partners|we|contributions|payments|they [partners] \(goes) [back] to what|amounts|sums [they|we|everyone|each|was|were] [all] [paid|gave|had] in|of|from {when}",
        "[what] [if] everyone|everybody|all|partners|we|contributions|payments|they [partners] \(goes) [back] to {when} [levels|level|contributions|payments|amounts|sums|shares|budget]",
        "[what] [if] everyone|everybody|all|partners|we [partners] \(pays) what|as [they|we|each] [all] [paid|did] in {when} [again]",
        "go|return back|to [to] {when} contributions|payments|levels|amounts|funding",
      ], means: "what if everyone pays as in {when}"),
    PlainShape(
      .whatIf, ["go back to {when}"],
      opening: "Taken of what is paid; to ask of that time itself type `at {when}`.",
      means: "what if everyone pays as in {when}"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(goes) [back] to what [it|they|he] paid|gave in {when}",
        "[what] [if] {organisation} \(goes) [back] to [its|their] {when} [level|levels|\(share)]",
        "[what] [if] {organisation} \(pays) what [it|they] paid|did in {when} [again]",
        "[what] [if] {organisation} \(pays) as [it|they] [paid|did] in {when}",
      ], means: "what if {organisation} pays as in {when}"),
  ]

  private static let leavingOne: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} drops|drop|dropped|pulls|pull|pulled|gets|get out of {budget}",
        "[what] [if] {organisation} \(gone) {budget}", "[what] [if] {organisation} \(gone) from {budget}",
        "[what] [if] {organisation} stops|stop|stopped paying|contributing into|to|for|towards {budget}",
      ], means: "what if {organisation} withdraws in {budget}"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(gone) both|two boards|budgets|partnerships",
        "[what] [if] {organisation} drops|drop|dropped|pulls|pull|pulled out [altogether|completely]",
        "how much [money] would|do|does|is|are [be] [we|they|partnership|it] missing|lose|lost|gone|short if {organisation} \(gone)",
        "how big|much would [gap|hole|shortfall] be if {organisation} \(gone)",
        "what would|does it [do] cost [us] if {organisation} \(gone)",
      ], means: "what if {organisation} withdraws"),
    PlainShape(
      .whatIf,
      [
        "phase in {payment} {organisation} cut|reduction over {years} years",
        "phase in {payment} cut|reduction by|from|of {organisation} over {years} years",
        "[what] [if] {payment} {organisation} cut|reduction is|was [phased] [in] over {years} years",
      ], means: "what if {organisation} pays {payment} less phased over {years} years"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} caps|cap|capped|limits|limit|limited|holds|hold|held [its|their] [\(share)] at|to {money}"
      ],
      opening: "Taken as paying that sum, in all its budgets together; `in NAME` at the end asks of one.",
      means: "what if {organisation} pays {money}"),
  ]

  private static let sharesAsked: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(share) rises|rise|rose|goes|go|went|grows|grow|grew|increases|increase|increased|moves|move [up] to {fraction}"
      ],
      opening: "The total is held, and the others share the difference by what they pay:",
      means: "what if {organisation} pays {fraction} of the budget shared by share"),
    PlainShape(
      .whatIf, ["[what] [if] {organisation} \(pays) {fraction} of|towards {budget}"],
      means: "what if {organisation} pays {fraction} of the budget in {budget}"),
    PlainShape(
      .formulaRun,
      [
        "what if all|everyone|each [three|four|two|3|4|2] [partners|payers|agencies] \(pays) same|equal|equally [share|shares|amount|amounts]",
        "what would|does|do each|everyone|all|partners [partner|partners] pay if [it] [budget|total|costs] [is|was|were] split|shared|divided equally|evenly",
        "what would|does equal shares|split [look] [like|mean|cost|be]",
      ], opening: "In equal parts among all who pay; no paper says that they would be.",
      means: "what if the total is as now shared by equal"),
  ]

  private static let sumsAsked: [PlainShape] = [
    PlainShape(
      .formulaRun,
      [
        "what if \(whole) rises|rise|rose|goes|go|went|grows|grow|grew|falls|fall|fell|drops|drop|increases|increase [up|down] to {money}",
        "what if we|they|partnership only|just have|had|got|get {money}", "what if there is|was only|just {money}",
        "what if \(whole) is|was|were|gets|got cut|reduced|limited|capped|held to|at {money}",
        "what if \(whole) is|was|were {money}", "what would each|everyone|all pay if \(whole) is|was|were {money}",
      ],
      opening: "If all share the difference by what they pay; no paper says that they would.",
      means: "what if the total is {money} shared by share"),
    PlainShape(
      .mustPay,
      [
        "what|how [much] must|should|would|does|do|will {organisation} [have|need] [to] pay|give|find so|such [that] \(whole) is|becomes|comes|reaches|be|reach [to] {money}",
        "what|how [much] must|should|would|does|do|will {organisation} [have|need] [to] pay|give|find for \(whole) of {money}",
      ], means: "what must {organisation} pay to reach {money}"),
    PlainShape(
      .mustPay,
      [
        "what|how [much] must|should|would|does|do|will {organisation} [have|need] [to] pay|give|find to reach|get|make|have {money} in|for|of|on {budget}",
        "what|how [much] must|should|would|does|do|will {organisation} [have|need] [to] pay|give|find so|such [that] {budget} [\(whole)] is|becomes|comes|reaches|be|reach [to] {money}",
        "what|how [much] must|should|would|does|do|will {organisation} [have|need] [to] pay|give|find for {budget} [\(whole)] [to] [be|reach|become] [of] {money}",
      ], means: "what must {organisation} pay to reach {money} in {budget}"),
    PlainShape(
      .find,
      [
        "what|how [much] is {fraction} of [whole|total] budget|contributions|total",
        "what does {fraction} of budget come [to]",
      ],
      opening: "Of what all are stated to pay together:",
      means: "find {fraction} of (sum of certain (({allfunds}).contributors.amount at {year}))",
      "funding {main} by contributor {year}"),
  ]

  private static let ahead: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "what|how [much] would|does|do|will {organisation} pay at|with {fraction} more|extra",
        "what|how [much] would|does|do|will {organisation} pay with|at {fraction} uplift|increase|rise",
      ], means: "what if {organisation} pays {fraction} more on {organisation}"),
    PlainShape(
      .whatIf, ["what|how [much] would|does|do|will {organisation} pay at|with {fraction} less|cut|reduction"],
      means: "what if {organisation} pays {fraction} less"),
    PlainShape(
      .whatIf,
      [
        "what|how [much] would|does|do|will {organisation} pay in|by {when} if|with|at [it|its|their|contribution|share] [goes|rises|grows] [up] [by] {fraction} [more|rise|uplift|increase|growth] [a|each|every|per] year",
        "what|how [much] would|does|do|will {organisation} pay in|by {when} if|with|at [it|its|their|contribution|share] [goes|rises|grows] [up] [by] {fraction} [more|rise|uplift|increase|growth] annually|annum",
      ], means: "what if {organisation} pays {fraction} more each year for {yearsto} years"),
    PlainShape(
      .whatIf, ["what|how [much] is|does|would|are {fraction} uplift|increase|rise [be] worth|bring|raise [in|us]"],
      means: "what if everyone pays {fraction} more"),
    PlainShape(
      .whatIf, ["what|how [much] is|does|would|are {fraction} cut|reduction [be] worth|save [us]"],
      means: "what if everyone pays {fraction} less"),
  ]

  private static let overYears: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "total|sum of|in [all] contributions|payments|funding|money from|between {when} to|and|until {until}",
        "what|how [much] is|was|were total [of] [all] contributions|payments|funding|money from|between {when} to|and|until {until}",
        "what|how [much] did|has|have everyone|all|partners|they [partners] \(pays) [altogether|together|in] [total|all] from|between {when} to|and|until {until}",
      ], opening: "The papers have amounts of single years, and no total of several:",
      means: "funding {main} by contributor {when}..{until}"),
    PlainShape(
      .funding,
      [
        "what|how [much] did|has|have {organisation} \(pays) [altogether|together|in] [total|all] from|between {when} to|and|until {until}",
        "what|how [much] did|has|have {organisation} \(pays) [altogether|together|in] [total|all] since {when}",
        "what|how [much] did|has|have {organisation} \(pays) altogether|overall",
      ], opening: "The papers have amounts of single years, and no total of several:",
      means: "funding {organisation}"),
    PlainShape(
      .funding,
      [
        "in what|which year did|has|have|does|do {organisation} \(pays) [the] most|least|more|less",
        "what|which year did|has|have {organisation} \(pays) [the] most|least|more|less",
        "when did {organisation} \(pays) [the] most|least",
      ], opening: "Each year with an amount, as far as the papers have one:", means: "funding {organisation}"),
    PlainShape(
      .funding,
      [
        "did|has|have|is|are|does|was|do {organisation} share fall|fallen|falling|fell|drop|dropped|rise|risen|rising|rose|grow|grown|growing|shrink|shrunk [since|over|in] [time|years]",
        "what|how [much] has|have|did|is {organisation} share gone|go|risen|rise|fallen|fall|grown|grow|changed|change [up|down] [since] [then]",
        "what|how [much] has|have|did|is {organisation} share gone|go|risen|rise|fallen|fall|grown|grow|changed|change [up|down] since {when}",
      ],
      opening: "The share stands beside each amount: it may fall where the amount rises.",
      means: "funding {organisation}"),
    PlainShape(
      .funding,
      [
        "did|has|have|is|are|does|was|do {organisation} contribution|contributions|payment|payments fall|fallen|falling|fell|drop|dropped|rise|risen|rising|rose|grow|grown|growing|doubled|double|halved|gone|going|went [up|down] [since|over] [time|years]",
        "what is|was average|yearly|annual [yearly|annual] rise|increase|growth of|in {organisation} contribution|contributions|payments",
      ], means: "funding {organisation}"),
    PlainShape(
      .funding,
      [
        "what|which|who [partner|payer|agency] contribution|contributions|payment|share grew|grown|rose|risen|fell|fallen|increased|changed [has] [grown] most|fastest|least",
        "whose contribution|payment grew|rose|fell|increased|changed [has] [the] most|fastest|least",
        "what is|was biggest|largest|greatest|smallest rise|increase|fall|cut|change since {when}",
        "what|how [much] has|have|did total|budget grown|grow|risen|rise in percent|percentage|percents",
      ], means: "funding {funded} by contributor"),
    PlainShape(
      .find,
      [
        "what|how [much] more would|must|should|does|do|will {organisation} [have|need] [to] pay to match|equal|reach|meet|catch {role}",
        "what|how [much] more would|must|should|does|do|will {organisation} [have|need] [to] pay to pay|give as|same much|as [as] {role}",
      ],
      opening: "What the other is stated to pay, less what it pays itself; the table below has each.",
      means:
        "find (sum of certain ({role}.contributes-to.amount at {year})) "
        + "- (sum of certain ({organisation}.contributes-to.amount at {year}))",
      "funding {main} by contributor {year}"),
    PlainShape(
      .fairness,
      [
        "what|how [much] does|do|would each|every|everyone|all [partner|payer|agency] pay per|a head|person|resident"
      ],
      opening:
        "What each pays per resident of the whole place. How they would share per head takes an area for each of them: `help fairness`.",
      means: "fairness {main} per head of {residents}"),
    PlainShape(
      .costs,
      [
        "what|how [much] of budget|money|total is|goes|are [spent] [on|to] staff|salaries|posts|training|reviews|people|pay",
        "what|which part|share of budget|money is|goes [on|to] staff|salaries|posts|training|reviews",
      ], means: "costs {main}"),
    PlainShape(
      .funding,
      [
        "compare who|what paid|pays what|who in {when} and|with|to|against {until}",
        "who paid what in {when} compared|and|against [with|to] {until}",
      ], means: "funding {funded} by contributor {when}..{until}"),
  ]

  private static let ofOneBudget: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "total [budget|contributions|funding] for|of children and adults [together|combined]",
        "total [budget|contributions|funding] for|of both|two budgets|boards",
        "what is|are both|two budgets together|combined|added [up]",
        "what|how [much] does|do|did everyone|everybody|all|each \(pays) [partner]",
      ], means: "funding {main} by contributor {year}"),
    PlainShape(
      .funding,
      [
        "is|was|are {organisation} \(pays) more|less|over|under [than] {fraction} [of] [it|total|budget|all]",
        "who|which [partners|partner] \(pays) more|less|over|under|above|below [than] {money}",
        "who|which [partners|partner] \(pays) more|less|over|under|above|below [than] {fraction} [of] [it|total|budget|all]",
      ], means: "funding {main} by contributor {year}"),
    PlainShape(
      .funding,
      [
        "what|how [much] does|do|did {organisation} \(pays) for|to children|adults compared|against|versus|and|beside [with|to] [for] adults|children",
        "is|was {organisation} share bigger|smaller|larger|higher|lower for|in|of {words} or for|in|of {words}",
      ], means: "funding {organisation} {year}"),
    PlainShape(
      .reserves,
      [
        "what|which|how [much] reserve|reserves do|does|did we|they|partnership|it|board have|hold|keep",
        "reserves of|for partnership|scasp|us|board", "do|does we|they|partnership|it have|hold [any] reserves",
      ], means: "reserves {main}"),
  ]

  /// What a part of a year would be no paper says.
  private static let shorter: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "what|how [much] does|do|did {organisation} \(pays) [in] [a|each|every|per|the] month|week|quarter",
        "what|how [much] does|do|did {organisation} \(pays) monthly|weekly|quarterly",
        "what|how [much] did|does {organisation} \(pays) in [the] first|second|third|fourth|last quarter|half|month of {when}",
      ],
      opening: "The papers have amounts of whole financial years, and of no part of one:",
      means: "funding {organisation} {year}")
  ]
}
