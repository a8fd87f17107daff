import Language

/// Questions as they are said aloud: whether something is so, who is of a group, what became of a thing, what is wrong.
///
/// They come before all others: what they say in many words would otherwise be read by a few of them.
extension PlainShapes {
  static let spoken: [PlainShape] = chairs + seats + duties + dates + life + aims + doubts

  private static let chairs: [PlainShape] = [
    PlainShape(
      .find,
      [
        "{person} is [still] {post}", "is|was {post} [still] {person}",
        "what|which paper|page|source|report says who {post} is",
      ], means: "find {post}.holder"),
    PlainShape(
      .roles,
      [
        "is|was {person} [still] scrutineer|chair|lead|delegate|representative",
        "was|is {person} [ever] [member] [of] on|in|at {body}", "is|was [independent] scrutineer [still] {person}",
        "did {person} [ever] sit on|in {body}",
      ], means: "roles of {person}"),
    PlainShape(
      .find, ["who used to be {organisation} [safeguarding] lead|representative|delegate"],
      means: "find {organisation}.represented-by"),
    PlainShape(
      .whenDid, ["who used to be {post}", "who was previously {post}"], means: "when did {post}.holder change"),
    PlainShape(
      .history,
      [
        "when was|were|is {body} [first] set|founded|created|established|formed|launched|started|begun [up]",
        "when did {body} [first] start|begin|form|come [in] [into] [being|existence]",
        "since when has|does|is {body} existed|exist|been|run [there|going|running|here]",
        "how long has|have {body} existed|run", "how long has|have {body} been going|running|there|around|here|meeting",
      ], means: "history {body}"),
    PlainShape(
      .whoChairs,
      [
        "{person} chairs|leads|heads|runs {body}", "{person} is [still] chair of {body}",
        "does {role} [still] chair|lead|head|run {body}", "is {person} [still] chair of {body}",
        "nobody|no-one|noone|somebody|someone chairs {body}",
        "how come nobody|no-one|noone chairs|leads {body}", "why does nobody|no-one|noone chair|lead {body}",
        "why|how come is nobody|no-one|noone chairing|leading {body}", "why is there no chair of|for|on|at {body}",
        "why has {body} no chair", "has {body} got chair", "has|does|do {body} [still] [have] [independent] chair",
        "does anyone|anybody|someone|somebody chair|lead|run {body}", "is anyone|anybody chairing|leading {body}",
        "is {body} without chair", "is there chair of|for|at|on {body}",
      ], means: "who chairs {body}"),
    PlainShape(
      .whenDid,
      [
        "did {person} [ever|once|also] chair|lead|head|run {body} [too|also|ever|once|before]",
        "was {person} [ever|once|also] chair of {body} [too|also|ever|once|before]",
        "has|had {person} [ever|once|also] been chair of {body} [too|also|ever|once|before]",
        "has|had {person} [ever|once|also] chaired|led|headed|run {body} [too|also|ever|once|before]",
      ], means: "when did {body}.chair.holder change", "roles of {person}"),
    PlainShape(
      .whenDid,
      [
        "since when has|is|does {tenure} been|chaired|chair|scrutineer|chairing",
        "since when has|is|does {tenure} [been|hold|held] {role}",
        "since when has|does {tenure} chaired|chair|led|lead {body}",
        "how long has {tenure} been in post|office|role|place",
        "how long has {tenure} chaired|led {body}", "from when has {tenure} been {role}",
      ], means: "when did {tenure}.holder change"),
    PlainShape(
      .roles,
      [
        "does|do|did {role} [currently] [also] chair both [boards|partnerships|bodies|groups]",
        "does|do|did {role} [currently] chair any|anything [groups|group|boards|board|bodies|subgroups|meetings]",
        "what|which groups|boards|bodies|subgroups|meetings does|do|did {role} chair|lead|run",
        "how many groups|boards|bodies does|do {role} chair",
      ], means: "roles of {role}"),
    PlainShape(
      .roles,
      [
        "is {person} still in post|role|job|place|office|charge",
        "is {person} still here|there|around|involved|working",
        "has {person} left|gone|retired|resigned|moved|stepped [on|down|away]", "where did {person} go",
        "what happened to {person}", "what became of {person}", "does {person} still work here|there|for|in [us]",
      ], means: "roles of {person}"),
  ]

  private static let seats: [PlainShape] = [
    PlainShape(
      .roles,
      [
        "what|which groups|boards|bodies|subgroups|meetings|committees does|do|did {role} go|belong|come|sit|attend [to|on]",
        "what|which groups|boards|bodies|subgroups|meetings|committees is|are|was|were {role} on|in|part|member [of]",
        "does|do {role} sit on|attend anything|any [groups|group|boards|board|bodies]",
        "how many groups|boards|bodies is|are|does|do {role} on|sit|in [on]",
      ], means: "roles of {role}"),
    PlainShape(
      .whoSitsOn,
      [
        "[is|are] [there] anyone|anybody|someone|somebody from|for {role} on|at|in {body}",
        "does|do|has|have {role} [have|got] seat|place on|at|in {body}",
        "has|have {role} got seat|place on|at|in {body}",
        "is|are {role} represented on|at|in {body}", "is|are {role} still on|at|in {body}",
        "does|do {role} still sit|serve on {body}",
        "who is there from|for {role} on|at {body}", "what|which organisations|agencies|partners are|sit|is on {body}",
        "who is|are {role} person|people|man|woman|member on|at {body}", "{role} is|are|sits|sit on {body}",
        "{role} is|are member of {body}",
      ], means: "who sits on {body}"),
    PlainShape(
      .whoSitsOn,
      [
        "how many lay members [are|do|does] [there|we|you] [have] [on] [partnership]",
        "is|are there one|two|three|any|enough lay members|member", "do we have two|any|enough lay members",
      ], means: "who sits on {main}"),
    PlainShape(
      .find,
      [
        "is|are {organisation} [still] statutory|safeguarding partner|partners",
        "is|are {organisation} partner|partners",
        "{organisation} is|are statutory|safeguarding partner|partners",
      ], means: "find {main}.partners"),
    PlainShape(
      .find,
      ["is|are {words} relevant agency|agencies", "is {words} one of relevant agencies"],
      means: "find {main}.relevant-agencies"),
    PlainShape(
      .find,
      [
        "who is|was statutory|safeguarding partner for|from|of|at {organisation}",
        "who is|was {organisation} statutory|safeguarding partner", "who acts for {organisation}",
        "who is|was delegated partner for|from|of|at {organisation}",
      ], means: "find {organisation}.represented-by"),
  ]

  private static let duties: [PlainShape] = [
    PlainShape(
      .whoIsAccountable,
      [
        "whose job|task|duty|role|responsibility is it to publish|do|run|hold|arrange|write|produce|make|deliver|agree {duty}",
        "whose job|task|duty|responsibility is it [if] {duty} [late]",
        "who is to blame|answer for|if {duty} [is] [late|missed|wrong|missing]",
        "who is at fault for|if {duty} [is] [late|missed|wrong|missing]",
        "who carries|takes can|blame|rap for|if {duty} [is] [late|missed]", "who is on hook for {duty}",
        "who has|needs to publish|write|do|produce|run|deliver|agree|arrange|carry {duty} [out]",
        "who should|must publish|write|do|produce|run|deliver|agree|arrange|lead {duty}", "who keeps {duty} up to date",
        "who is meant|supposed|expected to publish|write|do|produce|run|deliver|lead {duty}",
      ], means: "who is accountable for {duty}"),
    PlainShape(
      .find,
      [
        "who should|must|needs|has [to] be told|informed|notified about|of|if|when {duty} [happens]",
        "who do|should we|i tell|inform|notify about|of {duty}",
      ], means: "find {duty}.informed"),
    PlainShape(
      .find,
      [
        "when must|should|does|do|has|have|will {duty} [have] [to] be published|done|finished|ready|completed|out|over|sent",
        "is|was|are {duty} [running] late|overdue|on [time|schedule]",
        "what is time limit|deadline for|on|of {duty}", "by what|which date|day must {duty} be published|done|finished",
      ], means: "find {duty}.deadline"),
    PlainShape(
      .whoAnswersForWhat,
      [
        "what|which duties does|do nobody|no-one|noone own|have|hold|do", "what duties fall between stools",
        "what|which duties fall through cracks|gaps",
      ], means: "who answers for what in {place}"),
    PlainShape(
      .whatAnswersFor,
      [
        "what is|are {organisation} on hook for", "what do|does {organisation} carry can for",
        "what|which duties belong|fall|go to|on {organisation}",
        "what|which duties does|do {organisation} have|own|hold",
      ],
      means: "what does {organisation} answer for"),
    PlainShape(
      .find,
      [
        "to whom is [independent] scrutineer accountable|answerable",
        "who is [independent] scrutineer accountable|answerable to", "who is scrutineer boss",
        "who is boss of [independent] scrutineer",
        "who holds [independent] scrutineer accountable|account [to] [account]",
      ], means: "find {main}.scrutineer.accountable-to"),
    PlainShape(
      .find,
      [
        "to whom is|was [independent] chair accountable|answerable",
        "who is|was [independent] chair accountable|answerable to", "who does|did [independent] chair answer|report to",
      ], means: "find {lineage}.chair.accountable-to"),
    PlainShape(
      .show,
      [
        "what does|do {body} look at|into|after", "what does|do {body} deal with",
        "what does|do {body} check|handle|cover",
      ],
      means: "show {body}"),
    PlainShape(
      .find, ["who|what oversees|supervises|watches [over] {agent}"], means: "find {agent}.overseen-by"),
    PlainShape(
      .find, ["who|what oversees|supervises|watches [over] {duty}"], means: "find {duty}.overseen-by"),
    PlainShape(
      .find,
      [
        "who wrote|published|issued {paper}",
        "who is|was author|issuer|publisher of {paper}",
      ], means: "find {paper}.issuer"),
    PlainShape(
      .find,
      [
        "who agreed|approved|signed|adopted [off] {paper}", "who signed {paper} off",
        "who is|are signatories of {paper}",
        "by whom|who was {paper} agreed|approved|signed|adopted [off]",
      ], means: "find {paper}.signatories"),
  ]

  private static let dates: [PlainShape] = [
    PlainShape(
      .find,
      [
        "when was|were|is|are {paper} [last] published|issued|printed|released|out",
        "when did {paper} come|go out", "what date is|was {paper} published|issued",
      ], means: "find {paper}.published"),
    PlainShape(
      .find,
      [
        "did|does|do {body} meet monthly|quarterly|weekly|regularly|often|yearly|annually|much|enough",
        "how many times [year] does|do|did {body} meet", "when does|will|is {body} next meet|meeting",
        "when is next meeting of {body}", "when does|do {body} meet next",
      ], means: "find {body}.meets"),
    PlainShape(
      .quorate,
      [
        "is meeting [valid|quorate|ok|allowed] without {attendees} [valid|quorate|ok|allowed]",
        "can meeting|meetings go ahead|start|happen|run without {attendees}",
        "can meeting|meetings go on|forward without {attendees}",
        "can|could we [still] meet|vote|decide|act|sit without {attendees}",
        "would|could we [have] [be|been] quorate without {attendees}",
      ], means: "quorate {main} without {attendees}"),
    PlainShape(
      .quorate,
      [
        "would|is {body} [still] [be] quorate if {attendees} is|are|was|were|did|does|do absent|away|missing|out|ill|not [come|attend]",
        "can|could {body} [still] meet|decide|go if {attendees} stay|stays|is|are away|out|ill|home",
        "would|could {body} have been quorate without {attendees}",
      ], means: "quorate {body} without {attendees}"),
    PlainShape(
      .quorate,
      [
        "how many people|members|partners need|have|must|ought [to] be at|in {body}",
        "who must|has|needs|should [to] turn|show up to|at|for {body}", "how many must turn|show up to|at|for {body}",
      ], means: "quorate {body}"),
    PlainShape(
      .quorate,
      [
        "who must|has|needs|should [to] turn|show up", "how many must turn|show up",
        "where does quorum [rule] come from", "who set|made quorum [rule]",
      ], means: "quorate {main}"),
    PlainShape(
      .list,
      ["how far back do papers|reports|records go", "what|which years do papers|reports cover|go"],
      means: "list sources"),
    PlainShape(
      .list, ["when was information|it|model|data last updated|changed|refreshed", "when were papers last updated"],
      means: "list sources"),
  ]

  private static let life: [PlainShape] = [
    PlainShape(
      .history,
      [
        "does|do {thing} still exist|meet|run|sit|operate",
        "did|has|have {thing} survive|survived [merger|it]", "when did {thing} go|disappear|vanish [away]",
        "is|are {thing} still [in] going|running|there|active|around|alive|use|being|existence|force",
        "is|are {thing} gone|finished|abolished|defunct|closed|dead|over|no [more]",
        "does {thing} exist [any] [more|longer|today]", "did {thing} [still] exist on|in|at|by {when}",
      ], means: "history {thing}"),
    PlainShape(
      .find,
      [
        "what|who took|has|have [taken] place of {thing}",
        "is there successor to|of {thing}", "what is {thing} successor", "who is successor to|of {thing}",
        "what stands in place of {thing}",
      ], means: "find {thing}.successors"),
    PlainShape(
      .find,
      [
        "does|did|do|has|have {body} replace|replaced|succeed|succeeded|follow|followed {other}",
        "did|does {body} take over [from] {other}", "is {body} successor of|to {other}",
      ], means: "find {other}.successors"),
    PlainShape(
      .diff,
      [
        "what|which groups|bodies|boards|subgroups were|was|have|has [been] abolished|ended|closed|dissolved|scrapped|wound [up|down]",
        "what|which groups|bodies|boards|subgroups were|was|have|has [been] created|started|formed|launched|set [up]",
        "what is|has [new|changed] since|in last|latest|previous report|paper|time|year|one",
      ], means: "diff {yearago} {now}"),
    PlainShape(
      .diff,
      [
        "what has|is gone|ended|closed|disappeared|stopped since|after {when}",
        "has|have anything|something|much|things changed|happened since|after {when}",
      ], means: "diff {before} {now}"),
    PlainShape(
      .compare,
      [
        "what is different about|in|with {body} compared|as [with|to] {other}",
        "what is different between {body} and {other}",
        "is {body} same as {other}", "what is relationship|link|connection between {body} and {other}",
      ], means: "compare {body} {other}"),
    PlainShape(
      .history,
      [
        "what day|date did merger happen|take|come [place|in]", "when did merger happen|take|start|begin [place]",
        "what day|date was merger", "when did we|boards|partnerships|it merge",
        "has merger happened", "are|were boards|partnerships merged",
      ], means: "history {merger}"),
  ]

  private static let aims: [PlainShape] = [
    PlainShape(
      .whenDid,
      [
        "did|have|has priorities change|changed", "how did|have|has priorities change|changed",
        "when did priorities change", "when did|does|do|will|is|are {words} [be] [become|became|made] priority",
        "are|is priorities [still] same as in|before {when}", "are|is priorities [still] same [as] [before]",
      ],
      means: "when did {lineage}.priorities change"),
    PlainShape(
      .find,
      [
        "is|was|are|were {words} [still] [one] [of|among] priority|priorities",
        "is|was|are|were {words} on priority list", "is|was|are|were {words} priority|priorities now|today|then",
        "do we prioritise {words}",
      ], opening: "What is not among these no paper calls a priority:", means: "find {main}.priorities"),
    PlainShape(
      .find,
      [
        "how many children|people|adults [are|were|is] [on|in|with|have|had|subject|under] [to] {series}",
        "how many {series} do|did we have|see",
      ], means: "find {series}.value"),
  ]

  private static let doubts: [PlainShape] = [
    PlainShape(
      .escalate,
      [
        "what if {attendees} cannot|cant|dont|wont agree", "who breaks|resolves|ends deadlock [between] [partners]",
        "how is deadlock broken|resolved|ended", "how do we break deadlock",
        "how many days|weeks do|would we have to resolve|settle disagreement|dispute|disagreements|disputes",
        "how long do|would we have to resolve|settle disagreement|dispute|disagreements|disputes",
        "where do|does disagreement|dispute|disagreements|disputes about|over|on {words} go",
      ], means: "{disagreements}"),
    PlainShape(
      .questions,
      [
        "what are [top|main|biggest|key|greatest] concerns|worries|weaknesses",
        "what is [top|main|biggest|key|worst|greatest] concern|worry|weakness",
        "what worries|concerns you [most]", "what cant|cannot|dont you|it tell|answer|know [me|us]",
        "what do|dont you not know", "where are we weak|exposed",
      ], means: "questions {main}"),
    PlainShape(
      .questions,
      [
        "what should|could|would {role} be asked", "what would|should you ask {role}",
        "one|two|three|four|five|ten|some|any|main|key questions for|to {role}",
        "what are one|two|three|five|main|key questions for|to {role}", "what can|could we|i put to {role}",
      ], means: "questions {main} for {role}"),
    PlainShape(
      .conflicts,
      [
        "where|how do papers|reports|sources|they contradict|disagree [with] [each] [other|themselves]",
        "do papers|reports|sources contradict|disagree [with] [each] [other|themselves]",
        "is|are there anything|something [that] [looks] fishy|odd|strange|off|suspicious|funny [in|about] [papers|reports|it|figures]",
      ], means: "conflicts {main}"),
    PlainShape(
      .conflicts,
      [
        "are|is {organisation} figures|numbers|contribution|contributions|money right|correct|wrong|accurate|reliable",
        "do|does {organisation} figures|numbers|contribution|contributions|money add up",
      ], means: "conflicts {organisation}"),
    PlainShape(
      .check,
      [
        "does|do partnership|we|it|board comply|complies with working together|law|guidance|statute|rules [2018|2023]",
        "is|are partnership|we|it|board compliant|line with working together|law|guidance|statute|rules [2018|2023]",
        "what|which [legal|statutory] requirements|duties|obligations are|is not met|fulfilled",
        "what|which [legal|statutory] requirements|obligations are|is unmet|missed|broken",
        "what are we failing on|at", "where do we fall short",
      ], means: "check {main}"),
    PlainShape(
      .check,
      [
        "is [independent] scrutineer independent [of|from] {role}", "how independent is {scrutineer}",
        "does|has {scrutineer} [have|got] conflict|conflicts of interest", "is {scrutineer} [really|truly] independent",
        "does [independent] scrutineer have conflict|conflicts of interest",
        "is there conflict|conflicts of interest with|for {scrutineer}",
      ], means: "check {independence}"),
    PlainShape(
      .roles,
      [
        "is|was {person} [still] {organisation} lead|representative|delegate|chair|partner|head",
        "is|was {person} [still] {post}",
      ], means: "roles of {person}"),
  ]
}
