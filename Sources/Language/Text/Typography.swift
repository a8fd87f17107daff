/// Signs that word processors and PDFs put in the place of plain ones, by their bytes in UTF-8.
enum Typography {
  /// How many bytes a blank beyond ASCII takes that begins at an index: a no-break, thin or wide space, or a sign that
  /// cannot be seen (zero width, soft hyphen, mark of the byte order); 0 where none begins.
  static func blankLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let lead = bytes[index]
    guard lead >= 0xC2, index + 1 < bytes.count else { return 0 }
    // U+0085 next line, U+00A0 no-break space, U+00AD soft hyphen.
    if lead == 0xC2 { return [0x85, 0xA0, 0xAD].contains(bytes[index + 1]) ? 2 : 0 }
    guard lead >= 0xE1, lead <= 0xEF, index + 2 < bytes.count else { return 0 }
    let scalar = UInt32(lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
    return isBlank(scalar) ? 3 : 0
  }

  /// How many bytes a hyphen, dash or minus beyond ASCII takes that begins at an index; 0 where none begins.
  static func dashLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    guard bytes[index] == 0xE2, index + 2 < bytes.count else { return 0 }
    // U+2010 to U+2015, U+2212.
    let isDash = bytes[index + 1] == 0x80 && (0x90...0x95).contains(bytes[index + 2])
    let isMinus = bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92
    return isDash || isMinus ? 3 : 0
  }

  private static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x2066...0x2069, 0x3000, 0xFEFF: true
    default: false
    }
  }
}
