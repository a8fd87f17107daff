import Language
import Testing

@testable import Session

/// What Tab offers, as a function of the session and of the text before the cursor.
@Suite("Completion")
struct CompletionTests {
  private static func session(_ statements: String = "") -> Session {
    var session = Session(.shared, today: pinnedDay)
    _ = session.runAll(SourceText(name: "before", statements))
    return session
  }

  private static func offered(_ text: String, after statements: String = "") -> [String] {
    var session = session(statements)
    return session.completion(of: text).candidates.map(\.text)
  }

  @Test("offers what the place takes, and no more", arguments: exact)
  func exactly(_ row: Row<String, [String]>) {
    #expect(Self.offered(row.input) == row.output, sourceLocation: row.location)
  }

  private static let exact: [Row<String, [String]>] = [
    Row("the words of a statement", "who ch", gives: ["chairs"]),
    Row("whatever their case", "HISTO", gives: ["history"]),
    Row("a word and a name, where either may stand", "who sits on B", gives: ["both", "Business Group"]),
    Row("a name by its acronym", "who chairs SIL", gives: ["SILG"]),
    Row("an id, where it is typed like one", "who chairs sil", gives: ["silg"]),
    Row("a name of several words", "who chairs Serious Incidents a", gives: ["Serious Incidents and Learning Group"]),
    Row(
      "a name after its first word", "who chairs Serious Incidents ",
      gives: ["for", "Serious Incidents and Learning Group"]),
    Row("no thing of another kind", "who chairs Scott", gives: []),
    Row("a name by a later word of it", "roles of macke", gives: ["Scott MacKechnie"]),
    Row(
      "a name in quotes, in an expression", "find Serious Incidents",
      gives: ["\"Serious Incidents and Learning Group\""]),
    Row(
      "a quoted name as it was begun", "find \"Serious Incidents", gives: ["\"Serious Incidents and Learning Group\""]),
    Row(
      "each thing once", "show SSCP B",
      gives: ["SSCP Board", "SSCP Business Unit"]),
    Row("kinds", "list or", gives: ["organisations"]),
    Row("a word behind a kind", "list bodies ", gives: ["where"]),
    Row("values of a relation", "list bodies where kind is b", gives: ["board"]),
    Row(
      "values of a relation of fixed words", "list bodies where clients is ",
      gives: [
        "children", "adults", "both", "not stated", "stated", "not",
      ]),
    Row("relations of what stands on the left", "find southampton-scp-fund.contr", gives: ["contributors"]),
    Row("none that do not fit it", "find silg.contr", gives: []),
    Row("relations of what a path leads to", "find silg.chair.hol", gives: ["holder", "holds-to-account"]),
    Row("relations of a filtered thing", "list funds where contr", gives: ["contributors"]),
    Row("relations all the way", "find silg.all sub", gives: ["subgroups", "subject-of"]),
    Row("dates that the sources cover", "at 202", gives: ["2024/25", "2022/23", "2022", "2020/21"]),
    Row("the way back", "at d", gives: ["default"]),
    Row("topics of help", "help who sits on b", gives: ["who sits on both"]),
    Row("tours", "tour ", gives: ["scrutineer", "executive", "team", "next", "end"]),
    Row("a statement in an expectation", "expect who ch", gives: ["chairs"]),
    Row("codes", "help E030", gives: ["E030"]),
    Row("codes in an expectation", "expect show x fails with E030", gives: ["E030"]),
    Row("clauses of a declaration", "body b { chai", gives: ["chaired by"]),
    Row("capacities", "members silg { designated-doctor-southampton as lay", gives: ["lay-member"]),
    Row("ids alone in a declaration", "body b { chaired by Designated Doctor for Southa", gives: []),
    Row("a statement after another", "at 2022; who ch", gives: ["chairs"]),
    Row("a name inside brackets", "find (silg, spi", gives: ["spig"]),
    Row("nothing in a comment", "show silg # who ch", gives: []),
    Row("nothing in a text that is no name", "list bodies where remit contains \"chi", gives: []),
    Row("the one statement that begins as a declaration", "source att", gives: ["attach"]),
    Row("verbs of formulas", "formula r", gives: ["run"]),
    Row("formulas", "formula run southampton-p", gives: ["southampton-pooled-formula"]),
    Row("budgets to fit", "formula fit southampton-sc", gives: ["southampton-scp", "southampton-scp-fund"]),
    Row("clauses of a formula", "formula f { cap", gives: ["capped"]),
    Row("ranges", "what if everyone pays bet", gives: ["between"]),
    Row("goals", "what uplift r", gives: ["reaches"]),
    Row("sources to attach a copy of", "source attach scasp-2024", gives: ["scasp-2024-25"]),
    Row("headings of the source named", "confirm silg cite scasp-2024-25 \"Fin", gives: ["\"Finance\""]),
    Row(
      "headings under which something rests", "what rests on scasp-2024-25 under \"SSA",
      gives: ["\"SSAB contributions\""]),
    Row("nothing behind what is whole", "quit ", gives: []),
    Row("nothing that begins so", "show qqqq", gives: []),
  ]

  @Test("an ambiguous acronym is offered as it is where the scope decides it, and as ids where not")
  func ambiguity() {
    #expect(Self.offered("who chairs SSAB") == ["southampton-sab", "southwark-sab"])
    #expect(Self.offered("who chairs SSAB", after: "use southampton") == ["SSAB", "southwark-sab"])
  }

  @Test("statements that this version carries out are offered, and no others")
  func evaluated() {
    let offered = Set(Self.offered(""))
    for form in StatementTable.forms where !form.words.hasPrefix("who is") {
      let isCarriedOut = StatementTable.forms.contains { $0.words == form.words && $0.isEvaluated }
      #expect(offered.contains(form.words) == isCarriedOut, "\(form.words)")
    }
  }

  @Test("answers are offered by number")
  func answers() {
    #expect(Self.offered("find %").isEmpty)
    #expect(Self.offered("find %", after: "find silg; find spig") == ["%1", "%2"])
    #expect(Self.offered("why ", after: "find silg; find spig") == ["not", "brief", "full", "%1", "%2"])
  }

  @Test(
    "where a file is wanted, its place is told",
    arguments: [("run ", 4), ("run \"my fi", 4), ("run a/b-c", 4), ("source attach scasp-2024-25 re", 28)])
  func paths(_ text: String, _ start: Int) {
    var session = Self.session()
    #expect(session.completion(of: text).path == start)
  }

  @Test("one is completed with a blank, several with what they have in common", arguments: changes)
  func change(_ row: Row<String, String?>) {
    var session = Self.session()
    let change = session.completion(of: row.input).change(of: row.input)
    let whole = change.map { String(decoding: row.input.utf8.prefix($0.start), as: UTF8.self) + $0.text }
    #expect(whole == row.output, sourceLocation: row.location)
  }

  private static let changes: [Row<String, String?>] = [
    Row("one", "who chairs SIL", gives: "who chairs SILG "),
    Row("one that replaces more than was typed", "roles of macke", gives: "roles of Scott MacKechnie "),
    Row("several", "who si", gives: "who sits on"),
    Row("several with nothing more in common", "show southampton-s", gives: nil),
    Row("ids for a name are no continuation of it", "who chairs SSC", gives: nil),
    Row("none", "show qqqq", gives: nil),
  ]

  @Test("a word of an example is completed before its last letter is typed", arguments: examples)
  func examplesComplete(_ text: String) {
    let whole = text.lowercased()
    var session = Self.session()
    for piece in EditorToken.pieces(of: text).pieces where piece.kind == .word {
      let first = text.utf8.index(text.startIndex, offsetBy: piece.range.lowerBound)
      guard text[first].isLetter, !(text[..<first].split(separator: " ").last ?? "").hasSuffix("Scott") else {
        continue
      }
      let typed = String(decoding: text.utf8.prefix(piece.range.upperBound - 1), as: UTF8.self)
      let found = session.completion(of: typed).candidates.contains { candidate in
        let continued = String(decoding: typed.utf8.prefix(candidate.start), as: UTF8.self) + candidate.text
        return whole.hasPrefix(continued.lowercased())
      }
      #expect(found, "at `\(typed)` of: \(text)")
    }
  }

  /// Paths and topics are completed elsewhere, words that are searched for are anyone's, and a name that is given for the first time cannot be.
  private static let free: [StatementForm.ID] = [
    .run, .open, .help, .planMerge, .planMergeBudgets, .planRename, .planCreate, .planSplit, .resolve, .apply, .branch,
    .switchBranch,
    .attach, .search, .planLoad,
  ]

  private static let examples = StatementTable.forms.filter { $0.isEvaluated && !free.contains($0.id) }.map(\.example)

  @Test("what is offered is read as it was meant: a name completed is a name of that thing")
  func offersAreRead() {
    for statement in ["show ", "find ", "who sits on both "] {
      var read = 0
      for beginning in ["a", "d", "s", "S", "H", "I"] {
        var session = Self.session("use southampton")
        for candidate in session.completion(of: statement + beginning).candidates {
          let rest = statement.hasPrefix("who") ? " and spig" : ""
          let text = SourceText(name: "test", statement + candidate.text + rest)
          let outcome = session.runAll(text).first
          let codes = outcome?.diagnostics.map(\.diagnostic.code) ?? []
          #expect(!codes.contains(.unknownName) && !codes.contains(.ambiguousName), "\(text.text(0..<200))")
          read += 1
        }
      }
      #expect(read > 0, "nothing is offered after: \(statement)")
    }
  }

  @Test(
    "no text makes completion fail",
    arguments: ["", "(((", "\"", "find %", "}", "> ", "a.b.c.", "\u{0}", "é", "find it.all ."])
  func anyText(_ text: String) {
    var session = Self.session()
    for length in 0...text.utf8.count {
      _ = session.completion(of: String(decoding: text.utf8.prefix(length), as: UTF8.self))
    }
  }
}
