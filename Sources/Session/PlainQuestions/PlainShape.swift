import Language
import Model

/// A way of saying something, and the statements that it means.
///
/// What is said is written with words that stand as they are (`who`), alternatives (`leads|runs`), words that may be
/// left out (`[all]`) and slots (`{body}`). What is meant is written in the exact language, with the same slots.
struct PlainShape: Sendable {
  /// The statement that it means; of several the first.
  let form: StatementForm.ID
  /// The ways of saying it, each a pattern.
  let said: [Pattern]
  /// The exact statements, with slots.
  let meant: [String]
  /// What stands before the answer, where that is of something near to what was asked, with slots for names; nil where the
  /// answer is to the question itself.
  let opening: String?

  init(_ form: StatementForm.ID, _ said: [Pattern], opening: String? = nil, means meant: String...) {
    self.form = form
    self.said = said
    self.meant = meant
    self.opening = opening
  }

  /// What stands before the answer, with the words of the question in its slots.
  func opening(with match: [(slot: Slot, words: ArraySlice<PlainWord>)], _ branch: Branch) -> String? {
    opening.map { text in
      match.reduce(text) { text, part in
        // What stood for `it` or `he` is told by its name.
        let names = part.words.map { word in
          branch.entity(id: word.written).map { branch.declaredName(of: $0) } ?? word.owner
        }
        return text.replacing("{\(part.slot.rawValue)}", with: names.joined(separator: " "))
      }
    }
  }

  /// Statements without a way of saying them, for what is read by its topics.
  init(_ form: StatementForm.ID, means meant: [String]) {
    (self.form, said, self.meant, opening) = (form, [], meant, nil)
  }

  /// What a slot is filled with.
  enum Slot: String, Sendable {
    /// A body, an organisation, a duty, a post, a fund, a paper, an event, a person, figures, an area, a route, a meeting: things of one kind.
    case body, organisation, duty, post, fund, paper, event, person, series, area, route, formula, meeting, rule
    /// A budget, or a body of which its budgets are meant.
    case budget
    /// A decision, or what was escalated.
    case decision, escalation
    /// A recommendation.
    case recommendation
    /// A second organisation of one question.
    case payer
    /// An organisation by its whole name.
    case team
    /// The duties with some words in their names that come round: that have a rhythm, or a day on which they were or are done.
    case cycle
    /// Anything that can hold a role: organisation, body, post or person.
    case agent
    /// What is chaired, sat on and answered for by: an organisation, a post or a person, and no body.
    case role
    /// What another thing may follow: a body, an organisation, a budget or a paper, and no post.
    case forerunner
    /// Two bodies of one question.
    case other
    /// The second of two areas.
    case otherArea = "otherarea"
    /// How often a body meets, and how many of its members are there: `every six weeks`, `three`, `half`.
    case rhythm, share
    /// Several bodies, parted by commas and `and`: each is asked about by itself.
    case bodies
    /// The bodies that are members of a body: `four HIPS areas`.
    case parts
    /// Anything that has a name.
    case thing
    /// Who stays away or who comes: several, parted by commas and `and`.
    case attendees
    /// A date or a period.
    case when
    /// A second date.
    case until
    /// How much is paid, or by how much more or less: `third less`, `20000`.
    case payment
    /// A part of a whole: `half`, `40%`.
    case fraction
    /// What is decided: the duty to decide on it.
    case verdict
    /// The duties that the law has, by words of their names.
    case legal
    /// Laws and guidance on which some duty is stated to rest.
    case law
    /// What a group works on, by words of what is stated of its work.
    case task
    /// A duty that another is stated to oversee.
    case watched
    /// An amount of money.
    case money
    /// How many years.
    case years
    /// The person who gives the place its independent scrutiny.
    case scrutineer
    /// A person, of whom the posts are meant that they are stated to have held, at whatever date.
    case seat
    /// A person, of whom the same is meant, whoever held the posts beside them.
    case tenure
    /// Any words, taken as they are.
    case words
    /// What partners or practitioners disagree about: the routes that speak of it, each as a whole statement.
    case matter
    /// A word of the field that the help explains.
    case term
    /// What is stated of a thing, in the words of people: `chair`, `terms of reference`.
    case relation
  }

  /// One way of saying something, as the table writes it.
  ///
  /// It is read when a line may fit it, and not before: there are thousands, and a first question would wait for them all.
  /// For the same reason it is written as a literal, which costs nothing at the start.
  struct Pattern: Sendable, ExpressibleByStringInterpolation {
    enum Part: Sendable {
      /// One of these words, and whether it may be left out.
      case word([String], isOptional: Bool)
      case slot(Slot)
    }

    let text: String

    init(_ text: String) { self.text = text }

    init(stringLiteral text: String) { self.text = text }

    var parts: [Part] {
      text.split(separator: " ").map { piece in
        if piece.hasPrefix("{"), let slot = Slot(rawValue: String(piece.dropFirst().dropLast())) { return .slot(slot) }
        let isOptional = piece.hasPrefix("[")
        let words = isOptional ? piece.dropFirst().dropLast() : piece
        return .word(words.split(separator: "|").map(String.init), isOptional: isOptional)
      }
    }

    /// Every way in which the words fit, the one with the longest first slots last.
    func matches(_ words: [PlainWord]) -> [[(slot: Slot, words: ArraySlice<PlainWord>)]] {
      var found: [[(slot: Slot, words: ArraySlice<PlainWord>)]] = []
      match(words[...], parts[...], [], &found)
      return found
    }

    private func match(
      _ words: ArraySlice<PlainWord>, _ parts: ArraySlice<Part>,
      _ taken: [(slot: Slot, words: ArraySlice<PlainWord>)],
      _ found: inout [[(slot: Slot, words: ArraySlice<PlainWord>)]]
    ) {
      guard let part = parts.first else {
        if words.isEmpty { found.append(taken) }
        return
      }
      let rest = parts.dropFirst()
      switch part {
      case .word(let alternatives, let isOptional):
        if let first = words.first, alternatives.contains(first.folded) {
          match(words.dropFirst(), rest, taken, &found)
        }
        if isOptional { match(words, rest, taken, &found) }
      case .slot(let slot):
        // The last slot takes all that is left; another grows word by word.
        guard !words.isEmpty else { return }
        for count in rest.isEmpty ? words.count...words.count : 1...words.count {
          match(words.dropFirst(count), rest, taken + [(slot, words.prefix(count))], &found)
        }
      }
    }
  }
}

extension PlainShape.Slot {
  /// The kinds of thing that fill it; empty where none do, or any.
  var kinds: [EntityKind] {
    switch self {
    case .body, .other: [.body]
    case .organisation, .payer: [.organisation]
    case .duty: [.duty]
    case .post: [.post]
    case .fund: [.fund]
    case .budget: [.fund, .body]
    case .paper: [.document, .source]
    case .series: [.series]
    case .area, .otherArea: [.area]
    case .route: [.route]
    case .meeting: [.meeting]
    case .decision: [.decision]
    case .escalation: [.escalation]
    case .recommendation: [.recommendation]
    case .team: [.organisation]
    case .rule: [.rule]
    case .formula: [.formula]
    case .event: [.event]
    case .person: [.person]
    case .agent: [.organisation, .body, .post, .person]
    case .role: [.organisation, .post, .person]
    case .forerunner: [.body, .organisation, .fund, .document]
    case .thing, .fraction, .verdict, .legal, .attendees, .when, .until, .words, .payment, .money, .years, .seat,
      .tenure, .scrutineer, .matter, .task, .watched, .law,
      .parts, .cycle, .bodies, .rhythm, .share,
      .relation, .term:
      []
    }
  }
}
