import Language
internal import Library

/// The model carried inside the program.
enum BuiltInModel {
  /// What the prompt and answers call it.
  static let name = "hampshire"

  /// Its files, in the order of loading.
  static var files: [SourceText] {
    (0..<library_file_count()).map { position in
      let file = library_file_at(position)
      let text = UnsafeRawBufferPointer(start: file.text, count: file.length)
      return SourceText(name: String(cString: file.name), bytes: Array(text))
    }
  }
}
