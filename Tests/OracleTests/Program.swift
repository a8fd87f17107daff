import Language
import Model
import Session

/// What the program answers, as data.
enum ProgramAnswer: Hashable, Sendable {
  /// The certain and the possible things, and whether nothing else can be among them.
  case things(certain: Things, possible: Things, isWhole: Bool)
  /// From so many to so many; nil where there may be more.
  case number(least: Int, most: Int?)
  /// Yes, no, or nil where it is not known.
  case truth(Bool?)
  /// Refused, with the codes of the mistakes.
  case refused([String])
}

/// The program on a small model, asked as a user would ask it: text in, answers out.
struct Program {
  private var session: Session
  private let positions: [String: Int]

  /// - Returns: nil where the program refuses the model itself.
  init?(_ model: SmallModel) {
    let loaded = LoadedModel.files([SourceText(name: "model.gov", model.text)], name: "model")
    guard loaded.diagnostics.isEmpty, let today = Day(year: 2026, month: 11, day: 21) else { return nil }
    session = Session(loaded, today: today)
    positions = Dictionary(uniqueKeysWithValues: model.things.enumerated().map { ($1.id, $0) })
  }

  /// What the program finds wrong with a model; empty where it takes it.
  static func mistakes(in model: SmallModel) -> [String] {
    LoadedModel.files([SourceText(name: "model.gov", model.text)], name: "model").diagnostics.map {
      "\($0.line): \($0.diagnostic.code.rawValue) \($0.diagnostic.message)"
    }
  }

  /// The day that questions are asked of.
  private var day = 0

  mutating func look(at day: Int) {
    self.day = day
    _ = session.runAll(SourceText(name: "input", "at \(VagueDate.text(day))"))
  }

  private mutating func answer(_ question: Question, _ model: SmallModel, by date: VagueDate) -> ProgramAnswer {
    _ = session.runAll(SourceText(name: "input", "known \(date.text)"))
    defer { _ = session.runAll(SourceText(name: "input", "known all")) }
    return answer(question, model)
  }

  private mutating func answer(
    _ question: Question, _ model: SmallModel, during period: VagueDate, on day: Int
  ) -> ProgramAnswer {
    _ = session.runAll(SourceText(name: "input", "at \(period.text)"))
    defer { look(at: self.day) }
    return answer(question, model, on: day)
  }

  /// - Parameter day: of a period the one looked at; nil where one day is asked of.
  mutating func answer(_ question: Question, _ model: SmallModel, on day: Int? = nil) -> ProgramAnswer {
    if case .known(let inner, let date) = question { return answer(inner, model, by: date) }
    if case .during(let inner, let period, let day) = question {
      return answer(inner, model, during: period, on: day)
    }
    let outcomes = session.runAll(SourceText(name: "input", question.text(model)))
    guard let answer = outcomes.last?.answer else {
      return .refused(outcomes.flatMap(\.diagnostics).map(\.diagnostic.code.rawValue))
    }
    guard let rows = Self.rows(of: answer, on: day) else { return .refused(["a stretch without days"]) }
    return read(question, answer, rows, model)
  }

  /// The rows of an answer that are of a day, of whatever stretch; nil where the days of one are not told.
  private static func rows(of answer: Answer, on day: Int?) -> [Answer.Row]? {
    guard let day else { return answer.rows }
    var found: [Answer.Row] = []
    for row in answer.rows {
      if row.stretch.isEmpty {
        found.append(row)
        continue
      }
      guard let days = VagueDate.days(ofStretch: row.stretch) else { return nil }
      if days.contains(day) { found.append(row) }
    }
    return found
  }

  private func read(
    _ question: Question, _ answer: Answer, _ rows: [Answer.Row], _ model: SmallModel
  ) -> ProgramAnswer {
    switch question {
    case .find, .members, .membersOfBoth: return things(rows, answer.isComplete, column: 0)
    case .chair:
      // What is not said of a chair is open; what is said is all.
      guard case .things(let certain, let possible, _) = things(rows, answer.isComplete, column: 1) else { break }
      let isVacant = rows.first.map { $0.cells[1] == .unknown("chair vacant") && !$0.isPossible } ?? false
      return .things(certain: certain, possible: possible, isWhole: certain != 0 || isVacant)
    case .findCertain:
      guard case .things(let certain, let possible, _) = things(rows, false, column: 0) else { break }
      return .things(certain: certain, possible: possible, isWhole: false)
    case .count:
      guard case .count(let least, let most)? = rows.first?.cells.first else { break }
      return .number(least: least, most: most)
    case .sum:
      guard let row = rows.first, case .money(let pence) = row.cells[0], !row.isPossible else {
        return .number(least: Int.min, most: nil)
      }
      return .number(least: Int(pence), most: Int(pence))
    case .ask, .quorate, .vote: return truth(answer, rows)
    case .role(_, let relation, let subject):
      let words = relation.meaning.inverse.replacing("-", with: " ")
      let isHeld = rows.contains { row in
        guard case .entity(let id, _) = row.cells[1] else { return false }
        return row.cells[0] == .text(words) && row.section == "Present" && id == model.things[subject].id
      }
      return .truth(isHeld ? true : nil)
    case .accountable(_, let relation): return labelled(relation.meaning.clause, answer)
    case .escalate(let route, _): return onTheWay(model.things[route].id, answer)
    case .known, .during: break
    }
    return .refused(["no such answer"])
  }

  /// Yes or no, or where that is not the same for all of a period, as the row of a stretch says.
  private func truth(_ answer: Answer, _ rows: [Answer.Row]) -> ProgramAnswer {
    guard answer.truth == nil, case .text(let word)? = rows.first?.cells.first else {
      return .truth(answer.truth.flatMap { $0 == .yes ? true : $0 == .no ? false : nil })
    }
    return .truth(word == "yes" ? true : word == "no" ? false : nil)
  }

  /// Those whom the ways along a route name, and who decides at their end.
  private func onTheWay(_ route: String, _ answer: Answer) -> ProgramAnswer {
    var (certain, possible): (Things, Things) = (0, 0)
    for row in answer.rows where row.section.isEmpty {
      guard case .entity(route, _) = row.cells[0] else { continue }
      for case .text(let text) in row.cells[1...2] {
        for place in text.split(separator: " → ") where !place.contains("one of ") {
          for (id, thing) in positions where place.contains("The \(id)") {
            if row.isPossible { possible |= Things(only: thing) } else { certain |= Things(only: thing) }
          }
        }
      }
    }
    return .things(certain: certain, possible: possible & ~certain, isWhole: false)
  }

  /// Those whom the answer about a duty names under a label, before any that it names as one of several.
  private func labelled(_ label: String, _ answer: Answer) -> ProgramAnswer {
    var (certain, possible): (Things, Things) = (0, 0)
    for row in answer.rows where row.cells[1] == .text(label) {
      guard case .text(let text) = row.cells[2] else { continue }
      let open = [" one of ", " in turn "].compactMap { (" " + text).firstRange(of: $0)?.lowerBound }.min()
      let names = open.map { (" " + text)[..<$0] } ?? text[...]
      for (id, thing) in positions where names.contains("The \(id)") {
        if row.isPossible { possible |= Things(only: thing) } else { certain |= Things(only: thing) }
      }
    }
    return .things(certain: certain, possible: possible & ~certain, isWhole: false)
  }

  private func things(_ rows: [Answer.Row], _ isComplete: Bool, column: Int) -> ProgramAnswer {
    var (certain, possible): (Things, Things) = (0, 0)
    var isWhole = isComplete
    for row in rows {
      // One of several is told as one row.
      if case .text(let text) = row.cells[column], text.contains("one of ") || text.contains("in turn ") {
        isWhole = false
      }
      guard case .entity(let id, _) = row.cells[column], let thing = positions[id] else { continue }
      if row.isPossible { possible |= Things(only: thing) } else { certain |= Things(only: thing) }
    }
    return .things(certain: certain, possible: possible & ~certain, isWhole: isWhole)
  }
}
