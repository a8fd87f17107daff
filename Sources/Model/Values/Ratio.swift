internal import BigInt

/// An exact ratio of two whole numbers, in lowest terms.
///
/// What fits into 64 bits above and below is kept there and computed in 128. Only what does not is kept in big integers,
/// so nothing overflows and nothing is rounded. A number is always kept the same way, whatever it was computed from.
public struct Ratio: Hashable, Comparable, Sendable {
  private let terms: Terms

  private enum Terms: Hashable, Sendable {
    /// The second is above zero.
    case small(Int64, Int64)
    /// Of which at least one does not fit into 64 bits; the second is above zero.
    indirect case large(BigInt, BigInt)
  }

  /// A whole number.
  public init(_ whole: Int64) {
    terms = .small(whole, 1)
  }

  /// So many parts of a whole; nil where the whole is 0.
  public init?(_ part: Int64, of whole: Int64) {
    if whole == 0 { return nil }
    let isNegative = whole < 0
    self.init(Int128(part) * (isNegative ? -1 : 1), over: Int128(whole.magnitude))
  }

  /// A number as digits write it: `12`, `0.125`, of up to 1,000 digits; nil for anything else.
  ///
  /// - Parameter digits: ASCII digits with at most one point, which has digits on both sides.
  public init?(decimal digits: some Collection<UInt8>) {
    let parts = digits.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
    let all = parts.joined()
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }), digits.count <= 1_000,
      all.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    let places = parts.count == 2 ? parts[1].count : 0
    if all.count <= 18 {
      self.init(all.reduce(Int128(0)) { $0 * 10 + Int128($1 - 0x30) }, over: Self.power(of: 10, places))
    } else {
      guard let whole = BigInt(String(decoding: Array(all), as: UTF8.self)) else { return nil }
      self.init(whole, over: BigInt(10).power(places))
    }
  }

  /// The terms brought down; the whole is above zero.
  private init(_ part: Int128, over whole: Int128) {
    let divisor = Int128(Self.greatestCommonDivisor(part.magnitude, whole.magnitude))
    let (above, below) = divisor == 0 ? (part, whole) : (part / divisor, whole / divisor)
    if let above = Int64(exactly: above), let below = Int64(exactly: below) {
      terms = .small(above, below)
    } else {
      terms = .large(BigInt(above), BigInt(below))
    }
  }

  private init(_ part: BigInt, over whole: BigInt) {
    let divisor = part.greatestCommonDivisor(with: whole) * (whole.signum() < 0 ? -1 : 1)
    let (above, below) = (part / divisor, whole / divisor)
    if let above = Int64(exactly: above), let below = Int64(exactly: below) {
      terms = .small(above, below)
    } else {
      terms = .large(above, below)
    }
  }

  private static func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (large, small) = (first, second)
    while small != 0 {
      if let (one, other) = UInt64(exactly: large).flatMap({ one in UInt64(exactly: small).map { (one, $0) } }) {
        var (large, small) = (one, other)
        while small != 0 { (large, small) = (small, large % small) }
        return UInt128(large)
      }
      (large, small) = (small, large % small)
    }
    return large
  }

  private static func power(of base: Int128, _ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * base }
  }

  private var big: (part: BigInt, whole: BigInt) {
    switch terms {
    case .small(let part, let whole): (BigInt(part), BigInt(whole))
    case .large(let part, let whole): (part, whole)
    }
  }

  /// Nothing.
  public static let zero = Ratio(0)
  /// A whole one.
  public static let one = Ratio(1)
}

extension Ratio {
  /// The exact sum.
  public static func + (left: Ratio, right: Ratio) -> Ratio {
    if case (.small(let one, let first), .small(let other, let second)) = (left.terms, right.terms) {
      return Ratio(
        Int128(one) * Int128(second) + Int128(other) * Int128(first), over: Int128(first) * Int128(second))
    }
    let ((one, first), (other, second)) = (left.big, right.big)
    return Ratio(one * second + other * first, over: first * second)
  }

  /// The exact difference.
  public static func - (left: Ratio, right: Ratio) -> Ratio { left + -right }

  /// The same number on the other side of zero.
  public static prefix func - (ratio: Ratio) -> Ratio {
    if case .small(let part, let whole) = ratio.terms { return Ratio(-Int128(part), over: Int128(whole)) }
    let (part, whole) = ratio.big
    return Ratio(-part, over: whole)
  }

  /// The exact product.
  public static func * (left: Ratio, right: Ratio) -> Ratio {
    if case (.small(let one, let first), .small(let other, let second)) = (left.terms, right.terms) {
      return Ratio(Int128(one) * Int128(other), over: Int128(first) * Int128(second))
    }
    let ((one, first), (other, second)) = (left.big, right.big)
    return Ratio(one * other, over: first * second)
  }

  /// The exact quotient; nil where the divisor is 0.
  public func divided(by divisor: Ratio) -> Ratio? {
    if divisor == .zero { return nil }
    if case (.small(let one, let first), .small(let other, let second)) = (terms, divisor.terms) {
      let sign: Int128 = other < 0 ? -1 : 1
      return Ratio(Int128(one) * Int128(second) * sign, over: Int128(first) * Int128(other.magnitude))
    }
    let ((one, first), (other, second)) = (big, divisor.big)
    return Ratio(one * second, over: first * other)
  }

  /// The number multiplied with itself so many times.
  public func power(_ exponent: Int) -> Ratio { (0..<max(exponent, 0)).reduce(.one) { power, _ in power * self } }

  /// Whether the first is less.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    if case (.small(let one, let first), .small(let other, let second)) = (left.terms, right.terms) {
      return Int128(one) * Int128(second) < Int128(other) * Int128(first)
    }
    let ((one, first), (other, second)) = (left.big, right.big)
    return one * second < other * first
  }

  /// The number without its sign.
  public var magnitude: Ratio { self < .zero ? -self : self }

  /// The number, where it is whole and fits into 64 bits.
  public var whole: Int64? {
    if case .small(let part, 1) = terms { return part }
    return nil
  }

  /// Its two terms, where both fit into 64 bits; the second is above zero.
  public var small: (part: Int64, whole: Int64)? {
    if case .small(let part, let whole) = terms { return (part, whole) }
    return nil
  }
}

/// How a number is brought to so many decimals.
public enum Rounding: Sendable {
  /// To the nearest, and from the middle away from zero.
  case halfUp
  /// To the next below.
  case down
}

extension Ratio {
  /// The nearest number with so many decimals, by a rule.
  public func rounded(_ rounding: Rounding, places: Int = 0) -> Ratio {
    if case .small(let part, let whole) = terms, (0...18).contains(places) {
      let scale = Self.power(of: 10, places)
      let scaled = Int128(part) * scale
      switch rounding {
      case .halfUp:
        let units = (scaled.magnitude * 2 + UInt128(whole)) / (UInt128(whole) * 2)
        return Ratio(scaled < 0 ? -Int128(units) : Int128(units), over: scale)
      case .down:
        let (units, rest) = scaled.quotientAndRemainder(dividingBy: Int128(whole))
        return Ratio(rest < 0 ? units - 1 : units, over: scale)
      }
    }
    let scale = BigInt(10).power(max(places, 0))
    let (part, whole) = big
    let scaled = part * scale
    switch rounding {
    case .halfUp:
      let units = (scaled.magnitude * 2 + whole.magnitude) / (whole.magnitude * 2)
      return Ratio(BigInt(sign: scaled.sign, magnitude: units), over: scale)
    case .down:
      let (units, rest) = scaled.quotientAndRemainder(dividingBy: whole)
      return Ratio(rest.signum() < 0 ? units - 1 : units, over: scale)
    }
  }

  /// How many decimals write it exactly; nil where none do, as for a third.
  public var decimals: Int? {
    var rest = big.whole
    var (twos, fives) = (0, 0)
    while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
    while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
    return rest == 1 ? max(twos, fives) : nil
  }

  /// Its digits with so many decimals, rounded half up to them: `-0.67`, `1200`.
  public func digits(places: Int) -> String {
    let rounded = rounded(.halfUp, places: places)
    let (part, whole) = rounded.big
    var digits = String(part.magnitude * BigInt(10).power(max(places, 0)).magnitude / whole.magnitude)
    if places > 0 {
      digits = String(repeating: "0", count: max(places + 1 - digits.count, 0)) + digits
      digits = digits.dropLast(places) + "." + digits.suffix(places)
    }
    return (part.sign == .minus && part.signum() != 0 ? "-" : "") + digits
  }

  /// Its two terms: `5`, `-1/3`.
  public var fraction: String {
    let (part, whole) = big
    return whole == 1 ? String(part) : "\(part)/\(whole)"
  }
}
