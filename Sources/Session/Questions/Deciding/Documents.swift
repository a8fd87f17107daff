import Analysis
import Language
import Model

/// `documents of`: the papers that something issued, signed or is sent, each with its days.
struct DocumentsQuestion: RowQuestion {
  let subject: EntityID

  var time: TimePolicy { .rowByRow }
  var columns: [Answer.Column] {
    [
      Answer.Column("document", .entity), Answer.Column("version", .text), Answer.Column("agreed", .date),
      Answer.Column("published", .date), Answer.Column("in-effect", .date, title: "in effect"),
      Answer.Column("review", .text, title: "review, end"), Answer.Column("signed-by", .text, title: "signed by"),
      Answer.Column("sent-to", .text, title: "sent to"), Answer.Column("replaced-by", .text, title: "replaced by"),
    ]
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.documents(of: subject) }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let name = runner.wording.view.acronym(of: subject) ?? runner.wording.name(subject)
    let rows = answer.rows.filter { $0.entity != nil }
    guard !rows.isEmpty else {
      answer.title = "\(name): no paper is recorded as issued or signed by it, or sent to it."
      answer.rows = []
      return
    }
    let silent = rows.count { if case .unknown = answer.cell("in-effect", of: $0) { true } else { false } }
    var line = Headline(name)
    line.pieces = [rows.count == 1 ? "1 paper" : "\(rows.count) papers"]
    let others = rows.map { answer.text("replaced-by", of: $0) }.filter { !$0.isEmpty }
    let replaced = others.count { !$0.hasSuffix(" · planned") }
    if replaced > 0 { line.pieces.append("\(replaced) replaced by another") }
    if silent > 0 { line.pieces.append("of \(silent) it is not stated from when it is in effect") }
    answer.title = line.text + "."
    answer.isList = true
    if answer.rows.allSatisfy(\.details.isEmpty) { answer.layout = .table }
  }
}

extension DocumentsQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    subject = try resolver.thing(.subject)
  }
}

extension AnswerWriter {
  fileprivate mutating func documents(of subject: EntityID) throws(Stop) -> AnswerBuilder {
    var draft = AnswerBuilder()
    for paper in try papers(of: subject) where view.life(of: paper).0 != .no { try document(paper, &draft) }
    if draft.rows.isEmpty {
      draft.add(
        [.unknown("no paper is recorded")] + [Answer.Cell](repeating: .text(""), count: 8), "no paper is recorded",
        isPossible: true, on: [])
    }
    return draft
  }

  /// The papers of something; of an organisation those of its departments and its posts too, by which it signs.
  private mutating func papers(of subject: EntityID) throws(Stop) -> [EntityID] {
    guard branch.kind(of: subject) == .organisation else { return try run.papers(of: subject) }
    var found: [EntityID] = []
    for thing in try run.circle(of: subject).members where [.organisation, .post].contains(branch.kind(of: thing)) {
      found += try run.papers(of: thing)
    }
    return found.uniqued()
  }

  private mutating func document(_ paper: EntityID, _ draft: inout AnswerBuilder) throws(Stop) {
    var claims: [Claim] = []
    func told(_ list: ClaimList, before word: String = "") -> String {
      claims += list.live
      return Wording.list(
        list.live.map { word + wording.value($0.value) + ($0.truth == .yes ? "" : wording.doubt($0)) })
    }
    let version = told(try run.claimList(of: paper, .version))
    let agreed = told(try run.claimList(of: paper, .agreed))
    let published = told(try run.claimList(of: paper, .published))
    let inEffect = told(try run.claimList(of: paper, .inEffect))
    let review = [
      told(try run.claimList(of: paper, .reviewBy), before: "review by "),
      told(try run.claimList(of: paper, .expires), before: "runs out "),
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    let signed = told(try run.claimList(of: paper, .signatory))
    let sent = told(try run.claimList(of: paper, .recipient))
    let later = try run.claimList(about: paper, .replaces).live
    let replaced = Wording.list(later.map { wording.title($0.subject) + ($0.truth == .yes ? "" : wording.doubt($0)) })
    claims += later + (try run.claimList(of: paper, .issuer).live)
    func date(_ words: String) -> Answer.Cell { words.isEmpty ? .unknown("not stated") : .date(words) }
    func text(_ words: String) -> Answer.Cell { words.isEmpty ? .unknown("not stated") : .text(words) }
    let cells = [
      wording.cell(paper), text(version), date(agreed), date(published), date(inEffect), text(review), text(signed),
      text(sent), .text(replaced),
    ]
    let heads = ["version", "agreed", "published", "in effect", "review or end", "signed by", "sent to"]
    let said = zip(heads, cells.dropFirst()).map { "\($0): \($1.text)" }.joined(separator: " · ")
    draft.add(
      cells, "\(wording.name(paper)): \(said)" + (replaced.isEmpty ? "" : " · replaced by \(replaced)"),
      entity: paper, on: claims)
  }
}
