import Analysis
import Language
import Model

/// `search`: the things whose names hold some words, then those of which a text says them.
struct SearchQuestion: RowQuestion {
  /// The words as typed.
  let words: String

  var time: TimePolicy { .allDates }
  var columns: [Answer.Column] { .columns(["thing": .entity, "says": .text]) }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { writer.search(words) }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let names = answer.rows.count { $0.section == AnswerWriter.namedSo }
    let stated = answer.rows.count { $0.section == AnswerWriter.statedSo }
    let texts = answer.rows.count - names - stated
    guard answer.rows.contains(where: { !$0.section.isEmpty }) else { return }
    let parts = [(names, "name"), (texts, "text"), (stated, "statement")].filter { $0.0 > 0 }.map {
      "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")"
    }
    answer.title = "`\(words)` stands in \(Wording.list(parts))."
  }
}

extension SearchQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    words = resolver.arguments.wordIfAny(.topic) ?? ""
    if WordIndex.stems(words).isEmpty {
      throw Refusal(
        Diagnostic(
          .missing, in: resolver.text.name, at: resolver.arguments.range(.topic), ["search"],
          expected: [Expectation.searchWords.words]))
    }
  }
}

extension AnswerWriter {
  /// The heading above things that have the words in a name.
  fileprivate static let namedSo = "Named so"
  /// The heading above what is stated by a relation of that name.
  fileprivate static let statedSo = "Stated of"

  fileprivate mutating func search(_ words: String) -> AnswerBuilder {
    var draft = AnswerBuilder()
    let stems = Set(WordIndex.stems(words))
    let place = PlaceInUse(branch: branch, scope: context.scope)
    var elsewhere = 0
    var said: [(EntityID, FactRef)] = []
    for entity in branch.entities() where branch.kind(of: entity) != .step {
      let isNamed = branch.names(of: entity).contains { stems.isSubset(of: WordIndex.stems($0)) }
      let texts = isNamed ? [] : branch.facts(of: entity).filter { branch.says($0, stems) }
      if !isNamed, texts.isEmpty { continue }
      if place.distance(to: entity) == PlaceInUse.elsewhere {
        elsewhere += 1
      } else if isNamed {
        let kind = branch.kind(of: entity)?.word ?? ""
        draft.add(
          [wording.cell(entity), .text(kind)], "\(wording.title(entity)) · \(kind) · \(branch.id(of: entity))",
          section: Self.namedSo, entity: entity, on: [])
      } else {
        said += texts.map { (entity, $0) }
      }
    }
    for (entity, fact) in said {
      let text = sentence(fact)
      let claims = view.claims([fact])
      run.log.read(claims)
      draft.add(
        [wording.cell(entity), .text(text)], "\(wording.name(entity)): \(text)", section: "Said of", entity: entity,
        on: claims)
    }
    if draft.rows.isEmpty { state(stems, place, &draft, &elsewhere) }
    if draft.rows.isEmpty {
      draft.add(
        [.text(""), .unknown("nothing")],
        "Nothing in the model holds the words `\(words)`; it is a digest, and the papers may use them all the same.",
        on: [])
    }
    if elsewhere > 0 { draft.note("\(elsewhere) more of other places: search without a place in use.") }
    return draft
  }

  /// Adds what is stated by a relation or in a capacity of that name: no text holds the words `vice chair`, and papers
  /// state who it is.
  private func state(
    _ stems: Set<String>, _ place: PlaceInUse, _ draft: inout AnswerBuilder, _ elsewhere: inout Int
  ) {
    for entity in branch.entities() where branch.kind(of: entity) != .step {
      let facts = branch.facts(of: entity).filter { branch.isNamed($0, stems) }
      if facts.isEmpty { continue }
      if place.distance(to: entity) == PlaceInUse.elsewhere {
        elsewhere += 1
        continue
      }
      for fact in facts {
        let text = sentence(fact)
        draft.add(
          [wording.cell(entity), .text(text)], "\(wording.name(entity)): \(text)", section: Self.statedSo,
          entity: entity, on: view.claims([fact]))
      }
    }
  }

  /// What a fact states, by the word of its clause.
  private func sentence(_ fact: FactRef) -> String {
    let stated = branch.fact(fact)
    var words = "\(stated.relation.definition.clause) \(wording.value(stated.value))"
    for item in stated.qualifications where item.qualifier == .capacity {
      words += " as " + wording.value(item.value).spaced
    }
    for item in stated.qualifications where item.qualifier == .note { words += " (\(wording.value(item.value)))" }
    return words
  }
}

extension Branch {
  /// Whether a text that a fact states, or a remark on it, holds all of some words.
  func says(_ fact: FactRef, _ stems: Set<String>) -> Bool {
    let fact = self.fact(fact)
    return ([fact.value] + fact.qualifications.map(\.value)).contains { value in
      switch value {
      case .text(let text): return stems.isSubset(of: WordIndex.stems(self.text(text)))
      case .word(let word): return stems.isSubset(of: WordIndex.stems(self.text(word)))
      default: return false
      }
    }
  }

  /// Whether a fact is stated by a relation, in a capacity or as a kind that has all of some words for its name.
  func isNamed(_ fact: FactRef, _ stems: Set<String>) -> Bool {
    let fact = self.fact(fact)
    let definition = fact.relation.definition
    var names = [definition.name, definition.clause]
    for case .word(let word) in [fact.value] + fact.qualifications.map(\.value) { names.append(text(word)) }
    return names.contains { name in
      stems.isSubset(of: WordIndex.stems(name.replacing("-", with: " ")))
    }
  }
}
