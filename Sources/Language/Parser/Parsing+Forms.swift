import Model

extension Parsing {
  /// Whether a statement that makes no calendar is asked for as one; reports it.
  mutating func isOtherAsCalendar(_ forms: [StatementForm]) -> Bool {
    guard !forms.contains(where: \.mayEndAsCalendar) else { return false }
    var ahead = self
    var last: [Token] = []
    while !ahead.isAtStatementEnd {
      last = last.suffix(1) + [ahead.token]
      ahead.advance()
    }
    guard last.count == 2, last.map({ text($0.range).lowercased() }) == ["as", "icalendar"] else { return false }
    let words = text(token.start..<last[0].start).split(separator: " ").joined(separator: " ")
    report(
      Diagnostic(
        .notACalendar, in: file, at: last[0].start..<last[1].range.upperBound, [words],
        expected: [Expectation.calendarFile.words]))
    skipToStatementEnd()
    return true
  }
}

extension StatementForm {
  /// Whether it makes a calendar, or holds the rest of the line, or a statement that may.
  fileprivate var mayEndAsCalendar: Bool {
    parts.contains { part in
      switch part {
      case .rest, .statement: true
      default: id == .calendar
      }
    }
  }
}

extension Parsing {
  /// Reads `and` with another change, as often as there is one.
  mutating func parseMore(_ slot: Slot, follow: Set<String>, into arguments: inout [Argument]) -> Bool {
    while let form = changeAhead() {
      advance()
      let (start, outer) = (token.start, planned)
      planned = form
      defer { planned = outer }
      var own: [Argument] = []
      guard take(words: form.verb), parse(form.ownParts, follow: follow.union([Self.anyChange]), into: &own) else {
        return false
      }
      let statement = Statement(form: form.id, arguments: own, range: start..<max(start, lastEnd))
      arguments.append(Argument(slot: slot, value: .statement(statement), range: statement.range))
    }
    return true
  }

  /// Whether things of the model are named here by a set: `all of scasp.subgroups`, `all bodies where chair is vacant`.
  mutating func isBulk(_ part: FormPart) -> Bool {
    guard isPlanning, part.slot != .authority else { return false }
    switch part {
    case .name(_, let kinds), .names(_, let kinds): if kinds.isEmpty { return false }
    default: return false
    }
    note(.words("all of"))
    guard isKeyword("all") else { return false }
    var ahead = self
    ahead.advance()
    let next = text(ahead.token.range).lowercased()
    return ahead.token.kind == .word && (next == "of" || EntityKind.byPlural[next] != nil)
  }

  /// Reads the set that names several things.
  mutating func parseBulk() -> Argument.Value? {
    advance()
    if isKeyword("of") { advance() }
    return parseExpression(in: .expression).map { .expression($0) }
  }

  /// Whether a change ends where more of it is wanted than its day: reports all that it lacks, with the whole of one.
  mutating func breaksOff(before rest: ArraySlice<FormPart>, _ arguments: [Argument]) -> Bool {
    guard let form = planned, isAtStatementEnd, !isCompleting, token.kind == .end || token.kind == .terminator,
      !arguments.contains(where: { $0.slot == .effective }), let next = rest.first, next.isWanted
    else { return false }
    let lacking = rest.prefix { $0.slot != .effective }.filter(\.isWanted).map(\.syntax)
    if lacking == ["effective"] { return false }
    let words = lacking.filter { $0 != "effective" } + ["effective DATE"]
    var before = lastEnd
    while before > 0, !Self.isBlank(bytes[before - 1]) { before -= 1 }
    report(
      Diagnostic(
        .missing, in: file, at: max(0, lastEnd - 1)..<lastEnd, [text(before..<lastEnd)],
        expected: [Expectation.restOfChange(words.joined(separator: " "), example: form.example).words]))
    return true
  }

  /// Whether a time stands here that may be one of several, where a day is wanted; reports it with the days that begin them.
  mutating func isSeveralTimes() -> Bool {
    guard let (reading, range) = spokenPeriod(), case .either(let meant) = reading else { return false }
    let days = meant.map { "\($0.prefix(7))-01" }
    report(
      Diagnostic(
        .noEffectiveDay, in: file, at: range,
        [text(range), meant.map { "\($0.prefix(7)) to \($0.suffix(7))" }.joined(separator: ", or ")],
        expected: days.map { "`\($0)`" }))
    return true
  }

  /// The change that stands after an `and` here; nil where this is no `and`, or no change follows it.
  func changeAhead() -> StatementForm? {
    guard token.kind == .word, text(token.range).lowercased() == "and" else { return nil }
    return StatementTable.changes.first { form in
      var ahead = self
      ahead.advance()
      return ahead.takeQuietly(words: form.verb)
    }
  }

  /// Stands among the words that may follow where another change may.
  static let anyChange = "and CHANGE"
}

extension StatementForm {
  /// The words of a change without the `plan` before them.
  var verb: String { String(words.utf8.dropFirst(5)) ?? words }

  /// Whether it is a change of structure, with which others may be joined.
  var isChange: Bool {
    parts.contains { if case .more = $0 { true } else { false } }
  }

  /// What a change says of itself, without what all changes end with.
  var ownParts: [FormPart] {
    Array(
      parts.dropFirst().prefix { part in
        if case .more = part { return false }
        return true
      })
  }
}

extension FormPart {
  /// Whether it may not be left out.
  var isWanted: Bool {
    switch self {
    case .optional, .anyOrder, .more: false
    default: true
    }
  }

  /// The slot the part fills, when it fills one.
  var slot: Slot? {
    switch self {
    case .flag(let slot, _), .name(let slot, _), .shortName(let slot, _), .names(let slot, _), .kind(let slot),
      .period(let slot), .expression(let slot), .relation(let slot), .number(let slot), .view(let slot),
      .rest(let slot, _), .oneOf(let slot, _), .statement(let slot), .expectation(let slot), .place(let slot),
      .text(let slot), .more(let slot), .payments(let slot), .amount(let slot), .rhythm(let slot), .duration(let slot),
      .limits(let slot):
      slot
    case .words, .optional, .either, .anyOrder: nil
    }
  }

  /// What a user could type where the part begins.
  var expectation: Expectation {
    switch self {
    case .words(let words), .flag(_, let words): .words(words)
    // Who comes to a meeting may be named by a kind of agency.
    case .names(.present, _), .names(.absent, _): .attendee
    case .name(_, let kinds), .shortName(_, let kinds), .names(_, let kinds): .name(kinds)
    case .kind: .kind
    case .period: .date
    case .expression: .expression
    case .relation: .relation
    case .number: .number
    case .view: .view
    case .rest(.heading, _), .place: .heading
    case .rest(_, let word): word == "%NUMBER" ? .answerNumber : word.contains("FILE") ? .path : .words(word)
    case .oneOf(_, let words): .words(words.first ?? "")
    case .statement: .words("STATEMENT")
    case .text: .text
    case .more: .words("and")
    case .expectation: .words("=")
    case .payments: .words("everyone")
    case .limits: .name([.organisation])
    case .amount: .money
    case .rhythm: .rhythm
    case .duration: .duration
    case .optional(let parts): parts.first?.expectation ?? .value
    case .either(let branches), .anyOrder(let branches): branches.first?.first?.expectation ?? .value
    }
  }
}
