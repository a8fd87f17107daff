import Model
import Rendering

/// Options of money side by side: today, each option, and the difference of each partner in pounds and per cent.
extension CompareOptionsQuestion {
  /// What one pays today, or by the option that the others are held against.
  private func held(_ id: String) -> Int64? {
    if let baseline { return baseline.after(id) }
    return money.lazy.compactMap { option in option.payers.first { $0.id == id }?.before }.first
  }

  /// Everyone who pays today or by an option, in the order of the options.
  private var payers: [MoneyOption.Payer] { money.flatMap(\.payers).uniqued(by: \.id) }

  private var heldSum: Int64? { baseline?.after ?? money.lazy.compactMap(\.before).first }

  /// The options beside what they are held against.
  private var others: [MoneyOption] { money.filter { $0.number != baseline?.number } }

  /// What the options of money rest on, as it stands on the draft in use.
  func claims(_ runner: QueryRunner) -> [Claim] {
    let (branch, view) = (runner.branch, runner.wording.view)
    let wanted = Set(money.flatMap(\.payers).flatMap(\.evidence).map(\.fact))
    if wanted.isEmpty { return [] }
    var claims: [Claim] = []
    for kind in [EntityKind.fund, .formula, .series] {
      for thing in branch.entities(kind) {
        for fact in branch.facts(of: thing) where wanted.contains(branch.id(of: fact).description) {
          claims += view.claims([fact])
        }
      }
    }
    return claims
  }

  /// Whether the options do not all set out from the same payments, so that each stands beside its own today.
  var areApart: Bool { money.first.map { first in !money.allSatisfy { $0.setsOut(with: first) } } ?? false }

  /// The table of options that are all of money.
  func moneyTable(_ runner: QueryRunner) -> Answer {
    if areApart { return apartTable(runner) }
    var answer = Answer(.rows)
    answer.view = runner.description
    answer.layout = .table
    answer.drawsShares = false
    answer.title = title
    let base = money.map(\.base).uniqued()
    let head = baseline.map { "option \($0.number)" } ?? "today (\(Wording.list(base)))"
    answer.columns = [Answer.Column("contributor", .entity)]
    if baseline != nil { answer.columns.append(Answer.Column("today", .money, title: "today (\(Wording.list(base)))")) }
    answer.columns.append(Answer.Column("baseline", .money, title: head))
    for option in others {
      answer.columns += [
        Answer.Column(
          "option \(option.number)", .money,
          title: "option \(option.number)" + (areYearsApart ? " (\(option.year))" : "")),
        Answer.Column("change \(option.number)", .money, title: "change"),
        Answer.Column("change-share \(option.number)", .ratio, title: ""),
      ]
    }
    for payer in payers {
      let all = money.flatMap { $0.payers.filter { $0.id == payer.id } }
      let today = all.lazy.compactMap(\.before).first
      var row = Answer.Row(cells: cells(payer.name, today, held(payer.id)) { $0.after(payer.id) ?? 0 }, sentence: "")
      row.sentence = row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " · ")
      for item in all.flatMap(\.evidence) where !answer.evidence.contains(item) { answer.evidence.append(item) }
      row.evidence = all.flatMap(\.evidence).uniqued().compactMap { answer.evidence.firstIndex(of: $0) }
      answer.rows.append(row)
    }
    answer.footer = [cells(.text("sum"), money.first?.before, heldSum) { $0.after }]
    for option in money { answer.note("option \(option.number), \(option.year), assumed: `\(option.words)`") }
    return answer
  }

  private func cells(
    _ name: Answer.Cell, _ today: Int64?, _ held: Int64?, _ after: (MoneyOption) -> Int64
  ) -> [Answer.Cell] {
    func money(_ pence: Int64?) -> Answer.Cell { pence.map { .money(pence: $0) } ?? .unknown("none stated") }
    var cells = [name] + (baseline == nil ? [] : [money(today)]) + [money(held)]
    for option in others {
      let now = after(option)
      let change: Answer.Cell = held.map { .money(pence: now - $0) } ?? .unknown("")
      let share = held.flatMap { $0 > 0 ? Answer.Cell.ratio(numerator: now - $0, denominator: $0) : nil }
      cells += [.money(pence: now), change, share ?? .unknown("")]
    }
    return cells
  }

  /// Whether the options are told of different years, so that each figure has its own beside it.
  private var areYearsApart: Bool { Set(money.map(\.year)).count > 1 }

  /// Which option comes to most and to least.
  private var title: String {
    let against = baseline.map { "option \($0.number)" } ?? "today"
    guard let heldSum else {
      let words = others.map { "option \($0.number) \(Sterling.text(pence: $0.after))" }
      return "Nothing is stated of what is paid today: \(Wording.list(words))."
    }
    let words = others.map { option in
      let change = option.after - heldSum
      let more = change == 0 ? "the same" : "\(Sterling.text(pence: abs(change))) \(change < 0 ? "less" : "more")"
      let year = areYearsApart ? " in \(option.year)" : ""
      return "option \(option.number) \(Sterling.text(pence: option.after)) (\(more))\(year)"
    }
    return "Against the \(Sterling.text(pence: heldSum)) of \(against): \(Wording.list(words))."
  }

  /// What is paid by an option in words, with the change from what it is held against.
  private func words(_ now: Int64, _ before: Int64?, of budget: String = "") -> String {
    let pence = Sterling.text(pence: now)
    guard let before, now != before else { return pence }
    let change = now - before
    let share = before > 0 ? ", " + PerCent.text(numerator: Int128(change), denominator: Int128(before)) : ""
    let own = budget.isEmpty ? "" : "\(budget), today \(Sterling.text(pence: before)): "
    return "\(pence) (\(own)\(Sterling.text(pence: change))\(share))"
  }

  /// The same in words, below the options that change a structure, each of which has nothing to say of what is paid.
  func addMoney(to answer: inout Answer) {
    guard !money.isEmpty else { return }
    for option in money { answer.columns.append(Answer.Column("option \(option.number)", .text)) }
    for index in answer.rows.indices { answer.rows[index].cells += money.map { _ in .text("") } }
    func add(_ name: String, _ today: Int64?, _ own: (MoneyOption) -> (before: Int64?, after: Int64?)) {
      let now = areApart ? "each of its own budget" : today.map { Sterling.text(pence: $0) } ?? "none stated"
      let words = money.map { option -> String in
        let (before, after) = own(option)
        guard let after else { return areApart ? "not of its budget" : Sterling.text(pence: 0) }
        return self.words(
          after, areApart ? before : today, of: areApart ? Wording.list(option.budgetNames) : "")
      }
      let told = zip(money, words).map { "option \($0.number) \($1)" }.joined(separator: "; ")
      answer.rows.append(
        Answer.Row(
          cells: [.text(name), .text(now)] + options.map { _ in .text("as it is") } + words.map { .text($0) },
          sentence: "\(name): today \(now); \(told)"))
    }
    let first = answer.rows.firstIndex { $0.cells[0] == .text(Measure.change.rawValue) }
    if let first {
      for (position, option) in money.enumerated() {
        answer.rows[first].cells[2 + options.count + position] = .text(option.words)
      }
    }
    for payer in payers {
      add(payer.name.text + " pays", held(payer.id)) { ($0.before(payer.id), $0.after(payer.id)) }
    }
    add("all pay", heldSum) { ($0.before, $0.after) }
  }
}
