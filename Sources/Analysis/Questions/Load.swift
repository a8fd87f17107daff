public import Model

/// What one person or organisation has to sit in.
public struct Load: Sendable {
  /// The person or organisation.
  public let agent: EntityID
  /// The seats, each with its body; one who sits twice on a body has two.
  public internal(set) var seats: [Seat] = []
  /// Meetings a year of the bodies whose rhythm is stated, each body once, where a seat there is certain.
  public internal(set) var meetings = Ratio.zero
  /// Those of the bodies on which each seat is only possible.
  public internal(set) var possibleMeetings = Ratio.zero
  /// Bodies of which no rhythm is stated, or papers disagree on it, or that meet as needed.
  public internal(set) var unstated: [EntityID] = []

  /// How many seats are certain.
  public var certainSeats: Int { seats.count(where: \.isCertain) }

  /// Whether it is asked for more than another: first what is certain counts, then what is possible.
  public func exceeds(_ other: Load) -> Bool {
    if meetings != other.meetings { return other.meetings < meetings }
    if certainSeats != other.certainSeats { return certainSeats > other.certainSeats }
    if possibleMeetings != other.possibleMeetings { return other.possibleMeetings < possibleMeetings }
    return seats.count > other.seats.count
  }

  /// A seat on a body.
  public struct Seat: Sendable {
    /// The body.
    public let body: EntityID
    /// Whether it is the chair's.
    public let isChair: Bool
    /// Whether it is the chair's for certain.
    public let isSurelyChair: Bool
    /// Whether it is theirs for certain.
    public let isCertain: Bool
    /// What gives it.
    public let claims: [Claim]
  }
}

extension Load {
  /// Counts the meetings of a body on which it has a seat, once.
  fileprivate mutating func count(_ body: EntityID, _ rate: Ratio?) {
    let here = seats.filter { $0.body == body }
    guard !here.isEmpty else { return }
    guard let rate else { return unstated.append(body) }
    if here.contains(where: \.isCertain) {
      meetings = meetings + rate
    } else {
      possibleMeetings = possibleMeetings + rate
    }
  }
}

extension Evaluation {
  /// What people and organisations have to sit in, of some bodies; those with the most meetings, and then seats, first.
  ///
  /// - Parameter asked: a post whose seats are counted as its own, whoever holds it.
  public mutating func loads(on bodies: [EntityID], of asked: EntityID? = nil) throws(Stop) -> [Load] {
    var loads: [Load] = []
    for body in bodies where view.life(of: body).0 != .no {
      let rate = try meetingsAYear(of: body)
      let chairing = try claimList(of: body, .chair).live
      let chairs = chairing.flatMap { agents(of: $0) }
      let sureChairs = chairing.filter { view.inTurn($0).truth == .yes }.compactMap {
        $0.value.entity ?? view.turn(of: $0)
      }
      for seat in try seating(of: body).seats where seat.truth != .no {
        let isChair = seat.agents.contains(where: chairs.contains)
        guard isChair || seat.isMember else { continue }
        let people = seat.agents.filter { view.branch.kind(of: $0) == .person }
        let organisations = seat.organisations.filter { view.branch.kind(of: $0) == .organisation }
        // Of whom nobody is named, nor the organisation, the post is told.
        let isUnnamed = people.isEmpty && organisations.isEmpty
        let posts = isUnnamed ? Array(seat.agents.prefix(1)) : seat.agents.filter { $0 == asked }
        for agent in (people + organisations + posts).uniqued() {
          let place =
            loads.firstIndex { $0.agent == agent }
            ?? {
              loads.append(Load(agent: agent))
              return loads.count - 1
            }()
          let isCertain = seat.truth == .yes && seat.isOf(agent) == .yes
          loads[place].seats.append(
            Load.Seat(
              body: body, isChair: isChair,
              isSurelyChair: isCertain && seat.agents.contains(where: sureChairs.contains), isCertain: isCertain,
              claims: seat.claims))
        }
      }
      for index in loads.indices { loads[index].count(body, rate) }
    }
    return loads.enumerated().sorted {
      if $0.element.exceeds($1.element) { return true }
      return !$1.element.exceeds($0.element) && $0.offset < $1.offset
    }.map(\.element)
  }

  /// How often a body meets in a year; nil where that is not stated, differs, or is as needed.
  private mutating func meetingsAYear(of body: EntityID) throws(Stop) -> Ratio? {
    var found: Set<Ratio> = []
    for claim in try claimList(of: body, .meets).live {
      guard case .rhythm(let rhythm) = claim.value, let times = Self.timesAYear(rhythm) else { return nil }
      found.insert(times)
    }
    return found.count == 1 ? found.first : nil
  }

  /// How often in a year a rhythm comes; nil as needed.
  private static func timesAYear(_ rhythm: Rhythm) -> Ratio? {
    guard let times = rhythm.times else { return nil }
    let interval = rhythm.interval.inSmallerUnit
    let year: Int64
    switch interval.unit {
    case .month: year = 12
    // Weekly is 52 meetings a year, as it is said.
    case .day where interval.count % 7 == 0: return Ratio(Int64(times) * 52 * 7, of: Int64(interval.count))
    case .day: year = 365
    default: return nil
    }
    return Ratio(Int64(times) * year, of: Int64(interval.count))
  }
}
