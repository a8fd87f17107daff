/// What differs between two views: two dates, two branches, two sets of files.
///
/// The one operation behind every diff.
public struct Difference: Sendable {
  /// The changes, by topic, then by the subject's id, the schema's order and the value.
  public let changes: [Change]

  /// One statement that holds in one view and not in the other.
  public struct Change: Sendable {
    /// What became of it.
    public let kind: Kind
    /// The statement, in the view that has it (the old one for what ended).
    public let standing: Standing
    /// For one value put in another's place: the old one.
    public let replaced: Standing?

    /// What became of the statement.
    public enum Kind: UInt8, Sendable {
      case begun, ended, changed
      /// Still neither in force nor ended: a later whole list leaves it out, or it is not stated any more.
      case notMentioned
    }
  }

  /// Compares what counts in two views.
  ///
  /// Statements are matched by ids and texts, so the views may be of two models.
  public static func between(_ old: View, _ new: View) -> Difference {
    let before = statements(old)
    let after = statements(new)
    var changes: [(key: Key, change: Change)] = []
    for (key, standing) in after where before[key] == nil {
      changes.append((key, Change(kind: .begun, standing: standing, replaced: nil)))
    }
    for (key, standing) in before where after[key] == nil {
      let kind: Change.Kind = new.hasEnded(key, standing) ? .ended : .notMentioned
      changes.append((key, Change(kind: kind, standing: standing, replaced: nil)))
    }
    return Difference(changes: paired(changes.sorted { $0.key < $1.key }).map(\.change))
  }

  /// An end and a beginning of the same one-valued relation are one change of value.
  private static func paired(_ changes: [(key: Key, change: Change)]) -> [(key: Key, change: Change)] {
    var result: [(key: Key, change: Change)] = []
    for entry in changes {
      if let last = result.last, last.key.isSameSeat(as: entry.key), !entry.change.standing.relation.definition.isMany,
        last.change.kind != entry.change.kind, last.change.replaced == nil,
        last.change.kind == .begun || entry.change.kind == .begun
      {
        let (begun, ended) = last.change.kind == .begun ? (last, entry) : (entry, last)
        result[result.count - 1] = (
          begun.key, Change(kind: .changed, standing: begun.change.standing, replaced: ended.change.standing)
        )
      } else {
        result.append(entry)
      }
    }
    return result
  }

  fileprivate struct Key: Hashable, Comparable {
    let topic: Topic
    let subject: String
    let relation: Relation
    let value: String

    static func < (left: Key, right: Key) -> Bool {
      (left.topic, left.subject, left.relation, left.value)
        < (right.topic, right.subject, right.relation, right.value)
    }

    func isSameSeat(as other: Key) -> Bool { subject == other.subject && relation == other.relation }
  }

  private static func statements(_ view: View) -> [Key: Standing] {
    var found: [Key: Standing] = [:]
    for entity in view.branch.entities() {
      let relations = Set(view.branch.facts(of: entity).map { view.branch.fact($0).relation })
      for relation in relations {
        for standing in view.listing(of: entity, relation).standings where standing.isLive && standing.truth != .no {
          found[view.key(of: standing)] = standing
        }
      }
    }
    return found
  }
}

extension View {
  fileprivate func key(of standing: Standing) -> Difference.Key {
    var value = branch.canonical(standing.value)
    for item in standing.qualifications where item.qualifier != .note {
      value += " \(item.qualifier.word) \(branch.canonical(item.value))"
    }
    return Difference.Key(
      topic: standing.relation.definition.topic, subject: branch.id(of: standing.subject), relation: standing.relation,
      value: value)
  }

  /// Whether this view says that the statement has ended, rather than saying nothing of it any more.
  fileprivate func hasEnded(_ key: Difference.Key, _ standing: Standing) -> Bool {
    guard let subject = branch.entity(id: key.subject) else { return true }
    let now = listing(of: subject, standing.relation).standings.first { self.key(of: $0) == key }
    switch now?.phase {
    case .lastStated, .notMentioned: return false
    default: return true
    }
  }
}
