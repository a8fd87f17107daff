import Analysis
import Model

/// How open items and their choices read.
extension PlanWording {
  /// What is open, in a few words.
  func title(_ item: OpenItem) -> String {
    switch item.kind {
    case .values(let relation): "which \(noun(relation))"
    case .quorum: "which quorum"
    case .shared(let body): "\(before.name(body)), which the merged bodies share"
    case .seats(let agent): "role conflict: \(before.name(agent)) would chair and scrutinise"
    case .duties(let one, let other): "one duty or two: \(before.name(one)), \(before.name(other))"
    case .named(let thing): "\(before.name(thing)) names a merged body among others"
    case .halfStated(let relation, _): "which \(noun(relation))"
    case .doubtful: "it is not known whether this holds on \(plan.merger.eve.spoken): \(doubtful(item))"
    }
  }

  /// The statement whose day is in doubt.
  private func doubtful(_ item: OpenItem) -> String {
    Wording.list(item.lines.map { clause(plan.ledger[$0]) })
  }

  private func noun(_ relation: Relation) -> String {
    switch relation {
    case .kind: "kind of body"
    case .meets: "rhythm of meetings"
    default: relation.definition.name.spaced
    }
  }

  /// Why it is open, in a sentence.
  func reason(_ item: OpenItem) -> String {
    switch item.kind {
    case .values(let relation):
      return "\(item.options.count) are stated, and \(successor) can have one \(noun(relation))"
    case .halfStated(let relation, let silent):
      return
        "no \(noun(relation)) is stated for \(short(silent)); whether the other's would hold for \(successor) is for "
        + "its partners to say"
    case .quorum(let silent):
      if silent.isEmpty { return "the rules differ" }
      let rest =
        item.options.isEmpty ? "" : "; whether the other's rule would hold for \(successor) is for its partners to say"
      return "no quorum is stated for \(short(silent))\(rest)"
    case .shared:
      return "with one body in their place, no source says what becomes of it"
    case .seats:
      return "whoever scrutinises should not chair what is scrutinised"
    case .duties: return "the names say that it may be the same duty"
    case .named: return "what it says of one of them cannot be carried over by itself"
    case .doubtful: return "its day is not stated closely enough"
    }
  }

  /// What keeping an option means.
  func meaning(_ item: OpenItem, _ position: Int) -> String {
    let option = item.options[position]
    switch item.kind {
    case .shared: return "it goes on, as part of \(successor)"
    case .seats:
      return position == 0 ? "it chairs, and no longer scrutinises" : "it scrutinises, and does not chair"
    case .duties(let one, let other): return "one duty, under the name \(before.name(position == 0 ? one : other))"
    case .doubtful: return "it holds, and goes on with \(successor)"
    case .values, .halfStated, .quorum, .named:
      guard let line = option.lines.first else { return "" }
      let of = plan.merger.merged.filter { body in option.lines.contains { bodies(plan.ledger[$0]).contains(body) } }
      return "\(before.value(plan.ledger[line].claim.value)), as \(short(of)) \(of.count == 1 ? "has" : "have") it"
    }
  }

  /// What keeping none means.
  func drop(_ item: OpenItem) -> String {
    switch item.kind {
    case .shared: "it ends with them"
    case .values, .halfStated, .quorum: "none: not stated for \(successor)"
    default: "it ends"
    }
  }

  /// What words mean in its place.
  func words(_ item: OpenItem) -> String {
    switch item.kind {
    case .seats: "both, and your reason is kept with it"
    case .duties: "two duties, for that reason"
    default: "not stated yet, with your words beside it"
    }
  }

  /// What was chosen, in a sentence.
  func settled(_ item: OpenItem) -> String {
    let changed = plan.items.filter { $0.changedBy == item.number }.map {
      "; item \($0.number) (\(title($0))) is changed by it: \(noChair)"
    }
    return "item \(item.number) (\(title(item))): " + (choice(item) ?? "open") + changed.joined()
  }

  /// What was chosen; nil when it is open.
  func choice(_ item: OpenItem) -> String? {
    if let other = item.settledBy { return "settled by the choice for item \(other)" }
    if let other = item.changedBy { return "changed by the choice for item \(other): \(noChair)" }
    switch item.resolution {
    case nil: return nil
    case .keep(let position): return meaning(item, position)
    case .drop: return drop(item)
    case .words(let words): return "“\(words)”, " + self.words(item)
    }
  }

  /// The choices, each as what to type and what it means.
  func choices(_ item: OpenItem) -> [(type: String, means: String)] {
    let start = "resolve \(item.number)"
    var choices = item.options.indices.map { (type: "\(start) keep \(OpenItem.letter($0))", means: meaning(item, $0)) }
    if item.takesDrop { choices.append((type: "\(start) drop", means: drop(item))) }
    choices.append((type: "\(start) as WORDS", means: words(item)))
    return choices
  }
}
