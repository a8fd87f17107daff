import Analysis
import Model

/// `quorate MEETING`: whether a meeting that was held could decide, by its register.
extension AnswerWriter {
  mutating func quorate(meeting: EntityID) throws(Stop) -> AnswerBuilder {
    let verdict = try run.quorum(ofMeeting: meeting)
    var draft = AnswerBuilder()
    draft.truth = verdict.truth
    draft.isComplete = verdict.truth.reasons.isEmpty
    guard let date = verdict.record.dates.first, let day = branch.stretches(of: WrittenPeriod(date)).first else {
      self.verdict(verdict, &draft)
      return draft
    }
    // Things are told as they were on its day.
    try elsewhere(view.at(day), asked: verdict.record.days ?? day.days) { (writer) throws(Stop) in
      writer.verdict(verdict, &draft)
      writer.decisions(verdict, &draft)
      try writer.register(verdict, &draft)
      try writer.remarks(verdict, &draft)
    }
    return draft
  }

  // MARK: The verdict

  private func verdict(_ verdict: MeetingQuorum, _ draft: inout AnswerBuilder) {
    let record = verdict.record
    let result = Self.held(verdict.truth)
    var words = meeting(record) + " " + result
    if verdict.truth == .no, !record.decisions.isEmpty {
      let count = record.decisions.count
      words += count == 1 ? "; 1 decision was" : "; \(count) decisions were"
      words += " taken without a quorum"
    }
    if let why = reason(verdict) { words += " · " + why }
    draft.add(
      [.text("meeting"), wording.cell(record.meeting), .text(result)], words,
      isPossible: !verdict.truth.reasons.isEmpty, entity: record.meeting, allPlaces: true,
      on: record.claims + (verdict.answers.first?.rules.live ?? []))
  }

  /// A meeting with its day: `Spring meeting (12 March 2024)`.
  func meeting(_ record: RecordedMeeting) -> String {
    let days = record.dates.map { wording.closely($0) }
    let name = wording.name(record.meeting)
    if days.isEmpty { return name + " (no day is stated)" }
    if days.count == 1, name.contains(days[0]) { return name }
    return "\(name) (\(Wording.list(days, last: "or")))"
  }

  /// Whether a meeting that was held was quorate, in words.
  static func held(_ truth: Truth) -> String {
    switch truth {
    case .yes: "was quorate"
    case .no: "was not quorate"
    case .unknown: "cannot be judged"
    }
  }

  /// The same, with the words of its day.
  mutating func reasonThen(_ verdict: MeetingQuorum) throws(Stop) -> String? {
    guard let date = verdict.record.dates.first, let day = branch.stretches(of: WrittenPeriod(date)).first else {
      return reason(verdict)
    }
    var words: String?
    try elsewhere(view.at(day), asked: day.days) { (there) throws(Stop) in words = there.reason(verdict) }
    return words
  }

  /// Why it cannot be judged, and what was missing where it was not quorate.
  func reason(_ verdict: MeetingQuorum) -> String? {
    let record = verdict.record
    if record.isPlanned { return "it is only planned" }
    if record.body == nil { return "no paper says for certain whose meeting it was" }
    guard let answer = verdict.answers.first else { return "no day of it is stated" }
    guard answer.rule != nil else { return "no paper states a quorum for its day" }
    let absent = answer.parts.filter { $0.truth == .no }.compactMap { name($0) }
    let open = answer.parts.filter { !$0.truth.reasons.isEmpty }.compactMap { name($0) }
    var words: [String] = []
    if !absent.isEmpty { words.append(Wording.list(absent) + (absent.count == 1 ? " was" : " were") + " not there") }
    if !open.isEmpty, verdict.truth != .yes {
      words.append("it is not known whether \(Wording.list(open, last: "or")) was there")
    }
    words += answer.parts.filter { $0.truth != .yes }.compactMap { count($0) }
    if !answer.seating.isWhole, answer.parts.contains(where: \.isOfList) {
      words.append("no paper gives the whole list of members for that day")
    }
    if let judged = answer.asLastStated, judged.reasons.isEmpty, let claim = answer.rules.live.first {
      words.append("by the rule last stated in \(wording.lastStated(claim)) it \(Self.held(judged))")
    }
    if verdict.truth.reasons.contains(.dayNotStated) { words.append(vagueDay(verdict, answer)) }
    if verdict.truth.reasons.contains(.disagree) { words.append("papers disagree") }
    if verdict.truth.reasons.contains(.discretion) { words.append("it is at the chair's discretion") }
    if words.isEmpty, !verdict.truth.reasons.isEmpty { words = verdict.truth.reasons.words }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  /// Whose day is not stated closely enough: that of the meeting, or of what it hangs on.
  private func vagueDay(_ verdict: MeetingQuorum, _ answer: QuorumAnswer) -> String {
    if verdict.record.dates.contains(where: { !WrittenPeriod($0).isDay }) {
      return "its day is not stated closely enough"
    }
    let seats = answer.seating.seats.filter { $0.truth.reasons.contains(.dayNotStated) }.compactMap(\.member)
    if seats.isEmpty { return "of a post, a deputy or a rule the day is not stated closely enough" }
    let names = Wording.list(seats.uniqued().map { wording.title($0) }, last: "or")
    return "whether \(names) had a seat on that day is not stated closely enough"
  }

  // MARK: What was decided, and who came

  private func decisions(_ verdict: MeetingQuorum, _ draft: inout AnswerBuilder) {
    for claim in verdict.record.decisions {
      guard let decision = claim.value.entity else { continue }
      let how =
        switch verdict.truth {
        case .yes: "taken with a quorum"
        case .no: "taken without a quorum"
        case .unknown: "whether with a quorum is not known"
        }
      draft.add(
        [.text("decision"), wording.cell(decision), .text(how)], "\(wording.name(decision)): \(how)",
        section: "Decisions", isPossible: !verdict.truth.reasons.isEmpty, entity: decision, allPlaces: true, on: [claim]
      )
    }
  }

  private mutating func register(_ verdict: MeetingQuorum, _ draft: inout AnswerBuilder) throws(Stop) {
    let record = verdict.record
    guard record.body != nil, !record.isPlanned else { return }
    if record.register.isUnrecorded {
      draft.note("no paper says who came to it")
      return
    }
    let table = try run.attendance(at: record)
    let marks = table.members.map { ($0, $0.marks[0] ?? .notRecorded) }
    for kind in AttendanceTable.Mark.order {
      for (member, mark) in marks where mark.words == kind {
        draft.add(
          [.text("member"), wording.cell(member.agent), .text(kind)], "\(wording.title(member.agent)): \(kind)",
          section: "By its register", isPossible: mark.isOpen || !member.isCertain, entity: member.agent,
          on: member.claims)
      }
    }
    for words in vacancies(table) { draft.note(words) }
    let others = record.register.present.filter { agent in
      !(verdict.answers.first?.seating.seats.contains { seat in
        [seat.agents, seat.organisations, seat.standIns].contains { $0.contains(agent) }
      } ?? true)
    }
    if !others.isEmpty {
      let names = Wording.list(others.map { wording.title($0) })
      draft.note("there too, without a seat that is stated for that day: \(names)")
    }
  }

  private mutating func remarks(_ verdict: MeetingQuorum, _ draft: inout AnswerBuilder) throws(Stop) {
    let record = verdict.record
    guard let answer = verdict.answers.first, let body = record.body else { return }
    if let rule = verdict.rule {
      draft.note("the rule of that day asks for " + wording.rule(rule) + lastStated(answer))
    } else if answer.rule != nil {
      draft.note("the rule is not the same on every day that the meeting may have been held")
    } else {
      let silence = silence(answer.rules, "quorum", of: body)
      draft.note("\(wording.title(body)): \(silence)")
    }
    if record.register.isWhole {
      draft.note("a paper says that the register names everyone who was there")
    } else if !record.register.isUnrecorded {
      draft.note("no paper says that the register names everyone: of whom it says nothing it is not known")
    }
    for agent in record.register.present {
      guard let reasons = record.register.doubts[agent] else { continue }
      draft.note("\(wording.title(agent)) is recorded as there: \(reasons.words.joined(separator: ", "))")
    }
    unknowns(body, answer, &draft)
  }

  private func lastStated(_ answer: QuorumAnswer) -> String {
    guard let claim = answer.rules.live.first, let period = view.lastStated(claim) else { return "" }
    return ", as last stated in \(period.spoken)"
  }
}

extension AttendanceTable.Mark {
  /// The marks in the order in which they are told, in words.
  static let order =
    [
      "attended", "by a deputy", "perhaps by a deputy", "apologies, perhaps by a deputy", "apologies", "absent",
      "not recorded",
      "not known: papers disagree",
    ]
    + ["not known: day not stated", "not known"]

  /// What a register says, in words.
  var words: String {
    switch self {
    case .attended: "attended"
    case .byDeputy: "by a deputy"
    case .perhapsByDeputy: "perhaps by a deputy"
    case .apologies: "apologies"
    case .apologiesPerhapsByDeputy: "apologies, perhaps by a deputy"
    case .absent: "absent"
    case .notRecorded: "not recorded"
    case .notKnown(let reasons) where reasons.contains(.disagree): "not known: papers disagree"
    case .notKnown(let reasons) where reasons.contains(.dayNotStated): "not known: day not stated"
    case .notKnown: "not known"
    }
  }
}
