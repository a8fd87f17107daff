import Analysis
import Language
import Model

/// `compare`: two things side by side, where what is stated of them differs.
struct CompareQuestion: RowQuestion {
  let first: EntityID
  let second: EntityID

  var columns: [Answer.Column] { .columns(["what": .text, "first": .text, "second": .text]) }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.compared(first, second) }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let wording = runner.wording
    let names = [first, second].map { wording.view.acronym(of: $0) ?? wording.name($0) }
    answer.layout = .table
    answer.title = "\(names[0]) and \(names[1]): \(answer.rows.count) differences in what is stated of them."
    answer.columns[1] = Answer.Column("first", .text, title: names[0])
    answer.columns[2] = Answer.Column("second", .text, title: names[1])
  }
}

extension CompareQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    first = try resolver.thing(.subject)
    second = try resolver.thing(.other)
  }
}

extension AnswerWriter {
  /// A line of a page: its values, and the statements they rest on.
  private struct Compared {
    var rank: Int
    var values: [String] = []
    var claims: [Claim] = []

    var text: String { values.isEmpty ? "nothing stated" : Brief.joined(values).text }
  }

  fileprivate mutating func compared(_ one: EntityID, _ other: EntityID) throws(Stop) -> AnswerBuilder {
    var draft = AnswerBuilder()
    let (left, right) = (try lines(of: one, &draft), try lines(of: other, &draft))
    let labels = Set(left.keys).union(right.keys).sorted { label, next in
      let ranks = [label, next].map { left[$0]?.rank ?? right[$0]?.rank ?? 0 }
      return (ranks[0], label) < (ranks[1], next)
    }
    var same: [String] = []
    for label in labels {
      let (mine, theirs) = (left[label] ?? Compared(rank: 0), right[label] ?? Compared(rank: 0))
      if Set(mine.values) == Set(theirs.values) {
        same.append(label)
        continue
      }
      draft.add(
        [.text(label), .text(mine.text), .text(theirs.text)], "\(label): \(mine.text); \(theirs.text)",
        on: mine.claims + theirs.claims)
    }
    if !same.isEmpty { draft.note("The same of both: \(Wording.list(same)).") }
    return draft
  }

  /// The lines of a thing's page by their labels; of what has ended, as it was on its last day.
  private mutating func lines(of entity: EntityID, _ draft: inout AnswerBuilder) throws(Stop) -> [String: Compared] {
    var page = AnswerBuilder()
    if view.life(of: entity).0 == .no, let end = view.bounds(of: entity).end, !end.isNever {
      let last = TimeSlice(end.days.start.advanced(by: -1))
      draft.note("\(wording.name(entity)) as it was on \(last.days.last.spoken), before it ended.")
      try elsewhere(view.at(last), asked: last.days) { then throws(Stop) in page = try then.show(entity) }
    } else {
      page = try show(entity)
    }
    var lines: [String: Compared] = [:]
    for row in page.rows where !row.row.label.isEmpty {
      var line = lines[row.row.label] ?? Compared(rank: row.row.rank)
      if !line.values.contains(row.row.short) { line.values.append(row.row.short) }
      line.claims += row.claims
      lines[row.row.label] = line
    }
    return lines
  }
}
