public import Rendering
public import Model

/// What a statement answers, as data: what was asked, of which view, and the answer with its evidence.
public struct Answer: Sendable {
  /// What sort of answer it is.
  public enum Kind: String, Sendable {
    case rows, truth, text, none
  }

  /// How a reader is shown it: rows as a table or each as a sentence of its own; a text as it stands, or as prose
  /// whose lines may be broken to fit.
  public enum Layout: Sendable {
    case table, sentences, prose
    /// Sentences under headings, their places numbered and listed at the end.
    case paper
  }

  /// What sort of answer it is.
  public internal(set) var kind: Kind
  /// How a reader is shown its rows.
  public internal(set) var layout: Layout = .sentences
  /// The first line; empty when the rows speak for themselves.
  public internal(set) var title = ""
  /// Yes, no or unknown, where that was the question.
  public internal(set) var truth: Truth?
  /// Whether nothing else can belong to the answer.
  public internal(set) var isComplete = true
  /// What the cells of each row are, in order.
  public internal(set) var columns: [Column] = []
  /// The heads of the columns of those parts of a paper that are tables, by heading.
  public internal(set) var heads: [String: [String]] = [:]
  /// The rows, in the order a reader sees them.
  public internal(set) var rows: [Row] = []
  /// Whether it is a list that was asked for, which may fill a screen though a first line stands above it.
  var isList = false
  /// Whether the first row goes on in the line of the title, which says only what is asked about.
  var leadsOn = false
  /// Whether all remarks below a table are shown at once, as on a page that is handed on.
  var showsAllNotes = false
  /// How many remarks below a table are shown at once otherwise.
  var shownNotes = 4
  /// Whether a table has a bar beside the share at its end.
  var drawsShares = true
  /// Rows below the table that sum it up; not data.
  public internal(set) var footer: [[Cell]] = []
  /// Remarks that belong to the answer: what is not known, what was taken, what does not fit.
  public internal(set) var notes: [Note] = []
  /// Every fact the rows rest on, each once, in the order of the rows.
  public internal(set) var evidence: [Evidence] = []
  /// Where each place stands in the evidence, so that adding to a long answer does not go through all of it.
  var positions: [Evidence: Int] = [:]
  /// What was searched where nothing is stated: the sources looked at, and what they say nearby.
  public internal(set) var searches: [Search] = []
  /// Positions of evidence that only what is stated nearby rests on.
  var beside: Set<Int> = []
  /// The results of the rules that were checked, in the order of the rows; those that hold last.
  public internal(set) var checks: [CheckLine] = []
  /// How many differences a comparison found; nil where nothing was compared.
  public internal(set) var differences: Int?
  /// The rows as a calendar file, where that was asked for.
  public internal(set) var calendar: ICalendarRenderer.Calendar?
  /// A text as it is: help, a dump.
  public internal(set) var text = ""
  /// The answers of a file that was run, in order.
  public internal(set) var parts: [Answer] = []
  /// Whether the passages of attached copies are printed below the places they stand in.
  public internal(set) var quotes = false
  /// The statement, as it was understood.
  public internal(set) var statement = ""
  /// The budgets whose payments it tells of; empty where it is of none.
  var budgets: [Cell] = []
  /// The number of the option that it tells of; nil where it tells of none.
  var option: Int?
  /// How much of it a reader is shown.
  var extent = Extent.whole
  /// The exact statements that a plain question was read as; nil where the statement itself was exact.
  public internal(set) var readAs: String?
  /// Which words of a plain question were taken as others, being misspelled; nil where none were.
  public internal(set) var spelling: String?
  /// What stands before it where it answers a plain question with something near to what was asked; nil otherwise.
  public internal(set) var opening: String?
  /// Whether it tells what was done with drafts and options, rather than answering a question.
  var isOfWork = false
  /// The view it was asked of.
  public internal(set) var view = ViewDescription()

  init(_ kind: Kind, title: String = "") {
    self.kind = kind
    self.title = title
  }

  /// A remark that belongs to an answer.
  public struct Note: Sendable, Hashable {
    /// What a remark is for.
    public enum Kind: String, Sendable {
      case remark
      /// Papers disagree, or do not add up.
      case discrepancy
      /// Which of several things of one name was taken.
      case reading
      /// Which papers were searched for what is not stated, and what they say nearby.
      case searched
      /// What stops for want of money, which is never left out.
      case stopping
      /// An amount of money that is in no sum.
      case beside
    }

    /// The words.
    public let text: String
    /// What it is for.
    public let kind: Kind

    init(_ text: String, _ kind: Kind = .remark) {
      self.text = text
      self.kind = kind
    }
  }

  /// A line of a thing's page: what its values are of the thing, and one of them.
  struct Label {
    let name: String
    let value: String
    /// Where it stands among the lines.
    let rank: Int
  }

  /// How much of an answer its reader is shown.
  enum Extent: Sendable, Equatable {
    /// What answers, in so many lines below the first, with one line of sources; the rest is counted.
    case brief(lines: Int)
    /// The same with the places under each line.
    case sourcesEach
    /// What the brief form left out, from one of its lines on; of one part alone where one is named.
    case rest(from: Int, part: String)
    /// All of it, with the places under each line.
    case whole
  }

  /// Adds a remark, once.
  mutating func note(_ words: String, _ kind: Note.Kind = .remark) {
    let note = Note(words, kind)
    if !notes.contains(note) { notes.append(note) }
  }

  /// A column of the answer's rows.
  public struct Column: Sendable {
    /// The name that formats for machines use.
    public let name: String
    /// What its cells hold.
    public let type: ColumnType
    /// What a reader sees above it.
    public let title: String
    /// Whether it repeats what was asked about, rather than answering.
    public internal(set) var isSubject = false
    /// The year that its amounts are assumed or worked out for; nil for what is stated.
    var year: String?
    /// The years that its amounts are for, and how firm they are: `agreed`, `assumed`; nil where that is not the same of all.
    var years: [String]
    var standing: String?

    init(_ name: String, _ type: ColumnType, title: String? = nil, year: String? = nil) {
      self.name = name
      self.type = type
      self.title = title ?? name
      self.year = year
      years = [year].compactMap(\.self)
      standing = year.map { _ in "assumed" }
    }
  }

  /// What a column holds.
  public enum ColumnType: String, Sendable {
    case entity, money, ratio, date, count, text, number
  }

  /// One value of a row.
  public enum Cell: Sendable, Hashable {
    case entity(id: String, name: String)
    case money(pence: Int64)
    case ratio(numerator: Int64, denominator: Int64)
    case date(String)
    case number(Int64)
    /// A quantity that is no whole number, no whole pence and no share of two numbers that fit into 64 bits.
    case quantity(Quantity)
    case count(least: Int, most: Int?)
    case text(String)
    /// Not known, and why.
    case unknown(String)
  }

  /// One row.
  public struct Row: Sendable {
    /// One value for each column.
    public var cells: [Cell]
    /// Whether it is only possible.
    public var isPossible = false
    /// The row as a sentence, for readers.
    public var sentence: String
    /// What else a reader is told of it, a line each, below the sentence.
    public var details: [String] = []
    /// The heading it stands under, for readers; empty for none.
    public var section = ""
    /// What it says under the column heads of its part of a paper, in place of the sentence; empty where it is a sentence.
    public var across: [String] = []
    /// The stretch of the period it holds for; empty when it holds for all of it.
    public var stretch = ""
    /// Positions in the answer's evidence.
    public var evidence: [Int] = []
    /// When it was last stated, where no source speaks of it for the time asked about; empty otherwise.
    public var lastStated = ""
    /// What is drawn beside it in a table; nil for the bar of its share.
    public var picture: Rendering.Cell?
    /// Whether it is left to the formats for programs.
    public var isFolded = false
    /// What its value is of the thing shown, where lines of one label are read together: `chaired by`.
    public var label = ""
    /// The value that stands behind the label.
    public var short = ""
    /// Where the label stands among others, the least first.
    public var rank = 0
    /// How far in it stands below other rows.
    public var depth = 0
    /// How many of its places a reader is shown; nil for all.
    public var mostPlaces: Int?
    /// What names the row for ever, made of ids of facts; empty where nothing asks for it.
    public var mark = ""
    /// What the row tells; nil where nothing but its reader has to know.
    var kind: Kind?
    /// The entity the row is about, so that later statements can go on from it.
    public var entity: EntityID?
  }

  /// A fact and one place where it is stated.
  public struct Evidence: Sendable, Hashable {
    /// The fact's identity.
    public let fact: String
    /// The source's id and name.
    public let source: String
    /// The name by which answers cite it.
    public let sourceName: String
    /// The heading it stands under; nil when none was given.
    public let heading: String?
    /// First and last line; zero when none was given.
    public let firstLine: UInt32
    /// The last line; the same as the first for one line, zero when none was given.
    public let lastLine: UInt32
    /// How sure the source is.
    public let certainty: Certainty
    /// What the fact says, as one clause.
    public let clause: String
    /// Whether the place states the fact that was carried, and not this one, which a plan assumes.
    public var isOfCarried = false
    /// The lines of the place in the reader's own copy; empty where none is attached.
    public internal(set) var passage: [String] = []
    /// The sentence of the place that proves the fact; empty where no copy is attached, or the place holds no sentence.
    public internal(set) var sentence = ""
  }

  /// A search for what is not stated.
  public struct Search: Sendable, Equatable {
    /// The thing asked about; an empty text where a whole kind of thing was.
    public let about: Cell
    /// The relation that is not stated, by its name in expressions; empty where nothing at all is.
    public let what: String
    /// The sources looked at.
    public let papers: [Paper]
    /// What is stated nearby, the nearest first.
    public internal(set) var nearby: [Nearby] = []

    /// A source that was looked at.
    public struct Paper: Sendable, Equatable {
      /// The source's id.
      public let id: String
      /// The name by which answers cite it.
      public let name: String
      /// The period it covers, as the language writes it; empty where that is not stated.
      public let period: String
      /// `covers`, `before` or `after` the time asked about, or `not stated`.
      public let reach: String
    }

    /// Something stated nearby.
    public struct Nearby: Sendable, Equatable {
      /// What it says.
      public let sentence: String
      /// Positions in the answer's evidence.
      public internal(set) var evidence: [Int] = []

      init(sentence: String) {
        self.sentence = sentence
      }
    }
  }

  /// The view a statement was asked of, in words.
  public struct ViewDescription: Sendable, Equatable {
    /// The branch: `main` for the model itself.
    public var branch = ""
    /// The date or period, as the language writes it.
    public var at = ""
    /// The day by which it was known; nil for all that is known.
    public var known: String?
    /// The day taken as today.
    public var today = ""
    /// The model's name.
    public var model = ""
  }
}

extension Answer.Cell {
  /// The cell as a reader sees it in a sentence.
  var text: String {
    switch self {
    case .entity(_, let name): name
    case .money(let pence): Sterling.text(pence: pence)
    case .ratio(let numerator, let denominator):
      PerCent.text(numerator: Int128(numerator), denominator: Int128(denominator))
    case .date(let date): date
    case .number(let number): String(number)
    case .quantity(let quantity): quantity.spoken
    case .count(let least, let most): most == least ? "\(least)" : most.map { "\(least) to \($0)" } ?? "\(least) known"
    case .text(let text), .unknown(let text): text
    }
  }
}
