import Language

/// Questions of formulas, and of what would reach a sum.
extension PlainShapes {
  static let formulas: [PlainShape] = [
    PlainShape(
      .formulaShow,
      [
        "what does {formula} say", "what is {formula}", "how does {formula} work", "explain {formula}",
        "terms of {formula}", "what are terms of {formula}", "show {formula}",
      ], means: "formula show {formula}"),
    PlainShape(
      .formulaRun,
      [
        "what would|does everyone|each|all|partners pay by|under|with {formula}", "who pays what by|under {formula}",
        "what if everyone|all|we pays|pay by {formula}", "work out {formula}",
      ], means: "formula run {formula}"),
    PlainShape(
      .formulaRun,
      [
        "share {money} by {formula}", "split {money} by {formula}", "{money} by|under {formula}",
        "what if we share|split {money} by {formula}", "what would each|everyone pay of {money} by|under {formula}",
      ], means: "formula run {formula} on {money}"),
    PlainShape(
      .formulaFit,
      [
        "what|which formula fits|explains [our] budget|contributions|money", "how is budget shared|split",
        "by what|which formula do we share", "fit formula",
      ], means: "formula fit {main}"),
    PlainShape(.formulaShow, agreed, means: "formula show {formulas}", "formula fit {main}"),
    PlainShape(.formulaFit, agreed, means: "formula fit {main}"),
    PlainShape(
      .formulaFit,
      [
        "what|which formula fits|explains {fund}", "how is {fund} shared|split",
        "what|which formula was used for {fund}", "is there formula for|behind {fund}", "fit formula to {fund}",
      ], means: "formula fit {fund}"),
    PlainShape(
      .funding,
      [
        "how was|were budget|money|costs shared|split|divided",
        "how did partners|they share|split|divide it|costs|budget",
      ],
      means: "funding {funded} {year}"),
    PlainShape(.funding, ["how was|were {fund} shared|split|divided"], means: "funding {fund} {year}"),
    PlainShape(
      .mustPay,
      [
        "what must {organisation} pay to reach|get|have {money}",
        "how much must|should|would {organisation} pay to reach|get|have {money}",
        "what does {organisation} need to pay to reach|have {money}",
        "how much does|would {organisation} have|need to pay to reach|get|have {money}",
        "how much does|would {organisation} have|need to pay for {money}",
        "how much does|would {organisation} have|need to pay for budget of {money}",
        "how much does|would {organisation} have|need to pay to keep|hold budget|it at {money}",
        "what must|would {organisation} pay to keep|hold budget|it at {money}",
      ], means: "what must {organisation} pay to reach {money}"),
    PlainShape(
      .mustPay,
      [
        "what must everyone|all|partners pay to reach|get|have {money}",
        "how much must everyone|all|partners pay to reach|get|have {money}",
        "what does everyone|do partners have|need to pay for {money}",
      ], means: "what must everyone pay to reach {money}"),
    PlainShape(
      .shareKeeps,
      [
        "what share keeps|holds {organisation} at {money}", "what share would keep|hold {organisation} at|to {money}",
        "what share|percentage keeps|holds|is {organisation} at|to {money}",
        "at what share does {organisation} pay {money}", "which share keeps|holds {organisation} at|to {money}",
        "what percentage would keep|hold {organisation} at|to {money}",
      ], means: "what share keeps {organisation} at {money}"),
    PlainShape(
      .upliftReaches,
      [
        "what uplift|increase|rise reaches {money} by {when}",
        "what uplift|increase|rise gets|takes|brings us to {money} by {when}",
        "what uplift|increase|rise do we need to reach|get {money} by {when}",
        "how much more must everyone|all pay to reach {money} by {when}",
        "what uplift|increase|rise would reach {money} by|in {when}", "uplift to {money} by {when}",
      ], means: "what uplift reaches {money} by {when}"),
    PlainShape(
      .totalKeeps,
      [
        "what total|budget keeps|holds {organisation} at {money} by|under {formula}",
        "what total|budget would keep|hold {organisation} at|to {money} by|under {formula}",
        "how big|large can budget be with {organisation} at {money} by|under {formula}",
        "at what total|budget does {organisation} pay {money} by|under {formula}",
        "highest total|budget with {organisation} at {money} by|under {formula}",
      ], means: "what total keeps {organisation} at {money} by formula {formula}"),
    PlainShape(
      .reportFunding,
      [
        "funding|budget|money report", "report funding|budget|money", "report on funding|budget|money|contributions",
        "one page on funding|budget|money|contributions", "page on funding|budget|money|contributions",
        "budget on one page", "funding on one page", "what do we know about budget|money|funding",
      ], means: "report funding {main}"),
    PlainShape(
      .reportFunding,
      ["funding|budget|money report for|on|of {body}", "report on funding|budget|money of|for {body}"],
      means: "report funding {body}"),
  ]

  private static let agreed: [PlainShape.Pattern] = [
    "is|are there [funding|agreed|budget] formula|formulas [agreed|for] [it|budget|money|funding]",
    "what is [funding|agreed|contribution|budget] formula", "funding formula",
    "what|which formula do|does partners|partnership|we|they|it use", "what|which formula was|is agreed",
    "do|have we|they|partners [have|got|agreed] formula [agreed]",
  ]
}
