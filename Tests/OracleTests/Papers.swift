/// What the papers of a small model say, put in order once: statements of the same are one claim.
final class Papers {
  let model: SmallModel
  /// By relation: whether it has many values, the things that may have it, and the known ones that an open list may hold.
  let isMany = Relation.allCases.map(\.meaning.isMany)
  let subjects: [[Int]]
  let candidates: [[Int]]
  /// Every thing of the model, and those that the question names.
  let known: [Int]
  let named: Things
  /// Whom a list may hold that is not narrowed by kinds of thing.
  let anyone: [Things]
  /// Whether the question counts, so that a crowd is not the same as one stranger.
  let isCounting: Bool
  private(set) var claims: [Claim] = []
  private(set) var eventDays: [Int: VagueDate] = [:]
  /// For each thing and each relation, one after the other, the claims of it.
  private var bySubject: [[Int]] = []
  private static let width = Relation.allCases.count
  private var marks: [Mark] = []
  /// What is stated of relations that have one value, which part two times of another value.
  private(set) var turns: [SmallModel.Clause] = []
  private var daysOfPeriods: [VagueDate: [Int]] = [:]
  private var onlyBodies: [Int: Int] = [:]
  private var beginners: [Int: [Int]] = [:]
  private var enders: [Int: [Int]] = [:]

  /// The same without some of the papers, for each way in which these may have been published too late to be known.
  private(set) var variants: [Papers] = []

  /// What one or several sources state of one thing.
  struct Claim: Sendable {
    let subject: Int
    let relation: Relation
    let value: SmallModel.Value
    let capacity: String?
    let onBehalf: Int?
    let pence: Int?
    let isPlanned: Bool
    let source: Int
    /// Every source that states it.
    var sources: Set<Int>
    var from: SmallModel.Moment?
    var to: SmallModel.Moment?
    /// A day that another paper gives for the beginning, or the end, where not both can be right.
    var otherFrom: SmallModel.Moment?
    var otherTo: SmallModel.Moment?
    /// From the first day that a source attests to the last, and the periods one by one.
    var attested: ClosedRange<Int>?
    var periods: [ClosedRange<Int>]
    /// The first day of its paper's time, where it is stated for that.
    let paperBegins: Int?
    /// The papers on whose being in force it hangs; nil where a time of its own is stated.
    var papers: [SmallModel.Source]?
    /// How well the best of its sources speaks; less is better.
    var rank: (kind: Int, age: Int)
  }

  /// A source that gives a list whole for a period.
  private struct Mark {
    let of: Int
    let relation: Relation
    let isInverse: Bool
    let period: ClosedRange<Int>
  }

  /// The papers as a question reads them.
  convenience init(_ model: SmallModel, for question: Question) {
    guard let day = question.knownBy?.last else {
      self.init(model, for: question, without: [])
      return
    }
    let late = model.sources.indices.filter { !model.sources[$0].mayBeKnown(by: day) }
    let open = model.sources.indices.filter { !late.contains($0) && model.sources[$0].mayBeUnknown(by: day) }
    self.init(model, for: question, without: Set(late))
    variants = (0..<(1 << open.count)).map { ways in
      let without = open.indices.filter { ways >> $0 & 1 == 1 }.map { open[$0] }
      return Papers(model, for: question, without: Set(late + without))
    }
  }

  private init(_ model: SmallModel, for question: Question, without late: Set<Int>) {
    self.model = model
    let known = model.things.indices.filter { !model.things[$0].isDropped }
    self.known = known
    named = question.named
    isCounting = question.isCounting
    let kinds = SmallModel.Kind.allCases.map { kind in
      known.filter { model.things[$0].kind == kind }.reduce(Things(0)) { $0 | Things(only: $1) }
    }
    anyone = (Things.crowds + known.map { Things(only: $0) } + kinds.filter { $0.nonzeroBitCount > 1 })
    let named = named
    subjects = Relation.allCases.map { relation in
      model.things.indices.filter {
        relation.meaning.subjects.contains(model.things[$0].kind) && !model.things[$0].isDropped
      }
    }
    candidates = Relation.allCases.map { Self.candidates($0, model, named) }
    turns = model.clauses.filter { !late.contains($0.source) && !$0.isPlanned && !$0.relation.meaning.isMany }
    for clause in model.clauses where !late.contains(clause.source) { read(clause) }
    bySubject = Array(repeating: [], count: model.things.count * Self.width)
    for (position, claim) in claims.enumerated() {
      bySubject[claim.subject * Self.width + claim.relation.rawValue].append(position)
    }
    for (thing, declared) in model.things.enumerated() where declared.kind == .post {
      let places = Set(claims(thing, .within).map { claims[$0].value })
      if places.count == 1, case .thing(let place)? = places.first, model.things[place].kind == .body {
        onlyBodies[thing] = place
      }
    }
  }

  /// Known things that may stand on an open list besides those that papers put there: up to three of those that the
  /// question can tell from a stranger, because it names them or because a list of the kind does.
  private static func candidates(_ relation: Relation, _ model: SmallModel, _ named: Things) -> [Int] {
    let fitting = model.things.indices.filter {
      relation.meaning.objects.contains(model.things[$0].kind) && !model.things[$0].isDropped
    }
    let listed = model.clauses.compactMap { clause -> Int? in
      if case .thing(let thing) = clause.value, clause.relation == relation { return thing }
      return nil
    }
    let asked = fitting.filter { named & Things(only: $0) != 0 }
    return Array((asked + fitting.filter { listed.contains($0) && !asked.contains($0) }).prefix(3))
  }

  /// The days for which a source speaks of something: those it covers; of what ended before them, or begins after them, as
  /// of that day.
  private func spoken(of clause: SmallModel.Clause, _ source: SmallModel.Source) -> ClosedRange<Int> {
    if case .event(let event)? = clause.from, let date = day(of: event), date.first > source.attesting.upperBound {
      return date.first...date.last
    }
    if case .date(let date)? = clause.to, date.last < source.attesting.lowerBound { return date.first...date.last }
    if case .date(let date)? = clause.from, date.first > source.attesting.upperBound { return date.first...date.last }
    return source.attesting
  }

  func day(of event: Int) -> VagueDate? {
    for clause in model.clauses where clause.subject == event && clause.relation == .on {
      if case .date(let date) = clause.value { return date }
    }
    return nil
  }

  private func read(_ clause: SmallModel.Clause) {
    let source = model.sources[clause.source]
    let days = clause.period.map { $0.first...$0.last } ?? spoken(of: clause, source)
    switch (clause.relation, clause.value) {
    case (.on, .date(let date)): eventDays[clause.subject] = date
    case (.begins, .thing(let thing)): beginners[thing, default: []].append(clause.subject)
    case (.ends, .thing(let thing)): enders[thing, default: []].append(clause.subject)
    case (.complete, .list(let relation, let isInverse)):
      marks.append(Mark(of: clause.subject, relation: relation, isInverse: isInverse, period: days))
    default:
      let rank = (SmallModel.Source.Rank.allCases.firstIndex(of: source.kind) ?? 0, -source.covering.last)
      let claim = Claim(
        subject: clause.subject, relation: clause.relation, value: clause.value, capacity: clause.capacity,
        onBehalf: clause.onBehalf, pence: clause.pence, isPlanned: clause.isPlanned, source: clause.source,
        sources: [clause.source],
        from: clause.from, to: clause.to,
        attested: days, periods: [days], paperBegins: clause.period == nil ? days.lowerBound : nil,
        papers: clause.period == nil && clause.to == nil ? [source] : nil, rank: rank)
      if let known = claims.lastIndex(where: { $0.isSame(as: claim) && !isParted($0, claim) }) {
        claims[known].absorb(claim)
      } else {
        claims.append(claim)
      }
    }
  }

  /// Days of a period, one at least of each stretch in which nothing changes, however the vague days fall.
  func days(in period: VagueDate) -> [Int] {
    if period.first == period.last { return [period.first] }
    if let known = daysOfPeriods[period] { return known }
    var days: Set<Int> = [period.first, period.last]
    func add(_ moment: SmallModel.Moment?, _ more: Int) {
      if case .date(let date)? = moment { for day in date.placements { days.insert(day + more) } }
    }
    for claim in claims {
      add(claim.from, 0)
      add(claim.to, 1)
      for period in claim.periods { days.formUnion([period.lowerBound, period.upperBound + 1]) }
    }
    for date in eventDays.values { days.formUnion(date.placements) }
    for source in model.sources {
      days.formUnion(source.inEffect?.placements ?? [])
      days.formUnion(source.expires?.placements.map { $0 + 1 } ?? [])
    }
    for mark in marks { days.formUnion([mark.period.lowerBound, mark.period.upperBound + 1]) }
    let found = days.filter { $0 >= period.first && $0 <= period.last }.sorted()
    daysOfPeriods[period] = found
    return found
  }

  func claims(_ subject: Int, _ relation: Relation) -> [Int] {
    let index = subject * Self.width + relation.rawValue
    return index < bySubject.count ? bySubject[index] : []
  }

  func mayBeObject(_ thing: Int, _ relation: Relation) -> Bool {
    thing >= model.things.count || relation.meaning.objects.contains(model.things[thing].kind)
  }

  func begun(_ thing: Int) -> [Int] { beginners[thing] ?? [] }
  func ended(_ thing: Int) -> [Int] { enders[thing] ?? [] }
  func onlyBody(of post: Int) -> Int? { onlyBodies[post] }

  /// The organisations that a post is in by its papers; none where one of them puts it elsewhere, or does not say.
  func employers(of post: Int) -> [Int] {
    guard post < model.things.count, model.things[post].kind == .post else { return [] }
    let places = claims(post, .within).map { claims[$0].value }
    let employers = places.compactMap { place -> Int? in
      if case .thing(let thing) = place, model.things[thing].kind == .organisation { return thing }
      return nil
    }
    return employers.count == places.count ? employers : []
  }

  // MARK: Whole lists

  /// Whether a source gives the whole list for a day.
  func isWhole(_ thing: Int, _ relation: Relation, isInverse: Bool, _ day: Int) -> Bool {
    marks.contains {
      $0.of == thing && $0.relation == relation && $0.isInverse == isInverse && $0.period.contains(day)
    }
  }

  /// Whether a whole list of either end, of the day or before it, leaves out what only earlier papers state.
  func isLeftOut(_ position: Int, _ day: Int) -> Bool {
    let claim = claims[position]
    guard !marks.isEmpty, claim.relation.holds != .period, let attested = claim.attested else { return false }
    return marks.contains { mark in
      let isOfMine = !mark.isInverse && mark.of == claim.subject
      let isOfTheirs = mark.isInverse && claim.value == .thing(mark.of)
      return (isOfMine || isOfTheirs) && mark.relation == claim.relation && mark.period.lowerBound <= day
        && attested.upperBound < mark.period.lowerBound
    }
  }

  // MARK: One value of several

  /// Whether one value of a relation that has one takes the place of another on a day.
  func wins(_ first: Int, _ begin: Int, over second: Int, _ otherBegin: Int, on day: Int) -> Bool {
    let (one, other) = (claims[first], claims[second])
    // A plan that comes about takes the place of what began before it, and of nothing that is stated beside it.
    guard one.isPlanned == other.isPlanned else { return begin == otherBegin ? !one.isPlanned : begin > otherBegin }
    // Who names one of those among whom the other leaves it open says more.
    if fits(one, in: other, begun: otherBegin, on: day) { return true }
    if fits(other, in: one, begun: begin, on: day) { return false }
    if follows(one, begin, other, otherBegin) { return true }
    if follows(other, otherBegin, one, begin) { return false }
    guard disagree(one, begin, other, otherBegin) else { return begin > otherBegin }
    if let mine = periods(of: one, begun: begin).map(\.upperBound).max(),
      let theirs = periods(of: other, begun: otherBegin).map(\.upperBound).max(), mine != theirs
    {
      // Beyond the time they share, the one that is attested longer goes on.
      if day > min(mine, theirs) { return mine > theirs }
    }
    return one.rank < other.rank
  }

  /// Those that some of several take the place of, and whatever takes the place of these in turn.
  static func above(_ first: [Int], _ beaten: [[Int]]) -> Set<Int> {
    var found: Set<Int> = []
    var waiting = first
    while let next = waiting.popLast() {
      if found.insert(next).inserted { waiting += beaten[next] }
    }
    return found
  }

  /// Whose turn it is on a day by turns that begin on another; nil where it is not stated for how long each has it.
  func holder(of claim: Claim, begun: Int, on day: Int) -> Int? {
    guard case .inTurn(let those, let years?) = claim.value, claim.from != nil, begun <= day else { return nil }
    return those[VagueDate.years(from: begun, to: day) / years % those.count]
  }

  /// Whether one statement names somebody among whom another leaves it open.
  func isNamed(_ named: Int, in open: Int) -> Bool {
    guard case .thing(let thing) = claims[named].value else { return false }
    switch claims[open].value {
    case .oneOf(let options), .inTurn(let options, _): return options.contains(thing)
    default: return false
    }
  }

  private func fits(_ named: Claim, in open: Claim, begun: Int, on day: Int) -> Bool {
    guard case .thing(let thing) = named.value else { return false }
    switch open.value {
    case .oneOf(let options) where options.contains(thing): break
    case .inTurn where holder(of: open, begun: begun, on: day) == thing: break
    default: return false
    }
    return named.periods.contains { period in open.periods.contains { $0.overlaps(period) } }
  }

  /// Whether one paper gives both a time of its own from which it holds, or only this one, the later in this world, and no
  /// end of the earlier.
  private func follows(_ later: Claim, _ begin: Int, _ earlier: Claim, _ otherBegin: Int) -> Bool {
    guard later.sources == earlier.sources, earlier.to == nil,
      earlier.from == nil ? earlier.paperBegins != nil : earlier.from.flatMap({ range($0, isEnd: false) }) != nil,
      later.from.flatMap({ range($0, isEnd: false) }) != nil
    else { return false }
    return otherBegin < begin
  }

  /// Values attested for the same time disagree, unless one is said to end by the time the other begins.
  private func disagree(_ one: Claim, _ begin: Int, _ other: Claim, _ otherBegin: Int) -> Bool {
    let (mine, theirs) = (periods(of: one, begun: begin), periods(of: other, begun: otherBegin))
    let share = mine.contains { period in theirs.contains { $0.overlaps(period) } }
    return share && !gives(one, wayTo: other) && !gives(other, wayTo: one)
  }

  /// The days for which a statement is made: of what begins after all that its paper covers, in this world, that day.
  private func periods(of claim: Claim, begun: Int) -> [ClosedRange<Int>] {
    guard case .date? = claim.from, let last = claim.attested?.upperBound, begun > last else { return claim.periods }
    return [begun...begun]
  }

  /// Whether one is stated to end by the time the other is stated to begin, as far as their days are known.
  func gives(_ one: Claim, wayTo other: Claim) -> Bool {
    guard let end = one.to.flatMap({ range($0, isEnd: true) }),
      let begin = other.from.flatMap({ range($0, isEnd: false) })
    else { return false }
    return end.lowerBound < begin.upperBound
  }

  /// The days that may be the last, or the first, of something.
  private func range(_ moment: SmallModel.Moment, isEnd: Bool) -> ClosedRange<Int>? {
    switch moment {
    case .date(let date): return date.first...date.last
    case .event(let event): return eventDays[event].map { isEnd ? $0.first - 1...$0.last - 1 : $0.first...$0.last }
    }
  }
}

extension SmallModel.Source {
  /// Whether it may have been published by a day: where it does not say when, that was after all that it covers.
  fileprivate func mayBeKnown(by day: Int) -> Bool { published.map { $0.first <= day } ?? (covering.last < day) }

  fileprivate func mayBeUnknown(by day: Int) -> Bool { published.map { $0.last > day } ?? true }
}

extension Papers.Claim {
  fileprivate func isSame(as other: Papers.Claim) -> Bool {
    subject == other.subject && relation == other.relation && value == other.value && capacity == other.capacity
      && onBehalf == other.onBehalf && isPlanned == other.isPlanned && relation.holds != .period
  }

  /// The attested time runs from the first day that any source attests to the last.
  fileprivate mutating func absorb(_ other: Papers.Claim) {
    defer { sources.formUnion(other.sources) }
    periods += other.periods
    if let mine = attested, let theirs = other.attested {
      attested = min(mine.lowerBound, theirs.lowerBound)...max(mine.upperBound, theirs.upperBound)
    }
    papers = if let papers, let theirs = other.papers { papers + theirs } else { nil }
    if let from, let theirs = other.from, from.isApart(from: theirs), !sources.contains(other.source) {
      otherFrom = theirs
    }
    if let to, let theirs = other.to, to.isApart(from: theirs), !sources.contains(other.source) { otherTo = theirs }
    from = from ?? other.from
    to = to ?? other.to
    if other.rank < rank { rank = other.rank }
  }
}

extension SmallModel.Moment {
  /// Whether two dates share no day.
  fileprivate func isApart(from other: SmallModel.Moment) -> Bool {
    guard case .date(let one) = self, case .date(let another) = other else { return false }
    return one.last < another.first || another.last < one.first
  }
}
