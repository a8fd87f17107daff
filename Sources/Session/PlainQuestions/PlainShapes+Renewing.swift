import Language

/// Changes of posts, chairs, groups and meetings as somebody announces them: `the scrutineer resigns`, `new chair of PRG`.
extension PlainShapes {
  static let renewing: [PlainShape] = resigning + newChairs + handedOn + rhythms + statutory

  private static let goes =
    "resigns|resigned|resign|retires|retired|retire|quits|quit|leaves|leave|goes|steps|step|stands|stand"

  private static let resigning: [PlainShape] = [
    PlainShape(
      .planRechair,
      ["stand|step|take {person} down|off [from|as] [chair] [of] {body}", "stand down {person} from {body}"],
      means: "plan stand down {person} from {chairpost} effective {soon}",
      "plan rechair {body} to NAME effective {soon}"),
    PlainShape(
      .planStandDown,
      [
        "[what] [if] {seat} \(goes) [down] [as] [scrutineer|chair]", "stand {seat} down",
        "{seat} is|has leaving|resigned|left|going",
      ],
      means: "plan stand down {incumbent} from {seat} effective {soon}"),
    PlainShape(
      .planStandDown,
      [
        "[what] [if] {post} resigns|resigned|retires|retired|quits|quit", "stand {post} down", "stand down {post}",
        "{post} has|is resigned|retired|left|gone|leaving|resigning|retiring",
      ],
      means: "plan stand down {postholder} from {post} effective {soon}"),
  ]

  private static let newChairs: [PlainShape] = [
    PlainShape(
      .planRechair,
      [
        "[new] chair of|for|at {body} [please] [,] [should|to|will] [be] {agent}",
        "{agent} to|should|will|shall chair|lead {body}", "{agent} as [new] chair of|for|at {body}",
        "appoint {agent} [as|to|to] [be] [new] chair of|for|at {body}",
        "{agent} wants|want to chair|lead {body}", "[what] [if] {agent} wants|want|wanted to chair|lead {body}",
      ], means: "plan rechair {body} to {agent} effective {soon}"),
    PlainShape(
      .planRechair, ["new chair of|for|at {body}", "{body} needs|wants [new|another] chair"],
      means: "plan rechair {body} to NAME effective {soon}"),
  ]

  private static let takesTurns = "rotate|rotates|rotated|alternate|alternates|share|shares|shared"
  private static let partners = "partners|payers|agencies|organisations"

  /// What a change of partners or of a group by its own name would otherwise be read by.
  static let renewingFirst: [PlainShape] = turnsTaken + newGroups

  private static let turnsTaken: [PlainShape] = [
    PlainShape(
      .planRotate,
      [
        "[what] [if] [we|they] \(takesTurns) chair between|among [all] [3|three] [statutory|safeguarding] \(partners) [each|every] [year]",
        "[what] [if] chair \(takesTurns) between|among [all] [3|three] [statutory|safeguarding] \(partners) [each|every] [year]",
        "[what] [if] [all] [3|three] [statutory|safeguarding] \(partners) take|took turns chairing|chair|as [in] [the] [chair]",
      ], means: "plan rotate {main} among {inturn} every 1 year effective {soon}"),
    PlainShape(
      .planRotate,
      [
        "[what] [if] [we|they] \(takesTurns) chair of|for {body} between|among [all] [3|three] [statutory|safeguarding] \(partners) [each|every] [year]"
      ], means: "plan rotate {body} among {inturn} every 1 year effective {soon}"),
    PlainShape(
      .planRotate, ["[what] [if] [we|they] \(takesTurns) chair between|among {attendees} [each|every] [year]"],
      means: "plan rotate {main} among {attendees} every 1 year effective {soon}"),
  ]

  private static let creates = "create|created|set|form|formed|start|started|establish|established|add|added"

  private static let newGroups: [PlainShape] = [
    PlainShape(
      .planCreate,
      [
        "[what] [if] [we|they] \(creates) [up] [new] {words} group under|below|beneath|of {body}",
        "[what] [if] [we|they] have|had {words} group under|below|beneath|of {body}",
      ], means: "plan create \"{words} group\" as subgroup under {body} effective {soon}"),
    PlainShape(
      .planCreate,
      ["[what] [if] [we|they] \(creates) [up] [new] {words} subgroup under|below|beneath|of {body}"],
      means: "plan create \"{words} subgroup\" as subgroup under {body} effective {soon}"),
    PlainShape(
      .planCreate, ["[what] [if] [we|they] \(creates) [up] [new] {words} group"],
      means: "plan create \"{words} group\" as subgroup under {main} effective {soon}"),
  ]

  private static let hands = "transfer|move|shift|hand|pass|give|take"

  private static let handedOn: [PlainShape] = [
    PlainShape(
      .planTransfer,
      [
        "\(hands) {duty} [over] from {body} [over] to {agent}", "\(hands) {duty} away from {body} to {agent}",
        "[what] [if] [we|they] \(hands) {duty} from {body} to {agent}",
        "[what] [if] {duty} goes|went|moves|moved from {body} to {agent}",
      ], means: "plan transfer {duty} from {body} to {agent} effective {soon}"),
    PlainShape(
      .planRemit,
      [
        "\(hands) {words} [over] from {body} [over] to {other}",
        "[what] [if] [we|they] \(hands) {words} from {body} to {other}",
        "[what] [if] {words} goes|went|moves|moved from {body} to {other}",
      ],
      means: "plan remit {body} without \"{words}\" and remit {other} with \"{words}\" effective {soon}"),
  ]

  private static let rhythms: [PlainShape] = [
    PlainShape(
      .planRhythm,
      [
        "meet {rhythm} [instead] [of] [that]", "[we|they] meet|met {rhythm} instead",
        "[what] [if] [we|they] met|meet {rhythm} instead",
      ], means: "plan rhythm {main} to {rhythm} effective {soon}"),
    PlainShape(
      .planRhythm, ["[what] [if] {body} meets|meet|met {rhythm} instead", "have {body} meet {rhythm} [instead]"],
      means: "plan rhythm {body} to {rhythm} effective {soon}"),
  ]

  private static let statutory: [PlainShape] = [
    PlainShape(
      .planJoin,
      [
        "[what] [if] [we|they] make|made {organisation} [a] [statutory|safeguarding|full] partner|partners",
        "[what] [if] {organisation} becomes|become|became|was|were [a] [statutory|safeguarding|full] partner",
      ], means: "plan join {organisation} to {main} as partner effective {soon}"),
    PlainShape(
      .planJoin,
      [
        "[what] [if] [we|they] make|made {organisation} [a] member|members [of] {body}",
        "[what] [if] [we|they] make|made {organisation} [a] [statutory|safeguarding|full] partner|partners of|in {body}",
      ], means: "plan join {organisation} to {body} effective {soon}"),
  ]
}
