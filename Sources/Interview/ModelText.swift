import Language
import Model

extension DeclarationText {
  /// Adds a clause, perhaps with a comment above it; what the first line cites holds for it anyway.
  mutating func state(_ clause: ClauseText, _ citation: CitationText? = nil, remark: String? = nil) {
    if let remark { comment(remark) }
    var clause = clause
    if let citation, [citation] != citations { clause.citations = [citation] }
    add(clause)
  }

  /// The same for a relation and its values.
  mutating func state(
    _ relation: Relation, _ values: ValueText..., cite citation: CitationText? = nil, remark: String? = nil
  ) {
    state(ClauseText(relation, values), citation, remark: remark)
  }

  /// The same for a relation and things of these ids.
  mutating func state(_ relation: Relation, ids: [String], cite citation: CitationText? = nil) {
    state(ClauseText(relation, ids.map { .word($0) }), citation)
  }
}

/// The parts of a written model, in the order in which they stand in the file.
enum ModelSection: Int, CaseIterable {
  case paper, areas, organisations, posts, partnership, groups, disagreements, duties, money, questions, law

  var title: String {
    switch self {
    case .paper: "The paper, and the interview"
    case .areas: "The area"
    case .organisations: "Organisations"
    case .posts: "Posts, and who holds them"
    case .partnership: "The partnership"
    case .groups: "The executive and the subgroups"
    case .disagreements: "Where a disagreement goes"
    case .duties: "Duties that the paper gives"
    case .money: "Money"
    case .questions: "What is still open"
    case .law: "The law, and the rules that `check` holds this file to"
    }
  }

  /// What a person who mends the file should know of the part.
  var remarks: [String] {
    switch self {
    case .paper:
      [
        "`cite` names the paper, and behind it a heading or a page that is declared here. The number after L is the",
        "page where one was given, and 1 otherwise; put lines in place of it if you number the lines of the text.",
      ]
    case .areas: []
    case .organisations: ["What kind an organisation is, and which area it covers, tells whom the law binds."]
    case .posts: ["Posts stay when people change. A name stands here only where the paper prints it."]
    case .partnership: []
    case .groups: []
    case .disagreements: ["A route has steps in order; `decided by` is who decides at its end."]
    case .duties: ["`force` is must (statute), should (guidance) or local."]
    case .money: ["One contribution a line, each for its year. Help in kind has no price, which is not £0."]
    case .questions:
      [
        "Questions that no other line of this file stands for. When one is answered, write the fact and take the",
        "question out.",
      ]
    case .law:
      [
        "The same for every partnership in England, and taken from the program, so that this file can stand alone.",
        "Where `--with` puts the file on top of the built-in model, these are the same facts and change nothing.",
      ]
    }
  }
}
