import Language

/// Sentences that are turned before they are read: what stands behind the comma in front, an owner behind what is theirs.
extension PlainRewording {
  static let turns: [Turn] = absences + thenIs + onlyThose + meant + owners + rises + telling + asked

  private static let may = "can|could|would|will|may|might|does|do|did|should"
  private static let act = "meet|decide|sit|vote|act|go|run|happen|continue|work|attend"
  private static let whenever = "if|when|where|should|while|with"

  /// Whether a body can do something with some away.
  private static let absences = [
    Turn(
      [
        "\(may) {words} \(act) [anything|something] \(whenever) {words} absent",
        "is|are|was|were|would|will|does|do|can|could {words} [be] [a] [still] quorate \(whenever) {words} absent",
        "\(may) {words} be quorate \(whenever) {words} absent",
      ], "is {1} quorate without {2}"),
    Turn(
      [
        "if|when|should|with {words} absent [,] [then] \(may) {words} \(act) [anything|something]",
        "if|when|should|with {words} absent [,] [then] is|are|would|will|can {words} [be] quorate",
        "what if {words} absent [,] \(may) {words} \(act) [anything|something]",
      ], "is {2} quorate without {1}"),
    Turn(
      [
        "what if {words} absent from|at|for|to {words}",
        "without {words} [,] \(may) {words} \(act)", "without {words} [,] is|would|can {words} [be] quorate",
        "does|do|must|has|have {words} [have|need] [to] attend for|before {words} to be quorate",
        "does|do|must|has|have {words} [have|need] [to] attend for|before {words} to meet|decide",
        "must {words} attend for|before|if {words} is|are to meet|decide|be [quorate]",
        "is|are {words} needed|required|necessary|essential for {words} to be quorate",
        "is|are {words} needed|required|necessary|essential for {words} to meet|decide",
      ], "is {2} quorate without {1}"),
  ]

  /// What then is, where somebody is away and no body is named.
  private static let thenIs = [
    Turn(["what if {words} absent", "what happens|would if {words} absent"], "is it quorate without {1}")
  ]

  /// Whether a body can do something with those alone who come.
  private static let onlyThose = [
    Turn(
      [
        "\(may) {words} [be] [a] \(act)|quorate if|when|where|with only|just {words} attend",
        "is|are|was|were|would {words} [be] quorate if|when|where|with only|just {words} attend",
        "\(may) {words} [be] \(act)|quorate with only|just {words} present",
        "is|are|would {words} [be] quorate with only|just {words} present",
        "\(may) {words} [be] \(act)|quorate with only|just {words}",
        "is|are|would {words} [be] quorate with only|just {words}",
        "\(may) {words} [be] \(act)|quorate if|when {words} alone attend",
        "\(may) {words} [be] \(act)|quorate if|when {words} attend alone",
        "would|is only|just {words} [be] make|enough|quorate for {words}",
      ], "is {1} quorate with only {2}"),
    Turn(
      [
        "if|when|with only|just {words} attend [,] [then] \(may) {words} [be] \(act)|quorate",
        "if|when|with only|just {words} attend [,] [then] is|are|would {words} [be] quorate",
        "with only|just {words} [,] \(may) {words} [be] \(act)|quorate",
        "is|are|would {words} [be] enough|sufficient for {words} quorum",
        "is|are|would {words} [be] enough|sufficient for quorum of|at|in {words}",
        "is|are|would {words} [be] enough|sufficient for {words} to be|meet|decide [quorate]",
      ], "is {2} quorate with only {1}"),
  ]

  private static let meaning = "meant|supposed|expected|due|intended|required|scheduled|obliged"

  /// What was meant to be so is what the papers set out.
  private static let meant = [
    Turn(
      [
        "how often is|are|was|were {words} \(meaning) to meet", "how often should|must|will|would {words} meet",
        "{words} meetings|meeting|meets|meet [,] how often", "how often are|is|were {words} meetings|meeting [held]",
        "how often are|is|were meetings of {words} [held]", "frequency of {words} meetings|meeting",
        "what is frequency of {words} meetings|meeting", "how many times year does|do|did {words} meet",
        "{words} how often does|do it|they meet", "how often does|do|did {words} get [to] meet|together",
      ], "how often does {1} meet"),
    Turn(["who is|was|were \(meaning) to be {words}"], "who was {1}"),
    Turn(["who is|was|were \(meaning) to sit on {words}"], "who sits on {1}"),
  ]

  /// `SILG's quorum`, `what quorum has SILG`, `is there a quorum for SILG`: the relation first, and of whom.
  private static let owners = [
    "quorum", "chair", "vice-chair", "remit", "members", "membership", "partners", "scrutineer", "priorities",
    "subgroups", "purpose",
  ].map { relation in
    Turn(
      [
        "what|which|whose \(relation) does|do|did|has|have|is|are {words} have|has|got|for",
        "what|which \(relation) has|have {words} [got]",
        "does|do|did {words} have [any|own] \(relation) [rule|rules|stated|set]",
        "has|have {words} got [any|own] \(relation) [rule|rules]",
        "is|are|was|were there [any] \(relation) [rule|rules|set|stated|requirement] for|of|at|on|in {words}",
        "\(relation) [rule|rules] for|at|in|on {words}", "{words} \(relation) rule|rules|requirement",
        "what \(relation) applies|apply to|at|in {words}", "for {words} what|who is|are \(relation)",
        "{words} [,] what|who is|are [its|their] \(relation)", "{words} , \(relation)", "{words} - \(relation)",
        "what|who is|are|was|were \(relation) at|in|on {words}",
      ], "\(relation) of {1}")
  }

  private static let share = "contribution|contributions|payment|payments|share|funding|money"

  /// How much what one pays rose or fell between two years.
  private static let rises = [
    Turn(
      [
        "how much|far did|has|have|does {words} \(share) rise|fall|drop|change|shrink between|from {words} and|to {words}",
        "how much|far did|has|have \(share) of|from|by {words} rise|fall|drop|change between|from {words} and|to {words}",
        "did {words} \(share) rise|fall|drop|change between|from {words} and|to {words}",
      ], "did {1} pay more in {2} than in {3}"),
    Turn(["does|do|did|will|would|is {words} cost [us|anything|money]"], "what does {1} cost"),
  ]

  /// Who must tell whom is a duty to notify, and who commissions something has a duty to.
  static let telling = [
    Turn(["who commissions|commissioned {words}"], "who is accountable for {1} commissioning"),
    Turn(
      [
        "who has|have|needs to tell|inform|alert|notify {words} of|about|when|if {words}",
        "who must tell|inform|alert|notify {words} of|about|when|if {words}",
        "who tells|informs|alerts|notifies {words} of|about|when|if {words}",
        "whose job|duty is it to tell|inform|alert|notify {words} of|about {words}",
      ], "who is accountable for notify {1} {2}"),
    Turn(
      [
        "who has|have|needs to tell|inform|alert|notify {words}", "who must tell|inform|alert|notify {words}",
        "who notifies|alerts {words}", "whose job|duty is it to tell|inform|alert|notify {words}",
      ], "who is accountable for notify {1}"),
    Turn(
      [
        "how quickly|soon|fast must {words} tell|inform|alert|notify {words}",
        "how quickly|soon|fast does|do {words} have|need to tell|inform|alert|notify {words}",
        "how long does|do|has|have {words} have|got to tell|inform|alert|notify {words}",
        "by when must|does|do {words} [have] [to] tell|inform|alert|notify {words}",
      ], "deadline for notify {2}"),
  ]

  static let toTell: Set<String> = [
    "commissions", "commissioned", "tell", "inform", "alert", "notify", "tells", "informs", "alerts", "notifies",
  ]

  /// Questions that do not begin as one.
  private static let asked = [
    Turn(["{words} , [and] what then|now|next", "{words} what then|now|next", "{words} then what"], "what if {1}"),
    Turn(["which|what group|board|body replaced|replaces|follows|followed {words}"], "what replaced {1}"),
    Turn(
      ["who decides after {words}", "who decides what happens|comes|is after {words}"], "who decides what follows {1}"),
    Turn(["does|do|did {words} report|answer [to] anyone|anywhere|anybody|someone|somebody"], "who does {1} report to"),
    Turn(["when does|do|did|will {words} term|appointment end|expire|finish|run [out]"], "when does term of {1} end"),
    Turn(["name|names of {words}", "name {words}", "{words} name"], "who is {1}"),
    Turn(
      ["how many {words} and what|who|which are they", "how many {words} , and what|who|which are they"], "what {1}"),
    Turn(["what|which are {words} and how many [are|is] [there|they]"], "what are {1}"),
    Turn(["who is it that {words}", "who was it that {words}", "who is one who {words}"], "who {1}"),
    Turn(["what is difference|differences between {words} and {words}"], "compare {1} and {2}"),
    Turn(["is it {words} who|that chairs|leads|runs {words}"], "who chairs {2}"),
    Turn(["in charge of {words} is who", "{words} is chaired|led|run by who|whom"], "who chairs {1}"),
    Turn(["which|what person|organisation|agency|body|post {words}"], "who {1}"),
    Turn(["{words} chairs|leads|runs which|what groups|subgroups|bodies|boards"], "which groups does {1} chair"),
    Turn(["whose job|role|task|business is it to {words}", "who is there to {words}"], "which group looks at {1}"),
    Turn(["which|what group|subgroup|body|board trains|teaches {words}"], "which group looks at training"),
    Turn(
      [
        "who makes sure [that] {words} [is|are|get] done|followed|finished|acted [on|up|through]",
        "who sees that {words} [is|are|get] done",
      ],
      "who follows up {1}"),
    Turn(
      ["who answers|is [responsible|accountable] for publishing|writing|producing|preparing|issuing {words}"],
      "who is accountable for {1}"),
    Turn(
      [
        "does|do|did|has|have {words} have|has|got independent scrutineer|scrutiny",
        "has|have {words} independent scrutineer",
      ],
      "who is scrutineer in {1}"),
    Turn(["how many priorities has|have|does|did {words} [have|got|set]"], "priorities of {1}"),
    Turn(["how much from {words} in all|total", "how much from {words} altogether|together"], "how much does {1} pay"),
    Turn(["{words} when {words} was|were set|formed|created [up]"], "{1}"),
    Turn(
      [
        "what changed between|from {words} report|arrangements|paper|document and|to {words} report|arrangements|paper|document"
      ],
      "what changed between {1} and {2}"),
    Turn(
      ["which|what groups|subgroups|bodies|boards does|do nobody|no-one|noone chair|lead|run"],
      "which groups have no chair"),
    Turn(
      [
        "where does|do|would|can dispute|disagreement between|among|of|in|at|within {words} members|partners go|end [up]"
      ],
      "who does {1} escalate to"),
  ]
}
