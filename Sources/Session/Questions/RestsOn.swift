import Analysis
import Language
import Model

/// `what rests on`: the facts that a paper states, perhaps only what nothing else states, what is about one thing, or what
/// stands under one heading.
struct RestsOnQuestion: RowQuestion {
  let paper: EntityID
  let isAlone: Bool
  let about: EntityID?
  let heading: String?

  var time: TimePolicy { .allDates }
  var columns: [Answer.Column] { .columns(["thing": .entity, "fact": .text, "alone": .text, "place": .text]) }

  func title(_ wording: Wording) -> String {
    var words = "what rests on \(wording.view.branch.citedName(of: paper))"
    if isAlone { words += " alone" }
    if let about { words += ", about \(wording.name(about))" }
    if let heading { words += ", under \"\(heading)\"" }
    return words
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.resting(self) }
}

extension RestsOnQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    paper = try resolver.thing(.subject)
    about = try resolver.thingIfAny(.other)
    isAlone = resolver.arguments.has(.all)
    heading = try resolver.heading(of: paper)
  }
}

extension QuestionResolver {
  /// The heading of a paper that was typed, as the paper has it; nil where none was typed.
  fileprivate func heading(of paper: EntityID) throws(Refusal) -> String? {
    guard let typed = arguments.wordIfAny(.heading) else { return nil }
    let known = branch.headings(citedOf: paper)
    if let found = known.first(where: { Suggestion.fold($0) == Suggestion.fold(typed) }) { return found }
    throw Refusal(
      Diagnostic(
        .unknownHeading, in: text.name, at: arguments.range(.heading), [branch.id(of: paper), typed],
        expected: [Expectation.heading.words], suggestions: Suggestion.nearest(to: typed, among: known)))
  }
}

extension AnswerWriter {
  fileprivate mutating func resting(_ asked: RestsOnQuestion) throws(Stop) -> AnswerBuilder {
    var draft = AnswerBuilder()
    let facts = try run.resting(on: asked.paper).filter { fact in
      (!asked.isAlone || fact.isAlone) && (asked.about == nil || asked.about == fact.subject)
        && (asked.heading == nil
          || fact.places.contains { $0.heading.map { branch.text($0) } == asked.heading })
    }
    let isAllAlone = facts.allSatisfy(\.isAlone)
    if isAllAlone, !asked.isAlone, !facts.isEmpty { draft.note("no other paper states any of these") }
    var things: [EntityID] = []
    for fact in facts where !things.contains(fact.subject) { things.append(fact.subject) }
    for thing in things {
      for fact in facts where fact.subject == thing {
        for claim in view.claims([fact.fact]) {
          let clause = wording.clause(claim) + wording.limits(claim)
          let alone = fact.isAlone && !isAllAlone ? " · on it alone" : ""
          let planned = view.isPlanned(claim) ? " · planned" : ""
          let places = fact.places.map { wording.place($0) }
          draft.add(
            [wording.cell(thing), .text(clause), .text(fact.isAlone ? "yes" : "no"), .text(Wording.list(places))],
            clause + planned + alone, section: wording.name(thing), entity: thing, on: [claim])
        }
      }
    }
    if facts.isEmpty {
      draft.add(
        [.text(""), .unknown("no fact"), .text(""), .text("")], "nothing of this rests on it",
        entity: asked.paper, on: [])
    }
    return draft
  }
}

extension Branch {
  /// The headings or provisions of a paper: those it declares, or those under which it is cited.
  fileprivate func headings(citedOf paper: EntityID) -> [String] {
    let declared = Outline(of: paper, in: self).headings.map(\.title)
    if !declared.isEmpty { return declared }
    var found: [String] = []
    for reference in facts {
      for attestation in fact(reference).attestations where attestation.source == paper {
        if let heading = attestation.heading.map({ text($0) }), !found.contains(heading) { found.append(heading) }
      }
    }
    return found
  }
}
