public import Model

/// A matter of which a paper says who decides it, and by what rule.
public struct DecisionMatter: Sendable {
  /// What it is.
  public enum Matter: Sendable, Hashable {
    /// Whatever has no rule of its own.
    case all
    /// What a paper calls it.
    case named(Value)
    /// The functions of another, which it has delegated.
    case functions(of: EntityID)
    /// What comes to the end of a route.
    case route(EntityID)
  }

  /// What is decided.
  public let matter: Matter
  /// The rules by which the body itself decides it: quorum, votes, casting vote, vetoes.
  public internal(set) var rules: [Claim] = []
  /// To whom it is reserved.
  public internal(set) var reserved: [Claim] = []
  /// To whom the body delegates it, or who delegates it to the body.
  public internal(set) var delegated: [Claim] = []
  /// Who decides at the end of the route, and that it is raised here.
  public internal(set) var ends: [Claim] = []

  /// The statements of some relation among its rules.
  public func rules(_ relation: Relation) -> [Claim] { rules.filter { $0.relation == relation } }
}

/// Who decides on what in a body.
public struct DecisionTable: Sendable {
  /// The matters of which a paper says something: what has no rule of its own first.
  public internal(set) var matters: [DecisionMatter] = []
  /// What is stated of quorum and votes, for a body of which nothing is.
  public internal(set) var votes, quorum: ClaimList
}

extension Evaluation {
  /// Who decides on what in a body.
  public mutating func decisions(of body: EntityID) throws(Stop) -> DecisionTable {
    var table = DecisionTable(
      votes: try claimList(of: body, .carriedBy), quorum: try claimList(of: body, .quorum))
    let casting = try claimList(of: body, .castingVote).live
    for claim in table.quorum.live + table.votes.live + casting + (try claimList(of: body, .veto).live) {
      table.change(claim.matter) { $0.rules.append(claim) }
    }
    for claim in try claimList(of: body, .reserved).live { table.change(claim.matter) { $0.reserved.append(claim) } }
    for claim in try claimList(of: body, .delegatesTo).live {
      let matter = claim.qualification(.about) == nil ? .functions(of: body) : claim.matter
      table.change(matter) { $0.delegated.append(claim) }
    }
    for claim in try claimList(about: body, .delegatesTo).live {
      let matter = claim.qualification(.about) == nil ? .functions(of: claim.subject) : claim.matter
      table.change(matter) { $0.delegated.append(claim) }
    }
    for claim in try claimList(about: body, .decider).live where view.branch.kind(of: claim.subject) == .route {
      table.change(.route(claim.subject)) { $0.ends.append(claim) }
    }
    for claim in try claimList(about: body, .raisedIn).live {
      let deciders = try claimList(of: claim.subject, .decider).live
      table.change(.route(claim.subject)) { matter in
        matter.ends += deciders.filter { $0.value.entity != body } + [claim]
      }
    }
    table.matters = table.matters.filter { $0.matter == .all } + table.matters.filter { $0.matter != .all }
    return table
  }
}

extension DecisionTable {
  fileprivate mutating func change(_ matter: DecisionMatter.Matter, _ change: (inout DecisionMatter) -> Void) {
    if let known = matters.firstIndex(where: { $0.matter == matter }) {
      change(&matters[known])
    } else {
      var new = DecisionMatter(matter: matter)
      change(&new)
      matters.append(new)
    }
  }
}

extension Claim {
  /// The matter that a rule is for.
  fileprivate var matter: DecisionMatter.Matter { qualification(.about).map { .named($0) } ?? .all }
}
