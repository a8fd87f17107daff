import Analysis
import Model
import Rendering

/// What becomes of duties by an option: those that papers state, and those that law and guidance put on a board.
extension AnswerWriter {
  /// The duties of what ends, in one line.
  mutating func duties(_ words: PlanWording) throws(Stop) -> String {
    let plan = words.plan
    let indices = plan.ledger.indices.filter { index in
      let claim = plan.ledger[index].claim
      return branch.kind(of: claim.subject) == .duty && claim.isLive && !words.bodies(plan.ledger[index]).isEmpty
        && [.accountable, .exercisedBy, .responsible].contains(claim.relation)
    }
    let given = Set(indices.filter { plan.ledger[$0].isGivenAway }.map { plan.ledger[$0].claim.subject })
    let known = Set(indices.map { plan.ledger[$0].claim.subject }).subtracting(given)
    let touched = indices.filter { known.contains(plan.ledger[$0].claim.subject) && words.isTouched($0) }
    let tally = words.tally(indices.filter { known.contains(plan.ledger[$0].claim.subject) }) { $0.claim.subject }
    let ending = words.proposal.ending
    let silent = ending.filter { body in
      !indices.contains { words.bodies(plan.ledger[$0]).contains(body) }
    }
    var parts = known.isEmpty ? [] : [words.told(tally, "duty", "duties", words.taken(touched, by: "with"))]
    if !given.isEmpty {
      let names = given.map { wording.name($0) }.sorted()
      parts.append("\(Wording.list(names)) \(given.count == 1 ? "goes" : "go") to another by the option itself")
    }
    if !silent.isEmpty { parts.append("no paper states a duty of \(words.short(silent))") }
    parts += ending.compactMap { remit(of: $0, words) }
    for body in ending {
      let bound = try run.boundDuties(of: body).filter { $0.truth != .no }.map(\.duty).uniqued()
      parts += byForce(bound, "binds \(words.short(body)), and whoever is that board after it, to", "asks it for")
    }
    return parts.joined(separator: "; ")
  }

  /// That what a body was given to do ends with it, where nothing of the option carries it on; nil where none does.
  private func remit(of body: EntityID, _ words: PlanWording) -> String? {
    let ends = words.plan.ledger.indices.filter { index in
      let line = words.plan.ledger[index]
      guard line.claim.relation == .remit, line.claim.subject == body, !line.claim.value.isGap, !words.isTouched(index)
      else { return false }
      return switch line.outcome {
      case .ended: true
      case .onRecord: line.claim.phase == .lastStated
      case .carried, .combined, .setAside, .open: false
      }
    }
    if ends.isEmpty { return nil }
    return "the remit of \(words.short(body)), \(PlanWording.count(ends.count, "line")), ends with it"
  }

  /// What law binds the one who leaves to, whether it sits there or not, and what guidance asks of it.
  mutating func boundAnyway(_ words: PlanWording) throws(Stop) -> String {
    var parts: [String] = []
    for leaver in words.proposal.changes.compactMap(\.leaver).uniqued() {
      let bound = try run.boundDuties(of: leaver).filter { $0.truth != .no }.map(\.duty).uniqued()
      parts += byForce(bound, "binds \(words.before.name(leaver)) all the same to", "asks it all the same for")
    }
    return parts.joined(separator: "; ")
  }

  /// Duties of statute and of guidance, each under its own lead: what guidance asks for binds nobody.
  private func byForce(_ duties: [EntityID], _ binds: String, _ asks: String) -> [String] {
    func names(_ isByGuidance: Bool) -> [String] {
      duties.filter { self.isByGuidance(view.claimList(of: $0, .force)) == isByGuidance }.map { wording.name($0) }
    }
    let (law, guidance) = (names(false), names(true))
    return (law.isEmpty ? [] : ["statute \(binds): \(law.joined(separator: "; "))"])
      + (guidance.isEmpty ? [] : ["guidance \(asks): \(guidance.joined(separator: "; "))"])
  }

  /// Must by statute, should by guidance, or local.
  func forceInWords(of duty: EntityID) -> String {
    guard let claim = view.claimList(of: duty, .force).live.first else { return "force not stated" }
    let word = wording.value(claim.value)
    return ["must": "must, by statute", "should": "should, by guidance"][word] ?? word
  }

  /// What statute and guidance bind each body to that ends, one by one, and which of those that follow it they bind.
  mutating func bound(_ words: PlanWording, _ answer: inout Answer) throws(Stop) {
    var later = Evaluation(words.plan.after, budget: run.budget)
    for body in words.proposal.ending {
      var after: [(thing: EntityID, duties: Set<EntityID>)] = []
      for thing in words.plan.successors(of: body) {
        let duties = try later.boundDuties(of: thing).filter { $0.truth != .no }.map(\.duty)
        after.append((thing, Set(duties)))
      }
      for duty in try run.boundDuties(of: body) where duty.truth != .no {
        let what = "\(wording.name(duty.duty)) (\(forceInWords(of: duty.duty))): binds \(words.short(body))"
        let bound = after.filter { $0.duties.contains(duty.duty) }.map { words.after.title($0.thing) }
        let outcome = bound.isEmpty ? unbound(words, of: body) : "binds \(Wording.list(bound)) as the board of its area"
        var row = Answer.Row(cells: [.text(what), .text(outcome)], sentence: "\(what) · \(outcome)")
        row.section = "By statute and guidance"
        row.evidence = answer.collect([duty.binding], wording)
        row.entity = duty.duty
        answer.rows.append(row)
      }
    }
  }

  /// That nobody is said to be the board that a duty binds, or that it is still to be chosen whom what follows serves.
  private func unbound(_ words: PlanWording, of body: EntityID) -> String {
    let item = words.plan.open.first { item in
      switch item.kind {
      case .values(.clients), .share(.clients): item.lines.contains { words.plan.ledger[$0].claim.subject == body }
      default: false
      }
    }
    let state = item.map { "whom what follows it serves is open item \($0.number)" } ?? "nobody is said to be"
    return "binds whoever is that board after it: \(state)"
  }
}

extension Plan.Line {
  /// Whether one of the changes gives what it states to another.
  var isGivenAway: Bool {
    switch outcome {
    case .ended(.change), .ended(.replaced): true
    default: false
    }
  }
}
