extension Tour {
  /// For the independent scrutineer.
  static let scrutineer = Tour(
    name: "scrutineer", summary: "who answers for what, what changed, and where it is written",
    steps: [
      Step(
        words: "You visit Southampton. Names such as SSCP mean several bodies; say which place you mean.",
        statement: "use southampton", shows: "scope Southampton"),
      Step(
        words: "Begin with the arrangements of 2022. The source gives no day, so answers hold for the year.",
        statement: "at 2022", shows: "2022"),
      Step(
        words: "Who chairs the group that looks at serious incidents? The answer names a post, and says that its "
          + "holder is not stated.",
        statement: "who chairs SILG", shows: "holder not stated"),
      Step(
        words: "Every answer can be opened: the facts it rests on, with source, heading and line.",
        statement: "why", shows: "line 252"),
      Step(
        words:
          "Who answers for a rapid review? Accountable, exercising, responsible are different things; each is cited.",
        statement: "who is accountable for rapid-review", shows: "responsible"),
      Step(
        words:
          "Where does a disagreement about it go? Two routes, and no source says who decides at the end of either.",
        statement: "escalate \"rapid review disagreement\" from SILG", shows: "2 routes"),
      Step(
        words: "Who held what, and when? First the roles of today, then the former ones.",
        statement: "at default; roles of Scott MacKechnie", shows: "Former"),
      Step(
        words: "What became of the partnership? In the order of time, for all dates.",
        statement: "history southampton-scp", shows: "Amalgamation"),
      Step(
        words:
          "Where do the papers disagree, or not add up? `more rules` and its like go on; `all` gives each both places.",
        statement: "conflicts southampton-scp", shows: "More: "),
      Step(
        words: "And what do they leave open? Questions to take along, with why they matter and whom to ask.",
        statement: "questions scasp", shows: "who chairs it?"),
      Step(
        words:
          "All of it on two sides of paper; `report visit SCASP to visit.html` puts it into a file, to print or to send.",
        statement: "report visit scasp", shows: "Questions, by consequence"),
    ])

  /// For an executive of a partner.
  static let executive = Tour(
    name: "executive", summary: "who pays what, who sits where, and what a merger did",
    steps: [
      Step(
        words: "What did each partner give to the children's partnership in 2024/25? Amounts, shares, and a total "
          + "that the source prints £27 too high.",
        statement: "funding southampton-scp 2024/25", shows: "£236,428"),
      Step(
        words: "And to the adults' board? The source keeps the two budgets apart.",
        statement: "funding southampton-sab 2024/25", shows: "£197,707"),
      Step(
        words: "What is known over the years? Years without figures are shown as such, never as £0.",
        statement: "funding southampton-scp", shows: "not stated"),
      Step(
        words: "What would it cost if the ICB paid a third less, and nobody made up for it? Each partner's pounds and "
          + "share, to the penny, with what is assumed and what is not known.",
        statement: "what if hiow-icb pays a third less from 2025/26 covered by no one", shows: "£42,982.67"),
      Step(
        words: "Where does your organisation sit, chair or pay?",
        statement: "roles of hampshire-constabulary", shows: "Hampshire"),
      Step(
        words:
          "Can a meeting of 2022 decide without the police? The answer names what is missing, and the smallest fix.",
        statement: "at 2022; quorate southampton-scp without police", shows: "smallest fix"),
      Step(
        words:
          "What if both boards became one in January 2025? Nothing of the model changes. The recorded merger is set "
          + "aside for it, the money adds up to the penny, and five things no source settles.",
        statement: "plan merge southampton-scp, southampton-sab into trial effective 2025-01", shows: "£434,135"),
      Step(
        words: "Each partner's pounds, side by side.", statement: "plan show money", shows: "57.48%"),
      Step(
        words: "What is open, and what to type to settle it.", statement: "plan show clashes", shows: "resolve 1 keep a"
      ),
      Step(
        words: "Two sides of paper for the meeting; then give the option up.",
        statement: "report plan; discard", shows: "Money, by partner"),
      Step(
        words: "What really changed in Southampton between 2022 and 2025, and what is no longer said.",
        statement: "at default; use southampton; diff 2022 2024/25", shows: "changes from"),
      Step(
        words: "One page on your own organisation: where it sits, what it answers for, what it pays, what is open.",
        statement: "use everything; report for hampshire-constabulary", shows: "What it pays"),
    ])

  /// For the team that keeps the model.
  static let team = Tour(
    name: "team", summary: "facts as text, your own files, and expectations that must go on holding",
    steps: [
      Step(
        words: "A model is text. This is what the model holds about one group, as you would write it.",
        statement: "dump SILG", shows: "body silg"),
      Step(
        words: "Relations that a clause can state, by topic.",
        statement: "help relations", shows: "chaired by"),
      Step(
        words: "Sets can be searched: the subgroups of the partnership for which a chair is stated.",
        statement: "at 2022; find southampton-scp.subgroups where chair is stated", shows: "·"),
      Step(
        words: "A list that no source gives whole is counted as what is known.",
        statement: "at default; count scasp.members", shows: "known"),
      Step(
        words: "What must go on holding is written as an expectation. When it holds, it says so and no more.",
        statement: "expect who chairs SILG contains \"Designated Doctor\"", shows: "as expected"),
      Step(
        words: "A name that means two bodies is refused rather than guessed, and that can be expected too.",
        statement: "use everything; expect show SSCP fails with E031", shows: "as expected"),
      Step(
        words: "How scenario files are written; `govsh test FOLDER` replays them, in your CI as well.",
        statement: "help scenarios", shows: "govsh test"),
      Step(
        words: "Do the rules hold? Law, guidance and local wishes are kept apart, and so are no and not known.",
        statement: "check scasp", shows: "cannot be known"),
      Step(
        words: "How to bring your own files: a first file in a few minutes.",
        statement: "help models", shows: "--with"),
    ])
}
