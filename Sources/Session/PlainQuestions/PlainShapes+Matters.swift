import Language

/// Questions of votes, vetoes and matters, in the words of those who sit at a table of their own.
extension PlainShapes {
  /// Whether somebody has a vote, and who can stop what: before what a few of their words would be read by.
  static let ofMatters: [PlainShape] = inTheChair + counting + havingVotes + votingOn + blocking + dividing

  private static let inTheChair: [PlainShape] = [
    PlainShape(
      .whoChairs,
      [
        "who is|was|sits|sat [in|on|at] chair of|at|on|for|in {body}", "who takes|took chair of|at|on|for|in {body}",
      ],
      means: "who chairs {body}")
  ]

  /// Whether somebody counts towards a quorum: the seat, and the rule that says of whom it asks.
  private static let counting: [PlainShape] = [
    PlainShape(
      .find, ["what is|was quorum for|of|at|in {duty} discussion|discussions|meeting|meetings|talks"],
      opening: "The rule of the body, with what is noted of it:", means: "find {ruled}.quorum"),
    PlainShape(
      .whoSitsOn,
      [
        "is|are|was|were {role} counted|included|in for|in|toward|towards|to [quorum]",
        "does|do|did {role} count|counts for|in|toward|towards|to quorum", "is|are|was|were {role} part of quorum",
      ],
      opening:
        "The seat, then the rule: whom the rule does not name, and who is not of a kind that it asks for, does not count.",
      means: "who sits on {ruled} for {seated}", "find {ruled}.quorum"),
  ]

  private static let vote: [PlainShape.Pattern] = [
    "does|do|did|can|may {role} vote|votes [on|in|at] [partnership|board|it|things]",
    "does|do|did|has|have {role} have|has|got vote|votes [on|in|at] [partnership|board|it]",
    "is|are {role} voting member|members [of] [partnership|board|it]",
  ]

  private static let havingVotes: [PlainShape] = [
    PlainShape(.roles, vote, opening: "Yes: a seat with a vote.", means: "roles of {votingseat}"),
    PlainShape(.roles, vote, opening: "No: a seat without a vote.", means: "roles of {voteless}"),
    PlainShape(
      .roles, vote, opening: "Not known: one paper gives the seat with a vote, and another without.",
      means: "roles of {disputedvote}"),
    PlainShape(.roles, vote, means: "roles of {changingvote}"),
    PlainShape(.roles, vote, means: "roles of {deputyvote}"),
    PlainShape(
      .whoSitsOn,
      [
        "who has|have vote|votes [on|in|at] [partnership|board|it]", "who can|may vote", "who are voting members",
        "how many [members|people] have|has|with vote|votes [are|is] [there] [on|in|at] [partnership|board|it]",
        "how many voting members|seats [are|is] [there] [on|in|at] [partnership|board|it]",
        "how many can|may vote", "who has no vote", "who cannot vote",
      ],
      opening:
        "Who sits as a voting member has a vote; so has a member of whom no paper says that there is none; who only "
        + "advises, observes or is invited has none.",
      means: "who sits on {votingon}"),
  ]

  /// Of a body that is named, and of those who sit without a vote wherever they sit.
  private static let votingOn: [PlainShape] = [
    PlainShape(
      .whoSitsOn,
      ["who can|may vote on|at|in {body}", "who has|have vote|votes on|at|in {body}", "who votes on|at|in {body}"],
      opening: "Who sits as a voting member has a vote; so has a member of whom no paper says that there is none.",
      means: "who sits on {body}"),
    PlainShape(
      .vote,
      [
        "does|do|can|may observer|observers|adviser|advisers|attendee|attendees [have|get|cast] vote",
        "is|are observer|observers|adviser|advisers|attendee|attendees entitled|allowed to vote",
      ],
      opening: "Whoever sits as an observer, an adviser or an attendee has no vote unless a paper says so; the rule:",
      means: "vote {main}"),
    PlainShape(
      .list, ["has|have|was|were [there] [any] vote|votes [ever] [been] taken|held|recorded|cast"],
      opening: "A vote is recorded with the decision that it was on:", means: "list decisions"),
  ]

  private static let stop = "block|stop|veto|prevent"

  private static let blocking: [PlainShape] = [
    PlainShape(
      .whoDecides, ["can|could|may {words} veto {words}", "what does|do veto of {words} take|need|require"],
      opening: "A veto is a decision of its own here, by this rule:", means: "who decides on what in {ofveto}"),
    PlainShape(
      .vote,
      [
        "can|could|may {attendees} \(stop) anything|something|decision|decisions|it [on] [its|their] [own]",
        "does|do|has|have {attendees} have|has|got veto",
      ], means: "vote {main} against {attendees}"),
    PlainShape(
      .vote,
      [
        "is|would [simple] majority enough|suffice|sufficient|needed|required",
        "does|do simple|majority majority suffice|decide|rule",
        "do|does majority rule|decide|suffice",
      ], means: "vote {main}"),
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
        "how many votes does|do|for|on {words} [take|need|require]", "who decides|decide|settles [on|about] {words}",
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
