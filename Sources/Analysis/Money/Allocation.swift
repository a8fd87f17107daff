import Model

/// Splits an amount so that the parts are whole pence and always sum to it.
///
/// Each part is first rounded down. The pence that are left go one each to the parts that lost most by it, and among
/// those that lost alike to the ones that stand first.
public enum Allocation {
  /// The parts of an amount in pence by weights; nil where a weight is below zero or all are zero.
  public static func parts(of total: Int64, by weights: [Int64]) -> [Int64]? {
    let whole = weights.reduce(Int128(0)) { $0 + Int128($1) }
    guard whole > 0, weights.allSatisfy({ $0 >= 0 }) else { return nil }
    let sign: Int64 = total < 0 ? -1 : 1
    var parts: [Int64] = []
    var lost: [Int128] = []
    for weight in weights {
      let (part, rest) = (Int128(total.magnitude) * Int128(weight)).quotientAndRemainder(dividingBy: whole)
      parts.append(Int64(clamping: part))
      lost.append(rest)
    }
    let left = Int128(total.magnitude) - parts.reduce(Int128(0)) { $0 + Int128($1) }
    let order = parts.indices.sorted { (lost[$1], $0) < (lost[$0], $1) }
    for position in order.prefix(Int(clamping: left)) { parts[position] += 1 }
    return parts.map { $0 * sign }
  }

  /// The parts of an amount in pence by shares of it, which sum to one.
  static func parts(of total: Int64, by shares: [Ratio]) -> [Int64] {
    let exact = shares.map { $0 * Ratio(total) }
    var parts = exact.map { $0.rounded(.down).whole ?? 0 }
    let lost = zip(exact, parts).map { $0 - Ratio($1) }
    let order = parts.indices.sorted { lost[$0] != lost[$1] ? lost[$1] < lost[$0] : $0 < $1 }
    for position in order.prefix(Int(clamping: total - parts.reduce(0, +))) { parts[position] += 1 }
    return parts
  }
}
