import Language
import Model
import Session
import Testing

@Suite("Quorum")
struct QuorumTests {
  @Test("a rule is met or not, as who comes has it", arguments: rows)
  func verdict(_ row: Row<(String, String), String>) {
    var asked = SessionFixture(Self.model(rule: row.input.0))
    let answer = asked.answer("quorate board" + row.input.1)
    #expect(answer?.rows.first?.cells.last == .text(row.output), sourceLocation: row.location)
  }

  @Test("who comes besides never makes a meeting less quorate", arguments: rules)
  func monotone(_ rule: String) {
    var asked = SessionFixture(Self.model(rule: rule))
    var random = SystemRandom(seed: 7)
    for _ in 0..<60 {
      let fewer = Self.people.filter { _ in random.next() % 2 == 0 }
      let more = Self.people.filter { fewer.contains($0) || random.next() % 2 == 0 }
      guard !fewer.isEmpty else { continue }
      let (one, other) = (Self.rank(&asked, fewer), Self.rank(&asked, more))
      #expect(one <= other, "\(rule): \(fewer) gives \(one), \(more) gives \(other)")
    }
    #expect(Self.rank(&asked, Self.people) == 2, "\(rule): all of them meet it")
  }

  @Test("the smallest fix mends, and none of its parts does", arguments: rules)
  func fixes(_ rule: String) {
    var asked = SessionFixture(Self.model(rule: rule))
    for absent in Self.people {
      for other in Self.people where other > absent {
        let those = Self.people.filter { $0 != absent && $0 != other }
        let note = asked.answer("quorate board with " + those.joined(separator: ", "))?.notes.map(\.text)
          .first { $0.hasPrefix("smallest fix: ") }
        let rank = Self.rank(&asked, those)
        #expect((note == nil) == (rank == 2), "\(rule): \(those)")
        guard let note, !note.contains("none of") else { continue }
        let words = (note.dropFirst(14).split(separator: ";").first ?? "").replacing("the ", with: "")
        let comers = Self.people.filter { words.contains($0) }
        #expect(Self.rank(&asked, those + comers) == 2, "\(rule): \(those) with \(comers) of \(note)")
        if comers.count > 1 {
          for comer in comers { #expect(Self.rank(&asked, those + [comer]) < 2, "\(rule): \(comer) alone mends it") }
        }
      }
    }
  }

  @Test("slack names who is needed and who is not")
  func slack() {
    var asked = SessionFixture(Self.model(rule: "at least 2 of member"))
    #expect(asked.text("quorate board with ann, ben").contains("slack: none of these could leave: the ann and the ben"))
    let three = asked.text("quorate board with ann, ben, cat")
    #expect(three.contains("slack: any one of these could leave: the ann, the ben or the cat"))
  }

  @Test("a fix is found however many it takes, and its size is told")
  func noFix() {
    let members = (1...9).map { "  member post-\($0) as member" }.joined(separator: "\n")
    let posts = (1...9).map { "post post-\($0)" }.joined(separator: "\n")
    var asked = SessionFixture(
      "body board {\n\(members)\n  complete members\n  quorum at least 5 of member\n}\n\(posts)")
    let large = asked.text("quorate board with post-1")
    #expect(
      large.contains("smallest fix: 4 changes: the post-2, the post-3, the post-4 and the post-5 attend"), "\(large)")
    #expect(large.contains("(one of 70 ways)"))
    #expect(asked.text("quorate board with post-1, post-2").contains("or one of 30 other ways as short"))
  }

  @Test("the health partner is one kind under both its names")
  func health() {
    let model = """
      body board {
        partner council, ccg-one, force
        quorum each kind of safeguarding-partner
        complete partners
      }
      organisation council { kind local-authority }
      organisation ccg-one { kind ccg }
      organisation force { kind police }
      duty arrange {
        binds local-authority, ccg, icb, police as safeguarding-partner
      }
      """
    var asked = SessionFixture(model)
    #expect(asked.answer("quorate board with council, health, police")?.truth == .yes)
    #expect(asked.answer("quorate board with council, icb, police")?.truth == .no)
    #expect(asked.answer("quorate board without health")?.truth == .no)
  }

  @Test("where the list of partners is not whole and no law names their kinds, it cannot be known")
  func openList() {
    var asked = SessionFixture(
      "body board {\n  partner force\n  quorum each kind of safeguarding-partner\n}\n\(Self.force)")
    #expect(asked.answer("quorate board with force")?.truth == .unknown(.notStated))
    #expect(asked.answer("quorate board without force")?.truth == .no)
  }

  @Test("two rules for one time leave it unknown where they differ, and certain where they agree")
  func disagreeing() {
    let model = """
      body board {
        member ann, ben as member
        complete members
        quorum ann in 2022
        quorum ben in 2022
      }
      post ann
      post ben
      """
    var asked = SessionFixture(model)
    #expect(asked.answer("quorate board with ann")?.truth.map { $0 != .yes && $0 != .no } == true)
  }

  @Test("a whole list of one possible partner is not two, whichever way it is asked")
  func exactly() {
    let model = """
      body board {
        partner council from 2022-06
        complete partners in 2022 cite paper
      }
      source paper
      organisation council { kind local-authority }
      """
    var asked = SessionFixture(model)
    for quantifier in ["exactly", "at least"] {
      #expect(asked.answer("find \(quantifier) 2 of (board.partners) at 2022-06-15")?.truth == .no)
      #expect(asked.answer("find \(quantifier) 1 of (board.partners) at 2022-06-15")?.truth == .unknown(.dayNotStated))
    }
  }

  @Test("a rule that never looks at who comes is refused, where it stands", arguments: blind)
  func refused(_ rule: String) {
    let text = SourceText(name: "model.gov", "post ann\nbody board {\n  member ann as member\n  quorum \(rule)\n}")
    let mistakes = LoadedModel.files([text], name: "model").diagnostics
    #expect(mistakes.map(\.diagnostic.code) == [.notAQuorum], "\(rule)")
    #expect(mistakes.first?.line == 4)
  }

  private static let blind = [
    "at least 0 of member", "at least 3 of member or yes",
    "number of board.members is at least 3", "board.chair is stated", "yes", "not (board.meets is stated)",
    "at least 2 of (board.priorities)", "if board.chair is stated then yes otherwise board.members is stated",
    "every (board.funds)", "some board.members.capacity",
  ]

  @Test("a chair who is not stated, or is one of several, and those who are no members", arguments: others)
  func othersThanMembers(_ row: Row<(String, String), String>) {
    let model = """
      body board {
        chaired by \(row.input.0)
        member ann, ben, cat as member
        member dot as participating-observer
        member eve as adviser
        complete members in 2022 cite paper
        quorum board.chair and at least 2 of member
      }
      source paper
      \(Self.people.map { "post \($0)" }.joined(separator: "\n"))
      """
    var asked = SessionFixture(model)
    let answer = asked.answer("quorate board with " + row.input.1)
    #expect(answer?.rows.first?.cells.last == .text(row.output), sourceLocation: row.location)
  }

  private static let others: [Row<(String, String), String>] = [
    Row("not stated", ("not stated", "ann, ben"), gives: "cannot be known"),
    Row("not stated, and too few", ("not stated", "ann"), gives: "not quorate"),
    Row("vacant", ("vacant", "ann, ben"), gives: "not quorate"),
    Row("all who take turns", ("in turn among ann, ben every 1 years", "ann, ben"), gives: "quorate"),
    Row("some who take turns", ("in turn among ann, ben every 1 years", "ann, cat"), gives: "cannot be known"),
    Row("one of two, neither there", ("one of ann, dot", "ben, cat"), gives: "not quorate"),
    Row("observers and advisers are no members", ("ann", "ann, dot, eve"), gives: "not quorate"),
    Row("members are", ("ann", "ann, ben"), gives: "quorate"),
  ]

  private static let force = "organisation force { kind police }"
  private static let people = ["ann", "ben", "cat", "dot", "eve"]

  private static func model(rule: String) -> String {
    """
    body board {
      chaired by ann
      member ann as chair
      member ben, cat as member for council
      member dot as lay-member
      member eve as statutory-member for force
      complete members in 2022 cite paper
      quorum \(rule)
    }
    source paper
    post ann
    post ben
    post cat
    post dot
    post eve
    organisation council { kind local-authority }
    organisation force { kind police }
    """
  }

  private static func rank(_ asked: inout SessionFixture, _ those: [String]) -> Int {
    switch asked.answer("quorate board with " + those.joined(separator: ", "))?.truth {
    case .yes: 2
    case .no, nil: 0
    case .unknown: 1
    }
  }

  private static let rules = [
    "ann", "ann and eve", "ann or eve", "at least 3 of member", "every member", "some lay-member",
    "ann and at least 2 of member", "each kind of member", "at least 2 of (ann, ben, cat)",
    "(ann and ben) or at discretion", "at least 4 of member or (ann and eve)", "member except lay-member",
  ]

  private static let rows: [Row<(String, String), String>] = [
    Row("a seat that is there", ("ann", " with ann"), gives: "quorate"),
    Row("a seat that is not", ("ann", " without ann"), gives: "not quorate"),
    Row("all of them", ("every member", ""), gives: "quorate"),
    Row("all but one", ("every member", " without dot"), gives: "not quorate"),
    Row("enough of them", ("at least 3 of member", " without dot, eve"), gives: "quorate"),
    Row("too few", ("at least 3 of member", " with ann, ben"), gives: "not quorate"),
    Row("by the kind of agency", ("at least 3 of member", " with local authority, police"), gives: "quorate"),
    Row("by the organisation", ("eve", " with force"), gives: "quorate"),
    Row("left to the chair", ("ann and (ben or at discretion)", " with ann"), gives: "at the chair's discretion"),
    Row("left to nobody", ("ann and (ben or at discretion)", " with ben"), gives: "not quorate"),
    Row("one of each kind of agency", ("each kind of member", " with ann, cat, eve"), gives: "quorate"),
    Row("one kind missing", ("each kind of member", " with ann, ben, cat, dot"), gives: "not quorate"),
    Row("two seats of one organisation", ("at least 2 of (council, force)", " with ben, cat"), gives: "not quorate"),
    Row("two organisations", ("at least 2 of (council, force)", " with cat, eve"), gives: "quorate"),
    Row("all organisations", ("every (council, force)", " with ben, eve"), gives: "quorate"),
    Row("no lay member", ("no lay-member", " with dot"), gives: "not quorate"),
    Row("a condition on the board", ("if board.chair is ann then ben otherwise cat", " with ben"), gives: "quorate"),
  ]
}

/// A generator of the same numbers each time.
private struct SystemRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
