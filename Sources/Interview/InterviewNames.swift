import Model

/// Reads the name of an organisation or a group, where one is asked for: never `no`, a list or an acronym.
struct InterviewNames {
  /// The names that were given before, each as it was typed.
  let known: [String]
  /// Whether several may stand there, with semicolons between them.
  let takesSeveral: Bool
  /// An answer as someone might give it.
  let example: String
  /// What an empty line means at this question: `no more`.
  let emptyLine: String

  /// What came of an answer; nil where it is a name as any other.
  func read(_ text: String) -> InterviewReading? {
    let folded = text.lowercased()
    if Self.refusals.contains(folded) {
      return .refused("I understood no name there. \(emptyLine); `not stated` where the paper does not say. \(offer)")
    }
    let parts = takesSeveral ? InterviewReader.parts(text) : [text]
    var names: [String] = []
    for part in parts {
      if let name = known(part) {
        names.append(name)
        continue
      }
      if let doubt = doubt(about: part) { return doubt }
      names.append(part)
    }
    guard names != parts || names.count > 1 else { return nil }
    let told = names.map { "`\($0)`" }.joined(separator: " and ")
    return .taken(takesSeveral ? .names(names) : .words(names[0]), remark: "Taken as: \(told).")
  }

  private static let refusals: Set<String> = [
    "no", "none", "n/a", "na", "nil", "-", "yes", "y", "n", "nobody", "no one",
  ]

  /// The name given before that a part means: by its initials, its short name in brackets, or its kind.
  private func known(_ part: String) -> String? {
    let folded = Self.bare(part)
    if let same = known.first(where: { $0.lowercased() == part.lowercased() }) { return same }
    let fitting = known.filter { name in
      let (full, acronym) = InterviewText.parts(of: name)
      let initials = full.split(separator: " ").filter { !["of", "and", "the", "for"].contains($0.lowercased()) }
        .compactMap(\.first).map(String.init).joined().lowercased()
      let kind = Self.kinds.first { $0.contains(folded) } ?? []
      return acronym?.lowercased() == folded || initials == folded && folded.count > 1
        || kind.contains { full.lowercased().split(separator: " ").map(String.init).contains($0) }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// Words by which people call an organisation of a kind.
  private static let kinds: [[String]] = [
    ["police", "constabulary"], ["council", "local authority"], ["health", "icb", "integrated", "nhs"],
    ["probation"], ["fire"], ["ambulance"],
  ]

  private static func bare(_ text: String) -> String {
    let folded = text.lowercased()
    return folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
  }

  private func doubt(about part: String) -> InterviewReading? {
    let pieces = part.split { ",;".contains($0) }.map { InterviewText.trimmed(String($0)) }
    let separators = pieces.count > 1 && pieces.allSatisfy { $0.first?.isUppercase ?? false }
    let halves = part.replacing(" & ", with: " and ").split(separator: " and ").map { String($0) }
    let isPair =
      halves.count > 1
      && halves.allSatisfy { half in
        known(half) != nil || Self.kinds.contains { $0.contains(Self.bare(half)) }
      }
    if separators || isPair {
      let told = (separators ? pieces : halves).map { "`\($0)`" }.joined(separator: ", ")
      let how = takesSeveral ? "put a semicolon between them" : "type one at a time"
      return .doubted(
        "I understood several: \(told). If they are several, \(how). \(offer)If it is one name after all, type it once more."
      )
    }
    let word = Self.bare(part)
    let isAcronym = !part.contains(" ") && part.count < 8 && part == part.uppercased() && part.contains { $0.isLetter }
    let isKind = Self.kinds.contains { $0.contains(word) }
    guard isAcronym || isKind else { return nil }
    return .doubted(
      "I understood `\(part)`, which is \(isAcronym ? "an acronym" : "a word for many"): its whole name is wanted, such as "
        + "\(example); the short one may follow in brackets. \(offer)If it is the whole name after all, type it once more."
    )
  }

  /// The names known so far, in a sentence; empty where there is none.
  private var offer: String {
    known.isEmpty ? "" : "Named so far: \(known.joined(separator: "; ")). "
  }
}
