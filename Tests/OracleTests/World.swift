/// A set of things: the model's own by their positions, then the strangers that a world may add.
typealias Things = UInt64

extension Things {
  /// Those of whom no paper speaks, who may sit on any open list: one of them, or a crowd.
  static let stranger: Things = 1 << 40
  static let crowd: Things = 0xFF << 40
  /// Nobody, one, and crowds of several sizes.
  static let crowds: [Things] = [0, .stranger, 0x3 << 40, 0x7 << 40, .crowd]
  /// The one who sits where a list has a row without a name; each such row has one of its own.
  static func unnamed(_ claim: Int) -> Things { 1 << UInt64(48 + claim % 16) }
  /// Everyone who is named somewhere.
  static let named: Things = 1 << 48 - 1

  init(only thing: Int) { self = 1 << UInt64(thing) }

  var positions: [Int] {
    var rest = self
    var found: [Int] = []
    while rest != 0 {
      found.append(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return found
  }
}

/// One way in which things may be, so far as the papers leave it open.
///
/// What is open is decided when it is first read, and then stays decided: each unknown day at one end of its range, at
/// the other or in the middle; each open list closed, or with a stranger, a crowd or a known thing on it besides; each
/// `one of` and `in turn` one way; what is planned happening or not; a disagreement of equal evidence either way.
struct World {
  private(set) var papers: Papers
  /// Where the program is allowed to know less than this world; see `Limit`.
  let limits: Limits
  /// The choices to take, in the order in which they come up, and how many there were to choose from.
  private var script: [Int]
  private(set) var choices: [(taken: Int, count: Int)] = []
  /// Whether only what papers name is looked at, and nothing that may be so besides.
  var isOfPapers = false
  /// Whether it turned out to be no world: something in it ends before it begins.
  var isContradictory = false
  /// The period that is asked of, while one is: what is known as that alone begins on its first day and ends on its last.
  var period: VagueDate?
  private var decided: [Open: Int] = [:]
  private var lists: [List: Things] = [:]
  /// Takes the choices beyond the script; without it the first of each is taken.
  private var random: Random?

  private struct List: Hashable {
    let subject: Int
    let relation: Relation
    let day: Int
    let period: Int?
  }

  /// Something that the papers leave open.
  enum Open: Hashable {
    case begin(Int), end(Int), day(event: Int), planned(Int), choice(Int), option(Int, Int), turn(Int, day: Int)
    case tie(Int, Relation, day: Int)
    case others(Int, Relation, day: Int), othersBefore(Int, Relation, day: Int)
    case kind(Int, String), sits(Int, day: Int), comes(Int), sitsAs(Int), goesOn(Int, day: Int), mention(Int), twice(
      Int), afterEmployer(Int), advises(Int), speaks(Int), speaker(Int), deputy(Int), deputises(Int), capacity(Int),
      published, time(Int, Int), ownSeat(Int), inEffect(String), expires(String)

    /// The most of it in one number: a dictionary of these is what a comparison spends its time on.
    func hash(into hasher: inout Hasher) {
      let parts: (Int, Int, Int) =
        switch self {
        case .begin(let claim): (0, claim, 0)
        case .end(let claim): (1, claim, 0)
        case .day(let event): (2, event, 0)
        case .planned(let claim): (3, claim, 0)
        case .choice(let claim): (4, claim, 0)
        case .option(let claim, let option): (5, claim, option)
        case .turn(let claim, let day): (6, claim, day)
        case .tie(let subject, let relation, let day): (7, subject << 8 | relation.rawValue, day)
        case .others(let subject, let relation, let day): (8, subject << 8 | relation.rawValue, day)
        case .othersBefore(let subject, let relation, let day): (9, subject << 8 | relation.rawValue, day)
        case .kind(let thing, let word): (10, thing, word.utf8.count)
        case .sits(let body, let day): (11, body, day)
        case .comes(let thing): (12, thing, 0)
        case .sitsAs(let body): (13, body, 0)
        case .goesOn(let claim, let day): (14, claim, day)
        case .mention(let number): (15, number, 0)
        case .twice(let post): (15, post << 8, 1)
        case .afterEmployer(let number): (15, number << 8, 2)
        case .advises(let thing): (15, thing << 8, 3)
        case .speaks(let thing): (15, thing << 8, 4)
        case .speaker(let thing): (15, thing << 8, 5)
        case .deputy(let thing): (15, thing << 8, 6)
        case .deputises(let thing): (15, thing << 8, 7)
        case .capacity(let claim): (15, claim << 8, 8)
        case .published: (15, 0, 9)
        case .ownSeat(let thing): (15, thing << 8, 10)
        case .inEffect(let paper): (15, paper.utf8.count, 11)
        case .expires(let paper): (15, paper.utf8.count, 12)
        case .time(let first, let last): (15, first << 8, last)
        }
      hasher.combine(parts.0 | parts.1 << 4 | parts.2 << 32)
    }
  }

  private init(_ papers: Papers, _ limits: Limits, _ script: [Int], _ random: Random? = nil) {
    (self.papers, self.limits, self.script, self.random) = (papers, limits, script, random)
    if !papers.variants.isEmpty { self.papers = papers.variants[decide(.published, papers.variants.count)] }
  }

  /// Visits every world of a model as far as a question reads it, and stops when told to.
  ///
  /// - Returns: whether every world was visited, or it was told to stop; otherwise there are more.
  static func visit(_ papers: Papers, most: Int, _ goOn: (inout World) -> Bool) -> Bool {
    var script: [Int] = []
    for _ in 0..<most {
      var world = World(papers, [], script)
      if !goOn(&world) { return true }
      var choices = world.choices
      while let last = choices.last, last.taken + 1 == last.count { choices.removeLast() }
      guard let last = choices.popLast() else { return true }
      script = choices.map(\.taken) + [last.taken + 1]
    }
    return false
  }

  /// Visits so many worlds, in which every choice is taken by lot.
  static func sample(_ papers: Papers, _ limits: Limits, most: Int, _ goOn: (inout World) -> Bool) {
    for seed in 0..<UInt64(most) {
      var world = World(papers, limits, [], Random(seed: seed))
      if !goOn(&world) { return }
    }
  }

  /// An answer of a period, as it is on one of its days.
  mutating func answer(_ question: Question, during other: VagueDate, on day: Int) -> WorldAnswer {
    period = other.first == other.last ? nil : other
    defer { period = nil }
    return answer(question, on: day)
  }

  mutating func decide(_ open: Open, _ count: Int) -> Int {
    if count < 2 { return 0 }
    if !limits.contains(.mention), let known = decided[open] { return min(known, count - 1) }
    let taken = choices.count < script.count ? script[choices.count] : random?.below(count) ?? 0
    choices.append((taken, count))
    decided[open] = taken
    return taken
  }

  // MARK: Days and lives

  /// The day on which something begins, or the last day on which it holds.
  mutating func day(_ moment: SmallModel.Moment, _ open: Open, isEnd: Bool) -> Int? {
    switch moment {
    case .date(let date) where date.isAll(of: period): return isEnd ? date.last : date.first
    case .date(let date): return date.placements[decide(open, date.placements.count)]
    case .event(let event):
      // On the day of the event the old holds no longer.
      return eventDay(event).map { isEnd ? $0 - 1 : $0 }
    }
  }

  private mutating func eventDay(_ event: Int) -> Int? {
    // Of an event without a day it is open whether it has come.
    guard let date = papers.eventDays[event] else { return decide(.day(event: event), 2) == 0 ? -1_000_000 : 1_000_000 }
    return date.isAll(of: period) ? date.first : date.placements[decide(.day(event: event), date.placements.count)]
  }

  /// Whether a day lies between the beginning and the end of a statement; a world in which it ends before it begins is
  /// none.
  private mutating func isWithin(_ position: Int, _ day: Int) -> Bool {
    let claim = papers.claims[position]
    let (from, to) = bounds(of: position)
    let begin = from.flatMap { self.day($0, .begin(position), isEnd: false) }
    let end = to.flatMap { self.day($0, .end(position), isEnd: true) }
    // What ends on the eve of the event that begins it was never there.
    if let begin, let end, end < begin - 1 { isContradictory = true }
    // What was over before the time of the only paper that speaks of it, that paper would not state as of its time.
    if begin == nil, let end, let attested = claim.attested, end < attested.lowerBound { isContradictory = true }
    return day >= begin ?? .min && day <= end ?? .max
  }

  /// Whether a thing exists on a day; nothing bounds the life of a stranger.
  mutating func isAlive(_ thing: Int, _ day: Int) -> Bool {
    guard thing < papers.model.things.count else { return true }
    var isBounded = false
    for claim in papers.claims(thing, .exists) {
      let stated = papers.claims[claim]
      // What is only planned may never come to be.
      if stated.isPlanned, decide(.planned(claim), 2) == 1 { return false }
      if stated.to != nil { isBounded = true }
      if !isWithin(claim, day) { return false }
    }
    for event in papers.begun(thing) { if let begin = eventDay(event), day < begin { return false } }
    for event in papers.ended(thing) {
      isBounded = true
      if let end = eventDay(event), day >= end { return false }
    }
    // A post ends with the body it sits in, when it sits in one alone.
    if !isBounded, let body = papers.onlyBody(of: thing) { return isAlive(body, day) || !hasBegun(body, day) }
    // Whether it goes on without the organisation that it was in, no paper says.
    let employers = papers.employers(of: thing)
    if employers.isEmpty || !papers.claims(thing, .exists).isEmpty { return true }
    for employer in employers where !hasEnded(employer, day) { return true }
    return decide(.afterEmployer(thing), 2) == 0
  }

  private mutating func hasEnded(_ thing: Int, _ day: Int) -> Bool { !isAlive(thing, day) && hasBegun(thing, day) }

  private mutating func hasBegun(_ thing: Int, _ day: Int) -> Bool {
    for claim in papers.claims(thing, .exists) {
      if papers.claims[claim].isPlanned, decide(.planned(claim), 2) == 1 { return false }
      _ = isWithin(claim, day)
      if let from = papers.claims[claim].from, let begin = self.day(from, .begin(claim), isEnd: false), day < begin {
        return false
      }
    }
    for event in papers.begun(thing) { if let begin = eventDay(event), day < begin { return false } }
    return true
  }

  // MARK: Statements

  /// Whether what papers state is so on a day.
  mutating func holds(_ position: Int, _ day: Int) -> Bool {
    if papers.claims[position].isPlanned, decide(.planned(position), 2) == 1 { return false }
    if !isWithin(position, day) { return false }
    if !isAlive(papers.claims[position].subject, day) { return false }
    let claim = papers.claims[position]
    let holds = claim.relation.holds
    if holds != .timeless, let organisation = claim.onBehalf, hasEnded(organisation, day),
      decide(.afterEmployer(papers.model.things.count + position), 2) == 1
    {
      return false
    }
    guard holds != .timeless, let attested = claim.attested else { return true }
    if claim.from == nil, day < attested.lowerBound || (claim.relation != .exists && day < inEffect(position)) {
      return false
    }
    switch holds {
    case .timeless: return true
    case .lasting:
      return day <= attested.upperBound || !limits.contains(.lastStated) || decide(.goesOn(position, day: day), 2) == 0
    // A stated last day counts, however far the paper reaches.
    case .attested: return day <= attested.upperBound || claim.to != nil || claim.isPlanned && claim.paperBegins != nil
    case .period: return claim.periods.contains { $0.contains(day) }
    }
  }

  /// The things that a statement names, of several the one or, where the limit allows it, any of them.
  mutating func named(_ position: Int, _ day: Int) -> Things {
    let claim = papers.claims[position]
    let options: [Int]
    let open: Open
    switch claim.value {
    case .thing(let thing): return alive(Things(only: thing), claim.relation, day)
    case .notStated:
      if claim.relation != .member { return 0 }
      return .unnamed(position)
    case .oneOf(let those): (options, open) = (those, .choice(position))
    case .together(let those): return alive(those.reduce(0) { $0 | Things(only: $1) }, claim.relation, day)
    case .inTurn(let those, _):
      if let holder = papers.holder(of: claim, begun: begin(of: position), on: day) {
        return alive(Things(only: holder), claim.relation, day)
      }
      (options, open) = (those, .turn(position, day: day))
    default: return 0
    }
    var chosen: Things = 0
    if limits.contains(.choice) {
      for option in options where decide(.option(position, option), 2) == 0 { chosen |= Things(only: option) }
    } else {
      chosen = Things(only: options[decide(open, options.count)])
    }
    return alive(chosen, claim.relation, day)
  }

  /// A statement ends when either of its ends does.
  private mutating func alive(_ things: Things, _ relation: Relation, _ day: Int) -> Things {
    if relation.holds == .timeless { return things }
    return things.positions.reduce(0) { isAlive($1, day) ? $0 | Things(only: $1) : $0 }
  }

  // MARK: Lists

  /// What the papers themselves put on a list, and whether they say that nobody is.
  mutating func stated(
    _ subject: Int, _ relation: Relation, _ day: Int, by source: Int? = nil
  ) -> (things: Things, isVacant: Bool) {
    guard subject < papers.model.things.count else { return (0, false) }
    var holding = papers.claims(subject, relation).filter { claim in
      !papers.isLeftOut(claim, day) && holds(claim, day)
    }
    // What one paper says of what has one value it says whatever another does.
    let alone = papers.isMany[relation.rawValue] ? nil : source
    if let alone { holding.removeAll { !papers.claims[$0].sources.contains(alone) } }
    // Whose paper has run out keeps others from the place that it took.
    if papers.isMany[relation.rawValue] { holding.removeAll { !goesOn($0, day) } }
    if !papers.isMany[relation.rawValue] {
      holding.removeAll {
        papers.claims[$0].value == .notStated || isReplaced($0, day, by: alone) || isOfNobody($0, day)
      }
      holding = latest(holding, day).map { [$0] } ?? []
      holding.removeAll { !goesOn($0, day) }
    }
    var things: Things = 0
    var isVacant = false
    for claim in holding where source.map({ papers.claims[claim].sources.contains($0) }) ?? true {
      if papers.claims[claim].value == .vacant { isVacant = true } else { things |= named(claim, day) }
    }
    return (things, isVacant && things == 0)
  }

  /// Whether another took its place that has come to its stated end since, and no paper states it for a time after that.
  private mutating func isReplaced(_ mine: Int, _ day: Int, by source: Int? = nil) -> Bool {
    let (subject, relation) = (papers.claims[mine].subject, papers.claims[mine].relation)
    for later in papers.claims(subject, relation) where later != mine {
      let other = papers.claims[later]
      guard source.map(other.sources.contains) ?? true, !other.isPlanned, other.value != .notStated,
        other.value != papers.claims[mine].value, let to = other.to,
        let end = self.day(to, .end(later), isEnd: true), end < day, begin(of: mine) < begin(of: later),
        !papers.isNamed(mine, in: later), !isOfNobody(later, end)
      else { continue }
      // Whose place it never took, for the two were stated for one time and this one went on, it did not replace.
      if papers.wins(mine, begin(of: mine), over: later, begin(of: later), on: end) { continue }
      if papers.claims[mine].periods.allSatisfy({ $0.upperBound <= end }) { return true }
    }
    return false
  }

  /// Of several values where there can be one: what no other takes the place of.
  private mutating func latest(_ holding: [Int], _ day: Int) -> Int? {
    guard holding.count > 1 else { return holding.first }
    var begins: [Int] = []
    for claim in holding { begins.append(begin(of: claim)) }
    var beaten: [[Int]] = []
    for mine in holding.indices {
      beaten.append(
        holding.indices.filter { other in
          other != mine && papers.wins(holding[other], begins[other], over: holding[mine], begins[mine], on: day)
            && !(limits.contains(.plans) && papers.claims[holding[mine]].isPlanned)
        })
    }
    // Of several that take each other's place in a circle, it may be any.
    let above = beaten.map { Papers.above($0, beaten) }
    let left = holding.indices.filter { mine in beaten[mine].allSatisfy { above[$0].contains(mine) } }
    for one in holding.indices {
      // Who is stated to leave in the year in which another comes leaves before that.
      for other in holding.indices
      where papers.gives(papers.claims[holding[one]], wayTo: papers.claims[holding[other]]) {
        let end = papers.claims[holding[one]].to.flatMap { self.day($0, .end(holding[one]), isEnd: true) }
        if let end, end > begins[other] { isContradictory = true }
      }
    }
    guard let first = left.first else { return nil }
    let claim = papers.claims[holding[first]]
    return holding[left[decide(.tie(claim.subject, claim.relation, day: day), left.count)]]
  }

  /// Everything on a list on a day, those among it whom no paper puts there.
  mutating func list(_ subject: Int, _ relation: Relation, _ day: Int) -> Things {
    if isOfPapers { return stated(subject, relation, day).things }
    let key = List(subject: subject, relation: relation, day: day, period: period?.first)
    if !limits.contains(.mention), let known = lists[key] { return known }
    let things = read(subject, relation, day)
    lists[key] = things
    return things
  }

  private mutating func read(_ subject: Int, _ relation: Relation, _ day: Int) -> Things {
    if !limits.contains(.kinds), subject < papers.model.things.count,
      !papers.subjects[relation.rawValue].contains(subject)
    {
      return 0
    }
    let isThere = isAlive(subject, day)
    if !isThere, !limits.contains(.absent) || papers.isWhole(subject, relation, isInverse: false, day) { return 0 }
    let (things, isVacant) = stated(subject, relation, day)
    if papers.isWhole(subject, relation, isInverse: false, day) { return things }
    if limits.contains(.plans), papers.claims(subject, relation).contains(where: { papers.claims[$0].isPlanned }) {
      return things | others(subject, relation, day, besides: things)
    }
    if isVacant || (!papers.isMany[relation.rawValue] && things != 0) { return things }
    return things | others(subject, relation, day, besides: things)
  }

  private mutating func others(_ subject: Int, _ relation: Relation, _ day: Int, besides: Things) -> Things {
    if limits.contains(.kinds) { return anyone(.others(subject, relation, day: day)) }
    let candidates = papers.candidates[relation.rawValue].filter { other in
      besides & Things(only: other) == 0 && other != subject
        && !papers.isWhole(other, relation, isInverse: true, day) && isAlive(other, day)
    }
    let strangers = papers.isMany[relation.rawValue] && papers.isCounting ? Things.crowds : [0, .stranger]
    let choice = decide(.others(subject, relation, day: day), strangers.count + candidates.count)
    return choice < strangers.count ? strangers[choice] : Things(only: candidates[choice - strangers.count])
  }
}
