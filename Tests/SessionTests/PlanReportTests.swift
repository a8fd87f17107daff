import Rendering
import Testing

@testable import Session

/// The paper for a meeting about an option.
@Suite("The paper about an option")
struct PlanReportTests {
  static let plans = [
    "plan merge southampton-scp, southampton-sab into trial effective 2025-01",
    "plan merge southampton-scp, hampshire-scp, portsmouth-scp, isle-of-wight-scp into \"Four Areas\" effective 2024-06",
    "plan dissolve southampton-scp effective 2024-06", "plan withdraw hiow-icb from scasp effective 2025-06",
    "plan stand down scott-mackechnie from scasp-scrutineer effective 2025-06",
    "plan split scasp into one-part, other-part serving children, adults effective 2025-06",
    "plan rename ldg to \"Learning Group\" effective 2025-06",
  ]

  @Test("has the headings of a council paper, two sides of words and nothing to type", arguments: plans)
  func paper(_ plan: String) {
    var conversation = Conversation()
    _ = conversation.type(plan)
    let paper = conversation.type("report plan all")
    let lines = paper.split(separator: "\n").map(String.init)
    let headings = [
      "What is to be decided", "Background", "Options", "What changes, and for whom", "Money, by partner",
      "Duties by law", "Risks", "Consultation", "Approvals, in order", "Next steps",
    ]
    #expect(lines.filter(headings.contains) == headings, "\(paper)")
    #expect(lines.first?.hasPrefix("DRAFT OPTION 1, for a meeting") == true)
    #expect(!paper.contains("`") && !paper.contains("resolve "), "\(paper)")
    #expect(lines.count { $0.hasPrefix("[To be written: ") } >= 5)
    let words = paper.split(whereSeparator: \.isWhitespace).count
    #expect((150...1300).contains(words), "\(words) words")
  }
}
