import Analysis
import Language
import Model

/// `list`: the things of a kind, perhaps only some of them.
struct ListQuestion: RowQuestion {
  let kind: EntityKind
  let condition: Expression?

  var columns: [Answer.Column] { [Answer.Column(kind.word, .entity)] }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.list(kind, condition) }
}

extension ListQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    kind = try resolver.arguments.kind(.kind)
    let typed = resolver.arguments.expressionIfAny(.condition)
    if let typed { condition = try resolver.resolve(condition: typed) } else { condition = nil }
  }
}

extension AnswerWriter {
  fileprivate mutating func list(_ kind: EntityKind, _ condition: Expression?) throws(Stop) -> AnswerBuilder {
    run.doubtsLastStated = true
    let everything = Expression.all(kind)
    let set = try run.set(condition.map { .filter(everything, where: $0) } ?? everything)
    var draft = members(set, alphabetical: true)
    if draft.rows.isEmpty {
      draft.add([.text("none known")], "none known", on: [])
      try searched(&draft)
    }
    let gone = branch.entities(kind).count { view.life(of: $0).0 == .no }
    if gone > 0 { draft.note("\(gone) more had ended by then or begin later, and are left out.") }
    noteLater(set, &draft)
    return draft
  }
}
