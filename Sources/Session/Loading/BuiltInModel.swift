import Language
internal import Library

/// The model carried inside the program.
enum BuiltInModel {
  /// What the prompt and answers call it.
  static let name = "hampshire"

  /// Its files, in the order of loading.
  static var files: [SourceText] {
    texts.map { SourceText(name: $0.name, bytes: Array($0.bytes)) }
  }

  /// Its files where they lie in the program.
  static var texts: [(name: String, bytes: UnsafeBufferPointer<UInt8>)] {
    (0..<library_file_count()).map { position in
      let file = library_file_at(position)
      let raw = UnsafeRawBufferPointer(start: file.text, count: file.length)
      return (String(cString: file.name), raw.bindMemory(to: UInt8.self))
    }
  }
}
