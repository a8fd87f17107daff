extension StatementForm {
  /// The form's name, which no user sees: by it the other tables and the session ask for the form.
  public enum ID: String, CaseIterable, Sendable {
    // Who, what and when.
    case show, search, restsOn, list, find, count
    case whoChairs, whoIsAccountable, whoSitsOn, whoSitsOnBoth, roles, history, whenDid, conflicts
    case escalate, quorate, questions, calendar, check, diff, compare, why, whyNot
    // Who answers for what, how it hangs together, and what breaks it.
    case whoAnswersForWhat, whatAnswersFor, tree, absences, vote, breakTest
    // Meetings that were held, and who holds what until when.
    case recordedMeetings, attendance, termsOfOffice, holders, load
    // Money.
    case funding, whatIf, formulaShow, formulaRun, formulaFit, mustPay, shareKeeps, upliftReaches, totalKeeps
    case simulate, tornado, sensitivity, costs, reserves, waterfall, chart, fairness, compareFunding
    // Decisions, recommendations and papers.
    case whoDecides, recommendations, escalations, documents, whichVersion
    // Changes of structure: the verbs.
    case planMerge, planDissolve, planRename, planMove, planJoin, planWithdraw, planAppoint, planStandDown
    case planRechair, planCreate, planTransfer, planQuorum, planSplit, planSucceed, planMergeBudgets, planUplift
    case planRhythm, planAreas, planRoute, planRemit, planRotate
    // Options and drafts.
    case plan, planMoney, planShow, planShowFor, planPhases, planSave, planLoad, compareOptions, suggest, backtest
    case resolve, apply, discard, branch, switchBranch, drafts, undo, redo, confirm
    case withOption
    // Looking from a place in time.
    case at, known, today, use
    // Files and reports.
    case open, run, dump, export, record, attach, expect
    case reportVisit, reportPlan, reportFor, reportFunding
    // The shell.
    case more, all, certain, sourcesEach, help, tour, quit
  }
}
