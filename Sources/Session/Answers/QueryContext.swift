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

  /// The last day that the newest source in scope covers.
  ///
  /// Those of the scope count, and of those that say of no place that they are its (the notes of a visit have no issuer) the
  /// ones that speak of it; where it has neither, the newest that speaks of it. Nil where no source says what it covers.
  package func newestDay(_ branch: Branch) -> Day? {
    let sources = branch.entities(.source)
    guard let scope else { return Self.newest(sources, branch) }
    let own = sources.filter { branch.belongs($0, to: scope) }
    let unowned = Self.unownedPapers(of: scope, branch)
    return Self.newest(own + unowned, branch) ?? Self.newest(Self.speaking(of: scope, branch), branch)
  }

  /// The sources that say of no place that they are its, and speak of a thing.
  static func unownedPapers(of scope: EntityID, _ branch: Branch) -> [EntityID] {
    let unowned = branch.entities(.source).filter {
      branch.facts(of: $0, .issuer).isEmpty && branch.facts(of: $0, .covers).isEmpty
    }
    return unowned.isEmpty ? [] : unowned.filter(speaking(of: scope, branch).contains)
  }

  private static func newest(_ sources: some Sequence<EntityID>, _ branch: Branch) -> Day? {
    sources.compactMap { branch.covering($0)?.range.last }.max()
  }

  /// The sources of what is stated of a thing, of what covers it and of what is part of that: a region has no paper of its
  /// own, and what is known of a group need not be said of the board above it.
  private static func speaking(of scope: EntityID, _ branch: Branch) -> Set<EntityID> {
    var (parts, seen) = ([scope], Set([scope]))
    var next = 0
    while next < parts.count {
      for relation in [Relation.covers, .parent, .organisation, .fundBody, .recommendedTo, .meetingOf] {
        for fact in branch.facts(about: parts[next], relation) where seen.insert(branch.subject(fact)).inserted {
          parts.append(branch.subject(fact))
        }
      }
      next += 1
    }
    return Set(parts.flatMap { branch.facts(of: $0) }.flatMap { branch.fact($0).attestations.map(\.source) })
  }

  func view(_ branch: Branch, at slice: TimeSlice) -> View {
    View(branch, at: slice, knownBy: known?.range.last)
  }
}
