import Analysis
import Language
import Model

/// `when did ... change`: when the answer to an expression, or all that is stated of a thing, changed; perhaps into one
/// value.
struct ChangesQuestion: RowQuestion {
  /// What was typed.
  let words: String
  let subject: Subject
  /// What it is to have become; nil for any change.
  let value: Expression?

  enum Subject: Sendable {
    case expression(Expression)
    case thing(EntityID)
  }

  var time: TimePolicy { .allDates }
  var columns: [Answer.Column] {
    .columns([
      "first": .date, "last": .date, "when": .text, "what": .text, "from": .text, "to": .text, "how": .text,
    ])
  }

  /// What is asked of, in words: `the chair of SILG`; of a post, who held it, the post alone.
  private func about(_ wording: Wording, isShort: Bool) -> String {
    func about(_ expression: Expression) -> String? {
      switch expression {
      case .entity(let thing):
        return isShort ? wording.view.acronym(of: thing) ?? wording.nameAlone(thing) : wording.title(thing)
      case .step(let from, let path):
        guard !path.isTransitive, path.qualifier == nil, let of = about(from) else { return nil }
        if path.relation == .holder, !path.isInverse { return of }
        if path.relation == .called { return "the name of \(of)" }
        if path.relation == .exists { return "the life of \(of)" }
        let definition = path.relation.definition
        let noun = wording.noun(path.relation)
        // `who is accountable for the functions`
        if !path.isInverse, noun.hasPrefix("who ") { return "\(noun) for \(of)" }
        return
          path.isInverse && !definition.inverseIsNoun
          ? "\(of): \((definition.inverse ?? definition.name).spaced)"
          : "the \(path.isInverse ? (definition.inverse ?? definition.name).spaced : noun) of \(of)"
      default: return nil
      }
    }
    guard case .expression(let expression) = subject else { return words }
    return about(expression) ?? words
  }

  /// The first line says what it was one after the other, how often it changed, and when it did so last.
  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let wording = runner.wording
    var line = Headline(
      about(wording, isShort: false).capitalised, short: about(wording, isShort: true).capitalised)
    var (times, last) = ([String](), "")
    for row in answer.rows {
      guard case .change(let when?) = row.kind else { continue }
      (times, last) = (times + [answer.text("when", of: row)], when)
    }
    let isOne = answer.rows.count == 1 && answer.rows[0].kind == .nothing
    if !times.isEmpty {
      let count = times.uniqued().count
      line.pieces = [count == 1 ? "1 change, \(last)" : "\(count) changes, the last \(last)"]
      let turns = answer.rows.map { answer.text("to", of: $0) }.filter { !$0.isEmpty }.uniqued()
      if isOneAfterAnother, turns.count > 1 { line.pieces.insert(turns.joined(separator: ", then "), at: 0) }
    } else if isOne {
      answer.rows[0].sentence = "\(line.whole): \(answer.rows[0].sentence)"
      return
    } else {
      // What a later whole list leaves out has changed, though no paper says when.
      let left = answer.rows.count { answer.text("how", of: $0) == "not mentioned since" }
      line.pieces = [
        left == 0 ? "no change is stated" : "no change is dated, and a later whole list leaves out \(left)"
      ]
    }
    answer.title = line.text
  }

  /// Whether one answer takes the place of another: a name, a chair, a holder; of lists one comes beside another.
  private var isOneAfterAnother: Bool {
    guard case .expression(.step(_, let path)) = subject, !path.isInverse, !path.isTransitive else { return false }
    return [.holder, .chair, .viceChair, .called].contains(path.relation)
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.changes(self) }
}

extension ChangesQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    let arguments = resolver.arguments
    if let relation = arguments.nameIfAny(.relation) {
      let thing = try resolver.thing(.subject)
      let path = try resolver.path(relation)
      try resolver.check(thing, has: path)
      let expression = Expression.step(from: .entity(thing), along: path)
      words = "the \(relation.text.lowercased()) of \(resolver.branch.declaredName(of: thing))"
      subject = .expression(expression)
      value = try resolver.value(of: expression)
      return
    }
    let (typed, range) = (arguments.typed(.expression), arguments.range(.expression))
    let expression = try resolver.expression(.expression)
    if case .entity(let thing) = expression {
      guard !arguments.has(.value) else {
        throw Refusal(
          Diagnostic(
            .becomesNothing, in: resolver.text.name, at: range, [typed], expected: [Expectation.ofThing.words]))
      }
      words = resolver.branch.declaredName(of: thing)
      (subject, value) = (.thing(thing), nil)
      return
    }
    guard expression.varies else {
      throw Refusal(
        Diagnostic(
          .sameAtAllTimes, in: resolver.text.name, at: range, [typed], expected: [Expectation.varying.words]))
    }
    words = typed
    subject = .expression(expression)
    value = try resolver.value(of: expression)
  }
}

extension QuestionResolver {
  /// Refuses a thing of which nothing such can be stated: a rule that has the name of a board has no chair, and the board
  /// is meant.
  fileprivate func check(_ thing: EntityID, has path: Expression.Path) throws(Refusal) {
    let wanted = path.relation.definition.subjects
    guard !path.isInverse, !wanted.isEmpty, let kind = branch.kind(of: thing), !wanted.contains(kind) else { return }
    let name = try arguments.name(.subject)
    throw Refusal(
      Diagnostic(
        .wrongKind, in: text.name, at: name.range,
        [name.text, kind.indefinite, wanted.map(\.indefinite).listed(last: "or")]))
  }

  /// The value that an expression is to have become, which may be a word of the relation's list; nil where none was typed.
  fileprivate mutating func value(of expression: Expression) throws(Refusal) -> Expression? {
    guard let value = arguments.expressionIfAny(.value) else { return nil }
    if case .step(_, let path) = expression, !path.isInverse, case .word = path.relation.definition.object,
      case .name(let name) = value, !name.isQuoted
    {
      return Expression.literal(.word(name.text.lowercased()))
    }
    return try resolve(value)
  }

  /// A relation by the words that people say: `chair`, `vice chair`; `name` is what a thing is called.
  fileprivate func path(_ name: NameSyntax) throws(Refusal) -> Expression.Path {
    let word = name.text.lowercased().split(separator: " ").joined(separator: "-")
    func path(_ relation: Relation, _ isInverse: Bool = false) -> Expression.Path {
      Expression.Path(relation: relation, isInverse: isInverse, isTransitive: false)
    }
    if word == "name" { return path(.called) }
    if let relation = Schema.relation(named: word) ?? Schema.relation(named: word + "s") { return path(relation) }
    if let relation = Schema.relation(inverse: word) { return path(relation, true) }
    if let relation = Schema.relation(clause: name.text.lowercased()) { return path(relation) }
    let known = Schema.relations.flatMap { [$0.name, $0.inverse].compactMap { $0 } }
    throw Refusal(
      Diagnostic(
        .unknownRelation, in: text.name, at: name.range, [name.text], expected: [Expectation.relation.words],
        suggestions: Suggestion.nearest(to: word, among: known)))
  }
}

extension AnswerWriter {
  fileprivate mutating func changes(_ changes: ChangesQuestion) throws(Stop) -> AnswerBuilder {
    var draft = AnswerBuilder()
    var turns: [AnswerChange]
    var isWhole = false
    switch changes.subject {
    case .expression(let expression): turns = try run.turns(of: expression)
    case .thing(let entity):
      turns = try run.turns(ofWhole: entity)
      isWhole = true
    }
    let all = turns.count
    if case .thing(let entity) = changes.subject { turns = turns.filter { $0.isChange || isOfBeginning($0, entity) } }
    if let value = changes.value {
      let wanted = try run.set(value).members.map(\.element)
      turns = turns.filter { turn in turn.come.contains(where: wanted.contains) }
      if turns.isEmpty, all > 0 {
        tell("at no time that the sources speak of", &draft)
        draft.note("`when did \(changes.words) change` says what is stated of it")
      }
    }
    for turn in alone(turns) {
      tell(turn.turn, isAlone: turn.isAlone, until: turn.last, isWhole: isWhole, &draft)
    }
    if isWhole, all > turns.count {
      let count = all - turns.count
      draft.note(
        "\(count) more \(count == 1 ? "is" : "are") stated first or last without a change between: "
          + "`history` lists what is stated")
    }
    if all == 0 { tell("nothing that changes is stated of it", &draft) }
    if changes.value == nil, all > 0, !turns.contains(where: \.isChange) {
      if turns.isEmpty { tell("no change is stated", &draft) } else { draft.note("no change is stated") }
    }
    noteTurns(turns, &draft)
    if !isWhole { noteHolders(turns, &draft) }
    return draft
  }

  /// Whether something is only first stated, for a time in which the thing itself began: whether it began with the thing,
  /// no source says.
  private func isOfBeginning(_ turn: AnswerChange, _ entity: EntityID) -> Bool {
    guard case .first(let period?) = turn.dating, turn.gone.isEmpty,
      let begin = view.bounds(of: entity).begin, !begin.isNever
    else { return false }
    return period.range.overlaps(begin.days)
  }

  /// Where some take turns and no end is stated, the turns go on after the last that is told.
  private func noteTurns(_ turns: [AnswerChange], _ draft: inout AnswerBuilder) {
    var told: [Claim] = []
    for claim in turns.flatMap(\.begun) where !told.contains(where: { $0.facts == claim.facts }) {
      guard let length = branch.choice(claim.value)?.turn?.length,
        claim.facts.allSatisfy({ branch.fact($0).to == .open }),
        let last = turns.filter({ turn in turn.begun.contains { $0.facts == claim.facts } }).map(\.days.start).max()
      else { continue }
      told.append(claim)
      let next = last.advanced(by: length)
      if let end = view.bounds(of: claim.subject).end, !end.isNever, !end.isUndated, end.days.start <= next { continue }
      draft.note(
        "\(wording.name(claim.subject)): the turns go on every \(length), the next from \(next.spoken): "
          + "`calendar for \(branch.id(of: claim.subject)) from \(WrittenDate(next))`")
    }
  }

  /// Where an answer is a post, who holds it may change while the post stays.
  private func noteHolders(_ turns: [AnswerChange], _ draft: inout AnswerBuilder) {
    var posts: [EntityID] = []
    for case .entity(let post) in turns.flatMap({ $0.gone + $0.come }) where branch.kind(of: post) == .post {
      let isHeld = branch.facts(of: post, .holder).contains { !branch.value($0).isGap }
      if isHeld, !posts.contains(post) { posts.append(post) }
    }
    for post in posts.prefix(6) {
      draft.note("a post stays while its holder changes: `when did the holder of \(branch.id(of: post)) change`")
    }
    if posts.count > 6 {
      draft.note("\(posts.count - 6) more of these posts have a holder: `list posts where holder is stated`")
    }
  }

  private func tell(_ nothing: String, _ draft: inout AnswerBuilder) {
    let dates: [Answer.Cell] = [.unknown("not stated"), .unknown("not stated")]
    draft.add(dates + [.text(""), .text(""), .text(""), .text(""), .unknown(nothing)], nothing, kind: .nothing, on: [])
  }

  /// What is stated first and last for the same time is stated for it alone; of what came on a stated day within the time
  /// for which it was last stated, that is told with its coming.
  private func alone(_ turns: [AnswerChange]) -> [(turn: AnswerChange, isAlone: Bool, last: WrittenPeriod?)] {
    var result: [(turn: AnswerChange, isAlone: Bool, last: WrittenPeriod?)] = []
    var ends: [(turn: AnswerChange, period: WrittenPeriod)] = []
    for turn in turns {
      if case .last(let last?, nil) = turn.dating, let before = result.last, before.turn.dating == .first(last),
        before.turn.come == turn.gone, before.turn.gone.isEmpty, before.turn.path == turn.path
      {
        result[result.count - 1].isAlone = true
      } else if case .last(let last?, nil) = turn.dating, turn.come.isEmpty,
        turns.contains(where: { isComing($0, of: turn, within: last) })
      {
        ends.append((turn, last))
      } else {
        result.append((turn, false, nil))
      }
    }
    for end in ends {
      guard let position = result.lastIndex(where: { isComing($0.turn, of: end.turn, within: end.period) }) else {
        continue
      }
      result[position].last = end.period
    }
    return result
  }

  /// Whether a change is the dated coming of what was last stated for a time in which it came.
  private func isComing(_ turn: AnswerChange, of last: AnswerChange, within period: WrittenPeriod) -> Bool {
    guard case .stated = turn.dating else { return false }
    return turn.come == last.gone && turn.path == last.path && period.range.covers(turn.days)
  }

  private func tell(
    _ turn: AnswerChange, isAlone: Bool, until: WrittenPeriod?, isWhole: Bool, _ draft: inout AnswerBuilder
  ) {
    let when =
      isAlone
      ? wording.when(turn).replacing("first stated in", with: "stated for").replacing(
        "first stated for", with: "stated for") + " alone" : wording.when(turn)
    let what = turn.path.map { $0.relation == .perhaps ? "may be" : $0.name.spaced } ?? ""
    let doubt = doubt(turn)
    let since = until.map { ", last stated in \($0.spoken)" } ?? ""
    let clause = (isWhole ? "\(what): \(difference(turn))" : difference(turn)) + since
    let isDated = turn.dating != .first(nil) && turn.dating != .last(nil, leftOutBy: nil)
    let (last, first) = times(turn)
    draft.add(
      [
        isDated ? .date(turn.days.start.description) : .unknown("not stated"),
        isDated ? .date(turn.days.last.description) : .unknown("not stated"), .text(when), .text(what),
        cell(turn.gone), cell(turn.come), .text(wording.how(turn)),
      ], (isWhole ? "" : when + ": ") + clause + doubt, section: isWhole ? when : "",
      isPossible: !doubt.isEmpty || isMixed(turn),
      entity: entity(turn.come.first ?? turn.gone.first), details: details(turn),
      times: turn.ended.map { _ in last } + turn.begun.map { _ in first } + turn.dates.map { _ in nil },
      kind: .change(when: wording.whenAlone(turn)),
      on: turn.ended + turn.begun + turn.dates)
  }

}
