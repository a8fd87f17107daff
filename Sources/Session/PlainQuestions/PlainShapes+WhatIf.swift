import Language

/// Questions of what a change of money would come to.
///
/// `what would happen if`, `suppose` and their like are said as `what if` before they are compared.
extension PlainShapes {
  private static let pays = "pays|pay|paid|gives|gave|contributes|contributed"
  private static let share = "share|contribution|contributions|funding|payment|payments"

  static let whatIf: [PlainShape] = instead + leaving + [everyYear] + everyoneElse + [everyone] + partly + paying

  private static let leaves =
    "withdraws|withdraw|withdrew|leaves|leave|left|pulls|pull|pulled|stops|stop|stopped|quits|quit"

  /// Who would pay instead no paper says; what would be missing can be told.
  private static let instead: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "who [would|will|does|must|has] [to] pays|pay|covers|cover|bears|bear|carries|carry [more|instead|then|it] if {organisation} \(leaves) [out|paying|contributing]",
        "who [would|will|does|must|has] [to] pays|pay|covers|cover|bears|bear|fills|fill|meets|meet [its|their] share|contribution|gap|rest|shortfall|difference|costs if {organisation} \(leaves) [out|paying|contributing]",
        "who [would|will|does|must|has] [to] makes|make|picks|pick up [its|their] share|contribution|gap|rest|shortfall|difference|costs if {organisation} \(leaves) [out|paying|contributing]",
      ],
      opening:
        "Who would pay instead is not known; this is what would be missing. `covered by` at the end tries who pays.",
      means: "what if {organisation} withdraws")
  ]

  private static let budget = "budget|budgets|cost|costs|total|money|everything"

  /// A part is one of the whole budget, or of what was paid before: where the words leave it open, what is taken is told.
  private static let partly: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(pays) {fraction} of|in|towards [whole|total|all|entire] \(budget)",
        "[what] [if] {organisation} \(pays) {fraction} [whole|total|entire] \(budget)",
      ], means: "what if {organisation} pays {fraction} of the budget"),
    PlainShape(
      .whatIf, ["[what] [if] {organisation} \(pays) [only|just] half"],
      opening:
        "Taken as half of what it pays now. For half of the whole budget type `what if {organisation} pays half of the budget`.",
      means: "what if {organisation} pays half less"),
    PlainShape(
      .whatIf, ["[what] [if] {organisation} \(pays) [only|just] two thirds"], opening: ofNow,
      means: "what if {organisation} pays third less"),
    PlainShape(
      .whatIf, ["[what] [if] {organisation} \(pays) [only|just] three quarters"], opening: ofNow,
      means: "what if {organisation} pays quarter less"),
    PlainShape(
      .whatIf, ["[what] [if] {organisation} \(pays) [only|just] {fraction}"],
      opening:
        "Taken as a part of the whole budget ({fraction}); for a part of what it pays now say how much less, as in `10% less`.",
      means: "what if {organisation} pays {fraction} of the budget"),
  ]

  private static let ofNow =
    "Taken as a part of what it pays now; for a part of the whole budget say `of the budget` behind it."

  private static let leaving: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "what would|does it cost {agent} to cover|replace|meet|take {organisation} [over] [contribution|share]",
        "what would|does it cost {agent} to make|pick up {organisation} contribution|share",
      ], means: "what if {organisation} withdraws covered by {agent} on {agent}"),
    PlainShape(
      .whatIf,
      [
        "what if {organisation} withdraws|withdraw|withdrew|leaves|leave|left covered by {agent}",
        "what if {organisation} withdraws|withdraw|withdrew|leaves|leave|left and {agent} covers|covered it|rest|gap|shortfall",
        "what if {organisation} pulls|pull|pulled out and {agent} covers|covered it|rest|gap|shortfall",
        "what if {agent} covers|covered {organisation} contribution|share",
        "what if {organisation} stops|stop|stopped paying and {agent} covers|covered it|rest|gap|shortfall",
      ], means: "what if {organisation} withdraws covered by {agent}"),
    PlainShape(
      .whatIf,
      [
        "what if {organisation} withdraws|withdraw|withdrew|leaves|leave|left [its|their] [funding]",
        "how short|much would|will|are we be|short|lose|miss without {organisation} [money|contribution|share]",
        "what if {organisation} pulls|pull|pulled out", "what if {organisation} pulls|pull|pulled money out",
        "what if {organisation} stops|stop|stopped paying|contributing", "{organisation} pulls|pull out",
        "what if {organisation} does|do|did not pay|contribute [anything] [anymore]",
        "what if we lost|lose money|funding|contribution of|from {organisation}",
        "what if we lost|lose {organisation} money|funding|contribution",
        "who would|will|does cover|pay|fill [up] shortfall|gap|rest|difference if {organisation} withdraws|leaves|left",
        "who would|will|does make up shortfall|gap|rest|difference if {organisation} withdraws|withdrew|leaves|left",
        "what would we lose if {organisation} withdraws|withdrew|leaves|left",
        "how much would it cost to replace|cover|lose {organisation} [contribution|share|money]",
      ], means: "what if {organisation} withdraws"),
  ]

  private static let paying: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(pays) flat fee|rate|sum of {payment}",
        "[what] [if] {organisation} \(pays) {payment} flat",
      ], means: "what if {organisation} pays {payment}"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} cuts|cut|reduces|reduced|trims|trimmed [its|their] [\(share)] by {payment}",
        "who pays|covers|loses [rest|gap|shortfall] if {organisation} cuts|cut|reduces|reduced [its|their] [\(share)] by {payment}",
        "[what] [if] {organisation} wants|plans|proposes|intends to cut|reduce|trim [its|their] [\(share)] by {payment}",
        "what would {payment} cut by|from|in|to {organisation} mean|do|cost",
        "what would cut|reduction of {payment} by|from|in|to {organisation} [\(share)] mean|do|cost",
        "what is effect|impact of {payment} cut by|from|in {organisation}",
        "what is effect|impact of {organisation} cutting|reducing [its|their] [\(share)] by {payment}",
        "cut {organisation} [\(share)] by {payment}", "{payment} cut by|from|in {organisation}",
      ], means: "what if {organisation} pays {payment} less"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} raises|raised|increases|increased [its|their] [\(share)] by {payment}",
        "[what] [if] {organisation} \(pays) extra|another|additional {payment}",
        "[what] [if] {organisation} \(pays) {payment} extra",
      ], means: "what if {organisation} pays {payment} more"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} halves|halved|halve [its|their] [\(share)]",
        "[what] [if] {organisation} \(pays) half [of] [what] [as|it|they] [much|pays|pay] [now]",
        "what if {organisation} \(share) is|was|were halved",
      ], means: "what if {organisation} pays half less"),
    PlainShape(
      .whatIf,
      [
        "what if {organisation} doubles|doubled|double [its|their|what] [it|they] [money|amount|pays|pay|\(share)]",
        "what if {organisation} \(pays) twice|double [as] [much]",
        "what if {organisation} \(share) is|was|were doubled",
      ], means: "what if {organisation} pays 100% more"),
    PlainShape(
      .whatIf,
      [
        "what if {organisation} triples|tripled|triple [its|their|what] [it|they] [money|amount|pays|pay|\(share)]",
        "what if {organisation} \(pays) three times|treble [as] [much]",
        "what if {organisation} \(share) is|was|were tripled|trebled",
      ], means: "what if {organisation} pays 200% more"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(pays) {payment} covered by {agent}",
        "[what] [if] {organisation} \(pays) {payment} and {agent} covers|covered it|rest|gap|shortfall|difference",
        "what if {organisation} cuts|cut|reduces|reduced by {payment} and {agent} covers|covered it|rest|gap|shortfall",
      ], means: "what if {organisation} pays {payment} covered by {agent}"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(pays) {payment} [year]",
        "what would {organisation} paying {payment} mean|do|cost",
        "what if {organisation} \(share) is|was|were {payment}",
        "what if {organisation} \(share) falls|fell|drops|dropped to {payment}",
        "what if {organisation} only \(pays) {payment}",
      ], means: "what if {organisation} pays {payment}"),
  ]

  private static let everyYear = PlainShape(
    .whatIf,
    [
      "{payment} year for {years} years", "{payment} more each|every|per year for {years} years",
      "{payment} annum for {years} years", "{payment} each|every|per year for {years} years",
      "what if everyone|all [partners] pays|pay|paid {payment} [more] each|every|per year for|over {years} years",
      "what if everyone|all [partners] pays|pay|paid {payment} [more] year for|over {years} years",
      "[what] [if] contributions|costs|budgets rise|rises|rose|grow|grew|up [by] {payment} year for {years} years",
      "[what] [if] contributions|costs|budgets rise|rises|rose|grow|grew|up [by] {payment} each|every year for {years} years",
      "uplift|increase|rise of {payment} for|over {years} years",
      "{payment} uplift|increase|rise for|over {years} years",
      "uplift|increase|rise of {payment} each|every|per year for|over {years} years",
      "how|what [much] would {organisation} pay if contributions|costs|budgets rise|rises|rose|grew|up [by] {payment} year for {years} years",
      "how|what [much] would {organisation} pay if everyone|all pays|paid {payment} [more] year for {years} years",
    ], means: "what if everyone pays {payment} more each year for {years} years")

  private static let everyone = PlainShape(
    .whatIf,
    [
      "[what] [if] everyone|all|partners [partners] \(pays) {payment}",
      "[what] [if] each|every [partner|payer] \(pays) [only|just] {payment}",
      "[what] [if] everyone|everybody|all|each|every|they|partners [partner|partners|payer] \(pays) [same] flat [fee|rate|sum|amount] [of] {payment}",
      "[what] [if] flat fee|rate|sum|amount of {payment} for|from all|everyone|each|everybody [of] [them|partner]",
      "flat fee|rate|sum|amount of {payment} for|from all|everyone|each|everybody",
    ], means: "what if everyone pays {payment}")

  /// The same of everyone, in other words for more and less.
  private static let everyoneElse: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "what if everyone|all|partners [partners] \(pays) extra|another|additional {payment}",
        "what if everyone|all|partners [partners] \(pays) {payment} extra",
      ], means: "what if everyone pays {payment} more"),
    PlainShape(
      .whatIf,
      [
        "what if contributions|budget|costs rise|rises|rose|goes|go|went|increase|increased [up] by {fraction}",
        "what if we raise|increase contributions|budget by {fraction}",
        "what would|does|will {fraction} uplift|increase|rise mean|cost|do [for] [us|everyone|each] [partner|partners]",
        "what would uplift|increase|rise of {fraction} mean|cost|do",
      ], means: "what if everyone pays {fraction} more"),
    PlainShape(
      .whatIf,
      [
        "what if everyone|all|partners [partners] cuts|cut|reduces [contribution|contributions|share] by {payment}"
      ], means: "what if everyone pays {payment} less"),
    PlainShape(
      .whatIf,
      [
        "what if contributions|budget fall|falls|fell|goes|go|went|drop|drops [down] by {fraction}",
        "what if budget|funding is|was|were cut|reduced by {fraction}",
        "what if we cut|reduce budget|contributions by {fraction}",
        "what would cut|reduction of {fraction} to|in budget mean|cost|do",
        "can we afford|absorb|take|manage cut|reduction of {fraction}",
        "can we afford|absorb|manage {fraction} cut|reduction",
        "what would {fraction} cut|reduction mean|cost|do [us|everyone|each]",
      ], means: "what if everyone pays {fraction} less"),
  ]
}
