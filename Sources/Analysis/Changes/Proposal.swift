public import Model

/// A change of structure as it is proposed: what one or several verbs end and begin on one day.
public struct Proposal: Sendable {
  /// What each verb does, in the order named.
  public let changes: [ProposedChange]
  /// The first day on which it holds.
  public let day: Day
  /// The first day on which what it declares is there as a shadow; nil where it begins in force.
  public let shadow: Day?
  /// Why it is proposed, in the words of whoever proposes it; nil where no reason is given.
  public let reason: String?
  /// Whose decision it would be; nil where that is not said.
  public let authority: EntityID?

  /// A proposal of these changes.
  public init(
    _ changes: [ProposedChange], on day: Day, shadow: Day? = nil, because reason: String? = nil,
    by authority: EntityID? = nil
  ) {
    self.changes = changes
    self.day = day
    self.shadow = shadow
    self.reason = reason
    self.authority = authority
  }

  /// The day before, on which everything that is changed must exist.
  public var eve: Day { day.advanced(by: -1) }

  /// What ends, in the order named.
  public var ending: [EntityID] { changes.compactMap(\.succession).flatMap(\.things) }

  /// Everything whose facts are accounted for, each once, in the order named.
  public var concerned: [EntityID] { changes.flatMap(\.concerned).uniqued() }

  /// What stays apart although what it belongs to becomes one, in the order named.
  public var apart: [EntityID] { changes.flatMap(\.apart) }

  /// What the proposal declares, in the order named.
  public var newcomers: [Newcomer] { changes.flatMap(\.newcomers) }

  /// Of what it declares, what it would be called after: a step is told with its route.
  public var named: [Newcomer] { newcomers.filter { $0.kind != .step } }

  /// The succession that ends a thing, by its position among the changes; nil for what goes on.
  public func succession(of thing: EntityID) -> Int? {
    changes.firstIndex { $0.succession?.things.contains(thing) ?? false }
  }

  /// A short name that tells a thing of the proposal from the others: its acronym, or its name where another has the
  /// same acronym, or its id where another has the same name.
  public func label(of thing: EntityID, in view: View) -> String {
    let all = concerned
    let others = all.filter { $0 != thing }
    func isOwn(_ name: (EntityID) -> String?) -> String? {
      guard let mine = name(thing) else { return nil }
      return all.contains(thing) && others.contains { name($0) == mine } ? nil : mine
    }
    let acronym = view.acronym(of: thing)
    if acronym != nil, let own = isOwn({ view.acronym(of: $0) }) { return own }
    return isOwn { view.name(of: $0) } ?? view.branch.id(of: thing)
  }
}

/// Something that a proposal declares: its id, its kind and, where one was given, its full name.
public struct Newcomer: Sendable, Hashable {
  /// The id, which must be free on every date.
  public let id: String
  /// The full name; nil where it is known by its id alone.
  public let name: String?
  /// What kind of thing it is.
  public let kind: EntityKind

  /// A thing to be declared.
  public init(id: String, name: String?, kind: EntityKind = .body) {
    self.id = id
    self.name = name
    self.kind = kind
  }

  /// Its name, or its id where it has none.
  public var title: String { name ?? id }
}
