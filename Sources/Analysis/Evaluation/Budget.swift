public import Model

/// How far an evaluation may go: steps left, and someone to ask now and then whether to go on.
public struct Budget: Sendable {
  /// The steps allowed at first.
  public let limit: Int
  private var left: Int
  private var untilAsked = 0
  private let goOn: @Sendable () -> Bool

  /// How many steps lie between two times of asking.
  private static let patience = 4096

  /// A budget of so many steps.
  ///
  /// - Parameter goOn: asked every few thousand steps; answering false stops the evaluation.
  public init(steps: Int, goOn: @escaping @Sendable () -> Bool = { true }) {
    limit = steps
    left = steps
    self.goOn = goOn
  }

  /// Takes steps from the budget, or stops.
  public mutating func spend(_ steps: Int) throws(Stop) {
    left -= steps
    if left < 0 { throw .outOfSteps(limit) }
    untilAsked -= steps
    if untilAsked <= 0 {
      untilAsked = Self.patience
      if !goOn() { throw .interrupted }
    }
  }
}

/// Why an evaluation stopped without an answer.
public enum Stop: Error, Hashable, Sendable {
  case outOfSteps(Int)
  case interrupted
  /// Two kinds of value that have no order between them.
  case notComparable(String, String)
  /// Two units that an operation has no meaning for.
  case unitsDoNotMix(Expression.Arithmetic, String, String)
  case dividedByZero
  /// So many values stand where arithmetic takes one.
  case severalValues(Int)
}
