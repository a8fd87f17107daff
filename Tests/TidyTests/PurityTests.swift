import Foundation
import Testing

@Suite("The pure modules")
struct PurityTests {
  static let pure: Set<String> = [
    "Model", "Analysis", "Language", "Rendering", "Interview", "Session", "Scenarios", "Formats",
  ]

  @Test("never print, and never read a clock, a file, the environment or chance")
  func stayPure() {
    expectNone(Repository.sources.filter { Self.pure.contains($0.module) }.flatMap(Self.complaints))
  }

  @Test("are all there")
  func areAllThere() {
    #expect(Self.pure.isSubset(of: Repository.names(in: "Sources")))
  }

  @Test("would be caught doing it", arguments: impure)
  func wouldBeCaught(_ line: String) {
    #expect(Self.complaints(about: SwiftText(path: "Sources/Model/A.swift", text: line)).count == 1)
  }

  @Test("are not blamed for what only looks like it", arguments: innocent)
  func areNotBlamed(_ line: String) {
    #expect(Self.complaints(about: SwiftText(path: "Sources/Model/A.swift", text: line)).isEmpty)
  }

  private static let impure = [
    "print(1)", "  Swift.print(1)", "debugPrint(1)", "let day = Date()", "FileManager.default", "import Foundation",
    "getenv(\"HOME\")", "ProcessInfo.processInfo", "public import Glibc", "Int.random(in: 0..<2)", "xs.randomElement()",
    "SystemRandomNumberGenerator()", "xs.shuffled()", "\"\\(ContinuousClock.now)\"", "readLine()",
    "CommandLine.arguments",
  ]

  private static let innocent = [
    "WrittenDate(1)", "printer.print(1)", "func print(_ x: Int) {}", "// print(1)", "\"print(1)\"", "blueprint(1)",
    "xs.shuffled(using: &seeded)", "Int.random(in: 0..<2, using: &seeded)", "enum CommandLineOption {}",
  ]

  /// What may not be named, unless it is the tail of another word.
  private static let words = [
    "debugPrint(", "Date(", "FileManager", "FileHandle", "ProcessInfo", "getenv", "readLine(", "CommandLine.",
    "import Foundation", "import Glibc", "import Dispatch", "ContinuousClock", "SuspendingClock", "clock_gettime",
    "SystemRandomNumberGenerator",
  ]

  static func complaints(about text: SwiftText) -> [String] {
    let whole = Data(text.code.joined(separator: "\n").utf8)
    // Most words stand nowhere in most files, and looking for them line by line takes long.
    let chance = [".random(", ".randomElement(", ".shuffled(", ".shuffle("].filter {
      whole.range(of: Data($0.utf8)) != nil
    }
    let words = words.filter { whole.range(of: Data($0.utf8)) != nil }
    return text.code.enumerated().flatMap { number, line in
      var found = words.filter { line.standsAlone($0, afterDot: true) }
      if line.contains("print("),
        line.standsAlone("print(") && !line.contains("func print(") || line.contains("Swift.print(")
      {
        found.append("print(")
      }
      if !line.contains("using:") { found += chance.filter(line.contains) }
      return found.map { text.complaint(number, "`\($0)` in the pure module \(text.module)") }
    }
  }
}
