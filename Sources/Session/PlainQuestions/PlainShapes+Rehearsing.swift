import Language

/// Questions of a change that is rehearsed, and of one that the papers record.
extension PlainShapes {
  /// What is asked of the option in hand, where one is.
  static let ofOption: [PlainShape] = [
    PlainShape(
      .planShowFor,
      [
        "what changes|changed for|with|at {organisation}", "what would|will change for|with|at {organisation}",
        "what does|would|will [it|this] [option|plan|change] mean|do|change for|to {organisation}",
        "what happens|would happen to {organisation}",
        "how does|would|will [it|this] [option|plan] affect {organisation}",
        "what is|are in it for {organisation}",
      ], means: "plan show for {organisation}")
  ]

  static let rehearsing: [PlainShape] = [
    PlainShape(
      .planPhases,
      [
        "what happens when|on each date", "phases", "what are phases", "what fails on each date",
        "show phases|timeline",
        "what holds in shadow year|period", "what happens in shadow year|period", "how does it go over time",
        "what is so on each date",
      ], means: "plan phases"),
    PlainShape(
      .suggest,
      [
        "what would mend|fix|repair it|this", "how can|could we|i mend|fix|repair it|this",
        "how can|could it be mended|fixed|repaired",
        "suggestions",
        "what do you suggest", "suggest something", "what should we|i do about it|this|them",
        "how can|could open items be settled|resolved|closed", "what would clear rules|failures",
      ], means: "suggest"),
    PlainShape(
      .backtest,
      [
        "could {event} have been foreseen|predicted", "was {event} foreseeable|predictable",
        "what could have been foreseen|predicted of {event}", "how well was|is {event} foreseen|predicted",
        "test {event} against what happened", "back test {event}", "would we have foreseen|predicted {event}",
      ], means: "backtest {event}"),
  ]
}
