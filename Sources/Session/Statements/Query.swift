import Analysis
import Language
import Model

/// A question with its names resolved: what is meant, where `Statement` is what was typed.
enum Query: Sendable {
  case show(EntityID)
  case resting(Resting)
  case list(EntityKind, where: Expression?)
  case chair(EntityID)
  case members(EntityID)
  case membersOfBoth(EntityID, EntityID)
  case roles(EntityID)
  case funding(EntityID, WrittenPeriod?)
  case history(EntityID)
  case conflicts(EntityID?)
  case check(EntityID?)
  /// What is left open; whether all of it is printed.
  case questions(EntityID, for: EntityID?, inFull: Bool)
  case find(Expression)
  case count(Expression)
  case diff(ComparisonSide, ComparisonSide)
  /// Who answers for duties, in some areas or in those of each duty.
  case accountable([EntityID], in: [EntityID])
  case quorate(EntityID, Attendance)
  case escalate(Escalating)
  case changes(Changes)
  case calendar(Calendar)
  case report(Report)
  case plan(Option, PlanSection?)
}

/// What rests on a paper, perhaps only what nothing else states, what is about one thing, or what stands under one heading.
struct Resting: Sendable {
  let paper: EntityID
  let isAlone: Bool
  let about: EntityID?
  let heading: String?
}

/// What may have changed: the answer to an expression, or all that is stated of a thing; perhaps into one value.
struct Changes: Sendable {
  /// What was typed.
  let words: String
  let subject: Subject
  /// What it is to have become; nil for any change.
  let value: Expression?

  enum Subject: Sendable {
    case expression(Expression)
    case thing(EntityID)
  }
}

/// What a calendar is to hold: the days, and of what.
struct Calendar: Sendable {
  let days: DayRange
  /// A thing with all that belongs to it; nil for the place in use, or everything.
  let subject: EntityID?
  let isFile: Bool
  /// Whether the days are those taken when none are given.
  let isDefault: Bool
}

/// Where a matter is to go: the routes that fit what was typed, from where, perhaps to where and starting when.
struct Escalating: Sendable {
  /// What was typed.
  let issue: String
  /// The duty that was named; nil for a route or for other words.
  let duty: EntityID?
  /// The routes that fit it, wherever they begin.
  let routes: [EntityID]
  let origin: EntityID
  let destination: EntityID?
  let start: Day?
}

extension Query {
  /// Whether the answer for a period is one list, in which each row says when it does not hold for all of it.
  var isRowByRow: Bool {
    switch self {
    case .check, .questions, .show: true
    default: false
    }
  }
}

/// Why a statement could not be carried out.
struct Refusal: Error {
  let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  init(_ diagnostic: Diagnostic) {
    diagnostics = [diagnostic]
  }
}
