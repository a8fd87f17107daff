import Model
import Session
import Testing

/// A question of `scenarios/questions`: a comment with its groups and places, and the statements below it.
private struct Question {
  let path: String
  let groups: [Character]
  let places: [(source: String, first: Int, last: Int)]
  var statements: [String] = []

  /// Whether the right answer is that no source says, or that a name means several things.
  var isOpen: Bool {
    statements.contains { $0.hasSuffix("is not stated") || $0.hasSuffix("fails with E031") }
  }
}

@Suite("Questions with exact answers")
struct QuestionsFolderTests {
  private static let asked = Stories.questions.flatMap { read(Repository.text($0) ?? "", at: $0) }

  @Test("there are fifty and more, each group twice and more, ten and more open, of many years and places")
  func extent() {
    #expect(Self.asked.count >= 50)
    #expect(Self.asked.count { $0.isOpen } >= 10)
    for group in "ABCDEFGHIJKLMNOPQRST" {
      #expect(Self.asked.count { $0.groups.contains(group) } >= 2, "group \(group)")
    }
    let text = Stories.questions.compactMap { Repository.text($0) }.joined()
    for year in ["2018", "2019/20", "2020/21", "2021", "2022", "2022/23", "2024/25", "2025", "2026"] {
      #expect(text.contains("\nat \(year)"), "\(year)")
    }
    for form in ["who chairs", "who sits on", "list", "find", "count", "funding", "quorate", "escalate", "diff"] {
      #expect(text.contains("\nexpect \(form) "), "\(form)")
    }
    for form in ["history", "roles of", "who is accountable for", "show", "conflicts"] {
      #expect(text.contains("\nexpect \(form) "), "\(form)")
    }
  }

  @Test("each says which group it is of and where the answer stands, and is asked")
  func form() {
    let branch = Branch(base: LoadedModel.shared.store)
    var lines: [String: Int] = [:]
    for source in branch.entities(.source) {
      for fact in branch.facts(of: source, .lines) {
        if let count = branch.value(fact).number { lines[branch.id(of: source)] = Int(count) }
      }
    }
    for question in Self.asked {
      #expect(!question.groups.isEmpty && !question.places.isEmpty, "\(question)")
      #expect(question.statements.contains { $0.hasPrefix("expect ") || $0.hasPrefix("> ") }, "\(question)")
      for place in question.places {
        let last = lines[place.source] ?? 0
        #expect(place.first >= 1 && place.first <= place.last && place.last <= last, "\(question)")
      }
    }
  }

  @Test("no question stands without its comment")
  func comments() {
    let all = Stories.questions.reduce(0) { count, path in
      let lines = (Repository.text(path) ?? "").split(separator: "\n")
      return count + lines.count { $0.hasPrefix("expect ") || $0.hasPrefix("> ") }
    }
    let commented = Self.asked.reduce(0) { count, question in
      count + question.statements.count { $0.hasPrefix("expect ") || $0.hasPrefix("> ") }
    }
    #expect(all == commented)
  }

  /// The questions of a file: paragraphs that begin with `# GROUPS: ...`.
  private static func read(_ text: String, at path: String) -> [Question] {
    var found: [Question] = []
    var isOpen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("# ") {
        let head = line.dropFirst(2).split(separator: ":", maxSplits: 1).first.map(String.init) ?? ""
        let groups = head.split(separator: ",").map { $0.filter { $0 != " " } }
        isOpen = groups.allSatisfy { $0.count == 1 && $0.allSatisfy { $0.isASCII && $0.isUppercase } }
        if isOpen { found.append(Question(path: path, groups: groups.flatMap { Array($0) }, places: places(in: line))) }
      } else if line.isEmpty {
        isOpen = false
      } else if isOpen {
        found[found.count - 1].statements.append(line)
      }
    }
    return found
  }

  /// Every `SOURCE L12` and `SOURCE L12-15` of a comment.
  private static func places(in comment: String) -> [(source: String, first: Int, last: Int)] {
    let words = comment.split { $0 == " " || $0 == "," }.map(String.init)
    return zip(words, words.dropFirst()).compactMap { source, lines in
      guard lines.hasPrefix("L"), source.contains("20") else { return nil }
      let ends = lines.dropFirst().split(separator: "-").map { Int($0) }
      guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil else { return nil }
      return (source, first, last)
    }
  }
}
