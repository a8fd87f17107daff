import Language
import Session
import Testing

/// A session as text: `> STATEMENT` lines, and below each what it answers, to the next such line.
///
/// Lines that begin with `# ` at the top or after an empty line say what follows is about.
struct Transcript {
  struct Step {
    var remark: [String] = []
    let statement: String
    var output: [String] = []
    let line: Int
  }

  private(set) var steps: [Step] = []
  private var tail: [String] = []

  init(_ text: String) {
    var remark: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).enumerated() {
      if line.hasPrefix("> ") {
        steps.append(Step(remark: remark, statement: String(line.dropFirst(2)), line: index + 1))
        remark = []
      } else if line.hasPrefix("# "), steps.last?.output.last ?? "" == "" || !remark.isEmpty {
        remark.append(line)
      } else if !steps.isEmpty, remark.isEmpty {
        steps[steps.count - 1].output.append(line)
      }
    }
    for index in steps.indices {
      while steps[index].output.last == "" { steps[index].output.removeLast() }
    }
    tail = remark
  }

  /// The outputs of all steps in one session of their own.
  func run(on model: LoadedModel, isConversation: Bool = true) -> [String] {
    var session = Session(model, today: pinnedDay)
    return steps.map { step in
      let outcomes = session.runAll(SourceText(name: "input", step.statement))
      var text = Telling(isConversation: isConversation).text(outcomes)
      while text.hasSuffix("\n") { text.removeLast() }
      return text
    }
  }

  /// The text of the transcript with other outputs.
  func text(with outputs: [String]) -> String {
    var text = ""
    for (step, output) in zip(steps, outputs) {
      text +=
        step.remark.map { $0 + "\n" }.joined() + "> \(step.statement)\n" + (output.isEmpty ? "" : output + "\n") + "\n"
    }
    return text + tail.map { $0 + "\n" }.joined()
  }
}

/// Runs a file's session, holds its answers against those written below each statement, and runs it again.
func check(transcript path: String, model: LoadedModel = .shared) {
  guard let text = Repository.text(path) else {
    Issue.record("there is no \(path)")
    return
  }
  let transcript = Transcript(text)
  let outputs = transcript.run(on: model)
  if Repository.isUpdating { return Repository.write(transcript.text(with: outputs), to: path) }
  for (step, output) in zip(transcript.steps, outputs) {
    #expect(output == step.output.joined(separator: "\n"), "\(path):\(step.line): > \(step.statement)")
  }
  #expect(transcript.run(on: model) == outputs, "\(path) answers otherwise when it is run again")
}
