import Model
import Session
import Testing

/// Meetings that were held, judged by their registers, beside every way in which the members may have come.
@Suite("Registers")
struct RegisterTests {
  /// What a register says of one member, and whether it was a member on the day.
  private struct Line {
    let isMember: Bool
    let isPresent: Bool
    let isAway: Bool

    /// Whether it may have been there, and whether it may have been away.
    func ways(isWhole: Bool) -> [Bool] {
      if isPresent, isAway { return [true, false] }
      if isPresent { return [true] }
      if isAway || isWhole { return [false] }
      return [true, false]
    }
  }

  /// A rule in the words of the language, and whether it is met by who came, told by their positions.
  private struct Rule: Sendable {
    let words: String
    let isMet: @Sendable (Set<Int>) -> Bool
  }

  private static let rules = [
    Rule(words: "at least 2 of member") { $0.count >= 2 },
    Rule(words: "at least 3 of member") { $0.count >= 3 },
    Rule(words: "m0") { $0.contains(0) },
    Rule(words: "m0 and at least 2 of member") { $0.contains(0) && $0.count >= 2 },
    Rule(words: "m0 or m1") { $0.contains(0) || $0.contains(1) },
    Rule(words: "at least 2 of (m0, m1, m2)") { $0.intersection([0, 1, 2]).count >= 2 },
  ]

  @Test("yes where every way of coming says yes, no where every way says no, otherwise not known")
  func everyWay() {
    var random = Random(seed: 20)
    var seen: [Truth: Int] = [:]
    for _ in 0..<400 {
      let isWhole = random.once(in: 2)
      let lines = (0..<5).map { _ in
        Line(isMember: !random.once(in: 4), isPresent: random.once(in: 2), isAway: random.once(in: 4))
      }
      let rule = random.pick(Self.rules)
      let model = Self.model(lines, rule.words, isWhole: isWhole)
      var asked = SessionFixture(model, at: "2024-12-31")
      let expected = Self.verdict(lines, rule, isWhole: isWhole)
      let truth = asked.answer("quorate held")?.truth
      let told = truth.map { $0.reasons.isEmpty ? $0 : .unknown(.notStated) }
      #expect(told == expected, "\(rule.words), \(isWhole ? "whole" : "not whole"): \(model)")
      seen[expected, default: 0] += 1
    }
    for (truth, count) in seen { #expect(count > 40, "\(truth) came \(count) times") }
    #expect(seen.count == 3)
  }

  /// The verdict over all ways in which those of whom it is open may have come.
  private static func verdict(_ lines: [Line], _ rule: Rule, isWhole: Bool) -> Truth {
    var ways: [Set<Int>] = [[]]
    for (position, line) in lines.enumerated() where line.isMember {
      ways = ways.flatMap { way in line.ways(isWhole: isWhole).map { $0 ? way.union([position]) : way } }
    }
    let results = Set(ways.map(rule.isMet))
    return results.count == 1 ? Truth(results.first ?? false) : .unknown(.notStated)
  }

  /// Members of the day and members of another month, and the register of one meeting.
  private static func model(_ lines: [Line], _ rule: String, isWhole: Bool) -> String {
    let members = lines.enumerated().map { position, line in
      "member m\(position) " + (line.isMember ? "from 2024-02-01" : "to 2024-05-31")
    }
    let organisations = lines.indices.map {
      "organisation m\($0) \"Member \($0)\" cite s \"T\" L2 { kind education }"
    }
    func names(_ clause: String, _ holds: (Line) -> Bool) -> [String] {
      lines.enumerated().filter { holds($0.element) }.map { "\(clause) m\($0.offset)" }
    }
    let register = names("present", \.isPresent) + names("apologies", \.isAway) + (isWhole ? ["complete present"] : [])
    return """
      language 1
      source s "Paper" cite s "T" L1 { kind arrangements; covering 2024; lines 9; heading "T" L1 }
      \(organisations.joined(separator: "\n"))
      body b "Board" cite s "T" L3 {
        kind board
        \(members.joined(separator: "\n  "))
        complete members
        quorum at least 5 of member to 2024-05-31
        quorum \(rule) from 2024-06-01
      }
      meeting held "Meeting" cite s "T" L4 {
        meeting of b
        on 2024-06-17
        \(register.joined(separator: "\n  "))
      }
      """
  }

  @Test("a post lapses on the day that a diary kept day by day says")
  func lapses() {
    var random = Random(seed: 15)
    var lapsed = 0
    for _ in 0..<120 {
      let meetings = (0..<7).map { (day: 20 + $0 * 100 + random.below(100), isThere: !random.once(in: 3)) }
      var asked = SessionFixture(Self.model(meetings), at: "2024-12-31")
      let text = asked.text("who chairs b")
      if let day = Self.diary(meetings) {
        lapsed += 1
        #expect(text.contains("lapsed on \(day.spoken)"), "\(meetings): \(text)")
      } else {
        #expect(!text.contains("lapsed"), "\(meetings): \(text)")
      }
    }
    #expect((20...100).contains(lapsed), "\(lapsed) lapsed")
  }

  private static let taken = Day(year: 2023, month: 1, day: 1)

  /// Goes through two years day by day, and answers the day on which six months had run.
  private static func diary(_ meetings: [(day: Int, isThere: Bool)]) -> Day? {
    guard let taken else { return nil }
    var (last, missed) = (taken, false)
    for number in 0..<731 {
      let today = taken.advanced(by: number)
      for meeting in meetings where meeting.day == number {
        if meeting.isThere { (last, missed) = (today, false) } else { missed = true }
      }
      let (year, month, day) = last.parts
      let later = month + 6 > 12 ? (year + 1, month - 6) : (year, month + 6)
      let end = min(day, Day.length(ofMonth: later.1, year: later.0))
      if today.parts == (later.0, later.1, end), missed { return today }
    }
    return nil
  }

  private static func model(_ meetings: [(day: Int, isThere: Bool)]) -> String {
    let held = meetings.enumerated().map { position, meeting in
      let day = taken?.advanced(by: meeting.day).description ?? ""
      let who = meeting.isThere ? "present c, o" : "present o"
      return "meeting m\(position) \"M\" cite s \"T\" L4 { meeting of b; on \(day); \(who); complete present }"
    }
    return """
      language 1
      source s "Paper" cite s "T" L1 { kind arrangements; covering 2023..2024; lines 9; heading "T" L1 }
      organisation o "Office" cite s "T" L2 { kind education }
      person p "Holder" cite s "T" L2
      post c "Chair" cite s "T" L3 { held by p from 2023-01-01; lapse by absence after 6 months }
      body b "Board" cite s "T" L3 { kind board; chaired by c; member o; complete members; complete meetings }
      \(held.joined(separator: "\n"))
      """
  }

  @Test("a term from a stated day is held to its last day, whatever the length and the day")
  func terms() {
    for (from, length, last) in [
      ("2021-05-20", "4 years", "2025-05-19"), ("2020-02-29", "4 years", "2024-02-28"),
      ("2023-08-31", "6 months", "2024-02-29"), ("2022-01-01", "1 year", "2022-12-31"),
    ] {
      let model = """
        language 1
        source s "Paper" cite s "T" L1 { kind arrangements; covering 2020; lines 9; heading "T" L1 }
        person p "Holder" cite s "T" L2
        post c "Chair" cite s "T" L3 { held by p term of \(length) from \(from) }
        """
      var asked = SessionFixture(model, at: last)
      #expect(asked.text("find c.holder").contains("Holder"), "\(from) \(length)")
      let after = Day(last)?.advanced(by: 1).description ?? ""
      _ = asked.answer("at \(after)")
      #expect(asked.text("find c.holder").contains("not stated"), "\(from) \(length)")
    }
  }
}

extension Day {
  /// A day as it is written in the language.
  fileprivate init?(_ text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }
}
