import Analysis
import Language
import Model

/// `who sits on both`: the members that two bodies share.
struct SharedMembersQuestion: RowQuestion {
  let first: EntityID
  let second: EntityID

  var columns: [Answer.Column] { .columns(["member": .entity]) }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder {
    try writer.members(ofBoth: first, second)
  }
}

extension SharedMembersQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    first = try resolver.thing(.subject)
    second = try resolver.thing(.other)
  }
}

extension AnswerWriter {
  fileprivate mutating func members(ofBoth first: EntityID, _ second: EntityID) throws(Stop) -> AnswerBuilder {
    let answer = try run.members(ofBoth: first, and: second)
    var draft = AnswerBuilder()
    draft.isComplete = answer.isComplete
    for member in answer.members {
      let isPossible = member.truth != .yes
      draft.add(
        [wording.cell(member.who)], wording.name(member.who) + (isPossible ? " · possible" : ""),
        isPossible: isPossible,
        entity: member.who, on: [member.first, member.second])
    }
    for (body, isStated) in zip([first, second], answer.isStated) where !isStated {
      draft.note("the members of \(wording.title(body)) are not stated for this time")
      try searched(for: .member, of: body, beyond: Told(isAll: true), &draft)
    }
    if answer.members.isEmpty {
      let words = answer.isComplete ? "Nobody sits on both." : "The papers name nobody who sits on both."
      draft.add([.unknown(words)], words, on: [])
    }
    if !answer.represented.isEmpty {
      draft.note("Represented on both: \(Wording.list(answer.represented.map { wording.name($0) })).")
    }
    if !answer.isWhole { draft.note("The lists are not both complete: there may be more.") }
    if answer.isWhole, !answer.unheld.isEmpty {
      let posts = Wording.list(answer.unheld.map { wording.title($0) }, last: "or")
      draft.note("No paper says for certain who holds \(posts): there may be more.")
    }
    return draft
  }
}
