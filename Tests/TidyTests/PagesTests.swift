import Testing

@Suite("The pages for readers")
struct PagesTests {
  static let architectureLimit = 120

  @Test("ARCHITECTURE.md has at most 120 lines, names every target, and every path it names exists")
  func architectureIsTrue() {
    let targets = Package.targets(in: Repository.text("Package.swift") ?? "")
    #expect(!targets.isEmpty)
    let page = Repository.text("ARCHITECTURE.md")
    expectNone(Self.architectureComplaints(page, targets: targets, holds: Repository.holds))
  }

  @Test("CHANGELOG.md has an Unreleased section")
  func changelogIsOpen() {
    expectNone(Self.changelogComplaints(Repository.text("CHANGELOG.md")))
  }

  @Test("README.md names make run and make test")
  func readmeSaysHowToBegin() {
    expectNone(Self.readmeComplaints(Repository.text("README.md")))
  }

  @Test("every link to a file of the repository leads to one")
  func linksLeadSomewhere() {
    let docs = Repository.names(in: "docs").filter { $0.hasSuffix(".md") }.map { "docs/\($0)" }
    let pages = ["README.md", "ARCHITECTURE.md", "DECISIONS.md", "Benchmarks/README.md"] + docs
    expectNone(pages.flatMap { Self.linkComplaints($0, Repository.text($0), holds: Repository.holds) })
  }

  @Test("an architecture is too long with one line more than the limit")
  func architectureLimitIsExact() {
    let (most, line) = (Self.architectureLimit, "Model\n")
    let fits = Self.architectureComplaints(String(repeating: line, count: most), targets: []) { _ in true }
    let long = Self.architectureComplaints(String(repeating: line, count: most + 1), targets: []) { _ in true }
    #expect(fits.isEmpty)
    #expect(long == ["ARCHITECTURE.md has 121 lines"])
  }

  @Test("an architecture that is missing, incomplete or untrue is found", arguments: architectures)
  func untrueArchitecturesAreFound(_ page: String?, _ count: Int) {
    let holds = { (path: String) in ["Sources/Model", "Sources/Model/Time/Day.swift"].contains(path) }
    #expect(Self.architectureComplaints(page, targets: ["Model", "govsh"], holds: holds).count == count)
  }

  @Test("a changelog without the section, and a readme without the commands, are found")
  func emptyPagesAreFound() {
    #expect(Self.changelogComplaints(nil).count == 1)
    #expect(Self.changelogComplaints("# Changelog\n\nUnreleased things\n").count == 1)
    #expect(Self.changelogComplaints("# Changelog\n\n## [Unreleased]\n").isEmpty)
    #expect(Self.readmeComplaints(nil).count == 1)
    #expect(Self.readmeComplaints("`make run` it").count == 1)
    #expect(Self.readmeComplaints("`make run`, `make test`").isEmpty)
  }

  @Test("a link that leads nowhere is found", arguments: links)
  func brokenLinksAreFound(_ page: String, _ count: Int) {
    let holds = { (path: String) in ["docs/here.md", "LICENSE"].contains(path) }
    #expect(Self.linkComplaints("docs/page.md", page, holds: holds).count == count)
  }

  private static let architectures: [(String?, Int)] = [
    (nil, 1),
    ("`Model` and `govsh`, in Sources/Model/Time/Day.swift.", 0),
    ("`Model` and `govsh`, in `Sources/Model/`.", 0),
    ("`Models` and `govsh`", 1),
    ("`Model` and `govsh`, in Sources/Model/Gone.swift", 1),
  ]

  private static let links: [(String, Int)] = [
    ("[a](here.md) [b](here.md#part) [c](../LICENSE) [d](./here.md \"title\")", 0),
    ("[a](https://www.swift.org/a) [b](#part) [c](mailto:a@b.uk)", 0),
    ("[a](gone.md) and\n![b](gone.svg)", 2),
    ("```\n[a](gone.md)\n```\n[b](gone.md)", 1),
    ("`[a](gone.md)`", 0),
    ("[a](../../LICENSE)", 1),
  ]

  static func architectureComplaints(_ page: String?, targets: [String], holds: (String) -> Bool) -> [String] {
    guard let page else { return ["ARCHITECTURE.md is missing"] }
    var found: [String] = []
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let count = lines.last == "" ? lines.count - 1 : lines.count
    if count > architectureLimit { found.append("ARCHITECTURE.md has \(count) lines") }
    let words = Set(page.split { !$0.isLetter && !$0.isNumber && $0 != "_" })
    found += targets.filter { !words.contains($0[...]) }.map { "ARCHITECTURE.md does not name \($0)" }
    for (number, line) in lines.enumerated() {
      for path in paths(in: line) where !holds(path) {
        found.append("ARCHITECTURE.md:\(number + 1): there is no \(path)")
      }
    }
    return found
  }

  static func changelogComplaints(_ page: String?) -> [String] {
    guard let page else { return ["CHANGELOG.md is missing"] }
    let isOpen = page.split(separator: "\n").contains { $0.hasPrefix("## ") && $0.contains("Unreleased") }
    return isOpen ? [] : ["CHANGELOG.md has no Unreleased section"]
  }

  static func readmeComplaints(_ page: String?) -> [String] {
    guard let page else { return ["README.md is missing"] }
    return ["make run", "make test"].filter { !page.contains($0) }.map { "README.md does not name \($0)" }
  }

  static func linkComplaints(_ path: String, _ page: String?, holds: (String) -> Bool) -> [String] {
    guard let page else { return ["\(path) is missing"] }
    var isFenced = false
    return page.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { number, line in
      if line.drop(while: { $0 == " " }).hasPrefix("```") { isFenced.toggle() }
      return (isFenced ? [] : targets(in: line)).filter { target in
        resolve(target, from: path).map { !holds($0) } ?? true
      }.map { "\(path):\(number + 1): the link to \($0) leads nowhere" }
    }
  }

  /// The paths below `Sources` or `Tests` that a line names.
  private static func paths(in line: Substring) -> [String] {
    let words = line.split { !$0.isLetter && !$0.isNumber && !"/._+-".contains($0) }
    return words.filter { $0.hasPrefix("Sources/") || $0.hasPrefix("Tests/") }.map { word in
      String(word.reversed().drop { $0 == "." || $0 == "/" }.reversed())
    }
  }

  /// What the links of a line lead to inside the repository, without parts and titles; code in back quotes has none.
  private static func targets(in line: Substring) -> [Substring] {
    let text = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined(separator: "`")
    return text.ranges(of: "](").compactMap { range in
      let whole = text[range.upperBound...].prefix { $0 != ")" }
      let target = whole.prefix { $0 != "#" && $0 != " " }
      return target.isEmpty || target.contains(":") ? nil : target
    }.map { Substring($0) }
  }

  private static func resolve(_ target: Substring, from page: String) -> String? {
    var parts = page.split(separator: "/").dropLast()
    for part in target.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
