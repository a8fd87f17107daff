public import Rendering

extension Answer {
  /// The answer as a document for readers: short first, each sentence with its place below it.
  ///
  /// An answer is brief unless all of it was asked for.
  public var document: Document {
    if draft.isEmpty { return undrafted }
    // What follows is what a draft says, and no source.
    return Document([.paragraph(Line("DRAFT OPTION \(draft)", .strong))] + undrafted.blocks)
  }

  /// The name of the draft that it answers for; empty for the model itself, and for what is no answer.
  private var draft: String {
    let isAnswer = (kind == .rows || kind == .truth) && !isOfWork && option == nil && parts.isEmpty
    return isAnswer && !view.branch.isEmpty && view.branch != "main" ? view.branch : ""
  }

  /// The same table with the option or the draft that it is of in a column before all others, as a spreadsheet has no
  /// heading; the table itself of the model.
  private func marked(_ table: Table) -> Table {
    let mark = option.map { "option \($0)" } ?? draft
    if mark.isEmpty { return table }
    let column = Rendering.Column(title: "draft option", key: "draft-option", type: .text)
    return Table(
      columns: [column] + table.columns, rows: table.rows.map { [Cell.text(mark).rendered] + $0 },
      footer: table.footer.map { [Cell.text(mark).rendered] + $0 })
  }

  private var undrafted: Document {
    if !parts.isEmpty { return Document(parts.flatMap(\.document.blocks)) }
    let reading =
      readAs.map { [IndentedLine(Line("Read as: \($0)" + (spelling.map { " · " + $0 } ?? ""), .quiet))] } ?? []
    let first = opening.map { [Block.passage([IndentedLine(Line($0, .strong))])] } ?? []
    return Document(first + shownDocument.blocks + (reading.isEmpty ? [] : [.passage(reading)]))
  }

  private var shownDocument: Document {
    guard kind == .rows || kind == .truth, layout != .paper, calendar == nil else { return wholeDocument }
    switch extent {
    case .whole: return wholeDocument
    case .brief(let lines): return Brief(self, most: lines).document
    case .rest(let first, let part): return Brief(self, most: Brief.most).rest(from: first, of: part)
    case .sourcesEach:
      var shown = self
      let brief = Brief(self, most: Brief.most)
      if layout != .table { shown.rows = brief.shownRows.sorted().map { rows[$0] } }
      return Document(shown.wholeDocument.blocks + brief.leftOutBlocks)
    }
  }

  private var wholeDocument: Document {
    if let calendar {
      return Document([.verbatim(ICalendarRenderer().render(calendar).replacing("\r\n", with: "\n"))])
    }
    switch kind {
    case .text: return Document((layout == .prose ? prose : [.verbatim(text)]) + noteBlocks)
    case .none: return Document(title.isEmpty ? [] : [.paragraph(Line(title, .quiet))])
    case .rows, .truth:
      if layout == .paper { return Document(paper) }
      var blocks: [Block] = title.isEmpty ? [] : [.heading(Line(title))]
      blocks += layout == .table ? [.table(table)] : passages
      return Document(blocks + noteBlocks)
    }
  }

  /// The text's paragraphs, which empty lines separate; a line as far in as it is written.
  private var prose: [Block] {
    var blocks: [Block] = []
    for paragraph in text.split(separator: "\n\n") {
      blocks.append(
        .passage(
          paragraph.split(separator: "\n").map { line in
            let blanks = line.prefix { $0 == " " }.count
            return IndentedLine(Line(String(line.dropFirst(blanks))), depth: blanks / 2)
          }))
    }
    return blocks
  }

  private var noteBlocks: [Block] {
    var lines = notes.map { Line($0.text, $0.kind == .discrepancy ? .warning : .plain) }
    if layout == .table { lines += placesTogether.map { Line($0) } }
    return lines.isEmpty ? [] : [.notes(lines)]
  }

  /// The places of all rows, the lines under one heading taken together.
  private var placesTogether: [String] {
    var places: [(name: String, first: UInt32, last: UInt32)] = []
    for (position, item) in evidence.enumerated() where !beside.contains(position) {
      let name = item.heading.map { "\(item.sourceName), \"\($0)\"" } ?? item.sourceName
      if let index = places.firstIndex(where: { $0.name == name }) {
        places[index].first = min(places[index].first, item.firstLine)
        places[index].last = max(places[index].last, item.lastLine)
      } else {
        places.append((name, item.firstLine, item.lastLine))
      }
    }
    return places.map { place in
      if place.first == 0 { return place.name }
      return place.name
        + (place.first == place.last ? ", line \(place.first)" : ", lines \(place.first) to \(place.last)")
    }
  }

  // MARK: Sentences

  /// Rows as sentences, under the headings of their stretch and section; a place that several neighbours share is
  /// printed once.
  private var passages: [Block] {
    var blocks: [Block] = []
    var lines: [IndentedLine] = []
    var stretch = ""
    var section = ""
    func close() {
      if !lines.isEmpty { blocks.append(.passage(lines)) }
      lines = []
    }
    for (position, row) in rows.enumerated() where !row.isFolded {
      if row.stretch != stretch || row.section != section {
        close()
        if row.stretch != stretch { blocks.append(.paragraph(Line(row.stretch, .quiet))) }
        (stretch, section) = (row.stretch, row.section)
        if !section.isEmpty { lines.append(IndentedLine(Line(section, .strong))) }
      }
      let depth = (section.isEmpty ? 0 : 1) + row.depth
      lines.append(IndentedLine(Line(row.sentence), depth: depth))
      for detail in row.details { lines.append(IndentedLine(Line(detail), depth: depth + 1)) }
      let isShared = position + 1 < rows.count && sharesPlaces(row, rows[position + 1])
      if !isShared {
        for (place, passage) in places(of: row) {
          lines.append(IndentedLine(Line(place, .quiet), depth: depth + 1))
          lines += passage.map { IndentedLine(Line($0), depth: depth + 2) }
        }
      }
    }
    close()
    return blocks
  }

  private func sharesPlaces(_ row: Row, _ next: Row) -> Bool {
    row.stretch == next.stretch && row.section == next.section && row.depth == next.depth && !row.evidence.isEmpty
      && next.details.isEmpty
      && places(of: row).map(\.place) == places(of: next).map(\.place)
  }

  private func places(of row: Row) -> [(place: String, passage: [String])] {
    var places: [(place: String, passage: [String])] = []
    for position in row.evidence {
      let item = evidence[position]
      let place = item.place
      if places.contains(where: { $0.place == place }) { continue }
      places.append((place, quotes ? Passage(item.passage, sentence: item.sentence).lines : []))
    }
    if row.mostPlaces == 0 { return [] }
    if let most = row.mostPlaces, places.count > most {
      return places.prefix(most) + [("\(places.count - most) more: `why`", [])]
    }
    return places
  }

  // MARK: Tables

  /// The rows as a table; with a bar beside shares.
  var table: Table {
    let shares = rows.contains { $0.picture != nil } || drawsShares && columns.contains { $0.type == .ratio }
    var titles = columns.map {
      Rendering.Column(title: $0.title, key: $0.name, type: $0.content)
    }
    if shares { titles.append(Rendering.Column(title: "", key: "chart", type: .chart)) }
    return Table(
      columns: titles,
      rows: rows.map { row in
        row.picture.map { row.cells.map(\.rendered) + [$0] } ?? rendered(row.cells, chart: shares && drawsShares)
      },
      footer: footer.map { rendered($0, chart: false) })
  }

  private func rendered(_ cells: [Cell], chart: Bool) -> [Rendering.Cell] {
    var result = cells.map(\.rendered)
    if chart {
      if case .ratio(let numerator, let denominator)? = cells.last {
        result.append(.bar(numerator: Int128(numerator), denominator: Int128(denominator)))
      } else {
        result.append(.empty)
      }
    }
    return result
  }

  /// The answer as a document for spreadsheets: the table alone, whatever the layout.
  public var records: Document {
    if !parts.isEmpty { return Document(parts.flatMap(\.records.blocks)) }
    if kind == .text { return Document([.table(lines)]) }
    return kind == .rows || kind == .truth ? Document([.table(marked(judged(table)))]) : document
  }

  /// A text for spreadsheets: a row a line, for a page of help or a dump has no other.
  private var lines: Table {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return Table(
      columns: [Rendering.Column(title: "text", key: "text", type: .text)], rows: lines.map { [.text($0)] })
  }

  /// The same table with how sure each row is, and for what part of the period it holds, in columns behind all others.
  ///
  /// Neither is told where it is the same for all rows: certain, and for the whole period.
  private func judged(_ table: Table) -> Table {
    guard table.rows.count == rows.count else { return table }
    var judged = table
    if rows.contains(where: { $0.certainty != "certain" }) {
      judged = judged.adding("certainty", rows.map(\.certainty))
    }
    return rows.contains { !$0.stretch.isEmpty } ? judged.adding("holds", rows.map(\.stretch)) : judged
  }

  /// The answer as records for readers: the table with its notes.
  public var annotatedRecords: Document {
    kind == .rows || kind == .truth ? Document(records.blocks + noteBlocks) : document
  }
}

extension Answer.Row {
  /// How sure it is, in the words of formats for programs.
  fileprivate var certainty: String {
    lastStated.isEmpty ? (isPossible ? "possible" : "certain") : "last stated \(lastStated)"
  }
}

extension Table {
  /// The same table with one more column, a value for each row.
  fileprivate func adding(_ key: String, _ values: [String]) -> Table {
    Table(
      columns: columns + [Rendering.Column(title: key, key: key, type: .text)],
      rows: zip(rows, values).map { $0 + [.text($1)] }, footer: footer.map { $0 + [.empty] })
  }
}

extension Answer.Column {
  fileprivate var content: Rendering.Column.Content {
    switch type {
    case .entity: .name
    case .money: .money
    case .ratio: .ratio
    case .date: .date
    case .count: .count
    case .number: .number
    case .text: .text
    }
  }
}

extension Answer.Cell {
  fileprivate var rendered: Rendering.Cell {
    switch self {
    case .entity(let id, let name): .name(id: id, text: name)
    case .money(let pence): .money(pence: pence)
    case .ratio(let numerator, let denominator):
      .ratio(numerator: Int128(numerator), denominator: Int128(denominator), decimals: 2)
    case .date(let date): .date(date)
    case .number(let number): .number(number)
    case .quantity(let quantity): .text(quantity.spoken)
    case .count(let least, let most): .count(least: least, most: most)
    case .text(let text): .text(text)
    case .unknown(let reason): .unknown(reason: reason)
    }
  }
}
