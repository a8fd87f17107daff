/// Documents, decisions, meetings, events, rules and questions.
extension Schema {
  private static let agents = EntityKind.agents
  private static let papers: [EntityKind] = [.document, .source]

  static let documents: [RelationDefinition] = [
    entry(
      .issuer, "issuer", "issued by", inverse: "issues", of: papers, is: .entity(agents), lasts: .timeless,
      near: [.signatory], .documents,
      "who issued it"
    )
    .asking("who issued it?"),
    entry(
      .covering, "period", "covering", of: papers, is: .period, many: false, lasts: .timeless, .documents,
      "the period it speaks of"),
    entry(
      .published, "published", "published", of: papers, is: .date, many: false, lasts: .timeless,
      near: [.agreed, .covering],
      .documents,
      "when it was published"
    )
    .asking("on what day was it published?")
    .missing("day of publication"),
    entry(
      .agreed, "agreed", "agreed", of: papers, is: .period, many: false, lasts: .timeless,
      near: [.published, .signatory],
      .documents, "when it was agreed"),
    entry(
      .inEffect, "in-effect", "in effect", of: papers, is: .date, many: false, lasts: .timeless,
      near: [.agreed, .published], .documents,
      "from when it is in effect, which may be another day than its agreement's"
    )
    .asking("from what day is it in effect?")
    .missing("day from which it is in effect"),
    entry(
      .reviewBy, "review-by", "review by", of: papers, is: .date, many: false, .documents, "when it is to be reviewed"
    )
    .asking("by when is it to be reviewed?"),
    entry(.expires, "expires", "expires", of: papers, is: .date, many: false, .documents, "when it runs out"),
    entry(
      .version, "version", "version", of: papers, is: .text, many: false, lasts: .timeless, .documents, "its version"),
    entry(.contents, "contents", "contains", of: papers, is: .text, .documents, "what it must or does contain"),
    entry(
      .replaces, "replaces", "replaces", inverse: "replaced-by", of: papers, is: .entity(papers), .documents,
      "what it replaces"),
    entry(
      .signatory, "signatories", "signed by", inverse: "signs", of: papers + [.decision],
      is: .entity(agents + [.person]),
      with: [.capacity, .onBehalf], as: ["approver", "author", "lead", "delegate"], near: [.agreed, .issuer],
      .documents, "who signed it"
    )
    .asking("who signed it?")
    .giving(.signing),
    entry(
      .recipient, "recipients", "sent to", inverse: "is-sent", of: papers, is: .entity(agents), .documents,
      "who is sent it"),
    entry(
      .lines, "lines", "lines", of: [.source], is: .number, many: false, lasts: .timeless, .documents,
      "how many lines the text has"),
    entry(
      .heading, "headings", "heading", of: [.source], is: .heading, lasts: .timeless, .documents,
      "a heading and its first line"),
    entry(
      .discrepancy, "discrepancies", "discrepancy", is: .text, with: [.capacity],
      as: ["names", "people", "structure", "rules", "dates", "money", "counts", "wording"], lasts: .timeless, .evidence,
      "what does not fit in or between the sources"),
  ]

  static let changes: [RelationDefinition] = [
    entry(
      .eventDay, "day", "on", of: [.event, .decision, .meeting, .recommendation, .escalation], is: .date, many: false,
      lasts: .timeless, .documents,
      "the day it happened"),
    entry(
      .ends, "ends", "ends", inverse: "ended-by", of: [.event], is: .entity([]), lasts: .timeless, absent: .no,
      .documents,
      "what the event ends"),
    entry(
      .begins, "begins", "begins", inverse: "begun-by", of: [.event], is: .entity([]), lasts: .timeless, absent: .no,
      .documents,
      "what the event begins"),
    entry(
      .setAsideBy, "event-set-aside-by", "set aside by", inverse: "sets-event-aside", of: [.event],
      is: .entity([.document]),
      lasts: .timeless,
      absent: .no, .documents, "a plan on which the event does not happen"),
    entry(
      .subjectMatter, "subject-matter", "about", inverse: "subject-of",
      of: [.decision, .route, .event, .duty, .question, .recommendation, .escalation],
      is: .entity([]), lasts: .timeless, .documents, "what it is about"),
    entry(
      .fulfils, "fulfils", "fulfils", inverse: "fulfilled-by", of: papers + [.decision, .meeting, .event],
      is: .entity([.duty]), lasts: .timeless, .documents,
      "a duty that was done with it: a yearly report, an audit; its rhythm counts on from the period or day of it"),
    entry(
      .starts, "starts", "starts", inverse: "started-by", of: [.decision, .meeting, .event], is: .entity([.duty]),
      lasts: .timeless, .documents, "a duty whose time runs from that day: a rapid review, from the notice"),
    entry(
      .doneBy, "done-by", "done by", inverse: "has-done", of: [.event], is: .entity(EntityKind.agents),
      lasts: .timeless,
      .documents,
      "who held or carried out what happened: an audit, a conference"),
    entry(
      .outcome, "outcome", "outcome", of: [.decision], is: .text, many: false, lasts: .timeless, .documents,
      "what was decided"),
    entry(
      .votedFor, "votes-for", "votes for", inverse: "voted-for", of: [.decision], is: .entity(agents + [.person]),
      lasts: .timeless, .documents, "who voted for it"),
    entry(
      .votedAgainst, "votes-against", "votes against", inverse: "voted-against", of: [.decision],
      is: .entity(agents + [.person]), lasts: .timeless, .documents, "who voted against it"),
    entry(
      .abstained, "abstaining", "abstaining", inverse: "abstained-from", of: [.decision],
      is: .entity(agents + [.person]), lasts: .timeless, .documents, "who was there and did not vote"),
    entry(
      .conditionOfDecision, "conditions", "condition of it", of: [.decision], is: .text, .documents, "on what condition"
    ),
    entry(
      .authorisedBy, "authorised-by", "authorised by", inverse: "authorises", of: [.event], is: .entity([.decision]),
      .documents,
      "the decision that is its authority"),
    entry(
      .meetingOf, "meeting-of", "meeting of", inverse: "meetings", of: [.meeting], is: .entity([.body]), many: false,
      lasts: .timeless, .documents, "whose meeting it was"
    )
    .nounBackwards(),
    entry(
      .present, "present", "present", inverse: "attended", of: [.meeting], is: .entity(agents + [.person]),
      lasts: .timeless,
      .documents,
      "who was there"),
    entry(
      .apologies, "apologies", "apologies", inverse: "sent-apologies", of: [.meeting], is: .entity(agents + [.person]),
      lasts: .timeless, .documents, "who sent apologies"),
    entry(
      .decision, "decisions", "decision", inverse: "taken-at", of: [.meeting], is: .entity([.decision]),
      lasts: .timeless,
      .documents,
      "what was decided there"),
  ]

  static let recommendations: [RelationDefinition] = [
    entry(
      .recommender, "recommender", "made by", inverse: "recommends", of: [.recommendation],
      is: .entity(agents + [.person]), lasts: .timeless, near: [.recommendedIn], .documents, "who made it"
    )
    .asking("who made it?"),
    entry(
      .recommendedIn, "made-in", "made in", inverse: "recommendations", of: [.recommendation],
      is: .entity(papers + [.meeting, .event]), lasts: .timeless, .documents,
      "the paper, the meeting, the review or the visit in which it was made"
    )
    .nounBackwards(),
    entry(
      .recommendedTo, "made-to", "made to", inverse: "is-recommended", of: [.recommendation], is: .entity(agents),
      lasts: .timeless, .documents, "to whom it was made"),
    entry(
      .owner, "owner", "owned by", inverse: "owns", of: [.recommendation], is: .entity(agents + [.person]),
      near: [.recommendedTo], .documents, "who is to see that it is done"
    )
    .asking("who is to see that it is done?")
    .giving(.answering),
    entry(
      .due, "due", "due", of: [.recommendation], is: .date, many: false, .documents, "by when it is to be done"
    )
    .asking("by when is it to be done?"),
    entry(
      .progress, "status", "status", of: [.recommendation],
      is: .word(["open", "accepted", "in-progress", "done", "rejected", "superseded"]), many: false, .documents,
      "what became of it; a later statement takes the place of an earlier one"
    )
    .asking("what became of it?")
    .nounAsClause(),
  ]

  static let rules: [RelationDefinition] = [
    entry(
      .appliesTo, "subjects", "applies to", of: [.rule], is: .expression, many: false, lasts: .timeless, .duty,
      "the things of one kind that it speaks of"),
    entry(
      .condition, "condition", "condition", of: [.rule], is: .condition, many: false, lasts: .timeless, .duty,
      "what should hold"),
    entry(
      .exception, "exception", "unless", of: [.rule], is: .condition, many: false, lasts: .timeless, .duty,
      "when it need not hold"),
    entry(
      .severity, "severity", "severity", of: [.rule], is: .word(["error", "warning", "information"]), many: false,
      lasts: .timeless, .duty,
      "how grave a failure is"),
    entry(
      .message, "message", "message", of: [.rule], is: .text, many: false, lasts: .timeless, .duty,
      "what a failure says"),
    entry(
      .departsFrom, "departs-from", "departs from", inverse: "departed-from-by", is: .entity([.rule]), with: [.about],
      .duty,
      "a rule it departs from with a stated reason"),
    entry(
      .setAside, "set-aside", "sets aside", inverse: "set-aside-by", of: [.rule], is: .entity([]), with: [.about],
      .duty,
      "a thing whose result is set aside for a reason, until the last day given"),
    entry(
      .wording, "wording", "asks", of: [.question, .rule], is: .text, many: false, lasts: .timeless, .evidence,
      "the question in plain words"),
    entry(
      .addressee, "addressee", "put to", inverse: "asked", of: [.question], is: .entity(agents), .evidence,
      "whom to ask"),
  ]
}
