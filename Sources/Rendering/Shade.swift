/// Draws several amounts in one line: stacked, from one to another, or one after another.
public enum Shade {
  private static let shades: [Character] = ["█", "▒", "░", "▓", "▞", "─"]
  private static let heights: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// The shade of a part by its position; after the last they begin again.
  public static func of(_ position: Int) -> String { String(shades[position % shades.count]) }

  /// Parts side by side, to the nearest column; each ends where the sum up to it ends, so that none drifts.
  static func stack(_ parts: [Int64], whole: Int64, columns: Int) -> String {
    var (text, sum) = ("", Int128(0))
    for (position, part) in parts.enumerated() where part > 0 {
      let before = column(sum, whole, columns)
      sum += Int128(part)
      text += String(repeating: of(position), count: column(sum, whole, columns) - before)
    }
    return text
  }

  /// A bar from one amount to another behind blanks; of two that fall into one column a thin line.
  static func span(_ from: Int64, _ to: Int64, whole: Int64, columns: Int) -> String {
    let start = column(Int128(min(from, to)), whole, columns)
    let end = column(Int128(max(from, to)), whole, columns)
    let bar = end > start ? String(repeating: from <= to ? "█" : "░", count: end - start) : from == to ? "" : "▏"
    return String(repeating: " ", count: bar.isEmpty ? 0 : start) + bar
  }

  /// A sparkline: from the least, which is lowest, to the most; all alike stand half way up.
  static func spark(_ amounts: [Int64]) -> String {
    guard let least = amounts.min(), let most = amounts.max() else { return "" }
    return String(
      amounts.map { amount in
        guard most > least else { return heights[3] }
        let height = (Int128(amount) - Int128(least)) * 7 * 2 + (Int128(most) - Int128(least))
        return heights[Int(height / ((Int128(most) - Int128(least)) * 2))]
      })
  }

  private static func column(_ amount: Int128, _ whole: Int64, _ columns: Int) -> Int {
    guard whole > 0 else { return 0 }
    let held = min(max(amount, 0), Int128(whole))
    return Int((held * Int128(columns) * 2 + Int128(whole)) / (Int128(whole) * 2))
  }
}
