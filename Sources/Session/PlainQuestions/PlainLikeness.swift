import Language
import Model

/// A thing or a date that a line names.
struct PlainNamed {
  /// The words by which it is named.
  let said: String
  /// The kinds of thing that they may mean; none of a date.
  let kinds: Set<EntityKind>

  /// Whether it may stand in a slot.
  func fits(_ slot: PlainShape.Slot) -> Bool {
    switch slot {
    case .when, .until: kinds.isEmpty
    case .thing: !kinds.isEmpty
    case .seat, .tenure: kinds.contains(.person)
    case .attendees: !kinds.isDisjoint(with: [.organisation, .post])
    default: !kinds.isDisjoint(with: slot.kinds)
    }
  }
}

/// A question that can be asked, with what a line names in it, or a word in capitals where something is to be named.
struct PlainExample {
  let text: String
  /// Whether nothing is left to be named.
  let isFilled: Bool
  /// Whether something is named in it.
  let isOfNamed: Bool
}

extension PlainShapes {
  /// The ways of asking that share most words with a line, those first that its own names fill; some more than are shown.
  static func alike(_ words: [PlainWord], _ named: [PlainNamed]) -> [PlainExample] {
    let all = Set(words.map { WordIndex.singular($0.folded) }).subtracting(PlainVocabulary.articles)
    // Words that every question has make none alike, where it has others.
    let telling = all.subtracting(PlainTopic.idle).subtracting(["when", "why"])
    let said = telling.isEmpty ? all : telling
    let line = PlainLine(said)
    var found: [(rank: Int, example: PlainExample)] = []
    for shape in plainest where shape.form != .help {
      let ways = shape.said.filter { line.mayShare(with: $0.text) }.map(\.parts).map { ($0.shares(with: said), $0) }
        .filter { 2 * $0.0 > $0.1.telling }
      guard let best = ways.max(by: { $0.0 < $1.0 }), best.0 > 0 else { continue }
      let example = best.1.example(with: named)
      found.append((2 * best.0 + (example.isFilled && best.1.hasSlots ? 1 : 0), example))
    }
    let most = found.enumerated().sorted { ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset) }
    return most.prefix(9).map(\.element.example)
  }

  /// Questions that can be asked of what a line names, whatever else it says.
  static func about(_ named: PlainNamed) -> [String] {
    let name = named.said
    let byKind: [(EntityKind, [String])] = [
      (.body, ["who chairs \(name)", "who sits on \(name)", "show \(name)"]),
      (.organisation, ["what does \(name) answer for", "roles of \(name)", "how much does \(name) pay"]),
      (.duty, ["who is accountable for \(name)", "when is \(name) due"]),
      (.post, ["who is \(name)", "roles of \(name)"]), (.person, ["roles of \(name)"]),
      (.fund, ["who pays for \(name)"]),
    ]
    return byKind.first { named.kinds.contains($0.0) }?.1 ?? (named.kinds.isEmpty ? [] : ["show \(name)"])
  }
}

extension [PlainShape.Pattern.Part] {
  /// How many of the words stand in the pattern.
  fileprivate func shares(with said: Set<String>) -> Int {
    count { part in
      if case .word(let words, _) = part { words.contains { said.contains(WordIndex.singular($0)) } } else { false }
    }
  }

  /// How many words it must have that not every question has.
  fileprivate var telling: Int {
    count { part in
      if case .word(let words, isOptional: false) = part { !words.allSatisfy(PlainTopic.idle.contains) } else { false }
    }
  }

  fileprivate var hasSlots: Bool {
    contains { if case .slot = $0 { true } else { false } }
  }

  /// The pattern with one word where it has several, and with the names and dates of a line where it has slots for such.
  fileprivate func example(with named: [PlainNamed]) -> PlainExample {
    var left = named
    var isFilled = true
    let words = compactMap { part -> String? in
      switch part {
      case .word(_, isOptional: true): return nil
      case .word(let words, _): return words.first
      case .slot(let slot):
        if let position = left.firstIndex(where: { $0.fits(slot) }) { return left.remove(at: position).said }
        isFilled = false
        return slot == .when || slot == .until ? "DATE" : "NAME"
      }
    }
    return PlainExample(text: words.joined(separator: " "), isFilled: isFilled, isOfNamed: hasSlots)
  }
}
