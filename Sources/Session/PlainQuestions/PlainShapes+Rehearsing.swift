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
      ], means: "plan show for {organisation}"),
    PlainShape(
      .planShow, asked("quorum|quoracy|voting|votes") + ["what would quorum be"], means: "plan show quorum"),
    PlainShape(
      .planShow, asked("escalation|routes|disagreements|disputes|escalations"), means: "plan show escalation"),
    PlainShape(
      .planShow,
      asked("duties|duty|law|accountability") + [
        "who would answer for what", "[and] what|how about|of [its|their] duties",
        "who would|will do its|their duties|work",
      ], means: "plan show duties"),
    PlainShape(
      .planShow,
      asked("people|seats|members|membership|posts|chairs|chair|staff") + [
        "who [would|will] chair|chairs|lead|leads|run|runs new [one|body|group|board]",
        "who is|are|would|will [be] affected|touched|moved [by] [this|it]",
        "who loses|gains|lost|gained [seat|seats|post]",
        "whose seat|seats|post|posts go|goes|change|changes|end|ends",
      ], means: "plan show people"),
    PlainShape(
      .reportPlan,
      [
        "what needs|need approving|approval|agreeing|deciding first|next|now",
        "what|which approvals are|is needed|wanted",
        "what has to be approved|agreed first",
        "in what|which order is|are it|they approved", "who approves|agrees it|this|that [first]",
      ], opening: "The approvals, in their order, stand under their heading of the paper:", means: "report plan"),
    PlainShape(
      .planShow,
      asked("money|budget|costs|contributions|funding|pounds") + [
        "does|would|will [it|this|that] cost [us] anything|something|more|money",
        "what does|would|will [it|this|that] [option|plan] cost [us]",
      ], means: "plan show money"),
    PlainShape(.planShow, asked("structure|groups|subgroups|bodies"), means: "plan show structure"),
    PlainShape(
      .planShow,
      asked("rules|checks|compliance") + [
        "what|which rules|checks [would|will] fail|break|fails|breaks",
        "does|would|is|will [it|this|that] [be] [still] legal|lawful",
        "does|would|will [it|this|that] break [the] law|rules|anything",
      ], means: "plan show rules"),
    PlainShape(
      .planShow,
      [
        "what is|are [still] open|unsettled|undecided|unresolved|outstanding",
        "what is left [open|to] [settle|decide|resolve]",
        "what must|do|should we [still] [have] [to] decide|settle|choose|resolve", "open items|questions", "clashes",
        "what are open items|questions|clashes",
      ], means: "plan show clashes"),
  ]

  /// What an option does to something, in the ways in which it is asked.
  private static func asked(_ what: String) -> [PlainShape.Pattern] {
    [
      "what does|would|will [that|this|it] [option|plan|change] do|mean to|for \(what)",
      "how does|would|will [that|this|it] [option|plan|change] affect|change \(what)",
      "what happens|happened to \(what)", "what would|will happen to \(what)",
      "does|would|will [that|this|it] [option|plan|change] affect|change|touch \(what)",
    ]
  }

  static let rehearsing: [PlainShape] = [
    PlainShape(
      .planShow,
      [
        "who loses|gains|lost|gained [their|its|a] seat|seats|place|post|posts",
        "who would|will lose|gain [their|its] seat|seats|place|post",
        "whose seat|seats|post|posts go|goes|end|ends|change|changes",
      ], means: "plan show people"),
    PlainShape(
      .reportPlan,
      [
        "what needs|need approving|approval|agreeing first|next", "what|which approvals are|is needed|wanted [first]",
        "what has to be approved|agreed first", "in what|which order is|are approvals|it|they approved|needed",
      ], opening: "The approvals, in their order, stand under their heading of the paper:", means: "report plan"),
    PlainShape(
      .planShow,
      [
        "what do|must|should we [have] [to] decide|settle|agree before merger|change|split|it|vesting [day]",
        "what must|has|have [to] be decided|settled|agreed before merger|change|split|it|vesting [day]",
      ], means: "plan show clashes"),
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
