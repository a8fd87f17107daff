import Analysis
import Model

/// Why a rule fails or cannot be known: what is not stated, what was stated formerly, and what it rests on.
extension AnswerWriter {
  /// The statements that tell a reader why, and those that say that something is not stated or no longer holds.
  func shown(_ result: CheckResult) -> [Claim] {
    var shown = result.telling
    for silence in result.silences where !silence.isInverse && silence.entity == result.subject {
      let claimList = view.claimList(of: silence.entity, silence.relation)
      shown += [claimList.gap ?? claimList.lastStated].compactMap { $0 }
    }
    if case .departs(let claim) = result.outcome { shown = [claim] + shown }
    return shown
  }

  /// What a failure rests on, where that is said of other things than the one that fails.
  func told(_ result: CheckResult) -> [String] {
    guard case .fails = result.outcome else { return [] }
    return result.telling.filter { $0.subject != result.subject && !$0.value.isGap }.prefix(4).map {
      wording.name($0.subject) + ": " + wording.clause($0)
    }
  }

  /// What a failure looked for and found only for another time: `; last stated SSCP in 2022, which ended`.
  func formerly(_ result: CheckResult) -> String {
    for silence in result.silences where !silence.isInverse && silence.entity == result.subject {
      let words = nearest(view.claimList(of: silence.entity, silence.relation))
      if !words.isEmpty { return words }
    }
    return ""
  }

  /// The two values that were to be the same: ` (£236,455 and £236,428)`; empty for any other condition.
  func sides(_ result: CheckResult) -> String {
    guard result.compared.count == 2 else { return "" }
    return " (\(wording.compared(result.compared)))"
  }

  // MARK: Not knowing

  private static var papers: Set<EntityKind> { [.document, .source, .decision, .meeting, .event] }

  /// What is not stated, in words; or why else it cannot be known.
  func reason(_ result: CheckResult, _ reasons: Reasons) -> String {
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
