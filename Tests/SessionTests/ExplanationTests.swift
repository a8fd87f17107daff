import Analysis
import Foundation
import Language
import Testing

@testable import Session

@Suite("Explanations")
struct ExplanationTests {
  @Test("why gives every cited fact of the answer with its place")
  func why() {
    var conversation = Conversation()
    let printed = conversation.type("funding southampton-scp 2024/25; why")
    for line in [697, 698, 699, 700, 701] { #expect(printed.contains("\"SSCP contributions\", line \(line)")) }
  }

  @Test("an answer is explained by its number, of the view it was asked of")
  func numbered() {
    var conversation = Conversation()
    _ = conversation.type("at 2020/21; who chairs southampton-scp; at 2023; who chairs southampton-scp")
    #expect(conversation.type("why %1").contains("Derek Benson"))
    #expect(conversation.type("why %3").hasPrefix("error E036"))
  }

  @Test("an earlier answer's things go on into the next question")
  func answersAsSets() {
    var conversation = Conversation()
    _ = conversation.type("at 2022-02-28; find hips-executive.subgroups")
    #expect(conversation.type("count %1") == "3\n")
  }
}
