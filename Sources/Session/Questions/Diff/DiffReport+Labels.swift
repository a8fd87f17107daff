import Model

/// How what changed is read at once: things that came and went first, then who chairs and decides, duties and money.
extension DiffReport {
  /// How many changes there are, before the times they lie between.
  static func counted(_ count: Int) -> String {
    count == 0 ? "" : count == 1 ? "1 change " : "\(count) changes "
  }

  /// The partnerships, boards and groups that ended and began, where there are few: what matters most of a comparison.
  var becoming: String {
    func those(_ fate: Fate, _ wording: Wording, perhapsBefore: Bool = false) -> [String] {
      fates.filter { $0.value.fate == fate && isPerhapsOver($0.key, fate) == perhapsBefore }.keys.sorted().compactMap {
        id in
        guard let thing = wording.view.branch.entity(id: id), wording.view.branch.kind(of: thing) == .body else {
          return nil
        }
        return wording.view.acronym(of: thing) ?? wording.name(thing)
      }
    }
    let groups = [
      (those(.ended, old), "ended"),
      (those(.ended, old, perhapsBefore: true), "ended by the end of it, perhaps before"),
      (those(.mayHaveEnded, new), "may have ended"), (those(.began, new), "began"),
      (those(.beganAgain, new), "began again"), (those(.mayHaveBegun, new), "may have begun"),
    ]
    guard (1...4).contains(groups.map(\.0.count).reduce(0, +)) else { return "" }
    let parts = groups.filter { !$0.0.isEmpty }.map { Wording.list($0.0) + " " + $0.1 }
    return Wording.list(parts) + ": "
  }

  /// That what had ended begins again, on the day of its last beginning before the new view.
  func again(_ entity: EntityID, _ count: String) -> String {
    let starts = new.view.branch.facts(of: entity, .exists).compactMap { fact in
      new.view.branch.boundary(new.view.branch.fact(fact).from, isEnd: false)
    }
    let since = starts.filter { $0.days.start > old.view.slice.days.last && new.view.slice.hasPassed($0) != .no }
    let day = since.max { $0.days.start < $1.days.start }.map { " " + new.boundary($0) } ?? ""
    return " begins again\(day): \(count); before: ended\(boundary(of: entity, new, old))"
  }

  /// Whether a thing that ended had perhaps ended before the time that is compared.
  func isPerhapsOver(_ id: String, _ fate: Fate) -> Bool {
    guard fate == .ended, let thing = old.view.branch.entity(id: id) else { return false }
    return old.view.life(of: thing).0 != .yes
  }

  /// Where a thing stands that came or went as a whole: bodies and organisations before what belongs to them.
  func label(_ fate: Fate, _ kind: EntityKind, _ name: String) -> Answer.Label {
    let isHead = [.body, .organisation, .event].contains(kind)
    let word = isHead ? fate.word : "\(fate.word), \(kind.plural)"
    return Answer.Label(name: word, value: name, rank: (isHead ? 0 : 40) + fate.rank)
  }

  /// The heading of what changed by a relation: a count of people is no money.
  static func heading(_ relation: Relation) -> String {
    relation == .figure ? "Figures" : relation.definition.topic.title
  }

  /// All of them, in the order in which they are told.
  static let headings = Topic.allCases.flatMap { $0 == .money ? [$0.title, "Figures"] : [$0.title] }

  /// Where a single change stands: what people answer for before wording and figures.
  func label(_ change: ViewDiff.Change, _ sentence: String) -> Answer.Label {
    let relation = change.claim.relation
    let topic = relation.definition.topic
    if change.kind == .notMentioned {
      return Answer.Label(name: Fate.notDescribed.word, value: sentence, rank: 60)
    }
    if [.chair, .viceChair, .scrutineer].contains(relation) {
      return Answer.Label(name: "chairs and scrutineers", value: sentence, rank: 10)
    }
    let rank =
      switch topic {
      case .quorum: 11
      case .duty: 12
      case .escalation: 13
      case .money: relation == .figure ? 17 : 14
      case .people: 15
      case .structure: 16
      case .identity: 17
      case .documents: 18
      case .working, .evidence: 19
      }
    return Answer.Label(name: Self.heading(relation).lowercased(), value: sentence, rank: rank)
  }
}

extension DiffReport.Fate {
  fileprivate var rank: Int {
    switch self {
    case .began, .beganAgain, .planned, .added, .mayHaveBegun, .certain: 0
    case .ended, .removed, .mayHaveEnded: 1
    case .goesOn, .hadNotEnded, .hadNotBegun, .neverBegins: 2
    case .firstDescribed: 8
    case .notDescribed: 9
    }
  }
}

extension DiffReport.Fate {
  /// The heading that such things stand under.
  var heading: String {
    switch self {
    case .began: "Begun"
    case .beganAgain: "Begun again"
    case .ended: "Ended"
    case .mayHaveBegun: "May have begun"
    case .mayHaveEnded: "May have ended"
    case .certain: "Certain now"
    case .goesOn: "Goes on"
    case .hadNotEnded: "Had not ended yet"
    case .hadNotBegun: "Had not begun yet"
    case .neverBegins: "Does not begin"
    case .planned: "Planned to begin"
    case .firstDescribed: "Described for the first time"
    case .notDescribed: "Not stated any more: neither in force nor ended"
    case .added: "Added to the model"
    case .removed: "Taken out of the model"
    }
  }

  /// Whether such a thing is one of the new view.
  var isOfNew: Bool {
    [
      .began, .beganAgain, .planned, .goesOn, .hadNotEnded, .firstDescribed, .added, .mayHaveBegun, .mayHaveEnded,
      .certain,
    ].contains(self)
  }

  var word: String {
    switch self {
    case .began: "begun"
    case .beganAgain: "begun again"
    case .ended: "ended"
    case .mayHaveBegun: "may have begun"
    case .mayHaveEnded: "may have ended"
    case .certain: "certain now"
    case .goesOn: "goes on"
    case .hadNotEnded: "had not ended"
    case .hadNotBegun: "had not begun"
    case .neverBegins: "does not begin"
    case .planned: "planned to begin"
    case .firstDescribed: "first described"
    case .notDescribed: "not stated any more"
    case .added: "added"
    case .removed: "taken out"
    }
  }
}

extension ViewDiff.Change.Kind {
  /// The word that formats for machines use.
  var word: String {
    switch self {
    case .begun: "begun"
    case .ended: "ended"
    case .changed: "changed"
    case .notMentioned: "not stated any more"
    case .confirmed: "certain now"
    case .doubted: "only possible now"
    }
  }
}
