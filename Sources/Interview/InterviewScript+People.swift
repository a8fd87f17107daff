/// The questions about partners and posts, meetings and groups, disagreements and duties.
extension InterviewScript {
  private static let byLaw =
    "By law the council, the health commissioner and the police lead the arrangements for children jointly, "
    + "and are members of every adults board."

  static let partners: [InterviewQuestion] = [
    place(.placeOfPartners, "On which page, or under which heading, does the paper name the partners?"),
    InterviewQuestion(
      slot: .council, text: "Which council is a partner? With several, put a semicolon between them.",
      why: byLaw, example: "Marlowshire Council",
      topic: "Which council is a partner", wanted: .names),
    InterviewQuestion(
      slot: .councilPost, text: "Which post acts for {council} there? The title of the post, not a person's name.",
      why: "People change and posts stay. The post shows whom to ask, and who counts for a quorum.",
      example: "Director of Children's Services", topic: "Who acts for {council}", wanted: .posts),
    InterviewQuestion(
      slot: .health, text: "Which health body is a partner? Since July 2022 it is an integrated care board.",
      why: byLaw,
      example: "Marlowshire Integrated Care Board", topic: "Which health body is a partner", wanted: .names),
    InterviewQuestion(
      slot: .healthPost, text: "Which post acts for {health} there?",
      why: "People change and posts stay. The post shows whom to ask, and who counts for a quorum.",
      example: "Chief Nursing Officer", topic: "Who acts for {health}", wanted: .posts),
    InterviewQuestion(
      slot: .police, text: "Which police force is a partner?",
      why: byLaw,
      example: "Marlowshire Police", topic: "Which police force is a partner", wanted: .names),
    InterviewQuestion(
      slot: .policePost, text: "Which post acts for {police} there?",
      why: "People change and posts stay. The post shows whom to ask, and who counts for a quorum.",
      example: "Assistant Chief Constable", topic: "Who acts for {police}", wanted: .posts),
    InterviewQuestion(
      slot: .chair, text: "Who chairs {name}? The post, with its organisation after a comma if it has one.",
      why: "The chair is asked first about what is open.", example: "Independent Chair",
      topic: "Who chairs it", wanted: .post),
    InterviewQuestion(
      slot: .chairHolder, text: "Does the paper name the person who is {chair}? If it does, the name.",
      why: "Only names of post holders that a paper prints, and never a child, an adult at risk or a relative. You "
        + "can leave names out.",
      example: "Jo Hartley", topic: "Who holds the post of {chair}", wanted: .person, empty: .leftOut),
    InterviewQuestion(
      slot: .scrutineer, text: "Which post scrutinises {name} independently?",
      why: "By law an independent person scrutinises the arrangements for children.",
      example: "Independent Scrutineer", topic: "Who scrutinises it", wanted: .post),
    InterviewQuestion(
      slot: .scrutineerHolder, text: "Does the paper name the person who is {scrutineer}? If it does, the name.",
      why: "Only names of post holders that a paper prints. You can leave names out.", example: "Sam Okoro",
      topic: "Who holds the post of {scrutineer}", wanted: .person, empty: .leftOut),
    InterviewQuestion(
      slot: .agency,
      text: "Which organisation does the paper name as a relevant agency or member, besides the partners?",
      again: "Which other one?", why: "Arrangements for children name their relevant agencies.",
      example: "Marlowshire Fire and Rescue Service", topic: "Which are the relevant agencies",
      asks: "which relevant agencies are there besides?", wanted: .words,
      empty: .noMore),
  ]

  static let meetings: [InterviewQuestion] = [
    place(.placeOfMeetings, "On which page, or under which heading, does it say how {name} meets and decides?"),
    InterviewQuestion(
      slot: .meets, text: "How often does {name} meet?", why: "To see whether deadlines can be kept.",
      example: "quarterly, or every 6 weeks, or 3 times a year", topic: "How often it meets", wanted: .rhythm),
    InterviewQuestion(
      slot: .members, text: "Do the partners and the other organisations you named sit on {name} as members?",
      why: "A quorum counts who sits there; to be a relevant agency is not yet to have a seat.", example: "1",
      topic: "Who sits on it",
      wanted: .choice(["yes, with the chair, and nobody else", "yes, and others besides", "no, not all of them"])),
    InterviewQuestion(
      slot: .quorum, text: "Who must be there for a meeting of {name} to decide?",
      why: "`quorate` tells from it whether a meeting can decide, and what the smallest fix is.", example: "1",
      topic: "Who must be there for it to decide",
      wanted: .choice([
        "each of the council, health and the police", "so many members, whoever they are",
        "each of the three, and so many members in all", "the chair", "another rule, which I will give in words",
      ])),
    InterviewQuestion(
      slot: .quorumNumber, text: "How many members must be there?", why: "The number is part of the rule.",
      example: "6", topic: "How many members a quorum is", wanted: .number),
    InterviewQuestion(
      slot: .quorumWords, text: "What is the rule, in a few words?",
      why: "The program does not apply it, and keeps it as a note until someone puts it in the language.",
      example: "half of the members, one of them from health", topic: "The rule of the quorum", wanted: .words),
    InterviewQuestion(
      slot: .executive, text: "Which executive or board of senior officers stands above {name} or leads it?",
      why: "Matters that {name} cannot settle usually go there.", example: "Marlowshire Safeguarding Executive",
      topic: "Which executive stands above it", wanted: .words),
    InterviewQuestion(
      slot: .executiveChair, text: "Which post chairs {executive}?",
      why: "The chair is asked first about what is open.",
      example: "Chief Executive, Marlowshire Council", topic: "Who chairs {executive}", wanted: .post),
    InterviewQuestion(
      slot: .executiveMeets, text: "How often does {executive} meet?", why: "To see whether deadlines can be kept.",
      example: "every 2 months", topic: "How often {executive} meets", wanted: .rhythm),
    InterviewQuestion(
      slot: .subgroup, text: "Which subgroup does {name} have? One at a time.", again: "Which other subgroup?",
      why: "What a group does needs an owner; a place you give after its name (` @ page 9`) goes for all of the group.",
      example: "Learning and Review Group @ page 9", topic: "Which subgroups it has",
      asks: "which subgroups does it have?", wanted: .words, empty: .noMore),
    InterviewQuestion(
      slot: .subgroupChair, text: "Which post chairs {subgroup}?",
      why: "Without a chair nobody can be asked about the group's business.",
      example: "Head of Safeguarding, Marlowshire Council", topic: "Who chairs {subgroup}", wanted: .post),
    InterviewQuestion(
      slot: .subgroupMeets, text: "How often does {subgroup} meet?", why: "To see whether deadlines can be kept.",
      example: "monthly", topic: "How often {subgroup} meets", wanted: .rhythm),
    InterviewQuestion(
      slot: .subgroupPurpose, text: "What is {subgroup} for, in a few words of your own?",
      why: "A merger or a change of groups must not lose a task.",
      example: "reviews serious incidents and passes on what is learnt", topic: "What {subgroup} is for",
      wanted: .words),
  ]

  static let disputes: [InterviewQuestion] = [
    place(.placeOfDisputes, "On which page, or under which heading, does it tell of disagreements and duties?"),
    InterviewQuestion(
      slot: .step, text: "When the partners disagree, to whom does the matter go first? A group, a post, or a role.",
      again: "And if it is not settled there, to whom next?",
      why: "`escalate` follows the steps, and says where they stop.", example: "Marlowshire Safeguarding Executive",
      topic: "Where a disagreement between the partners goes",
      asks: "where does a disagreement between the partners go?", wanted: .words, empty: .noMore),
    InterviewQuestion(
      slot: .decider, text: "Who decides at the end?",
      why: "A route that ends with nobody leaves the matter where it is; guidance expects a decision.",
      example: "Marlowshire Safeguarding Executive", topic: "Who decides a disagreement at the end", wanted: .words),
    InterviewQuestion(
      slot: .timeLimit, text: "How long may it take in all?", why: "`escalate` counts the days from it.",
      example: "20 working days", topic: "How long a disagreement may take", wanted: .duration),
    InterviewQuestion(
      slot: .duty, text: "Which task or duty does the paper give to {name}? One at a time.",
      again: "Which other duty?",
      why: "`who is accountable for` answers for each. What the law asks of every partnership is known already.",
      example: "Section 11 audit", topic: "Which duties the paper gives it",
      asks: "which duties does the paper give it?", wanted: .words, empty: .noMore),
    InterviewQuestion(
      slot: .dutyAccountable, text: "Who is accountable for it? An organisation, a group or a post; or `the partners`.",
      why: "Work can be delegated; somebody stays accountable.", example: "the partners",
      topic: "Who is accountable for: {duty}", wanted: .words),
    InterviewQuestion(
      slot: .dutyForce, text: "Does law, guidance, or only a local agreement ask for it?",
      why: "Every duty is shown as must, should or local.", example: "3", topic: "What asks for: {duty}",
      wanted: .choice(["law: it must be done", "guidance: it should be done", "a local agreement"])),
  ]
}
