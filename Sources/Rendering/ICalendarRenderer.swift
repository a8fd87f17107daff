/// Renders whole days as a calendar file of RFC 5545, which calendar programs read.
public struct ICalendarRenderer: Sendable {
  /// A calendar of entries.
  public struct Calendar: Sendable, Equatable {
    /// What the calendar is called.
    public var name: String
    /// The day on which it was made, as `2025-04-01`: it comes in, so that the same calendar has the same bytes.
    public var stamp: String
    /// Its entries, in order.
    public var entries: [Entry]

    /// A calendar of entries.
    public init(name: String, stamp: String, entries: [Entry]) {
      self.name = name
      self.stamp = stamp
      self.entries = entries
    }
  }

  /// One entry of whole days.
  public struct Entry: Sendable, Equatable {
    /// What names it for ever: calendar programs put an entry of the same name in the place of the old one.
    public var id: String
    /// The first day, as `2025-04-01`.
    public var first: String
    /// The day after the last.
    public var end: String
    /// Its one line.
    public var summary: String
    /// What else there is to say, its lines apart by line ends.
    public var description: String
    /// The words it is sorted under.
    public var categories: [String]
    /// Whether it is not certain to be so.
    public var isTentative: Bool

    /// One entry of whole days.
    public init(
      id: String, first: String, end: String, summary: String, description: String, categories: [String],
      isTentative: Bool
    ) {
      self.id = id
      self.first = first
      self.end = end
      self.summary = summary
      self.description = description
      self.categories = categories
      self.isTentative = isTentative
    }
  }

  /// A renderer; it has no settings.
  public init() {}

  /// The whole file: lines end in CR LF, and none is longer than 75 bytes.
  public func render(_ calendar: Calendar) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//govsh//govsh//EN", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:" + Self.text(calendar.name),
    ]
    for entry in calendar.entries {
      lines += [
        "BEGIN:VEVENT", "UID:" + Self.text(entry.id), "DTSTAMP:\(Self.date(calendar.stamp))T000000Z",
        "DTSTART;VALUE=DATE:" + Self.date(entry.first), "DTEND;VALUE=DATE:" + Self.date(entry.end),
        "SUMMARY:" + Self.text(entry.summary),
      ]
      if !entry.description.isEmpty { lines.append("DESCRIPTION:" + Self.text(entry.description)) }
      if !entry.categories.isEmpty {
        lines.append("CATEGORIES:" + entry.categories.map { Self.text($0) }.joined(separator: ","))
      }
      lines += ["STATUS:" + (entry.isTentative ? "TENTATIVE" : "CONFIRMED"), "TRANSP:TRANSPARENT", "END:VEVENT"]
    }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private static func date(_ day: String) -> String { day.filter { $0.isASCII && $0.isNumber } }

  /// A text with what has a meaning in the format marked; other control characters are left out.
  static func text(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\n": result += "\\n"
      default:
        let isControl = scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F
        if !isControl { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// A line broken after at most 75 bytes, and never inside what a reader takes for one letter, unless that alone is
  /// longer; what goes on begins with a blank.
  static func folded(_ line: String) -> String {
    var bytes: [UInt8] = []
    var length = 0
    func add(_ part: some Sequence<UInt8>, _ size: Int) {
      if length + size > 75 {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes += part
      length += size
    }
    for letter in line {
      let size = letter.utf8.count
      if size <= 74 {
        add(letter.utf8, size)
      } else {
        for scalar in letter.unicodeScalars { add(UTF8.encode(scalar) ?? .init(), UTF8.width(scalar)) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
