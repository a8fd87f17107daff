import Language

/// Amounts as people write them, read into the language.
enum PlainAmount {
  /// How much is paid, or by how much more or less, as `what if` takes it: `third less`, `£20000`; nil where the words
  /// are none.
  static func payment(_ words: ArraySlice<PlainWord>) -> String? {
    let text = words.map(\.written).joined(separator: " ")
    // `£50,000 for 2 years` is no amount by which one pays less: how it goes on is read by itself.
    let isDirected =
      words.first?.folded == "as" || words.contains { ["less", "more", "budget", "what"].contains($0.folded) }
    if !isDirected, words.contains(where: { goingOn.contains($0.folded) }) { return nil }
    let isBare = text.first.map { $0.isNumber } ?? false
    for form in isBare && !text.contains("%") ? ["£" + text, text] : [text] {
      // The grammar itself says whether the words are an amount, alone or with its direction behind it.
      for end in ["", " less"]
      where Parser.parse(SourceText(name: "", "what if x pays " + form + end)).diagnostics.isEmpty {
        return form
      }
    }
    return nil
  }

  private static let goingOn: Set<String> = ["for", "phased", "each", "over", "covered", "shared", "in", "from"]

  /// Words with amounts as the language writes them: `10 per cent` as `10%`, `30k` as `30000`, `half a million`.
  static func written(_ words: [PlainWord]) -> [PlainWord] {
    var result: [PlainWord] = []
    for word in words {
      let before = result.last?.written ?? ""
      let isBehindNumber = before.last.map { $0.isNumber } ?? false
      if let number = tens[before.lowercased()], ["percent", "pc", "per"].contains(word.folded) {
        result[result.count - 1] = PlainWord(word.folded == "per" ? number : number + "%")
        if word.folded == "per" { result.append(word) }
        continue
      }
      switch word.folded {
      case "percent" where isBehindNumber, "pc" where isBehindNumber, "%" where isBehindNumber:
        result[result.count - 1] = PlainWord(before + "%")
      case "pounds" where isBehindNumber && before.first != "£": result[result.count - 1] = PlainWord("£" + before)
      case "cent" where before.lowercased() == "per" && result.dropLast().last?.written.last?.isNumber ?? false:
        result.removeLast()
        result[result.count - 1] = PlainWord(result[result.count - 1].written + "%")
      case "million" where ["a", "half"].contains(before.lowercased()) && result.contains { $0.folded == "half" }:
        while let last = result.last, ["a", "half"].contains(last.folded) { result.removeLast() }
        result.append(PlainWord("£500,000"))
      default: result.append(thousands(word) ?? word)
      }
    }
    return result
  }

  /// `£30k` as `£30000`; nil where a word is no such amount.
  private static func thousands(_ word: PlainWord) -> PlainWord? {
    let text = word.written
    let digits = text.drop { $0 == "£" }.dropLast()
    guard text.last == "k" || text.last == "K", let number = Int(digits), number < 1_000_000 else { return nil }
    return PlainWord((text.first == "£" ? "£" : "") + String(number * 1000))
  }

  /// An amount, as statements take it; nil where the words are none.
  static func money(_ words: ArraySlice<PlainWord>) -> String? {
    let text = words.map(\.written).joined(separator: " ")
    let amount = text.first.map { $0.isNumber } ?? false ? "£" + text : text
    let statement = "what uplift reaches " + amount + " by 2030/31"
    return Parser.parse(SourceText(name: "", statement)).diagnostics.isEmpty ? amount : nil
  }

  /// The numbers that a per cent is said with in words.
  private static let tens = [
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "fifteen": "15", "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "hundred": "100",
  ]

  private static let numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

  /// How many years: `5`, `five`; nil where the words are no number of years that can be looked ahead.
  static func years(_ words: ArraySlice<PlainWord>) -> Int? {
    guard words.count == 1, let word = words.first?.folded else { return nil }
    let count = numbers.firstIndex(of: word).map { $0 + 1 } ?? Int(word)
    return count.flatMap { (1...50).contains($0) ? $0 : nil }
  }
}
