import Analysis
import Model

/// A paper of two sides that answers for one user at one time slice, made of answers that can each be asked alone.
enum Report: Sendable {
  /// For a scrutineer who visits a body: the structure as last stated, and lines of enquiry.
  case visit(EntityID)
  /// For an executive: what it means for one organisation.
  case organisation(EntityID)
  /// For a meeting about an option: what it would do, and what is open.
  case plan(Option)
}

/// Puts a report together, part after part, each line with the places it rests on.
struct ReportBuilder {
  let asking: QueryRunner
  var log: ReadLog
  private(set) var answer: Answer

  var branch: Branch { asking.branch }

  init(_ asking: QueryRunner, log: ReadLog, title: String) {
    self.asking = asking
    self.log = log
    answer = Answer(.rows, title: title)
    answer.layout = .paper
    answer.view = asking.description
    answer.columns = [Answer.Column("part", .text), Answer.Column("line", .text)]
  }

  /// The things that a path of relations leads to now, certain and possible, in the order of the model.
  mutating func things(_ expression: Expression) throws(Stop) -> [EntityID] {
    var run = Evaluation(view, log: log, budget: asking.budget)
    let found = try run.set(expression).members.compactMap { member -> EntityID? in
      if case .entity(let entity) = member.element { return entity }
      return nil
    }
    log = run.log
    return found
  }

  /// The view that the report is of.
  var view: View {
    asking.context.view(branch, at: asking.context.slices(branch).last ?? TimeSlice(asking.context.defaultDay(branch)))
  }

  var wording: Wording { Wording(view: view) }

  // MARK: Parts

  /// Asks a question, and takes the rows of its answer that are wanted into a part of the report.
  ///
  /// - Parameters:
  ///   - most: how many rows; what is left is counted, and where to ask for it is said.
  ///   - remarks: whether the answer's notes belong to the part.
  ///   - silence: what is said when there is no row.
  mutating func add(
    _ heading: String, _ request: Query, most: Int, more statement: String = "", remarks: Bool = false,
    silence: String = "", where isWanted: (Answer.Row) -> Bool = { _ in true },
    as words: (Answer.Row) -> String = { $0.sentence }
  ) throws(Stop) {
    let (part, after) = try asking.answer(request, log: log)
    log = after
    let rows = part.rows.filter(isWanted)
    for row in rows.prefix(most) { take(row, words(row), from: part, heading) }
    let left = rows.count - min(rows.count, most)
    if left > 0 { say(heading, "\(left) more" + (statement.isEmpty ? "" : ": `\(statement)`")) }
    if rows.isEmpty, !silence.isEmpty { say(heading, silence) }
    if remarks { for note in part.notes where !note.contains("is taken as") { say(heading, note) } }
  }

  /// Lines that say the same of several things become one, with all of them.
  mutating func gather(_ heading: String, under words: String) {
    let positions = answer.rows.indices.filter {
      answer.rows[$0].section == heading && answer.rows[$0].sentence.hasPrefix(words)
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
    line.details = row.details
    for position in row.evidence {
      let item = part.evidence[position]
      let known = answer.evidence.firstIndex(of: item) ?? answer.evidence.count
      if known == answer.evidence.count { answer.evidence.append(item) }
      line.evidence.append(known)
    }
    answer.rows.append(line)
  }

  /// The report, with what every report says at its end.
  func finished() -> Answer {
    var answer = answer
    answer.notes += [
      "What is not stated here is not known from the sources; nothing was guessed. The numbers are those of the places.",
      Self.notice,
    ]
    return answer
  }

  private static var notice: String {
    "This is not a way to report a risk to a child or an adult: use the local front door, or 999 in an emergency."
  }
}
