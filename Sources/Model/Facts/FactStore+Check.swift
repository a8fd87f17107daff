import Storage

/// What a check of a whole model looks for, found on the table without making facts.
extension FactStore {
  /// Ids that are used and never declared, with the first place of use; in the order of first use.
  public var undeclared: [(id: String, place: Place)] {
    kinds.indices.filter { kinds[$0] == FactStoreBuilder.undeclared }.map { (ids.text(UInt32($0)), firstPlaces[$0]) }
  }

  /// Facts with an end of a kind that the relation does not allow.
  ///
  /// - Parameters:
  ///   - subjects: for each relation, one bit for each kind that may be its subject.
  ///   - objects: the same for its object.
  public func misplaced(subjects: [UInt32], objects: [UInt32]) -> [FactRef] {
    var found: [FactRef] = []
    for (index, row) in table.rows.enumerated() {
      let relation = Int(row.relation.rawValue)
      let isWrong =
        isOutside(kinds[Int(row.subject)], subjects[relation])
        || row.value.entity.map { isOutside(kinds[Int($0.index)], objects[relation]) } ?? false
      if isWrong { found.append(FactRef(index: UInt32(index))) }
    }
    return found
  }

  private func isOutside(_ kind: UInt8, _ allowed: UInt32) -> Bool {
    kind != FactStoreBuilder.undeclared && allowed & (1 << UInt32(kind)) == 0
  }

  /// Every distinct piece of evidence with the first fact that rests on it, in the order stated.
  public var citations: [(attestation: Attestation, fact: FactRef)] {
    var owners = [UInt32](repeating: .max, count: table.evidence.count)
    for (index, row) in table.rows.enumerated() {
      let start = Int(row.evidenceStart)
      for position in start..<start + Int(row.evidenceCount) where owners[position] == .max {
        owners[position] = UInt32(index)
      }
    }
    return zip(table.evidence, owners).compactMap { $1 == .max ? nil : ($0, FactRef(index: $1)) }
  }

  /// Facts for which no source is cited.
  public var withoutEvidence: [FactRef] {
    table.rows.indices.filter { table.rows[$0].evidenceCount == 0 }.map { FactRef(index: UInt32($0)) }
  }
}
