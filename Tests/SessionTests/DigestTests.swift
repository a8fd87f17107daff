import Foundation
import Language
import Model
import Testing

@testable import Session

/// The texts of the sources, where someone has them: a folder named by `GOVSH_SOURCES`.
///
/// Which file is which source is told by the headings that the model declares.
enum SourceTexts {
  static let folder = ProcessInfo.processInfo.environment["GOVSH_SOURCES"] ?? ""

  static let copies: [String: AttachedCopy] = {
    guard !folder.isEmpty else { return [:] }
    let branch = Branch(base: LoadedModel.shared.store)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []
    var found: [String: AttachedCopy] = [:]
    for name in names {
      guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(name)) else {
        continue
      }
      let copy = AttachedCopy(SourceText(name: name, bytes: Array(bytes)))
      for source in branch.entities(.source) where Outline(of: source, in: branch).fits(copy) {
        found[branch.id(of: source)] = copy
      }
    }
    return found
  }()
}

extension Outline {
  /// Whether a text has as many lines, and most of the headings on theirs.
  fileprivate func fits(_ copy: AttachedCopy) -> Bool {
    guard let lines, abs(Int(lines) - copy.count) <= 1 else { return false }
    let claim = headings.filter { heading in
      let line = copy.lines(heading.first, heading.first).first ?? ""
      return LineDigest.letters(of: line).firstRange(of: LineDigest.letters(of: heading.title)) != nil
    }
    return claim.count * 2 > headings.count
  }
}

@Suite("Digests of the sources")
struct DigestTests {
  static let tablePath = "Tests/Fixtures/citations.txt"
  private static let branch = Branch(base: LoadedModel.shared.store)
  private static let sources = branch.entities(.source).map { branch.id(of: $0) }.sorted()
  private static let isRenewing = Repository.isUpdating && !SourceTexts.folder.isEmpty

  private static func table() throws -> CitationTable {
    CitationTable(try #require(Repository.text(tablePath), "\(tablePath) is missing"))
  }

  @Test("every source of the model has a digest a line, and there are no others", arguments: sources)
  func lines(_ source: String) throws {
    if Self.isRenewing, let copy = SourceTexts.copies[source] {
      let digests = (0..<max(copy.count, copy.lines.count)).map { position in
        LineDigest(position < copy.lines.count ? copy.lines[position] : "").hexadecimal
      }
      return Repository.write(digests.joined(separator: "\n") + "\n", to: "Sources/Library/digests/\(source).txt")
    }
    let digests = try #require(BuiltInModel.digests(of: source))
    let entity = try #require(Self.branch.entity(id: source))
    #expect(Outline(of: entity, in: Self.branch).lines.map { Int($0) } == digests.count)
    #expect(digests.count { !$0.isBlank } * 3 > digests.count)
    let names = Repository.files(in: "Sources/Library/digests", ending: ".txt").compactMap { path in
      path.split(separator: "/").last?.dropLast(4)
    }
    #expect(names.map(String.init) == Self.sources)
  }

  @Test("every citation has its entry, which agrees with the lines, and nothing is left of what is cited no more")
  func citations() throws {
    if Self.isRenewing {
      return Repository.write(CitationTable(Self.branch, texts: SourceTexts.copies).text, to: Self.tablePath)
    }
    let table = try Self.table()
    #expect(table.mistakes == [])
    var cited: [CitationTable.Place: Set<String>] = [:]
    for (place, fact) in CitationTable.citations(of: Self.branch) {
      cited[place, default: []].insert(Self.branch.id(of: fact).description)
    }
    #expect(!cited.isEmpty)
    for (place, facts) in cited.sorted(by: { $0.key < $1.key }) {
      guard let entry = table.entries[place], let digests = BuiltInModel.digests(of: place.source) else {
        Issue.record("\(place.words) has no entry: GOVSH_UPDATE=1 with GOVSH_SOURCES renews them")
        continue
      }
      #expect(Int(place.last) <= digests.count, "\(place.words) is out of range")
      let lines = digests[(Int(place.first) - 1)..<min(Int(place.last), digests.count)]
      #expect(lines.contains { !$0.isBlank }, "\(place.words) is blank")
      #expect(LineDigest(of: lines).hexadecimal == entry.digest, "\(place.words) does not agree with its lines")
      #expect(Set(entry.phrases.keys) == facts, "\(place.words) stands for other facts")
      for phrase in entry.phrases.values {
        #expect(phrase.split(separator: " ").count >= 2, "\(place.words) has a phrase without words")
      }
    }
    #expect(Set(table.entries.keys).subtracting(cited.keys).map(\.words).sorted() == [])
  }

  @Test("at most a fifth of the citations say it in words that are none of the fact's")
  func shares() throws {
    let phrases = try Self.table().entries.values.flatMap(\.phrases.values)
    #expect(phrases.count > 2000)
    #expect(phrases.count { $0.hasPrefix("-") } * 5 < phrases.count)
  }

  @Test(
    "the texts are those that were read, line by line", .enabled(if: !SourceTexts.folder.isEmpty), arguments: sources)
  func texts(_ source: String) throws {
    let copy = try #require(SourceTexts.copies[source], "\(SourceTexts.folder) has no text of \(source)")
    let digests = try #require(BuiltInModel.digests(of: source))
    if !Self.isRenewing { #expect(CopyCheck.likeness(copy, against: digests) == .same) }
  }

  @Test("the words of every citation stand in the lines it names", .enabled(if: !SourceTexts.folder.isEmpty))
  func phrases() throws {
    if Self.isRenewing { return }
    let table = try Self.table()
    for (place, entry) in table.entries.sorted(by: { $0.key < $1.key }) {
      let copy = try #require(SourceTexts.copies[place.source], "\(SourceTexts.folder) has no text of \(place.source)")
      let there = Set(copy.lines(place.first, place.last).flatMap { KeyPhrase.words($0) }.map { KeyPhrase.digest($0) })
      for (fact, phrase) in entry.phrases {
        let missing = phrase.split(separator: " ").dropFirst().map(String.init).filter { !there.contains($0) }
        #expect(missing == [], "\(place.words): a word of \(fact) is not there")
      }
    }
    #expect(CitationTable(Self.branch, texts: SourceTexts.copies) == table, "renewed, the table would be another")
  }
}
