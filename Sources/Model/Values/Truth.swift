/// Why something cannot be known.
public struct Reasons: OptionSet, Hashable, Sendable {
  /// One bit for each reason.
  public let rawValue: UInt16

  /// Reasons by their bits.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// The day of a beginning or an end is not stated closely enough.
  public static let dayNotStated = Reasons(rawValue: 1)
  /// No source says.
  public static let notStated = Reasons(rawValue: 2)
  /// Sources that speak of the same time say different things.
  public static let disagree = Reasons(rawValue: 4)
  /// It is left to someone's judgement.
  public static let discretion = Reasons(rawValue: 8)
  /// It would rest on a document, decision or meeting of which the model has no record.
  public static let noRecord = Reasons(rawValue: 16)
  /// A source only plans it.
  public static let planned = Reasons(rawValue: 32)
  /// It is there beside what it is to replace, and not in force.
  public static let shadow = Reasons(rawValue: 64)
  /// A source only plans that it ends.
  public static let endPlanned = Reasons(rawValue: 256)

  /// A source only plans what is to take its place.
  public static let successorPlanned = Reasons(rawValue: 512)

  /// The organisation of a post, or for which somebody sits, has ended, and no paper says that this goes on.
  public static let organisationEnded = Reasons(rawValue: 1024)

  /// Only a paper of an earlier time says so.
  public static let lastStated = Reasons(rawValue: 128)

  /// The reasons in words, in a fixed order.
  public var words: [String] {
    Self.wording.filter { contains($0.reason) }.map(\.words)
  }

  private static let wording: [(reason: Reasons, words: String)] = [
    (.dayNotStated, "day not stated"), (.notStated, "not stated"), (.disagree, "sources disagree"),
    (.discretion, "at someone's discretion"), (.noRecord, "no record"), (.planned, "only planned"),
    (.shadow, "only as a shadow, not in force"), (.lastStated, "only an earlier paper says so"),
    (.endPlanned, "its end is planned"), (.successorPlanned, "what is to take its place is only planned"),
    (.organisationEnded, "its organisation has ended"),
  ]
}

/// The one truth type: yes, no, or unknown with reasons, combined by Kleene's rules.
public enum Truth: Hashable, Sendable {
  case yes
  case no
  case unknown(Reasons)

  /// Yes or no from a plain condition.
  public init(_ condition: Bool) {
    self = condition ? .yes : .no
  }

  /// Both: no wins over unknown, unknown over yes.
  public static func && (left: Truth, right: Truth) -> Truth {
    switch (left, right) {
    case (.no, _), (_, .no): .no
    case (.yes, let other), (let other, .yes): other
    case (.unknown(let first), .unknown(let second)): .unknown(first.union(second))
    }
  }

  /// Either: yes wins over unknown, unknown over no.
  public static func || (left: Truth, right: Truth) -> Truth {
    switch (left, right) {
    case (.yes, _), (_, .yes): .yes
    case (.no, let other), (let other, .no): other
    case (.unknown(let first), .unknown(let second)): .unknown(first.union(second))
    }
  }

  /// The opposite; unknown stays unknown.
  public static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .yes: .no
    case .no: .yes
    case .unknown: truth
    }
  }

  /// The word a user reads.
  public var word: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .unknown: "unknown"
    }
  }

  /// Why it is unknown; empty for yes and no.
  public var reasons: Reasons {
    if case .unknown(let reasons) = self { return reasons }
    return []
  }
}
