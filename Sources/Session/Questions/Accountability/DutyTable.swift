import Analysis
import Language
import Model

/// `who answers for what in`: the duties of a body or a place, each with who answers for it, in one table.
struct DutyTableQuestion: RowQuestion {
  let subject: EntityID

  var columns: [Answer.Column] {
    [
      Answer.Column("duty", .entity), Answer.Column("for", .text), Answer.Column("accountable", .text),
      Answer.Column("carried-out-by", .text, title: "carried out by"),
      Answer.Column("basis", .text, title: "on whose word"),
    ]
  }

  var time: TimePolicy { .rowByRow }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.dutyTable(of: subject) }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let duties = answer.rows.compactMap(\.entity).uniqued()
    let open = answer.rows.filter { $0.kind == .nothing }.compactMap(\.entity).uniqued()
    let name = runner.wording.view.acronym(of: subject) ?? runner.wording.name(subject)
    if duties.isEmpty {
      answer.title = "No paper and no law of this model gives \(name) a duty for this time."
      answer.rows = []
      return
    }
    let missing =
      switch open.count {
      case 0 where duties.count == 1: "somebody is said to be accountable for it."
      case 1 where duties.count == 1: "nobody is said to be accountable for it."
      case 0: "for each of them somebody is said to be accountable."
      case duties.count: "for none of them is anybody said to be accountable."
      default: "for \(open.count) of them nobody is said to be accountable."
      }
    answer.title = "\(name): \(duties.count) \(duties.count == 1 ? "duty" : "duties"); " + missing
    // A table has no place for the stretches of a period.
    answer.isList = true
    if answer.rows.allSatisfy(\.details.isEmpty) { answer.layout = .table }
  }
}

extension DutyTableQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    subject = try resolver.thing(.subject)
  }
}

extension AnswerWriter {
  /// A row before it is put in order.
  private struct DutyRow {
    let duty: EntityID
    /// Nil where nobody is said to be accountable.
    let holders: String?
    let silence: String
    let basis: String
    let isPossible: Bool
    let claims: [Claim]
    /// Must first, then should, then local.
    let rank: Int
  }

  fileprivate mutating func dutyTable(of subject: EntityID) throws(Stop) -> AnswerBuilder {
    let table = try run.dutyTable(of: subject)
    var draft = AnswerBuilder()
    var rows: [(row: DutyRow, answer: AccountabilityAnswer)] = []
    for answer in table.duties { rows += holderRows(answer, table.areas).map { ($0, answer) } }
    let sorted = rows.enumerated().sorted { one, other in
      let first = (one.element.row.holders == nil ? -1 : one.element.row.rank, one.offset)
      return first < (other.element.row.holders == nil ? -1 : other.element.row.rank, other.offset)
    }
    for (row, answer) in sorted.map(\.element) { add(row, answer, &draft) }
    if draft.rows.isEmpty {
      draft.add(
        [wording.cell(subject)] + Array(repeating: .unknown("not stated"), count: 4), "no duty is stated", on: [])
    }
    let bodies = table.unanswering.map { wording.title($0) }
    if !bodies.isEmpty {
      draft.note(
        "No paper says to whom \(Wording.list(bodies)) \(bodies.count == 1 ? "answers" : "answer") or "
          + "\(bodies.count == 1 ? "reports" : "report").")
    }
    for answer in table.duties where !answer.misplaced.isEmpty {
      draft.note(
        "\(wording.name(answer.duty)) is said to carry out \(Wording.list(answer.misplaced.map { wording.value($0.value) })), "
          + "which is for others than it is; that counts for nothing here", .discrepancy)
    }
    return draft
  }

  private func add(_ row: DutyRow, _ answer: AccountabilityAnswer, _ draft: inout AnswerBuilder) {
    let work = answer.labels.filter { [.exercisedBy, .responsible, .dischargedBy].contains($0.relation) }
      .flatMap(\.claimList.live)
    let doing = carriers(work)
    let whom = either(answer.clients) { claim in
      let word = wording.value(claim.value)
      return word == "both" ? "children and adults" : word
    }
    let sentence =
      "\(wording.name(row.duty)): " + (row.holders.map { "accountable \($0)" } ?? row.silence)
      + (doing.isEmpty ? "" : " · carried out by \(doing)") + " · \(row.basis)"
    draft.add(
      [
        wording.cell(row.duty), whom.isEmpty ? .unknown("not stated") : .text(whom),
        row.holders.map { .text($0) } ?? .unknown(row.silence), doing.isEmpty ? .unknown("not stated") : .text(doing),
        .text(row.basis),
      ], sentence, isPossible: row.isPossible, entity: row.duty, kind: row.holders == nil ? .nothing : nil,
      on: row.claims + work)
  }

  /// Who carries a duty out; of whom that is not certain, with why: that it is planned, when it was last stated.
  private func carriers(_ work: [Claim]) -> String {
    var groups: [(when: String, names: [String])] = []
    for claim in work {
      let name = claim.value.entity.map { shortName($0) } ?? wording.value(claim.value)
      let last = wording.lastStated(claim)
      let when =
        !last.isEmpty ? " · last stated in \(last)" : claim.truth == .yes ? "" : wording.doubt(claim)
      if groups.contains(where: { $0.names.contains(name) }) { continue }
      if let known = groups.firstIndex(where: { $0.when == when }) {
        groups[known].names.append(name)
      } else {
        groups.append((when, [name]))
      }
    }
    return groups.map { Wording.list($0.names) + $0.when }.joined(separator: "; ")
  }

  // MARK: Who is accountable

  /// Who is accountable for a duty: by law, area by area where that differs, and by the papers of the duty where they name
  /// others; what is not stated where neither names anyone.
  private func holderRows(_ answer: AccountabilityAnswer, _ areas: [EntityID]) -> [DutyRow] {
    var rows = answer.statutes.flatMap { lawRows($0, answer) }
    let claims = answer.accountable?.live ?? []
    let stated = Set(claims.compactMap(\.value.entity))
    let bound = Set(answer.statutes.flatMap(\.areas).flatMap(\.holders).map(\.organisation))
    if !claims.isEmpty, rows.isEmpty || stated != bound {
      rows.insert(paperRow(claims, answer, isBeside: !rows.isEmpty), at: 0)
    }
    if rows.isEmpty, let list = answer.accountable {
      rows.append(
        DutyRow(
          duty: answer.duty, holders: nil, silence: "not stated" + nearest(list),
          basis: basis(answer.force, "its papers"),
          isPossible: true, claims: grounds(list), rank: -1))
    }
    return rows
  }

  private func paperRow(_ claims: [Claim], _ answer: AccountabilityAnswer, isBeside: Bool) -> DutyRow {
    let doubts = claims.map { wording.doubt($0) }.uniqued()
    let shared = doubts.count == 1 ? doubts[0] : ""
    let names = claims.map { claim in
      (claim.value.entity.map { shortName($0) } ?? wording.value(claim.value))
        + (doubts.count > 1 ? wording.doubt(claim).replacing(" · ", with: ", ") : "")
    }
    let how = names.count < 2 ? "" : isJoint(claims) ? ", jointly" : ", each stated apart"
    let word = isBeside ? "its own papers" : basis(answer.force, "its own papers")
    return DutyRow(
      duty: answer.duty, holders: Wording.list(names) + how + shared, silence: "", basis: word,
      isPossible: claims.contains { $0.truth != .yes }, claims: claims + answer.force.live,
      rank: rank(answer.force))
  }

  /// Those whom a duty of law binds: one row where that is the same in every area, otherwise one for each.
  private func lawRows(_ statute: StatuteAnswer, _ answer: AccountabilityAnswer) -> [DutyRow] {
    let told = statute.areas.filter { !$0.holders.isEmpty }
    let isSame = Set(told.map { $0.holders.map(\.organisation) }).count == 1
    var rows: [DutyRow] = []
    for area in isSame ? Array(told.prefix(1)) : told {
      let names = area.holders.map { holder in
        shortName(holder.organisation) + (holder.truth == .yes ? "" : ", possible")
      }
      let isJoint = area.holders.allSatisfy { $0.binding.qualification(.capacity) != nil }
      let how = names.count < 2 ? "" : isJoint ? ", jointly" : ", each for itself"
      let place = isSame ? "" : " in \(wording.name(area.area))"
      let law = statute.links.isEmpty ? "" : ", " + wording.name(statute.duty)
      let holders = isSame ? told.flatMap(\.holders) : area.holders
      rows.append(
        DutyRow(
          duty: answer.duty, holders: Wording.list(names) + how + place, silence: "",
          basis: basis(statute.force, "law") + law, isPossible: area.holders.contains { $0.truth != .yes },
          claims: statute.force.live + holders.map(\.binding) + holders.flatMap(\.coverage) + statute.links,
          rank: rank(statute.force)))
    }
    return rows
  }

  /// `statute (must)`, `guidance (should)`, `a local rule`; the papers alone where no force is stated.
  func basis(_ force: ClaimList, _ otherwise: String) -> String {
    let said = either(force) { claim in
      switch wording.value(claim.value) {
      case "must": "statute (must)"
      case "should": "guidance (should)"
      case "local": "a local rule"
      default: ""
      }
    }
    return said.isEmpty ? otherwise : said
  }

  private func rank(_ force: ClaimList) -> Int {
    ["must", "should", "local"].firstIndex(of: force.live.first.map { wording.value($0.value) } ?? "") ?? 3
  }
}
