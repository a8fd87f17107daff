import Language

/// Changes of structure as a chief executive speaks of them: their exact forms are offered, and never carried out.
extension PlainShapes {
  private static let boards = "boards|partnerships|bodies"
  private static let affected = "quorum|escalation|duties|groups|people|seats|membership|structure|rules|routes|roles"
  private static let leaves = "leave|leaves|left|quits|quit|goes|went|withdraws|withdraw|withdrew"
  private static let ends = "goes|went|closes|close|closed|ends|end|ended|stops|stopped"

  static let restructuring: [PlainShape] = undoing + leaving + ending + joining + chairing + retasking + making

  private static let undoing: [PlainShape] = [
    PlainShape(
      .planSplit,
      [
        "what would|does it take to split|separate|divide|demerge partnership|board|it [up|again]",
        "what would|does it take to undo|reverse merger",
        "what would|do|will we|they lose|gain|change if merger is|was|were undone|reversed",
        "what happens|happen|changes|would change if merger is|was|were undone|reversed",
        "[what] [if] [can|could|should] [we|they] [could|can] go|went|gone back to two|separate \(boards)",
        "what happens if we|they go|went back to two|separate \(boards)",
        "[what] [if] [happens] [if] [we|they] split|splits|separate|separated partnership|board|it [back] into two|separate|2 \(boards)",
        "[what] [if] [can|could|should] [we|they] have|had two|separate \(boards) again",
      ], means: "plan split {main} into NAME, NAME effective {soon}"),
    PlainShape(
      .planSplit,
      [
        "[what] [if] [happens] [if] [we|they] split|splits|separate|separated {body} [back] into two|separate|2 \(boards)"
      ],
      means: "plan split {body} into NAME, NAME effective {soon}"),
  ]

  private static let leaving: [PlainShape] = [
    PlainShape(
      .planWithdraw,
      [
        "[what] [if] {organisation} leave|withdraw [from] {body}",
        "what happens|happen to \(affected) [and|or] [\(affected)] if {organisation} \(leaves) [from] {body}",
        "what would|does {organisation} leaving|withdrawing|quitting [from] {body} mean|change|do [for] [us|everyone]",
      ], means: "plan withdraw {organisation} from {body} effective {soon}"),
    PlainShape(
      .planWithdraw,
      [
        "what happens|happen to \(affected) [and|or] [\(affected)] if {organisation} \(leaves)",
        "can|could|may|might {organisation} leave|withdraw|quit|opt [out] [partnership|board]",
        "is it lawful|legal|allowed|possible for {organisation} to leave|withdraw|quit|opt [out] [from] [partnership|board]",
        "is|are {organisation} allowed|able to leave|withdraw|quit|opt [out] [from] [partnership|board]",
      ],
      means: "plan withdraw {organisation} from {main} effective {soon}"),
  ]

  private static let ending: [PlainShape] = [
    PlainShape(
      .planDissolve,
      [
        "what happens|happen to \(affected) [and|or] [\(affected)] if {body} \(ends)",
        "what happens|happen to \(affected) [and|or] [\(affected)] if {body} is|was|were closed|abolished|dissolved|ended",
        "what|which \(affected) would|will nobody|no one answer|hold|have [for] if {body} \(ends)",
        "what|which \(affected) would|will be left|lost|orphaned if {body} \(ends)",
      ], means: "plan dissolve {body} effective {soon}"),
    PlainShape(
      .planDissolve,
      [
        "what if {body} \(ends) in|on|from {when}",
        "what if {body} is|was|were closed|abolished|dissolved|ended in|on|from {when}",
      ], means: "plan dissolve {body} effective {when}"),
    PlainShape(
      .planMove,
      [
        "can|could|should|may {body} be moved|put|placed|brought under|beneath|below|to {other}",
        "can|could|should|may {body} report|answer|go to|under {other}",
      ], means: "plan move {body} under {other} effective {soon}"),
  ]

  private static let joining: [PlainShape] = [
    PlainShape(
      .planMerge,
      [
        "what if {body} and {other} merge|merges|merged|combine|combined|join|joined [their] [\(boards)]",
        "what if {body} merge|merges|merged|joins|joined|combines|combined with {other}",
        "should|could|can {body} merge|join|combine with {other}",
      ], means: "plan merge {body}, {other} into NAME effective {soon}"),
    PlainShape(
      .planMerge,
      [
        "what would|does merging|joining|combining [up] with {other} mean|change|do|take [for] [us|everyone]",
        "what if we merge|merged|join|joined|combine|combined [up] with {other}",
      ], means: "plan merge {main}, {other} into NAME effective {soon}"),
  ]

  private static let chairing: [PlainShape] = [
    PlainShape(
      .planRechair,
      [
        "what if chair of {body} is|was|were|came|comes [to] [be] from {organisation}",
        "what if {body} had|has|gets chair from {organisation}",
      ], means: "plan rechair {body} to {organisation} effective {soon}"),
    PlainShape(
      .planStandDown,
      [
        "who would|will chair if {seat} leaves|left|resigns|resigned|retires|retired|stands|stood|steps|stepped|goes|went [down]",
        "what happens [to] [\(affected)] if {seat} leaves|left|resigns|resigned|retires|retired|stands|stood|steps|stepped|goes|went [down]",
      ], means: "plan stand down {incumbent} from {seat} effective {soon}"),
    PlainShape(
      .planStandDown,
      [
        "what if|happens [if] {post} resigns|resigned|retires|retired|stands|stood|steps|stepped [down]",
        "who would|will chair if {post} resigns|resigned|retires|retired|stands|stood|steps|stepped [down]",
      ], means: "plan stand down NAME from {post} effective {soon}"),
  ]

  private static let making: [PlainShape] = [
    PlainShape(
      .planRhythm,
      [
        "[what] [if] {body} met|meets|meet|should|could [meet] weekly|monthly|quarterly|yearly",
        "make {body} meet {words}", "should|could {body} meet weekly|monthly|quarterly|yearly",
        "[what] [if] {body} met|meets|meet every|each {words}",
      ], means: "plan rhythm {body} to RHYTHM effective {soon}"),
    PlainShape(
      .planAreas,
      [
        "[what] [if] {body} loses|lost {area}", "what if {body} no longer|more covers|covered {area}",
      ], means: "plan areas {body} without {area} effective {soon}"),
    PlainShape(
      .planAreas,
      [
        "[what] [if] {body} gains|gained|takes|took [in|on] {area}",
        "what if {body} covers|covered [also] {area}",
      ], means: "plan areas {body} with {area} effective {soon}"),
    PlainShape(
      .planRechair,
      [
        "appoint|make|choose {words} as|to [be] chair", "make {words} chair", "appoint|find|choose new|another chair",
      ], means: "plan rechair {main} to NAME effective {soon}"),
    PlainShape(
      .planCreate,
      [
        "[what] [if] [can|could|should] [we|they] add|added|create|created|set|start|started|form|formed [up] [new] subgroup|group for|on|about {words}",
        "[what] [if] [can|could|should] [we|they] add|added|create|created|start|started|form|formed [new] {words} subgroup|group",
      ], means: "plan create \"{words} subgroup\" as subgroup under {main} effective {soon}"),
    PlainShape(
      .planQuorum,
      [
        "[what] [if] [can|could|should] [we|they] change|changed|set|make|made|raise|raised|lower|lowered quorum [of] {body} to {words}",
        "what if quorum of {body} was|is|were {words}",
      ], means: "plan quorum {body} to RULE effective {soon}"),
    PlainShape(
      .planQuorum,
      [
        "[what] [if] [can|could|should] [we|they] change|changed|set|make|made|raise|raised|lower|lowered quorum [to] {words}",
        "what if quorum was|is|were {words}",
      ], means: "plan quorum {main} to RULE effective {soon}"),
  ]

  /// What a recorded merger did to seats, groups and duties, and what it left to settle.
  static let mergedAway: [PlainShape] = [
    PlainShape(
      .diff,
      [
        "who lost|gained seat|seats|place|places in|by|with|through|after {when}",
        "what|which groups|subgroups|bodies did not survive|last|outlive {when}",
        "what|which groups|subgroups|bodies ended|went|disappeared|survived in|by|with|at|after {when}",
        "what|which groups|subgroups|bodies were lost|kept|new in|by|with|at|after {when}",
      ],
      opening: "All that changed then, what is most important first:", means: "diff {before} {last}"),
    PlainShape(
      .questions,
      [
        "what must|should|has|have [still] [to] be settled|decided|resolved|done|agreed after|since|from merger",
        "what is|remains still open|unsettled|undecided after|since|from merger",
        "did [any|some] duty|duties|anything fall|get lost [between|through] [cracks|gaps] in|by|with|at|after merger",
        "was anything|something lost|dropped|forgotten in|by|with|at|after merger",
      ], opening: "What was lost is not listed as such; these are the open questions of what it began.",
      means: "questions {main}"),
    PlainShape(
      .find, ["what has|was|have been decided|agreed about|on|of merger"], means: "find {merger}.authorised-by"),
    PlainShape(
      .check,
      [
        "is|are there [any] risk|conflict|problem in|with|of {post} chairing {body}",
        "is it right|ok|allowed|proper for {post} to chair {body}",
      ], means: "check {independence}"),
    PlainShape(
      .help,
      [
        "how do|can|could|should i|we|you plan|model|rehearse|try|test merger|change|split|withdrawal|restructure",
        "how do|can|could i|we|you see what|how merger|change|split would|might change|do|mean",
      ], means: "help plan merge"),
  ]
}
