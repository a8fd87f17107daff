import Language
import Model

/// What is offered where a line reads like nothing that can be asked: what can be asked with its own words and names.
extension Session {
  /// A refusal that says what can be asked instead: statements that begin alike keep their own mistakes.
  mutating func notUnderstood(_ line: String, _ refused: Outcome, in text: SourceText) -> Outcome {
    // A change is typed in its exact form, and keeps its own mistake.
    guard line.utf8.count <= PlainReader.mostBytes, !line.asksOfKind, !line.lowercased().hasPrefix("plan "),
      refused.diagnostics.allSatisfy({ $0.diagnostic.code.isOfForm || $0.diagnostic.code.isOfExact || $0.isVague })
    else { return refused }
    if let told = unclearTime(in: line, refused, in: text) { return told }
    let (offered, unknown) = offers(for: line)
    var alike = offered
    // A name that nothing bears may still stand in the papers.
    let said = line.split(separator: " ")
    let isName = said.count > 1 && said.allSatisfy { $0.first?.isUppercase ?? false }
    if alike.isEmpty, isName, refused.diagnostics.map(\.diagnostic.code) == [.unknownStatement] {
      alike = ["search \(line)"]
    }
    let outside = unheard(in: line, refused)
    // What an answer rests on is asked by `why` alone.
    if alike.isEmpty, line.lowercased().hasPrefix("why "), lastAsked != nil { alike = ["why"] }
    guard !alike.isEmpty || !outside.isEmpty || isAsked(line), let first = refused.diagnostics.first else {
      return refused
    }
    let start = first.diagnostic.range.lowerBound
    let range = text.stretch(around: start..<start)
    // Words that were put in place of others were not typed.
    let typed = Set(PlainWord.words(of: line).map(\.written))
    let unclear = (unknown + outside).uniqued().filter(typed.contains)
    // A sum or a number is not something that papers speak of.
    let absent = unclear.filter {
      ($0.first?.isLetter ?? false) && !PlainReader.isOfQuestions(PlainWord($0)) && !PlainTopic.isEverySubject($0)
        && !speaks(of: $0)
    }
    let known = unclear.filter { !absent.contains($0) }
    let diagnostic = Diagnostic(
      .notUnderstood, in: text.name, at: range, [line, Self.names(absent, in: line).joined(separator: "|")] + known,
      suggestions: peopleCalledLike(absent, in: line) ?? alike)
    let search = alike.first { $0.hasPrefix("search ") }
    return Outcome(
      statement: line, answer: search.flatMap { held(by: $0) },
      diagnostics: [LocatedDiagnostic(diagnostic, in: text)], effects: [])
  }

  /// What people do whose names are spelt much like words that no paper has: who is meant is for the asker to say.
  ///
  /// Nil where there are none.
  private func peopleCalledLike(_ absent: [String], in line: String) -> [String]? {
    if absent.isEmpty { return nil }
    let typed = Set(PlainWord.words(of: line).map(\.folded))
    let people = branch.entities(.person).filter { person in
      let names = PlainWord.words(of: branch.declaredName(of: person)).map(\.folded)
      let isNamedTwice = !typed.isDisjoint(with: names)
      return absent.contains { word in
        let folded = PlainWord(word).folded
        return folded.count > (isNamedTwice ? 2 : 5) && !Suggestion.nearest(to: folded, among: names).isEmpty
      }
    }
    return people.isEmpty ? nil : people.prefix(3).map { "roles of \(branch.id(of: $0))" }
  }

  /// Whether a line asks, by its first word.
  private func isAsked(_ line: String) -> Bool {
    PlainTopic.begins(line) || line.lowercased().hasPrefix("why ")
      || line.lowercased().hasPrefix("and ") && lastAsked != nil
  }

  /// The words of a line that begins as no statement does of which nothing recorded here speaks: `weather tomorrow`.
  private mutating func unheard(in line: String, _ refused: Outcome) -> [String] {
    let told = refused.diagnostics.map(\.diagnostic)
    guard told.map(\.code) == [.unknownStatement], told.allSatisfy(\.suggestions.isEmpty), line.contains(" "),
      line.allSatisfy({ $0.isLetter || " '?".contains($0) })
    else { return [] }
    let words = PlainWord.words(of: line).filter { !PlainVocabulary.small.contains($0.folded) }
    return words.filter { !PlainReader.isOfQuestions($0) && !speaks(of: $0.written) }.map(\.written)
  }

  /// What a search that is offered finds, where that is little enough to help: what was asked after may stand there.
  private func held(by search: String) -> Answer? {
    let text = SourceText(name: "question", search)
    var trial = self
    guard let item = Parser.parse(text).items.first, var answer = trial.run(item, in: text).answer,
      answer.rows.contains(where: { $0.entity != nil }), answer.rows.count <= Self.mostHeld
    else { return nil }
    answer.title = "Not read as a question. " + answer.title
    return answer
  }

  /// What is found in more places than these is found by a word that says little.
  private static let mostHeld = 8

  /// Words of which those that stand beside each other in a line with capitals are one name: `Ash Vale`.
  private static func names(_ words: [String], in line: String) -> [String] {
    var names: [String] = []
    for word in words {
      if let last = names.last, word.first?.isUppercase ?? false, line.contains("\(last) \(word)") {
        names[names.count - 1] = "\(last) \(word)"
      } else {
        names.append(word)
      }
    }
    return names
  }

  /// That a line names a time that may mean two, with both; nil where it names none.
  private func unclearTime(in line: String, _ refused: Outcome, in text: SourceText) -> Outcome? {
    let words = line.split(separator: " ").map(String.init)
    for start in words.indices {
      guard let (reading, count) = SpokenPeriod.read(Array(words[start...])), case .either(let meant) = reading,
        let place = refused.diagnostics.first?.diagnostic.range.lowerBound
      else { continue }
      let said = words[start..<start + count].joined(separator: " ")
      let told = Diagnostic(
        .badDate, in: text.name, at: text.stretch(around: place..<place), [said], suggestions: meant)
      return Outcome(
        statement: line, answer: nil, diagnostics: [LocatedDiagnostic(told, in: text)], effects: [])
    }
    return nil
  }

  /// Up to four questions that a line which nothing fits is like, and the words of it that belong to nothing.
  ///
  /// First what stands in the papers of its words, then what it may mean without the words that belong to nothing, then
  /// questions about what it names, and those that share most of their own words with it. Each can be asked as it stands.
  private mutating func offers(for line: String) -> (questions: [String], unknown: [String]) {
    let words = wordIndex ?? WordIndex(branch)
    wordIndex = words
    var reader = reader(context, words)
    let said = PlainWord.words(of: line)
    let loosely = reader.readLoosely(said)
    let begins = PlainTopic.begins(line)
    var offered: [String] = []
    if begins, let words = searchable(line) { offered.append("search \(words)") }
    if loosely.statements.count == 1 { offered += loosely.statements }
    let named = reader.named(in: said).filter { thing in
      !PlainWord.words(of: thing.said).allSatisfy(PlainReader.isOfQuestions)
    }
    let alike = PlainShapes.alike(said, named).filter { Self.readsWell($0.text) }
    // What is offered as it stands can be asked.
    func canBeAsked(_ text: String) -> Bool {
      if case .statements = reader.read(text) { true } else { false }
    }
    offered += alike.filter { $0.isFilled && $0.isOfNamed && canBeAsked($0.text) }.prefix(2).map(\.text)
    offered += named.first.map { PlainShapes.about($0).filter(canBeAsked) } ?? []
    offered += alike.filter { $0.isFilled && !$0.isOfNamed && canBeAsked($0.text) }.map(\.text)
    offered = offered.map(Self.withArticles)
    if begins, offered.isEmpty { offered = ordinary(said, reader.names.main()) }
    guard begins, loosely.unknown.isEmpty else {
      return (Array(offered.uniqued().prefix(4)), begins ? loosely.unknown : [])
    }
    // Where it would not be understood without any one word, what no paper speaks of is why.
    let strange = said.filter { word in
      word.folded.count > 3 && word.folded.allSatisfy(\.isLetter) && !PlainReader.isOfQuestions(word)
        && !speaks(of: word.written)
    }
    return (Array(offered.uniqued().prefix(4)), strange.map(\.written))
  }

  /// Whether a name or a text of anything in the model holds some words.
  private mutating func speaks(of words: String) -> Bool {
    let texts = spokenWords ?? SpokenWords(branch)
    spokenWords = texts
    return texts.hold(words)
  }

  /// What is asked most often of the place in use with a line's first word: something that can be typed next.
  private func ordinary(_ said: [PlainWord], _ main: [EntityID]) -> [String] {
    guard let head = main.first.map({ branch.id(of: $0) }) else { return [] }
    let (first, second) = (said.first?.folded ?? "", said.dropFirst().first?.folded ?? "")
    switch first {
    case "who", "whose", "whom": return ["who chairs \(head)", "who sits on \(head)", "who answers for what"]
    case "how" where ["many", "much"].contains(second): return ["list series", "who pays", "show \(head)"]
    case "when", "since": return ["calendar", "history \(head)", "list duties where deadline is stated"]
    case "what" where second == "if", "if": return ["what if everyone pays 2% more", "help money", "help plan"]
    default: return ["show \(head)", "list duties", "questions \(head)"]
    }
  }

  /// A question made of a shape, which has no articles, as it is said: `who pays for the partnership`.
  private static func withArticles(_ text: String) -> String {
    guard PlainTopic.begins(text) else { return text }
    var words: [String] = []
    for word in text.split(separator: " ").map(String.init) {
      let before = words.last ?? ""
      if Self.nouns.contains(word), !Self.determiners.contains(before), !words.isEmpty {
        words.append(Array(words.suffix(2)) == ["is", "there"] ? "a" : "the")
      }
      words.append(word)
    }
    return words.joined(separator: " ")
  }

  private static let nouns: Set<String> = [
    "partnership", "budget", "chair", "chairs", "board", "formula", "merger", "quorum", "scrutineer", "report",
    "papers",
    "members", "partners", "priorities", "team", "police", "council", "escalation", "total", "law",
  ]
  private static let determiners: Set<String> = [
    "the", "a", "an", "our", "your", "my", "each", "every", "which", "what", "many", "independent", "safeguarding",
    "yearly",
    "annual", "no", "all", "executive", "systems", "adults", "childrens", "children's", "who", "vice", "lay", "core",
    "other",
    "statutory", "total", "by", "any", "that", "this", "these", "those", "lead",
  ]

  /// Whether a question that is made of one of each words of a shape is English: `does we` is not, nor a word said twice.
  private static func readsWell(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    let pairs = zip(words, words.dropFirst())
    return pairs.allSatisfy { one, other in
      one != other && !(["we", "they"].contains(other) && ["does", "is", "has", "was"].contains(one))
    }
  }

  /// Whether a word only joins others, or counts them: names have it, and none is meant by it.
  private static func onlyJoins(_ word: PlainWord) -> Bool {
    joining.contains(word.folded) || word.folded.first?.isNumber ?? false
      || word.folded.hasSuffix("s") && PlainTopic.idle.contains(String(word.folded.dropLast()))
  }

  private static let joining: Set<String> = Set(
    PlainVocabulary.words(
      "not no nor never before after put puts follow follows followed full only even while without two three four five six seven eight nine "
        + "ten first second third third once twice both same other another since until because ahead back still half"))

  /// The words of a line that names of the model hold: all of them where one name does, those side by side that a text
  /// holds, or the word that fewest names do.
  private mutating func searchable(_ line: String) -> String? {
    guard let index = wordIndex else { return nil }
    let said = PlainWord.words(of: line).filter { word in
      !PlainTopic.isCommon(word) && !Self.onlyJoins(word)
        && !index.things(withAll: WordIndex.stems(word.written)).isEmpty
    }
    let stems = said.flatMap { WordIndex.stems($0.written) }
    guard !stems.isEmpty else { return phrase(in: line) }
    if said.count > 1, !index.things(withAll: stems).isEmpty { return said.map(\.written).joined(separator: " ") }
    if let phrase = phrase(in: line) { return phrase }
    return said.map { (word: $0.written, count: index.things(withAll: WordIndex.stems($0.written)).count) }
      .min { $0.count < $1.count }?.word
  }

  /// The most words side by side, at least two and one of them no word of every question, that one text of the model holds.
  private mutating func phrase(in line: String) -> String? {
    let said = PlainWord.words(of: line).filter { word in
      word.folded.count > 2 && !PlainTopic.isIdle(word) && !Self.onlyJoins(word) && speaks(of: word.written)
    }
    guard said.count > 1 else { return nil }
    for count in stride(from: min(said.count, Self.longestPhrase), through: 2, by: -1) {
      for start in 0...(said.count - count) {
        let words = said[start..<start + count]
        let text = words.map(\.written).joined(separator: " ")
        if !words.allSatisfy(PlainTopic.isCommon), speaks(of: text) { return text }
      }
    }
    return nil
  }

  private static let longestPhrase = 4
}
