public import Model

/// Something that the sources leave open about a thing.
public struct OpenQuestion: Sendable {
  /// The thing it is about.
  public let subject: EntityID
  /// What is left open.
  public let kind: Kind
  /// The rules that it keeps from holding, the strongest first; empty where no rule asks for it.
  public internal(set) var rules: [Rule] = []
  /// What the sources do say there: the statement that they do not say, or those that do not fit together.
  public var grounds: [Claim] = []
  /// The nearest that they say: what was stated before or later, of the thing or of what came before it.
  public var nearest: [Claim] = []
  /// Who could answer it; empty where no source leads to anyone.
  public var addressees: [EntityID] = []

  /// What is left open.
  public enum Kind: Sendable {
    /// A relation of which nothing is stated, or only part.
    case gap(Relation)
    case vacancy(Relation)
    /// Which officer sits for an organisation.
    case representation(of: EntityID)
    case discrepancy(Discrepancy)
    /// A rule that fails, or that cannot be known to hold.
    case rule(CheckResult)
    /// What a printed total holds beside the lines of a list that is not whole.
    case remainder(FundingYear)
    /// Several bodies that one person or post chairs or scrutinises.
    case singlePoint([Claim])
    /// One that the model itself records.
    case recorded(Claim)
  }

  /// Why it matters: the strongest of the rules that ask for it; local where none does.
  public var force: Rule.Force { rules.map(\.force).min() ?? .local }
}

extension Evaluation {
  /// What the sources leave open about a thing, what is part of it and what came before it.
  ///
  /// A view of other answers: of what is stated, of discrepancies, of rules. Ordered by force, then by thing.
  ///
  /// - Parameters:
  ///   - whom: keeps only what this organisation could answer or is concerned by; nil for all.
  ///   - today: the day on which what is set aside must not have lapsed.
  public mutating func questions(
    about subject: EntityID, for whom: EntityID?, today: Day
  ) throws(Stop) -> [OpenQuestion] {
    let circle = try circle(of: subject)
    var questions: [OpenQuestion] = []
    for entity in circle.members where entity == subject || view.life(of: entity).0 == .yes {
      questions += try gaps(of: entity)
    }
    if let whom { questions += try representations(of: whom, on: circle) }
    let results = try check(among: Set(circle.all), evenUndecided: subject, today: today).results
    // Of a group whose body has ended it is asked what became of it, and nothing else.
    let orphans = Set(circle.orphans.filter { view.branch.kind(of: $0) == .body })
    try add(results.filter { !orphans.contains($0.subject) || $0.rule.condition.asked == .parent }, to: &questions)
    try add(try discrepancies(about: circle.all), to: &questions)
    questions += try singlePoints(of: circle)
    questions += try recorded(about: circle)
    var open: [OpenQuestion] = []
    for var question in questions {
      if question.nearest.isEmpty { question.nearest = try nearest(to: question) }
      if question.addressees.isEmpty { question.addressees = try addressees(of: question) }
      if try whom.map({ (whom) throws(Stop) in try concerns(question, whom) }) ?? true { open.append(question) }
    }
    let places = Dictionary(circle.all.enumerated().map { ($1, $0) }) { first, _ in first }
    return open.enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      let first = (left.force, places[left.subject] ?? .max, one.offset)
      return first < (right.force, places[right.subject] ?? .max, other.offset)
    }.map(\.element)
  }

  // MARK: What is not stated

  /// The relations of which a reader looks for something, whether or not a source says that it is not stated.
  private func expected(of entity: EntityID) -> [Relation] {
    switch view.branch.kind(of: entity) {
    case .body: [.member, .meets]
    case .post: [.holder]
    default: []
    }
  }

  private mutating func gaps(of entity: EntityID) throws(Stop) -> [OpenQuestion] {
    guard view.life(of: entity).0 != .no, !view.isFirstStatedLater(entity) else { return [] }
    let stated = view.branch.facts(of: entity).filter { view.branch.value($0).isGap }
    let relations = Set(stated.map { view.branch.fact($0).relation }).union(expected(of: entity))
      .subtracting([.contribution, .complete]).subtracting(try answeredByLaw(entity))
    var found: [OpenQuestion] = []
    for relation in relations.sorted() {
      let claimList = try claimList(of: entity, relation)
      guard let gap = claimList.gap else {
        guard expected(of: entity).contains(relation), !claimList.isComplete else { continue }
        // Of a board a list that is not whole is open too; its partners sit on it.
        var seats = claimList.live
        if relation == .member {
          let members = seats.map(\.value)
          seats = try self.claimList(of: entity, .partner).live.filter { !members.contains($0.value) } + seats
        }
        if !seats.isEmpty {
          guard relation == .member, try isTopBody(entity) else { continue }
        }
        let known = seats.filter { $0.phase != .planned }
        found.append(OpenQuestion(subject: entity, kind: .gap(relation), nearest: known))
        continue
      }
      guard claimList.live.isEmpty else { continue }
      let kind: OpenQuestion.Kind = gap.value == .vacant ? .vacancy(relation) : .gap(relation)
      found.append(OpenQuestion(subject: entity, kind: kind, grounds: [gap]))
    }
    return found
  }

  /// What need not be asked of a duty, because the law that it carries out says it.
  private mutating func answeredByLaw(_ duty: EntityID) throws(Stop) -> Set<Relation> {
    guard view.branch.kind(of: duty) == .duty else { return [] }
    var answered: Set<Relation> = []
    for law in try live(of: duty, [.carriesOut]) {
      if try !claimList(of: law, .force).live.isEmpty { answered.insert(.force) }
      if try !claimList(of: law, .binds).live.isEmpty { answered.insert(.accountable) }
    }
    return answered
  }

  /// Who sits for an organisation on the boards and executives whose members are not stated, where it is a partner.
  private mutating func representations(of whom: EntityID, on circle: Circle) throws(Stop) -> [OpenQuestion] {
    guard view.branch.kind(of: whom) == .organisation else { return [] }
    var found: [OpenQuestion] = []
    var bodies: [EntityID] = []
    for body in circle.members where try isTopBody(body) { bodies.append(body) }
    if bodies.count > 1 { bodies.removeFirst() }
    for body in bodies {
      let seats = try claimList(of: body, .partner).live + claimList(of: body, .member).live
      let own = seats.filter { $0.value.entity == whom || $0.qualification(.onBehalf) == .entity(whom) }
      let isNamed = own.contains {
        $0.qualification(.through) != nil || $0.value.entity.map { view.branch.kind(of: $0) == .post } ?? false
      }
      var isPartner = !own.isEmpty
      for parent in try live(of: body, [.parent]) where circle.members.contains(parent) {
        if try live(of: parent, [.partner]).contains(whom) { isPartner = true }
      }
      if isNamed || !isPartner { continue }
      found.append(
        OpenQuestion(
          subject: body, kind: .representation(of: whom), grounds: own, nearest: try lastDelegate(of: whom, on: body),
          addressees: [whom]))
    }
    return found
  }

  mutating func isTopBody(_ body: EntityID) throws(Stop) -> Bool {
    guard view.branch.kind(of: body) == .body else { return false }
    return try claimList(of: body, .kind).live.contains { claim in
      guard case .word(let word) = claim.value else { return false }
      return ["executive", "board", "partnership"].contains(view.branch.text(word))
    }
  }

  /// Through whom an organisation last took part in what came before.
  private mutating func lastDelegate(of whom: EntityID, on body: EntityID) throws(Stop) -> [Claim] {
    var places = [body] + (try forerunners(of: body))
    for parent in try live(of: body, [.parent]) { places += [parent] + (try forerunners(of: parent)) }
    for before in places {
      for relation in [Relation.partner, .member] {
        let delegate = try claimList(of: before, relation).claims.last { claim in
          let isOwn = claim.value.entity == whom || claim.qualification(.onBehalf) == .entity(whom)
          return isOwn && !claim.isLive && (claim.qualification(.through) != nil || claim.value.entity != whom)
        }
        if let delegate { return [delegate] }
      }
    }
    return []
  }

  // MARK: Discrepancies

  /// Those of the time asked about, each once: what a rule finds is not asked again as noted in reading.
  private mutating func add(_ found: [Discrepancy], to questions: inout [OpenQuestion]) throws(Stop) {
    var cited = questions.flatMap { question -> [Attestation] in
      if case .rule = question.kind { return attestations(question.grounds) }
      return []
    }
    for case .values(let claims) in found.map(\.kind) { cited += attestations(claims) }
    for discrepancy in found {
      switch discrepancy.kind {
      case .total(_, let printed, _):
        let isAsked = questions.contains { question in
          guard case .rule(let result) = question.kind else { return false }
          return question.subject == discrepancy.subject && result.rule.reads.contains(.printedTotal)
        }
        if isAsked || !speaksOfNow(printed) { continue }
        questions.append(
          OpenQuestion(subject: discrepancy.subject, kind: .discrepancy(discrepancy), grounds: [printed]))
      case .amounts(let year, _):
        guard year.year.range.overlaps(view.slice.days) else { continue }
        questions.append(
          OpenQuestion(subject: discrepancy.subject, kind: .discrepancy(discrepancy), grounds: discrepancy.claims))
      case .reserves(let misfit):
        guard misfit.years.contains(where: { $0.year.range.overlaps(view.slice.days) }) else { continue }
        questions.append(
          OpenQuestion(subject: discrepancy.subject, kind: .discrepancy(discrepancy), grounds: misfit.claims))
      case .noted(let claim):
        let own = attestations([claim])
        let isAsked = !own.isEmpty && own.allSatisfy { one in cited.contains { one.overlaps($0) } }
        if isAsked || !speaksOfNow(claim) || !isSeen(claim) { continue }
        questions.append(
          OpenQuestion(subject: discrepancy.subject, kind: .discrepancy(discrepancy), grounds: [claim]))
      case .values, .rows, .days, .leftOut, .tooLong:
        guard discrepancy.claims.contains(where: { speaksOfNow($0) }) else { continue }
        questions.append(
          OpenQuestion(subject: discrepancy.subject, kind: .discrepancy(discrepancy), grounds: discrepancy.claims))
      // Names are a trap for readers, and no question to anyone.
      case .sharedName, .perhaps: continue
      }
    }
  }

  private func attestations(_ claims: [Claim]) -> [Attestation] {
    claims.flatMap(\.facts).flatMap { view.branch.fact($0).attestations }
  }

  /// Whether a source of it covers the time asked about.
  private func speaksOfNow(_ claim: Claim) -> Bool {
    claim.facts.contains { reference in
      let fact = view.branch.fact(reference)
      return fact.attestations.contains { attestation in
        guard let period = fact.period ?? view.branch.covering(attestation.source) else { return true }
        return period.range.overlaps(view.slice.days)
      }
    }
  }

  /// Whether every paper that a discrepancy lies between speaks of this time or an earlier one.
  private func isSeen(_ claim: Claim) -> Bool {
    attestations([claim]).allSatisfy { attestation in
      view.branch.covering(attestation.source).map { $0.range.start < view.slice.days.end } ?? true
    }
  }

  // MARK: Single points, and what is recorded

  /// Who chairs or scrutinises several bodies, one of them here.
  private mutating func singlePoints(of circle: Circle) throws(Stop) -> [OpenQuestion] {
    var posts: [EntityID] = []
    let offices = [Relation.chair, .scrutineer]
    for body in circle.members where view.branch.kind(of: body) == .body { posts += try live(of: body, offices) }
    var found: [OpenQuestion] = []
    for post in posts.uniqued() {
      let holders = try claimList(of: post, .holder).certain
      let holder = holders.count == 1 ? holders[0].value.entity : nil
      let who = holder ?? post
      if found.contains(where: { $0.subject == who }) { continue }
      let held = try holder.map { (holder) throws(Stop) in try live(about: holder, [.holder]) } ?? [post]
      var claims: [Claim] = []
      for post in held {
        for office in offices {
          claims += try claimList(about: post, office).certain.filter { view.branch.kind(of: $0.subject) == .body }
        }
      }
      guard Set(claims.map(\.subject)).count > 1 else { continue }
      found.append(OpenQuestion(subject: who, kind: .singlePoint(claims), grounds: claims + holders))
    }
    return found
  }

  private mutating func recorded(about circle: Circle) throws(Stop) -> [OpenQuestion] {
    var found: [OpenQuestion] = []
    for question in view.branch.entities(.question) where view.life(of: question).0 != .no {
      let subjects = try live(of: question, [.subjectMatter])
      guard let subject = subjects.first(where: circle.all.contains),
        let text = try claimList(of: question, .wording).live.first
      else { continue }
      found.append(
        OpenQuestion(
          subject: subject, kind: .recorded(text), grounds: [text], addressees: try live(of: question, [.addressee])))
    }
    return found
  }
}
