/// What a question of the interview is about.
enum InterviewTopic: String, CaseIterable, Sendable {
  case title, paperKind, period, published, review, pages
  case placeOfPartnership, name, acronym, purpose, serves, areas, england, since
  case placeOfPartners, council, councilPost, health, healthPost, police, policePost
  case chair, chairHolder, scrutineer, scrutineerHolder, agency
  case placeOfMeetings, meets, members, quorum, quorumNumber, quorumWords
  case executive, executiveChair, executiveMeets
  case subgroup, subgroupChair, subgroupMeets, subgroupPurpose
  case placeOfDisputes, step, decider, timeLimit, duty, dutyAccountable, dutyForce
  case placeOfMoney, year, payer, amount, total, openPoint
}

/// One question of the interview, as data.
///
/// In its texts `{name}` stands for the partnership, and `{year}`, `{council}`, `{subgroup}` and the like for what was
/// answered there.
struct InterviewQuestion: Sendable {
  /// What it is about.
  let slot: InterviewTopic
  /// The question.
  let text: String
  /// The question for the second and later entries of a list.
  var again: String?
  /// Why it is asked.
  let why: String
  /// An answer as someone might give it.
  let example: String
  /// What is left open when nobody knows, as words before a colon: `who chairs it`.
  let topic: String
  /// The same as a question; nil where a question mark is enough.
  var asks: String?
  /// What an answer must be.
  let wanted: Wanted
  /// What an empty line means.
  var empty = EmptyLine.unknown

  /// What an answer must be.
  enum Wanted: Sendable, Equatable {
    case words
    /// Names, with semicolons between them.
    case names
    case post, posts, person, date, period, money, number, rhythm, duration, yesNo, place
    case choice([String])
  }

  /// What an empty line means.
  enum EmptyLine: Sendable {
    case unknown, leftOut, noMore, wholePaper

    /// The meaning, as the question tells it.
    var words: String {
      switch self {
      case .unknown: "Enter: I do not know"
      case .leftOut: "Enter: leave it out"
      case .noMore: "Enter: no more"
      case .wholePaper: "Enter: the paper as a whole"
      }
    }
  }
}

/// A place in the interview: a question, and for lists which entry it is about.
struct InterviewKey: Hashable, Sendable {
  let slot: InterviewTopic
  var index = 0

  init(_ slot: InterviewTopic, _ index: Int = 0) {
    self.slot = slot
    self.index = index
  }
}

/// The order of the interview.
enum InterviewScript {
  /// A step of the interview: one question, or a list of entries of which each is asked more.
  enum Stage: Sendable {
    case one(InterviewTopic)
    case each(InterviewTopic, [InterviewTopic])
  }

  /// One part: what it is about, and its steps.
  struct Part: Sendable {
    let title: String
    let stages: [Stage]
    let questions: [InterviewQuestion]
  }

  /// The parts, in order.
  static let parts = [
    Part(
      title: "The paper you read from",
      stages: [.one(.title), .one(.paperKind), .one(.period), .one(.published), .one(.review), .one(.pages)],
      questions: paper),
    Part(
      title: "The partnership",
      stages: [
        .one(.placeOfPartnership), .one(.name), .one(.acronym), .one(.purpose), .one(.serves), .one(.areas),
        .one(.england),
        .one(.since),
      ], questions: partnership),
    Part(
      title: "Who is in it and who acts for whom",
      stages: [
        .one(.placeOfPartners), .one(.council), .one(.councilPost), .one(.health), .one(.healthPost), .one(.police),
        .one(.policePost), .one(.chair), .one(.chairHolder), .one(.scrutineer), .one(.scrutineerHolder),
        .each(.agency, []),
      ], questions: partners),
    Part(
      title: "How it meets and decides, and its groups",
      stages: [
        .one(.placeOfMeetings), .one(.meets), .one(.members), .one(.quorum), .one(.quorumNumber), .one(.quorumWords),
        .one(.executive), .one(.executiveChair), .one(.executiveMeets),
        .each(.subgroup, [.subgroupChair, .subgroupMeets, .subgroupPurpose]),
      ], questions: meetings),
    Part(
      title: "Disagreements and duties",
      stages: [
        .one(.placeOfDisputes), .each(.step, []), .one(.decider), .one(.timeLimit),
        .each(.duty, [.dutyAccountable, .dutyForce]),
      ], questions: disputes),
    Part(
      title: "Money, and what you would like to know",
      stages: [
        .one(.placeOfMoney), .one(.year), .each(.payer, [.amount]), .one(.total), .each(.openPoint, []),
      ], questions: money),
  ]

  /// The question about a slot, with the position of its part.
  static func question(_ slot: InterviewTopic) -> (question: InterviewQuestion, part: Int)? {
    for (position, part) in parts.enumerated() {
      if let found = part.questions.first(where: { $0.slot == slot }) { return (found, position) }
    }
    return nil
  }

  /// The question that says where a part is told in the paper.
  static func place(ofPart part: Int) -> InterviewTopic? {
    let places: [InterviewTopic?] = [
      nil, .placeOfPartnership, .placeOfPartners, .placeOfMeetings, .placeOfDisputes, .placeOfMoney,
    ]
    return places.indices.contains(part) ? places[part] : nil
  }

  /// The first question without an answer; nil when all have one.
  static func next(_ answers: InterviewAnswers) -> InterviewKey? {
    for part in parts {
      for stage in part.stages {
        if let key = next(in: stage, answers) { return key }
      }
    }
    return nil
  }

  private static func next(in stage: Stage, _ answers: InterviewAnswers) -> InterviewKey? {
    switch stage {
    case .one(let slot):
      let key = InterviewKey(slot)
      return answers[key] == nil && isAsked(key, answers) ? key : nil
    case .each(let list, let details):
      var index = 0
      while true {
        guard let entry = answers[InterviewKey(list, index)] else { return InterviewKey(list, index) }
        if entry.isGap || entry.content == .none { return nil }
        for detail in details where answers[InterviewKey(detail, index)] == nil { return InterviewKey(detail, index) }
        index += 1
      }
    }
  }

  /// Whether a question makes sense after what was answered.
  private static func isAsked(_ key: InterviewKey, _ answers: InterviewAnswers) -> Bool {
    func names(_ slot: InterviewTopic) -> Bool { !answers.texts(slot).isEmpty }
    switch key.slot {
    case .england: return names(.areas)
    case .councilPost: return names(.council)
    case .healthPost: return names(.health)
    case .policePost: return names(.police)
    case .chairHolder: return names(.chair)
    case .scrutineerHolder: return names(.scrutineer)
    case .quorumNumber: return [1, 2].contains(answers.choice(.quorum) ?? -1)
    case .quorumWords: return answers.choice(.quorum) == 4
    case .executiveChair, .executiveMeets: return names(.executive)
    case .decider, .timeLimit: return answers[InterviewKey(.step)]?.isGap == false && names(.step)
    case .total: return names(.payer)
    default: return true
    }
  }
}
