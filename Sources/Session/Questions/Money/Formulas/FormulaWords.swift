import Analysis
import Model
import Rendering

/// A formula in words, as a treasurer would say it.
extension Wording {
  /// What a formula says, as sentences: by what it shares first, then its limits, then how its total and its pennies are
  /// settled.
  func sentences(of terms: FormulaTerms) -> [String] {
    let shares = [flats(terms), percentages(terms), rest(terms)].filter { !$0.isEmpty }
    var sentences = shares.isEmpty ? [] : [shares.joined(separator: "; ")]
    sentences += limits(terms)
    if let damping = terms.damping {
      sentences.append("nobody's payment changes by more than \(percent(damping)) on the last recorded year")
    }
    if !terms.costs.isEmpty {
      let lines = terms.costs.map { cost in
        "\(view.branch.text(cost.name)) \(amount(cost.pounds))" + stated(cost.year)
          + (cost.bearer.map { ", borne by \(name($0)) alone," } ?? "")
      }
      let list = Self.list(lines)
      sentences.append("the total is built up from \(list.hasSuffix(",") ? String(list.dropLast()) : list)")
    }
    if let uplift = terms.uplift {
      sentences.append("sums that are stated for a year rise by \(percent(uplift)) in each year after it")
    }
    if terms.unit == .pound { sentences.append("payments are rounded to the pound") }
    if let remainder = terms.remainder { sentences.append("what rounding leaves goes to \(name(remainder))") }
    return sentences
  }

  private func stated(_ year: WrittenPeriod?) -> String { year.map { " in \($0.spoken)" } ?? "" }

  private func percent(_ share: Ratio) -> String { Answer.Cell(Quantity(share, .perCent)).text }

  private func amount(_ pounds: Ratio) -> String { Answer.Cell(Quantity(pounds, .pounds)).text }

  /// A flat sum or a percentage, with what it is paid for each of.
  func rate(_ rate: FormulaTerms.Rate) -> String {
    var words = Answer.Cell(rate.quantity).text
    if let series = rate.series { words += " for each of: \(name(series))" }
    if let purpose = rate.purpose { words += " (\(view.branch.text(purpose)))" }
    return words + stated(rate.year)
  }

  private func flats(_ terms: FormulaTerms) -> String {
    let flat = terms.payers.filter { payer in payer.rates.contains { $0.quantity.unit != .perCent } }
    return Self.list(flat.map { "\(name($0.organisation)) pays \(Self.list($0.rates.map { rate($0) }))" })
  }

  private func percentages(_ terms: FormulaTerms) -> String {
    let shares = terms.payers.filter { payer in payer.rates.contains { $0.quantity.unit == .perCent } }
    guard !shares.isEmpty else { return "" }
    let of = flats(terms).isEmpty ? "of the total" : "of what flat sums leave"
    return Self.list(shares.map { "\(name($0.organisation)) pays \(Self.list($0.rates.map { rate($0) }))" }) + " \(of)"
  }

  /// How the rest, or all of it, is shared, and among whom.
  private func rest(_ terms: FormulaTerms) -> String {
    guard !terms.keys.isEmpty else { return "" }
    let sharing = terms.payers.filter { $0.rates.isEmpty }
    if sharing.isEmpty, !terms.payers.isEmpty { return "" }
    let what = sharing.count == terms.payers.count ? "the total" : "the rest"
    let who = sharing.isEmpty ? "among those who pay" : "among \(Self.list(sharing.map { name($0.organisation) }))"
    return "\(what) is shared \(Self.list(terms.keys.map { key($0, of: terms) })) \(who)"
  }

  private func key(_ key: FormulaTerms.Key, of terms: FormulaTerms) -> String {
    var words: String
    switch key.kind {
    case .equally: words = "equally"
    case .figures(_, let unit, let year): words = "per head (\(unit))" + stated(year)
    case .asPaid(let year): words = "as in \(year.spoken)"
    case .formula(let other): words = "by \(title(other))"
    }
    guard terms.keys.count > 1, let weight = key.weight else { return words }
    let half = Ratio(1, of: 2) ?? .one
    words = (weight == half ? "half " : "\(percent(weight)) ") + words
    return words
  }

  private func limits(_ terms: FormulaTerms) -> [String] {
    terms.caps.map { "\(name($0.organisation)) pays no more than \(limit($0))" }
      + terms.floors.map { "\(name($0.organisation)) pays no less than \(limit($0))" }
  }

  /// A floor or a cap.
  func limit(_ limit: FormulaTerms.Limit) -> String {
    Answer.Cell(limit.quantity).text + (limit.quantity.unit == .perCent ? " of the total" : "")
  }
}

extension String {
  /// The text with a capital at its beginning.
  var asSentence: String { prefix(1).uppercased() + dropFirst() }
}
