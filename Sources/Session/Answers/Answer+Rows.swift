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

extension Answer.Row {
  /// Whether it only says that there is nothing.
  fileprivate var isEmptiness: Bool { section.isEmpty }

  /// Whether a reader would take it for the same.
  fileprivate func isSame(as other: Answer.Row) -> Bool { sentence == other.sentence && section == other.section }
}

extension Answer.Row {
  /// Gives the row its place among the lines of a page.
  mutating func stand(under label: Answer.Label) {
    (self.label, short, rank) = (label.name, label.value, label.rank)
  }
}
