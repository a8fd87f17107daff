package import Language
import Model
internal import Library

/// The model carried inside the program.
package enum BuiltInModel {
  /// What the prompt and answers call it.
  static let name = "hampshire"

  /// Its files, in the order of loading.
  package static var files: [SourceText] {
    texts.map { SourceText(name: $0.name, bytes: Array($0.bytes)) }
  }

  /// Its files where they lie in the program.
  static var texts: [(name: String, bytes: UnsafeBufferPointer<UInt8>)] {
    (0..<library_file_count()).map { text(library_file_at($0)) }
  }

  /// The table of what a new model carries of its law and rules.
  package static var newModels: SourceText {
    let table = text(library_new_models())
    return SourceText(name: table.name, bytes: Array(table.bytes))
  }

  private static func text(_ file: library_file) -> (name: String, bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(start: file.text, count: file.length)
    return (String(cString: file.name), raw.bindMemory(to: UInt8.self))
  }

  /// The model as its text says, which the tests have checked.
  static func read() -> FactStore {
    let texts = texts
    var loader = ModelLoader(checks: .none, size: texts.reduce(0) { $0 + $1.bytes.count })
    for text in texts { loader.readTrusted(text.bytes, name: text.name) }
    return loader.finish()
  }

  /// The model of an image that this program wrote; nil for bytes that are none.
  static func map(_ image: UnsafeRawBufferPointer) -> FactStore? {
    FactStore(image: image, files: texts.map(\.name)) { expressions }
  }

  /// The expressions of the model: read from its text by the first question that needs one.
  private static let expressions = read().everyExpression

  /// The digests of the lines of a source, in their order; nil for a source that is none of the built-in model.
  ///
  /// Read when a copy is attached, and never at the start.
  static func digests(of source: String) -> [LineDigest]? {
    for position in 0..<library_digest_count() {
      let table = library_digest_at(position)
      guard String(cString: table.name) == source else { continue }
      let raw = UnsafeRawBufferPointer(start: table.text, count: table.length)
      return raw.split(separator: 0x0A).map { LineDigest(hexadecimal: $0) }
    }
    return nil
  }
}
