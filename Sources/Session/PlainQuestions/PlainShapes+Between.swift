import Language

/// Where a matter goes on which two of those at the table do not agree.
extension PlainShapes {
  private static let disputes = "disagreement|disagreements|dispute|disputes|deadlock"

  static let between: [PlainShape] = [
    PlainShape(
      .escalate,
      [
        "where does|do|would|should|can \(disputes) between|among {organisation} and {role} go",
        "how is|are|would \(disputes) between {organisation} and {role} [be] settled|resolved|escalated|handled",
        "who settles|resolves|decides \(disputes) between {organisation} and {role}",
        "which|what route|way is there for \(disputes) between {organisation} and {role}",
        "which|what route|way does|do \(disputes) between {organisation} and {role} go|take",
        "escalate between {organisation} and {role}",
        "\(disputes) between {organisation} and {role}", "escalate \(disputes) between {organisation} and {role}",
      ], means: "escalate between {organisation} and {role}"),
    PlainShape(
      .list, ["escalate between", "\(disputes) between", "escalation between"],
      opening: "Between whom is not said: these are all routes. Type `escalate between`, the one, `and` the other.",
      means: "list routes"),
  ]
}
