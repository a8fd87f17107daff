import Analysis
import Language
import Model
import Testing

@testable import Session

@Suite("Why")
struct WhyTests {
  @Test(
    "a question that takes too long stops, and the session goes on",
    arguments: ["list bodies", "count bodies", "show silg", "history silg", "conflicts"])
  func budget(_ statement: String) {
    var stops = 0
    for steps in [0, 1, 2, 5, 20, 100] {
      var session = Session(.shared, today: pinnedDay, steps: steps)
      let outcomes = session.runAll(SourceText(name: "input", statement))
      let codes = outcomes.flatMap(\.diagnostics).map(\.diagnostic.code)
      #expect(codes.allSatisfy { $0 == .outOfSteps })
      stops += codes.isEmpty ? 0 : 1
      #expect(session.runAll(SourceText(name: "input", "at 2022")).allSatisfy { $0.diagnostics.isEmpty })
    }
    #expect(stops > 0, "nothing was ever too long")
    var stopped = Session(.shared, today: pinnedDay) { false }
    #expect(
      stopped.runAll(SourceText(name: "input", statement)).flatMap(\.diagnostics).map(\.diagnostic.code) == [
        .interrupted
      ])
  }
}
