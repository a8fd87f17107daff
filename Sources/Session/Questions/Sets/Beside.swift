import Analysis
import Model

/// What is said beside what a set holds: the time that it is of, who was there before it, and what a yes says.
extension AnswerWriter {
  /// The time that a figure or a priority is of, where the statement is of a time of its own: a figure without its year
  /// answers nobody, and what is for three years need not have begun.
  ///
  /// A rule of quorum or of voting that is for one matter alone says for which.
  func span(of claim: Claim) -> String {
    if [.quorum, .carriedBy].contains(claim.relation), let about = claim.qualification(.about) {
      return " · for \(wording.value(about)) alone"
    }
    guard let period = claim.periods.first, claim.periods.count == 1 else { return "" }
    switch claim.relation {
    case .figure: return " in \(period.spoken)"
    case .priority where period.first != period.last: return " · for \(period.spoken)"
    default: return ""
    }
  }

  /// Beside each thing that was found by words of what is stated of it, that statement.
  mutating func saying(_ expression: Expression, _ set: PartialSet) throws(Stop) -> [RuntimeValue: String] {
    guard case .filter(_, where: let condition) = expression, set.members.count <= Brief.most else { return [:] }
    var found: [RuntimeValue: String] = [:]
    for member in set.members {
      guard case .entity(let thing) = member.element else { continue }
      for (relation, text) in condition.wordsLookedFor {
        let claim = try run.claimList(of: thing, relation).live.first {
          wording.value($0.value).lowercased().contains(text.lowercased())
        }
        if let claim, found[member.element] == nil {
          found[member.element] = ": \(wording.value(claim.value))" + wording.doubt(claim)
        }
      }
    }
    return found
  }

  /// Says of what is for several years, of which the first is only begun, that no paper says from which day on.
  mutating func mayNotHaveBegun(_ claims: [Claim], _ draft: inout AnswerBuilder) {
    let first = claims.filter { $0.relation == .priority }.flatMap(\.periods).map(\.first)
      .first {
        $0.precision == .year && $0.range.contains(view.slice.days.start) && $0.range.start < view.slice.days.start
      }
    guard let first else { return }
    draft.note("No paper says on which day of \(first.spoken) they begin.")
  }

  /// Says of each that follows another which was still there at the time asked about that it was: a paper of that year may
  /// already use the later name.
  mutating func stillBefore(_ things: [EntityID], _ draft: inout AnswerBuilder) {
    for thing in things where branch.kind(of: thing) == .organisation {
      for claim in view.claimList(of: thing, .predecessor).live {
        guard let before = claim.value.entity, view.life(of: before).0 == .yes, let end = view.bounds(of: before).end
        else { continue }
        draft.note(
          "\(wording.title(thing).capitalised) follows \(wording.title(before)), which ends \(wording.boundary(end)) and is "
            + "still there at this time.")
      }
    }
  }

  /// That what follows a thing, or a thing that follows another, is only to come; nil where nothing is stated to.
  func toCome(_ expression: Expression) -> String? {
    guard case .step(.entity(let thing), let path) = expression, path.relation == .predecessor, !path.isTransitive
    else {
      return nil
    }
    func isToCome(_ later: EntityID) -> Boundary? {
      if case (.no, .notYet(let boundary)) = view.life(of: later) { boundary } else { nil }
    }
    let facts = path.isInverse ? branch.facts(about: thing, .predecessor) : branch.facts(of: thing, .predecessor)
    let pairs = facts.compactMap { fact in branch.value(fact).entity.map { (later: branch.subject(fact), before: $0) } }
    let told = pairs.compactMap { later, before -> String? in
      guard let boundary = isToCome(later) else { return nil }
      return "\(wording.title(later)) follows \(wording.title(before)), and \(beginning(of: later, boundary))"
    }
    guard !told.isEmpty else { return nil }
    let noun = path.isInverse ? "successors" : "predecessors"
    return "\(wording.title(thing).capitalised): \(noun): none yet; \(Wording.list(told.uniqued()))"
  }

  /// Says what a paper notes of the list that it gives as the whole, where members of that list were counted.
  mutating func notedOfList(_ expression: Expression, _ draft: inout AnswerBuilder) throws(Stop) {
    guard case .step(.entity(let body), let path) = expression, !path.isTransitive, path.qualifier == nil else {
      return
    }
    for claim in try run.claimList(of: body, .complete).live {
      guard case .relation(path.relation, isInverse: path.isInverse) = claim.value,
        let note = claim.qualification(.note)
      else { continue }
      draft.note("Of the list: \(wording.value(note)).")
    }
  }
}

extension Expression {
  /// The words that a condition looks for in what is stated of a thing, but for its name, which stands there anyway.
  fileprivate var wordsLookedFor: [(Relation, String)] {
    switch self {
    case .compare(.contains, .step(from: .it, along: let path), .literal(.text(let text))) where path.relation != .name:
      path.isInverse ? [] : [(path.relation, text)]
    case .and(let left, let right): left.wordsLookedFor + right.wordsLookedFor
    default: []
    }
  }
}
