import Language
import Model
import Testing

@testable import Interview
@testable import Session

/// Someone who is interviewed: answers by what a question is about, and says what was said to each.
struct Interviewee {
  var interview = Interview(today: Day(year: 2026, month: 1, day: 15) ?? Day(number: 0))
  /// What was told besides the questions.
  private(set) var told: [String] = []
  /// The questions that were asked, in order.
  private(set) var asked: [String] = []

  /// Answers line by line, as on standard input.
  mutating func answer(_ lines: [String]) {
    for line in lines {
      guard let prompt = interview.prompt else { return }
      asked.append(prompt.text)
      told += interview.take(line)
    }
  }

  /// Answers every question by a closure, to the end; a closure that answers nothing new for long is a mistake.
  mutating func answer(by reply: (InterviewKey) -> String) {
    for _ in 0..<500 {
      guard let key = InterviewScript.next(interview.answers), !interview.isOver else { return }
      told += interview.take(reply(key))
    }
    Issue.record("the interview does not end: \(interview.prompt?.text ?? "")")
  }

  /// The model, loaded alone.
  static func load(_ model: WrittenModel) -> LoadedModel {
    LoadedModel.files([SourceText(name: "new.gov", model.text)], name: "new")
  }

  /// A model is sound when it is in canonical form, loads without a mistake, has a source for every fact, and shares no
  /// id with the built-in model but those of the law.
  ///
  /// - Parameter beside: the same on top of the built-in model, where that is looked at too.
  static func expectSound(
    _ model: WrittenModel, beside: LoadedModel? = nil, _ location: SourceLocation = #_sourceLocation
  ) {
    let text = SourceText(name: "new.gov", model.text)
    let formatted = try? Formatter.format(text).get()
    #expect(formatted == model.text, "not canonical", sourceLocation: location)
    let alone = LoadedModel.files([text], name: "new")
    for loaded in [alone] + [beside].compactMap({ $0 }) {
      #expect(loaded.diagnostics.map { DiagnosticText().text($0) } == [], sourceLocation: location)
      #expect(loaded.uncited.map { DiagnosticText().text($0.first) } == [], sourceLocation: location)
    }
    let own = Branch(base: alone.store)
    let law = Set(lawIDs)
    let shared = own.entities().map { own.id(of: $0) }.filter { builtInIDs.contains($0) && !law.contains($0) }
    #expect(shared == [], sourceLocation: location)
  }

  private static let builtInIDs: Set<String> = {
    let branch = Branch(base: LoadedModel.shared.store)
    return Set(branch.entities().map { branch.id(of: $0) })
  }()

  /// The ids that a written model shares with the built-in one on purpose.
  static let lawIDs = [
    "england", "children-act-2004", "care-act-2014", "health-and-care-act-2022", "working-together-2023",
    "reading-rules", "statutory-arrangements", "statutory-yearly-report", "statutory-adults-board",
    "statutory-adults-plan", "statutory-adults-report", "children-arrangements", "three-partners",
    "independent-scrutiny", "yearly-report", "yearly-report-published", "partnership-chair", "dispute-ends",
    "adults-board", "adults-chair-appointed", "adults-strategic-plan", "chair-stated", "quorum-stated",
    "duty-accountable", "scrutineer-apart", "group-has-a-home", "route-ends", "printed-total",
  ]

  /// What a reader sees when a statement is asked of a model.
  static func ask(_ statement: String, of model: WrittenModel) -> String {
    var conversation = Conversation(load(model))
    return conversation.type("today 2026-01-15; " + statement)
  }
}

extension InterviewLibrary {
  /// What interviews take from the built-in model.
  static let shared = InterviewLibrary(
    LoadedModel.shared.store, files: BuiltInModel.files, carried: BuiltInModel.newModels)
}
