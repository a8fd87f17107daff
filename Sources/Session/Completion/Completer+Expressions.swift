import Language
import Model

/// What may stand inside an expression.
extension Completer {
  mutating func offerExpression(at start: Int) {
    let before = pieces.prefix { $0.range.upperBound <= start }
    let isAll = before.last.map { $0.kind == .word && word($0) == "all" } ?? false
    let last = isAll ? before.dropLast().last : before.last
    if last?.kind == .dot {
      let left = kinds(endingBefore: before.count - (isAll ? 2 : 1))
      add(Self.relations(from: left) + (isAll ? [] : ["all"]), at: start)
      return
    }
    if let words = wordsOfComparison(before.count) { return add(words, at: start) }
    if typed(from: start).hasPrefix("%") { return add((0..<answers).map { "%\($0 + 1)" }, at: start) }
    let filtered = filteredKinds(before.count)
    if let filtered { add(Self.relations(from: filtered.kinds) + ["it"], at: start) }
    add(EntityKind.allCases.map(\.plural), at: start)
    add(Self.openings, at: start)
    // A condition seldom begins with a thing: all of them would hide the rest.
    if filtered == nil || start < text.utf8.count { offerNames(of: [], at: start) }
  }

  /// Whether a relation is wanted, behind a dot.
  func isStep(_ start: Int) -> Bool { pieces.last { $0.range.upperBound <= start }?.kind == .dot }

  /// Words that may begin an expression or a condition.
  private static let openings =
    Expression.Aggregate.allCases.map(\.rawValue)
    + ["every", "some", "no", "not", "at least", "at most", "more than", "exactly", "each kind of", "certain", "if"]

  private func word(_ piece: EditorToken) -> String { slice(piece.range).lowercased() }

  // MARK: Relations

  /// The names by which one goes on from things of the kinds; nil where the kinds are not known, and then all names.
  static func relations(from kinds: [EntityKind]?) -> [String] {
    var names: [String] = []
    for relation in Schema.relations {
      if meets(relation.subjects, kinds) { names.append(relation.name) }
      if let inverse = relation.inverse, meets(objects(of: relation), kinds) { names.append(inverse) }
    }
    return names.sorted()
  }

  private static func meets(_ some: [EntityKind], _ others: [EntityKind]?) -> Bool {
    guard let others, !some.isEmpty else { return true }
    return others.contains(where: some.contains)
  }

  private static func objects(of relation: RelationDefinition) -> [EntityKind] {
    switch relation.object {
    case .entity(let kinds), .entityOrText(let kinds): kinds
    default: []
    }
  }

  /// The kinds that the path of names and dots before a piece leads to; nil where they are not known.
  private func kinds(endingBefore end: Int) -> [EntityKind]? {
    var names: [EditorToken] = []
    var position = end - 1
    while position >= 0, pieces[position].kind == .word || pieces[position].kind == .text {
      names.append(pieces[position])
      if position > 1, word(pieces[position - 1]) == "all", pieces[position - 2].kind == .dot { position -= 1 }
      guard position > 0, pieces[position - 1].kind == .dot else { break }
      position -= 2
    }
    guard let first = names.popLast() else { return nil }
    var kinds = kinds(of: first)
    while let next = names.popLast() { kinds = Self.kinds(along: word(next)) ?? [] }
    return kinds.isEmpty ? nil : kinds
  }

  private func kinds(of piece: EditorToken) -> [EntityKind] {
    let word = word(piece)
    if let kind = EntityKind.allCases.first(where: { $0.plural == word }) { return [kind] }
    var names = names
    let text = piece.kind == .text ? QuotedText.unescaped(slice(piece.range).utf8.dropFirst().dropLast()) : word
    return names.candidates(for: text).compactMap { branch.kind(of: $0) }
  }

  private static func kinds(along name: String) -> [EntityKind]? {
    if let relation = Schema.relation(named: name) ?? Schema.relation(clause: name) {
      return objects(of: relation.definition)
    }
    return Schema.relation(inverse: name)?.definition.subjects
  }

  // MARK: Conditions

  /// Whether a condition is being typed, and of what kinds the things are that it looks at, where that is known.
  private func filteredKinds(_ end: Int) -> (kinds: [EntityKind]?, Void)? {
    var depth = 0
    for position in stride(from: end - 1, through: 0, by: -1) {
      switch pieces[position].kind {
      case .closing: depth += 1
      case .opening: depth = max(0, depth - 1)
      case .word where depth == 0 && ["where", "satisfies"].contains(word(pieces[position])):
        return (kinds(endingBefore: position), ())
      default: break
      }
    }
    return nil
  }

  /// The words that a relation on the left of a comparison can have as its value, none for a text; nil where there is
  /// no such relation.
  func wordsOfComparison(_ end: Int) -> [String]? {
    var position = end - 1
    if position > 0, word(pieces[position]) == "not" { position -= 1 }
    guard position > 0, ["is", "contains"].contains(word(pieces[position])), pieces[position - 1].kind == .word,
      let relation = Schema.relation(named: word(pieces[position - 1]))
        ?? Schema.relation(clause: word(pieces[position - 1]))
    else { return nil }
    let words: [String]
    switch relation.definition.object {
    case .word(let listed): words = listed
    case .text, .alias: return []
    default: return nil
    }
    if !words.isEmpty { return words }
    let isStep = position > 2 && pieces[position - 2].kind == .dot
    let left = isStep ? kinds(endingBefore: position - 2) : filteredKinds(end)?.kinds
    return (left ?? EntityKind.allCases).flatMap(\.subkinds).uniqued()
  }
}
