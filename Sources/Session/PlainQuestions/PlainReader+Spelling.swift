import Language
import Model

/// Words of questions that are typed with one letter wrong: `wich`, `chiars`, `independant`.
///
/// Only words that stand in no name are mended, and only where the line as it stands reads like nothing. What is mended is
/// said: one letter may change a question.
extension PlainReader {
  private static let short = [
    "whos": ["who", "is"], "whats": ["what", "is"], "wheres": ["where", "is"], "hows": ["how", "is"],
    "whens": ["when", "is"], "wholl": ["who", "will"], "whatll": ["what", "will"], "isnt": ["is", "not"],
    "yr": ["year"], "yrs": ["years"], "diff": ["difference"], "kids": ["children"], "kid": ["child"],
    "kiddies": ["children"], "youngsters": ["children"],
    "whod": ["who", "would"], "weve": ["we", "have"], "theres": ["there", "is"],
  ]

  /// `what is` for `what's`, and its like.
  static func spelledOut(_ words: [PlainWord]) -> [PlainWord] {
    words.flatMap { word in short[word.folded]?.map { PlainWord($0) } ?? [word] }
  }

  /// A line with the words of questions spelled as they are meant; nil where none is misspelled.
  func mended(_ line: String) -> (line: String, words: [(typed: String, meant: String)])? {
    var mended: [(typed: String, meant: String)] = []
    let words = PlainWord.words(of: line).map { word -> PlainWord in
      guard let meant = meant(by: word) else { return word }
      mended.append((word.written, meant))
      return PlainWord(meant)
    }
    return mended.isEmpty ? nil : (words.map(\.written).joined(separator: " "), mended)
  }

  /// The one word of questions that a misspelled word is nearest to.
  private func meant(by word: PlainWord) -> String? {
    let typed = word.folded
    guard typed.count >= 4, typed.allSatisfy(\.isLetter), !Self.spelled.contains(typed),
      !Self.spelled.contains(WordIndex.singular(typed)),
      PlainDate.period([word], today: today, latest: defaultDay) == nil
    else { return nil }
    let letters = Array(typed)
    let near = Self.spelled.compactMap { known -> (word: String, slip: Slip)? in
      guard known.first == typed.first, let slip = Slip(of: letters, Array(known)) else { return nil }
      return (known, slip)
    }
    // A word that names hold is a name, whatever it is like: only those are looked up that are like something.
    guard let best = near.map(\.slip).min(), names.words.things(withAll: WordIndex.stems(word.written)).isEmpty else {
      return nil
    }
    let nearest = near.filter { $0.slip == best }.map(\.word).sorted()
    let meanings = Set(nearest.map(WordIndex.singular))
    return meanings.count == 1 ? nearest.first : nil
  }

  /// How a word is misspelled, the likeliest slip first.
  private enum Slip: Int, Comparable {
    case twoSwapped, oneLeftOut, oneChanged, oneTooMany

    static func < (one: Slip, other: Slip) -> Bool { one.rawValue < other.rawValue }

    /// The one slip that makes the one word of the other; nil where it takes more, or where so short a word may be another.
    init?(of typed: [Character], _ known: [Character]) {
      guard known.count >= 5, abs(typed.count - known.count) <= 1,
        let first = zip(typed, known).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset
          ?? (typed.count == known.count ? nil : min(typed.count, known.count))
      else { return nil }
      let (rest, meant) = (typed[first...], known[first...])
      switch typed.count - known.count {
      case -1 where rest.elementsEqual(meant.dropFirst()): self = .oneLeftOut
      case 1 where rest.dropFirst().elementsEqual(meant) && known.count >= 6: self = .oneTooMany
      case 0 where rest.dropFirst().elementsEqual(meant.dropFirst()) && known.count >= 7: self = .oneChanged
      case 0
      where rest.count > 1 && rest[first] == meant[first + 1] && rest[first + 1] == meant[first]
        && rest.dropFirst(2).elementsEqual(meant.dropFirst(2)):
        self = .twoSwapped
      default: return nil
      }
    }
  }

  /// Whether a word, or what it is the plural of, is one that questions are made of.
  static func isOfQuestions(_ word: PlainWord) -> Bool {
    spelled.contains(word.folded) || spelled.contains(WordIndex.singular(word.folded))
  }

  /// The words that questions are made of.
  private static let spelled: Set<String> = {
    var words = PlainTopic.idle.union(PlainVocabulary.articles).union(PlainVocabulary.fillers)
      .union(PlainVocabulary.small).union(ordinary)
    for shape in PlainShapes.all + PlainShapes.changes {
      for pattern in shape.said {
        for case .word(let alternatives, _) in pattern.parts { words.formUnion(alternatives) }
      }
    }
    for topic in PlainTopic.said { words.formUnion(topic.words) }
    for phrase in PlainVocabulary.openings + PlainVocabulary.closings { words.formUnion(phrase) }
    words.formUnion(PlainVocabulary.wordsOfSayings)
    for agency in PlainVocabulary.agencies { words.formUnion(agency.said) }
    return words
  }()

  /// Words of English that are one letter from those of questions and mean something else.
  private static let ordinary: Set<String> = Set(
    PlainVocabulary.words(
      "broad trail quiet witch where were there their though thought through three threw those these whose house "
        + "chars chain china chats char hairs heads boars boarder border founder founded hole holed meters metres "
        + "scarce scares spare spares spear space paces prices price pieces sates rates states estates cover cower "
        + "causes clause clauses pauses person parson parsons prison poison patrons patters matters letters latter later "
        + "former farmer farms forms firms terms trams tried trial trials quit quite diary dairy daily director "
        + "directory contract contrast contest content context consent consult result results insult adult council "
        + "counsel counsels principle principal personal personnel statue status stature statutes statute "
        + "accept except effect affect advice advise device devise lose loose choose chose chase chased close closet "
        + "moral morale desert dessert board bored breach beach breath breathe sight site cite sites cites "
        + "assess asses access excess process possess posses pass passed past last lasts least lest list lists lost "
        + "replied relied relies replies implied applied supplied supported reported exported imported expected "
        + "excepted respected inspected suspected elected selected ejected rejected neglected deflected reflected "
        + "independence dependence dependant dependents defendant change charge charged changed chances chance "
        + "members numbers ember remember emerge merge merger urge verge purge budge budget badge bridge fidget "
        + "groups group grope grip gripe croup deceased decease decreased increased incest invest invented"))
}
