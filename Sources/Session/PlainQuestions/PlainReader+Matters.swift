import Language
import Model

/// What people disagree about, and what is stated of a thing, in the words of people.
extension PlainReader {
  /// The routes that a disagreement goes by, each as a whole statement: those for who disagrees or for whom it is about,
  /// and otherwise those that speak of it.
  func matter(_ words: ArraySlice<PlainWord>) -> SlotValue {
    let stems = words.map { WordIndex.singular($0.folded) }.filter { !PlainVocabulary.small.contains($0) }
    let here = branch.entities(.route).filter { names.place(of: $0) < 3 }
    let kinds = Self.disagreeing.filter { $0.words.contains(where: stems.contains) }.map(\.kind)
    let clients = ["adult", "child"].filter(stems.contains)
    let telling = stems.filter { stem in
      !Self.disagreeing.contains { $0.words.contains(stem) } && !["adult", "child", "case", "about"].contains(stem)
    }
    var routes = here.filter { route in
      !telling.isEmpty && branch.speaks(of: telling.joined(separator: " "), route)
    }
    // Partners who disagree about nothing that is said may mean any of the routes.
    let isOfPartners = kinds == ["partner-dispute"]
    if routes.isEmpty, telling.isEmpty, !isOfPartners, !kinds.isEmpty || !clients.isEmpty {
      let wanted = kinds.isEmpty ? ["practice-disagreement"] : kinds
      routes = here.filter { says($0, .kind, among: wanted) }
      if let client = clients.first {
        routes = routes.filter { says($0, .clients, among: [client == "child" ? "children" : "adults"]) }
      }
    }
    guard !routes.isEmpty, routes.count <= Self.mostAlike else { return .none }
    return .values(routes.map { statement(of: $0) })
  }

  /// Who may disagree, by the kind of route that there is for them.
  private static let disagreeing: [(words: [String], kind: String)] = [
    (["practitioner", "professional", "staff", "worker", "colleague", "team", "practice"], "practice-disagreement"),
    (["partner", "executive", "chief"], "partner-dispute"),
  ]

  func says(_ thing: EntityID, _ relation: Relation, among words: [String]) -> Bool {
    branch.facts(of: thing, relation).contains { fact in
      if case .word(let word) = branch.value(fact) { return words.contains(branch.text(word)) }
      return false
    }
  }

  /// Where a route goes; of one of which no paper says where it begins, what is known of it.
  func statement(of route: EntityID) -> String {
    let id = branch.id(of: route)
    let begins = branch.facts(of: route, .raisedIn).compactMap { branch.value($0).entity }.uniqued()
    return begins.count == 1 ? "escalate \(id) from \(branch.id(of: begins[0]))" : "show \(id)"
  }

  /// A relation by the words that people have for it.
  static func relation(_ words: ArraySlice<PlainWord>) -> String? {
    relations[words.map { WordIndex.singular($0.folded) }.joined(separator: " ")]
  }

  private static let relations = [
    "chair": "chair", "chairman": "chair", "vice chair": "vice-chair", "deputy chair": "vice-chair",
    "deputy": "vice-chair", "member": "members", "membership": "members", "membership list": "members",
    "quorum": "quorum", "remit": "remit", "term of reference": "remit", "purpose": "remit", "scrutineer": "scrutineer",
    "host": "host", "partner": "partners", "statutory partner": "partners", "safeguarding partner": "partners",
    "priority": "priorities", "name": "name", "meeting": "meets", "meeting rhythm": "meets", "lead": "chair",
    "subgroup": "subgroups", "holder": "holder", "budget": "funds",
  ]
}
