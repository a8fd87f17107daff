import Storage

extension FactStoreBuilder {
  /// Makes a chair of whoever sits on a body as its chair, and a vice chair likewise, where nothing else says that it is.
  ///
  /// A list of members that says `as chair` answers the question who chairs as much as a sentence of its own does. The fact
  /// has the times, the status, the evidence and the place of the seat.
  public mutating func seatChairs() {
    for (word, relation) in [("chair", Relation.chair), ("vice-chair", .viceChair)] {
      let capacity = Value.word(text(word))
      var seats: [FactRow] = []
      var stated: [UInt32: Set<Value>] = [:]
      for row in table.rows {
        if row.relation == relation { stated[row.subject, default: []].insert(row.value) }
        guard row.relation == .member, kinds[Int(row.subject)] == EntityKind.body.rawValue else { continue }
        let start = Int(row.qualifierStart)
        let qualifications = table.qualifications[start..<start + Int(row.qualifierCount)]
        if qualifications.contains(where: { $0.qualifier == .capacity && $0.value == capacity }) { seats.append(row) }
      }
      for seat in seats where stated[seat.subject]?.allSatisfy({ isAnother(seat.value, than: $0) }) ?? true {
        var chair = seat
        chair.relation = relation
        chair.qualifierCount = 0
        table.rows.append(chair)
      }
    }
  }

  /// Whether two who chair are two of one kind; a person beside a post may be the one who holds it.
  private func isAnother(_ one: Value, than other: Value) -> Bool {
    guard let mine = one.entity, let theirs = other.entity else { return false }
    return mine != theirs && kinds[Int(mine.index)] == kinds[Int(theirs.index)]
  }
}
