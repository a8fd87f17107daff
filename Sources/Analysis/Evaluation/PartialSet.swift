public import Model

/// One thing in the set that an expression denotes.
public enum RuntimeValue: Hashable, Sendable {
  case entity(EntityID)
  case truth(Truth)
  case quantity(Quantity)
  case period(WrittenPeriod)
  case duration(Duration)
  case rhythm(Rhythm)
  case text(String)
  case word(String)
}

extension RuntimeValue {
  /// A plain whole number.
  public static func number(_ number: Int64) -> RuntimeValue { .quantity(.number(number)) }
}

/// A set of which some members are certain, some possible, and of which it is known or not whether there are more.
public struct PartialSet: Sendable, Hashable {
  /// The certain members, in the order found, each once.
  public private(set) var certain: [RuntimeValue] = []
  /// The possible members with the reasons for doubt, in the order found, each once; none is also certain.
  public private(set) var possible: [(element: RuntimeValue, reasons: Reasons)] = []
  /// Whether others may belong to it, no source giving the whole of it.
  public var isOpen: Bool
  /// How many belong to it, or may, of whom a source that gives the whole of it does not say who they are.
  public var unnamed = 0

  /// Whether nothing else can belong to it.
  public var isComplete: Bool {
    get { !isOpen && unnamed == 0 }
    set { isOpen = !newValue }
  }

  private var known: Set<RuntimeValue> = []

  /// An empty set.
  public init(isComplete: Bool) {
    isOpen = !isComplete
  }

  /// No members, as open as this set is.
  var emptied: PartialSet {
    var result = PartialSet(isComplete: !isOpen)
    result.unnamed = unnamed
    return result
  }

  /// The same where each member may lead to several: one who is not named leads to as many as may be.
  var emptiedOfSeveral: PartialSet { PartialSet(isComplete: isComplete) }

  /// A set of certain members and nothing else.
  public init(_ elements: [RuntimeValue]) {
    self.init(isComplete: true)
    for element in elements { insert(element, .yes) }
  }

  /// Adds a member as far as the truth says; a certain member stays certain.
  public mutating func insert(_ element: RuntimeValue, _ truth: Truth) {
    switch truth {
    case .no: return
    case .yes:
      if known.insert(element).inserted {
        certain.append(element)
      } else if let index = possible.firstIndex(where: { $0.element == element }) {
        possible.remove(at: index)
        certain.append(element)
      }
    case .unknown(let reasons):
      if known.insert(element).inserted { possible.append((element, reasons)) }
    }
  }

  /// Whether something belongs to the set.
  public func contains(_ element: RuntimeValue) -> Truth {
    guard known.contains(element) else { return isComplete ? .no : .unknown(.notStated) }
    if let doubtful = possible.first(where: { $0.element == element }) { return .unknown(doubtful.reasons) }
    return .yes
  }

  /// Every member with its truth, the certain ones first.
  public var members: [(element: RuntimeValue, truth: Truth)] {
    certain.map { ($0, .yes) } + possible.map { ($0.element, .unknown($0.reasons)) }
  }

  /// Whether it has no certain and no possible member.
  public var isEmpty: Bool { known.isEmpty }

  /// Whether both are the same.
  public static func == (left: PartialSet, right: PartialSet) -> Bool {
    left.known == right.known && Set(left.certain) == Set(right.certain) && left.isOpen == right.isOpen
      && left.unnamed == right.unnamed
  }

  /// Hashes the members, whatever their truth.
  public func hash(into hasher: inout Hasher) { hasher.combine(known) }
}
