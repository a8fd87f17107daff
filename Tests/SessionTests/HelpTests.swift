import Language
import Testing

@testable import Session

@Suite("Help and tours")
struct HelpTests {
  @Test("what a topic says can be typed runs, line after line", arguments: HelpTopic.all.map(\.name))
  func topic(_ name: String) {
    var conversation = Conversation()
    let page = conversation.type("help \(name)")
    #expect(!page.hasPrefix("error"), "\(page)")
    let typed = page.split(separator: "\n").filter { $0.hasPrefix("  > ") }
    #expect(!typed.isEmpty || ["keys", "words", "start"].contains(name), "\(name) has nothing to type")
    for line in typed {
      let printed = conversation.type(String(line.dropFirst(4)))
      #expect(!printed.hasPrefix("error"), "\(line): \(printed)")
    }
  }

  @Test("each step of a tour shows what it says", arguments: Tour.all.map(\.name))
  func tour(_ name: String) throws {
    let tour = try #require(Tour.all.first { $0.name == name })
    #expect((8...16).contains(tour.steps.count))
    var conversation = Conversation()
    #expect(conversation.type("tour \(name)").contains(tour.steps[0].statement))
    for (position, step) in tour.steps.enumerated() {
      let printed = conversation.told("tour next")
      #expect(!printed.contains("error E"), "\(step.statement): \(printed)")
      let answer = printed.components(after: "> \(step.statement)\n")
      #expect(answer.contains(step.shows), "\(step.statement) does not show `\(step.shows)`: \(answer)")
      if position + 1 < tour.steps.count { #expect(printed.contains(tour.steps[position + 1].statement)) }
    }
    #expect(conversation.type("tour next").contains("tour scrutineer"), "after the last step the tours are offered")
  }

  @Test("a tour can be left, and another be taken")
  func leaving() {
    var conversation = Conversation()
    _ = conversation.type("tour team; tour next")
    #expect(conversation.type("tour executive").hasPrefix("1 of "))
    #expect(conversation.type("tour end").contains("ends here"))
    #expect(conversation.type("tour nobody").hasPrefix("error E072"))
  }

  @Test("help offers every topic, and finds each by its name")
  func topics() {
    var conversation = Conversation()
    let page = conversation.type("help commands")
    for topic in HelpTopic.all { #expect(page.contains("  \(topic.name)")) }
    for topic in Help.topics { #expect(!conversation.type("help \(topic)").hasPrefix("error"), "\(topic)") }
  }

  @Test("no line of a page is longer than a wide terminal")
  func width() {
    for topic in HelpTopic.all {
      for line in topic.text.split(separator: "\n") { #expect(line.count <= 118, "\(topic.name): \(line)") }
    }
  }
}

extension Conversation {
  /// What a reader at a terminal is told, steering included.
  mutating func told(_ statement: String) -> String {
    let text = SourceText(name: "input", statement)
    return session.runAll(text).map {
      PlainText.lines($0.answer, $0.diagnostics, seenFrom: "input").joined(separator: "\n")
    }
    .joined(separator: "\n")
  }
}

extension String {
  /// What stands after the first place where the text occurs; empty when it does not.
  fileprivate func components(after text: String) -> String {
    guard let found = firstRange(of: text) else { return "" }
    return String(self[found.upperBound...])
  }
}
