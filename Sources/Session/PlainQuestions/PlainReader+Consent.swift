import Language
import Model

/// Who must agree, what is allowed, and who was asked: of a change in hand these are its own; else of what they are is not said,
/// or what is stated of it is told.
extension PlainReader {
  /// What is wrong with a question of who must agree, where no change is in hand.
  static let ofNoChange = "of what change is not said; with one in hand `plan show agreement` tells who must agree"

  private static let agreeing: [PlainShape.Pattern] = [
    "[and] who has|have|must|needs|should|would|will|does [all] [have|need] [to] agree|consent|approve [to] [it|this|that] [all]",
    "[and] who has|have|must|needs|should|would|will [have|need] [to] sign [it|this|that] [off]",
    "[and] who signs [it|this|that] [off]",
    "[and] do|does we|they need permission|consent|agreement [for|to] [it|that]",
    "[and] whose agreement|consent|permission do|does we|they need [for|to] [it|that]",
    "[and] is it|that|this allowed|permitted|possible", "[and] can|could|may they|we [do] [it|that|this]",
    "[and] are we|they allowed to [do] [it|that|this]", "[and] can it|that be done",
  ]

  private static let asked: [PlainShape.Pattern] = [
    "[and] was|were|is|are|has|have it|this|that|they|anyone|anybody [been] consulted [on] [about] [it|this|that]",
    "[and] did|has|have anyone|anybody|someone|they object|objected|oppose|opposed [to] [it|this|that]",
    "[and] who objected|opposed [to] [it|this|that]", "[and] was there vote|consultation [on|about] [it|this|that]",
    "[and] was it|this|that voted on", "[and] was it|this|that put to [the] vote",
    "[and] was it|this|that agreed|approved [by] [everyone|all|anyone]",
  ]

  /// What such a line means where no option is in hand; nil of any other line.
  mutating func readConsent(_ said: [PlainWord]) -> PlainReading? {
    let words = said.filter { $0.folded != "," && !PlainVocabulary.articles.contains($0.folded) || $0.isOfThat }
    if Self.agreeing.contains(where: { !$0.matches(words).isEmpty }) {
      if let last, !last.offered.isEmpty { return .wanting(Self.unmade, last.offered + ["plan show agreement"]) }
      // Of a paper or a decision it is asked who signed it.
      if let last, readOwn(words, last) != nil { return nil }
      return .wanting(Self.ofNoChange, ["help plan"])
    }
    guard Self.asked.contains(where: { !$0.matches(words).isEmpty }) else { return nil }
    guard let last, let subject = subject(of: last) else {
      return .wanting("of what is not said", mergers().map { "history \(branch.id(of: $0))" })
    }
    if let own = readOwn(words, last) { return own }
    let decisions = branch.facts(about: subject, .subjectMatter).map { branch.subject($0) }.filter {
      branch.kind(of: $0) == .decision
    }.uniqued()
    wentOn = true
    if !decisions.isEmpty { return .statements(decisions.prefix(Self.mostAlike).map { "show \(branch.id(of: $0))" }) }
    opening = "What papers state of it; who was asked, who objected and whether there was a vote, no paper says."
    return .statements(["history \(branch.id(of: subject))"])
  }
}

extension PlainWord {
  /// Whether it stands for something said before, although it may be an article too.
  fileprivate var isOfThat: Bool { ["this", "that"].contains(folded) }
}
