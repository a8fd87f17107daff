import Analysis
import Language
import Model

/// `plan route`: a route with another time limit, recipient or step.
struct RouteVerb: ChangeVerb {
  private static let verb = ProposedChange.Verb("route")

  /// The route, or one of its steps.
  let thing: EntityID
  let change: Change

  /// What of it is another.
  enum Change {
    case timeLimit(Duration)
    /// Of a step: by when it is to be taken.
    case deadline(Duration)
    /// Of a route or a step, by the relation that says it: where it is raised, by whom and to whom, who decides.
    case party(Relation, ProposedChange.Party)
    case more(RouteStep)
    /// The step that ends, and whether it was named as the first or the last.
    case fewer(EntityID, RouteEnd?)
  }

  func change(on branch: Branch) -> ProposedChange {
    let id = branch.id(of: thing)
    var change = ProposedChange(
      Self.verb, event: "change-of-\(id)", named: "Planned change of \(branch.declaredName(of: thing))", of: [thing])
    switch self.change {
    case .timeLimit(let length):
      change.statements = [ProposedChange.Statement(.thing(thing), .timeLimit, .duration(length))]
    case .deadline(let length):
      change.statements = [ProposedChange.Statement(.thing(thing), .deadline, .duration(length))]
    case .party(let relation, let party):
      change.statements = [ProposedChange.Statement(.thing(thing), relation, .party(party))]
      let others = Set(branch.facts(of: thing, relation).map { branch.value($0) }.filter { !isSame($0, party) })
      if !others.isEmpty { change.endings = [ProposedChange.Pattern(thing, [relation], stating: others)] }
    case .more(let step):
      change.newcomers = [step.newcomer]
      change.statements = step.statements(of: thing)
      change.doubts = RouteEnds(thing, on: branch).doubted(step.end)
    case .fewer(let step, _):
      return without(step, on: branch)
    }
    return change
  }

  private func isSame(_ value: Value, _ party: ProposedChange.Party) -> Bool {
    value.entity.map { .thing($0) == party } ?? false
  }

  /// A step that ends: who raises the next one, and who decides behind the last, is for somebody to say.
  private func without(_ step: EntityID, on branch: Branch) -> ProposedChange {
    let ends = RouteEnds(thing, on: branch)
    let isFirst = ends.steps(.first).contains(step)
    let isLast = ends.steps(.last).contains(step)
    let next = isFirst ? ends.second : []
    return ProposedChange(
      Self.verb, event: "change-of-\(branch.id(of: thing))",
      named: "Planned change of \(branch.declaredName(of: thing))", of: [step, thing],
      succession: ProposedChange.Succession([step], into: []),
      doubts: next.map { ProposedChange.Pattern($0, [.raisedBy]) }
        + (isLast ? [ProposedChange.Pattern(thing, [.decider])] : []))
  }

  func title(_ wording: Wording) -> String {
    let name = wording.name(thing)
    func title(_ party: ProposedChange.Party) -> String { ChangeText.title(party, wording, isTitle: true) }
    return switch change {
    case .timeLimit(let length): "\(name): time limit \(length)"
    case .deadline(let length): "\(name): deadline \(length)"
    case .party(let relation, let party): "\(name): \(relation.definition.clause) \(title(party))"
    case .more(let step): "\(name): a \(step.end.rawValue) step to \(title(step.recipient))"
    case .fewer(let step, _): "\(name) without the step “\(wording.name(step))”"
    }
  }

  var measure: String {
    switch change {
    case .timeLimit: "1 new time limit"
    case .deadline: "1 new deadline"
    case .party(.decider, _): "1 new decider"
    case .party: "1 route changed"
    case .more: "1 step more"
    case .fewer: "1 step fewer"
    }
  }

  func nothing(_ view: View) -> String { "it is so already" }

  func phrase(_ words: PlanWording) -> String { "the change of “\(words.before.name(thing))”" }

  func text(_ branch: Branch) -> String {
    let id = branch.id(of: thing)
    return switch change {
    case .timeLimit(let length): "route \(id) time limit \(length)"
    case .deadline(let length): "route \(id) deadline \(length)"
    case .party(let relation, let party):
      "route \(id) \(relation.definition.clause) \(ChangeText.name(party, branch))"
    case .more(let step): "route \(id) with \(step.end.rawValue) step to \(ChangeText.name(step.recipient, branch))"
    case .fewer(let step, let end): "route \(id) without \(end.map { "\($0.rawValue) step" } ?? branch.id(of: step))"
    }
  }
}

/// An end of a route.
enum RouteEnd: String {
  case first, last
}

/// A step that begins at an end of a route.
struct RouteStep {
  let newcomer: Newcomer
  let end: RouteEnd
  let order: Int64
  let recipient: ProposedChange.Party
  /// Who brings the matter there; nil where no paper says who had it before.
  let raiser: EntityID?

  func statements(of route: EntityID) -> [ProposedChange.Statement] {
    let step = ProposedChange.Party.newcomer(newcomer.id)
    return [
      ProposedChange.Statement(step, .stepOf, .party(.thing(route))),
      ProposedChange.Statement(step, .order, .number(order)),
      ProposedChange.Statement(step, .raisedTo, .party(recipient)), ProposedChange.Statement(step, .way, .word("next")),
    ] + (raiser.map { [ProposedChange.Statement(step, .raisedBy, .party(.thing($0)))] } ?? [])
  }
}

/// The steps of a route, in their order.
struct RouteEnds {
  private let branch: Branch
  private let route: EntityID
  private let entries: [(order: Int64, step: EntityID)]

  init(_ route: EntityID, on branch: Branch, at day: Day? = nil) {
    (self.branch, self.route) = (branch, route)
    let steps = branch.facts(about: route, .stepOf).map { branch.subject($0) }.uniqued()
    let view = day.map { View(branch, at: TimeSlice($0)) }
    entries = steps.filter { step in view.map { $0.life(of: step).0 != .no } ?? true }
      .compactMap { step in branch.order(ofStep: step).map { (order: $0, step: step) } }
      .sorted { ($0.order, branch.id(of: $0.step)) < ($1.order, branch.id(of: $1.step)) }
  }

  /// The place of the first or the last step; nil where the route has none.
  func order(_ end: RouteEnd) -> Int64? { end == .first ? entries.first?.order : entries.last?.order }

  /// The steps at an end: several are ways beside each other.
  func steps(_ end: RouteEnd) -> [EntityID] {
    entries.filter { $0.order == order(end) }.map(\.step)
  }

  /// The steps at the place behind the first.
  var second: [EntityID] {
    let next = entries.first { $0.order != order(.first) }?.order
    return entries.filter { $0.order == next }.map(\.step)
  }

  /// The steps at each place, in order.
  var levels: [[EntityID]] {
    entries.map(\.order).uniqued().map { order in entries.filter { $0.order == order }.map(\.step) }
  }

  var all: [EntityID] { entries.map(\.step) }

  /// Who has the matter before a step at an end; nil where no paper names one alone.
  func holder(before end: RouteEnd) -> EntityID? {
    let named =
      end == .first
      ? branch.facts(of: route, .raisedIn).map { branch.value($0).entity }
      : steps(.last).flatMap { branch.facts(of: $0, .raisedTo) }.map { branch.value($0).entity }
    let all = named.uniqued()
    return all.count == 1 ? all[0] : nil
  }

  /// What one step more at an end makes doubtful: who raises what was the first, or who decides.
  func doubted(_ end: RouteEnd) -> [ProposedChange.Pattern] {
    end == .first
      ? steps(.first).map { ProposedChange.Pattern($0, [.raisedBy]) } : [ProposedChange.Pattern(route, [.decider])]
  }
}

extension RouteVerb {
  init(_ resolver: inout ChangeResolver) throws(Refusal) {
    let named = try resolver.thing(.subject)
    let arguments = resolver.arguments
    let isRoute = resolver.branch.kind(of: named) == .route
    if let length = arguments.durationIfAny(.value) {
      (thing, change) = (named, .timeLimit(length))
    } else if let length = arguments.durationIfAny(.end) {
      thing = isRoute ? try resolver.onlyStep(of: named) : named
      change = .deadline(length)
    } else if arguments.has(.destination) || arguments.has(.first) || arguments.has(.last) || arguments.has(.step) {
      if !isRoute { throw resolver.wrongRoutePart(named, isRoute: false) }
      thing = named
      change = arguments.has(.destination) ? try resolver.stepMore(named) : try resolver.stepFewer(named)
    } else if arguments.has(.place) || arguments.has(.decider) {
      if !isRoute { throw resolver.wrongRoutePart(named, isRoute: false) }
      let relation: Relation = arguments.has(.place) ? .raisedIn : .decider
      thing = named
      change = .party(relation, try resolver.party(arguments.has(.place) ? .place : .decider))
    } else {
      let relation: Relation = arguments.has(.raiser) ? .raisedBy : .raisedTo
      thing = isRoute ? try resolver.onlyStep(of: named) : named
      change = .party(relation, try resolver.party(arguments.has(.raiser) ? .raiser : .whom))
      try resolver.refuseToItself(relation, of: thing, change)
    }
  }
}

extension ChangeResolver {
  /// That a step has no such thing, and which route has.
  fileprivate func wrongRoutePart(_ step: EntityID, isRoute: Bool) -> Refusal {
    let routes = branch.facts(of: step, .stepOf).compactMap { branch.value($0).entity }
    return Refusal(
      Diagnostic(
        .wrongKind, in: text.name, at: arguments.range(.subject), [arguments.typed(.subject), "a step", "a route"],
        expected: routes.map { "`\(branch.id(of: $0))`" }))
  }

  private var eve: Day { day.advanced(by: -1) }

  /// That a route has no step of that sort, or several.
  private func noOneStep(_ route: EntityID, _ sort: String, _ steps: [EntityID], _ slot: Slot, _ typed: String)
    -> Refusal
  {
    Refusal(
      Diagnostic(
        .noOneStep, in: text.name, at: arguments.range(slot),
        [branch.declaredName(of: route), sort] + steps.map { branch.declaredName(of: $0) },
        expected: steps.map { "`\(typed.replacing("STEP", with: branch.id(of: $0)))`" }))
  }

  /// The one step of a route, of which it is said whom it goes to.
  fileprivate func onlyStep(of route: EntityID) throws(Refusal) -> EntityID {
    let steps = RouteEnds(route, on: branch, at: eve).all
    guard steps.count == 1 else { throw noOneStep(route, "one", steps, .subject, "route STEP") }
    return steps[0]
  }

  fileprivate mutating func stepMore(_ route: EntityID) throws(Refusal) -> RouteVerb.Change {
    let end: RouteEnd = arguments.has(.first) ? .first : .last
    let ends = RouteEnds(route, on: branch, at: eve)
    let recipient = try party(.destination)
    let order = ends.order(end).map { end == .first ? $0 - 1 : $0 + 1 } ?? 1
    if order < 0 { throw noOneStep(route, "zeroth", ends.steps(.first), .first, "route STEP raised to NAME") }
    let step = newcomer(
      "\(branch.id(of: route))-\(end.rawValue)-step", named: "To \(ChangeText.title(recipient, branch))", .step)
    return .more(
      RouteStep(newcomer: step, end: end, order: order, recipient: recipient, raiser: ends.holder(before: end)))
  }

  fileprivate mutating func stepFewer(_ route: EntityID) throws(Refusal) -> RouteVerb.Change {
    let ends = RouteEnds(route, on: branch, at: eve)
    let slot: Slot = arguments.has(.step) ? .step : arguments.has(.first) ? .first : .last
    let step: EntityID
    if slot == .step {
      step = try thing(.step)
      guard ends.all.contains(step) else { throw noOneStep(route, "such", ends.all, .step, "without STEP") }
    } else {
      let steps = ends.steps(slot == .first ? .first : .last)
      guard steps.count == 1 else { throw noOneStep(route, slot.rawValue, steps, slot, "without STEP") }
      step = steps[0]
    }
    return .fewer(step, slot == .step ? nil : slot == .first ? .first : .last)
  }

  /// Who raises something does not put it to itself.
  fileprivate func refuseToItself(
    _ relation: Relation, of step: EntityID, _ change: RouteVerb.Change
  ) throws(Refusal) {
    let other: Relation = relation == .raisedBy ? .raisedTo : .raisedBy
    guard case .party(_, .thing(let party)) = change,
      View(branch, at: TimeSlice(eve)).claimList(of: step, other).live.contains(where: { $0.value.entity == party })
    else { return }
    let slot: Slot = relation == .raisedBy ? .raiser : .whom
    throw Refusal(
      Diagnostic(
        .ofItself, in: text.name, at: arguments.range(slot), [branch.declaredName(of: party), "", ""]))
  }
}
