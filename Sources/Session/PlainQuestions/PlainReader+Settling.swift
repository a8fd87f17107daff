import Language
import Model

/// What is done with the option in hand, in plain words: another day, a choice, taking back. Its exact form is told.
extension PlainReader {
  private static let undone: [PlainShape.Pattern] = ["[please] undo that|this|last [one|change|step|thing]"]
  private static let chosen: [PlainShape.Pattern] = [
    "choose|pick|take|keep|use [the] {words} [one|choice|option|way]", "[the] {words} one|choice",
  ]
  private static let otherwhen: [PlainShape.Pattern] = [
    "start|begin|do|make|have|hold|plan it|that|this [start|begin|happen|take] [effect] in|on|from|by|effective {when} [instead]",
    "what if it|that|this starts|started|begins|began|happens|happened|takes|took [effect|place] in|on|from|by|only {when} [instead]",
    "delay|postpone|move|put|bring|push it|that|this [back|off|forward] to|until|till {when}",
    "[and] from|in|on {when} instead",
  ]

  /// `undo that`: the last change is taken back.
  func readUndone(_ said: [PlainWord]) -> PlainReading? {
    Self.undone.contains { !$0.matches(said).isEmpty } ? .change(["undo"]) : nil
  }

  /// `choose the first`, `start it in April 2027 instead`.
  mutating func readSettled(_ said: [PlainWord]) -> PlainReading? {
    if let undone = readUndone(said) { return undone }
    for pattern in Self.chosen {
      guard let word = pattern.matches(said).first?.first?.words, word.count == 1,
        let position = ["first", "second", "third", "fourth"].firstIndex(of: word[word.startIndex].folded)
      else { continue }
      let ways = choosing(position)
      if !ways.isEmpty { return .change(ways) }
    }
    for pattern in Self.otherwhen {
      guard let when = pattern.matches(said).first?.first?.words, let period = period(when) else { continue }
      return onDay(period)
    }
    return nil
  }

  /// The option in hand on another day; a shadow that would begin no earlier is left out.
  private func onDay(_ period: WrittenPeriod) -> PlainReading? {
    guard let text = statementInHand, let place = text.firstRange(of: " effective ") else { return nil }
    var rest = text[place.upperBound...].split(separator: " ").dropFirst()
    if rest.first == "shadow", let day = rest.dropFirst(2).first, day >= Substring(period.range.start.description) {
      rest = rest.dropFirst(3)
    }
    let tail = rest.isEmpty ? "" : " " + rest.joined(separator: " ")
    return .change([text[..<place.lowerBound] + " effective \(period)" + tail])
  }
}
