/// A line of change: the loaded model, and what has been begun and ended on top of it.
///
/// Copying a branch copies the delta alone. The loaded model is never changed: history stays answerable.
public struct Branch: Sendable {
  /// The name a user gave it; `main` for the loaded model itself.
  public let name: String
  /// The loaded model.
  public let base: FactStore
  /// Facts begun on this branch, in order.
  public private(set) var begun: [Fact] = []
  /// Facts of either part that this branch ends, with the bound it gives them.
  private var endings: [FactRef: Bound] = [:]
  private var begunBySubject: [EntityID: [UInt32]] = [:]
  private var begunByObject: [EntityID: [UInt32]] = [:]
  private var ids = NameTable()
  private var texts = NameTable()
  private var kinds: [UInt8] = []
  private var expressions: [Expression] = []

  /// The branch that is the loaded model alone.
  public init(base: FactStore, name: String = "main") {
    self.base = base
    self.name = name
  }

  /// Whether nothing has been begun or ended.
  public var isUnchanged: Bool { begun.isEmpty && endings.isEmpty }

  /// How many facts it holds, ended ones included.
  public var count: Int { base.count + begun.count }

  /// Every fact, those of the base first, in the order they were stated.
  public var facts: some Sequence<FactRef> { (0..<UInt32(count)).lazy.map { FactRef(index: $0) } }

  // MARK: Changes

  /// The same branch under another name; what it holds is shared.
  public func renamed(_ name: String) -> Branch {
    var copy = Branch(base: base, name: name)
    (copy.begun, copy.endings, copy.begunBySubject, copy.begunByObject) =
      (begun, endings, begunBySubject, begunByObject)
    (copy.ids, copy.texts, copy.kinds, copy.expressions) = (ids, texts, kinds, expressions)
    return copy
  }

  /// Adds an entity, or answers the one that has the id already.
  public mutating func addEntity(_ id: String, _ kind: EntityKind) -> EntityID {
    if let known = entity(id: id) { return known }
    var id = id
    let index = id.withUTF8 { ids.intern($0) }
    kinds.append(kind.rawValue)
    return EntityID(index: UInt32(base.kinds.count) + index)
  }

  /// Adds a text, or answers the one that is held already.
  public mutating func addText(_ text: String) -> TextID {
    var text = text
    if let known = text.withUTF8({ base.texts.find($0) }) { return TextID(index: known) }
    return TextID(index: UInt32(base.texts.count) + text.withUTF8 { texts.intern($0) })
  }

  /// Keeps a resolved expression and answers with the value that refers to it.
  public mutating func addExpression(_ expression: Expression) -> Value {
    expressions.append(expression)
    return .expression(UInt32(base.expressions.count + expressions.count - 1))
  }

  /// Begins a fact.
  @discardableResult
  public mutating func begin(_ fact: Fact) -> FactRef {
    let position = UInt32(begun.count)
    begun.append(fact)
    begunBySubject[fact.subject, default: []].append(position)
    if let object = fact.value.entity { begunByObject[object, default: []].append(position) }
    return FactRef(index: UInt32(base.count) + position)
  }

  /// Ends a fact at a bound, which replaces the end it had.
  public mutating func end(_ fact: FactRef, at bound: Bound) {
    endings[fact] = bound
  }

  // MARK: Facts

  /// The whole fact.
  public func fact(_ reference: FactRef) -> Fact {
    let index = Int(reference.index)
    let fact = index < base.count ? base.table.fact(index) : begun[index - base.count]
    guard let ending = endings[reference] else { return fact }
    return Fact(
      relation: fact.relation, subject: fact.subject, value: fact.value, qualifications: fact.qualifications,
      from: fact.from, to: ending, status: fact.status, attestations: fact.attestations, period: fact.period,
      place: fact.place)
  }

  /// The value of a fact, without making the rest of it.
  public func value(_ reference: FactRef) -> Value {
    let index = Int(reference.index)
    return index < base.count ? base.table.rows[index].value : begun[index - base.count].value
  }

  /// The subject of a fact, without making the rest of it.
  public func subject(_ reference: FactRef) -> EntityID {
    let index = Int(reference.index)
    return index < base.count ? EntityID(index: base.table.rows[index].subject) : begun[index - base.count].subject
  }

  /// Facts whose subject is the entity, of one relation or of all, those of the base first.
  public func facts(of subject: EntityID, _ relation: Relation? = nil) -> [FactRef] {
    references(base.rows(subject, relation, byObject: false), begunBySubject[subject], relation)
  }

  /// Facts whose object is the entity, of one relation or of all, those of the base first.
  public func facts(about object: EntityID, _ relation: Relation? = nil) -> [FactRef] {
    references(base.rows(object, relation, byObject: true), begunByObject[object], relation)
  }

  private func references(_ rows: ArraySlice<UInt32>, _ added: [UInt32]?, _ relation: Relation?) -> [FactRef] {
    var found = rows.map { FactRef(index: $0) }
    for position in added ?? [] where relation == nil || begun[Int(position)].relation == relation {
      found.append(FactRef(index: UInt32(base.count) + position))
    }
    return found
  }

  // MARK: Names

  /// How many entities there are.
  public var entityCount: Int { base.kinds.count + kinds.count }

  /// The entity of an id.
  public func entity(id: String) -> EntityID? {
    var id = id
    if let known = id.withUTF8({ base.ids.find($0) }) { return EntityID(index: known) }
    return id.withUTF8 { ids.find($0) }.map { EntityID(index: UInt32(base.kinds.count) + $0) }
  }

  /// The id of an entity.
  public func id(of entity: EntityID) -> String {
    let index = Int(entity.index)
    return index < base.kinds.count ? base.ids.text(entity.index) : ids.text(UInt32(index - base.kinds.count))
  }

  /// The kind of an entity; nil for an id that nothing declares.
  public func kind(of entity: EntityID) -> EntityKind? {
    let index = Int(entity.index)
    return EntityKind(rawValue: index < base.kinds.count ? base.kinds[index] : kinds[index - base.kinds.count])
  }

  /// Every entity, or every one of a kind, in the order of declaration.
  public func entities(_ kind: EntityKind? = nil) -> [EntityID] {
    (0..<UInt32(entityCount)).map { EntityID(index: $0) }.filter {
      kind == nil ? self.kind(of: $0) != nil : self.kind(of: $0) == kind
    }
  }

  /// Whether the thing is one of the loaded model, and not declared on this branch.
  public func isLoaded(_ entity: EntityID) -> Bool { Int(entity.index) < base.kinds.count }

  /// The text of a number.
  public func text(_ text: TextID) -> String {
    let index = Int(text.index)
    return index < base.texts.count ? base.texts.text(text.index) : texts.text(UInt32(index - base.texts.count))
  }

  /// How many expressions there are.
  var expressionCount: Int { base.expressions.count + expressions.count }

  /// The expression that a value refers to; nil for a value that is none.
  public func expression(_ value: Value) -> Expression? {
    guard case .expression(let position) = value else { return nil }
    let index = Int(position)
    return index < base.expressions.count ? base.expressions[index] : expressions[index - base.expressions.count]
  }

  /// The choice that a value refers to; nil for a value that is none.
  public func choice(_ value: Value) -> Choice? {
    guard case .choice(let position) = value else { return nil }
    return base.choices[Int(position)]
  }
}
