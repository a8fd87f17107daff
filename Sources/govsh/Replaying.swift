import Formats
import Language
import Model
import Rendering
import Scenarios
import Session
import Synchronization

/// `govsh test`: replays scenario files and reports what holds.
struct Replaying {
  /// What is wanted besides the report for a reader.
  struct Options {
    /// Where a JUnit report goes.
    var junit: String?
    /// How programs are told of it; nil for a reader.
    var format: OutputFormat?
    /// Whether the transcripts are written anew with the answers of now.
    var update = false
    /// Only scenarios whose file name or title holds this.
    var filter: String?
    var jobs = 1
  }

  let program: Program
  let options: Options

  /// The exit status: 0 all hold, 1 an expectation fails, 2 a mistake.
  func run(_ paths: [String]) -> Int32 {
    guard let model = program.loadModel() else { return 2 }
    var session = Scenario.session(on: model, steps: program.steps)
    let mistakes = program.prepare(&session)
    guard mistakes.isEmpty else {
      program.printer.complain(mistakes)
      return 2
    }
    guard let scenarios = scenarios(paths) else { return 2 }
    var results = replay(scenarios, in: session)
    var isWritten = true
    if options.update {
      isWritten = renew(results)
      // What is reported is how the files stand now that they are written.
      guard let renewed = self.scenarios(paths) else { return 2 }
      results = replay(renewed, in: session)
    }
    let report = ScenarioReport(results)
    var status = isWritten ? report.status : 2
    if let file = options.junit, !Terminal.replace(file, with: OutputFormat.junit.text(report) ?? "") {
      Terminal.complain("\(file) cannot be written\n")
      status = 2
    }
    tell(report)
    return status
  }

  // MARK: Finding them

  /// The scenarios of the paths, those of a folder by name; nil after complaining.
  private func scenarios(_ paths: [String]) -> [Scenario]? {
    let files = paths.flatMap { Terminal.scenarioFiles(under: $0) }.uniqued()
    guard let texts = program.readAll(files) else { return nil }
    var scenarios = texts.map { Scenario($0) }
    if let filter = options.filter?.lowercased() {
      scenarios.removeAll { !$0.text.name.lowercased().contains(filter) && !$0.title.lowercased().contains(filter) }
    }
    if scenarios.isEmpty {
      // A check that found nothing to check must not pass.
      Terminal.complain("there is no scenario to replay: no file that ends in .gov, or none that the filter takes\n")
      return nil
    }
    return scenarios
  }

  // MARK: Replaying

  private func replay(_ scenarios: [Scenario], in session: Session) -> [Scenario.Result] {
    let isRestricted = program.isRestricted
    let results = Mutex<[Int: Scenario.Result]>([:])
    Jobs.run(count: scenarios.count, jobs: options.jobs) { position in
      let scenario = scenarios[position]
      let files = isRestricted ? FileReading { _ in .failure(.restricted) } : Self.folder(of: scenario)
      let result = scenario.replay(in: session, files: files)
      results.withLock { $0[position] = result }
    }
    return results.withLock { results in scenarios.indices.compactMap { results[$0] } }
  }

  /// Reads the files of the folder that a scenario lies in.
  private static func folder(of scenario: Scenario) -> FileReading {
    let parts = scenario.text.name.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let folder = parts.isEmpty ? "." : parts.joined(separator: "/") + "/"
    return FileReading { path in Terminal.read(path, within: folder).mapError(\.problem) }
  }

  private func renew(_ results: [Scenario.Result]) -> Bool {
    var isWritten = true
    for result in results where result.mistakes.isEmpty {
      guard case .success(let bytes) = Terminal.read(result.name) else { continue }
      let text = SourceText(name: result.name, bytes: bytes)
      if text.bytes == Array(result.renewed.utf8) { continue }
      if !Terminal.replace(result.name, with: text.restored(result.renewed)) {
        Terminal.complain("\(result.name) cannot be written\n")
        isWritten = false
      }
    }
    return isWritten
  }

  // MARK: Telling

  private func tell(_ report: ScenarioReport) {
    if let text = options.format?.text(report) { return Terminal.print(text) }
    let width = report.results.map { DisplayWidth.of(ControlEscaping.line($0.name)) }.max() ?? 0
    for result in report.results {
      let name = ControlEscaping.line(result.name)
      let gap = String(repeating: " ", count: max(0, width - DisplayWidth.of(name)))
      Terminal.print("\(name)\(gap)  \(result.summary)\n")
      for step in result.steps where !step.verdict.holds { complain(step, in: result) }
      program.printer.complain(result.mistakes)
    }
    Terminal.print(report.summary + "\n")
    if options.update { Terminal.print("the transcripts hold the answers of now; read what changed\n") }
  }

  /// A false expectation with its place, what was expected and what came; of long answers the part that differs.
  private func complain(_ step: Scenario.Step, in result: Scenario.Result) {
    program.printer.complain(step.verdict, of: step.statement, at: "\(result.name):\(step.line):\(step.column)")
  }
}
