import Language

/// Questions of what the law asks: who appoints, who reviews, whether something is law or guidance.
extension PlainShapes {
  private static let adultsBoard = "[safeguarding] adults|sab [board|boards]"
  private static let legally = "[by|in] [law|statute|legally|lawfully]"

  static let lawAsked: [PlainShape] = [
    PlainShape(
      .show,
      [
        "can|could|may|should|is [independent] scrutineer [also] [allowed|able] [to] [also] chair board|boards|group|groups|body|bodies|partnership|meeting|meetings|anything",
        "may|can|could who scrutinises [also] chair", "is scrutineer allowed to chair [board|group|it]",
      ], opening: "Of the rules held here this one speaks of it; it is a local one, and no law:",
      means: "show {independence}"),
    PlainShape(
      .show,
      [
        "who appoints|appointed|names|must chair of [safeguarding] adults board|boards by|in law|statute",
        "who appoints|names chair of [safeguarding] adults board|boards legally|lawfully",
        "by|in law who appoints|names chair of [safeguarding] adults board|boards",
        "legally who appoints|names chair of [safeguarding] adults board|boards",
        "who must|has|should [to] appoint|name chair of [safeguarding] adults board|boards \(legally)",
        "who does|do law|act|statute|care say|act appoints chair of [safeguarding] adults board",
        "who appoints|names|chooses chair of sab|sabs",
        "does|do|must council|councils|local authority|authorities appoint|name|choose [adults|sab] chair [of] [safeguarding] [adults|sab] [board]",
      ], means: "show {chairappointed}"),
    PlainShape(
      .find,
      [
        "who must|should|shall appoint|name|choose|select [independent] chair [of] [partnership|board|it]",
        "who has|ought to appoint|name|choose|select [independent] chair [of] [partnership|board|it]",
        "whose job|duty|responsibility is it to appoint|name|choose [independent] chair [of] [partnership|board|it]",
      ],
      opening:
        "Who is stated to appoint it; then the rule on the chair of a safeguarding adults board, and of no other:",
      means: "find {main}.chair.appointed-by", "show {chairappointed}"),
    PlainShape(
      .list,
      [
        "does|do|must|has|have \(adultsBoard) need|require|have [to] [have] independent chair \(legally)",
        "does|do|must|has|have [safeguarding] childrens|children partnership|board need|require|have [to] [have] independent chair \(legally)",
        "does|do|must|has|have partnership|board|it|we need|require|have [to] [have] independent chair \(legally)",
        "does|do|must|has|have \(adultsBoard) need|require|has|have to have chair \(legally)",
        "does|do|must \(adultsBoard) need|require chair", "must \(adultsBoard) have chair \(legally)",
        "does|do|must|has|have partnership|board|we need|require|has|have to have chair \(legally)",
        "is|are [independent] chair required|needed|compulsory|mandatory [by|in] [law|statute] for|in|on [safeguarding] childrens|children|adults|sab|it [partnership|board]",
        "must chair be independent \(legally)", "does|do chair have|need to be independent \(legally)",
        "is independent chair required|needed|mandatory|compulsory|obligatory|necessary \(legally)",
        "does|do law|statute|act|guidance require|ask|say|need [for] independent chair",
      ], opening: "These are the rules on chairs that the model holds; it tells of no other.",
      means: "list rules where name contains \"chair\""),
    PlainShape(
      .list,
      [
        "does|do law|statute|act|guidance require|ask|say|need [for] [independent] scrutineer|scrutiny",
        "is|are [independent] scrutineer|scrutiny required|needed|mandatory|compulsory|obligatory|necessary \(legally)",
        "must|should scrutineer be independent \(legally)",
        "does|do scrutineer have|need|has to be independent \(legally)",
        "must there be [independent] scrutineer|scrutiny \(legally)",
        "must partnership|board|it|we|they have [independent] scrutineer|scrutiny \(legally)",
        "does|do partnership|board|it|we|they need|have [to] [have] [independent] scrutineer|scrutiny \(legally)",
      ], opening: "These are the rules on scrutiny that the model holds; it tells of no other.",
      means: "list rules where name contains \"scrutin\""),
    PlainShape(
      .whoIsAccountable,
      [
        "who|which|what [are|is] [agencies|organisations|bodies] {duty} partner|partners",
        "who|which|what agencies|organisations|bodies are|is {duty} partner|partners",
        "list {duty} partners", "{duty} partners",
      ], means: "who is accountable for {duty}"),
    PlainShape(
      .whoIsAccountable,
      [
        "is|are|was|were {organisation} {duty} partner|partners",
        "is|are {organisation} [one] of {duty} partners", "does|do {organisation} count as {duty} partner",
      ], opening: "Who answers for it is named here; nothing in the model says so of another.",
      means: "who is accountable for {duty}"),
    PlainShape(
      .whoIsAccountable,
      [
        "is|are {duty} law|statute|statutory|legal|mandatory|required|compulsory or guidance|optional|discretionary|voluntary|advice|local [only] [requirement|duty|practice]",
        "is|are {duty} guidance|optional|discretionary|voluntary|local or law|statute|statutory|mandatory|required|compulsory [requirement|duty]",
        "is|are {duty} statutory|mandatory|compulsory|optional|discretionary|voluntary|obligatory [requirement|duty]",
        "is|are {duty} required|demanded by law|statute|guidance", "does|do law|statute require {duty}",
        "is there law|statute on|about|behind {duty}", "what law|statute|act is|lies behind {duty}",
        "which law|statute|act requires {duty}",
      ], means: "who is accountable for {duty}"),
    PlainShape(
      .find, ["deadline|deadlines for|of {duty}", "time limit for|of|on {duty}"], means: "find {duty}.deadline"),
  ]
}
