import Analysis
import Model

/// What law and guidance put on kinds of organisation, for the areas they cover: part of several answers.
extension AnswerWriter {
  ///
  /// - Parameters:
  ///   - lead: what each line begins with.
  ///   - isFirst: whether it is what answers, and not an addition with a heading of its own.
  func statutes(
    _ answer: AccountabilityAnswer, _ lead: String, isFirst: Bool = false, _ draft: inout AnswerBuilder
  ) {
    for statute in answer.statutes {
      for area in statute.areas {
        add(area, statute, answer.duty, label: "accountable", lead: lead, isFirst: isFirst, &draft)
      }
      if statute.areas.isEmpty { draft.note("no council's area in the model lies in the place asked about") }
    }
  }

  /// Whom a duty of law binds in one area: one row with all of them.
  func add(
    _ area: StatuteAnswer.Area, _ statute: StatuteAnswer, _ duty: EntityID, label: String, lead: String = "",
    isFirst: Bool = false, _ draft: inout AnswerBuilder
  ) {
    let force = force(statute.force)
    let isByGuidance = isByGuidance(statute.force)
    let basis = isByGuidance ? "by guidance" : "by statute"
    let heading = isByGuidance ? "By guidance, by kind and area" : "By statute, by kind and area"
    let section = isFirst ? "" : heading
    let names = area.holders.map { holder -> String in
      let about = holder.binding.qualification(.about).map { ", \(wording.value($0))" } ?? ""
      let doubt = holder.truth == .yes ? "" : " (possible: \(holder.truth.reasons.words.joined(separator: ", ")))"
      return wording.title(holder.organisation) + about + doubt
    }
    let place = wording.name(area.area)
    if !names.isEmpty {
      // Partners are bound together; a duty on kinds of organisation alone binds each for itself.
      let isJoint = area.holders.allSatisfy { $0.binding.qualification(.capacity) != nil }
      let jointly = names.count == 1 ? "" : isJoint ? ", jointly" : ", each for itself"
      let listed = names.contains { $0.contains(", ") } ? names.joined(separator: "; ") : Wording.list(names)
      let what = statute.links.isEmpty ? "" : " · it carries out: \(wording.name(statute.duty))"
      let isPossible = area.holders.contains { $0.truth != .yes }
      draft.add(
        cells(duty, label + " " + basis, listed, place, force),
        "\(lead)\(label) \(basis) in \(place)\(jointly): \(listed) · \(force)\(what)\(limit(statute))",
        section: section,
        isPossible: isPossible, entity: area.holders.count == 1 ? area.holders[0].organisation : statute.duty,
        kind: .bound(isByStatute: !isByGuidance, isNamed: true),
        on: statute.force.live + area.holders.map(\.binding) + area.holders.flatMap(\.coverage) + statute.links)
    }
    if !area.missing.isEmpty {
      let kinds = Wording.list(area.missing.map { wording.value($0.value).spaced })
      let words = "\(lead)\(kinds): none is stated to cover \(place), so whom the law binds there is not known by name"
      draft.add(
        cells(duty, label + " " + basis, words, place, force, isKnown: false), words, section: section,
        isPossible: true, entity: nil, kind: .bound(isByStatute: !isByGuidance, isNamed: false), on: area.missing)
    }
  }

  private func limit(_ statute: StatuteAnswer) -> String {
    guard let deadline = statute.deadline.live.first else { return "" }
    let clock = statute.clock.live.first.map { " from when \(wording.value($0.value))" } ?? ""
    return " · within \(wording.value(deadline.value))\(clock)"
  }

  func areas(_ answer: AccountabilityAnswer) -> String {
    Wording.list(answer.areas.live.map { wording.value($0.value) })
  }

  /// The duties that law and guidance put on an organisation, as rows of its page.
  mutating func statuteRows(on organisation: EntityID) throws(Stop) -> AnswerBuilder {
    var part = AnswerBuilder()
    for bound in try run.boundDuties(of: organisation) {
      let forces = try run.claimList(of: bound.duty, .force)
      let (force, isByGuidance) = (force(forces), isByGuidance(forces))
      let basis = isByGuidance ? "by guidance" : "by statute"
      let areas = Wording.list(bound.coverage.map { wording.value($0.value) })
      let about = bound.binding.qualification(.about).map { ", \(wording.value($0))" } ?? ""
      let words = "accountable \(basis) for: \(wording.name(bound.duty))\(about) · \(force) · in \(areas)"
      part.add(
        [.text("accountable \(basis) for"), wording.cell(bound.duty), .text("")], words,
        isPossible: bound.truth != .yes, entity: bound.duty,
        label: Answer.Label(name: "must, by law", value: wording.name(bound.duty), rank: Self.rankOfLaw),
        kind: .bound(isByStatute: !isByGuidance, isNamed: true), on: [bound.binding] + bound.coverage)
    }
    return part
  }

  /// Whom law and guidance bind, as rows of a duty's page.
  mutating func statuteRows(of duty: EntityID) throws(Stop) -> AnswerBuilder {
    let own = try run.claimList(of: duty, .covers).live.compactMap(\.value.entity)
    var rows = AnswerBuilder()
    for statute in try run.statutes(for: duty, own, []) {
      for area in statute.areas { add(area, statute, duty, label: "accountable", &rows) }
    }
    var part = AnswerBuilder()
    for row in rows.rows {
      part.add(
        [row.row.cells[1], row.row.cells[2], .text("")], row.row.sentence, isPossible: row.row.isPossible,
        entity: row.row.entity, kind: row.row.kind, on: row.claims)
    }
    return part
  }
}
