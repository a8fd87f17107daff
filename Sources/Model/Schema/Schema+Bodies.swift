/// Names, structure, people and how a body works.
extension Schema {
  private static let agents = EntityKind.agents
  private static let holders: [EntityKind] = [.body, .organisation]
  private static let sources: [EntityKind] = [.organisation, .body, .post, .person, .event, .document, .source]

  static let identity: [RelationDefinition] = [
    entry(
      "name", "name", is: .text, many: false, lasts: .timeless, .identity,
      "the full name, given in the declaration's first line"),
    entry("called", "called", is: .text, many: false, .identity, "the name it goes by from a date on"),
    entry("alias", "also", is: .alias, .identity, "an acronym, a former name or a printed variant"),
    entry("kind", "kind", is: .word([]), many: false, lasts: .timeless, .identity, "what sort of thing it is"),
    entry("exists", "exists", is: .nothing, many: false, .identity, "its life: first and last day, or the events"),
    entry(
      "areas", "covers", inverse: "covered-by",
      of: [.organisation, .body, .function, .fund, .document, .series, .duty], is: .entity([.area]), .identity,
      "an area it covers"),
    entry(
      "clients", "serves", of: [.body, .function, .duty, .fund, .route],
      is: .word(["children", "adults", "both"]), many: false,
      lasts: .timeless, .identity, "whether it is for children, adults or both"),
    entry(
      "predecessors", "follows", inverse: "successors", is: .entity([]), lasts: .enduring, .identity,
      "what it succeeds"),
    entry(
      "perhaps", "may be", inverse: "perhaps-also", is: .entity([]), .identity,
      "what it may be the same as, or continue"),
  ]

  static let structure: [RelationDefinition] = [
    entry(
      "parent", "part of", inverse: "subgroups", of: [.body, .organisation, .area],
      is: .entity([.body, .organisation, .area]), near: ["reports-to", "feeds", "works-with"], .structure,
      "the body, organisation or area it is part of; there may be several"),
    entry(
      "reports-to", "reports to", inverse: "reported-to-by", of: agents, is: .entity(agents),
      near: ["accountable-to", "parent", "feeds"], .structure,
      "whom it reports to"),
    entry(
      "feeds", "feeds", inverse: "fed-by", of: holders, is: .entity(holders), near: ["reports-to", "works-with"],
      .structure, "whom it passes issues to"),
    entry("oversees", "oversees", inverse: "overseen-by", of: agents, is: .entity([]), .structure, "what it oversees"),
    entry(
      "works-with", "works with", inverse: "alongside", of: holders, is: .entity(holders), .structure,
      "a body alongside it"),
    entry(
      "leader", "led by", inverse: "leads", of: holders, is: .entity(agents), near: ["chair", "scrutineer", "host"],
      .structure, "who leads it"),
    entry(
      "supported-by", "supported by", inverse: "supports", of: holders, is: .entity(agents), near: ["host", "leader"],
      .structure,
      "the team that supports it"),
    entry(
      "host", "hosted by", inverse: "hosts", of: [.body, .organisation, .fund, .post], is: .entity([.organisation]),
      near: ["supported-by", "leader"], .structure,
      "the organisation that hosts it, which is not to be accountable for it"),
    entry(
      "complete", "complete", of: [.body, .fund, .document, .duty], is: .relation, lasts: .attested, .structure,
      "a list that the source sets out whole for its period"),
  ]

  static let people: [RelationDefinition] = [
    entry(
      "chair", "chaired by", inverse: "chairs", of: [.body], is: .entity(agents), many: false,
      near: ["vice-chair", "leader", "scrutineer"], .people, "who chairs it"),
    entry(
      "vice-chair", "vice chair", inverse: "vice-chairs", of: [.body], is: .entity(agents), many: false,
      near: ["chair", "leader"], .people,
      "who is its vice chair"),
    entry(
      "scrutineer", "scrutinised by", inverse: "scrutinises", of: [.body, .function, .duty], is: .entity([.post]),
      near: ["chair", "leader"], .people, "who scrutinises it; that is not to be accountable for it"),
    entry(
      "partners", "partner", inverse: "partner-of", of: [.body, .function], is: .entity([.organisation]),
      with: [.through], table: "partners", near: ["members", "relevant-agencies"], .people,
      "a statutory safeguarding partner, and its delegated officer"),
    entry(
      "members", "member", inverse: "member-of", of: [.body, .meeting],
      is: .entity([.organisation, .body, .post, .person]), with: [.capacity, .onBehalf, .through],
      as: [
        "chair", "vice-chair", "statutory-member", "member", "participating-observer", "lay-member", "adviser",
        "invited", "attendee",
      ], lasts: .attested, table: "members", near: ["partners", "relevant-agencies", "chair"], .people,
      "who sits on it, in what capacity, on whose behalf"),
    entry(
      "relevant-agencies", "relevant agency", inverse: "relevant-agency-of", of: [.body], is: .entity([.organisation]),
      with: [.through], table: "relevant agencies", near: ["members", "partners"], .people,
      "a relevant agency, and who represents it"),
    entry(
      "organisation", "within", inverse: "posts", of: [.post], is: .entity([.organisation, .body]), many: false,
      .people, "where the post sits"),
    entry(
      "holder", "held by", inverse: "holds", of: [.post], is: .entity([.person]), many: false, lasts: .attested,
      near: ["organisation", "appointed-by", "nominated-by"], .people,
      "the person who holds the post"),
    entry(
      "acts-for", "acts for", inverse: "represented-by", of: [.post, .organisation, .body],
      is: .entity([.organisation, .body, .post, .area]), near: ["organisation", "appointed-by"], .people,
      "for whom it acts"),
    entry(
      "appointed-by", "appointed by", inverse: "appoints", of: [.post, .person], is: .entity(agents),
      near: ["nominated-by", "accountable-to", "organisation"], .people,
      "who appoints it"),
    entry(
      "nominated-by", "nominated by", inverse: "nominates", of: [.post, .person], is: .entity(agents),
      near: ["appointed-by"], .people,
      "who nominates it"),
  ]

  static let working: [RelationDefinition] = [
    entry(
      "quorum", "quorum", of: [.body], is: .expression, many: false, near: ["meets", "partners", "members"], .quorum,
      "who must be there for a meeting to decide"),
    entry("meets", "meets", of: [.body], is: .rhythm, many: false, near: ["quorum"], .working, "how often it meets"),
    entry(
      "remit", "remit", of: [.body, .post, .duty, .function, .event, .document, .source, .organisation, .route],
      is: .text,
      .working, "what it is for, one task a clause"),
    entry(
      "priorities", "priority", of: [.body, .function], is: .text, lasts: .period, .working, "a priority of a period"),
  ]
}
