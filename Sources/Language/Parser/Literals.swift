import Model

/// Reads dates, amounts and other literals from the bytes of a token.
enum Literals {
  /// `2022`, `2025-01`, `2019-09-29`, `2024/25`, each perhaps with `~`; nil when it is not written like a date.
  enum DateReading {
    case date(WrittenDate)
    case noSuchDay
    case notADate
  }

  static func date(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> DateReading {
    var end = range.upperBound
    let isApproximate = end > range.lowerBound && bytes[end - 1] == 0x7E
    if isApproximate { end -= 1 }
    guard let year = number(bytes, range.lowerBound, 4, end) else { return .notADate }
    let after = range.lowerBound + 4
    let found: WrittenDate?
    if after == end {
      found = WrittenDate(year: year, isApproximate: isApproximate)
    } else if bytes[after] == 0x2F, end == after + 3, let second = number(bytes, after + 1, 2, end) {
      guard second == (year + 1) % 100 else { return .noSuchDay }
      found = WrittenDate(financialYear: year, isApproximate: isApproximate)
    } else if bytes[after] == 0x2D, let month = number(bytes, after + 1, 2, end) {
      if end == after + 3 {
        found = WrittenDate(year: year, month: month, isApproximate: isApproximate)
      } else if end == after + 6, bytes[after + 3] == 0x2D, let day = number(bytes, after + 4, 2, end) {
        found = WrittenDate(year: year, month: month, day: day, isApproximate: isApproximate)
      } else {
        return .notADate
      }
    } else {
      return .notADate
    }
    return found.map { .date($0) } ?? .noSuchDay
  }

  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ digits: Int, _ end: Int
  ) -> Int? {
    guard start + digits <= end else { return nil }
    var value = 0
    for index in start..<start + digits {
      guard Lexer.isDigit(bytes[index]) else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
    }
    return value
  }

  /// A whole number, with or without commas between thousands; nil when it is none or too large.
  static func integer(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int64? {
    guard !range.isEmpty else { return nil }
    var value: Int64 = 0
    for index in range {
      guard Lexer.isDigit(bytes[index]) else { return nil }
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(Int64(bytes[index] - 0x30))
      if overflow || carry { return nil }
      value = sum
    }
    return value
  }

  /// An amount such as `£1,234.50`, in pence; nil when the commas, the decimals or the size are wrong.
  static func money(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int64? {
    var pounds: Int64 = 0
    var index = range.lowerBound + 2
    var sinceComma: Int?
    let first = index
    while index < range.upperBound, bytes[index] != 0x2E {
      if bytes[index] == 0x2C {
        guard index > first, (sinceComma ?? 3) == 3, sinceComma != nil || index - first <= 3 else { return nil }
        sinceComma = 0
      } else {
        guard let next = shifted(pounds, bytes[index]) else { return nil }
        pounds = next
        sinceComma = sinceComma.map { $0 + 1 }
      }
      index += 1
    }
    guard index > first, (sinceComma ?? 3) == 3 else { return nil }
    var pence = pounds
    let decimals = range.upperBound - index
    guard decimals == 0 || decimals == 3 else { return nil }
    for offset in 1...2 {
      guard let next = shifted(pence, decimals == 0 ? 0x30 : bytes[index + offset]) else { return nil }
      pence = next
    }
    return pence
  }

  private static func shifted(_ value: Int64, _ digit: UInt8) -> Int64? {
    guard Lexer.isDigit(digit) else { return nil }
    let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
    let (sum, carry) = tens.addingReportingOverflow(Int64(digit - 0x30))
    return overflow || carry ? nil : sum
  }

  /// An amount of any length such as `£1,234.50`; nil when the commas or the decimals are wrong.
  static func amount(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Ratio? {
    if let pence = money(bytes, range) { return Quantity.money(pence: pence).value }
    let parts = bytes[(range.lowerBound + 2)..<range.upperBound].split(
      separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
    guard let pounds = parts.first, parts.count == 1 || parts[1].count == 2 else { return nil }
    let groups = pounds.split(separator: 0x2C, omittingEmptySubsequences: false)
    guard groups.count == 1 || (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    let decimals = parts.count == 1 ? [] : [0x2E] + Array(parts[1])
    return Ratio(decimal: Array(groups.joined()) + decimals)
  }
}
