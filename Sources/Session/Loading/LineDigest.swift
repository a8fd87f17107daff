import Model

/// The digest of a line: by it a copy of a source is recognised, and nothing of the line can be read from it.
///
/// It is made of the letters and digits of the line alone, in lower case, so that blanks, punctuation and the spelling of
/// quotes do not matter. 32 bits of FNV-1a: enough to tell versions of a text apart, and too few to find the text by.
struct LineDigest: Hashable, Sendable {
  let bits: UInt32

  /// A line without letters and digits has the digest of nothing, zero.
  var isBlank: Bool { bits == 0 }

  /// The digest of a line.
  init(_ line: some StringProtocol) {
    let letters = Self.letters(of: line)
    bits = letters.isEmpty ? 0 : Self.digest(letters)
  }

  /// A digest as a table has it: eight hexadecimal digits.
  init(hexadecimal digits: some Sequence<UInt8>) {
    var bits: UInt32 = 0
    for digit in digits {
      switch digit {
      case 0x30...0x39: bits = bits << 4 | UInt32(digit - 0x30)
      case 0x61...0x66: bits = bits << 4 | UInt32(digit - 0x61 + 10)
      default: continue
      }
    }
    self.bits = bits
  }

  /// The digest of several lines together, in their order.
  init(of lines: some Sequence<LineDigest>) {
    bits = Self.digest(lines.flatMap { line in (0..<4).map { UInt8(truncatingIfNeeded: line.bits >> ($0 * 8)) } })
  }

  /// Eight hexadecimal digits.
  var hexadecimal: String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// The letters and digits of a text in lower case, as UTF-8.
  static func letters(of text: some StringProtocol) -> [UInt8] {
    var letters: [UInt8] = []
    for scalar in String(text).composed.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: letters.append(UInt8(scalar.value))
      case 0x41...0x5A: letters.append(UInt8(scalar.value + 0x20))
      case 0..<0x80: continue
      default:
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          letters.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
      }
    }
    return letters
  }

  private static func digest(_ bytes: [UInt8]) -> UInt32 {
    // FNV-1a in 64 bits, its halves put together.
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return UInt32(truncatingIfNeeded: digest ^ digest >> 32)
  }
}
