import Language
import Rendering
import Session

/// The conversation on a terminal: reads an entry, carries it out, and asks again.
final class Shell {
  private var session: Session
  private let printer: Printer
  private let reader = LineReader()
  private let history: HistoryFile?
  private var lastEntry: String?
  private let isConversation = Terminal.isOutputTerminal

  /// A shell on a session.
  ///
  /// - Parameter keepsHistory: whether what is typed is kept for the next run.
  init(_ session: Session, _ printer: Printer, keepsHistory: Bool) {
    self.session = session
    self.printer = printer
    history = keepsHistory ? HistoryFile() : nil
  }

  /// Runs until someone leaves; answers with the exit status.
  func run() -> Int32 {
    for entry in history?.entries() ?? [] {
      reader.remember(entry)
      lastEntry = entry
    }
    tell(Banner.text(session, width: Terminal.width))
    while true {
      switch readEntry() {
      case .end:
        tell("\n")
        return 0
      case .cancelled: continue
      case .line(let entry):
        remember(entry)
        if carryOut(entry) { return 0 }
      }
    }
  }

  /// What is no answer: beside the answers on a terminal, and away from them where they go to a file.
  private func tell(_ text: String) {
    if isConversation { Terminal.print(text) } else { Terminal.complain(text) }
  }

  // MARK: Reading

  /// An entry: a line, and the lines after it for as long as it is unfinished.
  ///
  /// An empty line ends it as it stands, and so does Ctrl-D: the parser then says what is missing. `quit` alone leaves.
  private func readEntry() -> LineReader.Reading {
    let width = Terminal.width
    var lines: [String] = []
    while true {
      reader.complete = { [self] before in change(before, after: lines) }
      let reading = reader.read(prompt: lines.isEmpty ? Banner.prompt(session, width: width) : Banner.continuation)
      reader.complete = nil
      switch reading {
      case .cancelled:
        if !isConversation || !reader.isEditing { tell("\n") }
        return .cancelled
      case .end: return lines.isEmpty ? .end : .line(lines.joined(separator: "\n"))
      case .line(let line):
        if !lines.isEmpty, line.allSatisfy(\.isWhitespace) { return .line(lines.joined(separator: "\n")) }
        // Nothing that is unfinished goes on with this word alone: an open bracket does not keep anybody in.
        if !lines.isEmpty, line.trimmingPrefix(while: \.isWhitespace) == "quit" { return .line("quit") }
        lines.append(line)
        let entry = lines.joined(separator: "\n")
        if InputCompleteness(entry) == .no { return .line(entry) }
      }
    }
  }

  private func remember(_ entry: String) {
    var entry = Substring(entry)
    while entry.last?.isWhitespace ?? false { entry.removeLast() }
    if entry.isEmpty || lastEntry == String(entry) { return }
    lastEntry = String(entry)
    reader.remember(String(entry))
    history?.append(String(entry))
  }

  // MARK: Running

  /// Carries an entry out; answers whether it was to leave.
  private func carryOut(_ entry: String) -> Bool {
    let text = SourceText(name: "input", entry)
    for utterance in Utterance.all(in: text) {
      if run(utterance, in: text) { return true }
      if LineReader.wasInterrupted { return false }
    }
    return false
  }

  private func run(_ utterance: Utterance, in text: SourceText) -> Bool {
    let outcomes = session.converse(utterance, in: text)
    if let ambiguity = outcomes.lazy.compactMap({ self.session.ambiguity(in: $0, of: utterance, in: text) }).first {
      guard let choice = ask(ambiguity) else { return false }
      let chosen = SourceText(name: text.name, ambiguity.statement(taking: choice))
      guard let next = Utterance.all(in: chosen).first else { return false }
      return run(next, in: chosen)
    }
    // The terminal shows `^C` where it was pressed.
    let wasStopped = LineReader.wasInterrupted
    if wasStopped { tell("\n") }
    for outcome in outcomes where Terminal.carryOut(outcome.effects) {
      printer.show(outcome, in: session, isConversation: isConversation)
    }
    if !wasStopped, LineReader.wasInterrupted { tell("\n") }
    return outcomes.contains { $0.effects.contains(.quit) }
  }

  /// Asks which of several things a name means; nil when none of the numbers was answered.
  private func ask(_ ambiguity: Ambiguity) -> Ambiguity.Choice? {
    let choices = ambiguity.choices.enumerated().map { position, choice in
      IndentedLine(Line("\(position + 1)  \(choice.name) · \(choice.id)"), depth: 1)
    }
    let question = IndentedLine(
      Line(
        "`\(ambiguity.name)` may mean one of these; type its number, or anything else to leave the question "
          + "(`use southampton` and its like decide it for good)"))
    tell(TextRenderer(width: Terminal.width).render(Document([Block.passage([question] + choices)])))
    guard case .line(let line) = reader.read(prompt: "number> "),
      let number = Int(String(line.filter { !$0.isWhitespace })), ambiguity.choices.indices.contains(number - 1)
    else {
      tell("the question is left\n")
      return nil
    }
    return ambiguity.choices[number - 1]
  }

  // MARK: Completing

  private func change(_ before: String, after lines: [String]) -> LineReader.Change {
    let earlier = lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    let text = earlier + before
    let completion = session.completion(of: text, from: earlier.utf8.count)
    if let path = completion.path {
      return FileCompletion(text: text, start: path).change(width: Terminal.width ?? 80)
    }
    var change = LineReader.Change()
    if let (start, inserted) = completion.change(of: text) {
      change.removed = String(decoding: text.utf8.dropFirst(start), as: UTF8.self).unicodeScalars.count
      change.inserted = inserted
    }
    if completion.candidates.count > 1 {
      change.claimList = Columns.text(
        completion.candidates.map(\.text), width: Terminal.width ?? 80, rows: Terminal.listingRows)
    }
    return change
  }
}
