/// Papers that take the place of others.
extension View {
  /// The papers that replace another at this time slice, with the statement that says so; those of the schema's order.
  public func replacements(of paper: EntityID) -> [Claim] {
    // Nearly every paper is replaced by none: that is seen without making a claim list.
    if branch.facts(about: paper, .replaces).isEmpty { return [] }
    return claimList(about: paper, .replaces).live
  }

  /// Whether each paper that states the one is replaced by one that states the other.
  func isSuperseded(_ claim: Claim, by other: Claim) -> Bool {
    isSuperseded(sources(of: claim), by: sources(of: other))
  }

  /// Whether each of some papers is replaced by one of some others.
  func isSuperseded(_ papers: [EntityID], by later: [EntityID]) -> Bool {
    guard !papers.isEmpty else { return false }
    return papers.allSatisfy { paper in
      let successors = successors(of: paper)
      // Papers that replace each other replace nothing.
      return !later.contains(paper)
        && later.contains { successors.contains($0) && !self.successors(of: $0).contains(paper) }
    }
  }

  /// The papers that state something, each once, in the order of its facts.
  public func sources(of claim: Claim) -> [EntityID] {
    var found: [EntityID] = []
    for attestation in claim.facts.flatMap({ known(branch.fact($0).attestations) })
    where !found.contains(attestation.source) {
      found.append(attestation.source)
    }
    return found
  }

  /// The papers that replace a paper at this time slice, those that replace these, and so on.
  private func successors(of paper: EntityID) -> Set<EntityID> {
    var found: Set<EntityID> = []
    var waiting = [paper]
    while let next = waiting.popLast() {
      for claim in replacements(of: next) where found.insert(claim.subject).inserted {
        waiting.append(claim.subject)
      }
    }
    return found
  }
}
