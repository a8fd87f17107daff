import Analysis
import Language
import Model

/// Facts that were read again and stand: a source's word is added to each, on a draft.
extension Session {
  /// The draft that confirming begins on the model itself.
  private static let confirmed = "confirmed"

  /// What is to be confirmed, and what is left out with the reason.
  private struct Sifted {
    var claims: [Claim] = []
    var isStated = 0
    var isLater = 0
  }

  /// `confirm`: refused when nothing is left that the source can confirm.
  mutating func confirm(_ statement: Statement, in text: SourceText) throws(Refusal) -> Outcome {
    var resolver = resolver(of: statement, in: text)
    let expression = try resolver.expression(.expression)
    let source = try resolver.names.source(resolver.arguments.name(.other))
    let notes = resolver.names.notes
    index = resolver.names.index
    let attestation = try place(statement, of: source, in: text)
    let sifted = try sift(try denoted(expression, statement, in: text), by: source, statement, in: text)
    let draft = try draftToConfirmOn(statement, in: text)

    var changed = work
    var branch = draft.branch
    for claim in sifted.claims { branch.confirm(branch.fact(toConfirm: claim), by: attestation(&branch)) }
    let words =
      Self.counted(sifted.claims.count) + " of `\(Arguments(statement, in: text).typed(.expression))` read again in "
      + branch.citedName(of: source)
    let confirmed = AdoptedChange(
      statements: [text.text(statement.range)],
      facts: branch.confirmations.dropFirst(draft.branch.confirmations.count).map { branch.id(of: $0.fact) })
    changed.use(Draft(name: draft.name, branch: branch.renamed(draft.name), changes: draft.changes + [confirmed]))
    take(changed, as: words)
    return Outcome(
      statement: text.text(statement.range), answer: told(sifted, source, statement, in: text, notes), diagnostics: [],
      effects: [])
  }

  // MARK: Where it is read

  /// The place as it was typed, of the source's own headings and lines; its heading becomes a text of the branch.
  private func place(
    _ statement: Statement, of source: EntityID, in text: SourceText
  ) throws(Refusal) -> (inout Branch) -> Attestation {
    let arguments = Arguments(statement, in: text)
    guard let place = arguments.placeIfAny(.place) else {
      return { _ in Attestation(source: source, heading: nil, firstLine: 0, lastLine: 0, certainty: .stated) }
    }
    func attestation(_ branch: inout Branch) -> Attestation {
      let heading = place.heading.map { branch.addText($0) }
      return Attestation(
        source: source, heading: heading, firstLine: place.firstLine, lastLine: place.lastLine,
        certainty: place.certainty)
    }
    var looked = branch
    if let mistake = Outline(of: source, in: branch).mistake(attestation(&looked), of: source, in: looked) {
      throw Refusal(
        Diagnostic(
          mistake.code, in: text.name, at: arguments.range(.place), mistake.arguments, expected: mistake.expected,
          suggestions: mistake.suggestions))
    }
    return attestation
  }

  // MARK: What is confirmed

  /// What the expression denotes at any time slice of the time in use.
  private func denoted(
    _ expression: Expression, _ statement: Statement, in text: SourceText
  ) throws(Refusal) -> [Claim] {
    var found = DenotedStatements()
    do throws(Stop) {
      for slice in context.slices(branch) {
        var run = Evaluation(context.view(branch, at: slice), budget: budget)
        found.add(try run.statements(denotedBy: expression))
      }
    } catch {
      throw Refusal(error.diagnostic(in: text.name, at: statement.range))
    }
    let arguments = Arguments(statement, in: text)
    let (range, words) = (arguments.range(.expression), arguments.typed(.expression))
    guard found.areFacts else {
      throw Refusal(
        Diagnostic(
          .denotesNoFacts, in: text.name, at: range, [words],
          expected: [Expectation.factsOfThings.words]))
    }
    guard !found.claims.isEmpty else {
      let day = context.at.map { $0.isDay ? "on " : "in " } ?? "on "
      let when = day + (context.at?.spoken ?? context.defaultDay(branch).spoken)
      let subjects = found.lapsed.map { branch.id(of: $0.subject) }
      throw Refusal(
        Diagnostic(
          .notInForce, in: text.name, at: range,
          [words, when],
          expected: [(subjects.first.map { Expectation.timeOf($0) } ?? .factsOfThings).words]))
    }
    return found.claims
  }

  /// Leaves out what the source states already, and what begins after the period that it covers.
  private func sift(
    _ claims: [Claim], by source: EntityID, _ statement: Statement, in text: SourceText
  ) throws(Refusal) -> Sifted {
    let covered = branch.covering(source)?.range
    var sifted = Sifted()
    for claim in claims {
      let attestations = claim.facts.flatMap { branch.fact($0).attestations }
      if attestations.contains(where: { $0.source == source }) {
        sifted.isStated += 1
      } else if let covered, let beginning = claim.beginning, covered.end <= beginning {
        sifted.isLater += 1
      } else {
        sifted.claims.append(claim)
      }
    }
    guard sifted.claims.isEmpty else { return sifted }
    let arguments = Arguments(statement, in: text)
    let (range, words) = (arguments.range(.expression), arguments.typed(.expression))
    let id = branch.id(of: source)
    if sifted.isStated > 0 {
      throw Refusal(
        Diagnostic(
          .alreadyStated, in: text.name, at: range,
          [words, id] + (sifted.isLater > 0 ? ["\(sifted.isStated)", "\(sifted.isLater)"] : []),
          expected: [Expectation.sourceBeside(id).words]))
    }
    throw Refusal(
      Diagnostic(
        .endsBefore, in: text.name, at: range, [words, id, covered?.last.spoken ?? ""],
        expected: [Expectation.laterSource.words]))
  }

  // MARK: The draft

  /// The draft in use, or a new one on the model itself.
  private func draftToConfirmOn(_ statement: Statement, in text: SourceText) throws(Refusal) -> Draft {
    if let draft = work.draft(work.current) { return draft }
    if work.draft(Self.confirmed) != nil {
      throw Refusal(
        Diagnostic(
          .inUse, in: text.name, at: statement.range, [Self.confirmed, "a draft"],
          expected: ["`switch \(Self.confirmed)`", "`branch NAME`"]))
    }
    return Draft(name: Self.confirmed, branch: branch, changes: [])
  }

  // MARK: The words

  private func told(
    _ sifted: Sifted, _ source: EntityID, _ statement: Statement, in text: SourceText, _ notes: [String]
  ) -> Answer {
    var answer = Answer(.rows)
    answer.isOfWork = true
    answer.statement = text.text(statement.range)
    answer.view = viewDescription
    answer.columns = [
      Answer.Column("thing", .entity), Answer.Column("fact", .text), Answer.Column("stated", .text),
      Answer.Column("before", .text),
    ]
    answer.title =
      "\(Self.counted(sifted.claims.count)) read again in \(branch.citedName(of: source)), on the draft `\(work.current)`"
    let wording = Wording(view: context.view(branch, at: context.slices(branch).last ?? TimeSlice(context.today)))
    for before in sifted.claims {
      let claimList = wording.view.claims(branch.facts(of: before.subject, before.relation))
      let after = claimList.first { $0.facts.contains(where: before.facts.contains) } ?? before
      let (now, then) = (wording.periods(after), wording.periods(before))
      var sentence = "\(wording.name(after.subject)): \(wording.clause(after))"
      if now != then { sentence += " · stated for \(now)" + (then.isEmpty ? "" : "; before: \(then)") }
      var row = Answer.Row(
        cells: [wording.cell(after.subject), .text(wording.clause(after)), .text(now), .text(then)], sentence: sentence)
      row.entity = after.subject
      row.evidence = answer.collect(confirmed: after, by: branch.id(of: source), wording)
      answer.rows.append(row)
    }
    for words in notes { answer.note(words) }
    if sifted.isStated > 0 { answer.note("left out: \(sifted.isStated) that it states already") }
    if sifted.isLater > 0 {
      answer.note(
        "left out: \(sifted.isLater) that begin\(sifted.isLater == 1 ? "s" : "") after the period it covers")
    }
    if branch.covering(source) == nil {
      answer.note("it does not say what period it covers, so nothing is stated for a later time than before")
    }
    answer.note("the model itself is as it was: `switch main` goes back to it, `undo` takes this back")
    return answer
  }

  private static func counted(_ count: Int) -> String { "\(count) fact\(count == 1 ? "" : "s")" }
}

extension Branch {
  /// Of the facts that make a statement, the one whose word is added to: one that says all of it, rather one without a
  /// time of its own, and the one that speaks of the latest time.
  fileprivate func fact(toConfirm claim: Claim) -> FactRef {
    func rank(_ reference: FactRef) -> (Bool, Bool, Int32) {
      let fact = fact(reference)
      let isWhole = meaning(fact.qualifications) == meaning(claim.qualifications)
      let latest = fact.attestations.compactMap { covering($0.source)?.range.end.number }.max() ?? .min
      return (isWhole, fact.period == nil, latest)
    }
    func number(_ flag: Bool) -> Int32 { flag ? 1 : 0 }
    return claim.facts.max { one, other in
      let (left, right) = (rank(one), rank(other))
      return (number(left.0), number(left.1), left.2) < (number(right.0), number(right.1), right.2)
    } ?? claim.facts[0]
  }

  private func meaning(_ qualifications: [Qualification]) -> Set<Qualification> {
    Set(qualifications.filter { $0.qualifier != .note })
  }
}

extension Answer {
  /// The places of a statement in the source in which it was read again.
  fileprivate mutating func collect(
    confirmed claim: Claim, by source: String, _ wording: Wording
  ) -> [Int] {
    wording.evidence(of: claim, everything: true).filter { $0.source == source }.map { item in
      if let known = evidence.firstIndex(of: item) { return known }
      evidence.append(item)
      return evidence.count - 1
    }
  }
}
