import Language

/// Questions of money, of what changed, and of what is not known.
extension PlainShapes {
  static let money: [PlainShape] = [
    PlainShape(
      .funding,
      [
        "who pays", "who funds", "who pays for it|partnership|us", "budget", "money", "funding", "contributions",
        "finances", "finance",
        "what is budget", "how much is budget", "who pays what", "how are we funded", "costs", "how much does it cost",
        "who contributes",
        "how much do partners pay|contribute|give", "what do partners pay|contribute", "income", "pooled budget",
      ], means: "funding {funded} {year}"),
    PlainShape(
      .funding,
      [
        "who pays|funds for {body}", "who pays|funds {body}", "how is {body} funded",
        "budget|funding|money|finances of|for {body}",
        "how much does {body} cost", "what is budget of {body}", "who contributes to {body}",
        "{body} budget|funding|contributions|money",
      ], means: "funding {body}"),
    PlainShape(
      .funding,
      [
        "how has budget|funding|money changed", "how did budget|funding|money change", "budget|funding over years|time",
        "who pays more than before", "contributions over years|time", "how have contributions changed",
        "compare budget|funding|money|contributions in|for {when} and|with {until}",
        "how much has budget|funding grown|risen|fallen",
      ], means: "funding {main} by contributor"),
    PlainShape(
      .funding,
      [
        "how much|what does|do|did {organisation} pay|contribute|give|spend",
        "what is|are contribution|contributions|share of {organisation}",
        "contribution|contributions|share of {organisation}", "{organisation} contribution|contributions|share",
        "money from {organisation}",
        "how much comes from {organisation}", "what is {organisation} contribution|share",
        "how much did|does {organisation} put in", "what did|does {organisation} put in",
      ], means: "funding {organisation} {year}"),
  ]

  static let change: [PlainShape] = [
    PlainShape(
      .diff,
      [
        "what changed|happened in|during|on {when}", "changes in|during {when}", "what is new in {when}",
        "what was new in {when}",
        "what has changed in {when}", "differences in {when}", "what did {when} change",
      ], means: "diff {before} {last}"),
    PlainShape(
      .diff,
      [
        "what changed|happened since|after {when}", "changes since {when}", "what has changed|happened since {when}",
        "what is new since {when}",
        "what is different since {when}", "differences since {when}",
      ], means: "diff {before} {now}"),
    PlainShape(
      .diff,
      [
        "what changed between {when} and {until}", "changes between {when} and {until}",
        "changes from {when} to {until}",
        "difference|differences between {when} and {until}", "what changed from {when} to {until}",
        "compare {when} and|with {until}",
      ], means: "diff {when} {until}"),
    PlainShape(
      .diff,
      [
        "changes", "what changed", "what has changed", "what is new", "what changed recently", "recent changes",
        "what changed lately",
        "anything new",
      ], means: "diff {yearago} {now}"),
    PlainShape(
      .compare,
      [
        "compare {body} and|with|to|against {other}", "difference|differences between {body} and {other}",
        "compare {body} {other}",
        "how does|do {body} differ from {other}", "how is {body} different from {other}", "{body} versus|vs {other}",
      ], means: "compare {body} {other}"),
    PlainShape(
      .history,
      [
        "what happened to {thing}", "what changed|has changed for {agent} since {when}",
        "what has changed for {agent}", "what changed for {agent}", "history|story of {thing}",
        "how has {thing} changed", "what became of {thing}",
        "where has {thing} gone",
        "{thing} over time", "timeline of {thing}", "how did {thing} change", "{thing} history",
      ], means: "history {thing}"),
    PlainShape(
      .whenDid,
      [
        "who replaced|followed|succeeded {seat}", "who took over from {seat}", "who came after {seat}",
        "who is successor of {seat}", "who did {seat} hand over to",
      ], means: "when did {seat}.holder change"),
    PlainShape(
      .find,
      [
        "what|who replaced {thing}", "what came after {thing}", "successor|successors of {thing}",
        "what followed {thing}", "what is {thing} now",
        "who took over from {thing}",
      ], means: "find {thing}.successors"),
    PlainShape(
      .find,
      [
        "what came before {thing}", "what did {thing} replace", "predecessor|predecessors of {thing}",
        "what was before {thing}",
        "what does {thing} follow",
      ], means: "find {thing}.predecessors"),
    PlainShape(
      .show,
      [
        "when was {thing} set|founded|created|formed|established|started [up]",
        "when did {thing} start|begin|end|merge|close", "how old is {thing}",
        "when was {thing} merged|ended|abolished|dissolved", "since when is there {thing}",
      ],
      means: "show {thing}"),
    PlainShape(
      .show,
      [
        "merger", "amalgamation", "when was merger", "what was merger", "what merged", "when did they merge",
        "tell about merger",
      ],
      means: "show {merger}"),
    PlainShape(
      .calendar,
      [
        "what is due", "deadlines", "calendar", "what falls due", "what is coming [up]", "diary", "what is next",
        "what has to be done by when",
        "upcoming", "when are things due", "dates",
      ], means: "calendar"),
  ]

  static let gaps: [PlainShape] = [
    PlainShape(
      .questions,
      [
        "what do papers leave open", "what is missing", "what is left open", "questions", "open questions",
        "what is not known|stated",
        "gaps", "what should|can i ask", "whom|who should i ask", "what do we not know", "unknowns", "what is unclear",
        "lines of enquiry", "whom|who should|can i ask about quorum|budget|money|funding|chair|duties",
        "what gaps are there [in papers]", "what is missing from papers|reports|report",
        "what is missing from yearly|annual report",
        "what is open", "what are gaps",
      ], means: "questions {main}"),
    PlainShape(
      .questions,
      [
        "questions for|about|on {body}", "what is missing for|about|from {body}",
        "what do|dont we [not] know about {body}", "what gaps are there in|about|on {body}",
        "what is unclear about {body}", "whom|who should|can i ask about {body}",
        "what do papers leave open about {body}", "gaps in {body}",
        "what should i ask {body}", "what is not known about {body}", "open questions for|about|on {body}",
      ], means: "questions {body}"),
    PlainShape(
      .questions,
      [
        "questions for {organisation}", "what should|can i ask {organisation}", "what to ask {organisation}",
        "ask {organisation}",
        "questions to {organisation}", "what do i ask {organisation}",
      ], means: "questions {main} for {organisation}"),
    PlainShape(
      .conflicts,
      [
        "what does not add up", "what doesnt add up", "contradictions", "discrepancies", "conflicts",
        "where do papers|sources disagree",
        "errors", "mistakes", "do papers agree", "inconsistencies", "what is wrong", "what does not fit",
        "what is inconsistent",
      ], means: "conflicts {main}"),
    PlainShape(
      .conflicts,
      [
        "contradictions|discrepancies|conflicts|mistakes in|of|about|with {thing}",
        "what does not add up in|about|with {thing}",
        "where do papers disagree about|on {thing}", "do papers agree about|on {thing}", "what is wrong with {thing}",
      ],
      means: "conflicts {thing}"),
    PlainShape(
      .check,
      [
        "is|are we compliant|lawful|legal", "do we comply", "what rules fail|fails", "rules",
        "does it meet law|rules|guidance", "compliance",
        "are rules met", "what fails", "is everything in order", "check", "what is not met",
      ], means: "check"),
    PlainShape(
      .reportVisit,
      [
        "report", "report for|on|about {body}", "visit report", "prepare [my] visit", "report for|on visit", "briefing",
        "brief on {body}",
        "prepare visit to {body}", "summary of {body}",
      ], means: "report visit {body}"),
    PlainShape(
      .reportFor,
      [
        "report for|on|about {organisation}", "briefing for {organisation}", "what does it mean for {organisation}",
        "one page for {organisation}",
        "summary for {organisation}", "page for {organisation}",
      ], means: "report for {organisation}"),
  ]
}
