import Language
import Analysis
import Model
import Rendering

/// The words in which a view's facts are told: plain English in the field's own terms.
struct Wording {
  let view: View
  /// The period in which things are called what they were called then; nil for the time slice of the view.
  private let then: WrittenPeriod?

  init(view: View) { self.init(view: view, then: nil) }

  private init(view: View, then: WrittenPeriod?) {
    self.view = view
    self.then = then
  }

  /// The same words, with things called what they were called when a statement was made: for the last time that it is
  /// stated for, or for the first where it is first stated later.
  func then(_ claim: Claim) -> Wording {
    let period = claim.phase == .firstStated ? claim.periods.first : claim.periods.last
    return period.map { Wording(view: view, then: $0) } ?? self
  }

  /// The same words, with things called what they were called on the last of some days.
  func calling(as days: DayRange) -> Wording { Wording(view: view, then: WrittenPeriod(WrittenDate(days.last))) }

  private var branch: Branch { view.branch }

  // MARK: Names

  /// A thing in a sentence: its full name with the acronym after it, posts with their article.
  func title(_ entity: EntityID) -> String {
    let name = self.name(entity)
    guard branch.kind(of: entity) == .post, !name.lowercased().hasPrefix("the ") else { return name }
    return "the " + name
  }

  /// A thing's name without article, as a table shows it.
  func name(_ entity: EntityID) -> String {
    (then.map { view.naming(entity, in: $0) } ?? view).title(of: entity)
  }

  /// A thing's full name without its acronym, where the acronym is what is explained.
  func nameAlone(_ entity: EntityID) -> String {
    (then.map { view.naming(entity, in: $0) } ?? view).name(of: entity)
  }

  func cell(_ entity: EntityID) -> Answer.Cell { .entity(id: branch.id(of: entity), name: name(entity)) }

  // MARK: Values

  /// A value in a sentence.
  func value(_ value: Value) -> String {
    switch value {
    case .entity(let entity): title(entity)
    case .text(let text): branch.text(text)
    case .word(let word): branch.text(word).spaced
    // A nought that a source prints is a figure, and not that nobody counted.
    case .quantity(let quantity): quantity.number == 0 ? "0, as printed" : Answer.Cell(quantity.quantity).text
    case .date(let date): date.spoken
    case .period(let period): period.spoken
    case .rhythm(let rhythm): rhythm.description
    case .duration(let duration): duration.description
    case .expression: branch.expression(value).map { expression($0) } ?? ""
    case .relation(let relation, let isInverse):
      "list of "
        + (isInverse ? relation.definition.inverse ?? "" : relation.definition.name).spaced
    case .heading(let text, let line): "\(branch.text(text)), line \(line)"
    case .choice: branch.choice(value).map { choice($0) } ?? ""
    case .vacant: "vacant"
    case .notStated: "not stated"
    case .unknown: "unknown"
    case .nothing: ""
    }
  }

  private func expression(_ expression: Expression) -> String {
    expression.isOnAttendance ? rule(expression) : "`" + expression.text { [branch] in branch.id(of: $0) } + "`"
  }

  private func choice(_ choice: Choice) -> String {
    let names = Self.list(choice.options.map { title($0) }, last: choice.turn == nil ? "or" : "and")
    guard let turn = choice.turn else { return "one of " + names }
    return "in turn \(names)" + (turn.length.map { ", every \($0)" } ?? "")
  }

  /// Words with commas and one `and` or `or`.
  ///
  /// One of several, or those who take turns, are a list of their own: semicolons keep what follows apart from it.
  static func list(_ words: [String], last: String = "and") -> String {
    guard words.count > 1, words.contains(where: { $0.hasPrefix("in turn ") || $0.hasPrefix("one of ") }) else {
      return words.listed(last: last)
    }
    return words.dropLast().joined(separator: "; ") + "; \(last) " + words[words.count - 1]
  }

  // MARK: Clauses

  /// What a statement says of its subject: `chaired by the Designated Doctor for Southampton`.
  func clause(_ claim: Claim) -> String {
    let definition = claim.relation.definition
    if claim.value.isGap {
      // What nobody is named for is still a contribution, a payment or a part.
      let name = claim.relation == .contribution ? "contribution: contributor" : definition.name
      if claim.relation == .contribution, isHelpInKind(claim) {
        let note = claim.qualification(.note).map { " (" + self.value($0) + ")" } ?? ""
        return "contribution: help in kind, not priced, by contributors who are not named" + note
      }
      // Nor is a seat none, of which it is not said who holds it.
      if claim.relation == .member, claim.value == .notStated, claim.qualification(.capacity) != nil {
        return definition.clause + " not named" + qualifications(claim)
      }
      return name.spaced + " " + value(claim.value) + qualifications(claim)
    }
    var words = definition.clause
    let value = value(claim.value)
    if !value.isEmpty { words += (definition.object == .text ? ": " : " ") + value }
    return words + qualifications(claim)
  }

  /// Whether it is help without a price.
  private func isHelpInKind(_ claim: Claim) -> Bool {
    guard case .word(let word)? = claim.qualification(.capacity) else { return false }
    return branch.text(word) == "in-kind" && claim.qualification(.amount)?.isGap ?? true
  }

  /// What a statement says of its object: `chairs HIPS Executive Group`, `subgroups: Practice Review Group (PRG)`.
  func inverseClause(_ claim: Claim) -> String {
    let inverse = claim.relation.definition.inverse ?? claim.relation.definition.clause
    let words = inverse.spaced
    if claim.relation.definition.inverseIsNoun { return "\(words): \(name(claim.subject))" + qualifications(claim) }
    return "\(words) \(title(claim.subject))" + qualifications(claim)
  }

  /// The qualifiers after a clause, the note last and in brackets.
  func qualifications(_ claim: Claim) -> String {
    var words = ""
    for item in claim.qualifications {
      switch item.qualifier {
      case .amount: words += item.value.isGap ? ", amount \(value(item.value))" : " " + value(item.value)
      // What a discrepancy lies in is the heading it is listed under.
      case .capacity where claim.relation == .discrepancy: break
      case .rate: words += item.value.isGap ? ", rate " + value(item.value) : " at " + value(item.value)
      case .per: words += " for each of: " + value(item.value)
      case .capacity: words += " as " + value(item.value).spaced
      case .onBehalf: words += " for " + value(item.value)
      case .through: words += item.value.isGap ? ", by whom is " + value(item.value) : " by " + value(item.value)
      case .rank: words += ", stops as number " + value(item.value)
      case .term: words += " for a term of " + value(item.value)
      case .renewals: words += ", renewable " + (item.value.number.map { Renewals.words($0) } ?? value(item.value))
      case .about: words += ", " + value(item.value)
      case .note: words += " (" + value(item.value) + ")"
      }
    }
    return words
  }

  // MARK: Time

  /// The periods a statement is attested for: `2020/21`, `2022 and 2022/23`.
  func periods(_ claim: Claim) -> String {
    var seen: Set<WrittenPeriod> = []
    return Self.list(claim.periods.filter { seen.insert($0).inserted }.map(\.spoken))
  }

  /// A change in words: `January 2025`, with the event that brought it.
  func boundary(_ boundary: Boundary) -> String {
    if boundary.isPlanned { return self.boundary(boundary.unplanned) + ", only planned" }
    if let event = boundary.event {
      if branch.isSetAside(event) { return setAside(event) }
      return "\(day(of: event)) (\(view.branch.declaredName(of: event)))"
    }
    if boundary.isExact { return (boundary.isEnd ? boundary.days.start.advanced(by: -1) : boundary.days.start).spoken }
    let first = boundary.isEnd ? boundary.days.start.advanced(by: -1) : boundary.days.start
    let last = boundary.isEnd ? boundary.days.last.advanced(by: -1) : boundary.days.last
    return "a day between \(first.spoken) and \(last.spoken)" + (boundary.isDisputed ? ", papers disagree" : "")
  }

  /// The day of an event, as closely as it is stated.
  func day(of event: EntityID) -> String {
    for fact in branch.facts(of: event, .eventDay) {
      if case .date(let date) = branch.value(fact) {
        return date.spoken + (date.precision == .day ? "" : ", day not stated")
      }
    }
    return "day not stated"
  }

  /// A beginning or end as written: `from 2025-01`, an event's name.
  func bound(_ bound: Bound) -> String? {
    switch bound {
    case .open: nil
    case .date(let date): date.spoken
    case .event(let event) where branch.isSetAside(event): setAside(event)
    case .event(let event): "\(day(of: event)) (\(branch.declaredName(of: event)))"
    }
  }

  /// The last day of what ends with an event of a stated day: the eve; nil of any other end.
  private func eve(of bound: Bound) -> String? {
    guard case .event(let event) = bound, !branch.isSetAside(event), let boundary = branch.day(of: event),
      boundary.isExact, !boundary.isPlanned
    else { return nil }
    return "\(boundary.lastDays.start.spoken) (the day before \(branch.declaredName(of: event)))"
  }

  /// An event that does not come, as the day of what waits for it.
  private func setAside(_ event: EntityID) -> String {
    "only with \(branch.declaredName(of: event)), which this draft sets aside"
  }

  /// The stated beginning and end of a statement: ` · from January 2025 · to March 2026`; empty without either.
  func limits(_ claim: Claim) -> String {
    var words = ""
    for reference in claim.facts {
      let fact = branch.fact(reference)
      if words.isEmpty {
        if let from = bound(fact.from) { words += " · from " + from }
        if let to = eve(of: fact.to) ?? bound(fact.to) { words += " · to " + to }
      }
    }
    return words
  }

  /// Where a statement stands: ` · planned`, ` · possible: day not stated`; empty when it holds for certain, or is no
  /// more doubtful than what was said already.
  ///
  /// - Parameter page: a thing whose own life has been told already.
  func doubt(_ claim: Claim, beyond known: Truth = .yes, on page: EntityID? = nil) -> String {
    var between = isBetween(claim) ? " · stated before and after, not for this time itself" : ""
    if claim.isLive, isWindingUp(claim, on: page) { between += " · winding up" }
    // That something is not stated was not stated then either.
    if !claim.value.isGap, let last = view.lastStated(claim) { between += " · last stated in \(last.spoken)" }
    between += beside(claim)
    if view.isApart(claim) { between += " · papers disagree" }
    if claim.truth == known { return between }
    switch claim.truth {
    case .yes, .no: return between
    case .unknown(let reasons):
      if reasons == .planned { return " · planned" }
      if reasons == .shadow { return " · shadow, not in force" }
      return claim.isLive ? " · possible: " + reasons.words.joined(separator: ", ") + between : ""
    }
  }

  /// That a life is one as a shadow: ` · as a shadow, not in force`; empty for any other statement.
  func inShadow(_ claim: Claim) -> String {
    claim.relation == .exists && claim.status == .shadow ? " · as a shadow, not in force" : ""
  }

  /// Whether it is stated as winding up, or a thing that it speaks of is.
  private func isWindingUp(_ claim: Claim, on page: EntityID?) -> Bool {
    let ends = [claim.subject, claim.value.entity].filter { $0 != page || claim.relation == .exists }
    return claim.status == .windingUp || ends.contains { $0.map { view.status(of: $0) == .windingUp } ?? false }
  }

  /// Whether the time slice lies between two times for which something is attested that does not last by itself.
  private func isBetween(_ claim: Claim) -> Bool {
    claim.isLive && claim.relation.definition.persistence == .attested && !claim.periods.isEmpty
      && !claim.periods.contains { $0.range.overlaps(view.slice.days) }
      && claim.attested.map { $0.overlaps(view.slice.days) } ?? false
  }

  /// When a statement that goes on by itself was last stated, where no source speaks of it for this time: `2022`; empty
  /// otherwise.
  func lastStated(_ claim: Claim) -> String { view.lastStated(claim)?.spoken ?? "" }

  /// `on` before a single day, `in` before any other time.
  private func inOrOn(_ claim: Claim) -> String {
    let isDay = claim.periods.count == 1 && claim.periods[0].range.start == claim.periods[0].range.last
    return isDay ? "on" : "in"
  }

  /// How far a statement lies in the past or the future: `last stated in 2020/21`, `ended January 2025`.
  func phase(_ claim: Claim) -> String {
    switch claim.phase {
    case .inForce, .planned: return ""
    case .notYet(let boundary):
      let isPlanned = view.isPlanned(claim) && !(boundary?.isPlanned ?? false)
      return (boundary.map { "begins " + self.boundary($0) } ?? "begins later") + (isPlanned ? ", only planned" : "")
    case .ended(let boundary): return boundary.map { "ended " + self.boundary($0) } ?? "ended"
    case .lastStated:
      // A payment of a year was made for that year; it is not something that went on.
      let isPlan = view.isPlanned(claim)
      return
        (claim.relation.definition.persistence == .period
        ? "for " : isPlan ? "planned for " : "last stated \(inOrOn(claim)) ")
        + periods(claim)
    case .firstStated: return "first stated \(inOrOn(claim)) " + periods(claim)
    case .replaced: return "replaced; stated in " + periods(claim)
    case .outranked: return "another source is preferred; stated in " + periods(claim)
    case .notMentioned(let source):
      return "not mentioned since \(branch.citedName(of: source)); stated in " + periods(claim)
    }
  }

  /// A stretch of a period in words.
  func stretch(from first: TimeSlice, to last: TimeSlice) -> String {
    // One day alone is no stretch.
    if first.opening == nil, last.closing == nil, first.days.start == last.days.last { return first.days.start.spoken }
    let start = first.opening.map { boundary($0) } ?? first.days.start.spoken
    let end = last.closing.map { "until " + boundary($0) } ?? "to \(last.days.last.spoken)"
    return "\(start) \(end)"
  }
}

extension String {
  /// Words joined by hyphens, as words: `local authority`; what is `co-opted` or `non-voting` stays so.
  ///
  /// Byte by byte: a search in the standard library prepares a table each time, which a short answer would wait for.
  var spaced: String {
    let kept = ["co-", "non-"].first { hasPrefix($0) }?.utf8.count ?? 0
    return String(
      decoding: utf8.enumerated().map { $0.element == 0x2D && $0.offset >= kept ? 0x20 : $0.element }, as: UTF8.self)
  }
}
