import Analysis
import Model

/// Puts a report together, part after part, each line with the places it rests on.
struct ReportBuilder {
  let runner: QueryRunner
  /// The day that it is of.
  let day: Day
  var log: ReadLog
  private(set) var answer: Answer

  var branch: Branch { runner.branch }

  /// A report of the last day of the time in use.
  init(_ inUse: QueryRunner, _ log: ReadLog) {
    let context = inUse.context
    day = (context.slices(inUse.branch).last ?? TimeSlice(context.defaultDay(inUse.branch))).days.last
    var runner = inUse
    if let at = context.at, !at.isDay { runner.context.at = WrittenPeriod(WrittenDate(day)) }
    self.runner = runner
    self.log = log
    answer = Answer(.rows)
    answer.layout = .paper
    answer.view = runner.description
    answer.columns = [Answer.Column("part", .text), Answer.Column("line", .text)]
  }

  /// The things that a path of relations leads to now, certain and possible, in the order of the model.
  mutating func things(_ expression: Expression) throws(Stop) -> [EntityID] {
    var run = Evaluation(view, log: log, budget: runner.budget)
    let found = try run.set(expression).members.compactMap { member -> EntityID? in
      if case .entity(let entity) = member.element { return entity }
      return nil
    }
    log = run.log
    return found
  }

  /// The view that the report is of.
  var view: View {
    runner.context.view(branch, at: runner.context.slices(branch).last ?? TimeSlice(runner.context.defaultDay(branch)))
  }

  var wording: Wording { Wording(view: view) }

  /// Who says what is reported: the sources, or a draft of which the sources know nothing.
  var authority: String {
    branch.name == Draft.main ? "as the sources state it" : "as the draft \(branch.name) would have it"
  }

  // MARK: Parts

  /// Asks a question, and takes the rows of its answer that are wanted into a part of the report.
  ///
  /// - Parameters:
  ///   - most: how many rows; what is left is counted, and where to ask for it is said.
  ///   - remarks: whether the answer's notes belong to the part.
  ///   - silence: what is said when there is no row.
  ///   - words: how a row of the answer is told.
  mutating func add(
    _ heading: String, _ question: any Question, most: Int, more statement: String = "", remarks: Bool = false,
    silence: String = "", where isWanted: (Answer.Row) -> Bool = { _ in true },
    as words: (Answer.Row, Answer) -> String = { row, _ in row.sentence }
  ) throws(Stop) {
    let part = try question.answer(runner, &log)
    let rows = part.rows.filter(isWanted)
    for row in rows.prefix(most) { take(row, words(row, part), from: part, heading) }
    let left = rows.count - min(rows.count, most)
    if left > 0 { say(heading, "\(left) more" + (statement.isEmpty ? "" : ": `\(statement)`")) }
    if rows.isEmpty, !silence.isEmpty { say(heading, silence) }
    if remarks { for note in part.notes where note.kind != .reading { say(heading, note.text) } }
  }

  /// Lines that say the same of several things become one, with all of them.
  ///
  /// - Parameter words: what each of them begins with.
  mutating func gather(_ heading: String, of kinds: [Answer.Row.Kind], under words: String) {
    let positions = answer.rows.indices.filter { position in
      answer.rows[position].section == heading && answer.rows[position].kind.map(kinds.contains) ?? false
    }
    guard let first = positions.first, positions.count > 1 else { return }
    for position in positions.dropFirst() {
      answer.rows[first].sentence += "; " + answer.rows[position].sentence.dropFirst(words.count)
      answer.rows[first].evidence += answer.rows[position].evidence.filter { !answer.rows[first].evidence.contains($0) }
    }
    for position in positions.dropFirst().reversed() { answer.rows.remove(at: position) }
    answer.rows[first].cells[1] = .text(answer.rows[first].sentence)
  }

  /// A line of the report's own that rests on nothing but the lines around it.
  mutating func say(_ heading: String, _ words: String) {
    var row = Answer.Row(cells: [.text(heading), .text(words)], sentence: words)
    row.section = heading
    answer.rows.append(row)
  }

  mutating func take(_ row: Answer.Row, _ words: String, from part: Answer, _ heading: String) {
    var line = Answer.Row(cells: [.text(heading), .text(words)], sentence: words)
    line.section = heading
    line.isPossible = row.isPossible
    line.entity = row.entity
    line.kind = row.kind
    line.details = row.details
    answer.rows.append(line)
    support(row, from: part)
  }

  /// Puts the places of a row under the last line.
  mutating func support(_ row: Answer.Row, from part: Answer) {
    guard let last = answer.rows.indices.last else { return }
    for position in row.evidence {
      let item = part.evidence[position]
      let known = answer.evidence.firstIndex(of: item) ?? answer.evidence.count
      if known == answer.evidence.count { answer.evidence.append(item) }
      if !answer.rows[last].evidence.contains(known) { answer.rows[last].evidence.append(known) }
    }
  }

  /// The heads of the columns of a part that is a table.
  mutating func head(_ heading: String, _ heads: [String]) { answer.heads[heading] = heads }

  /// Makes the last line one of a table.
  mutating func across(_ cells: [String]) {
    if let last = answer.rows.indices.last { answer.rows[last].across = cells }
  }

  /// The short name of a thing where it has one, else its whole name.
  func short(_ thing: EntityID) -> String { view.acronym(of: thing) ?? wording.name(thing) }

  /// Open questions, the gravest first, each with whom to ask.
  mutating func ask(_ heading: String, _ question: LeftOpenQuestion, most: Int, more statement: String) throws(Stop) {
    let part = try question.answer(runner, &log)
    let rows = part.rows.filter { !$0.evidence.isEmpty }
    for var row in rows.prefix(most) {
      row.details = []
      let ask = " Ask: \(part.text("ask", of: row))."
      take(row, String(row.sentence.drop { $0.isNumber || $0 == " " }) + ask, from: part, heading)
    }
    if rows.count > most { say(heading, "\(rows.count - most) more: `\(statement)`") }
  }

  /// The report under its title, with what every report says at its end.
  func finished(_ title: String) -> Answer {
    var answer = answer
    answer.title = title
    answer.note(
      "What is not stated here is not known from the sources; nothing was guessed. The numbers are those of the places."
    )
    answer.note(Notice.emergency)
    return answer
  }
}
