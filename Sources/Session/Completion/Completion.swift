import Language

/// What could be typed at the end of a text.
public struct Completion: Sendable, Equatable {
  /// One way to go on.
  public struct Candidate: Sendable, Hashable {
    /// What stands there then.
    public let text: String
    /// The byte from which it replaces the text, to its end.
    public let start: Int

    init(_ text: String, at start: Int) {
      self.text = text
      self.start = start
    }
  }

  /// In the order in which they are shown; no two alike.
  public internal(set) var candidates: [Candidate] = []
  /// Where a file's path begins, when one is wanted: only the program can look for files.
  public internal(set) var path: Int?

  /// What to put in the place of the text from a byte on: the one candidate and a blank, or what all have in common.
  ///
  /// Nil when that would change nothing. Letters in common are so whatever their case.
  public func change(of text: String) -> (start: Int, text: String)? {
    guard let start = candidates.map(\.start).min() else { return nil }
    let typed = text.utf8.dropFirst(start)
    let whole = candidates.map { candidate in
      (String(decoding: typed.prefix(candidate.start - start), as: UTF8.self) + candidate.text)
    }
    if whole.count == 1 { return (start, whole[0] + " ") }
    var common = Substring(whole[0])
    for other in whole.dropFirst() {
      let count = zip(common, other).prefix { $0 == $1 || $0.lowercased() == $1.lowercased() }.count
      common = common.prefix(count)
    }
    let before = String(decoding: typed, as: UTF8.self)
    guard common.count > before.count, Suggestion.fold(String(common)).starts(with: Suggestion.fold(before)) else {
      return nil
    }
    return (start, String(common))
  }
}

extension Session {
  /// What could be typed at the end of a text: the grammar's words, and the names of the model of the kind wanted there.
  ///
  /// The first call for a model gathers its names; later ones find them gathered.
  ///
  /// - Parameter start: nothing before this byte is replaced: it cannot be edited any more.
  public mutating func completion(of text: String, from start: Int = 0) -> Completion {
    // Who has written so much has pasted it.
    guard text.utf8.count <= 4096 else { return Completion() }
    let (pieces, endsInComment) = EditorToken.pieces(of: text)
    if endsInComment { return Completion() }
    var completer = Completer(session: self, text: text, pieces: pieces, spellings: index.spellings())
    var completion = completer.completion()
    completion.candidates.removeAll { $0.start < start }
    return completion
  }
}
