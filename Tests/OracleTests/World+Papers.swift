/// What hangs on the day from which a paper is in effect, and on the one on which it runs out.
extension World {
  /// The first day on which one of the papers that make a statement is in effect; before all days where none says.
  mutating func inEffect(_ position: Int) -> Int {
    guard let own = papers.claims[position].papers else { return .min }
    var first = Int.max
    for paper in own {
      guard let date = paper.inEffect else { return .min }
      first = min(first, day(of: date, .inEffect(paper.id), isEnd: false))
    }
    return first
  }

  /// Whether what goes on by itself does so: once all papers that make it have run out, that is open.
  mutating func goesOn(_ position: Int, _ day: Int) -> Bool {
    let claim = papers.claims[position]
    guard claim.relation.holds == .lasting, claim.relation != .exists, let own = claim.papers else { return true }
    for paper in own {
      if let date = paper.inEffect, claim.from == nil, day < self.day(of: date, .inEffect(paper.id), isEnd: false) {
        continue
      }
      guard let date = paper.expires else { return true }
      if day <= self.day(of: date, .expires(paper.id), isEnd: true) { return true }
    }
    return decide(.goesOn(position, day: day), 2) == 0
  }

  /// The day of a paper's date; one that says no more than the period asked about is its first day, or its last.
  private mutating func day(of date: VagueDate, _ open: Open, isEnd: Bool) -> Int {
    if date.isAll(of: period) { return isEnd ? date.last : date.first }
    return date.placements[decide(open, date.placements.count)]
  }

  /// The first day of a statement in this world.
  mutating func begin(of claim: Int) -> Int {
    let stated = papers.claims[claim]
    if let day = stated.from.flatMap({ self.day($0, .begin(claim), isEnd: false) }) { return day }
    return max(inEffect(claim), stated.attested?.lowerBound ?? Int.min)
  }

  /// The beginning and the end of a statement: of two days that papers give for one of them either may be right.
  mutating func bounds(of position: Int) -> (from: SmallModel.Moment?, to: SmallModel.Moment?) {
    let claim = papers.claims[position]
    func either(_ one: SmallModel.Moment?, _ other: SmallModel.Moment?, _ number: Int) -> SmallModel.Moment? {
      guard let other else { return one }
      return decide(.mention(number + position), 2) == 0 ? one : other
    }
    return (either(claim.from, claim.otherFrom, 1_000), either(claim.to, claim.otherTo, 2_000))
  }

  /// Whether the one thing that a statement names is not there on a day.
  mutating func isOfNobody(_ claim: Int, _ day: Int) -> Bool {
    guard papers.claims[claim].relation.holds != .timeless, case .thing(let thing) = papers.claims[claim].value else {
      return false
    }
    return !isAlive(thing, day)
  }
}
