import Analysis
import Language
import Model

/// `list`: the things of a kind, perhaps only some of them.
struct ListQuestion: RowQuestion {
  let kind: EntityKind
  let condition: Expression?

  var columns: [Answer.Column] { [Answer.Column(kind.word, .entity)] }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.list(kind, condition) }

  /// Posts without a stated holder are not vacant for that: the first line says so.
  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    // Of a period each of its stretches tells its own: what they tell together is no number.
    if answer.rows.contains(where: { !$0.stretch.isEmpty }) { return finishStretches(&answer) }
    if kind == .route {
      let lost = answer.rows.indices.filter { position in
        guard let ended = answer.rows[position].entity.flatMap({ Self.ended($0, runner.wording.view) }) else {
          return false
        }
        answer.rows[position].sentence +=
          " · leads nowhere: \(runner.wording.name(ended)), in which it began, has ended"
        return true
      }
      if answer.rows.count > 1 {
        let count = answer.rows.count - lost.count
        answer.title =
          "\(count) routes are stated, each for a matter of its own: `show NAME` tells which."
          + (lost.isEmpty ? "" : " \(lost.count) more \(lost.count == 1 ? "leads" : "lead") nowhere.")
        // What leads nowhere comes last.
        let rows = lost.map { answer.rows[$0] }
        answer.rows = answer.rows.indices.filter { !lost.contains($0) }.map { answer.rows[$0] } + rows
      }
    }
    guard isWithoutHolder, answer.rows.contains(where: { $0.entity != nil }) else { return }
    func isVacant(_ row: Answer.Row) -> Bool {
      row.entity.map { runner.wording.view.claimList(of: $0, .holder).gap?.value == .vacant } ?? false
    }
    // What is vacant comes first: of the rest it is only not known who holds it.
    answer.rows = answer.rows.filter(isVacant) + answer.rows.filter { !isVacant($0) }
    let vacant = answer.rows.count(where: isVacant)
    for position in answer.rows.indices.prefix(vacant) { answer.rows[position].sentence += " · stated to be vacant" }
    let others = answer.rows.count - vacant
    let known = vacant == 0 ? "No post is stated to be vacant" : "\(vacant) stated to be vacant"
    answer.title =
      others == 0
      ? "\(known); no other is without a stated holder."
      : "\(known); the holder of \(others) \(others == 1 ? "post is" : "posts is") not stated."
  }

  /// Whether posts are asked for of which nobody is stated to hold them.
  private var isWithoutHolder: Bool {
    let holder = Expression.step(
      from: .it, along: Expression.Path(relation: .holder, isInverse: false, isTransitive: false))
    return kind == .post && condition == .not(.isStated(holder))
  }

  /// How many posts are without a stated holder in some stretch of a period, each once.
  private func finishStretches(_ answer: inout Answer) {
    let posts = Set(answer.rows.compactMap(\.entity)).count
    guard isWithoutHolder, posts > 0 else { return }
    answer.title =
      "The holder of \(posts) \(posts == 1 ? "post is" : "posts is") not stated for some or all of this time, or it is stated to be vacant:"
  }
}

extension ListQuestion {
  /// The body in which a route began, where that has ended and none other is stated; nil of any other route.
  private static func ended(_ route: EntityID, _ view: View) -> EntityID? {
    let all = view.claimList(of: route, .raisedIn)
    let places = all.claims.compactMap(\.value.entity).uniqued()
    guard !places.isEmpty, places.allSatisfy({ view.life(of: $0).0 == .no }) else { return nil }
    return places[0]
  }

  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    kind = try resolver.arguments.kind(.kind)
    let typed = resolver.arguments.expressionIfAny(.condition)
    if let typed { condition = try resolver.resolve(condition: typed) } else { condition = nil }
  }
}

extension AnswerWriter {
  /// How many of a kind there are: `4 duties:`, `9 duties are certain; 10 are possible:`; empty of one alone.
  private func heading(_ kind: EntityKind, _ set: PartialSet) -> String {
    let (certain, possible) = (set.certain.count, set.possible.count)
    switch (certain, possible) {
    case (0...1, 0), (0, 1): return ""
    case (_, 0): return "\(certain) \(kind.plural):"
    case (0, _): return "None is certain; \(possible) \(kind.plural) are possible:"
    default:
      let things = certain == 1 ? "1 \(kind.word) is" : "\(certain) \(kind.plural) are"
      return "\(things) certain; \(possible) \(possible == 1 ? "is" : "are") possible:"
    }
  }

  fileprivate mutating func list(_ kind: EntityKind, _ condition: Expression?) throws(Stop) -> AnswerBuilder {
    run.doubtsLastStated = true
    let everything = Expression.all(kind)
    let set = try run.set(condition.map { .filter(everything, where: $0) } ?? everything)
    let (here, elsewhere) = ofPlace(set, kind)
    let last = try lastStated(of: here, by: condition)
    var draft =
      kind == .meeting ? try meetings(here) : members(here, alphabetical: true, lastStated: last)
    if kind != .meeting { draft.heading = heading(kind, here) }
    if draft.rows.isEmpty {
      draft.add([.text("none known")], condition == nil ? "No \(kind.plural) are known." : "None is known.", on: [])
      try searched(&draft)
    }
    try noteSilent(kind, condition, &draft)
    let gone = branch.entities(kind).count { isOfPlace($0) && view.life(of: $0).0 == .no }
    if gone > 0 { draft.note("\(gone) more had ended by then or begin later, and are left out.") }
    noteElsewhere(elsewhere, "lists", &draft)
    noteLater(here, &draft)
    overruled(&draft)
    return draft
  }
}
