import Model

/// Dates and periods as people write them.
enum InformalDate {
  enum Reading {
    case date(WrittenDate)
    case period(WrittenPeriod)
    /// It may mean two things; the words ask which.
    case unclear(String)
    case none
  }

  /// `2025`, `2024/25`, `March 2025`, `31 March 2025`, `31/03/2025`, `2025-03-31`, `about 2019`.
  static func read(_ text: String) -> Reading {
    var words = self.words(text)
    var isApproximate = ["about", "around", "circa", "approximately"].contains(words.first ?? "")
    if isApproximate { words.removeFirst() }
    if let last = words.last, last.hasSuffix("~") {
      words[words.count - 1] = String(last.dropLast())
      isApproximate = true
    }
    let parsed = parts(words)
    if case .unclear = parsed { return parsed }
    guard case .date(let date) = parsed else { return .none }
    guard isApproximate else { return parsed }
    return approximate(date).map { .date($0) } ?? .none
  }

  /// A date, or two with `to` or `..` between them.
  static func readPeriod(_ text: String) -> Reading {
    var rest = text
    if rest.lowercased().hasPrefix("from ") { rest = String(rest.dropFirst(5)) }
    for mark in [" to ", " until ", " - ", " – ", ".."] where rest.lowercased().contains(mark) {
      let halves = rest.lowercased().split(separator: mark, maxSplits: 1).map(String.init)
      guard halves.count == 2 else { return .none }
      var first = read(halves[0])
      let last = read(halves[1])
      // `April to June 2025`: the first month takes the year of the last.
      if case .date(let end) = last, case .none = first { first = read("\(halves[0]) \(end.first.parts.year)") }
      guard case .date(let start) = first, case .date(let end) = last else {
        if case .unclear = first { return first }
        if case .unclear = last { return last }
        return .none
      }
      guard let period = WrittenPeriod(first: start, last: end) else { return .none }
      return .period(financialYear(period) ?? period)
    }
    guard case .date(let date) = read(rest) else { return read(rest) }
    return .period(WrittenPeriod(date))
  }

  /// The financial year that runs from April to March, where a period is one.
  private static func financialYear(_ period: WrittenPeriod) -> WrittenPeriod? {
    guard let year = WrittenDate(financialYear: period.range.start.parts.year),
      year.range.start == period.range.start, year.range.last == period.range.last
    else { return nil }
    return WrittenPeriod(year)
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { " ,".contains($0) }.map(String.init).filter { !["the", "of", "in", "on"].contains($0) }
  }

  private static func parts(_ words: [String]) -> Reading {
    switch words.count {
    case 1: return numeric(words[0])
    case 2:
      guard let month = month(words[0]), let year = year(words[1]) else { return .none }
      return made(year, month)
    case 3:
      if let day = day(words[0]), let month = month(words[1]), let year = year(words[2]) {
        return made(year, month, day)
      }
      if let month = month(words[0]), let day = day(words[1]), let year = year(words[2]) {
        return made(year, month, day)
      }
      return .none
    default: return .none
    }
  }

  private static func numeric(_ word: String) -> Reading {
    let parts = word.split(whereSeparator: { "-/.–".contains($0) }).map(String.init)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return .none }
    switch numbers.count {
    case 1: return year(word).map { made($0) } ?? .none
    case 2:
      guard let first = year(parts[0]) else {
        return year(parts[1]).map { made($0, numbers[0]) } ?? .none
      }
      let isNext = numbers[1] == first + 1 || parts[1].count == 2 && numbers[1] == (first + 1) % 100
      let isMonth = parts[1].count == 2 && (1...12).contains(numbers[1]) && !word.contains("/")
      if isNext, isMonth {
        return .unclear(
          "`\(word)` may be a month or a financial year. Write `\(Day.monthNames[numbers[1] - 1]) \(first)` or "
            + "`\(first)/\(parts[1])`.")
      }
      if isNext { return WrittenDate(financialYear: first).map { .date($0) } ?? .none }
      return isMonth ? made(first, numbers[1]) : .none
    case 3:
      if let first = year(parts[0]) { return made(first, numbers[1], numbers[2]) }
      return year(parts[2]).map { made($0, numbers[1], numbers[0]) } ?? .none
    default: return .none
    }
  }

  private static func made(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) -> Reading {
    WrittenDate(year: year, month: month, day: day).map { .date($0) } ?? .none
  }

  private static func approximate(_ date: WrittenDate) -> WrittenDate? {
    let (year, month, day) = date.first.parts
    switch date.precision {
    case .financialYear: return WrittenDate(financialYear: year, isApproximate: true)
    case .year: return WrittenDate(year: year, isApproximate: true)
    case .month: return WrittenDate(year: year, month: month, isApproximate: true)
    case .day: return WrittenDate(year: year, month: month, day: day, isApproximate: true)
    }
  }

  private static func year(_ word: String) -> Int? {
    guard word.count == 4, let year = Int(word), (1900...2100).contains(year) else { return nil }
    return year
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return Day.monthNames.firstIndex { $0.lowercased().hasPrefix(word.hasSuffix(".") ? String(word.dropLast()) : word) }
      .map { $0 + 1 }
  }

  private static func day(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    let ending = word.dropFirst(digits.count)
    guard ["", "st", "nd", "rd", "th"].contains(ending) else { return nil }
    return Int(digits)
  }
}

/// Amounts and numbers as people write them.
enum InformalAmount {
  private static let small = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  /// A whole number, in digits or up to twelve in a word.
  static func number(_ text: String) -> Int? {
    let folded = text.lowercased()
    if let position = small.firstIndex(of: folded) { return position + 1 }
    guard !folded.isEmpty, folded.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(folded)
  }

  /// `£64,500`, `64500`, `64500.50`, `£64.5k`, `1 million` is not read; nil when it is no amount.
  static func pence(_ text: String) -> Int64? {
    var word = text.lowercased().filter { $0 != " " }
    if word.hasPrefix("£") { word.removeFirst() }
    if word.hasSuffix("pounds") { word = String(word.dropLast(6)) }
    let isThousands = word.hasSuffix("k")
    if isThousands { word.removeLast() }
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = pounds(parts[0]) else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let places = isThousands ? 5 : 2
    guard parts.count == 1 || (1...places).contains(decimals.count) else { return nil }
    if !isThousands, parts.count == 2, decimals.count != 2 { return nil }
    let fraction = Int64(decimals + String(repeating: "0", count: places - decimals.count)) ?? 0
    let (scaled, overflow) = whole.multipliedReportingOverflow(by: isThousands ? 100_000 : 100)
    return overflow || scaled > 100_000_000_000_000 ? nil : scaled + fraction
  }

  /// Whole pounds, with commas between thousands or without.
  private static func pounds(_ text: Substring) -> Int64? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      groups.count == 1 || groups.dropFirst().allSatisfy({ $0.count == 3 }), text.count <= 15
    else { return nil }
    return Int64(groups.joined())
  }
}

/// Rhythms and lengths of time as people write them.
enum InformalRhythm {
  private static let words: [String: String] = [
    "annually": "yearly", "yearly": "yearly", "once a year": "yearly", "every year": "yearly", "monthly": "monthly",
    "once a month": "monthly", "every month": "monthly", "weekly": "weekly", "every week": "weekly",
    "quarterly": "quarterly", "every quarter": "quarterly", "once a quarter": "quarterly",
  ]

  /// `monthly`, `every 6 weeks`, `6 weekly`, `3 times a year`, `twice a year`, `once a term`, `as needed`.
  static func read(_ text: String) -> Rhythm? {
    let folded = text.lowercased().replacing("-", with: " ")
    if ["as needed", "as required", "when needed", "as and when", "when required"].contains(folded) {
      return .asNeeded
    }
    if let word = words[folded] { return Rhythm.named.first { $0.word == word }?.rhythm }
    if ["termly", "once a term", "every term"].contains(folded) { return times(3, in: .year) }
    if ["half yearly", "six monthly"].contains(folded) { return every(6, .month) }
    var parts = folded.split(separator: " ").map(String.init)
    if parts.first == "every" {
      parts.removeFirst()
      if parts.first == "other" { parts[0] = "2" }
      guard let length = duration(parts.joined(separator: " ")) else { return nil }
      return Rhythm(times: 1, in: length)
    }
    if parts.count == 2, let count = InformalAmount.number(parts[0]), let unit = adverbs[parts[1]] {
      return every(count, unit)
    }
    if parts.first == "twice" { parts.replaceSubrange(0..<1, with: ["2", "times"]) }
    guard parts.count == 4, ["times", "meetings"].contains(parts[1]), ["a", "per", "each", "every"].contains(parts[2]),
      let count = InformalAmount.number(parts[0]), let unit = units[parts[3]]
    else { return nil }
    return times(count, in: unit)
  }

  /// What people use for two different things.
  static func unclear(_ text: String) -> String? {
    switch text.lowercased().replacing("-", with: "") {
    case "bimonthly": "`\(text)` may mean every 2 months or twice a month. Write one of these."
    case "biannually", "biannual": "`\(text)` may mean twice a year or every 2 years. Write one of these."
    case "biweekly": "`\(text)` may mean every 2 weeks or twice a week. Write one of these."
    default: nil
    }
  }

  /// `20 working days`, `two weeks`, `month`.
  static func duration(_ text: String) -> Duration? {
    var parts = text.lowercased().split(separator: " ").map(String.init)
    if parts.first == "within" { parts.removeFirst() }
    let count = parts.first.flatMap { ["a", "an"].contains($0) ? 1 : InformalAmount.number($0) }
    if count != nil { parts.removeFirst() }
    guard let unit = units[parts.joined(separator: " ")], let length = UInt16(exactly: count ?? 1),
      (1...9999).contains(length)
    else {
      return nil
    }
    return Duration(count: length, unit: unit)
  }

  private static let adverbs: [String: TimeUnit] = ["weekly": .week, "monthly": .month, "yearly": .year]

  private static let units: [String: TimeUnit] = {
    var found: [String: TimeUnit] = [:]
    for unit in TimeUnit.allCases {
      for isPlural in [false, true] { found[unit.words(plural: isPlural)] = unit }
    }
    return found
  }()

  private static func times(_ count: Int, in unit: TimeUnit) -> Rhythm? {
    guard let times = UInt16(exactly: count), (1..<1000).contains(times) else { return nil }
    return Rhythm(times: times, in: Duration(count: 1, unit: unit))
  }

  private static func every(_ count: Int, _ unit: TimeUnit) -> Rhythm? {
    guard let length = UInt16(exactly: count), (1...9999).contains(length) else { return nil }
    return Rhythm(times: 1, in: Duration(count: length, unit: unit))
  }
}
