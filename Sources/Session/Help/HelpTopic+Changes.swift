extension HelpTopic {
  static let options = HelpTopic(
    name: "options", summary: "money in a meeting: what-ifs over the years, options, ranges and goals",
    text: """
      A change of what is paid, with the year it begins, how it goes on, and who makes up for what is missing:
        > use southampton
        > what if hiow-icb pays a third less from 2025-10 phased over 2 years covered by southampton-city-council
        > what if hampshire-constabulary freezes and everyone pays 3% more each year for 5 years
      Kept as options, side by side, and on one page:
        > plan money hiow-icb pays a third less covered by no one
        > plan money everyone pays 2% more
        > compare options
        > report funding scasp
      What is not known to the figure, and what would have to be so:
        > simulate everyone pays between 2% and 4% more each year for 5 years
        > tornado hiow-icb pays between £60,000 and £80,000 and everyone pays between 1% and 3% more
        > what must everyone pay to reach £450,000 with hampshire-constabulary at most £52,000
      Drawn, step by step, whose share moved, and what would stop first:
        > waterfall hiow-icb pays a third less
        > sensitivity hiow-icb pays between £60,000 and £80,000
        > chart scasp
        > fairness scasp
        > costs scasp
      What it holds in reserve (`what if NAME withdraws using reserves` draws on it), and an uplift or one budget as a plan:
        > reserves scasp
        > plan uplift southampton-scp by 3% effective 2025-04
        > plan merge budgets southampton-scp, southampton-sab into merged-pot effective 2025-04
      """)
}
