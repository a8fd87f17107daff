/// Writes sums of money in pounds sterling.
public enum Sterling {
  /// For people: `£141,062`, with pence only when there are some, and the sign before the pound as in `-£5`.
  public static func text(pence: Int64) -> String {
    let (pounds, rest) = pence.magnitude.quotientAndRemainder(dividingBy: 100)
    let whole = (pence < 0 ? "-£" : "£") + Digits.grouped(pounds)
    return rest == 0 ? whole : whole + "." + Digits.padded(rest, to: 2)
  }

  /// For programs: `1234.50`, always with two places and never with a pound sign or commas.
  public static func plain(pence: Int64) -> String {
    let (pounds, rest) = pence.magnitude.quotientAndRemainder(dividingBy: 100)
    return (pence < 0 ? "-" : "") + "\(pounds)." + Digits.padded(rest, to: 2)
  }
}

/// Writes shares of a whole as per cent, exactly, without floating point.
public enum PerCent {
  /// For people: `59.66%`, or `undefined` when the whole is 0.
  public static func text(numerator: Int128, denominator: Int128, decimals: Int = 2) -> String {
    guard let digits = plain(numerator: numerator, denominator: denominator, decimals: decimals) else {
      return "undefined"
    }
    return digits + "%"
  }

  /// For programs: `59.66`, or nil when the whole is 0.
  ///
  /// Halves are rounded away from 0, a share that rounds to 0 has no sign, and `decimals` is held between 0 and 9.
  /// No share is too large: only when the whole has more than 88 bits are its lowest bits passed over.
  public static func plain(numerator: Int128, denominator: Int128, decimals: Int = 2) -> String? {
    guard denominator != 0 else { return nil }
    let places = min(max(decimals, 0), 9)
    let scale = Digits.powerOfTen(places + 2)
    var (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: denominator.magnitude)
    rest = Digits.scaled(rest, of: denominator.magnitude, to: scale)
    if rest == scale {
      whole += 1
      rest = 0
    }
    let digits = (whole == 0 ? "" : String(whole)) + Digits.padded(rest, to: places + 2)
    var units = digits.dropLast(places).drop { $0 == "0" }
    if units.isEmpty { units = "0" }
    let isNegative = (numerator < 0) != (denominator < 0) && digits.contains { $0 != "0" }
    return (isNegative ? "-" : "") + units + (places == 0 ? "" : "." + digits.suffix(places))
  }
}

/// Writes whole numbers digit by digit.
public enum Digits {
  /// The number with a comma between every three digits.
  static func grouped(_ number: some UnsignedInteger) -> String { grouped(digits: String(number)) }

  /// Digits with a comma between every three.
  public static func grouped(digits: String) -> String {
    var result = ""
    for (place, digit) in zip((0..<digits.count).reversed(), digits) {
      result.append(digit)
      if place > 0, place.isMultiple(of: 3) { result.append(",") }
    }
    return result
  }

  /// The number, negative or not, with a comma between every three digits.
  static func grouped(_ number: Int64) -> String {
    (number < 0 ? "-" : "") + grouped(number.magnitude)
  }

  /// The number with zeros before it up to `length` digits.
  static func padded(_ number: some UnsignedInteger, to length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(length - digits.count, 0)) + digits
  }

  /// Ten to the power given, which must be small.
  static func powerOfTen(_ power: Int) -> UInt128 {
    (0..<power).reduce(1) { product, _ in product * 10 }
  }

  /// How many `scale`ths of `whole` there are in `part`, to the nearest, halves up.
  ///
  /// `part` is at most `whole`, which is not 0, and `scale` has at most 38 bits. A whole of more than 88 bits loses
  /// its lowest bits, so that nothing overflows.
  static func scaled(_ part: UInt128, of whole: UInt128, to scale: UInt128) -> UInt128 {
    let excess = max(0, UInt128.bitWidth - whole.leadingZeroBitCount - 88)
    let (part, whole) = (part >> excess, whole >> excess)
    return (part * scale * 2 + whole) / (whole * 2)
  }
}
