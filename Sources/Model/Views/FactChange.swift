/// One fact that two models state differently, over all dates.
///
/// ``ViewDiff`` compares what counts at a time slice; this compares the facts themselves: names, beginnings and ends,
/// remarks and citations, whether or not they count on any one day.
public struct FactChange: Sendable {
  /// The fact in the old model; nil for what the new one adds.
  public let old: FactRef?
  /// The fact in the new model; nil for what it leaves out.
  public let new: FactRef?
  /// In what the two differ; empty where there is only one.
  public let aspects: Set<Aspect>

  /// A part of a fact in which two statements of it may differ.
  public enum Aspect: Hashable, Sendable {
    case value, time, status, note, citation
  }

  /// Every fact that differs, by the subject's id, then the schema's order, then the order written.
  ///
  /// Facts are matched by ids and texts, never by file or line.
  public static func between(_ old: Branch, _ new: Branch) -> [FactChange] {
    let (before, after) = (forms(old), forms(new))
    return Set(before.keys).union(after.keys).sorted().flatMap { seat in
      matched(before[seat] ?? [], after[seat] ?? [], seat.relation)
    }
  }

  // MARK: Matching

  private struct Seat: Hashable, Comparable {
    let subject: String
    let relation: Relation

    static func < (left: Seat, right: Seat) -> Bool {
      (left.subject, left.relation) < (right.subject, right.relation)
    }
  }

  /// A fact as texts that mean the same in every model.
  private struct Form: Equatable {
    let reference: FactRef
    let value: String
    let qualifiers: [String]
    let time: [String]
    let status: Status
    let notes: [String]
    let citations: [String]

    static func == (left: Form, right: Form) -> Bool { left.differences(from: right).isEmpty }

    func differences(from other: Form) -> Set<Aspect> {
      var found: Set<Aspect> = []
      if value != other.value || qualifiers != other.qualifiers { found.insert(.value) }
      if time != other.time { found.insert(.time) }
      if status != other.status { found.insert(.status) }
      if notes != other.notes { found.insert(.note) }
      if citations != other.citations { found.insert(.citation) }
      return found
    }
  }

  private static func forms(_ branch: Branch) -> [Seat: [Form]] {
    var forms: [Seat: [Form]] = [:]
    for reference in branch.facts {
      let fact = branch.fact(reference)
      let seat = Seat(subject: branch.id(of: fact.subject), relation: fact.relation)
      func words(_ isNote: Bool) -> [String] {
        fact.qualifications.filter { ($0.qualifier == .note) == isNote }
          .map { "\($0.qualifier.word) \(branch.canonical($0.value))" }
      }
      let form = Form(
        reference: reference, value: branch.canonical(fact.value), qualifiers: words(false),
        time: [branch.canonical(fact.from), branch.canonical(fact.to), fact.period?.description ?? ""],
        status: fact.status, notes: words(true), citations: fact.attestations.map { branch.canonical($0) })
      forms[seat, default: []].append(form)
    }
    return forms
  }

  /// The facts of one relation of one thing: first those that are the same, then the most alike, then, where there can
  /// be one value or where the value is a text, one in the place of another.
  private static func matched(_ old: [Form], _ new: [Form], _ relation: Relation) -> [FactChange] {
    var (before, after) = (old.map { Optional($0) }, new.map { Optional($0) })
    var found: [(position: Int, restatement: FactChange)] = []
    func match(_ isMatch: (Form, Form) -> Bool) {
      for (position, form) in after.enumerated() {
        guard let form, let other = before.firstIndex(where: { $0.map { isMatch($0, form) } ?? false }),
          let earlier = before[other]
        else { continue }
        (before[other], after[position]) = (nil, nil)
        let aspects = form.differences(from: earlier)
        if aspects.isEmpty { continue }
        found.append((position, FactChange(old: earlier.reference, new: form.reference, aspects: aspects)))
      }
    }
    match { $0 == $1 }
    match { $0.value == $1.value && $0.qualifiers == $1.qualifiers && $0.time == $1.time }
    match { $0.value == $1.value && $0.qualifiers == $1.qualifiers }
    match { $0.value == $1.value }
    let isReplaced = !relation.definition.isMany || [.text, .alias, .heading].contains(relation.definition.object)
    if isReplaced {
      match { $0.time == $1.time }
      match { _, _ in true }
    }
    for (position, form) in after.enumerated() {
      if let form { found.append((position, FactChange(old: nil, new: form.reference, aspects: []))) }
    }
    let gone = before.compactMap { $0 }.map { FactChange(old: $0.reference, new: nil, aspects: []) }
    return found.sorted { $0.position < $1.position }.map(\.restatement) + gone
  }
}

extension Branch {
  fileprivate func canonical(_ bound: Bound) -> String {
    switch bound {
    case .open: ""
    case .date(let date): date.description
    case .event(let event): "event " + id(of: event)
    }
  }

  fileprivate func canonical(_ attestation: Attestation) -> String {
    let heading = attestation.heading.map { text($0) } ?? ""
    return "\(id(of: attestation.source)) \"\(heading) L\(attestation.firstLine) \(attestation.lastLine) "
      + attestation.certainty.word
  }
}
