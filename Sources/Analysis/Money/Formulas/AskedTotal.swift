/// A total that is asked about, in pence: as a whole, or as a change of what was paid in the last recorded year.
public enum AskedTotal: Hashable, Sendable {
  case whole(Int64)
  case more(Int64)
  case less(Int64)

  /// The whole of it, beside what was paid.
  ///
  /// - Throws: that nothing is left, or that it is too large.
  func pence(beside base: [FundingYear]) throws(FormulaFailure) -> Int64 {
    if case .whole(let pence) = self { return pence }
    guard let paid = JointMoney.add(base.compactMap(\.sum)) else { throw .noTotal }
    let change: Int64
    switch self {
    case .whole(let pence), .more(let pence): change = pence
    case .less(let pence): change = -pence
    }
    let (pence, overflow) = paid.addingReportingOverflow(change)
    if overflow || pence > MoneyChange.most { throw .tooLarge }
    if pence <= 0 { throw .nothingLeft }
    return pence
  }
}
