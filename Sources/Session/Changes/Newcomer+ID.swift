import Analysis

extension Newcomer {
  /// `Children & Adults Board` as an id: `children-adults-board`.
  static func identifier(_ name: String) -> String {
    let words = name.lowercased().utf8.split { byte in
      !((0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte))
    }
    return words.map { String(decoding: Array($0), as: UTF8.self) }.joined(separator: "-")
  }

  /// Whether an id has a letter in it, so that it is no date and no number.
  static func hasLetter(_ id: String) -> Bool { id.utf8.contains { $0 >= 0x61 } }
}
