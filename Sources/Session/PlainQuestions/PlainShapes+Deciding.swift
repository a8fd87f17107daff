import Language

/// Questions of who decides on what, and of what was recommended.
extension PlainShapes {
  static let deciding: [PlainShape] = decisions + recommendations

  private static let decisions: [PlainShape] = [
    PlainShape(
      .whoDecides,
      [
        "who decides what", "who decides on what", "who can|may decide what|on [what]",
        "who takes which|what decisions",
        "decision rights", "scheme of delegation", "what is reserved", "which|what matters|decisions are reserved",
        "what is delegated [to] [whom]", "what can|may we|they|board|partnership decide",
        "which|what decisions can|may we|they|board|partnership take|make",
      ], means: "who decides on what in {main}"),
    PlainShape(
      .whoDecides,
      [
        "who decides what in|at|on|for {body}", "who can|may decide what|on in|at|for {body}",
        "what can|may|does {body} decide [on]", "powers of {body}", "what are|is {body} power|powers",
        "what power|powers does|do|has|have {body} [have|got]", "what are powers of {body}",
        "which|what decisions can|may|does {body} take|make",
        "decision rights of|in|on {body}", "scheme of delegation of|in|for {body}",
        "what is reserved in|by|on|from {body}", "which|what matters|decisions are reserved in|by|from {body}",
        "what has|does {body} delegated|delegate", "what is delegated by|to|in {body}",
        "who takes which|what decisions in|on|at {body}",
      ], means: "who decides on what in {body}"),
  ]

  private static let recommendations: [PlainShape] = [
    PlainShape(
      .recommendations,
      [
        "what was|is|has recommended [been] and not [yet] done", "what was|is recommended but not [yet] done",
        "which|what recommendations are not [yet] done|closed|finished|completed",
        "which|what recommendations are [still] open|outstanding|overdue|late|unfinished",
        "outstanding|open|overdue recommendations|actions", "actions outstanding|open|overdue",
        "is|are any recommendation|recommendations overdue|outstanding|open",
        "has|have everything|all [that] [was] recommended been done",
        "have recommendations been done|implemented|completed|closed",
      ], means: "recommendations of {main} not done"),
    PlainShape(
      .recommendations,
      [
        "what was recommended", "what has been recommended", "recommendations", "list|show recommendations",
        "which|what recommendations were|are made|there", "what became|happened of|to recommendations",
        "who owns recommendations", "which|what recommendations do we have",
      ], means: "recommendations of {main}"),
    PlainShape(
      .recommendations,
      [
        "which|what recommendations of|to|for {agent} are not [yet] done|closed|finished|completed",
        "which|what recommendations of|to|for {agent} are [still] open|outstanding|overdue|late",
        "outstanding|open|overdue recommendations of|to|for {agent}",
        "what was recommended to {agent} and not [yet] done", "what has {agent} still|yet to do [of] [recommendations]",
      ], means: "recommendations of {agent} not done"),
    PlainShape(
      .recommendations,
      [
        "what did|does {agent} recommend", "what was|were recommended to|by {agent}",
        "recommendations to|by|for|from {agent}", "what has|have {agent} recommended",
        "which|what recommendations did {agent} make", "which|what recommendations does|do {agent} own",
        "what became|happened of|to recommendations of|by|to {agent}",
      ], means: "recommendations of {agent}"),
  ]
}
