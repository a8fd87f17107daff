import Language
import Model

/// What stands in the statements for things of which something is recorded: meetings, seats by others, posts that are vacant.
extension PlainReader {
  /// A line in its own words, where words of the field stand in it for others: something may have just that name.
  mutating func readUnexpanded(
    _ said: [PlainWord], _ words: [PlainWord], _ choice: inout PlainReading?
  ) -> PlainReading? {
    let plain = Self.meaningful(said, isExpanded: false)
    if plain == words { return nil }
    if let whole = readShapes(plain, during: nil, &choice) { return whole }
    guard let (rest, period) = timed(plain) else { return nil }
    return readShapes(rest, during: period, &choice)
  }

  func fillHeld(_ text: String, _ filled: inout [String: [String]]) {
    if text.contains("{held}") {
      put("held", bodies(filled).filter { !branch.facts(about: $0, .meetingOf).isEmpty }, &filled)
    }
    if text.contains("{chained}") { put("chained", chained(filled["forerunner"]), &filled) }
    if text.contains("{replacing}") {
      put("replacing", things(filled["paper"]).filter { !branch.facts(of: $0, .replaces).isEmpty }, &filled)
    }
    if text.contains("{behalfon}") || text.contains("{seatedthere}") { fillBehalf(&filled) }
    if text.contains("{chairpost}") { put("chairpost", chairPosts(), &filled) }
    if text.contains("{vacantchair}") { put("vacantchair", chairPosts().filter(isVacant), &filled) }
    if text.contains("{scrutinypost}") {
      let posts = names.mains().flatMap { names.view.claimList(of: $0, .scrutineer).live.compactMap(\.value.entity) }
      let dated = posts.uniqued().filter { post in
        branch.facts(of: post, .holder).contains { branch.fact($0).from != .open }
      }
      put("scrutinypost", dated, &filled)
    }
  }

  private func put(_ slot: String, _ things: [EntityID], _ filled: inout [String: [String]]) {
    filled[slot] = things.isEmpty || things.count > Self.mostAlike ? nil : things.map { branch.id(of: $0) }
  }

  private func things(_ ids: [String]?) -> [EntityID] { (ids ?? []).compactMap { branch.entity(id: $0) } }

  private func bodies(_ filled: [String: [String]]) -> [EntityID] { things(filled["body"]) }

  /// What is followed by something that has ended too, and has been followed in turn.
  private func chained(_ ids: [String]?) -> [EntityID] {
    things(ids).filter { thing in
      branch.facts(about: thing, .predecessor).map { branch.subject($0) }.contains { follower in
        names.view.life(of: follower).0 == .no && !branch.facts(about: follower, .predecessor).isEmpty
      }
    }
  }

  /// The bodies on which others sit for an organisation by rows that say so, now; and the organisation, where it has a seat on
  /// a body that is named.
  private func fillBehalf(_ filled: inout [String: [String]]) {
    let organisations = things(filled["organisation"])
    guard organisations.count == 1, let one = organisations.first else { return }
    let asked = bodies(filled)
    let all = asked.isEmpty ? branch.entities(.body).filter { names.place(of: $0) == 0 } : asked
    let seated = all.filter { body in
      names.view.claimList(of: body, .member).live.contains { claim in
        claim.qualification(.onBehalf)?.entity == one
          || claim.value.entity == one && claim.qualification(.through) != nil && !asked.isEmpty
      }
    }
    put("behalfon", seated, &filled)
    if !asked.isEmpty, !seated.isEmpty { filled["seatedthere"] = [branch.id(of: one)] }
  }

  /// The posts of the place that are there to chair.
  private func chairPosts() -> [EntityID] {
    branch.entities(.post).filter { post in
      names.scope != nil && names.place(of: post) == 0 && names.view.life(of: post).0 != .no
        && branch.facts(of: post, .kind).contains { fact in
          if case .word(let word) = branch.value(fact) { return branch.text(word) == "chair" }
          return false
        }
    }
  }

  private func isVacant(_ post: EntityID) -> Bool {
    let holders = names.view.claimList(of: post, .holder)
    return holders.isVacant && holders.certain.isEmpty
  }

  /// A time that is named; of meetings that were held a month alone too.
  func time(_ words: ArraySlice<PlainWord>, _ form: StatementForm.ID) -> WrittenPeriod? {
    period(words) ?? (form == .recordedMeetings ? lastMonth(words) : nil)
  }

  /// A month without its year, which is that of the year before the day that answers are for.
  func lastMonth(_ words: ArraySlice<PlainWord>) -> WrittenPeriod? {
    guard words.count == 1, let word = words.first,
      let year = WrittenPeriod(first: WrittenDate(defaultDay.advanced(by: -365)), last: WrittenDate(defaultDay))
    else { return nil }
    return PlainDate.month(word.folded, within: year)
  }
}
