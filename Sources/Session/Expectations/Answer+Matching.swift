import Language
import Model

/// An answer held against the values that an expectation names.
struct AnswerMatching {
  let answer: Answer
  let branch: Branch

  /// Whether the answer says these values and no others.
  ///
  /// One value may be the truth, the count, the sum, a row's whole sentence or the whole text. Otherwise some column of
  /// the answer, other than the one that repeats what was asked about, must hold just these values, all certain. An
  /// open list is compared by its known part only when that is said: `= known A, B`.
  func equals(_ values: [ExpectedValue]) -> Bool {
    if values.count == 1, isSaid(values[0]) { return true }
    var wanted = values
    if let first = wanted.first, !first.isQuoted, first.text.lowercased().hasPrefix("known ") {
      wanted[0] = ExpectedValue(String(first.text.dropFirst(6)))
    } else if !answer.isComplete {
      return false
    }
    guard !answer.rows.isEmpty, answer.rows.allSatisfy({ !$0.isPossible }) else { return false }
    return valueColumns.contains { column in
      let cells = answer.rows.map { $0.cells[column] }
      return cells.allSatisfy { cell in wanted.contains { matches(cell, $0) } }
        && wanted.allSatisfy { value in cells.contains { matches($0, value) } }
    }
  }

  /// Whether the answer says each of these values, among others perhaps.
  ///
  /// What is a value of a row must be one of a row that is certain; anything else must stand in the answer's words.
  func contains(_ values: [ExpectedValue]) -> Bool {
    // Rendered only where no row has the value: that costs as much as asking.
    var text: String?
    return values.allSatisfy { value in
      let rows = answer.rows.filter { row in row.cells.contains { matches($0, value) } }
      if rows.contains(where: { !$0.isPossible }) { return true }
      guard rows.isEmpty || value.isQuoted else { return false }
      let words = text ?? Self.words(PlainText.text(answer.whole))
      text = words
      return words.contains(Self.words(value.text))
    }
  }

  /// Whether the answer is that no source states it.
  var isNotStated: Bool {
    if let truth = answer.truth { return truth.reasons.contains(.notStated) }
    guard answer.kind == .rows, answer.rows.allSatisfy({ !$0.isPossible }) else { return false }
    if answer.rows.isEmpty { return !answer.isComplete }
    return answer.rows.allSatisfy { row in
      valueColumns.allSatisfy { column in
        if case .unknown = row.cells[column] { return true }
        return row.cells[column] == .text("")
      }
    }
  }

  /// The columns that answer, where others repeat what was asked about.
  private var valueColumns: [Int] {
    let width = answer.rows.map(\.cells.count).min() ?? 0
    return answer.columns.indices.filter { $0 < width && !answer.columns[$0].isSubject }
  }

  /// Whether the whole answer is this one value.
  private func isSaid(_ value: ExpectedValue) -> Bool {
    let words = Self.words(value.text)
    if let truth = answer.truth { return truth.word == words }
    if answer.kind == .text { return Self.words(answer.text) == words }
    if answer.rows.count == 1, let row = answer.rows.first {
      // Of how many it is so of none is told beside it.
      if row.cells.contains(where: { if case .count = $0 { $0.text == words } else { false } }) { return true }
      if Self.words(row.sentence) == words || words == "nothing" && row.cells == [.unknown(words)] { return true }
    }
    guard let sum = answer.footer.last else { return false }
    return sum.contains { cell in
      if case .money = cell { return matches(cell, value) }
      return false
    }
  }

  private func matches(_ cell: Answer.Cell, _ value: ExpectedValue) -> Bool {
    if case .unknown = cell { return false }
    if Self.words(cell.text) == Self.words(value.text) { return true }
    if case .date(let shown) = cell { return WrittenPeriod(reading: value.text)?.spoken == shown }
    guard case .entity(let id, _) = cell, let entity = branch.entity(id: id) else { return false }
    let wanted = Suggestion.fold(value.text)
    return !wanted.isEmpty
      && (Suggestion.fold(id) == wanted || branch.names(of: entity).contains { Suggestion.fold($0) == wanted })
  }

  /// A text with every run of blanks and line ends as one blank.
  private static func words(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
  }
}
