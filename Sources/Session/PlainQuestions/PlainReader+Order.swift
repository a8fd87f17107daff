import Language
import Model

/// Questions whose words stand in another order than a question's own: `the lay member, who is she`.
extension PlainReader {
  private static let being: Set<String> = ["is", "are", "was", "were"]
  private static let asked: Set<String> = ["who", "what", "where", "which", "when", "how", "whom", "whose"]

  /// A line with what is asked before what it is asked of: `Ash Vale, who is that` asks who Ash Vale is, and `reviews, how
  /// many in 2022` how many reviews there were.
  static func inOrder(_ line: [PlainWord]) -> [PlainWord] {
    let said = conditionLast(line)
    let folded = said.map(\.folded)
    if folded.count > 3, let first = folded.first, !asked.contains(first), !["and", "but", "so"].contains(first),
      !PlainTopic.begins(first)
    {
      let (word, verb, pronoun) = (folded[folded.count - 3], folded[folded.count - 2], folded[folded.count - 1])
      let isAsked =
        word == "who" && being.contains(verb) && ["he", "she", "they", "it", "that"].contains(pronoun)
        || word == "what" && being.contains(verb) && ["it", "that", "this", "they"].contains(pronoun)
      if isAsked { return Array(said.suffix(3).prefix(2)) + Array(trimmed(said.dropLast(3))) }
      if let start = folded.indices.dropLast().first(where: {
        $0 > 0 && folded[$0] == "how" && folded[$0 + 1] == "many"
      }) {
        let (front, rest) = (Array(trimmed(said[..<start])), Array(said[(start + 2)...]))
        return [said[start], said[start + 1]] + front + rest
      }
    }
    return said
  }

  /// A line with what is asked before the condition: `if the ICB withdrew, who pays` asks who pays if it did.
  ///
  /// What only asks what then would be stays where it is: it is left out.
  static func conditionLast(_ said: [PlainWord]) -> [PlainWord] {
    let folded = said.map(\.folded)
    let openings = [["what", "happens", "if"], ["what", "if"], ["if"], ["suppose"], ["imagine"], ["when"]]
    guard let opening = openings.first(where: { folded.starts(with: $0) }) else { return said }
    let comma = folded.lastIndex(of: ",")
    let start =
      comma.map { $0 + 1 }
      ?? folded.indices.dropFirst(opening.count + 2).last { ["who", "how", "can"].contains(folded[$0]) }
    guard let start, start < said.count, opening != ["when"] || comma != nil else { return said }
    let tail = Array(said[start...].drop { ["then", "so"].contains($0.folded) })
    let condition = Array(trimmed(said[opening.count..<(comma ?? start)]))
    let asks = ["who", "how", "what", "which", "where", "is", "are", "can", "could", "would", "does", "do"]
    guard let first = tail.first?.folded, asks.contains(first), condition.count > 1,
      !PlainVocabulary.closings.contains(tail.map(\.folded))
    else { return said }
    // `if the ICB and the police are both missing`: each of them is.
    let each = condition.filter { !(folded.contains("and") && ["both", "all"].contains($0.folded)) }
    return tail.filter { $0.folded != "still" } + [PlainWord("if")] + each
  }

  /// A line with what is asked before the time at its front: `before the merger who scrutinised SSAB`.
  func timeLast(_ line: String) -> String {
    let said = PlainWord.words(of: line)
    guard let first = said.first, ["before", "after", "since", "until", "following"].contains(first.folded),
      let start = said.indices.dropFirst(2).first(where: { Self.asked.contains(said[$0].folded) }),
      start < Self.longestTime
    else { return line }
    let time = Self.trimmed(said[1..<start]).filter { !PlainVocabulary.articles.contains($0.folded) }
    return period(time[...]) == nil ? line : Self.text(said[start...] + [first] + time)
  }

  private static let longestTime = 7

  /// A question without the pronoun of whom it names itself: `does the scrutineer chair anything he scrutinises`.
  static func withoutOwnPronoun(_ words: [PlainWord]) -> [PlainWord] {
    guard let verb = words.last?.folded, ["scrutinises", "oversees"].contains(verb), words.count > 4,
      ["he", "she", "they"].contains(words[words.count - 2].folded),
      words.contains(where: { $0.folded == "scrutineer" })
    else { return words }
    return Array(words.dropLast(2)) + [words[words.count - 1]]
  }

  private static func trimmed(_ words: ArraySlice<PlainWord>) -> ArraySlice<PlainWord> {
    words.last?.folded == "," ? words.dropLast() : words
  }

  /// What is said after `I wonder` in the order of a question: `who the lay member is`, `how many seats there are`.
  static func asQuestion(_ words: [PlainWord]) -> [PlainWord] {
    guard words.count > 2, let verb = words.last, being.contains(verb.folded) else { return words }
    let folded = words.map(\.folded)
    if folded[0] == "how", folded[folded.count - 2] == "there", !folded.dropLast().contains(where: being.contains) {
      return words.dropLast(2) + [verb, words[words.count - 2]]
    }
    let isName = PlainVocabulary.articles.contains(folded[1]) || words[1].written.first?.isUppercase ?? false
    guard ["who", "what", "where"].contains(folded[0]), isName, !folded.dropLast().contains(where: being.contains)
    else {
      return words
    }
    return [words[0], verb] + words[1..<(words.count - 1)]
  }

  /// A question without the words at its front that only ask what something is; nil where it has none.
  static func withoutAsking(_ words: [PlainWord]) -> [PlainWord]? {
    guard words.count > 2, ["what", "which"].contains(words[0].folded),
      ["is", "are", "was", "were"].contains(words[1].folded)
    else { return nil }
    return Array(words.dropFirst(2))
  }

  /// A question without the word at its front that only asks to see it; nil where it has none.
  static func withoutShowing(_ words: [PlainWord]) -> [PlainWord]? {
    guard words.count > 1, ["show", "list", "print", "display", "give", "draw", "see"].contains(words[0].folded) else {
      return nil
    }
    return Array(words.dropFirst())
  }
}
