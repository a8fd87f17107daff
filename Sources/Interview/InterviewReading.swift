import Model

/// What came of reading an answer.
enum InterviewReading {
  /// It was understood; perhaps with a word on how.
  case taken(Given.Content, remark: String? = nil)
  /// It cannot be taken, and why.
  case refused(String)
  /// It is taken when it is typed once more.
  case doubted(String)
}

/// Reads what someone types in answer to a question.
struct InterviewReader {
  let question: InterviewQuestion
  /// How many posts are wanted, where one is asked of each of several organisations.
  var count = 1

  /// The longest answer: names and sentences, not chapters.
  static let limit = 300

  func read(_ text: String) -> InterviewReading {
    guard text.count <= Self.limit else {
      return .refused("That is longer than \(Self.limit) letters. A name or one sentence is enough.")
    }
    switch question.wanted {
    case .place: return .taken(.words(text))
    case .words:
      let isAmount = text.hasPrefix("£") || InformalAmount.pence(text) != nil
      return isAmount ? .refused("That is a number, and words are wanted: \(question.example).") : .taken(.words(text))
    case .names: return names(text)
    case .post: return post(text) ?? .taken(.words(text))
    case .posts: return posts(text)
    case .person: return person(text)
    case .date: return date(text)
    case .period: return period(text)
    case .money: return money(text)
    case .number: return number(text)
    case .rhythm: return rhythm(text)
    case .duration: return duration(text)
    case .yesNo: return yesNo(text)
    case .choice(let options): return choice(text, options)
    }
  }

  // MARK: Names

  private func names(_ text: String) -> InterviewReading {
    let names = Self.parts(text)
    guard !names.isEmpty else { return .refused("A name is wanted here, such as \(question.example).") }
    return .taken(.names(names))
  }

  private func posts(_ text: String) -> InterviewReading {
    let posts = Self.parts(text)
    guard posts.count == count else {
      return .refused(
        "There \(count == 1 ? "is 1 organisation" : "are \(count) organisations") to act for: give so many posts, "
          + "in the same order, with a semicolon between them.")
    }
    for title in posts {
      if let doubt = post(title) { return doubt }
    }
    return .taken(.names(posts))
  }

  private func post(_ text: String) -> InterviewReading? {
    guard PostWords.seemsAPerson(text) else { return nil }
    return .doubted(
      "`\(text)` looks like a person's name. A post is wanted here, such as \(question.example): people change, and "
        + "posts stay. If it is the title of a post after all, type it once more.")
  }

  private func person(_ text: String) -> InterviewReading {
    if text.contains(where: \.isNumber) || text.split(separator: " ").count < 2 {
      return .refused("A person's name is wanted here, as the paper prints it. You can leave it out with Enter.")
    }
    guard !PostWords.hasPostWord(text) else {
      return .doubted(
        "`\(text)` looks like the title of a post. Here the name of the person is asked for, as the paper prints it. "
          + "If it is a person's name after all, type it once more.")
    }
    return .taken(.words(text))
  }

  static func parts(_ text: String) -> [String] {
    text.split(separator: ";").map { InterviewText.trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  // MARK: Dates and amounts

  private func date(_ text: String) -> InterviewReading {
    switch InformalDate.read(text) {
    case .date(let date): return .taken(.date(date), remark: "Taken as: \(date.spoken).")
    case .unclear(let words): return .refused(words)
    default: return .refused("I cannot read a date there. Write it like \(question.example), or 31 March 2025.")
    }
  }

  private func period(_ text: String) -> InterviewReading {
    switch InformalDate.readPeriod(text) {
    case .period(let period): return .taken(.period(period), remark: "Taken as: \(period.spoken).")
    case .unclear(let words): return .refused(words)
    default: return .refused("I cannot read a year or a time there. Write it like \(question.example).")
    }
  }

  private func money(_ text: String) -> InterviewReading {
    if ["in kind", "in-kind", "kind"].contains(text.lowercased()), question.slot == .amount { return .taken(.inKind) }
    guard let pence = InformalAmount.pence(text) else {
      return .refused("I cannot read an amount there. Write pounds alone, like \(question.example) or 64500.")
    }
    if pence == 0, question.slot == .amount {
      return .doubted(
        "£0 says that nothing is given. For help without a price write `in kind`. If the paper does print £0, type it "
          + "once more.")
    }
    return .taken(.money(pence))
  }

  private func number(_ text: String) -> InterviewReading {
    guard let number = InformalAmount.number(text), (1...9999).contains(number) else {
      return .refused("A whole number is wanted here, such as \(question.example).")
    }
    return .taken(.number(number))
  }

  private func rhythm(_ text: String) -> InterviewReading {
    if let unclear = InformalRhythm.unclear(text) { return .refused(unclear) }
    guard let rhythm = InformalRhythm.read(text) else {
      return .refused("I cannot read how often that is. Write it like \(question.example); or `as needed`.")
    }
    return .taken(.rhythm(rhythm), remark: "Taken as: \(rhythm).")
  }

  private func duration(_ text: String) -> InterviewReading {
    guard let duration = InformalRhythm.duration(text) else {
      return .refused("I cannot read a length of time there. Write it like \(question.example), or 24 hours.")
    }
    return .taken(.duration(duration), remark: "Taken as: \(duration).")
  }

  private func yesNo(_ text: String) -> InterviewReading {
    switch text.lowercased() {
    case "yes", "y": return .taken(.yesNo(true))
    case "no", "n": return .taken(.yesNo(false))
    default: return .refused("`yes` or `no` is wanted here, or `don't know`.")
    }
  }

  private func choice(_ text: String, _ options: [String]) -> InterviewReading {
    if let number = InformalAmount.number(text), options.indices.contains(number - 1) {
      return .taken(.choice(number - 1))
    }
    let folded = text.lowercased()
    let fitting = options.indices.filter { options[$0].hasPrefix(folded) }
    guard folded.count > 2, fitting.count == 1, let only = fitting.first else {
      return .refused("One of the numbers 1 to \(options.count) is wanted here, or `don't know`.")
    }
    return .taken(.choice(only), remark: "Taken as: \(options[only]).")
  }
}

/// What tells the title of a post from a person's name.
enum PostWords {
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "cllr", "councillor", "rev", "revd",
  ]
  private static let words: Set<String> = [
    "chair", "chairs", "chairman", "chairperson", "director", "head", "officer", "commander", "superintendent", "lead",
    "leader", "manager", "chief", "executive", "doctor", "nurse", "nursing", "designated", "independent", "scrutineer",
    "inspector", "constable", "member", "mayor", "commissioner", "assistant", "deputy", "vice", "adviser", "advisor",
    "coordinator", "principal", "governor", "secretary", "representative", "service", "services", "health", "police",
    "council", "safeguarding", "children", "adults", "board", "team", "care", "education", "public", "quality",
    "partner", "partners", "partnership", "business", "senior", "strategic", "named", "headteacher", "solicitor",
    "consultant", "paediatrician", "midwife", "worker", "social", "probation", "area", "regional", "professional",
    "constabulary", "trust", "hospital", "district", "borough", "city", "county", "division", "unit", "north", "south",
    "east", "west",
  ]

  /// Words that only the title of a post holds.
  static let titleWords: Set<String> = [
    "chair", "chairperson", "director", "head", "officer", "commander", "superintendent", "leader", "manager", "chief",
    "nurse", "doctor", "scrutineer", "inspector", "constable", "mayor", "commissioner",
  ]

  private static func folded(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
  }

  static func hasPostWord(_ text: String) -> Bool { folded(text).contains { words.contains($0) } }

  /// Whether a text reads like the name of a person: it begins with a title, or is two or three names of which none
  /// belongs to a post.
  static func seemsAPerson(_ text: String) -> Bool {
    // Behind a comma stands where the post is; before one, behind a colon or in brackets a name may stand.
    let pieces = text.split { "():".contains($0) }.compactMap { $0.split(separator: ",").first?.split(separator: " ") }
    return pieces.contains { piece in
      if let first = piece.first, titles.contains(folded(String(first)).joined()) { return piece.count > 1 }
      // `Chief Superintendent` before a name is a rank.
      let name = piece.drop { isRank($0) }
      guard (2...3).contains(name.count), name.allSatisfy({ isNamePart($0) }) else { return false }
      return name.allSatisfy { $0.first?.isUppercase == true } && name.contains { $0.contains(where: \.isLowercase) }
    }
  }

  private static func isRank(_ part: Substring) -> Bool {
    let word = part.lowercased()
    return words.contains(word) || word == "detective" || word == "sergeant"
  }

  private static func isNamePart(_ part: Substring) -> Bool {
    !words.contains(part.lowercased()) && part.allSatisfy { $0.isLetter || "'-’.".contains($0) }
  }
}
