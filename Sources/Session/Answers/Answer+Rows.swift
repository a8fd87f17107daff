import Model

/// Lists for a period: one row for all stretches that have it.
extension Answer {
  /// Puts the drafts of consecutive stretches together, stretch by stretch or row by row.
  mutating func take(
    _ drafts: [(slice: TimeSlice, draft: AnswerBuilder)], rowByRow: Bool, wording: (TimeSlice) -> Wording
  ) {
    if rowByRow { takeRowByRow(drafts, wording: wording) } else { take(drafts, wording: wording) }
  }

  /// Puts the drafts of consecutive stretches together row by row.
  ///
  /// A row that is not in every stretch says in which it is.
  mutating func takeRowByRow(_ drafts: [(slice: TimeSlice, draft: AnswerBuilder)], wording: (TimeSlice) -> Wording) {
    var merged: [(row: AnswerBuilder.Row, stretches: [Int])] = []
    for (stretch, entry) in drafts.enumerated() {
      var previous = -1
      for row in entry.draft.rows {
        let known = stretch == 0 ? nil : merged.firstIndex { $0.row.row.isSame(as: row.row) }
        if let known {
          merged[known].stretches.append(stretch)
          merged[known].row.claims += row.claims
          previous = known
        } else {
          previous += 1
          merged.insert((row, [stretch]), at: previous)
        }
      }
    }
    let hasReal = merged.contains { !$0.row.row.isEmptiness }
    for (row, stretches) in merged where !hasReal || !row.row.isEmptiness {
      var whole = row.row
      let words = wording(drafts[stretches[0]].slice)
      if stretches.count < drafts.count {
        whole.details.append("only " + Self.stretches(stretches, drafts.map(\.slice), wording))
      }
      whole.evidence = collect(row.claims, words)
      rows.append(whole)
    }
    isComplete = drafts.allSatisfy(\.draft.isComplete)
    takeChecks(drafts, wording)
    for (slice, draft) in drafts { takeSearches(draft, wording(slice)) }
    for note in drafts.flatMap(\.draft.notes) where !notes.contains(note) { notes.append(note) }
  }

  private mutating func takeChecks(
    _ drafts: [(slice: TimeSlice, draft: AnswerBuilder)], _ wording: (TimeSlice) -> Wording
  ) {
    var lines: [(line: CheckLine, stretches: [Int])] = []
    for (stretch, entry) in drafts.enumerated() {
      for line in entry.draft.checks {
        let known =
          stretch == 0
          ? nil
          : lines.firstIndex {
            ($0.line.rule, $0.line.subject, $0.line.outcome, $0.line.message)
              == (line.rule, line.subject, line.outcome, line.message)
          }
        if let known { lines[known].stretches.append(stretch) } else { lines.append((line, [stretch])) }
      }
    }
    for (line, stretches) in lines {
      var line = line
      if stretches.count < drafts.count { line.stretch = Self.stretches(stretches, drafts.map(\.slice), wording) }
      checks.append(line)
    }
  }

  /// Runs of neighbouring stretches in words: `1 January 2022 to 31 March 2022`.
  static func stretches(_ stretches: [Int], _ slices: [TimeSlice], _ wording: (TimeSlice) -> Wording) -> String {
    var words: [String] = []
    var start = 0
    for index in stretches.indices
    where index + 1 == stretches.count || stretches[index + 1] != stretches[index] + 1 {
      let (first, last) = (slices[stretches[start]], slices[stretches[index]])
      words.append(wording(first).stretch(from: first, to: last))
      start = index + 1
    }
    return Wording.list(words)
  }

  /// Numbers the rows, for a list of which each is to be spoken of.
  mutating func number() {
    for index in rows.indices where !rows[index].isEmptiness {
      rows[index].sentence = "\(index + 1)  \(rows[index].sentence)"
    }
  }
}

/// Long lists, of which a reader is shown the beginning.
extension Answer {
  /// How many rows of a long list are printed, and how many more are not worth leaving out.
  private static let mostPrinted = 10
  private static let slack = 4
  private static let mostRead = 36

  /// Leaves the rows beyond the first ten to the formats for programs, and counts them by the thing they are about.
  ///
  /// - Parameters:
  ///   - ending: what follows the thing's id in the statement that asks for one thing alone.
  ///   - whole: the id of the thing that the whole list is about.
  mutating func fold(_ ending: String, of whole: String) {
    guard rows.count > Self.mostPrinted + Self.slack else { return }
    var groups: [(id: String, name: String, numbers: [Int])] = []
    for index in rows.indices.dropFirst(Self.mostPrinted) {
      rows[index].isFolded = true
      guard case .entity(let id, let name)? = rows[index].cells.first else { continue }
      if let known = groups.firstIndex(where: { $0.id == id }) {
        groups[known].numbers.append(index + 1)
      } else {
        groups.append((id, name, [index + 1]))
      }
    }
    foldTitle = "\(rows.count - Self.mostPrinted) more, by what they are about"
    let others = groups.dropFirst(Self.mostPrinted + 2)
    if others.count > 1 { groups.removeLast(others.count) }
    folded = groups.map { group in
      let count = group.numbers.count
      let asking = group.id == whole ? "" : ": `questions \(group.id)\(ending)`"
      return "\(group.name): \(count) (\(Self.runs(group.numbers)))\(asking)"
    }
    if others.count > 1 {
      let numbers = others.flatMap(\.numbers).sorted()
      folded.append("\(others.count) other things: \(numbers.count) (\(Self.runs(numbers)))")
    }
    notes.append("all \(rows.count) of them, with their places: `questions \(whole)\(ending) all`")
  }

  /// Leaves to the formats for programs what an explanation only read, beyond the first few dozen.
  mutating func foldWhatWasOnlyRead(in section: String) {
    let read = rows.indices.filter { rows[$0].section == section }
    guard read.count > Self.mostRead + Self.slack else { return }
    for index in read.dropFirst(Self.mostRead) { rows[index].isFolded = true }
    notes.append("\(read.count - Self.mostRead) more facts were read, and are in `--format json`")
  }

  /// The answer with every row printed.
  var unfolded: Answer {
    var answer = self
    for index in answer.rows.indices { answer.rows[index].isFolded = false }
    return answer
  }

  /// Numbers with neighbours as runs: `11 to 14 and 20`.
  private static func runs(_ numbers: [Int]) -> String {
    var words: [String] = []
    var start = 0
    for index in numbers.indices where index + 1 == numbers.count || numbers[index + 1] != numbers[index] + 1 {
      let (first, last) = (numbers[start], numbers[index])
      words.append(first == last ? "\(first)" : last == first + 1 ? "\(first), \(last)" : "\(first) to \(last)")
      start = index + 1
    }
    return words.joined(separator: ", ")
  }
}

extension Answer.Row {
  /// Whether it only says that there is nothing.
  fileprivate var isEmptiness: Bool { section.isEmpty }

  /// Whether a reader would take it for the same.
  fileprivate func isSame(as other: Answer.Row) -> Bool { sentence == other.sentence && section == other.section }
}
