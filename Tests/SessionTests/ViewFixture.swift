import Language
import Model
import Session
import Testing

/// A model as text, and what a view of it says.
struct ViewFixture {
  private let branch: Branch

  /// Reads the model, which must be free of mistakes.
  init(_ model: String, _ location: SourceLocation = #_sourceLocation) {
    let loaded = LoadedModel.files([SourceText(name: "model.gov", model)], name: "model")
    for mistake in loaded.diagnostics { Issue.record("\(DiagnosticText().text(mistake))", sourceLocation: location) }
    branch = Branch(base: loaded.store)
  }

  /// A period as the language writes it.
  static func period(_ text: String) -> WrittenPeriod? {
    for case .statement(let statement) in Parser.parse(SourceText(name: "period", "at \(text)")).items {
      if case .period(let period)? = statement.argument(.period) { return period }
    }
    return nil
  }

  /// The stretches of a period: `2022-01-01..2022-03-31`, with `?` at an end whose day is not known.
  func stretches(_ period: String) -> [String] {
    guard let period = Self.period(period) else { return ["no period"] }
    return branch.stretches(of: period).map(words)
  }

  private func words(_ slice: TimeSlice) -> String {
    (slice.opening == nil ? "" : "?") + "\(slice.days.start)..\(slice.days.last)"
      + (slice.closing == nil ? "" : "?")
  }

  /// What is stated of a relation of a thing, a line a stretch: each statement with its truth and its place in its life.
  func claimList(_ path: String, at period: String, knownBy: String? = nil) -> String {
    let parts = path.split(separator: ".").map(String.init)
    guard let period = Self.period(period), parts.count == 2, let entity = branch.entity(id: parts[0]) else {
      return "nothing"
    }
    let slices = branch.stretches(of: period)
    let lines = slices.map { slice -> String in
      let view = View(branch, at: slice, knownBy: knownBy.flatMap { Self.period($0)?.range.last })
      let claimList =
        if let relation = Schema.relation(named: parts[1]) {
          view.claimList(of: entity, relation)
        } else {
          view.claimList(about: entity, Schema.relation(inverse: parts[1]) ?? .name)
        }
      let words = claimList.claims.map { self.words($0, isInverse: Schema.relation(named: parts[1]) == nil) }
      let lead = slices.count > 1 ? self.words(slice) + ": " : ""
      return lead + (words.isEmpty ? ["nothing"] : words).joined(separator: ", ")
        + (claimList.isComplete ? " (whole)" : "")
    }
    return lines.joined(separator: "\n")
  }

  private func words(_ claim: Claim, isInverse: Bool) -> String {
    let object = isInverse ? branch.id(of: claim.subject) : value(claim.value)
    let truth =
      claim.truth.reasons.isEmpty ? claim.truth.word : claim.truth.reasons.words.joined(separator: "+")
    let facts = claim.facts.count > 1 ? " of \(claim.facts.count)" : ""
    return "\(object)\(facts) \(phase(claim.phase)) [\(truth)]"
  }

  private func value(_ value: Value) -> String {
    switch value {
    case .entity(let entity): branch.id(of: entity)
    case .vacant: "vacant"
    case .notStated: "not-stated"
    case .text(let text), .word(let text): branch.text(text)
    case .rhythm(let rhythm): "\(rhythm)"
    case .nothing: "it"
    default: "value"
    }
  }

  private func phase(_ phase: Claim.Phase) -> String {
    switch phase {
    case .inForce: "holds"
    case .planned: "planned"
    case .notYet: "not yet"
    case .ended: "ended"
    case .lastStated: "last stated"
    case .firstStated: "first stated"
    case .replaced: "replaced"
    case .outranked: "outranked"
    case .notMentioned(let source): "not mentioned since \(branch.id(of: source))"
    }
  }

  /// What differs between two days, a line each: `changed board chair: a -> b`.
  func difference(_ first: String, _ second: String) -> String {
    guard let one = Self.period(first), let other = Self.period(second) else { return "no period" }
    let views = [one, other].map { View(branch, at: TimeSlice($0.range.start)) }
    return Self.words(ViewDiff.between(views[0], views[1]), self, self)
  }

  /// What differs between this model and another on one day.
  func difference(from other: ViewFixture, on day: String) -> String {
    guard let day = Self.period(day)?.range.start else { return "no day" }
    return Self.words(
      ViewDiff.between(View(other.branch, at: TimeSlice(day)), View(branch, at: TimeSlice(day))), other, self)
  }

  /// A statement that ended or was replaced is of the old view, any other of the new one.
  private static func words(_ difference: ViewDiff, _ old: ViewFixture, _ new: ViewFixture) -> String {
    difference.changes.map { change in
      let claim = change.claim
      let view = change.kind == .ended || change.kind == .notMentioned ? old : new
      let before = change.replaced.map { old.value($0.value) + " -> " } ?? ""
      return "\(change.kind) \(view.branch.id(of: claim.subject)) \(claim.relation.definition.name) "
        + before + view.value(claim.value)
    }.joined(separator: "\n")
  }
}
