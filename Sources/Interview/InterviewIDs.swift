import Model

/// Makes ids from names: lower-case words with hyphens, each used once, none of the built-in model or of the grammar.
struct InterviewIDs {
  private var taken: Set<String>
  /// What tells things of this partnership from others of the same name.
  private(set) var base = "partnership"
  /// The most letters that are taken from a name.
  private static let limit = 48

  /// - Parameter taken: the ids that are in use elsewhere.
  init(taken: Set<String>) {
    self.taken = taken.union(Self.reserved)
  }

  /// The partnership's own id, which the others are told apart by.
  mutating func begin(_ name: String?) -> String {
    let wanted = Self.slug(name ?? "", or: "this-partnership")
    base = unique(wanted, "partnership")
    return base
  }

  /// An id for a name; for what belongs to another thing with that thing's id before it.
  mutating func make(_ name: String?, or word: String, of owner: String? = nil) -> String {
    let own = Self.slug(name ?? "", or: word)
    return unique(owner.map { "\($0)-\(own)" } ?? own, base)
  }

  private mutating func unique(_ wanted: String, _ ending: String) -> String {
    var id = wanted
    if taken.contains(id), !wanted.hasPrefix(base + "-") { id = "\(wanted)-\(ending)" }
    var number = 2
    while taken.contains(id) {
      id = "\(wanted)-\(number)"
      number += 1
    }
    taken.insert(id)
    return id
  }

  /// Words that would mean something else where an id stands.
  private static let reserved: Set<String> = {
    var words: Set<String> = [
      "not", "vacant", "unknown", "one", "in", "from", "to", "as", "for", "by", "about", "note", "amount", "cite",
      "planned", "shadow", "winding", "inferred", "assumed", "each", "every", "some", "no", "at", "all", "it", "now",
      "yes", "if", "or", "and", "number", "sum", "known", "except", "together", "shared", "complete", "main", "draft",
      "everything", "default", "with", "without", "of", "where", "is", "into", "effective", "than",
    ]
    for kind in EntityKind.allCases { words.formUnion([kind.word, kind.plural] + kind.subkinds) }
    for relation in Schema.relations {
      words.formUnion([relation.name, relation.clause] + [relation.inverse, relation.table].compactMap { $0 })
      words.formUnion(relation.capacities)
    }
    return words
  }()

  /// A name in lower-case letters, digits and hyphens, cut between words; a word for a name that leaves nothing.
  static func slug(_ name: String, or word: String) -> String {
    var parts: [String] = [""]
    for scalar in name.unicodeScalars {
      let letters = plain(scalar)
      if let letters { parts[parts.count - 1] += letters } else if parts.last != "" { parts.append("") }
    }
    parts.removeAll { $0.isEmpty }
    var slug = ""
    for part in parts {
      if slug.isEmpty {
        slug = String(part.prefix(limit))
      } else if slug.count + part.count < limit {
        slug += "-" + part
      } else {
        break
      }
    }
    if slug.isEmpty { return word }
    return slug.first?.isNumber == true ? "\(word)-\(slug)" : slug
  }

  /// The letters that stand for a character: nothing for an apostrophe, nil for what parts words.
  private static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": return String(scalar)
    case "A"..."Z": return String(scalar).lowercased()
    case "'", "’": return ""
    default:
      if scalar.properties.generalCategory == .nonspacingMark { return "" }
      let lower = scalar.properties.lowercaseMapping
      for (letters, plain) in marked where letters.contains(lower) { return plain }
      return nil
    }
  }

  private static let marked: [(String, String)] = [
    ("àáâãäåāăą", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"),
    ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŉ", "n"), ("òóôõöøōŏő", "o"), ("ŕŗř", "r"),
    ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűų", "u"), ("ŵẁẃẅ", "w"), ("ýÿŷỳ", "y"), ("źżž", "z"), ("ß", "ss"),
    ("æ", "ae"), ("œ", "oe"), ("þ", "th"),
  ]
}
