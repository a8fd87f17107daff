/// Duties and accountability, escalation, and money.
extension Schema {
  private static let agents = EntityKind.agents

  static let duties: [RelationDefinition] = [
    entry(
      "delegates-to", "delegates to", inverse: "delegated-by", of: agents, is: .entity(agents), with: [.about], .duty,
      "to whom it passes functions; accountability stays"),
    entry(
      "accountable-to", "accountable to", inverse: "holds-to-account", of: agents + [.person], is: .entity(agents),
      near: ["reports-to", "appointed-by", "organisation"], .duty, "to whom it answers"),
    entry(
      "force", "force", of: [.duty, .rule], is: .word(["must", "should", "local"]), many: false, near: ["authority"],
      .duty,
      "must by statute, should by guidance, or a local rule"),
    entry(
      "authority", "authority", inverse: "authority-for", of: [.duty, .rule, .function],
      is: .entity([.document, .source]), near: ["force"], .duty, "the law, guidance or paper it rests on"),
    entry(
      "binds", "binds", of: [.duty], is: .word(EntityKind.organisation.subkinds + ["adults-board"]),
      with: [.capacity, .about],
      as: ["safeguarding-partner", "core-member", "child-death-review-partner"], .duty,
      "a kind of organisation that law or guidance puts it on, or the adults board, each for the areas it covers"),
    entry(
      "carries-out", "carries out", inverse: "carried-out-by", of: [.duty], is: .entity([.duty]), .duty,
      "the duty of law or guidance that it carries out locally"),
    entry(
      "accountable", "accountable", inverse: "accountable-for", of: [.duty, .function], is: .entity(agents),
      near: ["exercised-by", "responsible", "scrutineer", "authority"], .duty,
      "who is accountable and stays so"),
    entry(
      "exercised-by", "exercised by", inverse: "exercises", of: [.duty, .function], is: .entity(agents),
      near: ["accountable", "responsible"], .duty,
      "who exercises it by delegation"),
    entry(
      "responsible", "responsible", inverse: "responsible-for", of: [.duty, .function], is: .entity(agents),
      near: ["exercised-by", "accountable", "scrutineer"], .duty,
      "who does the work"),
    entry(
      "discharged-by", "discharged by", inverse: "discharges", of: [.function], is: .entity([.body]), .duty,
      "the body that discharges the function"),
    entry(
      "consulted", "consulted", inverse: "consulted-on", of: [.duty, .decision], is: .entity(agents), .duty,
      "who is consulted"),
    entry("informed", "informed", inverse: "informed-of", of: [.duty], is: .entity(agents), .duty, "who is told"),
    entry(
      "deadline", "deadline", of: [.duty, .step], is: .duration, many: false, near: ["clock", "rhythm"], .duty,
      "how long it may take; of a step, within what it is raised"),
    entry("clock", "clock", of: [.duty], is: .text, many: false, .duty, "what starts the time"),
    entry(
      "rhythm", "rhythm", of: [.duty], is: .rhythm, many: false, near: ["deadline"], .duty, "how often it falls due"),
  ]

  static let escalation: [RelationDefinition] = [
    entry("trigger", "trigger", of: [.route], is: .text, .escalation, "what sets the route off"),
    entry(
      "raised-in", "raised in", inverse: "routes", of: [.route], is: .entity([.body, .organisation]), .escalation,
      "where the matter arises"),
    entry(
      "decider", "decided by", inverse: "decides", of: [.route, .decision], is: .entity(agents),
      near: ["raised-in", "time-limit"], .escalation,
      "who decides at its end, if a source says so"),
    entry(
      "route", "step of", inverse: "steps", of: [.step], is: .entity([.route]), many: false, lasts: .timeless,
      .escalation,
      "the route it is a step of"),
    entry(
      "order", "order", of: [.step], is: .number, many: false, lasts: .timeless, .escalation,
      "its place in the route; equal: either"),
    entry(
      "raised-by", "raised by", inverse: "raises", of: [.step], is: .entityOrText(agents), .escalation,
      "who raises it, or the role"),
    entry(
      "raised-to", "raised to", inverse: "receives", of: [.step], is: .entityOrText(agents), .escalation,
      "to whom, or the role"),
    entry(
      "way", "way", of: [.step], is: .word(["next", "alternative", "informs"]), many: false, .escalation,
      "the next step, one of several, or for information alone"),
    entry(
      "time-limit", "time limit", of: [.route, .step], is: .duration, many: false, near: ["deadline", "decider"],
      .escalation,
      "how long it may take"),
  ]

  static let money: [RelationDefinition] = [
    entry(
      "body", "fund of", inverse: "funds", of: [.fund], is: .entity([.body]), many: false, lasts: .timeless, .money,
      "the body the fund pays for"),
    entry(
      "contributors", "contribution", inverse: "contributes-to", of: [.fund], is: .entity([.organisation]),
      with: [.amount, .capacity, .through, .about],
      as: ["cash", "in-kind", "agreed", "proposed", "forecast", "received"], lasts: .period, table: "contributions",
      near: ["printed-total", "formula", "host"], .money,
      "what a contributor gives for a financial year"),
    entry(
      "printed-total", "printed total", of: [.fund], is: .money, many: false, lasts: .period, .money,
      "the total a source prints, kept beside the sum of its lines"),
    entry(
      "formula", "formula", of: [.fund], is: .text, many: false, near: ["contributors", "host"], .money,
      "how the total is shared"),
    entry(
      "measures", "measures", inverse: "series", of: [.series], is: .entity([]), many: false, lasts: .timeless, .money,
      "what the figures are about"),
    entry("unit", "unit", of: [.series], is: .text, many: false, lasts: .timeless, .money, "what is counted"),
    entry("value", "value", of: [.series], is: .number, many: false, lasts: .period, .money, "the figure of a period"),
  ]
}
