import Language

/// Questions of money as a finance director asks them in a meeting.
extension PlainShapes {
  private static let pays = "pays|pay|paid|gives|gave|contributes|contribute|contributed"
  private static let share = "share|contribution|contributions|funding|payment|payments"
  private static let moved = "gone|going|risen|fallen|grown|changed|increased|decreased|dropped|moved"

  static let directors: [PlainShape] = changing + covered + several + standing

  /// How what one pays changed over the years.
  private static let changing: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "[what] [is] change|difference|increase|rise|fall in|of what {organisation} \(pays) [since] [from] {when}",
        "[what] [is] change|difference|increase|rise|fall in|of {organisation} \(share) since|from {when}",
        "change|difference|increase|rise|fall in|of what {organisation} \(pays)",
        "contributions|contribution|payments|share of|from|by {organisation} over [the] time|years",
        "{organisation} contributions|contribution|payments|share over [the] time|years",
        "[by] how much has|have|did {organisation} \(share) \(moved) [up|down] [since] {when}",
        "[by] how much has|have|did {organisation} \(share) go|rise|fall|grow|change|\(moved) [up|down]",
        "how much more|less does|do|is|are {organisation} \(pays)|paying than in|for {when}",
        "how much more|less does|do|is|are {organisation} \(pays)|paying than before|previously",
        "has|have|is|are {organisation} \(share) \(moved) [up|down] [or] [up|down]",
        "how much has|have|did|does|do {organisation} \(pays) each|every|per year",
        "how much has|have|did|does|do {organisation} \(pays) over [the] years|time",
        "how much has|have|did|does|do {organisation} \(pays) year by|on year",
        "what has|have|did|does|do {organisation} \(pays) each|every|per year",
        "what has|have|did|does|do {organisation} \(pays) over [the] years|time",
      ], means: "funding {organisation}")
  ]

  /// Who makes up for what is missing.
  private static let covered: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "who picks|makes|covers|pays|fills|finds [up] it|gap|difference|rest|shortfall|money [up] if {organisation} cuts|cut|reduces|reduce [its|their] [contribution|share] [by] {payment}"
      ], means: "what if {organisation} pays {payment} less"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(pays) {payment} covered|met by {agent} and {role}",
        "[what] [if] {organisation} \(pays) {payment} and {agent} and {role} cover|covers|covered it|rest|gap|shortfall|difference",
      ], means: "what if {organisation} pays {payment} covered by {agent}, {role}"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} withdraws|withdraw|leaves|leave|left covered|met by {agent} and {role}",
        "[what] [if] {organisation} withdraws|withdraw|leaves|leave|left and {agent} and {role} cover|covers|covered it|rest|gap|shortfall",
      ], means: "what if {organisation} withdraws covered by {agent}, {role}"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(pays) {payment} shared|split|covered equally by|between|among others|rest",
        "[what] [if] {organisation} \(pays) {payment} shared|split|covered by|between|among others|rest equally",
        "[what] [if] {organisation} \(pays) {payment} and others share|split|cover it|rest|gap|shortfall equally",
      ], means: "what if {organisation} pays {payment} shared by equal"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(pays) {payment} shared|split|covered by|between|among others|rest in proportion [to] [what] [they] [pay]",
        "[what] [if] {organisation} \(pays) {payment} shared|split|covered by|between|among others|rest by share",
      ], means: "what if {organisation} pays {payment} shared by share"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(pays) {payment} covered by no one|nobody",
        "[what] [if] {organisation} \(pays) {payment} and nobody covers it|rest|gap",
      ], means: "what if {organisation} pays {payment} covered by no one"),
  ]

  private static let several: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} and {role} [both] freeze|freezes and everyone [else] \(pays) {payment}",
        "[what] [if] {organisation} and {role} [both] freeze|freezes and others|rest pay {payment}",
      ], means: "what if {organisation} freezes and {role} freezes and everyone pays {payment}"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} freeze|freezes and everyone [else] \(pays) {payment}",
        "[what] [if] {organisation} freeze|freezes and others|rest pay {payment}",
        "[what] [if] everyone [else] \(pays) {payment} and {organisation} freeze|freezes",
      ], means: "what if {organisation} freezes and everyone pays {payment}"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(pays) flat {payment}",
        "[what] [if] {organisation} \(pays) flat fee|rate|sum {payment}",
        "{organisation} on|at flat fee|rate|sum of {payment}",
      ], means: "what if {organisation} pays {payment}"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} cuts|cut|reduces|reduced|lowers [its|their] [\(share)] [by] {payment} over|across {years} years",
        "[what] [if] {organisation} \(pays) {payment} less over|across|phased {years} years",
        "[what] [if] {organisation} \(pays) {payment} less phased over {years} years",
      ], means: "what if {organisation} pays {payment} less phased over {years} years"),
    PlainShape(
      .whatIf,
      [
        "what if {organisation} joins|joined|joining [and] paying|pays|paid {money}",
        "what if {organisation} joins|joined with {money}", "{organisation} joins paying {money}",
      ], means: "what if {organisation} joins paying {money}"),
    PlainShape(
      .whatIf,
      [
        "what|how [much] would|will|does|do {organisation} \(pays) if everyone|all \(pays) {payment}",
        "what|how [much] would|will|does {payment} cost|mean [for] {organisation}",
      ], means: "what if everyone pays {payment} on {organisation}"),
    PlainShape(
      .whatIf,
      [
        "what|how [much] would|will|does|do {agent} \(pays) if everyone|all \(pays) {payment}",
        "what|how [much] would|will|does {payment} cost {agent}",
      ], means: "what if everyone pays {payment}"),
    PlainShape(
      .whatIf,
      [
        "what|how [much] would|will|does|do {agent} \(pays) if contributions|budget|everything rise|rises|rose by {payment}"
      ],
      means: "what if everyone pays {payment} more"),
    PlainShape(
      .whatIf,
      [
        "[what] [if] {organisation} \(pays) {money} and everyone [else] \(pays) {payment}",
        "[what] [if] {organisation} \(pays) {money} and others|rest pay {payment}",
        "[what] [if] everyone [else] \(pays) {payment} and {organisation} \(pays) {money}",
      ], means: "what if {organisation} pays {money} and everyone pays {payment}"),
    PlainShape(
      .whatIf,
      [
        "what|which posts|duties|activities|costs [and|or] [posts|duties|activities|costs] stop|stops|go|end if {organisation} \(pays) {payment}",
        "what|which [posts|duties|activities|costs] would|will stop|go|end if {organisation} \(pays) {payment}",
        "what stops if {organisation} \(pays) {payment}",
      ], means: "what if {organisation} pays {payment}"),
  ]

  /// Whether it is fair, whether it adds up, who decides it.
  private static let standing: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "who pays|gives|contributes|helps in kind", "who gives help|time|support in kind",
        "what is given|paid|contributed in kind", "what help|support is [given] in kind",
        "in kind help|contributions|support",
        "[what] [is] help|support in kind", "contributions in kind",
      ], means: "funding {funded} in kind {year}"),
    PlainShape(
      .fairness, ["is it|that|this fair", "are we paying fair|our share", "is anyone paying too much|little"],
      means: "fairness {funded}"),
    PlainShape(
      .formulaFit,
      [
        "how do we split|share it|cost|costs"
      ],
      means: "formula fit {main}"),
    PlainShape(
      .formulaRun,
      [
        "what if total|budget is|was|were {money} shared|split equally",
        "what if we|partners share|split {money} equally",
        "what would each|everyone pay of {money} shared|split equally", "share|split {money} equally",
        "{money} shared|split equally", "what if total|budget is|was|were {money} in equal parts|shares",
      ], means: "what if the total is {money} shared by equal"),
    PlainShape(
      .formulaRun,
      [
        "what if total|budget is|was|were {money} shared|split by share", "what if total|budget is|was|were {money}",
        "what if total|budget is|was|were {money} shared|split as now|before|today",
        "what would each|everyone pay of {money}",
        "what if total|budget is|was|were {money} shared|split in proportion",
      ], means: "what if the total is {money} shared by share"),
    PlainShape(
      .totalKeeps,
      [
        "what total|budget keeps|holds|leaves {organisation} at|under|below|within {money}",
        "what total|budget would keep|hold|leave {organisation} at|under|below|within {money}",
        "how big|large|high can budget|total be with {organisation} at|under|below|within {money}",
        "how big|large|high can budget|total be if {organisation} pays|pay no more than {money}",
        "highest total|budget with {organisation} at|under|below|within {money}",
      ], means: "what total keeps {organisation} at {money} by share"),
    PlainShape(
      .reportFunding,
      [
        "who decides|agrees|approves|sets|signs [on] [off] budget|funding|contributions",
        "who must|has|have [to] agree|approve|sign [to] [off] budget|funding|contributions",
        "who agrees|approves|signs [off] money|what we pay", "is budget agreed|approved",
      ], means: "report funding {main}"),
    PlainShape(
      .list,
      [
        "is there one budget or two", "how many budgets are there", "what|which budgets are there", "budgets",
        "list budgets", "do we have one budget or two",
      ], means: "list funds"),
  ]
}
