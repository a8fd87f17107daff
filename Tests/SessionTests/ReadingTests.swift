import Language
import Model
import Testing

@testable import Session

/// What must hold of every sentence about every thing of the built-in model, whatever it says.
@Suite("Every thing reads well")
struct ReadingTests {
  /// The default date, a year in which much changed, and a month before most papers.
  private static let dates = ["", "2022", "2020-06"]
  private static let branch = Branch(base: LoadedModel.shared.store)
  /// Work is bounded in steps and not in time, so that the bound is the same on every machine.
  private static let steps = 400_000

  @Test("the page of each thing, at each date", arguments: EntityKind.allCases, dates)
  func pages(_ kind: EntityKind, _ date: String) { read(kind, "show", date) }

  @Test("the history of each thing", arguments: EntityKind.allCases)
  func histories(_ kind: EntityKind) { read(kind, "history", "") }

  @Test("what is left open about each thing, at each date", arguments: EntityKind.allCases, dates)
  func questions(_ kind: EntityKind, _ date: String) { read(kind, "questions", date) }

  @Test("the list of each kind, at each date", arguments: dates)
  func lists(_ date: String) {
    read(EntityKind.allCases.map { "list \($0.plural)" }, date)
  }

  @Test("who chairs and sits on each body, and the roles of each post and person", arguments: dates)
  func people(_ date: String) {
    let bodies = Self.ids(.body).flatMap { ["who chairs \($0)", "who sits on \($0)"] }
    read(bodies + (Self.ids(.post) + Self.ids(.person)).map { "roles of \($0)" }, date)
  }

  @Test("the rules read see what is wrong")
  func rulesSee() {
    let wrong = [
      "reports to southampton-scp", "statutory-member of it", "chairedBy the chair", "known are 0", "the the chair",
      "chair not stated  here", "part of ()", " ",
    ]
    for sentence in wrong { #expect(!Self.complaints(sentence).isEmpty, "\(sentence)") }
    let right = [
      "0 of 4 known", "as in `show southampton-scp`", "Children aged 0 to 5, Southampton", "value 0, as printed",
      "4  SCASP: who chairs it?", "Scott MacKechnie", "every 6 months",
    ]
    for sentence in right { #expect(Self.complaints(sentence) == [], "\(sentence)") }
  }

  // MARK: Asking

  private static func ids(_ kind: EntityKind) -> [String] { branch.entities(kind).map { branch.id(of: $0) } }

  private func read(_ kind: EntityKind, _ verb: String, _ date: String) {
    read(Self.ids(kind).map { "\(verb) \($0)" }, date)
  }

  private func read(_ statements: [String], _ date: String) {
    var session = Session(.shared, today: pinnedDay, steps: Self.steps)
    if !date.isEmpty { _ = session.runAll(SourceText(name: "input", "at \(date)")) }
    for statement in statements {
      for outcome in session.runAll(SourceText(name: "input", statement)) {
        for mistake in outcome.diagnostics {
          Issue.record("\(statement) at \(date): \(mistake.diagnostic.message)")
        }
        if let answer = outcome.answer { read(answer, "\(statement) at \(date)") }
      }
    }
  }

  // MARK: Reading

  private func read(_ answer: Answer, _ asked: String) {
    #expect(!answer.rows.isEmpty, "\(asked): no words")
    let sentences = answer.rows.map { "\($0.stretch) | \($0.section) | \($0.sentence)" }
    #expect(Self.doubled(sentences) == [], "\(asked)")
    #expect(Self.doubled(answer.notes.map(\.text)) == [], "\(asked)")
    var words = [answer.title] + answer.notes.map(\.text)
    for row in answer.rows {
      // A list has the id beside the name, to be typed.
      let id = row.entity.map { " · " + Self.branch.id(of: $0) } ?? ""
      words += [id.isEmpty ? row.sentence : row.sentence.replacing(id, with: "")] + row.details
    }
    for sentence in words where !sentence.isEmpty || sentence != answer.title {
      #expect(Self.complaints(sentence) == [], "\(asked): \(sentence)")
    }
    for case .entity(let id, let name) in answer.rows.flatMap(\.cells) {
      #expect(name != id || !id.contains("-"), "\(asked): \(id) has no name")
      guard let acronym = Self.acronym(id), name != acronym else { continue }
      #expect(!name.hasPrefix(acronym + " ("), "\(asked): the acronym stands first in \(name)")
    }
  }

  private static func acronym(_ id: String) -> String? {
    branch.entity(id: id).flatMap { View(branch, at: TimeSlice(pinnedDay)).acronym(of: $0) }
  }

  private static func doubled(_ lines: [String]) -> [String] {
    var seen: Set<String> = []
    return lines.filter { !seen.insert($0).inserted }
  }

  /// What is wrong with a sentence; what stands in back quotes is typed and not read.
  private static func complaints(_ sentence: String) -> [String] {
    var found: [String] = []
    let read = sentence.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined(separator: "…")
    let words = read.split { " ,;:()\"·".contains($0) }.map(String.init)
    if words.isEmpty { found.append("empty") }
    for word in words {
      if word.contains("-"), internalWords.contains(word) { found.append("internal: \(word)") }
      if isCamel(word) { found.append("camel: \(word)") }
    }
    let kept: Set<String> = ["that", "had"]
    for (one, next) in zip(words, words.dropFirst())
    where one == next && !kept.contains(one) && read.contains("\(one) \(next)") && one.contains(where: \.isLetter) {
      found.append("twice: \(one)")
    }
    if words == ["0"] || read.hasSuffix(" 0") { found.append("a bare nought") }
    if read.contains("()") || read.contains("· ·") || read.contains(" ,") { found.append("an empty place") }
    let text = read.drop { $0.isNumber }.drop { $0 == " " }
    if text.contains("  ") { found.append("two blanks") }
    return found
  }

  /// Ids of things and names of relations, which are for expressions.
  private static let internalWords: Set<String> = {
    var words = Set(branch.entities().map { branch.id(of: $0) })
    for definition in Schema.relations {
      words.formUnion([definition.name] + [definition.inverse].compactMap { $0 } + definition.capacities)
    }
    // An ordinary word of the field, which is a capacity and a kind of rule too.
    return words.filter { $0.contains("-") }.subtracting(["vice-chair", "in-kind"])
  }()

  /// Whether a word of small letters has a capital inside: a name of ours, not of a person.
  private static func isCamel(_ word: String) -> Bool {
    guard let first = word.first, first.isLowercase, first.isLetter else { return false }
    return zip(word, word.dropFirst()).contains { $0.isLowercase && $1.isUppercase && $1.isLetter }
  }
}
