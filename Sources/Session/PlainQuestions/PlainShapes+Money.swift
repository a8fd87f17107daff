import Language

/// Questions of ranges, costs, pictures and fairness of money.
extension PlainShapes {
  static let uncertainty: [PlainShape] = uncertain + shown

  private static let uncertain: [PlainShape] = [
    PlainShape(
      .simulate,
      [
        "simulate everyone|all paying|pay|pays {payment}", "simulate what if everyone|all pays|pay {payment}",
        "how likely is budget if everyone|all pays|pay {payment}", "what is likely if everyone|all pays|pay {payment}",
        "simulation of everyone|all paying {payment}", "monte carlo of everyone|all paying {payment}",
      ], means: "simulate everyone pays {payment}"),
    PlainShape(
      .simulate,
      [
        "simulate {organisation} paying|pay {payment}", "simulate what if {organisation} pays|pay {payment}",
        "how likely is budget if {organisation} pays|pay {payment}",
        "what is likely if {organisation} pays|pay {payment}", "simulation of {organisation} paying {payment}",
        "monte carlo of {organisation} paying {payment}",
      ], means: "simulate {organisation} pays {payment}"),
    PlainShape(
      .tornado,
      [
        "what matters most if {organisation} pays|pay {payment}",
        "what moves budget most if {organisation} pays|pay {payment}",
        "which range|figure|uncertainty matters most if {organisation} pays|pay {payment}",
        "tornado of|for {organisation} paying {payment}", "tornado if {organisation} pays|pay {payment}",
        "biggest uncertainty if {organisation} pays|pay {payment}",
      ], means: "tornado {organisation} pays {payment}"),
    PlainShape(
      .sensitivity,
      [
        "how sensitive is budget to {organisation} paying {payment}",
        "how sensitive is budget if {organisation} pays|pay {payment}",
        "sensitivity of budget to {organisation} paying {payment}",
        "sensitivity table of|for {organisation} paying {payment}", "table of|for {organisation} paying {payment}",
        "step by step if {organisation} pays|pay {payment}",
      ], means: "sensitivity {organisation} pays {payment}"),
    PlainShape(
      .whatIf,
      [
        "what if|happens {organisation} freezes|freeze|froze [contribution|share]",
        "{organisation} freezes|freeze",
        "what would happen if {organisation} freezes|freeze|froze [contribution|share]",
      ], means: "what if {organisation} freezes"),
  ]

  private static let shown: [PlainShape] = [
    PlainShape(
      .waterfall,
      [
        "draw what if {organisation} pays|pay {payment}", "draw {organisation} paying {payment}",
        "picture of {organisation} paying {payment}", "waterfall of|for {organisation} paying {payment}",
        "waterfall if {organisation} pays|pay {payment}", "show steps if {organisation} pays|pay {payment}",
      ], means: "waterfall {organisation} pays {payment}"),
    PlainShape(
      .costs,
      [
        "what does budget|money pay for", "what stops first", "what is budget|money spent on",
        "what do we spend budget|money on",
        "cost breakdown", "costs by line", "what costs are there", "what would|does stop first",
        "what would stop first if money is short", "what is money for",
      ], means: "costs {main}"),
    PlainShape(
      .costs,
      [
        "what does|do|did {fund} pay|pays for", "what is {fund} spent on|for", "what does {fund} cover|buy",
        "what stops first in {fund}",
      ], means: "costs {fund}"),
    PlainShape(
      .chart,
      [
        "draw budget|contributions|funding", "chart of budget|contributions|funding", "chart budget|contributions",
        "picture of budget|contributions|funding", "budget|contributions|funding over years as chart|bars|picture",
        "show budget|contributions|funding as chart|bars|picture",
      ], means: "chart {funded}"),
    PlainShape(
      .fairness,
      [
        "is|are budget|split|funding|share|shares fair", "is budget|funding fairly shared",
        "how fair is budget|split|funding",
        "is it fair what we pay",
        "fairness of budget|split|contributions", "fair shares of budget", "are contributions fair",
        "who has been hit hardest", "whose share has changed|moved|grown most", "who bears more than before",
      ], means: "fairness {funded}"),
  ]
}
