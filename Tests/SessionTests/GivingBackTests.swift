import Analysis
import Language
import Model
import Testing

@testable import Session

/// What became one and is split back: the facts of before, but for the history.
@Suite("Splits back")
struct GivingBackTests {
  private static func run(_ text: String, in session: inout Session) -> [Session.Outcome] {
    session.runAll(SourceText(name: "input", text))
  }

  /// Settles everything that is open by turns, as a seed says, and adopts the option.
  private static func adopt(_ statement: String, as name: String, _ random: inout Random, in session: inout Session) {
    let refused = run(statement, in: &session).flatMap(\.diagnostics)
    if let first = refused.first { Issue.record("\(statement): \(first.diagnostic.message)") }
    for _ in 0..<80 {
      guard let option = session.work.inHand else { break }
      var trial = Evaluation(View(option.base, at: TimeSlice(option.proposal.eve)), budget: Budget(steps: 50_000_000))
      guard let item = try? trial.plan(option).open.first else { break }
      var choices = item.options.indices.map { "keep \(OpenItem.letter($0))" } + ["as later"]
      if item.takesDrop { choices.append("drop") }
      let organisation = option.base.entities(.organisation).first.map { option.base.id(of: $0) } ?? "somebody"
      let answer = item.asksForName ? "as \(organisation)" : "as somebody"
      let choice = item.options.isEmpty && !item.takesDrop ? answer : choices[random.below(choices.count)]
      _ = run("resolve \(item.number) \(choice)", in: &session)
    }
    let codes = run("apply \(name)", in: &session).flatMap(\.diagnostics)
    if let first = codes.first { Issue.record("\(statement): \(first.diagnostic.message)") }
  }

  /// What counts on a day, of everything but events, papers and one thing, each under the id that it had before.
  ///
  /// Names and lives are the history.
  private static func facts(_ branch: Branch, on day: String, without merged: String = "") throws -> Set<String> {
    let day = try #require(ViewFixture.period(day)).first.first
    let view = View(branch, at: TimeSlice(day))
    let writer = DeclarationWriter(branch)
    let history: Set<Relation> = [.name, .called, .alias, .exists, .predecessor, .perhaps, .discrepancy, .complete]
    var found: Set<String> = []
    func before(_ words: String) -> String {
      words.replacing("-from-2024", with: "").replacing("-from-2026", with: "")
    }
    for entity in branch.entities() {
      let kind = branch.kind(of: entity)
      if [.event, .document, .source, .decision, .meeting, .rule].contains(kind) || branch.id(of: entity) == merged {
        continue
      }
      for relation in Relation.allCases where !history.contains(relation) {
        for claim in view.claimList(of: entity, relation).live {
          var clause = writer.clause(branch.fact(claim.facts[0]))
          clause.qualifiers.removeAll { $0.qualifier == .note }
          (clause.from, clause.to, clause.citations, clause.period) = (nil, nil, [], nil)
          found.insert(before("\(branch.id(of: entity)) \(clause.text)"))
        }
      }
    }
    return found
  }

  @Test("of generated models gives the facts of before, whatever was chosen", arguments: 0..<60)
  func generated(_ seed: Int) throws {
    var random = Random(seed: UInt64(seed) &* 7919 &+ 17)
    let text = Self.model(&random)
    let loaded = LoadedModel.files([SourceText(name: "model.gov", text)], name: "model")
    #expect(loaded.diagnostics.isEmpty, "\(loaded.diagnostics.map(\.diagnostic.message)) \(text)")
    var session = Session(loaded, today: pinnedDay)
    let bodies = text.contains("body c") && random.below(2) == 0 ? "a, b, c" : "a, b"
    Self.adopt("plan merge \(bodies) into one effective 2025-06", as: "merged", &random, in: &session)
    Self.adopt("plan split one back effective 2026-06", as: "split", &random, in: &session)
    let before = try Self.facts(Branch(base: loaded.store), on: "2026-06-01")
    let after = try Self.facts(session.branch, on: "2026-06-01", without: "one")
    #expect(before.count > 10)
    #expect(before == after, "lost \(before.subtracting(after)), new \(after.subtracting(before)) of \(text)")
    let eve = try Self.facts(session.branch, on: "2025-05-31")
    #expect(try eve == Self.facts(Branch(base: loaded.store), on: "2025-05-31"), "the day before is as it was")
  }

  /// Two or three boards with what a paper may say of them, some of it twice.
  private static func model(_ random: inout Random) -> String {
    func some(_ clause: String) -> String { random.below(3) > 0 ? clause + "\n" : "" }
    var text = """
      area town
      area village
      organisation council { kind local-authority }
      organisation trust { kind nhs-trust }
      person ann
      person bob
      body top { kind board }
      body small { kind subgroup\npart of a }
      body joint { kind subgroup\npart of a, b }
      duty audit { force local\nresponsible a }
      route dispute { raised in a }

      """
    for (body, letter) in [("a", "x"), ("b", "y"), ("c", "z")].prefix(2 + random.below(2)) {
      text += "post \(letter) { within \(body)\n\(some("held by \(random.below(2) == 0 ? "ann" : "bob")"))}\n"
      text += "body \(body) { kind board\n"
      text += some("covers \(random.below(2) == 0 ? "town" : "village")")
      text += some("serves \(body == "a" ? "children" : "adults")")
      text += some("chaired by \(letter)") + some("part of top") + some("reports to top")
      text += some("partner council") + some("partner trust") + some("member council as member")
      text += some("meets \(random.below(2) == 0 ? "monthly" : "quarterly")")
      text += some("quorum at least \(2 + random.below(2)) of member") + some("remit \"what \(body) does\"")
      text += "}\n"
      text += some("duty report-\(body) \"Yearly report\" { accountable \(body)\nresponsible \(letter) }")
      text += some(
        "fund fund-\(body) { fund of \(body) }\ncontributions fund-\(body) in 2025/26 { council amount £10.01 }")
    }
    return text + some("body friend { works with b\nfeeds a }") + some("body watched { kind board\nscrutinised by x }")
  }

  @Test("of the built-in children and adults boards gives the facts of before")
  func builtIn() throws {
    var session = Session(.shared, today: pinnedDay)
    var random = Random(seed: 5)
    Self.adopt(
      "plan merge southampton-scp, southampton-sab into trial effective 2024-06", as: "merged", &random, in: &session)
    Self.adopt("plan split trial back effective 2024-10", as: "split", &random, in: &session)
    // Of the things that ended and were given back; the recorded merger, which the plan sets aside, began others.
    let ended = session.branch.entities().map { session.branch.id(of: $0) }.filter { $0.hasSuffix("-from-2024") }
      .map { String($0.dropLast(10)) }
    #expect(ended.contains("southampton-scp") && ended.contains("southampton-sab"))
    func about(_ facts: Set<String>) -> Set<String> {
      // A seat that was planned for a time before stays on record, as those who sat there before do.
      facts.filter { fact in
        fact.split { " ,()".contains($0) }.contains { ended.contains(String($0)) }
          && !(fact.contains(" member ") && fact.hasSuffix(" planned"))
      }
    }
    let before = about(try Self.facts(Branch(base: LoadedModel.shared.store), on: "2024-10-01"))
    let after = about(try Self.facts(session.branch, on: "2024-10-01", without: "trial"))
    #expect(before.count > 100)
    #expect(before == after, "lost \(before.subtracting(after)), new \(after.subtracting(before))")
  }

  @Test("what has come since goes to the part of its area or client group, or is asked for; what has gone stays gone")
  func since() throws {
    let model = """
      organisation o
      post p
      post q
      body g { part of a }
      body a { kind board\nserves children\nchaired by p\npartner o\nmeets monthly }
      body b { kind board\nserves adults\nchaired by q }
      body k { kind group\nserves children }
      """
    let loaded = LoadedModel.files([SourceText(name: "model.gov", model)], name: "model")
    var session = Session(loaded, today: pinnedDay)
    var random = Random(seed: 1)
    _ = Self.run(
      "plan merge a, b into one effective 2025-01; resolve 1 keep a; resolve 2 drop; resolve 3 keep a", in: &session)
    Self.adopt("plan show clashes", as: "t", &random, in: &session)
    for change in ["rechair one to q", "move k under one", "move g under k from one"] {
      Self.adopt("plan \(change) effective 2025-03", as: "", &random, in: &session)
    }
    _ = Self.run("plan split one back effective 2025-06", in: &session)
    let option = try #require(session.work.inHand)
    var trial = Evaluation(View(option.base, at: TimeSlice(option.proposal.eve)), budget: Budget(steps: 5_000_000))
    let plan = try trial.plan(option)
    #expect(plan.open.map { PlanWording(plan: plan, option: option).title($0) } == ["who has the chair"])
    _ = Self.run("resolve 1 keep b; apply; at 2025-06-01", in: &session)
    func found(_ path: String) -> [String] {
      Self.run("find \(path)", in: &session).compactMap(\.answer).flatMap(\.rows).compactMap(\.entity)
        .map { session.branch.id(of: $0) }
    }
    #expect(found("a-from-2025.chair") == [] && found("b-from-2025.chair") == ["q"])
    #expect(found("k.parent") == ["a-from-2025"] && found("g.parent") == ["k"])
  }
}
