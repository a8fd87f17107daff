/// A what-if of money as it was asked, taken apart so that one part of it can be said otherwise.
struct MoneyAsked {
  /// What each does, as the language has it: `hiow-icb pays third less`.
  var payments: [String]
  /// What stands behind them, by the word it begins with, in order: `in scp`, `from 2026/27`, `covered by scc`.
  private var rest: [(key: Key, text: String)]

  /// The parts behind the payments; who makes up for what is missing is said in one of several ways.
  enum Key: String {
    case budget = "in", start = "from", over, cover, focus = "on"
  }

  /// Nil of what is no what-if of payments.
  init?(_ statement: String) {
    let words = statement.split(separator: " ").map(String.init)
    guard words.starts(with: ["what", "if"]), words.count > 3, words[2] != "the" else { return nil }
    let said = Array(words.dropFirst(2))
    let end = said.indices.first { Self.key(said, $0) != nil } ?? said.endIndex
    payments = []
    for part in said[..<end].split(separator: "and") {
      // `pays between 10% and 20% less` has the word within one payment.
      if part.contains(where: Self.verbs.contains) || payments.isEmpty {
        payments.append(part.joined(separator: " "))
      } else {
        payments[payments.count - 1] += " and " + part.joined(separator: " ")
      }
    }
    rest = []
    for index in said.indices[end...] {
      if let key = Self.key(said, index) {
        rest.append((key, said[index]))
      } else if !rest.isEmpty {
        rest[rest.count - 1].text += " " + said[index]
      }
    }
  }

  private static let verbs: Set<String> = ["pays", "pay", "withdraws", "freezes", "joins"]

  /// The part that a word begins; `phased over` is of the payment before it.
  private static func key(_ words: [String], _ index: Int) -> Key? {
    // `as in 2020/21`, `10% less in 2025/26`: a year is of the payment before it.
    let next = index + 1 < words.count ? words[index + 1] : ""
    let isYear = next.contains("/") && next.first?.isNumber ?? false
    return switch words[index] {
    case "in" where isYear: nil
    case "in": .budget
    case "from": .start
    case "on": .focus
    case "over" where index > 0 && words[index - 1] != "phased": .over
    case "covered", "shared", "using": .cover
    default: nil
    }
  }

  /// Whether nothing stands behind the payments.
  var isOfPaymentsAlone: Bool { rest.isEmpty }

  /// All that stands behind `what if`.
  var text: String { ([payments.joined(separator: " and ")] + rest.map(\.text)).joined(separator: " ") }

  /// The same behind `plan money`, which tells of all who pay.
  var asOption: String {
    var other = self
    other.rest.removeAll { $0.key == .focus }
    return other.text
  }

  /// Whether it says what one pays, or what everyone does, or who makes up for what is missing.
  func bears(on payer: String) -> Bool {
    rest.contains { $0.key == .cover }
      || payments.contains { payment in
        payment.hasPrefix("everyone ") || payment.split(separator: " ").contains { $0 == payer }
      }
  }

  /// The same told first of one who pays, or of the share of one.
  func on(_ payer: String, byShare: Bool) -> MoneyAsked { with(.focus, "on \(byShare ? "the share of " : "")\(payer)") }

  /// Who it is told of first, and whether by share; nil where it is told of all.
  var focus: (payer: String, byShare: Bool)? {
    guard let text = rest.first(where: { $0.key == .focus })?.text, let payer = text.split(separator: " ").last else {
      return nil
    }
    return (String(payer), text.hasPrefix("on the share"))
  }

  /// The same told first of one who pays, or of all.
  func told(of payer: String?) -> MoneyAsked {
    var other = self
    other.rest.removeAll { $0.key == .focus }
    return payer.map { other.on($0, byShare: false) } ?? other
  }

  /// The year with which it begins, where it says so: 2026 of `from 2026/27`.
  var startYear: Int? {
    rest.first { $0.key == .start }?.text.split(separator: " ").last.flatMap { Int($0.prefix(4)) }
  }

  /// The same told first of another, where it is told of one.
  func onto(_ payer: String, from before: String) -> MoneyAsked {
    guard let focus = rest.first(where: { $0.key == .focus }), focus.text.hasSuffix(" " + before) else { return self }
    return on(payer, byShare: focus.text.hasPrefix("on the share"))
  }

  /// What one pays, over which years where that is said.
  static func payment(_ who: String, _ amount: String, _ course: String) -> String {
    "\(who) pays \(amount)" + (course.isEmpty ? "" : " " + course)
  }

  /// The same with another part in the place of its like.
  func with(_ key: Key, _ text: String) -> MoneyAsked {
    var other = self
    other.rest.removeAll { $0.key == key }
    other.rest.append((key, text))
    let order: [Key] = [.budget, .start, .over, .cover, .focus]
    other.rest.sort { one, next in (order.firstIndex(of: one.key) ?? 0) < (order.firstIndex(of: next.key) ?? 0) }
    return other
  }

  /// The same begun at another time; what goes on over the years is then told of all of them.
  func begun(_ text: String) -> MoneyAsked {
    var other = with(.start, text)
    let goesOn = payments.contains { payment in
      [" each year", " phased over", " for "].contains { payment.contains($0) }
    }
    if goesOn { other.rest.removeAll { $0.key == .over } }
    return other
  }

  /// Whether it says more than another and takes nothing of it back: in one question nothing is said twice.
  func adds(to other: MoneyAsked) -> Bool {
    guard payments.count >= other.payments.count, rest.count >= other.rest.count else { return false }
    let keeps = zip(payments, other.payments).allSatisfy { $0.hasPrefix($1) }
    return keeps && text.count > other.text.count
      && other.rest.allSatisfy { part in rest.contains { $0 == part } }
  }

  /// The same with what others do besides; what is said of one who is told of already takes the place of that, unless it is of
  /// a year of its own.
  func besides(_ more: [String]) -> MoneyAsked {
    let payers = more.filter { !$0.contains(" in 20") }.compactMap { Self.deed(of: $0)?.who }
    return paying(payments.filter { !payers.contains(Self.deed(of: $0)?.who ?? "") } + more)
  }

  /// The same together with another, whose parts behind the payments hold where this says none of their kind.
  func together(with other: MoneyAsked) -> MoneyAsked {
    adding(other, to: paying(payments + other.payments.filter { !payments.contains($0) }))
  }

  /// The same with another besides, as a follow-up says it.
  func goingOn(with other: MoneyAsked) -> MoneyAsked { adding(other, to: besides(other.payments)) }

  private func adding(_ other: MoneyAsked, to all: MoneyAsked) -> MoneyAsked {
    other.rest.reduce(all) { both, part in
      both.rest.contains { $0.key == part.key } ? both : both.with(part.key, part.text)
    }
  }

  /// The same with other payments.
  func paying(_ payments: [String]) -> MoneyAsked {
    var other = self
    other.payments = payments
    return other
  }

  /// A payment as who it is of and all that they do; nil of one that says nobody.
  static func deed(of payment: String) -> (who: String, does: String)? {
    let words = payment.split(separator: " ").map(String.init)
    guard let verb = words.firstIndex(where: verbs.contains), verb > 0 else { return nil }
    return (words[..<verb].joined(separator: " "), words[verb...].joined(separator: " "))
  }

  /// A payment as who pays, what, and over which years; nil of one that says no amount.
  static func parts(of payment: String) -> (who: String, amount: String, course: String)? {
    let words = payment.split(separator: " ").map(String.init)
    guard words.count > 2, ["pays", "pay"].contains(words[1]) else { return nil }
    let course = words.indices.dropFirst(2).first { index in
      ["each", "phased", "for"].contains(words[index])
    }
    let end = course ?? words.endIndex
    return (words[0], words[2..<end].joined(separator: " "), words[end...].joined(separator: " "))
  }
}
