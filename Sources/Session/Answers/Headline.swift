import Model

/// The first line of an answer, which answers: what it is about, then as much of the answer as there is room for.
struct Headline {
  /// How wide a first line may be.
  static let widest = 100

  /// What the answer is about, by its whole name and by a short one, which stands where the whole one leaves no room.
  let (whole, short): (String, String)
  /// The answer in pieces, the most telling first.
  var pieces: [String] = []

  init(_ whole: String, short: String? = nil, _ pieces: [String] = []) {
    (self.whole, self.short) = (whole, short ?? whole)
    self.pieces = pieces
  }

  init(_ thing: EntityID, _ wording: Wording) {
    self.init(wording.name(thing), short: wording.view.acronym(of: thing))
  }

  /// The line: as many pieces as fit behind the whole name, or behind the short one where the first does not; the first
  /// always.
  var text: String {
    let first = pieces.first ?? ""
    var line = "\(whole): \(first)".count <= Self.widest ? "\(whole): \(first)" : "\(short): \(first)"
    for piece in pieces.dropFirst() where (line + "; " + piece).count <= Self.widest { line += "; " + piece }
    return line
  }
}

extension Answer {
  /// How many rows there are of each word in a column, in the order in which the words come first: `3 partners, 1 member`.
  ///
  /// - Parameter twice: rows of those who are told already by other rows, and are not counted again.
  func counted(in column: String, among rows: [Row], exceptAgain twice: [Row] = []) -> String {
    let again = twice.map { text(column, of: $0) }
    let words = rows.compactMap { row -> String? in
      let word = text(column, of: row)
      if !again.contains(word) { return word }
      let isTold = twice.contains { $0.entity == row.entity && text(column, of: $0) == word }
      return isTold ? nil : "further " + word
    }
    return Wording.list(
      words.uniqued().map { word in
        let count = words.count { $0 == word }
        return "\(count) \(count == 1 ? word : word.plural)"
      })
  }
}

extension String {
  /// The plural of a noun: `agency` as `agencies`, `member` as `members`.
  fileprivate var plural: String { hasSuffix("y") ? dropLast() + "ies" : self + "s" }
}
