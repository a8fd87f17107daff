import Language

/// Questions of what a meeting needs, of who has the last word, and of what the scrutineer does.
extension PlainShapes {
  static let agreeing: [PlainShape] = needed + lastWord + upwards + scrutineers + escalated

  private static let away = "absent|away|missing|out|ill|off|gone"
  private static let decide = "decide|agree|meet|act|vote|do|approve|settle"

  /// What was escalated, and what came back.
  private static let escalated: [PlainShape] = [
    PlainShape(
      .escalations,
      [
        "what|which escalations are|is|were [still] open|unanswered|outstanding|unresolved|waiting",
        "which escalations have|had not|no [been] answer|answered|resolved", "open|unanswered|outstanding escalations",
        "is|are any|there [any] escalations|escalation [still] open|unanswered|outstanding",
      ], means: "escalations of {place} not answered"),
    PlainShape(
      .escalations,
      [
        "what|which [matters|disagreements|disputes|issues|risks|concerns] has|have|was|were|is|are [ever] [been] escalated [so|lately|recently] [far]",
        "has|have|was|were anything|something|any|disagreement|matter|issues|concerns|risks [disagreement|dispute|matter] [ever] [been] escalated [ever]",
        "what|which|how [many] escalations has|have|was|were|are [there] [been] [raised|recorded|made]",
        "what came back from|of|on|to escalation|escalations", "escalation log|register|record",
        "what is|was|were|are outcome|outcomes|answer|answers|result|results of|to escalation|escalations",
        "has|have|was|were [disagreement] escalation|escalations route|routes|process [ever] [been] used",
      ], means: "escalations of {place}"),
    PlainShape(
      .escalations,
      [
        "what|which [matters|disagreements|disputes|issues|escalations] did|has|have|does {agent} [ever] escalate|escalated|raise|raised",
        "has|have|did {agent} [ever] escalate|escalated [anything|something|matter]",
      ], means: "escalations of {agent}"),
    PlainShape(
      .escalations, ["what|which [matters|issues|concerns] did|has|have {area} escalate|escalated"],
      means: "escalations of {area}"),
  ]

  private static let needed: [PlainShape] = [
    PlainShape(
      .quorate,
      [
        "what|who|how is|are|do|does|we needed|required|necessary|need for|to|in quorum|quorate|be [quorate]",
        "what|who does|do|must quorum need|require|take|be|ask [for]",
        "what makes|counts quorum|quorate|as [quorum]",
        "what does it take to be quorate", "what is needed|required for meeting [to] [be] [quorate|valid]",
        "how many [people|partners|members] is|are|do|does needed|required|we|it|quorum need|for|take|require [quorum|to] [be] [quorate]",
        "when are|is we|it|meeting|meetings quorate",
      ], means: "quorate {main}"),
    PlainShape(
      .quorate,
      [
        "quorum of|for|in|at|on [all|each|every] subgroups|groups|subgroup",
        "what is|are|was|were quorum of|for|in|at|on [all|each|every] subgroups|groups|subgroup",
        "is|are|were [all] subgroups|groups quorate", "when is|are|were subgroups|groups quorate",
        "subgroups|groups quorum|quorums", "what quorum|quorums do|does|did|have subgroups|groups [have|need]",
      ], means: "quorate {groups}"),
    PlainShape(
      .quorate,
      [
        "what|who is|are|does needed|required|necessary|need for quorum|quorate of|at|on|in|for {body}",
        "what|who does|do {body} need [to] [be] [for] quorate|quorum|decide|meet",
        "how many [people|partners|members] does|do {body} need [to] [be] [for] quorate|quorum|decide|meet",
      ], means: "quorate {body}"),
    PlainShape(
      .quorate,
      [
        "could|can|would|may|might {body} [still] \(decide) [anything|something|things] with {attendees} \(away)",
        "could|can|would|may|might {body} [still] \(decide) [anything|something|things] without {attendees}",
        "could|can|would|may {body} [still] \(decide) [anything|something] if|when {attendees} is|are|was|were \(away)",
        "is|are|was|were|would {body} [be] quorate with {attendees} \(away)",
      ], means: "quorate {body} without {attendees}"),
    PlainShape(
      .quorate,
      [
        "could|can|would|may|might we|partnership|board [still] \(decide) [anything|something|things] with {attendees} \(away)",
        "could|can|would|may|might we|partnership|board [still] \(decide) anything|something|things without {attendees}",
        "could|can|would|may we|partnership|board [still] \(decide) [anything] if|when {attendees} is|are|was|were \(away)",
      ], means: "quorate {main} without {attendees}"),
    PlainShape(
      .find,
      [
        "do|does|can|may deputy|deputies|substitutes|stand-ins count|vote|attend|sit [towards|for|in|to] [quorum|place|meeting]",
        "is|are deputy|deputies counted|allowed [towards|for|in|to] [quorum|attend|vote]", "rule on deputies",
        "what about deputies", "with deputy|deputies|substitute|substitutes",
        "is|are|would|was it|we|partnership|board [be] quorate with|by|through [only] deputy|deputies|substitute|substitutes",
      ], means: "find {main}.deputies"),
    PlainShape(
      .find,
      [
        "do|does|can|may deputy|deputies count|vote|attend|sit [towards|for|to] [quorum] on|at|of|in {body}",
        "do|does|can deputies count towards|for quorum of|on|at|in {body}",
        "is|are deputies counted on|at|in|by {body}",
        "is|would|was {body} [be] quorate with|by|through [only] deputy|deputies|substitute|substitutes",
        "can|could {body} meet|decide|vote with|by|through [only] deputy|deputies|substitute|substitutes",
      ], means: "find {body}.deputies"),
  ]

  private static let lastWord: [PlainShape] = [
    PlainShape(
      .list,
      [
        "[what] [if] partners|agencies|we|they|members disagree|differ|argue|clash [then] who has|gets|decides|settles|rules [final|last|it] [say|word|decision]",
        "[what] [if] partners|agencies|we|they|members cant|cannot|dont agree [then] who has|gets|decides|settles|rules [final|last|it] [say|word|decision]",
        "what are|can options if|when partners|agencies|we|they cant|cannot|dont agree",
        "what are options if|when partners|agencies|we|they disagree|differ|argue|clash",
        "what are options when|for|in disagreement|dispute|deadlock|disagreements|disputes",
        "what can|do|should|could we|i|partners do if|when [partners|agencies|we|they] cant|cannot|dont agree",
        "what can|do|should|could we|i|partners do if|when [partners|agencies|we|they] disagree|differ",
        "what happens|then in|with|after disagreement|dispute|deadlock",
        "who has|gets final|last say|word|decision|vote [if|when|where] [partners|agencies|we|they] [disagree|differ|cant|cannot|dont] [agree]",
      ], means: "{disagreements}"),
    PlainShape(
      .whoIsAccountable,
      [
        "who decides|determines|says|chooses whether|if there is|are|will|should|has|needs [to] [be] {duty}",
        "who decides|determines|says whether|if to have|hold|start|begin|order|commission|call {duty}",
        "who decides|determines when there is|are {duty}", "whose decision is {duty}", "who orders|triggers {duty}",
      ], means: "who is accountable for {duty}"),
  ]

  private static let upwards: [PlainShape] = [
    PlainShape(
      .find,
      [
        "[what] [is|are] escalation|escalations route|routes|process|path|paths|way|ways for|from|of|in|at|out {body}",
        "how does|do|can|would {body} escalate [concern|concerns|risk|risks|issue|issues|things|matters]",
        "where|whom|who does|do|can|would|should {body} escalate|raise|pass [concerns|risks|issues|things|matters] [to]",
        "where|to|whom do|does|can|are|is concerns|risks|issues|matters|things go|pass|escalated|raised from|by|in {body}",
        "{body} escalation [route|routes|process|path|protocol|policy]", "from {body} where next",
        "where next from {body}",
      ], means: "find {body}.routes"),
    PlainShape(
      .search,
      [
        "does|do|has|have {words} have|got|use escalation protocol|policy|route|routes|process|procedure",
        "is|are there escalation protocol|policy|process|procedure for|of|at|in {words}",
        "what is escalation protocol|policy|procedure of|for|at|in {words}",
      ], means: "search escalation {words}"),
    PlainShape(
      .find,
      [
        "who|what [groups|bodies|boards|subgroups] feeds|feed [in|into|to] [to] {body}",
        "what|which groups|bodies|boards|subgroups feed|feeds|pass|report|go [in|into|up|things] [to] {body}",
        "what|who goes|comes|flows in|into|up [to] {body}", "what is fed into {body}",
      ], means: "find {body}.fed-by together with {body}.reported-to-by together with {body}.subgroups"),
  ]

  private static let scrutineers: [PlainShape] = [
    PlainShape(
      .find,
      [
        "who leads|runs|directs|governs [partnership|board|us|it]",
        "who is in charge of|running|leading partnership|board|it",
        "who provides|gives leadership",
      ], means: "find {main}.leader together with {main}.chair"),
    PlainShape(
      .find,
      [
        "what is|are [independent] scrutineer|scrutineers duties|duty|job|role|responsibilities|tasks|remit|task|functions",
        "[list] [what] [are|is] duties|job|role|responsibilities|tasks|remit|functions of [independent] scrutineer",
        "what is [independent] scrutineer responsible for", "scrutineer|scrutineers role|remit|duties|job",
        "what does|do|must|should [independent] scrutineer have|need [to] do",
        "what must|should [independent] scrutineer do",
      ], means: "find {main}.scrutineer.remit"),
    PlainShape(
      .find,
      [
        "is|are there more than one|two scrutineer|scrutineers",
        "is|are there one|two|several|other|another|different scrutineer|scrutineers",
        "how many [independent] scrutineers [are|do] [there|we] [have]",
      ], means: "find {main}.scrutineer"),
    PlainShape(
      .find,
      [
        "who appointed|appoints|recruited|recruits|chose|chooses|picked|named|selected|hired|hires {seat}",
        "by whom|who was {seat} appointed|recruited|chosen|selected|hired",
      ], means: "find {seat}.appointed-by"),
    PlainShape(
      .find,
      [
        "who employs|pays|houses [partnership|partnerships|safeguarding] [partnership|partnerships] team|unit|office",
        "who is employer of [partnership|partnerships] team|unit|office", "who employs business unit",
        "who does [partnership|partnerships] team|unit|office work|belong for|to",
      ], means: "find {main}.supported-by.host"),
  ]
}
