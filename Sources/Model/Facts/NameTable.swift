import Storage

/// Every text of a model, held once: ids, names, quoted texts.
///
/// The bytes lie end to end in one array; a text is a number. A million facts share few texts, and comparing two
/// numbers is comparing two texts.
struct NameTable: Sendable {
  private(set) var bytes = Column<UInt8>()
  /// Where each text ends; it begins where the one before it ends.
  private(set) var ends = Column<UInt32>()
  /// An open-addressing table of text numbers plus one; zero is an empty slot.
  ///
  /// Its size is a power of two.
  private(set) var slots: Column<UInt32>

  /// A table with room for half as many texts as it has slots, which must be a power of two, before it grows.
  init(slots: Int = 64) {
    self.slots = Column(Array(repeating: 0, count: slots))
  }

  /// A table of an image.
  init(bytes: Column<UInt8>, ends: Column<UInt32>, slots: Column<UInt32>) {
    self.bytes = bytes
    self.ends = ends
    self.slots = slots
  }

  var count: Int { ends.count }

  mutating func reserve(bytes count: Int) { bytes.reserveCapacity(count) }

  /// The number of a text, which is added when it is new.
  mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    if (ends.count + 1) * 2 > slots.count { grow() }
    let slot = slot(of: text)
    if slots[slot] != 0 { return slots[slot] - 1 }
    bytes.append(contentsOf: text)
    ends.append(UInt32(bytes.count))
    slots[slot] = UInt32(ends.count)
    return UInt32(ends.count - 1)
  }

  /// The number of a text the table holds already.
  func find(_ text: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let found = slots[slot(of: text)]
    return found == 0 ? nil : found - 1
  }

  /// The text of a number.
  func text(_ number: UInt32) -> String {
    let range = range(number)
    return bytes.withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) }
  }

  /// The bytes of a number's text.
  func utf8(_ number: UInt32) -> Slice<Column<UInt8>> { bytes[range(number)] }

  private func range(_ number: UInt32) -> Range<Int> {
    let index = Int(number)
    return Int(index == 0 ? 0 : ends[index - 1])..<Int(ends[index])
  }

  /// The slot that holds the text, or the empty one where it belongs.
  private func slot(of text: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(text)) & mask
    return slots.withUnsafeBufferPointer { slots in
      while slots[slot] != 0, !holds(slots[slot] - 1, text) { slot = (slot + 1) & mask }
      return slot
    }
  }

  private func holds(_ number: UInt32, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(number)
    guard range.count == text.count else { return false }
    return bytes.withUnsafeBufferPointer { all in
      let mine = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: all[range]))
      let theirs = UnsafeRawBufferPointer(text)
      var index = 0
      while index + 8 <= mine.count {
        let word = mine.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if word != theirs.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
        index += 8
      }
      while index < mine.count {
        if mine[index] != theirs[index] { return false }
        index += 1
      }
      return true
    }
  }

  private mutating func grow() {
    let old = slots
    slots = Column(Array(repeating: 0, count: old.count * 2))
    let mask = slots.count - 1
    for entry in old where entry != 0 {
      let range = range(entry - 1)
      var slot = bytes.withUnsafeBufferPointer {
        Int(truncatingIfNeeded: Self.hash(UnsafeBufferPointer(rebasing: $0[range]))) & mask
      }
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }

  /// Eight bytes at a time, each folded in by a multiplication; finished so that the low bits depend on all of them.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(text)
    var hash = 0x9e37_79b9_7f4a_7c15 ^ UInt64(text.count)
    var index = 0
    while index + 8 <= raw.count {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0xff51_afd7_ed55_8ccd
      hash ^= hash >> 32
      index += 8
    }
    while index < raw.count {
      hash = (hash ^ UInt64(raw[index])) &* 0x100_0000_01b3
      index += 1
    }
    hash = (hash ^ (hash >> 29)) &* 0xc4ce_b9fe_1a85_ec53
    return hash ^ (hash >> 32)
  }
}
