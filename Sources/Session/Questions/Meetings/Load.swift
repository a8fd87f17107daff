import Analysis
import Language
import Model

/// `load`: how many seats and meetings a year each person and organisation has.
struct LoadQuestion: RowQuestion {
  /// A body or a place; nil for everything.
  let place: EntityID?
  /// The one person, organisation or post whose load is asked; nil for everyone's.
  let agent: EntityID?

  var columns: [Answer.Column] {
    [
      Answer.Column("rank", .number), Answer.Column("who", .entity), Answer.Column("kind", .text),
      Answer.Column("seats", .number), Answer.Column("chairs", .number),
      Answer.Column("meetings", .number, title: "meetings a year"),
      Answer.Column("not-stated", .number, title: "bodies of no stated rhythm"),
    ]
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.load(of: place, agent) }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let rows = answer.rows.filter { $0.entity != nil }
    guard !rows.isEmpty, rows.allSatisfy(\.stretch.isEmpty) else { return }
    if agent != nil {
      answer.isList = true
      return
    }
    let name = place.map { (runner.wording.view.acronym(of: $0) ?? runner.wording.name($0)) + ": " } ?? ""
    let said = [EntityKind.person, .organisation].compactMap { kind -> String? in
      let first = rows.filter { row in
        answer.cell("rank", of: row) == .number(1) && row.entity.map { runner.branch.kind(of: $0) == kind } ?? false
      }
      guard let one = first.first else { return nil }
      let names =
        first.count > 2
        ? "\(first.count) \(kind.plural) alike" : Wording.list(first.map { answer.text("who", of: $0) })
      let whose = kind == .person || first.count > 2 ? "of " : "among organisations of "
      let count = answer.cell("seats", of: one)
      let seats = "\(count.text) \(count == .number(1) ? "seat" : "seats")"
      return whose + "\(names) (\(seats), meetings a year: \(answer.text("meetings", of: one)))"
    }
    answer.title =
      said.isEmpty
      ? (name + "only posts of which nobody is named have seats here.").capitalised
      : (name + "most is asked " + said.joined(separator: "; ") + ".").capitalised
    answer.layout = .table
    answer.isList = true
  }
}

extension LoadQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    let named = try resolver.thingIfAny(.subject)
    let agents: [EntityKind] = [.person, .organisation, .post]
    agent = named.flatMap { thing in
      resolver.branch.kind(of: thing).map(agents.contains) ?? false ? thing : nil
    }
    place = agent == nil ? named ?? resolver.scope : nil
  }
}

extension AnswerWriter {
  fileprivate mutating func load(of place: EntityID?, _ agent: EntityID?) throws(Stop) -> AnswerBuilder {
    let bodies = branch.entities(.body).filter { body in place.map { branch.belongs(body, to: $0) } ?? true }
    let loads = try run.loads(on: bodies, of: agent)
    var draft = AnswerBuilder()
    for kind in [EntityKind.person, .organisation, .post, .body] {
      let those = loads.filter { branch.kind(of: $0.agent) == kind }
      for load in those where agent.map({ $0 == load.agent }) ?? true {
        // Who has as much has the same rank.
        let rank = those.count { $0.exceeds(load) }
        tell(load, rank + 1, kind, isAlone: agent != nil, &draft)
      }
    }
    if draft.rows.isEmpty {
      let who = agent.map { wording.title($0) + " is not" } ?? "nobody is"
      let words = "\(who) stated to sit anywhere at this time"
      draft.add(
        [.unknown(words)] + [Answer.Cell](repeating: .text(""), count: 6), words, isPossible: true, on: [])
      return draft
    }
    let open = loads.filter { load in agent.map { $0 == load.agent } ?? true }.flatMap(\.unstated).uniqued()
    if !open.isEmpty {
      let names = open.prefix(3).map { view.acronym(of: $0) ?? wording.name($0) }
      let rest = open.count > 3 ? [Wording.more(open.count - 3)] : []
      draft.note(
        "Of \(open.count) \(open.count == 1 ? "body" : "bodies") no rhythm of meetings is stated, or papers disagree: "
          + Wording.list(names + rest)
          + ". Who sits there has at least as many meetings as is said"
          + (agent == nil ? ", and ranks are by what is stated." : "."))
    }
    if let words = lastStated(among: loads.filter { load in agent.map { $0 == load.agent } ?? true }) {
      draft.note(words)
    }
    draft.note("A body counts once for whoever has two seats on it; weekly is 52 a year.")
    return draft
  }

  /// Of which bodies an older paper alone states a seat that is counted, and when; nil where there is none.
  private func lastStated(among loads: [Load]) -> String? {
    var bodies: [String: [EntityID]] = [:]
    for seat in loads.flatMap(\.seats) {
      guard let last = seat.claims.compactMap({ view.lastStated($0) }).max(by: { $0.range.end < $1.range.end }) else {
        continue
      }
      bodies[last.spoken, default: []].append(seat.body)
    }
    guard !bodies.isEmpty else { return nil }
    let parts = bodies.sorted { $0.key < $1.key }.map { year, bodies in
      "\(Wording.list(bodies.uniqued().map { view.acronym(of: $0) ?? wording.name($0) })) in \(year)"
    }
    return "Counted as going on, though only an older paper states the seats: \(parts.joined(separator: "; "))."
  }

  private func tell(_ load: Load, _ rank: Int, _ kind: EntityKind, isAlone: Bool, _ draft: inout AnswerBuilder) {
    let seats = Self.range(load.certainSeats, load.seats.count)
    let chairs = Self.range(load.seats.count(where: \.isSurelyChair), load.seats.count(where: \.isChair))
    let meetings = Self.meetings(load)
    let bodies = load.seats.map(\.body).uniqued().map { view.acronym(of: $0) ?? wording.name($0) }
    draft.add(
      [
        .number(Int64(rank)), wording.cell(load.agent), .text(kind.word), seats, chairs, meetings,
        .number(Int64(load.unstated.count)),
      ],
      // A rank beside one alone says nothing: who stands before it is not shown.
      (isAlone ? "" : "\(rank). ")
        + "\(wording.title(load.agent)): \(seats.text) \(seats == .number(1) ? "seat" : "seats"), "
        + "meetings a year: \(meetings.text) · \(Wording.list(bodies))",
      isPossible: load.seats.contains { !$0.isCertain }, entity: load.agent, on: load.seats.flatMap(\.claims))
  }
}

extension AnswerWriter {
  /// A number or, where some are only possible, from how many to how many.
  private static func range(_ least: Int, _ most: Int) -> Answer.Cell {
    least == most ? .number(Int64(most)) : .text("\(least) to \(most)")
  }

  private static func meetings(_ load: Load) -> Answer.Cell {
    let least = Answer.Cell(Quantity(load.meetings, .number))
    let most = Answer.Cell(Quantity(load.meetings + load.possibleMeetings, .number))
    if !load.unstated.isEmpty {
      return load.meetings == .zero ? .unknown("not stated") : .text("at least \(least.text)")
    }
    return load.possibleMeetings == .zero ? least : .text("\(least.text) to \(most.text)")
  }
}

extension Wording {
  /// What a list leaves out, counted: `2 more`.
  fileprivate static func more(_ count: Int) -> String { "\(count) more" }
}
