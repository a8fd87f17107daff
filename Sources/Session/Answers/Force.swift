import Analysis
import Model

/// How strongly something is asked for, in words: must, should or local, and on what it rests.
extension AnswerWriter {
  /// `must (statute)`, `should (guidance)`, `local`; empty where it is not stated.
  func force(_ claimList: ClaimList) -> String {
    guard let claim = claimList.live.first else { return "" }
    return switch wording.value(claim.value) {
    case "must": "must (statute)"
    case "should": "should (guidance)"
    default: wording.value(claim.value)
    }
  }

  /// Whether guidance asks for it, and not statute or a rule of the partners' own.
  func isByGuidance(_ claimList: ClaimList) -> Bool {
    guard case .word(let word)? = claimList.live.first?.value else { return false }
    return branch.text(word) == Rule.Force.should.rawValue
  }

  /// `must · Children Act 2004, "section 16G"`; a local rule gives its reason.
  func force(_ rule: Rule) -> String {
    var words = rule.force.rawValue
    for claim in rule.grounds where claim.relation == .force {
      if let note = claim.qualification(.note) { return words + ": " + wording.value(note) }
    }
    for claim in rule.grounds where claim.relation == .authority {
      guard let place = wording.evidence(of: claim, everything: true).first else { continue }
      words += " · " + place.place
      break
    }
    return words
  }
}
