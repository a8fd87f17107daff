import Language

extension StatementForm.ID {
  /// The question that statements of this form ask; nil for those that do something, or that are not carried out yet.
  var question: (any Question.Type)? {
    switch self {
    case .show: ShowQuestion.self
    case .search: SearchQuestion.self
    case .restsOn: RestsOnQuestion.self
    case .list: ListQuestion.self
    case .whoChairs: ChairQuestion.self
    case .whoIsAccountable: AccountableQuestion.self
    case .whoAnswersForWhat, .whatAnswersFor, .tree, .absences, .vote, .breakTest, .whyNot: ofAnswering
    case .whoSitsOn: MembersQuestion.self
    case .whoSitsOnBoth: SharedMembersQuestion.self
    case .roles: RolesQuestion.self
    case .simulate, .tornado, .sensitivity, .costs, .waterfall, .chart, .fairness, .funding, .whatIf, .formulaShow,
      .formulaRun, .formulaFit, .mustPay, .shareKeeps, .upliftReaches, .totalKeeps:
      ofMoney
    case .history: HistoryQuestion.self
    case .conflicts: ConflictsQuestion.self
    case .find: FindQuestion.self
    case .count: CountQuestion.self
    case .whenDid: ChangesQuestion.self
    case .escalate: EscalateQuestion.self
    case .quorate: QuorateQuestion.self
    case .whoDecides, .recommendations, .documents, .whichVersion: ofDeciding
    case .recordedMeetings, .attendance, .termsOfOffice, .holders, .load: ofMeetings
    case .questions: LeftOpenQuestion.self
    case .calendar: CalendarQuestion.self
    case .check: CheckQuestion.self
    case .diff: DiffQuestion.self
    case .compare: CompareQuestion.self
    case .plan, .planShow: PlanQuestion.self
    case .planShowFor, .planPhases, .suggest, .backtest, .compareOptions, .drafts: ofRehearsal
    case .reportVisit, .reportFor, .reportPlan, .reportFunding: report
    case .at, .known, .today, .use, .why, .more, .all, .sourcesEach, .certain, .help, .tour, .quit: nil
    case .planMerge, .planDissolve, .planRename, .planMove, .planJoin, .planWithdraw, .planAppoint, .planStandDown: nil
    case .planMoney, .planRechair, .planCreate, .planTransfer, .planQuorum, .planSplit, .planSucceed, .resolve: nil
    case .apply, .discard, .branch, .switchBranch, .undo, .redo, .confirm, .open, .run, .dump, .attach, .expect: nil
    case .planSave, .planLoad, .export, .record: nil
    }
  }

  /// Who answers for what, how it hangs together, and what breaks it.
  private var ofAnswering: (any Question.Type)? {
    switch self {
    case .whoAnswersForWhat: DutyTableQuestion.self
    case .whatAnswersFor: AnswersForQuestion.self
    case .tree: TreeQuestion.self
    case .absences: AbsencesQuestion.self
    case .vote: VoteQuestion.self
    case .breakTest: BreakTestQuestion.self
    default: WhyNotQuestion.self
    }
  }

  /// Who decides on what, what was recommended, and the papers it is in.
  private var ofDeciding: (any Question.Type)? {
    switch self {
    case .whoDecides: DecisionTableQuestion.self
    case .recommendations: RecommendationsQuestion.self
    case .documents: DocumentsQuestion.self
    default: VersionQuestion.self
    }
  }

  /// Meetings that were held, who came, and who holds what until when.
  private var ofMeetings: (any Question.Type)? {
    switch self {
    case .recordedMeetings: RecordedMeetingsQuestion.self
    case .attendance: AttendanceQuestion.self
    case .termsOfOffice: TermsQuestion.self
    case .holders: HoldersQuestion.self
    default: LoadQuestion.self
    }
  }

  /// The questions of money.
  private var ofMoney: (any Question.Type)? {
    switch self {
    case .simulate: SimulationQuestion.self
    case .tornado: TornadoQuestion.self
    case .sensitivity: SensitivityQuestion.self
    case .costs: CostsQuestion.self
    case .waterfall: WaterfallQuestion.self
    case .chart: ChartQuestion.self
    case .fairness: FairnessQuestion.self
    case .funding: FundingQuestion.self
    case .whatIf: WhatIfQuestion.self
    case .formulaShow: FormulaShowQuestion.self
    case .formulaRun: FormulaRunQuestion.self
    case .formulaFit: FormulaFitQuestion.self
    default: GoalQuestion.self
    }
  }

  /// The questions of a change that is rehearsed, or that was, and of the options in hand.
  private var ofRehearsal: (any Question.Type)? {
    switch self {
    case .planShowFor: PlanForOrganisationQuestion.self
    case .planPhases: PhasesQuestion.self
    case .suggest: SuggestQuestion.self
    case .compareOptions: CompareOptionsQuestion.self
    case .drafts: DraftListQuestion.self
    default: BacktestQuestion.self
    }
  }

  /// The reports.
  private var report: (any Question.Type)? {
    switch self {
    case .reportVisit: VisitReport.self
    case .reportFor: OrganisationReport.self
    case .reportPlan: PlanReport.self
    default: FundingReport.self
    }
  }
}
