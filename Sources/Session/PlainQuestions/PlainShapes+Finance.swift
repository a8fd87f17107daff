import Language

/// Changes of money in the words of a meeting: what happens if, what a cut of the whole means, what a new post costs each.
extension PlainShapes {
  private static let cuts = "cuts|cut|reduces|reduced|lowers|lowered|trims|trimmed"
  private static let own = "its|their|our|his|her"
  private static let share = "share|contribution|contributions|funding|payment|payments"
  private static let whole = "contributions|budget|budgets|costs|cost|funding|total|everything"
  private static let gone = "withdraws|withdraw|withdrew|leaves|leave|left"
  private static let served = "posts|duties|pounds|money|budget|staff|share|shares|contributions|people|activities"

  static let finance: [PlainShape] = happening + ofWhole + frozen + ofBudget + newCosts + perHead + books

  /// One pays less, whatever is asked of it.
  private static let happening: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(cuts) [\(own)] [\(share)] [by] {payment}",
        "what would|does {payment} less from {organisation} mean|cost|do",
        "what would|does {payment} less from {organisation} mean|do for|to {role}",
        "what would|does {payment} less from {organisation} mean|do for|to us|everyone|budget|others|partnership",
        "{organisation} is|are going|planning|wanting|proposing|about to cut|reduce [\(own)] [\(share)] by {payment}",
        "{organisation} wants|want|plans|plan|proposes|propose|intends|intend to cut|reduce [\(own)] [\(share)] by {payment}",
        "what happens|happen to [each|every|all] [partner|partners] \(served) [and|or] [\(served)] if {organisation} \(cuts) [\(own)] [\(share)] [by] {payment}",
      ], means: "what if {organisation} pays {payment} less"),
    PlainShape(
      .whatIf,
      [
        "what happens|happen to [each|every|all] [partner|partners] \(served) [and|or] [\(served)] if {organisation} pays|pay {payment}"
      ], means: "what if {organisation} pays {payment}"),
    PlainShape(
      .whatIf,
      [
        "what happens|happen to [each|every|all] [partner|partners] \(served) [and|or] [\(served)] if {organisation} \(gone)"
      ], means: "what if {organisation} withdraws"),
    PlainShape(
      .whatIf,
      [
        "what if {organisation} pays|pay {payment} less and {role} {fraction} [less]",
        "what if {organisation} \(cuts) {payment} and {role} {fraction}",
      ], means: "what if {organisation} pays {payment} less and {role} pays {fraction} less"),
    PlainShape(
      .whatIf,
      [
        "what if {organisation} pays|pay {payment} less and {role} {money} [less]",
        "what if {organisation} \(cuts) {payment} and {role} {money}",
      ], means: "what if {organisation} pays {payment} less and {role} pays {money} less"),
    PlainShape(
      .whatIf,
      [
        "what [if] [happens] [if] {organisation} \(cuts) [\(own)] [\(share)] by {payment} and {role} makes|make|covers|cover|meets it|gap|difference|rest [up|good]"
      ], means: "what if {organisation} pays {payment} less covered by {role}"),
    PlainShape(
      .whatIf,
      [
        "what if {organisation} \(gone) and {agent} and {role} share|split|cover|meet [it|gap|rest|difference|cost]"
      ], means: "what if {organisation} withdraws covered by {agent}, {role}"),
    PlainShape(
      .whatIf,
      [
        "what if {organisation} \(gone) [from] {budget} budget",
        "what if {organisation} stops|stop paying into|towards {budget}",
      ], means: "what if {organisation} withdraws in {budget}"),
    PlainShape(
      .whatIf, ["what would|does it cost {agent} if {organisation} \(gone)"],
      opening: "If it alone covers all that is missing; no paper says that it would:",
      means: "what if {organisation} withdraws covered by {agent} on {agent}"),
    PlainShape(
      .whatIf, ["what would|does|will {fraction} rise|increase|uplift cost|mean [for] {agent}"],
      means: "what if everyone pays {fraction} more on {agent}"),
    PlainShape(
      .whatIf, ["how much [more] would|does|will {fraction} raise|bring|give [in] [us]"],
      means: "what if everyone pays {fraction} more"),
    PlainShape(
      .whatIf, ["what if {organisation} freezes|freeze for|over {years} years"],
      means: "what if {organisation} freezes for {years} years"),
    PlainShape(
      .whatIf,
      [
        "what would|will each|everyone [partner] pay if [we] [all|everyone] went|goes|go|rose|rises up|by {payment} [a|each|every] year for {years} years"
      ], means: "what if everyone pays {payment} more each year for {years} years"),
    PlainShape(
      .whatIf, ["what if all [two|three|four|five] [partners|payers] paid|pay [flat] {money}"],
      means: "what if everyone pays {money}"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(cuts) [\(own)] [\(share)] to {fraction}",
        "[what] [if] {organisation} pays|paid|pay {fraction} of budget|total|whole|it|everything",
      ], means: "what if {organisation} pays {fraction} of the budget"),
    PlainShape(
      .whatIf, ["[what] [if] {organisation} [pays|pay] flat fee|rate|sum [of] {payment} [year]"],
      means: "what if {organisation} pays {payment}"),
    PlainShape(.whatIf, ["what if {organisation} flat {money}"], means: "what if {organisation} pays {money}"),
    PlainShape(
      .shareKeeps,
      [
        "what is smallest|least|lowest cut [that|which] gets|brings|takes|keeps {organisation} below|under|to|at {money}",
        "how much must {organisation} cut to get|come|be|stay below|under|to|at {money}",
      ], means: "what share keeps {organisation} at {money}"),
  ]

  /// The whole rises or falls: by a share, everyone pays so much more or less; by a sum, all share it by what they pay,
  /// which is said, because no paper says who pays which part of the difference.
  private static let ofWhole: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "what if all|everyone|partners [partners] \(cuts) [their] [\(share)] [by] {fraction}",
        "what would|does|is {fraction} cut|reduction [made] across board mean|do|cost|be [for] [us|everyone]",
        "what would|if {fraction} less from everyone|all|partners|each [look] [like|mean|do]",
        "what if we|partnership|board lose|loses|lost {fraction} of budget|money|funding|total|it",
        "what if \(whole) is|was|were cut|reduced [by] {fraction}", "what if we cut|reduce \(whole) by {fraction}",
        "what if there is|was {fraction} cut|reduction [across] [board]", "{fraction} cut|reduction across board",
      ], means: "what if everyone pays {fraction} less"),
    PlainShape(
      .whatIf,
      [
        "what is effect|impact|cost of {payment} uplift|increase|rise [each|every|a] [year] over|for {years} years",
        "what if \(whole) rise|rises|rose|goes|go|went|increase|increases [up] [with|by] [inflation] [at|of|by] {payment} [a|each|every] [year] over|for {years} years",
        "what does|would|is {payment} uplift|increase|rise [look] [like] [mean] [cost] over|for {years} years",
        "what does|would|is {payment} uplift|increase|rise [look] [like] [mean] [cost] [each|every|a] year over|for {years} years",
      ], means: "what if everyone pays {payment} more each year for {years} years"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] inflation|prices|pay is|are|rises|rise|goes|go [at] [up] [by] {fraction} [a|each|every|per] [year] for|over {years} years"
      ],
      opening: "Inflation alone changes no contribution; this is what everyone pays if all rise by it.",
      means: "what if everyone pays {fraction} more each year for {years} years"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] inflation|prices|pay is|are|rises|rise|goes|go [at] [up] [by] {fraction}",
        "how much is {fraction} inflation|uplift|rise|increase", "what does|would {fraction} inflation cost [us]",
      ],
      opening: "Inflation alone changes no contribution; this is what everyone pays if all rise by it.",
      means: "what if everyone pays {fraction} more"),
    PlainShape(
      .formulaRun,
      [
        "what if \(whole) rise|rises|rose|goes|go|went|increase|increases|increased|grow|grows|grew [up] by {money}",
        "what if \(whole) is|was|were|are raised|increased by {money}", "what if we raise|increase \(whole) by {money}",
        "what if we|they|it need|needs|needed|want|wants [another|extra] {money}",
        "what if we|they|it need|needs|needed {money} more|extra",
        "what would rise|increase|uplift of {money} [to|in|of] [\(whole)] mean|cost|do [for] [us|everyone|each] [partner|partners]",
        "what would|does|will {money} uplift|increase|rise mean|cost|do [for] [us|everyone|each] [partner|partners]",
      ], opening: byShares, means: "what if the total is {money} more shared by share"),
    PlainShape(
      .formulaRun,
      [
        "what if \(whole) fall|falls|fell|goes|go|went|drop|drops [down] by {money}",
        "what if \(whole) is|was|were|are cut|reduced by {money}", "what if we cut|reduce \(whole) by {money}",
        "what would cut|reduction of {money} [to|in|of] [\(whole)] mean|cost|do [for] [us|everyone|each] [partner|partners]",
        "can we afford|absorb|take|manage cut|reduction of {money}",
        "can we afford|absorb|manage {money} cut|reduction",
        "what would|does|will {money} cut|reduction mean|cost|do [for] [us|everyone|each] [partner|partners]",
      ], opening: byShares, means: "what if the total is {money} less shared by share"),
  ]

  private static let byShares =
    "If all share the difference by what they pay; no paper says that they would. By another key: `shared by equal`, or a formula."

  private static let frozen: [PlainShape] = [
    PlainShape(
      .whatIf, ["what happens in {when} if nothing changes", "what if nothing changes in|by {when}"],
      means: "what if everyone freezes from {when}"),
    PlainShape(
      .whatIf,
      [
        "what if \(whole) is|are|was|were|stays|stay frozen|flat|same for|over {years} years",
        "what if everyone|all freezes|freeze for|over {years} years",
      ], means: "what if everyone freezes for {years} years"),
    PlainShape(
      .whatIf,
      [
        "what if \(whole) is|are|was|were|stays|stay frozen|flat|same",
        "what happens [in] [next] [year] if nothing changes",
        "what if nothing changes",
      ], means: "what if everyone freezes"),
    PlainShape(
      .whatIf,
      [
        "what if {organisation} \(share) is|are|was|were|stays|stay frozen|flat|same",
        "what if {organisation} is|are|was|were|stays|stay|gets [left] frozen|flat",
      ],
      means: "what if {organisation} freezes"),
    PlainShape(
      .whatIf,
      ["what if {organisation} \(share) is|are|was|were|stays|stay frozen|flat|same for|over {years} years"],
      means: "what if {organisation} freezes for {years} years"),
  ]

  /// The same of one budget of several.
  private static let ofBudget: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "what if {budget} falls|fall|fell|drops|drop|goes|went [down] by {fraction}",
        "what if {budget} is|was|were cut|reduced by {fraction}", "what if we cut|reduce {budget} by {fraction}",
      ], means: "what if everyone pays {fraction} less in {budget}"),
    PlainShape(
      .whatIf,
      [
        "what if {budget} rises|rise|rose|grows|grow|grew|goes|went [up] by {fraction}",
        "what if {budget} is|was|were raised|increased by {fraction}",
        "what if we raise|increase {budget} by {fraction}",
      ], means: "what if everyone pays {fraction} more in {budget}"),
    PlainShape(
      .whatIf,
      [
        "what if {organisation} takes|take|took|cuts|cut|withdraws|withdraw {payment} out|from|of [of] {budget}",
        "what if {organisation} \(cuts) [\(own)] [\(share)] to|in|of {budget} by {payment}",
        "what if {organisation} pays|pay {payment} less to|into|in|towards {budget}",
      ], means: "what if {organisation} pays {payment} less in {budget}"),
    PlainShape(
      .whatIf, ["[what] [if] {organisation} pays|pay|gives|give {money} to|into|towards {budget}"],
      means: "what if {organisation} pays {money} in {budget}"),
    PlainShape(
      .formulaRun,
      [
        "what if {budget} rises|rise|rose|goes|went [up] by {money}",
        "what if {budget} is|was|were raised|increased by {money}",
        "what if we raise|increase {budget} by {money}",
      ], opening: byShares, means: "what if the total is {money} more shared by share in {budget}"),
    PlainShape(
      .formulaRun,
      [
        "what if {budget} falls|fall|fell|goes|went|drops|drop [down] by {money}",
        "what if {budget} is|was|were cut|reduced by {money}", "what if we cut|reduce {budget} by {money}",
        "what if we cut|take {money} out|from [of] {budget}",
        "how much would|does|do each|every|all [partner|partners] save|pay if we cut|take|took {money} out|from [of] {budget}",
      ], opening: byShares, means: "what if the total is {money} less shared by share in {budget}"),
  ]

  /// A new cost raises the total; what it alone would be for each the table of a formula would set beside the whole.
  private static let newCosts: [PlainShape] = [
    PlainShape(
      .formulaRun,
      [
        "what would|does it cost [us|everyone|each] [partner|partners] to add|have|create|fund|pay [new] post|role|worker|manager [of|at|for] {money}",
        "how would|should|do|could {money} post|role|cost be|we shared|split|share [between] [partners]",
        "how would|should|do|could we share|split [cost] [of] {money} [post|role|cost]",
        "who pays what of|for {money} [post|role|cost]",
      ],
      opening:
        "A new cost raises the total; if all share it by what they pay:",
      means: "what if the total is {money} more shared by share")
  ]

  private static let perHead: [PlainShape] = [
    PlainShape(
      .fairness,
      [
        "what|how [much] would|do|does we|each|everyone|they pay per head|resident|person",
        "who pays most|least|more|less per head|resident|person",
        "how much would|does each|everyone pay if [it] [is|was] split|shared by population",
        "how much [is] [it] per|each child|head|person|resident",
        "how much per|each child|head|person|resident do|does|is we|they|partnership|it spend|pay|cost",
        "what do|does|is we|they|partnership|it [being] spend|spent|pay|cost per|on|for each|every|head|child|person|resident [child|person|resident]",
        "how would|does per head change what each|everyone|we pays|pay",
        "who gains|loses|wins [most] if we go|move|switch|share [to] per head",
        "what if {organisation} moves|move|goes|switches to per head",
      ],
      opening:
        "What each pays per resident of the whole place. How they would share per head takes an area for each of them: `help fairness`.",
      means: "fairness {main} per head of {residents}"),
    PlainShape(
      .formulaRun,
      [
        "who|which [partner] loses|gains|wins|saves [most|least] if we share|split [it|costs|budget] equally",
        "who|which [partner] loses|gains|wins|saves [most|least] by|from|with equal shares",
        "what if [it] [is] split|shared equally|evenly", "what if equal thirds|quarters|shares|parts|halves",
        "what if everyone|all|each pays|pay|paid same [amount]",
      ],
      opening: "In equal parts among all who pay; no paper says that they would be.",
      means: "what if the total is as now shared by equal"),
  ]

  private static let books: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "what is|are [each|everyone] share|part|proportion|percentage of|in|towards [whole|overall] total|whole|budget|money|costs|funding"
      ],
      means: "funding {main} by contributor"),
    PlainShape(
      .funding,
      [
        "what is|are {organisation} share|part|proportion|percentage of|in|towards [whole|total|overall] [budget|money|costs|total|funding]"
      ], means: "funding {organisation}"),
    PlainShape(
      .funding,
      [
        "what is gap|difference between printed total and lines|contributions|amounts|sum",
        "how far is|are printed total from|off lines|contributions|amounts|sum",
        "by how much is printed total wrong|out|off",
      ], means: "funding {funded} {year}"),
    PlainShape(
      .reserves,
      [
        "how much [money] is|are [there] in reserves|reserve",
        "can|could we use|draw|spend reserves|reserve [on] [to] [cover|fill|meet] [it|gap|shortfall|rest]",
      ], means: "reserves {main}"),
    PlainShape(
      .funding,
      ["forecast [of|for] [budget] [next] [year]", "what is forecast [of|for] [budget] [next] [year]"],
      opening:
        "A forecast is told where a paper gives one; a what-if carries the last year on (`what if everyone freezes`).",
      means: "funding {main}"),
    PlainShape(
      .reportFunding,
      [
        "what do|does we|they|you|anyone not know about budget|money|funding|contributions",
        "what is|are unknown|unclear|missing about|from budget|money|funding|contributions",
      ], opening: "What is not known of the money stands at the end of the page on it:", means: "report funding {main}"),
  ]
}
