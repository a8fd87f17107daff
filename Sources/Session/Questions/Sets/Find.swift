import Analysis
import Language
import Model

/// `find`: what an expression denotes.
struct FindQuestion: RowQuestion {
  let expression: Expression

  var columns: [Answer.Column] { .columns(["found": .text]) }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.find(expression) }
}

extension FindQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    expression = try resolver.expression(.expression)
  }
}

extension AnswerWriter {
  fileprivate mutating func find(_ expression: Expression) throws(Stop) -> AnswerBuilder {
    run.doubtsLastStated = true
    if case .aggregate(.count, let inner) = expression { return try count(inner) }
    let set = try run.set(expression)
    if let draft = disputed(expression, set) ?? aggregate(expression, set) { return draft }
    let beside = try beside(expression)
    var lastStated = beside.lastStated
    if case .filter(_, let condition) = expression {
      lastStated.merge(try self.lastStated(of: set, by: condition)) { first, _ in first }
    }
    var draft = members(
      set, alphabetical: false, rules: try rules(expression), lastStated: lastStated,
      beside: beside.words.merging(try saying(expression, set)) { $0 + $1 },
      holders: try holders(set), resting: beside.resting)
    if draft.rows.isEmpty {
      try tellNothing(expression, set, &draft)
    } else if set.members.count > 1 {
      draft.heading = try heading(expression, set, beside.lastStated)
    } else if set.isOpen, expression.lastStep?.path.isOne != true {
      draft.note("The papers do not give a full list.")
    }
    try papers(of: expression, beyond: beside.told, &draft)
    try sayWhatItIsOf(expression, set, &draft)
    unnamed(set, &draft)
    try vacancies(expression, &draft)
    try unmentioned(expression, &draft)
    mayNotHaveBegun(beside.claims, &draft)
    stillBefore(set.members.compactMap { if case .entity(let thing) = $0.element { thing } else { nil } }, &draft)
    try tellTruth(expression, set, &draft)
    tellReading(of: expression, set, &draft)
    return draft
  }

  /// That an expression comes to nothing: whether the papers say so, are silent, or were not there to say.
  private mutating func tellNothing(
    _ expression: Expression, _ set: PartialSet, _ draft: inout AnswerBuilder
  ) throws(Stop) {
    let gap = try gap(expression)
    let asked = expression.lastStep.map { noun(of: $0.path, isPlural: false).capitalised + ": no" } ?? "No"
    let words =
      set.isComplete && gap?.value != .vacant
      ? "nothing"
      : gap.map { self.gap($0) } ?? (expression.isFilter ? "None is known." : "\(asked) paper states it for this time.")
    // A vacancy that has perhaps not come, or is over, is no more than possible.
    let doubt = gap.map { $0.value == .vacant && $0.truth != .yes ? wording.doubt($0) : "" } ?? ""
    let last = try lastTold(expression) + doubt
    let silence = try subject(of: expression).map { "\($0) " + (gap == nil ? "not stated" : words) + last }
    let none = words == "nothing" ? try none(of: expression) : nil
    draft.add(
      [.unknown(words)], none ?? toCome(expression) ?? silence ?? words + doubt,
      isPossible: !doubt.isEmpty, on: [gap].compactMap { $0 })
    explainSilence(expression, &draft)
    if !set.isComplete, gap?.value != .vacant { try searched(for: expression, &draft) }
  }

  /// That a set is empty for certain, and of how many that was asked; nil where it is no set of sets.
  private mutating func none(of expression: Expression) throws(Stop) -> String? {
    if expression.isOfSets { return "None: the lists that the papers give leave nobody over." }
    guard case .filter(let all, where: _) = expression else { return nil }
    let count = try run.set(all).certain.count
    return count == 0 ? "None is known." : "None: of the \(count) that are stated it is so of none."
  }

  /// A yes or no, in a sentence where one has words for it.
  private mutating func tellTruth(
    _ expression: Expression, _ set: PartialSet, _ draft: inout AnswerBuilder
  ) throws(Stop) {
    guard set.certain.count == 1, case .truth(let truth) = set.certain[0] else { return }
    draft.truth = truth
    if try tellWhether(expression, truth, &draft) {
      if case .compare(_, _, .entity(let thing)) = expression { stillBefore([thing], &draft) }
    } else if case .unknown(let reasons) = truth {
      draft.note(reasons.words.joined(separator: ", "))
    }
  }

  /// What is said of the papers and the years that an answer was read from.
  private mutating func papers(
    of expression: Expression, beyond told: [Claim], _ draft: inout AnswerBuilder
  ) throws(Stop) {
    if case .step(.entity(let entity), let path) = expression, !path.isInverse, !path.relation.definition.isMany {
      restOnContradictions(of: try run.claimList(of: entity, path.relation), &draft)
    }
    if isReadAsWhole(expression) { try notedOfList(expression, &draft) }
    overruled(beyond: told, &draft)
    years(of: expression, &draft)
  }

  /// What several things are, and how many: `Fell Board: partners (3, the whole list)`.
  ///
  /// A list of what may be so alone would read like a list of what is. Empty where the list says it itself.
  private mutating func heading(
    _ expression: Expression, _ set: PartialSet, _ lastStated: [RuntimeValue: WrittenPeriod]
  ) throws(Stop) -> String {
    let (certain, possible) = (set.certain.count, set.possible.count)
    let years = set.members.map { member in
      member.truth == .unknown(.lastStated) ? lastStated[member.element]?.spoken : nil
    }
    let year = years[0].flatMap { year in years.allSatisfy { $0 == year } ? year : nil }
    let open = set.isOpen ? "; the papers do not give a full list" : ""
    guard case .step(_, let path) = expression, let subject = try subject(of: expression, isPlural: true) else {
      if case .filter(_, where: .not(.isStated(.step(.it, let path)))) = expression, possible == 0 {
        return "No \(noun(of: path, isPlural: false)) is stated of \(certain)\(open):"
      }
      let possibly = "\(possible) \(possible == 1 ? "is" : "are") possible"
      let count =
        switch (certain, possible) {
        case (0, _): year.map { "\(possible) are last stated in \($0)" } ?? "None is certain; \(possibly)"
        case (_, 0): "\(certain) are named"
        default: "\(certain) certain and \(possible) possible"
        }
      return set.isOpen || certain == 0 ? "\(count)\(open):" : ""
    }
    var count =
      possible == 0 ? "\(certain)" : "\(certain == 0 ? "none" : "\(certain)") certain and \(possible) possible"
    if let year { count = "\(possible), last stated in \(year)" }
    let isWhole = !set.isOpen && possible == 0 && path.relation.definition.isMany && set.unnamed == 0
    let whole = !isWhole ? "" : isReadAsWhole(expression) ? ", read as the whole list" : ", the whole list"
    return "\(subject) (\(count)\(open)\(whole))"
  }

  /// Whether no paper says of a list that it is whole: it is read so.
  private func isReadAsWhole(_ expression: Expression) -> Bool {
    guard case .step(.entity(let thing), let path) = expression else { return false }
    // Each paper's word by itself: that another year's list is called whole says nothing of this one.
    let claims = branch.facts(of: thing, .complete).flatMap { view.claims([$0]) }.filter { claim in
      guard claim.isLive, view.lastStated(claim) == nil else { return false }
      if case .relation(path.relation, isInverse: path.isInverse) = claim.value { return true }
      return false
    }
    return !claims.isEmpty && claims.allSatisfy { $0.certainty != .stated }
  }

  /// A figure, a length or words alone say nothing of what they are of, nor of what they count; nor does what is only
  /// possible.
  private mutating func sayWhatItIsOf(
    _ expression: Expression, _ set: PartialSet, _ draft: inout AnswerBuilder
  ) throws(Stop) {
    guard draft.rows.count == 1, set.members.count == 1, let subject = try subject(of: expression) else { return }
    switch set.members[0].element {
    case .quantity, .duration, .rhythm, .period, .text, .word, .entity: break
    case .truth: return
    }
    // `Fell Board: meets monthly`; what a figure is of needs no more than its name.
    let meets = ": " + wording.noun(.meets)
    let said = subject.hasSuffix(meets) ? subject.dropLast(meets.count) + ": meets " : subject + ": "
    draft.measure(expression, wording)
    draft.lead(said.replacing(": value: ", with: ": "))
  }

  /// A sum or an average that is not certain: what is stated of it, and why it is not the whole; nil of anything else.
  private func aggregate(_ expression: Expression, _ set: PartialSet) -> AnswerBuilder? {
    let ofSets: [Expression.Aggregate] = [.count, .smallest, .largest]
    guard case .aggregate(let aggregate, _) = expression, !ofSets.contains(aggregate), set.certain.isEmpty,
      set.possible.count == 1
    else { return nil }
    var draft = members(set, alphabetical: false)
    guard let amount = draft.rows.first?.row.cells.first?.text, let reasons = set.possible.first?.reasons else {
      return nil
    }
    let noun = aggregate.noun
    let words =
      switch reasons {
      case .dayNotStated:
        "Not one \(noun): \(amount) in a part of this time, and another in the rest. Ask of one year at a time."
      case .notStated where aggregate == .sum && !timesOfSeveralYears.isEmpty:
        "\(amount)\(set.isOpen ? " or more" : "") for \(Wording.list(timesCounted.map(\.spoken))) together: "
          + "no paper says how much of it is for one year."
      case .notStated:
        aggregate == .sum
          ? "\(amount) or more: the sum of what is stated, and not all of it is."
          : "Not known: \(amount) is the \(noun) of what is stated, and not all of it is."
      default: "\(amount) · possible: \(reasons.words.joined(separator: ", "))"
      }
    draft.say(words)
    return draft
  }

  /// Who holds each of a few posts: a post alone answers nobody who asks who it is.
  private mutating func holders(_ set: PartialSet) throws(Stop) -> [EntityID: String] {
    var found: [EntityID: String] = [:]
    guard set.members.count <= Self.fewPosts else { return found }
    for case .entity(let post) in set.members.map(\.element) where branch.kind(of: post) == .post {
      found[post] = holder(try run.claimList(of: post, .holder), subject: post).0
    }
    return found
  }

  private static let fewPosts = 5

  /// Of what thing the last step of an expression is asked, and what: `Fell Board: chair`; nil where it asks otherwise.
  private mutating func subject(of expression: Expression, isPlural: Bool = false) throws(Stop) -> String? {
    // Of several put together the first is told, and of those that come to nothing none.
    if case .set(.union, let first, let second) = expression {
      let (ofFirst, ofSecond) = (try run.set(first).members, try run.set(second).members)
      return try subject(of: ofFirst.isEmpty && !ofSecond.isEmpty ? second : first)
    }
    guard case .step(let from, let path) = expression, !path.isTransitive, path.qualifier == nil else { return nil }
    let things = try run.set(from).certain
    let owner: String
    if things.count == 1, case .entity(let thing) = things[0] {
      owner = wording.title(thing).capitalised
    } else if isPlural, let several = try subject(of: from, isPlural: true) {
      owner = several
    } else {
      return nil
    }
    return "\(owner): \(noun(of: path, isPlural: isPlural))"
  }

  /// What a step leads to, by its name: `chair`, `partners`, `subgroups`.
  private func noun(of path: Expression.Path, isPlural: Bool) -> String {
    let definition = path.relation.definition
    if path.isInverse { return (definition.inverse ?? definition.name).spaced }
    return (isPlural ? definition.table : nil) ?? wording.noun(path.relation)
  }

  /// What is said beside those that an expression comes to by its last step.
  private struct Beside {
    /// When each was last stated, where that is before the time asked about.
    var lastStated: [RuntimeValue: WrittenPeriod] = [:]
    /// What other papers say of each.
    var words: [RuntimeValue: String] = [:]
    /// The statements of which this tells.
    var told: [Claim] = []
    /// The statements that each rests on.
    var resting: [RuntimeValue: [Claim]] = [:]
    /// All statements that were read for the last step.
    var claims: [Claim] = []
  }

  private mutating func beside(_ expression: Expression) throws(Stop) -> Beside {
    if case .aggregate = expression { return Beside() }
    // Of two put together, what only one of them says in earlier papers is told of it.
    if case .set(.union, let left, let right) = expression {
      var one = try beside(left)
      let other = try beside(right)
      one.lastStated.merge(other.lastStated) { first, _ in first }
      one.words.merge(other.words) { first, _ in first }
      one.told += other.told
      one.resting.merge(other.resting) { $0 + $1 }
      one.claims += other.claims
      return one
    }
    guard let step = expression.lastStep, !step.path.isTransitive else { return Beside() }
    var found: [RuntimeValue: WrittenPeriod?] = [:]
    var beside = Beside()
    for case .entity(let from) in try run.set(step.from).members.map(\.element) {
      for claim in try run.claimList(of: from, along: step.path).live {
        guard let value = run.reached(claim, by: step.path) else { continue }
        // What one statement makes for this time is of this time, whatever another says.
        found[value] = found[value] == .some(nil) ? .some(nil) : .some(view.lastStated(claim))
        beside.claims.append(claim)
        beside.resting[value, default: []].append(claim)
        let words = span(of: claim) + wording.beside(claim)
        if words.isEmpty { continue }
        beside.words[value] = words
        beside.told.append(claim)
      }
    }
    beside.lastStated = found.compactMapValues(\.self)
    return beside
  }

  /// What was last stated of a thing that has ended, or of a figure, in words behind a silence; empty of anything else.
  private mutating func lastTold(_ expression: Expression) throws(Stop) -> String {
    guard case .step(.entity(let thing), let path) = expression, !path.isInverse, path.qualifier == nil,
      path.relation == .figure || view.life(of: thing).0 == .no
    else { return "" }
    return nearest(try run.claimList(of: thing, path.relation))
  }

  /// The rules that an expression comes to, in plain words by their text; empty where it comes to none.
  private mutating func rules(_ expression: Expression) throws(Stop) -> [String: String] {
    guard let step = expression.lastStep, [.quorum, .carriedBy].contains(step.path.relation), !step.path.isInverse
    else {
      return [:]
    }
    var rules: [String: String] = [:]
    for element in try run.set(step.from).members.map(\.element) {
      guard case .entity(let entity) = element else { continue }
      for claim in try run.claimList(of: entity, step.path.relation).live {
        guard case .text(let text)? = run.element(claim.value) else { continue }
        rules[text] = wording.value(claim.value)
      }
    }
    return rules
  }
}

extension Expression.Path {
  /// Whether it leads to one alone, of which there is no list.
  fileprivate var isOne: Bool { !isInverse && !isTransitive && !relation.definition.isMany }
}

extension Expression {
  /// Whether it picks some of a set by a condition.
  fileprivate var isFilter: Bool { if case .filter = self { true } else { false } }

  /// Whether it is what one set has beyond another.
  fileprivate var isOfSets: Bool { if case .set(.difference, _, _) = self { true } else { false } }
}

extension AnswerBuilder {
  /// Puts what a figure is counted in behind it, where it is no count: `91.3 per 10,000`, `34% of pupils`.
  fileprivate mutating func measure(_ expression: Expression, _ wording: Wording) {
    guard case .step(.entity(let series), let path) = expression, path.relation == .figure,
      let row = rows.last?.row, let figure = row.cells.first?.text, row.sentence.hasPrefix(figure),
      let unit = wording.measure(of: series)
    else { return }
    say(figure + unit + row.sentence.dropFirst(figure.count))
  }
}

extension Wording {
  /// What the figures of a series are counted in, as it follows one; nil where they are counts.
  fileprivate func measure(of series: EntityID) -> String? {
    guard case .text(let text)? = view.claimList(of: series, .unit).live.first?.value else { return nil }
    let unit = view.branch.text(text)
    if unit.hasPrefix("%") { return unit }
    return unit.hasPrefix("per ") || unit.contains(" per ") ? " " + unit : nil
  }
}
