import Model

/// The rows of an answer while they are collected, one stretch of time after another.
struct AnswerBuilder {
  /// A row and the statements it rests on.
  struct Row {
    var row: Answer.Row
    var claims: [Claim]
    /// Whether every place that states them is shown, and not only those that speak of the time asked about.
    var showsAllPlaces = false
    /// For each statement the time whose places are shown, where that is another than the time asked about.
    var times: [DayRange?] = []
  }

  /// What was searched where nothing is stated, and the statements that each thing nearby rests on.
  struct Searched {
    var search: Answer.Search
    var claims: [[Claim]]
  }

  /// What heads the rows where they are of one time; empty where they speak for themselves.
  var heading = ""
  var rows: [Row] = []
  var searches: [Searched] = []
  private(set) var notes: [Answer.Note] = []
  /// The results of rules, in the order of the rows; those that hold last.
  var checks: [CheckLine] = []
  /// Whether nothing else can belong to it.
  var isComplete = true
  /// The truth that was asked for, when the question was a yes or no.
  var truth: Truth?

  mutating func add(
    _ cells: [Answer.Cell], _ sentence: String, section: String = "", isPossible: Bool = false,
    entity: EntityID? = nil, details: [String] = [], most places: Int? = nil, lastStated: String = "",
    allPlaces: Bool = false, times: [DayRange?] = [], label: Answer.Label? = nil,
    kind: Answer.Row.Kind? = nil, on claims: [Claim]
  ) {
    var row = Answer.Row(cells: cells, sentence: sentence)
    row.kind = kind
    row.details = details
    row.mostPlaces = places
    row.lastStated = lastStated
    row.section = section
    row.isPossible = isPossible
    row.entity = entity
    if let label { row.stand(under: label) }
    rows.append(Row(row: row, claims: claims, showsAllPlaces: allPlaces, times: times))
  }

  /// Rests the row added last on another statement too, which a remark tells of; a row that cites nothing goes on so.
  mutating func rest(on claim: Claim) {
    if let last = rows.indices.last, !rows[last].claims.isEmpty { rows[last].claims.append(claim) }
  }

  /// Rests the row added last on some statements, in the place of those it rested on.
  mutating func cite(_ claims: [Claim]) {
    if let last = rows.indices.last { rows[last].claims = claims }
  }

  /// Puts words in front of the sentence of the row added last.
  mutating func lead(_ words: String) {
    if let last = rows.indices.last { rows[last].row.sentence = words + rows[last].row.sentence }
  }

  /// Puts the rows from one on under a heading.
  mutating func head(_ section: String, from first: Int) {
    for position in rows.indices.dropFirst(first) { rows[position].row.section = section }
  }

  /// Says the row added last in other words.
  mutating func say(_ sentence: String) {
    if let last = rows.indices.last { rows[last].row.sentence = sentence }
  }

  /// Gives the row added last the mark that names it for ever.
  mutating func mark(_ mark: String) {
    if let last = rows.indices.last { rows[last].row.mark = mark }
  }

  /// Remarks that are of the whole time asked about, whichever stretch they come from.
  private(set) var notesOfAll: Set<Answer.Note> = []

  /// Adds a remark, once.
  mutating func note(_ words: String, _ kind: Answer.Note.Kind = .remark, isOfAll: Bool = false) {
    let note = Answer.Note(words, kind)
    if !notes.contains(note) { notes.append(note) }
    if isOfAll { notesOfAll.insert(note) }
  }

  /// Whether a reader would see the same.
  func reads(like other: AnswerBuilder) -> Bool {
    rows.count == other.rows.count && truth == other.truth
      && zip(rows, other.rows).allSatisfy {
        $0.row.sentence == $1.row.sentence && $0.row.section == $1.row.section
          && $0.row.cells == $1.row.cells && $0.row.details == $1.row.details
      }
  }
}

extension Answer {
  /// Puts drafts of consecutive stretches together: where neighbours read the same they are one, and where all do, the
  /// stretch is not mentioned.
  mutating func take(_ drafts: [(slice: TimeSlice, draft: AnswerBuilder)], wording: (TimeSlice) -> Wording) {
    var groups: [(first: TimeSlice, last: TimeSlice, drafts: [AnswerBuilder])] = []
    for (slice, draft) in drafts {
      if let last = groups.indices.last, groups[last].drafts[0].reads(like: draft) {
        groups[last].last = slice
        groups[last].drafts.append(draft)
      } else {
        groups.append((slice, slice, [draft]))
      }
    }
    isComplete = drafts.allSatisfy(\.draft.isComplete)
    if groups.count == 1, let asked = groups[0].drafts[0].truth {
      kind = .truth
      truth = asked
    }
    for group in groups {
      let words = wording(group.first)
      let stretch = groups.count > 1 ? words.stretch(from: group.first, to: group.last) : ""
      for (position, draft) in group.drafts[0].rows.enumerated() {
        var row = draft.row
        row.stretch = stretch
        let claims = group.drafts.flatMap { $0.rows[position].claims }
        row.evidence =
          draft.times.isEmpty
          ? collect(claims, words, everything: draft.showsAllPlaces)
          : collect(draft.claims, of: draft.times, words)
        rows.append(row)
      }
    }
    takeNotes(drafts, wording)
    for (slice, draft) in drafts { takeSearches(draft, wording(slice)) }
  }

  /// Each remark once; with the stretches that it is of, where it is not of all.
  private mutating func takeNotes(
    _ drafts: [(slice: TimeSlice, draft: AnswerBuilder)], _ wording: (TimeSlice) -> Wording
  ) {
    var seen: Set<Answer.Note> = []
    for note in drafts.flatMap(\.draft.notes) where seen.insert(note).inserted {
      let stretches = drafts.indices.filter { drafts[$0].draft.notes.contains(note) }
      let isShared = stretches.count == drafts.count || drafts.contains { $0.draft.notesOfAll.contains(note) }
      let when = isShared ? "" : Self.stretches(stretches, drafts.map(\.slice), wording) + ": "
      self.note(when + note.text, note.kind)
    }
  }

  /// What was searched, each search once, with the evidence of what is stated nearby.
  mutating func takeSearches(_ draft: AnswerBuilder, _ wording: Wording) {
    for searched in draft.searches {
      var search = searched.search
      for (position, claims) in searched.claims.enumerated() {
        let known = evidence.count
        search.nearby[position].evidence = collect(claims, wording)
        beside.formUnion(search.nearby[position].evidence.filter { $0 >= known })
      }
      if !searches.contains(search) { searches.append(search) }
    }
  }

  /// Adds the evidence of statements, each of its own time, and answers its positions.
  private mutating func collect(_ claims: [Claim], of times: [DayRange?], _ wording: Wording) -> [Int] {
    var positions: [Int] = []
    for (claim, days) in zip(claims, times) {
      let items = wording.evidence(of: claim, everything: days == nil, during: days)
      for position in keep(items) where !positions.contains(position) { positions.append(position) }
    }
    return positions
  }

  /// Adds what is not there yet, and answers the positions of all of it.
  private mutating func keep(_ items: [Evidence]) -> [Int] {
    if positions.count != evidence.count {
      positions = Dictionary(zip(evidence, evidence.indices)) { first, _ in first }
    }
    return items.map { item in
      if let known = positions[item] { return known }
      positions[item] = evidence.count
      evidence.append(item)
      return evidence.count - 1
    }
  }

  /// Adds the evidence of statements and answers its positions, each once.
  mutating func collect(_ claims: [Claim], _ wording: Wording, everything: Bool = false) -> [Int] {
    var positions: [Int] = []
    for claim in claims {
      let items = wording.evidence(of: claim, everything: everything)
      for position in keep(items) where !positions.contains(position) { positions.append(position) }
    }
    return positions
  }
}

extension Wording {
  /// A statement's evidence, one entry a citation.
  ///
  /// Of several sources those that speak of the time asked about, or of the time a former statement held; where none
  /// does, those that speak of the nearest time before it, and of the nearest after it too for what does not last by
  /// itself. A discrepancy lies between its places, so all of them are given.
  ///
  /// - Parameters:
  ///   - everything: whether all of it is wanted, as for an explanation.
  ///   - time: the time whose places are wanted, in place of the time asked about.
  func evidence(
    of claim: Claim, everything: Bool = false, during time: DayRange? = nil
  ) -> [Answer.Evidence] {
    var all: [(item: Answer.Evidence, days: DayRange?)] = []
    for reference in claim.facts {
      let fact = view.branch.fact(reference)
      for attestation in view.known(fact.attestations) {
        let period = fact.period ?? view.branch.attesting(attestation.source)
        all.append((evidence(reference, attestation, claim), period?.range))
      }
      all += carried(reference, claim).map { ($0, nil) }
    }
    let days = time ?? (claim.isLive ? view.slice.days : claim.attested ?? view.slice.days)
    let now = all.filter { entry in
      // A part of a statement is of its own periods, and not of others that share days with them.
      if claim.isPart { return claim.periods.contains { $0.range == entry.days } }
      return entry.days?.overlaps(days) ?? true
    }
    if everything || claim.relation == .discrepancy || now.count == all.count { return all.map(\.item) }
    if !now.isEmpty { return now.map(\.item) }
    let before = all.compactMap(\.days?.end).filter { $0 <= days.start }.max()
    let after = all.compactMap(\.days?.start).filter { $0 >= days.end }.min()
    let isLasting = [.lasting, .enduring].contains(claim.relation.definition.persistence)
    return all.filter { entry in
      entry.days?.end == before || ((before == nil || !isLasting) && entry.days?.start == after)
    }.map(\.item)
  }

  /// The places of the facts that a plan carried into this one: what it rests on beside the plan, so assumed of it.
  private func carried(_ fact: FactRef, _ claim: Claim) -> [Answer.Evidence] {
    view.branch.origins(of: fact).flatMap { origin in
      view.known(view.branch.fact(origin).attestations).map { attestation in
        var item = evidence(fact, attestation, claim, .assumed)
        item.isOfCarried = true
        return item
      }
    }
  }

  private func evidence(
    _ fact: FactRef, _ attestation: Attestation, _ claim: Claim, _ certainty: Certainty? = nil
  )
    -> Answer.Evidence
  {
    let branch = view.branch
    return Answer.Evidence(
      fact: branch.id(of: fact).description, source: branch.id(of: attestation.source),
      sourceName: branch.citedName(of: attestation.source), heading: attestation.heading.map { branch.text($0) },
      firstLine: attestation.firstLine, lastLine: attestation.lastLine, certainty: certainty ?? attestation.certainty,
      clause: "\(name(claim.subject)): \(clause(claim))")
  }
}

extension Answer.Evidence {
  /// The place in words: `Arrangements 2022, "Independent Scrutiny", line 217`.
  var place: String {
    var words = sourceName
    if let heading { words += ", \"\(heading)\"" }
    if firstLine > 0 { words += firstLine == lastLine ? ", line \(firstLine)" : ", lines \(firstLine) to \(lastLine)" }
    if isOfCarried { return words + " (of the fact carried)" }
    return certainty == .stated ? words : words + " (\(certainty.word))"
  }
}
