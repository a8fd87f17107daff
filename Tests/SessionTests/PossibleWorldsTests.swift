import Testing

/// What the comparison with all possible worlds found answered wrongly, each in its smallest form.
@Suite("Possible worlds")
struct PossibleWorldsTests {
  @Test("nothing is certain or denied where worlds differ", arguments: rows)
  func answers(_ row: AskedOfModel) { row.check(under: Self.head) }

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

  /// Those who have a place of their own, and seats that others may have.
  private static let places = """
    organisation o "Office" cite s "T" L2 { kind local-authority }
    organisation i "Trust" cite s "T" L2 { kind icb }
    post p "Adviser" cite s "T" L2 { kind adviser; acts for o }
    post q "Officer" cite s "T" L2 { kind officer; held by vacant planned }
    body b "Board" cite s "T" L2 { kind board; chaired by p; member o; deputies count; quorum some (b.members); complete members }
    body c "Circle" cite s "T" L2 { kind board; member p as adviser; member o; deputies count; quorum some (c.members); complete members }
    body d "Council" cite s "T" L2 { kind board; relevant agency o to 2025~; member q for o; complete members; quorum every (o) }
    body g "Group" cite s "T" L2 { kind board; partner o; member o as adviser; member q for o; quorum o }
    body h "Hub" cite s "T" L2 { kind board; chaired by one of o, i; member o as adviser; member q for o; quorum some ((o)) }
    """

  private static let followers = """
    organisation o "Office" cite s "T" L2 { kind local-authority }
    organisation i "Trust" cite s "T" L2 { kind icb }
    body b "Board" cite s "T" L2 { kind board; chaired by o; chaired by vacant from 2024~ in 2023/24 }
    body c "Circle" cite s "T" L2 { kind board; chaired by o; chaired by one of o, i planned cite u "T" L3 }
    body d "Council" cite s "T" L2 { kind board; member p; quorum some ((o)) }
    post p "Officer" cite s "T" L2 { kind officer; within o from 2023 in 2023/24; within one of o, d from 2023-06 to 2025-06 planned }
    """

  /// Events of a month and of about a year; posts of one person, or perhaps; lists of which a source states a part.
  private static let both = """
    organisation o "Office" cite s "T" L2 { kind local-authority }
    organisation i "Trust" cite s "T" L2 { kind icb }
    event e "Merger" cite s "T" L2 { kind merger; on 2024-07 }
    event f "Review" cite s "T" L2 { kind merger; on 2024~ }
    event g "Talks" cite s "T" L2 { kind merger }
    body b "Board" cite s "T" L2 { kind board; member p; complete members }
    body c "Circle" cite s "T" L2 { kind board; member q; complete members }
    body d "Council" cite s "T" L2 { kind board; member r; complete members }
    body k "Kitchen" cite s "T" L2 { kind board; member one of p, q; complete members }
    body l "Lodge" cite s "T" L2 { kind board; partner o; partner i planned; quorum each kind of safeguarding-partner; complete partners }
    body m "Mill" cite s "T" L2 { kind board; partner o; chaired by o planned; member p for o; complete members; quorum o }
    body n "Nook" cite s "T" L2 { kind board; partner o; member o as member from 2023/24; member q for o; quorum o }
    body tb "Trust board" cite s "T" L2 { kind board; vice chair o; quorum at least 1 of lay-member }
    body un "Union" cite s "T" L2 { kind board; member q as co-opted-member from 2024 to 2025; member r; chaired by q; complete members; carried by more than half of votes }
    body da "Dale" cite s "T" L2 { kind board; partner o; quorum (if each kind of safeguarding-partner then o otherwise p) }
    body db "Dell" cite s "T" L2 { kind board; member q; quorum k0 }
    body dc "Dock" cite s "T" L2 { kind board; member in turn among q, j every 1 years as member from 2024; quorum at least 1 of adviser }
    body de "Deck" cite s "T" L2 { kind board; partner o planned; member o as lay-member; quorum each kind of safeguarding-partner; complete partners }
    body df "Dome" cite s "T" L2 { kind board; member one of o, b, q as lay-member; quorum at least 2 of (df.members) }
    body dg "Dune" cite s "T" L2 { kind board; member q for o; quorum o }
    body dh "Dean" cite s "T" L2 { kind board; member h as adviser }
    body di "Duct" cite s "T" L2 { kind board; member h; member q for o; complete members; quorum at least 1 of (di.members) }
    body dj "Down" cite s "T" L2 { kind board; member k0 as co-opted-member planned; carried by more than half of votes }
    body dk "Dam" cite s "T" L2 { kind board; partner one of o, i, vv; quorum each kind of safeguarding-partner }
    body dl "Dip" cite s "T" L2 { kind board; partner o; member l0 as lay-member; complete members; quorum every ((o)) }
    organisation vv "Vista" cite s "T" L2 { kind police; exists from 2024 planned }
    post l0 "Aide" cite s "T" L2 { kind officer; within one of o, b }
    body dd "Dyke" cite s "T" L2 { kind board; member q for o; member l; complete members; quorum every ((o)) }
    post k0 "Stand-in" cite s "T" L2 { kind officer; acts for q }
    body w "Ward" cite s "T" L2 { kind board; member one of v, h as lay-member }
    body x "Exchange" cite s "T" L2 { kind board; quorum x.chair; complete members }
    body y "Yard" cite s "T" L2 { kind board; quorum every ((o)) }
    body z "Zone" cite s "T" L2 { kind board; member o as adviser; partner o planned; quorum o }
    organisation v "Vale" cite s "T" L2 { kind police; exists to 2023 }
    post p "Officer" cite s "T" L2 { kind officer; held by h from g }
    post q "Clerk" cite s "T" L2 { kind officer; held by h }
    post r "Lead" cite s "T" L2 { kind officer; held by one of h, j }
    person h "Jo Ash" cite s "T" L2
    person j "Kim Elm" cite s "T" L2
    """

  /// A whole list of a paper of which no day of publication is stated.
  private static let unpublished = """
    source w "Register" cite w "T" L1 { kind report; covering 2023/24; lines 9; heading "T" L1 }
    source y "Handbook" cite y "T" L1 { kind report; covering 2022; published 2023; lines 9; heading "T" L1 }
    organisation o "Office" cite y "T" L2 { kind local-authority }
    body b "Board" cite y "T" L2 { kind subgroup; member o in 2022..2024; complete members cite w "T" L3 }
    body c "Circle" cite y "T" L2 { kind subgroup; partner o; complete partners cite w "T" L3 }
    """

  private static let rows: [AskedOfModel] = [
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
    Row(
      "whether a chair who is no member comes for a member as well", ("2024-07-01", places, "quorate b with p"),
      gives: "not stated: whether the Adviser, who has a place too, comes for Office as well"),
    Row("nor whether an adviser does", ("2024-07-01", places, "quorate c with p"), gives: "cannot be known"),
    Row(
      "an agency for which a member of a whole list sits has no further place",
      ("2024-01-15", places, "quorate d without q"),
      gives: "not quorate"),
    Row(
      "a partner that advises is there for certain by a member for it alone", ("2024-01-15", places, "quorate g"),
      gives: "cannot be known"),
    Row(
      "an organisation that advises may be there as the chair", ("2024-01-15", places, "quorate h without q"),
      gives: "cannot be known"),
    Row(
      "a vacancy from about a year, stated for a year of its own",
      ("2024-07-01", followers, "find organisations.chairs"),
      gives: "Board · b · possible: day not stated"),
    Row(
      "one of several who is planned to follow may be another", ("2024-07-01", followers, "who chairs c"),
      gives: "possible: what is to take its place is only planned"),
    Row("of a post too", ("2024-07-01", followers, "quorate d with p"), gives: "cannot be known"),
    Row("a day of a month lies in its year", ("2024-07-01", both, "find e.day is 2024"), gives: "yes"),
    Row("one of about a year may lie in the next", ("2024-07-01", both, "find f.day is 2025"), gives: "unknown"),
    Row("or may not", ("2024-07-01", both, "find f.day is not 2025"), gives: "unknown"),
    Row(
      "who perhaps holds a post on one body perhaps sits on both", ("2024-07-01", both, "who sits on both b and c"),
      gives: "Jo Ash · possible"),
    Row(
      "one of two who hold a post too", ("2024-07-01", both, "who sits on both c and d"), gives: "Jo Ash · possible"),
    Row(
      "a post that is one of two, with its holder", ("2024-07-01", both, "who sits on both k and d"),
      gives: "Jo Ash · possible"),
    Row(
      "who holds a post that no paper fills may sit on the other too", ("2024-07-01", both, "who sits on both b and d"),
      gives: "No paper says for certain who holds the Officer: there may be more."),
    Row(
      "what a source states of a list that is open is open",
      ("2024-07-01", both, "count (l.all subgroups.members stated by s)"),
      gives: "none known"),
    Row(
      "whoever comes may be the chair of whom no paper says who it is", ("2024-07-01", both, "quorate x with o"),
      gives: "cannot be known"),
    Row(
      "who stays away has no seat of which no paper tells", ("2024-07-01", both, "quorate y without o"),
      gives: "not quorate"),
    Row(
      "an adviser is there as a partner only if that comes about", ("2024-07-01", both, "quorate z with o"),
      gives: "cannot be known"),
    Row(
      "in the capacity of one who may be there no more sits perhaps nobody",
      ("2024-07-01", both, "find w.members.capacity is adviser"), gives: "unknown"),
    Row(
      "a vice-chair may be a lay member of a list that is not whole", ("2024-07-01", both, "quorate tb with o"),
      gives: "cannot be known"),
    Row(
      "a chair who is perhaps not co-opted yet may have a vote", ("2024-07-01", both, "vote un for q"),
      gives: "not known whether it is carried"),
    Row(
      "a test of each kind of partner is read of who comes", ("2024-07-01", both, "quorate da with p"),
      gives: "cannot be known"),
    Row(
      "and who is perhaps not in turn", ("2024-07-01", both, "quorate dc with q"), gives: "cannot be known"),
    Row(
      "an organisation whose member is away may come for a body that it is in",
      ("2024-07-01", both, "quorate dd without q"),
      gives: "cannot be known"),
    Row(
      "who acts for a member may be one of a list that is not whole", ("2024-07-01", both, "quorate db with k0"),
      gives: "cannot be known"),
    Row(
      "a partner that is only planned is missed only perhaps", ("2024-07-01", both, "quorate l with o"),
      gives: "cannot be known"),
    Row(
      "a partner for which a member sits may be planned to chair", ("2024-07-01", both, "quorate m without p"),
      gives: "cannot be known"),
    Row(
      "where the only partner is planned there may be no kind to ask for", ("2024-07-01", both, "quorate de"),
      gives: "cannot be known"),
    Row(
      "of two who come one may have a seat that is left open, and the other one that is not told of",
      ("2024-07-01", both, "quorate df with o, q"), gives: "cannot be known"),
    Row("one who comes has one of them", ("2024-07-01", both, "quorate df with q"), gives: "not quorate"),
    Row(
      "nobody comes for an organisation in the place of its member", ("2024-07-01", both, "quorate dg without q"),
      gives: "not quorate"),
    Row(
      "who sits on one body and holds a post on the other sits on both",
      ("2024-07-01", both, "who sits on both c and dh"), gives: "Jo Ash\n"),
    Row(
      "who is named in a list, and holds a post of it that is away, may have one seat or two",
      ("2024-07-01", both, "quorate di without o"), gives: "cannot be known"),
    Row("and comes for neither when away", ("2024-07-01", both, "quorate di without h"), gives: "not quorate"),
    Row(
      "who is planned to be co-opted may have a vote in a list that is not whole",
      ("2024-07-01", both, "vote dj for k0 against q, r"), gives: "not known whether it is carried"),
    Row(
      "a partner that is one of several, of whom one may not be there yet, may be none",
      ("2024-07-01", both, "quorate dk with q"), gives: "cannot be known"),
    Row(
      "a partner for which a member only perhaps sits may have its own place",
      ("2024-07-01", both, "quorate dl without l0"), gives: "cannot be known"),
    Row(
      "a list is whole only if the paper that says so was known",
      ("2024-01-15", unpublished, "find b.members known by 2025"), gives: "The papers do not give a full list"),
    Row(
      "and perhaps leaves out what an earlier paper states",
      ("2024-01-15", unpublished, "find c.partners known by 2025"), gives: "Office · o · possible: day not stated"),
    Row(
      "and may be a member of its own from some day of a year", ("2024-01-15", both, "quorate n without q"),
      gives: "cannot be known"),
  ]
}
