import Language
import Model

/// Gives the words of an expression their meaning: a kind, a relation, a capacity, a word of a list, or a thing.
struct ExpressionResolver<Context> {
  /// What a name was found to be.
  enum Finding {
    case found(EntityID)
    case missing(Diagnostic)
  }

  let file: String
  /// Finds the thing of a name.
  let find: (NameSyntax, inout Context) -> Finding
  /// The elements of an earlier answer, by its number; nil when there is no such answer.
  var answer: (Int) -> [EntityID]? = { _ in nil }
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether a filter or quantifier gives `it` a meaning here.
  private var hasIt = false
  /// Whether a text in quotes may stand here that names nothing: beside what it is compared with.
  private var takesText = false

  init(file: String, find: @escaping (NameSyntax, inout Context) -> Finding) {
    self.file = file
    self.find = find
  }

  /// A condition, in which relations alone are those of the thing looked at.
  mutating func resolve(condition: ExpressionSyntax, _ context: inout Context) -> Expression {
    inside(condition, &context)
  }

  mutating func resolve(_ syntax: ExpressionSyntax, _ context: inout Context) -> Expression {
    switch syntax {
    case .name(let name): return resolve(name, &context)
    case .literal(let literal): return .literal(literal)
    case .answer(let number, let range): return resolveAnswer(number, range)
    case .step(let from, let name, let isTransitive): return step(from, name, isTransitive, &context)
    case .filter(let set, let condition):
      return .filter(resolve(set, &context), where: inside(condition, &context))
    case .set(let operation, let left, let right):
      return .set(operation, resolve(left, &context), resolve(right, &context))
    case .compare(let comparison, let left, let right): return compare(comparison, left, right, &context)
    case .isStated(let inner, let isNegated):
      let stated = Expression.isStated(resolve(inner, &context))
      return isNegated ? .not(stated) : stated
    case .and(let left, let right): return .and(resolve(left, &context), resolve(right, &context))
    case .or(let left, let right): return .or(resolve(left, &context), resolve(right, &context))
    case .not(let inner): return .not(resolve(inner, &context))
    case .quantified(let quantifier, let set, let condition):
      return .quantified(
        quantifier, over: resolve(set, &context), satisfies: condition.map { inside($0, &context) })
    case .eachKind(let set): return .eachKind(of: resolve(set, &context))
    case .aggregate(let aggregate, let set): return .aggregate(aggregate, of: resolve(set, &context))
    case .arithmetic(let operation, let left, let right):
      return .arithmetic(operation, resolve(left, &context), resolve(right, &context))
    case .conditional(let test, let first, let second):
      return .conditional(
        if: resolve(test, &context), then: resolve(first, &context), otherwise: resolve(second, &context))
    case .at(let inner, let period): return .at(resolve(inner, &context), period)
    case .knownBy(let inner, let period): return .knownBy(resolve(inner, &context), period)
    case .certain(let inner): return .certain(resolve(inner, &context))
    case .stated(let inner, let name): return stated(resolve(inner, &context), by: name, &context)
    case .list(let items): return .list(items.map { resolve($0, &context) })
    case .missing: return .list([])
    }
  }

  private mutating func stated(_ set: Expression, by name: NameSyntax, _ context: inout Context) -> Expression {
    if case .found(let source) = find(name, &context) { return .stated(set, by: source) }
    // Read again as any name is, so that what is wrong with it is told.
    _ = resolve(name, &context)
    return set
  }

  /// A condition, in which relations alone mean those of the thing looked at.
  private mutating func inside(_ condition: ExpressionSyntax, _ context: inout Context) -> Expression {
    let outer = hasIt
    hasIt = true
    defer { hasIt = outer }
    return resolve(condition, &context)
  }

  private mutating func resolve(_ name: NameSyntax, _ context: inout Context) -> Expression {
    if !name.isQuoted {
      let word = name.word
      if word == "it", hasIt { return .it }
      if word == "now" { return .now }
      if hasIt, let path = path(word, isTransitive: false) { return .step(from: .it, along: path) }
      if let kind = EntityKind.allCases.first(where: { $0.plural == word }) { return .all(kind) }
      if ReservedWord.isCapacity(word) { return .capacity(Expression.Capacity(word: word)) }
    }
    switch find(name, &context) {
    case .found(let entity): return .entity(entity)
    case .missing(let diagnostic):
      if name.isQuoted, takesText { return .literal(.text(name.text)) }
      diagnostics.append(diagnostic)
      return .list([])
    }
  }

  private func path(_ word: String, isTransitive: Bool) -> Expression.Path? {
    if let relation = Schema.relation(named: word) {
      return Expression.Path(relation: relation, isInverse: false, isTransitive: isTransitive)
    }
    if let relation = Schema.relation(inverse: word) {
      return Expression.Path(relation: relation, isInverse: true, isTransitive: isTransitive)
    }
    return Schema.relation(clause: word).map {
      Expression.Path(relation: $0, isInverse: false, isTransitive: isTransitive)
    }
  }

  private mutating func step(
    _ from: ExpressionSyntax, _ name: NameSyntax, _ isTransitive: Bool, _ context: inout Context
  ) -> Expression {
    let start = resolve(from, &context)
    if !isTransitive, let taken = qualified(start, name.word) { return taken }
    if let path = path(name.word, isTransitive: isTransitive) { return .step(from: start, along: path) }
    let names = Schema.relations.flatMap { [$0.name, $0.inverse].compactMap { $0 } }
    diagnostics.append(
      Diagnostic(
        .unknownRelation, in: file, at: name.range, [name.text],
        suggestions: Suggestion.nearest(to: name.text, among: names)))
    return start
  }

  /// The qualifier of a name, taken from each statement of the relation that was just followed.
  ///
  /// Of several sets that are put together it is taken from each.
  private func qualified(_ start: Expression, _ name: String) -> Expression? {
    if case .list(let items) = start {
      let taken = items.compactMap { qualified($0, name) }
      return taken.isEmpty || taken.count < items.count ? nil : .list(taken)
    }
    if case .set(.union, let left, let right) = start {
      guard let one = qualified(left, name), let other = qualified(right, name) else { return nil }
      return .list([one, other])
    }
    guard case .step(let from, let path) = start, path.qualifier == nil, !path.isTransitive,
      let qualifier = path.relation.definition.qualifiers.first(where: { $0.pathName == name })
    else { return nil }
    let taken = Expression.Path(
      relation: path.relation, isInverse: path.isInverse, isTransitive: false, qualifier: qualifier)
    return .step(from: from, along: taken)
  }

  /// `X is vacant`, of what a relation leads to: nil of anything else, as of a thing itself.
  ///
  /// Vacant is what nobody holds, which is not the same as not stated: `no holder`.
  private static func vacant(
    _ comparison: Expression.Comparison, _ subject: Expression, _ right: ExpressionSyntax
  ) -> Expression? {
    guard case .step = subject, case .name(let name) = right, !name.isQuoted, name.word == "vacant" else { return nil }
    switch comparison {
    case .equal: return .quantified(.no, over: subject, satisfies: nil)
    case .notEqual: return .quantified(.some, over: subject, satisfies: nil)
    default: return nil
    }
  }

  /// On the right of a relation whose objects are words of a list, a word is one of them.
  private mutating func compare(
    _ comparison: Expression.Comparison, _ left: ExpressionSyntax, _ right: ExpressionSyntax, _ context: inout Context
  ) -> Expression {
    let subject = resolve(left, &context)
    if let vacant = Self.vacant(comparison, subject, right) { return vacant }
    if case .step(_, let path) = subject, !path.isInverse, case .word(let words) = path.relation.definition.object,
      case .name(let name) = right, !name.isQuoted
    {
      let word = name.word
      let isKnown =
        words.isEmpty ? EntityKind.allCases.contains { $0.subkinds.contains(word) } : words.contains(word)
      if !isKnown {
        let known = words.isEmpty ? EntityKind.allCases.flatMap(\.subkinds) : words
        diagnostics.append(
          Diagnostic(
            .wordNotAllowed, in: file, at: name.range, [name.text, path.name],
            expected: words.map { "`\($0)`" }, suggestions: Suggestion.nearest(to: word, among: known)))
      }
      return .compare(comparison, subject, .literal(.word(word)))
    }
    // Beside a capacity that is taken from statements, one is a word.
    if case .step(_, let path) = subject, path.qualifier == .capacity, case .name(let name) = right, !name.isQuoted,
      ReservedWord.isCapacity(name.word)
    {
      return .compare(comparison, subject, .literal(.word(name.word)))
    }
    // Beside what is stated in words, words in quotes are those, whatever else has them for its name.
    if case .step(_, let path) = subject, path.isOfText, case .name(let name) = right, name.isQuoted {
      return .compare(comparison, subject, .literal(.text(name.text)))
    }
    let outer = takesText
    takesText = true
    defer { takesText = outer }
    return .compare(comparison, subject, resolve(right, &context))
  }

  private mutating func resolveAnswer(_ number: Int, _ range: Range<Int>) -> Expression {
    if let entities = answer(number) { return .list(entities.map { .entity($0) }) }
    diagnostics.append(Diagnostic(.noSuchAnswer, in: file, at: range, ["%\(number)"]))
    return .list([])
  }
}

extension Expression.Path {
  /// Whether it comes to texts.
  fileprivate var isOfText: Bool {
    if let qualifier { return qualifier == .note }
    guard !isInverse else { return false }
    return switch relation.definition.object {
    case .text, .alias: true
    default: false
    }
  }
}

extension NameSyntax {
  /// A word of the language or of the schema, whatever its case and its hyphens.
  fileprivate var word: String { text.withPlainDashes.lowercased() }
}
