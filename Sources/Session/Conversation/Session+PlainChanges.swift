import Analysis
import Language
import Model

/// A change that is said in other words than the language has for it: its exact form is told, and nothing is carried out.
extension Session {
  /// A change that is not said as the language has it: what is wrong with it, or the exact form where only the word before
  /// its date is another.
  ///
  /// It is not carried out: what makes a draft is typed as it is meant.
  func change(_ line: String, _ refused: Outcome, in text: SourceText) -> Outcome {
    let words = line.split(separator: " ").map(String.init)
    if let shadow = inShadow(line, words, refused, in: text) { return shadow }
    for index in words.indices.dropLast().reversed()
    where ["on", "from", "in", "at"].contains(words[index].lowercased()) {
      let exact = (words[..<index] + ["effective"] + words[(index + 1)...]).joined(separator: " ")
      guard Parser.parse(SourceText(name: text.name, exact)).diagnostics.isEmpty,
        let mistake = refused.diagnostics.first?.diagnostic
      else { continue }
      let told = Diagnostic(mistake.code, in: mistake.file, at: mistake.range, mistake.arguments, suggestions: [exact])
      return Outcome(statement: line, answer: nil, diagnostics: [LocatedDiagnostic(told, in: text)], effects: [])
    }
    return changeOfSomething(line, refused, in: text) ?? refused
  }

  /// A change with a shadow that is said in plain words: `with a shadow year from April 2025`, `in shadow until April 2026`.
  private func inShadow(_ line: String, _ words: [String], _ refused: Outcome, in text: SourceText) -> Outcome? {
    guard let place = words.firstIndex(where: { $0.lowercased() == "shadow" }),
      let mistake = refused.diagnostics.first?.diagnostic
    else { return nil }
    let before = words[..<place].reversed().drop { ["with", "in", "as", "a", "an", "after"].contains($0.lowercased()) }
      .reversed()
    var rest = words[(place + 1)...]
    let isYear = rest.first?.lowercased() == "year"
    rest = rest.drop { ["year", "period", "form"].contains($0.lowercased()) }
    guard let lead = rest.first?.lowercased(), ["from", "until", "till", "to", "starting"].contains(lead) else {
      return nil
    }
    let exact = shadowed(Array(before), lead, Array(rest.dropFirst()), isYear: isYear)
    guard let exact, Parser.parse(SourceText(name: text.name, exact)).diagnostics.isEmpty else { return nil }
    let told = Diagnostic(
      .noEffectiveDay, in: mistake.file, at: mistake.range, [words[..<place].joined(separator: " ")],
      suggestions: [exact])
    return Outcome(statement: line, answer: nil, diagnostics: [LocatedDiagnostic(told, in: text)], effects: [])
  }

  /// The exact form of a change with a shadow: where one of its two days is not said, a shadow year is a year long.
  private func shadowed(_ change: [String], _ lead: String, _ date: [String], isYear: Bool) -> String? {
    let isUntil = ["until", "till", "to"].contains(lead)
    let stop = date.firstIndex { ["effective", "until", "to"].contains($0.lowercased()) } ?? date.endIndex
    let said = PlainWord.words(of: date[..<stop].joined(separator: " "))[...]
    let period = PlainDate.period(said, today: context.today, latest: context.defaultDay(branch))
    guard let first = period?.range.start else { return nil }
    let other = date[stop...].dropFirst().joined(separator: " ")
    if !other.isEmpty {
      return (change + ["effective", other, "shadow", "from", first.description]).joined(separator: " ")
    }
    if change.contains("effective") {
      return isUntil ? nil : (change + ["shadow", "from", first.description]).joined(separator: " ")
    }
    let parts = first.parts
    guard isYear, let far = Day(year: parts.year + (isUntil ? -1 : 1), month: parts.month, day: parts.day) else {
      return nil
    }
    let (begin, end) = isUntil ? (far, first) : (first, far)
    return (change + ["effective", end.description, "shadow", "from", begin.description]).joined(separator: " ")
  }

  /// `plan PRG meets monthly`: a change said of something, in its exact form, where no verb of change stands behind `plan`.
  private func changeOfSomething(_ line: String, _ refused: Outcome, in text: SourceText) -> Outcome? {
    var said = line.dropFirst("plan ".count)
    // `plan to merge A with B`
    for lead in ["to ", "that ", "on "] where said.lowercased().hasPrefix(lead) { said = said.dropFirst(lead.count) }
    let verbs = Set(StatementTable.changes.compactMap { $0.prefix.dropFirst().first })
    let isLed = said.startIndex != line.dropFirst("plan ".count).startIndex
    guard let first = said.split(separator: " ").first, isLed || !verbs.contains(first.lowercased()) else { return nil }
    var session = self
    for asked in ["what if \(said)", "what if we \(said)", String(said)] {
      if case .change(let exact) = session.plainReading(of: asked) {
        return session.offered(exact, for: line, in: text)
      }
    }
    return nil
  }
}
