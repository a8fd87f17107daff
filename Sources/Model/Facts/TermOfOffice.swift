/// How often a term of office may be renewed, in words.
public enum Renewals {
  /// The counts that have a word of their own.
  public static let named: [(number: Int64, words: String)] = [(0, "never"), (1, "once"), (2, "twice")]

  /// A count as it is written and said: `once`, `3 times`.
  public static func words(_ number: Int64) -> String {
    named.first { $0.number == number }?.words ?? "\(number) times"
  }
}

extension Bound {
  /// The last day of a term of office that begins on a day, as written; open where no day begins it, or no term is
  /// stated.
  ///
  /// A term that begins on some day of a month or year has no last day that could be written: it ends on one of several.
  public init(endOf qualifications: [Qualification], from: Bound) {
    guard case .date(let date) = from, date.precision == .day, !date.isApproximate, date.part == .whole,
      case .duration(let length)? = qualifications.first(where: { $0.qualifier == .term })?.value
    else {
      self = .open
      return
    }
    self = .date(WrittenDate(date.first.lastDay(of: length)))
  }
}

extension Branch {
  /// The change that ends a statement: its stated last day or event, otherwise the end of its term; nil where neither is
  /// known.
  func end(of fact: Fact) -> Boundary? { change(fact.to, isEnd: true) ?? endOfTerm(fact) }

  /// The end of a term of office that begins on one of several days, or with an event; nil where no beginning is stated,
  /// or a last day is.
  func endOfTerm(_ fact: Fact) -> Boundary? {
    guard fact.to == .open, fact.from != .open, case .duration(let length)? = fact.qualification(.term),
      let begin = boundary(fact.from, isEnd: false), begin.isDated
    else { return nil }
    let days = DayRange(first: begin.days.start.lastDay(of: length), last: begin.days.last.lastDay(of: length))
    return Boundary(lastDay: days, isApproximate: begin.isApproximate)
  }
}

extension Day {
  /// The last day of a term that begins on this day: of a year from 1 May, 30 April.
  ///
  /// Where the last month has no such day, the term ends with that month: of a month from 31 January, on 28 February.
  public func lastDay(of length: Duration) -> Day {
    let next = advanced(by: length)
    let isMonthly = length.unit == .month || length.unit == .year
    let isCut = isMonthly && next.parts.day != parts.day
    return max(self, isCut ? next : next.advanced(by: -1))
  }
}
