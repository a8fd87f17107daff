import Language

/// Questions of meetings that were held, of who came, and of how long posts are held.
extension PlainShapes {
  static let meetings: [PlainShape] = [
    PlainShape(
      .quorate,
      [
        "was|is {meeting} quorate", "could {meeting} decide", "did {meeting} have quorum", "who was at|there {meeting}",
        "who came to|attended {meeting}", "register of {meeting}", "was there quorum at {meeting}",
        "what was decided at {meeting} without quorum",
        "who came|attended|was|were [there|present] in|on|at|during {meeting}",
        "who sent apologies [for|to|in|on|at] {meeting}",
        "was there quorum on|in {meeting}", "was there quorate meeting on|in|of {meeting}",
      ], means: "quorate {meeting}"),
    PlainShape(
      .recordedMeetings,
      [
        "how many meetings were|was [there|held|recorded] in|during {when}",
        "how many meetings did|has|have [it|partnership|board] have|had|hold|held in|during {when}",
        "how many times did [it|partnership|board] meet in|during {when}",
        "what|which meetings were|are [there|held|recorded] in|during {when}",
        "when did [it|partnership|board] meet in {when}",
      ], means: "recorded meetings of {met} {when}"),
    PlainShape(
      .recordedMeetings,
      ["how many meetings were|are [there|held|recorded]", "how many meetings did [it|partnership|board] have|hold"],
      means: "recorded meetings of {met}"),
    PlainShape(
      .recordedMeetings,
      [
        "which|what meetings were|was not quorate", "which|what meetings were inquorate", "was any meeting not quorate",
        "which|what meetings had no quorum", "what was decided without quorum",
        "which|what decisions were taken without quorum",
        "recorded meetings", "which|what meetings are|were recorded",
      ], means: "recorded meetings of {main}"),
    PlainShape(
      .recordedMeetings,
      [
        "which|what meetings of {body} were|was not quorate", "which|what meetings of {body} were inquorate",
        "which|what meetings of {body} had no quorum", "what was decided by {body} without quorum",
        "which|what decisions of {body} were taken without quorum", "which|what meetings of {body} are|were recorded",
        "was any meeting of {body} not quorate",
      ], means: "recorded meetings of {body}"),
    PlainShape(
      .attendance,
      [
        "who has not attended|come", "who missed three meetings [running]", "attendance",
        "who [has|have] missed [any|some|last|most] meeting|meetings",
        "who attended|came|turned|was [up] [to|at] last|latest meeting",
        "who does not|never attend|attends", "who misses meetings", "attendance at meetings", "who was absent",
        "who keeps missing meetings", "did {role} attend|attended|turn [up] [to|at] [last|latest] [meeting|meetings]",
        "did {role} come|show [up] to|at|for [last|latest] meeting|meetings",
        "was|were {role} at|in|present [at|in] [last|latest] meeting|meetings",
      ], means: "attendance {main}"),
    PlainShape(
      .attendance,
      [
        "attendance at|of|on {body}", "{body} attendance", "who missed meetings of {body}",
        "who attended|came|turned|was [up] [to|at] last|latest [meeting] [of] {body} [meeting]",
        "who [has|have] missed [any|some|last|most] [meeting|meetings] [of] {body} [meeting|meetings]",
        "who missed three meetings of {body} [running]", "who comes to meetings of {body}",
        "who has not attended {body}", "who keeps missing {body}", "who came to meetings of {body}",
      ], means: "attendance {body}"),
    PlainShape(
      .termsOfOffice,
      [
        "whose term ends|expires", "which|what terms end|expire", "which|what terms are ending", "who is due to leave",
        "terms of office",
        "when does|do whose term|terms end", "whose terms are [running] up", "who is coming to end of term",
        "whose term|appointment ends|expires|finishes next|first|soonest",
        "who leaves|goes|finishes next|first|soonest",
        "can|may chair|scrutineer be reappointed|renewed|extended", "who can|may be reappointed|renewed",
        "when do terms end|expire", "which|what appointments end|expire|run [out]", "whose appointment ends|expires",
      ], means: "terms of office"),
    PlainShape(
      .termsOfOffice,
      [
        "whose term ends|expires by|before {when}", "which|what terms end|expire by|before {when}",
        "who is due to leave by|before {when}", "whose appointment ends|expires by|before {when}",
      ], means: "terms of office by {when}"),
    PlainShape(
      .termsOfOffice,
      [
        "whose term on|at|in {body} ends|expires", "terms of office of|on|at {body}", "who is due to leave {body}",
        "when do terms on|of|at {body} end|expire",
      ], means: "terms of office {body}"),
    PlainShape(
      .termsOfOffice,
      [
        "has|have|does|do|is {post} [got|have] [fixed|stated|set] term [of] [office]",
        "how long is|are {post} [in] [post|appointed] [for]",
        "what is term [of] [office] of|for {post}", "when does term of {post} end|expire",
      ], means: "terms of office {post}"),
    PlainShape(
      .termsOfOffice,
      ["when does term of {person} end|expire", "when is {person} due to leave", "how long is {person} appointed for"],
      means: "terms of office {person}"),
    PlainShape(
      .holders,
      [
        "who holds what", "which|what seats have no named holder", "which|what seats have no holder",
        "holders", "list|show of holders", "which|what seats are unnamed", "who holds which seat|seats|post|posts",
        "who is in which seat|seats",
      ], means: "holders {main}"),
    PlainShape(
      .holders,
      [
        "who holds what on|in|at {body}", "which|what seats of|on {body} have no [named] holder", "holders of {body}",
        "who holds which seat|post on|in|of {body}", "who is in which seat on|of {body}",
      ], means: "holders {body}"),
    PlainShape(
      .load,
      [
        "who sits on most bodies|boards|groups", "who has most meetings|seats", "who is overloaded|overstretched",
        "workload|load of members", "who sits on too many bodies|boards|groups",
        "how many seats has|does each [have]", "load", "who has too many meetings|seats",
      ], means: "load {main}"),
  ]
}
