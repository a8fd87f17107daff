import Testing

/// What the comparison with all possible worlds found answered wrongly of what was perhaps never there, of the time before a
/// paper, and of who sits twice; each in its smallest form.
@Suite("Possible worlds of times")
struct PossibleTimesTests {
  @Test("nothing is certain or denied where worlds differ", arguments: rows)
  func answers(_ row: AskedOfModel) { row.check(under: Self.head) }

  private static let head = """
    language 1
    source s "Paper" cite s "T" L1 { kind arrangements; covering 2024; lines 9; heading "T" L1 }
    source v "Older paper" cite v "T" L1 { kind arrangements; covering 2023; lines 9; heading "T" L1 }
    source u "Oldest paper" cite u "T" L1 { kind arrangements; covering 2022; lines 9; heading "T" L1 }
    organisation o "Office" cite s "T" L2 { kind local-authority }
    organisation i "Trust" cite s "T" L2 { kind icb }

    """

  /// Who advises, from a day and from some day of a month, beside a list that is whole and one that is not (seeds 14736 and
  /// 19250).
  private static let advising = """
    body b "Board" cite s "T" L2 { kind board; carried by more than half of votes; member q as adviser from 2024-06 }
    body c "Circle" cite s "T" L2 { kind board; member p as member; complete members; carried by at least 60% of members-present; member q as adviser from 2024-04-09 }
    post p "Clerk" cite s "T" L2 { kind officer }
    post q "Adviser" cite s "T" L2 { kind adviser }
    """

  /// A body that begins with an event by one paper, the day of which another gives (seed 568).
  private static let dated = """
    body b "Board" cite s "T" L2 { exists from e cite v "T" L3 }
    event e "Event" cite s "T" L2 { kind merger; on 2024-01 cite u "T" L3 }
    """

  /// Members who come, of whom one acts for the other (seed 1044).
  private static let deputies = """
    body b "Board" cite s "T" L2 { quorum more than half of (b.members) cite s "T" L3; member i as member; member p }
    post p "Clerk" cite s "T" L2 { kind officer }
    post q "Aide" cite s "T" L2 { kind adviser; acts for i }
    """

  /// What was over before the time of its paper (seeds 12450 and 2884).
  private static let over = """
    duty d "Duty" cite s "T" L2 { accountable o to 2023-07 }
    body b "Board" cite s "T" L2 { chaired by i to 2023 }
    """

  /// What begins on a day that nobody states, and chairs (seeds 17220, 23232 and 10243).
  private static let never = """
    body a "Assembly" cite s "T" L2 { chaired by one of o, i, c in 2023/24; chaired by c to 2025-06 cite v "T" L3 }
    body b "Board" cite s "T" L2 { chaired by c to 2023/24; chaired by o to e cite u "T" L3 }
    body c "Circle" cite s "T" L2
    event e "Merger" cite s "T" L2 { kind merger; begins c }
    """

  /// A person with a seat and a post that sits for what has ended (seed 3679).
  private static let ended = """
    organisation w "Ward" cite s "T" L2 { kind police; exists from 2023-01 to 2023-07 }
    body b "Board" cite s "T" L2 { member h from 2023-01 to 2025; member q as member for w; quorum w }
    post q "Clerk" cite s "T" L2 { kind adviser; held by h }
    person h "Jo Ash" cite s "T" L2
    """

  /// What a paper states that has run out, and another that is not in effect yet (seed 3287).
  private static let between = """
    source w "Old terms" cite w "T" L1 { kind report; covering 2023; expires 2023-06-06; lines 9; heading "T" L1 }
    source x "New terms" cite x "T" L1 { kind arrangements; covering 2024; in effect 2024-06; lines 9; heading "T" L1 }
    body b "Board" cite x "T" L2 { kind board; relevant agency o cite x "T" L3; relevant agency o cite w "T" L3 }
    """

  /// A paper in effect on some day of a month, and an older one that had perhaps not been published (seed 101807).
  private static let unpublished = """
    source x "New terms" cite x "T" L1 { kind arrangements; covering 2024; published 2025-02-01; in effect 2024-07; lines 9; heading "T" L1 }
    body b "Board" cite x "T" L2 { kind board; member q cite x "T" L3; member q cite u "T" L3 }
    post q "Clerk" cite x "T" L2 { kind officer }
    """

  /// Who is perhaps of an organisation by a turn that begins on some day of a month (seed 101357), and one who advises or
  /// whose body does (seed 102905).
  private static let perhaps = """
    body b "Board" cite s "T" L2 { kind board; quorum at least 1 of ((o)); member p as member }
    post p "Clerk" cite s "T" L2 { kind officer; within in turn among o, b every 2 years from 2024-07 }
    body c "Circle" cite s "T" L2 { kind board; member one of o, d as adviser to 2024-04; quorum o; member q for o }
    body d "Den" cite s "T" L2 { kind subgroup; vice chair o to 2025 }
    post q "Lead" cite s "T" L2 { kind officer }
    """

  private static let rows: [AskedOfModel] = [
    Row(
      "what two papers state is not certain by the one that had perhaps not been published",
      ("2024-07-01", unpublished, "find (b.members known by 2025)"), gives: "possible"),
    Row("by both it is", ("2024-07-01", unpublished, "find b.members"), gives: "Clerk"),
    Row(
      "one for whom no seat is for certain may have one that no paper tells of",
      ("2024-07-01", perhaps, "quorate b without p"), gives: "cannot be known"),
    Row(
      "one for whom a seat is for certain has no other", ("2024-09-01", perhaps, "quorate b without p"),
      gives: "not quorate"),
    Row(
      "of several who may have a seat one may come for the other",
      ("2024-01-15", perhaps, "quorate c without q"), gives: "cannot be known"),
    Row(
      "between a paper that ran out and one not in effect", ("2023-06-15", between, "find o is in b.relevant-agencies"),
      gives: "unknown"),
    Row(
      "who acts for one that comes may be a member beside it", ("2024-01-15", deputies, "quorate b with i, q"),
      gives: "cannot be known"),
    Row("in its place it is none", ("2024-01-15", deputies, "quorate b with q"), gives: "not quorate"),
    Row(
      "of what was over before its paper the time before is not stated",
      ("2023/24", over, "find d.accountable"), gives: "possible: not stated"),
    Row(
      "nor who chaired until then", ("2022/23", over, "who chairs b"),
      gives: "chair not stated; first stated later: Trust in 2023"),
    Row("on the last day it is", ("2023-12-31", over, "find b.chair"), gives: "Trust · i"),
    Row(
      "one of several who is perhaps not there yet is stated all the same",
      ("2025-01-15", never, "find (c.chairs stated by v)"), gives: "Assembly · a · possible"),
    Row(
      "who was perhaps never there has perhaps taken nobody's place",
      ("2025-01-15", never, "find (b.chair stated by u)"), gives: "Office · o · possible"),
    Row(
      "who only advises has no vote, for whatever month", ("2024-07-01", advising, "vote b for q"),
      gives: "not carried"),
    Row(
      "and is not counted among those present", ("2024-07-01", advising, "vote c against q"), gives: "carried: 1 for"),
    Row(
      "what begins with an event whose day a paper gives that had perhaps not been published",
      ("2025-01-15", dated, "find (bodies known by 2026)"), gives: "Board · b · possible"),
    Row(
      "who holds a post that sat for what has ended is not known to sit for it",
      ("2024-01-15", ended, "quorate b with h"), gives: "cannot be known"),
  ]
}
