/// A vote in one world: who votes how is told, and each has one vote or none.
extension World {
  /// How some vote; who is not named votes for it where nobody is named for it.
  struct Division: Hashable, Sendable {
    var inFavour: [Int] = []
    var against: [Int] = []
    var abstaining: [Int] = []

    var named: [Int] { inFavour + against + abstaining }
  }

  /// Whether something is carried in a body.
  mutating func isCarried(_ body: Int, _ division: Division, _ day: Int) -> Bool {
    let rules = papers.claims(body, .carriedBy).filter { holds($0, day) }
    guard let claim = rules.first, case .rule(let rule) = papers.claims[claim].value else {
      return decide(.mention(-5), 2) == 0
    }
    for veto in papers.claims(body, .veto) where holds(veto, day) {
      if division.against.contains(where: { named(veto, day) & Things(only: $0) != 0 }) { return false }
    }
    var votes = Votes()
    for claim in sittings(body, day) {
      for member in named(claim, day).positions {
        switch papers.claims[claim].capacity {
        // Who advises is no member, whoever else is one.
        case "adviser": votes.note(member, division)
        case let capacity: votes.add(member, division, hasVote: capacity != "co-opted-member")
        }
      }
    }
    addOthers(to: &votes, body, division, day)
    let chairs = stated(body, .chair, day).things
    // Whether a chair who is no member has a vote no paper says.
    for chair in (chairs & ~votes.members & ~votes.besides).positions where decide(.comes(chair), 2) == 0 {
      votes.add(chair, division, hasVote: true)
      votes.members &= ~Things(only: chair)
    }
    let isMet = votes.meets(rule)
    let hasCasting = papers.claims(body, .castingVote).contains { holds($0, day) }
    guard hasCasting, votes.inFavour == votes.against, votes.inFavour > 0 else { return isMet }
    // One more vote as the chair voted, for or against; who has no ordinary vote, or did not use it, may cast it either way.
    switch chairs == 0 || chairs.positions.allSatisfy({ votes.isSilent($0, division) })
      ? decide(.mention(-6), 3) : votes.supporters & chairs == chairs ? 0 : votes.opponents & chairs == chairs ? 1 : 2
    {
    case 0: votes.inFavour += 1
    case 1: votes.against += 1
    default: break
    }
    return votes.meets(rule)
  }
}

extension World {
  /// Of a list that is not whole others may be members, with a vote or without, or sit there beside them; who is not named
  /// votes either way where nobody is named for it, or not, and otherwise does not.
  private mutating func addOthers(to votes: inout Votes, _ body: Int, _ division: Division, _ day: Int) {
    let others = list(body, .member, day) & ~stated(body, .member, day).things
    let capacity = others == 0 ? 2 : decide(.sitsAs(body), 3)
    if capacity == 2 { return }
    let way = division.inFavour.isEmpty ? decide(.comes(body), 3) : 0
    for other in others.positions {
      var theirs = division
      if !division.named.contains(other) {
        if way == 0 { theirs = Division(inFavour: [-1]) }
        if way == 1 { theirs = Division(against: [other]) }
      }
      votes.add(other, theirs, hasVote: capacity == 0)
    }
  }
}

/// What is counted of a vote.
private struct Votes {
  var members: Things = 0
  var supporters: Things = 0
  var opponents: Things = 0
  /// Those who sit there and are no members.
  var besides: Things = 0
  /// Those who vote for it and have a vote, and how many votes are cast, may be and are not.
  var voters: Things = 0
  /// Those who have a vote.
  var electors: Things = 0
  var inFavour = 0
  var against = 0
  var all = 0
  var present = 0

  /// Adds one who has no vote, and counts as nobody there.
  mutating func note(_ beside: Int, _ division: World.Division) {
    besides |= Things(only: beside)
    _ = side(beside, division)
  }

  /// How one is told to vote; who is not named is for it where nobody is.
  private mutating func side(_ voter: Int, _ division: World.Division) -> (isFor: Bool, isAgainst: Bool, abstains: Bool)
  {
    let isAgainst = division.against.contains(voter)
    let abstains = division.abstaining.contains(voter)
    let isFor = division.inFavour.isEmpty ? !isAgainst && !abstains : division.inFavour.contains(voter)
    if isFor { supporters |= Things(only: voter) }
    if isAgainst { opponents |= Things(only: voter) }
    return (isFor, isAgainst, abstains)
  }

  mutating func add(_ member: Int, _ division: World.Division, hasVote: Bool) {
    let (isFor, isAgainst, abstains) = side(member, division)
    members |= Things(only: member)
    if isFor || isAgainst || abstains { present += 1 }
    guard hasVote else { return }
    all += 1
    electors |= Things(only: member)
    if isFor {
      inFavour += 1
      voters |= Things(only: member)
    }
    if isAgainst { against += 1 }
  }

  /// Whether one abstains, or has no vote and is not told to vote.
  func isSilent(_ chair: Int, _ division: World.Division) -> Bool {
    division.abstaining.contains(chair)
      || !division.named.contains(chair) && !division.inFavour.isEmpty && electors & Things(only: chair) == 0
  }

  func meets(_ rule: Rule) -> Bool {
    switch rule {
    case .capacity(let quantifier, "votes"): quantifier.holds(inFavour, of: inFavour + against)
    case .capacity(let quantifier, "members-present"): quantifier.holds(inFavour, of: present)
    case .capacity(let quantifier, _): quantifier.holds(inFavour, of: all)
    case .counted(let quantifier, _):
      quantifier.holds((voters & members).nonzeroBitCount, of: members.nonzeroBitCount)
    case .there(.thing(let member)): voters & Things(only: member) != 0
    case .both(let one, let other): meets(one) && meets(other)
    default: false
    }
  }
}

extension ModelGenerator {
  /// A body of posts that vote, all of them named, with a rule, and perhaps a veto or a casting vote.
  mutating func voting() {
    let first = model.things.count
    for number in 0..<2 + random.below(2) {
      model.things.append(SmallModel.Thing(id: "q\(number)", kind: .post, word: "officer"))
    }
    let voters = Array(first..<model.things.count)
    let body = model.things.count
    model.things.append(SmallModel.Thing(id: "v0", kind: .body, word: "board"))
    for voter in voters {
      var clause = SmallModel.Clause(subject: body, relation: .member, value: .thing(voter), source: 0)
      clause.capacity = random.pick(["member", "voting-member", "co-opted-member", nil])
      dated(&clause)
      model.clauses.append(clause)
    }
    if !random.once(in: 3) { add(body, .complete, .list(.member, isInverse: false)) }
    let half = Quantifier.share(Quantifier.Share.some[3])
    let most = Quantifier.share(Quantifier.Share.some[4])
    let isOfVotes = random.once(in: 2)
    let rule = random.pick([
      Rule.capacity(most, "members-present"), .capacity(half, "voting-member"), .there(.thing(random.pick(voters))),
      .counted(.every, .step(.thing(body), Path(relation: .member, isInverse: false))),
      .both(.capacity(half, "votes"), .there(.thing(random.pick(voters)))),
    ])
    let enough = random.once(in: 3) ? Quantifier.share(Quantifier.Share.some[0]) : half
    add(body, .carriedBy, .rule(isOfVotes ? .capacity(enough, "votes") : rule))
    func some(_ random: inout Random) -> SmallModel.Value {
      random.once(in: 3) ? .oneOf(Array(voters.prefix(2))) : .thing(random.pick(voters))
    }
    if random.once(in: 2) { add(body, .veto, some(&random), isDated: true) }
    if isOfVotes, random.once(in: 2) {
      add(body, .castingVote, .word("chair"))
      add(body, .chair, some(&random), isDated: true)
    }
  }

  private mutating func add(_ body: Int, _ relation: Relation, _ value: SmallModel.Value, isDated: Bool = false) {
    var clause = SmallModel.Clause(subject: body, relation: relation, value: value, source: 0)
    if isDated { dated(&clause) }
    model.clauses.append(clause)
  }

  private mutating func dated(_ clause: inout SmallModel.Clause) {
    if random.once(in: 3) { time(&clause) }
    clause.period = nil
    if random.once(in: 8) { clause.isPlanned = true }
  }
}
