import Model

/// What is asked of a change before anyone agrees to it: its dates, what would mend it, and how well the past was foreseen.
extension StatementTable {
  static let rehearsing: [StatementForm] = [
    form(
      .planPhases, .change, [.words("plan phases")], example: "plan phases",
      "every check on every date of the option or the draft",
      "A column a date: the day before, the first day of a shadow, the day on which it takes over, and every day between "
        + "on which a dated fact of the bodies concerned begins or ends. A row each for a body, for what is open, and for "
        + "every rule that fails, or that the change makes unknown, on any of them. Rules are held beside the same day "
        + "without the change. A shadow is not in force, so no rule is asked of it yet. With no option in hand it is of "
        + "the draft in use, with every change adopted on it."),
    form(
      .withOption, .change, [.words("with option"), .optional([.number(.number)]), .statement(.target)],
      example: "with option who chairs scasp-systems-board",
      "a question asked of what the option in hand would bring about",
      "Any question that reads the model and changes nothing, answered from the facts as the option would make them, on the "
        + "day on which it takes effect, or in the time that `at` sets where that begins no earlier. What is not chosen yet "
        + "is not in the answer, and the answer says how many items are open. `with option 2` is of the option of that number. "
        + "Nothing is adopted, and `why` tells what the answer rests on."),
    form(
      .suggest, .change, [.words("suggest")], example: "suggest", "what would mend the option in hand",
      "For each open item its choices, and what each would do to the rules and to what is open; for each rule that newly "
        + "fails, the single changes that clear it and break nothing else, made of what was stated the day before. Each "
        + "as a statement to type. Nothing is chosen for you."),
    form(
      .suggest, .change, [.words("plan suggest")], example: "plan suggest", "the same as `suggest`",
      "See `help suggest`."),
    form(
      .backtest, .change, [.words("backtest"), .name(.subject, [.event])], example: "backtest amalgamation-2025",
      "what would have been foreseen of a change that the papers record",
      "The event is planned from the facts of the day before, as if it were still to come, and what the plan foresees is "
        + "set beside what the papers state afterwards: fact by fact, with the score and that of a forecast that nothing "
        + "changes. What counts, and why each kind of fact can or cannot be foreseen, is in docs/backtest.md."),
  ]
}
