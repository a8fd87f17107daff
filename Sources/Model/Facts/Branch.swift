import Storage

/// A line of change: the loaded model, and what has been begun and ended on top of it.
///
/// Copying a branch copies the delta alone. The loaded model is never changed: history stays answerable.
public struct Branch: Sendable {
  /// The name a user gave it; `main` for the loaded model itself.
  public private(set) var name: String
  private let shared: SharedStore
  private var changes: SharedChanges
  /// What its views found out; shared by branches that hold the same.
  private(set) var memory = BranchMemory()

  /// The branch that is the loaded model alone.
  public init(base: FactStore, name: String = "main") {
    shared = SharedStore(base)
    changes = SharedChanges(Changes())
    self.name = name
  }

  /// The branch that is the loaded model of another alone, and what was found out of that with it.
  public init(loadedModelOf other: Branch) {
    shared = other.shared
    name = "main"
    if other.hasNothingAdded {
      (changes, memory) = (other.changes, other.memory)
    } else {
      changes = SharedChanges(Changes())
    }
  }

  private init(_ other: Branch, name: String) {
    self = other
    self.name = name
  }

  /// The loaded model.
  public var base: FactStore { shared.store }

  /// Which facts of the loaded model name which things inside what they say.
  var namings: Namings { shared.namings }

  /// Whether a branch holds the same for certain: what was worked out on one then holds for the other.
  public func holdsTheSame(as other: Branch) -> Bool {
    shared === other.shared && (changes === other.changes || (hasNothingAdded && other.hasNothingAdded))
  }

  /// Whether it is the loaded model and no more.
  var hasNothingAdded: Bool { isUnchanged && changes.all.kinds.isEmpty }

  /// Facts begun on this branch, in order.
  public var begun: [Fact] { changes.all.begun }

  /// Whether nothing has been begun or ended.
  public var isUnchanged: Bool {
    changes.all.begun.isEmpty && changes.all.endings.isEmpty && changes.all.confirmations.isEmpty
  }

  /// Whether a plan on this branch keeps recorded events from happening.
  var setsAside: Bool { changes.all.setsAside }

  /// How many facts it holds, ended ones included.
  public var count: Int { shared.store.count + changes.all.begun.count }

  /// Every fact, those of the base first, in the order they were stated.
  public var facts: some Sequence<FactRef> { (0..<UInt32(count)).lazy.map { FactRef(index: $0) } }

  // MARK: Changes

  /// The same branch under another name; what it holds is shared.
  public func renamed(_ name: String) -> Branch { Branch(self, name: name) }

  /// Adds an entity, or answers the one that has the id already.
  public mutating func addEntity(_ id: String, _ kind: EntityKind) -> EntityID {
    if let known = entity(id: id) { return known }
    ownChanges()
    var id = id
    let index = id.withUTF8 { [changes] in changes.all.ids.intern($0) }
    changes.all.kinds.append(kind.rawValue)
    return EntityID(index: UInt32(shared.store.kinds.count) + index)
  }

  /// Adds a text, or answers the one that is held already.
  public mutating func addText(_ text: String) -> TextID {
    var text = text
    if let known = text.withUTF8({ shared.store.texts.find($0) }) { return TextID(index: known) }
    ownChanges()
    return TextID(index: UInt32(shared.store.texts.count) + text.withUTF8 { [changes] in changes.all.texts.intern($0) })
  }

  /// Keeps a resolved expression and answers with the value that refers to it.
  public mutating func addExpression(_ expression: Expression) -> Value {
    ownChanges()
    changes.all.expressions.append(expression)
    return .expression(UInt32(shared.store.expressions.count + changes.all.expressions.count - 1))
  }

  /// Keeps a choice and answers with the value that refers to it.
  public mutating func addChoice(_ choice: Choice) -> Value {
    ownChanges()
    changes.all.choices.append(choice)
    return .choice(UInt32(shared.store.choices.count + changes.all.choices.count - 1))
  }

  /// Begins a fact, which may carry others on.
  @discardableResult
  public mutating func begin(_ fact: Fact, carrying origins: [FactRef] = []) -> FactRef {
    ownChanges()
    let position = UInt32(changes.all.begun.count)
    changes.all.begun.append(fact)
    if fact.relation == .setAsideBy { changes.all.setsAside = true }
    changes.all.begunBySubject[fact.subject, default: []].append(position)
    if let object = fact.value.entity { changes.all.begunByObject[object, default: []].append(position) }
    let reference = FactRef(index: UInt32(shared.store.count) + position)
    if !origins.isEmpty { changes.all.origins[reference] = origins.flatMap { changes.all.origins[$0] ?? [$0] } }
    return reference
  }

  /// The facts that a begun one carries on, as the model states them; empty for one that is new.
  public func origins(of fact: FactRef) -> [FactRef] { changes.all.origins[fact] ?? [] }

  /// Ends a fact at a bound, which replaces the end it had.
  public mutating func end(_ fact: FactRef, at bound: Bound) {
    ownChanges()
    changes.all.endings[fact] = bound
  }

  /// Adds a source's word to a fact: it was read again there, and stands.
  ///
  /// A fact that names a time of its own (`in 2020/21`) says nothing of another. There the same is begun without it, so
  /// that it holds for the period that the source covers; what holds for its own period alone, as money does, keeps it.
  public mutating func confirm(_ fact: FactRef, by attestation: Attestation) {
    let known = self.fact(fact)
    var confirmed = fact
    if known.period != nil, known.relation.definition.persistence != .period {
      confirmed = begin(
        Fact(
          relation: known.relation, subject: known.subject, value: known.value, qualifications: known.qualifications,
          from: known.from, to: known.to, status: known.status, attestations: [attestation]))
    } else {
      ownChanges()
      changes.all.attested[fact, default: []].append(attestation)
    }
    ownChanges()
    changes.all.confirmations.append(Confirmation(fact: confirmed, attestation: attestation))
  }

  /// What was read again on this branch, in the order in which it was confirmed.
  public var confirmations: [Confirmation] { changes.all.confirmations }

  /// Makes sure that no other branch sees what is changed next.
  private mutating func ownChanges() {
    if !isKnownUniquelyReferenced(&changes) { changes = SharedChanges(changes.all) }
    if !isKnownUniquelyReferenced(&memory) || !memory.isEmpty { memory = BranchMemory() }
  }

  // MARK: Facts

  /// The whole fact.
  public func fact(_ reference: FactRef) -> Fact {
    let index = Int(reference.index)
    let fact =
      index < shared.store.count ? shared.store.table.fact(index) : changes.all.begun[index - shared.store.count]
    let (ending, attested) = (changes.all.endings[reference], changes.all.attested[reference])
    if ending == nil, attested == nil { return fact }
    return Fact(
      relation: fact.relation, subject: fact.subject, value: fact.value, qualifications: fact.qualifications,
      from: fact.from, to: ending ?? fact.to, status: fact.status, attestations: fact.attestations + (attested ?? []),
      period: fact.period, place: fact.place)
  }

  /// The value of a fact, without making the rest of it.
  public func value(_ reference: FactRef) -> Value {
    let index = Int(reference.index)
    return index < shared.store.count
      ? shared.store.table.rows[index].value : changes.all.begun[index - shared.store.count].value
  }

  /// The subject of a fact, without making the rest of it.
  public func subject(_ reference: FactRef) -> EntityID {
    let index = Int(reference.index)
    return index < shared.store.count
      ? EntityID(index: shared.store.table.rows[index].subject) : changes.all.begun[index - shared.store.count].subject
  }

  /// Facts whose subject is the entity, of one relation or of all, those of the base first.
  public func facts(of subject: EntityID, _ relation: Relation? = nil) -> [FactRef] {
    references(shared.store.rows(subject, relation, byObject: false), changes.all.begunBySubject[subject], relation)
  }

  /// Facts whose object is the entity, of one relation or of all, those of the base first.
  public func facts(about object: EntityID, _ relation: Relation? = nil) -> [FactRef] {
    references(shared.store.rows(object, relation, byObject: true), changes.all.begunByObject[object], relation)
  }

  private func references(_ rows: Slice<Column<UInt32>>, _ added: [UInt32]?, _ relation: Relation?) -> [FactRef] {
    var found = rows.base.withUnsafeBufferPointer { all in
      all[rows.startIndex..<rows.endIndex].map { FactRef(index: $0) }
    }
    for position in added ?? [] where relation == nil || changes.all.begun[Int(position)].relation == relation {
      found.append(FactRef(index: UInt32(shared.store.count) + position))
    }
    return found
  }

  // MARK: Names

  /// How many entities there are.
  public var entityCount: Int { shared.store.kinds.count + changes.all.kinds.count }

  /// The entity of an id.
  public func entity(id: String) -> EntityID? {
    var id = id
    if let known = id.withUTF8({ shared.store.ids.find($0) }) { return EntityID(index: known) }
    return id.withUTF8 { changes.all.ids.find($0) }.map { EntityID(index: UInt32(shared.store.kinds.count) + $0) }
  }

  /// The id of an entity.
  public func id(of entity: EntityID) -> String {
    let index = Int(entity.index)
    return index < shared.store.kinds.count
      ? shared.store.ids.text(entity.index) : changes.all.ids.text(UInt32(index - shared.store.kinds.count))
  }

  /// The kind of an entity; nil for an id that nothing declares.
  public func kind(of entity: EntityID) -> EntityKind? {
    let index = Int(entity.index)
    return EntityKind(
      rawValue: index < shared.store.kinds.count
        ? shared.store.kinds[index] : changes.all.kinds[index - shared.store.kinds.count])
  }

  /// Every entity, or every one of a kind, in the order of declaration.
  public func entities(_ kind: EntityKind? = nil) -> [EntityID] {
    guard let kind else {
      return (0..<UInt32(entityCount)).map { EntityID(index: $0) }.filter { self.kind(of: $0) != nil }
    }
    var found = shared.store.entities(kind).map { EntityID(index: $0) }
    for (position, added) in changes.all.kinds.enumerated() where added == kind.rawValue {
      found.append(EntityID(index: UInt32(shared.store.kinds.count + position)))
    }
    return found
  }

  /// Whether the thing is one of the loaded model, and not declared on this branch.
  public func isLoaded(_ entity: EntityID) -> Bool { Int(entity.index) < shared.store.kinds.count }

  /// The text of a number.
  public func text(_ text: TextID) -> String {
    let index = Int(text.index)
    return index < shared.store.texts.count
      ? shared.store.texts.text(text.index) : changes.all.texts.text(UInt32(index - shared.store.texts.count))
  }

  /// How many changes.all.expressions there are.
  var expressionCount: Int { shared.store.expressions.count + changes.all.expressions.count }

  /// The expression that a value refers to; nil for a value that is none.
  public func expression(_ value: Value) -> Expression? {
    guard case .expression(let position) = value else { return nil }
    let index = Int(position)
    return index < shared.store.expressions.count
      ? shared.store.expressions[index] : changes.all.expressions[index - shared.store.expressions.count]
  }

  /// Whether any value leaves it open whether it is this thing, as one of several or in turn.
  public func isOption(_ entity: EntityID) -> Bool {
    shared.store.options.contains(entity) || changes.all.choices.contains { $0.options.contains(entity) }
  }

  /// How long each has its turn, of every choice by turns that the model or a draft states; in no order.
  var turnLengths: [Duration] {
    shared.store.choices.compactMap(\.length) + changes.all.choices.compactMap { $0.turn?.length }
  }

  /// The choice that a value refers to; nil for a value that is none.
  public func choice(_ value: Value) -> Choice? {
    guard case .choice(let position) = value else { return nil }
    let loaded = shared.store.choices.count
    return Int(position) < loaded ? shared.store.choice(Int(position)) : changes.all.choices[Int(position) - loaded]
  }
}

/// What has been begun and ended on a branch, and the names that came with it.
private struct Changes: Sendable {
  var begun: [Fact] = []
  /// Facts of either part that the branch ends, with the bound it gives them.
  var endings: [FactRef: Bound] = [:]
  /// The words of sources in which facts were read again, beside those they were loaded or begun with.
  var attested: [FactRef: [Attestation]] = [:]
  var confirmations: [Confirmation] = []
  /// For a fact that carries others on, those of the model; a fact carried twice goes back to the first.
  var origins: [FactRef: [FactRef]] = [:]
  var begunBySubject: [EntityID: [UInt32]] = [:]
  var begunByObject: [EntityID: [UInt32]] = [:]
  var ids = NameTable()
  var texts = NameTable()
  var kinds: [UInt8] = []
  var expressions: [Expression] = []
  var choices: [Choice] = []
  var setsAside = false
}

/// The loaded model behind one reference: a view is copied for every name that is worded, and copying the store's
/// dozen arrays each time was half of the work of a long answer.
private final class SharedStore: Sendable {
  let store: FactStore
  let namings = Namings()

  init(_ store: FactStore) {
    self.store = store
  }
}

/// A branch's changes behind one reference.
///
/// Written to only where nobody else holds the reference, so that a branch stays a value; that is why it may be shared
/// between threads.
private final class SharedChanges: @unchecked Sendable {
  var all: Changes

  init(_ all: Changes) {
    self.all = all
  }
}
