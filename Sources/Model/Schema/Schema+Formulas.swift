/// Formulas: how a sum is shared among those who pay it.
extension Schema {
  private static let payers: [EntityKind] = [.organisation]

  static let formulas: [RelationDefinition] = [
    entry(
      .sharedFund, "shared-fund", "shares", inverse: "formulas", of: [.formula], is: .entity([.fund]),
      lasts: .timeless, .money,
      "the budget it shares, of which the last recorded year stands beside it"
    )
    .nounBackwards(),
    entry(
      .terms, "terms", "terms", of: [.formula], is: .text, many: false, near: [.sharedFund], .money,
      "what a paper says of it in its own words"
    )
    .asking("by what terms is the sum shared?")
    .nounAsClause(),
    entry(
      .payer, "payers", "payer", inverse: "pays-by", of: [.formula], is: .entity(payers), with: [.rate, .per, .about],
      near: [.terms], .money,
      "who pays by it: a flat sum, perhaps for each of what a series counts, a percentage of what flat sums leave, or a "
        + "part of the rest"
    )
    .nounAsClause()
    .nounBackwards(),
    entry(
      .equally, "equal-part", "shared equally", of: [.formula], is: .nothing, many: false, with: [.rate], .money,
      "the rest, or so much of it, goes in equal parts"),
    entry(
      .perHead, "per-head-of", "shared per head of", inverse: "heads-in", of: [.formula], is: .entity([.series]),
      with: [.rate], .money,
      "the rest, or so much of it, goes in proportion to the figures of each payer; series of one unit are one key"),
    entry(
      .asPaid, "as-paid", "shared as in", of: [.formula], is: .period, with: [.rate], .money,
      "the rest, or so much of it, goes in proportion to what was paid in a recorded year"),
    entry(
      .byFormula, "by-formula", "shared by", inverse: "used-in", of: [.formula], is: .entity([.formula]),
      with: [.rate], .money,
      "the rest, or so much of it, goes as another formula shares it"),
    entry(
      .floor, "floors", "floor", inverse: "floor-in", of: [.formula], is: .entity(payers), with: [.rate], .money,
      "who pays no less than an amount or a percentage of the total"
    )
    .nounAsClause()
    .nounBackwards(),
    entry(
      .cap, "caps", "capped", inverse: "cap-in", of: [.formula], is: .entity(payers), with: [.rate], .money,
      "who pays no more than an amount or a percentage of the total"
    )
    .nounBackwards(),
    entry(
      .damping, "damping", "no change above", of: [.formula], is: .quantity(.share), many: false, .money,
      "the most by which anyone's payment may rise or fall on the last recorded year"),
    entry(
      .uplift, "uplift", "uplift", of: [.formula], is: .quantity(.share), many: false, .money,
      "by how much flat sums and costs that are stated for a year rise in each year after it"
    )
    .nounAsClause(),
    entry(
      .cost, "costs", "cost", of: [.formula, .fund], is: .text, with: [.amount, .onBehalf, .through, .rank], .money,
      "a line from which the total is built up, or that a budget pays for: its post or duty, who bears it alone, and which "
        + "stops first where money is short"
    )
    .nounAsClause(),
    entry(
      .roundedTo, "rounded-to", "rounded to", of: [.formula], is: .word(["penny", "pound"]), many: false, .money,
      "whether payments are whole pounds; whole pennies where it is not said"),
    entry(
      .remainderTo, "remainder-to", "remainder to", inverse: "takes-remainder-in", of: [.formula],
      is: .entity(payers), many: false, .money,
      "who takes what rounding leaves; where it is not said, a unit goes to each who lost most by it"),
  ]
}
