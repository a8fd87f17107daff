import Foundation
import Testing

@Suite("The oracle")
struct OracleTests {
  /// How many pairs of a model and a question are compared; `make oracle` asks for a million.
  private static let pairs = ProcessInfo.processInfo.environment["GOVSH_ORACLE_PAIRS"].flatMap { Int($0) } ?? 20_160

  /// The first of the models, by its seed.
  private static let first = ProcessInfo.processInfo.environment["GOVSH_ORACLE_FIRST"].flatMap { UInt64($0) } ?? 0

  @Test("the program never says certain or no where possible worlds differ, and possible only for a listed reason")
  func worldsAgree() async {
    let run = await Self.run(models: UInt64(Self.pairs / Run.questions))
    print(run.summary)
    #expect(run.pairs >= Self.pairs * 9 / 10, "most models are taken")
    var cautious = 0
    for (count, smallest) in run.failures.values {
      if case .wrong = smallest.finding { Issue.record("\(count) like this: \(smallest)") } else { cautious += count }
    }
    // Worlds are found by lot where a limit is tried, so that a few are not found.
    #expect(cautious * 450 <= run.pairs, "answers more careful than the limits allow: \(run.failures.values)")
    // Some are needed once in a hundred thousand questions.
    for limit in Limits.reasons where run.pairs > 200_000 && run.cautions[limit.limit] == nil {
      Issue.record("no answer needed the limit '\(limit.name)': take it off the list")
    }
  }

  /// Asks about so many models, a share of them on each processor.
  private static func run(models: UInt64) async -> Run {
    let share: UInt64 = 20
    return await withTaskGroup(of: Run.self) { group in
      for start in stride(from: first, to: first + models, by: Int(share)) {
        group.addTask { Run(models: start..<min(start + share, first + models)) }
      }
      return await group.reduce(into: Run()) { $0.add($1) }
    }
  }
}
