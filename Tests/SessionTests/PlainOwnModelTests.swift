import Language
import Model
import Rendering
import Testing

@testable import Session

/// Plain questions of models that are not the built-in one: places with other bodies, posts and papers than it has.
@Suite("Plain questions of other models")
struct PlainOwnModelTests {
  /// A question in a place of a model: how it is read, and words of its first line.
  struct Asked: CustomTestStringConvertible {
    let model, place, question, reading, words: String
    var testDescription: String { question }

    init(_ model: String, _ place: String, _ question: String, _ reading: String, _ words: String) {
      (self.model, self.place, self.question, self.reading, self.words) = (model, place, question, reading, words)
    }
  }

  private static let thorn: [Asked] = [
    ("who is the chief nurse", "find thorn-nursing.holder", "Bo Lark"),
    ("who is the deputy chief nurse", "find thorn-deputy-nurse.holder", "Cy Dunn"),
    ("who is the director", "find thorn-das.holder", "Ada Finch"),
    ("who is the director of adult services", "find thorn-das.holder", "Ada Finch"),
    ("who is the director of adult social services", "find thorn-das.holder", "Ada Finch"),
    ("who deputises for the chief nurse", "find thorn-nursing.represented-by", "Deputy Chief Nurse"),
    ("has the director a deputy", "find thorn-das.represented-by", "Deputy Director"),
    ("is housing a member", "who sits on thorn-scp for thorn-housing", "Yes: the papers name the Head of Housing"),
    ("how many lay members are there", "who sits on thorn-scp", "1 lay member"),
    ("which arrangements are in force", "which version of thorn-2019 was in force on 2026-03-31", "Arrangements 2023."),
    (
      "is the information sharing agreement still in force",
      "which version of thorn-sharing was in force on 2026-03-31", "was not in force on 31 March 2026"
    ),
    ("did the council sign the information sharing agreement", "find thorn-sharing.signatories", "signatories"),
    ("when is the next section 11 audit due", "calendar for thorn-audit from 2025-10-01 to 2027-03-31", "1 thing"),
    ("is the section 11 audit overdue", "calendar for thorn-audit from 2025-10-01 to 2027-03-31", "1 thing"),
    ("when does the chair change", "when did thorn-scp.chair change", "Director of Adult Services, then Chief Nursing"),
    ("who chairs next", "when did thorn-scp.chair change", "The chair of TSCP"),
    ("whose term ends in 2026", "terms of office by 2026", "by 31 December 2026"),
    ("can Gil Oak be reappointed", "terms of office gil-oak", "Gil Oak: 1 term ran out"),
  ].map { Asked("renewed-and-in-force", "thorn", $0, $1, $2) }

  private static let marlow: [Asked] = [
    ("what is the quorum", "find marlow-forum.quorum; quorate marlow-forum", "at least half of the members"),
    ("how often does it meet", "find marlow-forum.meets", "quarterly"),
    ("is it quorate without the chair", "quorate marlow-forum without marlow-head", "quorate"),
    ("who has the casting vote", "find marlow-forum.casting-vote", "chair"),
    ("who chairs it", "who chairs marlow-forum", "Ivy Lowe"),
    ("how many members has the forum", "count marlow-forum.members", "3"),
    ("may deputies come", "find marlow-forum.deputies", "do-not-count"),
    ("how is the sharing of budgets decided", "who decides on what in marlow-forum", "rule of their own"),
    ("who can spend £4,000", "who decides on what in marlow-forum", "Who decides on what, with any limit"),
    ("what is reserved to the headteacher", "roles of marlow-head", "chairs Marlow Schools Forum"),
    ("what has been delegated to the governor", "roles of marlow-governor", "delegated by"),
    (
      "who nominates the governor", "find marlow-governor.nominated-by together with marlow-governor.appointed-by",
      "Marlow Council"
    ),
    ("must decisions be unanimous", "vote marlow-forum", "carried"),
    (
      "how many meetings were quorate", "recorded meetings of marlow-forum",
      "2 meetings are recorded; 1 was not quorate"
    ),
    ("was every meeting quorate", "recorded meetings of marlow-forum", "1 was not quorate"),
    ("who missed the April meeting", "quorate spring", "Its register"),
    ("did the police come to the spring meeting", "find spring.present", "Who came"),
    ("what was decided in October", "find autumn.decisions", "Agree the budget"),
    ("was the budget agreed", "show agreed; quorate autumn", "Agree the budget"),
    ("who voted against the budget", "show agreed", "Agree the budget"),
    ("attendance of the police", "attendance marlow-forum", ""),
    ("what is the time limit for the first step", "find (routes.steps where order is 1).time-limit", "5 working days"),
    (
      "when must a disagreement raised on 2 May 2025 be settled",
      "escalate dispute from marlow-forum starting 2025-05-02", "Disputes of the forum"
    ),
    ("which escalations were not answered", "escalations of marlow not answered", ""),
    ("who raised the places in year seven", "show admissions", "Places in year seven"),
    (
      "how long did the year seven dispute take",
      "show admissions; find admissions.route-taken.time-limit", "When it was raised and answered"
    ),
  ].map { Asked("a-forum-of-its-own", "marlow", $0, $1, $2) }

  private static let hale: [Asked] = [
    ("who is the DCS", "find old-director.holder", "Lee Park"),
    ("who is the director of children's services", "find old-director.holder", "Lee Park"),
  ].map { Asked("two-lives-of-a-council", "east-hale", $0, $1, $2) }

  @Test("a question of another model is read by what that model has", arguments: thorn + marlow + hale)
  func questions(_ asked: Asked) {
    let path = "scenarios/clauses/models/\(asked.model).gov"
    let text = SourceText(name: path, Repository.text(path) ?? "")
    let loaded = LoadedModel.files([text], name: asked.model)
    #expect(loaded.diagnostics.isEmpty)
    var session = Session(loaded, today: pinnedDay)
    _ = session.runAll(SourceText(name: "use", "use \(asked.place)"))
    session.wordIndex = WordIndex(session.branch)
    let line = SourceText(name: "input", asked.question)
    let outcomes = Utterance.all(in: line).flatMap { session.converse($0, in: line) }
    let isRefused = outcomes.contains { !$0.diagnostics.isEmpty }
    #expect(!isRefused, "it was refused")
    #expect(outcomes.last?.answer?.readAs ?? "exact" == asked.reading)
    let printed = outcomes.compactMap(\.answer).map { TextRenderer(width: nil, colour: false).render($0.document) }
    let first = printed.joined(separator: "\n").split(separator: "\n").prefix(4).joined(separator: " ")
    #expect(first.contains(asked.words), "\(first)")
  }
}
