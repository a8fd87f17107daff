import Language

/// Questions of who answers for what, of how things hang together, and of what breaks them.
extension PlainShapes {
  static let answering: [PlainShape] = [
    PlainShape(
      .whoAnswersForWhat,
      [
        "who answers for what", "who is accountable|responsible for what", "who does what",
        "who is responsible for what here",
        "table of duties", "accountability table|map|matrix", "show accountability|accountabilities",
        "which duties have no owner|holder", "what does nobody|no-one|noone answer for",
        "what|which duties has|have|had nobody|no-one|noone [been] given|taken|got",
        "what|which duties were|are given|assigned to nobody|no-one|noone",
        "which|what duties is nobody accountable|responsible for", "who owns what",
      ], means: "who answers for what in {main}"),
    PlainShape(
      .whoAnswersForWhat,
      [
        "who answers for what in|at|on {body}", "who is accountable|responsible for what in|at|on {body}",
        "who does what in|at|on {body}", "who owns what in|at|on {body}",
        "accountability table|map|matrix of|for {body}",
        "which|what duties of {body} have no owner|holder", "table of duties of|for {body}",
      ], means: "who answers for what in {body}"),
    PlainShape(
      .whoAnswersForWhat,
      [
        "who answers for what in {area}", "who is accountable|responsible for what in {area}",
        "who does what in {area}",
      ], means: "who answers for what in {area}"),
    PlainShape(
      .whatAnswersFor,
      ["what do we answer for", "what does partnership|board answer for"], means: "what does {main} answer for"),
    PlainShape(
      .whatAnswersFor,
      [
        "what does|do|did|would|will {agent} answer for", "what|which duties does|do|did|would|will {agent} answer for",
        "what {agent} answers for", "everything {agent} answers for",
        "what does|do {agent} have to answer for", "list what {agent} answers for",
      ], means: "what does {agent} answer for"),
    PlainShape(
      .tree,
      [
        "structure", "show structure", "what is structure", "how is it organised|structured", "organogram", "tree",
        "organisation chart", "structure chart", "how is partnership organised|structured|set [up]",
        "show|draw structure of partnership", "draw partnership|structure|tree", "show as tree",
        "[show] structure as tree",
      ], means: "tree {main}"),
    PlainShape(
      .tree,
      [
        "draw {body}", "tree of|for {body}", "structure of {body}", "show structure of {body}",
        "draw structure of {body}",
        "how is {body} organised|structured|set [up]", "{body} structure", "organogram of {body}",
        "structure chart of {body}",
        "draw tree of {body}", "show {body} as tree", "{body} as tree",
      ], means: "tree {body}"),
    PlainShape(
      .absences,
      [
        "who can|may stay away [from] [meeting|meetings]", "who can|may miss meeting|meetings",
        "who can be absent|away|missing", "who may be absent|away|missing", "who is indispensable", "who must be there",
        "who can stay away", "who cannot be absent|missing|away", "who can we do|meet|decide without", "absences",
        "whose absence stops meeting|us|decision|decisions", "how many can be absent|away|missing",
      ], means: "absences {main}"),
    PlainShape(
      .absences,
      [
        "who can be absent|away|missing from {body}", "who may be absent|away|missing from {body}",
        "who is indispensable on|to|at|in {body}", "who can {body} do|meet|decide without",
        "absences from|of|at {body}",
        "whose absence stops {body}", "who can stay away from {body}",
        "how many can be absent|away|missing from {body}",
      ], means: "absences {body}"),
    PlainShape(
      .breakTest,
      [
        "what would break {route}", "where does|would {route} break|fail", "weak points of|in {route}",
        "what is wrong with {route}", "single points of failure of|in {route}", "test {route}",
        "where would {route} get stuck",
      ], means: "break-test {route}"),
  ]
}
