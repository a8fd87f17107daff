/// Duties and accountability, escalation, and money.
extension Schema {
  private static let agents = EntityKind.agents

  static let duties: [RelationDefinition] = [
    entry(
      .delegatesTo, "delegates-to", "delegates to", inverse: "delegated-by", of: agents, is: .entity(agents),
      with: [.about], .duty,
      "to whom it passes functions; accountability stays"
    )
    .giving(.delegated),
    entry(
      .accountableTo, "accountable-to", "accountable to", inverse: "holds-to-account", of: agents + [.person],
      is: .entity(agents),
      near: [.reportsTo, .appointedBy, .organisation], .duty, "to whom it answers"
    )
    .asking("to whom does it answer?")
    .missing("to whom it answers"),
    entry(
      .force, "force", "force", of: [.duty, .rule], is: .word(["must", "should", "local"]), many: false,
      near: [.authority],
      .duty,
      "must by statute, should by guidance, or a local rule"
    )
    .asking("does statute, guidance or a local agreement ask for it, and which?")
    .nounAsClause(),
    entry(
      .authority, "authority", "authority", inverse: "authority-for", of: [.duty, .rule, .function],
      is: .entity([.document, .source]), near: [.force], .duty, "the law, guidance or paper it rests on"
    )
    .nounAsClause(),
    entry(
      .binds, "binds", "binds", of: [.duty], is: .word(EntityKind.organisation.subkinds + ["adults-board"]),
      with: [.capacity, .about],
      as: ["safeguarding-partner", "core-member", "child-death-review-partner"], .duty,
      "a kind of organisation that law or guidance puts it on, or the adults board, each for the areas it covers"),
    entry(
      .carriesOut, "carries-out", "carries out", inverse: "carried-out-by", of: [.duty], is: .entity([.duty]), .duty,
      "the duty of law or guidance that it carries out locally"),
    entry(
      .accountable, "accountable", "accountable", inverse: "accountable-for", of: [.duty, .function],
      is: .entity(agents),
      near: [.exercisedBy, .responsible, .scrutineer, .authority], .duty,
      "who is accountable and stays so"
    )
    .asking("who is accountable for it?")
    .missing("who is accountable")
    .nounAsClause()
    .giving(.answering),
    entry(
      .exercisedBy, "exercised-by", "exercised by", inverse: "exercises", of: [.duty, .function], is: .entity(agents),
      near: [.accountable, .responsible], .duty,
      "who exercises it by delegation"
    )
    .giving(.answering),
    entry(
      .responsible, "responsible", "responsible", inverse: "responsible-for", of: [.duty, .function],
      is: .entity(agents),
      near: [.exercisedBy, .accountable, .scrutineer], .duty,
      "who does the work"
    )
    .asking("who does the work?")
    .nounAsClause()
    .giving(.answering),
    entry(
      .dischargedBy, "discharged-by", "discharged by", inverse: "discharges", of: [.function], is: .entity([.body]),
      .duty,
      "the body that discharges the function"),
    entry(
      .consulted, "consulted", "consulted", inverse: "consulted-on", of: [.duty, .decision], is: .entity(agents), .duty,
      "who is consulted"
    )
    .nounAsClause(),
    entry(
      .informed, "informed", "informed", inverse: "informed-of", of: [.duty], is: .entity(agents), .duty, "who is told"
    )
    .nounAsClause(),
    entry(
      .deadline, "deadline", "deadline", of: [.duty, .step], is: .duration, many: false,
      near: [.dutyClock, .dutyRhythm], .duty,
      "how long it may take; of a step, within what it is raised"
    )
    .asking("how long may it take?")
    .nounAsClause(),
    entry(.dutyClock, "clock", "clock", of: [.duty], is: .text, many: false, .duty, "what starts the time"),
    entry(
      .dutyRhythm, "rhythm", "rhythm", of: [.duty], is: .rhythm, many: false, near: [.deadline], .duty,
      "how often it falls due"
    )
    .asking("how often does it fall due?")
    .nounAsClause(),
  ]

  static let escalation: [RelationDefinition] = [
    entry(.trigger, "trigger", "trigger", of: [.route], is: .text, .escalation, "what sets the route off"),
    entry(
      .raisedIn, "raised-in", "raised in", inverse: "routes", of: [.route], is: .entity([.body, .organisation]),
      .escalation,
      "where the matter arises"
    )
    .nounBackwards(),
    entry(
      .decider, "decider", "decided by", inverse: "decides", of: [.route, .decision],
      is: .entityOrText(agents),
      near: [.raisedIn, .timeLimit], .escalation,
      "who decides at its end, if a source says so"
    )
    .asking("who decides at its end?")
    .missing("who decides")
    .giving(.deciding),
    entry(
      .stepOf, "route", "step of", inverse: "steps", of: [.step], is: .entity([.route]), many: false, lasts: .timeless,
      .escalation,
      "the route it is a step of"
    )
    .nounBackwards(),
    entry(
      .order, "order", "order", of: [.step], is: .number, many: false, lasts: .timeless, .escalation,
      "its place in the route; equal: either, where both say `way alternative`"),
    entry(
      .raisedBy, "raised-by", "raised by", inverse: "raises", of: [.step, .escalation], is: .entityOrText(agents),
      .escalation, "who raises it, or the role"),
    entry(
      .raisedTo, "raised-to", "raised to", inverse: "receives", of: [.step], is: .entityOrText(agents), .escalation,
      "to whom, or the role"),
    entry(
      .way, "way", "way", of: [.step], is: .word(["next", "alternative", "informs"]), many: false, .escalation,
      "the next step, one of several, or for information alone"),
    entry(
      .timeLimit, "time-limit", "time limit", of: [.route, .step], is: .duration, many: false,
      near: [.deadline, .decider],
      .escalation,
      "how long it may take"
    )
    .asking("how long may each stage take?")
    .nounAsClause(),
    entry(
      .routeTaken, "route-taken", "along", inverse: "escalations", of: [.escalation], is: .entity([.route]),
      many: false,
      lasts: .timeless, .escalation, "the route by which it went"
    )
    .asking("by which route did it go?")
    .nounBackwards(),
    entry(
      .reached, "steps-reached", "reached", inverse: "reached-by", of: [.escalation], is: .entity([.step]),
      lasts: .timeless, .escalation, "a step of the route that it came to"),
    entry(
      .cameBack, "what-came-back", "came back", of: [.escalation], is: .text, many: false, lasts: .timeless,
      .escalation, "what was decided or answered"
    )
    .asking("what came back?")
    .missing("what came back"),
    entry(
      .answered, "day-answered", "answered on", of: [.escalation], is: .date, many: false, lasts: .timeless,
      near: [.cameBack], .escalation, "the day on which that came back"),
  ]

  /// How sure an amount is of what is no contribution.
  private static let readings = ["agreed", "proposed", "forecast", "received"]

  private static func balance(
    _ relation: Relation, _ name: String, _ clause: String, _ help: String
  ) -> RelationDefinition {
    entry(
      relation, name, clause, of: [.fund], is: .money, many: false, with: [.capacity], as: readings, lasts: .period,
      .money, help)
  }

  static let money: [RelationDefinition] = [
    entry(
      .fundBody, "body", "fund of", inverse: "funds", of: [.fund], is: .entity([.body]), many: false, lasts: .timeless,
      .money,
      "the body the fund pays for"
    )
    .nounBackwards(),
    entry(
      .contribution, "contributors", "contribution", inverse: "contributes-to", of: [.fund],
      is: .entity([.organisation]),
      with: [.amount, .capacity, .through, .about],
      as: ["cash", "in-kind", "agreed", "proposed", "forecast", "received"], lasts: .period, table: "contributions",
      near: [.printedTotal, .formula, .host], .money,
      "what a contributor gives for a financial year"
    )
    .giving(.paying),
    entry(
      .printedTotal, "printed-total", "printed total", of: [.fund], is: .money, many: false, lasts: .period, .money,
      "the total a source prints, kept beside the sum of its lines"
    )
    .nounAsClause(),
    balance(
      .openingBalance, "opening-balance", "opening balance", "what it holds in reserve at the beginning of a year"
    )
    .nounAsClause(),
    balance(
      .carriedForward, "carried-forward", "carried forward",
      "what of a year was not spent, and is put to its reserve for the years after it"),
    balance(.drawnDown, "drawn-down", "drawn down", "what is taken out of its reserve to pay for a year"),
    balance(.closingBalance, "closing-balance", "closing balance", "what it holds in reserve at the end of a year")
      .nounAsClause(),
    entry(
      .income, "income", "income", of: [.fund], is: .text, with: [.amount, .capacity], as: readings, lasts: .period,
      .money, "what it earns in a year besides contributions: fees, a grant"
    )
    .nounAsClause(),
    entry(
      .formula, "formula", "formula", of: [.fund], is: .text, many: false, near: [.contribution, .host], .money,
      "how the total is shared"
    )
    .asking("by what formula do the partners share it?"),
    entry(
      .measures, "measures", "measures", inverse: "series", of: [.series], is: .entity([]), many: false,
      lasts: .timeless, .money,
      "what the figures are about"
    )
    .nounBackwards(),
    entry(.unit, "unit", "unit", of: [.series], is: .text, many: false, lasts: .timeless, .money, "what is counted"),
    entry(
      .figure, "value", "value", of: [.series], is: .quantity(.figure), many: false, lasts: .period, .money,
      "the figure of a period"),
  ]
}
