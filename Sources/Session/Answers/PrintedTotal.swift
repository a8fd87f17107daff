import Analysis
import Model
import Rendering

extension AnswerWriter {
  /// A printed total beside the sum of its lines.
  func discrepancy(_ printed: Claim, _ excess: Int64, in year: FundingYear) -> String {
    let direction = excess > 0 ? "more" : "less"
    let amount = Sterling.text(pence: Int64(clamping: excess.magnitude))
    let total = wording.value(printed.value)
    if !year.withoutLines.isDisjoint(with: printed.facts) {
      let papers = printed.facts.flatMap { branch.fact($0).attestations.map(\.source) }.uniqued()
      let who = papers.isEmpty ? "a paper" : Wording.list(papers.map { wording.name($0) })
      return "\(who) prints \(total), \(amount) \(direction) than the lines, which other papers give"
    }
    return "the source prints \(total), \(amount) \(direction) than its own lines"
  }
}

extension Wording {
  /// That help in kind is no part of what is worked out, and whether it has a price; nil where there is none.
  static func inKind(_ lines: [FundingYear.Line]) -> String? {
    let kind = lines.filter(\.isInKind)
    if kind.isEmpty { return nil }
    let isPriced = kind.allSatisfy { $0.pence != nil }
    return isPriced ? "help in kind is no part of it" : "help in kind is not priced, and is no part of it"
  }
}
