import Language
import Model

/// Every spelling of every thing, in the order of the folded letters, so that those which begin alike lie together.
struct SpellingIndex: Sendable {
  /// One way to write a thing.
  struct Spelling: Sendable {
    /// Lower case, without blanks and punctuation.
    let folded: [UInt8]
    let text: String
    let entity: EntityID
    /// 0 for the id, then the name it was declared with, then what else it is called.
    let rank: Int

    var isID: Bool { rank == 0 }
  }

  private let spellings: [Spelling]

  init(_ branch: Branch) {
    var spellings: [Spelling] = []
    for entity in branch.entities() {
      for (position, name) in branch.names(of: entity).enumerated() {
        let folded = Suggestion.fold(name)
        if folded.isEmpty { continue }
        spellings.append(Spelling(folded: folded, text: name, entity: entity, rank: position))
      }
    }
    self.spellings = spellings.sorted {
      $0.folded == $1.folded ? $0.text < $1.text : $0.folded.lexicographicallyPrecedes($1.folded)
    }
  }

  /// The spellings that begin with folded letters; all of them for none.
  func beginning(with folded: [UInt8]) -> ArraySlice<Spelling> {
    var low = 0
    var high = spellings.count
    while low < high {
      let middle = (low + high) / 2
      if spellings[middle].folded.lexicographicallyPrecedes(folded) { low = middle + 1 } else { high = middle }
    }
    return spellings[low...].prefix { $0.folded.starts(with: folded) }
  }

  /// The names with a later word that begins with the letters: `MacK` in Scott MacKechnie.
  func withLaterWord(beginning folded: [UInt8]) -> [Spelling] {
    spellings.filter { spelling in
      !spelling.isID
        && spelling.text.split(separator: " ").dropFirst().contains { Suggestion.fold(String($0)).starts(with: folded) }
    }
  }
}
