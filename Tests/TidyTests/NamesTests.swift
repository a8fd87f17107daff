import Foundation
import Testing

/// Names that nothing kept in this repository may hold.
///
/// They are those that the sources of the built-in model use for children, young people, relatives, reviews called by
/// a child's name, laws called by a victim's, and others who are told of and hold no post. They are kept as digests, so
/// that the list does not itself say them to whoever reads it; a digest of a given name can be found out by trying
/// names, so it hides nothing from who wants to know.
struct RefusedNames: Sendable {
  /// Refused wherever they stand.
  let alone: Set<String>
  /// Refused where the next word is the one given: the first is a common word too.
  let followed: [String: String]
  /// Refused unless the next word is the one given: the first is also the given name of someone who holds a post.
  let unlessFollowed: [String: String]

  /// The first 16 digits of SHA-256 of `govsh names 1`, a line end and the folded word:
  /// `printf 'govsh names 1\n%s' WORD | sha256sum | cut -c1-16`.
  static func digest(_ word: String) -> String { String(Digest.sha256("govsh names 1\n" + word).prefix(16)) }

  /// The words of a text, folded: small letters without accents, apart at whatever is no letter and where a capital
  /// follows a small letter; a word of several capitals (`MacDonald`) stands whole as well, after its parts.
  static func words(of text: some StringProtocol) -> [String] {
    let plain = String(text).folding(options: .diacriticInsensitive, locale: nil)
    var words: [String] = []
    for run in plain.split(whereSeparator: { !$0.isLetter }) {
      var parts: [String] = []
      var wasSmall = false
      for letter in run {
        if letter.isUppercase, wasSmall || parts.isEmpty { parts.append("") }
        if parts.isEmpty { parts.append("") }
        parts[parts.count - 1] += letter.lowercased()
        wasSmall = letter.isLowercase
      }
      words += parts.count > 1 ? parts + [parts.joined()] : parts
    }
    return words
  }

  /// Where the names stand in a text: `LINE: the word's digest`, so that a failure does not say the name either.
  func places(in text: String, remembering known: inout Known) -> [String] {
    var found: [String] = []
    for (number, line) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
    {
      let digests = line.split { !Self.mayBeLetter($0) }.flatMap { known.digests(of: $0) }
      for (index, forms) in digests.enumerated() {
        let next = index + 1 < digests.count ? digests[index + 1][0] : ""
        for form in forms where isRefused(form, before: next) { found.append("\(number + 1): \(form)") }
      }
    }
    return found
  }

  /// Letters of ASCII, and whatever is more than ASCII: `words` looks at that closely.
  private static func mayBeLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: true
    default: false
    }
  }

  /// What was found out about runs of letters, because the same few thousand make up the whole repository.
  struct Known {
    private var runs: [String: [[String]]] = [:]

    /// The digests of the words of a run of letters; of a word with a last `s` also the one without.
    mutating func digests(of letters: Substring.UTF8View) -> [[String]] {
      let run = String(Substring(letters))
      if let known = runs[run] { return known }
      let made = RefusedNames.words(of: run).map { word in
        (word.hasSuffix("s") ? [word, String(word.dropLast())] : [word]).map(RefusedNames.digest)
      }
      runs[run] = made
      return made
    }
  }

  private func isRefused(_ digest: String, before next: String) -> Bool {
    if alone.contains(digest) { return true }
    if let companion = followed[digest] { return companion == next }
    return unlessFollowed[digest].map { $0 != next } ?? false
  }
}

@Suite("Names")
struct NamesTests {
  @Test("no file holds a name that the sources use for a child, a relative or a review")
  func noRefusedName() throws {
    let files = Self.files()
    #expect(files.count >= 300, "only \(files.count) files were read")
    var known = RefusedNames.Known()
    for path in files {
      guard let text = Repository.text(path) else { continue }
      let places = Self.refused.places(in: text, remembering: &known)
      for place in Self.refused.places(in: path, remembering: &known) { Issue.record("the path \(path): \(place)") }
      for place in places { Issue.record("\(path):\(place)") }
    }
  }

  @Test("a refused name is found, however it is written", arguments: found)
  func refusedNamesAreFound(_ text: String) {
    var known = RefusedNames.Known()
    #expect(!Self.invented.places(in: text, remembering: &known).isEmpty, "\(text)")
  }

  @Test("others are let through", arguments: ["zebulonite", "Iskra the common word", "Yolanda Post", "yolanda-post"])
  func othersAreLetThrough(_ text: String) {
    var known = RefusedNames.Known()
    #expect(Self.invented.places(in: text, remembering: &known).isEmpty, "\(text)")
  }

  @Test("a failure gives the place and not the name")
  func failuresAreSilent() {
    var known = RefusedNames.Known()
    let places = Self.invented.places(in: "a\nof Zebulon", remembering: &known)
    #expect(places == ["2: " + RefusedNames.digest("zebulon")])
  }

  @Test("digests are those of SHA-256")
  func digests() {
    #expect(Digest.sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(Digest.sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    let long = String(repeating: "a", count: 200)
    #expect(Digest.sha256(long) == "c2a908d98f5df987ade41b5fce213067efbcc21ef2240212a41e54b5e7c28ae5")
  }

  private static let found = [
    "Zebulon", "the ZEBULON review", "zebulon's", "Zebulons", "Zébulon", "zebulon-review-2020", "reviewOfZebulon",
    "MacZebulon", "zebulon_review", "Iskra Vantongeren", "iskra-vantongeren", "Yolanda", "Yolanda said", "“Zebulon”",
  ]

  private static let invented = RefusedNames(
    alone: [RefusedNames.digest("zebulon")],
    followed: [RefusedNames.digest("iskra"): RefusedNames.digest("vantongeren")],
    unlessFollowed: [RefusedNames.digest("yolanda"): RefusedNames.digest("post")])

  private static let refused = RefusedNames(
    alone: [
      "0772f4532507669c", "08c2e88e8b0a59c2", "0c7ca6eda3cd7ae8", "0ca97e117f35776e", "1482fde1f7d80403",
      "18d9f1b2d70f0ff7", "1cb7ff5c67f615bf", "402b770a1020a508", "431a83d159c68a17", "50fab72b8e499545",
      "587662afcdad3d16", "6667f1f5b625919e", "6a074ab24d833283", "6bc41f3699569e21", "73f2dfcd84602215",
      "76bb18cdadf7189f", "7a2aae235197ef18", "97b5ae5eb4f74600", "9ff3753edb6188b7", "a57734090f2bf46e",
      "ae3f90108e9e4a66", "bdbea6e24c93f234", "c8c2cf97fc7f0546", "cc22ba4d5c1bf669", "de083e41cd129c61",
      "f29f29950dc51f3a", "fe79e90dd3a81d5e",
    ],
    followed: ["b7f28f19d68c0c63": "18d9f1b2d70f0ff7"],
    unlessFollowed: ["6503c133b164d0f7": "8932154f6fe9b4cf"])

  /// Every file of the repository but what is built or fetched, in the order of the paths.
  private static func files() -> [String] {
    let found = FileManager.default.enumerator(atPath: Repository.root.path)
    var paths: [String] = []
    while let path = found?.nextObject() as? String {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      if name == ".git" || name.hasPrefix(".build") {
        found?.skipDescendants()
      } else if found?.fileAttributes?[.type] as? FileAttributeType == .typeRegular {
        paths.append(path)
      }
    }
    return paths.sorted()
  }
}
