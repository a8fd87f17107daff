import Language

/// Changes of routes, of tasks and of several things at once, as people say them: their exact forms are offered.
extension PlainShapes {
  static let retasking: [PlainShape] = rerouting + remits + rotas + together

  private static let rerouting: [PlainShape] = [
    PlainShape(
      .planRoute,
      [
        "[what] [if] [can|could|should] [we|they] change|changed|set|cut|shorten|shortened|put time limit of|for|on {route} to {words}",
        "what if {route} had|has|gets time limit of {words}", "give|gave {route} time limit of {words}",
        "what if {route} may|might|could take|took at most {words}", "what if {route} took|takes at most {words}",
      ], means: "plan route {route} time limit {duration} effective {soon}"),
    PlainShape(
      .planRoute,
      [
        "[what] [if] {agent} decides|decided at end of {route}", "let|make {agent} decide at end of {route}",
        "what if {route} is|was|were decided by {agent}", "should|could|can {agent} decide at end of {route}",
      ], means: "plan route {route} decided by {agent} effective {soon}"),
    PlainShape(
      .planRoute,
      [
        "[what] [if] {route} goes|went on to {agent}", "what if {route} ends|ended with|at {agent}",
        "add last|further|another step to {agent} to|in {route}",
      ], means: "plan route {route} with last step to {agent} effective {soon}"),
    PlainShape(
      .planRoute,
      [
        "[what] [if] [we|they] drop|dropped|skip|skipped|remove|removed|cut first step of {route}",
        "what if {route} had|has no first step",
      ], means: "plan route {route} without first step effective {soon}"),
  ]

  private static let remits: [PlainShape] = [
    PlainShape(
      .planRemit,
      [
        "add {words} to remit|tasks|job|work of {body}", "give|gave {body} task of {words}",
        "[what] [if] [we|they] widen|widened|extend|extended|change|changed remit of {body} to [include|cover] {words}",
        "what if remit of {body} included|includes|covered|covers {words}",
        "what if {body} also did|does|handles|handled {words}",
      ], means: "plan remit {body} with \"{words}\" effective {soon}")
  ]

  private static let rotas: [PlainShape] = [
    PlainShape(
      .planRotate,
      [
        "[what] [if] chair of {body} rotates|rotated|rotate [between|among] [partners]", "rotate chair of {body}",
        "[what] [if] {body} has|had rotating|rotational chair",
        "[what] [if] [could|can|should] partners take|took turns [to] chair|chairing {body}",
        "[what] [if] {body} is|was|were chaired in turn|rotation [by] [partners]",
        "set up rota of chairs for {body}",
      ], means: "plan rotate {body} among NAME, NAME every 1 year effective {soon}")
  ]

  private static let together: [PlainShape] = [
    PlainShape(
      .planMerge,
      [
        "[what] [if] [we|they] merge|merged|combine|combined {body} and|with {other} but|and keep|kept|keeping budgets|money|funds|duties|groups apart|separate",
        "[what] [if] {body} and {other} merge|merged|combine|combined but|and keep|kept budgets|money|funds|duties|groups apart|separate",
      ], means: "plan merge {body}, {other} into NAME keeping NAME apart effective {soon}"),
    PlainShape(
      .planMove,
      [
        "[what] [if] [we|they] move|moved|put all|every group|groups|subgroups of|under {body} under|to {other}",
        "what if all groups|subgroups of {body} move|moved|go|went under|to {other}",
      ], means: "plan move all of {body}.subgroups under {other} effective {soon}"),
    PlainShape(
      .planWithdraw,
      [
        "[what] [if] {organisation} leaves|left|withdraws|withdraw|quits all|every group|groups|subgroups of {body}",
        "withdraw|remove|take {organisation} from all|every group|groups|subgroups of {body}",
        "[what] [if] {organisation} leaves|left|withdraws|withdraw|withdrew from all|every group|groups|subgroups of {body}",
      ], means: "plan withdraw {organisation} from all of {body}.subgroups effective {soon}"),
  ]
}
