import Language
import Model

/// A model that an interview ended in.
public struct WrittenModel: Sendable {
  /// The file's text, in canonical form.
  public let text: String
  /// The partnership's id.
  public let partnership: String
  /// The id of the route for disagreements; nil where none was told.
  public let route: String?
  /// The year of the contributions; nil where none was told.
  public let year: String?
}

extension Interview {
  /// The model of what was said so far.
  ///
  /// - Parameter library: the built-in model, whose ids are not used again and whose law the model carries.
  public func model(besides library: InterviewLibrary) -> WrittenModel {
    var writer = InterviewWriter(answers, today: today, library: library)
    return writer.write()
  }
}

/// Writes the model of an interview's answers.
struct InterviewWriter {
  let answers: InterviewAnswers
  let today: Day
  var ids: InterviewIDs
  let base: String
  let paper: String
  let interview: String
  var sections: [ModelSection: [DeclarationText]] = [:]
  /// The places that are cited, in the order in which they are, each as often as it is.
  private(set) var places: [String] = []
  private(set) var citesInterview = false
  /// The things that names were given to: organisations, groups and posts.
  var known: [(kind: EntityKind, name: String, id: String)] = []
  var route: String?

  private let library: InterviewLibrary

  init(_ answers: InterviewAnswers, today: Day, library: InterviewLibrary) {
    self.answers = answers
    self.today = today
    self.library = library
    ids = InterviewIDs(taken: Set(library.branch.entities().map { library.branch.id(of: $0) }))
    base = ids.begin(answers.text(.acronym) ?? answers.text(.name))
    paper = ids.make("paper", or: "paper", of: base)
    interview = ids.make("interview", or: "interview", of: base)
  }

  mutating func write() -> WrittenModel {
    for (name, kind) in [(answers.text(.name), EntityKind.body), (answers.text(.acronym), .body)] {
      if let name { known.append((kind, name, base)) }
    }
    writeAreas()
    writePartners()
    writePartnership()
    writeGroups()
    writeDisagreements()
    writeDuties()
    writeMoney()
    writeOpenPoints()
    writePaper()
    let text = header + sectionTexts(law: InterviewLaw(answers, library).text)
    let formatted = try? Formatter.format(SourceText(name: "model", text)).get()
    return WrittenModel(
      text: formatted ?? text, partnership: base, route: route, year: hasMoney ? answers.year?.description : nil)
  }

  private var hasMoney: Bool { !answers.entries(.payer).isEmpty }

  private var header: String {
    let name = answers.text(.name) ?? answers.text(.acronym) ?? "A partnership whose name is not known yet"
    let present = ModelSection.allCases.filter { !(sections[$0] ?? []).isEmpty || $0 == .law }
    let contents = present.enumerated().map { "#   \($0 + 1)  \($1.title)\n" }.joined()
    return """
      language 1

      # \(name): a model of how it is governed.
      #
      # Written by `govsh new` on \(today.spoken), from the answers of someone who knows it. It is yours to mend: each
      # line states one fact, and behind `cite` it says where that was read. What begins with # is a comment.
      #   not stated   the paper was searched and does not say
      #   unknown      nobody knew; the paper may say
      #   vacant       the post is empty
      # No child, no adult at risk and no case belongs in this file.
      #
      # Contents
      \(contents)
      """ + "\n"
  }

  private func sectionTexts(law: String) -> String {
    var text = ""
    var number = 0
    for section in ModelSection.allCases {
      let declarations = sections[section] ?? []
      if declarations.isEmpty, section != .law { continue }
      number += 1
      text += "# \(String(repeating: "-", count: 64)) \(number)  \(section.title)\n"
      text += section.remarks.map { "# \($0)\n" }.joined() + "\n"
      text += section == .law ? law : declarations.map { $0.text + "\n" }.joined()
    }
    return text
  }

  // MARK: Citations

  /// The citation of an answer: its own place, that of its part, or the paper as a whole; of what nobody knows the
  /// interview.
  mutating func citation(_ key: InterviewKey) -> CitationText {
    switch answers[key]?.content {
    case .unknown: return ofInterview
    case .notStated: return ofPaper
    default: break
    }
    switch answers[key]?.place {
    case .ownKnowledge: return ofInterview
    case .named(let place): return cited(place)
    default:
      guard let part = InterviewScript.question(key.slot)?.part, let slot = InterviewScript.place(ofPart: part),
        let place = answers.text(slot)
      else { return ofPaper }
      return cited(place)
    }
  }

  mutating func citation(_ slot: InterviewTopic) -> CitationText { citation(InterviewKey(slot)) }

  /// The citation of what is said about an entry of a list: its own place, or that of the entry.
  mutating func citation(_ key: InterviewKey, in entry: InterviewKey) -> CitationText {
    guard let given = answers[key] else { return citation(entry) }
    if given.isGap || given.place != .ofPart { return citation(key) }
    return citation(entry)
  }

  /// The citation of the interview itself.
  var ofInterview: CitationText {
    mutating get {
      citesInterview = true
      return CitationText(interview)
    }
  }

  /// The citation of the paper as a whole.
  var ofPaper: CitationText { CitationText(paper) }

  private mutating func cited(_ place: String) -> CitationText {
    places.append(place)
    return CitationText(paper, place)
  }

  /// Whether it is for adults alone, whose board has members where arrangements for children have partners.
  var isBoard: Bool { answers.choice(.serves) == 1 }

  /// Whom it serves; nil when that is not known.
  var clients: ValueText? { answers.choice(.serves).map { .word(["children", "adults", "both"][$0]) } }

  // MARK: What nobody knows

  /// How the language says that nobody knows: `not stated` or `unknown`; nil where there is an answer, or no question.
  func gap(_ key: InterviewKey) -> ValueText? {
    switch answers[key]?.content {
    case .notStated: .notStated
    case .unknown: .unknown
    case .vacant: .vacant
    default: nil
    }
  }

  func gap(_ slot: InterviewTopic) -> ValueText? { gap(InterviewKey(slot)) }

  /// The comment above what nobody knows.
  func remark(_ key: InterviewKey) -> String {
    let topic = self.topic(key)
    return switch answers[key]?.content {
    case .vacant: "\(topic): nobody, and the paper or the person interviewed says so."
    case .notStated: "\(topic): the paper was searched and does not say."
    default: "\(topic): not known to the person interviewed."
    }
  }

  func topic(_ key: InterviewKey) -> String {
    answers.filled(InterviewScript.question(key.slot)?.question.topic ?? "", at: key.index)
  }

  /// What is open, as a question that follows a name and a colon.
  private func asked(_ key: InterviewKey) -> String {
    if let asks = InterviewScript.question(key.slot)?.question.asks { return answers.filled(asks, at: key.index) }
    let topic = topic(key)
    return topic.prefix(1).lowercased() + topic.dropFirst() + "?"
  }

  /// Adds what nobody knows to a declaration, as a clause with its comment.
  mutating func add(
    gapOf slot: InterviewTopic, _ relation: Relation, to declaration: inout DeclarationText, at index: Int = 0
  ) {
    let key = InterviewKey(slot, index)
    guard let gap = gap(key) else { return }
    declaration.state(relation, gap, cite: citation(key), remark: remark(key))
  }

  /// Records what nobody knows as a question, where no clause can stand for it.
  mutating func ask(_ key: InterviewKey, about thing: String? = nil) {
    guard gap(key) != nil else { return }
    addQuestion(asked(key), id: topic(key), about: thing ?? base, citation(key), remarks: [remark(key)])
  }

  /// Adds a question to those that are open.
  mutating func addQuestion(
    _ words: String, id name: String, about thing: String, _ citation: CitationText, remarks: [String] = []
  ) {
    let id = ids.make(name, or: "question", of: "\(base)-asks")
    var question = DeclarationText(.question, id, cite: [citation], remarks: remarks)
    question.state(.wording, .text(words))
    question.state(.subjectMatter, .word(thing))
    sections[.questions, default: []].append(question)
  }

  mutating func ask(_ slot: InterviewTopic) { ask(InterviewKey(slot)) }
}
