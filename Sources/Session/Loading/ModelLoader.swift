import Language
import Model

/// Reads model files into a store: each declaration is parsed, resolved and dropped before the next.
struct ModelLoader {
  private(set) var builder = FactStoreBuilder()
  private(set) var diagnostics: [LocatedDiagnostic] = []
  private(set) var uncited: [UncitedFacts] = []
  private(set) var warnings: [LocatedDiagnostic] = []
  private var texts: [SourceText] = []
  /// How much of the finished model is checked.
  let checks: Checks

  /// How much of a finished model is checked.
  enum Checks {
    /// Nothing: the built-in model alone, which the tests have checked.
    case none
    /// Names, kinds and citations.
    case ends
    /// The same, and that every fact has evidence.
    case evidence
  }

  /// - Parameter size: how many bytes will be read, for making room.
  init(checks: Checks, size: Int) {
    self.checks = checks
    builder.reserve(forTextOf: size)
  }

  /// Reads one file.
  ///
  /// Its mistakes are collected; what is understood is kept.
  mutating func read(_ text: SourceText) {
    texts.append(text)
    let mistakes = text.bytes.withUnsafeBufferPointer { bytes in
      read(bytes, name: text.name) { Parser.read(text, $0) }
    }
    diagnostics += mistakes.map { LocatedDiagnostic($0, in: text) }
  }

  /// Reads a file of the program itself where it lies; the tests have found no mistake in it.
  mutating func readTrusted(_ bytes: UnsafeBufferPointer<UInt8>, name: String) {
    _ = read(bytes, name: name) { Parser.read(bytes, file: name, $0) }
  }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, name: String, parse: ((Item) -> Void) -> [Diagnostic]
  ) -> [Diagnostic] {
    let file = builder.begin(file: name)
    var reader = DeclarationReader(file: file, name: name, builder: builder)
    // The reader owns the builder while it works, so that nothing is copied.
    builder = .none
    let mistakes = parse { item in
      switch item {
      case .declaration(let declaration): reader.read(declaration, bytes)
      case .statement(let statement): reader.refuse(statement)
      case .transcript(let statement, _, _): reader.refuse(statement)
      case .refusedTranscript(let mistakes, _, _): reader.refuse(mistakes)
      }
    }
    builder = reader.builder
    return mistakes + reader.diagnostics
  }

  /// Checks what needs the whole model, and makes the store.
  mutating func finish() -> FactStore {
    builder.seatChairs()
    let finished = builder.finish()
    builder = .none
    if checks != .none {
      let check = ModelCheck(store: finished, texts: texts, requiresEvidence: checks == .evidence)
      diagnostics += check.diagnostics
      uncited = check.uncited
      warnings = check.warnings
    }
    return finished
  }
}

/// Turns the syntax of declarations into facts.
struct DeclarationReader {
  let file: UInt32
  let name: String
  var builder: FactStoreBuilder
  private(set) var diagnostics: [Diagnostic] = []

  init(file: UInt32, name: String, builder: consuming FactStoreBuilder) {
    self.file = file
    self.name = name
    self.builder = builder
  }

  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// A model file declares; it does not ask.
  mutating func refuse(_ statement: Statement) {
    let word = StatementTable.form(statement.form).prefix.joined(separator: " ")
    diagnostics.append(
      Diagnostic(.unexpected, in: name, at: statement.range, [word], expected: [Expectation.declaration.words]))
  }

  mutating func refuse(_ mistakes: [Diagnostic]) { diagnostics += mistakes }

  mutating func read(_ declaration: DeclarationSyntax, _ bytes: Bytes) {
    let place = Place(file: file, offset: UInt32(declaration.range.lowerBound))
    let subject = entity(declaration.id, bytes)
    let evidence = self.evidence(declaration, declaration.headCitations, bytes)
    if !declaration.isTable, let other = builder.declare(subject, declaration.kind) {
      diagnostics.append(
        Diagnostic(
          .declaredTwice, in: name, at: declaration.id,
          [text(declaration.id, bytes), other.indefinite, declaration.kind.indefinite]))
    }
    if let title = declaration.name {
      let value = Value.text(self.text(of: title, isEscaped: hasEscape(title, bytes), bytes))
      builder.add(.name, of: subject, value, evidence: evidence, at: place)
    }
    for index in declaration.clauses.indices { read(index, of: subject, declaration, evidence, bytes) }
    if declaration.isTable, declaration.clauses.first?.relation == .contribution { refuseRepeated(declaration, bytes) }
  }

  /// Whoever pays stands once in a table for each time and each way of paying.
  private mutating func refuseRepeated(_ declaration: DeclarationSyntax, _ bytes: Bytes) {
    var seen: Set<String> = []
    for clause in declaration.clauses {
      for value in declaration.values[clause.values] {
        guard case .id(let range) = value else { continue }
        let ways = declaration.qualifiers[clause.qualifiers].filter { $0.qualifier != .amount && $0.qualifier != .note }
        var key = [text(range, bytes), "\(clause.status)", clause.period?.description ?? ""]
        for limit in [clause.from, clause.to] { key.append("\(bound(limit, bytes))") }
        for way in ways { key.append(text(way.range, bytes)) }
        if seen.insert(key.joined(separator: "|")).inserted { continue }
        diagnostics.append(Diagnostic(.paidTwice, in: name, at: clause.range, [text(range, bytes)]))
      }
    }
  }

  private mutating func read(
    _ position: Int, of subject: EntityID, _ declaration: DeclarationSyntax, _ head: Range<Int>, _ bytes: Bytes
  ) {
    let clause = declaration.clauses[position]
    let evidence = clause.citations.isEmpty ? head : self.evidence(declaration, clause.citations, bytes)
    let place = Place(file: file, offset: UInt32(clause.range.lowerBound))
    let qualifications =
      clause.qualifiers.isEmpty
      ? []
      : declaration.qualifiers[clause.qualifiers].map {
        Qualification($0.qualifier, value($0.value, bytes))
      }
    let from = bound(clause.from, bytes)
    let to = clause.to == nil ? Bound(endOf: qualifications, from: from) : bound(clause.to, bytes)
    if clause.relation.definition.object == .period, from != .open || to != .open {
      diagnostics.append(
        Diagnostic(
          .unexpected, in: name, at: clause.range, [from == .open ? "to" : "from"],
          expected: [Expectation.longPeriod.words]))
    }
    for index in clause.values {
      builder.add(
        clause.relation, of: subject, value(declaration.values[index], bytes, of: clause.relation),
        qualifications: qualifications,
        from: from, to: to,
        status: clause.status, period: clause.period, evidence: evidence, at: place)
    }
  }

  private mutating func evidence(
    _ declaration: DeclarationSyntax, _ range: Range<Int>, _ bytes: Bytes
  ) -> Range<Int> {
    if range.isEmpty { return 0..<0 }
    let start = builder.evidenceCount
    for index in range {
      let citation = declaration.citations[index]
      builder.add(
        Attestation(
          source: entity(citation.source, bytes),
          heading: citation.heading.map { text(of: $0, isEscaped: citation.isEscaped, bytes) },
          firstLine: citation.firstLine, lastLine: citation.lastLine, certainty: citation.certainty))
    }
    return start..<builder.evidenceCount
  }

  private mutating func bound(_ syntax: BoundSyntax?, _ bytes: Bytes) -> Bound {
    switch syntax {
    case nil: .open
    case .date(let date): .date(date)
    case .event(let id): .event(entity(id, bytes))
    }
  }

  private mutating func value(_ syntax: ValueSyntax, _ bytes: Bytes, of relation: Relation? = nil) -> Value {
    switch syntax {
    case .id(let range): .entity(entity(range, bytes))
    case .text(let range, let isEscaped): .text(text(of: range, isEscaped: isEscaped, bytes))
    case .word(let range): .word(builder.text(Bytes(rebasing: bytes[range])))
    case .quantity(let quantity): .quantity(quantity)
    case .date(let date): .date(date)
    case .period(let period): .period(period)
    case .rhythm(let rhythm): .rhythm(rhythm)
    case .duration(let duration): .duration(duration)
    case .expression(let expression):
      builder.expression(resolve(expression, bytes, isCondition: relation?.definition.object == .condition))
    case .relation(let relation, let isInverse): .relation(relation, isInverse: isInverse)
    case .heading(let range, let isEscaped, let line):
      .heading(text(of: range, isEscaped: isEscaped, bytes), line: line)
    case .oneOf(let ranges): builder.choice(Choice(oneOf: ranges.map { entity($0, bytes) }))
    case .inTurn(let ranges, let length):
      builder.choice(Choice(inTurn: ranges.map { entity($0, bytes) }, every: length))
    case .vacant: .vacant
    case .notStated: .notStated
    case .unknown: .unknown
    case .nothing: .nothing
    }
  }

  /// In a model file an expression's names are ids, which may be declared further on.
  private mutating func resolve(_ syntax: ExpressionSyntax, _ bytes: Bytes, isCondition: Bool) -> Expression {
    var resolver = ExpressionResolver<FactStoreBuilder>(file: name) { [file, title = self.name] name, builder in
      // In quotes it is a text: things are named by their ids here.
      if name.isQuoted {
        return .missing(
          Diagnostic(
            .unknownName, in: title, at: name.range, [name.text], expected: [Expectation.newID.words]))
      }
      var id = name.text.withPlainDashes
      let place = Place(file: file, offset: UInt32(name.range.lowerBound))
      return .found(id.withUTF8 { builder.entity($0, at: place) })
    }
    let expression =
      isCondition ? resolver.resolve(condition: syntax, &builder) : resolver.resolve(syntax, &builder)
    diagnostics += resolver.diagnostics
    return expression
  }

  private mutating func entity(_ range: Range<Int>, _ bytes: Bytes) -> EntityID {
    let place = Place(file: file, offset: UInt32(range.lowerBound))
    // Only a dash of another kind is beyond ASCII in an id.
    guard bytes[range].contains(where: { $0 >= 0x80 }) else {
      return builder.entity(Bytes(rebasing: bytes[range]), at: place)
    }
    var id = text(range, bytes).withPlainDashes
    return id.withUTF8 { builder.entity($0, at: place) }
  }

  private mutating func text(of range: Range<Int>, isEscaped: Bool, _ bytes: Bytes) -> TextID {
    if isEscaped { return builder.text(QuotedText.unescaped(bytes[range])) }
    return builder.text(Bytes(rebasing: bytes[range]))
  }

  private func hasEscape(_ range: Range<Int>, _ bytes: Bytes) -> Bool { bytes[range].contains(0x5C) }

  private func text(_ range: Range<Int>, _ bytes: Bytes) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
