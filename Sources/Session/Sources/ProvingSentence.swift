/// The sentence of a copy that proves a fact.
extension AttachedCopy {
  /// Of the sentences that reach into the lines of a place, the one that shares most words with what the fact says, whole;
  /// empty where the place holds no sentence, as a table or a list does.
  func sentence(_ first: UInt32, _ last: UInt32, proving clause: String) -> String {
    guard first > 0, first <= last, Int(first) <= lines.count else { return "" }
    let place = Int(first) - 1...min(Int(last), lines.count) - 1
    let wanted = Set(SentenceRun.words(of: clause))
    var best = (score: 0, text: "")
    for run in SentenceRun.runs(in: lines, around: place) {
      for sentence in run.sentences(in: place) {
        let score = Set(SentenceRun.words(of: sentence)).intersection(wanted).count
        if score > best.score { best = (score, sentence) }
      }
    }
    return best.text
  }
}

/// Lines of running text that belong together, which empty lines, headings, rows of tables and items of lists end.
private struct SentenceRun {
  private let first: Int
  private let lines: [String]

  /// The runs that reach into a place.
  static func runs(in lines: [String], around place: ClosedRange<Int>) -> [SentenceRun] {
    var (runs, index): ([SentenceRun], Int) = ([], place.lowerBound)
    while index > 0, place.lowerBound - index < longest, !isBreak(lines[index]), !isItem(lines[index]),
      !isBreak(lines[index - 1])
    { index -= 1 }
    while index <= place.upperBound {
      if isBreak(lines[index]) {
        index += 1
        continue
      }
      var end = index + 1
      while end < lines.count, !isBreak(lines[end]), !isItem(lines[end]), end - place.upperBound < longest { end += 1 }
      runs.append(SentenceRun(first: index, lines: Array(lines[index..<end])))
      index = end
    }
    return runs
  }

  /// How many lines a sentence may go on beyond its place.
  private static let longest = 12

  private static func isBreak(_ line: String) -> Bool {
    line.allSatisfy(\.isWhitespace) || line.contains("\t") || line.hasPrefix("#")
  }

  private static func isItem(_ line: String) -> Bool {
    let line = line.drop { $0 == " " }
    return ["• ", "- ", "– ", "* ", "o ", "▪ "].contains { line.hasPrefix($0) }
  }

  /// The sentences of the run that reach into the place; what does not end as a sentence does is none.
  func sentences(in place: ClosedRange<Int>) -> [String] {
    var words: [(text: Substring, line: Int)] = []
    for (offset, line) in lines.enumerated() {
      words += line.split(whereSeparator: \.isWhitespace).map { ($0, first + offset) }
    }
    var (found, start): ([String], Int) = ([], 0)
    for index in words.indices {
      let next = index + 1 < words.count ? words[index + 1].text : nil
      guard Self.ends(words[index].text, before: next) else { continue }
      let sentence = words[start...index]
      if sentence.contains(where: { place.contains($0.line) }) {
        found.append(sentence.map(\.text).joined(separator: " "))
      }
      start = index + 1
    }
    return found
  }

  /// Whether a word ends a sentence before another.
  private static func ends(_ word: Substring, before next: Substring?) -> Bool {
    let bare = word.reversed().drop { "\"”’')]".contains($0) }
    guard let mark = bare.first, ".!?".contains(mark) else { return false }
    guard let next else { return true }
    let stem = String(bare.dropFirst().reversed()).lowercased()
    if mark == ".", stem.count == 1 || abbreviations.contains(stem) { return false }
    return next.first.map { !$0.isLowercase } ?? true
  }

  private static let abbreviations: Set<String> = [
    "dr", "mr", "mrs", "ms", "prof", "st", "no", "nos", "e.g", "i.e", "etc", "cllr", "rev", "sgt", "insp", "dept",
    "para",
  ]

  /// The words of a text that tell it from others: numbers, acronyms, and words of four letters or more, without their
  /// last letter where they have five, so that one and several are alike.
  static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.compactMap { word in
      let isTelling = word.count > 3 || word.allSatisfy { $0.isUppercase || $0.isNumber }
      return isTelling ? String(word.lowercased().prefix(max(4, word.count - 1))) : nil
    }
  }
}
