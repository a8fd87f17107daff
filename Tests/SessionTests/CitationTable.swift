import Language
import Model

@testable import Session

/// The citations of the built-in model's own sources, each with digests: of the cited lines together, and of the words of
/// its key phrase.
///
/// `Tests/Fixtures/citations.txt` holds them: a line for each place (`SOURCE L12-15 DIGEST`), and below it one for each
/// fact that is read there (`FACT + WORD WORD WORD`; `-` where the fact has no word of the lines).
struct CitationTable: Equatable {
  struct Place: Hashable, Comparable {
    let source: String
    let first: UInt32
    let last: UInt32

    var words: String { "\(source) L\(first)" + (last > first ? "-\(last)" : "") }

    static func < (left: Place, right: Place) -> Bool {
      (left.source, left.first, left.last) < (right.source, right.first, right.last)
    }
  }

  struct Entry: Equatable {
    /// The digest of the lines together.
    var digest: String
    /// For each fact the sign and the digests of its words.
    var phrases: [String: String]
  }

  private(set) var entries: [Place: Entry] = [:]
  /// Lines of the table that are none.
  private(set) var mistakes: [String] = []

  /// A table as it is written.
  init(_ text: String) {
    var current: Place?
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ").map(String.init)
      if line.hasPrefix("  "), let place = current, words.count >= 2 {
        entries[place]?.phrases[words[0]] = words.dropFirst().joined(separator: " ")
      } else if words.count == 3, let place = Self.place(words) {
        current = place
        entries[place] = Entry(digest: words[2], phrases: [:])
      } else {
        mistakes.append(String(line))
      }
    }
  }

  private static func place(_ words: [String]) -> Place? {
    let lines = words[1].dropFirst().split(separator: "-").map { UInt32($0) }
    guard words[1].hasPrefix("L"), let first = lines.first ?? nil, let last = lines.last ?? nil else { return nil }
    return Place(source: words[0], first: first, last: last)
  }

  /// The table of a model, from the texts of its sources.
  init(_ branch: Branch, texts: [String: AttachedCopy]) {
    let linesWith = texts.mapValues { Self.counts($0.lines) }
    for (place, fact) in Self.citations(of: branch) {
      guard let copy = texts[place.source] else { continue }
      let lines = copy.lines(place.first, place.last)
      let phrase = KeyPhrase(
        lines: lines, fact: Self.words(of: fact, in: branch), linesWith: linesWith[place.source] ?? [:],
        written: copy.lines.count { !$0.isEmpty })
      let digest = LineDigest(of: lines.map { LineDigest($0) }).hexadecimal
      let words = ([phrase.isOfFact ? "+" : "-"] + phrase.words.map { KeyPhrase.digest($0) }).joined(separator: " ")
      entries[place, default: Entry(digest: digest, phrases: [:])].phrases[branch.id(of: fact).description] = words
    }
  }

  /// On how many lines each word stands.
  private static func counts(_ lines: [String]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for line in lines {
      for word in Set(KeyPhrase.words(line)) { counts[word, default: 0] += 1 }
    }
    return counts
  }

  /// Every place in a source with lines, and each fact that is read there.
  static func citations(of branch: Branch) -> [(place: Place, fact: FactRef)] {
    branch.facts.flatMap { reference in
      branch.fact(reference).attestations.filter { branch.kind(of: $0.source) == .source && $0.firstLine > 0 }.map {
        (Place(source: branch.id(of: $0.source), first: $0.firstLine, last: $0.lastLine), reference)
      }
    }
  }

  /// The stems of the words that a fact is stated in: its clause, and all names of the things in it.
  static func words(of reference: FactRef, in branch: Branch) -> Set<String> {
    let fact = branch.fact(reference)
    let bare = Fact(
      relation: fact.relation, subject: fact.subject, value: fact.value, qualifications: fact.qualifications,
      from: fact.from, to: fact.to, period: fact.period)
    var texts = [DeclarationWriter(branch).clause(bare).text]
    var things = [fact.subject] + ([fact.value] + fact.qualifications.map(\.value)).compactMap(\.entity)
    if let choice = branch.choice(fact.value) { things += choice.options }
    for thing in things { texts += branch.names(of: thing) }
    return Set(texts.flatMap { KeyPhrase.words($0) }.map { KeyPhrase.stem($0) })
  }

  /// The table as it is written.
  var text: String {
    var text = Self.opening
    for (place, entry) in entries.sorted(by: { $0.key < $1.key }) {
      text += "\(place.words) \(entry.digest)\n"
      for (fact, words) in entry.phrases.sorted(by: { $0.key < $1.key }) { text += "  \(fact) \(words)\n" }
    }
    return text
  }

  private static let opening = """
    # The citations of the built-in model, with digests of the lines they name and of three words by which each is known
    # to be in its place: + where a word of the fact stands in the lines, - where the fact says it in other words. No text
    # of a source can be read from them. Tests/SessionTests/KeyPhrase.swift says how the words are chosen.

    """
}

extension AttachedCopy {
  /// Lines as they stand, those outside the text left out.
  func lines(_ first: UInt32, _ last: UInt32) -> [String] {
    guard first > 0, Int(first) <= lines.count, first <= last else { return [] }
    return Array(lines[Int(first) - 1..<min(Int(last), lines.count)])
  }
}
