import Language

/// Changes of structure, as people say them.
extension PlainShapes {
  private static let budgets: [PlainShape] = [
    PlainShape(
      .planMergeBudgets,
      [
        "[what] [if] [we|they] merge|merged|pool|pooled|combine|combined|join|joined budgets|funds of {body} and {other}",
        "[what] [if] [we|they] merge|merged|pool|pooled|combine|combined {body} and {other} budgets|funds|money",
        "what if budgets|funds of {body} and {other} merge|merged|combine|were [merged|combined|pooled]",
        "could|can|should|might|may we|they merge|combine|pool budgets|funds|money of {body} and {other}",
        "one|single|1 budget|fund|pot for {body} and {other}",
      ], means: "plan merge budgets {body}, {other} into NAME effective {nextyear}"),
    PlainShape(
      .planMergeBudgets,
      [
        "[what] [if] [should|could|can] [we|they] merge|merged|pool|pooled|combine|combined|join|joined [two|both|our|children] [and] [adults] budgets|funds",
        "what if [two|both|our] budgets|funds merge|merged|is|are|was|were [merged|pooled|combined|joined]",
        "what would|does merging|pooling|combining [two|both|our] budgets|funds mean|do|cost|change [for] [us|everyone|each] [partner|partners]",
      ], means: "plan merge budgets {allfunds} into NAME effective {nextyear}"),
    PlainShape(
      .planUplift,
      [
        "plan {payment} uplift|increase|rise", "plan uplift|increase|rise of {payment}",
        "propose {payment} uplift|increase|rise [to|for] [everyone|all] [partners]",
        "propose uplift|increase|rise of {payment}", "uplift [all] budget|budgets|contributions by {payment}",
        "put {payment} on everyone|all|contributions|budget next [financial] year",
      ], means: "plan uplift {main} by {payment} effective {nextyear}"),
  ]

  /// Changes in plain words: their exact forms are offered, and never carried out.
  static let changes: [PlainShape] =
    renewingFirst + restructuring + budgets + [
      PlainShape(
        .planMerge,
        [
          "[what] [if] [we|they] merge|merged|combine|combined|join|joined {body} and|with {other}",
          "what if {body} and {other} merge|merged|combine|combined|were [merged|combined]",
          "what would it take to merge {body} and|with {other}", "merge {body} {other}",
          "could|can|should|might|may we|they merge|combine|join {body} and|with {other}",
          "could|can|should {body} and {other} merge|combine|be|join [merged|combined|joined]",
        ], means: "plan merge {body}, {other} into NAME effective {soon}"),
      PlainShape(
        .planMerge,
        [
          "[what] [if] [we|they] merge|merged|fold|folded {body} into {other}",
          "what if {body} is|was merged|folded into {other}",
        ],
        means: "plan merge {body} into {other} effective {soon}"),
      PlainShape(
        .planMerge,
        [
          "[what] [if] {parts} merge|merged|combine|combined|join|joined|become|became|form|formed [into] one|single|1 [partnership|body|board|arrangement]",
          "what if {parts} is|was|were merged|combined|joined into one|single|1 [partnership|body|board|arrangement]",
          "[what] [if] [we|they] merge|merged|combine|combined {parts} [into] [one|single|1] [partnership|body|board|arrangement]",
          "what if there is|was|were one|single|1 partnership|body|board|arrangement for {parts}",
          "[what] [if] one|single|1 partnership|body|board|arrangement for {parts}",
        ], means: "plan merge {parts} into NAME effective {soon}"),
      PlainShape(
        .planDissolve,
        [
          "[what] [if] [we|they] dissolve|dissolved|abolish|abolished|scrap|scrapped|close|closed|disband|disbanded {body}",
          "what if {body} is|was|were dissolved|abolished|scrapped|closed|ended|disbanded|gone", "get rid of {body}",
          "could|can|should|might|may we|they dissolve|abolish|scrap|close|disband|end|drop {body}",
          "could|can|should {body} be dissolved|abolished|scrapped|closed|ended|disbanded",
          "[what] [if] [we|they] end|ended|stop|stopped {body}", "can we do without {body}",
          "what if there was|were no {body}",
          "what if {body} ends|ended|stops|stopped|closes|closed|disbands|disbanded|ceases|ceased [existing] [altogether]",
        ], means: "plan dissolve {body} effective {soon}"),
      PlainShape(
        .planMove,
        [
          "[what] [if] [we|they] move|moved|put|place|placed {body} under|beneath|below {other}",
          "what if {body} reports|reported|answers|answered to {other}",
          "what if {body} is|was|were [moved] under {other}",
          "what if {body} moves|moved|goes|went|comes|came|sits|sat under|beneath|below {other}",
        ], means: "plan move {body} under {other} effective {soon}"),
      PlainShape(
        .planRechair,
        [
          "could|can|should|may {agent} become|be chair of {body}", "what if {body} is|was|were chaired by {agent}",
          "what if {agent} chairs|chaired {body}", "make {agent} chair of {body}",
          "let|make|have|get {agent} [to] chair|lead {body}",
          "what if {agent} takes|took over chair of {body}", "what if {agent} was|were chair of {body}",
        ], means: "plan rechair {body} to {agent} effective {soon}"),
      PlainShape(
        .planRechair,
        [
          "[what] [if] [could|can|should] we|they appoint|appointed|choose|chose|pick|picked|find|found|get|got|have|had different|another|new chair of|for|at|on {body}",
          "what if {body} has|had|gets|got different|another|new chair", "give|gave {body} different|another|new chair",
          "appoint|choose|pick|find|get|elect different|another|new chair of|for|at|on {body}",
          "could|can|should {body} have different|another|new chair",
          "could|can|should|what [if] we|they change|changed|replace|replaced chair of|for|at|on {body}",
          "what if somebody|someone else|other chairs|chaired {body}", "what if different chair ran|led|took {body}",
        ], means: "plan rechair {body} to NAME effective {soon}"),
      PlainShape(
        .planSplit,
        [
          "[what] [if] [could|can|should] we|they split|separate|separated|demerge|demerged|unmerge|divide|divided partnership|board|it again|back [again] [up]",
          "what if partnership|board|it is|was|were split|separated|demerged|divided again|back [again]",
          "[what] [if] [could|can|should] we|they undo|undid|reverse|reversed merger",
          "what if merger is|was|were undone|reversed",
        ], means: "plan split {main} back effective {soon}"),
      PlainShape(
        .planSplit,
        [
          "[what] [if] [could|can|should] we|they split|separate|separated|demerge|demerged|divide|divided partnership|board|it [up]",
          "what if partnership|board|it is|was|were split|separated|demerged|divided [up]",
        ], means: "plan split {main} into NAME, NAME effective {soon}"),
      PlainShape(
        .planSplit,
        [
          "[what] [if] [could|can|should] we|they split|separate|separated|demerge|demerged|divide|divided {body} again|back [again]",
          "what if {body} is|was|were split|separated|demerged|divided again|back [again]",
        ], means: "plan split {body} back effective {soon}"),
      PlainShape(
        .planSplit,
        [
          "[what] [if] [could|can|should] [we|they] split|separate|separated|demerge|demerged|divide|divided {body} [up]",
          "what if {body} is|was|were split|separated|demerged|divided [up]",
        ], means: "plan split {merged} back effective {soon}", "plan split {merged} into NAME, NAME effective {soon}"),
      PlainShape(
        .planSplit,
        [
          "[what] [if] [could|can|should] we|they split|separate|separated|demerge|demerged|divide|divided {body} [up]",
          "what if {body} is|was|were split|separated|demerged|divided [up]",
        ], means: "plan split {body} into NAME, NAME effective {soon}"),
      PlainShape(
        .planAppoint,
        ["appoint {person} to|as {post}", "what if {person} becomes|became {post}", "make {person} {post}"],
        means: "plan appoint {person} to {post} effective {soon}"),
      PlainShape(
        .planStandDown,
        [
          "what if {seat} leaves|left|resigns|resigned|retires|retired|stands|stood|steps|stepped|goes|went [down]",
          "stand down {seat}", "what if we lose|lost {seat}",
        ], means: "plan stand down {incumbent} from {seat} effective {soon}"),
      PlainShape(
        .planJoin,
        [
          "what if {organisation} joins|joined {body}", "add {organisation} to {body}",
          "give {organisation} seat on {body}",
        ],
        means: "plan join {organisation} to {body} effective {soon}"),
      PlainShape(
        .planWithdraw,
        [
          "what if {other} leaves|left|quits|quit {body}", "what if {other} withdraws|withdrew from {body}",
          "take|remove {other} out of|from {body}",
        ], means: "plan withdraw {other} from {body} effective {soon}"),
      PlainShape(
        .planWithdraw,
        [
          "what if {organisation} leaves|left|quits|quit {body}",
          "what if {organisation} withdraws|withdrew from {body}",
          "remove|take {organisation} from|off {body}", "take {organisation} off {body}",
        ], means: "plan withdraw {organisation} from {body} effective {soon}"),
      PlainShape(
        .planRename, ["what if {thing} is|was|were called|renamed something|anything [else|different|new]"],
        means: "plan rename {thing} to \"NAME\" effective {soon}"),
      PlainShape(
        .planRename,
        [
          "rename {thing} to|as {words}", "what if {thing} is|was|were called|renamed {words}",
          "[what] [if] [we|they] call|called|rename|renamed {thing} {words} instead",
          "[what] [if] [we|they] rename|renamed {thing} to|as {words}",
        ],
        means: "plan rename {thing} to \"{words}\" effective {soon}"),
      PlainShape(
        .planRename,
        ["what if {thing} is|was|were renamed", "rename {thing}", "what if {thing} changes|changed [its] name"],
        means: "plan rename {thing} to \"NAME\" effective {soon}"),
      PlainShape(
        .planDissolve, ["what if {body} goes|go|went [away]", "what if {body} is|was|were no more"],
        means: "plan dissolve {body} effective {soon}"),
    ] + seatsOfRoles + renewing
}
