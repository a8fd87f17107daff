import Language
import Model
import Rendering

/// A ceiling that nobody reaches, and a rise to less than is paid: neither changes money, and neither is reckoned as if it did.
extension PlainReader {
  private static let ceilings: [PlainShape.Pattern] = [
    "cap|limit {organisation} [share|contribution] at|to {money}", "{organisation} capped|limited at|to {money}",
    "{organisation} at most {money}", "no more than {money} from|for {organisation}",
    "[what] [if] {organisation} caps|cap|capped|limits|limit|limited [its|their] [share|contribution] at|to {money}",
    "[what] [if] {organisation} is|was capped|limited at|to {money}",
    "[what] [if] {organisation} pays|paid no|not more than {money}",
    "[what] [if] {organisation} pays|paid at most {money}",
  ]

  /// `cap the council at £250,000`, which pays less: what it pays; nil where a ceiling is below that.
  mutating func ceiling(_ words: [PlainWord]) -> PlainReading? {
    for match in Self.ceilings.lazy.compactMap({ $0.matches(words).first }) {
      guard let who = match.first(where: { $0.slot == .organisation })?.words,
        let most = match.first(where: { $0.slot == .money })?.words.first.flatMap({ Self.pence($0.written) }),
        case .values(let ids) = value(of: .organisation, who, .whatIf), ids.count == 1,
        let payer = branch.entity(id: ids[0]), let pence = paid()[payer], pence > 0, pence <= most
      else { continue }
      opening =
        "\(branch.declaredName(of: payer)) paid \(Self.spoken(pence)) in \(yearOfMoney), and a ceiling of \(Self.spoken(most)) "
        + "is not below that: it changes nothing."
      return .statements(["funding \(ids[0]) \(yearOfMoney)"])
    }
    return nil
  }

  private static let equally: [PlainShape.Pattern] = [
    "[what] [if] [we|they] cut|reduce|trim|drop|raise|increase|lift total|budget|budgets|costs|it|everything [up|down] by {money} [shared|split] equally|evenly"
  ]

  /// `cut the total by £20,000 equally`: whether the whole or what is cut is shared in equal parts is not said.
  func sharedEqually(_ words: [PlainWord]) -> PlainReading? {
    guard let said = Self.equally.lazy.compactMap({ $0.matches(words).first?.first?.words }).first,
      let sum = said.first.flatMap({ Self.pence($0.written) })
    else { return nil }
    let count = Int64(paid().count)
    let isLess = words.contains { ["cut", "reduce", "trim", "drop"].contains($0.folded) }
    let way = isLess ? "less" : "more"
    let each = count > 0 && sum % count == 0 ? ["what if everyone pays \(Self.pounds(sum / count)) \(way)"] : []
    return .wanting(
      "whether the whole is shared in equal parts or only what it changes by is not said",
      ["what if the total is \(Self.pounds(sum)) \(way) shared by equal"] + each)
  }

  /// Whether a line puts a ceiling on what somebody pays.
  static func isCeiling(_ line: String) -> Bool {
    let words = PlainWord.words(of: line)
    return ceilings.contains { !$0.matches(words.filter { !PlainVocabulary.articles.contains($0.folded) }).isEmpty }
  }

  private static let uplifts: [PlainShape.Pattern] = [
    "what|which uplift|increase|rise [would|does|do] [get|gets|takes|take|brings|bring] [us] [to] [reach|reaches] {money}",
    "what|which uplift|increase|rise do|would we need [to] reach|get|for [to] {money}", "uplift to {money}",
    "[by] how much must|should everyone|all pay more to reach|get [to] {money}",
  ]

  /// `what uplift gets us to £250,000`, which is less than all budgets come to together: which of them is not said.
  func uplift(_ words: [PlainWord]) -> PlainReading? {
    for match in Self.uplifts.lazy.compactMap({ $0.matches(words).first }) {
      guard let said = match.first(where: { $0.slot == .money })?.words, said.count == 1,
        let goal = said.first.flatMap({ Self.pence($0.written) })
      else { continue }
      let all = paid().values.reduce(0, +)
      guard goal < all else { return nil }
      let below = names.funded().filter { body in
        let sum = paid(into: branch.facts(about: body, .fundBody).map { branch.subject($0) }).values.reduce(0, +)
        return sum > 0 && sum < goal
      }
      let ways = below.map {
        "what must everyone pay to reach \(said[said.startIndex].written) in \(branch.id(of: $0))"
      }
      return .wanting(
        "all budgets came to \(Self.spoken(all)) in \(yearOfMoney), and which of them is to rise is not said", ways)
    }
    return nil
  }

  /// An amount as it is read: `£249,541`.
  static func spoken(_ pence: Int64) -> String {
    let parts = pounds(pence).dropFirst().split(separator: ".")
    return "£" + Digits.grouped(digits: String(parts[0])) + parts.dropFirst().map { ".\($0)" }.joined()
  }

  /// An amount in pence: `£250,000`; nil of a word that is none.
  static func pence(_ word: String) -> Int64? {
    let digits = word.filter { $0 != "," && $0 != "£" }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard word.first == "£" || word.first?.isNumber ?? false, let pounds = parts.first.flatMap({ Int64($0) }),
      parts.count == 1 || parts.count == 2 && parts[1].count == 2
    else { return nil }
    let rest = parts.count == 2 ? Int64(parts[1]) : 0
    return rest.flatMap { rest in
      let (whole, isTooMuch) = pounds.multipliedReportingOverflow(by: 100)
      return isTooMuch ? nil : whole + rest
    }
  }

  /// What must be paid to reach something, for the year in which it is to be reached; nil of other questions.
  static func reached(_ statements: [String], in period: WrittenPeriod) -> [String]? {
    let goals = ["what must ", "what share keeps ", "what total keeps ", "what uplift reaches "]
    guard statements.count == 1, let statement = statements.first, goals.contains(where: statement.hasPrefix),
      ![" for ", " with ", " by 2"].contains(where: statement.contains)
    else { return nil }
    let dated = statement + " for " + financialYear(of: period.range.last)
    return Parser.parse(SourceText(name: "", dated)).diagnostics.isEmpty ? [dated] : nil
  }
}
