import Language
import Model
import Testing

@testable import Session

@Suite("No fact of the built-in model without a citation that can be looked up")
struct CitedTests {
  @Test("every citation gives a place, and what it cites is one of our sources or law that was seen")
  func places() {
    #expect(Self.complaints(about: .shared) == [])
  }

  @Test("a fact without evidence is refused, wherever it is stated", arguments: uncited)
  func uncitedFactsAreRefused(_ text: String) {
    #expect(Self.codes(with: text).contains(.noEvidence), "\(text)")
  }

  @Test("a cited one is let through, in the same places", arguments: cited)
  func citedFactsAreLetThrough(_ text: String) {
    #expect(Self.codes(with: text) == [], "\(text)")
    #expect(Self.complaints(about: Self.model(with: text)) == [], "\(text)")
  }

  @Test("a citation that cannot be looked up is found", arguments: hollow)
  func hollowCitationsAreFound(_ text: String) {
    let model = Self.model(with: text)
    #expect(!model.diagnostics.isEmpty || !Self.complaints(about: model).isEmpty, "\(text)")
  }

  /// Every way to state a fact: a clause, a head, each table, an event and what it ends, a mark, a life, a rule.
  private static let uncited = [
    // What another file states with a citation is no evidence for the one that states it without.
    "body silg { kind subgroup }", "body silg { also SILG }", "area southampton { kind council-area }",
    "body silg { meets weekly }", "body new-group \"New group\"", "body new-group { kind group }",
    "body silg { remit \"one\", \"two\" }", "body silg { exists from 2019 }", "body silg { complete members }",
    "members silg in 2022 { sscp-independent-chair as chair }", "partners scasp { probation }",
    "relevant agencies scasp { cafcass }", "contributions scasp in 2024/25 { probation amount £5 }",
    "members silg in 2022 {\n  sscp-independent-chair cite sscp-2022-23 \"Assurance\" L363\n  partnerships-manager\n}",
    "event an-event \"An event\" cite sscp-2022-23 \"Assurance\" L363\nevent an-event { ends silg }",
    "event an-event { begins spig }", "event an-event { on 2022-05 }", "person a-person \"A Person\"",
    "post a-post \"A post\" { held by not stated }",
    "body silg { meets weekly  cite sscp-2022-23 \"Assurance\" L363\n  remit \"one\" }",
    "document a-paper \"A paper\" { kind report }", "source a-source \"A source\" { lines 5; heading \"One\" L1 }",
    "series a-series \"A series\" { value 5 in 2022 }", "decision a-decision \"A decision\" { outcome \"so\" }",
    "rule a-rule \"A rule\" { applies to bodies; condition chair is stated; message \"none\" }",
  ]

  private static let cited = [
    "body silg { meets weekly cite sscp-2022-23 \"Assurance\" L363 }",
    "body new-group \"New group\" cite sscp-2022-23 \"Assurance\" L363 { kind group }",
    "members silg in 2022 cite sscp-2022-23 \"Assurance\" { sscp-independent-chair as chair L363 }",
    "event an-event \"An event\" cite sscp-2022-23 \"Assurance\" L363 { ends spig }",
    "duty a-duty \"A duty\" cite children-act-2004 \"section 16E\"",
  ]

  /// A source without a place, a place without a line, no such place, papers that vouch for themselves or that nobody
  /// here holds, and the rules of reading as a source.
  private static let hollow = [
    "body silg { meets weekly cite sscp-2022-23 }", "body silg { meets weekly cite sscp-2022-23 \"Assurance\" }",
    "body silg { meets weekly cite sscp-2022-23 L363 }",
    "body silg { meets weekly cite sscp-2022-23 \"Assurance\" L300 }",
    "body silg { meets weekly cite sscp-2022-23 \"Nowhere\" L363 }",
    "members silg in 2022 cite sscp-2022-23 \"Assurance\" { sscp-independent-chair as chair }",
    "document my-paper \"My paper\" cite my-paper\nbody silg { meets weekly cite my-paper }",
    "body scasp { quorum members cite scasp-arrangements }", "body silg { meets weekly cite silg }",
    "body silg { meets weekly cite reading-rules assumed }", "body silg { meets weekly cite reading-rules }",
    "source my-source \"My source\" cite my-source \"A\" L1 { kind report; lines 1; heading \"A\" L1 }",
  ]

  /// Law and guidance whose words, or an official page's, were seen (the reasons are in `statute.gov` and `rules.gov`).
  private static let law = [
    "children-act-2004", "care-act-2014", "health-and-care-act-2022", "working-together-2018", "working-together-2023",
  ]

  private static let sources = [
    "sscp-2020-21", "sscp-arrangements-2022", "sscp-2022-23", "scasp-2024-25", "southwark-2019-20",
  ]

  private static func model(with text: String) -> LoadedModel {
    LoadedModel.files(BuiltInModel.files + [SourceText(name: "more.gov", text)], name: "m", isCited: true)
  }

  private static func codes(with text: String) -> [Code] { model(with: text).diagnostics.map(\.diagnostic.code) }

  private static func complaints(about model: LoadedModel) -> [String] {
    let branch = Branch(base: model.store)
    var found: [String] = []
    for reference in branch.facts {
      let fact = branch.fact(reference)
      let place = branch.id(of: fact.subject) + " " + fact.relation.definition.clause
      if fact.attestations.isEmpty { found.append("\(place): nothing is cited") }
      for attestation in fact.attestations {
        if let complaint = complaint(attestation, of: fact, branch) { found.append("\(place): \(complaint)") }
      }
    }
    return found
  }

  private static func complaint(_ attestation: Attestation, of fact: Fact, _ branch: Branch) -> String? {
    let id = branch.id(of: attestation.source)
    if sources.contains(id) {
      return attestation.heading == nil || attestation.firstLine == 0 ? "\(id) without a heading and a line" : nil
    }
    if law.contains(id) { return attestation.firstLine == 0 ? nil : "\(id) has no lines" }
    guard id == "reading-rules" else { return "\(id) is no source of ours" }
    let isOwn = branch.kind(of: fact.subject) == .rule || fact.subject == attestation.source
    return isOwn && attestation.certainty == .assumed ? nil : "reading rules are no source"
  }
}
