import Model

@testable import Session

/// The few words by which a citation is known to be in its place.
///
/// The words of the cited lines are taken in lower case, without punctuation, with commas in numbers left out; small
/// words do not count. Those that the fact says too (its names, its value, its clause; by their first five letters) come
/// first, but for words that stand on more than one line in twenty of the source; then those on the fewest lines, then
/// the earlier. Three are kept.
struct KeyPhrase {
  /// The chosen words, in the order of choice; empty where the lines hold no word that counts.
  let words: [String]
  /// Whether one of them at least is a word of the fact.
  ///
  /// Otherwise the fact says it in words of its own.
  let isOfFact: Bool

  private static let length = 3

  /// - Parameters:
  ///   - lines: the cited lines.
  ///   - fact: the stems of the words that the fact is stated in.
  ///   - linesWith: for each word on how many lines of the source it stands.
  ///   - written: how many lines of the source are not blank.
  init(lines: [String], fact: Set<String>, linesWith: [String: Int], written: Int) {
    var seen: Set<String> = []
    let words = lines.flatMap { Self.words($0) }.filter { seen.insert($0).inserted }
    let ranked = words.enumerated().map { position, word in
      let count = linesWith[word] ?? 0
      return (word: word, rank: [fact.contains(Self.stem(word)) && count * 20 <= written ? 0 : 1, count, position])
    }
    let chosen = ranked.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.prefix(Self.length)
    self.words = chosen.map(\.word)
    isOfFact = chosen.first.map { $0.rank[0] == 0 } ?? false
  }

  /// The words of a text that count.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: [Character] = []
    let letters = Array(text.lowercased())
    for (position, letter) in letters.enumerated() {
      if letter.isLetter || letter.isNumber {
        word.append(letter)
        continue
      }
      let isInNumber = letter == "," && word.last?.isNumber ?? false
      if isInNumber, position + 1 < letters.count, letters[position + 1].isNumber { continue }
      if letter == "'" || letter == "’" { continue }
      if !word.isEmpty { words.append(String(word)) }
      word = []
    }
    if !word.isEmpty { words.append(String(word)) }
    return words.filter { !small.contains($0) && ($0.count > 2 || $0.allSatisfy(\.isNumber)) }
  }

  /// The first five letters: `chairs`, `chaired` and `chairing` are one.
  static func stem(_ word: String) -> String { String(word.prefix(5)) }

  /// The digest of a word: the first six digits of that of a line which is this word alone.
  static func digest(_ word: String) -> String { String(LineDigest(word).hexadecimal.prefix(6)) }

  private static let small: Set<String> = [
    "and", "are", "for", "from", "has", "have", "into", "its", "that", "the", "their", "them", "there", "they", "this",
    "was", "were", "which", "who", "will", "with", "been", "also", "our", "all", "any", "can", "not", "but", "other",
    "through", "these", "those", "when", "where", "within", "would", "should", "may", "such", "than",
  ]
}
