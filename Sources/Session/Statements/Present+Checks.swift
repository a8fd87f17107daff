import Analysis
import Model

/// How the results of rules read: what fails first, then what cannot be known, then departures; what holds is counted.
extension Presenter {
  mutating func check(_ name: EntityID?, today: Day) throws(Stop) -> AnswerBuilder {
    places = places.complete()
    var only: Set<EntityID>?
    var among: Set<EntityID>?
    if let name {
      if branch.kind(of: name) == .rule { only = [name] } else { among = Set(try run.circle(of: name).all) }
    }
    let check = try run.check(only: only, among: among, today: today)
    var draft = AnswerBuilder()
    let order = Dictionary(branch.entities(.rule).enumerated().map { ($1, $0) }) { first, _ in first }
    let sorted = check.results.map { (result: $0, name: wording.name($0.subject)) }.sorted { one, other in
      let (left, right) = (one.result.rule, other.result.rule)
      return (left.force, order[left.entity] ?? 0, one.name) < (right.force, order[right.entity] ?? 0, other.name)
    }.map(\.result)
    let inconsistencies = only == nil ? try self.inconsistencies(among: among) : []
    for outcome in CheckLine.Outcome.allCases {
      for result in sorted where result.outcome.line == outcome {
        let line = line(result)
        draft.checks.append(line)
        if outcome != .holds { try row(result, line, &draft) }
      }
      for inconsistency in inconsistencies where inconsistency.line.outcome == outcome { add(inconsistency, &draft) }
    }
    if draft.rows.isEmpty {
      let words = check.results.isEmpty ? "no rule speaks of it at this time" : "nothing fails, and nothing is unknown"
      draft.add(
        [
          .text(""), .text(""), name.map { wording.cell($0) } ?? .text(""), .text(""), .text(""), .text(words),
          .text(""),
        ],
        words, entity: name, on: [])
    }
    note(check, isOfRules: name == nil || only != nil, &draft)
    return draft
  }

  /// What a check left out, and why.
  private func note(_ check: Check, isOfRules: Bool, _ draft: inout AnswerBuilder) {
    if !check.undecided.isEmpty {
      let names = check.undecided.map { wording.name($0) }.sorted()
      draft.note("left out, because it is not known whether they exist at this time: " + Wording.list(names))
    }
    if !check.notYetStated.isEmpty {
      let names = check.notYetStated.map { wording.name($0) }.sorted()
      let left = names.count > 6 ? "\(names.count) things" : Wording.list(names)
      draft.note("left out, because they are first stated or written later: " + left)
    }
    if !check.notInForce.isEmpty, isOfRules {
      let names = check.notInForce.map { wording.name($0.entity) }
      draft.note("not in force at this time: " + Wording.list(names))
    }
  }

  /// A result as data.
  func line(_ result: CheckResult) -> CheckLine {
    var reason = ""
    switch result.outcome {
    case .unknown(let reasons): reason = self.reason(result, reasons)
    case .departs(let claim): reason = claim.qualification(.about).map { wording.value($0) } ?? "no reason stated"
    case .fails, .holds: break
    }
    if let aside = result.setAside, case .fails = result.outcome {
      reason = aside.qualification(.about).map { wording.value($0) } ?? ""
    }
    let isSetAside = result.setAside != nil
    return CheckLine(
      id: result.id.description, rule: branch.id(of: result.rule.entity), ruleName: wording.name(result.rule.entity),
      force: result.rule.force.rawValue, severity: result.rule.severity.rawValue,
      subject: branch.id(of: result.subject),
      subjectName: wording.name(result.subject), outcome: result.outcome.line, message: result.rule.message,
      reason: reason, isSetAside: isSetAside, position: position(of: result))
  }

  /// Where what a result rests on is written, or else where its thing is named.
  private func position(of result: CheckResult) -> SourceMap.Position? {
    let own = result.read.filter { $0.subject == result.subject }.flatMap(\.facts)
    let facts = own + branch.facts(of: result.subject)
    return facts.lazy.compactMap { places.position(of: branch.fact($0).place) }.first
  }

  private mutating func row(
    _ result: CheckResult, _ line: CheckLine, _ draft: inout AnswerBuilder
  ) throws(Stop) {
    let subject = wording.name(result.subject)
    let section: String
    var words: String
    switch line.outcome {
    case .unknown:
      section = "Cannot be known"
      words = "\(subject): \(line.reason)"
    case .departs:
      section = "Departs from the rule"
      words = "\(subject): \(line.reason)"
    default:
      section = "Fails"
      words =
        "\(subject): \(line.message)\(formerly(result))\(sides(result))"
        + (line.isSetAside ? " · set aside: \(line.reason)" : "")
    }
    let rule = result.rule
    let shown = shown(result)
    let claims = try shown.isEmpty ? naming(result.subject) : shown
    draft.add(
      [
        wording.cell(rule.entity), .text(line.force), wording.cell(result.subject), .text(line.outcome.rawValue),
        .text(line.reason), .text(line.message), .text(line.id),
      ], words, section: "\(section): \(wording.name(rule.entity)) · \(self.force(rule))",
      isPossible: line.outcome == .unknown, entity: result.subject, details: told(result), on: claims)
  }

  /// Where the sources name a thing, for an answer that rests on nothing else they say of it.
  mutating func naming(_ thing: EntityID) throws(Stop) -> [Claim] {
    Array(try run.claimList(of: thing, .name).live.prefix(1))
  }

  /// `must · Children Act 2004, "section 16G"`; a local rule gives its reason.
  func force(_ rule: Rule) -> String {
    var words = rule.force.rawValue
    for claim in rule.grounds where claim.relation.definition.name == "force" {
      if let note = claim.qualification(.note) { return words + ": " + wording.value(note) }
    }
    for claim in rule.grounds where claim.relation.definition.name == "authority" {
      guard let place = wording.evidence(of: claim, everything: true).first else { continue }
      words += " · " + place.place
      break
    }
    return words
  }

  /// The statements that tell a reader why, and those that say that something is not stated or no longer holds.
  private func shown(_ result: CheckResult) -> [Claim] {
    var shown = result.telling
    for silence in result.silences where !silence.isInverse && silence.entity == result.subject {
      let claimList = view.claimList(of: silence.entity, silence.relation)
      shown += [claimList.gap ?? claimList.lastStated].compactMap { $0 }
    }
    if case .departs(let claim) = result.outcome { shown = [claim] + shown }
    return shown
  }

  /// What a failure rests on, where that is said of other things than the one that fails.
  private func told(_ result: CheckResult) -> [String] {
    guard case .fails = result.outcome else { return [] }
    return result.telling.filter { $0.subject != result.subject && !$0.value.isGap }.prefix(4).map {
      wording.name($0.subject) + ": " + wording.clause($0)
    }
  }

  /// What a failure looked for and found only for another time: `; last stated SSCP in 2022, which ended`.
  private func formerly(_ result: CheckResult) -> String {
    for silence in result.silences where !silence.isInverse && silence.entity == result.subject {
      let words = nearest(view.claimList(of: silence.entity, silence.relation))
      if !words.isEmpty { return words }
    }
    return ""
  }

  /// The two values that were to be the same: ` (£236,455 and £236,428)`; empty for any other condition.
  private func sides(_ result: CheckResult) -> String {
    guard result.compared.count == 2 else { return "" }
    return " (\(wording.compared(result.compared)))"
  }

  // MARK: Not knowing

  private static var papers: Set<EntityKind> { [.document, .source, .decision, .meeting, .event] }

  /// What is not stated, in words; or why else it cannot be known.
  private func reason(_ result: CheckResult, _ reasons: Reasons) -> String {
    if case .unknown(let why) = result.binds {
      return "whether the rule is for it is not known: " + Wording.list(why.words)
    }
    let others = reasons.subtracting([.notStated, .noRecord]).words
    var words: [String] = []
    let own = result.silences.filter { $0.entity == result.subject }
    for silence in own.isEmpty && others.isEmpty ? result.silences : own {
      if let said = self.words(silence, beside: result.subject), !words.contains(said) { words.append(said) }
    }
    if words.isEmpty, others.isEmpty {
      let isOfPapers = result.rule.reads.contains {
        !$0.definition.subjects.isEmpty && Set($0.definition.subjects).isSubset(of: Self.papers)
      }
      let isOne = if case .quantified(.some, _, _) = result.rule.condition { true } else { false }
      words = [
        isOne && !isOfPapers
          ? "none is named for this time" : isOfPapers ? "no record of such a paper" : "no record that settles it"
      ]
    }
    return Wording.list(Array(words.prefix(3)) + others)
  }

  /// What is not stated of a thing; nil of a paper other than the one checked, for its silence is beside the point.
  private func words(_ silence: MissingFact, beside subject: EntityID) -> String? {
    let definition = silence.relation.definition
    let isPaper = branch.kind(of: silence.entity).map(Self.papers.contains) ?? false
    if isPaper, silence.entity != subject { return nil }
    // That a duty carries out no law is no gap of its papers.
    if silence.relation == .carriesOut { return nil }
    let owner = silence.entity == subject ? "" : wording.title(silence.entity) + ": "
    if silence.isInverse {
      if !definition.subjects.isEmpty, Set(definition.subjects).isSubset(of: Self.papers) {
        return owner + "no record of such a paper"
      }
      return owner + (definition.inverse ?? definition.name).spaced + " not stated"
    }
    let claimList = view.claimList(of: silence.entity, silence.relation)
    let state =
      switch claimList.gap?.value {
      case .vacant: " vacant"
      case .unknown: " not known"
      default: " not stated"
      }
    return owner + wording.noun(silence.relation) + state + nearest(claimList)
  }
}

extension CheckResult.Outcome {
  /// The outcome as programs read it.
  var line: CheckLine.Outcome {
    switch self {
    case .holds: .holds
    case .fails: .fails
    case .unknown: .unknown
    case .departs: .departs
    }
  }
}
