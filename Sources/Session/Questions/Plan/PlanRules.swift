import Analysis
import Model

/// What an option does to the rules, in one line and in detail.
extension AnswerWriter {
  /// The rules in one line: `2 newly fail, 1 newly holds, 6 cannot be known any more; of 172 results`.
  mutating func rules(_ words: PlanWording) throws(Stop) -> String {
    let impact = try run.ruleImpact(of: words.plan, today: context.today)
    guard impact.count > 0 else { return "no rule speaks of anything on the effective day" }
    var parts: [String] = []
    for kind in RuleImpact.Kind.allCases where impact.count(kind) > 0 {
      parts.append("\(impact.count(kind)) \(kind.words)")
    }
    let whole = "of \(impact.count) results on the effective day\(beside(words.option))"
    return parts.isEmpty ? "none of them comes out otherwise, \(whole)" : parts.joined(separator: ", ") + "; " + whole
  }

  /// What the results are held against, where it is more than the model: the draft without this option.
  private func beside(_ option: Option) -> String {
    option.changes.isEmpty ? "" : ", beside the draft \(option.base.name) without this option"
  }

  /// Every result that differs, with the rule's own place.
  mutating func rules(_ words: PlanWording, _ answer: inout Answer) throws(Stop) {
    let after = Wording(view: words.plan.after)
    let impact = try run.ruleImpact(of: words.plan, today: context.today)
    for kind in RuleImpact.Kind.allCases {
      for change in impact.changes where change.kind == kind {
        let result = change.result
        let naming = kind == .gone ? wording : after
        var sentence =
          "\(wording.name(result.rule.entity)) (\(result.rule.force.rawValue)) · \(naming.name(result.subject))"
        switch kind {
        case .newlyFails, .stillFails: sentence += ": " + result.rule.message
        case .failsMore:
          sentence += ": \(result.rule.message): \(Wording.list(change.more.map { after.name($0) }))"
        case .untilChosen:
          let item = change.item.map { "open item \($0)" } ?? "an open item"
          sentence += ": \(item) comes first; until it is settled, \(result.rule.message)"
        case .newlyUnknown:
          if case .unknown(let why) = result.outcome { sentence += ": " + why.words.joined(separator: ", ") }
        case .newlyHolds, .newlyDeparts, .gone: break
        }
        var row = Answer.Row(cells: [.text(sentence), .text(kind.words)], sentence: sentence)
        row.section = kind.heading
        // The plan's own facts are the plan's to cite; the rule's are of the model.
        row.evidence = answer.collect(result.rule.grounds, wording)
        answer.rows.append(row)
      }
    }
  }
}

extension RuleImpact.Kind {
  /// What became of a number of results.
  fileprivate var words: String {
    switch self {
    case .newlyFails: "newly failing"
    case .failsMore: "failing for one reason more"
    case .untilChosen: "waiting for an open item"
    case .stillFails: "failing before and after"
    case .newlyHolds: "newly met"
    case .newlyUnknown: "no longer known"
    case .newlyDeparts: "newly departed from"
    case .gone: "no longer asked, as the body has ended"
    }
  }

  fileprivate var heading: String {
    switch self {
    case .newlyFails: "Newly failing"
    case .failsMore: "Failing without it too, and for more with it"
    case .untilChosen: "Cannot be known until an open item is settled"
    case .stillFails: "Failing without it too"
    case .newlyHolds: "Newly met"
    case .newlyUnknown: "Cannot be known, and was otherwise before"
    case .newlyDeparts: "Newly departed from, with a reason"
    case .gone: "No longer asked: what it was asked of has ended"
    }
  }
}
