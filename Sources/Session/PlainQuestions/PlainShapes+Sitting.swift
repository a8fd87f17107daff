import Language

/// Seats of one side of the table: how many agencies there are, who sits for health, for the council, for schools.
extension PlainShapes {
  static let sidesOfTable: [PlainShape] = counting + standingIn + ofHealth + ofAgencies + speaking + leading + statutory

  private static let main = "partnership|board|it"
  private static let groups = "groups|subgroups|boards|bodies|committees"
  private static let places = "seats|seat|members|places|representatives|people"

  private static let counting: [PlainShape] = [
    PlainShape(
      .count,
      [
        "how many organisations [are|were|is] [there] [named|known|recorded] [here|altogether]",
        "how many organisations [do|does] [papers|paper] name",
      ], means: "count organisations"),
    PlainShape(
      .count,
      [
        "how many \(places) [on|of|in] [\(main)] have|has|with [named] name|holder|person|people",
        "how many \(places) [on|of|in] [\(main)] are|is [named|filled] by named person",
        "how many named \(places)|holders are|were there [on|of|in] [\(main)]",
      ],
      opening: "Seats whose post has a holder by name, or that a person has; an organisation alone names nobody.",
      means: "count {main}.members where holder is stated"),
    PlainShape(
      .count,
      [
        "how many agencies|organisations [are|were|is|was|sat|sit|sits] [there] on|in|at \(main)",
        "how many agencies|organisations sat|sit|sits [there]",
        "how many agencies|organisations does|do|did \(main) have",
      ],
      opening: "Seats that papers list are counted, and not agencies: one may have several, and a seat may name none.",
      means: "count {main}.members"),
    PlainShape(
      .find,
      [
        "how many lead|cabinet|elected members|member|councillors [are|is|sit|sits|sat|were] [there] [on|in|at] [\(main)]",
        "how many councillors|politicians [are|is|sit|sits|sat|were] [there] on|in|at \(main)",
        "which|what|who cabinet|elected|lead members|councillors [are|is|sit|sits|sat|were] on|in|at \(main)",
      ], means: "find {main}.members where kind is elected"),
  ]

  private static let standingIn: [PlainShape] = [
    PlainShape(
      .find,
      [
        "who covers|acts|chairs|deputises|stands|steps|presides [in] [for] [meeting|meetings] if|when chair is away|absent|ill|unavailable|missing",
        "who covers|acts|deputises|stands|steps [in] for chair", "who takes chair if|when chair is away|absent|ill",
        "what if chair is away|absent|ill",
      ], opening: "Who is its vice chair, and who is stated to act for its chair:",
      means: "find {main}.vice-chair", "find {main}.chair.represented-by"),
    PlainShape(
      .find,
      [
        "who may|can send deputy|deputies|substitute|substitutes", "who has deputy|deputies|substitute|substitutes",
        "may|can members|partners send deputies|deputy|substitute|substitutes",
        "which|what members have deputy|deputies",
      ],
      opening: "Whether deputies count, and the members for whom papers name one:",
      means: "find {main}.deputies", "find {main}.members where represented-by is stated"),
  ]

  private static let health =
    ["ccg", "icb", "nhs-trust", "nhs-body", "ambulance"].map { "organisation.kind is \($0)" }.joined(separator: " or ")

  private static let byOrganisation =
    "By the organisation that papers name for each seat; of a seat without one it is only possible."
  private static let healthSeats =
    "({main}.members where kind is icb or \(health)) except (organisations where not (kind is icb))"

  private static let ofHealth: [PlainShape] = [
    PlainShape(
      .count,
      [
        "how many health|nhs \(places)|bodies|organisations|agencies|providers [are|were|was|is|sat|sit|did|does] [there] [on|in|at] [\(main)]"
      ], opening: byOrganisation, means: "count \(healthSeats)", "find \(healthSeats)"),
    PlainShape(
      .find,
      [
        "what|which|who health|nhs \(places)|bodies|organisations|agencies|providers [are|were|sit|sits|sat|is] [there] [on|in|at] \(main)",
        "who are|were health|nhs members|representatives|seats [of|on|in|at] [\(main)]", "health|nhs members|seats",
        "what|which members [of|on] [\(main)] come|came|comes|are|were|is|sit|sat from|for health|nhs",
      ], opening: byOrganisation, means: "find \(healthSeats)"),
  ]

  private static let ofAgencies: [PlainShape] = [
    PlainShape(
      .whoSitsOn,
      [
        "how many {organisation} \(places) [are|were|is|sit|sat] [there] [on|in|at] [\(main)]",
        "how many \(places) does|do|did|has|have|had {organisation} have|has|had|hold [on|in|at] [\(main)]",
        "how many \(places) come|came|comes|are|were|is|sit|sat from|for {organisation}",
        "who are|were {organisation} members|seats [of|on|in|at] [\(main)]",
        "what|which {organisation} \(places)|officers|posts sit|sat|are|were on|in|at \(main)",
      ], means: "who sits on {main} for {organisation}"),
    PlainShape(
      .whoSitsOn,
      [
        "how many {organisation} \(places) [are|were|is|sit|sat] [there] on|in|at {body}",
        "how many \(places) does|do|did|has|have|had {organisation} have|has|had|hold on|in|at {body}",
        "who are|were {organisation} members|seats of|on|in|at {body}",
      ], means: "who sits on {body} for {organisation}"),
    PlainShape(
      .whoSitsOn,
      [
        "does|do|did|is|are {role} attend|attends|on|at|in|sit|go [on|to|in|at] subgroups|groups",
        "does|do|did {role} take part in subgroups|groups",
      ], opening: "What papers state of its seat in the partnership; of each group `who sits on` and its name tells:",
      means: "who sits on {main} for {seated}"),
  ]

  private static let speaking: [PlainShape] = [
    PlainShape(
      .list,
      [
        "what|which \(groups) have|has|did [not|never] [yet] met|meet [yet|at|ever] [all]",
        "what|which \(groups) havent|hasnt|didnt met|meet [yet]",
      ], opening: "Meetings that were held stand here only where their minutes or a record are in the model:",
      means: "list meetings"),
    PlainShape(
      .whoSitsOn,
      ["who represents|represented|speaks|spoke|sits|sat [for] education"],
      opening: "Who speaks for each part of it is last stated with the relevant agencies:",
      means: "at {agenciesat}", "who sits on {agenciesof} for {educators}"),
    PlainShape(
      .find,
      [
        "who employs|employed [independent] scrutineer",
        "who is [independent] scrutineer employed by", "who is employer of [independent] scrutineer",
      ], opening: "Who employs the holder is not stated; of what body the post is:",
      means: "find {main}.scrutineer.organisation"),
    PlainShape(
      .find, ["who employs|employed|pays team|unit|office", "who is employer of team|unit|office"],
      means: "find {main}.supported-by.host"),
    PlainShape(
      .find, ["who employs|employed {post}", "who is employer of {post}", "who is {post} employed by"],
      opening: "Of what body or organisation the post is; that this is the employer, only a paper that says so tells:",
      means: "find {post}.organisation"),
  ]

  /// Of whom only a post has the words in its name: `who represents schools`; and who leads an organisation.
  static let seatedPosts: [PlainShape] = [
    PlainShape(
      .find,
      [
        "who acts|act|deputises|deputise|stands|stand|covers|cover|fills|steps [in] for {post}",
        "who is deputy of|for {post}", "who comes|attends in place of {post}",
        "who comes|acts|stands|covers [in] [for] if|when {post} is away|absent|ill|unavailable [from] [work]",
      ], means: "find {post}.represented-by"),
    PlainShape(
      .whoSitsOn, ["who represents|represented|speaks|spoke|sits|sat [for] {post}"],
      means: "who sits on {main} for {post}"),
    PlainShape(
      .find,
      [
        "who is|was [the] [political] leader|head|mayor|boss of {organisation}",
        "who is|was {organisation} leader|head|mayor|boss", "who leads|led|runs|ran|heads {organisation}",
      ], opening: "Who leads it is not stated; the posts that papers name within it:",
      means: "find {unled}.posts"),
  ]

  private static let leading: [PlainShape] = ["health", "police", "education"].map { side in
    PlainShape(
      .search, ["who leads|led on|for \(side)", "who is [the] lead on|for \(side)"],
      opening: "What is stated with these words, wherever it stands:", means: "search \(side) lead")
  }

  private static let statutory: [PlainShape] = [
    PlainShape(
      .find,
      [
        "is|are|was|were {body} statutory [body|board|group|partnership|function|role]",
        "does|do {body} have statutory role|function|basis",
      ], opening: "What it is, and what of its work is called statutory; of the rest no paper says whether it is:",
      means: "find {body}.kind", "find {body}.remit where it contains \"statutory\"")
  ]
}
