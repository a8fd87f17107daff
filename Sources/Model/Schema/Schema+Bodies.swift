/// Names, structure, people and how a body works.
extension Schema {
  private static let agents = EntityKind.agents
  private static let holders: [EntityKind] = [.body, .organisation]
  private static let sources: [EntityKind] = [.organisation, .body, .post, .person, .event, .document, .source]

  static let identity: [RelationDefinition] = [
    entry(
      .name, "name", "name", is: .text, many: false, lasts: .timeless, .identity,
      "the full name, given in the declaration's first line"),
    entry(.called, "called", "called", is: .text, many: false, .identity, "the name it goes by from a date on"),
    entry(.alias, "alias", "also", is: .alias, .identity, "an acronym, a former name or a printed variant"),
    entry(.kind, "kind", "kind", is: .word([]), many: false, lasts: .timeless, .identity, "what sort of thing it is")
      .asking("what kind is it of?"),
    entry(
      .exists, "exists", "exists", is: .nothing, many: false, .identity, "its life: first and last day, or the events"),
    entry(
      .covers, "areas", "covers", inverse: "covered-by",
      of: [.organisation, .body, .function, .fund, .document, .series, .duty], is: .entity([.area]), .identity,
      "an area it covers"),
    entry(
      .clients, "clients", "serves", of: [.body, .function, .duty, .fund, .route],
      is: .word(["children", "adults", "both"]), many: false,
      lasts: .timeless, .identity, "whether it is for children, adults or both"
    )
    .asking("is it for children, adults or both?"),
    entry(
      .predecessor, "predecessors", "follows", inverse: "successors", is: .entity([]), lasts: .enduring, .identity,
      "what it succeeds"
    )
    .nounBackwards(),
    entry(
      .perhaps, "perhaps", "may be", inverse: "perhaps-also", is: .entity([]), .identity,
      "what it may be the same as, or continue"
    )
    .nounBackwards(),
  ]

  static let structure: [RelationDefinition] = [
    entry(
      .parent, "parent", "part of", inverse: "subgroups", of: [.body, .organisation, .area],
      is: .entity([.body, .organisation, .area]), near: [.reportsTo, .feeds, .worksWith], .structure,
      "the body, organisation or area it is part of; there may be several"
    )
    .asking("which body is it part of?")
    .missing("body above it")
    .nounBackwards(),
    entry(
      .reportsTo, "reports-to", "reports to", inverse: "reported-to-by", of: agents, is: .entity(agents),
      near: [.accountableTo, .parent, .feeds], .structure,
      "whom it reports to"
    )
    .asking("to whom does it report?")
    .missing("to whom it reports"),
    entry(
      .feeds, "feeds", "feeds", inverse: "fed-by", of: holders, is: .entity(holders), near: [.reportsTo, .worksWith],
      .structure, "whom it passes issues to"),
    entry(
      .oversees, "oversees", "oversees", inverse: "overseen-by", of: agents, is: .entity([]), .structure,
      "what it oversees"),
    entry(
      .worksWith, "works-with", "works with", inverse: "alongside", of: holders, is: .entity(holders), .structure,
      "a body alongside it"),
    entry(
      .leader, "leader", "led by", inverse: "leads", of: holders, is: .entity(agents),
      near: [.chair, .scrutineer, .host],
      .structure, "who leads it"
    )
    .asking("who leads it?")
    .giving(.leading),
    entry(
      .supportedBy, "supported-by", "supported by", inverse: "supports", of: holders, is: .entity(agents),
      near: [.host, .leader],
      .structure,
      "the team that supports it"
    )
    .asking("which team supports it?")
    .giving(.supporting),
    entry(
      .host, "host", "hosted by", inverse: "hosts", of: [.body, .organisation, .fund, .post],
      is: .entity([.organisation]),
      near: [.supportedBy, .leader], .structure,
      "the organisation that hosts it, which is not to be accountable for it"
    )
    .giving(.hosting),
    entry(
      .complete, "complete", "complete", of: [.body, .fund, .document, .duty, .decision, .meeting], is: .relation,
      lasts: .attested,
      .structure,
      "a list that the source sets out whole for its period"),
  ]

  static let people: [RelationDefinition] = [
    entry(
      .chair, "chair", "chaired by", inverse: "chairs", of: [.body], is: .entity(agents), many: false,
      near: [.viceChair, .leader, .scrutineer], .people, "who chairs it"
    )
    .asking("who chairs it?")
    .giving(.chairing),
    entry(
      .viceChair, "vice-chair", "vice chair", inverse: "vice-chairs", of: [.body], is: .entity(agents), many: false,
      near: [.chair, .leader], .people,
      "who is its vice chair"
    )
    .asking("has it a vice chair, and who is it?")
    .nounAsClause()
    .giving(.chairing),
    entry(
      .scrutineer, "scrutineer", "scrutinised by", inverse: "scrutinises", of: [.body, .function, .duty],
      is: .entity([.post]),
      near: [.chair, .leader], .people, "who scrutinises it; that is not to be accountable for it"
    )
    .asking("who scrutinises it independently?")
    .giving(.scrutinising),
    entry(
      .partner, "partners", "partner", inverse: "partner-of", of: [.body, .function], is: .entity([.organisation]),
      with: [.through], table: "partners", near: [.member, .relevantAgency], .people,
      "a statutory safeguarding partner, and its delegated officer"
    )
    .asking("which organisations are its safeguarding partners?")
    .nounBackwards()
    .giving(.sitting),
    entry(
      .member, "members", "member", inverse: "member-of", of: [.body, .meeting],
      is: .entity([.organisation, .body, .post, .person]), with: [.capacity, .onBehalf, .through, .term, .renewals],
      as: [
        "chair", "vice-chair", "statutory-member", "member", "voting-member", "non-voting-member", "co-opted-member",
        "participating-observer", "lay-member", "adviser", "invited", "attendee",
      ], lasts: .attested, table: "members", near: [.partner, .relevantAgency, .chair], .people,
      "who sits on it, in what capacity, on whose behalf"
    )
    .asking("who sits on it?")
    .nounBackwards()
    .giving(.sitting),
    entry(
      .relevantAgency, "relevant-agencies", "relevant agency", inverse: "relevant-agency-of", of: [.body],
      is: .entity([.organisation]),
      with: [.through], table: "relevant agencies", near: [.member, .partner], .people,
      "a relevant agency, and who represents it"
    )
    .asking("which are its relevant agencies?")
    .nounBackwards()
    .giving(.sitting),
    entry(
      .organisation, "organisation", "within", inverse: "posts", of: [.post], is: .entity([.organisation, .body]),
      many: false,
      .people, "where the post sits"
    )
    .asking("in which organisation does the post sit?")
    .nounBackwards()
    .giving(.belonging),
    entry(
      .holder, "holder", "held by", inverse: "holds", of: [.post], is: .entity([.person]), many: false,
      with: [.term, .renewals], lasts: .attested,
      near: [.organisation, .appointedBy, .nominatedBy], .people,
      "the person who holds the post"
    )
    .missing("holder of the post")
    .giving(.holding),
    entry(
      .actsFor, "acts-for", "acts for", inverse: "represented-by", of: [.post, .organisation, .body],
      is: .entity([.organisation, .body, .post, .area]), near: [.organisation, .appointedBy], .people,
      "for whom it acts"),
    entry(
      .appointedBy, "appointed-by", "appointed by", inverse: "appoints", of: [.post, .person], is: .entity(agents),
      near: [.nominatedBy, .accountableTo, .organisation], .people,
      "who appoints it"
    )
    .asking("who appoints it?")
    .missing("who appointed it"),
    entry(
      .nominatedBy, "nominated-by", "nominated by", inverse: "nominates", of: [.post, .person], is: .entity(agents),
      near: [.appointedBy], .people,
      "who nominates it"
    )
    .asking("who nominates it?"),
  ]

  static let working: [RelationDefinition] = [
    entry(
      .quorum, "quorum", "quorum", of: [.body], is: .expression, many: false, with: [.about],
      near: [.meets, .partner, .member],
      .quorum,
      "who must be there for a meeting to decide"
    )
    .asking("who must be there for it to decide?")
    .nounAsClause(),
    entry(
      .deputies, "deputies", "deputies", of: [.body], is: .word(["count", "do-not-count"]), many: false, .quorum,
      "whether a post that acts for a member counts in its place"
    )
    .nounAsClause(),
    entry(
      .carriedBy, "carried-by", "carried by", of: [.body], is: .expression, many: false, with: [.about],
      near: [.quorum, .castingVote], .quorum, "who must vote for a decision for it to be carried"
    )
    .asking("by what votes does it decide?")
    .missing("rule of voting"),
    entry(
      .castingVote, "casting-vote", "casting vote", of: [.body], is: .word(["chair", "vice-chair", "none"]),
      many: false,
      near: [.carriedBy], .quorum, "who has a second vote where as many are for as against"
    )
    .nounAsClause(),
    entry(
      .veto, "veto", "veto", inverse: "may-veto", of: [.body], is: .entity(agents), with: [.about],
      near: [.carriedBy], .quorum, "who by voting against stops a decision, whatever the others do"
    )
    .giving(.deciding),
    entry(
      .reserved, "reserved-to", "reserved to", inverse: "has-reserved", of: [.body], is: .entity(agents),
      with: [.about], near: [.carriedBy], .quorum, "who alone decides a matter, in the place of the body"
    )
    .giving(.deciding),
    entry(
      .lapse, "lapse", "lapse by absence after", of: [.body, .post], is: .duration, many: false, .working,
      "after how long without attending a post, or a seat on a body, is lost"
    )
    .nounAsClause(),
    entry(
      .meets, "meets", "meets", of: [.body], is: .rhythm, many: false, near: [.quorum], .working, "how often it meets"
    )
    .asking("how often does it meet?")
    .missing("rhythm of meetings"),
    entry(
      .remit, "remit", "remit",
      of: [.body, .post, .duty, .function, .event, .document, .source, .organisation, .route],
      is: .text,
      .working, "what it is for, one task a clause"
    )
    .asking("what is it for?"),
    entry(
      .contact, "contact", "contact", of: [.body, .organisation, .post], is: .text, .working,
      "a printed address at which it can be asked"),
    entry(
      .priority, "priorities", "priority", of: [.body, .function], is: .text, lasts: .period, .working,
      "a priority of a period"),
  ]
}
