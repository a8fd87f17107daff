import Language
import Model
import Rendering

/// Groups, disagreements, duties, money and what else is open.
extension InterviewWriter {
  // MARK: Groups

  /// The executive above the partnership, and that the partnership reports to it.
  mutating func addExecutive(to body: inout DeclarationText) {
    add(gapOf: .executive, .reportsTo, to: &body)
    guard let name = answers.text(.executive) else { return }
    if find(name, [.body])?.id == base {
      body.comment("The executive was given the same name, so no other body stands above it here.")
      return
    }
    let id = ids.make(name, or: "executive", of: base)
    known.append((.body, name, id))
    let inferred = citation(.executive).with(.inferred)
    var executive = DeclarationText(.body, id, name, cite: [citation(.executive)])
    executive.state(
      .kind, .word(Self.kind(ofBody: name) == "board" ? "board" : "executive"), cite: inferred)
    executive.state(
      .parent, .word(base), cite: inferred,
      remark: "so that `questions` asks about both; take it out if it serves other partnerships too")
    executive.state(.oversees, .word(base))
    addChair(.executiveChair, InterviewKey(.executiveChair), in: InterviewKey(.executive), of: id, to: &executive)
    addRhythm(InterviewKey(.executiveMeets), in: InterviewKey(.executive), to: &executive)
    sections[.groups, default: []].append(executive)
    body.state(.reportsTo, .word(id), cite: citation(.executive))
  }

  mutating func writeGroups() {
    let entries = answers.entries(.subgroup)
    for (index, name) in entries {
      let entry = InterviewKey(.subgroup, index)
      let citation = citation(entry)
      let id = ids.make(name, or: "group", of: base)
      var group = DeclarationText(.body, id, name, cite: [citation])
      if known.contains(where: { $0.kind == .body && $0.name.lowercased() == name.lowercased() }) {
        group.remarks = ["Two things have this name: they are told apart by their ids alone."]
      }
      known.append((.body, name, id))
      group.state(.kind, .word("subgroup"))
      group.state(.parent, .word(base))
      if let clients { group.state(.clients, clients, cite: citation.with(.inferred)) }
      addChair(.subgroupChair, InterviewKey(.subgroupChair, index), in: entry, of: id, to: &group)
      addRhythm(InterviewKey(.subgroupMeets, index), in: entry, to: &group)
      let purpose = InterviewKey(.subgroupPurpose, index)
      if let words = answers.text(.subgroupPurpose, index) {
        group.state(.remit, .text(words), cite: self.citation(purpose, in: entry))
      }
      add(gapOf: .subgroupPurpose, .remit, to: &group, at: index)
      sections[.groups, default: []].append(group)
    }
    ask(InterviewKey(.subgroup, entries.count))
  }

  private mutating func addChair(
    _ slot: InterviewTopic, _ key: InterviewKey, in entry: InterviewKey, of body: String,
    to group: inout DeclarationText
  ) {
    add(gapOf: slot, .chair, to: &group, at: key.index)
    guard let title = answers.text(slot, key.index) else { return }
    let citation = citation(key, in: entry)
    // `Chair` alone is a post of the group itself.
    let owner = title.lowercased() == "chair" ? body : nil
    group.state(.chair, .word(chair(title, of: owner, citation)), cite: citation)
  }

  mutating func addRhythm(_ key: InterviewKey, in entry: InterviewKey, to group: inout DeclarationText) {
    if case .rhythm(let rhythm)? = answers[key]?.content {
      group.state(.meets, .time(rhythm), cite: citation(key, in: entry))
    }
    add(gapOf: key.slot, .meets, to: &group, at: key.index)
  }

  // MARK: Disagreements

  mutating func writeDisagreements() {
    let steps = answers.entries(.step)
    let first = InterviewKey(.step)
    guard !steps.isEmpty || gap(first) != nil else { return }
    let id = ids.make("disagreement", or: "route", of: base)
    self.route = id
    var route = DeclarationText(
      .route, id, "Disagreement between the partners of \(answers.partnership)", cite: [citation(first)])
    route.state(.kind, .word("partner-dispute"))
    if let clients { route.state(.clients, clients, cite: citation(.serves)) }
    route.state(.raisedIn, .word(base))
    if let gap = gap(first) { route.state(.decider, gap, cite: citation(first), remark: remark(first)) }
    let deciders = answers.text(.decider).map { agents($0, citation(.decider)) } ?? []
    if !deciders.isEmpty { route.state(.decider, ids: deciders, cite: citation(.decider)) }
    add(gapOf: .decider, .decider, to: &route)
    if case .duration(let length)? = answers[.timeLimit]?.content {
      route.state(.timeLimit, .time(length), cite: citation(.timeLimit))
    }
    add(gapOf: .timeLimit, .timeLimit, to: &route)
    sections[.disagreements, default: []].append(route)
    writeSteps(steps, of: id)
    let end = InterviewKey(.step, steps.count)
    if !steps.isEmpty { ask(end, about: id) }
  }

  private mutating func writeSteps(_ steps: [(index: Int, name: String)], of route: String) {
    var before: [ValueText] = [.text("any partner")]
    for (index, name) in steps {
      let citation = citation(InterviewKey(.step, index))
      let isRole = name.lowercased().contains("own ") || name.lowercased().hasPrefix("each ")
      let target: [ValueText] = isRole ? [.text(name)] : agents(name, citation).map { .word($0) }
      var step = DeclarationText(
        .step, ids.make("\(index + 1)", or: "step", of: route), "Step \(index + 1): to \(name)", cite: [citation])
      step.state(.stepOf, .word(route))
      step.state(.order, .number(Int64(index + 1)))
      step.state(ClauseText(.raisedBy, before))
      step.state(ClauseText(.raisedTo, target))
      step.state(.way, .word("next"))
      sections[.disagreements, default: []].append(step)
      before = target
    }
  }

  // MARK: Duties

  mutating func writeDuties() {
    let entries = answers.entries(.duty)
    for (index, name) in entries {
      let entry = InterviewKey(.duty, index)
      let id = ids.make(name, or: "duty", of: base)
      let inferred = citation(entry).with(.inferred)
      var duty = DeclarationText(.duty, id, name, cite: [citation(entry)])
      if !areaIDs.isEmpty { duty.state(.covers, ids: areaIDs, cite: inferred) }
      if let clients { duty.state(.clients, clients, cite: inferred) }
      duty.state(.responsible, .word(base))
      let accountable = InterviewKey(.dutyAccountable, index)
      if let text = answers.text(.dutyAccountable, index) {
        let citation = citation(accountable, in: entry)
        duty.state(.accountable, ids: agents(text, citation), cite: citation)
      }
      add(gapOf: .dutyAccountable, .accountable, to: &duty, at: index)
      if let choice = answers.choice(.dutyForce, index) {
        let force = ValueText.word(["must", "should", "local"][choice])
        duty.state(.force, force, cite: citation(InterviewKey(.dutyForce, index), in: entry))
      }
      add(gapOf: .dutyForce, .force, to: &duty, at: index)
      sections[.duties, default: []].append(duty)
    }
    ask(InterviewKey(.duty, entries.count))
  }

  // MARK: Money

  mutating func writeMoney() {
    let entries = answers.entries(.payer)
    ask(.year)
    ask(InterviewKey(.payer, entries.count))
    guard !entries.isEmpty else { return }
    let id = ids.make("fund", or: "fund", of: base)
    var fund = DeclarationText(.fund, id, "Budget of \(answers.partnership)", cite: [citation(.payer)])
    fund.state(.fundBody, .word(base))
    for (index, name) in entries {
      let entry = InterviewKey(.payer, index)
      let amount = InterviewKey(.amount, index)
      var clause = ClauseText(.contribution, [.word(organisation(name, cited: citation(entry)))])
      clause.qualifiers = [(.amount, .notStated)]
      clause.period = answers.year
      switch answers[amount]?.content {
      case .money(let pence): clause.qualifiers = [(.amount, .word(Sterling.text(pence: pence)))]
      case .inKind: clause.qualifiers.append((.capacity, .word("in-kind")))
      default: break
      }
      if gap(amount) != nil { fund.comment(remark(amount)) }
      fund.state(clause, citation(entry))
      ask(amount, about: id)
    }
    if case .money(let pence)? = answers[.total]?.content {
      var clause = ClauseText(.printedTotal, [.word(Sterling.text(pence: pence))])
      clause.period = answers.year
      fund.state(clause, citation(.total))
    }
    ask(InterviewKey(.total), about: id)
    sections[.money, default: []].append(fund)
  }

  // MARK: What else is open

  mutating func writeOpenPoints() {
    for (_, words) in answers.entries(.openPoint) {
      addQuestion(words, id: words, about: base, ofInterview)
    }
  }
}
