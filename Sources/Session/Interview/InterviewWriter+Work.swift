import Language
import Model

/// Groups, disagreements, duties, money and what else is open.
extension InterviewWriter {
  // MARK: Groups

  /// The executive above the partnership, and that the partnership reports to it.
  mutating func addExecutive(to body: inout DraftDeclaration) {
    add(gapOf: .executive, "reports to", to: &body)
    guard let name = answers.text(.executive) else { return }
    if find(name, [.body])?.id == base {
      body.comment("The executive was given the same name, so no other body stands above it here.")
      return
    }
    let id = ids.make(name, or: "executive", of: base)
    known.append((.body, name, id))
    var executive = DraftDeclaration("body", id, name, citation(.executive))
    executive.add(
      "kind \(Self.kind(ofBody: name) == "board" ? "board" : "executive")", citation(.executive, isInferred: true))
    executive.add(
      "part of \(base)", citation(.executive, isInferred: true),
      remark: "so that `questions` asks about both; take it out if it serves other partnerships too")
    executive.add("oversees \(base)")
    addChair(.executiveChair, InterviewKey(.executiveChair), in: InterviewKey(.executive), of: id, to: &executive)
    addRhythm(InterviewKey(.executiveMeets), in: InterviewKey(.executive), to: &executive)
    sections[.groups, default: []].append(executive)
    body.add("reports to \(id)", citation(.executive))
  }

  mutating func writeGroups() {
    let entries = answers.entries(.subgroup)
    for (index, name) in entries {
      let entry = InterviewKey(.subgroup, index)
      let citation = citation(entry)
      let id = ids.make(name, or: "group", of: base)
      var group = DraftDeclaration("body", id, name, citation)
      if known.contains(where: { $0.kind == .body && $0.name.lowercased() == name.lowercased() }) {
        group.remarks = ["Two things have this name: they are told apart by their ids alone."]
      }
      known.append((.body, name, id))
      group.add("kind subgroup")
      group.add("part of \(base)")
      if let choice = answers.choice(.serves) {
        group.add("serves \(["children", "adults", "both"][choice])", citation + " inferred")
      }
      addChair(.subgroupChair, InterviewKey(.subgroupChair, index), in: entry, of: id, to: &group)
      addRhythm(InterviewKey(.subgroupMeets, index), in: entry, to: &group)
      let purpose = InterviewKey(.subgroupPurpose, index)
      if let words = answers.text(.subgroupPurpose, index) {
        group.add("remit \(QuotedText.quoted(words))", self.citation(purpose, in: entry))
      }
      add(gapOf: .subgroupPurpose, "remit", to: &group, at: index)
      sections[.groups, default: []].append(group)
    }
    ask(InterviewKey(.subgroup, entries.count))
  }

  private mutating func addChair(
    _ slot: InterviewTopic, _ key: InterviewKey, in entry: InterviewKey, of body: String,
    to group: inout DraftDeclaration
  ) {
    add(gapOf: slot, "chaired by", to: &group, at: key.index)
    guard let title = answers.text(slot, key.index) else { return }
    let citation = citation(key, in: entry)
    // `Chair` alone is a post of the group itself.
    let owner = title.lowercased() == "chair" ? body : nil
    group.add("chaired by \(chair(title, of: owner, citation))", citation)
  }

  private mutating func addRhythm(_ key: InterviewKey, in entry: InterviewKey, to group: inout DraftDeclaration) {
    if case .rhythm(let rhythm)? = answers[key]?.content { group.add("meets \(rhythm)", citation(key, in: entry)) }
    add(gapOf: key.slot, "meets", to: &group, at: key.index)
  }

  // MARK: Disagreements

  mutating func writeDisagreements() {
    let steps = answers.entries(.step)
    let first = InterviewKey(.step)
    guard !steps.isEmpty || gap(first) != nil else { return }
    let id = ids.make("disagreement", or: "route", of: base)
    self.route = id
    var route = DraftDeclaration(
      "route", id, "Disagreement between the partners of \(answers.partnership)", citation(first))
    route.add("kind partner-dispute")
    if let choice = answers.choice(.serves) {
      route.add("serves \(["children", "adults", "both"][choice])", citation(.serves))
    }
    route.add("raised in \(base)")
    if let words = gap(first) {
      route.add("decided by \(words)", citation(first), remark: remark(first))
    }
    let deciders = answers.text(.decider).map { agents($0, citation(.decider)) } ?? []
    if !deciders.isEmpty { route.add("decided by \(deciders.joined(separator: ", "))", citation(.decider)) }
    add(gapOf: .decider, "decided by", to: &route)
    if case .duration(let length)? = answers[.timeLimit]?.content {
      route.add("time limit \(length)", citation(.timeLimit))
    }
    add(gapOf: .timeLimit, "time limit", to: &route)
    sections[.disagreements, default: []].append(route)
    writeSteps(steps, of: id)
    let end = InterviewKey(.step, steps.count)
    if !steps.isEmpty { ask(end, about: id) }
  }

  private mutating func writeSteps(_ steps: [(index: Int, name: String)], of route: String) {
    var before = QuotedText.quoted("any partner")
    for (index, name) in steps {
      let citation = citation(InterviewKey(.step, index))
      let isRole = name.lowercased().contains("own ") || name.lowercased().hasPrefix("each ")
      let target = isRole ? QuotedText.quoted(name) : agents(name, citation).joined(separator: ", ")
      var step = DraftDeclaration(
        "step", ids.make("\(index + 1)", or: "step", of: "\(route)"), "Step \(index + 1): to \(name)", citation)
      step.add("step of \(route)")
      step.add("order \(index + 1)")
      step.add("raised by \(before)")
      step.add("raised to \(target)")
      step.add("way next")
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
      var duty = DraftDeclaration("duty", id, name, citation(entry))
      if !known.filter({ $0.kind == .area }).isEmpty {
        duty.add(
          "covers \(known.filter { $0.kind == .area }.map(\.id).joined(separator: ", "))", citation(entry) + " inferred"
        )
      }
      if let choice = answers.choice(.serves) {
        duty.add("serves \(["children", "adults", "both"][choice])", citation(entry) + " inferred")
      }
      duty.add("responsible \(base)")
      let accountable = InterviewKey(.dutyAccountable, index)
      if let text = answers.text(.dutyAccountable, index) {
        let citation = citation(accountable, in: entry)
        duty.add("accountable \(agents(text, citation).joined(separator: ", "))", citation)
      }
      add(gapOf: .dutyAccountable, "accountable", to: &duty, at: index)
      if let choice = answers.choice(.dutyForce, index) {
        duty.add("force \(["must", "should", "local"][choice])", citation(InterviewKey(.dutyForce, index), in: entry))
      }
      add(gapOf: .dutyForce, "force", to: &duty, at: index)
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
    var fund = DraftDeclaration("fund", id, "Budget of \(answers.partnership)", citation(InterviewKey(.payer)))
    fund.add("fund of \(base)")
    let year = answers.year.map { " in \($0)" } ?? ""
    for (index, name) in entries {
      let entry = InterviewKey(.payer, index)
      let payer = organisation(name, cited: citation(entry))
      let amount = InterviewKey(.amount, index)
      var words = " amount not stated"
      switch answers[amount]?.content {
      case .money(let pence): words = " amount \(Answer.Cell.money(pence: pence).text)"
      case .inKind: words = " amount not stated as in-kind"
      default: break
      }
      if gap(amount) != nil { fund.comment(remark(amount)) }
      fund.add("contribution \(payer)\(words)\(year)", citation(entry))
      ask(amount, about: id)
    }
    if case .money(let pence)? = answers[.total]?.content {
      fund.add("printed total \(Answer.Cell.money(pence: pence).text)\(year)", citation(.total))
    }
    ask(InterviewKey(.total), about: id)
    sections[.money, default: []].append(fund)
  }

  // MARK: What else is open

  mutating func writeOpenPoints() {
    for (_, words) in answers.entries(.openPoint) {
      var question = DraftDeclaration("question", ids.make(words, or: "question", of: "\(base)-asks"), nil, ofInterview)
      question.add("asks \(QuotedText.quoted(words))")
      question.add("about \(base)")
      sections[.questions, default: []].append(question)
    }
  }
}
