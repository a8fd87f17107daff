import Language
import Model

/// Finds the thing that some words of a question mean: by kind, by the place in use and by likeness of names.
struct PlainNames {
  let view: View
  let scope: EntityID?
  let words: WordIndex
  var index: NameIndex
  /// The same at the beginning of a stretch of time that is asked about; none of a day.
  var beginning: View?
  /// The stretches of the time that is asked about, in which nothing changes; none of a day.
  var stretches: [View] = []
  private let inUse: PlaceInUse

  init(view: View, scope: EntityID?, words: WordIndex, index: NameIndex) {
    (self.view, self.scope, self.words, self.index) = (view, scope, words, index)
    inUse = PlaceInUse(branch: view.branch, scope: scope)
  }

  var branch: Branch { view.branch }

  /// How well a thing fits: the better one comes first.
  struct Fit: Comparable {
    /// 0 in the place in use, 1 in a region it belongs to, 2 of no place, 3 elsewhere.
    let place: Int
    /// Whether it does not exist at the time asked about.
    let isGone: Bool
    /// Whether it is only a shadow then, or a post of what is.
    let isShadow: Bool
    /// What part of its name was not said, in hundredths.
    let unsaid: Int

    private var rank: Int { isGone ? 2 : isShadow ? 1 : 0 }

    static func < (one: Fit, other: Fit) -> Bool {
      (one.place, one.rank, one.unsaid) < (other.place, other.rank, other.unsaid)
    }
  }

  /// What some words may mean, of some kinds (any when empty): the best first; several only where they fit equally well.
  ///
  /// - Parameter isOther: whether the words are another name already, which has no further one.
  mutating func things(
    _ said: ArraySlice<PlainWord>, _ kinds: [EntityKind], isOther: Bool = false
  ) -> [EntityID] {
    let meaningful = PlainVocabulary.withoutArticles(said).filter { $0.folded != "," }
    guard !meaningful.isEmpty else { return [] }
    let written = meaningful.map(\.written).joined(separator: " ")
    var found = index.candidates(for: written).filter { isOf($0, kinds) }
    if let agency = agency(meaningful.map { WordIndex.singular($0.folded) }, kinds) { found = [agency] }
    let near = found.filter { place(of: $0) < 3 }
    // One name of several things: only the place in use tells them apart, never the date. But a post that begins later was
    // nobody's then, where another has the words in its name.
    if !near.isEmpty {
      guard near.allSatisfy({ branch.kind(of: $0) == .post && begins($0) }) else { return near }
      let then = like(meaningful, [.post]).filter { $0.fit.place < 3 && !begins($0.thing) }
      return then.isEmpty ? near : best(then)
    }
    // What has an acronym for its own is meant by it, and not what has it in its name: `4LSAB`, and no protocol of it.
    if found.count == 1, meaningful.count == 1,
      view.acronym(of: found[0])?.lowercased() == meaningful.first?.written.lowercased()
    {
      return found
    }
    let alike = withoutDeputies(like(meaningful, kinds), meaningful)
    // `Portsmouth's partnership` is of Portsmouth alone, and not of the region in use that has it in its name.
    let own = alike.filter { $0.fit.place == 3 && isPlaced(by: meaningful, $0.thing) && isOfOne($0.thing) }
    if !own.isEmpty { return best(own) }
    let inside = best(alike.filter { $0.fit.place < 3 })
    if !inside.isEmpty { return inside }
    for other in isOther ? [] : PlainVocabulary.others(of: meaningful) {
      let found = things(PlainWord.words(of: other)[...], kinds, isOther: true)
      if !found.isEmpty { return found }
    }
    // Another place's thing is meant only where its whole name is said, or the place itself.
    let placed = alike.filter { isPlaced(by: meaningful, $0.thing) }
    if found.isEmpty, !placed.isEmpty { return best(placed) }
    if found.isEmpty, alike.isEmpty, !isOther { return byInitials(meaningful, kinds) }
    return found.isEmpty && scope == nil ? best(alike) : found
  }

  /// Whether a thing begins after the time asked about, or what it belongs to does.
  private func begins(_ thing: EntityID) -> Bool {
    if case (.no, .notYet) = view.life(of: thing) { return true }
    let own = view.claimList(of: thing, .organisation).claims.compactMap(\.value.entity)
    return own.contains { if case (.no, .notYet) = view.life(of: $0) { true } else { false } }
  }

  /// Things with what exists at the time asked about before what does not, and what is part of the bodies at the head of
  /// the place first of all.
  func livingFirst(_ things: [EntityID]) -> [EntityID] {
    let heads = Set(main())
    func rank(_ thing: EntityID) -> Int {
      if view.life(of: thing).0 == .no { return 2 }
      let above = [Relation.parent, .fundBody, .subjectMatter].flatMap { view.claimList(of: thing, $0).live }
      return heads.contains(thing) || above.contains { $0.value.entity.map(heads.contains) ?? false } ? 0 : 1
    }
    return [0, 1, 2].flatMap { place in things.filter { rank($0) == place } }
  }

  /// Whether one of some words is the name of the place that a thing belongs to: `Southwark's partnership`.
  private mutating func isPlaced(by said: [PlainWord], _ thing: EntityID) -> Bool {
    let areas = branch.areas(belongingTo: thing)
    let stems = Set(said.map { WordIndex.singular($0.folded) })
    return areas.contains { area in
      branch.names(of: area).contains { name in
        let words = PlainVocabulary.words(name.lowercased()).map(WordIndex.singular)
        return !words.isEmpty && words.allSatisfy(stems.contains)
      }
    }
  }

  /// Whether a thing is of one area alone, though it belong to a region by what it takes part in.
  private func isOfOne(_ thing: EntityID) -> Bool {
    let own = branch.facts(of: thing, .covers).compactMap { branch.value($0).entity }.uniqued()
    return own.isEmpty ? branch.areas(belongingTo: thing).count == 1 : own.count == 1
  }

  /// Whether some words are the whole name of something of some kinds in the place in use, or of no place.
  mutating func isWholeName(_ said: ArraySlice<PlainWord>, _ kinds: [EntityKind]) -> Bool {
    let written = said.map(\.written).joined(separator: " ")
    return index.candidates(for: written).contains { isOf($0, kinds) && place(of: $0) < 3 }
  }

  /// Whether some words are the whole name of an area, in use or not.
  mutating func isPlace(_ said: ArraySlice<PlainWord>) -> Bool {
    index.candidates(for: said.map(\.owner).joined(separator: " ")).contains { branch.kind(of: $0) == .area }
  }

  /// The area of which some words are the whole name, in use or not; nil where there is none, or several.
  mutating func area(_ said: ArraySlice<PlainWord>) -> EntityID? {
    let found = index.candidates(for: said.map(\.owner).joined(separator: " ")).filter { branch.kind(of: $0) == .area }
    return found.count == 1 ? found[0] : nil
  }

  /// The rules of law or guidance that have all of some words in their names: a rule of reading papers is no law.
  mutating func rules(_ said: ArraySlice<PlainWord>) -> [EntityID] {
    if Self.isAgency(said) { return [] }
    return things(said, [.rule]).filter { rule in
      let forces = branch.facts(of: rule, .force).map { branch.value($0) }
      return forces.contains { if case .word(let word) = $0 { branch.text(word) != "local" } else { false } }
    }
  }

  /// Whether some words name something, and not by a few words of many: `child` alone names no group of which it is part,
  /// and the plan for neglect is no series of the plans with neglect as their category.
  mutating func isClear(_ said: ArraySlice<PlainWord>) -> Bool {
    let things = things(said, [])
    guard !things.isEmpty, !isWholeName(said, []), !Self.isAgency(said) else { return !things.isEmpty }
    let most = said.count == 1 ? Self.half : Self.twoThirds
    let stems = said.flatMap { WordIndex.stems($0.written) }
    return like(Array(said), []).contains { found in
      things.contains(found.thing)
        && (found.fit.unsaid <= most || said.count > 1 && stand(stems, togetherIn: found.thing))
    }
  }

  /// Whether words stand beside each other, in this order, in a name of something: `strategic plan`.
  func stand(_ stems: [String], togetherIn thing: EntityID) -> Bool {
    branch.names(of: thing).dropFirst().contains { name in
      let own = WordIndex.stems(name)
      return own.indices.contains { own[$0...].starts(with: stems) }
    }
  }

  /// Whether some words are half of the name of one of some things, or more.
  func areHalf(_ said: [PlainWord], ofOne things: [EntityID]) -> Bool {
    like(said, []).contains { things.contains($0.thing) && $0.fit.unsaid <= Self.half }
  }

  /// How many hundredths of its name may be left unsaid by one word, and by several.
  private static let (half, twoThirds) = (50, 67)

  func isOf(_ thing: EntityID, _ kinds: [EntityKind]) -> Bool {
    guard let kind = branch.kind(of: thing) else { return false }
    return kinds.isEmpty ? kind != .step && kind != .question && kind != .rule : kinds.contains(kind)
  }

  /// A thing whose name holds all the words that were said.
  struct Alike {
    let thing: EntityID
    let fit: Fit
    /// The words of the name by which it was found.
    let name: Set<String>
  }

  /// Things whose names hold all the words, with how well each fits.
  private func like(_ said: [PlainWord], _ kinds: [EntityKind]) -> [Alike] {
    var stems: [String] = []
    let ofSaid = said.flatMap { $0.folded == "a" ? ["a"] : WordIndex.stems($0.written) }
    for stem in ofSaid where !stems.contains(stem) { stems.append(stem) }
    guard !stems.isEmpty else { return [] }
    // A subgroup is called a group, where nothing else is called so.
    if stems.count > 1, let group = stems.firstIndex(of: "group"), words.things(withAll: stems).isEmpty {
      stems[group] = "subgroup"
    }
    return words.things(withAll: stems).filter { isOf($0, kinds) && !isOneOfMany($0, said) }.map { thing in
      let names = branch.names(of: thing).dropFirst().map { Set(WordIndex.stems($0)) }
      let fitting = names.filter { stems.allSatisfy($0.contains) }.min { $0.count < $1.count }
      let most = fitting?.count ?? WordIndex.stems(branch.id(of: thing)).count + stems.count
      let unsaid = 100 - 100 * stems.count / max(most, stems.count)
      return Alike(thing: thing, fit: fit(thing, unsaid: unsaid), name: fitting ?? Set(stems))
    }
  }

  /// All things of some kinds, of the place in use or of no place, whose names hold all the words.
  func allLike(_ said: ArraySlice<PlainWord>, _ kinds: [EntityKind]) -> [EntityID] {
    like(Array(said), kinds).filter { $0.fit.place < 3 }.map(\.thing)
  }

  /// Whether one is stated to sit on a body, to be a partner or a relevant agency of it, or to chair it.
  func seats(_ one: EntityID, on body: EntityID) -> Bool {
    [Relation.member, .partner, .relevantAgency, .chair].contains { relation in
      view.claimList(of: body, relation).live.contains { $0.value.entity == one }
    }
  }

  /// How many things of the place in use, or of no place, have names that hold all the words, where none bears them alone.
  func called(_ said: ArraySlice<PlainWord>) -> Int {
    let found = like(Array(said), []).filter { $0.fit.place < 3 }
    return Self.isAgency(said) || found.contains { $0.fit.unsaid <= Self.half } ? 1 : found.count
  }

  /// The best; several when they fit equally well.
  private func best(_ found: [Alike]) -> [EntityID] {
    // The budget of a board is not meant where the board is: `adults board` is in the names of both.
    let found = found.filter { one in
      !found.contains { other in
        other.fit.place <= one.fit.place && branch.kind(of: other.thing) != branch.kind(of: one.thing)
          && other.name.isStrictSubset(of: one.name)
      }
    }
    guard let best = found.map(\.fit).min() else { return [] }
    // Without a place in use a name of somewhere must stand out: neither the date nor a shorter name picks the place.
    if scope == nil { return found.filter { $0.fit.unsaid <= best.unsaid + Self.clear }.map(\.thing) }
    return found.filter { !(best < $0.fit) }.map(\.thing)
  }

  /// How many hundredths more of its name one must have been called by than another, to be clearly meant.
  private static let clear = 34

  func fit(_ thing: EntityID, unsaid: Int) -> Fit {
    Fit(
      place: place(of: thing), isGone: view.life(of: thing).0 == .no, isShadow: isShadow(thing), unsaid: unsaid)
  }

  private func isShadow(_ thing: EntityID) -> Bool {
    let wholes = view.claimList(of: thing, .organisation).live.compactMap(\.value.entity)
    return ([thing] + wholes).contains { view.life(of: $0).0.reasons.contains(.shadow) }
  }

  // MARK: Places

  /// How near a thing is to the place in use: in it, in a region that holds it, of no place, elsewhere.
  func place(of thing: EntityID) -> Int { inUse.distance(to: thing) }

  // MARK: Words of the field

  /// The bodies that stand at the head of the place in use at the time asked about: part of no other.
  func main() -> [EntityID] {
    guard let scope else { return [] }
    return branch.kind(of: scope) == .body ? [scope] : heads(of: scope)
  }

  /// What stands at the head of the place at any time of the stretch asked about, what stood there first before the rest.
  func mains() -> [EntityID] {
    guard let beginning else { return main() }
    let first = PlainNames(view: beginning, scope: scope, words: words, index: index)
    return (first.main() + main()).uniqued()
  }

  /// The bodies that stand at the head of an area at the time asked about: part of no other.
  func heads(of area: EntityID) -> [EntityID] {
    let all = topmost(of: area)
    let partnerships = all.filter(hasPartners)
    if !partnerships.isEmpty { return partnerships }
    // Where no paper names partners, what has a budget stands at the head; otherwise the only body, or board, of the place.
    let funded = all.filter { !branch.facts(about: $0, .fundBody).isEmpty }
    if !funded.isEmpty || all.count == 1 { return funded.isEmpty ? all : funded }
    let own = all.filter { isOfOne($0) && isBoard($0) }
    return own.count == 1 ? own : []
  }

  /// The partnerships and boards of an area alone, where papers say too little of them to tell which stand at its head.
  func boards(of area: EntityID) -> [EntityID] {
    let heads = heads(of: area)
    return heads.isEmpty ? topmost(of: area).filter { isOfOne($0) && isBoard($0) } : heads
  }

  /// The bodies of an area that are part of nothing; where no partnership, board or holder of a budget is among them, also
  /// those that are part of an organisation, as a committee of a council is.
  private func topmost(of area: EntityID) -> [EntityID] {
    let bodies = branch.facts(about: area, .covers).map { branch.subject($0) }.uniqued().filter { body in
      branch.kind(of: body) == .body && view.life(of: body).0 != .no
    }
    func parents(_ body: EntityID) -> [Claim] { view.claimList(of: body, .parent).live }
    // What is only planned to be there heads nothing yet, where something else is.
    let there = bodies.filter { !view.life(of: $0).0.reasons.contains(.planned) }
    let own = (there.isEmpty ? bodies : there).filter { body in
      parents(body).allSatisfy { $0.truth.reasons.contains(.planned) }
    }
    if own.contains(where: { hasPartners($0) || isBoard($0) || !branch.facts(about: $0, .fundBody).isEmpty }) {
      return own
    }
    return bodies.filter { body in !parents(body).contains { isPartOfBody($0) } }
  }

  private func isPartOfBody(_ parent: Claim) -> Bool {
    parent.value.entity.map { branch.kind(of: $0) == .body } ?? true
  }

  private func isBoard(_ body: EntityID) -> Bool {
    branch.facts(of: body, .kind).contains { fact in
      if case .word(let word) = branch.value(fact) {
        ["partnership", "board"].contains(branch.text(word))
      } else {
        false
      }
    }
  }

  /// Whether a body is a statutory partnership or board: it has safeguarding partners, or a body that has them follows it.
  private func hasPartners(_ body: EntityID) -> Bool {
    !branch.facts(of: body, .partner).isEmpty
      || branch.facts(about: body, .predecessor).contains { !branch.facts(of: branch.subject($0), .partner).isEmpty }
  }

  /// The bodies at the head of the place, and what they follow, those of which a chair is stated.
  func lineage() -> [EntityID] {
    let all = main().flatMap { body in
      [body] + branch.facts(of: body, .predecessor).compactMap { branch.value($0).entity }
    }.uniqued()
    let chaired = all.filter { body in branch.facts(of: body, .chair).contains { !branch.value($0).isGap } }
    return chaired.isEmpty ? main() : chaired
  }

  /// Whether some words mean an agency of the place in use, whichever it is.
  static func isAgency(_ said: ArraySlice<PlainWord>) -> Bool {
    PlainVocabulary.agencies.contains { $0.said == said.map { WordIndex.singular($0.folded) } }
  }

  /// The organisation of the place that a word such as `police` or `council` means; nil where it means none or several.
  private func agency(_ said: [String], _ kinds: [EntityKind]) -> EntityID? {
    guard kinds.isEmpty || kinds.contains(.organisation), scope != nil,
      let kinds = PlainVocabulary.agencies.first(where: { $0.said == said })?.kinds
    else { return nil }
    let partners = main().flatMap { view.claimList(of: $0, .partner).live.compactMap(\.value.entity) }.uniqued()
    for kind in kinds {
      let fitting = partners.filter { partner in
        view.claimList(of: partner, .kind).claims.contains { claim in
          if case .word(let word) = claim.value { return branch.text(word) == kind }
          return false
        }
      }
      if fitting.count == 1 { return fitting[0] }
    }
    // No partner: the only one of the place that is of these kinds.
    let here = branch.entities(.organisation).filter { place(of: $0) < 3 && view.life(of: $0).0 != .no }
    let others = here.filter { organisation in
      view.claimList(of: organisation, .kind).claims.contains { claim in
        if case .word(let word) = claim.value { return kinds.contains(branch.text(word)) }
        return false
      }
    }
    if others.count == 1 { return others[0] }
    // A kind of which none is left: the one that there was in the place.
    let gone = branch.entities(.organisation).filter { organisation in
      place(of: organisation) < 3 && view.life(of: organisation).0 == .no
        && branch.facts(of: organisation, .kind).contains { fact in
          if case .word(let word) = branch.value(fact) { kinds.contains(branch.text(word)) } else { false }
        }
    }
    if others.isEmpty, gone.count == 1 { return gone[0] }
    return others.isEmpty && gone.isEmpty && kinds.contains("icb") && said != ["icb"] ? provider(here) : nil
  }

  /// The only trust of a place of which no board or group for health is known.
  private func provider(_ organisations: [EntityID]) -> EntityID? {
    let trusts = organisations.filter { organisation in
      branch.facts(of: organisation, .kind).contains { fact in
        if case .word(let word) = branch.value(fact) {
          ["nhs-trust", "nhs-body"].contains(branch.text(word))
        } else {
          false
        }
      }
    }
    return trusts.count == 1 ? trusts[0] : nil
  }
}
