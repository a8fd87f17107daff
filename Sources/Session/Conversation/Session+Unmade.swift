import Language
import Model

/// What is asked after a change that was told and is not made: of how things are, which is said, or of how they would be,
/// which only the change itself can tell.
extension Session {
  /// A reading as it may stand after such a change; of what names its own subject it stands as it is.
  mutating func ofUnmade(_ reading: PlainReading, _ line: String, _ reader: inout PlainReader) -> PlainReading {
    guard !hasOption, plainOpening?.hasPrefix(PlainReader.asThingsAre) != true, let last = lastAsked else {
      return reading
    }
    let forms = unmade(after: last, reader.names)
    guard let first = forms.first else { return sayOfToday(reading, line, last) }
    switch reading {
    case .wanting(PlainReader.ofNoChange, _): return .wanting(PlainReader.unmade, forms + ["plan show agreement"])
    case .nothing where reader.asksOfChange(line): return .wanting(PlainReader.unmade, forms)
    case .statements(let statements)
    where statements.contains(where: Self.isOfOption) || Self.asksOfFate(statements, line):
      return .wanting(PlainReader.unmade, forms)
    case .statements(let statements) where bear(statements, on: last, reader.names) && !Self.namesTime(line):
      let asked = statements.compactMap { PlainReader.form($0) }
      // What is told of all times, or of the law as it is met now, is no answer to what then would be.
      if asked.contains(where: PlainReader.ofAllTimes.contains) { return .wanting(PlainReader.unmade, forms) }
      let told = "\(PlainReader.asThingsAre), for the change is not made: `\(first)` tries it."
      plainOpening = plainOpening.map { "\(told) \($0)" } ?? told
      return reading
    default: return reading
    }
  }

  /// The exact forms of the change that was told last; of a what-if in which somebody stops paying, that somebody leaves.
  private func unmade(after last: LastAsked, _ names: PlainNames) -> [String] {
    if !last.offered.isEmpty { return last.offered }
    guard let main = names.main().first, let day = Day(year: context.today.financialYear + 1, month: 4, day: 1) else {
      return []
    }
    let deeds = last.statements.compactMap { MoneyAsked($0) }.flatMap(\.payments)
      .compactMap { MoneyAsked.deed(of: $0) }
    return deeds.filter { $0.does.hasPrefix("withdraws") }.map {
      "plan withdraw \($0.who) from \(branch.id(of: main)) effective \(day)"
    }
  }

  /// Whether a line asks what happens to something, and is read of what happened to it.
  private static func asksOfFate(_ statements: [String], _ line: String) -> Bool {
    let words = PlainWord.words(of: line).map(\.folded)
    return statements.contains { PlainReader.form($0) == .history }
      && words.contains { ["happens", "happen", "becomes", "become"].contains($0) } && !words.contains("did")
  }

  /// Whether a statement asks of an option in hand.
  private static func isOfOption(_ statement: String) -> Bool {
    PlainReader.form(statement).map {
      [.plan, .planShow, .planShowFor, .withOption, .planPhases, .compareOptions, .reportPlan].contains($0)
    } ?? false
  }

  /// Whether what is asked is of the place as a whole, or of what the change names, which it may make another.
  private func bear(_ statements: [String], on last: LastAsked, _ names: PlainNames) -> Bool {
    let asked = statements.filter { !PlainReader.looks($0) }
    let isOfMoney = asked.contains { PlainReader.form($0) == .whatIf }
    if asked.isEmpty || isOfMoney || asked.count != statements.count { return false }
    let forms = asked.compactMap { PlainReader.form($0) }
    guard forms.allSatisfy({ StatementTable.form($0).group == .ask && ![.why, .whyNot, .more].contains($0) }) else {
      return false
    }
    let near = Set(names.main() + names.funded() + names.funds() + names.lineage() + last.things)
    let words = asked.flatMap { $0.split { " .,()".contains($0) } }
    let isOfMoneyAlone = forms.allSatisfy { $0 == .funding }
    return words.compactMap { branch.entity(id: String($0)) }.allSatisfy { thing in
      branch.kind(of: thing) == nil || near.contains(thing) || branch.kind(of: thing) == .rule
        || isOfMoneyAlone && branch.kind(of: thing) == .organisation
    }
  }

  /// Keeps in mind the change that was told, after what was asked of how things are: of what the line names itself where it
  /// names something.
  mutating func keepUnmade(_ before: LastAsked?, _ line: String) {
    guard plainOpening?.hasPrefix(PlainReader.asThingsAre) ?? false, let before else { return }
    let said = " " + PlainWord.words(of: line).map { $0.owner.lowercased() }.joined(separator: " ") + " "
    let subjects = (lastAsked?.statements ?? []).flatMap { $0.split { " .,()".contains($0) } }
      .compactMap { branch.entity(id: String($0)) }
    let isNamed = subjects.contains { thing in
      branch.names(of: thing).contains { said.contains(" \($0.lowercased()) ") }
    }
    guard isNamed, var own = lastAsked else {
      lastAsked = before
      return
    }
    own.offered = before.offered
    lastAsked = own
  }

  /// Whether a line asks of what was, or says of when it asks.
  private static func namesTime(_ line: String) -> Bool {
    let past: Set<String> = ["was", "were", "did", "had", "ago", "last", "before", "previously", "since"]
    let words = PlainWord.words(of: line)
    return words.contains { past.contains($0.folded) } || line.contains(where: \.isNumber)
  }

  /// What is asked of money as it is paid, after what would be paid: it is said that the what-if is not in it.
  private mutating func sayOfToday(_ reading: PlainReading, _ line: String, _ last: LastAsked) -> PlainReading {
    let isBehindWhatIf = last.statements.contains { PlainReader.form($0) == .whatIf }
    guard case .statements(let statements) = reading, !Self.namesTime(line), isBehindWhatIf || moneyInHand != nil,
      statements.allSatisfy({ PlainReader.form($0) == .funding || $0.contains("contributes-to.amount") })
    else { return reading }
    let left = isBehindWhatIf ? "the what-if before it" : "the option in hand"
    plainOpening = ["As it is paid, without \(left).", plainOpening].compactMap(\.self).joined(separator: " ")
    return reading
  }
}
