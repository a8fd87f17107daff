public import Model

/// How the model is looked at: when, by what was known, from which place.
///
/// Never part of a change, never undone.
public struct QueryContext: Sendable {
  /// The date or period that answers are for; nil for the default.
  public internal(set) var at: WrittenPeriod?
  /// Only what had been published by then; nil for all.
  public internal(set) var known: WrittenPeriod?
  /// The place that ambiguous names are meant in.
  public internal(set) var scope: EntityID?
  /// The day taken as today.
  public internal(set) var today: Day

  /// The query context at the start of a session.
  public init(today: Day) {
    self.today = today
  }
}

extension QueryContext {
  /// The time slices that answers are for: the stretches of the period in use, or the default day.
  func slices(_ branch: Branch) -> [TimeSlice] {
    if let at { return branch.stretches(of: at) }
    return [TimeSlice(defaultDay(branch))]
  }

  /// Today, or the last day that the newest source in scope covers if that is earlier.
  func defaultDay(_ branch: Branch) -> Day { min(today, newestDay(branch) ?? today) }

  /// The last day that the newest source in scope covers; where none belongs to the scope, the newest that speaks of it.
  ///
  /// Nil where no source says what it covers.
  package func newestDay(_ branch: Branch) -> Day? {
    guard let scope else { return Self.newest(branch.entities(.source), branch) }
    return Self.newest(branch.entities(.source).filter { branch.belongs($0, to: scope) }, branch)
      ?? Self.newest(Self.speaking(of: scope, branch), branch)
  }

  private static func newest(_ sources: some Sequence<EntityID>, _ branch: Branch) -> Day? {
    sources.compactMap { branch.covering($0)?.range.last }.max()
  }

  /// The sources of what is stated of a thing, and of what covers it or is part of it: a region has no paper of its own.
  private static func speaking(of scope: EntityID, _ branch: Branch) -> Set<EntityID> {
    let parts = [Relation.covers, .parent].flatMap { branch.facts(about: scope, $0) }.map { branch.subject($0) }
    let facts = ([scope] + parts).flatMap { branch.facts(of: $0) }
    return Set(facts.flatMap { branch.fact($0).attestations.map(\.source) })
  }

  func view(_ branch: Branch, at slice: TimeSlice) -> View {
    View(branch, at: slice, knownBy: known?.range.last)
  }
}
