extension Diagnostic {
  /// The sentence a user reads: lower case, no full stop, the user's own words in back quotes.
  public var message: String {
    switch code {
    case .notText: "this is not text: byte \(argument(0)) is \(argument(1))"
    case .unterminatedText: "the text in quotes does not end on its line"
    case .unknownCharacter: "`\(argument(0))` has no meaning here"
    case .tooDeep: "more than \(argument(0)) brackets, operators or statements inside each other"
    case .unknownStatement: "no statement begins with `\(argument(0))`"
    case .unexpected: "`\(argument(0))` does not belong here"
    case .missing: "something is missing after `\(argument(0))`"
    case .badDate:
      "`\(argument(0))` is not a date of the calendar" + (arguments.count > 1 ? ": \(argument(1))" : "")
    case .badNumber where Self.hasOddComma(argument(0)):
      "`\(argument(0))` is not written as a number: three figures stand behind each comma"
    case .badNumber: "`\(argument(0))` is not a number this can hold"
    case .notUnderstood: notUnderstoodWords
    case .changeInWords where !argument(3).isEmpty: "`\(argument(0))` would change something, and \(whole(3))"
    case .changeInWords: "`\(argument(0))` would change something, and a change is typed in its exact form"
    case .leftOpen: "`\(argument(0))` leaves something open: \(whole(1))"
    case .placeWanted: "`\(argument(0))` is asked of a place, and none is in use"
    case .periodBackwards where arguments.count > 1:
      "`\(argument(0))` begins and ends with one event, and so is of no time"
    case .periodBackwards: "`\(argument(0))` ends before it begins"
    case .informalDate: "`\(argument(0))` is not how a model file writes a date"
    default: message2
    }
  }

  /// Whether a comma stands before fewer figures than three, or more.
  private static func hasOddComma(_ text: String) -> Bool {
    let groups = text.prefix { $0 != "." }.split(separator: ",", omittingEmptySubsequences: false).dropFirst()
    return groups.contains { $0.prefix(while: \.isNumber).count != 3 }
  }

  private var message2: String {
    switch code {
    case .unknownClause: "no clause begins with `\(argument(0))`"
    case .clauseNotForKind: "\(argument(1)) has no `\(argument(0))` clause"
    case .wordNotAllowed: "`\(argument(0))` is not one of the words that `\(argument(1))` takes"
    case .unclosedBrace: "the brace opened here is not closed"
    case .badIdentifier: "`\(argument(0))` is not an id: lower-case letters, digits and hyphens"
    case .languageVersion: "this file is in language `\(argument(0))`, and this program reads language 1"
    case .misplacedDeclaration: "a declaration stands in a file, not in a question: save it and use `--with FILE`"
    case .unknownName: "nothing is called `\(argument(0))`"
    case .ambiguousName: "`\(argument(0))` may mean \(whole(1))"
    case .wrongKind: "`\(argument(0))` is \(argument(1)), and \(argument(2)) is wanted here"
    case .undeclared: "`\(argument(0))` is used and never declared"
    case .payerEnded:
      "`\(argument(0))` paid in the last recorded year and has ended by \(whole(1)), and nothing says who is to pay in its place"
    case .reservedID:
      "an expression that says `\(argument(0))` means \(whole(1)), and not the \(argument(2)) of that id"
    case .declaredTwice: "`\(argument(0))` is declared as \(argument(1)) and as \(argument(2))"
    case .unknownRelation: "nothing is known of `\(argument(0))` here"
    case .noSuchBranch: "the last proof has no line `\(argument(0))`"
    case .noSeatsAsked: "the last answer is not of who has a place in a body, so not of `\(argument(0))`"
    case .noSuchAnswer: "there is no answer `\(argument(0))` in this session"
    default: messageOnConsistency
    }
  }

  private var messageOnConsistency: String {
    switch code {
    case .secondName:
      "`\(argument(0))` is named `\(argument(1))` already, and one id has one name: `\(argument(2))` is another"
    case .partOfItself where argument(2) == "follow": "`\(argument(0))` would follow itself: \(whole(1))"
    case .partOfItself: "`\(argument(0))` would be part of itself: \(whole(1))"
    case .paidTwice: "`\(argument(0))` stands in this table already, for the same time and in the same way"
    case .secondHolder:
      "`\(argument(0))` \(argument(1)) `\(argument(2))` already, and has \(argument(4)) at a time: `\(argument(3))` is another"
    case .notAQuorum where argument(1) == "votes":
      "the rule of voting of `\(argument(0))` never looks at who votes"
    case .notAQuorum: "the quorum of `\(argument(0))` never looks at who comes to a meeting"
    case .neverMet:
      "the \(argument(1)) of `\(argument(0))` asks for \(argument(2)) and names \(argument(3)), so that nothing ever meets it"
    case .neverHeld: "`\(argument(0))` is nothing that somebody holds, so it cannot be vacant"
    case .routeTooLong:
      "the steps of `\(argument(0))` take \(argument(1)) together, and all of it may take \(argument(2))"
    case .sameStep: "`\(argument(1))` is step \(argument(2)) of `\(argument(0))` already: `\(argument(3))` is another"
    case .notThereYet:
      "`\(argument(0))` is of \(argument(1)), when `\(argument(2))` was not there: it exists \(argument(3))"
    case .bothWays:
      "`\(argument(3))` stands under `\(argument(1))` and under `\(argument(2))` of `\(argument(0))`, and did one of them"
    case .otherDay:
      "`\(argument(0))` was decided at `\(argument(1))`, which was on \(argument(2)), and is of \(argument(3))"
    case .otherRoute:
      "`\(argument(0))` goes along `\(argument(1))`, and `\(argument(2))` is a step of `\(argument(3))`"
    case .neverByList where argument(1) == "votes":
      "however the members of `\(argument(0))` vote, of whom this is the whole list, nothing is ever carried"
    case .neverByList:
      "whoever comes of the members of `\(argument(0))`, of whom this is the whole list, its quorum is not met"
    default: messageOnTimes
    }
  }

  private var messageOnTimes: String {
    switch code {
    case .shareBeyondAll where argument(1) == "none": "`\(argument(0))` of them is none of them, so it asks for nobody"
    case .shareBeyondAll: "`\(argument(0))` of them is more than all of them, so that nothing ever meets it"
    case .followsLater:
      "`\(argument(0))` is from \(argument(1)) and `\(argument(2))` from \(argument(3)), so the one cannot "
        + "\(argument(4)) the other"
    case .overBefore:
      "`\(argument(2))` exists \(argument(3)), and this is stated of a time after that"
    case .voteOfNone:
      "`\(argument(1))` votes on `\(argument(0))`, and by the whole list of the members of `\(argument(2))` has no vote"
    case .ownDeputy:
      "`\(argument(0))` holds `\(argument(1))` and `\(argument(2))` at one time, and nobody is their own deputy"
    case .begunApart: "`\(argument(0))` on \(argument(1)) begins `\(argument(2))`, which exists \(argument(3))"
    case .secondLife: "`\(argument(0))` exists \(argument(1)) already, and \(argument(2)) does not fit that"
    case .unitsDoNotMix: "\(argument(0)) and \(argument(1)) do not go together with `\(argument(2))`"
    case .dividedByZero: "nothing can be divided by zero"
    case .severalValues: "arithmetic takes one value, and \(argument(0)) stand here"
    default: message3
    }
  }

  private var message3: String {
    switch code {
    case .unknownSource: "`\(argument(0))` is not a source or document"
    case .unknownHeading: "`\(argument(0))` declares no heading `\(argument(1))`"
    case .lineOutOfRange:
      (argument(0).contains("-") ? "lines \(argument(0)) are" : "line \(argument(0)) is")
        + " not under `\(argument(1))`, which runs from \(argument(2)) to \(argument(3))"
    case .noEvidence: "no source is cited for this"
    case .notYetEvaluated: "`\(argument(0))` is understood, and this version does not carry it out yet"
    case .outOfSteps: "this takes more than \(argument(0)) steps, and was stopped"
    case .interrupted: "stopped"
    case .notComparable: "\(argument(0)) and \(argument(1)) cannot be compared"
    case .nothingToExplain: "there is no answer yet"
    case .votesTwice: "`\(argument(0))` cannot both vote \(argument(1)) and \(argument(2))"
    case .decidedNowhere:
      "no paper says which body took the decision `\(argument(0))`, so its rule of voting is not known"
    case .registerDecides: "`\(argument(0))` was held, and its register says who came"
    case .noMeetingMissed: "nobody misses \(argument(0)) meetings running"
    case .nothingDenied: "the last answer leaves nothing to ask `why not` of: it is neither no nor not known"
    case .noSuchPart: "the last answer left out no part called `\(argument(0))`"
    case .noSuchFile: "there is no file `\(argument(0))`"
    case .isFolder: "`\(argument(0))` is a folder, and a file is wanted"
    case .unreadable: "`\(argument(0))` cannot be read: \(argument(1))"
    case .restricted: "`\(argument(0))` is not allowed with --restricted"
    default: message4
    }
  }

  private var message4: String {
    switch code {
    case .noSuchTopic: "no page of help is called `\(argument(0))`"
    case .noSuchTour: "no tour is called `\(argument(0))`"
    case .outsideFolder: "`\(argument(0))` lies outside the scenario's folder, and a scenario reads nothing else"
    case .nothingExpected: "this scenario expects nothing: it would hold whatever the model says"
    case .cannotFail:
      "this expectation cannot fail: `\(argument(0))` \(ReasonItCannotFail(rawValue: argument(1))?.words ?? "")"
    case .notAsExpected: "the answer is not what was expected of `\(argument(0))`"
    case .neverReached: "nothing after `\(argument(0))` would be replayed"
    case .notADuty: "`\(argument(0))` is \(argument(1)), and accountability is for a duty"
    case .noSuchIssue: "no duty, route or trigger is known by `\(argument(0))`"
    case .unknownAttendee: "`\(argument(0))` is no kind of agency, organisation, body, post or person"
    case .dayWanted: "`\(argument(0))` is not one day, and working days are counted from a day"
    default: messageOnSources
    }
  }

  private var messageOnSources: String {
    switch code {
    case .otherDocument:
      "`\(argument(0))` is not a copy of `\(argument(1))`: \(argument(2)) of its \(argument(3)) stand in it"
    case .otherVersion:
      "`\(argument(0))` is another version of `\(argument(1))`: \(whole(2)), the first at line \(argument(3))"
    case .notInForce: "nothing that `\(argument(0))` denotes is in force \(whole(1))"
    case .alreadyStated where arguments.count > 3:
      "of what `\(argument(0))` denotes, `\(argument(1))` states \(argument(2)) already, and \(argument(3)) begin after the "
        + "period that it covers"
    case .alreadyStated: "`\(argument(1))` states all that `\(argument(0))` denotes already"
    case .endsBefore:
      "what `\(argument(0))` denotes begins after the period that `\(argument(1))` covers, which ends on \(argument(2))"
    case .denotesNoFacts: "`\(argument(0))` denotes no facts"
    default: messageOnTime
    }
  }

  private var messageOnTime: String {
    switch code {
    case .sameAtAllTimes: "`\(argument(0))` is the same at all times, so it did not change"
    case .endsBeforeNow:
      "`\(argument(0))` ends before \(argument(1)), the day from which a calendar runs when none is given"
    case .notACalendar: "the answer to `\(argument(0))` is no calendar: only `calendar` is written as iCalendar"
    case .becomesNothing: "`\(argument(0))` is a thing, and only what is stated of it becomes something else"
    case .lessThanNothing: "`\(argument(0))` would leave \(argument(1)) paying less than nothing"
    case .notAFinancialYear: "`\(argument(0))` is not a financial year, and budgets run from April to March"
    case .sharesAboveOne: "the shares of the budget come to more than all of it"
    case .noAmounts where arguments.count > 1:
      "`\(argument(0))` asks for what was paid then, and not every amount of that year is stated for \(argument(1))"
    case .noAmounts: "no year before the change has every amount stated for \(argument(0))"
    case .payerClash: "`\(argument(0))` \(argument(1))"
    case .ofItself where arguments.count > 2: "`\(argument(0))` would put to itself what it raises"
    case .ofItself where argument(1) == "reserved to":
      "`\(argument(0))` decides whatever no clause gives to another, so that nothing need be `reserved to` itself: leave it out, "
        + "and write who else decides as `delegates to` or `reserved to`"
    case .ofItself: "`\(argument(0))` cannot stand behind its own `\(argument(1))`"
    case .namedTwice: "`\(argument(0))` is one of these already"
    case .movedUnderItself: "`\(argument(0))` cannot be moved under `\(argument(1))`, which is itself or lies below it"
    case .nobodyLeft where !arguments.isEmpty: "some would pay more than the others pay, who cannot pay less by so much"
    case .nobodyLeft: "nobody is left who does not pay less, so nobody can make up for what is missing"
    case .notAPayer where arguments.count > 3:
      "`\(argument(0))` pays nothing into \(argument(1)) in the last year of which every amount is stated: what it is stated "
        + "to pay is for \(argument(2))"
    case .notAPayer where arguments.count > 2:
      "what `\(argument(0))` pays into \(argument(1)) is not known: \(argument(2)), and which of them is not stated"
    case .notAPayer: "`\(argument(0))` pays nothing into \(argument(1)), so there is nothing to change"
    default: ruleMessage
    }
  }

  private var ruleMessage: String {
    switch code {
    case .unknownInRule: "`\(argument(0))` is neither a relation nor a thing that is declared"
    case .notACondition: "the `\(argument(1))` of rule `\(argument(0))` denotes things, and yes or no is wanted"
    case .incompleteRule: "rule `\(argument(0))` has no `\(argument(1))` clause"
    case .notOneKind: "rule `\(argument(0))` must apply to the things of one kind"
    case .openSetAside: "a result is set aside with a reason (`about`) and a last day (`to`), and one is missing"
    default: messageOnPlans
    }
  }

  private var messageOnPlans: String {
    switch code {
    case .mergedTwice: "`\(argument(0))` cannot be merged with itself"
    case .inUse: "`\(argument(0))` is in use: it is \(whole(1))"
    case .notThere:
      "`\(argument(0))` \(argument(3) == "no" ? "does" : "may") not exist on \(argument(1)): \(whole(2))"
    case .tooFew:
      "one is not enough for a \(arguments.count > 1 ? argument(1) : "merger"): only `\(argument(0))` is named"
    case .noOption: "no option is in hand"
    case .noSuchItem: "option \(argument(1)) has no open item \(argument(0))"
    case .notAChoice: "`\(argument(0))` is not a choice of item \(argument(1))"
    case .incomplete: "option \(argument(0)) is incomplete: \(whole(1))"
    case .hasMoved: "`\(argument(0))` has moved since option \(argument(1)) was made on it: \(whole(2))"
    case .nothingToUndo: "there is nothing to \(argument(0))"
    case .changesNothing:
      "`\(argument(0))` changes nothing: "
        + (argument(2).isEmpty
          ? "by \(argument(1)) it is so already, whatever is planned, or there is nothing to end" : whole(2))
    case .partsDiffer:
      "a split is into two or more, each with an area or a client group where these are given: \(argument(0)) named, "
        + "\(argument(1)) given"
    case .notYetStated:
      "no paper speaks of `\(argument(0))` by \(argument(1)), the day before, or says that it existed then"
    case .severalPlaces: "`\(argument(0))` is part of several: \(whole(1))"
    case .plannedTwice: "`\(argument(0))` is planned twice in one option"
    case .changesClash:
      "`\(argument(0))` and `\(argument(1))` cannot both be on one day: they clash over `\(argument(2))`"
    case .nothingToGiveBack:
      "`\(argument(0))` cannot be split back: it was not merged on this draft, so what of it was whose is not known"
        + (argument(1).isEmpty ? "" : "; of the recorded event (\(whole(1))) the papers do not say it")
    case .notASavedOption: "`\(argument(0))` holds no option that `plan save` wrote"
    case .notWritten: "`\(argument(0))` is not written: \(argument(1))"
    case .standsOnOther: "what the option in `\(argument(0))` stands on has moved since it was saved: \(whole(1))"
    case .changedByHand:
      "the declarations in `\(argument(0))` are not those of its statements: they were changed by hand"
    case .optionElsewhere: "no option was made on \(argument(2)): option \(argument(0)) was made on \(argument(1))"
    default: rehearsalMessage
    }
  }

  /// What the signs of other languages are in this one.
  private static let comparisons = [
    "=": "`is`", "!": "`is not`", "<": "`is less than` or `is at most`", ">": "`is more than` or `is at least`",
  ]

  /// What is not understood.
  ///
  /// Of words of which nothing speaks that is no more than this: a model holds what was read out of the papers, and not
  /// their words.
  private var notUnderstoodWords: String {
    let absent = argument(1).split(separator: "|").map { "`\($0)`" }
    let words = arguments.dropFirst(2).map { "`\($0)`" }
    var reasons: [String] = []
    if !absent.isEmpty {
      reasons.append("nothing recorded here speaks of " + Self.alternatives(absent) + ", though the papers may")
    }
    if !words.isEmpty {
      reasons.append(
        Self.alternatives(words, last: "and") + (words.count == 1 ? " is" : " are") + " not understood")
    }
    return "no question that can be asked reads like `\(argument(0))`"
      + (reasons.isEmpty ? "" : ": " + reasons.joined(separator: "; "))
  }

  /// A line of help under the message: what was expected, or what to type next; nil when there is nothing to add.
  public var help: String? {
    if code == .notUnderstood {
      if suggestions.isEmpty { return "`help` shows what can be asked" }
      return "questions that can be asked: " + suggestions.map { "`\($0)`" }.joined(separator: ", ")
    }
    if code == .changeInWords, !suggestions.isEmpty {
      let example = argument(2).isEmpty ? "" : "; the names in it that you did not say are examples"
      let assumed =
        example + (argument(1).isEmpty ? "" : "; no day is said, so the one in it is an assumption: put in your own")
      let quoted = suggestions.map { "`\($0)`" }
      // Options of money are made one after the other before they are held against each other.
      if suggestions.last == "compare options" { return "type " + quoted.joined(separator: ", then ") + assumed }
      return "try it as " + Self.alternatives(quoted) + assumed
    }
    if code == .leftOpen, !suggestions.isEmpty {
      let quoted = suggestions.map { "`\($0)`" }
      return "say it, as in "
        + (suggestions.last == "compare options" ? quoted.joined(separator: ", then ") : Self.alternatives(quoted))
    }
    if code == .placeWanted, suggestions.isEmpty { return "name what it is asked of" }
    if code == .placeWanted { return "type " + Self.alternatives(suggestions.map { "`\($0)`" }) + ", and ask again" }
    if !suggestions.isEmpty {
      let quoted = suggestions.map { "`\($0)`" }
      return code == .ambiguousName
        ? "name one of them: \(quoted.joined(separator: ", "))"
          + (arguments.count > 2 ? "; or say where, as in `use \(argument(2))`" : "")
        : "did you mean \(Self.alternatives(quoted))?"
    }
    if code == .unexpected, let words = Self.comparisons[argument(0)] { return "write \(words) in its place" }
    guard !expected.isEmpty else { return nil }
    let shown = expected.prefix(24).map { $0 }
    let rest = expected.count - shown.count
    return "expected " + (rest > 0 ? shown.joined(separator: ", ") + " or \(rest) more" : Self.alternatives(shown))
  }

  /// An argument at its full length, for lists of names.
  func whole(_ position: Int) -> String { position < arguments.count ? arguments[position] : "" }

  func argument(_ position: Int) -> String {
    guard position < arguments.count else { return "" }
    let text = arguments[position].replacing("\n", with: " ")
    return text.count > 60 ? text.prefix(57) + "..." : text
  }

  private static func alternatives(_ words: [String], last conjunction: String = "or") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}

/// Why an expectation would hold whatever the model says.
public enum ReasonItCannotFail: String, Sendable {
  case answersNothing, isTheSameForAll, isExpectation, comparesNothing

  fileprivate var words: String {
    switch self {
    case .answersNothing: "answers nothing"
    case .isTheSameForAll: "is the same for every model"
    case .isExpectation: "is itself an expectation"
    case .comparesNothing: "is compared with nothing"
    }
  }
}
