import Testing

/// What the comparison with all possible worlds found answered wrongly, each in its smallest form.
@Suite("Possible worlds")
struct PossibleWorldsTests {
  @Test("nothing is certain or denied where worlds differ", arguments: rows)
  func answers(_ row: Row<(day: String, model: String, statement: String), String>) {
    var asked = SessionFixture(Self.head + row.input.model, at: row.input.day, row.location)
    let text = asked.text(row.input.statement, row.location)
    #expect(text.contains(row.output), "\(text)", sourceLocation: row.location)
  }

  /// The paper that states everything, on 2024; one on 2012/13, with terms that go beyond it.
  private static let head = """
    language 1
    source s "Paper" cite s "T" L1 { kind arrangements; covering 2024; lines 9; heading "T" L1 }
    source t "Minutes" cite t "T" L1 { kind report; covering 2012/13; lines 9; heading "T" L1 }
    source u "Report" cite u "T" L1 { kind report; covering 2024/25; lines 9; heading "T" L1 }

    """

  private static let planned = """
    body a "Old board" cite s "T" L2 { kind board }
    body n "New board" cite s "T" L3 { kind board; exists from 2024-06-01 planned; chaired by p }
    post p "Chair" cite s "T" L2 { within o }
    organisation o "Office" cite s "T" L2 { exists planned }
    """
  private static let term = """
    body panel "Panel" cite t "T" L2 { kind board; member ind as lay-member from 2012-10-22 to 2016-10-21 }
    post ind "Independent member" cite t "T" L3 { within panel; held by jo from 2012-10-22 to 2016-10-21 }
    person jo "Jo Example" cite t "T" L3
    """
  private static let undated = """
    organisation o "Office" cite s "T" L2 { kind icb }
    body b "Board" cite s "T" L2 { kind subgroup; partner o from e }
    body c "Circle" cite s "T" L2 { kind subgroup; partner o to e }
    body d "Council" cite s "T" L2 { kind board }
    event e "Merger" cite s "T" L2 { kind merger; ends d }
    """
  private static let several = """
    organisation o "Office" cite s "T" L2 { kind local-authority }
    organisation p "Police" cite s "T" L2 { kind police }
    body b "Board" cite s "T" L2 { kind board; member o; complete members; quorum every (o, p) }
    """
  private static let adviser = """
    body b "Board" cite s "T" L2 { kind board; member q as adviser }
    body c "Circle" cite s "T" L2 { kind board; member not stated as member; complete members }
    post q "Adviser" cite s "T" L2 { kind officer }
    """

  private static let vague = """
    organisation o "Office" cite s "T" L2 { kind local-authority }
    organisation q "Trust" cite s "T" L2 { kind icb }
    body b "Board" cite s "T" L2 { kind board; member o from 2024/25; complete members; quorum every (b.members) }
    body c "Circle" cite s "T" L2 { kind board; member p; complete members; quorum o }
    post p "Officer" cite s "T" L2 { kind officer; within o from 2023~ to 2025 }
    """
  private static let chairs = """
    organisation o "Office" cite s "T" L2 { kind local-authority }
    organisation p "Police" cite s "T" L2 { kind police }
    body b "Board" cite s "T" L2 { kind board; chaired by o cite t "T" L3; chaired by p cite s "T" L3 }
    body c "Circle" cite s "T" L2 { kind board; chaired by one of o, p }
    body d "Council" cite s "T" L2 { kind board; chaired by o; chaired by p from 2024-06 planned }
    """

  private static let orders = """
    organisation o "Office" cite s "T" L2 { kind local-authority }
    organisation i "Trust" cite s "T" L2 { kind icb }
    body b "Board" cite s "T" L2 { kind board; chaired by vacant from 2023/24 to 2025-01 cite u "T" L3; chaired by c from e in 2023/24 }
    body c "Circle" cite s "T" L2 { kind board; chaired by p from 2024~ to 2024/25 cite u "T" L3; chaired by o in 2023/24; quorum c.chair }
    body d "Council" cite s "T" L2 { kind board; chaired by o in 2023/24; chaired by one of o, i, b from f cite u "T" L3; quorum d.chair }
    body g "Group" cite s "T" L2 { kind board; chaired by o from 2024-01 in 2023/24; chaired by p to h }
    post p "Adviser" cite s "T" L2 { kind adviser }
    event e "Merger" cite s "T" L2 { kind merger; on 2023 }
    event f "Review" cite s "T" L2 { kind merger; on 2023~ }
    event h "Talks" cite s "T" L2 { kind merger }
    """
  private static let inside = """
    organisation o "Office" cite s "T" L2 { kind local-authority }
    organisation i "Trust" cite s "T" L2 { kind icb }
    body b "Board" cite s "T" L2 { kind board; chaired by one of o, c, p from 2024-07 }
    body c "Circle" cite s "T" L2 { kind board; chaired by b from 2023-01 to 2024-07; quorum c.chair; member p for o }
    body d "Council" cite s "T" L2 { kind board; quorum q; member i as lay-member }
    body g "Group" cite s "T" L2 { kind board; quorum (some (g.members) and r); member o as member; complete members }
    post p "Officer" cite s "T" L2 { kind officer }
    post q "Clerk" cite s "T" L2 { kind officer; within in turn among i, d from 2023~ to 2024-08-21 }
    post r "Lead" cite s "T" L2 { kind officer; within one of o, i in 2023/24 }
    """

  private static let vacancies = """
    organisation o "Office" cite s "T" L2 { kind local-authority }
    body b "Board" cite s "T" L2 { kind board; chaired by vacant from 2024-06 }
    body c "Circle" cite s "T" L2 { kind board; chaired by o; chaired by vacant from 2024-06 planned; quorum c.chair }
    body d "Council" cite s "T" L2 { kind board; chaired by vacant from 2024-06 planned }
    post p "Officer" cite s "T" L2 { kind officer; held by vacant from 2024-06 planned; within o }
    """
  private static let turns = """
    body b "Board" cite s "T" L2 { kind board }
    body c "Circle" cite s "T" L2 { kind board; chaired by in turn among b, p every 1 years from 2024-11 }
    body d "Council" cite s "T" L2 { kind board; member in turn among q, p, h every 2 years as member from 2023-01 }
    post p "Officer" cite s "T" L2 { kind officer }
    post q "Clerk" cite s "T" L2 { kind officer; exists from 2023/24 to 2024 }
    person h "Jo Ash" cite s "T" L2
    event e "Merger" cite s "T" L2 { kind merger; ends b }
    """

  private static let rows: [Row<(day: String, model: String, statement: String), String>] = [
    Row("what is planned is not there before", ("2024-03-01", planned, "count bodies"), gives: "1"),
    Row("nor certain after", ("2024-07-01", planned, "count bodies"), gives: "1 to 2"),
    Row(
      "it is said that it is only planned", ("2024-07-01", planned, "find bodies except a"),
      gives: "New board · n · possible: only planned"),
    Row(
      "what rests on it is only possible", ("2024-07-01", planned, "find n.chair"),
      gives: "Chair · post, holder not stated · p · possible: only planned"),
    Row(
      "a plan without a day", ("2024-07-01", planned, "find p.organisation"),
      gives: "Office · o · possible: only planned"),
    Row("a term holds to its last day", ("2016-10-21", term, "find ind.holder"), gives: "Jo Example · jo"),
    Row(
      "a seat too", ("2014-06-01", term, "find panel.members"), gives: "Independent member · held by Jo Example · ind"),
    Row(
      "and no longer", ("2016-10-22", term, "find ind.holder"),
      gives: "The Independent member: holder of the post not stated"),
    Row(
      "what begins with an event without a day", ("2024-07-01", undated, "find b.partners"),
      gives: "Office · o · possible: day not stated"),
    Row(
      "what ends with it", ("2024-07-01", undated, "find c.partners"), gives: "Office · o · possible: day not stated"),
    Row(
      "what it ends itself", ("2024-07-01", undated, "find bodies shared with d"),
      gives: "Council · d · possible: day not stated"),
    Row(
      "one who has no seat is missed", ("2024-07-01", several, "quorate b with o"), gives: "not quorate"),
    Row(
      "a rule of members who may not be members yet", ("2024-07-01", vague, "quorate b with q"),
      gives: "cannot be known"),
    Row(
      "someone who may act for an organisation", ("2024-07-01", vague, "quorate c"), gives: "cannot be known"),
    Row(
      "a capacity is those who sit in it", ("2024-07-01", adviser, "find c where some adviser"), gives: "Circle · c"),
    Row("nobody is known to", ("2024-07-01", adviser, "find c where some attendee"), gives: "Circle · c · possible"),
    Row(
      "a list that is not whole is not the same as another", ("2024-07-01", adviser, "find b.members is q"),
      gives: "unknown"),
    Row("nor does it lie in one", ("2024-07-01", adviser, "find b.members is in (q, c)"), gives: "unknown"),
    Row(
      "it contains who is on it", ("2024-07-01", adviser, "find b.members contains q"),
      gives: "Yes: the Adviser is among"),
    Row(
      "a row without a name leaves a list open", ("2024-07-01", adviser, "find c.members contains q"),
      gives: "Not known whether"),
    Row(
      "who chairs no more is no chair from the other side", ("2024-07-01", chairs, "find o.chairs"),
      gives: "Council · d · possible: what is to take its place is only planned\nCircle · c · possible"),
    Row(
      "one of several, from the other side", ("2024-07-01", chairs, "find p.chairs"),
      gives: "Board · b\nCouncil · d · possible: only planned\nCircle · c · possible: not stated"),
    Row(
      "a chair whose successor is planned", ("2024-07-01", chairs, "find d.chair"),
      gives: "Office · o · possible: what is to take its place is only planned"),
    Row(
      "a vacancy of a year, and who came in the course of another", ("2024-07-01", orders, "who chairs b"),
      gives: "Board: chaired by Circle · body, post not stated · possible: day not stated · last stated in 2023/24\n"
        + "or vacant · possible: day not stated"),
    Row(
      "one who came about a year, beside one of a year", ("2025-01-15", orders, "find c.chair"),
      gives: "Adviser · post, holder not stated · p · possible: day not stated\nOffice · o · possible: day not stated"),
    Row(
      "so that whether the chair is there is not known", ("2025-01-15", orders, "quorate c"), gives: "cannot be known"),
    Row(
      "nor where one of several may have followed", ("2025-01-15", orders, "quorate d"), gives: "cannot be known"),
    Row(
      "what an event without a day ends is not over when another begins", ("2024-07-01", orders, "find g.chair"),
      gives: "Office · o · possible: day not stated\nAdviser · post, holder not stated · p · possible: day not stated"),
    Row(
      "one who comes may be the chair of a body that chairs", ("2024-07-01", inside, "quorate c with o"),
      gives: "cannot be known"),
    Row(
      "a post that is within one in turn may come for it", ("2024-07-01", inside, "quorate d with i"),
      gives: "cannot be known"),
    Row(
      "a chair whose place is only planned to be vacant may be there no more", ("2024-08-01", vacancies, "quorate c"),
      gives: "cannot be known"),
    Row(
      "a vacancy that is only planned is no more than possible", ("2024-08-01", vacancies, "find d.chair"),
      gives: "Council: chair vacant · planned"),
    Row(
      "of a post too", ("2024-08-01", vacancies, "find p.holder"),
      gives: "The Officer: holder of the post vacant · planned"),
    Row(
      "and one of a month", ("2024-06-15", vacancies, "find b.chair"),
      gives: "Board: chair vacant · possible: day not stated"),
    Row(
      "whose turn it is may be there no more", ("2025-01-15", turns, "who chairs c"),
      gives: "Circle: chaired in turn by Board (body, post not stated) and the Officer (post, holder not stated)"
        + " · now Board · possible: day not stated"),
    Row(
      "and then has perhaps no seat", ("2024-07-01", turns, "roles of q"),
      gives: "member of: Council as member · in turn the Clerk, the Officer and Jo Ash, every 2 years · now the Clerk"
        + " · from January 2023 · possible: day not stated"),
    Row("a post that is within one of several too", ("2024-07-01", inside, "quorate g"), gives: "cannot be known"),
  ]
}
