import Language
import Model

/// Lines that ask nothing by themselves: `is that up or down`, `by when`, `and the dates`.
///
/// After an answer that they go on from they are read as its own; else what they are of is not said, and nothing is guessed:
/// all changes or all dates of a place would be an answer to another question.
extension PlainReader {
  private static let ofChange: [PlainShape.Pattern] = [
    "is|was it|that|this [going] up|down [or] [up|down]", "is|was it|that|this more|less|higher|lower|better|worse",
    "has|have|did it|that|this|they gone|go|risen|rise|fallen|fall|grown|changed|change [up|down] [or] [down|up]",
    "what is|was change", "when did it|that|this|they [last] change", "when was it|that|this changed",
    "why did it|that|this|they change", "which [ones] are|is|were|was new|dropped|added|gone|removed", "to what",
    "[by] how much did|has|have it|that|this|they change|changed|risen|fallen|rise|fall|go|gone [up|down]",
    "is|was [it|that|this] [going] up|down [or] [up|down] on|from|since|than [last|previous] year [before]",
    "what is [that|this|it] as rise|increase|growth|change|difference|percentage", "up or down",
    "what was dropped|added|removed|lost",
    "which [ones|one] rose|fell|grew|increased|decreased|shrank|improved|worsened [most|least]",
    "which [ones|one] went|gone up|down [most|least]",
  ]
  private static let ofTime: [PlainShape.Pattern] = [
    "by when", "within|in how many|long [working] [days|weeks]", "how long", "by how long", "for how long", "dates",
    "how long do|does|have|has|can|may they|it|we|that|this|you [have] [got]",
    "how long would|will|does|did|might it|that|this [all] take|last", "how much time do|have they|we|you [have|got]",
    "was|is it|that|this late|overdue|on|in [time]", "how late was|is it|that|this", "what are|were dates",
  ]

  /// What asks for no answer.
  private static let anew: [PlainShape.Pattern] = ["start|begin [it|this] again|over|afresh|anew", "reset|restart"]

  /// That a line asks to begin again, of which nothing is told; nil of any other line.
  static func readAnew(_ said: [PlainWord]) -> PlainReading? {
    anew.contains { !$0.matches(said).isEmpty } ? .wanting("what is to begin again is not said", ["help"]) : nil
  }

  /// That a line does not say what it is of; nil of any other line.
  func readBare(_ said: [PlainWord]) -> PlainReading? {
    let idle: Set<String> = [",", "then", "so", "ok", "okay", "but", "and", "a", "an", "the"]
    let words = said.filter { !idle.contains($0.folded) }
    let year = Self.financialYear(of: defaultDay)
    if Self.ofChange.contains(where: { !$0.matches(words).isEmpty }) {
      let before = Self.financialYear(of: Self.years(1, before: defaultDay))
      return .wanting(Self.ofWhat, historyOfLast + ["diff \(before) \(year)"])
    }
    guard Self.ofTime.contains(where: { !$0.matches(words).isEmpty }) else { return nil }
    return .wanting(Self.ofWhat, ["list duties where deadline is stated", "find routes.time-limit", "calendar"])
  }

  private static let ofWhat = "of what is not said"

  /// What tells how things went with what was asked last; none where nothing was, or its line was refused.
  private var historyOfLast: [String] {
    guard let last, !last.isBehindRefusal, let subject = subject(of: last) else { return [] }
    return ["history \(branch.id(of: subject))"]
  }
}
