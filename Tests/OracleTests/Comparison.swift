/// What came of comparing one answer with every world.
enum Finding: Hashable, Sendable {
  case agrees
  /// The program says certain, or no, and a world differs.
  case wrong(String)
  /// The program says possible and every world agrees, as a limit allows.
  case cautious(Limits)
  /// The same, and no limit allows it.
  case tooCautious(String)
  case refused([String])
}

/// What every world has in common, gathered one world at a time.
private struct Common {
  /// In every world, and in some.
  var all: Things = ~0
  var any: Things = 0
  var least = Int.max
  var most = Int.min
  var isEverTrue = false
  var isEverFalse = false

  private(set) var isEmpty = true
  /// Whether some were none, because something ended before it began: those beside them are too few to tell caution.
  var isCut = false

  mutating func add(_ answer: WorldAnswer) {
    isEmpty = false
    switch answer {
    case .things(let things):
      all &= things
      any |= things
    case .number(let number): (least, most) = (min(least, number), max(most, number))
    case .truth(let truth): if truth { isEverTrue = true } else { isEverFalse = true }
    }
  }
}

/// Compares the program with the worlds.
struct Comparison {
  /// The most worlds looked at one by one, and the most looked at by lot where there are more or a limit is tried.
  var most = 200
  var sampled = 60

  /// - Returns: what was found, and whether every world was looked at.
  func compare(
    _ question: Question, _ program: ProgramAnswer, _ model: SmallModel, on day: Int
  ) -> (finding: Finding, isExhausted: Bool) {
    if case .refused(let codes) = program { return (.refused(codes), true) }
    let papers = Papers(model, for: question)
    var common = Common()
    let isExhausted = World.visit(papers, most: most) { world in
      let answer = world.answer(question, on: day)
      if world.isContradictory {
        common.isCut = true
        return true
      }
      common.add(answer)
      return !isDecided(program, common)
    }
    if !isExhausted { look(question, program, papers, day, [], &common) }
    if common.isEmpty { return (.agrees, false) }
    if let wrong = wrong(program, common) { return (.wrong(wrong), true) }
    guard isExhausted, !common.isCut, let caution = caution(question, program, common) else {
      return (.agrees, isExhausted)
    }
    for limit in Limits.reasons.map(\.limit) + [.all] {
      var loose = common
      look(question, program, papers, day, limit, &loose)
      if self.caution(question, program, loose) == nil { return (.cautious(limit), true) }
    }
    // A list of strangers that comes to just what is asked for is rarely met by lot.
    for limit in [Limits.kinds, .all] {
      var loose = common
      look(question, program, papers, day, limit, &loose, most: 3000)
      if self.caution(question, program, loose) == nil { return (.cautious(limit), true) }
    }
    return (.tooCautious(caution), true)
  }

  /// Looks at worlds by lot.
  private func look(
    _ question: Question, _ program: ProgramAnswer, _ papers: Papers, _ day: Int, _ limits: Limits,
    _ common: inout Common, most: Int? = nil
  ) {
    World.sample(papers, limits, most: most ?? sampled) { world in
      let answer = world.answer(question, on: day)
      if world.isContradictory {
        common.isCut = true
        return true
      }
      common.add(answer)
      return limits == [] ? !isDecided(program, common) : common.isEmpty || caution(question, program, common) != nil
    }
  }

  /// Whether more worlds would change nothing: two of them already differ about all that is said.
  private func isDecided(_ program: ProgramAnswer, _ common: Common) -> Bool {
    if !common.isEmpty, wrong(program, common) != nil { return true }
    switch program {
    case _ where common.isEmpty: return false
    case .truth(nil): return common.isEverTrue && common.isEverFalse
    case .things(certain: 0, let possible, isWhole: false):
      return possible & common.all == 0 && possible & ~common.any == 0 && ~possible & common.any != 0
        && common.all == 0
    default: return false
    }
  }

  /// What is wrong about an answer; nil where every world fits it.
  private func wrong(_ program: ProgramAnswer, _ common: Common) -> String? {
    switch program {
    case .things(let certain, let possible, let isWhole):
      if certain & ~common.all != 0 { return "certain, and not so in every world" }
      if isWhole, common.any & ~(certain | possible) != 0 { return "left out of a whole list, and so in some world" }
    case .number(let least, let most):
      if common.least < least { return "at least so many, and fewer in some world" }
      if let most, common.most > most { return "at most so many, and more in some world" }
    case .truth(true): if common.isEverFalse { return "yes, and not so in every world" }
    case .truth(false): if common.isEverTrue { return "no, and so in some world" }
    case .truth(nil), .refused: break
    }
    return nil
  }

  /// What is too cautious about an answer that is not wrong; nil where worlds differ about all that it leaves open.
  private func caution(_ question: Question, _ program: ProgramAnswer, _ common: Common) -> String? {
    if question.isOfWays { return nil }
    switch program {
    case .things(let certain, let possible, let isWhole):
      if possible & common.all != 0 { return "possible, and so in every world" }
      if possible & ~common.any != 0 { return "possible, and so in no world" }
      if common.all & ~certain & (.stranger - 1) != 0 { return "not listed, and so in every world" }
      if !isWhole, !question.isOfSeats, common.any & ~(certain | possible) == 0 {
        return "an open list, and nothing else in any world"
      }
    case .number(let least, let most):
      if common.least == common.most, most != least { return "a range, and the same number in every world" }
    case .truth(nil):
      if question.isNeverDenied, !common.isEverTrue { break }
      if common.isEverTrue != common.isEverFalse { return "unknown, and the same in every world" }
    case .truth, .refused: break
    }
    return nil
  }
}
