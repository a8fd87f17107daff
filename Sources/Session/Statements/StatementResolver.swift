import Language
import Model

/// Turns a question as typed into what is meant.
struct StatementResolver {
  var names: NameResolver
  let text: SourceText
  let scope: EntityID?
  private let asked: [Session.Asked]
  private let answers: [Answer]
  private let session: Session

  /// The day that answers are for when no date is in use.
  var defaultDay: Day { session.context.defaultDay(session.branch) }

  init(session: Session, text: SourceText) {
    names = NameResolver(
      index: session.index, branch: session.branch, scope: session.context.scope, file: text.name)
    answers = session.answers
    self.session = session
    scope = session.context.scope
    asked = session.asked
    self.text = text
  }

  mutating func request(_ statement: Statement) throws(Refusal) -> Query {
    switch statement.form {
    case .show: return .show(try thing(statement, .subject))
    case .restsOn: return try resting(statement)
    case .list: return try list(statement)
    case .whoChairs: return .chair(try thing(statement, .subject))
    case .whoSitsOn: return .members(try thing(statement, .subject))
    case .whoSitsOnBoth: return .membersOfBoth(try thing(statement, .subject), try thing(statement, .other))
    case .roles: return .roles(try thing(statement, .subject))
    case .funding: return .funding(try thing(statement, .subject), period(statement))
    case .history: return .history(try thing(statement, .subject))
    case .conflicts: return .conflicts(try statement.name(.subject) == nil ? nil : thing(statement, .subject))
    case .check: return .check(try statement.name(.subject) == nil ? nil : thing(statement, .subject))
    case .questions:
      let subject = try thing(statement, .subject)
      let whom = try statement.name(.whom) == nil ? nil : thing(statement, .whom)
      return .questions(subject, for: whom, inFull: statement.argument(.all) != nil)
    case .find: return .find(try expression(statement, .expression))
    case .count: return .count(try expression(statement, .expression))
    case .reportVisit: return .report(.visit(try thing(statement, .subject)))
    case .reportFor: return .report(.organisation(try thing(statement, .subject)))
    case .diff: return .diff(try side(statement, .old), try side(statement, .new))
    case .whoIsAccountable: return try accountable(statement)
    case .quorate: return try quorate(statement)
    case .escalate: return try escalate(statement)
    case .whenDid: return .changes(try changes(statement))
    case .calendar: return .calendar(try calendar(statement))
    default:
      let words = StatementTable.form(statement.form).prefix.joined(separator: " ")
      throw Refusal(Diagnostic(.notYetEvaluated, in: text.name, at: statement.range, [words]))
    }
  }

  /// The thing in a slot, of the kinds that the form takes there.
  mutating func thing(_ statement: Statement, _ slot: Slot) throws(Refusal) -> EntityID {
    guard let name = statement.name(slot) else { throw Refusal([]) }
    return try names.resolve(name, StatementTable.form(statement.form).kinds(slot))
  }

  private func side(_ statement: Statement, _ slot: Slot) throws(Refusal) -> ComparisonSide {
    guard let argument = statement.arguments.first(where: { $0.slot == slot }), case .view(let view) = argument.value
    else { throw Refusal([]) }
    return try session.side(view, in: text, at: argument.range)
  }

  private func period(_ statement: Statement) -> WrittenPeriod? {
    if case .period(let period)? = statement.argument(.period) { return period }
    return nil
  }

  private mutating func list(_ statement: Statement) throws(Refusal) -> Query {
    guard case .kind(let kind)? = statement.argument(.kind) else { throw Refusal([]) }
    guard case .expression(let condition)? = statement.argument(.condition) else { return .list(kind, where: nil) }
    guard case .filter(_, let resolved) = try resolve(.filter(.missing, where: condition)) else { throw Refusal([]) }
    return .list(kind, where: resolved)
  }

  mutating func expression(_ statement: Statement, _ slot: Slot) throws(Refusal) -> Expression {
    guard case .expression(let syntax)? = statement.argument(slot) else { throw Refusal([]) }
    return try resolve(syntax)
  }

  mutating func resolve(_ syntax: ExpressionSyntax) throws(Refusal) -> Expression {
    var resolver = ExpressionResolver<NameResolver>(file: text.name) { name, names in
      do throws(Refusal) {
        return .found(try names.resolve(name, []))
      } catch {
        return error.diagnostics.first.map { .missing($0) }
          ?? .missing(Diagnostic(.unknownName, in: names.file, at: name.range, [name.text]))
      }
    }
    let (given, asked, branch) = (answers, asked, names.branch)
    resolver.answer = { number in
      guard number >= 1, number <= given.count else { return nil }
      // The answer may be of another draft, on which things have other numbers.
      let origin = asked.first { $0.answer == number }?.branch ?? branch
      return given[number - 1].rows.compactMap { row in row.entity.flatMap { branch.entity(id: origin.id(of: $0)) } }
    }
    let expression = resolver.resolve(syntax, &names)
    if !resolver.diagnostics.isEmpty { throw Refusal(resolver.diagnostics) }
    return expression
  }
}

extension StatementForm {
  /// The kinds that a slot takes; empty for any.
  func kinds(_ slot: Slot) -> [EntityKind] {
    for part in parts {
      switch part {
      case .name(slot, let kinds), .shortName(slot, let kinds), .names(slot, let kinds): return kinds
      default: continue
      }
    }
    return []
  }
}
