import Rendering
import Testing

/// A document and the text a renderer must make of it.
struct Example: Sendable, CustomTestStringConvertible {
  /// What the example shows, as a sentence.
  let says: String
  let document: Document
  let text: String
  let width: Int?
  let colour: Bool

  var testDescription: String { says }

  /// Takes the text without the line feed of its last line.
  init(_ says: String, _ blocks: [Block], width: Int? = nil, colour: Bool = false, gives text: String) {
    self.says = says
    document = Document(blocks)
    self.text = text.isEmpty ? "" : text + "\n"
    self.width = width
    self.colour = colour
  }
}

/// Holds of every rendered text: no line ends in a space, and no control or bidirectional control gets through.
func expectTidy(_ text: String, colour: Bool = false) {
  #expect(text.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") })
  let loose = text.unicodeScalars.filter { scalar in
    switch scalar.value {
    case 0x0A: false
    case 0x1B: !colour
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
  #expect(loose.isEmpty)
}

extension Table {
  /// What three contributors paid, their shares, a chart and the sum.
  static let contributions = Table(
    columns: [
      Column(title: "contributor", key: "contributor", type: .name),
      Column(title: "amount", key: "amount", type: .money),
      Column(title: "share", key: "share", type: .ratio),
      Column(title: "", key: "bar", type: .chart),
    ],
    rows: [
      contribution("scc", "Southampton City Council", pence: 14_106_200),
      contribution("hiow-icb", "Integrated Care Board", pence: 6_521_400),
      [
        .name(id: "probation", text: "Probation"), .unknown(reason: "not stated"), .unknown(reason: "not stated"),
        .empty,
      ],
    ],
    footer: [[.text("sum"), .money(pence: 23_642_800)]])

  private static func contribution(_ id: String, _ name: String, pence: Int64) -> [Cell] {
    let (part, whole) = (Int128(pence), Int128(23_642_800))
    return [
      .name(id: id, text: name), .money(pence: pence), .ratio(numerator: part, denominator: whole, decimals: 2),
      .bar(numerator: part, denominator: whole),
    ]
  }

  /// A table of one column.
  static func single(_ type: Column.Content, _ cells: [Cell], title: String = "value") -> Table {
    Table(columns: [Column(title: title, key: "value", type: type)], rows: cells.map { [$0] })
  }

  /// A table with a header and no rows.
  static let withoutRows = Table(
    columns: [Column(title: "body", key: "body", type: .name), Column(title: "seats", key: "seats", type: .count)],
    rows: [])
}
