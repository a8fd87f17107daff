import Language
import Model

/// Where the facts of a model stand in its files, as lines and columns.
///
/// The texts of one's own files are not kept, only where their lines begin; those of the program lie in it.
package struct SourceMap: Sendable {
  /// A line of a file, from 1, and a column in bytes, from 1.
  package struct Position: Sendable, Hashable {
    package let file: String
    package let line: Int
    package let column: Int
    /// Whether the file is one of the reader's own, not of the program.
    package let isOwn: Bool

    /// `model.gov:12`.
    var words: String { "\(file):\(line)" }
  }

  /// The place of each line's first byte in one file.
  private struct Lines: Sendable {
    let file: String
    let starts: [UInt32]

    init(_ file: String, _ bytes: UnsafeBufferPointer<UInt8>) {
      self.file = file
      var starts: [UInt32] = [0]
      for index in bytes.indices where bytes[index] == 0x0A { starts.append(UInt32(index + 1)) }
      self.starts = starts
    }
  }

  /// How many files of the program were loaded first, and where their lines begin once that was asked for.
  private let builtIn: Int
  private var ofProgram: [Lines] = []
  private let own: [Lines]

  /// No file at all.
  static let none = SourceMap(builtIn: 0, [])

  /// The places in a number of files of the program, and in files of one's own loaded after them.
  init(builtIn: Int, _ own: [SourceText]) {
    self.builtIn = builtIn
    self.own = own.map { text in text.bytes.withUnsafeBufferPointer { Lines(text.name, $0) } }
  }

  /// The same places, those in the program's files included: these are not looked through before somebody asks.
  func complete() -> SourceMap {
    var places = self
    if ofProgram.isEmpty { places.ofProgram = BuiltInModel.texts.prefix(builtIn).map { Lines($0.name, $0.bytes) } }
    return places
  }

  /// Whether one's own files stand on top of those of the program.
  var isOnTop: Bool { builtIn > 0 && !own.isEmpty }

  /// The line and column of a place; nil of a place in no file, or in one of the program before `complete`.
  func position(of place: Place?) -> Position? {
    guard let place else { return nil }
    let file = Int(place.file)
    if file < builtIn {
      return ofProgram.indices.contains(file) ? Self.position(ofProgram[file], place, isOwn: false) : nil
    }
    return own.indices.contains(file - builtIn) ? Self.position(own[file - builtIn], place, isOwn: true) : nil
  }

  private static func position(_ lines: Lines, _ place: Place, isOwn: Bool) -> Position {
    var (low, high) = (0, lines.starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines.starts[middle] <= place.offset { low = middle } else { high = middle }
    }
    return Position(file: lines.file, line: low + 1, column: Int(place.offset - lines.starts[low]) + 1, isOwn: isOwn)
  }
}
