@testable import Language
import Model
import Testing

/// Reads a text and holds what came of it against the row: a line for each thing understood, then one for each mistake.
func check(_ row: Row<String, String>) {
  let found = Reading(SourceText(name: "test.gov", row.input)).text
  #expect(found == row.output, "of: \(row.input)", sourceLocation: row.location)
}

/// What came of reading a text, in compact words.
struct Reading {
  let items: [String]
  let mistakes: [String]

  var text: String { (items + mistakes).joined(separator: "\n") }

  init(_ text: SourceText) {
    var items: [String] = []
    let diagnostics = Parser.read(text) { items.append(Description(text).item($0)) }
    self.items = items
    mistakes = diagnostics.map { diagnostic in
      let place = text.position(of: diagnostic.range.lowerBound)
      return "\(diagnostic.code.rawValue) \(place.line):\(place.column) \(diagnostic.message)"
    }
  }
}

/// Syntax in compact words.
struct Description {
  let source: SourceText

  init(_ source: SourceText) {
    self.source = source
  }

  func item(_ item: Item) -> String {
    switch item {
    case .statement(let statement): self.statement(statement)
    case .transcript(let statement, let output, _):
      "> \(self.statement(statement)) -> \(source.text(output).split(separator: "\n").joined(separator: " | "))"
    case .refusedTranscript(let mistakes, let output, _):
      "> \(mistakes.map(\.code.rawValue).joined(separator: " ")) -> \(source.text(output))"
    case .declaration(let declaration): self.declaration(declaration)
    }
  }

  // MARK: Statements

  func statement(_ statement: Statement) -> String {
    (["\(statement.form)"] + statement.arguments.map { "\($0.slot)=\(value($0.value))" }).joined(separator: " ")
  }

  private func change(_ change: PaymentChange) -> String {
    switch change {
    case .by(let quantity): "by \(quantity.text)"
    case .to(let pounds): "to \(pounds.fraction)"
    case .share(let share): "share \(share.fraction)"
    case .withdraws: "withdraws"
    case .joins(let pounds): "joins \(pounds.fraction)"
    case .freezes: "freezes"
    case .part(let part, _): "part \(part.fraction)"
    case .asIn(let year): "as in \(year)"
    }
  }

  private func value(_ value: Argument.Value) -> String {
    switch value {
    case .names(let names): names.map(name).joined(separator: "+")
    case .kind(let kind): kind.plural
    case .period(let period): period.description
    case .expression(let expression): self.expression(expression)
    case .text(let text): "<\(text)>"
    case .number(let number): "\(number)"
    case .view(.period(let period)): "\(period)"
    case .view(.branch(let branch, at: let period)): name(branch) + (period.map { "@\($0)" } ?? "")
    case .view(.file(let path)): "file <\(path)>"
    case .statement(let statement): "{\(self.statement(statement))}"
    case .expectation(.equals(let values)): "= \(self.values(values))"
    case .expectation(.contains(let values)): "contains \(self.values(values))"
    case .expectation(.notStated): "not-stated"
    case .expectation(.fails(code: let code)): "fails-with \(code)"
    case .payments(let payments):
      payments.map { payment in
        let who = payment.payer.map(name) ?? "everyone"
        let high = payment.high.map { " up to \(change($0))" } ?? ""
        let other = payment.other.map { " of \(name($0))" } ?? ""
        let year = payment.year.map { " in \($0)" } ?? ""
        return "\(who) \(change(payment.change))\(other)\(high)" + course(payment.course) + year
      }.joined(separator: " + ")
    case .limits(let limits):
      limits.map { "\(name($0.payer)) \($0.isMost ? "<=" : ">=") \($0.pounds.fraction)" }.joined(separator: " + ")
    case .place(let place):
      "\(place.heading.map { "<\($0)> " } ?? "")L\(place.firstLine)-\(place.lastLine) \(place.certainty.word)"
    case .money(let pence): "\(pence)p"
    case .flag: "yes"
    }
  }

  private func course(_ course: PaymentCourse) -> String {
    switch course {
    case .lasting: ""
    case .again(let years): " x\(years)"
    case .phased(let years): " in \(years) steps"
    case .passing(let years): " for \(years)"
    case .after(let years): " after \(years)"
    }
  }

  private func values(_ values: [ExpectedValue]) -> String {
    values.map { $0.isQuoted ? "<\"\($0.text)\">" : "<\($0.text)>" }.joined(separator: "+")
  }

  private func name(_ name: NameSyntax) -> String { name.isQuoted ? "\"\(name.text)\"" : "[\(name.text)]" }

  // MARK: Expressions

  func expression(_ syntax: ExpressionSyntax) -> String {
    switch syntax {
    case .name(let name): name.isQuoted ? "\"\(name.text)\"" : name.text
    case .literal(.period(let period)): "@\(period)"
    case .literal(let literal): literal.text
    case .answer(let number, _): "%\(number)"
    case .step(let from, let name, let isTransitive): form(isTransitive ? ".all" : ".", expression(from), name.text)
    case .filter(let set, let condition): form("where", expression(set), expression(condition))
    case .set(let operation, let left, let right): form(operation.rawValue, expression(left), expression(right))
    case .compare(let comparison, let left, let right): form(comparison.rawValue, expression(left), expression(right))
    case .isStated(let inner, let isNegated): form(isNegated ? "not-stated" : "stated", expression(inner))
    case .and(let left, let right): form("and", expression(left), expression(right))
    case .or(let left, let right): form("or", expression(left), expression(right))
    case .not(let inner): form("not", expression(inner))
    case .quantified(let quantifier, let set, let condition):
      form(quantifier.words, expression(set), condition.map { "satisfies " + expression($0) } ?? "any")
    case .eachKind(let set): form("each-kind", expression(set))
    case .aggregate(let aggregate, let set): form(aggregate.rawValue, expression(set))
    case .arithmetic(let operation, let left, let right): form(operation.rawValue, expression(left), expression(right))
    case .conditional(let test, let first, let second):
      form("if", expression(test), expression(first), expression(second))
    case .at(let inner, let period): form("at", expression(inner), period.description)
    case .knownBy(let inner, let period): form("known", expression(inner), period.description)
    case .certain(let inner): form("certain", expression(inner))
    case .stated(let inner, let source): form("stated-by", expression(inner), source.text)
    case .list(let items): form("list", items.map(expression).joined(separator: ", "))
    case .missing: "missing"
    }
  }

  private func form(_ words: String...) -> String { "(" + words.joined(separator: " ") + ")" }

  // MARK: Declarations

  func declaration(_ declaration: DeclarationSyntax) -> String {
    var words = declaration.isTable ? "table" : declaration.kind.word
    words += " " + source.text(declaration.id)
    if let name = declaration.name { words += " \"\(source.text(name))\"" }
    words += citations(declaration, declaration.headCitations)
    return words + declaration.clauses.map { " {" + clause(declaration, $0) + "}" }.joined()
  }

  private func clause(_ declaration: DeclarationSyntax, _ clause: ClauseSyntax) -> String {
    var words = clause.relation.definition.name
    let values = declaration.values[clause.values].map(value)
    words += values.isEmpty ? "" : " " + values.joined(separator: "+")
    for qualifier in declaration.qualifiers[clause.qualifiers] {
      words += " \(qualifier.qualifier.word)=\(value(qualifier.value))"
    }
    for (word, bound) in [("from", clause.from), ("to", clause.to)] {
      switch bound {
      case nil: break
      case .date(let date): words += " \(word) \(date)"
      case .event(let id): words += " \(word) [\(source.text(id))]"
      }
    }
    if let period = clause.period { words += " in \(period)" }
    if let status = clause.status.words { words += " \(status)" }
    return words + citations(declaration, clause.citations)
  }

  private func value(_ value: ValueSyntax) -> String {
    switch value {
    case .id(let range): "[\(source.text(range))]"
    case .text(let range, let isEscaped): "\"\(source.text(range))\"" + (isEscaped ? "\\" : "")
    case .word(let range): source.text(range)
    case .quantity(let quantity): quantity.text
    case .date(let date): "\(date)"
    case .period(let period): "\(period)"
    case .rhythm(let rhythm): "\(rhythm)"
    case .duration(let duration): "\(duration)"
    case .expression(let syntax): expression(syntax)
    case .relation(let relation, let isInverse): (isInverse ? "~" : "") + relation.definition.name
    case .heading(let range, _, let line): "\"\(source.text(range))\" L\(line)"
    case .oneOf(let ranges): "one-of(\(ranges.map { source.text($0) }.joined(separator: " ")))"
    case .inTurn(let ranges, every: let length):
      "in-turn(\(ranges.map { source.text($0) }.joined(separator: " "))\(length.map { " every \($0)" } ?? ""))"
    case .vacant: "vacant"
    case .notStated: "not-stated"
    case .unknown: "unknown"
    case .nothing: "-"
    }
  }

  private func citations(_ declaration: DeclarationSyntax, _ range: Range<Int>) -> String {
    declaration.citations[range].map { citation in
      var words = " cite \(source.text(citation.source))"
      if let heading = citation.heading { words += " \"\(source.text(heading))\"" }
      if citation.firstLine > 0 { words += " L\(citation.firstLine)-\(citation.lastLine)" }
      return citation.certainty == .stated ? words : words + " \(citation.certainty.word)"
    }.joined()
  }
}
