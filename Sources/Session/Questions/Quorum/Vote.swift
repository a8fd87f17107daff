import Analysis
import Language
import Model

/// `vote`: whether something put to a body is carried, or was.
struct VoteQuestion: RowQuestion {
  let body: EntityID
  let division: Division
  /// The decision whose recorded votes are read; nil where the votes are asked of.
  let decision: EntityID?
  /// The matter that the vote is about; nil where none is said.
  var matter: String?
  /// The day of the decision; nil where none is stated, or no decision is asked of.
  let day: WrittenDate?

  var columns: [Answer.Column] { .columns(["part": .text, "who": .text, "result": .text]) }

  func runner(_ inUse: QueryRunner) -> QueryRunner {
    guard let day else { return inUse }
    var runner = inUse
    runner.context.at = WrittenPeriod(day)
    return runner
  }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.vote(self) }
}

extension VoteQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    let subject = try resolver.thing(.subject)
    if resolver.branch.kind(of: subject) == .decision {
      self = try resolver.recorded(subject)
      matter = resolver.arguments.wordIfAny(.issue)
      return
    }
    var named: [(word: String, slot: Slot, attendees: [Attendee])] = []
    for (word, slot) in [("for", Slot.present), ("against", .absent), ("abstain", .abstaining)] {
      let typed = resolver.arguments.namesIfAny(slot)
      guard let typed else { continue }
      let attendees = try resolver.attendees(typed)
      for other in named {
        guard let both = attendees.firstIndex(where: other.attendees.contains) else { continue }
        throw Refusal(
          Diagnostic(
            .votesTwice, in: resolver.text.name, at: typed[min(both, typed.count - 1)].range,
            [typed[min(both, typed.count - 1)].text, other.word, word]))
      }
      named.append((word, slot, attendees))
    }
    func those(_ slot: Slot) -> [Attendee]? { named.first { $0.slot == slot }?.attendees }
    body = subject
    division = Division(
      inFavour: those(.present), against: those(.absent) ?? [], abstaining: those(.abstaining) ?? [])
    (decision, day) = (nil, nil)
    matter = resolver.arguments.wordIfAny(.issue)
  }

  fileprivate init(_ body: EntityID, _ division: Division, decision: EntityID, _ day: WrittenDate?) {
    (self.body, self.division, self.decision, self.day) = (body, division, decision, day)
  }
}

extension QuestionResolver {
  /// The vote on a decision as it is recorded.
  fileprivate func recorded(_ decision: EntityID) throws(Refusal) -> VoteQuestion {
    let vote = RecordedVote(on: decision, in: branch)
    guard let body = vote.body else {
      throw Refusal(
        Diagnostic(
          .decidedNowhere, in: text.name, at: arguments.range(.subject), [arguments.typed(.subject)],
          expected: [Expectation.takenBy.words]))
    }
    return VoteQuestion(body, vote.division, decision: decision, vote.day)
  }
}

extension AnswerWriter {
  fileprivate mutating func vote(_ question: VoteQuestion) throws(Stop) -> AnswerBuilder {
    let answer = try run.vote(in: question.body, question.division)
    var draft = AnswerBuilder()
    draft.truth = answer.truth
    draft.isComplete = answer.truth.reasons.isEmpty
    if let rule = answer.rule {
      verdict(question, rule, answer, &draft)
    } else {
      let silence = silence(answer.rules, "rule of voting", of: question.body)
      draft.add(
        [.text("rule"), .text(wording.title(question.body)), .unknown(silence)],
        "\(wording.title(question.body)): \(silence), so whether it is carried is not known", isPossible: true,
        entity: question.body, on: grounds(answer.rules))
      if view.life(of: question.body).0 != .no {
        try searched(for: .carriedBy, of: question.body, beyond: Told(isDated: true), &draft)
      }
    }
    votes(question, answer, &draft)
    for matter in answer.matters { self.matter(matter, answer.vetoes, &draft) }
    quorums(answer, &draft)
    try reserved(from: question.body, &draft)
    stopped(answer, &draft)
    contradictions(of: answer.rules, &draft)
    remarks(question, answer, &draft)
    if let matter = question.matter { about(matter, question.body, answer, &draft) }
    return draft
  }

  private func verdict(
    _ question: VoteQuestion, _ rule: Expression, _ answer: VoteAnswer, _ draft: inout AnswerBuilder
  ) {
    var words = Self.carried(answer.truth) + ": " + Self.told(answer.tally)
    if question.division.inFavour == nil {
      let others = question.division.against.isEmpty && question.division.abstaining.isEmpty ? "" : "other "
      words += ", if every \(others)known member votes for it"
    }
    if let judged = answer.asLastStated, let claim = answer.rules.live.first {
      words += " · by the rule last stated in \(wording.lastStated(claim)): " + Self.carried(judged)
    }
    words += " · the rule asks for " + wording.rule(rule, of: answer.rules)
    if answer.asLastStated == nil, let last = answer.rules.live.first.flatMap({ view.lastStated($0) }) {
      words += ", as last stated in \(last.spoken)"
    }
    for lack in answer.ruled == .yes ? [] : lacking(answer.parts, of: rule) { words += "; " + lack }
    words += Self.seconded(answer.casting)
    for veto in answer.vetoes where veto.claim.qualification(.about) == nil { words += "; " + stopping(veto) }
    switch answer.quorate {
    case .yes: break
    case .no: words += "; but such a meeting is not quorate"
    case .unknown: words += "; whether such a meeting is quorate is not known"
    }
    draft.add(
      [.text("rule"), .text(wording.title(question.body)), .text(Self.carried(answer.truth))], words,
      isPossible: !answer.truth.reasons.isEmpty, entity: question.decision ?? question.body,
      on: answer.rules.live + answer.vetoes.filter { $0.claim.qualification(.about) == nil }.map(\.claim)
        + (answer.casting.map { [$0.claim] } ?? [])
        + (answer.quorum.rule == nil ? [] : answer.quorum.rules.live))
  }

  /// What of a rule is not met, or not known to be.
  private func lacking(_ parts: [QuorumPart], of rule: Expression) -> [String] {
    let absent = parts.filter { $0.truth == .no }.compactMap { name($0) }
    let open = parts.filter { !$0.truth.reasons.isEmpty }.compactMap { name($0) }
    var words: [String] = []
    if !absent.isEmpty { words.append("not for it: " + Wording.list(absent)) }
    if !open.isEmpty { words.append("not known of " + Wording.list(open)) }
    for part in parts where part.truth != .yes {
      guard case .count(let quantifier, let set, let least, let most, let known) = part.wanted,
        let count = count(part, "for it")
      else { continue }
      // A rule that is one count is said already.
      guard rule == .quantified(quantifier, over: set, satisfies: nil) else {
        words.append(count)
        continue
      }
      if part.truth == .no, least == most, case .share(let share) = quantifier {
        words.append("it takes \(share.needed(of: known)) of \(known)")
      }
    }
    return words
  }

  /// How the casting vote goes where it decides.
  private static func seconded(_ casting: CastingVote?) -> String {
    guard let casting, casting.truth == .yes || casting.isAgainst else { return "" }
    return "; as many for as against, and the casting vote is \(casting.isAgainst ? "against" : "for") it"
  }

  /// That one who may stop it votes against it.
  private func stopping(_ veto: (claim: Claim, truth: Truth)) -> String {
    if veto.truth == .yes, case let several = run.agents(of: veto.claim), several.count > 1 {
      return "\(Wording.list(several.map { wording.title($0) })), one of whom may stop it, vote against"
    }
    let who = wording.value(veto.claim.value)
    return veto.truth == .yes ? "\(who) may stop it and votes against" : "whether \(who) stops it is not known"
  }

  static func carried(_ truth: Truth) -> String {
    switch truth {
    case .yes: "carried"
    case .no: "not carried"
    case .unknown: "not known whether it is carried"
    }
  }

  private static func told(
    _ tally: (inFavour: ClosedRange<Int>, against: ClosedRange<Int>, abstaining: ClosedRange<Int>)
  ) -> String {
    func number(_ range: ClosedRange<Int>) -> String {
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    }
    let abstaining = tally.abstaining == 0...0 ? "" : ", \(number(tally.abstaining)) abstaining"
    return "\(number(tally.inFavour)) for, \(number(tally.against)) against\(abstaining)"
  }

  /// Who votes how, as the question or the record says.
  private func votes(_ question: VoteQuestion, _ answer: VoteAnswer, _ draft: inout AnswerBuilder) {
    let facts = question.decision.map { decision in
      [Relation.votedFor, .votedAgainst, .abstained].map { view.claimList(of: decision, $0).claims }
    }
    let groups = [
      ("for", question.division.inFavour ?? []), ("against", question.division.against),
      ("abstaining", question.division.abstaining),
    ]
    for (index, group) in groups.enumerated() where !group.1.isEmpty {
      let names = Wording.list(group.1.map { who($0) })
      draft.add(
        [.text("votes"), .text(names), .text(group.0)], "\(group.0): \(names)", section: "Votes",
        on: facts?[index] ?? [])
    }
  }

  /// Who votes; of a kind of agency its word.
  private func who(_ attendee: Attendee) -> String {
    if case .kind(let word, _) = attendee { return word.spaced }
    return name(attendee)
  }

  /// A rule for one matter alone, with who may stop a decision on it.
  private func matter(
    _ matter: QuorumMatter, _ vetoes: [(claim: Claim, truth: Truth)], _ draft: inout AnswerBuilder
  ) {
    let value = matter.claim.qualification(.about)
    let about = value.map { wording.value($0) } ?? ""
    var words = "for \(about): \(Self.carried(matter.truth)) · the rule asks for " + wording.rule(matter.rule)
    words += wording.doubt(matter.claim)
    for lack in lacking(matter.parts, of: matter.rule) { words += "; " + lack }
    words += Self.seconded(matter.casting)
    let stopping = vetoes.filter { $0.claim.qualification(.about) == value }
    for veto in stopping { words += "; " + self.stopping(veto) }
    for quorum in matter.quorums where quorum.truth != .yes { words += "; " + Self.own(quorum, wording) }
    draft.add(
      [.text("rule for one matter"), .text(about), .text(Self.carried(matter.truth))], words,
      section: Self.ofOneMatter, isPossible: !matter.truth.reasons.isEmpty,
      on: [matter.claim] + stopping.map(\.claim) + matter.quorums.map(\.claim))
  }

  /// That a quorum for one matter alone is not met, or not known to be.
  private static func own(_ quorum: QuorumMatter, _ wording: Wording) -> String {
    (quorum.truth == .no ? "not quorate for it" : "not known whether it is quorate for it") + ", which asks for "
      + wording.rule(quorum.rule)
  }

  /// The matters with a quorum of their own and no rule of voting of their own.
  private func quorums(_ answer: VoteAnswer, _ draft: inout AnswerBuilder) {
    let ruled = answer.matters.map { $0.claim.qualification(.about) }
    for quorum in answer.quorum.matters where quorum.truth != .yes {
      guard let value = quorum.claim.qualification(.about), !ruled.contains(value) else { continue }
      let about = wording.value(value)
      let result = Self.carried(quorum.truth == .no ? .no : .unknown(.notStated))
      draft.add(
        [.text("quorum for one matter"), .text(about), .text(result)],
        "for \(about): \(result) · \(Self.own(quorum, wording))", section: Self.ofOneMatter,
        isPossible: quorum.truth != .no, on: [quorum.claim])
    }
  }

  /// The matters that a body does not decide, whatever the vote.
  private mutating func reserved(from body: EntityID, _ draft: inout AnswerBuilder) throws(Stop) {
    let claims = try run.claimList(of: body, .reserved).live
    for matter in claims.map({ $0.qualification(.about) }).uniqued() {
      let those = claims.filter { $0.qualification(.about) == matter }
      let about = matter.map { wording.value($0) } ?? "what is reserved"
      let words = "reserved to " + Wording.list(those.map { wording.value($0.value) + wording.doubt($0) })
      draft.add(
        [.text("reserved matter"), .text(about), .text(words)], "for \(about): \(words); this vote does not decide it",
        section: Self.ofOneMatter, isPossible: those.contains { $0.truth != .yes }, on: those)
    }
  }

  /// Who may stop a decision on a matter that has no rule of its own.
  private func stopped(_ answer: VoteAnswer, _ draft: inout AnswerBuilder) {
    let ruled = answer.matters.map { $0.claim.qualification(.about) }
    for veto in answer.vetoes {
      guard let value = veto.claim.qualification(.about), !ruled.contains(value) else { continue }
      let about = wording.value(value)
      let result = Self.carried(veto.truth == .yes ? .no : .unknown(.notStated))
      draft.add(
        [.text("veto on one matter"), .text(about), .text(result)], "for \(about): \(result); \(stopping(veto))",
        section: Self.ofOneMatter, isPossible: veto.truth != .yes, on: [veto.claim])
    }
  }

  private func remarks(_ question: VoteQuestion, _ answer: VoteAnswer, _ draft: inout AnswerBuilder) {
    let body = wording.title(question.body)
    // What carries it by the general rule need not carry it by one of its own.
    let isOwn = question.matter.map { matter in
      answer.matters.contains {
        $0.claim.qualification(.about).map { Self.isMeant(wording.value($0), by: matter) } ?? false
      }
    }
    if isOwn != true { need(answer, question.matter, &draft) }
    for (attendee, truth) in answer.voteless {
      draft.note(
        truth == .no
          ? "\(name(attendee)) has no vote in \(body), and counts for nothing here"
          : "whether \(name(attendee)) has a vote in \(body) is not stated")
    }
    unmarkedVotes(answer.seating.seats, &draft)
    noteOfDeputies(question.body, answer.seating.seats, &draft)
    for agent in answer.divided {
      draft.note("those who sit for \(wording.title(agent)) vote both ways: how it votes is not known")
    }
    noteCasting(question.body, answer, &draft)
    if answer.asLastStated != nil { draft.note("whether \(body) still meets is not stated") }
    if answer.rule != nil, answer.quorum.rule == nil {
      draft.note("the quorum of \(body) is not stated, so whether such a meeting can decide is not told here")
    }
    if !answer.seating.isWhole, !answer.truth.reasons.isEmpty {
      draft.note("not stated: who else sits on \(body), for no source gives the whole list")
    }
    if question.decision != nil, !(question.division.isWhole.inFavour && question.division.isWhole.against) {
      draft.note("no paper gives the whole record of the votes: a member not named may have voted either way")
    }
    for outcome in question.decision.map({ view.claimList(of: $0, .outcome).live }) ?? [] {
      draft.note("a paper gives the outcome as: \(wording.value(outcome.value))")
    }
    if let rule = answer.rules.live.first, let note = rule.qualification(.note) {
      draft.note("of the rule: " + wording.value(note))
    }
  }

  /// What carries it where it fails, and whose vote is needed where it does not.
  private func need(_ answer: VoteAnswer, _ matter: String?, _ draft: inout AnswerBuilder) {
    if answer.rule != nil, answer.truth != .yes { mended(answer, &draft) }
    let needed = Self.unrepeated(answer.slack.needed.map { name($0, answer.seating) })
    let open = Self.unrepeated(answer.slack.open.map { name($0, answer.seating) })
    let rule = matter == nil ? "" : " by the general rule"
    if !needed.isEmpty {
      draft.note("needed\(rule): with \(Wording.list(needed, last: "or")) against it instead, it would not be carried")
    }
    if !open.isEmpty {
      draft.note(
        "with \(Wording.list(open, last: "or")) against it instead, it is not known whether it would be carried")
    } else if needed.isEmpty, !answer.slack.free.isEmpty {
      draft.note("no single vote is needed\(rule)")
    }
  }

  /// How a casting vote was counted, and that it is no further member where a rule counts these.
  private func noteCasting(_ body: EntityID, _ answer: VoteAnswer, _ draft: inout AnswerBuilder) {
    if let casting = answer.castings.first(where: { $0.truth != .no }) {
      draft.note(seconding(casting, body))
    } else if let casting = answer.castings.first(where: { !$0.isAgainst }) {
      let holder = wording.value(casting.claim.value)
      draft.note(
        "the casting vote of the \(holder) is one more vote, and no further member: by a rule that counts members it "
          + "does not carry this")
    }
  }

  /// How a casting vote goes; of two who chair together and vote against each other nobody knows.
  private func seconding(_ casting: CastingVote, _ body: EntityID) -> String {
    if casting.truth == .yes {
      return "the casting vote is taken as its holder voted, and is one more of the votes cast"
    }
    let holder = wording.value(casting.claim.value)
    let holders = view.claimList(of: body, holder == "chair" ? .chair : .viceChair).certain
    let why = holders.count > 1 ? ", for \(Wording.list(holders.map { wording.value($0.value) })) have it together" : ""
    return "where as many are for as against, the \(holder) has the casting vote: how it goes is not known\(why)"
  }

  /// What would carry it.
  private func mended(_ answer: VoteAnswer, _ draft: inout AnswerBuilder) {
    let judged = answer.asLastStated ?? answer.truth
    guard judged != .yes, answer.ruled != .yes else { return }
    guard let first = answer.fixes.first else {
      if answer.ruled == .no, !answer.mayBeCarried {
        draft.note("no votes of those whose seats are known would carry it")
      }
      return
    }
    let ways = Self.unrepeated(
      answer.fixes.map { moves in
        let named = moves.map { name($0, answer.seating) }
        return Wording.list(named) + (named.count > 1 ? " vote for it too" : " votes for it too")
      })
    let rest = Self.others(ways.count - 3)
    let size = first.count > 3 && !answer.isSmallest ? "no more than \(first.count) votes: " : ""
    draft.note("what would meet the rule: \(size)" + ways.prefix(3).joined(separator: "; or ") + rest)
  }
}

extension VoteQuestion: DeniableQuestion {
  /// What is not met is part of the answer itself.
  func denial(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder? {
    let draft = try writer.vote(self)
    return draft.truth == .yes ? nil : draft
  }
}
