import Analysis
import Model

/// What is said where nothing counts: that it is not stated, vacant or over, and the nearest that is stated.
extension AnswerWriter {
  /// Who holds a post, in words and as a cell.
  func holder(_ holders: ClaimList, subject: EntityID, beyond known: Truth = .yes) -> (String, Answer.Cell) {
    // One who is stated for two times that meet on a day is one.
    let values = holders.live.map(\.value)
    let live = holders.live.enumerated().filter { values.firstIndex(of: $0.element.value) == $0.offset }.map(\.element)
    if let only = live.first {
      // Several in one clause hold it together.
      let last = live.allSatisfy { view.isOfOneClause(only, $0) } ? "and" : "or"
      let names = Wording.list(live.map { wording.value($0.value) + wording.doubt($0, beyond: known) }, last: last)
      let person = live.count == 1 ? only.value.entity : nil
      return ("held by " + names + earlier(holders, live), person.map { wording.cell($0) } ?? .text(names))
    }
    if let gap = holders.gap, gap.value == .vacant {
      let doubt = wording.doubt(gap)
      return ("post, vacant" + doubt, .unknown("vacant" + doubt))
    }
    let nearest = nearest(holders)
    let silence = (holders.gap?.value == .unknown ? "unknown" : "not stated") + nearest
    return ("post, holder " + silence, .unknown(silence))
  }

  /// Who held a post before, where whoever holds it now came on some day of the time asked about that is not stated; empty
  /// where that is known, or nobody was named before.
  private func earlier(_ holders: ClaimList, _ live: [Claim]) -> String {
    let begun = live.compactMap { claim in
      claim.facts.lazy.map { branch.fact($0).from }.first { bound in
        guard let boundary = branch.boundary(bound, isEnd: false), !boundary.isExact else { return false }
        // A stretch that begins with it tells what was before by itself.
        return boundary.days.overlaps(view.slice.days) && view.slice.opening != boundary
      }
    }.compactMap { branch.written($0) }
    let told = holders.lastStatedTogether.compactMap { view.parts(of: $0, besides: $0.subject).last }
      .filter { claim in !live.contains { $0.value == claim.value } && !claim.value.isGap }
    guard begun.count == live.count, !told.isEmpty else { return "" }
    // Of several, the last; and nobody, where the post was vacant since.
    let last = told.compactMap(\.beginning).max()
    let before = told.filter { $0.beginning == last }
    let vacant = holders.claims.filter { $0.value == .vacant && !view.isPlanned($0) }.compactMap(\.beginning).max()
    if let vacant, last.map({ $0 < vacant }) ?? true {
      return ", from some day of \(Wording.list(begun.uniqued().map(\.spoken), last: "or")); before that vacant"
    }
    let when = period(before, before.first?.periods.last)
    return ", from some day of \(Wording.list(begun.uniqued().map(\.spoken), last: "or")); before that "
      + names(before) + (when.isEmpty ? "" : ", last stated in \(when)")
  }

  /// What a list says when nothing in it counts: not stated, vacant, or before and after the thing's life.
  func silence(_ claimList: ClaimList, _ what: String, of subject: EntityID) -> String {
    let (alive, phase) = view.life(of: subject)
    if let ended = end(of: subject) { return ended + nearest(claimList) }
    if alive == .no, case .notYet(let boundary) = phase { return beginning(of: subject, boundary) }
    let doubt =
      alive == .yes ? "" : "; that it exists then is only possible: " + alive.reasons.words.joined(separator: ", ")
    if claimList.gap?.value == .vacant { return "\(what) vacant" + doubt }
    let reason = claimList.gap.map { wording.qualifications($0) } ?? ""
    let unknown = claimList.gap?.value == .unknown ? "unknown" : "not stated"
    return "\(what) \(unknown)" + nearest(claimList) + reason + doubt
  }

  /// That something is there no more, and since when; nil where it may be.
  func end(of subject: EntityID) -> String? {
    guard case (.no, .ended(let boundary)) = view.life(of: subject) else { return nil }
    let later = branch.facts(of: subject, .exists).map { branch.fact($0) }.compactMap { fact -> (Boundary, Status)? in
      branch.boundary(fact.from, isEnd: false).map { ($0, fact.status) }
    }.filter { $0.0.days.start > view.slice.days.last }.min { $0.0.days.start < $1.0.days.start }
    let again = later.map { "; begins again \(wording.boundary($0.0))" + ($0.1 == .planned ? ", only planned" : "") }
    return "ended" + (boundary.map { " " + wording.boundary($0) } ?? "") + (again ?? "")
  }

  /// That something is not there yet: when it begins, perhaps as a shadow, and from when it is in force then.
  func beginning(of subject: EntityID, _ boundary: Boundary?) -> String {
    let words = "begins" + (boundary.map { " " + wording.boundary($0) } ?? " later")
    let lives = branch.facts(of: subject, .exists).map { branch.fact($0) }.compactMap { fact in
      branch.boundary(fact.from, isEnd: false).map { (begin: $0, status: fact.status) }
    }
    guard let boundary, lives.contains(where: { $0.begin.days == boundary.days && $0.status == .shadow }) else {
      return words
    }
    let inForce = lives.filter { $0.status == .inForce && $0.begin.days.start > boundary.days.start }
      .min { $0.begin.days.start < $1.begin.days.start }
    return words + " as a shadow" + (inForce.map { "; in force from \(wording.boundary($0.begin))" } ?? "")
  }

  /// The nearest that is stated: what was last stated, otherwise what is first stated later; all that share that time.
  func nearest(_ claimList: ClaimList) -> String {
    let last = lastTold(claimList)
    if let one = last.first {
      let words = period(last, one.periods.last)
      return "; last stated \(names(last))" + (words.isEmpty ? "" : " \(inOrOn(one.periods.last)) \(words)")
    }
    let first = firstTold(claimList)
    if let one = first.first {
      let planned = first.allSatisfy { view.isPlanned($0) } ? ", only planned" : ""
      let when = inOrOn(one.periods.first)
      return "; first stated later: \(names(first)) \(when) \(period(first, one.periods.first))\(planned)"
    }
    return ""
  }

  /// What was last stated, and what is first stated later, for the times at which things had the names of then.
  func lastTold(_ claimList: ClaimList) -> [Claim] {
    latest(claimList.lastStatedTogether).compactMap { view.parts(of: $0, besides: $0.subject).last }
  }

  /// Of what there is one of, that which began last by a day of its own: it took the place of the others.
  private func latest(_ claims: [Claim]) -> [Claim] {
    guard claims.count > 1, claims.allSatisfy({ !$0.relation.definition.isMany }) else { return claims }
    let dated = claims.filter { claim in claim.facts.contains { branch.fact($0).from != .open } }
    guard let last = dated.compactMap(\.beginning).max(), dated.count + 1 >= claims.count else { return claims }
    let found = claims.filter { $0.beginning == last }
    return found.isEmpty ? claims : found
  }

  func firstTold(_ claimList: ClaimList) -> [Claim] {
    claimList.firstStatedTogether.compactMap { view.parts(of: $0, besides: $0.subject).first }
  }

  private func names(_ claims: [Claim]) -> String {
    var names: [String] = []
    for name in claims.map({ wording.then($0).value($0.value) }) where !names.contains(name) { names.append(name) }
    return Wording.list(names)
  }

  /// `on` before a single day, `in` before any other time.
  private func inOrOn(_ period: WrittenPeriod?) -> String {
    period.map { $0.range.start == $0.range.last } ?? false ? "on" : "in"
  }

  /// The times of one statement; of several, the one they share.
  private func period(_ claims: [Claim], _ shared: WrittenPeriod?) -> String {
    let periods = Set(claims.map { wording.periods($0) })
    if periods.count > 1, let shared { return shared.spoken }
    return wording.periods(claims[0])
  }
}
