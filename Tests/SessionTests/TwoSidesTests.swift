import Language
import Model
import Rendering
import Testing

@testable import Session

/// Reports fit on two sides of paper, whatever they are of.
@Suite("Two sides of paper")
struct TwoSidesTests {
  /// What the style of the page leaves: columns of its type across the paper, and lines of it on two sides.
  private static let (columns, lines) = (118, 126)
  /// Footnotes are set smaller: more columns, and lines of less height.
  private static let (smallColumns, smallHeight) = (165, 0.68)

  private static func sides(_ answer: Answer) -> (words: Int, lines: Double) {
    var height = 0.0
    var isSmall = false
    let whole = answer.document
    for block in whole.blocks {
      let text = TextRenderer(width: isSmall ? smallColumns : columns, colour: false).render(Document([block]))
      let lines = Double(text.split(separator: "\n", omittingEmptySubsequences: false).count - 1)
      // A heading has air above it and a rule below, and a table a little between its rows.
      let air: Double =
        switch block {
        case .heading: 1
        case .section: 0.9
        case .table(let table): 0.15 * Double(table.rows.count + 1)
        default: 0
        }
      height += (lines + air) * (isSmall ? smallHeight : 1)
      if case .notes = block { isSmall = true }
    }
    let words = MarkdownRenderer().render(whole).split(whereSeparator: \.isWhitespace).count
    return (words, height)
  }

  @Test(
    "a report on every body and every organisation of the built-in model fits", arguments: ["southampton", "southwark"])
  func fits(_ place: String) {
    var session = Session(.shared, today: pinnedDay)
    _ = session.runAll(SourceText(name: "use", "use \(place)"))
    var most = (words: 0, lines: 0.0, of: "")
    let things =
      session.branch.entities(.body).map { "visit " + session.branch.id(of: $0) }
      + session.branch.entities(.organisation).map { "for " + session.branch.id(of: $0) }
    for thing in things {
      let outcome = session.runAll(SourceText(name: "report", "report \(thing)")).first
      guard let answer = outcome?.answer, answer.layout == .paper else { continue }
      let (words, lines) = Self.sides(answer)
      if lines > most.lines { most = (words, lines, thing) }
      #expect(lines <= Double(Self.lines), "\(thing): \(lines) lines of paper")
      #expect(words <= 1700, "\(thing): \(words) words")
    }
    print("the longest report of \(place): \(most.of), \(most.words) words, \(most.lines) lines of \(Self.lines)")
    #expect(most.words > 300)
  }
}
