public import Language
public import Model

/// A model that was read, and what was wrong in its files.
public struct LoadedModel: Sendable {
  /// What the prompt and answers call it.
  public let name: String
  /// Its facts.
  public let store: FactStore
  /// Mistakes in the files, in the order of the files.
  public let diagnostics: [LocatedDiagnostic]
  /// Where facts stand that no source is cited for, one entry a file: no mistake in a model of one's own, and no evidence.
  public let uncited: [UncitedFacts]
  /// What one paper says that cannot be so, and for which `check` fails.
  public let warnings: [LocatedDiagnostic]
  /// Where its facts stand.
  let places: SourceMap

  /// The built-in model, with more files on top of it.
  ///
  /// - Parameters:
  ///   - isChecked: whether the built-in files are checked too when they stand alone, as the tests do.
  ///   - image: what `imageOfBuiltIn` gave this same program, mapped until it ends; nil where there is none.
  public static func builtIn(
    with files: [SourceText] = [], isChecked: Bool = false, image: UnsafeRawBufferPointer? = nil
  ) -> LoadedModel {
    if !files.isEmpty || isChecked {
      return load(files, onTop: true, name: BuiltInModel.name, files.isEmpty ? .evidence : .ends)
    }
    let store = image.flatMap { BuiltInModel.map($0) } ?? BuiltInModel.read()
    return LoadedModel(
      name: BuiltInModel.name, store: store, diagnostics: [], uncited: [], warnings: [],
      places: SourceMap(builtIn: store.files.count, []))
  }

  /// The built-in model as bytes that a later start can map instead of reading the text.
  public static var imageOfBuiltIn: [UInt8] {
    let store = BuiltInModel.read()
    return store.image(with: NameLookup(of: Branch(base: store)))
  }

  /// A model of files alone.
  ///
  /// - Parameter isCited: whether a fact without evidence is a mistake, as it is in the built-in model.
  public static func files(_ files: [SourceText], name: String, isCited: Bool = false) -> LoadedModel {
    load(files, onTop: false, name: name, isCited ? .evidence : .ends)
  }

  /// What a model of a file is called: the file's name without folders and `.gov`.
  public static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? "model"
    return file.hasSuffix(".gov") ? String(file.dropLast(4)) : file
  }

  /// - Parameter onTop: whether the files of the program are loaded before them.
  private static func load(
    _ own: [SourceText], onTop: Bool, name: String, _ checks: ModelLoader.Checks
  ) -> LoadedModel {
    let builtIn = onTop ? BuiltInModel.files : []
    let files = builtIn + own
    var loader = ModelLoader(checks: checks, size: files.reduce(0) { $0 + $1.bytes.count })
    for file in files { loader.read(file) }
    let store = loader.finish()
    return LoadedModel(
      name: name, store: store, diagnostics: loader.diagnostics, uncited: loader.uncited,
      warnings: loader.warnings,
      places: SourceMap(builtIn: builtIn.count, own))
  }
}
