import Testing

/// What papers state otherwise, only plan, or state of one who sits for another: each as it is told.
@Suite("Stated otherwise, planned, and for another")
struct StatedOtherwiseTests {
  @Test("each is told as it is stated", arguments: apart + planned + seats + ends + money + votes)
  func answers(_ row: Row<(day: String, model: String, statement: String), String>) {
    var asked = SessionFixture(Self.head + row.input.model, at: row.input.day, row.location)
    let text = asked.text(row.input.statement, row.location)
    #expect(text.contains(row.output), "\(text)", sourceLocation: row.location)
  }

  @Test("a disagreement on a day does not hang on the order of the papers")
  func order() {
    let ends = ["exists to 2024-09 cite r \"T\" L3", "exists to 2024-12 cite s \"T\" L3"]
    for ends in [ends, ends.reversed()] {
      var asked = SessionFixture(
        Self.head + "body b \"Board\" cite s \"T\" L2 { \(ends.joined(separator: "; ")) }", at: "2024-11")
      #expect(asked.text("find b.exists").contains("possible: sources disagree"))
      #expect(asked.text("conflicts").contains("September 2024"))
    }
  }

  private static let head = """
    language 1
    source s "Terms" cite s "T" L1 { kind arrangements; covering 2024/25; lines 9; heading "T" L1 }
    source r "Report" cite r "T" L1 { kind report; covering 2024/25; lines 9; heading "T" L1 }
    organisation o "Council" cite s "T" L2 { kind local-authority }
    organisation i "Trust" cite s "T" L2 { kind icb }
    organisation f "Fire Service" cite s "T" L2 { kind fire }
    post d "Director" cite s "T" L2 { within o }
    post n "Nurse" cite s "T" L2 { within i }
    post m "Deputy Nurse" cite s "T" L2 { within i }
    post h "Head of Prevention" cite s "T" L2 { within f }

    """

  // MARK: Two days of one change

  private static let seat = """
    body b "Board" cite s "T" L2 { member d as member to 2024-06-30 cite s "T" L3; member d as member to 2024-12-31 cite r "T" L3 }
    """
  private static let chair = """
    body b "Board" cite s "T" L2 { chaired by d from 2024-06-01 cite s "T" L3; chaired by d from 2024-10-01 cite r "T" L3 }
    """
  private static let replaced = """
    body b "Board" cite s "T" L2 { exists to 2024-09-30 cite s "T" L3; exists to 2024-12-31 cite r "T" L3 }
    document v "Report as issued" cite s "T" L2 { kind report }
    source r { replaces s cite r "T" L4 }
    """
  private static let apart: [Row<(day: String, model: String, statement: String), String>] = [
    Row(
      "between two ends a seat is possible", ("2024-09-01", seat, "find b.members"), gives: "possible: sources disagree"
    ),
    Row("before both it is certain", ("2024-06-01", seat, "count b.members"), gives: "1 known"),
    Row(
      "the disagreement is listed", ("2024-09-01", seat, "conflicts"),
      gives: "to 30 June 2024 (by Terms) or to 31 December"),
    Row("so are two beginnings", ("2024-07-01", chair, "who chairs b"), gives: "possible: sources disagree"),
    Row("after both it is certain", ("2024-11-01", chair, "find b.chair"), gives: "Director"),
    Row("a paper that replaces the other is right", ("2024-11-01", replaced, "find b.exists"), gives: "yes"),
  ]

  // MARK: What is only planned

  private static let plans = """
    body b "Board" cite s "T" L2 { member n as member; member h as member from 2026-04 planned; exists from 2020 }
    body c "Circle" cite s "T" L2 { part of b; exists from 2025-09 planned }
    body e "Group" cite s "T" L2 { part of b; exists from 2020; exists to 2024-12 planned }
    """
  private static let planned: [Row<(day: String, model: String, statement: String), String>] = [
    Row("a planned seat was never last stated", ("2026-06", plans, "who sits on b for f"), gives: "· planned"),
    Row(
      "who was stated is told beside it", ("2026-06", plans, "who sits on b"),
      gives: "Besides what is planned, last stated"),
    Row("it is counted once", ("2026-06", plans, "count b.members"), gives: "none known; 1 last stated in 2024/25"),
    Row("a role to come is planned", ("2025-03", plans, "roles of h"), gives: "only planned"),
    Row(
      "a planned end leaves a thing possible", ("2025-02", plans, "find e.exists"),
      gives: "possible: its end is planned"),
    Row(
      "what is only planned is so in a history", ("2025-03", plans, "history b"), gives: "subgroups: Circle · planned"),
  ]

  // MARK: Who sits for whom

  private static let rows = """
    body b "Board" cite s "T" L2 { partner o by d; partner i by n; quorum o and i; complete members }
    members b in 2024/25 cite s "T" { n as member for o L4; m as member for i L4; f as member by d L4; h as member for i L4 }
    """
  private static let seats: [Row<(day: String, model: String, statement: String), String>] = [
    Row("one officer is not there for two partners", ("2024-06", rows, "quorate b with n"), gives: "not quorate"),
    Row("each row's own officer is", ("2024-06", rows, "quorate b with n, m"), gives: "quorate"),
    Row(
      "a post comes for the organisation that its row names", ("2024-06", rows, "who sits on b for d"),
      gives: "the Director, for Council, as a statutory"),
    Row(
      "and not for its own", ("2024-06", rows, "who sits on b for f"), gives: "the papers name Fire Service as a member"
    ),
    Row("a role by another's seat is one", ("2024-06", rows, "roles of d"), gives: "member by the Director"),
  ]

  // MARK: Ends and followers

  private static let chain = """
    body a "First" cite s "T" L2 { exists to 2020 }
    body b "Second" cite s "T" L2 { exists from 2020 to 2023; follows a }
    body c "Third" cite s "T" L2 { exists from 2023; follows b }
    post p "Chair" cite s "T" L2 { kind chair; held by q to 2024-05-31; held by vacant from 2024-06-01; held by w from 2025-02~ }
    person q "Kit Ash" cite s "T" L2
    person w "Lee Oak" cite s "T" L2
    body k "Kin Group" cite s "T" L2 { chaired by p }
    """
  private static let ends: [Row<(day: String, model: String, statement: String), String>] = [
    Row("what followed did so too when it has ended", ("2025-03", chain, "find a.successors"), gives: "Second"),
    Row("and so on", ("2025-03", chain, "find a.all successors"), gives: "Third"),
    Row(
      "of whom came last only the last is last stated", ("2025-06", chain, "who chairs k"),
      gives: "last stated Lee Oak in"),
  ]

  // MARK: Money

  private static let totals = """
    fund g "Budget" cite s "T" L2 { fund of b; printed total £80,000 in 2024/25; complete contributions in 2024/25 }
    body b "Board" cite s "T" L2
    contributions g in 2024/25 cite s "T" { o amount £50,000 as agreed L4; i amount £25,000 as agreed L4; f amount £10,000 as proposed L4 }
    fund j "Grant" cite s "T" L2 {
      fund of b; printed total £40,000 in 2024/25; complete contributions in 2024/25
      income "Fees" amount £10,000 in 2024/25; drawn down £5,000 in 2024/25
    }
    contributions j in 2024/25 cite s "T" { o amount £25,000 L4 }
    """
  private static let money: [Row<(day: String, model: String, statement: String), String>] = [
    Row(
      "a total is held against all its paper's lines", ("2024-06", totals, "conflicts"),
      gives: "£80,000, £5,000 less than"),
    Row("one that holds income and reserves adds up", ("2024-06", totals, "conflicts j"), gives: "No discrepancy"),
  ]

  // MARK: Votes

  private static let casting = """
    body b "Board" cite s "T" L2 { chaired by d; carried by more than half of votes; casting vote chair; complete members }
    members b in 2024/25 cite s "T" { d as non-voting-member L4; n as member L4; h as member L4 }
    """
  private static let votes: [Row<(day: String, model: String, statement: String), String>] = [
    Row(
      "a chair without an ordinary vote may cast the second either way", ("2024-06", casting, "vote b for n against h"),
      gives: "how it goes is not known"),
    Row(
      "told to be for it, it is", ("2024-06", casting, "vote b for n, d against h"), gives: "carried: 1 for, 1 against"),
  ]
}
