import Analysis
import Model
import Rendering

/// How a line of reserves reads, and what does not fit in them.
extension Wording {
  /// A line as words: `closing balance £30,000 forecast`.
  func told(_ name: String, _ line: FundReserves.Line) -> String {
    "\(name) \(line.pence.map { Sterling.text(pence: $0) } ?? "not stated")\(line.reading.map { " \($0)" } ?? "")"
  }

  /// That something does not fit, with its year.
  func misfit(_ misfit: ReserveMisfit) -> String {
    let place = year(of: misfit)
    return (place.isEmpty ? "" : place + ": ") + "discrepancy: " + whatMisfits(misfit)
  }

  /// The year that it lies in; nothing of what lies between two years.
  func year(of misfit: ReserveMisfit) -> String { misfit.years.count == 1 ? misfit.years[0].year.spoken : "" }

  /// What does not fit, without its year.
  func whatMisfits(_ misfit: ReserveMisfit) -> String {
    switch misfit.kind {
    case .disputed(let relation, let lines):
      let amounts = lines.map { $0.pence.map { Sterling.text(pence: $0) } ?? "not stated" }.uniqued()
      return "papers disagree on the \(reserve(relation)): \(Self.list(amounts, last: "or"))"
    case .closing(let worked, let excess):
      return
        "the opening balance with what is drawn down and carried forward comes to \(Sterling.text(pence: worked)), and the "
        + "closing balance is \(Sterling.text(pence: Int64(clamping: excess.magnitude))) \(excess > 0 ? "more" : "less")"
    case .carried(let closing, let opening):
      let years = misfit.years.map(\.year.spoken)
      return "\(told("closing balance", closing)) of \(years.first ?? ""), and \(told("opening balance", opening)) of "
        + (years.last ?? "")
    }
  }

  private func reserve(_ relation: Relation) -> String {
    switch relation {
    case .openingBalance: "opening balance"
    case .closingBalance: "closing balance"
    case .drawnDown: "amount drawn down"
    default: "amount carried forward"
    }
  }
}
