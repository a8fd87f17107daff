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
    guard answer.rows.allSatisfy(\.stretch.isEmpty), answer.rows.contains(where: { !$0.section.isEmpty }) else {
      if answer.rows.count == 1 { answer.title = "" }
      return
    }
    var line = Headline(agent, runner.wording)
    let present = answer.rows.filter { $0.section == "Present" }
    for role in present.map(\.cells[0].text).uniqued() {
      let of = present.filter { $0.cells[0].text == role }.map { runner.short($0) }.uniqued()
      line.pieces.append("\(role) \(of.count > 3 ? "\(of.count) things" : Wording.list(of))")
    }
    if line.pieces.isEmpty { line.pieces = ["no role is stated for this time; \(answer.rows.count) at other times"] }
    answer.title = line.text
  }
}

extension QueryRunner {
  /// What a role is of, by its short name.
  fileprivate func short(_ row: Answer.Row) -> String {
    row.entity.map { wording.view.acronym(of: $0) ?? wording.nameAlone($0) } ?? row.cells[1].text
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
    var sections: [(String, [Role])] = [
      ("Present", []), ("As last stated; that it has ended is not stated", []), ("Possible", []),
      ("In turn, and now the turn of another", []), ("Formerly, or last stated", []), ("Later", []),
    ]
    for role in try run.roles(of: agent) {
      let claim = role.claim
      if branch.choice(claim.value) != nil, role.turn != agent {
        sections[role.turn == nil ? 2 : 3].1.append(role)
        continue
      }
      switch claim.phase {
      case .inForce where claim.truth == .yes && wording.lastStated(claim).isEmpty:
        sections[0].1.append(role)
      case .inForce where claim.truth == .yes: sections[1].1.append(role)
      case .inForce, .planned: if claim.truth != .no { sections[2].1.append(role) }
      case .notYet, .firstStated: sections[5].1.append(role)
      default: sections[4].1.append(role)
      }
    }
    for (section, roles) in sections {
      for role in roles { self.role(role, section, &draft) }
    }
    if draft.rows.isEmpty {
      draft.add(
        [.unknown("none stated"), .text(""), .text(""), .text("")], "\(wording.title(agent)): no role is stated",
        entity: agent, on: [])
      try searched(for: nil, of: agent, &draft)
    }
    return draft
  }

  /// A post with the body or organisation it sits in, for many posts share a name.
  private func post(_ claim: Claim, _ wording: Wording) -> String {
    let places = branch.facts(of: claim.subject, .organisation).compactMap { branch.value($0).entity }
    let place = places.last.map { " at " + wording.title($0) } ?? ""
    return wording.name(claim.subject) + place + wording.qualifications(claim)
  }

  private func role(_ role: Role, _ section: String, _ draft: inout AnswerBuilder) {
    let claim = role.claim
    let last = wording.lastStated(claim)
    let phase = wording.phase(claim)
    // What is of another time has the names of that time.
    let then = last.isEmpty && phase.isEmpty ? wording : wording.then(claim)
    var words =
      claim.relation == .holder ? "holds the post of \(post(claim, then))" : then.inverseClause(claim)
    if let post = role.through { words += ", as \(then.name(post))" }
    if branch.choice(claim.value) != nil { words += " · \(then.value(claim.value))" }
    if let turn = role.turn { words += " · now \(then.title(turn))" }
    words += phase.isEmpty ? wording.limits(claim) + wording.doubt(claim) : " · " + phase
    if !last.isEmpty || claim.phase == .lastStated { words += role.holding.words }
    draft.add(
      [
        .text((claim.relation.definition.inverse ?? claim.relation.definition.name).spaced),
        then.cell(claim.subject), .text(wording.periods(claim)), .text(section),
      ], words, section: section, isPossible: section == "Possible", entity: claim.subject, lastStated: last,
      on: [claim])
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
