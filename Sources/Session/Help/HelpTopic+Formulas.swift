extension HelpTopic {
  static let formulas = HelpTopic(
    name: "formulas", summary: "how a budget is shared, declared and worked out",
    text: """
      A formula stands in a model file, with its paper, a clause a line:
        formula half-and-half "Half per head, half equal" cite our-paper "Money" L16 {
          shares             our-fund
          payer              ash-council, birch-council
          payer              police at £20,000
          shared per head of ash-population, birch-population at half
          shared equally     at half
          capped             ash-council at £40,000
        }
      Flat sums first, percentages (`payer police at 10%`) of what they leave, the rest by keys: `shared equally`,
      `shared per head of`, `shared as in 2023/24`, `shared by` another formula. `floor`, `capped` and `no change above 10%`
      are limits; those that cannot all hold are told, and nothing is paid.
        > formula show southampton-pooled-formula
        > formula run southampton-pooled-formula on £450,000
        > formula fit southampton-scp-fund 2024/25
      What is not stated is not guessed: no paper gives the terms of that one.
      """)
}
