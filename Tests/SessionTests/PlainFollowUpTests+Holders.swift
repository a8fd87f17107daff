import Testing

/// Of who holds what was told, and of a part of a what-if.
extension PlainFollowUpTests {
  static let ofHolders: [Row<[String], String>] = [
    Row(
      "how long who holds a post has done it", ["who is our scrutineer", "how long has he been doing it"],
      gives: "history scott-mackechnie"),
    Row(
      "who appointed the holder of the post that was told", ["who is our scrutineer", "who appointed him"],
      gives: "find scasp-scrutineer.appointed-by"),
    Row("what else he is", ["who is our scrutineer", "is he also the chair"], gives: "roles of scott-mackechnie"),
    Row(
      "where a proof stands", ["how do you know Scott MacKechnie chairs the systems board", "where does it say that"],
      gives: "why"),
    Row(
      "who covers a cut between them",
      ["the ICB wants to cut its contribution by a third", "split it between the council and the police"],
      gives: "what if hiow-icb pays third less covered by southampton-city-council, hampshire-constabulary"),
    Row(
      "what each pays then", ["the ICB wants to cut its contribution by a third", "what would each then pay"],
      gives: "what if hiow-icb pays third less"),
    Row(
      "another amount", ["the ICB wants to cut its contribution by a third", "and by a quarter instead"],
      gives: "what if hiow-icb pays quarter less"),
    Row(
      "one budget alone", ["the ICB wants to cut its contribution by a third", "just for the children's budget"],
      gives: "what if hiow-icb pays third less in southampton-scp"),
    Row(
      "a month that a financial year begins with",
      ["the ICB wants to cut its contribution by a third", "from April 2026"],
      gives: "what if hiow-icb pays third less from 2026/27"),
    Row(
      "one of all who pay", ["3% a year for five years", "and the ICB"],
      gives: "what if everyone pays 3% more each year for 5 years on hiow-icb"),
    Row(
      "one of all who pay, with another amount", ["3% a year for five years", "and the ICB", "make that 5%"],
      gives: "what if everyone pays 5% more each year for 5 years on hiow-icb"),
    Row(
      "how much is missing", ["the ICB wants to cut its contribution by a third", "what does that leave us short"],
      gives: "what if hiow-icb pays third less"),
    Row(
      "a year counted from the first", ["3% a year for five years", "what does the council pay in year five"],
      gives: "what if everyone pays 3% more each year for 5 years over 5 years on southampton-city-council"),
    Row(
      "a month of the year in use", ["at 2024", "who chaired the systems board in November"],
      gives: "at 2024-11; who chairs scasp-systems-board"),
    Row(
      "what one pays then",
      ["what if the police withdraw", "covered by the council and the ICB", "what would the council then pay"],
      gives:
        "what if hampshire-constabulary withdraws covered by southampton-city-council, hiow-icb on southampton-city-council"
    ),
    Row(
      "what one pays in the last year", ["2% a year for three years", "what does the ICB pay in the last year"],
      gives: "what if everyone pays 2% more each year for 3 years on hiow-icb"),
    Row(
      "what the one who pays less pays", ["what if the ICB pays a quarter less", "what would it pay"],
      gives: "what if hiow-icb pays a quarter less on hiow-icb"),
    Row(
      "by how much a budget falls", ["what if the ICB pays a quarter less", "by how much does it fall"],
      gives: "what if hiow-icb pays a quarter less"),
    Row(
      "how what an earlier payer paid has risen", ["what did health pay in 2020/21", "by how much has it risen"],
      gives: "funding hiow-icb"),
    Row(
      "a what-if is gone on from before an older option",
      [
        "plan rechair mash-strategic-group to scasp-scrutineer effective 2026-04-01",
        "what if the ICB pays a quarter less", "what would it pay",
      ],
      gives: "what if hiow-icb pays a quarter less on hiow-icb"),
    Row(
      "what the option is about, as it is today",
      ["plan rechair scasp-systems-board to scc-chief-executive effective 2026-04-01", "who chairs it at the moment"],
      gives: "who chairs scasp-systems-board"),
    Row(
      "what is left with the option",
      ["plan dissolve mash-strategic-group effective 2027-04-01", "which groups are left then"],
      gives: "with option find scasp.subgroups"),
    Row(
      "since when the one who chairs has done so", ["use southwark", "who chairs the partnership", "since when"],
      gives: "when did southwark-scp.chair.holder change"),
  ]
}
