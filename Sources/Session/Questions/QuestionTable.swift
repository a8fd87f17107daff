import Language

extension StatementForm.ID {
  /// The question that statements of this form ask; nil for those that do something, or that are not carried out yet.
  var question: (any Question.Type)? { Self.questions[self] }

  /// Every question beside the form that asks it: one row each.
  private static let questions: [StatementForm.ID: any Question.Type] = [
    // Who, what and when.
    .show: ShowQuestion.self,
    .search: SearchQuestion.self,
    .restsOn: RestsOnQuestion.self,
    .list: ListQuestion.self,
    .find: FindQuestion.self,
    .count: CountQuestion.self,
    .whoChairs: ChairQuestion.self,
    .whoIsAccountable: AccountableQuestion.self,
    .whoSitsOn: MembersQuestion.self,
    .whoSitsOnBoth: SharedMembersQuestion.self,
    .roles: RolesQuestion.self,
    .history: HistoryQuestion.self,
    .whenDid: ChangesQuestion.self,
    .conflicts: ConflictsQuestion.self,
    .escalate: EscalateQuestion.self,
    .quorate: QuorateQuestion.self,
    .questions: LeftOpenQuestion.self,
    .calendar: CalendarQuestion.self,
    .check: CheckQuestion.self,
    .diff: DiffQuestion.self,
    .compare: CompareQuestion.self,
    // Who answers for what, how it hangs together, and what breaks it.
    .whoAnswersForWhat: DutyTableQuestion.self,
    .whatAnswersFor: AnswersForQuestion.self,
    .tree: TreeQuestion.self,
    .absences: AbsencesQuestion.self,
    .vote: VoteQuestion.self,
    .breakTest: BreakTestQuestion.self,
    .whyNot: WhyNotQuestion.self,
    // Who decides on what, what was recommended, and the papers it is in.
    .whoDecides: DecisionTableQuestion.self,
    .recommendations: RecommendationsQuestion.self,
    .escalations: EscalationsQuestion.self,
    .documents: DocumentsQuestion.self,
    .whichVersion: VersionQuestion.self,
    // Meetings that were held, who came, and who holds what until when.
    .recordedMeetings: RecordedMeetingsQuestion.self,
    .attendance: AttendanceQuestion.self,
    .termsOfOffice: TermsQuestion.self,
    .holders: HoldersQuestion.self,
    .load: LoadQuestion.self,
    // Money.
    .funding: FundingQuestion.self,
    .whatIf: WhatIfQuestion.self,
    .formulaShow: FormulaShowQuestion.self,
    .formulaRun: FormulaRunQuestion.self,
    .formulaFit: FormulaFitQuestion.self,
    .mustPay: GoalQuestion.self,
    .shareKeeps: GoalQuestion.self,
    .upliftReaches: GoalQuestion.self,
    .totalKeeps: GoalQuestion.self,
    .simulate: SimulationQuestion.self,
    .tornado: TornadoQuestion.self,
    .sensitivity: SensitivityQuestion.self,
    .costs: CostsQuestion.self,
    .reserves: ReservesQuestion.self,
    .waterfall: WaterfallQuestion.self,
    .chart: ChartQuestion.self,
    .fairness: FairnessQuestion.self,
    .compareFunding: CompareFundingQuestion.self,
    // Changes that are rehearsed, or that were, and the options in hand.
    .plan: PlanQuestion.self,
    .planShow: PlanQuestion.self,
    .planShowFor: PlanForOrganisationQuestion.self,
    .withOption: OptionAsked.self,
    .planPhases: PhasesQuestion.self,
    .suggest: SuggestQuestion.self,
    .backtest: BacktestQuestion.self,
    .compareOptions: CompareOptionsQuestion.self,
    .drafts: DraftListQuestion.self,
    // Reports.
    .reportVisit: VisitReport.self,
    .reportFor: OrganisationReport.self,
    .reportPlan: PlanReport.self,
    .reportFunding: FundingReport.self,
  ]
}
