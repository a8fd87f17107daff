import Language
import Model

/// Names as they were typed, to things of the model.
extension InterviewWriter {
  private static func folded(_ name: String) -> String {
    var words = name.lowercased().replacing("’", with: "'").split { $0 == " " }.map(String.init)
    if words.first == "the" { words.removeFirst() }
    return words.joined(separator: " ")
  }

  /// The thing of a name that was given before; of several the first.
  func find(_ name: String, _ kinds: [EntityKind]) -> (kind: EntityKind, id: String)? {
    let wanted = Self.folded(name)
    return known.first { kinds.contains($0.kind) && Self.folded($0.name) == wanted }.map { ($0.kind, $0.id) }
  }

  /// An organisation: the one of this name, or a new one.
  mutating func organisation(
    _ name: String, kind: String? = nil, covers: [String] = [], cited citation: CitationText
  ) -> String {
    if let found = find(name, [.organisation]) { return found.id }
    let (full, acronym) = InterviewText.parts(of: name)
    if acronym != nil, let found = find(full, [.organisation]) { return found.id }
    let id = ids.make(full, or: "organisation")
    for name in [name, full] + [acronym].compactMap({ $0 }) { known.append((.organisation, name, id)) }
    var declaration = DeclarationText(.organisation, id, full, cite: [citation])
    if let acronym { declaration.state(.alias, .text(acronym)) }
    if let kind {
      declaration.state(.kind, .word(kind))
    } else if let guess = Self.kind(ofOrganisation: name) {
      declaration.state(.kind, .word(guess), cite: citation.with(.inferred), remark: "read from its name")
    }
    if !covers.isEmpty { declaration.state(.covers, ids: covers, cite: citation.with(.inferred)) }
    sections[.organisations, default: []].append(declaration)
    return id
  }

  /// A post, with its organisation after a comma where that was named before.
  mutating func post(_ text: String, of owner: String?, _ citation: CitationText) -> String {
    var (title, place) = (text, owner)
    if let comma = text.lastIndex(of: ",") {
      let tail = InterviewText.trimmed(String(text[text.index(after: comma)...]))
      if let found = find(tail, [.organisation, .body]) {
        title = InterviewText.trimmed(String(text[..<comma]))
        place = found.id
      }
    }
    let full = title + (place.map { "|" + $0 } ?? "")
    if let same = find(full, [.post]) { return same.id }
    if place == nil, let same = find(title, [.post]) { return same.id }
    // What chairs or scrutinises and belongs nowhere else belongs to the partnership.
    let kind = Self.kind(ofPost: title)
    if place == nil, kind != nil { place = base }
    let id = ids.make(title, or: "post", of: place.flatMap { $0.hasPrefix(base + "-") ? $0 : nil } ?? base)
    known.append((.post, full, id))
    known.append((.post, title, id))
    var declaration = DeclarationText(.post, id, title, cite: [citation])
    if let kind { declaration.state(.kind, .word(kind), cite: citation.with(.inferred)) }
    if let place { declaration.state(.organisation, .word(place)) }
    sections[.posts, default: []].append(declaration)
    return id
  }

  /// Whoever may chair: an organisation or a group of this name, otherwise a post.
  mutating func chair(_ text: String, of owner: String?, _ citation: CitationText) -> String {
    find(text, [.organisation])?.id ?? post(text, of: owner, citation)
  }

  /// The things that a text names as those who decide or answer for something: `the partners`, a name given before, or
  /// something new of the kind that its name suggests.
  mutating func agents(_ text: String, _ citation: CitationText) -> [String] {
    let folded = Self.folded(text)
    if ["partners", "safeguarding partners", "three partners", "all partners"].contains(folded) {
      let names = [InterviewTopic.council, .health, .police].flatMap { answers.texts($0) }
      let found = names.compactMap { find($0, [.organisation])?.id }
      if !found.isEmpty { return found }
    }
    if ["partnership", "board"].contains(folded) { return [base] }
    if ["chair", "independent chair"].contains(folded), let chair = answers.text(.chair) {
      return [self.chair(chair, of: nil, self.citation(.chair))]
    }
    if folded == "executive", let name = answers.text(.executive), let found = find(name, [.body]) { return [found.id] }
    if let found = find(text, EntityKind.agents) { return [found.id] }
    switch Self.suggestedKind(text) {
    case .organisation: return [organisation(text, cited: citation)]
    case .body: return [group(text, citation)]
    default: return [post(text, of: nil, citation)]
    }
  }

  /// A group that is only named.
  private mutating func group(_ name: String, _ citation: CitationText) -> String {
    let id = ids.make(name, or: "group", of: base)
    known.append((.body, name, id))
    let remark = "Taken as a group from its name; what it is part of was not said."
    sections[.groups, default: []].append(DeclarationText(.body, id, name, cite: [citation], remarks: [remark]))
    return id
  }

  // MARK: What names suggest

  private static func words(_ name: String) -> Set<String> {
    Set(name.lowercased().split { !$0.isLetter }.map(String.init))
  }

  /// The kind of an organisation where its name leaves no doubt.
  private static func kind(ofOrganisation name: String) -> String? {
    let words = words(name)
    if words.contains("fire") { return "fire" }
    if words.contains("ambulance") { return "ambulance" }
    if words.contains("probation") { return "probation" }
    if words.contains("trust"), words.contains("nhs") || words.contains("foundation") { return "nhs-trust" }
    if words.contains("council") { return "local-authority" }
    if words.contains("police") || words.contains("constabulary") { return "police" }
    if !words.isDisjoint(with: ["school", "schools", "college", "academy"]) { return "education" }
    return nil
  }

  private static func kind(ofPost title: String) -> String? {
    let words = words(title)
    if words.contains(where: { $0.hasPrefix("scrutin") }) { return "scrutineer" }
    return words.contains { $0.hasPrefix("chair") } ? "chair" : nil
  }

  static func kind(ofBody name: String) -> String { words(name).contains("board") ? "board" : "partnership" }

  private static func suggestedKind(_ name: String) -> EntityKind {
    let words = words(name)
    if PostWords.titleWords.contains(where: words.contains) { return .post }
    if !words.isDisjoint(with: [
      "group", "subgroup", "board", "executive", "panel", "committee", "forum", "partnership",
    ]) {
      return .body
    }
    let isOrganisation = kind(ofOrganisation: name) != nil || !words.isDisjoint(with: ["nhs", "service", "icb"])
    return isOrganisation ? .organisation : .post
  }

  /// The kind of the commissioner of health.
  static func kind(ofHealthBody name: String) -> String {
    let words = words(name)
    return words.contains("ccg") || words.contains("clinical") ? "ccg" : "icb"
  }
}
