import Analysis
import Model
import Rendering

/// How the payments by a formula read: before, after, the difference, and the total.
extension AnswerWriter {
  /// The first line of a formula's payments: what is shared, and whom it moves most.
  func title(of run: FormulaRun) -> String {
    let name = run.terms.formula.map { wording.nameAlone($0) } ?? key(of: run)
    let total = Sterling.text(pence: run.after)
    let head = "\(name): \(total) in \(run.year.spoken)"
    let moved = run.rows.compactMap { row in row.before.map { (row, row.after - $0) } }
      .max { $0.1.magnitude < $1.1.magnitude }
    if let (row, change) = moved, change != 0 {
      let more = "\(Sterling.text(pence: abs(change))) \(change < 0 ? "less" : "more")"
      return "\(head); the biggest change is \(payer(row))'s: \(more)."
    }
    if moved != nil { return "\(head), by each what it paid in \(base(run))." }
    guard let most = run.rows.max(by: { $0.after < $1.after }) else { return head + "." }
    if run.rows.count == 1 { return "\(head), paid by \(payer(most))." }
    return "\(head), the most by \(payer(most)): \(Sterling.text(pence: most.after))."
  }

  /// By what a total is shared that no formula shares.
  private func key(of run: FormulaRun) -> String {
    switch run.terms.keys.first?.kind {
    case .equally?: "In equal parts"
    case .asPaid?: "By the shares of \(base(run))"
    default: "The formula"
    }
  }

  func payer(_ row: FormulaRun.Row) -> String {
    row.organisation.map { wording.name($0) } ?? "a contributor who is not named"
  }

  private func base(_ run: FormulaRun) -> String { told(run.base) }

  // MARK: The table

  /// Everything but the first line.
  mutating func formulaRun(_ run: FormulaRun, _ answer: inout Answer) throws(Stop) {
    answer.layout = .table
    var after = Answer.Column(
      "after", .money, title: "\(run.year.spoken), \(run.terms.formula == nil ? "assumed" : "by formula")",
      year: run.year.spoken)
    if run.terms.formula != nil { after.standing = "by formula" }
    let isCompared = !run.base.isEmpty
    answer.columns = [Answer.Column("contributor", .entity)]
    answer.columns +=
      isCompared
      ? [
        before(run.base), after, Answer.Column("change", .money),
        Answer.Column("change-share", .ratio, title: ""),
      ] : [after]
    answer.columns.append(Answer.Column("share", .ratio))
    let evidence = answer.collect(run.terms.claims + run.figures, wording)
    for row in run.rows {
      var line = Answer.Row(cells: cells(row, run, isCompared), sentence: sentence(row))
      line.entity = row.organisation
      line.evidence = answer.collect(row.lines.map(\.claim), wording) + evidence
      answer.rows.append(line)
    }
    answer.footer = [total(run, isCompared)]
    for words in setAside(try self.run.aside(after: run.base, until: run.year)) { answer.note(words) }
    for words in goneOn(run.base, by: run.year) + silent(run.unmentioned) + ending(run) + notes(run) {
      answer.note(words)
    }
    for words in discrepancies(run.base) { answer.note(words, .discrepancy) }
  }

  private func cells(_ row: FormulaRun.Row, _ run: FormulaRun, _ isCompared: Bool) -> [Answer.Cell] {
    let who = row.organisation.map { wording.cell($0) } ?? .unknown("contributor not named")
    let share: Answer.Cell = run.after > 0 ? .ratio(numerator: row.after, denominator: run.after) : .unknown("")
    guard isCompared else { return [who, .money(pence: row.after), share] }
    let change = row.before.map { row.after - $0 }
    return [
      who, row.before.map { .money(pence: $0) } ?? .unknown("none stated"), .money(pence: row.after),
      change.map { .money(pence: $0) } ?? .unknown(""), part(change, of: row.before), share,
    ]
  }

  private func part(_ change: Int64?, of before: Int64?) -> Answer.Cell {
    guard let change, let before, before > 0 else { return .unknown("") }
    return .ratio(numerator: change, denominator: before)
  }

  private func total(_ run: FormulaRun, _ isCompared: Bool) -> [Answer.Cell] {
    guard isCompared else { return [.text("sum"), .money(pence: run.after), .unknown("")] }
    let change = run.before.map { run.after - $0 }
    return [
      .text("sum"), run.before.map { .money(pence: $0) } ?? .unknown("too large to hold"), .money(pence: run.after),
      change.map { .money(pence: $0) } ?? .unknown(""), part(change, of: run.before), .unknown(""),
    ]
  }

  private func sentence(_ row: FormulaRun.Row) -> String {
    let before = row.before.map { "\(Sterling.text(pence: $0)) before, " } ?? ""
    let held = row.held.map { ", \(words($0))" } ?? ""
    return "\(payer(row)): \(before)\(Sterling.text(pence: row.after)) by the formula\(held)"
  }

  // MARK: What it rests on

  private func words(_ hold: FundingFormula.Hold) -> String {
    switch hold {
    case .floor: "held up by its floor"
    case .cap: "held down by its cap"
    case .fall: "held up, for it may not fall further"
    case .rise: "held down, for it may not rise further"
    }
  }

  /// Where the total comes from; nothing where it is given, or no formula shares it.
  private func ofTotal(_ run: FormulaRun) -> [String] {
    let total = Sterling.text(pence: run.total.pence)
    switch run.total.origin {
    case .given: return []
    case .carried where run.terms.formula == nil, .flats where run.terms.formula == nil: return []
    case .carried: return ["assumed: the \(total) of \(base(run)) is shared again"]
    case .recorded:
      return ["the \(total) that is stated for \(run.year.spoken) itself is shared: no year before it is recorded"]
    case .costs: return ["the total is the sum of the formula's costs"]
    case .flats: return ["the total is what the flat sums come to"]
    }
  }

  private func notes(_ run: FormulaRun) -> [String] {
    var notes = doubts(run.terms)
    if run.unpaid != 0 {
      notes.append(
        "\(Sterling.text(pence: run.unpaid)) of the \(Sterling.text(pence: run.total.pence)) is paid by nobody: what the "
          + "formula says comes to less than all of it")
    }
    notes += ofTotal(run)
    notes += borne(run)
    let held = run.rows.compactMap { row in row.held.map { "\(payer(row)) \(words($0))" } }
    if !held.isEmpty { notes.append("limits: \(Wording.list(held))") }
    notes += standing(of: run)
    if let added = wording.added(run.base.map(\.fund)) {
      let partly = run.rows.filter { row in
        row.organisation != nil && Set(row.lines.map(\.claim.subject)).count < run.base.count
      }
      let whom = Wording.list(partly.map { payer($0) })
      notes.append(added + (partly.isEmpty ? "" : "; \(whom) did not pay into all of them, and shares in the sum here"))
    }
    if let kind = Wording.inKind(run.base.flatMap(\.lines)) { notes.append(kind) }
    let gone = run.rows.filter { row in
      row.organisation.map { organisation in !run.terms.payers.contains { $0.organisation == organisation } } ?? true
    }
    if !gone.isEmpty, !run.terms.payers.isEmpty {
      notes.append("not named by the formula, so it pays nothing: \(Wording.list(gone.map { payer($0) }))")
    }
    return notes
  }

  /// Who ends within the year, and is taken to pay for all of it.
  private func ending(_ run: FormulaRun) -> [String] {
    run.rows.filter { $0.after > 0 }.compactMap(\.organisation).filter { self.run.isOver($0, by: run.year.next) }.map {
      payer in
      let followers = self.run.followers(of: payer).map { wording.name($0) }
      return "assumed: \(wording.name(payer)), which ends within \(run.year.spoken), pays for the whole of that year"
        + (followers.isEmpty ? "" : "; \(Wording.list(followers)) \(followers.count == 1 ? "follows" : "follow") it")
    }
  }

  /// What hosts bear alone, and what is taken of it where a change is limited.
  private func borne(_ run: FormulaRun) -> [String] {
    let rows = run.rows.filter { row in row.organisation.map { run.borne[$0] != nil } ?? false }
    return rows.flatMap { row in
      let pence = row.organisation.flatMap { run.borne[$0] } ?? 0
      let lines = run.terms.costs.filter { $0.bearer == row.organisation }.map { branch.text($0.name) }
      let alone =
        "\(payer(row)) bears \(Sterling.text(pence: pence)) alone (\(Wording.list(lines))), beside its part of the "
        + "\(Sterling.text(pence: run.total.pence - run.borne.values.reduce(0, +))) that is shared; limits are of what is shared"
      let damped = run.terms.damping != nil && row.before != nil
      return [alone]
        + (damped
          ? [
            "assumed: what \(payer(row)) paid in \(base(run)) held what it bears alone, so its change is measured without it"
          ]
          : [])
    }
  }

  /// What of the recorded year is only expected, and which figures are counted twice.
  func standing(of run: FormulaRun) -> [String] {
    let expected = run.base.filter { $0.standing == nil }.flatMap(\.cash).filter(\.isProvisional)
    let notes = expected.map { line in
      "assumed: \(wording.payerName(line.contributor, line.claim)) pays \(line.toldAmount), for no earlier year is firm"
    }
    return notes
      + run.terms.keys.flatMap { key in
        if case .figures(let series, _, _) = key.kind { overlaps(series) } else { [String]() }
      }
  }

  /// Why the terms of a formula are not certain; nothing where they are.
  func doubts(_ terms: FormulaTerms) -> [String] {
    let words = terms.claims.flatMap(\.truth.reasons.words).uniqued()
    return words.isEmpty ? [] : ["the terms are not certain: \(Wording.list(words))"]
  }

  // MARK: Limits that cannot hold

  /// What floors, caps and damping ask of a total that does not allow it.
  func limits(
    _ mistake: FormulaMistake, _ payers: [EntityID], _ terms: FormulaTerms, _ answer: inout Answer
  ) {
    func pounds(_ pence: Ratio) -> String {
      Answer.Cell(Quantity(pence * (Ratio(1, of: 100) ?? .one), .pounds)).text
    }
    let name = terms.formula.map { wording.nameAlone($0) } ?? "The formula"
    var words = "its limits cannot all hold"
    switch mistake {
    case .crossed(let position, let floor, let cap):
      words +=
        ": \(wording.name(payers[position])) would pay no less than \(pounds(floor)) and no more than \(pounds(cap))"
    case .floorsAbove(let least, let shared):
      words += ": the least that is allowed comes to \(pounds(least)) together, and \(pounds(shared)) is shared"
    case .capsBelow(let most, let shared):
      words += ": the most that is allowed comes to \(pounds(most)) together, and \(pounds(shared)) is shared"
    default: break
    }
    answer.title = "\(name): \(words)."
    answer.columns = [Answer.Column("limit", .text)]
    let evidence = answer.collect(terms.claims, wording)
    for sentence in wording.sentences(of: terms).dropFirst() {
      var row = Answer.Row(cells: [.text(sentence)], sentence: sentence)
      row.evidence = evidence
      answer.rows.append(row)
    }
    answer.isComplete = false
  }
}
