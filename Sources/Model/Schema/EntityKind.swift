/// The kinds of thing a model can hold, in the words of the field.
public enum EntityKind: UInt8, CaseIterable, Sendable {
  case area, organisation, body, function, post, person, duty, route, step, fund, formula, series, document, source
  case decision, meeting, recommendation, escalation, event, rule, question

  /// The word that declares one: `body`.
  public var word: String {
    switch self {
    case .area: "area"
    case .organisation: "organisation"
    case .body: "body"
    case .function: "function"
    case .post: "post"
    case .person: "person"
    case .duty: "duty"
    case .route: "route"
    case .step: "step"
    case .fund: "fund"
    case .formula: "formula"
    case .series: "series"
    case .document: "document"
    case .source: "source"
    case .decision: "decision"
    case .meeting: "meeting"
    case .recommendation: "recommendation"
    case .escalation: "escalation"
    case .event: "event"
    case .rule: "rule"
    case .question: "question"
    }
  }

  /// One of them in a sentence: `a body`, `an organisation`.
  public var indefinite: String { ([.area, .organisation, .escalation, .event].contains(self) ? "an " : "a ") + word }

  /// The word for several, which `list` and expressions take: `bodies`.
  public var plural: String {
    switch self {
    case .body: "bodies"
    case .person: "people"
    case .duty: "duties"
    case .series: "series"
    default: word + "s"
    }
  }

  /// The kinds that can act: both ends of delegates, accountable to, reports to, appoints.
  public static let agents: [EntityKind] = [.organisation, .body, .post]

  /// The words a `kind` clause may take on a thing of this kind; empty where things of this kind are all alike.
  public var subkinds: [String] {
    switch self {
    case .organisation:
      [
        "local-authority", "icb", "ccg", "police", "policing-body", "probation", "prison", "secure-training-centre",
        "youth-offending-team", "nhs-trust", "nhs-body", "ambulance", "fire", "education", "voluntary",
        "court-service", "department", "team", "panel", "regulator", "charity", "government", "other",
      ]
    case .body:
      ["partnership", "board", "executive", "subgroup", "panel", "forum", "group", "team", "regional-group"]
    case .post: ["chair", "scrutineer", "officer", "adviser", "manager", "elected", "lay-member"]
    case .route: ["practice-disagreement", "partner-dispute", "risk", "cross-area"]
    case .event:
      [
        "merger", "split", "creation", "dissolution", "renaming", "succession", "appointment", "withdrawal",
        "publication", "launch",
      ]
    case .document:
      ["arrangements", "report", "plan", "strategy", "protocol", "guidance", "law", "agreement", "minutes"]
    case .source: ["arrangements", "report", "plan"]
    case .area: ["council-area", "region", "nation"]
    default: []
    }
  }

  /// Kinds of organisation that are one kind of partner under different names at different times.
  ///
  /// The health partner is the clinical commissioning group until 30 June 2022 and the integrated care board after it.
  public static let families: [(word: String, kinds: [String])] = [("health", ["ccg", "icb"])]

  /// The kind of partner that a kind of organisation is: its family, or itself.
  public static func family(of word: String) -> String { families.first { $0.kinds.contains(word) }?.word ?? word }
}
