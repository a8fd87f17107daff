/// Whether a file is a copy of a source, told line by line.
enum CopyCheck {
  /// What a file is, beside the source that it is said to be.
  enum Likeness: Equatable {
    case same
    /// Its lines are mostly others: how many of the source's lines stand in it, of how many.
    case otherDocument(found: Int, of: Int)
    /// The same document, and not the same text: how many lines of the source it has not so, how many it has besides,
    /// and the first line of the file that differs, from 1.
    case otherVersion(missing: Int, added: Int, first: Int)
  }

  /// Compares a copy with the digests of a source's lines.
  ///
  /// Lines without letters and digits at the end do not count.
  static func likeness(_ copy: AttachedCopy, against source: [LineDigest]) -> Likeness {
    let (wanted, found) = (trimmed(source), trimmed(copy.lines.map { LineDigest($0) }))
    if wanted == found { return .same }
    let shared = overlap(wanted, found)
    let written = wanted.count { !$0.isBlank }
    // Most lines of another version are the same; a file many times as long is no version of it.
    guard shared * 2 >= written, found.count <= wanted.count * 4 + 100 else {
      return .otherDocument(found: shared, of: written)
    }
    let changes = found.difference(from: wanted)
    let first = zip(wanted, found).prefix { $0 == $1 }.count + 1
    return .otherVersion(missing: changes.removals.count, added: changes.insertions.count, first: first)
  }

  /// Compares a copy with what a source declares of itself: how many lines it has, and what stands on the first line of
  /// each heading.
  static func likeness(_ copy: AttachedCopy, against outline: Outline) -> Likeness {
    let missed = outline.headings.filter { !stands($0.title, on: $0.first, in: copy) }
    let count = outline.headings.count
    let declared = outline.lines.map { Int($0) } ?? copy.count
    // The last line may be blank, and lost in copying.
    let lacking = copy.count + 1 < declared ? declared - copy.count : 0
    // A title that stands in every paper of a kind makes no copy of a text half as long.
    if count > 0, (count - missed.count) * 2 < count || lacking * 2 > declared {
      return .otherDocument(found: count - missed.count, of: count)
    }
    let added = max(0, copy.lines.count - declared)
    guard missed.isEmpty, lacking == 0, added == 0 else {
      let first = missed.map { Int($0.first) }.min() ?? min(copy.count, declared) + 1
      return .otherVersion(missing: missed.count + lacking, added: added, first: min(first, copy.lines.count + 1))
    }
    return .same
  }

  private static func stands(_ title: String, on line: UInt32, in copy: AttachedCopy) -> Bool {
    guard line > 0, Int(line) <= copy.lines.count else { return false }
    let wanted = LineDigest.letters(of: title)
    return !wanted.isEmpty && LineDigest.letters(of: copy.lines[Int(line) - 1]).firstRange(of: wanted) != nil
  }

  private static func trimmed(_ digests: [LineDigest]) -> [LineDigest] {
    var digests = digests
    while digests.last?.isBlank ?? false { digests.removeLast() }
    return digests
  }

  /// How many lines of the one stand in the other, each as often as it stands in both.
  private static func overlap(_ wanted: [LineDigest], _ found: [LineDigest]) -> Int {
    var left: [LineDigest: Int] = [:]
    for digest in found where !digest.isBlank { left[digest, default: 0] += 1 }
    var shared = 0
    for digest in wanted where left[digest, default: 0] > 0 {
      left[digest, default: 0] -= 1
      shared += 1
    }
    return shared
  }
}
