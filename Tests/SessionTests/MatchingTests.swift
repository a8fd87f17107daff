import Language
import Testing

@testable import Session

@Suite("Expectations")
struct MatchingTests {
  @Test("holds", arguments: holding)
  func holds(_ line: String) { #expect(verdict(line) == true, "\(line)") }

  @Test("does not hold", arguments: failing)
  func fails(_ line: String) { #expect(verdict(line) == false, "\(line)") }

  /// Whether the last expectation of a line holds; nil when it was refused.
  private func verdict(_ line: String) -> Bool? {
    let conversation = Conversation()
    var session = conversation.session
    return session.runAll(SourceText(name: "input", line)).last?.verdict?.holds
  }

  private static let holding = [
    // By any name of a thing, in any order, quoted or not.
    "at 2022; expect who chairs SILG = \"Designated Doctor for Southampton\"",
    "at 2022; expect who chairs SILG = designated-doctor-southampton",
    "at 2020/21; expect who chairs southampton-scp = Derek Benson",
    "at 2025-03-31; expect find 4lsab.subgroups = 4lsab-policy-group, \"4LSAB housing group\", 4lsab-health-group",
    // Counts as printed, sums, whole sentences.
    "expect count silg.chair = 1", "at default; expect count scasp.members = 2 known",
    "expect funding southampton-scp 2024/25 = £236,428",
    // An open list by what is known of it.
    "at 2025-03-31; expect find scasp-executive.leads = known scasp",
    "expect find southampton-scp.subgroups at 2022 contains silg, spig",
    // Dates as the language writes them, or as answers say them; texts after `known`.
    "expect find section-11-tool-2020.day = 2020-10-14", "expect find section-11-tool-2020.day = 14 October 2020",
    "expect find amalgamation-2025.day = 2025-01", "at 2021; expect find hips-ce-strategy-2020.period = 2020..2023",
    "expect find silg.alias at 2022/23 contains \"Serious Incident learning Group\"",
    "at 2020-10; expect find southwark-sab.priorities = known \"domestic abuse\"",
    // Nothing stated.
    "at 2018; expect who chairs silg is not stated", "expect who chairs scasp-executive is not stated",
    "at 2022; expect find silg.chair.holder is not stated",
    // Refusals.
    "expect show SSCP fails with E031", "expect show nobody-at-all fails with e030",
  ]

  private static let failing = [
    "at 2022; expect who chairs SILG = silg", "at 2022; expect who chairs SILG = \"Designated Doctor\"",
    "at 2022; expect who chairs SILG = nobody-at-all", "at 2022; expect who chairs SILG is not stated",
    "at 2022; expect who chairs SILG fails with E030", "expect show SSCP fails with E030",
    // Part of it, or more than it.
    "at 2025-03-31; expect find 4lsab.subgroups = 4lsab-policy-group",
    "at 2025-03-31; expect find 4lsab.subgroups = 4lsab-policy-group, 4lsab-housing-group, 4lsab-health-group, silg",
    // Another day, less of a day than is stated, or no day at all.
    "expect find section-11-tool-2020.day = 2020-10-15", "expect find section-11-tool-2020.day = 2020-10",
    "expect find amalgamation-2025.day = 2025-01-32", "expect find amalgamation-2025.day = 2025-01..",
    "at 2020-10; expect find southwark-sab.priorities = known \"neglect\"",
    // An open list, as if it were whole.
    "at default; expect count scasp.members = 2", "at 2025-03-31; expect find scasp-executive.leads = scasp",
    // What is only possible.
    "at 2025-01-15; expect find scasp.subgroups contains prg",
    "at 2025-01-15; expect find scasp.subgroups is not stated",
    "expect funding southampton-scp 2024/25 = £236,455",
  ]
}
