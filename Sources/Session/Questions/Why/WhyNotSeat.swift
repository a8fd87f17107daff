import Analysis
import Language
import Model

/// A question of who has a place in a body, which can say why someone has none.
protocol SeatQuestion: RowQuestion {
  /// Which places it asks of; nil where it asks of something else.
  var seat: SeatAsked? { get }
}

/// The places that are asked of.
struct SeatAsked {
  let body: EntityID
  let relations: [Relation]
  /// What someone who has one does: `sits on`.
  let verb: String

  static func members(of body: EntityID) -> SeatAsked {
    SeatAsked(body: body, relations: [.member, .partner, .relevantAgency], verb: "sits on")
  }

  static func chair(of body: EntityID) -> SeatAsked {
    SeatAsked(body: body, relations: [.chair], verb: "chairs")
  }
}

extension MembersQuestion: SeatQuestion, DeniableQuestion {
  var seat: SeatAsked? { .members(of: body) }

  var isYesOrNo: Bool { whom != nil }

  func denial(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder? {
    guard let whom else { return nil }
    return try writer.denial(of: .members(of: body), to: whom)
  }
}

extension ChairQuestion: SeatQuestion, DeniableQuestion {
  var seat: SeatAsked? { .chair(of: body) }

  var isYesOrNo: Bool { whom != nil }

  func denial(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder? {
    guard let whom else { return nil }
    return try writer.denial(of: .chair(of: body), to: whom)
  }
}

extension FindQuestion: SeatQuestion {
  var seat: SeatAsked? {
    guard case .step(.entity(let body), let path) = expression, !path.isInverse, !path.isTransitive else { return nil }
    switch path.relation {
    case .member, .partner, .relevantAgency: return .members(of: body)
    case .chair: return .chair(of: body)
    default: return nil
    }
  }
}

extension AnswerWriter {
  /// Why someone has no such place: each way to one and where it ends, and what would have to be stated.
  mutating func denial(of seat: SeatAsked, to agent: EntityID) throws(Stop) -> AnswerBuilder {
    let ways = try run.ways(of: agent, to: seat.body, by: seat.relations)
    var draft = AnswerBuilder()
    let isOpen = ways.truth == .no ? try mayStand(for: agent, seat) : false
    let truth = isOpen ? .unknown(.notStated) : ways.truth
    draft.truth = truth
    draft.isComplete = truth.reasons.isEmpty
    draft.add(
      [.text("answer"), .text(""), .text(truth.word)],
      try isOpen ? standing(ways, seat, agent) : verdict(ways, seat, agent),
      isPossible: !truth.reasons.isEmpty, on: ways.truth == .no ? ways.others : [])
    for way in ways.truth == .yes ? ways.ways.filter({ $0.truth == .yes }) : ways.ways { tell(way, seat, &draft) }
    if ways.truth == .yes { return draft }
    if ways.ways.isEmpty {
      draft.note("No paper of any date gives \(wording.title(agent)) such a place, by itself or by a post.")
    }
    draft.note(
      "Smallest change (1): a paper that states for this time that \(wording.title(agent)) \(seat.verb) "
        + wording.title(seat.body)
        + (branch.kind(of: agent) == .organisation ? ", itself or by a post of its own." : "."))
    return draft
  }

  /// Whether somebody who has such a place may stand for one whom no paper names there: a post of which no paper says whose
  /// it is, an organisation or a body for which no paper says who comes.
  mutating func mayStand(for agent: EntityID, _ seat: SeatAsked) throws(Stop) -> Bool {
    if view.life(of: seat.body).0 == .no { return false }
    guard seat.relations == [.chair], let kind = branch.kind(of: agent) else {
      return try !openings(in: run.members(of: seat.body).members, of: seat.body, to: agent).isEmpty
    }
    for one in try run.chair(of: seat.body).chairs.live.flatMap({ run.agents(of: $0) }) where one != agent {
      if try opening(by: one, on: seat.body, to: agent, kind) != nil { return true }
    }
    return false
  }

  /// That no paper names one there, and how it may have the place all the same.
  private mutating func standing(_ ways: SeatWays, _ seat: SeatAsked, _ agent: EntityID) throws(Stop) -> String {
    guard let first = ways.others.first else {
      let openings = try openings(in: run.members(of: seat.body).members, of: seat.body, to: agent)
      return "Not known: the full list for this time does not name \(wording.title(agent)), but has "
        + Wording.list(openings.map(\.words)) + "."
    }
    let others = ways.others.map { wording.value($0.value) + wording.doubt($0) }
    return
      "Not known: \(wording.title(seat.body)) is \(first.relation.definition.clause) \(Wording.list(others)), and no "
      + "paper says " + (branch.kind(of: agent) == .organisation ? "of which organisation that is." : "who that is.")
  }

  private func verdict(_ ways: SeatWays, _ seat: SeatAsked, _ agent: EntityID) -> String {
    let (name, body) = (wording.title(agent), wording.title(seat.body))
    switch ways.truth {
    case .yes: return "It is so: \(name) \(seat.verb) \(body)."
    case .no where ways.isWhole: return "No: the papers give the full list for this time, and \(name) is not on it."
    case .no:
      let others = ways.others.map { wording.value($0.value) + wording.doubt($0) }
      return "No: \(body) is \(ways.others[0].relation.definition.clause) \(Wording.list(others))."
    case .unknown where ways.ways.contains(where: \.isLive):
      return "Not known: whether \(name) \(seat.verb) \(body) is left open."
    case .unknown:
      return "Not known: no paper of this time says that \(name) \(seat.verb) \(body), and none gives a full list."
    }
  }

  private func tell(_ way: SeatWay, _ seat: SeatAsked, _ draft: inout AnswerBuilder) {
    var words = wording.then(way.claim).clause(way.claim)
    var states: [String] = []
    for link in way.links {
      words = "\(wording.name(link.subject)), \(wording.then(link).clause(link)): " + words
      if !link.isLive { states.append("\(wording.title(link.subject)): \(wording.phase(link))") }
    }
    if !way.claim.isLive { states.append(wording.phase(way.claim)) }
    if way.isLive {
      states = [
        way.truth == .yes ? "so stated" : "possible: " + way.truth.reasons.words.joined(separator: ", ")
      ]
    }
    let state = states.filter { !$0.isEmpty }.joined(separator: "; ")
    draft.add(
      [.text(words), .text(state), .text((way.isLive ? way.truth : .no).word)],
      "\(words) · \(state)", section: "Ways to such a place", isPossible: way.isLive && way.truth != .yes,
      allPlaces: true,
      on: [way.claim] + way.links)
  }
}
