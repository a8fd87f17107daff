import Language

/// Questions of money as they are said aloud: who pays most, how much less, next year, what a cut leaves.
extension PlainShapes {
  private static let pay = "pay|pays|paid|give|gives|gave|contribute|contributes|contributed"
  private static let pays = "pays|pay|paid|gives|gave|contributes|contribute|contributed"
  private static let leaves = "withdraws|withdraw|withdrew|leaves|left"
  private static let share = "share|contribution|contributions|funding|payment|payments|money"

  static let spending: [PlainShape] = compared + ahead + assumed + reached + spent

  private static let compared: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "who|which [of] [three|statutory] [partners|partner|organisation|agency|one] pays|contributes|gives most|least|more|less",
        "who|which|what [partner|organisation|agency|payer|one] pays|paid|gives|gave|contributes|contributed [the] most|least",
        "who is paying most|least", "who puts [in] most|least [money] [in]",
        "who pays biggest|smallest|largest|lowest|highest share|amount|contribution",
        "who|which [partner|organisation] is biggest|largest|smallest|main|lowest|highest|top contributor|payer|funder",
        "who carries most|least [of] [cost|budget|burden]", "biggest|largest|smallest contributor|payer|funder",
        "is|are {organisation} biggest|largest|smallest|main|lowest|highest|top contributor|payer|funder",
        "what is biggest|largest|smallest|highest|lowest contribution|share|payment",
        "how much more|less does|do|is {organisation} [\(pay)|paying] than {agent}",
        "what is difference|gap between {organisation} and {agent} [\(share)]",
        "does|do|did {organisation} [\(pay)] more|less than {agent}",
        "is|are {organisation} paying more|less than {agent}",
        "who pays more {organisation} or {agent}", "who pays more , {organisation} or {agent}",
      ], means: "funding {main} by contributor {year}"),
    PlainShape(
      .funding,
      [
        "did|does|do {organisation} \(pay) more|less in|for {when} than|compared [to|in|with|for] {until}",
        "has|have {organisation} \(share) gone|went|risen|fallen up|down since {when}",
        "has|have {organisation} [ever] paid|contributed more|less", "what did {organisation} used to pay",
      ], means: "funding {organisation}"),
    PlainShape(
      .funding,
      [
        "how much do|did we|you get|receive|have from {organisation}", "what do|did we get|receive from {organisation}",
        "does|do|did|is|are {organisation} \(pay) anything|money|something [in] [at] [all]",
        "does|do|did {organisation} \(pay) [at] [all]", "how much money|budget does|did {organisation} \(pay)",
        "how much of budget|it is [from] {organisation}", "how much is {organisation} paying|contributing|giving [us]",
        "{organisation} \(pays) how much", "how|what [much] {organisation} pays|gives|contributes",
        "what is {organisation} putting in", "how much is {organisation} \(share)",
      ], means: "funding {organisation}{ofyear}"),
    PlainShape(
      .funding,
      [
        "what is source|evidence|basis for|of|behind [our] budget|funding|money|contributions",
        "how do you|we know [what] budget|funding [is]", "where does|do budget|funding figures|figure come from",
      ], means: "funding {main} by contributor {year}"),
    PlainShape(
      .funding,
      [
        "how do you|we know {organisation} \(pays) {payment}", "where does it say {organisation} \(pays) {payment}",
        "what|which paper|page|source says {organisation} \(pays) {payment}",
        "what is source|evidence for|of {organisation} \(share)",
      ], means: "funding {organisation}{ofyear}"),
    PlainShape(
      .funding,
      [
        "what|how [much] is budget worth|come|now [to] [now|today]", "how much is in budget", "what is size of budget",
        "how much have we got", "what do we have to spend", "what does budget come|amount to",
      ], means: "funding {main} by contributor {year}"),
  ]

  /// Of the year after the last that the papers cover nothing is stated, and that is said.
  private static let ahead: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "what|how [much] will|would|does|do|is {organisation} \(pay) next [financial] year",
        "what|how [much] is|are {organisation} paying|contributing|giving next [financial] year",
        "how much next [financial] year will|would|does|do {organisation} \(pay)",
        "what|how [much] will|is|are {organisation} \(share) [be] next [financial] year",
        "{organisation} \(share) next [financial] year",
      ], means: "funding {organisation} {nextyear}"),
    PlainShape(
      .funding,
      [
        "what|how [much] will|is|would [our] budget|funding [be] next [financial] year",
        "what|how [much] will|do|would we|partners|everyone|they \(pays) next [financial] year",
        "budget|funding|contributions [for] next [financial] year", "who pays [what] next [financial] year",
      ], means: "funding {funded} {nextyear}"),
  ]

  /// What is missing met from reserves, which is done only where it is said.
  private static let reserved: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(pays) {payment} covered|met|made from|by|out|with|up [of|from] [our|its] reserves|reserve",
        "[what] [if] {organisation} \(pays) {payment} and reserves|reserve cover|covers|meet|meets|pay|pays it|gap|rest|shortfall",
        "can|could|would|will reserves|reserve cover|meet|absorb {organisation} paying|giving {payment}",
      ], means: "what if {organisation} pays {payment} using reserves"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(leaves) covered|met from|by|out|with [of] [our|its] reserves|reserve",
        "[what] [if] {organisation} \(leaves) and reserves|reserve cover|covers|meet|meets|pay|pays it|gap|rest|shortfall",
        "can|could|would|will reserves|reserve cover|replace|meet {organisation} [\(share)]",
        "how long do|would|will|can|could [our] reserves|reserve last if|without {organisation} [\(leaves)|stops]",
      ], means: "what if {organisation} withdraws over 5 years using reserves"),
    PlainShape(
      .mustPay,
      [
        "what must|would {organisation} pay to reach|get|have {money} with|using|from [our] reserves|reserve",
        "how much must|would {organisation} pay to reach {money} with|using|from [our] reserves|reserve",
      ], means: "what must {organisation} pay to reach {money} using reserves"),
  ]

  /// What a cut does to posts and duties, over years, and of everyone.
  private static let cuts: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "what happens|would|will to|happen posts|duties [to] [and] [posts|duties] if {organisation} cuts|cut|reduces by {payment}",
        "which posts|duties [and] [posts|duties] stop|go if {organisation} cuts|cut|reduces by {payment}",
      ], means: "what if {organisation} pays {payment} less"),
    PlainShape(
      .whatIf, ["halve {organisation} [\(share)]", "cut {organisation} [\(share)] in half"],
      means: "what if {organisation} pays half less"),
    PlainShape(
      .whatIf,
      [
        "what if {organisation} cuts|cut|reduces [its|their] [\(share)] by {payment} over {years} years covered by {agent}",
        "what if {organisation} cuts|cut|reduces by {payment} over {years} years and {agent} covers|covered it|gap|rest",
      ], means: "what if {organisation} pays {payment} less phased over {years} years covered by {agent}"),
    PlainShape(
      .whatIf,
      ["[what] [if] {payment} cut|reduction for {years} years", "cut|reduction of {payment} for {years} years"],
      means: "what if everyone pays {payment} less for {years} years"),
    PlainShape(
      .whatIf,
      [
        "what does|do|would|will {payment} [year] for {years} years cost|mean [for] [to] [each|every] [partner|us]",
        "what would|does|will {payment} each|every|per year for {years} years cost|mean [for] [each|every] [partner|us]",
      ], means: "what if everyone pays {payment} more each year for {years} years"),
    PlainShape(
      .fairness,
      [
        "who pays more|less than [their|its] fair share", "is anyone paying more|less than [their|its] fair share",
        "are we paying more|less than fair share", "does anyone pay more|less than [their|its] fair share",
      ], means: "fairness {main}"),
  ]

  private static let assumed: [PlainShape] =
    reserved + cuts + [
      PlainShape(
        .whatIf,
        [
          "could|can|would|will {role} cover|replace|meet|pick {organisation} [up] [\(share)]",
          "could|can|would|will {role} pay|make for|up {organisation} [\(share)]",
        ], means: "what if {organisation} withdraws covered by {role}"),
      PlainShape(
        .whatIf,
        [
          "what|how [much] would|will|does {agent} have to pay if|when {organisation} \(leaves)",
          "what|how [much] would|will|does {agent} pay if|when {organisation} \(leaves)|stops|stopped [paying|out]",
          "what is|would [be] effect|impact|cost of {organisation} withdrawing|leaving|pulling|going [out]",
          "what|how would happen|cope|we without {organisation} [\(share)]",
          "how would|could we|partnership|it cope|manage|survive without {organisation} [\(share)]",
          "can we afford|bear to lose {organisation} [\(share)]",
          "what if there is|was|were no {organisation} \(share)",
          "what do we lose if {organisation} \(leaves)", "how bad is|would it [be] if {organisation} \(leaves)",
        ], means: "what if {organisation} withdraws"),
      PlainShape(
        .whatIf,
        [
          "what if {organisation} and {role} [both] withdraw|withdrew|leave|left",
          "what if {organisation} and {role} [both] pull|pulled out",
          "what if {organisation} and {role} [both] stop|stopped paying|contributing",
        ], means: "what if {organisation} withdraws and {role} withdraws"),
      PlainShape(
        .whatIf,
        [
          "what if {organisation} and {role} [each|both] \(pays) {payment} [each]",
          "[what] [if] both {organisation} and {role} \(pays) {payment}",
        ], means: "what if {organisation} pays {payment} and {role} pays {payment}"),
      PlainShape(
        .whatIf,
        [
          "what if {organisation} and {role} [each|both] cut|cuts|reduce|reduced [its|their] [\(share)] [by] {payment} [each]"
        ], means: "what if {organisation} pays {payment} less and {role} pays {payment} less"),
      PlainShape(
        .whatIf,
        [
          "what if {organisation} cuts|cut|reduces|reduced|slashes|slashed|drops|dropped|trims [its|their] [\(share)] {payment}",
          "what if {organisation} \(pays) {payment} off|under|below",
          "what does {payment} cut by|from|in|to {organisation} mean|do|cost",
        ], means: "what if {organisation} pays {payment} less"),
      PlainShape(
        .whatIf,
        [
          "how much would|does|will {payment} more from everyone raise|bring|be|come|give [in|to]",
          "what would|does|will {payment} more from everyone raise|bring|be|come|mean|give [in|to]",
          "what would|does|will {payment} uplift|increase|rise look|come|be|amount [like|to]",
          "{payment} more from everyone|all|each", "what if everyone|all|each puts|put in {payment} [more]",
        ], means: "what if everyone pays {payment} more"),
      PlainShape(
        .whatIf,
        [
          "what would|does|will {payment} cut|reduction look|come|be|amount [like|to]",
          "{payment} less from everyone|all|each", "what would|does|will {payment} less from everyone mean|be|do|cost",
        ], means: "what if everyone pays {payment} less"),
      PlainShape(
        .whatIf,
        [
          "what if inflation is|was|were|runs [at] {payment} [each|every] year for|over {years} years",
          "what if {payment} inflation for|over {years} years",
          "what would|does {payment} inflation do|mean|cost over|for {years} years",
        ], means: "what if everyone pays {payment} more each year for {years} years"),
    ]

  private static let reached: [PlainShape] = [
    PlainShape(
      .mustPay,
      [
        "what would it take to get|bring|take|raise [budget] to {money}", "what would it take to reach {money}",
        "how do|can|could we get|raise|bring|take [budget] to {money}", "how do|can|could we reach {money}",
        "what do|would we need to reach {money}", "how much more do|would we need to reach|get|for [to] {money}",
        "how much more would|must everyone|each|we pay to reach|get [to] {money}",
      ], means: "what must everyone pay to reach {money}")
  ]

  /// What money is left over or goes on something: no paper says, and the answer tells where it was looked for.
  private static let spent: [PlainShape] =
    [
      PlainShape(
        .costs,
        [
          "how much did|do|does|is|was we|they|it|partnership spend|spent|cost on {words}",
          "how much is|was spent on {words}", "what is money|budget for {words} spent [on]",
          "what do|did|does|is|was we|they|it|partnership|money|budget spend|spent [it|money|budget|that|this] [on]",
          "what did|does|do it|that|money|budget go on|towards|to", "cost|costs of {words}",
          "what do we spend on {words}", "what does|do|did budget|money get|go spent|on [on]",
        ], means: "costs {main}"),
      PlainShape(
        .reserves,
        [
          "reserves", "reserve", "any reserves", "what|how [much] are|is [our] reserves|reserve",
          "do|does|did|are|is|were there|we|they|it|partnership have|hold|keep [any] reserves|reserve|savings",
          "are|is|were|was there [any] reserves|reserve|savings",
          "how much is|are|do|have we|there in reserve|reserves",
          "how much do|does|have we|they|it hold|have|got in reserve|reserves|savings",
          "what is [our] opening|closing balance", "opening|closing balance",
          "balance of|in [our] fund|budget|reserves",
          "how|what [much] was|is|has|have [been] [we] carried|rolled forward|over", "what did we carry forward",
          "what income do|does|did we|it|they have|get|earn [besides] [contributions]",
          "how much reserves|reserve have we",
          "how big are|is [our] reserves|reserve", "how|what [much] is|was|were left [over] [at] [year] [end]",
        ], means: "reserves {main}"),
    ]
    + [
      PlainShape(
        .costs,
        [
          "are|is|do|does we|they|it|partnership|board spend|spends|spending more|less than we|they|it get|gets|receive|receives|have|has|take|takes [in]",
          "do|does we|they|it|partnership|board live|run within [our|its|their] means|budget",
        ], means: "costs {main}")
    ]
    + ["underspend", "overspend", "surplus", "deficit"].map { word in
      PlainShape(
        .search,
        [
          "what|how [much] is|was|were \(word)", "is|was|were|are there [any] \(word)", "do|did we have [any] \(word)",
          "did|do we \(word)", "\(word)", "any \(word)", "how much \(word) is|was|were there",
        ], means: "search \(word)")
    }
}
