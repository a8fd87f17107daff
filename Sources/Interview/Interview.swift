public import Model

/// An interview of someone who knows a partnership and does not program, which ends in a model of it.
///
/// It is a value that is told answers and says what to ask next. Nothing is printed, and no file is touched.
public struct Interview: Sendable {
  /// The day on which it is held.
  let today: Day
  private(set) var answers = InterviewAnswers()
  private var state = State.asking
  private var isStopped = false

  /// What is waited for.
  private enum State: Sendable, Equatable {
    case asking
    /// Whether the paper does not say, or nobody has looked.
    case doubt
    /// The same answer once more.
    case insisting(String)
  }

  /// A question as it is put.
  public struct Prompt: Sendable, Equatable {
    /// The part it belongs to, counted from 1.
    public let part: Int
    /// How many parts there are.
    public let parts: Int
    /// What the part is about.
    public let title: String
    /// How many answers were given before.
    public let answered: Int
    /// The question.
    public let text: String
    /// What can be chosen among; empty where the answer is free.
    public let choices: [String]
    /// What an empty line means.
    public let emptyLine: String
  }

  /// An interview at its first question.
  public init(today: Day) {
    self.today = today
  }

  /// What is asked now; nil when the interview is over.
  public var prompt: Prompt? {
    guard !isStopped, let key = InterviewScript.next(answers), let (question, part) = InterviewScript.question(key.slot)
    else { return nil }
    let parts = InterviewScript.parts
    var text = key.index > 0 ? question.again ?? question.text : question.text
    var choices: [String] = []
    var emptyLine = question.empty.words
    if case .choice(let options) = question.wanted { choices = options }
    if state == .doubt {
      text = "\(question.topic): does the paper not say so, or do you not know?"
      choices = Self.doubts
      emptyLine = "Enter: 2"
    }
    return Prompt(
      part: part + 1, parts: parts.count, title: parts[part].title, answered: answers.order.count,
      text: answers.filled(text, at: key.index), choices: choices, emptyLine: emptyLine)
  }

  private static let doubts = [
    "I looked in the paper, and it does not say", "I do not know, or have not looked",
  ]

  /// Whether there is nothing more to ask.
  public var isOver: Bool { prompt == nil }

  /// How many answers were given.
  public var answered: Int { answers.order.count }

  /// Ends the interview: what was said so far is the model.
  public mutating func stop() { isStopped = true }

  /// What can be typed at every question, for the beginning and for `help`.
  public static let commands = [
    "`d` or `?`: don't know. You are asked whether the paper does not say, or you do not know: these are two things.",
    "`back`: mend the last answer. `help`: why this is asked, with an example. `stop`: end here; a model of what was "
      + "said is written.",
    "` @ page 7` behind an answer: where the paper says it. In quotes an answer is taken as it stands: \"help\".",
  ]

  // MARK: Answers

  /// Takes a line that someone typed; answers with sentences to show, none when there is nothing to say.
  public mutating func take(_ line: String) -> [String] {
    let text = InterviewText.trimmed(line)
    guard let key = InterviewScript.next(answers), let (question, _) = InterviewScript.question(key.slot), !isStopped
    else { return [] }
    switch text.lowercased() {
    case "back": return goBack()
    case "help", "h": return help(question, key)
    case "stop", "quit", "exit":
      stop()
      return []
    default: break
    }
    if state == .doubt { return settleDoubt(text, key) }
    if text.isEmpty {
      state = .asking
      add(Given(content: Self.meaning(of: question.empty)), to: key, as: "Enter")
      return []
    }
    switch text.lowercased().replacing("’", with: "'") {
    case "d", "?", "don't know", "dont know", "do not know", "i don't know":
      state = .doubt
      return []
    case "not stated": add(Given(content: .notStated), to: key, as: text)
    case "unknown", "not known": add(Given(content: .unknown), to: key, as: text)
    default: return vacancy(text, question, key) ?? read(text, question, key)
    }
    return []
  }

  /// An empty post or seat is no name of one; nil of any other answer.
  private mutating func vacancy(_ text: String, _ question: InterviewQuestion, _ key: InterviewKey) -> [String]? {
    guard question.wanted == .post || question.wanted == .person else { return nil }
    switch text.lowercased() {
    case "vacant", "vacancy", "nobody", "no one", "no-one", "empty", "not filled", "to be appointed":
      add(Given(content: .vacant), to: key, as: text)
      return []
    case "none", "no", "n/a", "na", "nil", "-", "yes":
      return [
        "If nobody holds it at present, type vacant. If the paper does not say who it is, type not stated; if you do not "
          + "know, d."
      ]
    default: return nil
    }
  }

  private static func meaning(of line: InterviewQuestion.EmptyLine) -> Given.Content {
    line == .unknown ? .unknown : .none
  }

  private mutating func add(_ given: Given, to key: InterviewKey, as words: String) {
    state = .asking
    answers.add(given, to: key, as: words)
  }

  private mutating func goBack() -> [String] {
    if state != .asking {
      state = .asking
      return []
    }
    return [answers.removeLast().map { "Taken back: \($0)" } ?? "This is the first question."]
  }

  private func help(_ question: InterviewQuestion, _ key: InterviewKey) -> [String] {
    [
      answers.filled("Why: \(question.why)", at: key.index), "An answer could be: \(question.example)",
    ] + Self.commands
  }

  private mutating func settleDoubt(_ text: String, _ key: InterviewKey) -> [String] {
    switch text {
    case "1": add(Given(content: .notStated), to: key, as: "the paper does not say")
    case "2", "": add(Given(content: .unknown), to: key, as: "don't know")
    default: return ["1 or 2 is wanted here; `back` asks the question again."]
    }
    return []
  }

  private mutating func read(_ text: String, _ question: InterviewQuestion, _ key: InterviewKey) -> [String] {
    let (words, place) = Self.split(text, atPlace: question.wanted != .place)
    var plain = InterviewText.unquoted(words)
    guard plain.contains(where: { $0.isLetter || $0.isNumber }) else {
      return ["There are no words in that. `help` tells what is asked, `d` is for don't know."]
    }
    if let place, let complaint = complaint(about: place) { return [complaint] }
    if question.wanted == .place, let complaint = complaint(about: .named(plain)) { return [complaint] }
    // The short name of the partnership is a question of its own.
    if key.slot == .name { plain = InterviewText.parts(of: plain).full }
    var reader = InterviewReader(question: question)
    if question.wanted == .posts { reader.count = posts(for: key.slot) }
    switch names(question, key)?.read(plain) ?? reader.read(plain) {
    case .refused(let words):
      state = .asking
      return [words]
    case .doubted(let words):
      guard state == .insisting(plain) else {
        state = .insisting(plain)
        return [words]
      }
      add(Given(content: Self.insisted(question.wanted, plain), place: place ?? .ofPart), to: key, as: text)
      return []
    case .taken(let content, let remark):
      let isTwin = isNameOfAList(key, plain)
      add(Given(content: content, place: place ?? .ofPart), to: key, as: text)
      return (remark.map { [$0] } ?? [])
        + (isTwin ? ["There is one of that name already: they are kept as two."] : [])
    }
  }

  /// An answer that was typed twice is taken as it is.
  private static func insisted(_ wanted: InterviewQuestion.Wanted, _ text: String) -> Given.Content {
    switch wanted {
    case .posts, .names: .names(InterviewReader.parts(text))
    case .money: .money(0)
    default: .words(text)
    }
  }

  /// How the name of an organisation or a group is read; nil where none is asked for.
  private func names(_ question: InterviewQuestion, _ key: InterviewKey) -> InterviewNames? {
    let named: [InterviewTopic] = [.council, .health, .police, .agency, .executive, .subgroup, .payer, .decider]
    guard named.contains(key.slot) else { return nil }
    let given = [InterviewTopic.council, .health, .police, .executive].flatMap { answers.texts($0) }
    let listed = [InterviewTopic.agency, .subgroup, .payer].filter { $0 != key.slot }
      .flatMap { answers.entries($0).map(\.name) }
    // What is asked for first is none of those that were named before it.
    let isNew = [.council, .health, .police, .agency, .executive, .subgroup].contains(key.slot)
    var known: [String] = []
    for name in given + listed where !known.contains(name) { known.append(name) }
    return InterviewNames(
      known: isNew ? [] : known, takesSeveral: question.wanted == .names, example: question.example,
      emptyLine: question.empty.words)
  }

  private func posts(for slot: InterviewTopic) -> Int {
    switch slot {
    case .councilPost: answers.texts(.council).count
    case .healthPost: answers.texts(.health).count
    default: answers.texts(.police).count
    }
  }

  private func isNameOfAList(_ key: InterviewKey, _ name: String) -> Bool {
    guard key.slot == .subgroup else { return false }
    return answers.entries(key.slot).contains { $0.name.lowercased() == name.lowercased() }
  }

  /// Takes ` @ page 7` off the end of an answer.
  private static func split(_ text: String, atPlace isWanted: Bool) -> (words: String, place: Given.Place?) {
    guard isWanted, let mark = text.ranges(of: " @ ").last else { return (text, nil) }
    let place = InterviewText.unquoted(InterviewText.trimmed(String(text[mark.upperBound...])))
    let words = InterviewText.trimmed(String(text[..<mark.lowerBound]))
    if place.isEmpty { return (words, nil) }
    return (words, place.lowercased() == "own knowledge" ? .ownKnowledge : .named(place))
  }

  /// What is wrong with a place in the paper; nil when nothing is.
  private func complaint(about place: Given.Place) -> String? {
    guard case .named(let words) = place else { return nil }
    if words.count > InterviewReader.limit { return "That place is too long: a page or a heading is enough." }
    guard case .number(let pages)? = answers[.pages]?.content, let page = InterviewText.page(in: words), page > pages
    else { return nil }
    return "The paper has \(pages) pages, and you gave page \(page)."
  }
}

/// Texts as they are typed.
enum InterviewText {
  /// Without blanks around it and without what cannot be seen.
  static func trimmed(_ text: String) -> String {
    let seen = String(String.UnicodeScalarView(text.unicodeScalars.map { isHidden($0) ? " " : $0 }))
    return seen.split(separator: " ").joined(separator: " ")
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .spaceSeparator: true
    default: false
    }
  }

  /// Without the quotes around all of it.
  static func unquoted(_ text: String) -> String {
    guard text.count > 1, let first = text.first, let last = text.last, "\"“".contains(first), "\"”".contains(last)
    else { return text }
    return trimmed(String(text.dropFirst().dropLast()))
  }

  /// `Thames Valley Police (TVP)`: the name, and the short one in brackets.
  static func parts(of name: String) -> (full: String, acronym: String?) {
    guard name.hasSuffix(")"), let bracket = name.lastIndex(of: "("), bracket > name.startIndex else {
      return (name, nil)
    }
    let short = trimmed(String(name[name.index(after: bracket)...].dropLast()))
    let full = trimmed(String(name[..<bracket]))
    let isShort = !short.isEmpty && !full.isEmpty && short.count <= 12 && !short.contains(" ")
    return isShort ? (full, short) : (name, nil)
  }

  /// The page that a place names: `page 7`, `p. 7`, `Membership, p7`.
  static func page(in place: String) -> Int? {
    let words = place.lowercased().split { !$0.isLetter && !$0.isNumber }
    for (word, next) in zip(words, words.dropFirst()) where ["page", "pages", "p", "pp"].contains(word) {
      return Int(next)
    }
    for word in words where word.first == "p" {
      if let page = Int(word.dropFirst()) { return page }
    }
    return nil
  }
}
