public import Language
public import Model

/// What an interview takes from the built-in model.
public struct InterviewLibrary: Sendable {
  /// Its facts; their ids are not used again.
  let branch: Branch
  /// Its files, whose declarations of law and rules a new model repeats as they stand.
  let files: [SourceText]
  /// Which of them: a line for each, with the words for whom it is and then its id.
  let carried: SourceText

  /// A library of these files.
  ///
  /// - Parameters:
  ///   - carried: the table `new-models.txt`, which says there how it is read.
  public init(_ store: FactStore, files: [SourceText], carried: SourceText) {
    branch = Branch(base: store)
    self.files = files
    self.carried = carried
  }

  /// The ids in the order of the table, each with the words that must all fit.
  var rows: [(conditions: [String], id: String)] {
    carried.text(0..<carried.bytes.count).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let id = words.last, !line.hasPrefix("#") else { return nil }
      return (Array(words.dropLast()), id)
    }
  }
}

/// The law and the rules that a written model carries, so that it can be checked alone.
///
/// They are the built-in declarations as they stand: there is one wording of a rule.
struct InterviewLaw {
  /// The area of the law.
  static let england = "england"

  private let library: InterviewLibrary
  /// What fits of the words of the library's table.
  private let conditions: Set<String>

  init(_ answers: InterviewAnswers, _ library: InterviewLibrary) {
    self.library = library
    // Where nobody knows whom it is for, it is for both.
    let clients = answers.choice(.serves)
    let chair = answers.text(.chair)
    let fitting = [
      ("children", clients != 1), ("adults", clients != 0), ("report", answers.choice(.paperKind) == 1),
      ("chair-scrutinises", chair != nil && chair == answers.text(.scrutineer)),
    ]
    conditions = Set(fitting.filter(\.1).map(\.0))
  }

  /// The declarations, each followed by an empty line.
  var text: String {
    let wanted = library.rows.filter { conditions.isSuperset(of: $0.conditions) }.map(\.id)
    let slices = slices(Set(wanted))
    let found = wanted.compactMap { slices[$0] }
    var mentioned = found.reduce(into: Set<String>()) { $0.formUnion($1.mentioned) }
    var texts: [String] = []
    if mentioned.contains(Self.england) {
      let citation = CitationText("children-act-2004", "section 16E")
      mentioned.insert(citation.source)
      var area = DeclarationText(.area, Self.england, "England", cite: [citation])
      area.state(.kind, .word("nation"))
      texts.append(area.text)
    }
    let papers = library.branch.entities(.document).filter { paper in
      let id = library.branch.id(of: paper)
      return mentioned.contains(id) && !wanted.contains(id)
    }
    texts += papers.compactMap { self.paper($0) } + found.map { $0.text + "\n" }
    return texts.map { $0 + "\n" }.joined()
  }

  /// A paper that the law rests on, with its name and kind alone.
  private func paper(_ paper: EntityID) -> String? {
    let branch = library.branch
    guard case .text(let name)? = branch.facts(of: paper, .name).first.map({ branch.value($0) }) else { return nil }
    let id = branch.id(of: paper)
    var declaration = DeclarationText(.document, id, branch.text(name), cite: [CitationText(id)])
    if case .word(let kind)? = branch.facts(of: paper, .kind).first.map({ branch.value($0) }) {
      declaration.state(.kind, .word(branch.text(kind)))
    }
    return declaration.text
  }

  /// The built-in declarations of some ids, as text, with the ids that each mentions.
  private func slices(_ wanted: Set<String>) -> [String: (text: String, mentioned: Set<String>)] {
    var found: [String: (text: String, mentioned: Set<String>)] = [:]
    for file in library.files {
      for item in Parser.parse(file).items {
        guard case .declaration(let declaration) = item else { continue }
        let id = file.text(declaration.id)
        // A name marks the first declaration, which later ones may add to.
        guard wanted.contains(id), declaration.name != nil, found[id] == nil else { continue }
        found[id] = (file.text(declaration.range), Set(declaration.mentioned.map { file.text($0) }))
      }
    }
    return found
  }
}

extension DeclarationSyntax {
  /// The ids that its citations and the values of its clauses name.
  fileprivate var mentioned: [Range<Int>] {
    citations.map(\.source)
      + values.compactMap { value in
        if case .id(let id) = value { return id }
        return nil
      }
  }
}
