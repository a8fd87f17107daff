import Analysis
import Model
import Rendering

/// What a change of money tells of one who pays, and of all its years together.
extension AnswerWriter {
  private func pounds(_ pence: Int64) -> String { Sterling.text(pence: pence) }

  /// `£6,447.40 (5.00%) more than the £128,948 of 2024/25`.
  private func beside(_ after: Int64, _ before: Int64, of years: String) -> String {
    let difference = after - before
    if difference == 0 { return "as much as in \(years)" }
    let share = before > 0 ? " (\(percent(abs(difference), of: before)))" : ""
    return
      "\(pounds(abs(difference)))\(share) \(difference < 0 ? "less" : "more") than the \(pounds(before)) of \(years)"
  }

  /// What one pays, beside what it paid; its share where that is asked for.
  func told(of payer: EntityID, byShare: Bool, _ effect: MoneyEffect, isCovered: Bool = true) -> String? {
    guard let row = effect.rows.first(where: { $0.payer == payer }) else { return nil }
    let (after, year) = (row.after[effect.told], effect.years[effect.told].spoken)
    let name = wording.name(payer)
    guard let before = row.before else { return "\(name) joins, and pays \(pounds(after)) in \(year)." }
    if byShare { return share(of: row, before, effect) }
    var words = "\(name) pays \(pounds(after)) in \(year): \(beside(after, before, of: told(effect.base)))"
    if row.after.count > 1 {
      let (sum, old) = (row.after.reduce(0, +), before * Int64(row.after.count))
      words += "; over the \(row.after.count) years together \(pounds(sum))"
      if sum != old { words += ", \(pounds(abs(sum - old))) \(sum < old ? "less" : "more") than as before" }
    }
    let missing = effect.missing[effect.told]
    if missing > 0, !isCovered, after == before {
      words += ", if it covers none of the \(pounds(missing)) that is missing; nobody is said to cover it"
    }
    return words + "."
  }

  private func share(of row: MoneyEffect.Row, _ before: Int64, _ effect: MoneyEffect) -> String {
    let (after, whole) = (row.after[effect.told], effect.after(effect.told))
    let year = effect.years[effect.told].spoken
    guard effect.before > 0, whole > 0 else { return "Nothing is paid in \(year), so nobody has a share." }
    let (old, new) = (percent(before, of: effect.before), percent(after, of: whole))
    let (left, right) = (Int128(after) * Int128(effect.before), Int128(before) * Int128(whole))
    let words =
      left == right
      ? "stays at \(new) in \(year)"
      : "\(left < right ? "falls" : "rises") from \(old) in \(told(effect.base)) to \(new) in \(year)"
    return "The share of \(payer(row)) \(words): \(pounds(after)) of \(pounds(whole)), "
      + "\(beside(after, before, of: told(effect.base)))."
  }

  /// The same where a figure is a range: at the least, half way and at the most.
  func told(of payer: EntityID, byShare: Bool, _ effects: [MoneyEffect]) -> String? {
    let year = effects[1].told
    let paid = effects.compactMap { effect in effect.rows.first { $0.payer == payer } }
    guard paid.count == effects.count, let before = paid[0].before else { return nil }
    let base = told(effects[0].base)
    let amounts = paid.map { $0.after[year] }
    guard let least = amounts.min(), let most = amounts.max() else { return nil }
    if byShare {
      let shares = zip(amounts, effects).map { percent($0, of: max($1.after(year), 1)) }
      return "The share of \(wording.name(payer)) is between \(shares[0]) and \(shares[2]) in "
        + "\(effects[0].years[year].spoken); it was \(percent(before, of: max(effects[0].before, 1))) in \(base)."
    }
    let words = least == most ? pounds(least) : "between \(pounds(least)) and \(pounds(most))"
    return
      "\(wording.name(payer)) pays \(words) in \(effects[0].years[year].spoken); it paid \(pounds(before)) in \(base)."
  }

  /// What all years of a change come to together, beside as many years as before.
  func overYears(_ effect: MoneyEffect) -> [String] {
    let count = effect.years.count
    guard count > 1, let first = effect.years.first, let last = effect.years.last else { return [] }
    let after = effect.years.indices.reduce(Int64(0)) { $0 + effect.after($1) }
    let before = effect.before * Int64(count)
    guard after != before else { return [] }
    return [
      "over the \(count) years \(first.spoken) to \(last.spoken) together: \(pounds(after)), beside \(pounds(before)) if all "
        + "paid as in \(told(effect.base)): \(pounds(abs(after - before))) \(after < before ? "less" : "more") "
        + "(\(percent(abs(after - before), of: max(before, 1))))"
    ]
  }

  /// On what each change is made where they have years of their own: on what is paid by then, and what the other reading
  /// comes to.
  func ofOwnYears(_ effect: MoneyEffect, _ change: SaidChange) -> [String] {
    var notes: [String] = []
    for row in effect.rows {
      let own = change.least.payments.filter { $0.payer == row.payer && $0.payer != nil || $0.payer == nil }
      let dated = own.compactMap { payment -> (after: Int, by: Quantity)? in
        guard case .after(let after) = payment.course, case .by(let quantity) = payment.change else { return nil }
        return (after, quantity)
      }.sorted { $0.after < $1.after }
      guard dated.count > 1, let last = dated.last, last.after > 0, effect.years.indices.contains(last.after),
        let before = row.before
      else { continue }
      let base = Quantity.money(pence: before).value
      let alone = last.by.unit == .perCent ? base * (Ratio.one + last.by.value) : base + last.by.value
      let paid = row.after[last.after - 1] - row.covering[last.after - 1]
      guard let other = Quantity(alone.rounded(.halfUp, places: 2), .pounds).pence,
        other != row.after[last.after] - row.covering[last.after]
      else { continue }
      notes.append(
        "assumed: each year's change is made on the year before: \(PaymentChange.by(last.by).spoken) in "
          + "\(effect.years[last.after].spoken) is of \(pounds(paid)); of the \(pounds(before)) of \(told(effect.base)) it would "
          + "come to \(pounds(other)) for \(payer(row))")
      break
    }
    let isDated = change.least.payments.contains { if case .after = $0.course { true } else { false } }
    if isDated, effect.years.count == 1 {
      let year = effect.years[0].spoken
      notes.append("taken as from \(year) on: `for 1 years from \(year)` asks of that year alone")
    }
    return notes
  }

  /// Whom an earlier year that is gone back to does not name, and who paid then and has nobody in its place.
  func goneBack(_ effect: MoneyEffect) -> [String] {
    let silent = effect.rows.flatMap { row in
      row.unstated.map { "\(payer(row)): no payment of \($0.spoken) is stated, so it is taken to pay as before" }
    }
    return silent
      + effect.lost.map { line in
        "\(wording.payerName(line.contributor, line.claim)) paid \(line.toldAmount) then; nobody who pays now is stated to follow "
          + "it, and it is in no figure here"
      }
  }
}
