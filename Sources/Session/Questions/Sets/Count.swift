import Analysis
import Language
import Model

/// `count`: how many things an expression denotes.
struct CountQuestion: RowQuestion {
  let expression: Expression

  var columns: [Answer.Column] { .columns(["count": .count]) }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.count(expression) }
}

extension CountQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    expression = try resolver.expression(.expression)
  }
}

extension AnswerWriter {
  mutating func count(_ expression: Expression) throws(Stop) -> AnswerBuilder {
    run.doubtsLastStated = true
    var set = try run.set(expression)
    var draft = AnswerBuilder()
    // Every thing of a kind is counted where it is listed.
    if let kind = expression.wholeKind {
      let (here, elsewhere) = ofPlace(set, kind)
      set = here
      noteElsewhere(elsewhere, "counts", &draft)
    }
    draft.isComplete = set.isComplete
    let least = set.certain.count
    // What is only planned is told below, and is none of those that may be there by what papers state.
    let isOnlyPlanned = expression.wholeKind == nil && set.possible.allSatisfy { $0.reasons == .planned }
    let planned = isOnlyPlanned ? set.possible.count : 0
    let most = least + set.possible.count + set.unnamed
    let known = set.isOpen ? " known" : ""
    var words =
      try members(set, expression, known)
      ?? (most == planned && set.isOpen ? "none" : Self.range(least, most - planned)) + known
    words += try partnersBeside(expression, set)
    if most == planned, !set.isComplete, let past = try past(expression) { words += "; " + past }
    draft.add([.count(least: least, most: set.isOpen ? nil : most)], words, isPossible: least != most, on: [])
    if set.isOpen { draft.note("The papers do not give a full list: there may be more.") }
    try notedOfList(expression, &draft)
    unnamed(set, &draft)
    try vacancies(expression, &draft)
    if expression.wholeKind != nil { noteLater(set, &draft) }
    if set.isEmpty {
      explainSilence(expression, &draft)
      if let gap = try gap(expression) { draft.note("the sources say of it: " + self.gap(gap)) }
      if !set.isComplete { try searched(for: expression, &draft) }
    }
    try unmentioned(expression, &draft)
    overruled(&draft)
    notePossible(set, &draft)
    return draft
  }

  /// How many are only possible, and why.
  private func notePossible(_ set: PartialSet, _ draft: inout AnswerBuilder) {
    if let first = set.possible.first {
      let isPlanned = set.possible.allSatisfy { $0.reasons == .planned }
      let count = set.possible.count
      draft.note(
        isPlanned
          ? "\(count) more \(count == 1 ? "is" : "are") planned."
          : "\(count) \(count == 1 ? "is" : "are") only possible: " + first.reasons.words.joined(separator: ", ") + ".")
    }
  }

  private static func range(_ least: Int, _ most: Int) -> String {
    least == most ? "\(least)" : "\(least) to \(most)"
  }

  /// How many on a list of members are members, and how many are there besides: who only advises, observes or is invited;
  /// nil where the list holds nobody but members.
  private mutating func members(_ set: PartialSet, _ expression: Expression, _ known: String) throws(Stop) -> String? {
    guard case .step(.entity(let body), let path) = expression, path.relation == .member, !path.isInverse,
      !path.isTransitive, path.qualifier == nil
    else { return nil }
    let tally = try run.tally(of: set, on: body)
    if tally.beside.most == 0 { return nil }
    let members =
      Self.range(tally.members.least, tally.members.most) + (tally.members.most == 1 ? " member" : " members")
    let beside = Self.range(tally.beside.least, tally.beside.most)
    return "\(members)\(known), and \(beside) more who only "
      + (tally.beside.most == 1 ? "advises, observes or is invited" : "advise, observe or are invited")
  }

  /// The statutory partners who are told of beside the members of a list that is not whole; empty where none is.
  private mutating func partnersBeside(_ expression: Expression, _ set: PartialSet) throws(Stop) -> String {
    guard set.isOpen, case .step(.entity(let body), let path) = expression, path.relation == .member, !path.isInverse,
      !path.isTransitive, path.qualifier == nil
    else { return "" }
    let partners = try partnersBeside(run.members(of: body)).count { $0.truth == .yes }
    if partners == 0 { return "" }
    return ", beside \(partners) statutory \(partners == 1 ? "partner" : "partners")"
  }

  /// What was last stated where nothing is stated now: `21 last stated in 2020/21`; nil where nothing was.
  private mutating func past(_ expression: Expression) throws(Stop) -> String? {
    guard case .step(let from, let path) = expression, !path.isTransitive else { return nil }
    var former: [Claim] = []
    for element in try run.set(from).certain {
      guard case .entity(let entity) = element else { continue }
      let claimList =
        try path.isInverse ? run.claimList(about: entity, path.relation) : run.claimList(of: entity, path.relation)
      former += claimList.claims.filter { $0.isOver && !$0.value.isGap && !view.isPlanned($0) }
    }
    guard !former.isEmpty else { return nil }
    let periods = Set(former.flatMap(\.periods)).sorted { $0.range.start < $1.range.start }.map(\.spoken)
    return "\(former.count) last stated in \(Wording.list(periods))"
  }
}

extension Expression {
  /// The kind of which it is every thing, or only some of them.
  fileprivate var wholeKind: EntityKind? {
    switch self {
    case .all(let kind): kind
    case .filter(let set, _): set.wholeKind
    default: nil
    }
  }
}
