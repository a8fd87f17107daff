import Analysis
import Language
import Model

/// `who sits on`: the members of a body, or whether one of them is there.
struct MembersQuestion: RowQuestion {
  let body: EntityID
  /// Whose seat alone is asked for; nil for everybody's.
  var whom: EntityID?

  var columns: [Answer.Column] { .columns(["member": .entity, "capacity": .text, "holder": .entity]) }

  func title(_ wording: Wording) -> String { whom == nil ? wording.name(body) : "" }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder {
    guard let whom else { return try writer.members(of: body) }
    return try writer.seats(of: whom, on: body)
  }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    if whom != nil { return }
    let isWhole = answer.rows.allSatisfy(\.stretch.isEmpty)
    // One that two speak for is one member of its capacity.
    let named = answer.rows.filter { $0.kind != .nothing }
    let seats = named.enumerated().filter { position, row in
      row.entity == nil
        || !named[..<position].contains {
          $0.entity == row.entity && answer.text("capacity", of: $0) == answer.text("capacity", of: row)
        }
    }.map(\.element)
    guard isWhole, !seats.isEmpty else {
      // Where nobody is named the sentence says so by itself.
      if answer.rows.count == 1 { answer.title = "" }
      return
    }
    // Of whom papers disagree nobody is counted in a capacity; who is only possible is no member for certain.
    let possible = seats.filter { $0.isPossible && !$0.sentence.contains(" · papers disagree") && !$0.isVacantSeat }
    let agreed = seats.filter { !$0.isPossible && !$0.sentence.contains(" · papers disagree") && !$0.isVacantSeat }
    let disputed = Set(seats.filter { $0.sentence.contains(" · papers disagree") }.compactMap(\.entity)).count
    var line = Headline(body, runner.wording)
    let twice = self.twice(agreed, answer, runner.wording.view)
    line.pieces =
      agreed.isEmpty ? [] : [answer.counted(in: "capacity", among: agreed, exceptAgain: twice)]
    if !possible.isEmpty {
      line.pieces.append("possibly " + answer.counted(in: "capacity", among: possible))
    }
    if disputed > 0 { line.pieces.append("\(disputed) on whom papers disagree") }
    // Nobody sits in a vacant seat.
    let vacant = seats.count(where: \.isVacantSeat)
    if vacant > 0 { line.pieces.append("\(vacant) vacant seat\(vacant == 1 ? "" : "s")") }
    answer.title = line.text
  }

  /// The rows of members by whom a partner sits, which is told with the partner; who chairs is told as that too.
  private func twice(_ rows: [Answer.Row], _ answer: Answer, _ view: View) -> [Answer.Row] {
    let speakers = view.claimList(of: body, .partner).live.flatMap { seats(of: $0, view) }
    return rows.filter { row in
      row.kind == .claim(.member) && row.entity.map(speakers.contains) ?? false
        && !answer.text("capacity", of: row).hasSuffix("chair")
    }
  }
}

extension MembersQuestion {
  /// The seat that a partner has among the members: that of whoever it sits by, or else the only one that is its own.
  private func seats(of partner: Claim, _ view: View) -> [EntityID] {
    let members = view.claimList(of: body, .member).live
    let seated = members.compactMap(\.value.entity)
    if let speaker = partner.qualification(.through)?.entity, seated.contains(speaker) { return [speaker] }
    let own = members.filter { $0.qualification(.onBehalf)?.entity == partner.value.entity }.compactMap(\.value.entity)
    return own.count == 1 ? own : []
  }
}

extension Answer.Row {
  /// Whether it is of a seat in which nobody sits.
  fileprivate var isVacantSeat: Bool { cells.first == .unknown("vacant") }
}

extension MembersQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    body = try resolver.thing(.subject)
    whom = try resolver.thingIfAny(.whom)
  }
}

extension AnswerWriter {
  fileprivate mutating func members(of body: EntityID) throws(Stop) -> AnswerBuilder {
    let answer = try run.members(of: body)
    var draft = AnswerBuilder()
    draft.isComplete = answer.members.isComplete
    for claim in answer.partners.live { member(claim, "statutory partner", answer, &draft) }
    // A partner listed again as a statutory member is the same seat.
    let partners = Set(answer.partners.live.map(\.value))
    for claim in answer.members.live.map({ view.inTurn($0) })
    where !partners.contains(claim.value) || claim.capacity(view) != "statutory-member" {
      member(claim, nil, answer, &draft)
    }
    for claim in answer.members.unnamed + answer.members.vacancies where claim.isSeat || !answer.members.live.isEmpty {
      member(claim, nil, answer, &draft)
    }
    let isLeft = leftByDraft(of: body, answer, &draft)
    for claim in answer.agencies.live { member(claim, "relevant agency", answer, &draft) }
    if isLeft {
      // Who is left is told with what it rests on.
    } else if draft.rows.isEmpty {
      try nobody(body, answer, &draft)
    } else if answer.members.live.isEmpty, !answer.members.unnamed.contains(where: \.isSeat) {
      draft.note("members not stated\(nearest(answer.members)); the partners are stated")
    } else {
      draft.note(wholeness(of: answer.members))
    }
    if let words = besidesDraft(answer.members) { draft.note(words) }
    try lapses(of: answer.members.live.compactMap(\.value.entity), on: body, &draft)
    stillBefore(answer.partners.live.compactMap(\.value.entity), &draft)
    if case let left = answer.members.notMentioned.count, left > 0 { draft.note(earlier(left, body)) }
    return draft
  }

  /// How many members are known at the least, or that the list is whole.
  private func wholeness(of members: ClaimList) -> String {
    if members.isWhole { return "The papers give this as the full list." }
    // One that sits in two capacities is one member; who only advises, observes or is invited is none.
    let certain = members.live.filter { $0.truth == .yes && !run.isBeside($0) && !view.isPlanned($0) }
    let count = Set(certain.map(\.value)).count
    if count == 0 { return "The papers do not give a full list for this time." }
    return "At least \(count) \(count == 1 ? "member" : "members"); the papers do not give a full list for this time."
  }

  /// That nobody is stated to be a member, and when somebody was.
  private mutating func nobody(
    _ body: EntityID, _ answer: MembershipAnswer, _ draft: inout AnswerBuilder
  ) throws(Stop) {
    let ended = end(of: body)
    let silence = ended ?? silence(answer.members, "members", of: body)
    draft.add(
      [.unknown(silence), .text(""), .text("")], "\(wording.title(body)): \(silence)", entity: body, kind: .nothing,
      on: grounds(answer.members))
    if ended != nil, let words = lastStated(answer) { draft.note(words) }
    if view.life(of: body).0 != .no { try searched(for: .member, of: body, beyond: Told(isDated: true), &draft) }
  }

  /// How many were last stated of each kind, and when: the newest paper seldom lists them all.
  private func lastStated(_ answer: MembershipAnswer) -> String? {
    var periods: [WrittenPeriod] = []
    let lists: [(String, String, ClaimList)] = [
      ("statutory partner", "statutory partners", answer.partners), ("member", "members", answer.members),
      ("relevant agency", "relevant agencies", answer.agencies),
    ]
    let parts = lists.compactMap { one, several, list -> String? in
      var latest: [Value: WrittenPeriod] = [:]
      for claim in list.claims where claim.isOver && !claim.value.isGap {
        guard let period = claim.periods.max(by: { $0.range.end < $1.range.end }) else { continue }
        let known = latest[claim.value]
        if known == nil || (known?.range.end ?? period.range.end) < period.range.end { latest[claim.value] = period }
      }
      let groups = Dictionary(grouping: latest.values, by: { $0 })
        .sorted { ($0.key.range.end, $1.key.range.start) > ($1.key.range.end, $0.key.range.start) }
      for (period, _) in groups where !periods.contains(period) { periods.append(period) }
      guard let (first, those) = groups.first else { return nil }
      let more = groups.dropFirst().map { ", \($0.value.count) more in \($0.key.spoken)" }.joined()
      return "\(those.count) \(those.count == 1 ? one : several) in \(first.spoken)\(more)"
    }
    if parts.isEmpty { return nil }
    periods.sort { $0.range.end > $1.range.end }
    let ways = Wording.list(periods.map { "`at \($0)`" }, last: "or")
    return "Last stated: \(parts.joined(separator: "; ")). Ask with \(ways) before it."
  }

  /// Who was last stated, where nobody but whom a draft seats, or who is only planned, is stated for the time: those are not
  /// known to have left.
  private func besidesDraft(_ members: ClaimList) -> String? {
    let isPlanned = members.live.allSatisfy { view.isPlanned($0) }
    let isOfDraft = members.live.allSatisfy { claim in
      claim.facts.flatMap { branch.fact($0).attestations }.allSatisfy { !branch.isLoaded($0.source) }
    }
    let seated = members.live.map(\.value)
    let last = members.lastStatedTogether.filter {
      $0.phase == .lastStated && !seated.contains($0.value)
        && $0.value.entity.map { view.life(of: $0).0 != .no } ?? true
    }
    guard !members.live.isEmpty, isOfDraft || isPlanned, let first = last.first else { return nil }
    let newest = first.periods.max { $0.range.end < $1.range.end }
    let period = newest.map { ($0.range.start == $0.range.last ? " on " : " in ") + $0.spoken } ?? ""
    let names =
      last.count > 6
      ? "\(last.count) members" + (newest.map { ", whom `at \($0)` before the question names" } ?? "")
      : Wording.list(last.map { wording.value($0.value) })
    let sit = last.count == 1 ? "it still sits" : "they still sit"
    return
      "\(isOfDraft ? "Besides the draft's own" : "Besides what is planned"), last stated\(period): \(names); whether \(sit) there no paper says."
  }

  /// Adds who sits there by one statement.
  ///
  /// - Parameter last: when it was last stated, where a draft takes it to go on.
  func member(
    _ claim: Claim, _ kind: String?, _ answer: MembershipAnswer, _ draft: inout AnswerBuilder, last: String? = nil
  ) {
    let capacity =
      kind ?? claim.qualification(.capacity).map { wording.value($0).spaced } ?? "member"
    var words = wording.name(claim.value.entity ?? claim.subject)
    if claim.value.entity == nil {
      words = claim.value == .vacant ? "vacant" : claim.value.isGap ? "not named" : wording.value(claim.value)
    }
    words += " · " + capacity
    words += wording.turn(of: claim)
    var holderCell = Answer.Cell.text("")
    var claims = [claim]
    if let post = claim.qualification(.through)?.entity {
      words += ", represented by \(wording.title(post))"
      let hasEnded = view.life(of: post).0 == .no
      if hasEnded { words += ", a post that has ended: by whom now is not stated" }
      if !hasEnded, let holders = answer.holders[post] {
        words += " · " + holder(holders, subject: post).0
        holderCell = holder(holders, subject: post).1
        claims += holders.live
      }
    } else if let through = claim.qualification(.through), branch.choice(through) != nil {
      words += ", represented by \(wording.value(through))"
    } else if let agent = claim.value.entity ?? view.turn(of: claim), let holders = answer.holders[agent] {
      (words, holderCell) = (words + " · " + holder(holders, subject: agent).0, holder(holders, subject: agent).1)
      claims += holders.live
    }
    if let whom = claim.qualification(.onBehalf) { words += ", for " + wording.value(whom) }
    if let note = claim.qualification(.note) { words += " (" + wording.value(note) + ")" }
    words += last.map { " · last stated in \($0)" } ?? wording.doubt(claim)
    let value = wording.value(claim.value)
    let cell = claim.value.entity.map { wording.cell($0) } ?? (claim.value.isGap ? .unknown(value) : .text(value))
    draft.add(
      [cell, .text(capacity), holderCell], words, isPossible: last == nil && claim.truth != .yes,
      entity: claim.value.entity,
      kind: .claim(claim.relation), on: claims)
  }
}

extension Claim {
  /// Whether it gives a seat, whoever sits in it, rather than that the papers do not say who the members are.
  fileprivate var isSeat: Bool { qualification(.capacity) != nil || qualification(.onBehalf) != nil }

  /// The capacity in which someone sits; nil where none is stated.
  fileprivate func capacity(_ view: View) -> String? {
    if case .word(let word)? = qualification(.capacity) { return view.branch.text(word) }
    return nil
  }
}
