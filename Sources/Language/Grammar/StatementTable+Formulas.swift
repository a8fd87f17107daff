import Model

/// Questions of formulas by which budgets are shared, and of what would reach a sum.
extension StatementTable {
  private static let budget: FormPart = .optional([.words("in"), .name(.whom, [.body, .fund])])
  private static let year: FormPart = .optional([.words("for"), .period(.period)])
  private static let limits: FormPart = .optional([.words("with"), .limits(.limits)])

  static let formulas: [StatementForm] = [
    form(
      .formulaShow, .ask, [.words("formula show"), .name(.subject, [.formula])],
      example: "formula show southampton-pooled-formula", "what a formula says: who pays, by what, within what limits",
      "Flat sums come first; percentages are of what they leave; the rest is shared by keys, equally, per head of a series, as "
        + "in a recorded year or by another formula. Where no paper states the terms, that is said."),
    form(
      .formulaRun, .ask,
      [
        .words("formula run"), .name(.subject, [.formula]), .optional([.words("on"), .amount(.amount)]), budget, year,
      ], example: "formula run southampton-pooled-formula on £434,135", "what each pays by a formula",
      "Before is the last recorded year of the budgets that the formula shares, or of those named with `in`. Without `on` the "
        + "total is the sum of its costs, or of its flat sums, or what was paid in that year. Payments are exact, are rounded "
        + "once to the penny or pound, and always sum. Limits that cannot all hold are told, and nothing is paid. Figures "
        + "of a series are those of the year asked for, or of the year that the formula fixes."),
    form(
      .formulaRun, .ask,
      [
        .words("what if everyone pays by formula"), .name(.subject, [.formula]),
        .optional([.words("on"), .amount(.amount)]), budget, .optional([.words("from"), .period(.period)]),
      ], example: "what if everyone pays by formula southampton-pooled-formula", "the same, as a what-if",
      "See `help formula run`."),
    form(
      .formulaRun, .ask,
      [
        .words("what if the total is"),
        .either([
          [.flag(.asNow, "as now")],
          [.amount(.amount), .optional([.either([[.flag(.above, "more")], [.flag(.below, "less")]])])],
        ]),
        .words("shared by"),
        .either([[.flag(.equally, "equal")], [.flag(.byShare, "share")], [.name(.subject, [.formula])]]), budget,
        .optional([.words("from"), .period(.period)]),
      ], example: "what if the total is £450,000 shared by southampton-pooled-formula", "the same for another total",
      "See `help formula run`. `£45,000 more` and `£45,000 less` are beside what was paid in the last recorded year, and "
        + "`as now` is just that. "
        + "`shared by equal` shares it in equal parts among those who pay, `shared by share` by what they pay."
    ),
    form(
      .formulaFit, .ask,
      [.words("formula fit"), .name(.subject, [.body, .fund]), .optional([.period(.period)])],
      example: "formula fit southampton-scp-fund 2024/25", "the simplest formula that reproduces a recorded year",
      "Tried in this order: equal parts, the shares of each earlier recorded year, per head of series that every payer has, "
        + "whole percentages. One that comes within a pound (or, where pennies are recorded, a penny) of every payment "
        + "reproduces the year; where none does, the nearest is shown with what it leaves over. That payments fit a "
        + "formula does not show that they were worked out by it."),
    form(
      .mustPay, .ask,
      [
        .words("what must"), .names(.subject, [.organisation]), .words("pay to reach"), .amount(.amount),
        .optional([.flag(.reserves, "using reserves")]), budget, year, limits,
      ], example: "what must hiow-icb, hampshire-constabulary pay to reach £450,000 with hiow-icb at most £135,000",
      "what one or several must pay so that the budget reaches a sum",
      "The others pay what they paid in the last recorded year. Several (with commas, or `everyone`) raise the sum in proportion "
        + "to what they paid, or equally where one of them paid nothing. `with NAME at most £140,000 and NAME at least £5,000` "
        + "sets limits: whom one holds is named, and where they leave no way to the sum, so is that. `using reserves` draws what the "
        + "budgets have in reserve first, once; no balance is guessed."),
    form(
      .shareKeeps, .ask,
      [
        .words("what share keeps"), .name(.subject, [.organisation]), .words("at"), .amount(.amount), budget, year,
      ], example: "what share keeps hiow-icb at £70,000", "the share of the budget at which one pays a sum",
      "The total stays as in the last recorded year, and the others share the rest as they did."),
    form(
      .upliftReaches, .ask,
      [
        .words("what uplift reaches"), .amount(.amount), .words("by"), .period(.period),
        .optional([.flag(.reserves, "using reserves")]), budget, limits,
      ],
      example: "what uplift reaches £500,000 by 2029/30", "by how much everyone must pay more each year to reach a sum",
      "The same share more each year for everyone, from the last recorded year; to the next hundredth of a per cent that "
        + "reaches it. For one year it is exact. `with NAME at most £55,000` stops somebody's rise there, and the others make "
        + "it up. `using reserves` draws what the budgets have in reserve at the beginning of that year first, once."),
    form(
      .totalKeeps, .ask,
      [
        .words("what total keeps"), .name(.subject, [.organisation]), .words("at"), .amount(.amount),
        .either([[.flag(.byShare, "by share")], [.words("by formula"), .name(.key, [.formula])]]), budget, year,
      ], example: "what total keeps hiow-icb at £70,000 by formula southampton-pooled-formula",
      "the highest total at which one pays no more than a sum",
      "To the penny, with what holds the payment where a limit does. `by share`: where all go on sharing it as they did."
    ),
    form(
      .reportFunding, .keep, [.words("report funding"), .name(.subject, [.body, .fund]), toFile],
      example: "report funding southampton-scp", "a budget on one page",
      "Who pays, how much, with what status and change, the total and the shares; the options in hand; who must agree where a "
        + "decision or duty about the budget is recorded; what is assumed and what is not known."),
  ]
}
