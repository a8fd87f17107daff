@preconcurrency import Glibc
import Session

/// The built-in model as it was read once, carried at the end of the program's own file and mapped from there.
///
/// The program writes the copy of itself that carries the image, so that it belongs to that very program: building
/// anew leaves none, and a program without one reads the text. It can be missing, and never be stale.
enum ModelImage {
  /// What the file ends with: a mark, where the image begins, and how long it is.
  private struct Trailer {
    static let mark: (UInt64, UInt64) = (0x6d69_2068_7376_6f67, 0x0a64_6e65_2065_6761)

    let start: UInt64
    let length: UInt64
    let mark: (UInt64, UInt64)
  }

  /// Larger than a page of any machine, since a mapping begins at a page.
  private static let alignment = 1 << 16

  /// The image where it lies; nil where the program carries none, or its file cannot be opened.
  static func map() -> UnsafeRawBufferPointer? {
    let file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard let trailer = trailer(of: file),
      let start = mmap(nil, Int(trailer.length), PROT_READ, MAP_PRIVATE, file, Int(trailer.start)),
      start != MAP_FAILED
    else { return nil }
    return UnsafeRawBufferPointer(start: start, count: Int(trailer.length))
  }

  private static func trailer(of file: Int32) -> Trailer? {
    var trailer = Trailer(start: 0, length: 0, mark: (0, 0))
    let size = MemoryLayout<Trailer>.size
    let end = Int(lseek(file, 0, SEEK_END)) - size
    guard end > 0, pread(file, &trailer, size, end) == size, trailer.mark == Trailer.mark,
      trailer.start % UInt64(alignment) == 0, trailer.start < UInt64(end),
      trailer.length == UInt64(end) - trailer.start
    else { return nil }
    return trailer
  }

  /// Writes a copy of the program that carries the image; false when it cannot be written.
  static func write(to path: String) -> Bool {
    guard case .success(var program) = Terminal.read("/proc/self/exe") else { return false }
    let file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    // A program that carries an image already is copied without it.
    if let trailer = trailer(of: file) { program.removeSubrange(Int(trailer.start)...) }
    while program.count % alignment != 0 { program.append(0) }
    let image = LoadedModel.imageOfBuiltIn
    let trailer = Trailer(start: UInt64(program.count), length: UInt64(image.count), mark: Trailer.mark)
    program += image
    withUnsafeBytes(of: trailer) { program.append(contentsOf: $0) }
    let copy = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o755)
    guard copy >= 0 else { return false }
    let isWritten = program.withUnsafeBufferPointer { Terminal.write($0, to: copy) == nil }
    return close(copy) == 0 && isWritten
  }
}
