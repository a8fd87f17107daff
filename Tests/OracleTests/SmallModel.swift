/// A small model as it is declared, and its text: what a person could have written, and nothing that follows from it.
struct SmallModel: Sendable {
  var sources: [Source] = []
  var things: [Thing] = []
  var clauses: [Clause] = []

  /// A paper: its kind, in the order of what counts more, and the period it speaks of.
  struct Source: Sendable {
    let id: String
    let kind: Rank
    let covering: VagueDate
    /// When it was published, where that is stated.
    var published: VagueDate?
    /// The day from which it is in effect, and the one on which it runs out, each within its period where it is stated.
    var inEffect: VagueDate?
    var expires: VagueDate?

    /// The days for which it states what has no time of its own: from when it may be in effect to when it has run out.
    var attesting: ClosedRange<Int> {
      max(covering.first, inEffect?.first ?? covering.first)...min(covering.last, expires?.last ?? covering.last)
    }

    enum Rank: String, CaseIterable, Sendable { case arrangements, report, plan }
  }

  struct Thing: Sendable {
    let id: String
    let kind: Kind
    /// The word of its `kind` clause; nil for none.
    let word: String?
    /// Whether it was dropped to make the model smaller; positions stay as they are.
    var isDropped = false
  }

  enum Kind: String, CaseIterable, Sendable {
    case organisation, body, post, person, event, duty, fund, route, step

    var plural: String {
      self == .body ? "bodies" : self == .person ? "people" : self == .duty ? "duties" : rawValue + "s"
    }
  }

  /// One clause, which states one fact on the word of one source.
  struct Clause: Hashable, Sendable {
    let subject: Int
    let relation: Relation
    var value: Value
    var capacity: String?
    var onBehalf: Int?
    var pence: Int?
    var from: Moment?
    var to: Moment?
    var period: VagueDate?
    var isPlanned = false
    var source: Int
  }

  enum Value: Hashable, Sendable {
    case thing(Int)
    case oneOf([Int])
    /// Those who take turns, each for so many years where that is stated.
    case inTurn([Int], years: Int?)
    /// Several whom one clause names: they have it together.
    case together([Int])
    case notStated, vacant
    /// Of `exists`.
    case nothing
    /// Of `on`, the day of an event.
    case date(VagueDate)
    /// Of `complete`: a relation, seen from the value back to the subject when it is inverse.
    case list(Relation, isInverse: Bool)
    case rule(Rule)
    /// Of `casting vote`, whose it is.
    case word(String)
    /// Of `remit`, what it says.
    case text(String)
    /// Of `deputies`, whether they count.
    case counts(Bool)
  }

  /// When something begins or ends: a date, or an event.
  enum Moment: Hashable, Sendable {
    case date(VagueDate)
    case event(Int)
  }
}

/// The relations that small models use, with what the language's page says of each.
enum Relation: Int, CaseIterable, Sendable {
  case member, chair, viceChair, parent, partner, agency, within, holder, delegates, accountable, responsible
  case contribution
  case exists, on, begins, ends, complete, quorum, actsFor, deputies, carriedBy, castingVote, veto
  case remit
  case raisedIn, stepOf, order, raisedTo, decider

  struct Meaning: Sendable {
    let clause: String
    let name: String
    var inverse = ""
    var isMany = true
    let holds: Persistence
    let subjects: Set<SmallModel.Kind>
    var objects: Set<SmallModel.Kind> = []
  }

  enum Persistence: Sendable { case timeless, lasting, attested, period }

  /// Those that lead from things to things, along which expressions may go.
  static let paths = allCases.filter { !$0.meaning.objects.isEmpty && $0.rawValue < exists.rawValue }

  var meaning: Meaning { Self.table[rawValue] }

  /// For how long what is stated of it holds.
  var holds: Persistence { Self.holding[rawValue] }

  private static let holding = table.map(\.holds)

  private static let agents: Set<SmallModel.Kind> = [.organisation, .body, .post]
  private static let table: [Meaning] = allCases.map { relation in
    switch relation {
    case .member:
      Meaning(
        clause: "member", name: "members", inverse: "member-of", holds: .attested, subjects: [.body],
        objects: [.organisation, .body, .post, .person])
    case .chair:
      Meaning(
        clause: "chaired by", name: "chair", inverse: "chairs", isMany: false, holds: .lasting, subjects: [.body],
        objects: agents)
    case .viceChair:
      Meaning(
        clause: "vice chair", name: "vice-chair", inverse: "vice-chairs", isMany: false, holds: .lasting,
        subjects: [.body], objects: agents)
    case .parent:
      Meaning(
        clause: "part of", name: "parent", inverse: "subgroups", holds: .lasting, subjects: [.body, .organisation],
        objects: [.body, .organisation])
    case .partner:
      Meaning(
        clause: "partner", name: "partners", inverse: "partner-of", holds: .lasting, subjects: [.body],
        objects: [.organisation])
    case .agency:
      Meaning(
        clause: "relevant agency", name: "relevant-agencies", inverse: "relevant-agency-of", holds: .lasting,
        subjects: [.body], objects: [.organisation])
    case .within:
      Meaning(
        clause: "within", name: "organisation", inverse: "posts", isMany: false, holds: .lasting, subjects: [.post],
        objects: [.organisation, .body])
    case .holder:
      Meaning(
        clause: "held by", name: "holder", inverse: "holds", isMany: false, holds: .attested, subjects: [.post],
        objects: [.person])
    case .delegates:
      Meaning(
        clause: "delegates to", name: "delegates-to", inverse: "delegated-by", holds: .lasting, subjects: agents,
        objects: agents)
    case .accountable:
      Meaning(
        clause: "accountable", name: "accountable", inverse: "accountable-for", holds: .lasting, subjects: [.duty],
        objects: agents)
    case .responsible:
      Meaning(
        clause: "responsible", name: "responsible", inverse: "responsible-for", holds: .lasting, subjects: [.duty],
        objects: agents)
    case .contribution:
      Meaning(
        clause: "contribution", name: "contributors", inverse: "contributes-to", holds: .period, subjects: [.fund],
        objects: [.organisation])
    case .exists: Meaning(clause: "exists", name: "exists", isMany: false, holds: .lasting, subjects: [])
    case .on: Meaning(clause: "on", name: "day", isMany: false, holds: .timeless, subjects: [.event])
    case .begins: Meaning(clause: "begins", name: "begins", holds: .timeless, subjects: [.event])
    case .ends: Meaning(clause: "ends", name: "ends", holds: .timeless, subjects: [.event])
    case .complete: Meaning(clause: "complete", name: "complete", holds: .attested, subjects: [.body, .fund])
    case .actsFor:
      Meaning(
        clause: "acts for", name: "acts-for", inverse: "represented-by", holds: .lasting, subjects: [.post],
        objects: agents)
    case .deputies: Meaning(clause: "deputies", name: "deputies", isMany: false, holds: .lasting, subjects: [.body])
    case .carriedBy:
      Meaning(clause: "carried by", name: "carried-by", isMany: false, holds: .lasting, subjects: [.body])
    case .castingVote:
      Meaning(clause: "casting vote", name: "casting-vote", isMany: false, holds: .lasting, subjects: [.body])
    case .veto:
      Meaning(
        clause: "veto", name: "veto", inverse: "may-veto", holds: .lasting, subjects: [.body], objects: agents)
    case .remit: Meaning(clause: "remit", name: "remit", holds: .lasting, subjects: [.body])
    case .raisedIn:
      Meaning(
        clause: "raised in", name: "raised-in", inverse: "routes", holds: .lasting, subjects: [.route],
        objects: [.body, .organisation])
    case .stepOf:
      Meaning(
        clause: "step of", name: "route", inverse: "steps", isMany: false, holds: .timeless, subjects: [.step],
        objects: [.route])
    case .order: Meaning(clause: "order", name: "order", isMany: false, holds: .lasting, subjects: [.step])
    case .raisedTo:
      Meaning(
        clause: "raised to", name: "raised-to", inverse: "receives", holds: .lasting, subjects: [.step],
        objects: agents)
    case .decider:
      Meaning(
        clause: "decided by", name: "decider", inverse: "decides", holds: .lasting, subjects: [.route],
        objects: agents)
    case .quorum:
      Meaning(clause: "quorum", name: "quorum", isMany: false, holds: .lasting, subjects: [.body])
    }
  }
}

// MARK: Text

extension SmallModel {
  /// The model as text of the language.
  var text: String {
    var text = "language 1\n"
    let used = Set(clauses.map(\.source))
    for (position, source) in sources.enumerated() where position == 0 || used.contains(position) {
      text +=
        "source \(source.id) cite \(source.id) \"T\" L1 { kind \(source.kind.rawValue); "
        + "covering \(source.covering.text); \(source.published.map { "published \($0.text); " } ?? "")"
        + (source.inEffect.map { "in effect \($0.text); " } ?? "")
        + (source.expires.map { "expires \($0.text); " } ?? "")
        + "lines 9; heading \"T\" L1 }\n"
    }
    for (position, thing) in things.enumerated() where !thing.isDropped {
      let cite = sources.isEmpty ? "" : " cite \(sources[0].id) \"T\" L2"
      text += "\(thing.kind.rawValue) \(thing.id) \"The \(thing.id)\"\(cite) {\n"
      if let word = thing.word { text += "  kind \(word)\n" }
      for clause in clauses where clause.subject == position { text += "  " + words(clause) + "\n" }
      text += "}\n"
    }
    return text
  }

  func words(_ clause: Clause) -> String {
    var words = [clause.relation.meaning.clause, self.words(clause.value)]
    if let pence = clause.pence { words.append("amount £\(pence / 100)") }
    if let capacity = clause.capacity { words.append("as \(capacity)") }
    if let onBehalf = clause.onBehalf { words.append("for \(things[onBehalf].id)") }
    if let from = clause.from { words.append("from \(self.words(from))") }
    if let to = clause.to { words.append("to \(self.words(to))") }
    if let period = clause.period { words.append("in \(period.text)") }
    if clause.isPlanned { words.append("planned") }
    words.append("cite \(sources[clause.source].id) \"T\" L3")
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func words(_ moment: Moment) -> String {
    switch moment {
    case .date(let date): date.text
    case .event(let event): things[event].id
    }
  }

  private func words(_ value: Value) -> String {
    switch value {
    case .thing(let thing): things[thing].id
    case .oneOf(let those): "one of " + those.map { things[$0].id }.joined(separator: ", ")
    case .inTurn(let those, let years):
      "in turn among " + those.map { things[$0].id }.joined(separator: ", ")
        + (years.map { " every \($0) years" } ?? "")
    case .together(let those): those.map { things[$0].id }.joined(separator: ", ")
    case .notStated: "not stated"
    case .vacant: "vacant"
    case .nothing: ""
    case .date(let date): date.text
    case .list(let relation, let isInverse): isInverse ? relation.meaning.inverse : relation.meaning.name
    case .rule(let rule): rule.text(self)
    case .word(let word): word
    case .text(let text): "\"\(text)\""
    case .counts(let counts): counts ? "count" : "do-not-count"
    }
  }

  /// The same with one clause, one thing or one source less, for each that there is.
  var smaller: [SmallModel] {
    let withoutClauses = clauses.indices.map { position in
      var model = self
      model.clauses.remove(at: position)
      return model
    }
    let withoutThings = things.indices.filter { !things[$0].isDropped }.map { position in
      var model = self
      model.things[position].isDropped = true
      model.clauses.removeAll { $0.subject == position }
      return model
    }
    let withoutSources = clauses.indices.filter { clauses[$0].source != 0 }.map { position in
      var model = self
      model.clauses[position].source = 0
      return model
    }
    return withoutClauses + withoutThings + withoutSources
  }
}

extension SmallModel.Value {
  /// Whether it is a text with some words in it, in capitals or not.
  func holds(_ words: String) -> Bool {
    if case .text(let text) = self { text.lowercased().contains(words.lowercased()) } else { false }
  }
}
