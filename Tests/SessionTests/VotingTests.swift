import Language
import Model
import Session
import Testing

/// Votes, compared with a plain count of every way in which those not recorded may have voted.
@Suite("Votes")
struct VotingTests {
  @Test("a vote is carried as a plain count says, and a record with gaps only where every way of filling them agrees")
  func counted() {
    var random = Random(seed: 2024)
    var (asked, known, open) = (0, 0, 0)
    for _ in 0..<150 {
      let body = Body(&random)
      var session = SessionFixture(body.model(record: nil))
      for _ in 0..<6 {
        let votes = body.seats.map { _ in random.pick(Vote.allCases) }
        guard votes.contains(.inFavour) else { continue }
        let answer = session.answer(body.statement(votes))?.truth
        let expected = body.verdict(votes)
        #expect(
          expected.map { answer == Truth($0) } ?? (answer?.reasons == .notStated),
          "\(body.model(record: nil))\n\(body.statement(votes))")
        asked += 1
      }
      let record: [Vote?] = body.seats.map { _ in random.once(in: 3) ? nil : random.pick([.inFavour, .against]) }
      guard record.contains(.inFavour) else { continue }
      var recorded = SessionFixture(body.model(record: record))
      let results = Set(Self.worlds(record).map { body.isCarried($0) })
      let truth = recorded.answer("vote plan")?.truth
      switch truth {
      case .yes: #expect(results == [true], "\(body.model(record: record))")
      case .no: #expect(results == [false], "\(body.model(record: record))")
      default:
        open += 1
        #expect(record.contains(nil), "\(body.model(record: record))")
      }
      if truth == .yes || truth == .no { known += 1 }
    }
    #expect(asked > 500 && known > 30 && open > 30, "\(asked) votes, \(known) records known, \(open) not")
  }

  @Test("who has a vote, a casting vote and a veto is read of the seats", arguments: rows)
  func verdict(_ row: Row<(String, String), Truth>) {
    let model = """
      body board {
        \(row.input.0)
        member ann, ben, cat as member
        member dot as co-opted-member
        complete members in 2022 cite paper
      }
      source paper
      post ann
      post ben
      post cat
      post dot
      post eve
      """
    var asked = SessionFixture(model)
    #expect(asked.answer("vote board " + row.input.1)?.truth == row.output, sourceLocation: row.location)
  }

  @Test("a rule of voting that never looks at who votes is refused, and not called a quorum")
  func refused() {
    let text = SourceText(
      name: "model.gov", "post ann\nbody board {\n  member ann as member\n  carried by board.meets is stated\n}")
    let mistakes = LoadedModel.files([text], name: "model").diagnostics
    #expect(mistakes.map(\.diagnostic.code) == [.notAQuorum])
    #expect(mistakes.first?.diagnostic.message.contains("rule of voting") == true)
  }

  private static let majority = "carried by more than half of votes\n"
  private static let rows: [Row<(String, String), Truth>] = [
    Row("two of three", (majority, "for ann, ben against cat"), gives: .yes),
    Row("a co-opted member has no vote", (majority, "for ann, dot against ben"), gives: .no),
    Row(
      "nothing is stated, and nobody is taken to decide by a majority", ("", "for ann, ben, cat"),
      gives: .unknown(.notStated)),
    Row("equal votes", (majority, "for ann against ben"), gives: .no),
    Row(
      "equal votes and the chair for it", (majority + "chaired by ann\ncasting vote chair", "for ann against ben"),
      gives: .yes),
    Row(
      "equal votes and the chair against", (majority + "chaired by ann\ncasting vote chair", "for ben against ann"),
      gives: .no),
    Row(
      "equal votes and nobody has a casting vote",
      (majority + "chaired by ann\ncasting vote none", "for ann against ben"), gives: .no),
    Row(
      "a chair who is not stated", (majority + "casting vote chair", "for ann against ben"), gives: .unknown(.notStated)
    ),
    Row(
      "a chair who is one of two", (majority + "chaired by one of ann, ben\ncasting vote chair", "for ann against ben"),
      gives: .unknown(.notStated)),
    Row(
      "a casting vote makes two of three",
      ("carried by at least two thirds of votes\nchaired by ann\ncasting vote chair", "for ann against ben"),
      gives: .yes),
    Row(
      "a casting vote is no member",
      ("carried by more than half of member\nchaired by ann\ncasting vote chair", "for ann against ben"), gives: .no),
    Row("a veto of one who has no seat", (majority + "veto eve", "for ann, ben against eve"), gives: .no),
    Row("a veto that is not used", (majority + "veto cat", "for ann, ben abstaining cat"), gives: .yes),
    Row("everyone but those named", (majority, "against cat"), gives: .yes),
    Row(
      "of those there", ("carried by at least three quarters of members-present", "for ann, ben abstaining cat"),
      gives: .no),
    Row(
      "of the votes cast", ("carried by at least three quarters of votes", "for ann, ben abstaining cat"), gives: .yes),
    Row("at a meeting that cannot decide", (majority + "quorum at least 2 of member", "for ann"), gives: .no),
  ]

  /// What each seat does.
  enum Vote: CaseIterable {
    case inFavour, against, abstains, isAway
  }

  private static func worlds(_ record: [Vote?]) -> [[Vote]] {
    record.reduce([[]]) { worlds, vote in
      worlds.flatMap { world in (vote.map { [$0] } ?? Vote.allCases).map { world + [$0] } }
    }
  }

  /// A body whose members are all known, with its rules.
  struct Body {
    let seats: [Seat]
    let rule: Rule
    let quorum: Int?
    let hasCastingVote: Bool
    let veto: Int?

    enum Seat: String, CaseIterable {
      case member, votes = "voting-member", coOpted = "co-opted-member", adviser
      var isMember: Bool { self != .adviser }
      var hasVote: Bool { self == .member || self == .votes }
    }

    enum Rule {
      case moreThanHalfOfVotes, twoThirdsOfPresent, moreThanHalfOfVoters, atLeast(Int), all, half(and: Int)
    }

    init(_ random: inout Random) {
      seats = [.member] + (0..<(1 + random.below(5))).map { _ in random.pick([.member, .member] + Seat.allCases) }
      let rules: [Rule] = [
        .moreThanHalfOfVotes, .moreThanHalfOfVotes, .twoThirdsOfPresent, .moreThanHalfOfVoters,
        .atLeast(1 + random.below(3)),
        .all, .half(and: random.below(seats.count)),
      ]
      rule = random.pick(rules)
      quorum = random.once(in: 2) ? 1 + random.below(3) : nil
      hasCastingVote = random.once(in: 2)
      veto = random.once(in: 3) ? random.below(seats.count) : nil
    }

    func model(record: [Vote?]?) -> String {
      let words =
        switch rule {
        case .moreThanHalfOfVotes: "more than half of votes"
        case .twoThirdsOfPresent: "at least two thirds of members-present"
        case .moreThanHalfOfVoters: "more than half of voting-member"
        case .atLeast(let count): "at least \(count) of member"
        case .all: "every voting-member"
        case .half(let seat): "more than half of votes including m\(seat)"
        }
      let members = seats.indices.map { "  member m\($0) as \(seats[$0].rawValue)" }
      let posts = seats.indices.map { "post m\($0)" }
      let clauses = [
        "  carried by \(words)", quorum.map { "  quorum at least \($0) of member" },
        hasCastingVote ? "  chaired by m0\n  casting vote chair" : nil, veto.map { "  veto m\($0)" },
      ]
      var text = "body board {\n" + (members + clauses.compactMap { $0 }).joined(separator: "\n")
      text += "\n  complete members in 2022 cite paper\n}\nsource paper\n" + posts.joined(separator: "\n")
      guard let record else { return text }
      let votes = [("votes for", Vote.inFavour), ("votes against", .against)].compactMap { words, vote -> String? in
        let those = record.indices.filter { record[$0] == vote }.map { "m\($0)" }
        return those.isEmpty ? nil : "  \(words) \(those.joined(separator: ", "))"
      }
      return text + "\ndecision plan {\n  decided by board\n  on 2022-06-01\n\(votes.joined(separator: "\n"))\n}"
    }

    func statement(_ votes: [Vote]) -> String {
      let groups = [("for", Vote.inFavour), ("against", .against), ("abstaining", .abstains)].compactMap {
        word, vote -> String? in
        let those = votes.indices.filter { votes[$0] == vote }.map { "m\($0)" }
        return those.isEmpty ? nil : "\(word) \(those.joined(separator: ", "))"
      }
      return "vote board " + groups.joined(separator: " ")
    }

    /// Whether it is carried; nil where it hangs on the second vote of a chair who used no first one.
    func verdict(_ votes: [Vote]) -> Bool? {
      let isSilent = votes[0] == .abstains || votes[0] == .isAway && !seats[0].hasVote
      guard hasCastingVote, isSilent else { return isCarried(votes) }
      return isCarried(votes, isCastFor: true) == isCarried(votes) ? isCarried(votes) : nil
    }

    func isCarried(_ votes: [Vote], isCastFor: Bool = false) -> Bool {
      let there = seats.indices.count { seats[$0].isMember && votes[$0] != .isAway }
      if let quorum, there < quorum { return false }
      if let veto, votes[veto] == .against { return false }
      var inFavour = seats.indices.count { seats[$0].hasVote && votes[$0] == .inFavour }
      var cast = inFavour + seats.indices.count { seats[$0].hasVote && votes[$0] == .against }
      let voters = seats.count { $0.hasVote }
      let isTie = cast == 2 * inFavour && cast > 0 && hasCastingVote && (isCastFor || votes[0] == .inFavour)
      switch rule {
      case .atLeast(let count): return inFavour >= count
      case .all: return inFavour == voters
      case .moreThanHalfOfVoters: return 2 * inFavour > voters
      case .twoThirdsOfPresent: return there > 0 && 3 * inFavour >= 2 * there
      case .moreThanHalfOfVotes, .half:
        if isTie { (inFavour, cast) = (inFavour + 1, cast + 1) }
        if case .half(let seat) = rule, votes[seat] != .inFavour || !seats[seat].hasVote { return false }
        return 2 * inFavour > cast
      }
    }
  }
}
