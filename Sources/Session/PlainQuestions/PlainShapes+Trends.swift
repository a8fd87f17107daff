import Language

/// How figures went over the years, and what is written of something.
extension PlainShapes {
  static let trends: [PlainShape] = overYears

  private static let went =
    "rise|rises|rising|rose|fall|falls|fell|falling|drop|dropped|dropping|change|changed|halved|doubled"

  private static let overYears: [PlainShape] = [
    PlainShape(
      .history,
      [
        "did|has|have|is|are|do|does [number|numbers|rate|count|total] [of] {series} \(went) [up|down] [or] [\(went)] [since|over|in] [time|years|last|recent] [year|years]",
        "did|has|have|is|are|do|does [number|numbers|rate|count|total] [of] {series} go|goes|gone|going|went|come|coming up|down [or] [up|down] [since|over|in] [time|years|last|recent] [year|years]",
        "[by] how much|many did|has|have|do|does [number|numbers|rate|count|total] [of] {series} \(went) [since|over|in] [time|years]",
        "how did|has|have|do|does [number|numbers|rate|count|total] [of] {series} \(went) [over|since|in] [time|years]",
        "[by] what|which percentage|percent|proportion did|has|have [number] [of] {series} \(went) [by]",
        "[what] [is|was] percentage|percent \(went) in|of|for [number] [of] {series}",
        "[what] [is|was] trend|trends|direction in|of|for|with [number] [of] {series}",
        "[show|chart|plot|graph|draw] {series} by|each|every|per year|quarter|month",
        "[show|chart|plot|graph|draw] {series} over time|years",
        "[show|chart|plot|graph|draw] {series} year by|on year",
        "chart|plot|graph|draw [number] [of] {series}", "history of [number] [of] {series}",
        "are there more|fewer|less {series} [now|than] [before|than] [last] [year]",
      ], means: "history {series}")
  ]

  /// Where something is written: behind every other way of asking for evidence.
  static let written: [PlainShape] = [
    PlainShape(
      .find,
      [
        "on what|which page|line is|are|does {relation} [stand|stated|written|found|appear]",
        "where is it written|stated|said|printed what|who {relation} is|are",
        "what|which page|line states|gives|says {relation}",
      ], means: "find {main}.{relation}"),
    PlainShape(
      .search,
      [
        "what is evidence|proof for|of {words}", "what evidence|proof is there for|of {words}",
        "is there [any] evidence|proof for|of {words}", "where is it written|stated|said|printed [that] {words}",
        "where does it say [that] {words}",
        "show [me] where it says|is [written|said|stated] [that] {words}",
        "show|give [me] evidence|proof for|of {words}",
        "who has|must to provide|supply|give|send {words}", "who must provide|supply|give|send {words}",
      ], means: "search {words}"),
  ]
}
