import Language

/// Questions that lack something without which there is no answer: what it is, the line to type, and what is known so far.
extension PlainShapes {
  static let asking: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "[what] [if] {organisation} pays|pay|paid|gives|give|gave flat fee|rate|sum",
        "[what] [if] {organisation} on|at flat fee|rate|sum", "flat fee|rate|sum for|from {organisation}",
      ],
      opening: "A flat fee of what sum? Type `what if {organisation} pays £20,000`, with the sum. What is paid so far:",
      means: "funding {organisation}"),
    PlainShape(
      .list,
      [
        "[what] [if] [we] [share|split] [budget|total|cost|costs|contributions] per head over|across|of areas",
        "[what] [if] [we] [share|split] [budget|total|cost|costs|contributions] per head over|across|of two|three|four|five|six areas",
        "per head over|across [two|three|four|five|six] areas", "what would each area pay per head",
        "what does each area pay per head",
      ],
      opening:
        "Per head over several areas takes the figures of each of them: `fairness NAME per head of SERIES, SERIES, ...`, or a "
        + "formula with `payer NAME per head of SERIES`. The figures there are:",
      means: "list series"),
  ]
}
