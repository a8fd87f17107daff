/// Draws shares as bars made of eighths of a column.
enum Bar {
  /// The columns of a full bar where there is room.
  static let fullColumns = 20
  /// The columns of a full bar where room is scarce.
  static let scarceColumns = 10

  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// The bar of a share, to the nearest eighth; above 0 it shows at least one, and without a whole none.
  static func text(numerator: Int128, denominator: Int128, columns: Int) -> String {
    let isPositive = numerator != 0 && (numerator < 0) == (denominator < 0)
    guard denominator != 0, isPositive, columns > 0 else { return "" }
    let whole = denominator.magnitude
    let part = min(numerator.magnitude, whole)
    let length = max(1, Digits.scaled(part, of: whole, to: UInt128(columns * 8)))
    let (full, rest) = Int(length).quotientAndRemainder(dividingBy: 8)
    return String(repeating: "█", count: full) + eighths[rest]
  }
}
