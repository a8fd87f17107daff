import Analysis
import Language
import Model

/// What is meant by the questions of changes and days.
extension StatementResolver {
  // MARK: Changes

  mutating func changes(_ statement: Statement) throws(Refusal) -> Changes {
    if let relation = statement.name(.relation) {
      let subject = try thing(statement, .subject)
      let path = try path(relation)
      let words = "the \(relation.text.lowercased()) of \(names.branch.declaredName(of: subject))"
      return try changes(of: .step(from: .entity(subject), along: path), words, statement)
    }
    guard let argument = statement.arguments.first(where: { $0.slot == .expression }),
      case .expression(let syntax) = argument.value
    else { throw Refusal([]) }
    let words = text.text(argument.range)
    let expression = try resolve(syntax)
    if case .entity(let entity) = expression {
      guard statement.argument(.value) == nil else {
        throw Refusal(
          Diagnostic(.becomesNothing, in: text.name, at: argument.range, [words], expected: [Expectation.ofThing.words])
        )
      }
      return Changes(words: names.branch.declaredName(of: entity), subject: .thing(entity), value: nil)
    }
    guard expression.varies else {
      throw Refusal(
        Diagnostic(.sameAtAllTimes, in: text.name, at: argument.range, [words], expected: [Expectation.varying.words]))
    }
    return try changes(of: expression, words, statement)
  }

  /// Changes of an expression, perhaps into a value, which may be a word of the relation's list.
  private mutating func changes(
    of expression: Expression, _ words: String, _ statement: Statement
  ) throws(Refusal) -> Changes {
    guard case .expression(let value)? = statement.argument(.value) else {
      return Changes(words: words, subject: .expression(expression), value: nil)
    }
    if case .step(_, let path) = expression, !path.isInverse, case .word = path.relation.definition.object,
      case .name(let name) = value, !name.isQuoted
    {
      let word = Expression.literal(.word(name.text.lowercased()))
      return Changes(words: words, subject: .expression(expression), value: word)
    }
    return Changes(words: words, subject: .expression(expression), value: try resolve(value))
  }

  /// A relation by the words that people say: `chair`, `vice chair`; `name` is what a thing is called.
  private func path(_ name: NameSyntax) throws(Refusal) -> Expression.Path {
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

  // MARK: Calendar

  /// Without dates a year from the day that answers are for; with a first alone a year from it.
  mutating func calendar(_ statement: Statement) throws(Refusal) -> Calendar {
    let subject = try statement.name(.subject) == nil ? nil : thing(statement, .subject)
    let start = day(statement, .start)?.period.range.start ?? defaultDay
    var last = start.advanced(by: Duration(count: 1, unit: .year)).advanced(by: -1)
    if let end = day(statement, .end) {
      last = end.period.range.last
      guard last >= start else {
        throw Refusal(backwards(statement, end))
      }
    }
    return Calendar(
      days: DayRange(first: start, last: last), subject: subject, isFile: statement.argument(.icalendar) != nil,
      isDefault: day(statement, .start) == nil && day(statement, .end) == nil)
  }

  private func day(_ statement: Statement, _ slot: Slot) -> (period: WrittenPeriod, range: Range<Int>)? {
    guard let argument = statement.arguments.first(where: { $0.slot == slot }),
      case .period(let period) = argument.value
    else { return nil }
    return (period, argument.range)
  }

  private func backwards(_ statement: Statement, _ end: (period: WrittenPeriod, range: Range<Int>)) -> Diagnostic {
    guard let start = day(statement, .start) else {
      return Diagnostic(
        .endsBeforeNow, in: text.name, at: end.range, ["to \(end.period)", defaultDay.spoken],
        expected: [Expectation.fromDate.words])
    }
    let range = start.range.lowerBound..<end.range.upperBound
    return Diagnostic(.periodBackwards, in: text.name, at: range, ["from \(start.period) to \(end.period)"])
  }
}
