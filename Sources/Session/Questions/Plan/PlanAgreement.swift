import Analysis
import Model

/// Whose partners have to agree to a change: those of every body that it touches, and of which bodies no paper names any.
struct PlanAgreement {
  /// A body that the change touches, whose partners are named, and by which statements: its own, or of what stands above it.
  struct Named {
    let thing: EntityID
    let holder: EntityID
    let claims: [Claim]

    var partners: [EntityID] { claims.compactMap(\.value.entity).uniqued() }
  }

  private(set) var named: [Named] = []
  /// The bodies of which no partner is stated, nor of what stands above them.
  private(set) var silent: [EntityID] = []

  init(_ concerned: [EntityID], _ view: View) {
    var bodies: [EntityID] = []
    for thing in concerned {
      switch view.branch.kind(of: thing) {
      case .body: bodies.append(thing)
      case .post, .fund, .route, .step: bodies += Self.owners(of: thing, view)
      default: break
      }
    }
    for body in bodies.uniqued() {
      if let found = Self.partners(of: body, view) { named.append(found) } else { silent.append(body) }
    }
  }

  /// All who are named, once each.
  var partners: [EntityID] { named.flatMap(\.partners).uniqued() }

  /// The bodies that a post sits in, whose money a budget is, or in which a route begins.
  private static func owners(of thing: EntityID, _ view: View) -> [EntityID] {
    let relations: [Relation] = [.organisation, .fundBody, .raisedIn, .raisedBy]
    return relations.flatMap { view.claimList(of: thing, $0).live }.compactMap(\.value.entity).filter {
      view.branch.kind(of: $0) == .body
    }
  }

  /// The partners of a body, or of what stands nearest above it with partners stated: theirs is the group that is changed.
  private static func partners(of thing: EntityID, _ view: View) -> Named? {
    var (level, seen): ([EntityID], Set<EntityID>) = ([thing], [])
    while !level.isEmpty {
      for body in level {
        let claims = view.claimList(of: body, .partner).live.filter { $0.value.entity != nil }
        if !claims.isEmpty { return Named(thing: thing, holder: body, claims: claims) }
      }
      seen.formUnion(level)
      level = level.flatMap { view.claimList(of: $0, .parent).live }.compactMap(\.value.entity).uniqued()
        .filter { !seen.contains($0) }
    }
    return nil
  }
}

extension AnswerWriter {
  /// Who must agree, body by body: the partners that the papers name, and the bodies of which they name none.
  mutating func agreement(_ words: PlanWording, _ answer: inout Answer) {
    let agreement = PlanAgreement(words.proposal.concerned, view)
    run.log.read(agreement.named.flatMap(\.claims))
    func add(_ what: String, _ claims: [Claim]) {
      var row = Answer.Row(cells: [.text(what), .text("")], sentence: what)
      row.evidence = answer.collect(claims, wording)
      answer.rows.append(row)
    }
    let partners = Wording.list(agreement.partners.map { wording.name($0) })
    if !partners.isEmpty {
      add("Who must agree, each by its own rules: \(partners)", agreement.named.flatMap(\.claims))
    } else {
      add("No paper says who has to agree to it.", [])
    }
    for one in agreement.named where one.holder != one.thing {
      add("\(wording.name(one.thing)): the partners of \(wording.name(one.holder)), which it is part of", [])
    }
    for body in agreement.silent {
      add("\(wording.name(body)): its partners have to agree too, and no paper here names them", [])
    }
    if let authority = words.proposal.authority { add("Then: \(wording.title(authority))", []) }
    answer.note("`report plan` has it as a paper for the meeting.")
  }
}
