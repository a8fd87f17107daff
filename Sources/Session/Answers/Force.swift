import Analysis
import Model

/// How strongly something is asked for, in words: must, should or local, and on what it rests.
extension AnswerWriter {
  /// `must (statute)`, `should (guidance)`, `local`; empty where it is not stated.
  func force(_ claimList: ClaimList) -> String {
    either(claimList) { claim in
      switch wording.value(claim.value) {
      case "must": "must (statute)"
      case "should": "should (guidance)"
      default: wording.value(claim.value)
      }
    }
  }

  /// What is stated of a thing that has one value, in words: each of them where papers of equal rank disagree; empty where
  /// nothing is stated.
  func either(_ claimList: ClaimList, _ words: (Claim) -> String) -> String {
    let stated = claimList.live.map(words).uniqued()
    let disagree = stated.count > 1 && claimList.live.contains { $0.truth.reasons.contains(.disagree) }
    return Wording.list(stated, last: "or") + (disagree ? ", as papers disagree" : "")
  }

  /// Whether guidance asks for it, and not statute or a rule of the partners' own.
  func isByGuidance(_ claimList: ClaimList) -> Bool {
    !claimList.live.isEmpty
      && claimList.live.allSatisfy { claim in
        if case .word(let word) = claim.value { branch.text(word) == Rule.Force.should.rawValue } else { false }
      }
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
