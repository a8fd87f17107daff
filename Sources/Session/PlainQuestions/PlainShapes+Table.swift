import Language

/// Questions of votes, seats and who came, as those ask them who are at the table.
extension PlainShapes {
  static let ofTheTable: [PlainShape] = votesThere + goneAndCome + raisedThere + covering + onTheDay

  private static let votesThere: [PlainShape] = [
    PlainShape(
      .whoSitsOn,
      [
        "which|what members|partners|seats have|has no vote|votes",
        "which|what members|partners cannot|do|does [not] vote",
        "which|what members|partners do|does not have vote|votes", "who does not have vote", "who sits without vote",
        "which|what members|partners have|has vote|votes", "who is|are observer|observers|adviser|advisers",
        "who are|is [the] [participating] observer|observers", "who advises board|partnership|it|us",
        "who is|are co-opted [member|members]", "who is|are non-voting [member|members]",
      ],
      opening:
        "Who sits as a voting member has a vote; so has a member of whom no paper says that there is none; who is co-opted, "
        + "advises, observes or is invited has none.",
      means: "who sits on {votingon}"),
    PlainShape(
      .find,
      [
        "has chair [got] casting|second|deciding vote", "has chair of {body} [got] casting|second|deciding vote",
      ], means: "find {main}.casting-vote"),
    PlainShape(
      .vote, ["has|have {attendees} [got] veto", "has|have {attendees} [got] right|power of veto"],
      means: "vote {main} against {attendees}"),
    PlainShape(
      .vote,
      [
        "how many votes does|do|would|will it|decision|motion|we need [to] [pass|carry|decide] [it|anything]",
        "how many votes are|is needed|required [to] [pass|carry|decide] [it|anything]",
        "how many votes carry|carries|pass|passes [it|decision|motion]",
      ], means: "vote {main}"),
    PlainShape(
      .quorate,
      [
        "is|are|was|would [be] it|we|they|meeting quorate for|on|about {words} with {attendees}"
      ],
      opening: "The rule for all, and with it that for one matter alone where a paper states one:",
      means: "quorate {main} with {attendees}"),
    PlainShape(
      .quorate,
      [
        "is|are|was|would [be] it|we|they|meeting quorate for|on|about {words} without {attendees}"
      ],
      opening: "The rule for all, and with it that for one matter alone where a paper states one:",
      means: "quorate {main} without {attendees}"),
  ]

  private static let goneAndCome: [PlainShape] = [
    PlainShape(
      .whenDid,
      [
        "when did {role} leave|withdraw|resign [from] [board|partnership|it]",
        "when did {role} go off board|partnership|it",
      ],
      opening: "Each change of who sits there, with its time:", means: "when did {main}.members change"),
    PlainShape(
      .whenDid,
      [
        "who chaired [it|board|partnership] before {role}", "who was chair before {role}",
        "who chaired [it|board|partnership] after {role}", "who was chair after {role}",
      ], means: "when did {main}.chair change"),
  ]

  private static let raisedThere: [PlainShape] = [
    PlainShape(
      .escalations,
      [
        "what|which [matters|disagreements|disputes|issues] was|were|has|have [been] escalated|raised by {agent}",
        "what was|were escalated|raised by {agent}",
      ], means: "escalations of {agent}"),
    PlainShape(
      .recommendations,
      [
        "how many recommendations are [still] open|outstanding|overdue|not [done]",
        "how many recommendations have not been done|implemented|completed|closed",
      ], means: "recommendations of {main} not done"),
    PlainShape(
      .recommendations,
      [
        "which|what recommendations were|was|are|have [been] rejected|accepted",
        "how many recommendations are|were [there] [made|rejected|accepted]",
      ], opening: "Each with what papers say of it:", means: "recommendations of {main}"),
  ]

  private static let onTheDay: [PlainShape] = [
    PlainShape(
      .diff,
      [
        "what happens|happened|changes|changed|ends|begins|ended|began on|with|at {event} [day]",
        "what will|does happen|change|end|begin on|with|at {event} [day]",
      ], opening: "What the papers state of the day itself, beside the day before it:",
      means: "diff {eventeve} {eventday}")
  ]

  private static let covering: [PlainShape] = [
    PlainShape(
      .find,
      [
        "which|what council|authority|icb|force|police|organisation|organisations cover|covers|serve|serves {area}",
        "which|what police force|service cover|covers|serve|serves {area}",
        "which|what integrated care board cover|covers|serve|serves {area}",
        "which|what local authority cover|covers|serve|serves {area}",
      ], opening: "All that is stated to cover it:", means: "find {area}.covered-by")
  ]
}
