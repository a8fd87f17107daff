import Language
import Model
import Rendering

/// Reports in files, to print or to send.
extension Session {
  /// `report ... to FILE`: the report as Markdown, as one page of HTML, or as a word processor's document.
  mutating func writeReport(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    guard let path = Arguments(statement, in: text).wordIfAny(.path), let question = statement.form.question else {
      throw Refusal(Diagnostic(.missing, in: text.name, at: statement.range, ["to"]))
    }
    let form = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let forms = ["md", "html", "docx"]
    func refusal(_ words: String) -> Refusal {
      Refusal(Diagnostic(.notWritten, in: text.name, at: statement.range, [path, words]))
    }
    guard forms.contains(form), path.count > form.count + 1 else {
      throw refusal("a report's file ends in .md, .html or .docx")
    }
    guard files.canWrite else { throw refusal("nothing is written here; without `to` the report is shown") }
    switch files.read(path) {
    case .success(let bytes):
      guard String(decoding: bytes.prefix(200), as: UTF8.self).contains(HTMLRenderer.mark) else {
        throw refusal("it is there already, and is no report that was written so")
      }
    case .failure(.missing): break
    case .failure(let problem): throw Refusal(problem.diagnostic(path: path, in: text.name, at: statement.range))
    }
    let asked = try ask(question, statement, in: text)
    guard var report = asked.answer else { return asked }
    report.extent = .whole
    let outcome = told(statement, in: text, "report written to \(path)")
    let document = report.document.withCode
    let page = HTMLRenderer(title: report.title).render(document)
    let effect: Effect =
      switch form {
      case "md": .write(path: path, text: HTMLRenderer.mark + "\n\n" + MarkdownRenderer().render(document))
      case "html": .write(path: path, text: page)
      default: .convert(path: path, page: page)
      }
    return Outcome(statement: outcome.statement, answer: outcome.answer, diagnostics: [], effects: [effect])
  }
}

extension StatementForm.ID {
  /// Whether it makes a report, which may be put into a file.
  var isReport: Bool { [.reportVisit, .reportFor, .reportPlan, .reportFunding].contains(self) }
}
