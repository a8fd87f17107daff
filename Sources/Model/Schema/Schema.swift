/// The schema: every relation a model may state, declared once.
///
/// Clauses, completion, help, labels of differences, validation and exports read this table. A new relation is a case
/// of `Relation` and an entry in one of the groups; how it reads, what is asked where it is not stated and the role it
/// gives stand in its entry.
public enum Schema {
  /// Every relation, in the order in which clauses are printed, which is the order of the cases of `Relation`.
  public static let relations: [RelationDefinition] = {
    var all: [RelationDefinition] = []
    all.reserveCapacity(Relation.allCases.count)
    for group in [
      identity, structure, people, working, duties, escalation, money, formulas, documents, changes, recommendations,
      rules,
    ] {
      all.append(contentsOf: group)
    }
    return all
  }()

  /// The relation of a name that somebody typed in an expression, or nil.
  public static func relation(named name: String) -> Relation? { first { $0.name == name } }

  /// The relation that a name follows backwards, or nil.
  public static func relation(inverse name: String) -> Relation? { first { $0.inverse == name } }

  /// The relation whose clause is this one word, which expressions take too: `bodies where serves is adults`.
  public static func relation(clause word: String) -> Relation? { first { $0.clause == word } }

  private static func first(where holds: (RelationDefinition) -> Bool) -> Relation? {
    relations.first(where: holds)?.relation
  }

  static func entry(
    _ relation: Relation, _ name: String, _ clause: String, inverse: String? = nil, of subjects: [EntityKind] = [],
    is object: ObjectShape, many: Bool = true, with qualifiers: [Qualifier] = [], as capacities: [String] = [],
    lasts persistence: Persistence = .lasting, absent absence: Absence = .notStated, table: String? = nil,
    near: [Relation] = [], _ topic: Topic, _ help: String
  ) -> RelationDefinition {
    RelationDefinition(
      relation: relation, name: name, clause: clause, inverse: inverse, subjects: subjects, object: object,
      isMany: many, qualifiers: qualifiers, capacities: capacities, persistence: persistence, absence: absence,
      table: table, near: near, topic: topic, help: help)
  }
}
