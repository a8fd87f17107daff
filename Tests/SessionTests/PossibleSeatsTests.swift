import Testing

/// What the comparison with all possible worlds found answered wrongly of seats and of what had been published, each in its
/// smallest form.
@Suite("Possible worlds of seats and papers")
struct PossibleSeatsTests {
  @Test("nothing is certain or denied where worlds differ", arguments: rows)
  func answers(_ row: AskedOfModel) { row.check(under: Self.head) }

  /// The paper that states everything, on 2024; another of which no day of publication is stated, and one that was published
  /// in the course of a year.
  private static let head = """
    language 1
    source s "Paper" cite s "T" L1 { kind arrangements; covering 2024; lines 9; heading "T" L1 }
    source w "Register" cite w "T" L1 { kind report; covering 2023/24; lines 9; heading "T" L1 }
    source y "Handbook" cite y "T" L1 { kind report; covering 2022; published 2023; lines 9; heading "T" L1 }

    """

  /// One who is named in a list and holds a post of it, or may; who perhaps sits for an organisation; a partner in turn.
  private static let seats = """
    organisation o "Office" cite s "T" L2 { kind local-authority }
    organisation i "Trust" cite s "T" L2 { kind icb }
    body b "Board" cite s "T" L2 { kind board; member h; member q; complete members; quorum at least 2 of (b.members) }
    body c "Circle" cite s "T" L2 { kind board; member h as lay-member to 2025-06 in 2023/24 planned; member q as lay-member; member o as lay-member; quorum more than half of (c.members) }
    body d "Council" cite s "T" L2 { kind board; member h; member r; member o; complete members; quorum more than half of (d.members) }
    body e "Elders" cite s "T" L2 { kind board; member h as lay-member; member q as adviser; complete members; quorum at least 2 of (e.members) }
    body f "Forum" cite s "T" L2 { kind board; partner in turn among o, i; complete partners; member q for o; complete members; quorum each kind of safeguarding-partner }
    body g "Group" cite s "T" L2 { kind board; member l; quorum at least 2 of (g.members) }
    body k "Kitchen" cite s "T" L2 { kind board; member q; carried by at least 60% of members-present }
    body n "Nook" cite s "T" L2 { kind board; member v; quorum at least 2 of (n.members) }
    body m "Mill" cite s "T" L2 { kind board; member h; member q; member o; complete members; carried by more than half of votes }
    body t "Trustees" cite s "T" L2 { kind board; member h; member q as adviser; complete members; quorum at least 1 of (t.members) }
    body u "Union" cite s "T" L2 { kind board; member h; member q as adviser; quorum at least 2 of (u.members) }
    post l "Aide" cite s "T" L2 { kind officer; within one of o, b }
    post q "Clerk" cite s "T" L2 { kind officer; held by h }
    post r "Lead" cite s "T" L2 { kind officer; held by one of h, j }
    post v "Adviser" cite s "T" L2 { kind adviser; held by h planned }
    person h "Jo Ash" cite s "T" L2
    person j "Kim Elm" cite s "T" L2
    """

  /// A list that names an organisation and the post by which it takes part, which is one seat or two.
  private static let byPost = """
    organisation o "Office" cite s "T" L2 { kind local-authority }
    organisation i "Trust" cite s "T" L2 { kind icb }
    organisation f "Force" cite s "T" L2 { kind police }
    body b "Board" cite s "T" L2 { kind board; partner o by q; member q as chair; member o; member i; member f; complete members; quorum at least 3 of member }
    post q "Clerk" cite s "T" L2 { kind officer; within o }
    """

  /// A trust that becomes part of an office on some day of the year.
  private static let parts = """
    organisation o "Office" cite s "T" L2 { kind local-authority }
    organisation i "Trust" cite s "T" L2 { kind icb; part of o from 2024 to 2024 }
    body b "Board" cite s "T" L2 { kind subgroup; member i as member; quorum at least 2 of (b.members) }
    """

  /// A post that sits for one organisation, is to sit in turn too, and is within another.
  private static let turns = """
    organisation o "Office" cite s "T" L2 { kind local-authority }
    organisation i "Trust" cite s "T" L2 { kind icb }
    organisation f "Force" cite s "T" L2 { kind police }
    body b "Board" cite s "T" L2 { kind board; member in turn among c, q, h as member planned; quorum more than half of ((o, i, f)); member q for f }
    body c "Circle" cite s "T" L2 { kind subgroup }
    post q "Clerk" cite s "T" L2 { kind officer; within o in 2023/24 }
    person h "Jo Ash" cite s "T" L2
    """

  /// Partners who take turns, of which the first is now.
  private static let rota = """
    organisation o "Office" cite s "T" L2 { kind local-authority }
    organisation i "Trust" cite s "T" L2 { kind icb }
    organisation f "Force" cite s "T" L2 { kind police }
    body b "Board" cite s "T" L2 { kind board; partner in turn among o, i, f every 2 years from 2024-07; quorum at least 1 of ((o, i, f)) }
    body d "Den" cite s "T" L2 { kind board; partner in turn among o, i, f every 2 years from 2024-07; complete partners; quorum each kind of safeguarding-partner }
    """

  /// A post within a body that has ended, as a register says of which no day of publication is stated.
  private static let posts = """
    body b "Board" cite y "T" L2 { kind board }
    post q "Clerk" cite y "T" L2 { kind officer; within b cite w "T" L3 }
    post r "Lead" cite y "T" L2 { kind officer; within b }
    event e "Merger" cite y "T" L2 { kind merger; on 2022/23; ends b }
    """

  /// Three who chair by one paper, the last of whom is there no more before its time is over.
  private static let chairs = """
    organisation o "Office" cite s "T" L2 { kind local-authority }
    organisation f "Force" cite s "T" L2 { kind police; exists to 2024-01 }
    body b "Board" cite s "T" L2 { kind board; chaired by o; chaired by q from 2023-07; chaired by f from 2023-09-18 to 2025-11-28 }
    post q "Clerk" cite s "T" L2 { kind officer }
    """

  private static let papers = """
    organisation o "Office" cite y "T" L2 { kind local-authority }
    body b "Board" cite y "T" L2 { kind subgroup; member o; member o cite w "T" L3 }
    """

  /// A chair, one of two as the same paper says, and a vacancy that is planned.
  private static let circle = """
    organisation o "Office" cite s "T" L2 { kind local-authority }
    organisation i "Trust" cite s "T" L2 { kind icb }
    body b "Board" cite s "T" L2 { kind board; chaired by o from 2023-07; chaired by vacant from 2023 to 2025-08-02 planned; chaired by one of o, i; quorum o or i }
    """

  private static let rows: [AskedOfModel] = [
    Row(
      "who is named in a list, and holds a post of it, may have one seat or two",
      ("2024-07-01", seats, "quorate b with h"),
      gives: "not stated: whether Jo Ash, who holds the Clerk, has one seat or two"),
    Row("nobody else being there", ("2024-07-01", seats, "quorate b"), gives: "cannot be known"),
    Row("and in none when away", ("2024-07-01", seats, "quorate b without h"), gives: "not quorate"),
    Row(
      "so too where one of the seats is only planned", ("2024-07-01", seats, "quorate c with h"),
      gives: "cannot be known"),
    Row("or the post only perhaps held", ("2024-07-01", seats, "quorate d with h, r"), gives: "cannot be known"),
    Row("a seat beside the members is none of two", ("2024-07-01", seats, "quorate e"), gives: "not quorate"),
    Row(
      "one who is named without a capacity beside a post of theirs that advises is a member",
      ("2024-07-01", seats, "quorate u with q, o"), gives: "cannot be known"),
    Row(
      "in that seat they are perhaps not where the post comes", ("2024-07-01", seats, "quorate t with q"),
      gives: "cannot be known"),
    Row("and are where they come", ("2024-07-01", seats, "quorate t with h"), gives: "slack"),
    Row(
      "an organisation and the post by which it takes part have one seat or two",
      ("2024-07-01", byPost, "quorate b with o, q, i"), gives: "have one seat or two"),
    Row("with another beside it is known", ("2024-07-01", byPost, "quorate b with o, i, f"), gives: "quorate ·"),
    Row(
      "an organisation of which another is perhaps part may have a seat beside its",
      ("2024-01-15", parts, "quorate b with o, i"), gives: "cannot be known"),
    Row("it has one at most", ("2024-01-15", parts, "quorate b with o"), gives: "not quorate"),
    Row(
      "who sits for an organisation does so in turn too", ("2024-01-15", turns, "quorate b with o"),
      gives: "cannot be known"),
    Row(
      "whose turn it is not is no partner now, and there for nobody", ("2024-11-01", rota, "quorate b without o"),
      gives: "cannot be known"),
    Row("nor is a kind missed that has its turn later", ("2024-11-01", rota, "quorate d with o"), gives: "slack"),
    Row(
      "nor is it known whether there are two votes", ("2024-07-01", seats, "vote m for h against o"),
      gives: "not known whether it is carried"),
    Row("of one who votes alone it does not matter", ("2024-07-01", seats, "vote m for h"), gives: "carried"),
    Row(
      "of a partner in turn no kind is missed for certain while another is there",
      ("2024-07-01", seats, "quorate f with q"), gives: "cannot be known"),
    Row(
      "an organisation for which somebody only perhaps sits may have a seat of its own",
      ("2024-07-01", seats, "quorate g with o, l"), gives: "cannot be known"),
    Row(
      "one who is planned to hold a post may come beside it", ("2024-07-01", seats, "quorate n with v, h"),
      gives: "cannot be known"),
    Row("it comes in one seat alone", ("2024-07-01", seats, "quorate g with o"), gives: "not quorate"),
    Row(
      "who abstains may be a member who is there, of a list that is not whole",
      ("2024-07-01", seats, "vote k for q abstaining j"), gives: "not known whether it is carried"),
    Row("nobody else being named", ("2024-07-01", seats, "vote k for q"), gives: "carried"),
    Row(
      "what a plan perhaps takes the place of, in a circle, is possible", ("2024-07-01", circle, "find b.chair"),
      gives: "Office · o · possible: what is to take its place is only planned"),
    Row("from the other side too", ("2024-07-01", circle, "find o.chairs"), gives: "Board · b · possible"),
    Row(
      "who was replaced by one that is there no more, before its time was over, perhaps is back",
      ("2024-07-01", chairs, "find b.chair"), gives: "Office · o · possible"),
    Row(
      "beside others", ("2024-07-01", chairs, "find b.chair"),
      gives: "Clerk · post, holder not stated · q · possible"),
    Row(
      "a post ends with its body only if that it sits there was known",
      ("2024-07-01", posts, "find posts known by 2024-06"),
      gives: "Clerk · post, holder not stated · q · possible: day not stated"),
    Row("and does if it was", ("2024-07-01", posts, "count posts known by 2024-06"), gives: "0 to 1"),
    Row(
      "what a second paper states is certain for its time only if that was known",
      ("2023-06-01", papers, "find b.members known by 2024-06"), gives: "Office · o · possible: day not stated"),
    Row("and is when it was", ("2022-06-01", papers, "find b.members known by 2024-06"), gives: "Office · o\n"),
    Row(
      "nor has a paper stated anything that had perhaps not been published",
      ("2022-06-01", papers, "find (b.members stated by w) known by 2024-06"),
      gives: "Office · o · possible: day not stated"),
    Row(
      "one that had been published has",
      ("2022-06-01", papers, "find certain (b.members stated by y) known by 2024-06"),
      gives: "Office · o"),
  ]
}
