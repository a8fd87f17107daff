import Analysis
import Language
import Model

/// `check`: whether the rules hold, for all things or for some; and what is wrong with the statements themselves.
struct CheckQuestion: RowQuestion {
  /// A thing with what is part of it, or one rule; nil for all.
  let subject: EntityID?

  var time: TimePolicy { .rowByRow }
  var columns: [Answer.Column] {
    .columns([
      "rule": .entity, "force": .text, "subject": .entity, "outcome": .text, "why": .text, "message": .text,
      "id": .text,
    ])
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.check(subject) }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let isRule = subject.map { runner.branch.kind(of: $0) == .rule } ?? false
    answer.title = isRule ? CheckLine.headline(answer.checks) : CheckLine.count(answer.checks)
  }
}

extension CheckQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    subject = try resolver.thingIfAny(.subject)
  }
}

extension AnswerWriter {
  /// What is checked: a thing with what is part of it, or what is of the place in use; nil for everything.
  private mutating func circle(of name: EntityID?) throws(Stop) -> Set<EntityID>? {
    if name == nil, let place = context.scope, branch.kind(of: place) == .area {
      let inUse = PlaceInUse(branch: branch, scope: place)
      return Set(branch.entities().filter { inUse.distance(to: $0) == 0 })
    }
    guard let about = name ?? context.scope else { return nil }
    return Set(try run.circle(of: about).all)
  }

  fileprivate mutating func check(_ name: EntityID?) throws(Stop) -> AnswerBuilder {
    places = places.complete()
    let isRule = name.map { branch.kind(of: $0) == .rule } ?? false
    let only: Set<EntityID>? = isRule ? name.map { [$0] } : nil
    let among = isRule ? nil : try circle(of: name)
    let check = try run.check(only: only, among: among, today: context.today)
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

  /// What a check left out, and why; what is declared in the files given is told apart from the program's own.
  private func note(_ check: Check, isOfRules: Bool, _ draft: inout AnswerBuilder) {
    func note(_ left: [EntityID], _ words: String, most: Int = .max) {
      for (isOwn, things) in [(false, left.filter { !isOfFilesGiven($0) }), (true, left.filter(isOfFilesGiven))]
      where !things.isEmpty {
        let names = things.map { wording.name($0) }.sorted()
        let told = names.count > most ? "\(names.count) things" : Wording.list(names)
        draft.note((isOwn ? Answer.ofFilesGiven : "") + words + ": " + told)
      }
    }
    note(check.undecided, "left out, because it is not known whether they exist at this time")
    note(check.notYetStated, "left out, because they are first stated or written later", most: 6)
    if isOfRules { note(check.notInForce.map(\.entity), "not in force at this time") }
  }

  /// Whether a thing is declared in a file that was given on top of the program's own.
  private func isOfFilesGiven(_ thing: EntityID) -> Bool {
    guard places.isOnTop, let first = branch.facts(of: thing).first else { return false }
    return places.position(of: branch.fact(first).place)?.isOwn ?? false
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
