import Language

/// One declaration while a model is being written.
struct DraftDeclaration {
  /// The first line without its citation: `body silg "Serious Incidents and Learning Group"`.
  let head: String
  /// The citation of the first line, which holds for every clause without one of its own.
  let citation: String
  /// Comments above it.
  var remarks: [String] = []
  private var clauses: [String] = []

  init(_ kind: String, _ id: String, _ name: String?, _ citation: String, remarks: [String] = []) {
    head = "\(kind) \(id)" + (name.map { " " + QuotedText.quoted($0) } ?? "")
    self.citation = citation
    self.remarks = remarks
  }

  /// Adds a clause, perhaps with a comment above it.
  mutating func add(_ clause: String, _ citation: String? = nil, remark: String? = nil) {
    if let remark { clauses.append("  # \(remark)") }
    let own = citation.flatMap { $0 == self.citation ? nil : " " + $0 } ?? ""
    clauses.append("  \(clause)\(own)")
  }

  mutating func comment(_ words: String) { clauses.append("  # \(words)") }

  var text: String {
    let above = remarks.map { "# \($0)\n" }.joined()
    let first = "\(above)\(head) \(citation)"
    return clauses.isEmpty ? first + "\n" : "\(first) {\n\(clauses.joined(separator: "\n"))\n}\n"
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
