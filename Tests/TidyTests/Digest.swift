/// SHA-256 (FIPS 180-4), here because the package has no library that brings it.
enum Digest {
  /// The digest of a text's bytes as hexadecimal digits.
  static func sha256(_ text: String) -> String {
    var bytes = Array(text.utf8)
    let length = UInt64(bytes.count) * 8
    bytes.append(0x80)
    while bytes.count % 64 != 56 { bytes.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: length >> UInt64(shift)))
    }
    var state = beginning
    for start in stride(from: 0, to: bytes.count, by: 64) { mix(bytes[start..<start + 64], into: &state) }
    return state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  private static func mix(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { start in
      block[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
      let (early, late) = (words[index - 15], words[index - 2])
      let first = turned(early, 7) ^ turned(early, 18) ^ early >> 3
      let second = turned(late, 17) ^ turned(late, 19) ^ late >> 10
      words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
    }
    var now = state
    for index in 0..<64 {
      let chosen = now[4] & now[5] ^ ~now[4] & now[6]
      let common = now[0] & now[1] ^ now[0] & now[2] ^ now[1] & now[2]
      let one = now[7] &+ (turned(now[4], 6) ^ turned(now[4], 11) ^ turned(now[4], 25)) &+ chosen
      let added = one &+ roots[index] &+ words[index]
      let two = (turned(now[0], 2) ^ turned(now[0], 13) ^ turned(now[0], 22)) &+ common
      now = [added &+ two, now[0], now[1], now[2], now[3] &+ added, now[4], now[5], now[6]]
    }
    for index in state.indices { state[index] = state[index] &+ now[index] }
  }

  private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

  /// The first 32 bits of the fractions of the square roots of the first eight primes.
  private static let beginning = primes.prefix(8).map { fraction(of: Double($0).squareRoot()) }
  /// Those of the cube roots of the first 64.
  private static let roots = primes.map { fraction(of: cubeRoot(of: $0)) }

  private static let primes: [Int] = {
    var found: [Int] = []
    var number = 2
    while found.count < 64 {
      if found.allSatisfy({ number % $0 != 0 }) { found.append(number) }
      number += 1
    }
    return found
  }()

  private static func fraction(of root: Double) -> UInt32 {
    UInt32((root - root.rounded(.down)) * 4_294_967_296)
  }

  private static func cubeRoot(of number: Int) -> Double {
    var root = Double(number) / 3 + 1
    for _ in 0..<80 { root -= (root * root * root - Double(number)) / (3 * root * root) }
    return root
  }
}
