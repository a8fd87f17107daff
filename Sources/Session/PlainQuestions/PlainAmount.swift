import Language

/// Amounts as people write them, read into the language.
enum PlainAmount {
  /// How much is paid, or by how much more or less, as `what if` takes it: `third less`, `£20000`; nil where the words
  /// are none.
  static func payment(_ words: ArraySlice<PlainWord>) -> String? {
    let text = words.map(\.written).joined(separator: " ")
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

  /// An amount, as statements take it; nil where the words are none.
  static func money(_ words: ArraySlice<PlainWord>) -> String? {
    let text = words.map(\.written).joined(separator: " ")
    let amount = text.first.map { $0.isNumber } ?? false ? "£" + text : text
    let statement = "what uplift reaches " + amount + " by 2030/31"
    return Parser.parse(SourceText(name: "", statement)).diagnostics.isEmpty ? amount : nil
  }

  private static let numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

  /// How many years: `5`, `five`; nil where the words are no number of years that can be looked ahead.
  static func years(_ words: ArraySlice<PlainWord>) -> Int? {
    guard words.count == 1, let word = words.first?.folded else { return nil }
    let count = numbers.firstIndex(of: word).map { $0 + 1 } ?? Int(word)
    return count.flatMap { (1...50).contains($0) ? $0 : nil }
  }
}
