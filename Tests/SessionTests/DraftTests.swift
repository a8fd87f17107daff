import Language
import Model
import Testing

@testable import Session

@Suite("Drafts")
struct DraftTests {
  private func run(_ text: String, in session: inout Session) -> [Session.Outcome] {
    session.runAll(SourceText(name: "input", text))
  }

  private func dump(_ session: Session) -> String { DeclarationWriter(session.branch).text() }

  private static let adopting = """
    plan merge southampton-scp, southampton-sab into trial effective 2025-01
    resolve 1 keep a; resolve 2 drop; resolve 3 keep b; resolve 4 drop; resolve 6 drop; resolve 7 keep a; resolve 8 drop
    resolve 9 as "its executive"
    apply
    """

  @Test("undo gives back the same dump byte for byte, and redo the draft's")
  func undo() {
    var session = Session(.shared, today: pinnedDay)
    let main = dump(session)
    #expect(run(Self.adopting, in: &session).flatMap(\.diagnostics).isEmpty)
    let draft = dump(session)
    #expect(draft != main && draft.contains("\nbody trial {\n"))
    _ = run("undo", in: &session)
    #expect(dump(session) == main && session.viewDescription.branch == "main")
    _ = run("redo", in: &session)
    #expect(dump(session) == draft && session.viewDescription.branch == "trial")
  }

  @Test("an option whose draft has moved is planned again with the choices that still fit, a renamed body by its id")
  func again() throws {
    var session = Session(.shared, today: pinnedDay)
    let merger = "plan merge silg, spig into learning effective 2022-06"
    _ = run("branch work; \(merger); resolve 1 drop; resolve 2 drop", in: &session)
    _ = run("plan rename silg to \"Incident Group\" effective 2022-05; apply", in: &session)
    let refused = run("apply", in: &session).flatMap(\.diagnostics)
    #expect(refused.map(\.diagnostic.code) == [.hasMoved])
    #expect(refused.first?.diagnostic.expected.first?.hasPrefix("`plan merge silg, spig into learning") == true)
    let told = run(merger, in: &session).compactMap(\.answer)
    let notes = told.flatMap(\.notes).map(\.text)
    #expect(notes.contains { $0.contains("2 of 2 choices of option 1 kept") }, "\(notes)")
    #expect(told.flatMap(\.title).isEmpty == false && told[0].title.contains("Incident Group"))
    #expect(session.work.options.count == 1)
    #expect(run("apply", in: &session).flatMap(\.diagnostics).isEmpty)
  }

  @Test("a number that was shown is no other item's, though the choice that led to it is taken back")
  func numbers() throws {
    var session = Session(.shared, today: pinnedDay)
    _ = run("plan merge southampton-scp, southampton-sab into trial effective 2024-04; resolve 3 keep a", in: &session)
    let shown = try #require(session.work.inHand?.numbers)
    #expect(Set(shown.values) == Set(1...10))
    _ = run("undo; resolve 3 keep b; resolve 1 drop; resolve 3 keep a", in: &session)
    let later = try #require(session.work.inHand?.numbers)
    #expect(shown.allSatisfy { later[$0.key] == $0.value })
    #expect(Set(later.values).count == later.count, "no two items share a number")
    let codes = run("resolve 10 as southampton-city-council", in: &session).flatMap(\.diagnostics)
    #expect(codes.isEmpty, "the tenth is the one that was shown as the tenth")
  }

  @Test("a draft's dump, read again, gives the same facts and the same dump")
  func roundTrip() {
    var session = Session(.shared, today: pinnedDay)
    _ = run(Self.adopting, in: &session)
    let text = dump(session)
    let again = LoadedModel.files([SourceText(name: "draft.gov", text)], name: "draft")
    #expect(again.diagnostics.map(\.diagnostic.message) == [])
    #expect(DeclarationWriter(Branch(base: again.store)).text() == text)
    #expect(again.store.count == session.branch.count)
  }

  @Test("the lens is not undone, and the prompt and the view say which draft is in use")
  func context() {
    var session = Session(.shared, today: pinnedDay)
    _ = run(Self.adopting + "\nat 2025-06; use trial", in: &session)
    #expect(session.promptWords == "hampshire:trial trial@2025-06")
    #expect(session.viewDescription.branch == "trial")
    _ = run("undo", in: &session)
    #expect(session.promptWords == "hampshire@2025-06", "the scope was of the draft alone")
    _ = run("switch main", in: &session)
    #expect(session.viewDescription.branch == "main")
  }

  @Test("an answer of one draft is read by its ids on another")
  func answers() {
    var session = Session(.shared, today: pinnedDay)
    _ = run(Self.adopting, in: &session)
    _ = run("at 2025-06; find trial together with southampton", in: &session)
    let number = session.answers.count
    _ = run("switch main; at 2024", in: &session)
    let found = run("find %\(number)", in: &session).compactMap(\.answer).flatMap(\.rows)
    #expect(found.compactMap(\.entity).map { session.branch.id(of: $0) } == ["southampton"])
  }

  @Test("an adopted option extends the draft it was made on, or makes one of another name")
  func extending() {
    var session = Session(.shared, today: pinnedDay)
    _ = run(
      "branch work; plan merge silg, spig into learning effective 2022-06; resolve 1 drop; resolve 2 drop; apply",
      in: &session)
    #expect(session.viewDescription.branch == "work" && session.branch.entity(id: "learning") != nil)
    let more = "plan merge learning, education-subgroup into practice effective 2023-06"
    let outcomes = run("\(more); resolve 1 drop; resolve 2 drop; apply other", in: &session)
    #expect(outcomes.flatMap(\.diagnostics).map(\.diagnostic.message) == [])
    #expect(session.viewDescription.branch == "other" && session.branch.entity(id: "practice") != nil)
    _ = run("switch work", in: &session)
    #expect(session.branch.entity(id: "practice") == nil && session.branch.entity(id: "learning") != nil)
  }

  @Test("what is refused changes nothing", arguments: refused)
  func refusal(_ text: String) {
    var session = Session(.shared, today: pinnedDay)
    _ = run("plan merge southampton-scp, southampton-sab into trial effective 2025-01; resolve 1 keep a", in: &session)
    let (before, changes) = (session.work.options.map(\.resolutions), session.done.count)
    #expect(run(text, in: &session).flatMap(\.diagnostics).count == 1, "\(text)")
    #expect(session.work.options.map(\.resolutions) == before && session.done.count == changes)
    #expect(session.branch.isUnchanged && session.work.drafts.isEmpty)
  }

  private static let refused = [
    "apply", "resolve 99 drop", "resolve 1 keep z", "resolve 5 drop", "plan merge silg, silg into one effective 2022",
    "plan merge silg, spig into scasp effective 2022", "plan merge silg into one effective 2022",
    "plan merge silg, nobody into one effective 2022", "plan merge silg, scasp into one effective 2022",
    "plan merge southampton-scp, southampton-sab into one effective 2025-06", "switch nowhere", "branch main", "redo",
    "plan show nothing", "branch 2025",
  ]
}
