import Analysis
import Language
import Model

/// `holders`: who holds which seat and post of a body or a place, and by which way.
struct HoldersQuestion: RowQuestion {
  let place: EntityID
  /// The earlier time that it is held against; nil for none.
  let since: WrittenPeriod?

  var columns: [Answer.Column] {
    [
      Answer.Column("body", .entity), Answer.Column("role", .text), Answer.Column("seat", .text),
      Answer.Column("by", .text, title: "by the post"), Answer.Column("holder", .text),
    ] + (since == nil ? [] : [Answer.Column("before", .text)])
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.holders(self) }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let rows = answer.rows.filter { $0.entity != nil }
    guard !rows.isEmpty, rows.allSatisfy(\.stretch.isEmpty) else { return }
    let name = runner.wording.view.acronym(of: place) ?? runner.wording.name(place)
    if let since {
      answer.title =
        "\(name): \(rows.count) \(rows.count == 1 ? "holding is" : "holdings are") not as in \(since.spoken)."
    } else {
      let unnamed = rows.count { $0.section == Self.unnamed }
      let bodies = rows.map { answer.cell("body", of: $0) }.uniqued().count
      answer.title =
        "\(name): \(rows.count) \(rows.count == 1 ? "seat" : "seats") on \(bodies) \(bodies == 1 ? "body" : "bodies"); "
        + (unnamed == 0 ? "a holder is named for each." : "for \(unnamed) no paper names a holder.")
    }
    answer.isList = true
  }

  static let unnamed = "No holder is named"
}

extension HoldersQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    place = try resolver.thing(.subject)
    since = resolver.arguments.periodIfAny(.start)
  }
}

/// A seat on a body, and who is in it.
private struct HeldSeat {
  let body: EntityID
  let role: String
  /// The member, partner or chair.
  let agent: EntityID?
  let seat: String
  let post: String
  let holder: String
  let isNamed: Bool
  let isCertain: Bool
  let claims: [Claim]

  /// What stays the same while holders come and go.
  var key: [String] { ["\(body)", role, seat, post] }
}

extension AnswerWriter {
  fileprivate mutating func holders(_ question: HoldersQuestion) throws(Stop) -> AnswerBuilder {
    let bodies = branch.entities(.body).filter { branch.belongs($0, to: question.place) }
    let now = try heldSeats(of: bodies)
    var draft = AnswerBuilder()
    if let since = question.since {
      try changed(now, since, bodies, &draft)
    } else {
      for isNamed in [false, true] {
        for seat in now where seat.isNamed == isNamed {
          draft.add(
            cells(seat), sentence(seat), section: isNamed ? "Held" : HoldersQuestion.unnamed,
            isPossible: !seat.isCertain, entity: seat.agent ?? seat.body, on: seat.claims)
        }
      }
    }
    if draft.rows.isEmpty {
      let words = question.since == nil ? "no seat is stated for this time" : "no holding is stated to differ"
      let rest = [Answer.Cell](repeating: .text(""), count: question.columns.count - 1)
      draft.add([.unknown(words)] + rest, "\(wording.title(question.place)): \(words)", isPossible: true, on: [])
    }
    return draft
  }

  private func cells(_ seat: HeldSeat) -> [Answer.Cell] {
    [
      wording.cell(seat.body), .text(seat.role), .text(seat.seat), .text(seat.post),
      seat.isNamed ? .text(seat.holder) : .unknown(seat.holder),
    ]
  }

  private func sentence(_ seat: HeldSeat) -> String {
    let body = view.acronym(of: seat.body) ?? wording.name(seat.body)
    return "\(body), \(seat.role): \(seat.seat)" + (seat.post.isEmpty ? "" : ", by \(seat.post)") + " · \(seat.holder)"
  }

  /// The seats that are held otherwise than at an earlier time, which are there or not at one of the two.
  private mutating func changed(
    _ now: [HeldSeat], _ since: WrittenPeriod, _ bodies: [EntityID], _ draft: inout AnswerBuilder
  ) throws(Stop) {
    guard let slice = branch.stretches(of: since).last else { return }
    var before: [HeldSeat] = []
    try elsewhere(view.at(slice), asked: slice.days) { (writer) throws(Stop) in
      before = try writer.heldSeats(of: bodies)
    }
    for seat in now {
      let earlier = before.first { $0.key == seat.key }
      if let earlier, earlier.holder == seat.holder { continue }
      let words = earlier?.holder ?? "no such seat is stated"
      draft.add(
        cells(seat) + [.text(words)], sentence(seat) + " · before: \(words)", section: "Now",
        isPossible: !seat.isCertain, entity: seat.agent ?? seat.body, on: seat.claims + (earlier?.claims ?? []))
    }
    for seat in before where !now.contains(where: { $0.key == seat.key }) {
      let gone = "no such seat is stated now"
      draft.add(
        Array(cells(seat).dropLast()) + [.unknown(gone), .text(seat.holder)], sentence(seat) + " · \(gone)",
        section: "No more stated", isPossible: true, entity: seat.agent ?? seat.body, on: seat.claims)
    }
  }

  fileprivate mutating func heldSeats(of bodies: [EntityID]) throws(Stop) -> [HeldSeat] {
    var seats: [HeldSeat] = []
    for body in bodies where view.life(of: body).0 != .no {
      let chairs = try run.chair(of: body)
      for claim in chairs.chairs.live { seats.append(held(body, "chair", claim, chairs.holders)) }
      for claim in try run.claimList(of: body, .viceChair).live {
        var holders = Holders.none
        for agent in run.agents(of: claim) where branch.kind(of: agent) == .post {
          holders = holders.adding(try run.claimList(of: agent, .holder), of: agent)
        }
        seats.append(held(body, "vice chair", claim, holders))
      }
      let answer = try run.members(of: body)
      for claim in answer.partners.live { seats.append(held(body, "partner", claim, answer.holders)) }
      let partners = Set(answer.partners.live.map(\.value))
      for claim in answer.members.live + answer.members.unnamed + answer.members.vacancies {
        let capacity = claim.qualification(.capacity).map { wording.value($0).spaced } ?? "member"
        // A seat of the chair is told as the chair, and a partner listed again as a member is one.
        if capacity == "chair" || capacity == "vice chair" || partners.contains(claim.value) { continue }
        if claim.value.isGap, claim.qualification(.capacity) == nil, claim.qualification(.onBehalf) == nil { continue }
        seats.append(held(body, capacity, claim, answer.holders))
      }
    }
    return seats
  }

  private func held(_ body: EntityID, _ role: String, _ claim: Claim, _ holders: Holders) -> HeldSeat {
    let agents = run.agents(of: claim)
    let agent = agents.count == 1 ? agents[0] : nil
    let officer = claim.qualification(.through)?.entity
    let post = officer ?? agent.flatMap { branch.kind(of: $0) == .post ? $0 : nil }
    var words = "no person is named"
    var isNamed = false
    var claims = [claim]
    if claim.value == .vacant {
      words = "vacant"
    } else if let post, let found = holders[post] {
      words = holder(found, subject: post, beyond: claim.truth).0
      isNamed = !found.live.isEmpty
      claims += found.live
    } else if let agent, branch.kind(of: agent) == .person {
      (words, isNamed) = ("in person", true)
    }
    let seat = claim.value.isGap ? "not named" : wording.value(claim.value)
    let whom = claim.qualification(.onBehalf).map { ", for " + wording.value($0) } ?? ""
    return HeldSeat(
      body: body, role: role, agent: agent, seat: seat + whom,
      post: claim.qualification(.through).map { $0.isGap ? "" : wording.value($0) } ?? "",
      holder: words + wording.doubt(claim), isNamed: isNamed, isCertain: claim.truth == .yes, claims: claims)
  }
}
