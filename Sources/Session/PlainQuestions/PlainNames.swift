import Language
import Model

/// The words of every name in a model, for finding things by some of their words.
struct WordIndex {
  private var byStem: [String: [EntityID]] = [:]

  init(_ branch: Branch) {
    for entity in branch.entities() {
      var stems: Set<String> = []
      for name in branch.names(of: entity) { stems.formUnion(Self.stems(name)) }
      for stem in stems { byStem[stem, default: []].append(entity) }
    }
  }

  /// The things of which each stem stands in some name, in the order of the model.
  func things(withAll stems: [String]) -> [EntityID] {
    guard let rarest = stems.map({ byStem[$0] ?? [] }).min(by: { $0.count < $1.count }) else { return [] }
    let others = stems.map { Set(byStem[$0] ?? []) }
    return rarest.filter { thing in others.allSatisfy { $0.contains(thing) } }
  }

  /// The words of a name that tell it from others, in the singular.
  static func stems(_ name: String) -> [String] {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return plainStems(name) }
    return name.split { $0.isWhitespace || "-/,()&:;\"".contains($0) }.compactMap { part in
      let word = PlainWord(String(part)).folded.filter { $0.isLetter || $0.isNumber }
      return word.isEmpty || PlainVocabulary.small.contains(word) ? nil : singular(word)
    }
  }

  /// The same of a name in ASCII, read byte by byte: every name of the model is, when the first question is asked.
  private static func plainStems(_ name: String) -> [String] {
    var stems: [String] = []
    var word: [UInt8] = []
    func end() {
      guard !word.isEmpty else { return }
      let text = String(decoding: word, as: UTF8.self)
      word.removeAll(keepingCapacity: true)
      if !PlainVocabulary.small.contains(text) { stems.append(singular(text)) }
    }
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case 0...0x20, UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "&"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "\""):
        end()
      default: break
      }
    }
    end()
    return stems
  }

  /// `partners` as `partner`, `agencies` as `agency`; a short word or one that ends in `ss` as it is.
  static func singular(_ word: String) -> String {
    if word == "children" { return "child" }
    guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us") else { return word }
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    return String(word.dropLast())
  }
}

/// Finds the thing that some words of a question mean: by kind, by the place in use and by likeness of names.
struct PlainNames {
  let view: View
  let scope: EntityID?
  let words: WordIndex
  var index: NameIndex

  private var branch: Branch { view.branch }

  /// How well a thing fits: the better one comes first.
  struct Fit: Comparable {
    /// 0 in the place in use, 1 in a region it belongs to, 2 of no place, 3 elsewhere.
    let place: Int
    /// Whether it does not exist at the time asked about.
    let isGone: Bool
    /// What part of its name was not said, in hundredths.
    let unsaid: Int

    static func < (one: Fit, other: Fit) -> Bool {
      (one.place, one.isGone ? 1 : 0, one.unsaid) < (other.place, other.isGone ? 1 : 0, other.unsaid)
    }
  }

  /// What some words may mean, of some kinds (any when empty): the best first; several only where they fit equally well.
  mutating func things(_ said: ArraySlice<PlainWord>, _ kinds: [EntityKind]) -> [EntityID] {
    let meaningful = said.filter { !PlainVocabulary.articles.contains($0.folded) && $0.folded != "," }
    guard !meaningful.isEmpty else { return [] }
    let written = meaningful.map(\.written).joined(separator: " ")
    var found = index.candidates(for: written).filter { isOf($0, kinds) }
    if let agency = agency(meaningful.map { WordIndex.singular($0.folded) }, kinds) { found = [agency] }
    let near = found.filter { place(of: $0) < 3 }
    // One name of several things: only the place in use tells them apart, never the date.
    if !near.isEmpty { return near }
    let alike = like(meaningful, kinds)
    let inside = best(alike.filter { $0.1.place < 3 })
    if !inside.isEmpty { return inside }
    // Another place's thing is meant only where its whole name is said, or the place itself.
    let placed = alike.filter { isPlaced(by: meaningful, $0.0) }
    if found.isEmpty, !placed.isEmpty { return best(placed) }
    return found.isEmpty && scope == nil ? best(alike) : found
  }

  /// Things with what exists at the time asked about before what does not.
  func livingFirst(_ things: [EntityID]) -> [EntityID] {
    things.filter { view.life(of: $0).0 != .no } + things.filter { view.life(of: $0).0 == .no }
  }

  /// Whether one of some words is the name of the place that a thing belongs to: `Southwark's partnership`.
  private mutating func isPlaced(by said: [PlainWord], _ thing: EntityID) -> Bool {
    let areas = branch.areas(belongingTo: thing)
    return said.contains { word in
      let stem = WordIndex.singular(word.folded)
      return areas.contains { area in branch.names(of: area).contains { $0.lowercased() == stem } }
    }
  }

  /// Whether some words are the whole name of something of some kinds in the place in use, or of no place.
  mutating func isWholeName(_ said: ArraySlice<PlainWord>, _ kinds: [EntityKind]) -> Bool {
    let written = said.map(\.written).joined(separator: " ")
    return index.candidates(for: written).contains { isOf($0, kinds) && place(of: $0) < 3 }
  }

  /// Whether some words name something, and not by one word of many: `child` alone names no group of which it is part.
  mutating func isClear(_ said: ArraySlice<PlainWord>) -> Bool {
    let things = things(said, [])
    guard !things.isEmpty, said.count == 1, !isWholeName(said, []), !Self.isAgency(said) else { return !things.isEmpty }
    return like(Array(said), []).contains { things.contains($0.0) && $0.1.unsaid <= Self.half }
  }

  /// How many hundredths of its name may be left unsaid by one word.
  private static let half = 50

  private func isOf(_ thing: EntityID, _ kinds: [EntityKind]) -> Bool {
    guard let kind = branch.kind(of: thing) else { return false }
    return kinds.isEmpty ? kind != .step && kind != .question && kind != .rule : kinds.contains(kind)
  }

  /// Things whose names hold all the words, with how well each fits.
  private func like(_ said: [PlainWord], _ kinds: [EntityKind]) -> [(EntityID, Fit)] {
    var stems: [String] = []
    for stem in said.flatMap({ WordIndex.stems($0.written) }) where !stems.contains(stem) { stems.append(stem) }
    guard !stems.isEmpty else { return [] }
    return words.things(withAll: stems).filter { isOf($0, kinds) }.map { thing in
      let lengths = branch.names(of: thing).dropFirst().compactMap { name -> Int? in
        let own = Set(WordIndex.stems(name))
        return stems.allSatisfy(own.contains) ? own.count : nil
      }
      let most = lengths.min() ?? WordIndex.stems(branch.id(of: thing)).count + stems.count
      return (thing, fit(thing, unsaid: 100 - 100 * stems.count / max(most, stems.count)))
    }
  }

  /// The best; several when they fit equally well.
  private func best(_ found: [(EntityID, Fit)]) -> [EntityID] {
    guard let best = found.map(\.1).min() else { return [] }
    // Without a place in use a name of somewhere must stand out: neither the date nor a shorter name picks the place.
    if scope == nil { return found.filter { $0.1.unsaid <= best.unsaid + Self.clear }.map(\.0) }
    return found.filter { !(best < $0.1) }.map(\.0)
  }

  /// How many hundredths more of its name one must have been called by than another, to be clearly meant.
  private static let clear = 34

  private func fit(_ thing: EntityID, unsaid: Int) -> Fit {
    Fit(place: place(of: thing), isGone: view.life(of: thing).0 == .no, unsaid: unsaid)
  }

  // MARK: Places

  /// How near a thing is to the place in use: in it, in a region that holds it, of no place, elsewhere.
  func place(of thing: EntityID) -> Int {
    guard let scope else { return 0 }
    if branch.belongs(thing, to: scope) { return 0 }
    if regions.contains(where: { branch.belongs(thing, to: $0) }) { return coversElsewhere(thing) ? 3 : 1 }
    if isNeighbour(thing) { return 0 }
    return isOfSomePlace(thing) ? 3 : 2
  }

  /// A person or an organisation that holds something there.
  private func isNeighbour(_ thing: EntityID) -> Bool {
    guard let scope else { return false }
    return [Relation.holder, .partner, .member, .chair, .contribution].contains { relation in
      branch.facts(about: thing, relation).contains { branch.belongs(branch.subject($0), to: scope) }
    }
  }

  private var regions: [EntityID] {
    guard let scope else { return [] }
    var areas =
      branch.kind(of: scope) == .area
      ? [scope] : branch.facts(of: scope, .covers).compactMap { branch.value($0).entity }
    var found: [EntityID] = []
    while let area = areas.popLast() {
      for fact in branch.facts(of: area, .parent) {
        guard let outer = branch.value(fact).entity, !found.contains(outer), isRegion(outer) else { continue }
        found.append(outer)
        areas.append(outer)
      }
    }
    return found
  }

  /// A region is covered by bodies of its own; a nation is not.
  private func isRegion(_ area: EntityID) -> Bool {
    branch.facts(about: area, .covers).contains { branch.kind(of: branch.subject($0)) == .body }
  }

  private func coversElsewhere(_ thing: EntityID) -> Bool {
    branch.areas(belongingTo: thing).contains { area in area != scope && !regions.contains(area) }
  }

  private func isOfSomePlace(_ thing: EntityID) -> Bool { !branch.areas(belongingTo: thing).isEmpty }

  // MARK: Words of the field

  /// The bodies that stand at the head of the place in use at the time asked about: part of no other.
  func main() -> [EntityID] {
    guard let scope else { return [] }
    if branch.kind(of: scope) == .body { return [scope] }
    return branch.facts(about: scope, .covers).map { branch.subject($0) }.uniqued().filter { body in
      branch.kind(of: body) == .body && view.life(of: body).0 != .no && hasPartners(body)
        && view.claimList(of: body, .parent).live.isEmpty
    }
  }

  /// Whether a body is a statutory partnership or board: it has safeguarding partners, or a body that has them follows it.
  private func hasPartners(_ body: EntityID) -> Bool {
    !branch.facts(of: body, .partner).isEmpty
      || branch.facts(about: body, .predecessor).contains { !branch.facts(of: branch.subject($0), .partner).isEmpty }
  }

  /// The bodies whose budget is that of the place: those at its head, or what they follow where only that has a budget.
  func funded() -> [EntityID] {
    main().flatMap { body -> [EntityID] in
      if !branch.facts(about: body, .fundBody).isEmpty { return [body] }
      return branch.facts(of: body, .predecessor).compactMap { branch.value($0).entity }
        .filter { !branch.facts(about: $0, .fundBody).isEmpty }
    }.uniqued()
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
    return nil
  }
}

extension Branch {
  /// The areas that a thing covers, or that what it is part of covers, at any date.
  fileprivate func areas(belongingTo thing: EntityID) -> [EntityID] {
    if kind(of: thing) == .area { return [thing] }
    return entities(.area).filter { area in
      facts(about: area, .covers).contains { subject($0) == thing } || belongs(thing, to: area)
    }
  }
}
