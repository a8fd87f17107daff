import Analysis
import Model

/// What differs between two views, told in sentences: by topic, and within a topic by thing.
struct DiffReport {
  let old: Wording
  let new: Wording
  private let words: (old: String, new: String)
  private let changes: [ViewDiff.Change]
  /// The changes of each thing, by the side whose view has them.
  private let changesOf: [Side: [ViewDiff.Change]]
  /// How single facts differ over all dates; empty unless one side is a model of its own.
  let restated: [FactChange]
  /// Facts of the new model that the old has not, and of the old that the new has not.
  private let added: Set<FactRef>
  private let removed: Set<FactRef>
  /// The ids of things by what became of them between the views, with how many statements about each differ.
  let fates: [String: (fate: Fate, count: Int)]

  /// A thing as one of the two views has it.
  private struct Side: Hashable {
    let isNew: Bool
    let subject: EntityID
  }

  /// What became of a thing as a whole.
  enum Fate {
    case began, ended
    /// It had ended by the old view, and began again before the new one.
    case beganAgain
    /// It is only planned that it begins.
    case planned
    /// It had ended in the old view, and has not in the new one.
    case goesOn
    /// The new view is of an earlier date than the old one: there it had not ended yet, or not begun.
    case hadNotEnded, hadNotBegun
    /// A draft sets aside what alone would begin it.
    case neverBegins
    /// It is only possible in the new view that it has begun, or that it goes on; or it was, and is certain there.
    case mayHaveBegun, mayHaveEnded, certain
    /// Described in one of the views alone, though no source says that it began or ended between them.
    case firstDescribed, notDescribed
    /// Declared in one of two models alone, which says nothing of the world.
    case added, removed
  }

  init(_ old: ComparisonSide, _ new: ComparisonSide, context: QueryContext) {
    let (before, after) = (Wording(view: old.view(context)), Wording(view: new.view(context)))
    self.old = before
    self.new = after
    words = (old.words, new.words)
    let places = (
      PlaceInUse(branch: before.view.branch, scope: context.scope),
      PlaceInUse(branch: after.view.branch, scope: context.scope)
    )
    changes = ViewDiff.between(before.view, after.view).changes.filter { change in
      // Names, headings and remarks of the reading differ without anything having changed in the arrangements.
      let relation = change.claim.relation
      if [.name, .alias, .heading, .lines].contains(relation) || relation.definition.topic == .evidence {
        return false
      }
      // Who has a seat there or pays there is of the place too; without a place in use everything is.
      return (change.isOfNew ? places.1 : places.0).distance(to: change.claim.subject) == 0
    }
    changesOf = Dictionary(grouping: changes) { Side(isNew: $0.isOfNew, subject: $0.claim.subject) }
    let isOfFiles = old.isFile || new.isFile
    restated =
      !isOfFiles
      ? []
      : FactChange.between(before.view.branch, after.view.branch).filter { item in
        guard let scope = context.scope, let fact = item.new ?? item.old else { return true }
        let branch = (item.new == nil ? before : after).view.branch
        return branch.belongs(branch.subject(fact), to: scope)
      }
    added = Set(restated.filter { $0.old == nil }.compactMap(\.new))
    removed = Set(restated.filter { $0.new == nil }.compactMap(\.old))
    var fates = Self.fates(changes, before.view, after.view)
    if isOfFiles { Self.addDeclared(restated, &fates, before.view.branch, after.view.branch) }
    self.fates = fates
  }

  /// Fills an answer: what is new, changed and ended under its topic, and what is not stated any more under a heading
  /// of its own, since it is neither in force nor ended.
  func fill(_ answer: inout Answer) {
    let isOneMoment = old.view.slice.days == new.view.slice.days
    answer.title =
      isOneMoment
      ? "from \(words.old) to \(words.new), on \(new.view.slice.days.last.spoken)"
      : "from \(slice(words.old, old)) to \(slice(words.new, new))"
    answer.columns = ["topic", "thing", "change", "what", "before"].map {
      Answer.Column($0, $0 == "thing" ? .entity : .text)
    }
    for fate in [
      Fate.added, .removed, .began, .beganAgain, .mayHaveBegun, .planned, .certain, .goesOn, .hadNotEnded, .ended,
      .mayHaveEnded, .hadNotBegun, .neverBegins, .firstDescribed,
    ] { tell(fate, &answer) }
    let listed = changes.filter { $0.kind != .notMentioned && isListed($0) }
    for heading in Self.headings {
      for change in listed where Self.heading(change.claim.relation) == heading {
        add(change, section: heading, to: &answer)
      }
    }
    tell(.notDescribed, &answer)
    for change in changes where change.kind == .notMentioned && isListed(change) {
      add(change, section: Fate.notDescribed.heading, to: &answer)
    }
    tellConfirmed(&answer)
    tellRestated(besides: told, &answer)
    answer.differences = answer.rows.count
    answer.title = becoming + Self.counted(answer.rows.count) + answer.title
    if answer.rows.isEmpty {
      answer.rows = [
        Answer.Row(
          cells: [.text(""), .unknown("nothing"), .text(""), .text(""), .text("")],
          sentence: "nothing differs in what is stated")
      ]
    }
  }

  /// The statements that the answer rests on.
  var claims: [Claim] {
    changes.flatMap { [$0.claim, $0.replaced, $0.elsewhere].compactMap { $0 } }
  }

  /// The facts of either side that the comparison of a day speaks of.
  private var told: (old: Set<FactRef>, new: Set<FactRef>) {
    let listed = changes.filter(isListed)
    let new = listed.filter(\.isOfNew).flatMap(\.claim.facts)
    let old = listed.flatMap { ($0.isOfNew ? $0.replaced : $0.claim)?.facts ?? [] }
    return (Set(old), Set(new))
  }

  private func slice(_ words: String, _ wording: Wording) -> String {
    let days = wording.view.slice.days
    return days.start == days.last ? days.start.spoken : "\(words) (as it stood at its end, \(days.last.spoken))"
  }

  // MARK: Things as wholes

  private static func fates(
    _ changes: [ViewDiff.Change], _ old: View, _ new: View
  ) -> [String: (fate: Fate, count: Int)] {
    var fates: [String: (fate: Fate, count: Int)] = [:]
    for change in changes {
      let view = change.isOfNew ? new : old
      let id = view.branch.id(of: change.claim.subject)
      if let known = fates[id] {
        fates[id] = (known.fate, known.count + 1)
      } else if let fate = fate(of: id, old, new) {
        fates[id] = (fate, 1)
      }
    }
    return fates
  }

  private static func fate(of id: String, _ old: View, _ new: View) -> Fate? {
    let (before, after) = (old.branch.entity(id: id), new.branch.entity(id: id))
    guard let before else { return .began }
    guard let after else { return .ended }
    let (lived, lives) = (old.life(of: before).0 != .no, new.life(of: after).0 != .no)
    if lived != lives {
      let isBack = new.slice.days.last < old.slice.days.start
      if lives, case .unknown(let reasons) = new.life(of: after).0, reasons.contains(.planned) { return .planned }
      guard lives else { return end(new.life(of: after).1) }
      let fate = beginning(before, old, isBack: isBack, asNow: (after, new.at(old.slice)))
      return fate == .began && new.life(of: after).0 != .yes ? .mayHaveBegun : fate
    }
    let (wasCertain, isCertain) = (old.life(of: before).0 == .yes, new.life(of: after).0 == .yes)
    if wasCertain != isCertain, new.slice.days.last >= old.slice.days.start {
      return isCertain ? .certain : .mayHaveEnded
    }
    let (described, describes) = (old.describes(before), new.describes(after))
    if described != describes { return describes ? .firstDescribed : .notDescribed }
    return nil
  }

  /// What had ended goes on where the new model has it on that day too, and otherwise has begun again since.
  private static func beginning(
    _ thing: EntityID, _ old: View, isBack: Bool, asNow now: (thing: EntityID, view: View)
  ) -> Fate {
    guard case .ended = old.life(of: thing).1 else { return .began }
    if isBack { return .hadNotEnded }
    return now.view.life(of: now.thing).0 == .no ? .beganAgain : .goesOn
  }

  private static func end(_ after: Claim.Phase) -> Fate {
    guard case .notYet(let boundary) = after else { return .ended }
    return boundary?.isNever ?? false ? .neverBegins : .hadNotBegun
  }

  /// One sentence for each thing that shares a fate, in the order of ids.
  private func tell(_ fate: Fate, _ answer: inout Answer) {
    for (id, entry) in fates.sorted(by: { $0.key < $1.key }) where entry.fate == fate {
      let wording = fate.isOfNew ? new : old
      guard let entity = wording.view.branch.entity(id: id), let kind = wording.view.branch.kind(of: entity) else {
        continue
      }
      let count = "\(entry.count) statement\(entry.count == 1 ? "" : "s")"
      var sentence = wording.name(entity)
      switch fate {
      case .began: sentence += " begins\(boundary(of: entity, new, old)): \(count)"
      case .beganAgain: sentence += again(entity, count)
      case .mayHaveBegun: sentence += " may have begun\(boundary(of: entity, new, old)): \(count)"
      case .mayHaveEnded: sentence += " may have ended\(doubt(of: entity)), and with it \(count) about it"
      case .certain: sentence += " is there for certain; before, only possibly\(doubt(before: entity))"
      case .planned: sentence += " is planned to begin: \(count)"
      case .ended: sentence += over(entity, id, count)
      case .goesOn: sentence += " goes on: \(count); before: ended\(boundary(of: entity, new, old))"
      case .hadNotEnded: sentence += " had not ended: \(count) about it; later: ended\(boundary(of: entity, new, old))"
      case .hadNotBegun:
        sentence += " had not begun: \(count) about it later; it begins\(boundary(of: entity, old, new))"
      case .neverBegins where kind == .event: sentence += " is set aside: \(count) about it"
      case .neverBegins: sentence += " does not begin: \(count); it begins\(boundary(of: entity, old, new))"
      case .firstDescribed: sentence += ": \(count); no source says when it began"
      case .notDescribed: sentence += ": \(count) before; no source says that it ended"
      case .added: sentence += ": added to the model, with \(count)"
      case .removed: sentence += ": taken out of the model, with \(count)"
      }
      var row = Answer.Row(
        cells: [.text(fate.heading), wording.cell(entity), .text(fate.word), .text(kind.word), .text("")],
        sentence: sentence)
      row.section = fate.heading
      row.entity = entity
      let name = wording.view.acronym(of: entity) ?? wording.name(entity)
      row.stand(under: label(fate, kind, isPerhapsOver(id, fate) ? name + " (perhaps before)" : name))
      row.evidence = answer.collect(witnesses(of: id, fate), wording)
      answer.rows.append(row)
    }
  }

  /// The day of a beginning or an end, as the view in which it is not alive says.
  func boundary(of entity: EntityID, _ wording: Wording, _ other: Wording) -> String {
    let id = wording.view.branch.id(of: entity)
    guard let there = other.view.branch.entity(id: id) else { return "" }
    switch other.view.life(of: there).1 {
    case .ended(let boundary?), .notYet(let boundary?): return " " + other.boundary(boundary)
    default: return ""
    }
  }

  /// Of a post whose own end no source states: the body that it ends with.
  private func goesWith(_ post: EntityID) -> String {
    let branch = old.view.branch
    guard branch.kind(of: post) == .post, branch.facts(about: post, .ends).isEmpty,
      branch.facts(of: post, .exists).allSatisfy({ branch.fact($0).to == .open })
    else { return "" }
    let places = Set(branch.facts(of: post, .organisation).compactMap { branch.value($0).entity })
    guard places.count == 1, let body = places.first, branch.kind(of: body) == .body else { return "" }
    return " with \(old.name(body)),"
  }

  /// Why it is not known whether a thing is there in the new view.
  private func doubt(of entity: EntityID) -> String { Self.words(new.view.life(of: entity).0) }

  /// Why it was not known in the old view.
  private func doubt(before entity: EntityID) -> String {
    old.view.branch.entity(id: new.view.branch.id(of: entity)).map { Self.words(old.view.life(of: $0).0) } ?? ""
  }

  private static func words(_ truth: Truth) -> String {
    let reasons = truth.reasons.words
    return reasons.isEmpty ? "" : " (\(reasons.joined(separator: ", ")))"
  }

  private func over(_ entity: EntityID, _ id: String, _ count: String) -> String {
    " ended\(goesWith(entity))\(boundary(of: entity, old, new)), and with it \(count) about it\(successors(of: id))"
  }

  private func successors(of id: String) -> String {
    guard let entity = new.view.branch.entity(id: id) else { return "" }
    let names = new.view.claimList(about: entity, .predecessor).live.map { new.name($0.subject) }
    return names.isEmpty ? "; no successor is stated" : "; followed by " + Wording.list(names)
  }

  /// A few statements that show what a thing's fate rests on: its life where that is stated, else the first.
  private func witnesses(of id: String, _ fate: Fate) -> [Claim] {
    let isNew = fate.isOfNew
    guard let entity = (isNew ? new : old).view.branch.entity(id: id) else { return [] }
    let mine = (changesOf[Side(isNew: isNew, subject: entity)] ?? []).map(\.claim)
    return mine.first { $0.relation == .exists }.map { [$0] } ?? Array(mine.prefix(1))
  }

  // MARK: Single statements

  /// Whether a change is told on its own: of a thing that came or went as a whole, only what people answer for.
  private func isListed(_ change: ViewDiff.Change) -> Bool {
    let relation = change.claim.relation
    if relation == .exists || (change.kind == .notMentioned && change.claim.value.isGap) { return false }
    if isReadAgain(change) { return false }
    let id = (change.isOfNew ? new : old).view.branch.id(of: change.claim.subject)
    guard let fate = fates[id]?.fate else { return true }
    if [.confirmed, .doubted].contains(change.kind) { return false }
    if [.certain, .mayHaveEnded].contains(fate) { return true }
    if fate == .notDescribed || [.member, .relevantAgency, .organisation].contains(relation) { return false }
    return [.people, .duty, .escalation, .quorum, .money].contains(relation.definition.topic)
  }

  private func add(_ change: ViewDiff.Change, section: String, to answer: inout Answer) {
    let (mine, theirs) = change.isOfNew ? (new, old) : (old, new)
    let clause =
      turn(change.claim, mine).map { "\(change.claim.relation.definition.clause) \($0), in turn" }
      ?? mine.clause(change.claim)
    var sentence = "\(mine.name(change.claim.subject)): "
    var before = ""
    switch change.kind {
    case .begun where change.claim.facts.allSatisfy(added.contains): sentence += clause + " · added to the model"
    case .ended where change.claim.facts.allSatisfy(removed.contains):
      sentence += clause + " · taken out of the model"
    case .begun: sentence += clause + phase(change, theirs)
    case .changed:
      before = change.replaced.map { turn($0, old) ?? self.before($0, change.claim) } ?? ""
      sentence += "\(clause); before: \(before)"
    case .ended: sentence += (isLater(change) ? "not yet " : "no longer ") + clause + phase(change, theirs)
    case .notMentioned: sentence += clause + phase(change, theirs)
    case .confirmed: sentence += clause + " · certain now"
    case .doubted: sentence += clause
    }
    if change.kind == .confirmed, let earlier = change.elsewhere {
      before = "possible" + Self.words(earlier.truth)
      sentence += "; before: \(before)"
    }
    if change.isOfNew { sentence += mine.doubt(change.claim) }
    var row = Answer.Row(
      cells: [
        .text(section), mine.cell(change.claim.subject), .text(change.kind.word), .text(clause), .text(before),
      ], sentence: sentence)
    row.section = section
    row.stand(under: label(change, sentence))
    row.isPossible = change.claim.truth != .yes
    row.entity = change.claim.subject
    row.evidence = answer.collect([change.claim], mine)
    if let replaced = change.replaced { row.evidence += answer.collect([replaced], old) }
    answer.rows.append(row)
  }

  /// Whose turn it is by a statement that several have something in turn.
  private func turn(_ claim: Claim, _ wording: Wording) -> String? {
    wording.view.turn(of: claim).map { wording.title($0) }
  }

  /// Whether the view that lacks a statement lies before it is stated or begins.
  private func isLater(_ change: ViewDiff.Change) -> Bool {
    switch change.elsewhere?.phase {
    case .firstStated?, .notYet?: true
    default: false
    }
  }

  /// What stood before, without the words of the clause; of the same thing only what qualified it.
  private func before(_ replaced: Claim, _ claim: Claim) -> String {
    let isSame =
      replaced.value.entity.map { old.view.branch.id(of: $0) }
      == claim.value.entity.map { new.view.branch.id(of: $0) }
    if isSame, replaced.value.entity != nil {
      let words = old.qualifications(replaced).drop { $0 == " " || $0 == "," }
      if !words.isEmpty { return String(words) }
    }
    let clause = old.clause(replaced)
    let shared = replaced.relation.definition.clause
    return clause.hasPrefix(shared) ? String(clause.dropFirst(shared.count).drop { $0 == " " || $0 == ":" }) : clause
  }

  /// Since when it holds or to when it held; nothing where a thing that began or ended as a whole says it already.
  private func phase(_ change: ViewDiff.Change, _ wording: Wording) -> String {
    let view = (change.isOfNew ? new : old).view
    for entity in [change.claim.subject, change.claim.value.entity].compactMap({ $0 }) {
      if let fate = fates[view.branch.id(of: entity)]?.fate, fate != .notDescribed { return "" }
    }
    guard let there = change.elsewhere else { return change.isOfNew ? new.limits(change.claim) : "" }
    let phase = wording.phase(there)
    return phase.isEmpty ? "" : " · " + phase
  }
}

extension View {
  /// Whether any source says anything of a thing for now, or counts it with another.
  fileprivate func describes(_ entity: EntityID) -> Bool {
    for facts in [branch.facts(of: entity), branch.facts(about: entity)] {
      let relations = Set(facts.map { branch.fact($0).relation }).subtracting([.name, .alias, .heading, .lines, .kind])
      for relation in relations where relation.definition.persistence != .timeless {
        let chosen = facts.filter { branch.fact($0).relation == relation }
        if claims(chosen).contains(where: { $0.isLive && $0.truth != .no }) { return true }
      }
    }
    return false
  }
}

extension ViewDiff.Change {
  /// Whether the statement is one of the new view.
  var isOfNew: Bool { [.begun, .changed, .confirmed, .doubted].contains(kind) }
}
