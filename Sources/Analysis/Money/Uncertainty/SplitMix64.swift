/// A generator of pseudo-random numbers with a seed: SplitMix64 of Steele, Lea and Flood (2014).
///
/// The same seed gives the same numbers on every machine and in every version.
public struct SplitMix64: Sendable {
  private var state: UInt64

  /// A generator that begins at a seed.
  public init(seed: UInt64) { state = seed }

  /// The next number of 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The next whole number below a bound that is above zero, each as likely as another.
  ///
  /// Numbers above the last whole multiple of the bound are drawn again, for they would make the first ones likelier.
  public mutating func below(_ bound: UInt64) -> UInt64 {
    let most = UInt64.max - UInt64.max % bound
    while true {
      let drawn = next()
      if drawn < most { return drawn % bound }
    }
  }
}
