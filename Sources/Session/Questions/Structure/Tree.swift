import Analysis
import Language
import Model

/// `tree`: how a body, a place, an organisation, a person, a post or a route hangs together.
struct TreeQuestion: RowQuestion {
  let subject: EntityID

  var columns: [Answer.Column] { .columns(["level": .number, "thing": .entity, "stated": .text]) }

  func rows(_ writer: inout AnswerWriter) throws(Stop) -> AnswerBuilder { try writer.tree(of: subject) }

  func finish(_ answer: inout Answer, _ runner: QueryRunner) {
    let wording = runner.wording
    let name = wording.view.acronym(of: subject) ?? wording.name(subject)
    let levels = answer.rows.map { row in
      if case .number(let level) = answer.cell("level", of: row) { level } else { Int64(0) }
    }
    let below = zip(answer.rows, levels).filter { $0.1 > 0 }.map(\.0)
    answer.isList = true
    guard answer.rows.allSatisfy(\.stretch.isEmpty) else {
      answer.title = "\(name), which changes within the period:"
      return
    }
    let date = runner.context.at?.spoken ?? runner.context.defaultDay(runner.branch).spoken
    let count = below.compactMap(\.entity).uniqued().count
    switch wording.view.branch.kind(of: subject) {
    case .route: answer.title = "\(name): \(below.count) \(below.count == 1 ? "line" : "lines")."
    case .body, .area:
      let deepest = levels.max() ?? 0
      let tiers = deepest > 1 ? " in \(deepest) tiers" : ""
      let groups = count == 0 ? "no group is stated" : count == 1 ? "1 group" : "\(count) groups\(tiers)"
      answer.title = "\(name) at \(date): \(groups)."
    case .person:
      answer.title = "\(name) at \(date): " + (below.isEmpty ? "no post or place is stated." : "posts and places.")
    default: answer.title = "\(name) at \(date): " + (below.isEmpty ? "no place is stated." : "where it sits.")
    }
  }
}

extension TreeQuestion {
  init(_ resolver: inout QuestionResolver) throws(Refusal) {
    subject = try resolver.thing(.subject)
  }
}

/// A line of a tree, and what hangs below it.
struct TreeNode {
  var entity: EntityID?
  var words: String
  var isPossible = false
  var claims: [Claim] = []
  var children: [TreeNode] = []
}

extension AnswerWriter {
  fileprivate mutating func tree(of subject: EntityID) throws(Stop) -> AnswerBuilder {
    var draft = AnswerBuilder()
    let roots: [TreeNode]
    switch branch.kind(of: subject) {
    case .route: roots = [try routeNode(subject)]
    case .body: roots = [try bodyNode(subject, &draft)]
    case .area:
      var covering: [TreeNode] = []
      var shown: Set<EntityID> = []
      for claim in try run.claimList(about: subject, .covers).live where branch.kind(of: claim.subject) == .body {
        let isTop = try run.claimList(of: claim.subject, .parent).live.isEmpty
        if isTop, shown.insert(claim.subject).inserted { covering.append(try bodyNode(claim.subject, &draft)) }
      }
      roots = [TreeNode(entity: subject, words: wording.name(subject), children: covering)]
    default: roots = [try agentNode(subject)]
    }
    for root in roots { draw(root, level: 0, isLast: true, before: "", &draft) }
    return draft
  }

  /// Adds a line and what hangs below it, with the strokes that join them.
  private func draw(_ node: TreeNode, level: Int64, isLast: Bool, before: String, _ draft: inout AnswerBuilder) {
    let stroke = level == 0 ? "" : isLast ? "└ " : "├ "
    draft.add(
      [
        .number(level), node.entity.map { wording.cell($0) } ?? .text(""), .text(node.words),
      ], before + stroke + node.words, isPossible: node.isPossible, entity: node.entity, on: node.claims)
    let inner = level == 0 ? "" : before + (isLast ? "  " : "│ ")
    for (index, child) in node.children.enumerated() {
      draw(child, level: level + 1, isLast: index == node.children.count - 1, before: inner, &draft)
    }
  }

  // MARK: Bodies

  /// A body with its groups below it.
  private mutating func bodyNode(_ body: EntityID, _ draft: inout AnswerBuilder) throws(Stop) -> TreeNode {
    var told: Set<EntityID> = []
    return try bodyNode(body, by: nil, &told, &draft)
  }

  private mutating func bodyNode(
    _ body: EntityID, by belonging: Claim?, _ told: inout Set<EntityID>, _ draft: inout AnswerBuilder
  ) throws(Stop) -> TreeNode {
    var node = TreeNode(entity: body, words: wording.name(body), claims: belonging.map { [$0] } ?? [])
    if belonging?.relation == .reportsTo { node.words += " (reports here)" }
    guard told.insert(body).inserted else {
      node.words += " (shown above)"
      return node
    }
    node.isPossible = belonging.map { $0.truth != .yes || branch.choice($0.value) != nil } ?? false
    node.words += belonging.map { wording.doubt($0) } ?? ""
    if let belonging, branch.choice(belonging.value) != nil {
      node.words += " · part of \(wording.value(belonging.value)), not stated which"
    }
    try describe(body, &node)
    for claim in try groups(of: body, &draft) {
      node.children.append(try bodyNode(claim.subject, by: claim, &told, &draft))
    }
    return node
  }

  /// What is part of a body, and what reports to it and is part of nothing; with remarks on what is left out.
  private mutating func groups(of body: EntityID, _ draft: inout AnswerBuilder) throws(Stop) -> [Claim] {
    let parts = try run.claimList(about: body, .parent)
    // What is part of one of several may be part of this one.
    let stated = try parts.live + run.choices(naming: body, .parent)
    var found = stated.filter { branch.kind(of: $0.subject) == .body && view.life(of: $0.subject).0 != .no }
    for claim in try run.claimList(about: body, .reportsTo).live
    where branch.kind(of: claim.subject) == .body && view.life(of: claim.subject).0 != .no {
      let isPart = try !run.claimList(of: claim.subject, .parent).live.isEmpty
      if !isPart, !found.contains(where: { $0.subject == claim.subject }) { found.append(claim) }
    }
    let ended = parts.claims.filter { $0.isOver || !$0.isLive && view.life(of: $0.subject).0 == .no }
      .map(\.subject).uniqued().filter { group in !found.contains { $0.subject == group } }
    let gone = ended.filter { if case .ended = view.life(of: $0).1 { true } else { false } }
    if !gone.isEmpty {
      let names = Brief.joined(gone.map { shortName($0) }).text
      draft.note("Left out, for it had ended by then: \(names).")
    }
    if !parts.isWhole, !found.isEmpty {
      draft.note("No paper gives the whole list of the groups of \(wording.title(body)): there may be more.")
    }
    return found
  }

  /// Chair, rhythm and quorum of a body in short; what of it is not stated, together.
  private mutating func describe(_ body: EntityID, _ node: inout TreeNode) throws(Stop) {
    var silent: [String] = []
    let chairs = try run.claimList(of: body, .chair)
    if let claim = chairs.live.first.map({ view.inTurn($0) }) {
      node.words += " · chaired by \(wording.value(claim.value))"
      if let post = claim.value.entity, branch.kind(of: post) == .post {
        let holders = try run.claimList(of: post, .holder).live
        if !holders.isEmpty {
          node.words += " (\(Wording.list(holders.map { wording.value($0.value) }, last: "or")))"
          node.claims += holders
        }
      }
      node.words += wording.turn(of: claim) + wording.doubt(claim)
      node.claims.append(claim)
    } else if chairs.isVacant {
      node.words += " · chair vacant"
    } else {
      silent.append("chair")
    }
    if let claim = try run.claimList(of: body, .meets).live.first {
      node.words += " · meets \(wording.value(claim.value))\(wording.doubt(claim))"
      node.claims.append(claim)
    } else {
      silent.append("meetings")
    }
    let rules = try run.claimList(of: body, .quorum).live
    if let claim = rules.first {
      node.words += " · quorum \(wording.value(claim.value))\(wording.doubt(claim))"
      node.claims.append(claim)
    } else {
      silent.append("quorum")
    }
    if !silent.isEmpty { node.words += " · not stated: " + silent.joined(separator: ", ") }
  }

  // MARK: Organisations, posts and people

  /// Who takes part, with what it holds and sits on; what comes by a post hangs below the post.
  private mutating func agentNode(_ agent: EntityID) throws(Stop) -> TreeNode {
    var node = TreeNode(entity: agent, words: wording.name(agent))
    let roles = try run.roles(of: agent).filter { isPlace($0.claim) }
    for role in roles where role.through == nil {
      var child = roleNode(role.claim)
      if role.claim.relation == .holder {
        child.children = roles.filter { $0.through == role.claim.subject }.map { roleNode($0.claim) }
      }
      if role.claim.relation == .organisation, branch.kind(of: role.claim.subject) == .post {
        child = roleNode(role.claim)
        child.words = "post: \(wording.name(role.claim.subject))\(wording.doubt(role.claim))"
        for inner in try run.roles(of: role.claim.subject)
        where isPlace(inner.claim) && inner.through == nil {
          child.children.append(roleNode(inner.claim))
        }
      }
      node.children.append(child)
    }
    return node
  }

  /// Whether a statement gives someone a place, rather than a duty, a decision or a payment.
  private func isPlace(_ claim: Claim) -> Bool {
    let places: [RoleKind] = [
      .holding, .chairing, .scrutinising, .leading, .sitting, .hosting, .supporting, .belonging,
    ]
    return claim.isLive && claim.truth != .no && claim.relation.definition.role.map(places.contains) ?? false
  }

  private func roleNode(_ claim: Claim) -> TreeNode {
    let words =
      claim.relation == .holder
      ? "holds the post of \(wording.name(claim.subject))" + wording.qualifications(claim)
      : wording.inverseClause(claim)
    return TreeNode(
      entity: claim.subject, words: words + wording.doubt(claim),
      isPossible: claim.truth != .yes, claims: [claim])
  }

  // MARK: Routes

  /// A route with its steps in their order, and who decides at its end.
  private mutating func routeNode(_ route: EntityID) throws(Stop) -> TreeNode {
    var node = TreeNode(entity: route, words: wording.name(route))
    let raised = try run.claimList(of: route, .raisedIn).live
    if !raised.isEmpty {
      node.words += " · begins at \(Wording.list(raised.map { wording.value($0.value) }, last: "or"))"
      node.claims += raised
    }
    var steps: [(order: Int64, node: TreeNode)] = []
    for belonging in try run.claimList(about: route, .stepOf).live where view.life(of: belonging.subject).0 != .no {
      steps.append(try stepNode(belonging))
    }
    node.children = steps.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .map(\.element.node)
    let deciders = try run.claimList(of: route, .decider).live
    let decides = Wording.list(deciders.map { wording.value($0.value) + wording.doubt($0) }, last: "or")
    node.children.append(
      TreeNode(words: "who decides at its end: " + (decides.isEmpty ? "not stated" : decides), claims: deciders))
    return node
  }

  private func either(_ claims: [Claim]) -> String {
    claims.isEmpty ? "not stated" : Wording.list(claims.map { wording.value($0.value) }, last: "or")
  }

  private mutating func stepNode(_ belonging: Claim) throws(Stop) -> (order: Int64, node: TreeNode) {
    let step = belonging.subject
    let order = try run.claimList(of: step, .order).live.first
    let (by, to) = (try run.claimList(of: step, .raisedBy).live, try run.claimList(of: step, .raisedTo).live)
    let limits = try run.claimList(of: step, .deadline).live + run.claimList(of: step, .timeLimit).live
    var number = Int64.max
    if let written = order?.value.number { number = written }
    var words = (number == .max ? "order not stated" : "\(number)") + "  " + either(by) + " → " + either(to)
    if case .word(let way)? = try run.claimList(of: step, .way).live.first?.value {
      let word = branch.text(way)
      if word == "informs" { words += " (for information)" }
      if word == "alternative" { words += " (an alternative)" }
    }
    let within = limits.map { claim in
      "\(claim.relation == .deadline ? "to be raised" : "to be decided") within \(wording.value(claim.value))"
    }
    words += " · " + (within.isEmpty ? "time limit not stated" : within.joined(separator: ", "))
    return (
      number, TreeNode(entity: step, words: words, claims: [belonging] + by + to + limits)
    )
  }
}
