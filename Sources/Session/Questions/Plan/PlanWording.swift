import Analysis
import Model

/// The words in which a plan is told: what becomes of each statement, and what is open.
struct PlanWording {
  let plan: Plan
  /// The option that it is the plan of.
  let option: Option
  /// The lines that go on by being begun anew, for a successor.
  private let touched: Set<Int>

  init(plan: Plan, option: Option) {
    self.plan = plan
    self.option = option
    touched = Set(plan.begun.flatMap(\.lines))
  }

  /// The words for what holds on the day before.
  var before: Wording { Wording(view: plan.before) }
  /// The words for what holds on the effective day.
  var after: Wording { Wording(view: plan.after) }
  var branch: Branch { plan.before.branch }
  var proposal: Proposal { plan.proposal }

  // MARK: Names

  /// What follows the things that end: the names of all that the proposal declares.
  var successor: String { Wording.list(proposal.named.map(\.title)) }

  /// What follows the things that an item is about.
  func successor(_ item: OpenItem) -> String {
    let names = plan.succession(of: item).map { $0.successors.map(\.title) } ?? []
    return names.isEmpty ? successor : Wording.list(names)
  }

  /// What follows the things that a line speaks of.
  private func successor(_ index: Int) -> String {
    let begun = plan.begun.filter { $0.lines.contains(index) }.map { plan.branch.fact($0.fact) }
    let named = begun.flatMap {
      [$0.subject, $0.value.entity].compactMap { $0 } + $0.qualifications.compactMap(\.value.entity)
    }
    let names = zip(plan.newcomers, proposal.newcomers).filter { named.contains($0.0) }.map(\.1.title)
    let claim = plan.ledger[index].claim
    // What is handed to one that goes on goes on with it.
    let takers = named.filter { $0 != claim.subject && $0 != claim.value.entity && plan.branch.isLoaded($0) }
    if names.isEmpty, !takers.isEmpty { return Wording.list(takers.uniqued().map { after.name($0) }) }
    return names.isEmpty ? successor : Wording.list(names)
  }

  /// A body by its acronym, where it has one.
  func short(_ thing: EntityID) -> String { proposal.label(of: thing, in: plan.before) }

  func short(_ party: ProposedChange.Party) -> String {
    switch party {
    case .thing(let thing): short(thing)
    case .newcomer(let id): proposal.newcomers.first { $0.id == id }?.title ?? id
    }
  }

  /// A thing with its article, or what the proposal declares.
  func title(_ party: ProposedChange.Party) -> String {
    if case .thing(let thing) = party { before.title(thing) } else { short(party) }
  }

  func short(_ things: [EntityID]) -> String { Wording.list(things.map(short)) }

  /// The things that end that a line speaks of.
  func bodies(_ line: Plan.Line) -> [EntityID] {
    proposal.ending.filter { [line.claim.subject, line.claim.value.entity].contains($0) }
  }

  /// The things that end together with one.
  private func together(with thing: EntityID) -> [EntityID] {
    proposal.succession(of: thing).flatMap { proposal.changes[$0].succession?.things } ?? []
  }

  /// Whether a line has a thing that ends in it, so that it goes on only by being begun anew.
  func isTouched(_ index: Int) -> Bool { touched.contains(index) }

  /// Whether an organisation's seat goes on as that of its own representative.
  func isRepresented(_ index: Int) -> Bool {
    if case .ended(.represented) = plan.ledger[index].outcome { return true }
    return false
  }

  /// With what some lines go on, counted where several follow and not all takes one way: ` with A`, or
  /// `: 9 with A, 1 with A and B`.
  func taken(_ lines: [Int], by word: String) -> String { taken(lines, by: word) { $0.claim.subject } }

  /// The same, counted by what is counted of each line.
  func taken<Key: Hashable>(_ lines: [Int], by word: String, counting key: (Plan.Line) -> Key) -> String {
    if proposal.newcomers.isEmpty || lines.isEmpty { return "" }
    var ways: [(name: String, things: Set<Key>)] = []
    var takers: [Key: Set<EntityID>] = [:]
    let kept = Set(lines)
    for beginning in plan.begun {
      let fact = plan.branch.fact(beginning.fact)
      let named = [fact.subject, fact.value.entity].compactMap { $0 }.filter(plan.newcomers.contains)
      for line in beginning.lines where kept.contains(line) {
        takers[key(plan.ledger[line]), default: []].formUnion(named)
      }
    }
    for thing in lines.map({ key(plan.ledger[$0]) }).uniqued() {
      guard let named = takers[thing] else { continue }
      let name = Wording.list(
        zip(plan.newcomers, proposal.newcomers).filter { named.contains($0.0) }.map(\.1.title))
      if let position = ways.firstIndex(where: { $0.name == name }) {
        ways[position].things.insert(thing)
      } else {
        ways.append((name, [thing]))
      }
    }
    if ways.count == 1 { return " \(word) \(ways[0].name)" }
    return ": " + ways.map { "\($0.things.count) \(word) \($0.name)" }.joined(separator: ", ")
  }

  /// Whether what follows is more than one thing.
  private var areSeveral: Bool { proposal.newcomers.count > 1 }

  // MARK: The ledger

  /// A line as a sentence without what becomes of it.
  func clause(_ line: Plan.Line) -> String {
    "\(before.name(line.claim.subject)): \(plainly(line.claim, before))"
  }

  /// What a statement says, its names and its life as a sentence has them.
  func plainly(_ claim: Claim, _ wording: Wording) -> String {
    if claim.value.isGap { return wording.clause(claim) }
    let (value, rest) = (wording.value(claim.value), wording.qualifications(claim))
    switch claim.relation {
    case .name: return "its name" + rest
    case .called: return "is called \(value)" + rest
    case .alias: return "is also called \(value)" + rest
    case .kind where ![.body, .post, .organisation].contains(plan.branch.kind(of: claim.subject)):
      return "of the kind \(value.spaced)" + rest
    case .kind: return "is \("aeiou".contains(value.prefix(1)) ? "an" : "a") \(value.spaced)" + rest
    case .exists: return "its existence" + rest
    case .contribution:
      let payer = claim.value.entity.map { wording.name($0) } ?? value
      return "paid by \(payer)" + rest
    default: return wording.clause(claim)
    }
  }

  /// What becomes of a line.
  func outcome(_ index: Int) -> String {
    switch plan.ledger[index].outcome {
    case .carried: isTouched(index) ? "goes on with \(successor(index))\(silence(index))" : "goes on unchanged"
    case .combined: "goes on with \(successor(index)), as one for \(short(combined(index)))"
    case .ended(let end): self.end(end, plan.ledger[index])
    case .onRecord(.over): "stays on record: \(phase(plan.ledger[index].claim))"
    case .onRecord(.history): "stays on record, as it was"
    case .onRecord(.remark): "stays on record, a remark on the sources"
    case .setAside: "set aside: \(later(plan.ledger[index].claim))"
    case .open(let item): "open item \(item)"
    }
  }

  /// Of a chair, a vice chair or a rhythm, what becomes of those of the other bodies: ended by choice, or not stated.
  private func silence(_ index: Int) -> String {
    let line = plan.ledger[index]
    guard [.chair, .viceChair, .meets].contains(line.claim.relation), !line.claim.value.isGap else { return "" }
    let others = together(with: line.claim.subject).filter { $0 != line.claim.subject }
    let stated = others.filter { other in
      plan.ledger.contains {
        $0.claim.subject == other && $0.claim.relation == line.claim.relation && !$0.claim.value.isGap
          && $0.claim.isLive
      }
    }
    let silent = others.filter { !stated.contains($0) }
    var words = silent.isEmpty ? "" : "; none is stated for \(short(silent))"
    if !stated.isEmpty { words += "; that of \(short(stated)) ends, by your choice" }
    return words
  }

  /// The bodies whose statements become one with a line.
  private func combined(_ index: Int) -> [EntityID] {
    let lines = plan.begun.first { $0.lines.contains(index) }?.lines ?? [index]
    let all = lines.flatMap { bodies(plan.ledger[$0]) }
    return proposal.ending.filter(all.contains)
  }

  private func end(_ end: Plan.End, _ line: Plan.Line) -> String {
    switch end {
    case .life: "ends with \(short(line.claim.subject))"
    case .between: "ends: it is between bodies that become one"
    case .choice(let item): "ends, by your choice for item \(item)"
    case .change(let change): "ends with \(option.verbs[change].phrase(self))"
    case .replaced(let change): "gives way to \(option.verbs[change].phrase(self))"
    case .statedElsewhere:
      "ends: not stated here, and \(successor) \(areSeveral ? "take" : "takes") what is stated of \(stated(line))"
    case .represented(let agent): "ends: \(before.title(agent)) goes on in its seat"
    case .tellsItself:
      "ends: \(successor) \(areSeveral ? "answer" : "answers") for it, and would tell \(areSeveral ? "themselves" : "itself")"
    case .goesWith(let thing): "ends with \(before.name(thing))"
    }
  }

  /// The merged bodies of which a value is stated that this line leaves open.
  private func stated(_ line: Plan.Line) -> String {
    let lines = plan.ledger.filter { $0.claim.relation == line.claim.relation && !$0.claim.value.isGap }
    return short(proposal.ending.filter { body in lines.contains { $0.claim.subject == body } })
  }

  private func phase(_ claim: Claim) -> String {
    let words = before.phase(claim)
    return words.isEmpty ? "over before the day" : words
  }

  private func later(_ claim: Claim) -> String {
    if claim.relation == .exists, let end = claim.facts.compactMap({ before.bound(branch.fact($0).to) }).first {
      return "its recorded end, \(end)"
    }
    let words = before.phase(claim)
    return words.isEmpty ? "it is recorded for later" : words
  }

  /// The heading under which the ledger lists an outcome, in the order of the headings.
  static func heading(_ outcome: Plan.Outcome) -> (order: Int, words: String) {
    switch outcome {
    case .open: (0, "Open")
    case .ended: (1, "Ends")
    case .combined: (2, "Combined")
    case .carried: (3, "Carried")
    case .setAside: (4, "Set aside")
    case .onRecord: (5, "Stays on record")
    }
  }

  // MARK: Numbers

  /// How many facts end, begin and go on; what there is none of is left out.
  var numbers: String {
    let ended = plan.count { if case .ended = $0 { true } else { false } }
    let record = plan.count { if case .onRecord = $0 { true } else { false } }
    let open = plan.count { if case .open = $0 { true } else { false } }
    let counts = [
      (plan.count { $0 == .carried }, "carried"), (plan.count { $0 == .combined }, "combined"), (ended, "end"),
      (plan.count { $0 == .setAside }, "set aside"), (record, "stay on record"), (open, "open"),
    ]
    let all = plan.ledger.reduce(0) { $0 + $1.facts.count }
    if all == 0 { return "\(plan.begun.count) begin" }
    let words = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return "\(all) stated of them: \(words) · \(plan.begun.count) begin"
  }

  /// Whether everything is settled.
  var state: String {
    let open = plan.open
    let chair = plan.leftWithoutChair.isEmpty ? "" : "; \(noChair)"
    if open.isEmpty {
      return "option \(option.number) is complete: `apply` adopts it on a draft\(chair)\(unmet)"
    }
    let numbers = Self.runs(open.map(\.number))
    return "option \(option.number) is incomplete: \(Self.count(open.count, "open item")) (\(numbers))\(chair)"
  }

  /// That the choices made leave the successor without a chair.
  var noChair: String {
    let names = plan.leftWithoutChair.map { after.name($0) }
    return "nobody chairs \(names.isEmpty ? successor : Wording.list(names)) by these choices"
  }

  /// Who chairs what follows, once nothing is open about it: a chair that goes on is named.
  var chairs: String {
    let told = plan.newcomers.compactMap { newcomer -> String? in
      let chairs = plan.chairs(of: newcomer).map { after.value($0.value) }.uniqued()
      return chairs.isEmpty ? nil : "\(after.name(newcomer)) is chaired by \(Wording.list(chairs))"
    }
    return told.joined(separator: "; ")
  }

  /// What the law asks for and is lost all the same, though somebody is said to answer for it.
  private var unmet: String {
    let lost = plan.items.filter { if case .lost = $0.kind { !$0.isOpen } else { false } }
    if lost.isEmpty { return "" }
    return "; the law is still not met in \(Self.count(lost.count, "point")), for which somebody is said to answer"
  }

  /// Several phrases that each count one, the same of them together: `2 withdrawals, 1 new chair`.
  static func counted(_ phrases: [String]) -> String {
    phrases.uniqued().map { phrase -> String in
      let number = phrases.count { $0 == phrase }
      guard number > 1, phrase.hasPrefix("1 "), !phrase.contains("->") else {
        return Array(repeating: phrase, count: number).joined(separator: ", ")
      }
      let noun = String(phrase.dropFirst(2))
      let irregular = ["new body": "new bodies", "post vacated": "posts vacated"]
      return "\(number) \(irregular[noun] ?? noun + "s")"
    }.joined(separator: ", ")
  }

  static func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }

  /// What is open, as an error says it: the first few by name.
  var openInWords: String {
    let shown = plan.open.prefix(9).map { "item \($0.number) (\(title($0)))" }
    let rest = plan.open.count - shown.count
    return (shown + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: ", ")
  }

  /// The whole change, in a phrase.
  var change: String {
    "\(Wording.list(option.verbs.map { $0.phrase(self) })), \(effect)"
  }

  /// When it takes effect, and from when what it begins is a shadow.
  var effect: String {
    let shadow = proposal.shadow.map { ", as a shadow from \($0.spoken)" } ?? ""
    return "effective \(proposal.day.spoken)\(shadow)"
  }

  func adopted(on draft: String) -> String {
    "option \(option.number) adopted on the draft \(draft): \(change) · \(PlanWording.count(plan.begun.count, "fact")) begin"
      + (plan.leftWithoutChair.isEmpty ? "" : "; \(noChair)")
  }

  /// A recorded event that does not happen: `the recorded merger of January 2025 (Amalgamation ...)`.
  func event(_ event: EntityID) -> String {
    var kind = "event"
    if let fact = branch.facts(of: event, .kind).first, case .word(let word) = branch.value(fact) {
      kind = branch.text(word)
    }
    var day = "of a day not stated"
    for fact in branch.facts(of: event, .eventDay) {
      if case .date(let date) = branch.value(fact) { day = "of \(date.spoken)" }
    }
    return "the recorded \(kind) \(day) (\(branch.declaredName(of: event)))"
  }
}

extension OpenItem {
  /// The letter of an option: `a` for the first.
  static func letter(_ position: Int) -> String {
    position < 26 ? String(UnicodeScalar(UInt8(97 + position))) : "z\(position)"
  }
}
