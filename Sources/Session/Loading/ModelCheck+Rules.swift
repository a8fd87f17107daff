import Language
import Model

/// Checks of the rules that a model declares.
struct RuleCheck {
  private let branch: Branch
  private(set) var mistakes: [FactMistake] = []

  init(_ branch: Branch) {
    self.branch = branch
    for rule in branch.entities(.rule) { check(rule) }
  }

  /// The ids that only the expressions of rules use and that nothing declares.
  static func unknown(in branch: Branch) -> Set<String> {
    var found: Set<String> = []
    for rule in branch.entities(.rule) {
      for relation in [Relation.appliesTo, .condition, .exception] {
        for fact in branch.facts(of: rule, relation) {
          guard let expression = branch.expression(branch.value(fact)) else { continue }
          for entity in expression.entities where branch.kind(of: entity) == nil { found.insert(branch.id(of: entity)) }
        }
      }
    }
    return found
  }

  /// What a name in a rule may have been meant for, besides a thing.
  static let relationWords: [String] = Schema.relations.flatMap { definition in
    [definition.name, definition.inverse].compactMap { $0 }
      + (definition.clause.contains(" ") ? [] : [definition.clause])
  }

  private mutating func check(_ rule: EntityID) {
    let id = branch.id(of: rule)
    for relation in [Relation.appliesTo, .condition, .message] where branch.facts(of: rule, relation).isEmpty {
      if let first = branch.facts(of: rule).first {
        mistakes.append(FactMistake(code: .incompleteRule, fact: first, arguments: [id, relation.definition.clause]))
      }
    }
    for fact in branch.facts(of: rule, .appliesTo) {
      guard let expression = branch.expression(branch.value(fact)), !expression.isOfOneKind else { continue }
      mistakes.append(
        FactMistake(code: .notOneKind, fact: fact, arguments: [id], expected: [Expectation.kindOfThings.words]))
    }
    for relation in [Relation.condition, .exception] {
      for fact in branch.facts(of: rule, relation) {
        guard let expression = branch.expression(branch.value(fact)), !expression.isCondition else { continue }
        mistakes.append(
          FactMistake(
            code: .notACondition, fact: fact, arguments: [id, relation.definition.clause],
            expected: [Expectation.condition.words]))
      }
    }
    for fact in branch.facts(of: rule, .setAside) {
      let whole = branch.fact(fact)
      guard whole.qualification(.about) == nil || !whole.to.isDate else { continue }
      mistakes.append(FactMistake(code: .openSetAside, fact: fact, arguments: []))
    }
  }
}

extension Bound {
  fileprivate var isDate: Bool {
    if case .date = self { return true }
    return false
  }
}

extension Expression {
  /// Whether it denotes all things of one kind, or only some of them.
  fileprivate var isOfOneKind: Bool {
    switch self {
    case .all: true
    case .filter(let set, let condition): set.isOfOneKind && condition.isCondition
    default: false
    }
  }

  /// Whether it asks yes or no, in all its parts.
  fileprivate var isCondition: Bool {
    switch self {
    case .compare, .isStated, .eachKind, .literal(.truth): true
    case .not, .at, .knownBy, .and, .or, .conditional: children.allSatisfy(\.isCondition)
    case .quantified(_, _, let condition): condition?.isCondition ?? true
    case .step(_, let path): path.relation.definition.object == .nothing
    default: false
    }
  }

  /// The things that the expression names.
  fileprivate var entities: Set<EntityID> {
    if case .entity(let entity) = self { return [entity] }
    return children.reduce(into: []) { $0.formUnion($1.entities) }
  }
}
