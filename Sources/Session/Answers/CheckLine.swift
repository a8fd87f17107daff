public import Rendering

/// The result of one rule for one thing, as programs read it.
public struct CheckLine: Sendable, Hashable {
  /// Its identity: the same as long as the rule, the thing and the facts read are the same.
  public let id: String
  /// The rule's id and name.
  public let rule: String
  /// What the rule is called.
  public let ruleName: String
  /// `must`, `should` or `local`.
  public let force: String
  /// `error`, `warning` or `information`.
  public let severity: String
  /// The id of the thing.
  public let subject: String
  /// What the thing is called.
  public let subjectName: String
  /// What became of it.
  public let outcome: Outcome
  /// The sentence about it.
  public let message: String
  /// Why it cannot be known, why it is departed from, or why it is set aside; empty otherwise.
  public let reason: String
  /// Whether the result is set aside, with a reason, on the day taken as today.
  public let isSetAside: Bool
  /// Where in the model's files it stands; nil of what a plan began.
  package let position: SourceMap.Position?
  /// The file of the reader's own where it stands, with line and column from 1; nil of what stands elsewhere.
  public var place: (file: String, line: Int, column: Int)? {
    position.flatMap { $0.isOwn ? ($0.file, $0.line, $0.column) : nil }
  }
  /// The stretch of the period it holds for; empty when it holds for all of it.
  public internal(set) var stretch = ""

  /// What became of a rule for a thing.
  public enum Outcome: String, CaseIterable, Sendable {
    case fails
    case unknown = "cannot be known"
    case departs, holds
  }

  /// Whether it fails and is not set aside.
  public var isFailure: Bool { outcome == .fails && !isSetAside }

  /// Whether a pipeline stops for it: a rule of force must or severity error that fails and is not set aside.
  public var isGrave: Bool { isFailure && (force == "must" || severity == "error") }

  /// What came of one; or how many came out how.
  static func headline(_ lines: [CheckLine]) -> String {
    guard lines.count == 1, let line = lines.first else { return count(lines) }
    let thing = line.subjectName.capitalised
    return switch line.outcome {
    case .fails: "\(thing) fails this rule\(line.isSetAside ? ", which is set aside" : ""): \(line.ruleName)."
    case .unknown: "It cannot be known whether \(line.subjectName) meets this rule: \(line.ruleName)."
    case .departs: "\(thing) departs from this rule, with a reason: \(line.ruleName)."
    case .holds: "\(thing) meets this rule: \(line.ruleName)."
    }
  }

  /// How many came out how, and how many of those by statute: `2 fail (1 set aside, none by statute), 5 cannot be known (3 by
  /// statute), 20 hold`.
  public static func count(_ lines: [CheckLine]) -> String {
    func count(_ outcome: Outcome) -> Int { lines.count { $0.outcome == outcome } }
    /// What there is to add of those that came out so: whether the law asks for them stands first in no list.
    func more(_ outcome: Outcome) -> String {
      let those = lines.filter { $0.outcome == outcome }
      if those.isEmpty { return "" }
      let aside = those.count(where: \.isSetAside)
      let must = those.count { $0.force == "must" }
      let byLaw = must == 0 ? "none by statute" : must == those.count ? "by statute" : "\(must) by statute"
      return " ("
        + ([aside > 0 ? "\(aside) set aside" : nil, byLaw] as [String?]).compactMap(\.self).joined(separator: ", ")
        + ")"
    }
    let departs = count(.departs) > 0 ? ", \(count(.departs)) departed from with a reason" : ""
    return "\(count(.fails)) fail\(more(.fails)), \(count(.unknown)) cannot be known\(more(.unknown))\(departs), "
      + "\(count(.holds)) hold"
  }

  /// The result as an object of an answer's `checks`.
  public var json: JSON {
    let file: JSON = position.map { .string($0.file) } ?? .null
    let line: JSON = position.map { .int(Int64($0.line)) } ?? .null
    let column: JSON = position.map { .int(Int64($0.column)) } ?? .null
    return .object([
      ("id", .string(id)), ("rule", .string(rule)), ("force", .string(force)), ("severity", .string(severity)),
      ("subject", .string(subject)), ("outcome", .string(outcome.rawValue)), ("message", .string(message)),
      ("reason", .string(reason)), ("setAside", .bool(isSetAside)), ("stretch", .string(stretch)),
      ("file", file), ("line", line), ("column", column),
    ])
  }
}
