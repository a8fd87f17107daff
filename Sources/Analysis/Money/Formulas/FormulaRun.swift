public import Model

/// A formula worked out for a year: what each pays by it, beside what each paid.
public struct FormulaRun: Sendable {
  /// What it was worked out by.
  public let terms: FormulaTerms
  /// The year it was worked out for.
  public let year: WrittenPeriod
  /// The last recorded year before it of each budget; empty where there is none.
  public let base: [FundingYear]
  /// Everyone who pays by it or paid in the last recorded year.
  public let rows: [Row]
  /// What is shared, in pence, and where it comes from.
  public let total: Total
  /// What those paid in the year before the recorded one of whom that says nothing without being a whole list, and who do
  /// not pay by the formula.
  public let unmentioned: [FundingYear.Line]
  /// What each bears alone, in pence, which is part of what it pays and of the total.
  public let borne: [EntityID: Int64]
  /// What of the total nobody pays by the formula, in pence.
  public let unpaid: Int64
  /// The figures that were used.
  public let figures: [Claim]

  /// One who pays or paid.
  public struct Row: Sendable {
    /// Who it is; nil where the source names none.
    public let organisation: EntityID?
    /// In pence, in the last recorded year; nil where nothing is stated.
    public let before: Int64?
    /// In pence.
    public let after: Int64
    /// What holds it up or down.
    public let held: FundingFormula.Hold?
    /// The lines of the recorded year.
    public let lines: [FundingYear.Line]
  }

  /// What is shared.
  public struct Total: Sendable {
    /// How much, in pence.
    public let pence: Int64
    /// Where it comes from.
    public let origin: Origin

    /// Where a total comes from.
    public enum Origin: Sendable {
      case given
      /// The sum of the formula's costs.
      case costs
      /// What flat sums come to.
      case flats
      /// What was paid in the last recorded year.
      case carried
      /// What was paid in the year itself, before which no year is recorded.
      case recorded
    }
  }

  /// All that was paid in the last recorded year, in pence; nil where there is none.
  public var before: Int64? { base.isEmpty ? nil : JointMoney.add(base.compactMap(\.sum)) }

  /// All that is paid by the formula, in pence.
  public var after: Int64 { rows.reduce(0) { $0 + $1.after } }
}

/// Why a formula cannot be worked out.
public enum FormulaFailure: Error, Sendable {
  case stopped(Stop)
  /// No paper says by what anyone pays, in a year where it says so for another.
  case notStated(FormulaTerms, in: WrittenPeriod?)
  case noPayers, noTotal
  /// A line of cost from which the total is built up has no one amount.
  case costUnsettled(TextID)
  /// Somebody who is not named pays a part of the budget.
  case payerNotNamed
  /// A payer of the last recorded year has ended by the year asked about, and no paper says who pays in its place.
  case payerEnded(EntityID, by: WrittenPeriod)
  /// A series has no single figure for a year; it has some for others.
  case noFigure(EntityID, WrittenPeriod, stated: [WrittenPeriod])
  /// A payer has none of the series that count in a unit.
  case noFigureOf(EntityID, unit: String)
  /// A formula is shared by itself, through these.
  case circular([EntityID])
  /// Someone pays a flat sum and a percentage.
  case twoWays(EntityID)
  /// Someone has two rates of one sort that hold at one time, with nothing to tell them apart.
  case twoRates(EntityID)
  /// Someone has a floor, a cap or the remainder, and is no payer.
  case notAPayer(EntityID)
  /// A limit is of someone whose payment is not asked for.
  case notSought(EntityID)
  /// The weights of the keys come to another share than all of it.
  case mix(Ratio)
  /// The figures of a key are all zero.
  case noFigures(String)
  case flatAboveTotal(Ratio, total: Ratio)
  case sharesAboveOne
  case tooLarge
  /// As much is taken off as was paid, or more.
  case nothingLeft
  /// Limits that cannot all hold.
  case limits(FormulaMistake, payers: [EntityID], FormulaTerms)
}
