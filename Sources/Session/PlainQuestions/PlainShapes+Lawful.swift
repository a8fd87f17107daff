import Language

/// Questions of what the law asks of a body, and of what it and those who make it up answer for.
extension PlainShapes {
  private static let duties = "duties|responsibilities|obligations"

  static let lawful: [PlainShape] = [
    PlainShape(
      .whoAnswersForWhat, ofBody,
      opening:
        "All duties of its partners and groups, for children and for adults; `what does NAME answer for` has its own.",
      means: "who answers for what in {partnered}"),
    PlainShape(
      .whatAnswersFor, ofBody, opening: "It has ended; what follows it answers now:",
      means: "what does {heir} answer for"),
    PlainShape(.whatAnswersFor, ofBody, means: "what does {body} answer for"),
    PlainShape(
      .find,
      [
        "what|which \(duties) does|do {organisation} have by|in law|statute",
        "what|which \(duties) are {organisation} by|in law|statute", "what is {organisation} bound to do by law",
        "what|which \(duties) does|do law|statute put|lay|place on {organisation}",
      ], means: "find certain (duties where force is must and binds contains {organisation}.kind)"),
    PlainShape(
      .whoIsAccountable,
      [
        "is|are there [any] legal|statutory|lawful duty|requirement|obligation to|for [do|hold|have|carry|make|publish|commission|run|prepare|write] [out] {legal}",
        "is|are {legal} statutory|compulsory|mandatory [duty|requirement]", "is|are {legal} required|needed by|in law",
        "does|do law|statute require {legal}",
        "must we|partnership|board|they do|hold|have|make|publish|commission|carry {legal} [out] by law",
        "is there law about|on|for {legal}",
        "must|should we|partnership|board|they do|hold|have|make|publish|commission|carry {legal}",
        "who has|have|must|is|are [to|required] [to] {legal}", "who is|are legally bound|obliged to {legal}",
      ], means: "who is accountable for {legal}"),
    PlainShape(
      .whoIsAccountable,
      [
        "who has|have|gets|get|had final|last|ultimate say|word|decision in|on|about|over|at|of {verdict}",
        "who finally|ultimately decides [on|in|about] {verdict}",
        "who decides [on|in|about] {verdict} finally|ultimately",
        "whose is final|last word|say in|on|about {verdict}",
      ], means: "who is accountable for {verdict}"),
  ]

  private static let ofBody: [PlainShape.Pattern] = [
    "what must|should {body} do [by] [law]", "what is|are {body} supposed|meant|expected to do",
    "what does|do {body} have|need to do [by] [law]", "what is|are {body} required to do [by] [law]",
    "[list] [what|which] [are|is] [legal|statutory] \(duties) of {body}",
    "what|which [legal|statutory] \(duties) does|do {body} have|hold|carry [by|in] [law|statute]",
    "what is|are {body} [legal|statutory] \(duties)", "{body} [legal|statutory] \(duties)",
    "what is|are {body} [legally] responsible|accountable|answerable for", "how many \(duties) does|do {body} have",
  ]
}
