public import Model

extension Evaluation {
  /// When the answer to an expression changed, over all dates, in the order of time.
  ///
  /// It is asked of every stretch of the model's time; where neighbours differ, the statements that make the difference
  /// say how closely the change is dated.
  public mutating func turns(of expression: Expression, along path: Expression.Path? = nil) throws(Stop)
    -> [AnswerChange]
  {
    var answers: [Sample] = []
    for slice in view.branch.timeline() {
      var inner = Evaluation(view.at(slice), log: ReadLog(keeping: .claims), budget: budget)
      var set = try inner.set(expression)
      if let unstated = try inner.withoutStatement(expression) { set.insert(unstated, .yes) }
      budget = inner.budget
      log.read(inner.log.claims)
      answers.append(Sample(set, inner.log.claims, at: slice, tellsVacancy: expression.ofOneThing != nil))
    }
    var turns = ChangeDetector(view: view, answers: answers, path: path).turns
    for index in turns.indices {
      guard case .stated(.event(let event), _) = turns[index].dating else { continue }
      turns[index].dates = try claimList(of: event, .eventDay).claims
    }
    return turns
  }

  /// When what is stated of a thing changed, relation by relation, in the order of time.
  ///
  /// What is the same at all times is left out, and so is money, which is a new figure every year.
  public mutating func turns(ofWhole entity: EntityID) throws(Stop) -> [AnswerChange] {
    var turns: [AnswerChange] = []
    for relation in Relation.allCases where Self.mayChange(relation) {
      if !view.branch.facts(of: entity, relation).isEmpty {
        let path = Expression.Path(relation: relation, isInverse: false, isTransitive: false)
        turns += try self.turns(of: .step(from: .entity(entity), along: path), along: path)
      }
      if view.branch.facts(about: entity, relation).contains(where: { !happens(view.branch.subject($0)) }) {
        let path = Expression.Path(relation: relation, isInverse: true, isTransitive: false)
        turns += try self.turns(of: .step(from: .entity(entity), along: path), along: path)
      }
    }
    return ChangeDetector.sorted(turns, since: view.bounds(of: entity).begin?.days.start)
  }

  /// Whether a thing falls on a day rather than lasting: then it is no change of what it touches.
  private func happens(_ entity: EntityID) -> Bool {
    switch view.branch.kind(of: entity) {
    case .event, .decision, .meeting: true
    default: false
    }
  }

  private static func mayChange(_ relation: Relation) -> Bool {
    let definition = relation.definition
    return definition.persistence != .timeless && definition.topic != .money && definition.topic != .evidence
      && relation != .alias && relation != .complete
  }
}

/// Finds the changes in a row of answers.
struct ChangeDetector {
  let view: View
  let answers: [Sample]
  let path: Expression.Path?

  /// One thing that comes or goes: undecided from the first stretch on, decided from the second.
  struct Step {
    let element: RuntimeValue
    let isCome: Bool
    let first: Int
    let last: Int
  }

  var turns: [AnswerChange] {
    var byDay: [Int: [Step]] = [:]
    for step in steps { byDay[step.last, default: []].append(step) }
    let found = byDay.keys.sorted().flatMap { turns(byDay[$0] ?? []) }
    return Self.sorted(joined(found).filter { !Self.isReworded($0) }) + handovers
  }

  /// In the order of time: what is dated before what is only first or last stated, and nothing before the day on which
  /// the thing itself began.
  static func sorted(_ turns: [AnswerChange], since: Day? = nil) -> [AnswerChange] {
    func key(_ turn: AnswerChange) -> (Day, Day, Int) {
      let start = since.map { turn.days.last >= $0 ? max($0, turn.days.start) : turn.days.start } ?? turn.days.start
      return (start, turn.days.end, turn.dating.rank)
    }
    return turns.enumerated().sorted { one, other in
      let (left, right) = (key(one.element), key(other.element))
      return left == right ? one.offset < other.offset : left < right
    }.map(\.element)
  }

  private var steps: [Step] {
    var order: [RuntimeValue] = []
    var seen: Set<RuntimeValue> = []
    for element in answers.flatMap(\.order) where seen.insert(element).inserted { order.append(element) }
    return order.flatMap { steps(of: $0) }
  }

  private func steps(of element: RuntimeValue) -> [Step] {
    let course = answers.map { $0.presence(element) }
    // What is nowhere certain is doubtful for another reason than its days.
    let isEverCertain = course.contains(.yes)
    var steps: [Step] = []
    var before = false
    var since: Int?
    for (index, presence) in course.enumerated() {
      if presence == .undecided, isEverCertain {
        since = since ?? index
        continue
      }
      let isHere = presence != .no
      if isHere != before {
        steps.append(Step(element: element, isCome: isHere, first: since ?? index, last: index))
      }
      before = isHere
      since = nil
    }
    if let since, !before, since > 0 {
      steps.append(Step(element: element, isCome: true, first: since, last: since))
    }
    return steps.filter { $0.first > 0 }
  }

  // MARK: What made the difference

  /// What changed on one day: one change where one thing takes another's place, otherwise what the sources date apart
  /// from what they do not.
  private func turns(_ steps: [Step]) -> [AnswerChange] {
    let singles = steps.map { turn($0) }
    guard singles.count > 1 else { return singles }
    if steps.count == 2, steps[0].isCome != steps[1].isCome { return [merged(singles)] }
    var groups: [[AnswerChange]] = []
    for turn in singles {
      if let index = groups.firstIndex(where: { isAlike($0[0].dating, turn.dating) }) {
        groups[index].append(turn)
      } else {
        groups.append([turn])
      }
    }
    return groups.map { merged($0) }
  }

  private func isAlike(_ one: AnswerChange.Dating, _ other: AnswerChange.Dating) -> Bool {
    switch (one, other) {
    case (.stated(let first, let ends), .stated(let second, let alsoEnds)):
      return first == second
        || view.branch.boundary(first, isEnd: ends)?.days == view.branch.boundary(second, isEnd: alsoEnds)?.days
    case (.stated, _), (_, .stated): return false
    case (.first(let one), .first(let other)): return one == other
    case (.last(_, let one?), .last(_, let other?)): return one == other
    case (.last(_, nil), .last(_, _?)), (.last(_, _?), .last(_, nil)): return false
    default: return true
    }
  }

  private func turn(_ step: Step) -> AnswerChange {
    let (before, after) = (answers[step.first - 1], answers[step.last])
    var begun = news(in: after, besides: before)
    var ended = news(in: before, besides: after)
    let direct = (begun + ended).filter { names($0, step.element) }
    if !direct.isEmpty {
      begun = begun.filter { names($0, step.element) }
      ended = ended.filter { names($0, step.element) }
    }
    // What is undecided on one side is news on both.
    if step.isCome {
      ended.removeAll { one in begun.contains { $0.facts == one.facts } }
    } else {
      begun.removeAll { one in ended.contains { $0.facts == one.facts } }
    }
    var turn = AnswerChange(
      gone: step.isCome ? [] : [step.element], come: step.isCome ? [step.element] : [], dating: .first(nil),
      days: DayRange(first: before.slice.days.start, last: after.slice.days.last), ended: ended, begun: begun,
      path: path)
    let window = DayRange(first: answers[step.first].slice.days.start, last: after.slice.days.start)
    if let (bound, isEnd) = bound(begun, ended, step, window) {
      turn.dating = .stated(bound, isEnd: isEnd)
      if let boundary = view.branch.boundary(bound, isEnd: isEnd) { turn.days = boundary.days }
    } else if direct.isEmpty, let life = life(step, in: window) {
      turn.dating = .stated(life.bound, isEnd: !step.isCome)
      turn.days = life.days
    } else if let next = nextTurn(in: window, after) {
      turn.dating = .stated(.date(next.date), isEnd: false)
      turn.days = next.date.range
      turn.begun.append(next.claim)
    } else {
      attest(&turn, step, after)
    }
    return turn
  }

  /// The day on which a thing began or ended, where its life alone makes it one of a kind of things or not.
  private func life(_ step: Step, in window: DayRange) -> (bound: Bound, days: DayRange)? {
    guard case .entity(let entity) = step.element else { return nil }
    for bound in lives(of: entity, step.isCome ? .begins : .ends, depth: 2) {
      if let days = view.branch.boundary(bound, isEnd: !step.isCome)?.days, days.overlaps(window) {
        return (bound, days)
      }
    }
    return nil
  }

  /// The turn that begins then by one of the statements that count, with its day.
  private func nextTurn(in window: DayRange, _ after: Sample) -> (date: WrittenDate, claim: Claim)? {
    for claim in after.all where claim.isLive {
      if let days = view.turns(of: claim, in: window).last?.days {
        return (days.written?.first ?? WrittenDate(days.start), claim)
      }
    }
    return nil
  }

  /// The statements that count in one stretch and not in another, each once.
  private func news(in answer: Sample, besides other: Sample) -> [Claim] {
    var seen: Set<FactRef> = []
    var found: [Claim] = []
    for claim in answer.all {
      let isOld = claim.facts.contains { other.live[$0] != nil && isSettled(other.live[$0]) == isSettled(claim) }
      guard answer.counts(claim), !isOld, let first = claim.facts.first, seen.insert(first).inserted else { continue }
      found.append(claim)
    }
    return found
  }

  private func isSettled(_ claim: Claim?) -> Bool {
    claim.map { !$0.truth.reasons.contains(.dayNotStated) } ?? false
  }

  private func names(_ claim: Claim, _ element: RuntimeValue) -> Bool {
    switch element {
    case .entity(let entity): claim.value.entity == entity || claim.subject == entity && path?.isInverse ?? true
    case .text(let text), .word(let text):
      switch claim.value {
      case .text(let value), .word(let value): view.branch.text(value) == text
      case .vacant: element == .nobody
      default: false
      }
    default: false
    }
  }

  /// Where no source dates a step: for which period it is stated first, or last.
  private func attest(_ turn: inout AnswerChange, _ step: Step, _ after: Sample) {
    let periods = (step.isCome ? turn.begun : turn.ended).flatMap(\.periods)
    if step.isCome {
      let first = periods.min { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
      turn.dating = .first(first)
      if let first { turn.days = first.range }
    } else {
      let last = periods.max { ($0.range.end, $0.range.start) < ($1.range.end, $1.range.start) }
      var source: EntityID?
      for claim in after.all where !Set(claim.facts).isDisjoint(with: turn.ended.flatMap(\.facts)) {
        if case .notMentioned(let since) = claim.phase { source = since }
      }
      source = source ?? listOfPayments(without: turn.ended, after)
      turn.dating = .last(last, leftOutBy: source)
      if let last { turn.days = last.range }
      // A paper that says of a later time that there is nobody tells of a change between the two.
      if let last, source == nil, let vacant = vacancy(after, turn.ended),
        let first = vacant.periods.min(by: { $0.range.start < $1.range.start }), first.range.start >= last.range.end
      {
        turn.dating = .between(last, first)
        turn.begun.append(vacant)
        turn.days = DayRange(first: last.range.start, last: first.range.last)
      }
    }
  }

  // MARK: Putting together

  /// Several steps of one day as one change.
  private func merged(_ turns: [AnswerChange]) -> AnswerChange {
    var whole = turns[0]
    for turn in turns.dropFirst() {
      whole.gone += turn.gone
      whole.come += turn.come
      whole.begun += turn.begun.filter { one in !whole.begun.contains { $0.facts == one.facts } }
      whole.ended += turn.ended.filter { one in !whole.ended.contains { $0.facts == one.facts } }
      whole.dating = preferred(whole.dating, turn.dating)
    }
    if !whole.come.isEmpty { whole.ended.removeAll { one in whole.begun.contains { $0.facts == one.facts } } }
    settle(&whole)
    return whole
  }

  /// A beginning that a source gives, then an end; then what is stated before and after.
  private func preferred(_ one: AnswerChange.Dating, _ other: AnswerChange.Dating) -> AnswerChange.Dating {
    switch (one, other) {
    case (.stated(_, isEnd: false), _): return one
    case (_, .stated(_, isEnd: false)): return other
    case (.stated, _): return one
    case (_, .stated): return other
    case (.first(let one?), .first(let other?)): return .first(one.range.start <= other.range.start ? one : other)
    case (.last(let one?, let source), .last(let other?, _)):
      return .last(one.range.last >= other.range.last ? one : other, leftOutBy: source)
    case (.first(let first?), .last(let last?, _)), (.last(let last?, _), .first(let first?)):
      return .between(last, first)
    case (.last(_, _?), _), (.between, _): return one
    case (_, .last(_, _?)), (_, .between): return other
    case (.first(nil), _), (.last(nil, _), _): return other
    default: return one
    }
  }

  private func settle(_ turn: inout AnswerChange) {
    switch turn.dating {
    case .stated(let bound, let isEnd):
      if let boundary = view.branch.boundary(bound, isEnd: isEnd) { turn.days = boundary.days }
    case .between(let last, let first):
      turn.days = DayRange(
        first: min(last.range.start, first.range.start), last: max(first.range.last, last.range.last))
    case .first(let period), .last(let period, _):
      if let period { turn.days = period.range }
    }
  }

  /// What was last stated, then nothing, then what is first stated of another: one change somewhere between.
  private func joined(_ turns: [AnswerChange]) -> [AnswerChange] {
    var result: [AnswerChange] = []
    for turn in turns {
      if let last = result.last, case .last(_, nil) = last.dating, case .first = turn.dating, turn.gone.isEmpty,
        last.come.isEmpty, Set(last.gone) != Set(turn.come), isSilent(between: last.days.end, turn.days.start)
      {
        result[result.count - 1] = merged([last, turn])
      } else {
        result.append(turn)
      }
    }
    return result
  }

  private func isSilent(between end: Day, _ start: Day) -> Bool {
    let between = answers.filter { $0.slice.days.start >= end && $0.slice.days.last < start }
    return end <= start && between.allSatisfy(\.isSilent)
  }
}
