import Analysis
import Model
import Rendering

/// How open items and their choices read.
extension PlanWording {
  /// What is open, in a few words.
  func title(_ item: OpenItem) -> String {
    switch item.kind {
    case .values(.clients): "whom \(successor(item)) serves: children, adults or both"
    case .values(.fundBody): "whose budget it is"
    case .values(let relation): "which \(noun(relation))"
    case .quorum: "which quorum"
    case .shared(let body): "\(before.name(body)), which the merged bodies share"
    case .seats(let agent): "role conflict: \(before.name(agent)) would chair and scrutinise"
    case .duties(let one, let other): "one duty or two: \(before.name(one)), \(before.name(other))"
    case .named(let thing): "\(before.name(thing)) names, among others, a body that ends"
    case .halfStated(let relation, _): "which \(noun(relation))"
    case .doubtful: "it is not known whether this holds on \(proposal.eve.spoken): \(doubtful(item))"
    case .lastStated(let body): "who sits on it: the members of \(short(body)) are last stated \(lastStated(item))"
    case .orphan(let thing): "\(before.name(thing)), which is left without \(lost(item))"
    case .share(let relation): "who has the \(nouns(relation))"
    case .shareOf(let thing): shareOf(thing, item)
    case .doubted: "whether this goes on: \(doubtful(item))"
    case .lost(let rule, let thing): "who answers for what the law asks: \(before.name(rule)) · \(after.name(thing))"
    case .vacated(let post, let rule, let thing):
      "who answers for what the law asks while \(after.title(post)) is vacant: \(before.name(rule)) · \(after.name(thing))"
    case .ofPart(let relation, _): "\(ofPart(relation, item)) stated for \(short(stated(item))) alone\(named(item))"
    case .capacity(let member): "in which capacity \(before.name(member)) sits"
    case .newlyServed(.client(let word), let part):
      "who answers for \(word): \(title(part, item)) is to serve them, and nobody did"
    case .newlyServed(.area(let area), let part):
      "who answers for \(before.name(area)): \(title(part, item)) is to cover it, and \(ended(item)) does not"
    case .unserved(let whom): "who serves \(unserved(whom)): no part does"
    case .emptyPart(let part): "who sits on \(title(part, item)): nobody, by the choices made"
    case .toItself(let thing): "\(before.name(thing)): who raises it and whom it goes to become one"
    case .unmeetable(let body): "who would meet the quorum of \(after.name(body)): nobody could"
    case .kindLost(let kind, let body):
      "who comes for \(kind.spaced) in the quorum of \(after.name(body)): nobody is left of that kind"
    default: titleOfLack(item)
    }
  }

  /// What is open where somebody would be missing, in a few words.
  private func titleOfLack(_ item: OpenItem) -> String {
    switch item.kind {
    case .recommended(let things):
      "who takes up \(Self.count(things.count, "recommendation")) made to \(short(recipients(things))): \(few(things))"
    case .namedInQuorum(let thing, let body):
      "who is there in the place of \(before.title(thing)), for whom the quorum of \(after.name(body)) asks"
    case .formerSeats(let thing):
      "who sits on \(before.name(thing)): the seats of \(short(stated(item))) there are last stated \(lastStated(item))"
    case .namesLeaver: leaves(item)
    case .seatLeft(let body): "who sits on \(before.name(body)) in the place of \(lost(item))"
    case .leftSeats(let body, _): leftSeats(on: body, item)
    case .partnerGone(let leaver, let body):
      "who answers in the place of \(before.name(leaver)), a partner of \(before.name(body)) by law"
    case .unanswered(let duty):
      "who answers for \(before.name(duty)), a duty by statute: nobody does, by the choices made"
    default: ""
    }
  }

  /// What an item of a part is about: of the bodies themselves, or of what depends on them.
  private func ofPart(_ relation: Relation, _ item: OpenItem) -> String {
    let isOther = item.lines.contains { !proposal.ending.contains(plan.ledger[$0].claim.subject) }
    if isOther, [.member, .partner, .relevantAgency].contains(relation) { return "seats on other bodies" }
    return nouns(relation) + (isOther ? "," : "")
  }

  /// The first of the things that an item of a part is about, in brackets; empty where it is of the bodies themselves.
  private func named(_ item: OpenItem) -> String {
    let things = item.lines.map { plan.ledger[$0].claim.subject }.uniqued().filter { !proposal.ending.contains($0) }
    return things.isEmpty ? "" : " (\(few(things)))"
  }

  /// The things that end to which something was recommended.
  private func recipients(_ recommendations: [EntityID]) -> [EntityID] {
    let branch = plan.before.branch
    let all = recommendations.flatMap { branch.facts(of: $0, .recommendedTo) }.compactMap { branch.value($0).entity }
    return proposal.ending.filter(all.contains)
  }

  /// The first three of some things by name, and how many more there are.
  private func few(_ things: [EntityID]) -> String {
    let rest = things.count > 3 ? ["\(things.count - 3) more"] : []
    return (things.prefix(3).map { before.name($0) } + rest).joined(separator: "; ")
  }

  /// For whom some of what becomes one serve, and the others do not: `adults by SCASP alone`.
  private func servedByFew(_ item: OpenItem) -> String {
    let all = plan.succession(of: item)?.things ?? []
    let parts = ["children", "adults"].compactMap { word -> String? in
      let serving = all.filter { thing in
        item.lines.contains { line in
          let claim = plan.ledger[line].claim
          return claim.subject == thing && [word, "both"].contains(before.value(claim.value))
        }
      }
      return serving.isEmpty || serving.count == all.count ? nil : "\(word) are served by \(short(serving)) alone"
    }
    return parts.joined(separator: ", ")
  }

  /// The statement whose day is in doubt.
  private func doubtful(_ item: OpenItem) -> String {
    Wording.list(item.lines.map { clause(plan.ledger[$0]) })
  }

  /// The time for which the members of a body are last stated.
  func lastStated(_ item: OpenItem) -> String {
    let periods = item.lines.flatMap { plan.ledger[$0].claim.periods }
    return periods.max { $0.range.end < $1.range.end }.map { "in \($0.spoken)" } ?? "before"
  }

  /// What ends and leaves something without it.
  func ended(_ item: OpenItem) -> String { short(plan.succession(of: item)?.things ?? []) }

  func noun(_ relation: Relation) -> String { relation == .kind ? "kind of body" : before.noun(relation) }

  /// Why it is open, in a sentence.
  func reason(_ item: OpenItem) -> String {
    switch item.kind {
    case .values(.clients) where proposal.ending.allSatisfy({ plan.before.branch.kind(of: $0) == .fund }):
      return
        "one of them is stated to be for children and the other for adults, and no paper says it of the two together"
    case .values(.clients):
      return
        "\(servedByFew(item)): what is asked for them of one area would be asked of \(successor(item)) for every area"
    case .values(let relation):
      return "\(item.options.count) are stated, and \(successor(item)) can have one \(noun(relation))"
    case .halfStated(let relation, let silent):
      return
        "no \(noun(relation)) is stated for \(short(silent)); whether the other's would hold for \(successor(item)) is for "
        + "its partners to say"
    case .quorum(let silent): return quorumReason(silent, item)
    case .shared:
      return "with one body in their place, no source says what becomes of it"
    case .seats:
      return "whoever scrutinises should not chair what is scrutinised"
    case .duties: return "the names say that it may be the same duty"
    case .named: return "what it says of one of them cannot be carried over by itself"
    case .doubtful: return "its day is not stated closely enough"
    case .lastStated: return "who was a member then is not known to be one now"
    case .orphan, .seatLeft: return unfollowed(item)
    case .share(let relation):
      let things = plan.succession(of: item)?.things.count ?? 1
      let (verb, them) = (things > 1 ? "have" : "has", nouns(relation).hasSuffix("s") ? "them" : "it")
      return "\(ended(item)) \(verb) \(them) as a whole, and no paper says which part has \(them)"
    case .shareOf(let thing) where plan.before.branch.kind(of: thing) == .fund:
      return "it is the money of \(ended(item)), and no paper says which part has it"
    case .shareOf where item.lines.allSatisfy { plan.ledger[$0].claim.phase == .lastStated }:
      return "\(ended(item)) is last stated there \(lastStated(item)), and no paper says who sits there after it"
    case .shareOf: return "it belongs to \(ended(item)) as a whole, and no paper says with which part it goes"
    case .doubted(let change): return "\(option.verbs[change].phrase(self)) makes it doubtful"
    case .capacity: return "it votes in one of them and does not in another, and cannot do both"
    case .toItself: return "\(successor(item)) would put to itself what it disputes"
    default: return reasonOfLack(item)
    }
  }

  private func unfollowed(_ item: OpenItem) -> String {
    if case .seatLeft = item.kind, item.lines.allSatisfy({ plan.ledger[$0].claim.phase == .lastStated }) {
      return "its seat there is last stated \(lastStated(item)), and nothing follows \(lost(item))"
    }
    return "nothing follows \(lost(item)), and no source says what becomes of it"
  }

  /// Why it is open, where somebody or something would be missing.
  private func reasonOfLack(_ item: OpenItem) -> String {
    func rule(of body: EntityID) -> String {
      plan.after.claimList(of: body, .quorum).live.first.map { after.value($0.value) } ?? "its rule"
    }
    switch item.kind {
    case .unanswered(let duty):
      return "must, by statute: no choice made here says who answers for \(before.name(duty)) from then on"
    case .lost(let rule, _): return "\(byLaw(rule)): it holds without this option, and not with it"
    case .vacated(_, let rule, let thing):
      return "\(byLaw(rule)): \(after.name(thing)) has it by this post alone, and nobody would hold it"
    case .ofPart(_, let silent)
    where item.lines.allSatisfy({ !proposal.ending.contains(plan.ledger[$0].claim.subject) }):
      return
        "it is not stated of \(short(silent)); what one area has is not the whole's until somebody says so"
    case .ofPart(_, let silent):
      return "none is stated for \(short(silent)); what one area has is not the whole's until somebody says so"
    case .newlyServed(let whom, _):
      return "\(ended(item)) is not said to serve \(unserved(whom)), so nothing that is stated of it is for them"
    case .partnerGone(let leaver, _):
      return "must, by statute: the law names organisations of its kind as partners, whether a paper does or not, and "
        + "\(before.name(leaver)) would have no seat there"
    case .unserved: return "\(ended(item)) does, and each part is said to serve others"
    case .emptyPart: return "no partner, member, chair or leader of \(ended(item)) goes on with it"
    case .unmeetable(let body):
      return "\(rule(of: body)) is not met though everyone who is known to sit on it comes, and its list is whole"
    case .kindLost(_, let body):
      return "\(rule(of: body)) asked for it, and no partner of that kind goes on"
    case .leftSeats(_, let change):
      return
        "\(option.verbs[change].phrase(self)) would take their seats, and no paper says who has them now"
    case .formerSeats(let thing): return "who sat there then is not known to sit on \(before.name(thing)) now"
    case .recommended: return "what is recommended is still to be done, and nobody else is said to own it"
    case .namedInQuorum(let thing, let body):
      return "\(rule(of: body)) names them, and no seat of \(before.title(thing)) there goes on"
    default: return reasonOfLeaving(item)
    }
  }

  private func quorumReason(_ silent: [EntityID], _ item: OpenItem) -> String {
    if silent.isEmpty { return "the rules differ" }
    let rest =
      item.options.isEmpty
      ? "" : "; whether the other's rule would hold for \(successor(item)) is for its partners to say"
    return "no quorum is stated for \(short(silent))\(rest)"
  }

  /// What a rule of law asks for, in its own words.
  private func byLaw(_ rule: EntityID) -> String {
    let words = plan.before.claimList(of: rule, .authority).live.map { before.value($0.value) }
    return "must, by \(words.isEmpty ? "statute" : Wording.list(words))"
  }

  /// Who was served, in words.
  func unserved(_ whom: OpenItem.Unserved) -> String {
    switch whom {
    case .client(let word): word
    case .area(let area): before.name(area)
    }
  }

  /// A part of what is split, by its position.
  func title(_ part: Int, _ item: OpenItem) -> String {
    let parts = plan.succession(of: item)?.successors ?? []
    return parts.indices.contains(part) ? parts[part].title : successor(item)
  }

  /// The things that end of which an item's lines speak.
  func stated(_ item: OpenItem) -> [EntityID] {
    let named = item.lines.map { plan.ledger[$0] }.flatMap { line in
      bodies(line) + line.claim.qualifications.compactMap(\.value.entity)
    }
    return proposal.ending.filter(named.contains)
  }

  /// What a relation states, of several.
  func nouns(_ relation: Relation) -> String {
    switch relation {
    case .partner: "statutory partners"
    case .relevantAgency: "relevant agencies"
    case .member: "members"
    case .parent: "groups below it"
    case .accountable: "duties that it answers for"
    case .responsible: "duties that it carries out"
    case .exercisedBy: "duties that it exercises"
    case .consulted, .informed: "duties on which it is \(relation.definition.name)"
    case .dischargedBy: "functions"
    case .owner: "recommendations that it owns"
    case .fundBody: "budgets"
    case .supportedBy: "support team"
    case .reportsTo, .feeds, .accountableTo: "reporting lines"
    case .delegatesTo: "delegations"
    case .worksWith: "bodies that it works with"
    case .clients: "client group"
    case .priority: "priorities"
    default: noun(relation)
    }
  }

  /// What keeping an option means.
  func meaning(_ item: OpenItem, _ position: Int) -> String {
    let option = item.options[position]
    switch item.kind {
    case .shared: return "it goes on, as part of \(successor(item))"
    case .seats:
      return position == 0 ? "it chairs, and no longer scrutinises" : "it scrutinises, and does not chair"
    case .duties(let one, let other): return "one duty, under the name \(before.name(position == 0 ? one : other))"
    case .doubtful: return "it holds, and goes on with \(successor(item))"
    case .namesLeaver, .doubted: return goesOn(item, position)
    case .lastStated: return lastStated(item, position)
    case .orphan: return "it goes on, as part of \(option.thing.map { before.name($0) } ?? "")"
    case .share, .shareOf:
      let names = plan.succession(of: item)?.successors.map(\.title) ?? []
      return names.indices.contains(position) ? names[position] : "each of them: \(Wording.list(names))"
    case .ofPart:
      return "they go on with \(successor(item)), for the area of \(short(stated(item))) alone"
    case .toItself: return "it goes on as it is, within \(successor(item))"
    case .formerSeats: return "\(successor(item)) is to have the seats"
    case .leftSeats: return "they sit there as before"
    case .seatLeft, .lost, .vacated, .unserved, .newlyServed, .emptyPart, .unmeetable, .kindLost, .namedInQuorum,
      .unanswered, .partnerGone, .recommended:
      return ""
    case .values(.clients) where Set(option.lines.map { plan.ledger[$0].claim.value }).count > 1:
      return "both, for every area of \(successor(item))"
    case .values where option.lines.compactMap({ plan.ledger[$0].claim.value.pence }).uniqued().count > 1:
      return added(option)
    case .capacity:
      let claim = option.lines.first.map { plan.ledger[$0].claim }
      let word = claim?.qualification(.capacity).map { before.value($0) } ?? "member"
      let of = proposal.ending.filter { body in option.lines.contains { bodies(plan.ledger[$0]).contains(body) } }
      return "as \(word.spaced), as in \(short(of))"
    case .values, .halfStated, .quorum, .named:
      guard let line = option.lines.first else { return "" }
      let of = proposal.ending.filter { body in option.lines.contains { bodies(plan.ledger[$0]).contains(body) } }
      let claim = plan.ledger[line].claim
      let matter = claim.qualification(.about).map { " for \(before.value($0))" } ?? ""
      return "\(before.value(claim.value))\(matter), as \(short(of)) \(of.count == 1 ? "has" : "have") it"
    }
  }

  /// What keeping none means.
  func drop(_ item: OpenItem) -> String {
    switch item.kind {
    case .shared: "it ends with them"
    case .values, .halfStated, .quorum: "none is kept for \(successor(item)), by your choice"
    case .ofPart: "none of them goes on"
    case .lastStated: "none of them: who sits on \(successor(item)) is still to be said"
    case .orphan(let thing) where plan.before.branch.kind(of: thing) == .duty: "nobody answers for it"
    case .orphan where !item.isBearing(in: plan.ledger): "what is stated of it ends, and it goes on itself"
    case .formerSeats: "none of them goes on"
    case .leftSeats: "their seats end"
    case .seatLeft: "the seat ends with it"
    case .share: "none of them has it"
    case .shareOf(let thing): dropped(thing, item)
    case .doubted where item.lines.allSatisfy({ plan.ledger[$0].claim.relation.definition.persistence == .period }):
      "it ends\(afterwards(item))"
    default: "it ends"
    }
  }

  /// What is for a year stays whole for the year that it is stated for.
  private func afterwards(_ item: OpenItem) -> String {
    let periods = item.lines.flatMap { plan.ledger[$0].claim.periods }
    let last = periods.max { $0.range.end < $1.range.end }
    return last.map { " after \($0.spoken), which stays as it is stated" } ?? ""
  }

  /// What words mean in its place.
  func words(_ item: OpenItem) -> String {
    switch item.kind {
    case .seats: "both, and your reason is kept with it"
    case .duties: "two duties, for that reason"
    case .unanswered(let duty): answering(duty)
    case .lost, .partnerGone: "that is who answers for it: one whom the papers name, or the option begins"
    case .vacated, .unserved, .newlyServed, .emptyPart, .unmeetable, .kindLost, .namedInQuorum, .recommended:
      "that is who answers for it, and your words are kept"
    default: "not stated yet, with your words beside it"
    }
  }

  /// What was chosen, in a sentence.
  func settled(_ item: OpenItem) -> String {
    let changed = plan.items.filter { $0.changedBy == item.number }.map {
      "; item \($0.number) (\(title($0))) is changed by it: \(noChair)"
    }
    return "item \(item.number) (\(title(item))): " + (choice(item) ?? "open") + changed.joined()
  }

  /// What was chosen; nil when it is open.
  func choice(_ item: OpenItem) -> String? {
    if let other = item.settledBy { return "settled by the choice for item \(other)" }
    if let other = item.changedBy { return "changed by the choice for item \(other): \(noChair)" }
    switch item.resolution {
    case nil: return nil
    case .keep(let position): return meaning(item, position) + rest(item, position)
    case .drop: return drop(item)
    case .hand(let party) where item.namesLeaver:
      return "\(ChangeText.title(party, after)) is named in their place, by your choice"
    case .hand(let party): return "it goes to \(ChangeText.title(party, after)), by your choice"
    case .words(let words) where item.asksForName: return "“\(words)” is said to answer for it, in words alone"
    case .words(let words): return "“\(words)”, " + self.words(item)
    }
  }

  /// What becomes of the values that are not kept.
  private func rest(_ item: OpenItem, _ position: Int) -> String {
    switch item.kind {
    case .values, .quorum:
      let others = item.options.indices.filter { $0 != position }.flatMap { item.options[$0].lines }
        .filter { !item.options[position].lines.contains($0) }
      let of = proposal.ending.filter { body in others.contains { bodies(plan.ledger[$0]).contains(body) } }
      return of.isEmpty ? "" : "; that of \(short(of)) ends, by your choice"
    default: return ""
    }
  }

  /// The choices, each as what to type and what it means.
  func choices(_ item: OpenItem) -> [(type: String, means: String)] {
    let start = "resolve \(item.number)"
    var choices = item.options.indices.map { (type: "\(start) keep \(OpenItem.letter($0))", means: meaning(item, $0)) }
    if item.takesDrop { choices.append((type: "\(start) drop", means: drop(item))) }
    if !item.takers(in: plan.ledger).isEmpty {
      choices.append((type: "\(start) to NAME", means: taking(item)))
    }
    choices.append((type: "\(start) as \(item.asksForName ? "NAME" : "WORDS")", means: words(item)))
    return choices
  }
}
