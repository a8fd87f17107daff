import Language

/// Questions of why someone has no place in a body.
extension PlainShapes {
  static let reasons: [PlainShape] = [
    PlainShape(
      .whyNot,
      [
        "why is|are|was|were {role} not on|in|at {body}", "why is|are|was|were not {role} on|in|at {body}",
        "why is|are {role} not member|members|partner|partners of|on {body}",
        "why does|do {role} not sit on|in|at {body}", "why is|are {role} not sitting on|in|at {body}",
        "how come {role} is|are not on|in|at {body}", "what keeps {role} off|from {body}",
        "why has|have {role} no seat|place on|in|at {body}", "how could|can {role} get on|onto {body}",
        "what would it take for {role} to be|sit on {body}",
      ], means: "who sits on {body}", "why not {role}"),
    PlainShape(
      .whyNot,
      [
        "why does|do {role} not chair|lead|head {body}", "why is|are {role} not chair of {body}",
        "why is|are {role} not chairing {body}", "how come {role} does not chair {body}",
      ], means: "who chairs {body}", "why not {role}"),
  ]
}
