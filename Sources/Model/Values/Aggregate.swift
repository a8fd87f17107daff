extension Expression {
  /// A function of a set: one value of several.
  ///
  /// A new one is a case here with the words for it, and what it makes of quantities. Parser, printer, completion and
  /// evaluation go by the cases.
  public enum Aggregate: String, CaseIterable, Sendable {
    case count = "number of"
    case sum = "sum of"
    case smallest = "smallest of"
    case largest = "largest of"
    case average = "average of"

    /// What it makes of quantities of one unit; nil of none.
    public func value(of values: [Ratio]) -> Ratio? {
      guard !values.isEmpty else { return nil }
      let count = Ratio(Int64(values.count))
      let sum = values.reduce(Ratio.zero) { $0 + $1 }
      return switch self {
      case .count: count
      case .sum: sum
      case .smallest: values.min()
      case .largest: values.max()
      case .average: sum.divided(by: count)
      }
    }

    /// Whether what it makes of exact amounts may have to be rounded.
    public var isRounded: Bool { self != .count && self != .sum }

    /// What it makes, as a noun: `sum`.
    public var noun: String { String(rawValue.prefix { $0 != " " }) }

    /// The bytes that the words for them begin with.
    public static let initials = allCases.compactMap(\.rawValue.utf8.first)
  }
}
