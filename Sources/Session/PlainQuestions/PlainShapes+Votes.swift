import Language

/// Questions of how a body decides, and of who can stop it.
extension PlainShapes {
  static let votes: [PlainShape] = [
    PlainShape(
      .vote,
      [
        "can {attendees} block|stop|veto|prevent decision|decisions|vote of|by|in|on {body}",
        "can {attendees} block|stop|veto|outvote {body}",
        "what if {attendees} vote|votes|voted against in|on|at {body}",
        "can {body} decide|vote against {attendees}", "can {attendees} be outvoted in|on|at {body}",
        "does|do {attendees} have veto in|on|over {body}", "vote of {body} against {attendees}",
        "is|would vote|decision|motion of|in {body} carried|pass against {attendees}",
        "would {body} carry|pass [it] against {attendees}", "{body} vote against {attendees}",
      ], means: "vote {body} against {attendees}"),
    PlainShape(
      .vote,
      [
        "can {attendees} block|stop|veto|prevent [us|decision|decisions|vote|it]",
        "what if {attendees} vote|votes|voted against [it]",
        "can we decide against {attendees}", "can {attendees} be outvoted", "does|do {attendees} have veto",
      ], means: "vote {main} against {attendees}"),
    PlainShape(
      .vote,
      [
        "how does|do {body} decide|vote", "how does|do {body} take|make|reach decision|decisions",
        "how is|are decision|decisions taken|made|reached in|by|at|on {body}",
        "what majority does {body} need|take", "what majority is needed in|on|at {body}",
        "voting rule|rules of|for|in {body}", "what is voting rule of|for|in {body}",
        "does {body} decide by majority|vote|consensus", "does {body} decide unanimously", "does {body} vote",
        "how are votes counted in|at|on {body}",
      ], means: "vote {body}"),
    PlainShape(
      .vote,
      [
        "how do we|they decide|vote", "how does board|partnership decide|vote", "how are decisions taken|made|reached",
        "how do we|they take|make|reach decisions", "what majority do we need", "what majority is needed",
        "voting rule|rules", "what is voting rule", "does it need majority|unanimity",
        "do decisions need to be unanimous", "are decisions unanimous", "do we vote",
      ], means: "vote {main}"),
    PlainShape(
      .vote,
      [
        "is|are there vote|votes|voting",
        "how is|are|was|were vote|votes|decisions|decision taken|made|counted|decided",
        "majority vote|voting", "do|does|can|may we|they|partnership|board|members vote [on] [things|anything]",
        "does|do it|things go|put|come to vote", "rule|rules of|on|for voting|votes", "voting rule|rules",
      ], means: "vote {main}"),
    PlainShape(
      .find,
      [
        "who has casting|deciding vote in|on|at {body}", "casting vote of|in|on {body}",
        "does chair of {body} have casting|second|deciding vote",
      ], means: "find {body}.casting-vote"),
    PlainShape(
      .find,
      [
        "who has casting|deciding|second vote", "casting vote", "does chair have casting|second|deciding vote",
        "is there casting vote", "what if it|vote is tie|tied|equal", "what if there is tie", "who breaks tie",
      ],
      means: "find {main}.casting-vote"),
    PlainShape(
      .find,
      [
        "who can block|veto|stop decision|decisions of|in|by {body}", "who has veto in|on|over {body}",
        "who can veto|block {body}", "who can veto|block [decision|decisions] in|at|on {body}",
      ], means: "find {body}.veto"),
    PlainShape(
      .whoDecides,
      [
        "what|which decisions need|needs|require all|every|each|both [three] [partner|partners] in|at|on {body}",
        "what|which decisions must be unanimous|joint in|at|on {body}",
      ], means: "who decides on what in {body}"),
    PlainShape(
      .find, ["who has veto", "who can block|veto|stop decision|decisions", "is there veto", "has anyone veto"],
      means: "find {main}.veto"),
  ]
}
