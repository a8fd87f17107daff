import Analysis
import Language
import Model

/// What is meant by the questions of papers, accountability, quorum and escalation.
extension StatementResolver {
  // MARK: Papers

  mutating func resting(_ statement: Statement) throws(Refusal) -> Query {
    let paper = try thing(statement, .subject)
    let about = try statement.name(.other) == nil ? nil : thing(statement, .other)
    var heading: String?
    if let argument = statement.arguments.first(where: { $0.slot == .heading }), case .text(let typed) = argument.value
    {
      let known = names.branch.headings(citedOf: paper)
      guard let found = known.first(where: { Suggestion.fold($0) == Suggestion.fold(typed) }) else {
        throw Refusal(
          Diagnostic(
            .unknownHeading, in: names.file, at: argument.range, [names.branch.id(of: paper), typed],
            expected: [Expectation.heading.words], suggestions: Suggestion.nearest(to: typed, among: known)))
      }
      heading = found
    }
    return .resting(
      Resting(paper: paper, isAlone: statement.argument(.all) != nil, about: about, heading: heading))
  }

  // MARK: Accountability

  mutating func accountable(_ statement: Statement) throws(Refusal) -> Query {
    guard case .names(let typed)? = statement.argument(.duties) else { throw Refusal([]) }
    var duties: [EntityID] = []
    for name in typed { duties.append(try duty(name)) }
    return .accountable(duties, in: areas(of: scope))
  }

  /// A duty by its name; another thing of that name is told which duties it has.
  private mutating func duty(_ name: NameSyntax) throws(Refusal) -> EntityID {
    let all = names.index.candidates(for: name.text)
    guard let other = all.first, !all.contains(where: { names.branch.kind(of: $0) == .duty }) else {
      return try names.resolve(name, [.duty])
    }
    let kind = names.branch.kind(of: other)?.indefinite ?? "something else"
    throw Refusal(
      Diagnostic(.notADuty, in: names.file, at: name.range, [name.text, kind], expected: whatFits(other)))
  }

  /// What to ask instead: the duties that name it, and to whom it answers.
  private func whatFits(_ other: EntityID) -> [String] {
    let branch = names.branch
    var duties: [String] = []
    for relation in Evaluation.accountabilityLabels {
      for fact in branch.facts(about: other, relation) {
        let id = branch.id(of: branch.subject(fact))
        if branch.kind(of: branch.subject(fact)) == .duty, !duties.contains(id) { duties.append(id) }
      }
    }
    var fitting = duties.prefix(6).map { "`who is accountable for \($0)`" }
    if !branch.facts(of: other, .accountableTo).isEmpty {
      fitting.append("`find \(branch.id(of: other)).accountable-to`")
    }
    return fitting.isEmpty ? [Expectation.duty.words] : fitting
  }

  /// The areas of the place in use: itself, or those that a body in use covers.
  private func areas(of scope: EntityID?) -> [EntityID] {
    guard let scope else { return [] }
    if names.branch.kind(of: scope) == .area { return [scope] }
    var areas: [EntityID] = []
    for fact in names.branch.facts(of: scope, .covers) {
      if let area = names.branch.value(fact).entity, !areas.contains(area) { areas.append(area) }
    }
    return areas
  }

  // MARK: Quorum

  mutating func quorate(_ statement: Statement) throws(Refusal) -> Query {
    let body = try thing(statement, .subject)
    if case .names(let typed)? = statement.argument(.present) { return .quorate(body, .only(try attendees(typed))) }
    if case .names(let typed)? = statement.argument(.absent) { return .quorate(body, .allBut(try attendees(typed))) }
    return .quorate(body, .everyone)
  }

  private mutating func attendees(_ typed: [NameSyntax]) throws(Refusal) -> [Attendee] {
    var attendees: [Attendee] = []
    for name in typed {
      let attendee = try self.attendee(name)
      if !attendees.contains(attendee) { attendees.append(attendee) }
    }
    return attendees
  }

  /// A kind of agency, or a thing that can sit on a body.
  private mutating func attendee(_ name: NameSyntax) throws(Refusal) -> Attendee {
    let word = name.text.lowercased().split(separator: " ").joined(separator: "-")
    if let family = EntityKind.families.first(where: { $0.word == word }) { return .kind(word, family.kinds) }
    if EntityKind.organisation.subkinds.contains(word) { return .kind(word, [word]) }
    if names.index.candidates(for: name.text).isEmpty {
      let words = EntityKind.families.map(\.word) + EntityKind.organisation.subkinds
      let near = Suggestion.nearest(to: word, among: words)
      throw Refusal(
        Diagnostic(
          .unknownAttendee, in: names.file, at: name.range, [name.text],
          expected: [Expectation.attendee.words],
          suggestions: near.isEmpty ? names.index.nearest(to: name.text) : near))
    }
    return .agent(try names.resolve(name, [.organisation, .body, .post, .person]))
  }

  // MARK: Escalation

  mutating func escalate(_ statement: Statement) throws(Refusal) -> Query {
    guard let issue = statement.name(.issue) else { throw Refusal([]) }
    let origin = try thing(statement, .origin)
    let destination = try statement.name(.destination) == nil ? nil : thing(statement, .destination)
    let start = try day(statement)
    let branch = names.branch
    let fitting = names.index.candidates(for: issue.text).filter {
      branch.kind(of: $0).map(Self.issues.contains) ?? false
    }
    guard !fitting.isEmpty else {
      let routes = branch.entities(.route).filter { branch.speaks(of: issue.text, $0) }
      guard !routes.isEmpty else { throw noSuchIssue(issue, from: origin) }
      return .escalate(
        Escalating(
          issue: issue.text, duty: nil, routes: routes, origin: origin, destination: destination, start: start))
    }
    let found = try names.resolve(issue, Self.issues)
    let isDuty = branch.kind(of: found) == .duty
    let routes = isDuty ? branch.facts(about: found, .subjectMatter).map { branch.subject($0) } : [found]
    return .escalate(
      Escalating(
        issue: issue.text, duty: isDuty ? found : nil, routes: routes.filter { branch.kind(of: $0) == .route },
        origin: origin, destination: destination, start: start))
  }

  private static let issues: [EntityKind] = [.duty, .route]

  private func noSuchIssue(_ issue: NameSyntax, from origin: EntityID) -> Refusal {
    let here = names.branch.routes(from: origin)
    let routes = here.isEmpty ? names.branch.entities(.route) : here
    return Refusal(
      Diagnostic(
        .noSuchIssue, in: names.file, at: issue.range, [issue.text],
        expected: routes.map { "`\(names.branch.id(of: $0))`" }))
  }

  private func day(_ statement: Statement) throws(Refusal) -> Day? {
    guard let argument = statement.arguments.first(where: { $0.slot == .start }),
      case .period(let period) = argument.value
    else { return nil }
    guard period.isDay else {
      throw Refusal(
        Diagnostic(
          .dayWanted, in: names.file, at: argument.range, [text.text(argument.range)],
          expected: [Expectation.oneDay.words]))
    }
    return period.range.start
  }
}

extension Branch {
  /// The routes that begin at a body, at any date: raised in it, or with a first step of its.
  func routes(from origin: EntityID) -> [EntityID] {
    var found = facts(about: origin, .raisedIn).map { subject($0) }
    for step in facts(about: origin, .raisedBy).map({ subject($0) }) {
      found += facts(of: step, .stepOf).compactMap { value($0).entity }
    }
    return entities(.route).filter { found.contains($0) }
  }

  /// Whether every word that carries meaning stands in a route's names, triggers or what it is about.
  func speaks(of issue: String, _ route: EntityID) -> Bool {
    var words = Set(names(of: route).flatMap { Self.words($0) })
    for fact in facts(of: route, .trigger) {
      if case .text(let text) = value(fact) { words.formUnion(Self.words(self.text(text))) }
    }
    for about in facts(of: route, .subjectMatter).compactMap({ value($0).entity }) {
      words.formUnion(names(of: about).flatMap { Self.words($0) })
    }
    let wanted = Self.words(issue)
    return !wanted.isEmpty && wanted.allSatisfy(words.contains)
  }

  private static func words(_ text: String) -> [String] {
    let small: Set<String> = ["a", "an", "the", "of", "on", "in", "to", "and", "or", "for", "with", "by", "about"]
    return text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { !small.contains($0) }
  }
}
