import Language
import Model

/// Names of the model, written as the grammar wants them where they stand.
extension Completer {
  /// Offers the things of the kinds (any when empty) that have a spelling which goes on from what was typed.
  ///
  /// Ids alone where nothing was typed yet; the whole list in three spellings would hide what is there.
  mutating func offerNames(of kinds: [EntityKind], at start: Int) {
    let typed = typed(from: start)
    let isQuoted = Self.isQuoteMark(typed.unicodeScalars.first)
    let partial = isQuoted ? String(typed.unicodeScalars.dropFirst()) : typed
    let folded = Suggestion.fold(partial)
    if folded.isEmpty, !partial.isEmpty, !isQuoted { return }
    let all = spellings.beginning(with: folded).filter { fits($0.entity, kinds) && goesOn($0.text, partial) }
    let fitting = partial.isEmpty ? ofPlace(all) : all
    let wantsNames = isQuoted || partial.contains { $0.isUppercase || $0 == " " }
    // One spelling for each thing: the nearest to how it was typed, and of several the name it was declared with.
    var best: [EntityID: Int] = [:]
    for spelling in fitting {
      let rank = wantsNames && spelling.isID ? Int.max : spelling.rank
      best[spelling.entity] = min(best[spelling.entity] ?? Int.max, rank)
    }
    let place = Place(slice(0..<start), isQuoted: isQuoted)
    // Ids begin as they were typed; names in quotes would not, and are there for who types a capital or a quote.
    let mayQuote = wantsNames || (found.isEmpty && !fitting.contains(where: \.isID))
    for spelling in fitting {
      if spelling.isID {
        if !isQuoted, best[spelling.entity] == (wantsNames ? Int.max : 0) { add(spelling.text, at: start) }
      } else if !partial.isEmpty, best[spelling.entity] == spelling.rank {
        offer(spelling, of: kinds, place, start, mayQuote: mayQuote)
      }
    }
  }

  /// Where nothing is typed yet, what is of the place in use or of none; what is of other places is offered once it is typed.
  private func ofPlace(_ all: [SpellingIndex.Spelling]) -> [SpellingIndex.Spelling] {
    guard scope != nil else { return all }
    let place = PlaceInUse(branch: branch, scope: scope)
    let near = all.filter { place.distance(to: $0.entity) < PlaceInUse.elsewhere }
    return near.isEmpty ? all : near
  }

  /// Where no name begins as was typed: names with a later word that does.
  mutating func offerLaterWords(_ starts: [Int]) {
    guard let start = starts.first else { return }
    let folded = Suggestion.fold(typed(from: start))
    guard folded.count >= 2 else { return }
    let before = slice(0..<start)
    let place = Place(before, isQuoted: false)
    for expectation in Parser.expectations(after: before) {
      guard case .name(let kinds) = expectation else { continue }
      for spelling in spellings.withLaterWord(beginning: folded) where fits(spelling.entity, kinds) {
        offer(spelling, of: kinds, place, start)
      }
    }
  }

  func fits(_ entity: EntityID, _ kinds: [EntityKind]) -> Bool {
    kinds.isEmpty || branch.kind(of: entity).map(kinds.contains) ?? false
  }

  private static func isQuoteMark(_ scalar: Unicode.Scalar?) -> Bool {
    scalar == "\"" || scalar == "\u{201C}" || scalar == "\u{201D}"
  }

  /// Whether a spelling has a word more than what was typed, where a blank was typed last.
  private func goesOn(_ spelling: String, _ partial: String) -> Bool {
    guard partial.last == " " else { return true }
    return spelling.lowercased().hasPrefix(partial.lowercased())
  }

  /// How names are written at a place, asked of the grammar once rather than for each name.
  private struct Place {
    let before: String
    let isQuoted: Bool
    let takesQuotes: Bool
    let takesSeveralWords: Bool

    init(_ before: String, isQuoted: Bool) {
      self.before = before
      self.isQuoted = isQuoted
      takesQuotes = EditorToken.isOneName("\"x\"", after: before)
      takesSeveralWords = EditorToken.isOneName("x x", after: before)
    }

    func takesBare(_ name: String) -> Bool {
      !isQuoted && (takesSeveralWords || !name.utf8.contains(0x20)) && EditorToken.isOneName(name, after: before)
    }
  }

  /// A name, in quotes where the grammar needs them; ids in its place where it may mean several things.
  private mutating func offer(
    _ spelling: SpellingIndex.Spelling, of kinds: [EntityKind], _ place: Place, _ start: Int, mayQuote: Bool = true
  ) {
    let meant = names.candidates(for: spelling.text).filter { fits($0, kinds) }
    if meant.count > 1, scope.map({ scope in meant.filter { branch.belongs($0, to: scope) }.count != 1 }) ?? true {
      for entity in meant.sorted(by: { branch.id(of: $0) < branch.id(of: $1) }) {
        add(branch.id(of: entity), at: start)
      }
      return
    }
    // An id that folds like the name is found first, and one out of scope not at all.
    if !meant.contains(spelling.entity) || isOutside(spelling.entity, of: meant) {
      return add(branch.id(of: spelling.entity), at: start)
    }
    if place.takesBare(spelling.text) {
      add(spelling.text, at: start)
    } else if mayQuote, place.takesQuotes {
      add(QuotedText.quoted(spelling.text), at: start)
    }
  }

  /// Whether the scope in use would take another of the things that a name may mean.
  private func isOutside(_ entity: EntityID, of meant: [EntityID]) -> Bool {
    guard meant.count > 1, let scope else { return false }
    return !branch.belongs(entity, to: scope)
  }
}
