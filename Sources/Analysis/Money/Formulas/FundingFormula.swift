public import Model

/// How a sum is shared among those who pay it, with every word of a formula turned into a number.
///
/// Flat sums come first. What they leave is shared by percentages of it, and what these leave by keys among the payers
/// who have neither. Money is in pence, exact; only at the end is it brought to whole pence or pounds.
public struct FundingFormula: Hashable, Sendable {
  /// Who pays, in the order in which the formula names them.
  public var payers: [Payer]
  /// By what those share who pay neither a flat sum nor a percentage.
  public var keys: [Key]
  /// The most by which anyone's payment may change, as a share of what they paid before; nil for no such rule.
  public var damping: Ratio?
  /// To what payments are rounded.
  public var unit = Unit.penny
  /// Who takes what rounding leaves; nil for those who lost most by it, a unit each.
  public var remainder: Int?

  /// A formula by which some pay.
  public init(_ payers: [Payer], keys: [Key] = []) {
    self.payers = payers
    self.keys = keys
  }

  /// What the formula says of one who pays.
  public struct Payer: Hashable, Sendable {
    /// A flat sum; nil for none.
    public var flat: Ratio?
    /// A share of what flat sums leave; nil for none.
    public var share: Ratio?
    /// No less than these.
    public var floors: [Limit] = []
    /// No more than these.
    public var caps: [Limit] = []
    /// What was paid before, for damping; nil where nothing is stated.
    public var before: Ratio?

    /// Someone who shares by the keys.
    public init() {}
  }

  /// A floor or a cap.
  public enum Limit: Hashable, Sendable {
    case pence(Ratio)
    /// A share of the total.
    case share(Ratio)
  }

  /// One part of a key, with its weight among the others.
  public struct Key: Hashable, Sendable {
    /// How much of what is shared goes by it, beside the weights of the others.
    public var weight: Ratio
    /// A figure for each payer, to which their parts are in proportion; nil for equal parts.
    public var figures: [Ratio]?

    /// A key of a weight.
    public init(_ weight: Ratio, by figures: [Ratio]? = nil) {
      self.weight = weight
      self.figures = figures
    }
  }

  /// What a payment is a whole number of.
  public enum Unit: Int64, Hashable, Sendable {
    case penny = 1
    case pound = 100
  }

  /// What a formula comes to.
  public struct Parts: Hashable, Sendable {
    /// What each pays, in pence.
    public let pence: [Int64]
    /// What holds each up or down; nil where nothing does.
    public let held: [Hold?]
    /// What of the total nobody pays, in pence: where percentages come to less than all of it.
    public let unpaid: Int64
  }

  /// What keeps a payment from being what the keys make of it.
  public enum Hold: Hashable, Sendable {
    case floor, cap
    /// The most by which it may fall or rise on what was paid before.
    case fall, rise
  }
}

/// Why a formula gives no payments.
public enum FormulaMistake: Error, Hashable, Sendable {
  case noPayers
  /// Flat sums come to more than the total, by so many pence.
  case flatAboveTotal(Ratio)
  case sharesAboveOne
  /// All the figures of a key are zero.
  case noFigures(key: Int)
  /// A payer, by its position, would have to pay no less than one amount and no more than a smaller one.
  case crossed(payer: Int, floor: Ratio, cap: Ratio)
  /// Floors ask for so many pence together, and so many are shared.
  case floorsAbove(Ratio, shared: Ratio)
  /// Caps allow so many pence together, and so many are shared.
  case capsBelow(Ratio, shared: Ratio)
  /// An amount cannot be held.
  case tooLarge
}
