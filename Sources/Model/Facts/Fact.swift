/// How sure an attestation is of what it says.
public enum Certainty: UInt8, CaseIterable, Comparable, Sendable, BitwiseCopyable {
  case stated, inferred, assumed

  /// The word a user reads and writes; `stated` is not written.
  public var word: String {
    switch self {
    case .stated: "stated"
    case .inferred: "inferred"
    case .assumed: "assumed"
    }
  }

  /// Whether the first comes before the second.
  public static func < (left: Certainty, right: Certainty) -> Bool { left.rawValue < right.rawValue }
}

/// Whether a fact is in force, only intended, running beside the old, or on its way out.
public enum Status: UInt8, CaseIterable, Sendable {
  case inForce, planned, shadow, windingUp

  /// The words a user writes; nil for what is in force.
  public var words: String? {
    switch self {
    case .inForce: nil
    case .planned: "planned"
    case .shadow: "shadow"
    case .windingUp: "winding up"
    }
  }
}

/// A beginning or an end as written: nothing, a date, or an event whose day it shares.
public enum Bound: Hashable, Sendable {
  case open
  case date(WrittenDate)
  case event(EntityID)
}

/// One source's word for a fact: where it stands and how sure it is.
public struct Attestation: Hashable, Sendable, BitwiseCopyable {
  /// The source or document.
  public let source: EntityID
  /// The heading it stands under, as the source declares it; nil when none was given.
  public let heading: TextID?
  /// First and last line of the text extract; zero when no line was given.
  public let firstLine: UInt32
  /// The last line; the same as the first for one line, zero when none was given.
  public let lastLine: UInt32
  /// How sure the source is.
  public let certainty: Certainty

  /// One source's word for a fact.
  public init(source: EntityID, heading: TextID?, firstLine: UInt32, lastLine: UInt32, certainty: Certainty) {
    self.source = source
    self.heading = heading
    self.firstLine = firstLine
    self.lastLine = lastLine
    self.certainty = certainty
  }
}

/// A fact that was read again, and the source's word that was added for it.
public struct Confirmation: Hashable, Sendable {
  /// The fact that carries the added word.
  public let fact: FactRef
  /// Where it was read again.
  public let attestation: Attestation
}

/// A qualifier and its value.
public struct Qualification: Hashable, Sendable, BitwiseCopyable {
  /// Which qualifier it is.
  public let qualifier: Qualifier
  /// The object of the fact, or the value of the qualifier.
  public let value: Value

  /// A qualifier with its value.
  public init(_ qualifier: Qualifier, _ value: Value) {
    self.qualifier = qualifier
    self.value = value
  }
}

/// A fact of a branch, by position: facts of the base first, then those the branch begins.
public struct FactRef: Hashable, Comparable, Sendable {
  let index: UInt32

  /// Whether the first comes before the second.
  public static func < (left: FactRef, right: FactRef) -> Bool { left.index < right.index }
}

/// One fact, whole.
public struct Fact: Sendable, Hashable {
  /// What is stated.
  public let relation: Relation
  /// Of what it is stated.
  public let subject: EntityID
  /// The object of the fact, or the value of the qualifier.
  public let value: Value
  /// In the fixed order of qualifiers.
  public let qualifications: [Qualification]
  /// When it begins, as far as it is written.
  public let from: Bound
  /// When it ends, as far as it is written.
  public let to: Bound
  /// In force, or only planned, beside the old, on its way out.
  public let status: Status
  /// In the order written; empty for a fact without evidence.
  public let attestations: [Attestation]
  /// The period the clause names (`in 2024/25`); nil when it is the period that its source covers.
  public let period: WrittenPeriod?
  /// Where it was written; nil for what a branch began.
  public let place: Place?

  /// A fact of these parts.
  public init(
    relation: Relation, subject: EntityID, value: Value, qualifications: [Qualification] = [], from: Bound = .open,
    to: Bound = .open, status: Status = .inForce, attestations: [Attestation] = [], period: WrittenPeriod? = nil,
    place: Place? = nil
  ) {
    self.relation = relation
    self.subject = subject
    self.value = value
    self.qualifications = qualifications
    self.from = from
    self.to = to
    self.status = status
    self.attestations = attestations
    self.period = period
    self.place = place
  }

  /// The value of a qualifier, when the fact has it.
  public func qualification(_ qualifier: Qualifier) -> Value? {
    qualifications.first { $0.qualifier == qualifier }?.value
  }
}
