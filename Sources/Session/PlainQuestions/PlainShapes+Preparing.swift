import Language

/// Questions of who prepares a visit, wants it short, or must not ask here at all.
extension PlainShapes {
  static let preparing: [PlainShape] = atRisk + visiting + short + explained

  private static let several = "one|two|three|four|five|six|ten|3|5|10|some|few|all|key|main|top|best|first|good"

  /// Whoever has a child or an adult in danger in mind is told where to turn.
  private static let atRisk: [PlainShape] = [
    PlainShape(
      .help,
      [
        "who|whom|where|how do|should|can|must i|we ring|call|phone|report|tell|contact|turn|go|alert [to] if|when|about|that child|adult|someone|somebody|person|pupil|resident|neighbour is|are|may|might|could [be] at|in|being|not risk|danger|harmed|abused|hurt|unsafe|neglected|safe",
        "who|whom|where|how do|should|can|must i|we report|raise|tell|ring|contact|go|make|refer [to|about|with] [concern|concerns|worry|worries|referral] about|for|of child|adult|someone|somebody|abuse|neglect|harm|person",
        "who|whom|where|how do|should|can|must i|we refer child|adult|someone|somebody|person|family|pupil|resident [to]",
        "how do|should|can i|we report abuse|neglect|harm|crime|concern",
        "child|adult|someone|somebody is at|in|being [immediate] risk|danger|harmed|abused|hurt|neglected",
        "i am|think|know|worried about|that child|adult|someone|somebody [is] [at|in|being] [risk|danger|harmed|abused]",
        "what do|should i|we do if|when child|adult|someone|somebody is at|in|being risk|danger|harmed|abused|hurt",
        "how do|should|can|must i|we escalate|flag|raise|share|voice concern|concerns|worry|worries about|for|of child|adult|someone|somebody|abuse|neglect|harm|person",
        "[i|we] am|are [very] worried|concerned|scared|anxious about|for child|adult|someone|somebody|person|pupil|resident|neighbour|family [at|in] [risk|danger]",
        "child|adult|someone|somebody|pupil|resident|neighbour is at|in risk|danger what do|should|can i|we do",
        "[neighbour|friend|teacher|carer|parent|father|mother|someone|somebody] is hitting|hurting|beating|harming|abusing|neglecting [his|her|their|own] child|children|baby|mother|father|son|daughter|wife|husband|partner",
        "i|we want|need|must|have|wish|like to report|raise|flag {words}",
        "i|we would|want like to report|raise|flag {words}", "to report|raise|flag {words}",
        "{words} who|whom|where do|should|can|must i|we call|ring|phone|tell|contact|turn|report|go [to|it|this]",
        "is child|adult|someone|somebody|anyone at|in|being risk|danger|harmed|abused|hurt|neglected",
        "i|we saw|see|heard|hear|suspect|think|believe child|adult|someone|somebody|abuse|neglect [being|is] [abused|hurt|harmed|neglected]",
        "where is front door", "what is front door number", "emergency", "front door number",
        "report abuse|concern|neglect|harm", "report [child|adult|someone|somebody] at|in risk|danger",
      ], means: "help risk")
  ]

  private static let visiting: [PlainShape] = [
    PlainShape(
      .questions,
      [
        "what should|could|must|might i|we be asking [on|at|during|in|about] [visit|meeting|partnership|board|them]",
        "what should|could|must|might|do|can i|we ask|raise|probe|look [at|into|for] on|at|during|in|for visit|meeting|interview|scrutiny",
        "what|which questions should|could|can|do i|we ask|raise|put|take [on|at|to|for|with] [visit|meeting|partnership|board|them] [on|at|during] visit|meeting",
        "what|which questions should|could|can|do i|we ask|raise|put|take [on|at|to|for|with] [visit|meeting|partnership|board|them]",
        "[\(several)] [\(several)] questions [for|to|about|on|to] [ask] [partnership|board|visit|meeting|them]",
        "what are [\(several)] [\(several)] questions [to] [ask] [for|to|about|on] [partnership|board|visit|meeting|them]",
        "questions for|on visit|meeting|partnership|board", "what cant|cannot you|papers tell|say [me|us]",
        "what should|can i|we challenge [on]",
      ], means: "questions {main}"),
    PlainShape(
      .questions,
      [
        "[\(several)] [\(several)] questions for|about|on|to {body}",
        "what cant|cannot|dont|can you|we|they|papers|it [not] tell|say|answer|know [me|us] about|on|of {body}",
        "what should|could i|we be asking about|of {body}",
      ], means: "questions {body}"),
    PlainShape(
      .questions,
      ["[\(several)] [\(several)] questions for|to {role}", "what should|could i|we be asking [of] {role}"],
      means: "questions {main} for {role}"),
    PlainShape(
      .reportVisit,
      [
        "prepare|write|make|do|print|produce|draft|build|start|create|give [me|us] [me|us] visit|scrutiny report|briefing|pack|brief|notes",
        "prepare|write|make|do|print|produce|draft report|briefing for|on visit|partnership|board",
        "help me|us prepare [for] [visit]", "get me ready for visit", "visit pack|notes|briefing|report",
      ], means: "report visit {main}"),
    PlainShape(
      .show,
      [
        "who should|must|do|can|could i|we meet|see|interview|visit [on|at|during|with] [visit]",
        "whom should|must|do|can i|we meet|see|interview [on|at|during] [visit]",
        "summary|overview|outline|gist|snapshot|sketch of|on partnership|board|arrangements|it|us",
        "summarise partnership|board|it|us|arrangements", "[one] page|pager on|about|of|for partnership|board|us|it",
        "partnership in brief|short|nutshell|page", "partnership at glance", "in nutshell",
      ], means: "show {main}"),
    PlainShape(
      .show,
      [
        "[one|single] page|pager|sheet|side on|about|of|for {body}",
        "summary|overview|outline|gist|snapshot|sketch of|on|for {body}", "summarise {body}", "{body} in brief|short",
        "{body} at glance", "what do we|you|i|papers know|have about|of|on {body}", "what is known about|of {body}",
      ], means: "show {body}"),
    PlainShape(
      .show,
      [
        "what does {thing} stand for", "what is {thing} short for", "what is full name of {thing}",
        "{thing} stands for what", "what do letters {thing} mean|stand [for]",
      ], means: "show {thing}"),
  ]

  private static let short: [PlainShape] = [
    PlainShape(
      .calendar,
      [
        "key|important|main|next dates|deadlines", "dates for diary", "what is ahead", "what is due next|soon",
        "what is|are [in] [diary|calendar]", "what is round corner", "what dates should|must i|we know|remember|note",
      ], means: "calendar from {tomorrow} to {yearahead}"),
    PlainShape(
      .calendar,
      [
        "what is|are|will coming|due|happening|planned|ahead|fall|happen|be [up|due] [in|for|over] next [financial] year",
        "calendar|diary|deadlines|dates|plans [for|of|in] next [financial] year",
        "what have we [got] to|planned do|for [in] next [financial] year", "what happens next [financial] year",
        "what does next [financial] year hold|bring|look [like]",
      ], means: "calendar from {nextyear} to {nextyear}"),
    PlainShape(
      .calendar,
      [
        "calendar|diary|deadlines|dates [for|of|in|from] {when}",
        "what is|are|was coming|due|falling|planned [up|due] in|during|for|over {when}",
      ], means: "calendar from {when} to {when}"),
    PlainShape(
      .calendar,
      [
        "anything|something|things [that] [is|are|was] [already] overdue|late|missed|behind",
        "what has been missed", "what are we late with", "is anything running late",
      ],
      opening:
        "A duty is overdue where its line says that it fell due and no source tells that it was done; the year before:",
      means: "calendar for {place} from {yearago} to {now}"),
    PlainShape(
      .tree,
      [
        "tree|chart|diagram|picture|drawing|map of structure|partnership|arrangements|groups|subgroups|it|us|organisation",
        "organisation|organisational chart", "who sits under whom|what", "how do [the] groups|subgroups fit together",
      ], means: "tree {main}"),
    PlainShape(
      .tree, ["organisation|organisational chart of|for {body}", "tree|chart|diagram|picture of {body}"],
      means: "tree {body}"),
  ]

  private static let explained: [PlainShape] = [
    PlainShape(
      .show,
      [
        "what does|do law|statute|act|legislation say|require|ask|provide about|on {rule}",
        "what is law on|about {rule}", "must|should there be {rule}",
        "is {rule} required|compulsory|mandatory [by] [law]",
        "is {rule} legal|statutory requirement|duty|obligation", "do we have to have {rule}",
        "does law require|demand|ask [for] {rule}",
      ], means: "show {rule}")
  ]
}
