import Interview
import Model
import Rendering
import Session

extension InterviewLibrary {
  /// The library inside the program.
  fileprivate static var builtIn: InterviewLibrary {
    InterviewLibrary(
      LoadedModel.builtIn(image: ModelImage.map()).store, files: BuiltInModel.files, carried: BuiltInModel.newModels)
  }
}

/// The conversation of `govsh new`: puts the questions of an interview, and writes the model it ends in.
final class Interviewing {
  private let program: Program
  private let file: String?
  private let replaces: Bool
  private let answers: Answers
  private var part = 0

  /// Where answers come from.
  private enum Answers {
    case terminal(LineReader)
    case input(Lines)
  }

  /// Lines that were read at once.
  private final class Lines {
    private var rest: ArraySlice<Substring>

    init(_ bytes: [UInt8]) {
      var lines = String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
      if lines.last?.isEmpty ?? false { lines.removeLast() }
      rest = lines[...]
    }

    func next() -> String? { rest.popFirst().map(String.init) }
  }

  /// - Parameter file: what to write; nil for a name made from the partnership's.
  init(_ program: Program, file: String?, replaces: Bool) {
    self.program = program
    self.file = file
    self.replaces = replaces
    answers = Terminal.isInputTerminal ? .terminal(LineReader()) : .input(Lines(Terminal.readInput()))
  }

  /// 0 when a model was written or there was nothing to write, 2 when it could not be written.
  func run() -> Int32 {
    guard let today = program.today() else { return 2 }
    var interview = Interview(today: today)
    say([Self.welcome] + Interview.commands.map { "  " + $0 })
    var wasCancelled = false
    while let prompt = interview.prompt {
      put(prompt)
      switch read() {
      case .line(let line):
        wasCancelled = false
        say(interview.take(line))
      case .cancelled where !wasCancelled:
        wasCancelled = true
        say(["", "Nothing is lost. `stop`, or Ctrl-C once more, ends here and writes what was said so far."])
      case .cancelled, .end:
        say(["", "The interview ends here, before its last question."])
        interview.stop()
      }
    }
    return finish(interview)
  }

  private static let welcome = """
    This makes a model of a safeguarding partnership from what you know of it: about twenty minutes, in six parts.
    Have one of its papers beside you. Name posts rather than people, and never a child, an adult at risk or a case.
    """

  // MARK: Asking

  private func put(_ prompt: Interview.Prompt) {
    var lines: [String] = [""]
    if prompt.part != part {
      part = prompt.part
      lines += ["Part \(prompt.part) of \(prompt.parts): \(prompt.title)", ""]
    }
    lines.append("\(prompt.answered + 1). \(prompt.text)  [\(prompt.emptyLine)]")
    for (position, choice) in prompt.choices.enumerated() { lines.append("   \(position + 1)  \(choice)") }
    say(lines)
  }

  private func read() -> LineReader.Reading {
    switch answers {
    case .terminal(let reader): return reader.read(prompt: "> ")
    case .input(let lines): return lines.next().map { .line($0) } ?? .end
    }
  }

  private func say(_ lines: [String]) {
    for line in lines {
      let whole = line.split(separator: "\n", omittingEmptySubsequences: false).map { IndentedLine(Line(String($0))) }
      let text = TextRenderer(width: Terminal.width).render(Document([Block.passage(whole)]))
      Terminal.print(line.isEmpty ? "\n" : text)
    }
  }

  // MARK: Writing

  private func finish(_ interview: Interview) -> Int32 {
    if interview.answered == 0 {
      say(["", "Nothing was said, so nothing is written."])
      return 0
    }
    let model = interview.model(besides: .builtIn)
    guard let path = write(model) else { return 2 }
    say(["", "Written: \(path)", "", "What is still open, by `questions`:", ""])
    let status = program.tellQuestions(of: model, in: path)
    let name = Self.quoted(path)
    var next = [
      "", "Next:", "  govsh --model \(name)",
      "      opens the shell on your model: try `show \(model.partnership)`, `who "
        + "chairs \(model.partnership)`, `quorate \(model.partnership)`",
      "  govsh check --model \(name)", "      holds it to the law and the rules",
      "  govsh --with \(name)", "      the same beside the built-in model",
    ]
    if let route = model.route {
      next += ["  govsh --model \(name) -c 'escalate \(route) from \(model.partnership)'"]
    }
    if let year = model.year { next += ["  govsh --model \(name) -c 'funding \(model.partnership) \(year)'"] }
    say(next + ["Open the file in any editor to mend it; `govsh format \(name)` puts it in form."])
    return status
  }

  /// Writes the model; where the file has come into being meanwhile, beside it, so that nothing is lost.
  private func write(_ model: WrittenModel) -> String? {
    if let file, replaces {
      if Terminal.replace(file, with: model.text) { return file }
      return salvage(model, instead: file)
    }
    let wanted = file ?? model.partnership + ".gov"
    switch Terminal.create(wanted, with: model.text) {
    case .made(let path):
      if path != wanted, file != nil { say(["", "\(wanted) has come into being meanwhile, and is left alone."]) }
      return path
    case .failed: return salvage(model, instead: wanted)
    }
  }

  /// The file cannot be written: the model is shown, so that it can still be kept.
  private func salvage(_ model: WrittenModel, instead path: String) -> String? {
    Terminal.print(model.text)
    Terminal.complain("\(path) cannot be written; the model stands above, to be kept by hand\n")
    return nil
  }

  /// A path as a shell takes it.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
    return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }
}
