/// A passage of an attached copy as it is printed: quoted, and capped in length.
struct Passage {
  /// The lines to print, each marked as a quotation.
  let lines: [String]

  /// As many lines as one takes in at a glance.
  private static let mostLines = 6
  /// A paragraph that stands on one line is cut.
  private static let mostLetters = 400

  /// The sentence that proves a fact, whole; where there is none, the lines of its place.
  init(_ passage: [String], sentence: String = "") {
    guard sentence.isEmpty else {
      lines = ["| " + sentence]
      return
    }
    var lines = passage.prefix(Self.mostLines).map { "| " + Self.cut($0) }
    let more = passage.count - lines.count
    if more > 0 { lines.append("| ... \(more) more line\(more == 1 ? "" : "s")") }
    self.lines = lines
  }

  private static func cut(_ line: String) -> String {
    let line = line.drop { $0 == " " }
    return line.count > mostLetters ? line.prefix(mostLetters) + "..." : String(line)
  }
}
