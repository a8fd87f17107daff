/// How often something happens: so many times in every so many units, or as needed.
public struct Rhythm: Hashable, Sendable, CustomStringConvertible, BitwiseCopyable {
  /// How many times; nil when it is as needed.
  public let times: UInt16?
  /// In how long.
  public let interval: Duration

  /// So many times in each interval.
  public init(times: UInt16, in interval: Duration) {
    self.times = times
    self.interval = interval
  }

  private init() {
    times = nil
    interval = Duration(count: 1, unit: .year)
  }

  /// When it is needed, without a stated interval.
  public static let asNeeded = Rhythm()

  /// The rhythms that have a word of their own, in the order help lists them.
  public static let named: [(word: String, rhythm: Rhythm)] = [
    ("weekly", Rhythm(times: 1, in: Duration(count: 1, unit: .week))),
    ("monthly", Rhythm(times: 1, in: Duration(count: 1, unit: .month))),
    ("quarterly", Rhythm(times: 1, in: Duration(count: 3, unit: .month))),
    ("yearly", Rhythm(times: 1, in: Duration(count: 1, unit: .year))),
  ]

  /// The rhythm as it is written and said: `monthly`, `every 6 months`, `4 times a year`, `as needed`.
  public var description: String {
    guard let times else { return "as needed" }
    if let named = Self.named.first(where: { $0.rhythm == self }) { return named.word }
    if times == 1 { return "every \(interval)" }
    return interval.count == 1
      ? "\(times) times a \(interval.unit.words(plural: false))" : "\(times) times in \(interval)"
  }

  /// The same with its interval in days or months, as short as it comes out whole: twice a year is every 6 months.
  public var inSmallerUnit: Rhythm {
    guard let times, times > 0 else { return self }
    let length = interval.inSmallerUnit
    var (divisor, rest) = (length.count, times)
    while rest > 0 { (divisor, rest) = (rest, divisor % rest) }
    return Rhythm(times: times / divisor, in: Duration(count: length.count / divisor, unit: length.unit))
  }

  /// Whether it comes equally often, whatever the words; months are not counted in weeks.
  public func isSameRate(as other: Rhythm) -> Bool { inSmallerUnit == other.inSmallerUnit }

  /// Whether it comes more often than another, whatever the words; nil where months and weeks leave it open, or it comes
  /// as needed.
  public func isMoreFrequent(than other: Rhythm) -> Bool? {
    guard let (least, most) = timesInAges, let (fewest, largest) = other.timesInAges else { return nil }
    if isSameRate(as: other) { return false }
    if inSmallerUnit.interval.unit == other.inSmallerUnit.interval.unit { return least > fewest }
    if least > largest { return true }
    return most < fewest ? false : nil
  }

  /// How often it comes in a time that every interval goes into well, at least and at most: a month has 28 to 31 days.
  private var timesInAges: (least: Ratio, most: Ratio)? {
    guard let times else { return nil }
    let length = interval.inSmallerUnit
    func rate(_ days: Int64) -> Ratio? { Ratio(Int64(times), of: Int64(length.count) * days) }
    switch length.unit {
    case .month, .year: return rate(31).flatMap { least in rate(28).map { (least, $0) } }
    case .hour, .workingDay: return nil
    case .day, .week: return rate(1).map { ($0, $0) }
    }
  }
}
