import Analysis
import Language
import Model

/// `attendance`: who came to the recorded meetings of a body, by member.
struct AttendanceQuestion: RowQuestion {
  let body: EntityID
  let period: DayRange?
  /// How many meetings running a member must have missed to be named.
  let running: Int

  var time: TimePolicy { .ownDays }
  var columns: [Answer.Column] {
    [
      Answer.Column("member", .entity), Answer.Column("attended", .number),
      Answer.Column("by-deputy", .number, title: "by a deputy"), Answer.Column("apologies", .number),
      Answer.Column("absent", .number), Answer.Column("not-recorded", .number, title: "not recorded"),
      Answer.Column("meetings", .number, title: "of meetings"),
      Answer.Column("missed-running", .text, title: "missed running"),
    ]
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.attendance(self) }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let rows = answer.rows.filter { $0.entity != nil }
    guard !rows.isEmpty else { return }
    let name = runner.wording.view.acronym(of: body) ?? runner.wording.name(body)
    let missed = rows.filter { $0.kind == .missed(isCertain: true) }
    let possible = rows.filter { $0.kind == .missed(isCertain: false) }
    let count = Self.number(running)
    if missed.isEmpty {
      answer.title =
        "\(name): no member is known to have missed \(count) recorded meetings running"
        + (possible.isEmpty ? "." : "; of \(possible.count) it is not known.")
    } else {
      answer.title =
        "\(name): \(Wording.list(missed.map { answer.text("member", of: $0) })) missed \(count) or more recorded meetings running."
    }
    answer.layout = .table
    answer.isList = true
  }

  static func number(_ number: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six"]
    return words.indices.contains(number) ? words[number] : String(number)
  }
}

extension AttendanceQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    body = try resolver.thing(.subject)
    period = resolver.meetingPeriod
    running = resolver.arguments.numberIfAny(.number) ?? 3
    guard running > 0 else {
      throw Refusal(
        Diagnostic(
          .noMeetingMissed, in: resolver.text.name, at: resolver.arguments.range(.number), [String(running)],
          expected: [Expectation.runOfMeetings.words]))
    }
  }
}

extension AnswerWriter {
  fileprivate mutating func attendance(_ question: AttendanceQuestion) throws(Stop) -> AnswerBuilder {
    let table = try run.attendance(of: question.body, in: question.period)
    var draft = AnswerBuilder()
    if table.meetings.isEmpty {
      noMeeting(of: question.body, in: question.period, &draft, columns: question.columns.count)
    } else if table.members.isEmpty {
      let words = "no paper says who sat on it on the days of its recorded meetings"
      draft.add(
        [.unknown(words)] + [Answer.Cell](repeating: .text(""), count: question.columns.count - 1),
        "\(wording.title(question.body)): \(words)", isPossible: true, on: table.meetings.flatMap(\.claims))
    }
    for member in table.members { self.member(member, table, question, &draft) }
    try atDayInUse { (writer) throws(Stop) in
      try writer.lapses(of: table.members.map(\.agent), on: question.body, &draft)
    }
    remarks(table, question, &draft)
    return draft
  }

  private func member(
    _ member: AttendanceTable.Member, _ table: AttendanceTable, _ question: AttendanceQuestion,
    _ draft: inout AnswerBuilder
  ) {
    let marks = member.marks.compactMap { $0 }
    func number(_ holds: (AttendanceTable.Mark) -> Bool) -> Answer.Cell { .number(Int64(marks.count(where: holds))) }
    var run = ""
    let missed = table.missed(member, atLeast: question.running)
    if let missed {
      let first = wording.name(table.meetings[missed.meetings.lowerBound].meeting)
      let last = wording.name(table.meetings[missed.meetings.upperBound].meeting)
      run = "\(missed.meetings.count), from \(first) to \(last)"
      if !missed.isCertain { run = "possibly " + run }
    }
    let counts: [Answer.Cell] = [
      number { $0 == .attended }, number { $0 == .byDeputy },
      number { $0 == .apologies || $0 == .apologiesPerhapsByDeputy }, number { $0 == .absent },
      number { $0.isOpen && $0 != .apologiesPerhapsByDeputy }, .number(Int64(marks.count)),
    ]
    let heads = ["attended", "by a deputy", "apologies", "absent", "not recorded"]
    let said = zip(heads, counts).filter { $0.1 != .number(0) }.map { "\($0.0) \($0.1.text)" }
    draft.add(
      [wording.cell(member.agent)] + counts + [.text(run)],
      "\(wording.title(member.agent)): of \(marks.count) \(marks.count == 1 ? "meeting" : "meetings") "
        + said.joined(separator: ", ") + (run.isEmpty ? "" : " · missed running: \(run)"),
      isPossible: !member.isCertain || marks.contains(where: \.isOpen), entity: member.agent,
      kind: missed.map { .missed(isCertain: $0.isCertain) }, on: member.claims + table.meetings.flatMap(\.claims))
  }

  /// That a register names who came for posts that papers of that day record as vacant.
  func vacancies(_ table: AttendanceTable) -> [String] {
    let posts = table.members.flatMap(\.vacant).uniqued().map { wording.title($0) }
    if posts.isEmpty { return [] }
    let (are, it) = posts.count == 1 ? ("is", "it") : ("are", "them")
    return [
      "\(Wording.list(posts).capitalised) \(are) recorded as vacant, though a register names who came or sent apologies for \(it)."
    ]
  }

  private func remarks(_ table: AttendanceTable, _ question: AttendanceQuestion, _ draft: inout AnswerBuilder) {
    guard !table.meetings.isEmpty else { return }
    if !table.isWhole {
      draft.note("No paper says that these are all its meetings: others may have been held, between them too.")
    }
    let doubtful = table.members.filter { !$0.isCertain }.map { wording.title($0.agent) }
    if !doubtful.isEmpty {
      draft.note(
        "It is not certain that \(Wording.list(doubtful, last: "or")) had a seat at each meeting counted here.")
    }
    for words in vacancies(table) { draft.note(words) }
    let deputised = table.members.filter { $0.marks.contains(.apologiesPerhapsByDeputy) }.map {
      wording.title($0.agent)
    }
    if !deputised.isEmpty {
      draft.note(
        "For \(Wording.list(deputised, last: "or")) someone came who may count as a deputy, beside the apologies.")
    }
    let open = table.meetings.filter { !$0.register.isWhole }
    if !open.isEmpty {
      let names = open.count > 4 ? "\(open.count) of them" : Wording.list(open.map { wording.name($0.meeting) })
      draft.note("Registers that no paper says are whole, so that who is not in them may have come: \(names).")
    }
    if !table.uncounted.isEmpty {
      let names = Wording.list(table.uncounted.map { wording.name($0.meeting) })
      draft.note("Not counted, for no day is stated or they are only planned: \(names).")
    }
    let unordered = zip(table.meetings, table.meetings.dropFirst()).filter { one, next in
      if let first = one.days, let second = next.days { first.last >= second.start } else { false }
    }
    for (one, next) in unordered.prefix(3) {
      draft.note(
        "Which of \(wording.name(one.meeting)) and \(wording.name(next.meeting)) was first is not known.")
    }
  }
}
