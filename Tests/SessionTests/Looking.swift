import Language
import Model
import Session
import Testing

/// A model as text, and what a view of it says.
struct Looking {
  private let branch: Branch

  /// Reads the model, which must be free of mistakes.
  init(_ model: String, _ location: SourceLocation = #_sourceLocation) {
    let loaded = LoadedModel.files([SourceText(name: "model.gov", model)], name: "model")
    for mistake in loaded.diagnostics { Issue.record("\(Telling().text(mistake))", sourceLocation: location) }
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

  private func words(_ moment: Moment) -> String {
    (moment.opening == nil ? "" : "?") + "\(moment.days.start)..\(moment.days.last)"
      + (moment.closing == nil ? "" : "?")
  }

  /// What is stated of a relation of a thing, a line a stretch: each statement with its truth and its place in its life.
  func listing(_ path: String, at period: String, knownBy: String? = nil) -> String {
    let parts = path.split(separator: ".").map(String.init)
    guard let period = Self.period(period), parts.count == 2, let entity = branch.entity(id: parts[0]) else {
      return "nothing"
    }
    let moments = branch.stretches(of: period)
    let lines = moments.map { moment -> String in
      let view = View(branch, at: moment, knownBy: knownBy.flatMap { Self.period($0)?.range.last })
      let listing =
        if let relation = Schema.relation(named: parts[1]) {
          view.listing(of: entity, relation)
        } else {
          view.listing(about: entity, Schema.relation(inverse: parts[1]) ?? .name)
        }
      let words = listing.standings.map { self.words($0, isInverse: Schema.relation(named: parts[1]) == nil) }
      let lead = moments.count > 1 ? self.words(moment) + ": " : ""
      return lead + (words.isEmpty ? ["nothing"] : words).joined(separator: ", ")
        + (listing.isComplete ? " (whole)" : "")
    }
    return lines.joined(separator: "\n")
  }

  private func words(_ standing: Standing, isInverse: Bool) -> String {
    let object = isInverse ? branch.id(of: standing.subject) : value(standing.value)
    let truth =
      standing.truth.reasons.isEmpty ? standing.truth.word : standing.truth.reasons.words.joined(separator: "+")
    let facts = standing.facts.count > 1 ? " of \(standing.facts.count)" : ""
    return "\(object)\(facts) \(phase(standing.phase)) [\(truth)]"
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

  private func phase(_ phase: Standing.Phase) -> String {
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
    let views = [one, other].map { View(branch, at: Moment($0.range.start)) }
    return Self.words(Difference.between(views[0], views[1]), self, self)
  }

  /// What differs between this model and another on one day.
  func difference(from other: Looking, on day: String) -> String {
    guard let day = Self.period(day)?.range.start else { return "no day" }
    return Self.words(
      Difference.between(View(other.branch, at: Moment(day)), View(branch, at: Moment(day))), other, self)
  }

  /// A statement that ended or was replaced is of the old view, any other of the new one.
  private static func words(_ difference: Difference, _ old: Looking, _ new: Looking) -> String {
    difference.changes.map { change in
      let standing = change.standing
      let view = change.kind == .ended || change.kind == .notMentioned ? old : new
      let before = change.replaced.map { old.value($0.value) + " -> " } ?? ""
      return "\(change.kind) \(view.branch.id(of: standing.subject)) \(standing.relation.definition.name) "
        + before + view.value(standing.value)
    }.joined(separator: "\n")
  }
}
