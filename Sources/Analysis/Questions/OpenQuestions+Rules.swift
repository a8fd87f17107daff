public import Model

/// What rules ask: of what fails, and of what cannot be known.
extension Evaluation {
  /// Puts results to the questions they answer to: a rule that asks for one relation alone makes its gap graver.
  mutating func add(_ results: [CheckResult], to questions: inout [OpenQuestion]) throws(Stop) {
    for result in results.sorted(by: { $0.rule.force < $1.rule.force }) where result.isOpen {
      // Of a thing that may not exist yet, a rule only makes graver what is open about it anyhow.
      let isUndecided = if case .unknown = view.life(of: result.subject).0 { true } else { false }
      guard let relation = result.asked else {
        if !isUndecided { questions += try self.questions(of: result) }
        continue
      }
      let known = questions.firstIndex { question in
        if case .gap(relation) = question.kind { return question.subject == result.subject }
        return false
      }
      if let known {
        questions[known].rules.append(result.rule)
      } else if !isUndecided {
        let gap = try claimList(of: result.subject, relation).gap
        questions.append(
          OpenQuestion(
            subject: result.subject, kind: .gap(relation), rules: [result.rule], grounds: gap.map { [$0] } ?? []))
      }
    }
  }

  /// What a rule asks that wants more than one statement: of one that only cannot be known, nothing where no paper names
  /// anything of what it forbids, and who pays the rest where a total holds more than the lines of a list that is not whole.
  private mutating func questions(of result: CheckResult) throws(Stop) -> [OpenQuestion] {
    let asked = OpenQuestion(
      subject: result.subject, kind: .rule(result), rules: [result.rule], grounds: result.telling)
    guard case .unknown = result.outcome else { return [asked] }
    if let forbidden = result.rule.condition.forbidden, try isNowhereStated(forbidden, of: result.subject) { return [] }
    guard result.rule.reads.contains(.printedTotal), view.branch.kind(of: result.subject) == .fund else {
      return [asked]
    }
    let all = try funding(of: result.subject, in: nil).filter { $0.year.range.overlaps(view.slice.days) }
    let years = all.filter { $0.unnamed != nil }
    // A total that is the sum of the lines that are known leaves nothing to ask, though no paper calls the list whole.
    let printed = all.filter { !$0.printedTotals.isEmpty }
    let isAgreed = printed.allSatisfy { year in
      year.whole != nil && year.printedTotals.allSatisfy { $0.value.pence == year.sum }
    }
    if !printed.isEmpty, isAgreed { return [] }
    if years.isEmpty { return [asked] }
    return years.map { year in
      OpenQuestion(
        subject: result.subject, kind: .remainder(year), rules: [result.rule], grounds: year.printedTotals)
    }
  }

  /// Whether no paper states, or leaves it open among several, anything from which a set could come of a thing.
  private mutating func isNowhereStated(_ set: Expression, of thing: EntityID) throws(Stop) -> Bool {
    switch set {
    case .step(from: .it, let path):
      if !path.isInverse { return try claimList(of: thing, path.relation).live.isEmpty }
      let stated = try claimList(about: thing, path.relation).live + choices(naming: thing, path.relation)
      return stated.isEmpty
    case .step(from: let inner, _), .filter(let inner, _), .set(.difference, let inner, _):
      return try isNowhereStated(inner, of: thing)
    case .set(let operation, let left, let right):
      let (one, other) = (try isNowhereStated(left, of: thing), try isNowhereStated(right, of: thing))
      return operation == .union ? one && other : one || other
    default: return false
    }
  }
}

extension CheckResult {
  /// The one relation of the thing that would have to be stated; nil where the rule asks for more.
  fileprivate var asked: Relation? {
    if let relation = rule.condition.asked { return relation }
    guard case .unknown = outcome, let relation = rule.condition.compared else { return nil }
    let isSilent = silences.contains { $0.entity == subject && $0.relation == relation && !$0.isInverse }
    return isSilent ? relation : nil
  }

  /// Whether it leaves a question open: it fails or cannot be known, and is not set aside.
  var isOpen: Bool {
    switch outcome {
    case .fails: setAside == nil
    // Where only a day is missing, the papers leave nothing else open.
    case .unknown(let reasons): reasons != .dayNotStated
    case .holds, .departs: false
    }
  }

  /// The statements that tell why: those about the thing; where some of them meet in another thing, these alone.
  public var telling: [Claim] {
    let beside: Set<Relation> = [.kind, .covers, .clients, .issuer]
    let told = read.filter { claim in
      let isGap = claim.value.isGap
      let isOne = isGap && read.contains { $0.relation == claim.relation && !$0.value.isGap }
      return !isOne && !beside.contains(claim.relation)
    }
    let about = told.filter { $0.subject == subject || $0.value == .entity(subject) }
    let ends = about.map { $0.subject == subject ? $0.value.entity : $0.subject }
    let between = told.filter { claim in
      guard claim.subject != subject, let object = claim.value.entity, object != subject else { return false }
      return ends.contains(claim.subject) && ends.contains(object)
    }
    let linked = Set(between.flatMap { [$0.subject] + [$0.value.entity].compactMap { $0 } })
    let meeting = zip(about, ends).filter { claim, end in
      guard let end else { return false }
      let others = zip(about, ends).filter { $0.1 == end && $0.0.relation != claim.relation }
      return linked.contains(end) || !others.isEmpty
    }
    return meeting.isEmpty ? about : meeting.map(\.0) + between
  }
}

extension Expression {
  /// The one relation of the thing looked at that a condition wants to be stated; nil where it asks for more.
  var asked: Relation? {
    switch self {
    case .isStated(.step(from: .it, let path)), .quantified(.some, over: .step(from: .it, let path), satisfies: nil):
      path.isInverse || path.isTransitive || path.qualifier != nil ? nil : path.relation
    // Where either of two will do and neither is stated, the first is asked for.
    case .or(let first, _): first.asked
    default: nil
    }
  }

  /// What a condition forbids; nil where it asks for something.
  fileprivate var forbidden: Expression? {
    switch self {
    case .quantified(.no, let set, satisfies: nil), .not(.isStated(let set)): set
    default: nil
    }
  }

  /// The one relation of the thing looked at whose values a condition sets beside others.
  fileprivate var compared: Relation? {
    switch self {
    case .and(let first, _), .or(let first, _), .compare(_, let first, _), .step(from: let first, _): first.compared
    case .set(.intersection, .step(from: .it, let path), _): path.isInverse ? nil : path.relation
    default: nil
    }
  }
}
