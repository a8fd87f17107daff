import Language

/// A question said again in fewer and plainer words, for a line that reads like nothing as it stands.
///
/// Three tables do it, each in one place: words that carry no meaning wherever they stand, what people say and what shapes
/// say, and sentences turned round. Nothing is left out that could change what is asked: `only`, `not`, `ever`, `most`, a
/// date and a place stay.
enum PlainRewording {
  /// A line without articles, without what carries no meaning, and in the words of the shapes.
  static func plainer(_ said: [PlainWord]) -> [PlainWord] {
    var result: [PlainWord] = []
    var rest = PlainVocabulary.withoutArticles(said, ["the", "a", "an"])[...]
    while let first = rest.first {
      let folded = rest.prefix(longest).map(\.folded)
      if let count = idle[first.folded]?.first(where: { folded.starts(with: $0) })?.count {
        rest = rest.dropFirst(count)
      } else if let saying = sayings[first.folded]?.first(where: { folded.starts(with: $0.said) }) {
        result += saying.meant.map { PlainWord($0) }
        rest = rest.dropFirst(saying.said.count)
      } else if let (year, count) = spokenYear(folded) {
        result.append(PlainWord(String(year)))
        rest = rest.dropFirst(count)
      } else if titles.contains(first.folded), rest.dropFirst().first?.written.first?.isUppercase ?? false {
        rest = rest.dropFirst()
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    while result.last?.folded == "," { result.removeLast() }
    return result
  }

  /// A year as it is spoken: `twenty twenty-two`, `two thousand and nineteen`; and of how many words it is.
  static func spokenYear(_ said: [String]) -> (year: Int, count: Int)? {
    let words = said.flatMap { $0.split(separator: "-").map(String.init) }
    let rest: ArraySlice<String>
    switch words.first {
    case "twenty" where words.count > 1: rest = words[1...]
    case "two" where words.count > 1 && words[1] == "thousand": rest = words[2...].drop { $0 == "and" }
    default: return nil
    }
    guard let first = rest.first, let number = numbers[first] else { return nil }
    var (year, used) = (2000 + number, rest.startIndex + 1)
    if [20, 30].contains(number), let unit = rest.dropFirst().first.flatMap({ numbers[$0] }), unit < 10 {
      (year, used) = (year + unit, used + 1)
    }
    guard number >= 10 || words[0] == "two" else { return nil }
    // Of how many of the words as they were typed it is made.
    var count = 0
    var parts = 0
    while parts < used, count < said.count {
      parts += said[count].split(separator: "-").count
      count += 1
    }
    return parts == used ? (year, count) : nil
  }

  static let numbers = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
  ]

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "cllr", "councillor", "rev", "supt",
  ]

  /// Sentences turned so that what is asked stands as the shapes have it; `{1}` is what stood in the first slot.
  struct Turn {
    let said: [PlainShape.Pattern]
    let meant: String

    init(_ said: [PlainShape.Pattern], _ meant: String) {
      (self.said, self.meant) = (said, meant)
    }

    func turned(_ words: [PlainWord], _ line: PlainLine) -> [PlainWord]? {
      for pattern in said where line.mayFit(pattern.text) {
        guard let match = pattern.matches(words).first else { continue }
        var result: [PlainWord] = []
        for piece in meant.split(separator: " ") {
          guard piece.hasPrefix("{"), let number = Int(piece.dropFirst().dropLast()), number <= match.count else {
            result.append(PlainWord(String(piece)))
            continue
          }
          result += match[number - 1].words
        }
        return result
      }
      return nil
    }
  }

  /// Every way in which a line can be turned.
  static func turned(_ words: [PlainWord]) -> [[PlainWord]] {
    let line = PlainLine(words.lazy.map(\.folded))
    return turns.compactMap { $0.turned(words, line) }
  }
}
