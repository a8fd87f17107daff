import Language

/// Questions of votes, vetoes and matters, in the words of those who sit at a table of their own.
extension PlainShapes {
  /// Whether somebody has a vote, and who can stop what: before what a few of their words would be read by.
  static let ofMatters: [PlainShape] = havingVotes + blocking + dividing

  private static let vote: [PlainShape.Pattern] = [
    "does|do|did|can|may {role} vote|votes [on|in|at] [partnership|board|it|things]",
    "does|do|did|has|have {role} have|has|got vote|votes [on|in|at] [partnership|board|it]",
    "is|are {role} voting member|members [of] [partnership|board|it]",
  ]

  private static let havingVotes: [PlainShape] = [
    PlainShape(.roles, vote, opening: "Yes: a seat with a vote.", means: "roles of {votingseat}"),
    PlainShape(.roles, vote, opening: "No: a seat without a vote.", means: "roles of {voteless}"),
    PlainShape(
      .whoSitsOn,
      [
        "who has|have vote|votes [on|in|at] [partnership|board|it]", "who can|may vote", "who are voting members",
        "how many [members|people] have|has|with [a] vote|votes [are|is] [there] [on|in|at] [partnership|board|it]",
        "how many voting members|seats [are|is] [there] [on|in|at] [partnership|board|it]",
        "how many can|may vote", "who has no vote", "who cannot vote",
      ],
      opening:
        "Who sits as a voting member has a vote; so has a member of whom no paper says that there is none; who only "
        + "advises, observes or is invited has none.",
      means: "who sits on {votingon}"),
  ]

  private static let stop = "block|stop|veto|prevent"

  private static let blocking: [PlainShape] = [
    PlainShape(
      .whoDecides, ["can|could|may {words} veto {words}", "what does|do [a] veto of {words} take|need|require"],
      opening: "A veto is a decision of its own here, by this rule:", means: "who decides on what in {ofveto}"),
    PlainShape(
      .vote,
      [
        "can|could|may {attendees} \(stop) [down] {words}",
        "what if {attendees} vote|votes|voted against {words}",
      ], means: "vote {ofmatter} against {attendees} about \"{words}\""),
    PlainShape(
      .whoDecides,
      [
        "what does|do {words} take|need|require [to] [be] [carried|agreed|passed|approved]",
        "how many votes does|do|for|on {words} [take|need|require]",
        "how many votes [is|are] [needed|required] for {words}",
        "who votes|vote on|about|for {words}", "can|could|may|do|does {words} vote on|about|for {words}",
        "can|could|may {attendees} \(stop) {words}",
      ], means: "who decides on what in {ofmatter}"),
  ]

  private static let some = "one|two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9|10"

  private static let dividing: [PlainShape] = [
    PlainShape(
      .vote,
      ["[what] [if] \(some) [vote] [for|in] [favour] and \(some) [vote] against", "[what] [if] \(some) [vote] all"],
      opening: "How many vote each way does not say who. The rule of voting, then who has a casting vote:",
      means: "vote {main}", "find {main}.casting-vote"),
    PlainShape(
      .vote,
      [
        "vote with {attendees} against", "vote against {attendees}", "with {attendees} against [it]",
        "[what] if|with {attendees} vote|votes|voted|voting against [it]", "{attendees} vote|votes|voting against [it]",
      ], means: "vote {main} against {attendees}"),
    PlainShape(
      .vote,
      [
        "does|do decision|decisions need|take|require both|all|everyone|agreement [of|to] [members|partners|agree]",
        "must|do both|all|everyone [have] [to] agree|vote [for] [it]",
      ], means: "vote {main}"),
  ]
}
