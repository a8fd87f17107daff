import Language
import Scenarios
import Testing

@testable import Session

/// One page of the error catalogue: what is wrong, an input, and the mistakes that must be told.
struct ErrorPage {
  let remark: String
  /// What the input is: statements, a model, a checked model; and under which conditions.
  let condition: String
  let input: String
  let output: String

  init?(_ text: String) {
    let parts = text.split(separator: "\n--- ", maxSplits: 2).map(String.init)
    guard parts.count == 3, let inputEnd = parts[1].firstIndex(of: "\n"), let outputEnd = parts[2].firstIndex(of: "\n")
    else { return nil }
    remark = parts[0]
    condition = String(parts[1][..<inputEnd])
    input = String(parts[1][parts[1].index(after: inputEnd)...])
    output = String(parts[2][parts[2].index(after: outputEnd)...])
  }

  func text(with output: String) -> String { "\(remark)\n--- \(condition)\n\(input)\n--- says\n\(output)" }

  /// The input's bytes: `\xNN` stands for a byte.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(input.utf8)[...]
    while let byte = rest.first {
      let digits = String(decoding: rest.dropFirst(2).prefix(2), as: UTF8.self)
      if byte == 0x5C, rest.dropFirst().first == 0x78, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(4)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return bytes
  }

  /// The mistakes in the input.
  var mistakes: [LocatedDiagnostic] {
    let text = SourceText(name: condition == "statements" ? "input" : "model.gov", bytes: bytes)
    switch condition {
    case "a model":
      let model = LoadedModel.files([text], name: "model")
      return model.diagnostics + model.warnings
    case "a checked model":
      var loader = ModelLoader(checks: .evidence, size: text.bytes.count)
      loader.read(text)
      _ = loader.finish()
      return loader.diagnostics
    case "a scenario":
      let scenario = Scenario(SourceText(name: "scenario.gov", bytes: bytes))
      return scenario.replay(in: Scenario.session(on: .shared)).mistakes
    case "plain questions":
      var session = Session(.shared, today: pinnedDay, files: Self.files)
      return session.converseAll(SourceText(name: "input", bytes: bytes)).flatMap(\.diagnostics)
    default:
      let steps = condition == "statements with few steps" ? 3 : 50_000_000
      let goesOn = condition != "statements, stopped"
      var session = Session(.shared, today: pinnedDay, files: Self.files, steps: steps) { goesOn }
      return session.runAll(SourceText(name: "input", bytes: bytes)).flatMap(\.diagnostics)
    }
  }

  /// An option as it is saved.
  private static let saved: String = {
    var session = Session(.shared, today: pinnedDay)
    let text = SourceText(name: "input", "plan rename silg to \"Learning Group\" effective 2022-06; plan save")
    return session.runAll(text).compactMap(\.answer).last?.text ?? ""
  }()

  /// Files of which most cannot be read, each for a reason of its own.
  private static let files = FileReading { path in
    switch path {
    case "a-folder": .failure(.isFolder)
    case "locked.gov": .failure(.unreadable("permission denied"))
    case "closed.gov": .failure(.restricted)
    case "../elsewhere.gov": .failure(.outsideFolder)
    case "wales.gov": .success(Array("area wales\n".utf8))
    case "saved.gov":
      .success(Array("# DRAFT OPTION\n#> plan rename silg to \"Learning Group\" effective 2022-06-01\n".utf8))
    case "edited.gov": .success(Array((saved + "\nbody silg { meets weekly }\n").utf8))
    case "notes.txt": .success(Array("Notes of a meeting\n\nMilk, tea, and who brings the cake.\n".utf8))
    case "report.pdf": .success(Array("%PDF-1.7\n".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
    case "draft.txt": .success(Array("Report\n\nOur groups\n\nThe case group meets monthly.\n\nMoney\n".utf8))
    case "board.gov": .success(Array(board.utf8))
    case "payers.gov", "reserves.gov", "hosts.gov":
      .success(Array((Repository.text("scenarios/models/\(path)") ?? "").utf8))
    case "our.gov":
      .success(
        Array(
          """
          source our-report "Our report" cite our-report "Report" L1 {
            covering 2024
            lines 12
            heading "Report" L1
            heading "Groups" L3
            heading "Money" L9
          }
          """.utf8))
    default: .failure(.missing)
    }
  }
}

/// Formulas of which each goes wrong in its own way.
private let board = """
  source p "P" cite p "M" L1 {
    covering 2024/25
    lines    9
    heading  "M" L1
  }
  organisation ash "Ash" cite p "M" L1
  organisation birch "Birch" cite p "M" L1
  body oak "Oak" cite p "M" L1
  decision new-plan "The new plan" cite p "M" L5 {
    votes for ash
  }
  fund part-named "Part named" cite p "M" L4 {
    fund of oak
    printed total £300 in 2024/25
  }
  contributions part-named in 2024/25 cite p "M" {
    ash amount £100 L4
  }
  series heads "Heads" cite p "M" L2 {
    measures ash
    unit     "residents"
    value    10 in 2023
  }
  series nobody-counted "Nobody counted" cite p "M" L2 {
    measures ash
    unit     "visitors"
    value    0 in 2024/25
  }
  formula no-year "No year" cite p "M" L3 {
    payer ash
    shared per head of heads
  }
  formula half-a-mix "Half a mix" cite p "M" L3 {
    payer ash
    shared equally at half
  }
  formula of-nobody "Of nobody" cite p "M" L3 {
    shared equally
  }
  formula flat "Flat" cite p "M" L3 {
    payer ash at £500
  }
  formula stranger "Stranger" cite p "M" L3 {
    payer ash
    shared equally
    floor birch at £5
  }
  formula lone "Lone" cite p "M" L3 {
    payer birch
    shared per head of heads in 2023
  }
  formula zero "Zero" cite p "M" L3 {
    payer ash
    shared per head of nobody-counted in 2024/25
  }
  formula two-rates "Two rates" cite p "M" L3 {
    payer ash at 60%
    payer ash at 55% cite p "M" L4
    payer birch at 40%
  }
  formula too-much "Too much" cite p "M" L3 {
    payer ash at 60%
    payer birch at 60%
  }
  """

@Suite("The error catalogue")
struct ErrorCatalogueTests {
  private static let folder = "Tests/Transcripts/errors"
  private static let pages = Repository.files(in: folder, ending: ".txt")

  @Test("a mistake is told as its page says", arguments: pages)
  func page(_ path: String) {
    guard let page = ErrorPage(Repository.text(path) ?? "") else {
      Issue.record("\(path) is no page of the catalogue")
      return
    }
    let mistakes = page.mistakes
    let found = mistakes.map { DiagnosticText().text($0) }.joined()
    if Repository.isUpdating { return Repository.write(page.text(with: found), to: path) }
    #expect(found == page.output, "\(path): \(page.input)")
    let code = path.split(separator: "/").last?.prefix(4) ?? ""
    #expect(mistakes.contains { $0.diagnostic.code.rawValue == code }, "\(path) does not provoke \(code)")
  }

  @Test("every code has a page that provokes it, and every page a code")
  func completeness() {
    let named = Set(Self.pages.compactMap { $0.split(separator: "/").last?.prefix(4) }.map(String.init))
    #expect(Set(Code.allCases.map(\.rawValue)).symmetricDifference(named).sorted() == [])
    let seen = Set(
      Self.pages.compactMap { ErrorPage(Repository.text($0) ?? "") }.flatMap(\.mistakes).map(\.diagnostic.code))
    #expect(Code.allCases.filter { !seen.contains($0) } == [])
  }

  @Test("a message begins small, holds no full stop at its end, no line break and no name of ours", arguments: pages)
  func grammar(_ path: String) throws {
    let mistakes = try #require(ErrorPage(Repository.text(path) ?? "")).mistakes
    #expect(!mistakes.isEmpty)
    for mistake in mistakes {
      let message = mistake.diagnostic.message
      let first = message.unicodeScalars.first ?? " "
      #expect(first == "`" || (first.properties.isLowercase), "\(message)")
      #expect(!message.hasSuffix(".") && !message.contains("\n") && !message.contains("  "), "\(message)")
      #expect(message.count { $0 == "`" }.isMultiple(of: 2) && !message.contains("``"), "\(message)")
      let ours = ["Optional(", "Int64", "Range<", "Syntax", "EntityKind", "nil"]
      #expect(!ours.contains { message.contains($0) }, "\(message)")
      if let help = mistake.diagnostic.help { #expect(!help.contains("\n") && !help.hasSuffix("."), "\(help)") }
    }
  }

  @Test("a page of help explains each code in words", arguments: Code.allCases)
  func help(_ code: Code) {
    var session = Session(.shared, today: pinnedDay)
    let answer = session.runAll(SourceText(name: "input", "help \(code.rawValue)")).first?.answer
    #expect(answer?.text.contains(code.rawValue) == true)
    let isOwnName = "\(code)".contains { $0.isUppercase }
    #expect(
      !isOwnName || answer?.text.contains("\(code)") == false, "help \(code.rawValue) shows a name of the program's own"
    )
  }
}
