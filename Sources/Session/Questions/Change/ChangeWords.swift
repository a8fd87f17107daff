import Analysis
import Model

/// One change in words: from what to what, what made it, and what is not known of its day.
extension AnswerWriter {
  /// The last time for which what went is stated, and the first for which what came is: their places are shown.
  func times(_ turn: AnswerChange) -> (last: DayRange?, first: DayRange?) {
    let gone = turn.ended.flatMap(\.periods).max { ($0.range.end, $0.range.start) < ($1.range.end, $1.range.start) }
    let come = turn.begun.flatMap(\.periods).min { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    return (gone?.range, come?.range)
  }

  func difference(_ turn: AnswerChange) -> String {
    let (gone, come) = (words(turn.gone, of: turn, haveGone: true), Wording.list(turn.come.map { words($0, in: turn) }))
    if turn.path?.relation == .exists { return turn.come.isEmpty ? "ends" : "begins" }
    switch (turn.gone.isEmpty, turn.come.isEmpty) {
    case (false, false): return "from \(gone) to \(come)"
    case (true, _):
      if case .first = turn.dating { return come }
      return "new: \(come)"
    case (_, true):
      if case .last = turn.dating { return gone }
      return "no longer \(gone)"
    }
  }

  /// What the reader must know of how a change is dated, and what made it.
  func details(_ turn: AnswerChange) -> [String] {
    var details: [String] = []
    if let days = turn.overlap, case .between(let last, let first) = turn.dating {
      details.append(
        "sources differ for \(days.start.spoken) to \(days.last.spoken): \(words(turn.gone)) (\(last.spoken)) or "
          + "\(words(turn.come)) (\(first.spoken))")
    } else if case .between = turn.dating {
      details.append("stated before and after alone: no source says when it changed")
      details += turn.gone.compactMap { end(of: $0, in: turn.days) }
    }
    if turn.ended.count + turn.begun.count <= 2 {
      for note in (turn.ended + turn.begun).flatMap(\.qualifications) where note.qualifier == .note {
        let words = wording.value(note.value)
        if !details.contains(words) { details.append(words) }
      }
    }
    return turn.path?.relation == .exists ? details : details + causes(turn)
  }

  /// Of what was only replaced: its own end, where that falls within the time.
  private func end(of element: RuntimeValue, in days: DayRange) -> String? {
    guard case .entity(let entity) = element, let boundary = view.bounds(of: entity).end, boundary.days.overlaps(days)
    else {
      return nil
    }
    return "\(wording.name(entity)) itself ended \(wording.boundary(boundary))"
  }

  /// What came and went, of an answer that does not name it itself: a number, a yes or no.
  private func causes(_ turn: AnswerChange) -> [String] {
    let isNamed = (turn.gone + turn.come).allSatisfy { element in
      switch element {
      case .quantity, .truth: false
      default: true
      }
    }
    if isNamed { return [] }
    return [("no longer", turn.ended), ("new", turn.begun)].flatMap { word, claims in
      let shown = claims.prefix(6).map { "\(word): \(wording.name($0.subject)): \(wording.clause($0))" }
      return claims.count > 6 ? shown + ["and \(claims.count - 6) more"] : Array(shown)
    }
  }

  func doubt(_ turn: AnswerChange) -> String {
    if turn.come.isEmpty || isMixed(turn) { return "" }
    if turn.come.allSatisfy({ doubt(about: $0, in: turn) == "" }) { return "" }
    if !turn.begun.isEmpty, turn.begun.allSatisfy({ view.isPlanned($0) }) { return " · planned" }
    guard let claim = turn.begun.first(where: { $0.truth != .yes }) else { return "" }
    let reasons = claim.truth.reasons.words.joined(separator: ", ")
    return reasons.isEmpty ? "" : " · possible: " + reasons
  }

  /// Whether some of several new things are doubtful and others are not: then each says so itself.
  func isMixed(_ turn: AnswerChange) -> Bool { Set(turn.come.map { doubt(about: $0, in: turn) }).count > 1 }

  /// What is doubtful of one new thing among several: empty where it is certain, nil where no statement names it.
  func doubt(about element: RuntimeValue, in turn: AnswerChange) -> String? {
    let named = turn.begun.filter { claim in
      switch (element, claim.value) {
      case (.entity(let entity), let value): value.entity == entity || claim.subject == entity
      case (.text(let text), .text(let value)), (.word(let text), .word(let value)): branch.text(value) == text
      default: false
      }
    }
    if named.isEmpty { return nil }
    if named.contains(where: { $0.truth == .yes }) { return "" }
    if named.allSatisfy({ view.isPlanned($0) }) { return "only planned" }
    let reasons = named.flatMap(\.truth.reasons.words)
    return reasons.isEmpty ? "" : "possible: " + reasons.prefix(1).joined()
  }

  private func words(_ element: RuntimeValue, in turn: AnswerChange) -> String {
    let words = words([element], of: turn)
    let doubt = isMixed(turn) ? doubt(about: element, in: turn) ?? "" : ""
    return doubt.isEmpty ? words : "\(words) (\(doubt))"
  }

  /// Elements in plain words: a kind of organisation that the law binds is written out.
  private func words(_ elements: [RuntimeValue], of turn: AnswerChange, haveGone: Bool = false) -> String {
    guard turn.path?.relation == .binds else {
      return Wording.list(elements.map { called($0, in: turn, hasGone: haveGone) })
    }
    return Wording.list(
      elements.map { element in
        switch words(element) {
        case "ccg": "clinical commissioning groups (ccg)"
        case "icb": "integrated care boards (icb)"
        case let other: other.spaced
        }
      })
  }

  /// A thing by the name that it had when it came, or when it went.
  private func called(_ element: RuntimeValue, in turn: AnswerChange, hasGone: Bool) -> String {
    guard case .entity(let entity) = element else { return words(element) }
    let (last, first) = times(turn)
    return ((hasGone ? last : first).map { wording.calling(as: $0) } ?? wording).title(entity)
  }

  private func words(_ elements: [RuntimeValue]) -> String { Wording.list(elements.map { words($0) }) }

  private func words(_ element: RuntimeValue) -> String {
    if case .entity(let entity) = element { return wording.title(entity) }
    return cell(element).text
  }

  func cell(_ elements: [RuntimeValue]) -> Answer.Cell {
    elements.count == 1 ? cell(elements[0]) : .text(words(elements))
  }

  func entity(_ element: RuntimeValue?) -> EntityID? {
    if case .entity(let entity)? = element { return entity }
    return nil
  }
}

extension Wording {
  /// When a change came, as closely as the sources say.
  func when(_ turn: AnswerChange) -> String {
    switch turn.dating {
    case .stated(.date(let date), let isEnd): return (isEnd && date.precision == .day ? "after " : "") + closely(date)
    case .stated(let bound, _): return self.bound(bound) ?? "day not stated"
    case .between(let last, let first) where last == first: return "in the course of \(first.spoken), day not stated"
    case .between(let last, let first) where last.first != last.last || first.first != first.last:
      return "between the papers for \(last.spoken) and for \(first.spoken), day not stated"
    case .between(let last, let first): return "some time from \(last.spoken) to \(first.spoken), day not stated"
    case .first(let period):
      return period.map { "first stated \($0.first == $0.last ? "in" : "for") " + $0.spoken } ?? "no date is stated"
    case .last(let period, let source):
      let last = period.map { "last stated in " + $0.spoken } ?? "no date is stated"
      guard let source else { return last }
      return "not mentioned since \(view.branch.citedName(of: source)), \(last)"
    }
  }

  /// When a change came, without the event that brought it; nil of what is only stated first or last.
  func whenAlone(_ turn: AnswerChange) -> String? {
    switch turn.dating {
    case .first, .last: nil
    case .stated(.event(let event), _) where !view.branch.isSetAside(event): day(of: event)
    case .stated, .between: when(turn)
    }
  }

  /// How closely the sources say it, in a word for machines.
  func how(_ turn: AnswerChange) -> String {
    switch turn.dating {
    case .stated(.event, _): "event"
    case .stated: "stated"
    case .between: turn.overlap == nil ? "stated before and after" : "sources differ"
    case .first: "first stated"
    case .last(_, nil): "last stated"
    case .last: "not mentioned since"
    }
  }
}
