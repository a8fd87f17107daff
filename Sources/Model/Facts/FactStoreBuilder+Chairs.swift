import Storage

extension FactStoreBuilder {
  /// Makes a chair of whoever sits on a body as its chair, and a vice chair likewise, where nothing else says who that is,
  /// or one paper says both.
  ///
  /// A list of members that says `as chair` answers the question who chairs as much as a sentence of its own does. The fact
  /// has the times, the status, the evidence and the place of the seat.
  public mutating func seatChairs() {
    for (word, relation) in [("chair", Relation.chair), ("vice-chair", .viceChair)] {
      let capacity = Value.word(text(word))
      var seats: [FactRow] = []
      var stated: [UInt32: [FactRow]] = [:]
      for row in table.rows {
        if row.relation == relation { stated[row.subject, default: []].append(row) }
        guard row.relation == .member, kinds[Int(row.subject)] == EntityKind.body.rawValue else { continue }
        let start = Int(row.qualifierStart)
        let qualifications = table.qualifications[start..<start + Int(row.qualifierCount)]
        if qualifications.contains(where: { $0.qualifier == .capacity && $0.value == capacity }) { seats.append(row) }
      }
      for seat in seats where stated[seat.subject].map({ isAnother(seat, than: $0) }) ?? true {
        var chair = seat
        chair.relation = relation
        chair.qualifierCount = 0
        table.rows.append(chair)
      }
    }
  }

  /// Whether a paper that says who chairs lists somebody else of the same kind as the chair; a person beside a post may
  /// be the one who holds it.
  private func isAnother(_ seat: FactRow, than chairs: [FactRow]) -> Bool {
    guard let one = seat.value.entity, Status(rawValue: seat.status) == .inForce else { return false }
    let isOther = chairs.allSatisfy { chair in
      chair.value.entity.map { $0 != one && kinds[Int($0.index)] == kinds[Int(one.index)] } ?? false
    }
    let papers = Set(table.evidence(of: seat).map(\.source))
    return isOther && chairs.contains { !papers.isDisjoint(with: table.evidence(of: $0).map(\.source)) }
  }
}
