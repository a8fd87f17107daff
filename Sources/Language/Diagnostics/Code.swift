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
  // Declarations.
  case unknownClause = "E020"
  case clauseNotForKind = "E021"
  case wordNotAllowed = "E022"
  case unclosedBrace = "E023"
  case badIdentifier = "E024"
  case languageVersion = "E025"
  case misplacedDeclaration = "E026"
  // Names.
  case unknownName = "E030"
  case ambiguousName = "E031"
  case wrongKind = "E032"
  case undeclared = "E033"
  case declaredTwice = "E034"
  case unknownRelation = "E035"
  case noSuchAnswer = "E036"
  // Evidence.
  case unknownSource = "E040"
  case unknownHeading = "E041"
  case lineOutOfRange = "E042"
  case noEvidence = "E043"
  // Evaluation.
  case notYetEvaluated = "E050"
  case outOfSteps = "E051"
  case interrupted = "E052"
  case notComparable = "E053"
  case nothingToExplain = "E054"
  // Files.
  case noSuchFile = "E060"
  case isFolder = "E061"
  case unreadable = "E062"
  case restricted = "E063"
  case outsideFolder = "E064"
  // Help and tours.
  case noSuchTopic = "E071"
  case noSuchTour = "E072"
  // Scenarios.
  case nothingExpected = "E075"
  case cannotFail = "E076"
  case notAsExpected = "E077"
  case neverReached = "E078"
  // Accountability, escalation and quorum.
  case notADuty = "E080"
  case noSuchIssue = "E081"
  case unknownAttendee = "E082"
  case dayWanted = "E083"
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
}
