import Language

/// Changes of structure as a chief executive speaks of them: their exact forms are offered, and never carried out.
extension PlainShapes {
  private static let boards = "boards|partnerships|bodies"
  private static let affected = "quorum|escalation|duties|groups|people|seats|membership|structure|rules|routes|roles"
  private static let leaves = "leave|leaves|left|quits|quit|goes|went|withdraws|withdraw|withdrew"
  private static let parts = "split|splits|separate|separated|divide|divided|break|broke|demerge|demerged"
  private static let ends = "goes|went|closes|close|closed|ends|end|ended|stops|stopped"

  static let restructuring: [PlainShape] =
    undoing + leaving + wantingOut + ending + joining + chairing + retasking + making + spokenOfPlaces + posts
    + heldBeside

  private static let undoing: [PlainShape] = [
    PlainShape(
      .planSplit,
      [
        "what would|does it take to split|separate|divide|demerge partnership|board|it again",
        "what would|does it take to undo|reverse merger",
        "what would|do|will we|they lose|gain|change if merger is|was|were undone|reversed",
        "what happens|happen|changes|would change if merger is|was|were undone|reversed",
        "[what] [if] [can|could|should] [we|they] [could|can] go|went|gone back to two|separate \(boards)",
        "what happens if we|they go|went back to two|separate \(boards)",
        "[what] [if] [happens] [if] [we|they] split|splits|separate|separated partnership|board|it [back] into two|separate|2 \(boards)",
        "[what] [if] [can|could|should] [we|they] have|had two|separate \(boards) again",
        "undo|reverse|unpick|unwind merger", "[what] [if] [we|they] unpicked|unpick|unwound|unwind merger",
        "[what] [if] [we|they] \(parts) partnership|board|it back [into] [children] [and] [adults|adult] [\(boards)]",
      ], means: "plan split {main} back effective {soon}"),
    PlainShape(
      .planSplit,
      [
        "[what] [if] [happens] [if] [we|they] \(parts) {body} back [into] [two|separate|2] [\(boards)]",
        "[what] [if] [happens] [if] [we|they] \(parts) {body} back into {words}",
        "put|turn {body} back into two|separate|2 \(boards)",
      ],
      means: "plan split {body} back effective {soon}"),
    PlainShape(
      .planSplit,
      [
        "[what] [if] [happens] [if] [we|they] \(parts) {body} into children and adults|adult [\(boards)|parts|halves]",
        "[what] [if] [happens] [if] [we|they] \(parts) {body} into children|childrens and adults|adult \(boards)|parts|halves",
      ],
      means: "plan split {body} into NAME, NAME serving children, adults effective {soon}"),
    PlainShape(
      .planSplit,
      [
        "[what] [if] [happens] [if] [we|they] \(parts) {body} into two|separate|2 [\(boards)|parts|halves]"
      ],
      means: "plan split {body} into NAME, NAME effective {soon}"),
  ]

  private static let leaving: [PlainShape] = [
    PlainShape(
      .planWithdraw,
      [
        "[what] [if] {organisation} leave|withdraw [from] {body}",
        "[what] [if] {organisation} wants|want|wanted out of|from {body}",
        "[what] [if] {organisation} wants|want|wanted|plans|intends to leave|quit|withdraw [from] {body}",
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

  /// Who wants out of the place as a whole: its seat, and its money where it pays.
  static let wantingOut: [PlainShape] = [
    PlainShape(
      .planWithdraw,
      [
        "[what] [if] {organisation} wants|want|wanted out",
        "[what] [if] {organisation} wants|want|wanted to leave|quit",
        "[what] [if] {organisation} wants|want|wanted to withdraw|pull|get|opt [out]",
        "{organisation} is|are leaving|withdrawing", "{organisation} leaves|leave|withdraws|withdraw|quits|quit",
      ], means: "plan withdraw {organisation} from {main} effective {soon}", "plan money {paying} withdraws"),
    PlainShape(
      .planSucceed,
      [
        "[what] [if] {organisation} splits|split|divides|divided|breaks [up] [in|into] [two|2] [parts|halves]",
        "[what] [if] {organisation} is|was|were split|divided [in|into] [two|2]",
        "[what] [if] [we|they] split|divide|divided {organisation} [up] in|into two|2 [parts|halves]",
      ], means: "plan succeed {organisation} by NAME, NAME effective {soon}"),
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

  /// What is said of a place, or of two boards by no name.
  private static let spokenOfPlaces: [PlainShape] = [
    PlainShape(
      .planMerge,
      [
        "[what] [if] [we|they] merge|merged|combine|combined|join|joined two|both|our [two] \(boards) [up|together]",
        "[what] [if] two|both|our [two] \(boards) merge|merged|combine|combined|join|joined [up|together]",
        "bring|put two|both|our [two] \(boards) together",
        "what if we|they|partners|boards merge|merged|amalgamate|amalgamated",
        "what would|does|will merging|merger|amalgamation cost|mean|do|change [us] [everyone]",
      ], means: "plan merge NAME, NAME into NAME effective {soon}"),
    PlainShape(
      .planMerge, ["bring|put|join {body} and {other} together|up", "bring together {body} and {other}"],
      means: "plan merge {body}, {other} into NAME effective {soon}"),
    PlainShape(
      .planAreas,
      ["what if {area} joins|joined|comes|came [into|in] {body}", "bring|add {area} into|to {body}"],
      means: "plan areas {body} with {area} effective {soon}",
      "plan merge {body}, {areahead} into NAME effective {soon}"),
    PlainShape(
      .planAreas,
      [
        "[what] [if] we|partnership|board cover|covered|covers|take|took|takes [in|on] {area} [as] [well] [too]",
        "could|should|can we cover|take [in|on] {area} [as] [well] [too]",
      ], means: "plan areas {main} with {area} effective {soon}"),
    PlainShape(
      .planDissolve,
      [
        "[what] [if] [we|they] dissolve|dissolved|abolish|abolished|scrap|scrapped|close|closed|disband|disbanded|end|ended {bodies}",
        "what if {bodies} is|are|was|were dissolved|abolished|scrapped|closed|ended|disbanded",
      ], means: "plan dissolve {allbodies} effective {soon}"),
    PlainShape(
      .planDissolve,
      [
        "[what] [if] [we|they] get|got|getting rid of {body}", "[what] [if] [we|they] do|did away with {body}",
        "[what] [if] [we|they] wind|wound|winding {body} up", "[what] [if] [we|they] wind|wound|shut up|down {body}",
        "[what] [if] [we|they] shut|stand|stood {body} down", "what if {body} is|was|were wound|shut up|down",
      ], means: "plan dissolve {body} effective {soon}"),
    PlainShape(
      .planSucceed,
      [
        "what if {organisation} is|was|were abolished|dissolved|scrapped|wound|replaced|reorganised|restructured|superseded [up] [by] [another|new] [body|organisation]",
        "what if {organisation} ceases|ceased|stops|stopped to exist|existing", "what if {organisation} is|was no more",
      ], means: "plan succeed {organisation} by NAME effective {soon}"),
    PlainShape(
      .planSucceed, ["what if {organisation} is|was|were replaced|succeeded|followed by {words}"],
      means: "plan succeed {organisation} by \"{words}\" effective {soon}"),
    PlainShape(
      .planMerge,
      ["what if {organisation} merges|merged|merge|combines|combined with|into another|other|neighbouring {words}"],
      means: "plan merge {organisation}, NAME into NAME effective {soon}"),
    PlainShape(
      .planTransfer,
      [
        "[what] [if] {agent} takes|took|take over|on {duty}", "[what] [if] {agent} did|does {duty} instead",
        "give|hand|pass|transfer|move|assign|shift {duty} [over] to {agent}",
        "[what] [if] [we|they] gave|handed|passed|transferred|moved|assigned|shifted {duty} [over] to {agent}",
        "[what] [if] {duty} went|goes|moved|moves|passed|passes [over] to {agent}",
      ], means: "plan transfer {duty} from {doer} to {agent} effective {soon}"),
    PlainShape(
      .planRotate,
      [
        "[what] [if] chair of {body} rotates|rotated|rotate between|among {attendees} each|every year",
        "[what] [if] chair of {body} rotates|rotated|rotate between|among {attendees}",
        "[what] [if] [let] {attendees} alternate|rotate|take [turns|it] as|in|at|chairing [turns] chair|chairing [of] {body}",
        "rotate chair of {body} between|among {attendees} [each|every] [year]",
      ], means: "plan rotate {body} among {attendees} every 1 year effective {soon}"),
    PlainShape(
      .planRotate,
      [
        "[what] [if] chair rotates|rotated|rotate between|among {attendees} each|every year",
        "[what] [if] chair rotates|rotated|rotate between|among {attendees}",
      ], means: "plan rotate {main} among {attendees} every 1 year effective {soon}"),
    PlainShape(
      .planRotate,
      ["rotate chair of {body} each|every year", "[what] [if] chair of {body} rotates|rotated each|every year"],
      means: "plan rotate {body} among NAME, NAME every 1 year effective {soon}"),
    PlainShape(
      .planRotate,
      ["[what] [if] chair rotates|rotated|rotate [each|every] [year]", "rotate chair [each|every] [year]"],
      means: "plan rotate {main} among NAME, NAME every 1 year effective {soon}"),
  ]

  /// Who comes to a post, or leaves it.
  private static let posts: [PlainShape] = [
    PlainShape(
      .planAppoint,
      [
        "[what] [if] [we|they] appoint|appointed|hire|hired|choose|chose {person} as|to [be] {post}",
        "replace {post} with|by {person}", "[what] [if] {person} replaced|replaces|followed|succeeded {post}",
      ], means: "plan appoint {person} to {post} effective {soon}"),
    PlainShape(
      .planAppoint,
      [
        "[what] [if] [we|they] appoint|appointed|hire|hired|choose|chose {words} as|to [be] {post}",
        "replace {post} with|by {words}",
      ],
      means: "plan create \"{words}\" as person and appoint \"{words}\" to {post} effective {soon}"),
    PlainShape(
      .planAppoint,
      [
        "[what] [if] [can|could|should] [we|they] appoint|appointed|hire|hired|recruit|recruited|find|found|get|got|choose|chose new|another|different {post}",
        "[what] [if] [can|could|should] we|they replace|replaced|change|changed {post}", "replace {post}",
        "what if {post} is|was|were replaced", "what if there is|was|were new|another|different {post}",
      ], means: "plan create NAME as person and appoint NAME to {post} effective {soon}"),
    PlainShape(
      .planStandDown,
      [
        "what if|happens [if] {post} leaves|left|goes|went|quits|quit|is|was [gone|vacant|removed]",
        "what if there is|was|were no {post}", "what if we lose|lost|have|had [no] {post}",
        "what if nobody is|was {post}",
      ], means: "plan stand down {postholder} from {post} effective {soon}"),
  ]

  /// A post or a person that sits on a body: after the organisations, which are meant before them.
  static let seatsOfRoles: [PlainShape] = [
    PlainShape(
      .planJoin,
      [
        "what if {role} joins|joined {body}", "add {role} to {body}", "give {role} seat|place on|at {body}",
        "what if {body} gains|gained|gets|got|takes|took [in|on] {role} [as] [member]",
      ],
      means: "plan join {role} to {body} effective {soon}"),
    PlainShape(
      .planWithdraw,
      [
        "what if {role} leaves|left|quits|quit {body}", "remove|take {role} from|off {body}",
        "what if {role} withdraws|withdrew from {body}", "drop {role} from {body}", "what if {body} loses|lost {role}",
      ], means: "plan withdraw {role} from {body} effective {soon}"),
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
      ], means: "plan stand down {postholder} from {post} effective {soon}"),
  ]

  private static let making: [PlainShape] = [
    PlainShape(
      .planRhythm,
      [
        "[what] [if] {body} met|meets|meet|meeting [only] {rhythm}", "make|have {body} meet {rhythm}",
        "should|could|can {body} meet {rhythm}", "what if {body} only|just met|meets {rhythm}",
      ], means: "plan rhythm {body} to {rhythm} effective {soon}"),
    PlainShape(
      .planRhythm, ["[what] [if] we|partnership|board met|meet|meets [only] {rhythm}"],
      means: "plan rhythm {main} to {rhythm} effective {soon}"),
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
      .planQuorum,
      [
        "[what] [if] [can|could|should] [we|they] change|changed|set|make|made|raise|raised|lower|lowered quorum of|for {body} to {share}",
        "set|make quorum of {share} for|of|at|in|on {body}", "what if quorum of|for {body} was|is|were {share}",
        "what if {body} had|has quorum of {share}",
      ], means: "plan quorum {body} to {share} of {body}.members effective {soon}"),
    PlainShape(
      .planQuorum,
      [
        "[what] [if] [can|could|should] [we|they] change|changed|set|make|made|raise|raised|lower|lowered quorum to {share}",
        "what if quorum was|is|were {share}",
      ], means: "plan quorum {main} to {share} of {main}.members effective {soon}"),
    PlainShape(
      .planCreate,
      [
        "[what] [if] [can|could|should] [we|they] add|added|create|created|set|start|started|form|formed [up] [new] subgroup|group for|on|about {words}",
        "[what] [if] [can|could|should] [we|they] add|added|create|created|set|start|started|form|formed [up] [new] {words} subgroup|group",
        "set up [new] {words} subgroup|group",
      ], means: "plan create \"{words} subgroup\" as subgroup under {main} effective {soon}"),
    PlainShape(
      .planQuorum,
      [
        "[what] [if] [can|could|should] [we|they] change|changed|set|make|made|raise|raised|lower|lowered quorum [of] {body} to {words}",
        "what if quorum of {body} was|is|were {words}",
      ], means: "plan quorum {body} to RULE{least} effective {soon}"),
    PlainShape(
      .planQuorum,
      [
        "[what] [if] [can|could|should] [we|they] change|changed|set|make|made|raise|raised|lower|lowered quorum [to] {words}",
        "what if quorum was|is|were {words}",
      ], means: "plan quorum {main} to RULE{least} effective {soon}"),
  ]

  /// Two changes beside each other, neither of which is said.
  private static let heldBeside: [PlainShape] = [
    PlainShape(
      .planMerge,
      [
        "compare merging|merger|merge with|and|to|against|or leaving|withdrawal|withdrawing|leave",
        "compare leaving|withdrawing with|and|to|against|or merging|merger",
        "should we merge or leave", "is it better to merge or leave",
      ],
      means: "plan merge {main}, NAME into NAME effective {soon}", "plan withdraw NAME from {main} effective {soon}",
      "compare options")
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
