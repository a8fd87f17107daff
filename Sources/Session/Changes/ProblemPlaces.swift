import Analysis
import Language
import Model

/// Where in a statement the things stand that a proposal cannot be planned for.
struct ProblemPlaces {
  private let statement: Statement
  private let text: SourceText
  private let branch: Branch
  private var index: NameIndex
  /// Each change: the statement itself, and those joined to it.
  private let parts: [Statement]

  /// The places of the changes of an option.
  ///
  /// - Parameter earlier: how many changes the option had before those that are joined to the statement; nil where the
  ///   statement is the first of them.
  init(
    _ statement: Statement, in text: SourceText, _ branch: Branch, _ index: NameIndex, after earlier: Int? = nil
  ) {
    self.statement = statement
    self.text = text
    self.branch = branch
    self.index = index
    let first = earlier.map { Array(repeating: statement, count: $0) } ?? statement.oneByOne
    parts = first + Arguments(statement, in: text).statements(.more).flatMap(\.oneByOne)
  }

  /// The last name that was typed for a thing.
  private func place(_ thing: EntityID) -> NameSyntax? {
    var index = index
    let names = parts.flatMap(\.arguments).flatMap { argument in
      if case .names(let names) = argument.value { names } else { [NameSyntax]() }
    }
    return names.last { index.candidates(for: $0.text).contains(thing) }
  }

  private func range(_ thing: EntityID) -> Range<Int> { place(thing)?.range ?? statement.range }

  /// Where a change stands, by its position: the first is the statement without those joined to it.
  private func range(of change: Int) -> Range<Int> {
    guard parts.indices.contains(change) else { return statement.range }
    let isFirst = change == 0 && parts.count > 1 && parts[1].range.lowerBound > parts[0].range.lowerBound
    let end = isFirst ? parts[1].range.lowerBound : parts[change].range.upperBound
    let range = parts[change].range.lowerBound..<end
    let words = text.text(range)
    let rest = words.reversed().drop { " ,".contains($0) }
    let joined = String(rest.reversed())
    let shown = joined.hasSuffix(" and") ? joined.dropLast(4) : joined[...]
    return range.lowerBound..<(range.lowerBound + shown.utf8.count)
  }

  /// The name of what a change puts something under.
  private func parent(by change: ProposedChange) -> String? {
    change.statements.first { $0.relation == .parent }.flatMap { statement in
      if case .party(let party) = statement.value { ChangeText.title(party, branch) } else { nil }
    }
  }

  /// Where the last thing is declared.
  private var declared: Range<Int> {
    parts.flatMap(\.arguments).last { $0.slot == .successor }?.range ?? statement.range
  }

  /// Why a proposal cannot be planned, at the name it is about.
  ///
  /// - Parameter verbs: its changes, in order.
  func diagnostic(_ problem: Proposal.Problem, of proposal: Proposal, _ verbs: [any ChangeVerb]) -> Diagnostic {
    switch problem {
    case .repeated(let later):
      return Diagnostic(.plannedTwice, in: text.name, at: range(of: later), [verbs[later].text(branch)])
    case .clash(let earlier, let later, let party):
      return Diagnostic(
        .changesClash, in: text.name, at: range(of: later),
        [verbs[later].text(branch), verbs[earlier].text(branch), ChangeText.title(party, branch)],
        expected: [Expectation.oneOfTheChanges.words])
    case .twice(let thing):
      return Diagnostic(.mergedTwice, in: text.name, at: range(thing), [branch.declaredName(of: thing)])
    case .fewerThanTwo:
      let name = proposal.ending.first.flatMap { place($0) }
      return Diagnostic(.tooFew, in: text.name, at: name?.range ?? statement.range, [name?.text ?? ""])
    case .kinds(let first, let other):
      let kinds = [other, first].map { branch.kind(of: $0)?.indefinite ?? "" }
      return Diagnostic(.wrongKind, in: text.name, at: range(other), [place(other)?.text ?? ""] + kinds)
    case .circle(let change, let thing):
      return Diagnostic(
        .movedUnderItself, in: text.name, at: range(of: change),
        [branch.declaredName(of: thing), parent(by: proposal.changes[change]) ?? branch.declaredName(of: thing)])
    case .notThere(let thing, let truth, let phase, let day):
      let wording = Wording(view: View(branch, at: TimeSlice(day)))
      return Diagnostic(
        .notThere, in: text.name, at: range(thing),
        [branch.declaredName(of: thing), day.spoken, wording.life(truth, phase), truth.word])
    case .notYetStated(let thing):
      return Diagnostic(
        .notYetStated, in: text.name, at: range(thing), [branch.declaredName(of: thing), proposal.eve.spoken])
    case .inUse(let newcomer, let thing):
      let kind = branch.kind(of: thing)?.word ?? "id"
      return Diagnostic(
        .inUse, in: text.name, at: declared, [newcomer.id, "the \(kind) \(branch.declaredName(of: thing))"])
    case .declaredTwice(let newcomer):
      return Diagnostic(.inUse, in: text.name, at: declared, [newcomer.id, "the same"])
    }
  }
}

extension Wording {
  /// Why a thing is not there, in words: `ended January 2025`.
  fileprivate func life(_ truth: Truth, _ phase: Claim.Phase) -> String {
    switch phase {
    case .ended(let boundary): boundary.map { "ended \(self.boundary($0))" } ?? "ended"
    case .notYet(let boundary): boundary.map { "begins \(self.boundary($0))" } ?? "begins later"
    default: truth.reasons.words.joined(separator: ", ")
    }
  }
}
