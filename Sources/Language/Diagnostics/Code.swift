/// Every kind of mistake the program reports, with a code that stays the same.
public enum Code: String, CaseIterable, Sendable {
  // The text itself.
  case notText = "E001"
  case unterminatedText = "E002"
  case unknownCharacter = "E003"
  case tooDeep = "E004"
  // Statements.
  case unknownStatement = "E010"
  case unexpected = "E011"
  case missing = "E012"
  case badDate = "E013"
  case badNumber = "E014"
  case periodBackwards = "E015"
  case notUnderstood = "E016"
  case informalDate = "E017"
  // Changes of money, by shares.
  case sharesAboveOne = "E018"
  // Declarations.
  case unknownClause = "E020"
  case clauseNotForKind = "E021"
  case wordNotAllowed = "E022"
  case unclosedBrace = "E023"
  case badIdentifier = "E024"
  case languageVersion = "E025"
  case misplacedDeclaration = "E026"
  // What cannot be so.
  case secondName = "E027"
  case partOfItself = "E028"
  case paidTwice = "E029"
  // Names.
  case unknownName = "E030"
  case ambiguousName = "E031"
  case wrongKind = "E032"
  case undeclared = "E033"
  case declaredTwice = "E034"
  case unknownRelation = "E035"
  case noSuchAnswer = "E036"
  case placeWanted = "E037"
  // Arithmetic, of units.
  case unitsDoNotMix = "E038"
  // Evidence.
  case unknownSource = "E040"
  case unknownHeading = "E041"
  case lineOutOfRange = "E042"
  case noEvidence = "E043"
  case otherDocument = "E044"
  case otherVersion = "E045"
  case notInForce = "E046"
  case alreadyStated = "E047"
  case endsBefore = "E048"
  case denotesNoFacts = "E049"
  // Evaluation.
  case notYetEvaluated = "E050"
  case outOfSteps = "E051"
  case interrupted = "E052"
  case notComparable = "E053"
  case nothingToExplain = "E054"
  // What cannot be so at one time.
  case secondHolder = "E055"
  case routeTooLong = "E056"
  case secondLife = "E057"
  case notAQuorum = "E058"
  // Arithmetic.
  case dividedByZero = "E059"
  // Files.
  case noSuchFile = "E060"
  case isFolder = "E061"
  case unreadable = "E062"
  case restricted = "E063"
  case outsideFolder = "E064"
  // Time.
  case sameAtAllTimes = "E065"
  case endsBeforeNow = "E066"
  case notACalendar = "E067"
  case becomesNothing = "E068"
  // Arithmetic, of sets.
  case severalValues = "E069"
  // Changes of money.
  case lessThanNothing = "E070"
  // Help and tours.
  case noSuchTopic = "E071"
  case noSuchTour = "E072"
  // Showing more of an answer.
  case noSuchPart = "E073"
  // Changes of money, of whom and from when.
  case notAPayer = "E074"
  // Scenarios.
  case nothingExpected = "E075"
  case cannotFail = "E076"
  case notAsExpected = "E077"
  case neverReached = "E078"
  // Changes of money, of which budgets.
  case noAmounts = "E079"
  // Accountability, escalation and quorum.
  case notADuty = "E080"
  case noSuchIssue = "E081"
  case unknownAttendee = "E082"
  case dayWanted = "E083"
  // Changes of money, and who covers them.
  case nobodyLeft = "E084"
  // Rules.
  case unknownInRule = "E085"
  case notACondition = "E086"
  case incompleteRule = "E087"
  case notOneKind = "E088"
  case openSetAside = "E089"
  // Plans and drafts.
  case mergedTwice = "E090"
  case inUse = "E091"
  case notThere = "E092"
  case tooFew = "E093"
  case noOption = "E094"
  case noSuchItem = "E095"
  case notAChoice = "E096"
  case incomplete = "E097"
  case hasMoved = "E098"
  case nothingToUndo = "E099"
  case changesNothing = "E100"
  case severalPlaces = "E101"
  case notYetStated = "E102"
  case partsDiffer = "E103"
  // Years of money.
  case notAFinancialYear = "E104"
  case payerClash = "E105"
  // Places in a structure.
  case movedUnderItself = "E106"
  // What cannot be so of a thing and itself.
  case ofItself = "E107"
  case namedTwice = "E108"
  // Formulas.
  case payerNotNamed = "E109"
  case circularFormula = "E110"
  case figureMissing = "E111"
  case wrongUnit = "E112"
  case negativeRate = "E113"
  case notOneMix = "E114"
  case totalWanted = "E115"
  case payersWanted = "E116"
  case flatAboveTotal = "E117"
  case nothingToFit = "E118"
  case notInFormula = "E119"
  case figureOfNobody = "E120"
  // Ranges, limits and options of money.
  case noRange = "E121"
  case tooManyRanges = "E122"
  case limitOfOther = "E123"
  case noSuchOption = "E124"
  case noSuchAmount = "E125"
  // Answers.
  case nothingDenied = "E126"
  // Meetings that were held.
  case registerDecides = "E127"
  case noMeetingMissed = "E128"
  // Figures.
  case commaInNumber = "E129"
  // Options of several changes, and where they were made.
  case plannedTwice = "E130"
  case changesClash = "E131"
  case optionElsewhere = "E132"
  // Options in files.
  case notASavedOption = "E133"
  case notWritten = "E134"
  case standsOnOther = "E135"
  case changedByHand = "E136"
  // Splits back into the parts.
  case nothingToGiveBack = "E137"
  // Shadows, and what is foreseen of the past.
  case noShadow = "E138"
  case notForeseen = "E139"
  // Goals that rest on who has ended.
  case payerEnded = "E140"
  // Changes asked in plain words.
  case changeInWords = "E142"
  // Votes.
  case votesTwice = "E143"
  case decidedNowhere = "E144"
  // Proofs.
  case noSuchBranch = "E145"
  case noSeatsAsked = "E146"
  // Names and days of changes.
  case wordInName = "E147"
  case partKeepsName = "E148"
  case noEffectiveDay = "E149"
  // Ids that are words of expressions.
  case reservedID = "E150"
  // Payers that have ended, and totals that cannot be shared.
  case payerOver = "E151"
  case payerShared = "E152"
  case totalOfNothing = "E153"
  // Reserves.
  case noReserves = "E154"
  case reservesAlone = "E155"
  // Lines of cost.
  case costUnsettled = "E156"
  // Rules that nobody can meet, and what nobody holds.
  case neverMet = "E157"
  case neverHeld = "E158"
  // What a change means by a set.
  case emptySet = "E159"
  // Who answers for what the law asks, and which option is meant.
  case namesNobody = "E160"
  case olderOption = "E161"
  case moneyAlone = "E162"
  // What a change means by a route or a task.
  case noOneStep = "E166"
  case severalTasks = "E167"
  // What stays apart, and who is handed what.
  case notApart = "E168"
  case cannotHave = "E169"
  // What one paper records and cannot have been so.
  case sameStep = "E175"
  case notThereYet = "E176"
  case bothWays = "E177"
  case otherDay = "E178"
  case otherRoute = "E179"
  case neverByList = "E180"
  case shareBeyondAll = "E181"
  case followsLater = "E182"
  case overBefore = "E183"
  case voteOfNone = "E184"
  case ownDeputy = "E185"
  case begunApart = "E186"
  // What a plain question leaves open.
  case leftOpen = "E190"
  // What no option answers.
  case notOfOption = "E191"
}
