import Analysis
import Model

/// Days in words, with what is not known of them.
extension Wording {
  /// A change with what is not known of its day.
  func closely(_ boundary: Boundary) -> String {
    let shift = boundary.isEnd ? -1 : 0
    let written = DayRange(first: boundary.days.start.advanced(by: shift), last: boundary.days.last.advanced(by: shift))
      .written
    guard boundary.event == nil, !boundary.isExact, !boundary.isApproximate, let written else {
      return self.boundary(boundary)
    }
    return closely(written.first)
  }

  /// A change in words, without the event that brought it.
  func time(_ boundary: Boundary) -> String {
    guard !boundary.isPlanned, let event = boundary.event, !view.branch.isSetAside(event) else {
      return self.boundary(boundary)
    }
    return day(of: event)
  }

  /// A date with what is not known of it: `in the course of 2022/23, day not stated`.
  func closely(_ date: WrittenDate) -> String {
    if date.isApproximate { return date.spoken }
    switch date.precision {
    case .day: return date.spoken
    case .month: return date.spoken + ", day not stated"
    case .year, .financialYear: return "in the course of \(date.spoken), day not stated"
    }
  }

  /// Whose turn it is now, of those who are there, or may be where the turn changed on one of several days.
  ///
  /// Empty where no paper dates the turns.
  func turn(of claim: Claim) -> String {
    let holders = (view.turnHolders(of: claim) ?? []).filter { view.life(of: $0).0 != .no }
    guard let first = holders.first else { return "" }
    if holders.count == 1 { return " · now \(title(first))" }
    return " · now \(Wording.list(holders.map { title($0) }, last: "or")), day of the turn not stated"
  }
}
