import Analysis
import Model

/// A yes or no of one thing told as a sentence, with what is stated in its place where it is not a yes.
extension AnswerWriter {
  /// Whether something is stated of one thing, in a sentence.
  ///
  /// `Yes: Ash Council is among the partners of Fell Board.` Says nothing where something else was asked, or where the relation has no such words.
  mutating func tellWhether(
    _ expression: Expression, _ truth: Truth, _ draft: inout AnswerBuilder
  ) throws(Stop) -> Bool {
    guard case .compare(let comparison, .step(let from, let path), let right) = expression,
      comparison == .contains || comparison == .equal && right.isLiteral, !path.isInverse, !path.isTransitive,
      path.qualifier == nil,
      let body = try one(from), let thing = named(right),
      let said = Self.said(of: path.relation, wording.title(body), thing)
    else { return false }
    let stated = try run.claimList(of: body, path.relation)
    let told = stated.live.isEmpty ? lastTold(stated) : stated.live
    let resting = truth != .yes ? told : told.filter { isSaid($0, of: right) }
    if truth == .no, let other = try otherName(right, body, path),
      let known = Self.said(of: path.relation, wording.title(body), wording.title(other.thing), aside: other.how)
    {
      draft.say("Not by that name: \(known.yes).")
      draft.cite(told)
      return true
    }
    let former = stated.claims.filter { isSaid($0, of: right) && $0.isOver }
    var things = [body]
    if case .entity(let other) = right { things.append(other) }
    let gone = things.compactMap { one in end(of: one).map { (one, $0) } }.first
    if truth != .yes, !former.isEmpty, let (one, over) = gone {
      draft.say("Not now: \(wording.short(one)) \(over); before that it was so.")
    } else {
      draft.say(sentence(truth, said, on: resting))
    }
    draft.cite(resting)
    if truth != .yes { noteEnded(stated.claims.filter { isSaid($0, of: right) }, &draft) }
    if truth != .yes, !told.isEmpty, told.count <= Brief.mostOfMany, path.relation != .partner {
      draft.note("Stated: " + Wording.list(told.map { wording.then($0).clause($0) + ofWhen($0) }))
    }
    return true
  }

  /// When what is asked for ended by what a paper states.
  private func noteEnded(_ claims: [Claim], _ draft: inout AnswerBuilder) {
    let ended = claims.filter { if case .ended(.some) = $0.phase { true } else { false } }
    guard let last = ended.last, case .ended(let boundary?) = last.phase else { return }
    draft.note("It was so before: \(wording.then(last).clause(last)) · ended \(wording.boundary(boundary)).")
    draft.rest(on: last)
  }

  /// Whether a statement is what a yes rests on: it names the thing, or another value that has it in itself.
  private func isSaid(_ claim: Claim, of right: Expression) -> Bool {
    if case .entity(let thing) = right { return run.agents(of: claim).contains(thing) }
    return true
  }

  /// The one thing that a statement is asked of; nil where it is asked of several, or of one that is only possible.
  private mutating func one(_ expression: Expression) throws(Stop) -> EntityID? {
    if case .entity(let one) = expression { return one }
    guard case .step = expression else { return nil }
    let set = try run.set(expression)
    guard set.members.count == 1, case .entity(let one)? = set.certain.first else { return nil }
    return one
  }

  private func sentence(_ truth: Truth, _ said: Said, on claims: [Claim]) -> String {
    switch truth {
    case .yes: "Yes\(asLastStated(claims)): \(said.yes)."
    case .no: "No\(asLastStated(claims)): \(said.no)."
    case .unknown(let reasons): "Not known whether \(said.yes): \(reasons.words.joined(separator: ", "))."
    }
  }

  /// That a yes or a no rests on an earlier paper alone, and of when: `, as last stated in 2022`; empty where it does not.
  func asLastStated(_ claims: [Claim]) -> String {
    let years = claims.map { view.lastStated($0)?.spoken }.uniqued()
    guard years.count == 1, let year = years[0] else { return "" }
    return ", as last stated in \(year)"
  }

  /// How far what is stated is so at the time asked about.
  private func ofWhen(_ claim: Claim) -> String {
    if claim.isLive { return wording.doubt(claim) }
    let periods = wording.periods(claim)
    return periods.isEmpty ? "" : " (in \(periods))"
  }

  /// What something is compared with, in words.
  private func named(_ expression: Expression) -> String? {
    switch expression {
    case .entity(let thing): wording.title(thing)
    case .literal(.word(let word)): word.spaced
    case .literal(.rhythm(let rhythm)): rhythm.description
    default: nil
    }
  }

  /// Another which a thing follows, or which follows it, that is among those it was looked for: a no would be true of the
  /// name alone.
  private mutating func otherName(
    _ right: Expression, _ body: EntityID, _ path: Expression.Path
  ) throws(Stop) -> (thing: EntityID, how: String)? {
    guard case .entity(let thing) = right else { return nil }
    let before = branch.facts(of: thing, .predecessor).compactMap { branch.value($0).entity }
    let after = branch.facts(about: thing, .predecessor).map { branch.subject($0) }
    let listed = try run.set(.step(from: .entity(body), along: path)).members.map(\.element)
    guard let other = (before + after).uniqued().first(where: { listed.contains(.entity($0)) }) else { return nil }
    let title = wording.title(thing)
    return (other, before.contains(other) ? "which \(title) follows" : "which follows \(title)")
  }

  /// A sentence and its denial.
  private typealias Said = (yes: String, no: String)

  /// That one thing has another in a relation, and that it has not; nil of what has no such words.
  ///
  /// The names of some are plural, so that nothing agrees with those of organisations.
  private static func said(of relation: Relation, _ body: String, _ thing: String, aside: String = "") -> Said? {
    if let list = lists[relation] {
      let thing = aside.isEmpty ? thing : "\(thing), \(aside),"
      return ("\(thing) is among the \(list) of \(body)", "\(thing) is not among the \(list) of \(body)")
    }
    let thing = aside.isEmpty ? thing : "\(thing), \(aside)"
    return verbs[relation].map { ("\(body) \($0.is) \(thing)", "\(body) \($0.isNot) \(thing)") }
  }

  /// Whether a yes or no of a relation is a sentence, rather than the word alone.
  static func isSaid(_ relation: Relation) -> Bool { said(of: relation, "", "") != nil }

  private static let lists: [Relation: String] = [
    .partner: "statutory partners", .relevantAgency: "relevant agencies", .member: "members", .covers: "areas",
    .accountable: "accountable holders", .responsible: "responsible holders",
  ]

  private static let verbs: [Relation: (is: String, isNot: String)] = [
    .reportsTo: ("reports to", "does not report to"), .parent: ("is part of", "is not part of"),
    .worksWith: ("works with", "does not work with"), .host: ("is hosted by", "is not hosted by"),
    .holder: ("is held by", "is not held by"),
    .supportedBy: ("is supported by", "is not supported by"), .oversees: ("oversees", "does not oversee"),
    .clients: ("serves", "does not serve"), .meets: ("meets", "does not meet"),
  ]
}

extension Expression {
  /// Whether it is a word or a rhythm: what `is` one thing is a set of its own.
  fileprivate var isLiteral: Bool { if case .literal = self { true } else { false } }
}
