import Language

/// Questions of what must be paid to come to a sum, and of changes with all that is said about who makes up for them.
extension PlainShapes {
  private static let pays = "pays|pay|paid|gives|gave|contributes|contributed"
  private static let reach = "reach|reaches|get|hit|make|have|afford"
  private static let total = "budget|total|pot|us|it|everything|contributions"
  private static let gone = "withdraws|withdraw|withdrew|leaves|leave|left"

  static let goals: [PlainShape] =
    withReserves + ofOne + ofSeveral + withLimits + ofShare + making + everyYear + risks + agreements
    + budgeting

  /// A share of the whole is the same whoever pays it.
  private static let withReserves: [PlainShape] = [
    PlainShape(
      .shareKeeps,
      [
        "what|which share|percentage keeps|keep|holds|leaves|would [keep|hold|leave] {organisation} at|under|below {money} using|with|from reserves"
      ],
      opening:
        "A share is of the whole budget, so reserves do not change it; what it pays with them: `what must NAME pay to reach £... using reserves`.",
      means: "what share keeps {organisation} at {money}"),
    PlainShape(
      .totalKeeps,
      [
        "what|which total|budget keeps|keep|holds|leaves|would [keep|hold|leave] {organisation} at|under|below {money} using|with|from reserves",
        "what|which total|budget keeps|keep|holds|leaves {organisation} at {money} by share using|with reserves",
      ],
      opening:
        "This is the total that all pay between them; what is drawn from reserves (`reserves` with a name) comes on top of it, once.",
      means: "what total keeps {organisation} at {money} by share"),
  ]

  private static let ofOne: [PlainShape] = [
    PlainShape(
      .mustPay,
      [
        "how much [more|extra] must|should|would|does|do|will {organisation} [have|need] [to] pay|give|find [more] to \(reach) [to] {money}",
        "how much [more|extra] must|should|would|does|do|will {organisation} [have|need] [to] pay|give|find [more] for \(total) to be|reach|come {money}",
        "how much [more|extra] must|should|would|does|do|will {organisation} [have|need] [to] pay|give|find [more] for \(total) of|to {money}",
        "what [more] must|should|would|does|do|will {organisation} [have|need] [to] pay|give|find to \(reach) [to] {money}",
        "what [more] must|should|would|does|do|will {organisation} [have|need] [to] pay|give|find for \(total) to be|reach|come {money}",
        "how much [more|extra] must|should|would|does|do|will {organisation} [have|need] [to] pay|give|find [more] to keep|hold|leave \(total) at {money}",
        "what must|should {organisation} pay to keep|hold \(total) at {money}",
        "what|how much [more] would|do|must we need|want|have from {organisation} to \(reach) [to] {money}",
        "what|how much [more] would|do|must we need|want|have from {organisation} for \(total) to be|reach {money}",
      ], means: "what must {organisation} pay to reach {money}")
  ]

  private static let ofSeveral: [PlainShape] = [
    PlainShape(
      .mustPay,
      [
        "what|how [much] [more] must|should|would|do|will {organisation} and {role} [both|together] [have|need] [to] pay|give|find to \(reach) [to] {money}",
        "what|how [much] [more] must|should|would|do|will {organisation} and {role} [both|together] [have|need] [to] pay|give|find for \(total) to be|reach {money}",
        "what|how [much] must {organisation} pay and {role} pay to \(reach) {money}",
      ], means: "what must {organisation}, {role} pay to reach {money}"),
    PlainShape(
      .mustPay,
      [
        "[by] what|how [much] [more] must|should|would|do|does|will everyone|all|partners|contributions [have|need] [to] pay|rise|increase|go [up] to \(reach) [to] {money}",
        "[by] what|how [much] [more] must|should|would|do|does|will everyone|all|partners [have|need] [to] pay for \(total) to be|reach {money}",
        "what|which percentage|per [cent] rise|increase|uplift [for] [everyone|all] [would] gets|get|reaches|reach|takes|take|brings|bring [us|budget|it] [to] {money}",
        "what|which rise|increase|uplift [for] [everyone|all] [would] gets|get|reaches|reach|takes|take|brings|bring [us|budget|it] [to] {money}",
        "what|which rise|increase|uplift do we need to \(reach) [to] {money}",
        "what if we want|need|wanted|needed \(total) [to] [be] [at] {money}",
      ],
      opening: "Each is taken to pay more in proportion to what it paid.",
      means: "what must everyone pay to reach {money}"),
    PlainShape(
      .upliftReaches,
      [
        "what|how [much] would|will|does it take|need [for] [us] to \(reach) [to] {money} by|in {when}",
        "what|how [much] [more] must|should|would|do|will everyone|all|we|partners [have|need] [to] pay|rise [each] [year] to \(reach) [to] {money} by|in {when}",
        "how do|can|could we|partners \(reach) [to] {money} by|in {when}",
      ], opening: "Each is taken to pay the same more each year until then.",
      means: "what uplift reaches {money} by {when}"),
  ]

  private static let withLimits: [PlainShape] = [
    PlainShape(
      .mustPay,
      [
        "what|how [much] must everyone|all|partners pay to \(reach) {money} with|if {organisation} [pays|paying] [at] most|[no] [more] [than] {payment}",
        "what|how [much] must everyone|all|partners pay to \(reach) {money} with|if {organisation} capped|held|limited at|to {payment}",
      ], means: "what must everyone pay to reach {money} with {organisation} at most {payment}"),
    PlainShape(
      .mustPay,
      [
        "what|how [much] must everyone|all|partners pay to \(reach) {money} with|if {organisation} [pays|paying] at least {payment}"
      ], means: "what must everyone pay to reach {money} with {organisation} at least {payment}"),
    PlainShape(
      .mustPay,
      [
        "what|how [much] must {agent} and {role} pay to \(reach) {money} with|if {organisation} [pays|paying] at most {payment}"
      ], means: "what must {agent}, {role} pay to reach {money} with {organisation} at most {payment}"),
  ]

  /// How much one pays whose share is set: the total is held, which is said.
  private static let ofShare: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "what|how [much] [more] must|should|would|does|do|will {organisation} [have|need] [to] pay|give [so] [that|for|to] [its|their|have|get|reach] share [to] [of] [is|be|becomes|become|reach] {fraction}",
        "what|how [much] [more] must|should|would|does|do|will {organisation} [have|need] [to] pay|give to|for [have|carry|bear|reach] {fraction} [share] [of] [budget|total|it]",
        "what|how [much] [more] would|does|is {fraction} share be|mean|cost [for] {organisation}",
        "what share keeps|puts|holds|leaves {organisation} under|below|at {fraction}",
      ],
      opening: "The total is held, and the others share the difference by what they pay:",
      means: "what if {organisation} pays {fraction} of the budget shared by share on {organisation}"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] everyone|everybody|all [partners] but|except|besides|save|bar [for] {organisation} \(pays) {payment}",
        "[what] [if] everyone|everybody|all [other] [partners] [else] \(pays) {payment} but|except|and [not] {organisation} [stays|does|freezes|pays] [not] [the] [same]",
      ], means: "what if everyone pays {payment} and {organisation} freezes"),
    PlainShape(
      .whatIf,
      [
        "compare {payment} cut|reduction by|from|of {organisation} with|to|and|against {fraction} [cut|reduction|one]",
        "what is difference between {payment} and {fraction} cut|reduction|cuts by|from|of|for {organisation}",
      ], means: "what if {organisation} pays between {payment} and {fraction} less"),
    PlainShape(
      .whatIf,
      [
        "what would|will|does|do|must each|every|everyone|all [partner|partners] pay in|by {when} with|at|if {fraction} [more|rise|uplift|increase|growth] [each|every|per|a] year|annually",
        "what would|will|does|do|must each|every|everyone|all [partner|partners] pay in|by {when} with|at|if [costs|contributions|it|everything] [rise|grow|rises|grows|go|goes] [up] [by|at] {fraction} [each|every|per|a] year|annually",
        "with {fraction} [more|rise|uplift|increase|growth] [each|every|per|a] year what would|will|does|do|must each|every|everyone|all [partner|partners] pay in|by {when}",
      ], means: "what if everyone pays {fraction} more each year for {yearsto} years"),
  ]

  /// Who makes up for what one pays less.
  private static let making: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "what|how [much] [more] must|should|would|do|will others|rest|everyone [else] [have|need] [to] pay [more] if {organisation} \(pays) {payment}",
        "can|could \(total) be|stay kept|held|left [same|level|steady|whole|unchanged] if {organisation} cuts|cut|reduces [by] {payment}",
        "can|could we keep|hold \(total) [same|level|steady|whole|unchanged] if {organisation} cuts|cut|reduces [by] {payment}",
        "what if others|rest|everyone [else] cover|covers|make|makes [up] {payment} cut by|from {organisation}",
        "what|how [much] [more] would|will|does it cost others|rest|everyone [else] if {organisation} \(pays) {payment}",
      ],
      opening:
        "What is missing is shared in proportion to what the others pay; `shared by equal` at the end shares it equally.",
      means: "what if {organisation} pays {payment} shared by share"),
    PlainShape(
      .whatIf,
      [
        "what|how [much] [more] must|should|would|do|will others|rest|everyone [else] [have|need] [to] pay [more] if {organisation} \(gone)"
      ],
      opening:
        "What is missing is shared in proportion to what the others pay; `shared by equal` at the end shares it equally.",
      means: "what if {organisation} withdraws shared by share"),
    PlainShape(
      .whatIf,
      [
        "what|how [much] [more] must|should|would|does|do|will {agent} [have|need] [to] pay [more] to keep|hold|leave \(total) same|level|steady|unchanged|whole if {organisation} \(pays) {payment}",
        "what|how [much] [more] must|should|would|does|do|will {agent} [have|need] [to] pay [more] to cover|fill|meet|make [up] gap|shortfall|rest|it|difference if {organisation} \(pays) {payment}",
      ], means: "what if {organisation} pays {payment} covered by {agent} on {agent}"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(gone) from|in {when} covered|met by {agent}",
        "[what] [if] {organisation} \(gone) from|in {when} and {agent} covers|covered it|rest|gap|shortfall",
      ], means: "what if {organisation} withdraws from {when} covered by {agent}"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(pays) {payment} from|in {when} covered|met by {agent}",
        "[what] [if] {organisation} \(pays) {payment} from|in {when} and {agent} covers|covered it|rest|gap|shortfall",
      ], means: "what if {organisation} pays {payment} from {when} covered by {agent}"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} joins|joined|join {budget} paying|pays|with|and [paying|pays] {money}"
      ], means: "what if {organisation} joins paying {money} in {budget}"),
  ]

  private static let everyYear: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "can|could|would reserves|reserve cover|meet|absorb|take {fraction} cut|reduction|gap [for] [everyone|all]",
        "can|could we cover|meet|absorb {fraction} cut|reduction|gap from|with reserves",
      ], means: "what if everyone pays {fraction} less covered by reserves"),
    PlainShape(
      .totalKeeps,
      [
        "at|under what|which total|budget does|do|would|will {organisation} stay|be|remain|pay [at|under|below] {money}"
      ],
      means: "what total keeps {organisation} at {money} by share"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} freezes|freeze|stays [same|flat] and|while|but rest|others|everyone [else] go|goes|rise|rises|increase|grow [up] [by] {fraction}",
        "[what] [if] {organisation} freezes|freeze|stays [same|flat] and|while|but rest|others|everyone [else] pay|pays {fraction} more",
      ], means: "what if {organisation} freezes and everyone pays {fraction} more"),
    PlainShape(
      .whatIf, ["[what] [if] everyone|all|partners \(pays) {payment} for {years} years"],
      opening: "Taken as a change that lasts so long; for one that grows say `each year for` so many years.",
      means: "what if everyone pays {payment} for {years} years"),
    PlainShape(
      .whatIf, ["[what] [if] {organisation} \(pays) {payment} for {years} years"],
      opening: "Taken as a change that lasts so long; for one that grows say `each year for` so many years.",
      means: "what if {organisation} pays {payment} for {years} years"),
    PlainShape(
      .whatIf, ["[what] [if] {organisation} \(pays) {payment} in|during {when}"],
      opening: "Taken as from that year on; `for 1 years` at the end asks of that year alone.",
      means: "what if {organisation} pays {payment} from {when}"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] \(total) rises|rise|rose|grows|grow|grew|increases|increase|goes|go [up] [by] {payment} year|annum for|over {years} years",
        "[what] [if] \(total) rises|rise|rose|grows|grow|grew|increases|increase|goes|go [up] [by] {payment} each|every|per year|annum for|over {years} years",
        "[what] [if] everyone|all|partners|we \(pays) {payment} year|annum more for|over {years} years",
        "[what] [if] everyone|all|partners|we \(pays) {payment} each|every|per year|annum more for|over {years} years",
      ], means: "what if everyone pays {payment} more each year for {years} years"),
  ]

  /// What a change puts at risk: the answer to the change tells the posts and duties that the money serves.
  private static let risks: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "what|which duties|posts|activities|services|bodies are|is|would|will [be] [at] risk|affected|lost|hit|threatened if {organisation} \(gone)",
        "what stops|ends|goes|suffers [first] if {organisation} \(gone)",
        "what|who is|would|will [be] [at] risk|affected|lost|hit if {organisation} \(gone)",
      ],
      opening:
        "The money first; below it what it pays for and the duties of those bodies, as far as the papers tell.",
      means: "what if {organisation} withdraws"),
    PlainShape(
      .whatIf,
      [
        "what|which duties|posts|activities|services|bodies are|is|would|will [be] [at] risk|affected|lost|hit|threatened if {organisation} \(pays) {payment}",
        "what|who is|would|will [be] [at] risk|affected|lost|hit if {organisation} \(pays) {payment}",
      ],
      opening:
        "The money first; below it what it pays for and the duties of those bodies, as far as the papers tell.",
      means: "what if {organisation} pays {payment}"),
    PlainShape(
      .funding, ["why does|do|did {organisation} \(pays) {money}", "why is it {money} for|of|from {organisation}"],
      opening: "Where the sum stands in the papers is below; `formula fit` looks for a rule that explains it.",
      means: "funding {organisation}"),
  ]

  private static let agreements: [PlainShape] = [
    PlainShape(
      .reportFunding,
      [
        "who must|has|have|would|should [to] [have] [to] agree|approve|accept [to] cut|change|uplift|increase|reduction|rise [in|of|to] [budget|funding|contributions]",
        "when must|should|does|do budget|funding|contributions|money [have] [need] [to] be agreed|approved|settled|set [by]",
        "by when must|should|does|do budget|funding|contributions|money [have] [need] [to] be agreed|approved|settled|set",
      ], opening: "Who must agree, as far as the papers say, stands below what is paid:",
      means: "report funding {main}")
  ]
}
