import Analysis
import Language
import Model

/// Options: making, showing, settling, adopting and giving up.
extension Session {
  /// `plan merge`: makes an option of what is proposed, and tells it.
  mutating func plan(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    var resolver = NameResolver(index: index, branch: branch, scope: context.scope, file: text.name)
    let merger = try merger(statement, in: text, &resolver)
    index = resolver.index
    var work = work
    work.made += 1
    let option = Option(
      number: work.made, merger: merger, base: branch, changes: work.changes(of: work.current))
    work.options.append(option)
    let question = PlanQuestion(option: option, section: nil)
    let outcome = try ask(question, statement, in: text, notes: resolver.notes)
    take(work, as: "option \(option.number)")
    return outcome
  }

  /// Whether an option is in hand: something that would change facts.
  public var hasOption: Bool { !work.options.isEmpty }

  /// The option in hand.
  func option(_ statement: Statement, in text: SourceText) throws(Refusal) -> Option {
    try Option.inHand(work.options.last, Arguments(statement, in: text))
  }

  /// The plan of an option as it stands.
  func plan(of option: Option, _ statement: Statement, in text: SourceText) throws(Refusal) -> Plan {
    do throws(Stop) {
      var run = Evaluation(
        View(option.base, at: TimeSlice(option.merger.eve)), budget: budget)
      return try run.plan(option.merger, option.resolutions)
    } catch {
      throw Refusal(error.diagnostic(in: text.name, at: statement.range))
    }
  }

  // MARK: What is proposed

  private func merger(
    _ statement: Statement, in text: SourceText, _ resolver: inout NameResolver
  ) throws(Refusal) -> Merger {
    let arguments = Arguments(statement, in: text)
    let (names, into) = try (arguments.names(.subject), arguments.name(.successor))
    let period = try arguments.period(.effective)
    var merged: [EntityID] = []
    for name in names { merged.append(try resolver.resolve(name, [.body, .function])) }
    guard period.first == period.last, !period.first.isApproximate else {
      throw Refusal(
        Diagnostic(
          .unexpected, in: text.name, at: arguments.range(.effective), [arguments.typed(.effective)],
          expected: [Expectation.date.words]))
    }
    let newcomer = try newcomer(into, in: text, &resolver)
    let merger = Merger(merged, into: newcomer, on: period.first.first)
    if let problem = merger.problem(on: branch) {
      throw Refusal(diagnostic(problem, merger, names, into, in: text))
    }
    return merger
  }

  /// A plain id stands for itself; any other name makes an id, and must not be a name of anything at any date.
  private func newcomer(
    _ name: NameSyntax, in text: SourceText, _ resolver: inout NameResolver
  ) throws(Refusal) -> Merger.Newcomer {
    let id = Self.identifier(name.text)
    guard Self.hasLetter(id) else {
      throw Refusal(Diagnostic(.badIdentifier, in: text.name, at: name.range, [name.text]))
    }
    if let known = resolver.index.candidates(for: name.text).first {
      throw Refusal(inUse(name.text, known, at: name.range, in: text))
    }
    return Merger.Newcomer(id: id, name: id == name.text ? nil : name.text)
  }

  /// `Children & Adults Board` as an id: `children-adults-board`.
  static func identifier(_ name: String) -> String {
    let words = name.lowercased().utf8.split { byte in
      !((0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte))
    }
    return words.map { String(decoding: Array($0), as: UTF8.self) }.joined(separator: "-")
  }

  /// Whether an id has a letter in it, so that it is no date and no number.
  static func hasLetter(_ id: String) -> Bool { id.utf8.contains { $0 >= 0x61 } }

  private func inUse(_ name: String, _ thing: EntityID, at range: Range<Int>, in text: SourceText) -> Diagnostic {
    let kind = branch.kind(of: thing)?.word ?? "id"
    return Diagnostic(.inUse, in: text.name, at: range, [name, "the \(kind) \(branch.declaredName(of: thing))"])
  }

  private func diagnostic(
    _ problem: Merger.Problem, _ merger: Merger, _ names: [NameSyntax], _ into: NameSyntax, in text: SourceText
  ) -> Diagnostic {
    func place(_ thing: EntityID) -> NameSyntax {
      merger.merged.lastIndex(of: thing).map { names[$0] } ?? into
    }
    switch problem {
    case .twice(let thing):
      return Diagnostic(.mergedTwice, in: text.name, at: place(thing).range, [branch.declaredName(of: thing)])
    case .fewerThanTwo:
      let range = names.first?.range ?? into.range
      return Diagnostic(.tooFew, in: text.name, at: range, [names.first?.text ?? ""])
    case .kinds(let first, let other):
      let kinds = [other, first].map { branch.kind(of: $0)?.indefinite ?? "" }
      return Diagnostic(.wrongKind, in: text.name, at: place(other).range, [place(other).text] + kinds)
    case .notThere(let thing, let truth, let phase):
      let wording = Wording(view: View(branch, at: TimeSlice(merger.eve)))
      return Diagnostic(
        .notThere, in: text.name, at: place(thing).range,
        [branch.declaredName(of: thing), merger.eve.spoken, wording.life(truth, phase), truth.word])
    case .inUse(let thing): return inUse(merger.successor.id, thing, at: into.range, in: text)
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
