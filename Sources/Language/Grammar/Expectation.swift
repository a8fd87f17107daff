public import Model

/// What could stand at a place: errors say it and completion offers it, from the same set.
public enum Expectation: Hashable, Sendable {
  /// These words as they are.
  case words(String)
  /// A name of a thing of one of these kinds; empty means any.
  case name([EntityKind])
  /// An id that the declaration gives.
  case newID
  case kind, date, expression, operatorWord, number, text, path, view, money, line
  case value, endOfStatement, clause(EntityKind), openBrace, answerNumber
  case quotedName, payerInPlace, total, balance, oneCourse
  case statement, code, declaration, knownName, question, factQuestion, denial, takenBy, votes, dateFirst, scenarioStep
  /// That somebody new pays, where one who pays nothing is to make up for what is missing.
  case joinsInPlace(String)
  /// The post that a person holds, where a person stands in its place.
  case postHeld(by: String)
  /// A name of a thing of one of these kinds, as `list` shows them.
  case listed([EntityKind])
  case attendee, duty, oneDay, heading, documentText, factsOfThings, sameText, laterSource
  case newName, searchWords
  case formats, condition, kindOfThings, planFirst, draftName, relation, varying, fromDate, ofThing, calendarFile,
    attendance, rhythm, duration
  case severalTogether
  case range, runs, years, financialYear, longPeriod, payer, share, shareOfAll, uplift, oneCover, yearOfFigure,
    oneOfTheChanges,
    savedAnew,
    answerable, namedParts, succession, registerAlone, runOfMeetings, seats, goingOn

  /// All that a change lacks, and the whole of one.
  case restOfChange(String, example: String)
  /// The first of several days.
  case firstDay(Day)
  /// What one of two payers pays who hang on each other.
  case ownAmount

  /// A name that nothing has, like this one.
  case freeName(String)
  /// What can be done with a change of what is paid alone.
  case moneyStatements
  /// Where somebody or something that no paper names is put, instead of under a body: a person or an organisation.
  case placed(isPerson: Bool)
  /// The numbers of the lines that a proof has.
  case branchOfProof(String)
  /// The text of a document of this title.
  case textOf(String)
  /// A time at which something of this id was in force.
  case timeOf(String)
  /// A heading and the line it is declared for.
  case headingOn(String, line: String)
  /// A source beside the one of this id.
  case sourceBeside(String)

  /// The expectation as an error lists it.
  public var words: String {
    switch self {
    case .words(let words): "`\(words)`"
    case .name(let kinds) where kinds.isEmpty: "a name"
    case .name(let kinds): "the name of \(Self.anyOf(kinds))"
    case .newID: "an id"
    case .kind: "a kind, as in `bodies`"
    case .date: "a date, as in `2025-01-31`, `2025-01`, `2022` or the financial year `2024/25`"
    case .expression: "an expression, as in `scasp.subgroups`"
    case .operatorWord: "an operator"
    case .number: "a number"
    case .text: "a text in quotes"
    case .path: "a file's path"
    case .view: "a date, a branch or file \"PATH\""
    case .money: "an amount, as in `£1,234.50`"
    case .severalTogether: "a comma between several that are meant together, as in `chaired by dcs, chief-nurse`"
    case .range: "a range, as in `between 2% and 4% more` or `between £40,000 and £50,000`"
    case .runs: "a number of runs, from 1 to 1,000,000"
    case .years: "a number of years, from 1 to 50"
    case .longPeriod: "a period with two dots, as in `2022-04-01..2023-06-30`"
    case .financialYear: "a financial year, as in `2025/26`"
    case .share: "a share, as in `50%` or `half`"
    case .shareOfAll: "a share up to 100%, as in `at least 75% of`, or `every`"
    case .oneCover: "one of `covered by no one`, reserves and `shared by`"
    case .uplift: "a per cent, as in `3%`; what one payer pays more is `what if NAME pays £500 more`"
    case .yearOfFigure:
      "a year that it has, as in `in 2023` behind its name, in the question or in the clause of the formula"
    case .payer: "someone who pays, or `joins paying £5,000`"
    case .line: "a line, as in `L12` or `L12-15`"
    case .value: "a value"
    case .endOfStatement: "the end of the statement"
    case .clause(let kind): "a clause of \(kind.indefinite)"
    case .openBrace: "`{`"
    case .answerNumber: "an answer's number, as in `%3`"
    case .condition: "a condition, as in `chair is stated` or `some partners satisfies kind is police`"
    case .kindOfThings: "a kind, perhaps only some of it, as in `bodies where kind is partnership`"
    case .statement: "a statement; `help` lists them"
    case .code: "a code, as in `E030`"
    case .declaration: "a declaration, for this is a model file"
    case .total: "a total above nothing, as in `£400,000`"
    case .restOfChange(let rest, let example): "`\(rest)`, as in `\(example)`"
    case .firstDay(let day): "`\(day)` for the first of these days, or another of them"
    case .ownAmount: "what one of them pays, as in `pays £50,000`"
    case .oneCourse: "one of `each year for 3 years`, `phased over 3 years` and `for 3 years`"
    case .balance:
      "`opening balance £30,000 in 2025/26` in the declaration of the budget, or what the year before closed with"
    case .payerInPlace: "`what if NAME pays AMOUNT`, which leaves out who has ended and tells it"
    case .joinsInPlace(let name): "`and \(name) joins paying £5,000`, in place of `covered by`"
    case .postHeld(let person): "a post that the person holds, as `post NAME \"Title\" { held by \(person) }`"
    case .quotedName: "its name in quotes where it is meant, or another id"
    case .knownName: "a name of the model, as `list bodies`, `list posts` and `list people` show them"
    case .dateFirst: "the date as a statement of its own before the question, as in `at 2022`"
    case .scenarioStep: "`expect STATEMENT = VALUE`, or `> STATEMENT` with its answer below"
    case .attendee: "a kind, as in `police`, `health` or `local authority`, or a name of the model"
    case .relation: "what is stated of a thing, as in `chair`, `members` or `quorum`"
    case .calendarFile: "`calendar from 2025 to 2026 as icalendar`"
    case .varying: "something of the model, as in `silg.chair`, `the chair of silg` or `scasp`"
    case .fromDate: "the first day too, as in `calendar from 2022 to 2023`"
    case .ofThing: "what is stated of it, as in `when did the chair of silg become designated-doctor-southampton`"
    case .listed(let kinds): Self.listed(kinds)
    case .duty: Self.listed([.duty])
    case .oneDay: "a day, as in `2022-03-14`"
    case .attendance:
      "who must be there, as in `at least 3 of member`, `each kind of safeguarding-partner` or a post by its id"
    case .draftName: "a name of lower-case letters, digits and hyphens that is no date"
    case .heading: "a heading in quotes, as `show SOURCE` lists them"
    case .documentText: "the text of the document, as `pdftotext -layout` takes it out of a PDF"
    case .factsOfThings: "a relation of a thing, as in `silg.chair`, or a thing, as in `silg`"
    case .sameText: "the text from which the facts were read; a later version is a source of its own"
    case .laterSource: "a source that covers a later time"
    case .branchOfProof(let numbers): "a line of it, \(numbers) or below"
    case .textOf(let title): "\(title), as text"
    case .timeOf(let id): "`at DATE` before it, of a time that `history \(id)` shows"
    case .headingOn(let title, let line): "`\(title)` on line \(line), as the source declares"
    case .sourceBeside(let id): "another source; `what rests on \(id)` shows what this one states"
    case .formats:
      "`--format csv` or `--format json` where govsh starts, as in `govsh --format csv -c 'who sits on prg'`"
    case .planFirst: "an option before it, as `plan merge`, `plan rename` or `plan money` makes one (`help plan`)"
    case .namedParts: "the parts by name, as in `plan split scasp into one, two effective 2026-04`"
    case .registerAlone: "the meeting alone, or its body with those who come, as in `quorate SILG without police`"
    case .rhythm: "a rhythm, as in `monthly`, `every 6 weeks` or `4 times a year`"
    case .goingOn: "one that goes on, or that the option begins with `plan and create NAME as KIND`"
    case .duration: "how long, as in `5 working days` or `2 years`"
    case .runOfMeetings: "a number from 1 on, as in `attendance SILG missing 3`"
    case .succession: "an event with its day that ends bodies and begins what follows them, such as a merger"
    case .freeName(let name): "a name that nothing has, as `\(name)`"
    case .moneyStatements:
      "`compare options`, `report plan`, or `plan uplift NAME by SHARE effective YEAR`, which a draft can adopt"
    case .placed(let isPerson):
      isPerson
        ? "`appoint NAME to POST`, for a person is under no body"
        : "`join NAME to BODY`, for an organisation is under no body"
    case .answerable:
      "the name of an organisation, a body, a post or a person that goes on, perhaps with more behind a comma, as in "
        + "`resolve 1 as hiow-icb, until a new board is set up`"
    case .savedAnew: "`plan save` of the option as it would be now, or the declarations put into the model's own files"
    case .oneOfTheChanges: "one of the two, or the other on a day of its own"
    case .newName: "a name, in quotes where it has several words"
    case .searchWords: "a word with a meaning of its own, as in `search neglect`"
    case .votes: "whose votes carry it, as in `more than half of votes`, `every voting-member` or a post by its id"
    case .takenBy: "`decided by BODY` in the decision, or `decision` in a meeting that is `meeting of BODY`"
    case .seats: "`who sits on BODY` or `who chairs BODY` before it"
    case .denial: "an answer before it that is no or not known, as that of `quorate SILG without police` may be"
    case .question: "a question before it, as in `who chairs SILG`"
    case .factQuestion: "a question of facts, as in `who chairs SILG` or `quorate SILG`"
    }
  }

  private static func listed(_ kinds: [EntityKind]) -> String {
    let lists = kinds.map { "`list \($0.plural)`" }
    guard !lists.isEmpty else { return Expectation.knownName.words }
    return anyOf(kinds) + ", as \(lists.listed()) \(lists.count == 1 ? "shows" : "show") them"
  }

  private static func anyOf(_ kinds: [EntityKind]) -> String {
    let words = kinds.prefix(4).map { $0.indefinite }
    return words.listed(last: "or")
  }
}
