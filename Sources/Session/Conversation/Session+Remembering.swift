import Language
import Model

/// What was asked last, for the questions that go on from it.
extension Session {
  /// Keeps what was asked, for questions that go on from it; what only looks again at an answer is none.
  mutating func remember(
    _ statements: [String], _ outcomes: [Outcome], _ form: StatementForm.ID?, _ line: String
  ) {
    // After a section of the option in hand `it` is of the option again.
    let ofOption: Set<StatementForm.ID> = [.plan, .planShow, .planShowFor, .planPhases, .compareOptions]
    if let form, ofOption.contains(form) { lastAsked = nil }
    // Of what was told of both sides `it` is what the option has.
    var bare =
      form == .withOption
      ? statements.compactMap { Self.askedOfOption($0) ?? (PlainReader.looks($0) ? $0 : nil) } : statements
    let isOfOption = form == .withOption
    // An option of money is the what-if that it keeps.
    if form == .planMoney { bare = bare.compactMap(Self.asWhatIf) }
    let form = isOfOption || form == .planMoney ? bare.last.flatMap(PlainReader.form) : form
    // What is searched for is nothing to go on from: a line behind it says from what older one it goes on.
    if form == .search { lastAsked?.isBehindSearch = true }
    guard let form, StatementTable.form(form).group == .ask, ![.why, .whyNot, .search].contains(form) else { return }
    let cells = outcomes.compactMap(\.answer).flatMap(\.rows).flatMap(\.cells)
    let things = cells.compactMap { cell -> EntityID? in
      if case .entity(let id, _) = cell { branch.entity(id: id) } else { nil }
    }
    let people = things.filter { branch.kind(of: $0) == .person }
    let asked = bare.flatMap { $0.split(separator: " ") }.compactMap { branch.entity(id: String($0)) }
    // What is asked once more leaves in mind what was asked before it.
    let earlier = lastAsked.map { $0.statements == bare ? $0.earlier : $0.statements } ?? []
    lastAsked = LastAsked(
      statements: bare.filter { $0 != "why" },
      people: (asked.filter { branch.kind(of: $0) == .person } + people).uniqued(),
      things: things.uniqued(), earlier: earlier, isOfOption: isOfOption, time: time(of: bare), line: line)
  }

  /// The what-if that an option of payments keeps; nil of an option of another kind.
  private static func asWhatIf(_ statement: String) -> String? {
    let opening = "plan money "
    guard statement.hasPrefix(opening) else { return nil }
    let asked = "what if " + statement.dropFirst(opening.count)
    return MoneyAsked(asked) == nil ? nil : asked
  }

  /// The time that some statements name; that of the ones before, where they tell of all times.
  private func time(of statements: [String]) -> String? {
    let own = WrittenDate(financialYear: context.defaultDay(branch).financialYear)?.description
    for statement in statements {
      let end = statement.split(separator: " ").last.map(String.init)
      switch PlainReader.form(statement) {
      case .at:
        let time = String(statement.dropFirst("at ".count))
        return time == context.today.description ? nil : time
      case .funding where end?.first?.isNumber ?? false && end != own: return end
      default: continue
      }
    }
    let isOfAllTimes = statements.contains { [.history, .whenDid].contains(PlainReader.form($0)) }
    return isOfAllTimes ? lastAsked?.time : nil
  }

  /// A statement as it was typed, with ids for the names in it.
  mutating func exactly(_ statement: Statement, in text: SourceText) -> String {
    var line = text.text(statement.range)
    let place = PlaceInUse(branch: branch, scope: context.scope)
    for argument in statement.arguments {
      let names: [NameSyntax]
      var kinds = StatementTable.form(statement.form).kinds(argument.slot)
      switch argument.value {
      case .names(let typed): names = typed
      case .statement(let inner):
        line = line.replacing(text.text(inner.range), with: exactly(inner, in: text))
        continue
      case .payments(let changes): (names, kinds) = (changes.compactMap(\.payer), [.organisation])
      default: continue
      }
      for name in names {
        let found = index.candidates(for: name.text).filter { thing in
          place.distance(to: thing) < PlaceInUse.elsewhere
            && (kinds.isEmpty || branch.kind(of: thing).map(kinds.contains) ?? false)
        }
        if found.count == 1 { line = line.replacing(name.text, with: branch.id(of: found[0])) }
      }
    }
    return line
  }
}
