/// A fraction of two plain whole numbers, brought down by trial and compared by its whole part first.
///
/// It shares nothing with the program's own exact numbers, which it is held against.
struct PlainFraction: Equatable {
  let above: Int128
  let below: Int128

  init(_ above: Int128, _ below: Int128 = 1) {
    let divisor = Self.divisor(above, below)
    let sign: Int128 = below < 0 ? -1 : 1
    (self.above, self.below) = (sign * above / divisor, sign * below / divisor)
  }

  private static func divisor(_ first: Int128, _ second: Int128) -> Int128 {
    var (large, small) = (first.magnitude, second.magnitude)
    while small != 0 { (large, small) = (small, large % small) }
    return Int128(max(large, 1))
  }

  static func + (left: Self, right: Self) -> Self {
    let common = divisor(left.below, right.below)
    return Self(
      left.above * (right.below / common) + right.above * (left.below / common), left.below / common * right.below)
  }

  static func - (left: Self, right: Self) -> Self { left + Self(-right.above, right.below) }

  static func * (left: Self, right: Self) -> Self {
    let (one, other) = (divisor(left.above, right.below), divisor(right.above, left.below))
    return Self((left.above / one) * (right.above / other), (left.below / other) * (right.below / one))
  }

  static func / (left: Self, right: Self) -> Self { left * Self(right.below, right.above) }

  /// The next whole number below, and above.
  var down: Int128 { above >= 0 ? above / below : -((-above + below - 1) / below) }
  var up: Int128 { -Self(-above, below).down }

  static func < (left: Self, right: Self) -> Bool {
    let (one, other) = (left.down, right.down)
    if one != other { return one < other }
    let (rest, otherRest) = (left - Self(one), right - Self(other))
    if rest.above == 0 || otherRest.above == 0 { return rest.above == 0 && otherRest.above != 0 }
    return Self(otherRest.below, otherRest.above) < Self(rest.below, rest.above)
  }
}
