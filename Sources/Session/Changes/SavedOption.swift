import Analysis
import Language
import Model

/// An option as a file: its statements, its declarations, and the facts that it stands on.
///
/// The file is text of the language. What only this program reads of it stands in comments: `#>` before a statement that
/// made the option, `#=` before a fact that it stands on, `#:` before an
/// item that a choice was made for, with its number.
struct SavedOption {
  private static let statementMark = "#> "
  private static let groundMark = "#= "
  private static let numberMark = "#: "
  /// How every file that holds an option begins.
  static let heading = "# DRAFT OPTION"

  /// The statements that made it, in order.
  let statements: [String]
  /// The facts that it stood on: a thing, a relation and a mark each.
  let grounds: Set<String>
  /// The numbers of the items that something was chosen for, by the items' marks.
  let numbers: [String: Int]
  /// The lines that declare something.
  let declared: [Substring]

  /// What a file holds; nil of one that no option was saved to.
  init?(_ text: String) {
    let lines = text.split(separator: "\n")
    guard lines.first?.hasPrefix(Self.heading) ?? false else { return nil }
    func marked(_ mark: String) -> [String] {
      lines.filter { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) }
    }
    statements = marked(Self.statementMark)
    grounds = Set(marked(Self.groundMark))
    let numbered = marked(Self.numberMark).map { $0.split(separator: " ") }.filter { $0.count == 2 }
    numbers = Dictionary(
      numbered.compactMap { line in Int(line[0]).map { (String(line[1]), $0) } },
      uniquingKeysWith: { first, _ in first })
    declared = Self.declarations(lines)
    if statements.isEmpty { return nil }
  }

  private static func declarations(_ lines: [Substring]) -> [Substring] {
    lines.filter { line in line.first { $0 != " " }.map { $0 != "#" } ?? false }
  }

  /// Whether a plan's text declares the same.
  func declares(_ text: String) -> Bool { declared == Self.declarations(text.split(separator: "\n")) }

  /// A ground as a line of the file.
  static func line(_ ground: Plan.Ground, _ branch: Branch) -> String {
    "\(branch.id(of: ground.subject)) \(ground.relation.definition.name) \(ground.mark)"
  }

  // MARK: Writing

  /// An option as text.
  ///
  /// - Parameter places: where the model's facts stand in its files.
  static func text(_ option: Option, _ plan: Plan, _ places: SourceMap) -> String {
    let words = PlanWording(plan: plan, option: option)
    var parts = [head(option, plan, words), "language 1", "# Begins"]
    let writer = DeclarationWriter(plan.branch)
    for (subject, facts) in grouped(plan.begun.map(\.fact), plan) {
      parts.append(writer.text(of: subject, stating: facts))
    }
    if !plan.ended.isEmpty { parts.append("# Ends: each clause takes the place of the one that it names") }
    let files = places.complete()
    for (subject, facts) in grouped(plan.ended, plan) {
      parts.append(
        writer.text(of: subject, stating: facts) { fact in
          files.position(of: fact.place).map { "in the place of \($0.words)" } ?? "in the place of what the draft began"
        })
    }
    let marks = plan.grounds.map { line($0, option.base) }.sorted().map { groundMark + $0 }
    parts.append((["# Stands on"] + marks).joined(separator: "\n"))
    let chosen = plan.items.filter { $0.resolution != nil }.map { "\(numberMark)\($0.number) \($0.id)" }
    if !chosen.isEmpty { parts.append((["# Chosen for"] + chosen).joined(separator: "\n")) }
    return parts.map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 }.joined(separator: "\n\n") + "\n"
  }

  private static func head(_ option: Option, _ plan: Plan, _ words: PlanWording) -> String {
    let numbers =
      "\(PlanWording.count(plan.begun.count, "fact")) would begin; \(plan.ended.count) of the model's would end, besides "
      + "those that end with a body"
    var lines = ["\(heading): \(words.change); no paper states it", "# \(numbers)"]
    if !words.losses.isEmpty { lines.append("# it loses: \(words.losses)") }
    if !words.unstated.isEmpty { lines.append("# not known: \(words.unstated)") }
    lines += plan.open.map { "# open item \($0.number): \(words.title($0))" }
    lines.append("# To adopt it, put what follows into the model's files: it adds to what is declared there already.")
    lines.append(
      "# Made by these statements on \(plan.grounds.count) facts; `plan load` refuses it once one has moved:")
    return (lines + option.statements(plan).map { statementMark + $0 }).joined(separator: "\n")
  }

  /// Facts by what they are of, in the order of the first of each.
  private static func grouped(_ facts: [FactRef], _ plan: Plan) -> [(EntityID, [Fact])] {
    var order: [EntityID] = []
    var found: [EntityID: [Fact]] = [:]
    for reference in facts {
      let fact = plan.branch.fact(reference)
      if found[fact.subject] == nil { order.append(fact.subject) }
      found[fact.subject, default: []].append(fact)
    }
    return order.map { ($0, found[$0] ?? []) }
  }

  // MARK: What moved

  /// What is not as it was when the option was saved, in words; empty where everything is.
  func moved(_ plan: Plan, _ words: PlanWording) -> [String] {
    let branch = plan.before.branch
    var now: [String: Plan.Line] = [:]
    for (ground, line) in zip(plan.grounds, plan.ledger.flatMap { line in line.facts.map { _ in line } }) {
      now[Self.line(ground, branch)] = line
    }
    let come = now.filter { !grounds.contains($0.key) }.sorted { $0.key < $1.key }
    // The event of another plan says no more than what it did.
    let telling = come.filter {
      branch.isLoaded($0.value.claim.subject) || branch.kind(of: $0.value.claim.subject) != .event
    }
    let told = telling.map { "now \(words.clause($0.value))" }
    let named = Set(come.map { Self.place($0.key) })
    let gone = grounds.filter { now[$0] == nil && !named.contains(Self.place($0)) }.map(Self.place).sorted().uniqued()
    return told + gone.map { place in "no longer stated: \(described(place, branch))" }
  }

  /// The thing and the relation of a line.
  private static func place(_ line: String) -> String { line.split(separator: " ").dropLast().joined(separator: " ") }

  private func described(_ place: String, _ branch: Branch) -> String {
    let parts = place.split(separator: " ").map(String.init)
    guard let id = parts.first, let thing = branch.entity(id: id) else { return place }
    return "\(branch.declaredName(of: thing)), \(parts.dropFirst().joined(separator: " ").spaced)"
  }
}
