import Language

/// Questions of audits, which papers record as events: which there were, who did one, what it found.
extension PlainShapes {
  static let audited: [PlainShape] = [
    PlainShape(
      .escalations, ["how many escalations [were|are|have] [there] [been] [made|raised]", "how much is|was escalated"],
      means: "escalations of {place}"),
    PlainShape(
      .find,
      [
        "what has|have|did {body} done|do|achieve|achieved [so] [far]",
        "what has|have|did {body} done|do|achieve|achieved [in|during] last year",
      ],
      opening: "What papers tell that it has done; what it is to do stands on its page:",
      means: "find {body}.has-done"),
    PlainShape(
      .whoSitsOn, ["is|are|was|were {role} involved [in] [it|partnership|board|this]"],
      means: "who sits on {main} for {seated}"),
    PlainShape(
      .find, ["who is|are|works|work in|at {team}"], opening: "The posts that papers name in it:",
      means: "find {team}.posts"),
    PlainShape(
      .list,
      [
        "what|which audits were|are|was|is|have|has there|held|done|been|completed|carried [done|held|made|completed|carried] [out]",
        "list|show audits",
        "what|which audits did|have|has we|they|partnership|board do|done|complete|completed|carry|carried [out]",
        "audits", "what was|were|has|have [been] audited",
      ],
      opening: "Audits that papers tell of; one that none names is not here:",
      means: "list events where name contains \"audit\" and done-by is stated"),
    PlainShape(
      .list,
      [
        "what|which audits were|are|was|have|has [been] [there] [done|held|completed|carried|made] [out] [in|during] {when}",
        "audits [in|during|of] {when}", "what was|were audited [in|during] {when}",
        "what|which audits did|have|has we|they|partnership|board do|done|complete|completed|carry|carried [out] [in|during] {when}",
      ],
      opening: "Audits that papers tell of; one that none names is not here:",
      means: "list events where name contains \"audit\" and done-by is stated and day is in {when}"),
    PlainShape(
      .count,
      [
        "how many audits were|are|was|is|have|has there|held|done|been|completed|carried [done|held|made|completed|carried] [out]",
        "how many audits",
      ],
      opening: "Audits that papers tell of; one that none names is not counted:",
      means: "count events where name contains \"audit\" and done-by is stated"),
    PlainShape(
      .count,
      [
        "how many audits were|are|was|have|has [been] [there] [done|held|completed|carried|made] [out] [in|during] {when}",
        "how many audits [in|during] {when}",
      ],
      opening: "Audits that papers tell of; one that none names is not counted:",
      means: "count events where name contains \"audit\" and done-by is stated and day is in {when}"),
    PlainShape(
      .find,
      [
        "who did|carried|ran|led|undertook|completed|commissioned [out] {event}",
        "who was {event} done|led|carried [out] by",
      ],
      means: "find {event}.done-by"),
    PlainShape(
      .show,
      [
        "what did|has|have {event} find|found|show|shown|say|conclude|concluded|identify|identified",
        "findings|results|outcome of|from {event}", "what came out of {event}",
        "what was|were|is|are findings|results|outcome of|from {event}",
      ],
      opening: "All that papers tell of it; what it found stands here only where one says so:", means: "show {event}"),
  ]
}
