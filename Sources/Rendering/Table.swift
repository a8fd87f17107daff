/// Facts alike, one a row, with rows that sum them up kept apart.
public struct Table: Sendable, Equatable {
  /// What each cell of a row is about, from left to right.
  public var columns: [Column]
  /// The facts; a row shorter than the columns ends in empty cells, and cells beyond the columns are not shown.
  public var rows: [[Cell]]
  /// Rows about the rows, such as a sum; left out where only facts belong.
  public var footer: [[Cell]]

  /// Keeps everything as given; rows are never sorted here.
  public init(columns: [Column], rows: [[Cell]], footer: [[Cell]] = []) {
    self.columns = columns
    self.rows = rows
    self.footer = footer
  }
}

/// What the cells of one column are about.
public struct Column: Sendable, Equatable {
  /// The sort of fact a column holds; it settles the alignment, and a chart goes where pictures go.
  public enum Content: Sendable, Equatable {
    /// Words.
    case text
    /// Names of things that can be asked about.
    case name
    /// Pounds and pence.
    case money
    /// Shares of a whole.
    case ratio
    /// Days, years and other dates, as words.
    case date
    /// How many, when that may be known only between bounds.
    case count
    /// Whole numbers.
    case number
    /// Bars: shown without a header, narrowed or dropped for want of room, absent from lists and CSV.
    case chart
  }

  /// The side of the column at which its cells stand.
  public enum Alignment: Sendable, Equatable {
    /// At the left, as words do.
    case leading
    /// At the right, as figures do.
    case trailing
  }

  /// The words at the head of the column, for people.
  public var title: String
  /// The word by which programs know the column; the header of CSV.
  public var key: String
  /// The sort of fact in the column.
  public var type: Content
  /// The side at which the cells stand.
  public var alignment: Alignment

  /// Aligns money, ratios, counts and numbers at the right and all else at the left unless told otherwise.
  public init(title: String, key: String, type: Content, alignment: Alignment? = nil) {
    self.title = title
    self.key = key
    self.type = type
    self.alignment = alignment ?? type.alignment
  }
}

/// One fact in a table, unformatted; a fact that is not known is never a number.
public enum Cell: Sendable, Equatable {
  /// Words.
  case text(String)
  /// The name of the thing whose id is `id`; the name is what is shown.
  case name(id: String, text: String)
  /// A sum of money, negative where it is owed.
  case money(pence: Int64)
  /// A share shown as per cent, rounded half up to `decimals` (0 to 9) places; `undefined` when the whole is 0.
  case ratio(numerator: Int128, denominator: Int128, decimals: Int)
  /// A whole number, its thousands parted by commas where people read it.
  case number(Int64)
  /// At least `least` and, if `most` is known, at most that many.
  case count(least: Int, most: Int?)
  /// A date in the words in which it is written.
  case date(String)
  /// A share as a bar that is full at 1; below 0 it is empty, above 1 full.
  case bar(numerator: Int128, denominator: Int128)
  /// Parts of a whole side by side, each in a shade of its own, as `Shade` gives them; together full at `whole`.
  case stack(parts: [Int64], whole: Int64)
  /// From one amount to another on a scale that is full at `whole`.
  case span(from: Int64, to: Int64, whole: Int64)
  /// Amounts one after another, each as high as it is large.
  case spark([Int64])
  /// A fact that is not known, in the words that say why.
  case unknown(reason: String)
  /// Nothing to say, and nothing missing.
  case empty
}

extension Column.Content {
  /// Figures stand at the right, all else at the left.
  var alignment: Column.Alignment {
    switch self {
    case .money, .ratio, .count, .number: .trailing
    case .text, .name, .date, .chart: .leading
    }
  }
}

extension Column {
  /// The words at the head of the column: its title, or nothing for a chart.
  var header: String { type == .chart ? "" : title }
}

extension Table {
  /// The rows and then the footer, each as long as the columns.
  var fullRows: [[Cell]] { (rows + footer).map(squared) }

  /// The row made as long as the columns.
  func squared(_ row: [Cell]) -> [Cell] {
    columns.indices.map { $0 < row.count ? row[$0] : .empty }
  }
}
