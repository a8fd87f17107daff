import Model

/// What somebody pays, asked of a place.
extension Session {
  /// What one pays to the budgets of a place, where it pays into budgets of other places too: all that it pays would be
  /// another sum.
  func paid(_ statements: [String], in place: EntityID) -> [String] {
    let there = PlaceInUse(branch: branch, scope: place)
    return statements.flatMap { statement -> [String] in
      let words = statement.split(separator: " ").map(String.init)
      guard words.count > 1, words[0] == "funding", let payer = branch.entity(id: words[1]),
        branch.kind(of: payer) == .organisation
      else { return [statement] }
      let funds = branch.facts(about: payer, .contribution).map { branch.subject($0) }.uniqued()
      let own = funds.filter { there.distance(to: $0) < PlaceInUse.elsewhere }
      if own.isEmpty || own.count == funds.count { return [statement] }
      return own.map { (["funding", branch.id(of: $0), "on", words[1]] + words.dropFirst(2)).joined(separator: " ") }
    }
  }
}
