public import Language
import Model

/// Checks of a loaded model that need all of it: what is used and never declared, what may stand at a relation's end,
/// and whether every citation lies where its source says.
struct ModelCheck {
  private let store: FactStore
  private let branch: Branch
  private let texts: [SourceText]
  private(set) var diagnostics: [LocatedDiagnostic] = []
  /// For each file the first fact that no source is cited for, with how many there are.
  private(set) var uncited: [UncitedFacts] = []
  /// What one paper says that cannot be so: `check` fails for it, and whoever loads the model is told at once.
  private(set) var warnings: [LocatedDiagnostic] = []

  init(store: FactStore, texts: [SourceText], requiresEvidence: Bool) {
    self.store = store
    self.texts = texts
    branch = Branch(base: store)
    let inRules = RuleCheck.unknown(in: branch)
    for (id, place) in store.undeclared {
      let isInRule = inRules.contains(id)
      // In a rule of quorum or votes the chair is told as that of a body.
      let isRelation = !isInRule && ["chair", "vice-chair", "scrutineer", "leader"].contains(id)
      let near =
        isRelation ? ["BODY.\(id)"] : Suggestion.nearest(to: id, among: isInRule ? RuleCheck.relationWords + ids : ids)
      report(isInRule ? .unknownInRule : .undeclared, at: place, length: id.utf8.count, [id], suggestions: near)
    }
    checkEnds()
    for mistake in RuleCheck(branch).mistakes {
      report(mistake.code, at: branch.fact(mistake.fact).place, mistake.arguments, expected: mistake.expected)
    }
    for mistake in FormulaCheck(branch).mistakes {
      report(mistake.code, at: branch.fact(mistake.fact).place, mistake.arguments, expected: mistake.expected)
    }
    for mistake in QuorumCheck(branch).mistakes + ConsistencyCheck(branch).mistakes {
      let place = branch.fact(mistake.fact).place
      if !Self.warned.contains(mistake.code) {
        report(mistake.code, at: place, mistake.arguments, expected: mistake.expected)
      } else if let told = located(mistake.code, at: place, mistake.arguments, expected: mistake.expected) {
        warnings.append(told)
      }
    }
    warnOfReservedIDs()
    checkCitations(requiresEvidence: requiresEvidence)
  }

  /// What papers may say, and cannot all be as they say.
  private static let warned: Set<Code> = [
    .secondHolder, .sameStep, .notThereYet, .bothWays, .otherDay, .neverByList, .followsLater, .overBefore, .voteOfNone,
    .ownDeputy, .begunApart,
  ]

  /// Who takes part and has a word of expressions for its id is not meant where one names that word.
  private mutating func warnOfReservedIDs() {
    for kind in [EntityKind.organisation, .body, .post, .person] {
      for entity in branch.entities(kind) {
        let id = branch.id(of: entity)
        guard let meaning = ReservedWord.meaning(of: id) else { continue }
        let places = branch.facts(of: entity).map { branch.fact($0).place }
        let told = located(
          .reservedID, at: places.first ?? nil, [id, meaning, kind.word], expected: [Expectation.quotedName.words])
        guard let told else { continue }
        warnings.append(told)
      }
    }
  }

  private var ids: [String] { branch.entities().map { branch.id(of: $0) } }

  private mutating func report(
    _ code: Code, at place: Place?, length: Int? = nil, _ arguments: [String], expected: [String] = [],
    suggestions: [String] = []
  ) {
    let told = located(code, at: place, length: length, arguments, expected: expected, suggestions: suggestions)
    if let told { diagnostics.append(told) }
  }

  private func located(
    _ code: Code, at place: Place?, length: Int? = nil, _ arguments: [String], expected: [String] = [],
    suggestions: [String] = []
  ) -> LocatedDiagnostic? {
    guard let place, Int(place.file) < texts.count else { return nil }
    let text = texts[Int(place.file)]
    let start = Int(place.offset)
    let end = length.map { start + $0 } ?? text.line(at: start).upperBound
    let diagnostic = Diagnostic(
      code, in: text.name, at: start..<max(start, end), arguments, expected: expected, suggestions: suggestions)
    return LocatedDiagnostic(diagnostic, in: text)
  }

  /// Both ends of every fact are of kinds that the relation allows.
  private mutating func checkEnds() {
    let subjects = Schema.relations.map { Self.mask($0.subjects) }
    let objects = Schema.relations.map { definition -> UInt32 in
      switch definition.object {
      case .entity(let kinds), .entityOrText(let kinds): Self.mask(kinds)
      default: .max
      }
    }
    for misplaced in store.misplaced(subjects: subjects, objects: objects) {
      let fact = branch.fact(misplaced)
      let definition = fact.relation.definition
      if let kind = branch.kind(of: fact.subject), !definition.subjects.isEmpty, !definition.subjects.contains(kind) {
        report(.clauseNotForKind, at: fact.place, [definition.clause, kind.indefinite])
      } else if let object = fact.value.entity, let kind = branch.kind(of: object) {
        var (wanted, expected) = ("another kind", [String]())
        if case .entity(let kinds) = definition.object {
          wanted = kinds.map(\.indefinite).joined(separator: " or ")
          // A person chairs, sits and answers by a post, so that the seat stays when the person goes.
          if kind == .person, kinds.contains(.post) {
            expected = [Expectation.postHeld(by: branch.id(of: object)).words]
          }
        }
        report(.wrongKind, at: fact.place, [branch.id(of: object), kind.indefinite, wanted], expected: expected)
      }
    }
  }

  private static func mask(_ kinds: [EntityKind]) -> UInt32 {
    kinds.isEmpty ? .max : kinds.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
  }

  // MARK: Citations

  private mutating func checkCitations(requiresEvidence: Bool) {
    var outlines: [EntityID: Outline] = [:]
    for source in branch.entities(.source) { outlines[source] = Outline(of: source, in: branch) }
    for (attestation, reference) in store.citations {
      let source = attestation.source
      let kind = branch.kind(of: source)
      guard kind == .source || kind == .document else {
        if kind != nil { report(.unknownSource, at: branch.fact(reference).place, [branch.id(of: source)]) }
        continue
      }
      guard let mistake = outlines[source]?.mistake(attestation, of: source, in: branch) else { continue }
      report(
        mistake.code, at: branch.fact(reference).place, mistake.arguments, expected: mistake.expected,
        suggestions: mistake.suggestions)
    }
    guard requiresEvidence else { return noteUncited() }
    for reference in store.withoutEvidence { report(.noEvidence, at: branch.fact(reference).place, []) }
  }

  /// Facts without evidence are allowed in a user's model, and told.
  private mutating func noteUncited() {
    var found: [UInt32: (first: Place, count: Int)] = [:]
    for reference in store.withoutEvidence {
      guard let place = branch.fact(reference).place, Int(place.file) < texts.count else { continue }
      let known = found[place.file]
      let first = known.map { $0.first.offset <= place.offset ? $0.first : place } ?? place
      found[place.file] = (first, (known?.count ?? 0) + 1)
    }
    for (file, entry) in found.sorted(by: { $0.key < $1.key }) {
      let text = texts[Int(file)]
      let start = Int(entry.first.offset)
      let diagnostic = Diagnostic(.noEvidence, in: text.name, at: start..<max(start, text.line(at: start).upperBound))
      uncited.append(UncitedFacts(first: LocatedDiagnostic(diagnostic, in: text), count: entry.count))
    }
  }
}

/// The facts of one file that no source is cited for.
public struct UncitedFacts: Sendable {
  /// The first of them, with its place.
  public let first: LocatedDiagnostic
  /// How many there are in the file.
  public let count: Int
}

/// What is wrong with a fact, before its place in the text is known.
struct FactMistake {
  let code: Code
  let fact: FactRef
  /// What the message speaks of.
  let arguments: [String]
  /// What could have stood there.
  var expected: [String] = []
}
