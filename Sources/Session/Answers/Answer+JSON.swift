public import Language
import Model
public import Rendering

/// The answer format for machines: `docs/answer.schema.json`. Fields are only ever added.
extension Answer {
  /// One object for one statement.
  public var json: JSON {
    .object(
      [
        ("format", .int(1)), ("statement", .string(statement)), ("view", view.json), ("answer", body),
        ("evidence", .array(evidence.map(\.json))), ("checks", .array(checks.map(\.json))), ("error", .null),
        ("readAs", readAs.map { .string($0) } ?? .null),
      ] + (spelling.map { [("spelling", .string($0))] } ?? []) + (opening.map { [("opening", .string($0))] } ?? []))
  }

  private var body: JSON {
    .object([
      ("kind", .string(kind.rawValue)), ("title", .string(title.isEmpty ? text : title)),
      ("truth", truth.map(\.json) ?? .null), ("complete", .bool(isComplete)),
      ("columns", .array(columns.map(\.json))), ("rows", .array(rows.map(\.json))),
      ("notes", .array(notes.map { .string($0.text) })), ("searches", .array(searches.map(\.json))),
      ("totals", .array(footer.map { .array($0.map(\.json)) })),
    ])
  }
}

extension LocatedDiagnostic {
  /// One object for a statement that was refused.
  public func json(statement: String, view: Answer.ViewDescription) -> JSON {
    .object([
      ("format", .int(1)), ("statement", .string(statement)), ("view", view.json), ("answer", .null),
      ("evidence", .array([])), ("checks", .array([])), ("error", errorObject),
    ])
  }

  /// The mistake as an object.
  package var errorObject: JSON {
    .object([
      ("code", .string(diagnostic.code.rawValue)), ("message", .string(diagnostic.message)),
      ("file", .string(diagnostic.file)), ("line", .int(Int64(line))), ("column", .int(Int64(column))),
      ("length", .int(Int64(length))), ("expected", .array(diagnostic.expected.map { .string($0) })),
      ("suggestions", .array(diagnostic.suggestions.map { .string($0) })),
    ])
  }
}

extension Answer.ViewDescription {
  fileprivate var json: JSON {
    .object([
      ("branch", .string(branch)), ("at", .string(at)), ("known", known.map { .string($0) } ?? .null),
      ("today", .string(today)), ("model", .string(model)),
    ])
  }
}

extension Answer.Column {
  fileprivate var json: JSON {
    let own: [(String, JSON)] = [
      ("name", .string(name)), ("type", .string(type.rawValue)), ("unit", unit.map { .string($0) } ?? .null),
    ]
    guard let standing else { return .object(own) }
    return .object(own + [("years", .array(years.map { .string($0) })), ("standing", .string(standing))])
  }

  private var unit: String? {
    switch type {
    case .money: "pence"
    case .ratio: "ratio"
    default: nil
    }
  }
}

extension Answer.Row {
  fileprivate var json: JSON {
    .object([
      ("cells", .array(cells.map(\.json))), ("status", .string(isPossible ? "possible" : "certain")),
      ("evidence", .array(evidence.map { .int(Int64($0)) })), ("sentence", .string(sentence)),
      ("section", .string(section)), ("stretch", .string(stretch)), ("details", .array(details.map { .string($0) })),
      ("lastStated", .string(lastStated)),
    ])
  }
}

extension Answer.Search {
  fileprivate var json: JSON {
    let thing: JSON = if case .entity = about { about.json } else { .null }
    return .object([
      ("about", thing), ("relation", .string(what)), ("sources", .array(papers.map(\.json))),
      ("nearby", .array(nearby.map(\.json))),
    ])
  }
}

extension Answer.Search.Paper {
  fileprivate var json: JSON {
    .object([
      ("id", .string(id)), ("name", .string(name)), ("period", .string(period)), ("reach", .string(reach)),
    ])
  }
}

extension Answer.Search.Nearby {
  fileprivate var json: JSON {
    .object([("sentence", .string(sentence)), ("evidence", .array(evidence.map { .int(Int64($0)) }))])
  }
}

extension Answer.Cell {
  fileprivate var json: JSON {
    switch self {
    case .entity(let id, let name): .object([("id", .string(id)), ("name", .string(name))])
    case .money(let pence): .object([("pence", .int(pence))])
    case .ratio(let numerator, let denominator):
      .object([("ratio", .string("\(numerator)/\(denominator)"))])
    case .date(let date): .object([("date", .string(date))])
    case .number(let number): .object([("count", .array([.int(number), .int(number)]))])
    case .quantity(let quantity):
      .object([("quantity", .string(quantity.value.fraction)), ("unit", .string(quantity.unit.words))])
    case .count(let least, let most):
      .object([("count", .array([.int(Int64(least)), most.map { .int(Int64($0)) } ?? .null]))])
    case .text(let text): .object([("text", .string(text))])
    case .unknown(let reason): .object([("unknown", .string(reason))])
    }
  }
}

extension Answer.Evidence {
  fileprivate var json: JSON {
    let place =
      firstLine == 0
      ? JSON.null : firstLine == lastLine ? .string("L\(firstLine)") : .string("L\(firstLine)-\(lastLine)")
    return .object([
      ("fact", .string(fact)), ("source", .string(source)), ("heading", heading.map { .string($0) } ?? .null),
      ("place", place), ("certainty", .string(certainty.word)), ("says", .string(clause)),
      ("passage", passage.isEmpty ? .null : .array(passage.map { .string($0) })),
      ("sentence", sentence.isEmpty ? .null : .string(sentence)),
    ])
  }
}

extension Truth {
  fileprivate var json: JSON {
    .object([("value", .string(word)), ("reasons", .array(reasons.words.map { .string($0) }))])
  }
}
