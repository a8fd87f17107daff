import Model

/// Words that mean something by themselves in an expression, and never a thing of that id.
enum ReservedWord {
  /// What a word means; nil for any other word.
  static func meaning(of word: String) -> String? {
    if word == "it" { return "the thing that is looked at" }
    if word == "now" { return "the day of the question" }
    if let kind = EntityKind.allCases.first(where: { $0.plural == word }) { return "all \(kind.plural)" }
    return isCapacity(word) ? "those in that capacity" : nil
  }

  /// Whether someone sits in such a capacity, or statutory partners do.
  static func isCapacity(_ word: String) -> Bool {
    word == "safeguarding-partner" || Expression.Capacity.ofMeetings.contains(word)
      || (word != "chair" && word != "vice-chair" && Relation.member.definition.capacities.contains(word))
  }
}
