import Language
import Model

/// The law and the rules that a written model carries, so that it can be checked alone.
///
/// They are the built-in declarations as they stand: there is one wording of a rule.
struct InterviewLaw {
  /// Children, adults or both, by position; nil when that is not known, and then both.
  let clients: Int?
  /// Whether the paper is a yearly report.
  let isReport: Bool
  /// Whether one post chairs and scrutinises.
  let isScrutinisedByChair: Bool

  private var isForChildren: Bool { clients != 1 }
  private var isForAdults: Bool { clients != 0 }

  private var wanted: [String] {
    var ids: [String] = []
    if isForChildren {
      ids += ["statutory-arrangements", "statutory-yearly-report", "children-arrangements", "three-partners"]
      ids += ["independent-scrutiny", "yearly-report"] + (isReport ? ["yearly-report-published"] : [])
      ids += ["partnership-chair", "dispute-ends"]
    }
    if isForAdults {
      ids += ["statutory-adults-board", "statutory-adults-plan", "statutory-adults-report", "adults-board"]
      ids += ["adults-chair-appointed", "adults-strategic-plan"]
    }
    return ids + [
      "reading-rules", "chair-stated", "quorum-stated", "duty-accountable", "group-has-a-home", "route-ends",
      "printed-total",
    ] + (isScrutinisedByChair ? ["scrutineer-apart"] : [])
  }

  /// The declarations, each followed by an empty line.
  func text(_ branch: Branch) -> String {
    let slices = Self.slices(Set(wanted))
    let found = wanted.compactMap { slices[$0] }
    var areas = ""
    if found.contains(where: { $0.contains(" england\n") }) {
      areas = "area england \"England\" cite children-act-2004 \"section 16E\" {\n  kind nation\n}\n\n"
    }
    var papers = ""
    for paper in branch.entities(.document) {
      let id = branch.id(of: paper)
      guard id != "reading-rules", found.contains(where: { Self.names(id, in: $0) }) || id == "children-act-2004",
        case .text(let name)? = branch.facts(of: paper, .name).first.map({ branch.value($0) })
      else { continue }
      papers += "document \(id) \(QuotedText.quoted(branch.text(name))) cite \(id) {\n"
      if case .word(let kind)? = branch.facts(of: paper, .kind).first.map({ branch.value($0) }) {
        papers += "  kind \(branch.text(kind))\n"
      }
      papers += "}\n\n"
    }
    return areas + papers + found.map { $0 + "\n\n" }.joined()
  }

  private static func names(_ id: String, in text: String) -> Bool {
    text.split { $0 == " " || $0 == "\n" || $0 == "," }.contains { $0 == id }
  }

  /// The built-in declarations of some ids, as text.
  private static func slices(_ wanted: Set<String>) -> [String: String] {
    var found: [String: String] = [:]
    for file in BuiltInModel.files where ["statute.gov", "rules.gov"].contains(where: file.name.hasSuffix) {
      for item in Parser.parse(file).items {
        guard case .declaration(let declaration) = item else { continue }
        let id = file.text(declaration.id)
        // A name marks the first declaration, which later ones may add to.
        if wanted.contains(id), declaration.name != nil, found[id] == nil { found[id] = file.text(declaration.range) }
      }
    }
    return found
  }
}
