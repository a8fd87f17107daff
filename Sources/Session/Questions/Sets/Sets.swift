import Analysis
import Model

/// How sets read, and what is said where they are empty or not whole.
extension AnswerWriter {
  func members(
    _ set: PartialSet, alphabetical: Bool, rules: [String: String] = [:],
    lastStated: [RuntimeValue: WrittenPeriod] = [:], beside: [RuntimeValue: String] = [:],
    holders: [EntityID: String] = [:], resting: [RuntimeValue: [Claim]] = [:]
  ) -> AnswerBuilder {
    var rows = set.members.map { (cell: cell($0.element, rules), element: $0.element, truth: $0.truth) }
    if alphabetical { rows.sort { $0.cell.text < $1.cell.text } }
    var draft = AnswerBuilder()
    draft.isComplete = set.isComplete
    for row in rows {
      let year =
        row.truth.reasons == .lastStated ? lastStated[row.element].map { ["last stated in \($0.spoken)"] } : nil
      let reasons = year ?? row.truth.reasons.words
      let doubt = row.truth == .yes ? "" : " · possible: " + reasons.joined(separator: ", ")
      var entity: EntityID?
      var detail = ""
      if case .entity(let found) = row.element {
        entity = found
        detail = (holders[found].map { " · " + $0 } ?? "") + " · " + branch.id(of: found)
        if view.status(of: found) == .windingUp { detail += " · winding up" }
      }
      if case .quantity(let quantity) = row.element, let exactly = quantity.exactly {
        detail = " · rounded half up, exactly \(exactly)"
      }
      if row.truth == .yes, let last = lastStated[row.element] { detail += " · last stated in \(last.spoken)" }
      detail += beside[row.element] ?? ""
      draft.add(
        [row.cell], row.cell.text + detail + doubt, isPossible: row.truth != .yes, entity: entity,
        lastStated: lastStated[row.element]?.spoken ?? "", on: resting[row.element] ?? [])
    }
    return draft
  }

  /// Those that are there, or may be, and that no source names.
  func unnamed(_ set: PartialSet, _ draft: inout AnswerBuilder) {
    if set.unnamed > 0, !set.isOpen {
      draft.note("\(set.unnamed) more \(set.unnamed == 1 ? "is" : "are") stated without a name")
    }
  }

  /// The seats of a body that nobody has, which are none of its members.
  mutating func vacancies(_ expression: Expression, _ draft: inout AnswerBuilder) throws(Stop) {
    guard case .step(.entity(let body), let path) = expression, path.relation == .member, !path.isInverse else {
      return
    }
    let count = try run.claimList(of: body, .member).vacancies.count
    if count > 0 { draft.note("\(count) more \(count == 1 ? "seat is" : "seats are") vacant") }
  }

  /// Things are there before anyone writes of them; where no source speaks of one until later, that is said.
  func noteLater(_ set: PartialSet, _ draft: inout AnswerBuilder) {
    let later = set.members.filter { member in
      guard case .entity(let entity) = member.element else { return false }
      return view.isFirstStatedLater(entity)
    }.count
    if later > 0 {
      let words =
        later == 1
        ? "is first stated for a later time, and no source says when it began"
        : "are first stated for a later time, and no source says when they began"
      draft.note("\(later) of these \(words)")
    }
  }

  /// What is stated to be open, where an expression is one step from one thing: vacant, not stated or unknown.
  mutating func gap(_ expression: Expression) throws(Stop) -> Claim? {
    guard case .step(.entity(let entity), let path) = expression, !path.isInverse, path.qualifier == nil else {
      return nil
    }
    return try run.claimList(of: entity, path.relation).gap
  }

  func gap(_ claim: Claim) -> String {
    wording.value(claim.value) + wording.qualifications(claim)
  }

  /// Says how many things an earlier list had that a later whole list leaves out.
  mutating func unmentioned(_ expression: Expression, _ draft: inout AnswerBuilder) throws(Stop) {
    guard case .step(.entity(let entity), let path) = expression, !path.isTransitive else { return }
    let claimList =
      try path.isInverse ? run.claimList(about: entity, path.relation) : run.claimList(of: entity, path.relation)
    let count = claimList.notMentioned.count
    if count > 0 {
      draft.note(earlier(count, entity))
    }
  }

  /// That an earlier list had more than a later one.
  func earlier(_ count: Int, _ entity: EntityID) -> String {
    "\(count) listed earlier \(count == 1 ? "is" : "are") not mentioned since: type history \(branch.id(of: entity))."
  }

  /// Tells what was searched for an expression that comes to nothing: the first step from a thing of which nothing is
  /// stated.
  mutating func searched(for expression: Expression, _ draft: inout AnswerBuilder) throws(Stop) {
    if let inner = expression.elsewhere(view) {
      try elsewhere(inner.view, asked: inner.days ?? asked) { there throws(Stop) in
        try there.searched(for: inner.expression, &draft)
      }
      return
    }
    guard let step = expression.lastStep else { return try searched(&draft) }
    for element in try run.set(step.from).members.map(\.element).prefix(1) {
      guard case .entity(let entity) = element, view.life(of: entity).0 != .no else { return }
      let (relation, isInverse) = (step.path.relation, step.path.isInverse)
      let stated = try isInverse ? run.claimList(about: entity, relation) : run.claimList(of: entity, relation)
      guard stated.live.isEmpty else {
        let isMoney = relation == .contribution && step.path.qualifier == .amount
        return draft.note(
          isMoney
            ? "\(stated.live.count) amounts are stated; papers disagree on some, or they are not of one kind, and no sum is made."
            : "Of \(stated.live.count) that are stated none is known to be so.")
      }
      return try searched(for: relation, of: entity, isInverse: isInverse, &draft)
    }
    return try searched(for: step.from, &draft)
  }

  /// Says when the thing an expression starts from did not exist.
  func explainSilence(_ expression: Expression, _ draft: inout AnswerBuilder) {
    guard let start = expression.start else { return }
    switch view.life(of: start) {
    case (.no, .ended(let boundary)):
      draft.note(
        "\(wording.name(start)) ended" + (boundary.map { " " + wording.boundary($0) } ?? "")
          + ": ask at an earlier date")
    case (.no, .notYet(let boundary)):
      draft.note("\(wording.name(start)) begins" + (boundary.map { " " + wording.boundary($0) } ?? " later"))
    default: break
    }
  }
}

extension Expression {
  /// The one thing that an expression sets out from; nil when there is none.
  fileprivate var start: EntityID? {
    switch self {
    case .entity(let entity): entity
    case .step(let from, _): from.start
    case .filter(let set, _): set.start
    case .aggregate(_, let set): set.start
    default: nil
    }
  }

  /// The last step along a relation, and what it is taken from; nil where there is none.
  var lastStep: (from: Expression, path: Path)? {
    switch self {
    case .step(let from, let path): (from, path)
    case .filter(let set, _), .aggregate(_, let set), .eachKind(let set): set.lastStep
    default: nil
    }
  }

  /// The expression inside one that looks at another time or by other knowledge, with the view that it is asked of.
  fileprivate func elsewhere(_ view: View) -> (expression: Expression, view: View, days: DayRange?)? {
    switch self {
    case .at(let inner, let period):
      let slice = view.branch.stretches(of: period).last ?? TimeSlice(period.range.start)
      return (inner, view.at(slice), period.range)
    case .certain(let inner), .stated(let inner, _): return inner.elsewhere(view)
    case .knownBy(let inner, let period):
      return (inner, View(view.branch, at: view.slice, knownBy: period.range.last), nil)
    case .filter(let set, _), .aggregate(_, let set): return set.elsewhere(view)
    default: return nil
    }
  }
}
