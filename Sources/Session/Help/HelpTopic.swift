/// A page of help on something other than one statement: what to know, and lines that can be typed.
struct HelpTopic {
  /// The word that `help` takes.
  let name: String
  /// What it is about, in one line.
  let summary: String
  /// The page; lines that begin with `  > ` are statements that run on the built-in model.
  let text: String

  /// The topics, in the order in which help lists them.
  static let all = [
    start, names, dates, evidence, notKnowing, money, formulas, options, expressions, answers, scenarios, models,
    adding, keys,
    words, risk,
  ]

  static let start = HelpTopic(
    name: "start", summary: "what to type first",
    text: """
      govsh answers questions about the governance of safeguarding partnerships, each answer with its sources.
        use southampton
        who chairs the systems board
        who sits on SCASP
        who is accountable for the yearly report
        who pays
        what changed in 2025
        is the executive board quorate without the ICB
        what is missing
        what does not add up
        report for the police
        what if the police pay 10% less
        at 2022
      Ask as you would say it: the last line of an answer says how it was read. `more` and `all` go on with it, `why`
      gives each fact with its place; `and in 2022?` and `when did that change` go on from it.
      `help commands` is the whole table; `help money`, `help dates` and `help names` are pages. `tour` takes ten
      minutes, and `quit` leaves. This is not a way to report a risk to a child or an adult: use the local front door,
      or 999 in an emergency.
      """)

  static let names = HelpTopic(
    name: "names", summary: "ids, names, acronyms, and names of several things",
    text: """
      Everything has an id of lower-case words and hyphens (southampton-scp), a name, and often acronyms and former
      names. Any of them will do, in any case; Tab completes them.
      A name of several things is refused, never guessed: SSCP is a partnership in Southampton and one in Southwark.
        > use southampton
        > who chairs SSCP
        > use everything
      A name that holds a word of the statement goes in quotes. Inside expressions names are ids, or in quotes:
        > find "Serious Incidents and Learning Group".members
      """)

  static let dates = HelpTopic(
    name: "dates", summary: "days, months, years, and how time works",
    text: """
      Dates are as exact as the source:
        2019-09-29   a day             2025-01      a month, day not stated
        2022         a year            2022~        about then: the unit before to the unit after
        2024/25      a financial year, April to March
        2022..2024   from the first to the last
      `from` and `to` name the first and the last day, both included. `in` names the period that a source speaks of.
      Questions are answered for the date in use. For a period, once for each stretch in which nothing changes:
        > at 2021/22
        > who chairs southampton-scp
      A day inside a month of which the source gives no day answers \"possible\":
        > at 2025-01-15
        > who chairs southampton-scp
      `known 2023-03` shows only what had been published by then; `at default` and `known all` go back.
      When an answer changed, and what falls due, each no more closely dated than its source:
        > when did the name of hampshire-constabulary change
        > calendar from 2025 to 2026
      """)

  static let evidence = HelpTopic(
    name: "evidence", summary: "sources, places, and how sure they are",
    text: """
      Every fact is cited: the source, the heading, the line of its text. Certainty is stated, inferred (we read it
      from what is said) or assumed (no source says so; confirm it before you rely on it).
        > who chairs SILG
        > why
        > list sources
      Sources that disagree, and totals that are not the sum of their lines, are kept and listed:
        > conflicts southampton-scp
      """)

  static let notKnowing = HelpTopic(
    name: "not knowing", summary: "not stated, last stated, possible, open lists",
    text: """
      not stated             no source says
      last stated NAME in …  said of an earlier time; no source says that it still holds
      not mentioned since    a later source describes the whole and leaves it out: neither in force nor ended
      possible               it hangs on a day that the source does not give
      only planned           a source plans it
      vacant                 a source says that nobody holds it
      4 known                the papers do not give a full list; there may be more
      There is no bare zero: a count says of how many, and what is not known.
        > at 2018
        > who chairs silg
        > at default
        > count scasp.members
      """)

  static let expressions = HelpTopic(
    name: "expressions", summary: "sets: navigation, filters, counts",
    text: """
      An expression denotes a set.
        > find southampton-scp.subgroups
        > find southampton-scp.all subgroups
        > find bodies where kind is subgroup
        > find southampton-scp.members shared with hips-executive.members
        > count southampton-scp.subgroups where chair is stated
        > find (southampton-scp.chair) at 2022
      Along a relation: `.NAME`, and all the way: `.all NAME`; `help relations` lists them, both ways.
      Sets: A together with B, A shared with B, A except B. Conditions: is, is not, contains, at least, before,
      is stated, is vacant, and, or, not; every, some, no, at least 4 of ... satisfies ...; number of SET.
      Names are ids, or stand in quotes. docs/language.md has the whole grammar.
      """)

  static let answers = HelpTopic(
    name: "answers", summary: "formats, and going on from an answer",
    text: """
      %1 is the first answer of the session, and a set in expressions:
        > find southampton-scp.subgroups
        > count %1
        > why %1
      From the command line, --format json, jsonl, csv, markdown, list or table; docs/answer.schema.json describes
      the JSON.
      """)

  static let scenarios = HelpTopic(
    name: "scenarios", summary: "files of what must go on holding",
    text: """
      A scenario is a file that ends in .gov: statements, and what they must answer.
        expect who chairs SILG contains \"Designated Doctor\"
        expect count hips-executive.subgroups = 4 known
        expect find southampton-scp.subgroups contains silg, spig
        expect who chairs scasp-executive is not stated
        expect show SSCP fails with E031
      = wants these values and no others. Or as a transcript: a line that begins with > and the exact answer below it,
      to the next such line or an empty line.
      `govsh test FOLDER` replays them and ends with 1 when one fails; --update writes the transcripts anew. Without
      a `today` line, today is the day after the newest period that the model's sources cover. A scenario reads
      nothing but its own folder; put models it opens into a folder called models.
        > expect count silg.chair = 1
      """)

  static let money = HelpTopic(
    name: "money", summary: "who pays what, and what a change would cost each",
    text: """
      Money is that of a financial year: 2024/25. What is not stated is not £0, and readings of one sum (agreed, received)
      are never added.
        > funding southampton-scp 2024/25
        > funding scasp by contributor
        > funding southampton-city-council
      What a change costs each partner, to the penny. The last year with amounts is carried, and that is said:
        > use southampton
        > what if hiow-icb pays a third less covered by southampton-city-council
        > what if everyone pays 3% more each year for 5 years
        > what if hampshire-constabulary withdraws
      Then one part of it may be said otherwise: `and Probation too`, `and 4%`, `covered by nobody`, `in SSCP only`,
      `phased over 3 years`.
      What would reach a sum, and what formula fits a recorded year:
        > what must hiow-icb pay to reach £450,000
        > what share keeps hiow-icb at £70,000
        > formula fit southampton-scp-fund
      A budget on one page (`help formulas`: how it is shared; `help options`: over the years, options, ranges, pictures):
        > report funding SCASP
      Arithmetic is exact, and what does not go together is refused:
        > find 3% of £500
        > find sum of southampton-scp-fund.contributors.amount at 2024/25
      Of a plan, `plan show money` tells what it does to each partner's share.
      """)

  static let models = HelpTopic(
    name: "models", summary: "files of your own",
    text: """
      A model file declares things and states facts about them, one clause a fact:
        body trial-board "Trial Board" {
          kind        board
          chaired by  scc-chief-executive
          meets       every 2 months       cite our-minutes "Item 4" L12
        }
      govsh --with FILE puts it on top of the built-in model, --model FILE takes its place, and so does the statement
      `open FILE`. `dump NAME` shows how anything is written:
        > dump silg
      Every mistake of a file is told with its place and what was expected. `govsh format FILE` puts it in form.
      `govsh new FILE` asks plain questions about a partnership and writes its model; docs/modelling.md shows how to make
      and keep one by hand.
      """)

  static let adding = HelpTopic(
    name: "add", summary: "a fact, a paper or a correction of your own",
    text: """
      Nothing that is typed at the prompt is kept: what you know is written in a file, with the paper it stands in, and put
      on top of the model. To say who chairs a group and how often it meets, write a file notes.gov:
        language 1
        source our-minutes "Minutes of 3 June 2025" {
          covering 2025-06
          lines    40
          heading  "Item 4" L1
        }
        body ppig cite our-minutes "Item 4" L12 {
          chaired by  scc-chief-executive
          meets       every 3 months
        }
      and start govsh --with notes.gov, or type `open notes.gov`. `dump NAME` shows how anything is written already, which
      is the quickest way to find the words:
        > dump ppig
      A correction is the same: a later paper, or one that is better evidence, takes the place of what an earlier one
      states, and `conflicts` lists what still disagrees. To try a change that nobody has made, use an option: `help plan`.
      """)

  static let keys = HelpTopic(
    name: "keys", summary: "editing a line in the shell",
    text: """
      Tab            completes statements, names, kinds, relations and dates
      Up, Down       earlier statements, of earlier sessions too
      Ctrl-R         searches them
      Ctrl-A, Ctrl-E to the line's beginning or end;  Ctrl-K cuts to the end, Ctrl-Y puts it back
      Ctrl-C         gives the line up, or stops a long statement
      Ctrl-D         on an empty line: leaves
      A statement with an open bracket, or that ends with a comma, goes on over several lines. Several lines can be
      pasted; they run when you press Return. ~/.editrc is honoured (keys as vi: bind -v).
      """)

  /// Whether the page of words explains one.
  static func explains(_ term: String) -> Bool {
    let stem = WordIndex.singular(term)
    return words.text.split(separator: "\n").contains { line in
      let head = line.prefix { $0 != " " }
      return head == stem || head == term
    }
  }

  static let words = HelpTopic(
    name: "words", summary: "the words of this field, as used here",
    text: """
      organisation   a council, integrated care board, constabulary, trust, charity
      body           a partnership, board, executive, subgroup or panel: has members, a chair, a quorum, a rhythm
      post           a role that can be held, vacant or not stated; a person holds it
      duty           must be done by statute, should be done by guidance, or is a local rule
      accountable    who answers for it, and goes on answering when it is delegated; responsible: who does the work
      scrutinises    looks at independently; that is not being accountable
      quorum         who must be there for a meeting to decide
      remit          what a body is there to do; terms of reference say it
      route          where a disagreement or a risk is taken, step by step, and who decides
      discrepancy    where sources disagree, or do not add up
      option         a plan and all that it would change;  draft: where a change is tried, never the model itself
      check result   a rule that holds, fails, or cannot be known
      """)

  static let risk = HelpTopic(
    name: "risk", summary: "where to turn if a child or an adult is at risk",
    text: """
      \(Notice.emergency)
      govsh keeps no record of a child, of an adult at risk or of a case, and no telephone numbers: they are on the pages
      of the partnership and of the council. It tells which body stands behind a front door:
        > use southampton
        > search front door
      """)
}
