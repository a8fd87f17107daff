import Analysis
import Language
import Model

/// `roles of`: what a person, post or organisation holds, chairs and sits on.
struct RolesQuestion: RowQuestion {
  let agent: EntityID

  var columns: [Answer.Column] { .columns(["role": .text, "of": .entity, "stated": .text, "when": .text]) }

  func title(_ wording: Wording) -> String { wording.name(agent) }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.roles(of: agent) }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    guard answer.rows.allSatisfy(\.stretch.isEmpty), answer.rows.contains(where: { $0.kind != .nothing }) else {
      if answer.rows.count == 1 { answer.title = "" }
      return
    }
    let wording = runner.wording
    var line = Headline(agent, wording)
    let present = answer.rows.filter { if case .role(_, .present) = $0.kind { true } else { false } }
    for role in present.map({ answer.text("role", of: $0) }).uniqued() {
      let of = present.filter { answer.text("role", of: $0) == role }.map { answer.short($0, wording) }.uniqued()
      line.pieces.append("\(role) \(of.count > 3 ? "\(of.count) things" : Wording.list(of))")
    }
    if line.pieces.isEmpty { line.pieces = [Self.nothingCertain(answer.rows)] }
    answer.title = line.text
  }
}

extension RolesQuestion {
  /// That no role is certain for the time asked about, and how many are possible then, as last stated, or of other times.
  fileprivate static func nothingCertain(_ rows: [Answer.Row]) -> String {
    func number(_ time: Answer.Row.RoleTime) -> Int {
      rows.count { if case .role(_, time) = $0.kind { true } else { false } }
    }
    let (possible, last) = (number(.possible), number(.asLast))
    let others = rows.count - possible - last
    var pieces = ["no role is \(possible == 0 ? "stated" : "certain") for this time"]
    if possible > 0 { pieces.append("\(possible) \(possible == 1 ? "is" : "are") possible") }
    if last > 0 { pieces.append("\(last) as last stated") }
    if others > 0 { pieces.append("\(others) at other times") }
    return pieces.joined(separator: "; ")
  }
}

extension Answer {
  /// What a role is of, by its short name.
  fileprivate func short(_ row: Row, _ wording: Wording) -> String {
    row.entity.map { wording.view.acronym(of: $0) ?? wording.nameAlone($0) } ?? text("of", of: row)
  }
}

extension Answer.Row.RoleTime {
  /// The heading under which roles of that time stand.
  fileprivate var heading: String {
    switch self {
    case .present: "Present"
    case .asLast: "As last stated; that it has ended is not stated"
    case .possible: "Possible"
    case .inTurn: "In turn, and now the turn of another"
    case .former: "Formerly, or last stated"
    case .later: "Later"
    }
  }
}

extension RolesQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    agent = try resolver.thing(.subject)
  }
}

extension AnswerWriter {
  fileprivate mutating func roles(of agent: EntityID) throws(Stop) -> AnswerBuilder {
    var draft = AnswerBuilder()
    // Who wrote a paper's foreword has no role by it.
    let own = try run.roles(of: agent).filter { role in
      role.claim.qualification(.capacity).map { wording.value($0) } != "author"
    }
    let roles = own.map { ($0, time(of: $0, by: agent)) }
    for time in Answer.Row.RoleTime.allCases {
      for (role, own) in roles where own == time { self.role(role, time, by: agent, &draft) }
    }
    if draft.rows.isEmpty {
      draft.add(
        [.unknown("none stated"), .text(""), .text(""), .text("")], "\(wording.name(agent)): no role is stated",
        entity: agent, kind: .nothing, on: [])
      let members = try run.claimList(of: agent, .actsFor).live.map { wording.value($0.value) + wording.doubt($0) }
      if !members.isEmpty { draft.note("It acts for \(Wording.list(members)).") }
      try searched(for: nil, of: agent, &draft)
    }
    return draft
  }

  /// Of what time a role of someone is; nil where it is none of theirs.
  private func time(of role: Role, by agent: EntityID) -> Answer.Row.RoleTime? {
    let claim = role.claim
    if branch.choice(claim.value) != nil, role.turn == nil, claim.isOver { return .former }
    // A turn is of the one whose post has it too.
    if branch.choice(claim.value) != nil, role.turn != agent, role.turn == nil || role.turn != role.through {
      return role.turn == nil ? .possible : .inTurn
    }
    switch claim.phase {
    case .inForce where claim.truth == .yes: return wording.lastStated(claim).isEmpty ? .present : .asLast
    case .inForce, .planned: return claim.truth == .no ? nil : .possible
    case .notYet, .firstStated: return .later
    default: return .former
    }
  }

  /// A post with the body or organisation it sits in, for many posts share a name.
  private func post(_ claim: Claim, _ wording: Wording) -> String {
    let now = view.claimList(of: claim.subject, .organisation).live
    let stated = branch.facts(of: claim.subject, .organisation).compactMap { branch.value($0).entity }
    var places = now.compactMap(\.value.entity)
    if places.isEmpty { places = Array(stated.suffix(1)) }
    let areAll = now.allSatisfy { $0.truth == .yes }
    let names = Wording.list(places.map { wording.title($0) }, last: areAll ? "and" : "or")
    let place = places.isEmpty ? "" : " at " + names
    return wording.name(claim.subject) + place + wording.qualifications(claim)
  }

  /// For whom a post has a seat that is of another organisation than its own; empty of any other role.
  private func behalf(_ role: Role, by agent: EntityID) -> String {
    let post = role.through ?? agent
    guard let organisation = role.claim.value.entity, branch.kind(of: post) == .post, organisation != post,
      role.claim.qualification(.through) != nil,
      !branch.facts(of: post, .organisation).contains(where: { branch.value($0).entity == organisation })
    else { return "" }
    return ", for " + wording.title(organisation)
  }

  private func role(
    _ role: Role, _ time: Answer.Row.RoleTime, by agent: EntityID, _ draft: inout AnswerBuilder
  ) {
    let claim = role.claim
    let last = wording.lastStated(claim)
    let phase = wording.phase(claim)
    // What is of another time has the names of that time.
    let then = last.isEmpty && phase.isEmpty ? wording : wording.then(claim)
    var words =
      claim.relation == .holder ? "holds the post of \(post(claim, then))" : then.inverseClause(claim)
    words += behalf(role, by: agent)
    if let post = role.through { words += ", as \(then.name(post))" }
    if branch.choice(claim.value) != nil { words += " · \(then.value(claim.value))" }
    if let turn = role.turn { words += " · now \(then.title(turn))" }
    words += phase.isEmpty ? wording.limits(claim) + wording.doubt(claim) : " · " + phase
    if !last.isEmpty || claim.phase == .lastStated { words += role.holding.words }
    draft.add(
      [
        .text((claim.relation.definition.inverse ?? claim.relation.definition.name).spaced),
        then.cell(claim.subject), .text(wording.periods(claim)), .text(time.heading),
      ], words, section: time.heading, isPossible: time == .possible, entity: claim.subject, lastStated: last,
      kind: .role(claim.relation, time), on: [claim])
  }
}

extension Role.Holding {
  /// What follows the time of a statement that is of the post, and not of the one who holds it.
  fileprivate var words: String {
    switch self {
    case .named: ""
    case .another: ", of the post, which another then held"
    case .nobody: ", of the post; who held it then is not named"
    }
  }
}
