import Analysis
import Model

extension Answer.Row {
  /// What a row tells, for whoever goes on from an answer: its first line, a report, a calendar file.
  ///
  /// Nothing is told from the words of a row, so that they can be changed without changing what is counted.
  enum Kind: Hashable, Sendable {
    /// One statement of a relation, read from its subject or, backwards, from its object.
    case claim(Relation, isInverse: Bool = false)
    /// Whom a duty of law or guidance binds, or what binds one; not named where nobody is known to cover the place.
    case bound(isByStatute: Bool, isNamed: Bool)
    /// A role, by the relation that gives it.
    case role(Relation, RoleTime)
    /// A change: when, without the event that brought it; nil where it is only stated first or last.
    case change(when: String?)
    /// Something that falls on some days.
    case entry(days: DayRange, isExact: Bool)
    /// A term of office: whether it is over, and whether its end is known.
    case term(isOver: Bool, hasEnd: Bool)
    /// Meetings missed running, which may be only possible.
    case missed(isCertain: Bool)
    /// A meeting that is recorded: whether it was quorate; nil where it is only planned.
    case meeting(Truth?)
    /// Whether a meeting can decide when somebody is away.
    case away(Truth, deputies: [String])
    /// Who may be away makes no odds: with everyone there it cannot decide either.
    case nobodyAway
    /// What is left open, by what asks for it.
    case open(Rule.Force)
    /// A line of an option's summary.
    case summary(PlanLine)
    /// That what was asked for is not stated, or that there is none.
    case nothing
    /// The same of a relation, in words that do not name it: `not stated; last stated …`.
    case silence(String)
  }

  /// Of what time a role is.
  enum RoleTime: CaseIterable, Sendable {
    case present, asLast, possible, inTurn, former, later
  }

  /// The lines of an option's summary, in their order.
  enum PlanLine: String, Sendable {
    case change, caution, loses
    case review = "self-review"
    case goes = "with it go"
    case dated = "last stated"
    case unstated = "not known"
    case already = "already so"
    case because, facts, ends, begins, duties, escalation, quorum, people, money, structure
    case byLaw = "by law"
    case rules
    case setAside = "set aside"
  }
}

extension Answer {
  /// The cell of a row in the column of a name; an empty text where there is no such column.
  func cell(_ column: String, of row: Row) -> Cell {
    guard let position = columns.firstIndex(where: { $0.name == column }), row.cells.indices.contains(position) else {
      return .text("")
    }
    return row.cells[position]
  }

  /// The words of a row in the column of a name, as a reader sees them.
  func text(_ column: String, of row: Row) -> String { cell(column, of: row).text }
}
