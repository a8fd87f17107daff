import Analysis
import Model

/// How sets read: list, find, count.
extension Presenter {
  mutating func list(_ kind: EntityKind, _ condition: Expression?) throws(Stop) -> AnswerBuilder {
    let everything = Expression.all(kind)
    let set = try run.set(condition.map { .filter(everything, where: $0) } ?? everything)
    var draft = members(set, alphabetical: true)
    if draft.rows.isEmpty {
      draft.add([.text("none known")], "none known", on: [])
      try searched(&draft)
    }
    let gone = branch.entities(kind).count { view.life(of: $0).0 == .no }
    if gone > 0 { draft.note("\(gone) more had ended by then or begin later") }
    noteLater(set, &draft)
    return draft
  }

  /// Things are there before anyone writes of them; where no source speaks of one until later, that is said.
  private func noteLater(_ set: PartialSet, _ draft: inout AnswerBuilder) {
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

  mutating func find(_ expression: Expression) throws(Stop) -> AnswerBuilder {
    if case .aggregate(.count, let inner) = expression { return try count(inner) }
    let set = try run.set(expression)
    var draft = members(set, alphabetical: false, rules: try rules(expression))
    if draft.rows.isEmpty {
      let gap = try gap(expression)
      let words =
        set.isComplete && gap?.value != .vacant
        ? "nothing" : gap.map { self.gap($0) } ?? "nothing is stated for this time"
      draft.add([.unknown(words)], words, on: [gap].compactMap { $0 })
      explainSilence(expression, &draft)
      if !set.isComplete, gap?.value != .vacant { try searched(for: expression, &draft) }
    } else if !set.isComplete {
      let possible = set.possible.isEmpty ? "" : " and \(set.possible.count) possible"
      draft.note("\(set.certain.count) certain\(possible); no source gives the whole list")
    }
    try unmentioned(expression, &draft)
    if set.certain.count == 1, case .truth(let truth) = set.certain[0] {
      draft.truth = truth
      if case .unknown(let reasons) = truth { draft.note(reasons.words.joined(separator: ", ")) }
    }
    return draft
  }

  mutating func count(_ expression: Expression) throws(Stop) -> AnswerBuilder {
    let set = try run.set(expression)
    var draft = AnswerBuilder()
    draft.isComplete = set.isComplete
    let least = set.certain.count
    let most = least + set.possible.count
    var words = least == most ? "\(least)" : "\(least) to \(most)"
    if !set.isComplete { words += " known" }
    if most == 0, !set.isComplete, let past = try past(expression) { words += "; " + past }
    draft.add([.count(least: least, most: set.isComplete ? most : nil)], words, isPossible: least != most, on: [])
    if !set.isComplete { draft.note("no source gives the whole list: there may be more") }
    if expression.isOfKind { noteLater(set, &draft) }
    if set.isEmpty {
      explainSilence(expression, &draft)
      if let gap = try gap(expression) { draft.note("the sources say of it: " + self.gap(gap)) }
      if !set.isComplete { try searched(for: expression, &draft) }
    }
    try unmentioned(expression, &draft)
    if let first = set.possible.first {
      draft.note("\(set.possible.count) only possible: " + first.reasons.words.joined(separator: ", "))
    }
    return draft
  }

  /// What is stated to be open, where an expression is one step from one thing: vacant, not stated or unknown.
  private mutating func gap(_ expression: Expression) throws(Stop) -> Claim? {
    guard case .step(.entity(let entity), let path) = expression, !path.isInverse, path.qualifier == nil else {
      return nil
    }
    return try run.claimList(of: entity, path.relation).gap
  }

  private func gap(_ claim: Claim) -> String {
    wording.value(claim.value) + wording.qualifications(claim)
  }

  /// Says how many things an earlier list had that a later whole list leaves out.
  private mutating func unmentioned(_ expression: Expression, _ draft: inout AnswerBuilder) throws(Stop) {
    guard case .step(.entity(let entity), let path) = expression, !path.isTransitive else { return }
    let claimList =
      try path.isInverse ? run.claimList(about: entity, path.relation) : run.claimList(of: entity, path.relation)
    let count = claimList.notMentioned.count
    if count > 0 {
      draft.note("\(count) listed earlier and not mentioned since; see `history \(branch.id(of: entity))`")
    }
  }

  /// What was last stated where nothing is stated now: `21 last stated in 2020/21`; nil where nothing was.
  private mutating func past(_ expression: Expression) throws(Stop) -> String? {
    guard case .step(let from, let path) = expression, !path.isTransitive else { return nil }
    var former: [Claim] = []
    for element in try run.set(from).certain {
      guard case .entity(let entity) = element else { continue }
      let claimList =
        try path.isInverse ? run.claimList(about: entity, path.relation) : run.claimList(of: entity, path.relation)
      former += claimList.claims.filter { $0.isOver && !$0.value.isGap }
    }
    guard !former.isEmpty else { return nil }
    let periods = Set(former.flatMap(\.periods)).sorted { $0.range.start < $1.range.start }.map(\.spoken)
    return "\(former.count) last stated in \(Wording.list(periods))"
  }

  /// Tells what was searched for an expression that comes to nothing: the first step from a thing of which nothing is
  /// stated.
  private mutating func searched(for expression: Expression, _ draft: inout AnswerBuilder) throws(Stop) {
    if let inner = expression.elsewhere(view) {
      var then = Presenter(
        run: Evaluation(inner.view, log: run.log, budget: run.budget), asked: inner.days ?? asked)
      try then.searched(for: inner.expression, &draft)
      run.log = then.run.log
      return
    }
    guard let step = expression.lastStep else { return try searched(&draft) }
    for element in try run.set(step.from).members.map(\.element).prefix(1) {
      guard case .entity(let entity) = element, view.life(of: entity).0 != .no else { return }
      let (relation, isInverse) = (step.path.relation, step.path.isInverse)
      let stated = try isInverse ? run.claimList(about: entity, relation) : run.claimList(of: entity, relation)
      guard stated.live.isEmpty else {
        return draft.note("\(stated.live.count) stated, and none of them is known to be so")
      }
      return try searched(for: relation, of: entity, isInverse: isInverse, &draft)
    }
    return try searched(for: step.from, &draft)
  }

  /// Says when the thing an expression starts from did not exist.
  private func explainSilence(_ expression: Expression, _ draft: inout AnswerBuilder) {
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

  /// The rules that an expression comes to, in plain words by their text; empty where it comes to none.
  private mutating func rules(_ expression: Expression) throws(Stop) -> [String: String] {
    guard let step = expression.lastStep, step.path.relation == .quorum, !step.path.isInverse else { return [:] }
    var rules: [String: String] = [:]
    for element in try run.set(step.from).members.map(\.element) {
      guard case .entity(let entity) = element else { continue }
      for claim in try run.claimList(of: entity, .quorum).live {
        guard case .text(let text)? = run.element(claim.value) else { continue }
        rules[text] = wording.value(claim.value)
      }
    }
    return rules
  }

  private func members(_ set: PartialSet, alphabetical: Bool, rules: [String: String] = [:]) -> AnswerBuilder {
    var rows = set.members.map { (cell: cell($0.element, rules), element: $0.element, truth: $0.truth) }
    if alphabetical { rows.sort { $0.cell.text < $1.cell.text } }
    var draft = AnswerBuilder()
    draft.isComplete = set.isComplete
    for row in rows {
      let doubt = row.truth == .yes ? "" : " · possible: " + row.truth.reasons.words.joined(separator: ", ")
      var entity: EntityID?
      var detail = ""
      if case .entity(let found) = row.element {
        entity = found
        detail = " · " + branch.id(of: found)
      }
      draft.add([row.cell], row.cell.text + detail + doubt, isPossible: row.truth != .yes, entity: entity, on: [])
    }
    return draft
  }

  /// One member of a set as a cell.
  func cell(_ element: RuntimeValue, _ rules: [String: String] = [:]) -> Answer.Cell {
    switch element {
    case .text(let text) where rules[text] != nil: .text(rules[text] ?? text)
    case .entity(let entity): wording.cell(entity)
    case .truth(let truth): .text(truth.word)
    case .number(let number): .number(number)
    case .money(let pence): .money(pence: pence)
    case .share(let millionths): .ratio(numerator: millionths, denominator: 1_000_000)
    case .period(let period): .date(period.spoken)
    case .duration(let duration): .text(duration.description)
    case .rhythm(let rhythm): .text(rhythm.description)
    case .text(let text), .word(let text): .text(text)
    }
  }
}

extension Expression {
  /// Whether it is every thing of a kind, or only some of them.
  fileprivate var isOfKind: Bool {
    switch self {
    case .all: true
    case .filter(let set, _): set.isOfKind
    default: false
    }
  }

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
  fileprivate var lastStep: (from: Expression, path: Path)? {
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
    case .knownBy(let inner, let period):
      return (inner, View(view.branch, at: view.slice, knownBy: period.range.last), nil)
    case .filter(let set, _), .aggregate(_, let set): return set.elsewhere(view)
    default: return nil
    }
  }
}
