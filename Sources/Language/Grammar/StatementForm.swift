public import Model

/// A place in a statement that the user fills.
public enum Slot: String, Hashable, Sendable {
  case subject, other, whom, kind, condition, period, old, new, start, end, expression, path, topic, section, number
  case choice, duties, issue, origin, destination, present, absent, successor, effective, target, statement, expectation
  case all, format, heading, place, relation, value, icalendar, payments, cover, key, reason, authority, more
  case amount, rate, high, over, phases, runs, seed, limits, baseline, abstaining, brief, whole, undone, inKind,
    equally,
    byShare, addsUp, reserves, above, below, asNow, first, last, step, raiser, decider, apart, task
}

/// A piece of a statement's form.
public indirect enum FormPart: Sendable {
  /// Words that stand as they are.
  case words(String)
  /// Words that stand as they are and mean something by being there.
  case flag(Slot, String)
  /// A name; the kinds say what is sought there, for completion (empty: any).
  case name(Slot, [EntityKind])
  /// A name of a single word, or in quotes.
  case shortName(Slot, [EntityKind])
  /// Names with commas between them.
  case names(Slot, [EntityKind])
  /// A word for several things of a kind: `bodies`.
  case kind(Slot)
  case period(Slot)
  case expression(Slot)
  /// The name of a relation, in its own words: `vice chair`.
  case relation(Slot)
  case number(Slot)
  case view(Slot)
  /// The rest of the line, or a text in quotes: a path, a topic.
  case rest(Slot, String)
  /// One word of a list.
  case oneOf(Slot, [String])
  case statement(Slot)
  case expectation(Slot)
  /// A text in quotes.
  case text(Slot)
  /// `and` with another change, as often as there is one.
  case more(Slot)
  /// A heading in quotes, lines, and how sure it is, as a citation has them; at least one of them.
  case place(Slot)
  /// An amount of money.
  case amount(Slot)
  /// How often a body meets: `every 6 weeks`.
  case rhythm(Slot)
  /// How long something may take: `5 working days`.
  case duration(Slot)
  /// What payers pay at the most or at the least: `A at most £5,000 and B at least £1,000`.
  case limits(Slot)
  /// What payers do, joined by `and`: `A pays a third less and B withdraws`.
  case payments(Slot)
  /// May be left out.
  case optional([FormPart])
  /// Each may be left out, and they may stand in any order.
  case anyOrder([[FormPart]])
  /// One of several.
  case either([[FormPart]])
}

/// One statement a user can make: the single entry from which parsing, help and completion derive.
public struct StatementForm: Sendable {
  /// The group under which help lists it.
  public enum Group: String, CaseIterable, Sendable {
    case ask = "Ask", look = "Look from a place in time", change = "Change", keep = "Keep and share", shell =
      "The shell"
  }

  /// Which form it is; several spellings may share one.
  public let id: ID
  /// The group under which help lists it.
  public let group: Group
  /// The parts in order; the first are words.
  public let parts: [FormPart]
  /// One line of help.
  public let summary: String
  /// A paragraph of help: what the answer means and what it does not.
  public let detail: String
  /// A statement that can be typed as it stands on the built-in model.
  public let example: String
  /// Whether this version carries it out; otherwise it parses and says so.
  public let isEvaluated: Bool

  /// Whether words at its end may say how its answer is shown: `all`, `certain`, `sources each`.
  public var takesManners: Bool {
    switch id {
    case .why, .whyNot: false
    case .reportVisit, .reportFor, .reportPlan, .reportFunding, .withOption: true
    default: group == .ask
    }
  }

  /// The form as help shows it: `list KIND [where EXPRESSION]`.
  public var syntax: String { parts.map(\.syntax).joined(separator: " ") }

  /// Whether the first of the words it begins with is this one.
  func begins(with word: String) -> Bool {
    guard case .words(let words) = parts.first else { return false }
    let length = word.utf8.count
    return words.utf8.starts(with: word.utf8)
      && (words.utf8.count == length || words.utf8.dropFirst(length).first == 0x20)
  }

  /// The words it begins with, as one text.
  public var words: String {
    if case .words(let words) = parts.first { return words }
    return ""
  }

  /// The words it begins with.
  public var prefix: [String] {
    if case .words(let words) = parts.first { return words.split(separator: " ").map(String.init) }
    return []
  }
}

extension FormPart {
  /// The part as help shows it.
  public var syntax: String {
    switch self {
    case .words(let words), .flag(_, let words): words
    case .name(let slot, let kinds), .shortName(let slot, let kinds): Self.placeholder(slot, kinds)
    case .names(let slot, let kinds): "\(Self.placeholder(slot, kinds))[, ...]"
    case .kind: "KIND"
    case .period: "DATE"
    case .expression(.value): "VALUE"
    case .expression: "EXPRESSION"
    case .relation: "RELATION"
    case .number: "NUMBER"
    case .view: "VIEW"
    case .rest(_, let word): word
    case .oneOf(_, let words): words.joined(separator: "|")
    case .statement: "STATEMENT"
    case .text: "\"WORDS\""
    case .more: "[and CHANGE]"
    case .amount: "AMOUNT"
    case .rhythm: "RHYTHM"
    case .duration: "DURATION"
    case .place: "\"HEADING\" L12-15 inferred"
    case .payments:
      "WHO (pays [between AMOUNT and] AMOUNT [less|more|of the budget|of what NAME pays] | pays as much as NAME | pays as in YEAR | withdraws | freezes | joins paying AMOUNT) [each year for N years | phased over N years | for N years | in YEAR] [and ...]"
    case .limits: "ORGANISATION (at most | at least) AMOUNT [and ...]"
    case .expectation: "= VALUE | contains TEXT | is not stated | fails with CODE"
    case .optional(let parts): "[" + parts.map(\.syntax).joined(separator: " ") + "]"
    case .anyOrder(let branches):
      branches.map { FormPart.optional($0).syntax }.joined(separator: " ")
    case .either(let branches):
      "(" + branches.map { $0.map(\.syntax).joined(separator: " ") }.joined(separator: " | ") + ")"
    }
  }

  private static func placeholder(_ slot: Slot, _ kinds: [EntityKind]) -> String {
    kinds.count == 1 ? kinds[0].word.uppercased() : "NAME"
  }
}
