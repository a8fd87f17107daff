import Model

/// Which texts of a model hold which words: names, and what facts state in words or remark.
///
/// What is refused looks many words up, alone and side by side; each text is read once for all of them.
struct SpokenWords: Sendable {
  private var texts: [String: Set<Int32>] = [:]

  init(_ branch: Branch) {
    var count: Int32 = 0
    func read(_ text: String) {
      for stem in WordIndex.stems(text) { texts[stem, default: []].insert(count) }
      count += 1
    }
    for entity in branch.entities() {
      for name in branch.names(of: entity) { read(name) }
      for fact in branch.facts(of: entity) {
        let stated = branch.fact(fact)
        for value in [stated.value] + stated.qualifications.map(\.value) {
          switch value {
          case .text(let text): read(branch.text(text))
          case .word(let word): read(branch.text(word))
          default: break
          }
        }
      }
    }
  }

  /// Whether one text holds all of some words, in whatever order.
  func hold(_ words: String) -> Bool {
    let found = Set(WordIndex.stems(words)).map { texts[$0] ?? [] }.sorted { $0.count < $1.count }
    guard let rarest = found.first else { return true }
    return rarest.contains { text in found.dropFirst().allSatisfy { $0.contains(text) } }
  }
}
