import Language
import Model
import Session
import Testing

/// Who answers for what, absences and why not, beside slow and obvious ways of finding the same.
@Suite("Who answers, who is away, and why not")
struct AnsweringTests {
  // MARK: Who answers for what

  @Test("the table has the duties of the body, its parts and its partners, and no others", arguments: 1...40)
  func duties(_ seed: Int) {
    var random = Random(seed: UInt64(seed))
    let place = DutyPlace(&random)
    var asked = SessionFixture(place.text.replacing(" / ", with: "\n"))
    let answer = asked.answer("who answers for what in board")
    var told: [String: String] = [:]
    for row in answer?.rows ?? [] {
      guard case .entity(let id, _) = row.cells[0] else { continue }
      told[id] = row.cells[2] == .unknown("not stated") ? "" : row.cells[2].spoken
    }
    #expect(told == place.expected, "\(place.text)")
    let open = place.expected.values.count { $0.isEmpty }
    if !place.expected.isEmpty {
      #expect(answer?.title.contains("\(place.expected.count) dut") == true, "\(answer?.title ?? "")")
      if open > 0, open < place.expected.count { #expect(answer?.title.contains("for \(open) of them") == true) }
    }
  }

  @Test("adults' duties never rest on children's law, nor the reverse")
  func clients() {
    let model = """
      area east { kind council-area }
      organisation council { kind local-authority / covers east }
      duty child-law { force must / serves children / binds local-authority }
      duty adult-law { force must / serves adults / binds local-authority }
      duty adult-task { serves adults / carries out child-law / covers east / responsible board }
      body board { kind board / covers east / serves adults / partner council }
      body twin { kind partnership / covers east / serves both / partner council }
      """
    var asked = SessionFixture(model.replacing(" / ", with: "\n"))
    let table = asked.text("who answers for what in board")
    #expect(table.contains("adult-law: accountable council"))
    #expect(!table.contains("child-law: "))
    #expect(table.contains("adult-task: not stated"))
    #expect(table.contains("that counts for nothing here"))
    let both = asked.text("who answers for what in twin")
    #expect(both.contains("child-law: accountable council") && both.contains("adult-law: accountable council"))
  }

  @Test("a combined body whose duties differ by area has a line for each area")
  func byArea() {
    let model = """
      area east { kind council-area }
      area west { kind council-area }
      organisation council-a { kind local-authority / covers east }
      organisation council-b { kind local-authority / covers west }
      duty law { force must / binds local-authority }
      body board { kind partnership / covers east, west / partner council-a, council-b }
      """
    var asked = SessionFixture(model.replacing(" / ", with: "\n"))
    let rows = asked.answer("who answers for what in board")?.rows ?? []
    #expect(rows.map { $0.cells[2].spoken } == ["council-a in east", "council-b in west"])
  }

  @Test("what one answers for is what names it, itself or through its post")
  func reverse() {
    let model = """
      organisation council
      post director { within council / held by ann }
      person ann
      duty first { accountable council }
      duty second { responsible director }
      duty third { accountable other }
      body other
      """
    var asked = SessionFixture(model.replacing(" / ", with: "\n"))
    for (name, wanted) in [
      ("council", ["first", "second"]), ("director", ["second"]), ("ann", ["second"]), ("other", ["third"]),
    ] {
      let rows = asked.answer("what does \(name) answer for")?.rows ?? []
      #expect(rows.map { $0.cells[0].spoken } == wanted, "\(name)")
    }
    #expect(asked.answer("what does ann answer for")?.title.contains("no paper says it is accountable") == true)
  }

  // MARK: Absences

  @Test(
    "every single absence and every pair is what `quorate ... without` answers",
    arguments: [
      "at least 2 of member", "every member", "board.chair and at least 3 of member", "at least half of member",
      "board.chair and at least 1 of (ben, cat)",
    ])
  func absences(_ rule: String) {
    let names = ["ann", "ben", "cat", "dan", "eve"]
    let members = names.map { "member \($0) as member" }.joined(separator: "\n")
    let posts = names.map { "post \($0)" }.joined(separator: "\n")
    var asked = SessionFixture(
      "body board {\nchaired by ann\n\(members)\ncomplete members\nquorum \(rule)\n}\n\(posts)")
    let rows = asked.answer("absences board")?.rows ?? []
    #expect(rows.count == names.count, "\(rule)")
    func result(_ absent: [String]) -> String {
      asked.answer("quorate board without \(absent.joined(separator: ", "))")?.rows.first?.cells.last?.spoken ?? ""
    }
    let alone = Dictionary(uniqueKeysWithValues: names.map { ($0, result([$0])) })
    for row in rows {
      guard case .entity(let id, _) = row.cells[0] else { continue }
      #expect(row.cells[1].spoken == alone[id], "\(rule): without \(id)")
      for other in names where other != id && alone[id] != "not quorate" && alone[other] != "not quorate" {
        #expect(
          row.cells[2].spoken.contains(other) == (result([id, other]) == "not quorate"),
          "\(rule): without \(id) and \(other): \(row.cells[2].spoken)")
      }
    }
  }

  // MARK: Why not

  @Test("the smallest changes are those of an exhaustive search", arguments: 1...60)
  func smallest(_ seed: Int) {
    var random = Random(seed: UInt64(seed))
    let matter = ConditionCase(&random)
    var asked = SessionFixture(matter.model)
    let answer = asked.answer("find \(matter.condition.text)")
    guard !matter.condition.holds(matter.stated) else {
      #expect(answer?.truth == .yes, "\(matter.condition.text)")
      return
    }
    #expect(answer?.truth == .no, "\(matter.condition.text)")
    let note = asked.answer("why not")?.notes.map(\.text).first { $0.hasPrefix("Smallest change") } ?? ""
    let fixes = matter.smallestFixes
    guard let size = fixes.first?.count else {
      #expect(note == "Smallest change: none of up to 3.", "\(matter.condition.text): \(note)")
      return
    }
    #expect(note.hasPrefix("Smallest change (\(size)): "), "\(matter.condition.text): \(note)")
    let ways = note.split(separator: "; or ")
    let shown = ways.filter { !$0.contains("other ways") }.count
    let rest =
      ways.last.flatMap { last in
        last.hasPrefix("one of ") ? Int(last.dropFirst(7).prefix { $0.isNumber }) : nil
      } ?? 0
    #expect(shown + rest == fixes.count, "\(matter.condition.text): \(note) beside \(fixes)")
  }

  @Test("why not is refused where there is nothing to ask it of")
  func refused() {
    let model = LoadedModel.files(
      [SourceText(name: "model.gov", "body board { chaired by ann }\npost ann")], name: "model")
    var session = Session(model, today: pinnedDay)
    func codes(_ text: String) -> [String] {
      session.runAll(SourceText(name: "input", text)).flatMap(\.diagnostics).map(\.diagnostic.code.rawValue)
    }
    #expect(codes("why not") == ["E054"])
    #expect(codes("who chairs board; why not") == ["E126"])
    #expect(codes("find board.chair is stated; why not") == ["E126"])
    #expect(codes("quorate board; why not; why not").isEmpty)
  }
}

// MARK: Small places

/// A board with parts, partners and duties, and by counting on fingers which duties bear on it.
private struct DutyPlace {
  var text = ""
  /// For each duty that bears on the board, who is accountable; empty where nobody is.
  var expected: [String: String] = [:]

  init(_ random: inout Random) {
    let serves = ["", "children", "adults", "both"][Int(random.next() % 4)]
    text = """
      area east { kind council-area }
      area west { kind council-area }
      organisation council { kind local-authority / covers east }
      organisation force { kind police / covers east, west }
      organisation stranger { kind icb / covers east }
      body board { kind partnership / covers east / partner council, force\(serves.isEmpty ? "" : " / serves \(serves)") }
      body group { kind subgroup / part of board / chaired by doctor }
      body team { kind subgroup / part of group }
      body outside { kind board }
      post doctor
      """
    let inside = ["board", "group", "team", "doctor"]
    let agents = inside + ["council", "force", "stranger", "outside"]
    for number in 1...6 {
      let whom = ["", "children", "adults", "both"][Int(random.next() % 4)]
      let area = ["", "east", "west"][Int(random.next() % 3)]
      let accountable = random.next() % 3 == 0 ? "" : agents[Int(random.next() % 8)]
      let responsible = random.next() % 2 == 0 ? "" : agents[Int(random.next() % 8)]
      var clauses: [String] = []
      if !whom.isEmpty { clauses.append("serves \(whom)") }
      if !area.isEmpty { clauses.append("covers \(area)") }
      if !accountable.isEmpty { clauses.append("accountable \(accountable)") }
      if !responsible.isEmpty { clauses.append("responsible \(responsible)") }
      text += "\nduty task-\(number) { \(clauses.joined(separator: "\n")) }"
      let named = [accountable, responsible].filter { !$0.isEmpty }
      let isForUs = serves.isEmpty || whom.isEmpty || serves == whom || serves == "both" || whom == "both"
      let bears =
        named.contains(where: inside.contains)
        // Nobody answers for a duty of the area: it is one all the same.
        || isForUs && named.isEmpty && area == "east"
        || isForUs
          && named.contains { $0 == "council" && area != "west" || $0 == "force" && area == "east" }
      if bears { expected["task-\(number)"] = accountable }
    }
  }
}

/// A condition over a few boards of which each has a chair or none, and which changes would make it hold.
private struct ConditionCase {
  indirect enum Condition {
    case stated(Int)
    case and(Condition, Condition), or(Condition, Condition), not(Condition)

    var text: String {
      switch self {
      case .stated(let board): "(board-\(board).chair is stated)"
      case .and(let left, let right): "(\(left.text) and \(right.text))"
      case .or(let left, let right): "(\(left.text) or \(right.text))"
      case .not(let inner): "(not \(inner.text))"
      }
    }

    func holds(_ stated: Set<Int>) -> Bool {
      switch self {
      case .stated(let board): stated.contains(board)
      case .and(let left, let right): left.holds(stated) && right.holds(stated)
      case .or(let left, let right): left.holds(stated) || right.holds(stated)
      case .not(let inner): !inner.holds(stated)
      }
    }

    var boards: Set<Int> {
      switch self {
      case .stated(let board): [board]
      case .and(let left, let right), .or(let left, let right): left.boards.union(right.boards)
      case .not(let inner): inner.boards
      }
    }
  }

  let condition: Condition
  let stated: Set<Int>

  init(_ random: inout Random) {
    condition = Self.any(4, &random)
    stated = Set((1...5).filter { _ in random.next() % 2 == 0 })
  }

  private static func any(_ depth: Int, _ random: inout Random) -> Condition {
    let kind = depth == 0 ? 0 : Int(random.next() % 5)
    switch kind {
    case 1, 2: return .and(any(depth - 1, &random), any(depth - 1, &random))
    case 3: return .or(any(depth - 1, &random), any(depth - 1, &random))
    case 4: return .not(any(depth - 1, &random))
    default: return .stated(Int(random.next() % 5) + 1)
    }
  }

  var model: String {
    (1...5).map { "body board-\($0)\(stated.contains($0) ? " { chaired by ann }" : "")" }.joined(separator: "\n")
      + "\npost ann"
  }

  /// Every smallest set of boards whose chair would have to be stated or not be, of at most three, out of all sets.
  var smallestFixes: [Set<Int>] {
    let all = (0..<32).map { bits in Set((1...5).filter { bits >> ($0 - 1) & 1 == 1 }) }
      .filter { $0.isSubset(of: condition.boards) && condition.holds(stated.symmetricDifference($0)) }
    let least = all.map(\.count).min() ?? 0
    return least > 3 ? [] : all.filter { $0.count == least }
  }
}

extension Answer.Cell {
  fileprivate var spoken: String {
    switch self {
    case .entity(let id, _): id
    case .text(let text), .unknown(let text): text
    default: ""
    }
  }
}
