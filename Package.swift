// swift-tools-version: 6.2
import PackageDescription

/// `GOVSH_DEBUGGED=1` builds for a debugger: nothing optimised in debug builds, and with line tables.
let debugged = Context.environment["GOVSH_DEBUGGED"] != nil

/// Every Swift target of ours is built the same way: Swift 6, no warnings, imports and existentials said aloud.
///
/// The tests tell where an expectation stands without line tables, which take a tenth of the time of compiling. The setting
/// goes to the compiler itself: what the driver is told here stands before the `-g` of a debug build, and would be overruled.
let house: [SwiftSetting] =
  [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (debugged ? [] : [.unsafeFlags(["-Xfrontend", "-gnone"], .when(configuration: .debug))])

/// The layers that compute are optimised in debug builds too, because the tests use those.
///
/// The suite then takes far less processor time, which outweighs compiling them; for size, which takes a sixth less than for
/// speed and runs as fast within what can be measured. Each is compiled as a whole, which takes a quarter less than file by file. `Session`, the program and the tests are not optimised: they change most often.
/// Assertions stay on.
let optimised = [
  "-Osize", "-whole-module-optimization", "-disable-batch-mode", "-num-threads", "2", "-assert-config", "Debug",
]
let computing: [SwiftSetting] =
  house
  + (debugged ? [] : [.unsafeFlags(optimised, .when(configuration: .debug))])

/// Set by `make bench`: the measured program carries GRDB from the first commit, so that the start-up budget is
/// measured with what the workspace will bring, while ordinary builds do not wait for it.
let measured = Context.environment["GOVSH_MEASURED"] != nil

let package = Package(
  name: "govsh",
  products: [.executable(name: "govsh", targets: ["govsh"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Ratios that do not fit into 64 bits.
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ] + (measured ? [.package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0")] : []),
  targets: [
    .target(name: "Storage", swiftSettings: computing),
    .target(
      name: "Model", dependencies: ["Storage", .product(name: "BigInt", package: "BigInt")], swiftSettings: computing),
    .target(name: "Analysis", dependencies: ["Model"], swiftSettings: computing),
    .target(name: "Language", dependencies: ["Model"], swiftSettings: computing),
    .target(name: "Rendering", swiftSettings: house),
    .target(name: "Interview", dependencies: ["Model", "Language", "Rendering"], swiftSettings: house),
    .target(name: "Library", exclude: ["models", "digests"]),
    // In the order in which a static executable needs them: each uses those behind it.
    .target(
      name: "CLineEditor",
      linkerSettings: [
        .linkedLibrary("edit"), .linkedLibrary("bsd"), .linkedLibrary("md"), .linkedLibrary("tinfo"),
      ]),
    .target(
      name: "Session", dependencies: ["Model", "Analysis", "Language", "Rendering", "Library"], swiftSettings: house),
    .target(
      name: "Scenarios", dependencies: ["Model", "Language", "Rendering", "Session"], swiftSettings: house),
    .target(
      name: "Formats", dependencies: ["Language", "Rendering", "Session", "Scenarios"], swiftSettings: house),
    .executableTarget(
      name: "govsh",
      dependencies: [
        "Session", "Scenarios", "Formats", "Interview", "Rendering", "Language", "Model", "CLineEditor",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ] + (measured ? [.product(name: "GRDB", package: "GRDB.swift")] : []),
      swiftSettings: house + (measured ? [.define("GOVSH_MEASURED")] : []),
      // One file without shared libraries starts in half the time: nothing is looked up, little is relocated.
      linkerSettings: [
        .unsafeFlags(["-static-executable", "-use-ld=lld"], .when(platforms: [.linux], configuration: .release))
      ]
    ),
    .testTarget(name: "ModelTests", dependencies: ["Model"], swiftSettings: house),
    .testTarget(name: "LanguageTests", dependencies: ["Language", "Model"], swiftSettings: house),
    .testTarget(name: "RenderingTests", dependencies: ["Rendering"], swiftSettings: house),
    .testTarget(
      name: "SessionTests",
      dependencies: [
        "Session", "Scenarios", "Formats", "Interview", "Language", "Rendering", "Analysis", "Model", "Library",
      ],
      swiftSettings: house),
    // It looks at many worlds, and a check of every access to a variable takes a tenth of that time.
    .testTarget(
      name: "OracleTests", dependencies: ["Session", "Analysis", "Language", "Model"],
      swiftSettings: computing + [.unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .debug))]),
    .testTarget(name: "ShellTests", swiftSettings: house),
    .testTarget(name: "TidyTests", dependencies: ["Language", "Session"], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
