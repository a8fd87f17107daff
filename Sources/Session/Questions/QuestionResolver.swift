import Language
import Model

/// Gives the words of one statement their meaning: by the names of the model, the scope in use, and the answers before it.
struct QuestionResolver {
  let arguments: Arguments
  var names: NameResolver
  /// How the model is looked at.
  let context: QueryContext
  /// What else of the conversation a statement may name.
  let surroundings: Surroundings

  /// What a statement may name beside things of the model.
  struct Surroundings {
    /// The things of an earlier answer, by its number; nil when there is no such answer.
    var answer: (Int) -> [EntityID]? = { _ in nil }
    /// The question asked last; nil where none was.
    var lastAsked: Asked?
    /// Whether its answer was no, or not known.
    var isLastDenied = false
    /// A line of change by its name, `main` for the model itself; nil where there is none.
    var branch: (String) -> Branch? = { _ in nil }
    /// The names of the lines of change.
    var branchNames: () -> [String] = { [] }
    /// The drafts, and the options that are neither adopted nor given up.
    var work = Drafts()
    /// Reads the files that statements name.
    var files = FileReading.none
    /// What a question means that is asked of an option.
    var ofOption: (Statement, SourceText) throws(Refusal) -> OptionAsked? = { (_, _) throws(Refusal) in nil }
  }

  var text: SourceText { arguments.text }
  var scope: EntityID? { context.scope }
  var branch: Branch { names.branch }
  /// The day that answers are for when no date is in use.
  var defaultDay: Day { context.defaultDay(branch) }

  init(_ arguments: Arguments, _ names: NameResolver, _ context: QueryContext, _ surroundings: Surroundings) {
    self.arguments = arguments
    self.names = names
    self.context = context
    self.surroundings = surroundings
  }

  // MARK: Things

  /// The thing in a slot, of the kinds that the form takes there.
  mutating func thing(_ slot: Slot) throws(Refusal) -> EntityID {
    try names.resolve(try arguments.name(slot), arguments.form.kinds(slot))
  }

  /// The thing in a slot that may be left out.
  mutating func thingIfAny(_ slot: Slot) throws(Refusal) -> EntityID? {
    arguments.has(slot) ? try thing(slot) : nil
  }

  // MARK: Expressions

  /// The expression in a slot.
  ///
  /// A capacity alone denotes nobody: it is a word, and would be counted as one.
  mutating func expression(_ slot: Slot) throws(Refusal) -> Expression {
    let syntax = try arguments.expression(slot)
    let expression = try resolve(syntax)
    if case .capacity = expression, case .name(let name) = syntax {
      throw Refusal(
        Diagnostic(
          .wrongKind, in: text.name, at: name.range, [name.text, "a capacity", "a thing"],
          expected: [Expectation.knownName.words]))
    }
    return expression
  }

  mutating func resolve(_ syntax: ExpressionSyntax) throws(Refusal) -> Expression {
    try resolving { resolver, names in resolver.resolve(syntax, &names) }
  }

  /// A condition, in which relations alone are those of the thing looked at.
  mutating func resolve(condition: ExpressionSyntax) throws(Refusal) -> Expression {
    try resolving { resolver, names in resolver.resolve(condition: condition, &names) }
  }

  private mutating func resolving(
    _ body: (inout ExpressionResolver<NameResolver>, inout NameResolver) -> Expression
  ) throws(Refusal) -> Expression {
    var resolver = ExpressionResolver<NameResolver>(file: text.name) { name, names in
      do throws(Refusal) {
        return .found(try names.resolve(name, []))
      } catch {
        return error.diagnostics.first.map { .missing($0) }
          ?? .missing(Diagnostic(.unknownName, in: names.file, at: name.range, [name.text]))
      }
    }
    resolver.answer = surroundings.answer
    let expression = body(&resolver, &names)
    if let refusal = Refusal(resolver.diagnostics) { throw refusal }
    return expression
  }
}

extension StatementForm {
  /// The kinds that a slot takes wherever the form has it, branches too; empty for any.
  func kinds(_ slot: Slot) -> [EntityKind] {
    let found = parts.flatMap { $0.kinds(slot) }
    return found.contains(where: \.isEmpty) ? [] : found.flatMap { $0 }
  }
}

extension FormPart {
  /// For each place in it where the slot stands, the kinds that are taken there.
  fileprivate func kinds(_ slot: Slot) -> [[EntityKind]] {
    switch self {
    case .name(slot, let kinds), .shortName(slot, let kinds), .names(slot, let kinds): [kinds]
    case .optional(let parts): parts.flatMap { $0.kinds(slot) }
    case .anyOrder(let branches), .either(let branches): branches.joined().flatMap { $0.kinds(slot) }
    default: []
    }
  }
}
