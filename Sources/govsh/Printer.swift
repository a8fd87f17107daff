import Formats
import Language
import Rendering
import Session

/// Shows answers on standard output in the format asked for, and diagnostics on standard error.
final class Printer {
  private let format: OutputFormat
  private let isColoured: Bool
  private let complainsInColour: Bool
  private var hasPrinted = false

  init(_ settings: Settings) {
    format = settings.format
    let refuses = Terminal.environment("NO_COLOR") != nil || Terminal.environment("TERM") == "dumb"
    switch settings.colour {
    case .always: isColoured = true
    case .never: isColoured = false
    case .auto: isColoured = Terminal.isOutputTerminal && !refuses
    }
    complainsInColour = isColoured
  }

  /// Shows what came of a statement.
  ///
  /// What only steers says nothing, unless someone sits at the other end.
  func show(_ outcome: Session.Outcome, in session: Session, isConversation: Bool = false) {
    if let answer = outcome.answer { show(answer, isConversation: isConversation) }
    if let verdict = outcome.verdict, !verdict.holds, let located = outcome.diagnostics.first {
      let place = "\(located.diagnostic.file):\(located.line):\(located.column)"
      complain(verdict, of: outcome.statement, at: place)
      put(outcome.diagnostics, statement: outcome.statement, in: session)
    } else {
      refuse(outcome.diagnostics, statement: outcome.statement, in: session)
    }
  }

  /// Says why something was refused: in words on standard error, and as an object where objects are asked for.
  func refuse(_ diagnostics: [LocatedDiagnostic], statement: String = "", in session: Session) {
    complain(diagnostics)
    put(diagnostics, statement: statement, in: session)
  }

  private func put(_ diagnostics: [LocatedDiagnostic], statement: String, in session: Session) {
    for diagnostic in diagnostics {
      put(format.text(diagnostic, statement: statement, view: session.viewDescription))
    }
  }

  private func show(_ answer: Answer, isConversation: Bool) {
    if !answer.parts.isEmpty {
      for part in answer.parts { show(part, isConversation: isConversation) }
      return
    }
    let text = format.text(answer, on: page(isConversation: isConversation))
    if isConversation, Pager.show(text) {
      hasPrinted = true
    } else {
      put(text, apart: format.standsApart(answer))
    }
  }

  /// The results of a check: as a whole where the format writes them so.
  func show(check outcomes: [Session.Outcome], in session: Session) {
    if let answer = outcomes.first?.answer, let whole = format.whole(answer, on: page()) { return put(whole) }
    for outcome in outcomes { show(outcome, in: session) }
  }

  private func page(isConversation: Bool = false) -> Page {
    var page = Page(version: Program.version)
    (page.width, page.isColoured, page.isConversation) = (Terminal.width, isColoured, isConversation)
    return page
  }

  /// Prints a text; with an empty line before it when something was printed already and answers are to stand apart.
  private func put(_ text: String, apart: Bool = false) {
    if text.isEmpty { return }
    Terminal.print((apart && hasPrinted ? "\n" : "") + text)
    hasPrinted = true
  }

  // MARK: Diagnostics

  /// Shows mistakes with their place, the line underlined, and what to type next.
  func complain(_ diagnostics: [LocatedDiagnostic]) {
    for item in diagnostics { Terminal.complain(Self.text(item)) }
  }

  /// Facts without a source, and what one paper says that cannot be so, are allowed in a model of one's own; whoever
  /// reads its answers should know.
  func warn(of model: LoadedModel) {
    for told in model.warnings { warn(told) }
    for facts in model.uncited {
      warn(facts.first, facts.count > 1 ? " and \(facts.count - 1) more in this file" : "")
    }
  }

  private func warn(_ told: LocatedDiagnostic, _ rest: String = "") {
    let diagnostic = told.diagnostic
    let place = ControlEscaping.line("\(diagnostic.file):\(told.line)")
    Terminal.complain(
      "warning \(diagnostic.code.rawValue): \(ControlEscaping.line(diagnostic.message)): \(place)\(rest)\n")
  }

  /// A false expectation: what was expected and what came instead, each labelled; of long answers the part that differs.
  func complain(_ verdict: Verdict, of statement: String, at place: String) {
    let heading = Diagnostic(.notAsExpected, in: "", at: 0..<0, [statement])
    var text = "error \(heading.code.rawValue): \(ControlEscaping.line(heading.message))\n"
    text += " --> \(ControlEscaping.line(place))\n"
    for (label, line) in verdict.comparison { text += "  \(label)  \(ControlEscaping.line(line))\n" }
    Terminal.complain(text)
  }

  private static func text(_ item: LocatedDiagnostic) -> String {
    var text = "error \(item.diagnostic.code.rawValue): \(ControlEscaping.line(item.diagnostic.message))\n"
    let place = "\(item.diagnostic.file):\(item.line):\(item.column)"
    let number = String(item.line)
    let margin = String(repeating: " ", count: number.count)
    text += "\(margin)--> \(ControlEscaping.line(place))\n"
    if !item.excerpt.isEmpty {
      let before = ControlEscaping.line(String(item.excerpt.prefix(item.underlineOffset)))
      let marked = ControlEscaping.line(String(item.excerpt.dropFirst(item.underlineOffset).prefix(item.length)))
      let underline = String(repeating: "^", count: max(1, DisplayWidth.of(marked)))
      text += "\(number) | \(ControlEscaping.line(item.excerpt))\n"
      text += "\(margin) | \(String(repeating: " ", count: DisplayWidth.of(before)))\(underline)\n"
    }
    if let help = item.diagnostic.help { text += "\(margin) = \(ControlEscaping.line(help))\n" }
    return text
  }
}
