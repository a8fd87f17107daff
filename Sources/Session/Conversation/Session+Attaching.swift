import Language
import Model

/// Readers' own copies of sources: taken after they were compared, quoted by `why`, and kept nowhere but here.
extension Session {
  /// `source attach`: the file's lines are compared with what is known of the source's; nothing is attached that differs.
  mutating func attach(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    var resolver = NameResolver(index: index, branch: branch, scope: context.scope, file: text.name)
    let source = try resolver.source(Arguments(statement, in: text).name(.subject))
    index = resolver.index
    let id = branch.id(of: source)
    let file = try file(statement, in: text)
    func refused(_ diagnostic: Diagnostic) -> Outcome {
      Outcome(
        statement: text.text(statement.range), answer: nil, diagnostics: [LocatedDiagnostic(diagnostic, in: file)],
        effects: [])
    }
    if let mistake = notText(file) { return refused(mistake) }
    let copy = AttachedCopy(file)
    let outline = Outline(of: source, in: branch)
    let digests = BuiltInModel.digests(of: id).flatMap { $0.count == outline.lines.map { Int($0) } ? $0 : nil }
    let verdict = digests.map { CopyCheck.likeness(copy, against: $0) } ?? CopyCheck.likeness(copy, against: outline)
    let declared = digests == nil ? outline : nil
    if let mistake = mistake(verdict, of: source, declared: declared, file) { return refused(mistake) }
    copies[id] = copy
    let isCompared = digests != nil || !outline.headings.isEmpty || outline.lines != nil
    let notes =
      isCompared ? [] : ["`\(id)` declares neither its lines nor its headings: the copy could not be compared"]
    return Outcome(
      statement: text.text(statement.range), answer: attached(copy, source, statement, in: text, notes),
      diagnostics: [], effects: [])
  }

  /// What is wrong with a file that is no text.
  private func notText(_ file: SourceText) -> Diagnostic? {
    file.firstBadByte.map { bad in
      let what = file.bytes[bad] == 0 ? "a NUL" : "not UTF-8"
      return Diagnostic(
        .notText, in: file.name, at: bad..<bad + 1, ["\(bad + 1)", what],
        expected: [Expectation.documentText.words])
    }
  }

  private func attached(
    _ copy: AttachedCopy, _ source: EntityID, _ statement: Statement, in text: SourceText, _ notes: [String]
  ) -> Answer {
    var answer = Answer(.rows)
    answer.statement = text.text(statement.range)
    answer.view = viewDescription
    answer.columns = [Answer.Column("done", .text)]
    let words = "a copy of \(branch.citedName(of: source)) is attached, \(copy.count) lines; `why` prints its passages"
    answer.rows = [Answer.Row(cells: [.text(words)], sentence: words)]
    for words in notes { answer.note(words) }
    return answer
  }

  /// Why a file is no copy of a source, at the first line of it that shows so; nil when it is one.
  ///
  /// - Parameter declared: what the source declares of itself, where there are no digests of its lines.
  private func mistake(
    _ verdict: CopyCheck.Likeness, of source: EntityID, declared: Outline?, _ file: SourceText
  ) -> Diagnostic? {
    let id = branch.id(of: source)
    switch verdict {
    case .same: return nil
    case .otherDocument(let found, let count):
      let whole = "\(count) \(declared == nil ? "lines" : "headings")"
      return Diagnostic(
        .otherDocument, in: file.name, at: file.line(1), [file.name, id, "\(found)", whole],
        expected: [Expectation.textOf(branch.declaredName(of: source)).words])
    case .otherVersion(let missing, let added, let first):
      let heading = declared?.headings.first { Int($0.first) >= first }
      let wanted = heading.map { Expectation.headingOn($0.title, line: "\($0.first)") } ?? .sameText
      return Diagnostic(
        .otherVersion, in: file.name, at: file.line(first),
        [file.name, id, Self.differing(missing, added, isDeclared: declared != nil), "\(first)"],
        expected: [wanted.words])
    }
  }

  /// How many lines differ, in words: `2 lines are not as read and 1 line is new`.
  private static func differing(_ missing: Int, _ added: Int, isDeclared: Bool) -> String {
    var words: [String] = []
    if missing > 0 {
      let things = isDeclared ? ("heading or line is", "headings or lines are") : ("line is", "lines are")
      words.append("\(missing) \(missing == 1 ? things.0 : things.1) not as \(isDeclared ? "declared" : "read")")
    }
    if added > 0 { words.append("\(added) \(added == 1 ? "line is" : "lines are") new") }
    return Wording.list(words)
  }

  /// The passages of attached copies, put to the places of an answer.
  ///
  /// Only what is shown holds them: the answers that a session keeps do not.
  func quoting(_ answer: Answer) -> Answer {
    guard !copies.isEmpty else { return answer }
    var answer = answer
    for position in answer.evidence.indices {
      let item = answer.evidence[position]
      guard let copy = copies[item.source] else { continue }
      answer.evidence[position].passage = copy.passage(item.firstLine, item.lastLine)
      if answer.quotes {
        answer.evidence[position].sentence = copy.sentence(item.firstLine, item.lastLine, proving: item.clause)
      }
    }
    return answer
  }
}

extension NameResolver {
  /// The source of a name; what is no source is told with where the sources are listed.
  mutating func source(_ name: NameSyntax) throws(Refusal) -> EntityID {
    do throws(Refusal) {
      return try resolve(name, [.source])
    } catch {
      throw error.map { diagnostic in
        guard diagnostic.suggestions.isEmpty else { return diagnostic }
        return Diagnostic(
          diagnostic.code, in: diagnostic.file, at: diagnostic.range, diagnostic.arguments,
          expected: [Expectation.listed([.source]).words])
      }
    }
  }
}

extension SourceText {
  /// The bytes of a line, counted from 1; of a line behind the last the end.
  fileprivate func line(_ number: Int) -> Range<Int> {
    var start = 0
    var count = 1
    while count < number, let end = bytes[start...].firstIndex(of: 0x0A) {
      start = end + 1
      count += 1
    }
    return line(at: start)
  }
}
