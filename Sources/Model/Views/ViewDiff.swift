/// What differs between two views: two dates, two branches, two sets of files.
///
/// The one operation behind every diff.
public struct ViewDiff: Sendable {
  /// The changes, by topic, then by the subject's id, the schema's order and the value.
  public let changes: [Change]

  /// One statement that holds in one view and not in the other.
  public struct Change: Sendable {
    /// What became of it.
    public let kind: Kind
    /// The statement, in the view that has it (the old one for what ended).
    public let claim: Claim
    /// For one value, or one set of qualifiers, put in another's place: the old one.
    public let replaced: Claim?
    /// How the same statement stands in the view in which it does not count; nil where that view does not know it.
    public let elsewhere: Claim?

    /// What became of the statement.
    public enum Kind: UInt8, Sendable {
      case begun, ended, changed
      /// Still neither in force nor ended: a later whole list leaves it out, or it is not stated any more.
      case notMentioned
      /// It counts in both: what was only possible is certain, or the other way round.
      case confirmed, doubted
    }
  }

  /// Compares what counts in two views.
  ///
  /// Statements are matched by ids and texts, so the views may be of two models.
  public static func between(_ old: View, _ new: View) -> ViewDiff {
    let before = statements(old)
    let after = statements(new)
    var changes: [(key: Key, change: Change)] = []
    var (oldLists, newLists) = (Counterparts(old), Counterparts(new))
    for (key, claim) in after where before[key] == nil {
      let elsewhere = oldLists.counterpart(key)
      changes.append((key, Change(kind: .begun, claim: claim, replaced: nil, elsewhere: elsewhere)))
    }
    for (key, claim) in after {
      guard let earlier = before[key], (earlier.truth == .yes) != (claim.truth == .yes) else { continue }
      let kind: Change.Kind = claim.truth == .yes ? .confirmed : .doubted
      changes.append((key, Change(kind: kind, claim: claim, replaced: nil, elsewhere: earlier)))
    }
    for (key, claim) in before where after[key] == nil {
      let elsewhere = newLists.counterpart(key)
      let kind: Change.Kind = elsewhere?.isUnmentioned ?? false ? .notMentioned : .ended
      changes.append((key, Change(kind: kind, claim: claim, replaced: nil, elsewhere: elsewhere)))
    }
    return ViewDiff(changes: paired(changes.sorted { $0.key < $1.key }).map(\.change))
  }

  /// An end and a beginning of the same one-valued relation are one change of value; of the same member, whatever it
  /// is a member of, one change of its qualifiers.
  private static func paired(_ changes: [(key: Key, change: Change)]) -> [(key: Key, change: Change)] {
    var ends: [Seat: [Int]] = [:]
    for (position, entry) in changes.enumerated() where [.ended, .notMentioned].contains(entry.change.kind) {
      ends[entry.key.seat(entry.change.claim), default: []].append(position)
    }
    var result = changes.map { Optional($0) }
    for (position, entry) in changes.enumerated() where entry.change.kind == .begun {
      let seat = entry.key.seat(entry.change.claim)
      guard let end = ends[seat]?.first else { continue }
      ends[seat]?.removeFirst()
      let old = changes[end].change
      result[position]?.change = Change(
        kind: .changed, claim: entry.change.claim, replaced: old.claim, elsewhere: old.elsewhere)
      result[end] = nil
    }
    return result.compactMap { $0 }
  }

  /// What only one statement can fill: a one-valued relation of a thing, or one member of it.
  fileprivate struct Seat: Hashable {
    let subject: String
    let relation: Relation
    /// The bare value; empty where there is only one.
    let value: String
  }

  fileprivate struct Key: Hashable, Comparable {
    let topic: Topic
    let subject: String
    let relation: Relation
    let value: String
    let bareValue: String

    static func < (left: Key, right: Key) -> Bool {
      (left.topic, left.subject, left.relation, left.value)
        < (right.topic, right.subject, right.relation, right.value)
    }

    func seat(_ claim: Claim) -> Seat {
      Seat(subject: subject, relation: relation, value: relation.definition.isMany ? bareValue : "")
    }
  }

  private static func statements(_ view: View) -> [Key: Claim] {
    var found: [Key: Claim] = [:]
    for entity in view.branch.entities() {
      let relations = Set(view.branch.facts(of: entity).map { view.branch.fact($0).relation })
      for relation in relations {
        for claim in view.claimList(of: entity, relation).claims where claim.isLive && claim.truth != .no {
          let key = view.key(of: claim)
          if found[key]?.truth != .yes { found[key] = claim }
        }
      }
    }
    return found
  }
}

extension View {
  fileprivate func key(of claim: Claim) -> ViewDiff.Key {
    let bareValue = branch.canonical(claim.value.inSmallerUnit)
    var value = bareValue
    for item in claim.qualifications where item.qualifier != .note {
      value += " \(item.qualifier.word) \(branch.canonical(item.value.inSmallerUnit))"
    }
    if let turn = turn(of: claim) { value += " now \(branch.id(of: turn))" }
    return ViewDiff.Key(
      topic: claim.relation.definition.topic, subject: branch.id(of: claim.subject), relation: claim.relation,
      value: value, bareValue: bareValue)
  }

}

/// How statements stand in a view in which they do not count: each list of claims is made once, however many of them are
/// asked for.
private struct Counterparts {
  let view: View
  private var lists: [Seat: [ViewDiff.Key: Claim]] = [:]

  private struct Seat: Hashable {
    let subject: EntityID
    let relation: Relation
  }

  init(_ view: View) { self.view = view }

  /// How the same statement stands in the view; nil where nothing of the kind is known there.
  mutating func counterpart(_ key: ViewDiff.Key) -> Claim? {
    guard let subject = view.branch.entity(id: key.subject), view.branch.kind(of: subject) != nil else { return nil }
    let seat = Seat(subject: subject, relation: key.relation)
    if lists[seat] == nil {
      let claims = view.claimList(of: subject, key.relation).claims
      lists[seat] = Dictionary(claims.map { (view.key(of: $0), $0) }) { first, _ in first }
    }
    return lists[seat]?[key]
  }
}

extension Value {
  /// A length and a rhythm as they are whatever the words, so that 28 days are 4 weeks; anything else as it is.
  fileprivate var inSmallerUnit: Value {
    switch self {
    case .duration(let length): .duration(length.inSmallerUnit)
    case .rhythm(let rhythm): .rhythm(rhythm.inSmallerUnit)
    default: self
    }
  }
}

extension Claim {
  /// Whether it is neither in force nor ended: no source speaks of it any more.
  fileprivate var isUnmentioned: Bool {
    switch phase {
    case .lastStated, .notMentioned: true
    default: false
    }
  }
}
