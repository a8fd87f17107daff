import Analysis
import Model

/// Quorum rules in plain words.
extension Wording {
  /// A rule in plain words: `each kind of safeguarding partner (local authority, health and police)`.
  func rule(_ rule: Expression) -> String {
    switch rule {
    case .eachKind(let set):
      let kinds = kinds(of: set)
      return "each kind of " + self.rule(set) + (kinds.isEmpty ? "" : " (\(Self.list(kinds)))")
    case .capacity(let capacity) where capacity.isOfMeeting:
      return capacity.isVotes ? "the votes cast" : "the members present"
    case .capacity(let capacity): return capacity.word.spaced
    case .entity(let entity): return title(entity)
    case .and(let left, let right): return "\(bracketed(left)) and \(bracketed(right))"
    case .or(let left, let right): return "\(self.rule(left)), or \(self.rule(right))"
    case .not(let inner): return "not \(bracketed(inner))"
    case .list(let items): return Self.list(items.map { self.rule($0) }, last: "or")
    case .quantified(.every, .list(let items), nil):
      return "every one of \(Self.list(items.map { self.rule($0) }))"
    case .quantified(let quantifier, .capacity(let capacity), nil)
    where !capacity.isOfMeeting && quantifier.words.hasSuffix(" of"):
      return "\(quantifier.words) the \(Self.plural(capacity.word.spaced))\(quantifier.rounding)"
    case .quantified(let quantifier, let set, nil):
      return "\(quantifier.words) \(self.rule(set))\(quantifier.rounding)"
    case .step(.entity(let body), let path)
    where path.relation == .member && !path.isInverse && !path.isTransitive && path.qualifier == nil:
      return "the members of \(title(body))"
    case .literal(.truth(let truth)) where truth.reasons == .discretion: return "the chair's discretion"
    case .conditional(let test, let first, let second) where theOne(test) != nil:
      return "\(self.rule(first)) where \(self.rule(test)) is there, otherwise \(self.rule(second))"
    case .set(let operation, let left, let right):
      return "\(self.rule(left)) \(operation.rawValue) \(self.rule(right))"
    case .filter(let set, where: .quantified(.some, .step(.it, let path), nil)):
      return "\(self.rule(set)) with a \(path.name.spaced)"
    case .filter(let set, where: .quantified(.no, .step(.it, let path), nil)):
      return "\(self.rule(set)) with no \(path.name.spaced)"
    case .filter(let set, let condition): return "\(self.rule(set)) where \(named(condition))"
    case .step(let inner, let path) where path.relation == .organisation && !path.isInverse && !path.isTransitive:
      return "the organisations of \(self.rule(inner))"
    case .step: return theOne(rule) ?? those(rule) ?? named(rule)
    default: return named(rule)
    }
  }

  /// An expression as the language has it, with names in the place of ids.
  private func named(_ expression: Expression) -> String { expression.text { title($0) } }

  /// Several of a capacity: `lay members`, `relevant agencies`.
  private static func plural(_ capacity: String) -> String {
    capacity.hasSuffix("y") ? capacity.dropLast() + "ies" : capacity + "s"
  }

  /// What a rule asks for; of several of which it is not known which holds, what each does.
  func rule(_ rule: Expression, of rules: ClaimList) -> String {
    let rivals = rules.live.filter { !$0.truth.reasons.isEmpty && $0.qualification(.about) == nil }
    let words = rivals.compactMap { view.branch.expression($0.value) }.map { self.rule($0) }
    guard words.count > 1 else { return self.rule(rule) }
    let why = rivals.reduce(Reasons()) { $0.union($1.truth.reasons) }
    let doubt =
      why == .disagree ? "as papers disagree" : "which of them is not known: \(why.words.joined(separator: ", "))"
    return "\(Self.list(words, last: "or")), \(doubt)"
  }

  /// The one that a body has, in words: `the chair of Fell Board`; nil for anything else.
  func theOne(_ set: Expression) -> String? {
    guard case .step(.entity(let body), let path) = set, !path.isInverse, path.qualifier == nil,
      !path.relation.definition.isMany
    else { return nil }
    return "the \(path.name.spaced) of \(title(body))"
  }

  /// Those that a body has, in words: `the partners of Fell Board`; nil for anything else.
  private func those(_ set: Expression) -> String? {
    guard case .step(.entity(let body), let path) = set, !path.isTransitive, path.qualifier == nil,
      path.relation.definition.isMany
    else { return nil }
    return "the \(path.name.spaced) of \(title(body))"
  }

  /// One side of an `and`, in which an `or` would be misread without brackets.
  private func bracketed(_ rule: Expression) -> String {
    if case .or = rule { return "(\(self.rule(rule)))" }
    return self.rule(rule)
  }

  /// The kinds of partner that law binds together at this time, each once.
  private func kinds(of set: Expression) -> [String] {
    guard case .capacity(let capacity) = set, let partner = EntityKind.partnerCapacity(capacity.word) else { return [] }
    var kinds: [String] = []
    for duty in view.branch.entities(.duty) {
      for claim in view.claimList(of: duty, .binds).live {
        guard case .word(let word)? = claim.qualification(.capacity), view.branch.text(word) == partner,
          case .word(let kind) = claim.value
        else { continue }
        let family = EntityKind.family(of: view.branch.text(kind)).spaced
        if !kinds.contains(family) { kinds.append(family) }
      }
    }
    return kinds
  }
}

extension EntityKind {
  /// The capacity in which law binds partners together, where a word of a rule means it.
  fileprivate static func partnerCapacity(_ word: String) -> String? {
    word == "safeguarding-partner" ? word : nil
  }
}

extension Expression {
  /// Whether it is a rule on who comes, rather than a condition on what is stated.
  var isOnAttendance: Bool {
    switch self {
    case .capacity, .entity: true
    case .eachKind, .not, .quantified(_, _, nil), .and, .or, .list: children.contains(where: \.isOnAttendance)
    default: false
    }
  }
}
