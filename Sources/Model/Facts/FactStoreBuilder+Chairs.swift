import Storage

extension FactStoreBuilder {
  /// Makes a chair of whoever sits on a body as its chair, and a vice chair likewise, where nothing else says who that is.
  ///
  /// A list of members that says `as chair` answers the question who chairs as much as a sentence of its own does. The fact
  /// has the times, the status, the evidence and the place of the seat.
  public mutating func seatChairs() {
    for (word, relation) in [("chair", Relation.chair), ("vice-chair", .viceChair)] {
      let capacity = Value.word(text(word))
      var seats: [FactRow] = []
      var stated: Set<UInt32> = []
      for row in table.rows {
        if row.relation == relation { stated.insert(row.subject) }
        guard row.relation == .member, kinds[Int(row.subject)] == EntityKind.body.rawValue else { continue }
        let start = Int(row.qualifierStart)
        let qualifications = table.qualifications[start..<start + Int(row.qualifierCount)]
        if qualifications.contains(where: { $0.qualifier == .capacity && $0.value == capacity }) { seats.append(row) }
      }
      for seat in seats where !stated.contains(seat.subject) {
        var chair = seat
        chair.relation = relation
        chair.qualifierCount = 0
        table.rows.append(chair)
      }
    }
  }
}
