import Language
import Model
import Testing

@testable import Session

@Suite("Facts that were read again")
struct ConfirmingTests {
  private static let model = """
    source old "Old paper" cite old L1 {
      also     Old
      covering 2021
      lines    50
    }
    source new "New paper" cite new L1 {
      also     New
      covering 2024
      lines    50
    }
    body board "Board" cite old L2 {
      also       "The Board"
      chaired by chair                             cite old L3
      meets      monthly in 2021                   cite old L4
      quorum     at least 2 of member in 2021      cite old L5
      member     office as member                  cite old L6
      member     not stated in 2020                cite old L7
      remit      "new work" from 2025              cite old L8
      complete   members                           cite old L6
    }
    post chair cite old L3 {
      within  board
      held by pat
    }
    person pat "Pat Doe" cite old L3
    organisation office "Office" cite old L6
    fund pot cite old L9 {
      fund of      board
      contribution office amount £10 in 2021
    }
    """

  private func printed(_ statements: String) -> String {
    let model = LoadedModel.files([SourceText(name: "model.gov", Self.model)], name: "model")
    #expect(model.diagnostics.map { DiagnosticText().text($0) } == [])
    var conversation = Conversation(model)
    return conversation.type("today 2025-01-01\n" + statements)
  }

  @Test("an expression denotes the facts of its relation, or all in force about a thing", arguments: denoted)
  func denotes(_ row: Row<String, String>) {
    let said = printed("confirm \(row.input) cite new")
    #expect(said.hasPrefix(row.output), "\(said)", sourceLocation: row.location)
  }

  private static let denoted: [Row<String, String>] = [
    Row("a relation in force", "board.chair", gives: "1 fact read again"),
    Row("one last stated", "chair.holder", gives: "1 fact read again"),
    Row("a list last stated, without its gap", "board.members", gives: "1 fact read again"),
    Row("a relation backwards", "chair.chairs", gives: "1 fact read again"),
    Row("several", "(board.chair, chair.holder)", gives: "2 facts read again"),
    Row("one twice", "(board.chair, chair.chairs)", gives: "1 fact read again"),
    Row("a thing: its name, chair, rhythm and quorum", "board", gives: "4 facts read again"),
    Row("things of a kind", "posts", gives: "1 fact read again"),
    Row("a path that is filtered", "board.members where exists is not stated", gives: "1 fact read again"),
    Row("at another time", "pot.contributors at 2021", gives: "1 fact read again"),
    Row("what begins later", "board.remit", gives: "error E046"),
    Row("a gap", "board.vice-chair", gives: "error E046"),
    Row("a number", "number of board.members", gives: "error E049"),
    Row("a difference of paths", "board.members except board.chair", gives: "error E049"),
    Row("a condition", "board.chair is stated", gives: "error E049"),
  ]

  @Test("a fact that names its own time holds for that of the source, and money keeps its year")
  func times() {
    let confirmed = printed("confirm (board.meets, pot.contributors at 2021) cite new L9; dump board; dump pot")
    #expect(confirmed.contains("  meets monthly in 2021 cite old L4\n  meets monthly cite new L9\n"), "\(confirmed)")
    #expect(confirmed.contains("contribution office amount £10 in 2021 cite old L9 cite new L9\n"), "\(confirmed)")
    let said = printed("confirm chair.holder cite new; find chair.holder; at 2021; find chair.holder")
    #expect(said.hasSuffix("Pat Doe · pat\n  no source gives the whole list\n") || said.contains("Pat Doe · pat"))
  }

  @Test("a dump with what was confirmed, read again, gives the same dump and no discrepancy")
  func dump() {
    var conversation = Conversation(
      LoadedModel.files([SourceText(name: "model.gov", Self.model)], name: "model"))
    _ = conversation.type("today 2025-01-01; confirm (board, chair.holder) cite new")
    let text = DeclarationWriter(conversation.session.branch).text()
    let again = LoadedModel.files([SourceText(name: "dump.gov", text)], name: "model")
    #expect(again.diagnostics.isEmpty)
    #expect(DeclarationWriter(Branch(base: again.store)).text() == text)
    var reading = Conversation(again)
    #expect(reading.type("conflicts").contains("No discrepancy is known"))
  }

  @Test("confirmed facts keep their identity, the draft is undone as one change, and the model stays")
  func drafts() {
    var conversation = Conversation(
      LoadedModel.files([SourceText(name: "model.gov", Self.model)], name: "model"))
    let before = conversation.session.branch.facts.map { conversation.session.branch.id(of: $0) }
    _ = conversation.type("today 2025-01-01; confirm (board.chair, board.meets) cite new")
    let branch = conversation.session.branch
    #expect(branch.name == "confirmed" && branch.confirmations.count == 2 && !branch.isUnchanged)
    #expect(Set(branch.facts.map { branch.id(of: $0) }) == Set(before))
    #expect(conversation.type("diff main confirmed").contains("Board: meets monthly, stated in New"))
    _ = conversation.type("undo")
    #expect(conversation.session.branch.isUnchanged && conversation.session.branch.name == "main")
    #expect(conversation.type("confirm board.chair cite new; undo; redo; diff main confirmed").contains("Read again"))
  }

  @Test("papers that replace another take its place, and those that replace each other do not")
  func supersession() {
    let papers = """
      source first "First" cite first L1 {
        covering 2022
      }
      source second "Second" cite second L1 {
        covering 2022
        REPLACES
      }
      body board cite first L1 {
        meets monthly    cite first L2
        meets quarterly  cite second L2
      }
      """
    func printed(_ clause: String, _ statements: String) -> String {
      let text = papers.replacing("REPLACES", with: clause)
      var conversation = Conversation(LoadedModel.files([SourceText(name: "model.gov", text)], name: "model"))
      return conversation.type("today 2023-01-01\n" + statements)
    }
    #expect(printed("", "conflicts").contains("monthly (2022), or quarterly (2022)"))
    #expect(printed("replaces first", "conflicts").contains("No discrepancy is known"))
    #expect(printed("replaces first", "find board.meets").contains(": meets quarterly"))
    #expect(printed("replaces first from 2024", "conflicts").contains("monthly (2022), or quarterly (2022)"))
    #expect(printed("replaces first", "show first").contains("replaced by Second"))
  }
}
