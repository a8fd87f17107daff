import Foundation
import Testing

/// A patch of docs/extending, and a copy of the sources with it applied.
struct PatchedSources {
  /// The paths that it touches, in order.
  let touched: [String]
  /// The lines that it adds, without those of files that it only changes or takes away.
  let added: [String]
  /// What stands in the way of applying it; empty where it applies.
  let complaint: String
  private let scratch: Scratch

  init(_ name: String) throws {
    let path = "docs/extending/\(name).patch"
    let lines = (Repository.text(path) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    touched = lines.filter { $0.hasPrefix("diff --git a/") }.map { line in
      String(line.ranges(of: " b/").first.map { line[$0.upperBound...] } ?? "")
    }
    added = lines.filter { $0.hasPrefix("+") && !$0.hasPrefix("+++") }.map { String($0.dropFirst()) }
    scratch = try Scratch()
    let files = FileManager.default
    try files.copyItem(
      at: Repository.root.appendingPathComponent("Sources"), to: scratch.folder.appendingPathComponent("Sources"))
    for path in touched where !path.hasPrefix("Sources/") {
      let (from, to) = (Repository.root.appendingPathComponent(path), scratch.folder.appendingPathComponent(path))
      guard files.fileExists(atPath: from.path) else { continue }
      try files.createDirectory(at: to.deletingLastPathComponent(), withIntermediateDirectories: true)
      try files.copyItem(at: from, to: to)
    }
    complaint = try Self.apply(path, in: scratch.folder)
  }

  /// Applies it once more, which cannot be done; answers with what stands in the way.
  func appliedTwice(_ name: String) throws -> String {
    try Self.apply("docs/extending/\(name).patch", in: scratch.folder)
  }

  private static func apply(_ path: String, in folder: URL) throws -> String {
    // Above the folder there may be a repository, and then `git apply` would pass over what is not in it.
    let above = ["GIT_CEILING_DIRECTORIES": folder.deletingLastPathComponent().path]
    return try Tool.complaint(
      ["git", "apply", Repository.root.appendingPathComponent(path).path], in: folder, environment: above)
  }

  /// The whole path of a file of the copy.
  func path(_ path: String) -> String { scratch.folder.appendingPathComponent(path).path }

  /// Adds lines to a file of the copy.
  func append(_ text: String, to path: String) throws {
    let file = scratch.folder.appendingPathComponent(path)
    try (String(contentsOf: file, encoding: .utf8) + text).write(to: file, atomically: true, encoding: .utf8)
  }

  // MARK: Compiling

  /// The modules from below to above.
  private static let modules = ["Model", "Language", "Analysis", "Rendering", "Session", "Formats"]

  /// What the compiler complains of; empty where it is content.
  ///
  /// Each file that the patch touches is type-checked beside the other files of its module and the modules that were built
  /// with the tests. Where a module above it is changed too, that is checked against the changed one.
  func compile() throws -> String {
    var complaints = ""
    let changed = Self.modules.filter { module in sources(of: module).contains(where: touched.contains) }
    for module in changed {
      let files = sources(of: module)
      let own = files.flatMap { touched.contains($0) ? ["-primary-file", $0] : [$0] }
      complaints += try compiler(["-typecheck"] + own, module)
      guard module != changed.last else { continue }
      complaints += try compiler(
        ["-emit-module", "-experimental-skip-all-function-bodies", "-o", path("\(module).swiftmodule")] + files, module)
    }
    return complaints
  }

  private func sources(of module: String) -> [String] {
    let folder = scratch.folder.appendingPathComponent("Sources/\(module)")
    let found = FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []
    return found.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().map {
      "Sources/\(module)/\($0)"
    }
  }

  /// The compiler by itself, with the settings of Package.swift.
  private func compiler(_ arguments: [String], _ module: String) throws -> String {
    let built = Command.program.deletingLastPathComponent()
    let settings = [
      "-module-name", module, "-I", scratch.folder.path, "-I", built.appendingPathComponent("Modules").path,
      "-module-cache-path", built.appendingPathComponent("ModuleCache").path, "-Xcc",
      "-fmodule-map-file=" + built.appendingPathComponent("Library.build/module.modulemap").path, "-swift-version", "6",
      "-parse-as-library", "-warnings-as-errors", "-enable-upcoming-feature", "ExistentialAny",
      "-enable-upcoming-feature", "InternalImportsByDefault", "-enable-upcoming-feature", "MemberImportVisibility",
    ]
    return try Tool.complaint(["swiftc", "-frontend"] + arguments + settings, in: scratch.folder)
  }
}

/// A program of this machine.
enum Tool {
  /// What it complains of; empty when it is content.
  static func complaint(
    _ command: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, output)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : said + "\(command[0]): status \(process.terminationStatus)\n"
  }
}
