import Analysis
import Model
import Rendering

/// What the sources leave open, as questions in the field's words: each follows the name of the thing and a colon.
extension Wording {
  func question(_ question: OpenQuestion) -> String {
    switch question.kind {
    case .gap(let relation):
      if relation == .decider, !hasSteps(question.subject) {
        return "what are its steps, and who decides at its end?"
      }
      let asked = question.rules.lazy.compactMap(\.question).first
      return asked ?? gap(relation, question)
    case .vacancy(.holder): return "when is it to be filled, and who acts until then?"
    case .vacancy(let relation): return "when is its \(noun(relation)) to be filled, and who acts until then?"
    case .representation(let organisation):
      return "which officer sits on it for \(name(organisation)), at what rank, and with what delegated authority?"
    case .discrepancy(let discrepancy): return self.discrepancy(discrepancy)
    case .rule(let result):
      let values = result.compared.count == 2 ? " (\(compared(result.compared)))" : ""
      let asked = (result.rule.question ?? result.rule.message + ". What is the case?") + values
      // What is not known to be so is not taken to be.
      guard case .unknown = result.outcome, result.rule.condition.isDenial else { return asked }
      return "is it so that \(result.rule.message)? If so: " + asked
    case .remainder(let year): return remainder(year)
    case .singlePoint(let claims): return singlePoint(claims)
    case .recorded(let claim): return value(claim.value)
    }
  }

  /// Who pays what a printed total holds beside those who are named.
  private func remainder(_ year: FundingYear) -> String {
    let rest = year.unnamed.map { Sterling.text(pence: $0) } ?? "the rest"
    let whole = year.whole.map { " of \(Sterling.text(pence: $0))" } ?? ""
    return "who pays the \(rest) that the printed total\(whole) for \(year.year.spoken) holds beside those named?"
  }

  /// Two values side by side: `£236,455 and £236,428`.
  func compared(_ elements: [RuntimeValue]) -> String {
    Self.list(
      elements.map { element in
        switch element {
        case .quantity(let quantity): Answer.Cell(quantity).text
        case .period(let period): period.spoken
        case .text(let text), .word(let text): text
        case .entity(let entity): name(entity)
        case .duration(let duration): duration.description
        case .rhythm(let rhythm): rhythm.description
        case .truth(let truth): truth.word
        }
      })
  }

  private func hasSteps(_ route: EntityID) -> Bool {
    !view.claimList(about: route, .stepOf).live.isEmpty
  }

  private func gap(_ relation: Relation, _ question: OpenQuestion) -> String {
    if relation == .member, question.nearest.first?.isLive ?? false { return "who else sits on it?" }
    if relation == .holder, view.branch.kind(of: question.subject) == .post { return "who holds the post?" }
    return relation.definition.question
      ?? "what is to be said of its \(relation.definition.name.spaced)?"
  }

  /// A relation as a thing that can be missing: `chair`, `day of publication`.
  func noun(_ relation: Relation) -> String { relation.definition.noun ?? relation.definition.name.spaced }

  /// That one paper names what the whole list of another leaves out.
  func leftOut(_ claim: Claim, _ list: Claim) -> String {
    func papers(_ claim: Claim) -> String {
      Self.list(view.sources(of: claim).map { view.branch.citedName(of: $0) })
    }
    var one = name(claim.subject)
    if case .relation(_, isInverse: false) = list.value { one = value(claim.value) }
    return "\(papers(claim)) names \(one), whom the whole \(value(list.value)) of \(papers(list)) leaves out"
  }

  /// What papers say otherwise of one row of a list: `the Clerk as voting member (by the terms), or as co-opted member`.
  func rows(_ claims: [Claim]) -> String {
    let said = claims.map { claim in
      let papers = view.sources(of: claim).map { view.branch.citedName(of: $0) }
      return "\(qualifications(claim).drop { $0 == " " }) (by \(Self.list(papers)))"
    }
    return (claims.first.map { value($0.value) + " " } ?? "") + Self.list(said, last: "or")
  }

  /// What papers say otherwise of one beginning or end: `the Clerk to 30 June 2024 (by the terms), or to 31 July 2024`.
  func days(_ claims: [Claim]) -> String {
    let said = claims.map { claim in
      let fact = view.branch.fact(claim.facts[0])
      let bounds = [bound(fact.from).map { "from \($0)" }, bound(fact.to).map { "to \($0)" }].compactMap(\.self)
      let papers = view.sources(of: claim).map { view.branch.citedName(of: $0) }
      return bounds.joined(separator: " ") + " (by \(Self.list(papers)))"
    }
    let what = claims.first.map { value($0.value) } ?? ""
    return (what.isEmpty ? "" : what + " ") + Self.list(said, last: "or")
  }

  private func discrepancy(_ discrepancy: Discrepancy) -> String {
    switch discrepancy.kind {
    case .values(let claims):
      let said = claims.map { "\(value($0.value)) (\(periods($0)))" }
      let clause = claims.first.map { noun($0.relation) + ":" } ?? ""
      return "\(clause) \(Self.list(said, last: "or")). Which is right?"
    case .rows(let claims): return rows(claims) + ". Which is right?"
    case .days(let claims):
      return "\(claims.first.map { noun($0.relation) + ":" } ?? "") \(days(claims)). Which is right?"
    case .total(let year, let printed, _):
      let sum = year.sum.map { Answer.Cell.money(pence: $0).text } ?? "not stated"
      return "which is right for \(year.year.spoken), the printed total of \(value(printed.value)) or the sum of its "
        + "lines, \(sum)?"
    case .reserves(let misfit):
      let year = self.year(of: misfit)
      return (year.isEmpty ? "" : "of \(year), ") + whatMisfits(misfit) + ". Which is right?"
    case .amounts(let year, let payer):
      return
        "what did \(self.name(payer)) pay for \(year.year.spoken): \(Self.list(amounts(year, of: payer), last: "or"))?"
    case .leftOut(let claim, let list): return leftOut(claim, list) + ". Which is right?"
    case .tooLong(let limit, let steps, let together): return tooLong(limit, steps, together) + ". Which is right?"
    case .noted(let claim): return value(claim.value) + ". How is this to be read?"
    case .sharedName(let name, let claims):
      return "\(name) may mean \(Self.list(claims.map { nameAlone($0.subject) }, last: "or")). Which is meant?"
    case .perhaps(let claim): return "is it the same as \(value(claim.value))?"
    }
  }

  /// The amounts that are stated of one payer for a year, each with its reading or its paper.
  func amounts(_ year: FundingYear, of payer: EntityID) -> [String] {
    year.cash.filter { $0.contributor == payer }.map { line in
      let amount =
        (line.pence.map { Sterling.text(pence: $0) } ?? "an amount not stated")
        + (line.purpose.map { " for \(value($0))" } ?? "")
      if let reading = line.reading { return "\(amount) \(reading)" }
      let papers = line.claim.facts.flatMap { fact in
        view.branch.fact(fact).attestations.map { view.branch.citedName(of: $0.source) }
      }
      return papers.first.map { "\(amount) by \($0)" } ?? amount
    }
  }

  /// What one person or post runs and watches, and who would stand in.
  private func singlePoint(_ claims: [Claim]) -> String {
    var parts: [String] = []
    for relation in [Relation.chair, .scrutineer] {
      var bodies: [String] = []
      for claim in claims where claim.relation == relation {
        let body = title(claim.subject)
        if !bodies.contains(body) { bodies.append(body) }
      }
      let verb = relation.definition.inverse ?? relation.definition.name
      if !bodies.isEmpty { parts.append("\(verb) \(Self.list(bodies))") }
    }
    return parts.joined(separator: "; ") + ". Who stands in when the post is empty or its holder is away?"
  }

  /// The nearest that the sources say to a question; empty where they say nothing near it.
  func nearest(to question: OpenQuestion) -> String {
    guard case .discrepancy = question.kind else {
      let isGap = if case .rule = question.kind { false } else { true }
      var words = nearestStated(question)
      for claim in question.grounds where claim.value.isGap && (isGap || words.isEmpty) {
        guard let note = claim.qualification(.note) else { continue }
        words += (words.isEmpty ? "" : "; ") + value(note)
      }
      return words
    }
    return ""
  }

  private func nearestStated(_ question: OpenQuestion) -> String {
    guard let first = question.nearest.first else { return "" }
    var said: [String] = []
    for claim in question.nearest where !said.contains(told(claim)) { said.append(told(claim)) }
    if case .gap(let relation) = question.kind, relation == .decider {
      return "it goes to " + Self.list(said, last: "or")
    }
    let isOwn = first.subject == question.subject
    if first.isLive, isOwn { return "known are " + Self.list(said) }
    let short = view.acronym(of: first.subject) ?? name(first.subject)
    let owner = isOwn ? "" : " of \(short), \(tie(of: first.subject, to: question.subject))"
    let when = periods(first)
    let what = first.value.isGap ? clause(first) : noun(first.relation) + owner + ": " + Self.list(said)
    return what + (when.isEmpty ? "" : " (\(when))") + (isOwn ? ended(first) : "")
  }

  /// A value with the officer through whom it acts.
  private func told(_ claim: Claim) -> String {
    let through = claim.qualification(.through).map { $0.isGap ? "" : " by " + value($0) } ?? ""
    return value(claim.value) + through
  }

  /// That the thing a statement led to has ended: `, which ended January 2025`.
  private func ended(_ claim: Claim) -> String {
    guard let object = claim.value.entity, case (.no, .ended(let boundary?)) = view.life(of: object) else { return "" }
    for fact in boundary.event.map({ view.branch.facts(of: $0, .eventDay) }) ?? [] {
      if case .date(let date) = view.branch.value(fact) { return ", which ended in \(date.spoken)" }
    }
    return ", which ended " + self.boundary(boundary)
  }

  /// Whom to ask: `the Independent Scrutineer of the SCASP (Scott MacKechnie)`; that it is not stated where no source
  /// leads to anyone.
  func addressees(of question: OpenQuestion) -> String {
    if question.addressees.isEmpty { return "not stated" }
    let names = question.addressees.prefix(4).map { agent -> String in
      let held = view.branch.kind(of: agent) == .post ? view.claimList(of: agent, .holder).certain : []
      return title(agent) + (held.first.map { " (\(value($0.value)))" } ?? "")
    }
    return Self.list(Array(names))
  }
}

extension Expression {
  /// Whether it says that something is not so, or how two things compare: then a question about a failure takes for granted
  /// that it fails.
  fileprivate var isDenial: Bool {
    switch self {
    case .quantified(.no, _, _), .not, .compare: true
    default: false
    }
  }
}
