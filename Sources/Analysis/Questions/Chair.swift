public import Model

/// Who chairs a body: the post or organisation, and who holds the post.
public struct ChairAnswer: Sendable {
  /// What is stated of the body's chair.
  public let chairs: ClaimList
  /// For each chair that counts and is a post, what is stated of its holder; by the post.
  public let holders: Holders
}

/// What is stated of the holders of a few posts, by the post.
public struct Holders: Sendable {
  private var entries: [(post: EntityID, claimList: ClaimList)] = []

  /// What is stated of the holder of a post; nil where it was not asked.
  public subscript(post: EntityID) -> ClaimList? { entries.first { $0.post == post }?.claimList }

  /// Of no post.
  public static let none = Holders()

  /// The same with what is stated of one more post.
  public func adding(_ claimList: ClaimList, of post: EntityID) -> Holders {
    var more = self
    more.add(claimList, of: post)
    return more
  }

  mutating func add(_ claimList: ClaimList, of post: EntityID) { entries.append((post, claimList)) }
}

extension Evaluation {
  /// Who chairs a body.
  public mutating func chair(of body: EntityID) throws(Stop) -> ChairAnswer {
    let chairs = try claimList(of: body, .chair)
    var holders = Holders()
    for agent in chairs.live.flatMap({ agents(of: $0.value) }) where view.branch.kind(of: agent) == .post {
      holders.add(try claimList(of: agent, .holder), of: agent)
    }
    return ChairAnswer(chairs: chairs, holders: holders)
  }

  /// The things a statement names: one, each of a choice, or those whose turn it is or may be.
  public func agents(of claim: Claim) -> [EntityID] { view.turnHolders(of: claim) ?? agents(of: claim.value) }

  /// The things a value names: one, or each of a choice.
  public func agents(of value: Value) -> [EntityID] {
    if let entity = value.entity { return [entity] }
    return view.branch.choice(value)?.options ?? []
  }
}
