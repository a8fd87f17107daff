import Model

/// The words of every name in a model, for finding things by some of their words.
struct WordIndex {
  private let byStem: KeyedEntities

  init(_ branch: Branch) {
    byStem = branch.nameLookup?.words ?? KeyedEntities(Self.stems(of: branch))
  }

  /// Each thing with each word of its names once, in the order of the model.
  static func stems(of branch: Branch) -> [(key: [UInt8], entity: EntityID)] {
    branch.entities().flatMap { entity in
      branch.names(of: entity).flatMap { stems($0) }.uniqued().map { (Array($0.utf8), entity) }
    }
  }

  /// The things of which each stem stands in some name, in the order of the model.
  func things(withAll stems: [String]) -> [EntityID] {
    let things = stems.map { byStem[Array($0.utf8)] }
    guard let rarest = things.min(by: { $0.count < $1.count }), !rarest.isEmpty else { return [] }
    guard things.count > 1 else { return rarest }
    let others = things.map { Set($0) }
    return rarest.filter { thing in others.allSatisfy { $0.contains(thing) } }
  }

  /// The words of a name that tell it from others, in the singular.
  ///
  /// A capital A behind another word does: `Board A`.
  static func stems(_ name: String) -> [String] {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return plainStems(name) }
    let parts = name.split { $0.isWhitespace || "-/,()&:;\"".contains($0) }
    return parts.enumerated().compactMap { place, part in
      if part == "A", place > 0 { return "a" }
      let word = PlainWord(String(part)).folded.filter { $0.isLetter || $0.isNumber }
      return word.isEmpty || PlainVocabulary.small.contains(word) ? nil : singular(word)
    }
  }

  /// The same of a name in ASCII, read byte by byte: every name of the model is, when the first question is asked.
  private static func plainStems(_ name: String) -> [String] {
    var stems: [String] = []
    var word: [UInt8] = []
    var (isFirst, isCapital) = (true, false)
    func end() {
      guard !word.isEmpty else { return }
      let text = String(decoding: word, as: UTF8.self)
      word.removeAll(keepingCapacity: true)
      let isLetter = text == "a" && isCapital && !isFirst
      if isLetter || !PlainVocabulary.small.contains(text) { stems.append(singular(text)) }
      (isFirst, isCapital) = (false, false)
    }
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        isCapital = isCapital || word.isEmpty
        word.append(byte | 0x20)
      case 0...0x20, UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "&"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "\""):
        end()
      default: break
      }
    }
    end()
    return stems
  }

  /// `partners` as `partner`, `agencies` as `agency`; a short word or one that ends in `ss` as it is.
  static func singular(_ word: String) -> String {
    if word == "children" { return "child" }
    guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us") else { return word }
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    return String(word.dropLast())
  }
}
