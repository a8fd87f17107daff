import Model

/// One answer, as it was understood.
struct Given: Sendable, Equatable {
  let content: Content
  /// Where the answer was read.
  var place = Place.ofPart

  /// What was answered.
  enum Content: Sendable, Equatable {
    case words(String)
    case names([String])
    case date(WrittenDate)
    case period(WrittenPeriod)
    case money(Int64)
    case inKind
    case number(Int)
    /// The position of a choice.
    case choice(Int)
    case rhythm(Rhythm)
    case duration(Duration)
    case yesNo(Bool)
    /// The paper was searched and does not say.
    case notStated
    /// The manager does not know.
    case unknown
    /// The post is there and nobody holds it, or the seat is there and empty.
    case vacant
    /// Left out, or the end of a list.
    case none
  }

  /// Where an answer was read.
  enum Place: Sendable, Equatable {
    /// Where the part of the interview it belongs to is told.
    case ofPart
    case named(String)
    /// Not read at all: the manager knows it.
    case ownKnowledge
  }

  /// Whether nobody knows.
  var isGap: Bool { content == .notStated || content == .unknown }
}

/// All answers of an interview, in the order in which they were given.
struct InterviewAnswers: Sendable {
  private var given: [InterviewKey: Given] = [:]
  /// The questions that were answered, in order.
  private(set) var order: [InterviewKey] = []
  private var typed: [String] = []

  subscript(key: InterviewKey) -> Given? { given[key] }

  subscript(slot: InterviewTopic) -> Given? { given[InterviewKey(slot)] }

  mutating func add(_ answer: Given, to key: InterviewKey, as words: String) {
    given[key] = answer
    order.append(key)
    typed.append(words)
  }

  /// Takes the last answer back, and gives it as it was typed; nil when there is none.
  mutating func removeLast() -> String? {
    guard let last = order.popLast() else { return nil }
    given[last] = nil
    return typed.popLast()
  }

  /// The names or words of an answer; none where nobody knows.
  func texts(_ slot: InterviewTopic, _ index: Int = 0) -> [String] {
    switch given[InterviewKey(slot, index)]?.content {
    case .words(let text): [text]
    case .names(let names): names
    default: []
    }
  }

  func text(_ slot: InterviewTopic, _ index: Int = 0) -> String? { texts(slot, index).first }

  func choice(_ slot: InterviewTopic, _ index: Int = 0) -> Int? {
    if case .choice(let position)? = given[InterviewKey(slot, index)]?.content { return position }
    return nil
  }

  /// The entries of a list: positions and names, without the answer that ended it.
  func entries(_ slot: InterviewTopic) -> [(index: Int, name: String)] {
    var found: [(Int, String)] = []
    while let name = text(slot, found.count) { found.append((found.count, name)) }
    return found
  }

  /// What the partnership is called in a sentence: its acronym, its name, or `the partnership`.
  var partnership: String { text(.acronym) ?? text(.name) ?? "the partnership" }

  /// A text with its placeholders filled.
  func filled(_ text: String, at index: Int) -> String {
    guard text.contains("{") else { return text }
    let list: [InterviewTopic] = [.subgroup, .duty, .payer]
    let values: [(String, String?)] = [
      ("{name}", partnership), ("{year}", year?.spoken ?? "that year"), ("{council}", all(.council)),
      ("{health}", all(.health)), ("{police}", all(.police)), ("{chair}", named(self.text(.chair))),
      ("{scrutineer}", named(self.text(.scrutineer))), ("{executive}", named(self.text(.executive))),
    ]
    var result = text
    for slot in list where text.contains("{\(slot.rawValue)}") {
      let name = self.text(slot, index)
      result = result.replacing("{\(slot.rawValue)}", with: (slot == .subgroup ? named(name) : name) ?? "it")
    }
    for (mark, value) in values { result = result.replacing(mark, with: value ?? "it") }
    return result
  }

  /// A post or group in a sentence: `the Independent Chair`.
  private func named(_ name: String?) -> String? {
    name.map { $0.lowercased().hasPrefix("the ") ? $0 : "the " + $0 }
  }

  /// The year that money is told for.
  var year: WrittenPeriod? {
    switch self[.year]?.content {
    case .period(let period): period
    case .date(let date): WrittenPeriod(date)
    default: nil
    }
  }

  private func all(_ slot: InterviewTopic) -> String? {
    let names = texts(slot).map { InterviewText.parts(of: $0).full }
    return names.isEmpty ? nil : names.joined(separator: " and ")
  }

}
