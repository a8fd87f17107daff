public import Model

/// What a change would do: which facts end and begin, where everything that concerns the change goes, and what has
/// still to be chosen.
///
/// A plan is data. Nothing of the branch it was made on is changed by it.
public struct Plan: Sendable {
  /// The change.
  public let merger: Merger
  /// The facts on the day before, all that is known of them counted.
  public let before: View
  /// The branch with the plan carried out as far as it is chosen.
  public let branch: Branch
  /// What the merged bodies become, declared on the branch.
  public let successor: EntityID
  /// The event that ends the merged bodies and begins the successor.
  public let event: EntityID
  /// The paper that all facts of the plan cite.
  public let paper: EntityID
  /// Every fact that concerns the change, each in one line: the conservation ledger.
  public let ledger: [Line]
  /// What the sources do not settle, numbered from 1.
  public let items: [OpenItem]
  /// Recorded events that would come later and do not happen on the plan's branch.
  public let setAside: [EntityID]
  /// The facts that begin, in order.
  public let begun: [Beginning]

  /// The facts from the effective day on.
  public var after: View { View(branch, at: TimeSlice(merger.day)) }

  /// What has still to be chosen.
  public var open: [OpenItem] { items.filter(\.isOpen) }

  /// Whether a chair is stated of a merged thing and, by the choices made, none goes on; not where words stand for it.
  public var isLeftWithoutChair: Bool {
    let chairs = ledger.filter { line in
      line.claim.relation == .chair && merger.merged.contains(line.claim.subject) && line.claim.isLive
        && !line.claim.value.isGap
    }
    let isUndecided = chairs.contains { if case .open = $0.outcome { true } else { false } }
    let isWorded = items.contains { item in
      guard item.choosesChair, case .words? = item.resolution else { return false }
      return item.changedBy == nil
    }
    let goesOn = chairs.contains { [.carried, .combined].contains($0.outcome) }
    return !chairs.isEmpty && !isUndecided && !isWorded && !goesOn
  }

  /// How many facts of the ledger came out so.
  public func count(_ isSo: (Outcome) -> Bool) -> Int {
    ledger.reduce(0) { $0 + (isSo($1.outcome) ? $1.facts.count : 0) }
  }
}

extension Plan {
  /// One statement that concerns the change, with the facts that state it and what becomes of it.
  public struct Line: Sendable {
    /// The statement as it stands on the day before.
    public let claim: Claim
    /// The facts; each is in one line of the ledger alone.
    public let facts: [FactRef]
    /// Why it concerns the change.
    public let part: Part
    /// What becomes of it.
    public internal(set) var outcome: Outcome
  }

  /// Why a statement concerns a change.
  public enum Part: Sendable, Hashable {
    /// A merged body is its subject or object, or is named in it.
    case merged
    /// It is of a fund, a route or a function of a merged body.
    case fund, route, function
    /// Its subject or object ends with a merged body.
    case consequence
  }

  /// What becomes of a statement.
  public enum Outcome: Sendable, Hashable {
    /// It goes on, for the successor or as it is.
    case carried
    /// It goes on as one with the same statement of another merged body.
    case combined
    case ended(End)
    /// It stays true of what was: nothing that is carried or ended.
    case onRecord(Record)
    /// It is recorded for later than the day, and does not come about on the plan's branch.
    case setAside
    /// What becomes of it is an open item.
    case open(item: Int)
  }

  /// Why a statement ends.
  public enum End: Sendable, Hashable {
    /// It is the name or the life of a body that ends.
    case life
    /// It is between two of the merged bodies.
    case between
    /// By the choice made for an item.
    case choice(item: Int)
    /// What it leaves open, another statement of a merged body settles.
    case statedElsewhere
    /// The organisation's own representative, a member of another of the merged bodies, goes on in its place.
    case represented(EntityID)
    /// Who is told of a duty would be the one who answers for it.
    case tellsItself
    /// It goes with something that ends.
    case goesWith(EntityID)
  }

  /// Why a statement stays as it is.
  public enum Record: Sendable, Hashable {
    /// It was over before the day.
    case over
    /// Something that happened, was decided or was written.
    case history
    /// A remark on the sources, or a mark on one of their lists.
    case remark
  }

  /// A fact that the plan begins.
  public struct Beginning: Sendable {
    /// The fact, on the plan's branch.
    public let fact: FactRef
    /// The lines of the ledger it carries on; empty for what is new.
    public let lines: [Int]
  }
}

/// Something a plan leaves open: a clash to settle, or what no source says.
public struct OpenItem: Sendable {
  /// Made of the facts it is about, so that it stays the same in every plan of the same change.
  public let id: FactID
  /// Its number in the plan, from 1.
  public internal(set) var number: Int
  /// What is open.
  public let kind: Kind
  /// What may be kept, in order; chosen by letter, `a` first.
  public let options: [Option]
  /// Every line of the ledger that it is about.
  public let lines: [Int]
  /// Whether none of them may be kept.
  public let takesDrop: Bool
  /// What was chosen; nil when nothing was.
  public internal(set) var resolution: Resolution?
  /// The number of another item whose choice leaves nothing to choose here.
  public internal(set) var settledBy: Int?
  /// The number of another item whose later choice takes back what was kept here.
  public internal(set) var changedBy: Int?

  /// Whether it is who chairs that is chosen.
  var choosesChair: Bool {
    switch kind {
    case .values(let relation), .halfStated(let relation, _): relation == .chair
    default: false
    }
  }

  /// Whether it has still to be settled.
  public var isOpen: Bool { resolution == nil && settledBy == nil }

  /// What is open.
  public enum Kind: Sendable, Hashable {
    /// Values that differ where there can be one: two chairs, two rhythms.
    case values(Relation)
    /// Quorum rules that differ, or a body whose quorum is not stated.
    case quorum(silent: [EntityID])
    /// A value that one body has, and that is said not to be stated of others.
    case halfStated(Relation, silent: [EntityID])
    /// A body that joins several of those merged: no source says what becomes of it.
    case shared(EntityID)
    /// One post or person would chair the successor and scrutinise it.
    case seats(EntityID)
    /// Two names for what may be one duty.
    case duties(EntityID, EntityID)
    /// One of the merged bodies is named among others, or inside a rule.
    case named(EntityID)
    /// It is not known whether it holds on the day before.
    case doubtful
  }

  /// One thing that may be kept.
  public struct Option: Sendable {
    /// The lines of the ledger that are kept with it.
    public let lines: [Int]
    /// The thing that is kept, where it is one.
    public let thing: EntityID?
  }
}

/// What was chosen for an open item.
public enum Resolution: Sendable, Hashable {
  /// One of the options, by its position.
  case keep(Int)
  /// None of them.
  case drop
  /// None of them, and these words in their place; of a role conflict or of two duties, both, for this reason.
  case words(String)
}
