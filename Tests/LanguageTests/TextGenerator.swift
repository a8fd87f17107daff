@testable import Language
import Model

/// Writes texts of the language, right in every part and untidy in every blank; the same for the same seed.
struct TextGenerator {
  private var random: Random

  init(seed: UInt64) {
    random = Random(seed: seed)
  }

  /// Some statements and declarations, with comments and empty lines among them.
  mutating func text() -> String {
    var text = random.once(in: 3) ? "language 1\n" : ""
    for _ in 0..<1 + random.below(6) {
      text += noise()
      text += random.once(in: 2) ? statement() : declaration()
      text += random.pick(["\n", "\n\n\n", " ; ", " # behind\n", "\r\n"])
    }
    return text
  }

  private mutating func noise() -> String {
    random.pick(["", "", "\n", "  ", "# a comment\n", "#\n\n", "\t# indented   \n"])
  }

  private mutating func blank() -> String { random.pick([" ", " ", "  ", "\t"]) }

  private mutating func joined(_ words: [String]) -> String {
    words.filter { !$0.isEmpty }.reduce("") { $0.isEmpty ? $1 : $0 + blank() + $1 }
  }

  // MARK: Words

  private mutating func id() -> String { random.pick(["silg", "spig", "southampton-scp", "4lsab", "a", "post-2"]) }

  private mutating func quoted() -> String {
    random.pick(["\"a text\"", "\"a  \\\"b\\\"  # c; {\"", "“typographic”", "\"\"", "\"Zoë 委員会\""])
  }

  private mutating func name() -> String {
    random.pick(["SILG", "Scott MacKechnie", "\"who and where\"", "4LSAB", "southampton-scp", "Children's Trust"])
  }

  private mutating func date() -> String {
    random.pick(["2022", "2025-01", "2019-09-29", "2024/25", "2022~", "2024/25~"])
  }

  private mutating func period() -> String { random.once(in: 3) ? "2021..2024/25" : date() }

  mutating func expression(_ depth: Int = 3) -> String {
    if depth == 0 { return random.pick(["silg", "bodies", "\"a b\"", "£5.50", "3 %", "2 weeks", "%2", "2024/25"]) }
    let one = expression(depth - 1)
    let other = expression(depth - 1)
    let forms = [
      "(\(one)) or (\(other))", "not (\(one))", "(\(one) , \(other))", "silg.all  subgroups",
      "(\(one)) except (\(other))",
      "every (\(one)) satisfies (\(other))", "at least 2 of (\(one))", "(\(one)) where (\(other))",
      "number of (\(one))",
      "(\(one)) is at least (\(other))", "(\(one)) is not stated", "(\(one)) at \(date()) known by 2023",
      "if (\(one)) then (\(other)) otherwise silg", "(\(one)) + (\(other))\n * 3".replacing("\n", with: ""),
    ]
    return random.pick(forms)
  }

  // MARK: Statements

  private mutating func statement() -> String {
    let form = random.pick(StatementTable.forms.filter { $0.id != .expect })
    return joined(form.parts.map { part($0) })
  }

  private mutating func part(_ part: FormPart) -> String {
    switch part {
    case .words(let words), .flag(_, let words): return words
    case .name, .names: return name()
    case .shortName: return random.pick(["silg", "\"a b\""])
    case .kind: return random.pick(EntityKind.allCases).plural
    case .period: return period()
    case .expression: return expression()
    case .relation: return random.pick(["chair", "vice chair", "members"])
    case .number: return "12"
    case .view: return random.pick(["2022", "draft@2022", "file \"a b.gov\""])
    case .rest(_, let word): return word == "%NUMBER" ? "%3" : random.pick(["some words", "path/to/file.gov"])
    case .oneOf(_, let words): return random.pick(words)
    case .place: return random.pick(["L12", "L12-15 inferred", "\"A heading\" L3", "\"A  heading\"", "assumed"])
    case .payments:
      return random.pick([
        "silg pays a third less", "everyone pays 3% more each year for 5 years",
        "\"a b\" pays £1,234.50 and silg withdraws", "silg joins paying £5",
        "a pays 60% of the budget and b pays a third of the budget",
        "a pays nothing and b pays two thirds more", "everyone pays between 2% and 4% more",
        "a pays between £40,000 and £50,000 and b pays between a third and half less",
        "a pays a third less phased over 3 years and b freezes",
        "a pays £5 more for 2 years and b withdraws for one year",
      ])
    case .limits: return random.pick(["a at most £5", "\"a b\" at least £1,234.50 and c no more than £7"])
    case .anyOrder(let branches):
      return joined(branches.filter { _ in random.once(in: 3) }.reversed().map { joined($0.map { self.part($0) }) })
    case .amount: return random.pick(["£5", "£1,234.50"])
    case .rhythm: return random.pick(["monthly", "every 6 weeks", "4 times a year", "as needed"])
    case .duration: return random.pick(["5 working days", "2 years", "1 month"])
    case .statement(.target): return random.pick(["who chairs silg", "who sits on \"a b\" for c"])
    case .statement, .expectation: return ""
    case .text: return quoted()
    // What is joined to a rule would be read as part of it.
    case .more: return ""
    case .optional(let parts): return random.once(in: 2) ? joined(parts.map { self.part($0) }) : ""
    case .either(let branches): return joined(random.pick(branches).map { self.part($0) })
    }
  }

  // MARK: Declarations

  private mutating func declaration() -> String {
    let kind = random.pick(EntityKind.allCases)
    var head = [kind.word, id()]
    if random.once(in: 2) { head.append(quoted()) }
    if random.once(in: 3) { head.append(citation()) }
    if random.once(in: 5) { return joined(head) }
    let relations = Schema.relations.filter {
      $0.name != "name" && ($0.subjects.isEmpty || $0.subjects.contains(kind))
    }
    var body = ""
    for _ in 0..<random.below(6) {
      let relation = random.pick(relations)
      if case .word([]) = relation.object, kind.subkinds.isEmpty { continue }
      body += noise() + clause(relation, kind) + random.pick(["\n", " ; ", "\n\n", " # behind\n"])
    }
    return joined(head) + random.pick([" ", ""]) + "{" + random.pick(["\n", " "]) + body + "}"
  }

  private mutating func clause(_ relation: RelationDefinition, _ kind: EntityKind) -> String {
    var words = [relation.clause, value(relation.object, kind)]
    for qualifier in relation.qualifiers where random.once(in: 2) {
      switch qualifier {
      case .amount: words.append("amount £1,234.50")
      case .rate: words.append(relation.qualifiers.contains(.per) ? "at £1,234.50" : "at 60%")
      // A sum is paid for each of something, and nothing else is.
      case .per: if words.last?.hasPrefix("at £") ?? false { words.append("per \(id())") }
      case .capacity: words.append("as \(random.pick(relation.capacities))")
      case .onBehalf, .through: words.append("\(qualifier.word) \(id())")
      case .rank: words.append("stops \(1 + random.below(9))")
      case .term: words.append("term of \(1 + random.below(9)) years")
      case .renewals: words.append("renewable \(random.pick(["never", "once", "twice", "3 times"]))")
      case .about, .note: words.append("\(qualifier.word) \(quoted())")
      }
    }
    if random.once(in: 4) { words.append("note \(quoted())") }
    if random.once(in: 4) { words.append("from \(date())") }
    if random.once(in: 4) { words.append("to some-event") }
    if random.once(in: 4) { words.append("in \(period())") }
    if random.once(in: 6) { words.append(random.pick(["planned", "shadow", "winding up"])) }
    if random.once(in: 2) { words.append(citation()) }
    return joined(words)
  }

  private mutating func value(_ shape: ObjectShape, _ kind: EntityKind) -> String {
    if shape != .nothing, random.once(in: 8) { return "not stated" }
    switch shape {
    case .entity: return random.pick(["a", "a , b", "one of a, b", "in turn among a, b every 2 years", id()])
    case .entityOrText: return random.once(in: 2) ? quoted() : id()
    case .text: return quoted()
    case .alias: return random.pick(["SILG", "\"a b\"", "R&D"])
    case .word(let words): return random.pick(words.isEmpty ? kind.subkinds : words)
    case .quantity(.whole): return "42"
    case .quantity(.pounds): return "£236455"
    case .quantity(.share): return random.pick(["3%", "2.5 per cent"])
    case .quantity(.figure): return random.pick(["42", "12.5", "9.75%"])
    case .date: return date()
    case .period: return period()
    case .rhythm: return random.pick(["monthly", "every 6 weeks", "4 times a year", "as needed"])
    case .duration: return random.pick(["15 working days", "1 month"])
    case .expression, .condition: return expression()
    case .relation: return random.pick(["members", "subgroups", "relevant agencies"])
    case .heading: return "\"A heading\" L12"
    case .nothing: return ""
    }
  }

  private mutating func citation() -> String {
    random.pick(["cite s", "cite s \"H\" L3-5 inferred", "cite s L9 cite t \"A  b\" assumed"])
  }
}
