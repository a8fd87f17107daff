import Model

/// What is done with changes of what is paid: asked, simulated, set in a table, kept as an option.
extension StatementTable {
  /// No more of the reserves than this.
  private static let most: FormPart = .optional([.words("of"), .amount(.amount)])

  /// A change of what is paid, as `what if` takes it.
  static let payments: [FormPart] = [
    .payments(.payments),
    .anyOrder([
      [.words("in"), .name(.subject, [.body, .fund])], [.words("from"), .period(.start)],
      [.words("phased over"), .number(.phases), .words("years")], [.words("for"), .number(.number), .words("years")],
      [.words("over"), .number(.over), .words("years")],
      [
        .words("covered by"),
        .either([
          [.flag(.all, "no one")], [.flag(.reserves, "reserves"), most], [.names(.cover, [.organisation])],
        ]),
      ],
      [.flag(.reserves, "using reserves"), most], [.words("shared by"), .oneOf(.key, ["equal", "share"])],
    ]),
  ]

  static let whatIf = form(
    .whatIf, .ask,
    [.words("what if")] + payments + [
      .optional([
        .words("on"), .optional([.flag(.byShare, "the share of")]), .name(.target, [.organisation]),
      ])
    ],
    example: "what if hiow-icb pays a third less in southampton-scp from 2025/26 covered by southampton-city-council",
    "what a change of money costs each partner",
    "Before, after and the difference of each partner, to the penny, with the total. The last year with amounts is carried "
      + "to the year before the change, and that is said. `everyone pays 3% more each year for 5 years` gives each year, "
      + "`phased over 3 years` comes in equal steps, `for 2 years` passes, `over 5 years` looks so far ahead. `from 2025-10` "
      + "begins within a year, which is then paid in part at the new amount. `10% less in 2025/26 and 5% less in 2026/27` "
      + "is one change a year, each on top of the one before. `as much as NAME` and `half of what NAME pays` follow what "
      + "another pays; `as in 2020/21` goes back to what was paid then. `using reserves of £15,000` draws no more than that. "
      + "`on NAME` tells first what one pays, and `on the share of NAME` its share. Who freezes pays what was paid, whatever "
      + "everyone else does. `between 2% and 4% more` gives the least, half way and the most. What is missing is covered "
      + "by those named, shared by the others equally or by what they pay, or by no one: then the budget falls. Where somebody pays more, `shared by` takes as much off the others. Without `in` it is of every budget of the place in use that those named pay into."
  )

  private static let runs: [FormPart] = [
    .optional([.words("runs"), .number(.runs)]), .optional([.words("seed"), .number(.seed)]),
  ]
  private static let on: FormPart = .optional([.words("on"), .name(.target, [.organisation])])
  private static let budget: FormPart = .optional([.words("in"), .name(.whom, [.body, .fund])])

  static let money: [StatementForm] = [
    form(
      .simulate, .ask, [.words("simulate")] + payments + runs,
      example: "simulate everyone pays between 2% and 4% more each year for 5 years in southampton-scp",
      "many runs of a change with ranges, and how the payments fall out",
      "Each range is drawn evenly among 1,001 figures from its least to its most, each range on its own, once a run: 10,000 "
        + "runs, or as many as `runs` says. Shown is what is not exceeded in 5, 25, 50, 75 and 95 of a hundred runs. The "
        + "same seed gives the same answer; it is 1 where none is said. The generator is SplitMix64."),
    form(
      .simulate, .ask,
      [
        .words("simulate the total between"), .amount(.amount), .words("and"), .amount(.high), .words("shared by"),
        .name(.key, [.formula]), budget, .optional([.words("from"), .period(.period)]),
      ] + runs, example: "simulate the total between £400,000 and £450,000 shared by southampton-pooled-formula",
      "the same of a total that is shared by a formula",
      "The total is drawn evenly among all whole pence of its range, and shared anew in each run. See `help simulate`."),
    form(
      .tornado, .ask, [.words("tornado")] + payments + [on],
      example:
        "tornado hiow-icb pays between £60,000 and £80,000 and hampshire-constabulary pays between 10% and 20% less",
      "which of several ranges moves the budget most",
      "Each range at its least and at its most while the others stand half way, the one that moves most first. `on NAME` asks "
        + "what one pays instead of the budget."),
    form(
      .sensitivity, .ask, [.words("sensitivity")] + payments + [on],
      example: "sensitivity hiow-icb pays between £60,000 and £80,000",
      "a table of what a range, or two, comes to step by step",
      "Of one range what each pays at five figures from its least to its most; of two a grid of the budget, the first range "
        + "down and the second across, or with `on NAME` of what one pays."),
    form(
      .costs, .ask, [.words("costs"), .name(.subject, [.body, .fund]), .optional([.period(.period)])],
      example: "costs southampton-scp", "what a budget pays for, line by line, and which line stops first",
      "Where no paper states it, a table to fill in: `cost \"Training\" amount £20,000 for training-duty stops 1 in 2024/25` in "
        + "the declaration of the budget. With it a what-if says which lines stop and which duties they serve."),
    form(
      .reserves, .ask, [.words("reserves"), .name(.subject, [.body, .fund]), .optional([.period(.period)])],
      example: "reserves southampton-scp", "what a budget holds in reserve and earns, year by year",
      "Opening balance, what is drawn down and carried forward, closing balance and income, each with how sure it is; where they "
        + "do not add up, that is told. They are no contributions. Where no paper states them, a table to fill in. `what if NAME "
        + "pays a third less using reserves` draws on them."),
    form(
      .waterfall, .ask, [.words("waterfall")] + payments,
      example: "waterfall hiow-icb pays a third less covered by southampton-city-council",
      "from what is paid today to what would be, step by step, drawn",
      "As `what if`, each contributor's change a step from today's total to the total of the change. Where there is no room "
        + "for the drawing, or no place for it as in CSV, the same figures stand alone."),
    form(
      .chart, .ask, [.words("chart"), .name(.subject, [.body, .fund])], example: "chart southampton-scp",
      "what was paid over the years, drawn as stacked bars",
      "A bar a year, a shade a contributor, and below it how each went over the years. See `funding NAME by contributor`."
    ),
    form(
      .fairness, .ask,
      [
        .words("fairness"), .name(.subject, [.body, .fund]),
        .optional([
          .words("per head of"), .names(.other, [.series]), .optional([.words("in"), .period(.period)]),
        ]),
      ], example: "fairness southampton-scp per head of southampton-aged-0-15 in 2022",
      "shares, how they moved, per head and beside a key, for a yearly report",
      "Each one's share then and now, the trend and the biggest mover. `per head of` one series that counts for all gives pounds "
        + "a head; series of each payer's own give the share that each would have by them; `in 2022` takes the figures of another year. There is no statutory formula in "
        + "England: nothing is judged."),
    form(
      .compareFunding, .ask,
      [
        .words("compare funding"), .name(.subject, [.area, .body, .fund]), .words("with"),
        .name(.other, [.area, .body, .fund]), .optional([.words("for"), .name(.whom, [.organisation])]),
      ], example: "compare funding southampton with southwark for hampshire-constabulary",
      "what each kind of partner pays in two places, side by side",
      "The last year of each of which every amount is stated, by kind of partner, with its share; where one place states the "
        + "budget for children alone, the other's is taken alone too, and that is said. Years and partners are named, for they "
        + "may differ. `for NAME` is of partners of that one's kind alone: of the police here and there. Nothing is judged."
    ),
    form(
      .planMoney, .change, [.words("plan money")] + payments,
      example: "plan money hiow-icb pays a third less from 2025/26 covered by southampton-city-council",
      "a change of what is paid, kept as an option",
      "As `what if`, with a number, so that `compare options` sets it beside today and the other options, and `report funding` "
        + "lists it. `discard` gives the last option up. It changes no fact: an amount is stated when a paper states it."
    ),
    form(
      .planMoney, .change,
      [
        .words("plan money by formula"), .name(.key, [.formula]), .optional([.words("on"), .amount(.amount)]), budget,
        .optional([.words("from"), .period(.period)]),
      ], example: "plan money by formula southampton-pooled-formula on £450,000", "the same by a formula",
      "As `formula run`, kept as an option. See `help plan money`."),
  ]
}
