// Texts as they are set in papers, and as they are typed.

extension String {
  /// The text with plain hyphens in the place of all dashes.
  public var withPlainDashes: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var plain = UnicodeScalarView()
    for scalar in unicodeScalars { plain.append(Self.isDash(scalar) ? "-" : scalar) }
    return String(plain)
  }

  /// The text with the signs of a keyboard in the place of those that word processors set: straight quotation marks, plain
  /// hyphens and blanks, and letters with their accents as one.
  public var withPlainSigns: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var plain = UnicodeScalarView()
    for scalar in composed.unicodeScalars {
      switch scalar {
      case "\u{2018}"..."\u{201B}", "\u{2032}", "\u{60}", "\u{B4}": plain.append("'")
      case "\u{201C}"..."\u{201F}", "\u{2033}": plain.append("\"")
      case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}": plain.append(" ")
      default: plain.append(Self.isDash(scalar) ? "-" : scalar)
      }
    }
    return String(plain)
  }

  /// Whether a scalar is a hyphen, a dash or a minus.
  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || ("\u{2010}"..."\u{2015}").contains(scalar) || scalar == "\u{2212}"
  }

  /// The text with each letter and its accents as one scalar where there is one: `é` for `e` and an acute accent.
  ///
  /// The letters of Europe alone are known; what has no scalar of its own stays as it is.
  public var composed: String {
    guard unicodeScalars.contains(where: { Self.accents.contains($0.value) }) else { return self }
    var result = ""
    for character in self {
      if character.unicodeScalars.count > 1, let scalar = Self.letters[character] {
        result.unicodeScalars.append(scalar)
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// Accents that are put to the letter before them.
  private static let accents: ClosedRange<UInt32> = 0x0300...0x036F

  /// Letters with accents.
  ///
  /// A character equals what it is composed of, so either spelling finds the one scalar.
  private static let letters: [Character: Unicode.Scalar] = {
    var letters: [Character: Unicode.Scalar] = [:]
    for range: ClosedRange<UInt32> in [0x00C0...0x024F, 0x0370...0x04FF, 0x1E00...0x1FFF] {
      for scalar in range.lazy.compactMap(Unicode.Scalar.init) where letters[Character(scalar)] == nil {
        letters[Character(scalar)] = scalar
      }
    }
    return letters
  }()
}
