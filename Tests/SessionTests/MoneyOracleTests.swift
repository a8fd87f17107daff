import Analysis
import Model
import Testing

/// What a change of money comes to, worked out a second time: by fractions of two plain whole numbers that are brought
/// down by trial, sums added a penny at a time, and nothing of the program but what was asked.
private struct SlowFraction {
  var above: Int128
  var below: Int128

  init(_ above: Int128, _ below: Int128 = 1) {
    var (large, small) = (above.magnitude, below.magnitude)
    while small != 0 { (large, small) = (small, large % small) }
    let divisor = Int128(max(large, 1))
    (self.above, self.below) = (above / divisor, below / divisor)
  }

  static func * (left: SlowFraction, right: SlowFraction) -> SlowFraction {
    SlowFraction(left.above * right.above, left.below * right.below)
  }

  static func + (left: SlowFraction, right: SlowFraction) -> SlowFraction {
    SlowFraction(left.above * right.below + right.above * left.below, left.below * right.below)
  }

  /// To the nearest whole number, from the middle up; for what is not below zero.
  var nearest: Int128 {
    var whole = above / below
    if (above - whole * below) * 2 >= below { whole += 1 }
    return whole
  }
}

/// One generated change.
private struct Case {
  enum Verb { case by(Int128, Int128), pounds(Int128), to(Int128), share(Int128), withdraws, joins(Int128), freezes }
  enum Course { case lasting, again(Int), phased(Int), passing(Int) }

  /// What each pays before, in pence; nil joins.
  var before: [Int128?]
  /// The payer (nil everyone), what they do, how it goes on.
  var payments: [(payer: Int?, verb: Verb, course: Course)]
  /// In how many twelfths of its first year the change holds.
  var twelfths: Int128 = 12
  /// 0 no one, 1 equally, 2 by share, 3 the payer with this number less 3.
  var cover: Int

  /// What each pays in each year; nil where it cannot be.
  var slow: [[Int128]]? {
    let total = before.reduce(Int128(0)) { $0 + ($1 ?? 0) }
    let shares = before.indices.compactMap { index -> Int128? in
      let own = payments.last { $0.payer == index || $0.payer == nil && before[index] != nil }
      if case .share(let hundredths)? = own?.verb { return hundredths }
      return nil
    }
    if shares.reduce(0, +) > 100 { return nil }
    var result: [[Int128]] = []
    for year in 1...years {
      var paid: [Int128] = []
      for index in before.indices {
        guard let now = level(index, year, total), let then = level(index, year - 1, total) else { return nil }
        paid.append((now * SlowFraction(twelfths, 12) + then * SlowFraction(12 - twelfths, 12)).nearest)
      }
      let isWhole = (twelfths == 12 ? [year] : [year - 1, year]).allSatisfy { level in
        level > 0
          && payments.allSatisfy { payment in
            switch payment.course {
            case .phased(let years): level >= years
            case .passing(let years): level <= years
            case .lasting, .again: true
            }
          }
      }
      if shares.count == before.count, shares.reduce(0, +) == 100, isWhole { paid = Self.spread(total, shares) }
      guard let covered = covered(paid, total) else { return nil }
      result.append(covered)
    }
    return result
  }

  /// How many years it takes until nothing moves.
  private var years: Int {
    let longest = payments.map { payment in
      switch payment.course {
      case .lasting: 1
      case .again(let years), .phased(let years): years
      case .passing(let years): years + 1
      }
    }
    return (longest.max() ?? 1) + (twelfths < 12 ? 1 : 0)
  }

  /// What one pays a year in a year of the change, done turn by turn; nil where it would be below zero.
  private func level(_ index: Int, _ year: Int, _ total: Int128) -> SlowFraction? {
    let start = SlowFraction(before[index] ?? 0)
    var amount = start
    if year == 0 { return amount }
    let isOwn = movesAlone(index, year)
    let own = payments.filter { $0.payer == index || $0.payer == nil && before[index] != nil && !isOwn }
    for payment in own where !isOwnSum(payment) {
      guard let next = changed(amount, payment, year, total) else { return nil }
      amount = next
    }
    // What is said of one alone comes last, whatever is said of all.
    for payment in own where isOwnSum(payment) {
      guard case .freezes = payment.verb else {
        guard let next = changed(amount, payment, year, total) else { return nil }
        amount = next
        continue
      }
      switch payment.course {
      case .passing(let years) where year > years: break
      case .phased(let years) where year < years:
        let part = SlowFraction(Int128(year), Int128(years))
        amount = amount * SlowFraction(part.below - part.above, part.below) + start * part
      default: amount = start
      }
    }
    return amount
  }

  /// Whether one is said to pay so much more or less by itself in a year, whatever is said of all.
  private func movesAlone(_ index: Int, _ year: Int) -> Bool {
    payments.contains { payment in
      guard payment.payer == index else { return false }
      switch payment.verb {
      case .by, .pounds: break
      default: return false
      }
      if case .passing(let years) = payment.course { return year <= years }
      return true
    }
  }

  /// Whether a payment says what one pays, and not by how much it moves.
  private func isOwnSum(_ payment: (payer: Int?, verb: Verb, course: Course)) -> Bool {
    switch payment.verb {
    case .freezes: true
    case .by, .pounds: false
    case .to, .share, .withdraws, .joins: payment.payer != nil
    }
  }

  private func changed(
    _ paid: SlowFraction, _ payment: (payer: Int?, verb: Verb, course: Course), _ year: Int, _ total: Int128
  ) -> SlowFraction? {
    var turns = 1
    if case .again(let years) = payment.course { turns = min(year, years) }
    if case .passing(let years) = payment.course, year > years { return paid }
    var amount = paid
    for _ in 0..<turns {
      switch payment.verb {
      case .by(let above, let below): amount = amount * SlowFraction(below + above, below)
      case .pounds(let pence): amount = amount + SlowFraction(pence)
      case .to(let pence), .joins(let pence): amount = SlowFraction(pence)
      case .share(let hundredths): amount = SlowFraction(total * hundredths, 100)
      case .withdraws: amount = SlowFraction(0)
      case .freezes: break
      }
    }
    if case .phased(let years) = payment.course, year < years {
      amount =
        paid * SlowFraction(Int128(years - year), Int128(years)) + amount * SlowFraction(Int128(year), Int128(years))
    }
    return amount.above < 0 ? nil : amount
  }

  /// A penny at a time to whoever is furthest behind what is due to them.
  private func covered(_ paid: [Int128], _ total: Int128) -> [Int128]? {
    let missing = total - paid.reduce(0, +)
    if missing < 0, cover == 1 || cover == 2 { return relieved(paid, -missing) }
    guard missing > 0, cover > 0 else { return paid }
    let weights = paid.indices.map { index -> Int128 in
      if cover >= 3 { return index == cover - 3 ? 1 : 0 }
      guard paid[index] > 0, paid[index] >= before[index] ?? 0 else { return 0 }
      return cover == 1 ? 1 : paid[index]
    }
    return weights.reduce(0, +) > 0 ? zip(paid, Self.spread(missing, weights)).map(+) : nil
  }

  /// What some pay more is taken off what those pay who do not; nil where it would take more than they pay.
  private func relieved(_ paid: [Int128], _ more: Int128) -> [Int128]? {
    let weights = paid.indices.map { index -> Int128 in
      guard paid[index] > 0, paid[index] <= before[index] ?? 0 else { return 0 }
      return cover == 1 ? 1 : paid[index]
    }
    guard weights.reduce(0, +) > 0 else { return paid }
    let left = zip(paid, Self.spread(more, weights)).map(-)
    return left.contains { $0 < 0 } ? nil : left
  }

  /// An amount by weights: what is left of rounding down goes a penny at a time to whoever is furthest behind.
  private static func spread(_ amount: Int128, _ weights: [Int128]) -> [Int128] {
    let whole = weights.reduce(0, +)
    var parts = weights.map { amount * $0 / whole }
    var given: Set<Int> = []
    while parts.reduce(0, +) < amount {
      var best: Int?
      for index in weights.indices where !given.contains(index) {
        let lost = amount * weights[index] % whole
        if let known = best, lost <= amount * weights[known] % whole { continue }
        best = index
      }
      guard let best else { return parts }
      parts[best] += 1
      given.insert(best)
    }
    return parts
  }

  private func id(_ index: Int) -> EntityID { EntityID(index: UInt32(index)) }

  /// The same as the program is asked it.
  var change: MoneyChange {
    let covering: MoneyChange.Cover =
      cover == 0
      ? .noOne : cover == 1 ? .equally : cover == 2 ? .byShare : .organisations([id(cover - 3)], byShare: false)
    return MoneyChange(
      payments.map { MoneyChange.Payment($0.payer.map(id), Self.verb($0.verb), Self.course($0.course)) }, from: nil,
      part: Ratio(Int64(twelfths), of: 12) ?? .one, cover: covering)
  }

  var payers: [MoneyChange.Payer] {
    before.enumerated().map { MoneyChange.Payer(id($0.offset), before: $0.element.map { Int64($0) }) }
  }

  private static func verb(_ verb: Verb) -> PaymentChange {
    func pounds(_ pence: Int128) -> Ratio { Ratio(Int64(pence), of: 100) ?? .zero }
    switch verb {
    case .by(let above, let below): return .by(Quantity(Ratio(Int64(above), of: Int64(below)) ?? .zero, .perCent))
    case .pounds(let pence): return .by(Quantity(pounds(pence), .pounds))
    case .to(let pence): return .to(pounds(pence))
    case .share(let hundredths): return .share(Ratio(Int64(hundredths), of: 100) ?? .zero)
    case .withdraws: return .withdraws
    case .joins(let pence): return .joins(pounds(pence))
    case .freezes: return .freezes
    }
  }

  private static func course(_ course: Course) -> PaymentCourse {
    switch course {
    case .lasting: .lasting
    case .again(let years): .again(years)
    case .phased(let years): .phased(years)
    case .passing(let years): .passing(years)
    }
  }
}

/// Changes of all kinds, the same in every run.
private struct Cases {
  private var state: UInt64 = 1_3_2026

  private mutating func below(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }

  mutating func next() -> Case {
    let count = 2 + below(5)
    var before: [Int128?] = (0..<count).map { _ in Int128(below(below(3) == 0 ? 30 : 40_000_000)) }
    var payments: [(payer: Int?, verb: Case.Verb, course: Case.Course)] = []
    for _ in 0...below(3) {
      payments.append((below(4) == 0 ? nil : below(count), verb(), course()))
    }
    if below(12) == 0 {
      var shares = (1..<count).map { _ in Int128(below(100 / count)) }
      shares.append(100 - shares.reduce(0, +))
      let course = course()
      payments = shares.enumerated().map { ($0.offset, .share($0.element), course) }
    }
    if below(6) == 0 {
      before.append(nil)
      payments.append((count, .joins(Int128(below(5_000_000))), .lasting))
    }
    return Case(
      before: before, payments: payments, twelfths: below(3) == 0 ? Int128(1 + below(12)) : 12, cover: below(3 + count))
  }

  private mutating func course() -> Case.Course {
    switch below(8) {
    case 0, 1: .again(1 + below(4))
    case 2: .phased(1 + below(4))
    case 3: .passing(1 + below(3))
    default: .lasting
    }
  }

  private mutating func verb() -> Case.Verb {
    switch below(10) {
    case 9: .freezes
    case 8: .share(Int128(below(70)))
    case 0: .withdraws
    case 1: .to(Int128(below(9_000_000)))
    case 2: .pounds(Int128(below(2_000_000)) - 1_000_000)
    case 3: .by(-1, Int128(2 + below(9)))
    case 4: .by(Int128(below(400)) - 200, 100)
    default: .by(Int128(below(120)) - 60, 100)
    }
  }
}

@Suite("Changes of money")
struct MoneyOracleTests {
  @Test("a slow evaluator that shares nothing with the program agrees on 20,000 changes")
  func oracle() {
    var cases = Cases()
    var (refused, covered, differing) = (0, 0, 0)
    for _ in 0..<20_000 {
      let one = cases.next()
      var amounts: MoneyChange.Amounts?
      do throws(MoneyMistake) { amounts = try one.change.amounts(of: one.payers) } catch { refused += 1 }
      if amounts?.years.map({ $0.map { Int128($0) } }) != one.slow { differing += 1 }
      if let amounts, amounts.covering.contains(where: { $0.contains { $0 > 0 } }) { covered += 1 }
    }
    #expect(differing == 0)
    // Both ends were reached: changes that cannot be, and budgets that somebody keeps whole.
    #expect(refused > 100 && covered > 1_000)
  }

  @Test("parts are whole pence and sum to what is split, whatever the weights")
  func partsSum() {
    for (total, weights) in [(100, [1, 1, 1]), (1, [1, 1, 1]), (4_298_267, [3, 5, 7, 11]), (0, [1]), (-7, [2, 1])] {
      let parts = Allocation.parts(of: Int64(total), by: weights.map { Int64($0) })
      #expect(parts?.reduce(0, +) == Int64(total))
    }
    #expect(Allocation.parts(of: 100, by: [1, 1, 1]) == [34, 33, 33])
    #expect(Allocation.parts(of: 5, by: [0, 0]) == nil && Allocation.parts(of: 5, by: [2, -1]) == nil)
    #expect(
      Allocation.parts(of: .max, by: [.max, .max]).map { $0.map { Int128($0) }.reduce(0, +) } == Int128(Int64.max))
  }
}
