/// What the program is asked, and how a world answers it.
indirect enum Question: Hashable, Sendable {
  case find(SetExpression)
  case count(SetExpression)
  case ask(Condition)
  case chair(Int)
  case members(Int)
  case membersOfBoth(Int, Int)
  /// Whether someone has a role, as one line of their roles.
  case role(Int, Relation, of: Int)
  case accountable(Int, Relation)
  case quorate(Int, Attendance)
  /// What is paid into a fund, in all, the least, the most or on an average.
  case sum([Int], Aggregate)
  /// Whether something is carried in a body.
  case vote(Int, World.Division)
  /// To whom a matter goes along a route, and who decides it there.
  case escalate(Int, from: Int)
  /// What is certain of a set.
  case findCertain(SetExpression)
  /// Another question, of what had been published by a day.
  case known(Question, by: VagueDate)
  /// Another question, of a period, as it is answered for one day of it.
  case during(Question, VagueDate, day: Int)

  enum Aggregate: String, CaseIterable, Sendable {
    case sum = "sum of"
    case smallest = "smallest of"
    case largest = "largest of"
    case average = "average of"
  }

  enum Attendance: Hashable, Sendable {
    case everyone
    case with([Int])
    case without([Int])

    var named: [Int] {
      switch self {
      case .everyone: []
      case .with(let those), .without(let those): those
      }
    }
  }

  /// The statement as a user types it.
  func text(_ model: SmallModel) -> String {
    func id(_ thing: Int) -> String { model.things[thing].id }
    switch self {
    case .find(let set): return "find \(set.text(model))"
    case .count(let set): return "count \(set.text(model))"
    case .ask(let condition): return "find \(condition.text(model))"
    case .known(let inner, let date): return "known \(date.text); " + inner.text(model)
    case .during(let inner, let period, let day):
      return "at \(period.text); \(inner.text(model)) # on \(VagueDate.text(day))"
    case .chair(let body): return "who chairs \(id(body))"
    case .members(let body): return "who sits on \(id(body))"
    case .membersOfBoth(let one, let other): return "who sits on both \(id(one)) and \(id(other))"
    case .role(let agent, _, _): return "roles of \(id(agent))"
    case .accountable(let duty, _): return "who is accountable for \(id(duty))"
    case .vote(let body, let division):
      let votes = [("for", division.inFavour), ("against", division.against), ("abstaining", division.abstaining)]
      return votes.reduce("vote \(id(body))") { text, vote in
        vote.1.isEmpty ? text : text + " \(vote.0) " + vote.1.map(id).joined(separator: ", ")
      }
    case .escalate(let route, let body): return "escalate \(id(route)) from \(id(body))"
    case .findCertain(let set): return "find certain (\(set.text(model)))"
    case .sum(let funds, let aggregate):
      let amounts = funds.map { "\(id($0)).contributors.amount" }
      return "find \(aggregate.rawValue) " + (amounts.count == 1 ? amounts[0] : "(\(amounts.joined(separator: ", ")))")
    case .quorate(let body, let attendance):
      let names = attendance.named.map(id).joined(separator: ", ")
      switch attendance {
      case .everyone: return "quorate \(id(body))"
      case .with: return "quorate \(id(body)) with \(names)"
      case .without: return "quorate \(id(body)) without \(names)"
      }
    }
  }

  /// Simpler questions that are a part of it.
  var parts: [Question] {
    switch self {
    case .find(let set): set.parts.map { .find($0) }
    case .count(let set): [.find(set)] + set.parts.map { .count($0) }
    case .ask(let condition): condition.sets.map { .find($0) } + condition.parts.map { .ask($0) }
    case .quorate(let body, .with(let those)) where those.count > 1:
      those.indices.map { position in
        var fewer = those
        fewer.remove(at: position)
        return .quorate(body, .with(fewer))
      }
    case .sum(let funds, let aggregate) where funds.count > 1: funds.map { .sum([$0], aggregate) }
    case .findCertain(let set): [.find(set)] + set.parts.map { .findCertain($0) }
    case .known(let inner, let date): [inner] + inner.parts.map { .known($0, by: date) }
    case .during(let inner, let period, let day): inner.parts.map { .during($0, period, day: day) }
    case .chair, .members, .membersOfBoth, .role, .accountable, .quorate, .sum, .vote, .escalate: []
    }
  }

  /// The things that it names.
  var named: Things {
    switch self {
    case .find(let set), .count(let set), .findCertain(let set): set.named
    case .ask(let condition): condition.named
    case .known(let inner, _), .during(let inner, _, _): inner.named
    case .chair(let thing), .members(let thing), .accountable(let thing, _): Things(only: thing)
    case .vote(let body, let division): division.named.reduce(Things(only: body)) { $0 | Things(only: $1) }
    case .sum(let funds, _): funds.reduce(0) { $0 | Things(only: $1) }
    case .membersOfBoth(let one, let other), .role(let one, _, let other), .escalate(let one, let other):
      Things(only: one) | Things(only: other)
    case .quorate(let body, let attendance):
      attendance.named.reduce(Things(only: body)) { $0 | Things(only: $1) }
    }
  }

  /// Whether a crowd of strangers makes another answer than one of them.
  var isCounting: Bool {
    switch self {
    case .find(let set), .findCertain(let set): set.isCounting
    case .ask(let condition): condition.isCounting
    case .known(let inner, _), .during(let inner, _, _): inner.isCounting
    case .count, .quorate, .vote: true
    case .chair, .members, .membersOfBoth, .role, .accountable, .sum, .escalate: false
    }
  }
}

extension Question {
  /// Whether no answer says that it is all: who chairs or sits somewhere, where it is one of several, and what is certain.
  var isOfSeats: Bool {
    switch self {
    case .chair, .members, .findCertain: true
    case .known(let inner, _), .during(let inner, _, _): inner.isOfSeats
    default: false
    }
  }

  /// Whether its answer is yes or silence, as a line of a list is there or not.
  var isNeverDenied: Bool {
    switch self {
    case .role: true
    case .known(let inner, _), .during(let inner, _, _): inner.isNeverDenied
    default: false
    }
  }

  /// Whether its answer tells ways as a whole, so that what is certain on one that is not is possible there.
  var isOfWays: Bool {
    switch self {
    case .escalate: true
    case .known(let inner, _), .during(let inner, _, _): inner.isOfWays
    default: false
    }
  }

  /// By when what it asks of had been published; nil where all papers are known.
  var knownBy: VagueDate? { if case .known(_, let date) = self { date } else { nil } }
}

/// The answer in one world, in which nothing is unknown.
enum WorldAnswer: Hashable, Sendable {
  case things(Things)
  case number(Int)
  case truth(Bool)
}

extension World {
  mutating func answer(_ question: Question, on day: Int) -> WorldAnswer {
    switch question {
    case .find(let set), .findCertain(let set): .things(self.set(set, it: nil, on: day))
    case .count(let set): .number(self.set(set, it: nil, on: day).nonzeroBitCount)
    case .known(let inner, _): answer(inner, on: day)
    case .during(let inner, let period, let day): answer(inner, during: period, on: day)
    case .ask(let condition): .truth(truth(condition, it: nil, on: day))
    case .chair(let body): .things(list(body, .chair, day))
    // Whole or not is said of the members alone.
    case .members(let body):
      .things(stated(body, .partner, day).things | list(body, .member, day) | stated(body, .agency, day).things)
    case .membersOfBoth(let one, let other): .things(sharing(one, other, day))
    case .role(let agent, let relation, let subject): .truth(has(agent, relation, subject, day))
    case .accountable(let duty, let relation): .things(list(duty, relation, day))
    case .quorate(let body, let attendance): .truth(isQuorate(body, attendance, day))
    case .escalate(let route, let body): .things(way(along: route, from: body, day))
    case .vote(let body, let division): .truth(isCarried(body, division, day))
    // Equal amounts are paid each for itself.
    case .sum(let funds, .sum): .number(funds.reduce(0) { $0 + sum($1, day) })
    case .sum(let funds, let aggregate):
      .number(aggregated(aggregate, funds.flatMap { payments($0, day) }))
    }
  }

  /// All who have a matter along a route, where it begins in a body; nobody where it does not.
  private mutating func way(along route: Int, from body: Int, _ day: Int) -> Things {
    guard isAlive(route, day), list(route, .raisedIn, day) & Things(only: body) != 0 else { return 0 }
    var found = list(route, .decider, day)
    for step in papers.subjects[Relation.stepOf.rawValue] where isAlive(step, day) {
      if list(step, .stepOf, day) & Things(only: route) != 0 { found |= list(step, .raisedTo, day) }
    }
    return found
  }

  /// Those who sit on both of two bodies: themselves, or as the one who holds posts on both.
  private mutating func sharing(_ one: Int, _ other: Int, _ day: Int) -> Things {
    let (first, second) = (sitters(one, day), sitters(other, day))
    let (left, right) = (holders(of: first, day), holders(of: second, day))
    var shared = first & second | left.all & second | right.all & first
    // A post that sits on both is told of itself, not by its holder.
    for (post, held) in left.each {
      for (other, holding) in right.each where other != post { shared |= held & holding }
    }
    let strangers: Things = limits.contains(.both) && decide(.mention(choices.count), 2) == 1 ? .stranger : 0
    return shared | strangers
  }

  private mutating func sitters(_ body: Int, _ day: Int) -> Things {
    stated(body, .partner, day).things | list(body, .member, day)
  }

  /// Who holds the posts among some things, whom no paper names too.
  private mutating func holders(
    of things: Things, _ day: Int
  ) -> (each: [(post: Int, holders: Things)], all: Things) {
    var each: [(post: Int, holders: Things)] = []
    for thing in things.positions
    where thing < papers.model.things.count && papers.model.things[thing].kind == .post {
      each.append((thing, list(thing, .holder, day)))
    }
    return (each, each.reduce(0) { $0 | $1.holders })
  }

  /// Who holds the posts among some things.
  private mutating func people(_ things: Things, _ day: Int) -> Things {
    things.positions.reduce(0) { $0 | ($1 < papers.model.things.count ? stated($1, .holder, day).things : 0) }
  }

  /// Whether someone has a role: themselves, or through a post that they hold.
  private mutating func has(_ agent: Int, _ relation: Relation, _ subject: Int, _ day: Int) -> Bool {
    let those = list(subject, relation, day)
    if those & Things(only: agent) != 0 { return true }
    return relation != .within && relation != .holder && people(those, day) & Things(only: agent) != 0
  }

  /// What one payer gave: what one paper states is added, and of several papers one is right.
  private mutating func paid(_ claims: [Int]) -> Int {
    let papers = Dictionary(grouping: claims) { self.papers.claims[$0].source }
    let sums = papers.keys.sorted().map {
      papers[$0, default: []].reduce(0) { $0 + (self.papers.claims[$1].pence ?? 0) }
    }
    return sums[decide(.mention(1000 + (claims.first ?? 0)), sums.count)]
  }

  /// Each payment to a fund for the year that a day lies in, that of a payer whom no paper names too.
  private mutating func payments(_ fund: Int, _ day: Int) -> [Int] {
    var paid: [Int: [Int]] = [:]
    for claim in papers.claims(fund, .contribution) where holds(claim, day) && named(claim, day) != 0 {
      if case .thing(let payer) = papers.claims[claim].value { paid[payer, default: []].append(claim) }
    }
    var payments: [Int] = []
    for payer in paid.keys.sorted() {
      let claims = paid[payer, default: []]
      let sources = Set(claims.map { papers.claims[$0].source }).sorted()
      let source = sources[decide(.mention(1000 + (claims.first ?? 0)), sources.count)]
      payments += claims.filter { papers.claims[$0].source == source }.map { papers.claims[$0].pence ?? 0 }
    }
    if papers.isWhole(fund, .contribution, isInverse: false, day) { return payments }
    return payments + [[], [1], [100_000_000]][decide(.sits(fund, day: day), 3)]
  }

  /// Of no payments there is no least, most or average.
  private mutating func aggregated(_ aggregate: Question.Aggregate, _ payments: [Int]) -> Int {
    let sum = payments.reduce(0, +)
    switch aggregate {
    case _ where payments.isEmpty: return decide(.mention(choices.count), 2)
    case .sum: return sum
    case .smallest: return payments.min() ?? 0
    case .largest: return payments.max() ?? 0
    case .average: return (2 * sum + payments.count) / (2 * payments.count)
    }
  }

  /// The pence that are given to a fund for the year that a day lies in.
  private mutating func sum(_ fund: Int, _ day: Int) -> Int {
    var sum = 0
    var isEmpty = true
    var paid: [Int: [Int]] = [:]
    for claim in papers.claims(fund, .contribution) where holds(claim, day) && named(claim, day) != 0 {
      isEmpty = false
      if case .thing(let payer) = papers.claims[claim].value {
        paid[payer, default: []].append(claim)
      } else {
        sum += papers.claims[claim].pence ?? 0
      }
    }
    for payer in paid.keys.sorted() { sum += self.paid(paid[payer] ?? []) }
    if isEmpty, limits.contains(.numbers) { sum += decide(.mention(choices.count), 2) }
    if !papers.isWhole(fund, .contribution, isInverse: false, day), decide(.sits(fund, day: day), 2) == 1 { sum += 1 }
    return sum
  }
}
