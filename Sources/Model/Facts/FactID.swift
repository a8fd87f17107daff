/// A fact's identity: the digest of what it states, never of the file, line or order it was stated in.
///
/// The same relation, subject, object, qualifiers and stated beginning give the same id in every model.
public struct FactID: Hashable, Comparable, Sendable, CustomStringConvertible {
  let digest: UInt128

  /// The identity of something that is made of others: a rule, a thing, and the facts read of it.
  public init(joining parts: [String]) {
    self.init(of: parts.joined(separator: "\u{1f}"))
  }

  init(of text: String) {
    // FNV-1a in 128 bits.
    var digest: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for byte in text.utf8 { digest = (digest ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b }
    self.digest = digest
  }

  /// The identity of something that is made of facts, such as a clash: of what kind it is, and of which facts.
  ///
  /// The order of the facts does not matter.
  public init(_ kind: String, of facts: [FactID]) {
    self.init(of: ([kind] + facts.sorted().map(\.description)).joined(separator: "\u{1f}"))
  }

  /// Sixteen letters and digits: the upper eighty bits, which no two facts of a real model share.
  public var description: String {
    let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    let bits = digest >> 48
    return String(
      decoding: (0..<16).map { letters[Int(truncatingIfNeeded: bits >> UInt128(5 * (15 - $0)) & 31)] }, as: UTF8.self)
  }

  /// Whether the first comes before the second.
  public static func < (left: FactID, right: FactID) -> Bool { left.digest < right.digest }
}

extension Branch {
  /// The identity of a fact.
  public func id(of reference: FactRef) -> FactID {
    let fact = fact(reference)
    let definition = fact.relation.definition
    var text = definition.name + Self.gap + id(of: fact.subject) + Self.gap + canonical(fact.value)
    for item in fact.qualifications where item.qualifier != .note {
      text += Self.gap + item.qualifier.word + "=" + canonical(item.value)
    }
    switch fact.from {
    case .open: break
    case .date(let date): text += Self.gap + "from=" + date.description
    case .event(let event): text += Self.gap + "from=" + id(of: event)
    }
    if definition.persistence == .period, let period = fact.period { text += Self.gap + "in=" + period.description }
    return FactID(of: text)
  }

  /// What stands between the parts of a fact: a character that no part holds.
  private static let gap = "\u{1f}"

  /// A value as text that means the same in every model.
  func canonical(_ value: Value) -> String {
    switch value {
    case .entity(let entity): id(of: entity)
    case .text(let text): "\"" + self.text(text)
    case .word(let word): text(word)
    // Money is written in pence here, as it was when ids were first made of it.
    case .quantity(let quantity): quantity.pence.map { "£\($0)" } ?? quantity.text
    case .date(let date): date.description
    case .period(let period): period.description
    case .rhythm(let rhythm): rhythm.description
    case .duration(let duration): duration.description
    case .expression: expression(value).map { $0.text { id(of: $0) } } ?? ""
    case .relation(let relation, let isInverse): (isInverse ? "~" : "") + relation.definition.name
    case .heading(let text, let line): "\(self.text(text)) L\(line)"
    case .choice: choice(value).map { described($0) } ?? ""
    case .vacant: "vacant"
    case .notStated: "not stated"
    case .unknown: "unknown"
    case .nothing: ""
    }
  }

  private func described(_ choice: Choice) -> String {
    let options = choice.options.map { id(of: $0) }.joined(separator: ", ")
    guard let turn = choice.turn else { return "one of \(options)" }
    return "in turn among \(options)" + (turn.length.map { " every \($0)" } ?? "")
  }
}
