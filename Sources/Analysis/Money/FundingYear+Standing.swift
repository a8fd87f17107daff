public import Model

/// How firm the money of a year is, and what keeps a year from having a sum.
extension FundingYear {
  /// The contributions of payers of whom nothing firmer is stated than a forecast or a proposal, beside firm ones of
  /// others: they are in no sum, and without them not everyone who pays is in it.
  public var pending: [Line] {
    besides.filter { line in line.isProvisional && !cash.contains { $0.contributor == line.contributor } }
  }

  /// Whether every amount is of money that is agreed, received, or told without a word.
  public var isFirm: Bool { pending.isEmpty && !cash.contains(where: \.isProvisional) }

  /// Whether every amount of it is stated and they make a sum.
  public var isSummed: Bool { unpriced == 0 && sum != nil }

  /// Whether it is a year from which what-ifs, goals and formulas set out.
  var isBase: Bool { isSummed && isFirm }

  /// The one word that is said of all amounts of its sum: `agreed`, `proposed`; nil where nothing or not the same is said.
  public var standing: String? { Self.standing(of: cash) }

  /// The one word that is said of all of some amounts.
  public static func standing(of lines: [Line]) -> String? {
    let words = Set(lines.map { $0.reading == "cash" ? nil : $0.reading })
    return words.count == 1 ? words.first.flatMap(\.self) : nil
  }

  /// The printed total of a year of which no paper gives a line; nil of any other.
  public var totalAlone: Int64? {
    let totals = Set(printedTotals.compactMap(\.value.pence))
    return cash.isEmpty && besides.isEmpty && totals.count == 1 ? totals.first : nil
  }

  /// The same with what is only expected of some payers counted beside the firm money of the others, each payer once.
  var expected: FundingYear {
    var (year, counted) = (self, [EntityID?: String?]())
    for word in Self.soft {
      for line in pending where line.reading == word && counted[line.contributor] == nil {
        counted[line.contributor] = word
      }
    }
    let waiting = pending.filter { counted[$0.contributor] == .some($0.reading) }.map(\.claim.facts)
    for index in year.lines.indices where waiting.contains(year.lines[index].claim.facts) {
      year.lines[index].isCounted = true
    }
    year.countsExpected = true
    return year
  }
}

extension Evaluation {
  /// The last year before another from which a budget can be carried on: every amount of it is stated and firm.
  ///
  /// What is only forecast or proposed is no base while an earlier year is firm; where none is, the last year stands with
  /// what is expected in it. A sum for several years is none of one year, and no base.
  mutating func lastFirm(_ fund: EntityID, before start: WrittenPeriod?) throws(Stop) -> FundingYear? {
    let earlier = try funding(of: fund, in: nil).filter { year in
      start.map { year.year.range.start < $0.range.start } ?? true
    }
    let years = earlier.filter(\.year.isOneYear)
    return years.last(where: \.isBase)
      ?? years.last { $0.unpriced == 0 && !$0.cash.isEmpty && $0.disputed.isEmpty && $0.isOfOneFirmReading }?.expected
  }

  /// The years after those that some budgets set out from that are set aside: up to the first year of a change, and any
  /// that is only expected.
  public mutating func aside(after base: [FundingYear], until first: WrittenPeriod) throws(Stop) -> [FundingYear] {
    var aside: [FundingYear] = []
    for one in base where one.year.isOneYear {
      aside += try funding(of: one.fund, in: nil).filter { year in
        guard year.year.isOneYear, one.year.range.start < year.year.range.start, !year.isBase else { return false }
        return year.year.range.start <= first.range.start || (year.cash + year.pending).contains(where: \.isProvisional)
      }
    }
    return aside
  }

  /// Whether a thing has ended for certain by the beginning of a year.
  public func isOver(_ thing: EntityID, by year: WrittenPeriod) -> Bool {
    let (truth, phase) = view.at(TimeSlice(year.range.start)).life(of: thing)
    if truth == .no, case .ended = phase { return true }
    return false
  }
}

extension WrittenPeriod {
  /// Whether it is no longer than a year.
  public var isOneYear: Bool { range.end.number - range.start.number <= 366 }

  /// The financial year that holds it whole; itself where none does.
  var financialYear: WrittenPeriod {
    guard let year = JointMoney.year(of: range.start), range.last <= year.range.last else { return self }
    return year
  }

  /// The financial year so many years after one.
  func on(_ years: Int) -> WrittenPeriod { (0..<max(0, years)).reduce(self) { year, _ in year.next } }

  /// The financial year after the one that a period begins in.
  public var next: WrittenPeriod { WrittenDate(financialYear: range.last.parts.year).map { WrittenPeriod($0) } ?? self }
}
