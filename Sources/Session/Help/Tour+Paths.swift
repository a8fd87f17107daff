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
        words: "Who sits on it? The answer says whether a source gives the whole list.",
        statement: "who sits on SILG", shows: "SILG"),
      Step(
        words: "Who held what, and when? First the roles of today, then the former ones.",
        statement: "at default; roles of Scott MacKechnie", shows: "Former"),
      Step(
        words: "What became of the partnership? In the order of time, for all dates.",
        statement: "history southampton-scp", shows: "Amalgamation"),
      Step(
        words: "Where do the papers disagree, or not add up? Each with both places.",
        statement: "conflicts southampton-scp", shows: "£27"),
      Step(
        words: "And what do they not say? The chair of the merged partnership is a question to take along.",
        statement: "who chairs scasp", shows: "chair not stated"),
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
        words: "Where does your organisation sit, chair or pay?",
        statement: "roles of hampshire-constabulary", shows: "Hampshire"),
      Step(
        words: "Who sits both on the partnership and on the regional executive?",
        statement: "at 2022; who sits on both southampton-scp and hips-executive", shows: "both"),
      Step(
        words: "The bodies of the merged partnership, as the newest report describes them.",
        statement: "at default; find scasp.subgroups", shows: "·"),
      Step(
        words: "What the merger of January 2025 ended and began, and on whose word.",
        statement: "show amalgamation-2025", shows: "January 2025"),
      Step(
        words: "The evidence behind the last answer, for the paper you take to the meeting.",
        statement: "why", shows: "SCASP yearly report 2024/25"),
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
        words: "How to bring your own files: a first file in a few minutes.",
        statement: "help models", shows: "--with"),
    ])
}
