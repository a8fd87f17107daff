import Language
import Model
import Session
import Testing

@Suite("The catalogue of errors")
struct ErrorCatalogueTests {
  /// What provokes a code: statements, a model file, bytes, or statements in a session that is held short.
  enum Input: Sendable {
    case statements(String)
    case model(String)
    case bytes([UInt8])
    case few(steps: Int, String)
    case stopped(String)
    case file(FileProblem)
    case uncited(String)
  }

  @Test("every code is provoked, and says what is wrong in the grammar of messages", arguments: catalogue)
  func provoked(_ code: Code, _ input: Input) {
    let found = Self.diagnostics(input)
    #expect(found.map(\.diagnostic.code).contains(code), "\(found.map { Replay.words($0.diagnostic) })")
    for item in found {
      let message = item.diagnostic.message
      #expect(message.first.map { $0.isLowercase || $0 == "`" || $0.isNumber } ?? false, "\(message)")
      #expect(!message.hasSuffix(".") || message.hasSuffix("..."), "\(message)")
      #expect(!message.contains("\n") && !message.contains("Optional(") && !message.contains("Syntax"), "\(message)")
      #expect(item.line >= 1 && item.column >= 1 && item.length >= 1)
    }
  }

  @Test("the catalogue provokes exactly the codes there are")
  func complete() {
    #expect(Set(Self.catalogue.map(\.0)) == Set(Code.allCases))
  }

  static func diagnostics(_ input: Input) -> [LocatedDiagnostic] {
    switch input {
    case .statements(let text): run(text, Session(Replay.builtIn, today: Replay.today))
    case .few(let steps, let text): run(text, Session(Replay.builtIn, today: Replay.today, steps: steps))
    case .stopped(let text): run(text, Session(Replay.builtIn, today: Replay.today, goOn: { false }))
    case .file(let problem):
      run("run other.gov", Session(Replay.builtIn, today: Replay.today, files: FileReading { _ in .failure(problem) }))
    case .model(let text): LoadedModel.files([SourceText(name: "model.gov", text)], name: "model").diagnostics
    case .uncited(let text):
      LoadedModel.files([SourceText(name: "model.gov", text)], name: "model", isCited: true).diagnostics
    case .bytes(let bytes): run(SourceText(name: "bytes", bytes: bytes), Session(Replay.builtIn, today: Replay.today))
    }
  }

  private static func run(_ text: String, _ session: Session) -> [LocatedDiagnostic] {
    run(SourceText(name: "input", text), session)
  }

  private static func run(_ text: SourceText, _ session: Session) -> [LocatedDiagnostic] {
    var session = session
    return session.runAll(text).flatMap(\.diagnostics)
  }

  private static let source = """
    source s "S" cite s "One" L1 {
      covering 2022
      lines 10
      heading "One" L1
      heading "Two" L5
    }
    """

  static let catalogue: [(Code, Input)] = [
    (.notText, .bytes([0x73, 0x68, 0x6F, 0x77, 0x20, 0xFF])), (.notText, .bytes([0x73, 0x00])),
    (.unterminatedText, .statements("show \"SILG")), (.unknownCharacter, .statements("find ^")),
    (.tooDeep, .statements("find " + String(repeating: "(", count: 300))),
    (.unknownStatement, .statements("chair SILG")), (.unexpected, .statements("who chair SILG")),
    (.missing, .statements("who chairs")), (.badDate, .statements("at 2023-02-29")),
    (.badNumber, .statements("find £12,34")), (.periodBackwards, .statements("at 2023..2021")),
    (.unknownClause, .model("body b { leads x }")), (.clauseNotForKind, .model("area a { chaired by b }")),
    (.wordNotAllowed, .statements("list bodies where kind is subgrop")), (.unclosedBrace, .model("body b {\n  meets monthly\n")),
    (.badIdentifier, .model("body SILG {\n}")), (.languageVersion, .model("language 2\n")),
    (.misplacedDeclaration, .statements("body b { meets monthly }")), (.unknownName, .statements("show SILGG")),
    (.ambiguousName, .statements("show SSAB")), (.wrongKind, .statements("who chairs derek-benson")),
    (.undeclared, .model("body b { part of c }")), (.declaredTwice, .model("body b\npost b\n")),
    (.unknownRelation, .statements("find silg.memberz")), (.noSuchAnswer, .statements("find %9")),
    (.unknownSource, .model("body b cite c L1 { meets monthly }\nbody c\n")),
    (.unknownHeading, .model(source + "\nbody b { meets monthly cite s \"Three\" L1 }")),
    (.lineOutOfRange, .model(source + "\nbody b { meets monthly cite s \"One\" L7 }")),
    (.lineOutOfRange, .model(source + "\nbody b { meets monthly cite s L11 }")),
    (.noEvidence, .uncited(source + "\nbody b { meets monthly }")),
    (.notYetEvaluated, .statements("escalate silg from silg")),
    (.outOfSteps, .few(steps: 3, "show southampton-scp")), (.interrupted, .stopped("show southampton-scp")),
    (.notComparable, .statements("find silg is at least 3")), (.nothingToExplain, .statements("why")),
    (.noSuchFile, .file(.missing)), (.isFolder, .file(.isFolder)), (.unreadable, .file(.unreadable("no permission"))),
    (.restricted, .file(.restricted)),
  ]
}
