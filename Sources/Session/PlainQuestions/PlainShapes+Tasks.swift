import Language

/// Questions of which group works on something, of who watches over a duty, and of what the law has of it.
extension PlainShapes {
  private static let group = "group|body|board|subgroup|committee|forum|team|meeting"
  private static let groups = "groups|bodies|boards|subgroups|committees|teams|meetings"

  static let tasked: [PlainShape] = [
    PlainShape(
      .whenDid,
      [
        "did|does|has [old] quorum [rule] [still] survive|survived|outlive|carry|carried|last|lasted|apply [over] [merger|amalgamation]",
        "did|does|has [old] quorum [rule] carry|carried|pass|passed|go|transfer|transferred [over] to|into|onto {body}",
        "did|does|has {when} quorum [rule] [still] survive|survived|outlive|carry|carried|last|lasted|apply [over] [merger|amalgamation]",
      ], opening: "When the rule changed, by the papers; then what is stated now:",
      means: "when did {lineage}.quorum change", "quorate {main}"),
    PlainShape(
      .find,
      [
        "who oversees|watches|supervises|monitors|checks|tracks [over] {watched} [now|today]",
        "what|which \(group) oversees|watches|supervises|monitors|checks|tracks [over] {watched}",
        "by whom|who is {watched} overseen|supervised",
      ], opening: "Who oversees it, and who carries it out, by the newest paper that speaks of it:",
      means: "find {watched}.overseen-by", "find {watched}.responsible"),
    PlainShape(
      .whoIsAccountable,
      [
        "who deals|dealt with {duty}", "who looks|looked at|into|after {duty}", "who works|worked on {duty}",
        "who does|handles|covers|carries {duty} [out]", "who takes|took care of {duty}",
      ],
      opening: "The groups whose remit it is, by the papers; then who is accountable for the duty:",
      means: "{tended}"),
    PlainShape(
      .costs,
      [
        "how much goes|is|was|gets [spent] on staff|staffing|salaries|wages|pay|people",
        "what is|was spent on staff|staffing|salaries|wages", "how much does|do staff|staffing cost",
      ], opening: "What a budget pays for, line by line, where a paper states it:", means: "costs {main}"),
    PlainShape(
      .find,
      [
        "who monitors|analyses|examines {task} [now|today]", "who looks|looked at|into {task}",
        "what|which \(group) monitors|analyses|checks|tracks|scrutinises|examines|considers|oversees|handles|covers {task}",
        "what|which \(group) is|was responsible|accountable for {task}",
        "what|which \(group) looks|look|deals|deal|works|work [at|after|into|with|on] {task}",
        "what|which \(groups) monitor|analyse|track|scrutinise|examine|consider|oversee|handle|cover {task}",
        "what|which \(groups) look|deal|work [at|after|into|with|on] {task}",
      ], means: "find {task}"),
    PlainShape(
      .find,
      [
        "when must|should|does|do|has|have|will {duty} [have] [to] be published|done|finished|ready|completed|out|over|sent",
        "what is time limit|deadline for|on|of {duty}", "by what|which date|day must {duty} be published|done|finished",
        "how often must|should|does|do|has|have {duty} [have] [to] be published|done|made|written",
      ], opening: "How often the law has it; then whether a paper names a day:",
      means: "find {lawful}.rhythm", "find {duty}.deadline"),
    PlainShape(
      .find,
      [
        "what must|should|has|have|does|do|needs [have] [to] be|go|stand [in] {duty}",
        "what must|should|does|do|has|have {duty} [have] [to] contain|cover|include|say|have|tell",
        "what is|are contents|content of {duty}", "what goes in|into {duty}",
      ], means: "find {duty}.remit"),
  ]
}
